"""Units, and sentences of the draft, that a short note puts elsewhere: "Nhiệm vụ 6.2 phải nằm sau 6.3".

What goes is named, then a verb or a word of duty, then the side of another unit, or an end of what holds it. Verbs of
every day ("bê", "để", "cho lên đứng …") are no orders elsewhere; two units in one sentence, or words that the draft
has, and a side between them, leave nothing else to be meant.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.places.reference import Reference
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.requests.shapes_moves import swap
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

LEAST_HEADING, MOST_HEADING = 2, 12  # words of a heading that stands behind its number
HEADING_REACH = 120  # code points of a heading that are compared
UNIT = "\x02"  # stands for every character of a place
_U = r"(?<!\x02)\x02++(?:,?[^\S\n]{1,3}\x02++){0,3}"
_W = rf"(?:{_U}|(?<!\x01)\x01++)"
_BRACKET = r"(?:\s{0,2}\([^()\x02]{0,60}\))?"


@dataclass(frozen=True, slots=True)
class _Patterns:
    gate: re.Pattern[str]
    goes: tuple[re.Pattern[str], ...]
    above: re.Pattern[str]
    bottoms: re.Pattern[str]
    judged: re.Pattern[str]
    stays: re.Pattern[str]
    praised: re.Pattern[str]
    lead: re.Pattern[str]
    called: re.Pattern[str]
    swaps: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    d, u = s.unmarked.goes, s.whole_units
    if not d.verbs:
        return None
    soft = rf"(?:{words(d.soft)}\s+){{0,3}}"
    names = rf"(?:{words((*s.names_words, *s.whole_of))}\s+){{0,2}}"
    end = rf"(?=\s*(?:[.,;:!?()]|$)|\s+{words(d.ends)})"
    side = rf"(?P<side>{words((*s.after, *s.before, *d.above))})\s+{names}(?P<there>{_W})"
    late = side.replace("<side>", "<late>").replace("<there>", "<late_there>")
    side += end  # "phải đứng sau nhiệm vụ 1.2 về vốn" is no order of places
    inside = rf"(?:\s+(?P<inside>{_U})|(?:\s+{words(s.units)})?{end})"  # "lên đầu Điều 5", "lên đầu điều"
    edge = rf"(?P<edge>{words((*d.tops, *d.bottoms))}){inside}(?:\s*,\s*{late})?"
    verb, ask = rf"(?P<verb>{words(d.verbs)})\s+{soft}", rf"(?P<ask>{words(u.ought)})\s+{soft}"
    stand = rf"(?:{words(s.ways)}\s+{soft})?(?:{words(d.stands)}\s+{soft})?"
    leads = words((*s.asks, *s.own_voice, *s.wishes, *u.ought, *d.soft, *s.thens, *s.this, *s.whole_of, *s.bare_leads))
    called = words((*s.called.units, *s.of_words, *s.containers))
    told = rf"(?:\s+{called}\s+[^\x01\x02.;:!?,]{{2,40}}?)?"  # "3.1 và 3.2 phần nhiệm vụ hoán đổi …"
    to = rf"(?P<to>{stand}(?:{side}|{edge}))"
    what = rf"(?P<what>{_W}){_BRACKET}"
    return _Patterns(
        gate=compile_later(words((*d.verbs, *d.stands, *u.swaps, *u.up, *u.down))),
        goes=(
            compile_later(rf"{what}(?P<gap>[^\x01\x02.;!?]{{0,60}}?)(?<!\w)(?:{ask})?{verb}{to}"),
            compile_later(rf"{what}(?P<gap>[^\x01\x02.;!?]{{0,60}}?)(?<!\w){ask}{to}"),
            compile_later(rf"{what}(?P<gap>\s{{1,2}})(?P<ask>)(?={words((*u.up, *u.down))}\s){to}"),
            compile_later(rf"(?P<gap>)(?P<verb>{words(d.verbs)})\s+{soft}{names}{what}\s+(?=\w){to}"),
        ),
        above=compile_later(words(d.above)),
        bottoms=compile_later(words(d.bottoms)),
        judged=compile_later(rf"\s*{words(d.judges)}"),
        stays=compile_later(words(d.stays)),
        praised=compile_later(rf"\s*{words(s.copulas)}\s"),
        lead=compile_later(rf"\W*(?:{leads}\s*,?\s*)*+"),
        called=compile_later(rf"^\W*{called}\s"),
        swaps=compile_later(
            rf"{_U}(?:\s+{words((*s.joins, *u.withs))}\s+{_U})?{told}{_BRACKET}"
            rf"\s+(?:{words((*u.ought, *s.asks))}\s+){{0,2}}{words(u.swaps)}(?:\s+{words(u.fillers)}){{0,2}}"
            rf"(?:\s+{words(u.each_other)})?\s*(?=[.,;:!(]|$|\s{words(d.ends)})"
        ),
    )


def may_move(script: Script, span: Span) -> bool:
    """Whether a stretch has a word that may put something elsewhere; the gate before the work."""
    patterns = _patterns(script.grammar.speech)
    return patterns is not None and patterns.gate.search(script.lower, span.start, span.end) is not None


def moved(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one unit, or sentence of the draft, that a short stretch puts elsewhere."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or is_anothers(part.text, script.grammar):
        return None
    said = _with_units(script, part, draft)
    if UNIT not in said:
        return None
    swapped = patterns.swaps.search(said)
    if swapped is not None:
        is_order = patterns.lead.fullmatch(said, 0, swapped.start()) is not None and patterns.stays.search(said) is None
        made = (
            swap(script.text, part, script.grammar) if is_order and not asks_to_know(said, 0, script.grammar) else None
        )
        return None if made is None else replace(made, order=made.verb)
    for pattern in patterns.goes:
        match = pattern.search(said)
        if match is not None:
            return _found(script, part, match, draft, patterns)
    return None


def told_off(script: Script, part: Masked) -> bool:
    """Whether a stretch says that units stay as they are, or whose wish it is."""
    patterns = _patterns(script.grammar.speech)
    return patterns is None or patterns.stays.search(part.text) is not None


def _with_units(script: Script, part: Masked, draft: Backing) -> str:
    """The stretch with its places blanked, and the headings behind their numbers."""
    said = part.text
    for one in script.unit_references(part):
        first, last = one.span.start - part.start, _heading_end(part, one, draft)
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return said


def _heading_end(part: Masked, one: Reference, draft: Backing) -> int:
    """Where a reference ends in a stretch, with the heading of its unit behind it: "mục 2.3 Văn hóa, thể thao"."""
    end = one.span.end - part.start
    rows = () if draft.units is None else draft.units.by_number.get(one.numbers[-1].lower(), ())
    row = tokens(part.text, end, end + HEADING_REACH)
    for unit in rows:
        assert draft.units is not None  # noqa: S101 - it has rows
        head = tokens(draft.units.lower, unit.span.start, min(unit.span.end, unit.span.start + HEADING_REACH))
        head = head[1:] if head and head[0].word.rstrip(".") == one.numbers[-1].lower() else head
        same = next(
            (at for at, (a, b) in enumerate(zip(row, head, strict=False)) if a.word != b.word), min(len(row), len(head))
        )
        if same >= LEAST_HEADING:
            return row[same - 1].end
    return end


def _found(script: Script, part: Masked, match: re.Match[str], draft: Backing, patterns: _Patterns) -> Found | None:
    """The move that a match tells; None where it is turned down, judged, what is so, or not of the draft's words."""
    grammar = script.grammar
    said, end = match.string, match.end("to")
    if patterns.stays.search(said) is not None or not _is_free(match["gap"], draft, patterns):
        return None
    if not match.groupdict().get("ask") and patterns.praised.match(said, end) is not None:
        return None  # "Điều 10 xếp sau Điều 9 là đúng" praises what is so
    if grammar.inserts.search(match["gap"]) is not None:
        return None  # "khoản 2 đề nghị có thêm hộ nghèo, đặt cuối": new words go there
    if grammar.denies.search(match["gap"]) or patterns.judged.match(said, end) or asks_to_know(said, end, grammar):
        return None
    head = said[max(said.rfind(mark, 0, match.start()) for mark in ".;!?") + 1 : match.start()]
    is_verbless = match.groupdict().get("ask") == "" and not match.groupdict().get("verb")
    if grammar.denies.search(head) is not None or (is_verbless and patterns.lead.fullmatch(head) is None):
        return None
    if unit_grammar(grammar.speech).piece_of.search(head) is not None:
        return None  # "quy định về giá ở Điều 11 đưa xuống dưới Điều 14": a piece of it goes
    if BLANK not in match["what"] and BLANK in said[: match.start("what")].rsplit(". ", 1)[-1]:
        return None  # "câu “…” lạc vào 1.2, dời nó qua cuối 1.3": the words go, not the unit
    target = None
    for name in ("what", "there", "late_there"):
        if BLANK not in (match[name] or ""):
            continue
        quote = part.quote_at(part.start + match.start(name))
        if quote is None or not draft.count(tokens(script.lower, quote.inner.start, quote.inner.end)):
            return None
        target = trimmed(script.text, quote.inner) if name == "what" else target
    if BLANK in match["what"] and target is None:
        return None
    name = "late" if match["late"] else "side" if match["side"] else "edge"
    begin = match.start("late") if name == "late" else match.start("to")
    there = Span(part.start + begin, part.start + end)
    verb = match.start("verb") if match.groupdict().get("verb") else match.start("ask")
    order = part.start + verb
    position = _position(match, name, patterns, grammar)
    return Found(Operation.MOVE, order, there.end, target, None, position, destination=there, order=order)


def _is_free(gap: str, draft: Backing, patterns: _Patterns) -> bool:
    """Whether only courtesies stand between what goes and its verb, or a heading of the draft: "mục 2 Về chợ"."""
    if patterns.lead.fullmatch(gap.rsplit(",", 1)[-1]) is not None:
        return True
    row = tokens(patterns.called.sub("", gap, count=1))
    return LEAST_HEADING <= len(row) <= MOST_HEADING and draft.has(row)


def _position(match: re.Match[str], name: str, patterns: _Patterns, grammar: Grammar) -> Position:
    if name == "edge":
        return Position.END if patterns.bottoms.fullmatch(match[name]) else Position.START
    if patterns.above.fullmatch(match[name]) is not None:
        return Position.BEFORE
    return side_of(match, grammar.speech, name)
