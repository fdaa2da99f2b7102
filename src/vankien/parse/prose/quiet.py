"""Lines that hold opinions and nothing else: most contributions are made of them."""

from collections.abc import Iterator

from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.roles_figures import by_figure_roles, may_tell_figures
from vankien.parse.grammar.found import trimmed
from vankien.parse.prose.wanted_of_text import wants_of_draft
from vankien.parse.remarks.opinions import Remark, remark
from vankien.parse.requests.bare_pairs import by_bare_pair, may_pair
from vankien.parse.requests.instruct import instruction, without_history
from vankien.parse.requests.orders import orders
from vankien.parse.requests.shapes import may_ask
from vankien.parse.requests.unmarked import unmarked
from vankien.parse.script import Script
from vankien.parse.words.clauses import edges
from vankien.parse.words.cues import ORDERS, STANCES, Cue
from vankien.parse.words.plain import Masked, on_one_line

NOWHERE = Locator()


def quiet_remarks(script: Script, line: Span, *, is_placed: bool = False) -> tuple[Remark, ...] | None:
    """The opinions of a line, as a full reading would find them; None when it must be read in full.

    A line with a mark, a colon or a question is never quiet; nor is one that names a place or asks for a change, or
    does so where a place stated before is spoken of (`is_placed`).
    """
    if script.is_loud(line):
        return None
    held = script.cues_of(line)
    if held & Cue.LEFT:
        return None  # "Viết sao tùy các đồng chí": what stands before it is asked for
    if held & Cue.DRAFTS and wants_of_draft(script.lower, line, script.grammar.speech):
        return None
    changes = may_pair(held) or may_tell_figures(held)
    if not (changes or held & STANCES or may_ask(held)):  # it only tells
        return ()
    said = on_one_line(script.lower[line.start : line.end])
    found: list[Remark] = []
    for part in _clauses(script, Masked(said, line.start, (), held)):
        read = _read(script, part, is_placed=is_placed) if may_ask(part.cues) else _opinion(script, part)
        if read is None:
            return None
        found += read
    return None if changes and _changes(script, Masked(said, line.start, (), held)) else tuple(found)


def _clauses(script: Script, line: Masked) -> Iterator[Masked]:
    """The clauses of a line that may hold an opinion or ask for something.

    What each of them holds is looked for only where the whole asks: for an opinion the words of all do.
    """
    asks = may_ask(line.cues)
    for low, high in edges(line.text, script.grammar.stops):
        begin, said = line.start + low, line.text[low:high]
        is_part = asks and len(said) < len(line.text)
        cues = script.cues_in(said, script.spaced[begin : begin + len(said)]) if is_part else line.cues
        if cues & STANCES or (asks and may_ask(cues)):
            yield without_history(Masked(said, begin, (), cues), script.grammar)


def _changes(script: Script, line: Masked) -> bool:
    """Whether one wording, or one figure, of a line is to take another's place."""
    whole = without_history(line, script.grammar)
    if may_pair(whole.cues) and by_bare_pair(whole, script.grammar) is not None:
        return True
    return may_tell_figures(whole.cues) and by_figure_roles(whole, script.grammar) is not None


def _opinion(script: Script, part: Masked) -> tuple[Remark, ...]:
    """The opinion of a clause that asks for nothing, if it holds one."""
    if not part.cues & STANCES:
        return ()
    span = trimmed(script.text, Span(part.start, part.start + len(part.text)))
    one = remark(part.text, span, NOWHERE, script.grammar, part.cues)
    return () if one is None else (one,)


def _read(script: Script, whole: Masked, *, is_placed: bool) -> list[Remark] | None:
    """The opinions of a clause that might ask; None when it does, or names a place."""
    table, found = script.grammar, list[Remark]()
    parts = (whole,) if not whole.cues & ORDERS else _pieces(script, whole)
    for part in parts:
        if part.cues & Cue.PLACES and script.references(part):
            return None
        if unmarked(part, table.speech) is not None:
            return None
        if instruction(script.text, part, table, is_placed=is_placed, collects=script.collects) is not None:
            return None
        found += _opinion(script, part)
    return found


def _pieces(script: Script, whole: Masked) -> Iterator[Masked]:
    """The orders of a clause, each as the grammar sees it."""
    clause = Span(whole.start, whole.start + len(whole.text))
    for order in orders(whole, script.grammar):
        yield whole if order == clause else script.part(order)
