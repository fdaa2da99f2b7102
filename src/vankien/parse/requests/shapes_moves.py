"""Shapes of requests for another order: a unit or quoted words go elsewhere, two units change places."""

import re
from collections import Counter
from dataclasses import replace

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, edge, names_unit, quoted_target
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.requests.shapes_units import is_named_before, named, points_back, tries
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of

SWAPPED = 2  # units that change places


def swap(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Two units that change places: "hoán đổi khoản 1 với khoản 3", "hai mục 3 và 4 đổi chỗ cho nhau"."""
    if _goes_beside(stretch, grammar):
        return None  # "đổi vị trí chương trình 4 lên trước chương trình 2": the one goes, the other stays
    for match in tries(unit_grammar(grammar.speech).swap, stretch):
        verb = match.start("verb") if match["verb"] else match.start("verb_")
        reason = grammar.reason.search(stretch.text, verb)
        count: Counter[tuple[str, bool]] = Counter()  # "quan điểm 1 và 2 (mục I)": what holds them is no third one
        for one in named(stretch, grammar, len(stretch.text) if reason is None else reason.start("cue")):
            count[one.kind, one.numbers[0].isdecimal()] += len(one.numbers)
        if max(count.values(), default=0) == SWAPPED:
            end = stretch.start + len(stretch.text.rstrip())
            return Found(Operation.MOVE, stretch.start + verb, end)
    return None


def move(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Where a unit or quoted words go: "chuyển khoản 4 lên trước khoản 1", "mục 4 nên đứng trước mục 3"."""
    units = unit_grammar(grammar.speech)
    for pattern, is_strong in (
        (units.move, True),
        (units.swap_goes, True),
        (units.put, False),
        (units.stand, False),
        (units.precedes, False),
    ):
        for match in tries(pattern, stretch):
            if not is_strong and grammar.inserts.search(stretch.text, 0, match.start("verb")) is not None:
                continue  # "khoản 2 có thêm hộ nghèo, đặt cuối" puts new words there
            goes = _goes(stretch, match, grammar)
            if units.away_from.match(match["to"]) or not (is_strong or _is_place(stretch, match, goes, grammar)):
                continue
            source = _source(text, stretch, match, goes, grammar)
            if source is not None and source[0] is not None and not is_strong and _puts_in(match, grammar):
                continue  # "câu “…” xin đặt vào cuối mục 4" brings new words
            if source is not None:
                target, goes = source
                position = _side(stretch, match, goes, grammar)
                begin = at_group(stretch, match, "verb")
                there = _known(stretch, goes, grammar)
                stop = None if there == goes else goes.start
                is_back = target is None and _only_points_back(stretch, match, grammar)
                found = Found(Operation.MOVE, begin, goes.end, target, None, position, result_from=stop)
                return replace(found, destination=there, leans=is_back)
    return None


def _only_points_back(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether nothing in its clause says what goes: "It should be moved …" stands behind its unit."""
    is_named = names_unit(stretch, match, grammar, "what") or is_named_before(stretch, match.start(), grammar)
    return not is_named and points_back(stretch, match, grammar)


def _goes_beside(stretch: Masked, grammar: Grammar) -> bool:
    """Whether verbs of exchange say beside which unit the one before that goes."""
    for match in tries(unit_grammar(grammar.speech).swap_goes, stretch):
        there = Span(stretch.start + match.start("to"), stretch.start + match.end("to"))
        is_named = any(there.contains(one.span) for one in unit_references(stretch, grammar.speech))
        if is_named and names_unit(stretch, match, grammar, "what"):
            what = Masked(match["what"], stretch.start + match.start("what"), ())
            return sum(len(one.numbers) for one in unit_references(what, grammar.speech)) == 1
    return False


def _goes(stretch: Masked, match: re.Match[str], grammar: Grammar) -> Span:
    """The words that say where it goes, up to the reason for it."""
    reason = grammar.reason.search(stretch.text, match.end("way"), match.end("to"))
    if reason is not None and unit_grammar(grammar.speech).ways.match(stretch.text, reason.start("cue")):
        reason = None  # "up, so that it comes before 3.1" says where
    stop = match.end("to") if reason is None else reason.start("cue")
    return Span(stretch.start + match.start("way"), stretch.start + stop)


def _is_place(stretch: Masked, match: re.Match[str], goes: Span, grammar: Grammar) -> bool:
    """Whether what is said of where it goes is a unit, or an edge of one."""
    if any(goes.contains(one.span) for one in unit_references(stretch, grammar.speech)):
        return True
    return edge(" ".join((match["way"], *match["to"].split()[:2])), grammar) is not None


def _known(stretch: Masked, goes: Span, grammar: Grammar) -> Span:
    """Where it goes, from the last side on where that names its thing without a number: "into Part II, ahead of the
    point on dogs" does not go ahead of Part II.
    """
    said = stretch.text[goes.start - stretch.start : goes.end - stretch.start]
    sides = list(grammar.side_told.finditer(said))
    if not sides or BLANK in said[sides[-1].start() :]:
        return goes
    begin = goes.start + sides[-1].start()
    named = [one for one in unit_references(stretch, grammar.speech) if goes.contains(one.span)]
    is_told_after = any(one.span.start >= begin for one in named)
    return goes if not named or is_told_after else Span(begin, goes.end)


def _source(
    text: str, stretch: Masked, match: re.Match[str], goes: Span, grammar: Grammar
) -> tuple[Span | None, Span] | None:
    """The quoted words that go, if any, and where to; None when neither words nor a unit are named that could go."""
    what = (match.start("what"), match.end("what"))
    if BLANK in match["what"]:
        return quoted_target(text, stretch, *what), goes
    if names_unit(stretch, match, grammar, "what"):
        first = next(iter(unit_references(Masked(match["what"], stretch.start + what[0], ()), grammar.speech)), None)
        lead = match["what"] if first is None else match["what"][: first.span.start - stretch.start - what[0]]
        return (None, goes) if unit_grammar(grammar.speech).only_fillers.fullmatch(lead) else None
    if unit_grammar(grammar.speech).only_fillers.fullmatch(match["what"]) is None:
        return None
    if BLANK in stretch.text[: match.start()]:
        return quoted_target(text, stretch, 0, match.start()), goes
    if is_named_before(stretch, match.start(), grammar) or points_back(stretch, match, grammar):
        return None if _is_piece(stretch, match.start(), grammar) else (None, goes)
    target = quoted_target(text, stretch, match.start("to"), goes.end - stretch.start)
    if target is None or target.start <= goes.start:  # words that "đó" points to stand before the clause
        return None
    return target, Span(goes.start, target.start - 1)


def _is_piece(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether only a piece of the unit named first goes, told by what it is about: "ý về trẻ em trong khoản 2 …"."""
    first = next(iter(unit_references(stretch, grammar.speech)), None)
    if first is None or first.span.start >= stretch.start + at:
        return False
    return unit_grammar(grammar.speech).piece_of.search(stretch.text, 0, first.span.start - stretch.start) is not None


def _puts_in(match: re.Match[str], grammar: Grammar) -> bool:
    """Whether words are put somewhere as new ones are: "đặt vào cuối mục 4", "đặt ngay sau câu “…”"."""
    return BLANK in match["to"] or match["way"] in grammar.speech.containers or edge(match["way"], grammar) is not None


def _side(stretch: Masked, match: re.Match[str], goes: Span, grammar: Grammar) -> Position | None:
    """On which side of what is named it goes; "lên thành khoản 1" is before the one that bears the number now."""
    to = stretch.text[goes.start - stretch.start : goes.end - stretch.start]
    units = unit_grammar(grammar.speech)
    if units.becomes_one.match(match["to"]):
        if units.up.fullmatch(match["way"]):
            return Position.BEFORE
        there = [one for one in unit_references(stretch, grammar.speech) if goes.contains(one.span)]
        return Position.AFTER if len(there) == 1 and match["way"] in grammar.speech.ways else None
    if units.first_of_all.match(to):
        return Position.START
    side = grammar.side.search(to)
    ahead, _, behind = to.partition(",")
    at_edge = edge(ahead, grammar)
    if side is not None and at_edge and side.start() > len(ahead) and grammar.side.match(behind.lstrip()) is None:
        return at_edge  # "lên đầu các quan điểm, dân phải nói trước"; but "lên đầu, trước khoản 1"
    if side is None:
        return edge(to, grammar) or _past(stretch, match, goes, grammar)
    return side_of(side, grammar.speech, 0)


def _past(stretch: Masked, match: re.Match[str], goes: Span, grammar: Grammar) -> Position | None:
    """On which side of one of its kind a unit stops that goes up or down to it: "đưa khoản 4 lên khoản 1"."""
    what = Span(match.start("what"), match.end("what")).shift(stretch.start)
    named = unit_references(stretch, grammar.speech)
    there, here = ([one for one in named if span.contains(one.span)] for span in (goes, what))
    if len(there) != 1 or not here or there[0].kind is not here[0].kind or BLANK in match["what"]:
        return None
    way = " ".join(match["way"].split())
    if way in grammar.speech.whole_units.up:
        return Position.BEFORE
    return Position.AFTER if way in grammar.speech.whole_units.down else None
