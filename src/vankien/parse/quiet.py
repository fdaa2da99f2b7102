"""Lines that hold opinions and nothing else: most contributions are made of them."""

from collections.abc import Iterator
from dataclasses import replace

from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.clauses import clauses
from vankien.parse.cues import STANCES, Cue
from vankien.parse.found import trimmed
from vankien.parse.instruct import instruction, orders, without_history
from vankien.parse.opinions import Remark, remark
from vankien.parse.plain import TWO_FIGURES, Masked, on_one_line
from vankien.parse.roles_figures import by_figure_roles
from vankien.parse.script import Script
from vankien.parse.shapes import may_ask
from vankien.parse.unmarked import unmarked

NOWHERE, NO_SPAN = Locator(), Span(0, 0)


def quiet_remarks(script: Script, line: Span) -> tuple[Remark, ...] | None:
    """The opinions of a line, as a full reading would find them; None when it must be read in full.

    A line with a mark, a colon or a question is never quiet; nor is one that names a place or asks for a change.
    """
    if script.is_loud(line):
        return None
    found: list[Remark] = []
    for part in _parts(script, line):
        if not may_ask(part.cues):
            one = _opinion(script, part)
            if one is not None:
                found.append(one)
            continue
        read = _read(script, part)
        if read is None:
            return None
        found += read
    if TWO_FIGURES.search(script.lower, line.start, line.end) is not None:
        return None if by_figure_roles(script.part(line), script.grammar) is not None else tuple(found)
    return tuple(found)


def _parts(script: Script, line: Span) -> Iterator[Masked]:
    """The clauses of a line without marks."""
    whole = Masked(on_one_line(script.lower[line.start : line.end]), line.start, ())
    for span in clauses(whole, script.grammar.stops):
        text = whole.text[span.start - line.start : span.end - line.start]
        yield without_history(Masked(text, span.start, (), script.cues_of(span)), script.grammar)


def _opinion(script: Script, part: Masked) -> Remark | None:
    if not part.cues & STANCES:
        return None
    one = remark(part.text, NO_SPAN, NOWHERE, script.grammar, part.cues)
    if one is None:
        return None
    return replace(one, span=trimmed(script.text, Span(part.start, part.start + len(part.text))))


def _read(script: Script, whole: Masked) -> list[Remark] | None:
    """The opinions of a clause that might ask; None when it does, or names a place."""
    table, found = script.grammar, list[Remark]()
    clause = Span(whole.start, whole.start + len(whole.text))
    for order in orders(whole, table):
        part = whole if order == clause else script.part(order)
        if part.cues & Cue.PLACES and script.references(part):
            return None
        if unmarked(part, table.speech) is not None:
            return None
        if instruction(script.text, part, table, is_item=False, collects=script.collects) is not None:
            return None
        one = _opinion(script, part)
        if one is not None:
            found.append(one)
    return found
