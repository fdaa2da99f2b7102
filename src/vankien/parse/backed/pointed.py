"""What a note named and then lets go or parts: "Khoản 3 Điều 9 trói tay chúng tôi. Vứt nó đi.", "…, xé làm hai".

The verbs are those of every day and tell little by themselves; one unit of the draft, or one quotation of its words,
named before, a word that points back, and nothing else in the order's piece of the sentence leave little else to be
meant. Where only "this rule" or "it" points to a whole unit, a person is asked: a part of it may be meant.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import first_ask, is_anothers
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

UNIT = "\x02"  # stands for every character of a place
FEW = 2  # words before a unit that is what its sentence is about
FAR = 300  # code points from what is named to the order
_STOPS = re.compile(r"[.;!?]\s")


@dataclass(frozen=True, slots=True)
class _Patterns:
    gate: re.Pattern[str]
    orders: tuple[tuple[re.Pattern[str], Operation], ...]
    units: re.Pattern[str]
    words: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    p, d = s.pointed, s.unmarked.drops
    if not p.drops:
        return None
    leads = words((*d.leads, *s.asks, *s.own_voice, *s.unmarked.opines, *s.thens, *s.whole_units.ought))
    head = rf"(?:(?:^|[.,;:!?–—]\s)\s*(?P<own>{UNIT}+\s+)?|(?P<own_>{UNIT}+\s+))(?:{leads}\s*,?\s*){{0,4}}(?<!\w)"
    soft = rf"(?:\s+{words(p.soft)}){{0,3}}"
    end = rf"(?=\s*(?:[.,;:!?()]|$)|\s+{words(p.ends)})"
    it = rf"(?P<it>(?P<name>{words((*p.units, *p.words))})\s+{words(p.these)}|{words(p.its)})"
    off = rf"(?:\s+{words(p.offs)}){{1,2}}"
    return _Patterns(
        gate=compile_later(words((*p.drops, *p.takes, *p.keeps, *p.alone, *p.cuts))),
        orders=(
            (compile_later(rf"{head}(?P<verb>{words(p.drops)}{soft})\s+{it}(?:{off})?{soft}{end}"), Operation.DELETE),
            (compile_later(rf"{head}(?P<verb>{words(p.takes)}{soft})\s+{it}{off}{soft}{end}"), Operation.DELETE),
            (compile_later(rf"{head}(?P<verb>{words(p.keeps)})\s+{it}{soft}{end}"), Operation.DELETE),
            (
                compile_later(rf"{head}(?P<verb>{words(p.drops)}{off}{soft}|{words(p.alone)}{soft}){end}"),
                Operation.DELETE,
            ),
            (
                compile_later(rf"{head}(?P<verb>{words(p.cuts)})(?:\s+{it})?{soft}\s+{words(p.halves)}{soft}{end}"),
                Operation.SPLIT,
            ),
        ),
        units=compile_later(words(p.units)),
        words=compile_later(words(p.words)),
    )


def may_point(script: Script, span: Span) -> bool:
    """Whether a stretch has a verb that may let go or part what was named; the gate before the work."""
    patterns = _patterns(script.grammar.speech)
    return patterns is not None and patterns.gate.search(script.lower, span.start, span.end) is not None


def pointed(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one unit, or quotation, named in a stretch and let go or parted behind; None where that is not plain."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or draft.units is None or patterns.gate.search(part.text) is None:
        return None
    if is_anothers(part.text, script.grammar):
        return None
    refs = script.unit_references(part)
    said = _with_units(part, refs)
    for pattern, operation in patterns.orders:
        match = pattern.search(said)
        if match is not None:
            return _found(script, part, match, operation, refs, draft)
    return None


def pointed_asked(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The same in a longer letter, where only who asks in so many words is heard: "…, đề nghị bỏ quy định này"."""
    if not (part.cues & Cue.ASKS and part.cues & Cue.THIS) or first_ask(part.text, script.grammar) is None:
        return None
    found = pointed(script, part, draft)
    if found is None or found.operation is not Operation.DELETE:
        return None
    asked = _asked(script.grammar.speech).search(part.text, 0, found.verb - part.start)
    return found if asked is not None else None


@lru_cache(maxsize=8)
def _asked(s: Speech) -> re.Pattern[str]:
    """Words of asking at the end of a stretch: "tôi đề nghị ", "đề nghị cân nhắc "."""
    return compile_later(rf"{words((*s.asks, *s.wishes))}\s+(?:\w+\s+){{0,2}}?$")


def _found(
    script: Script,
    part: Masked,
    match: re.Match[str],
    operation: Operation,
    refs: tuple[Reference, ...],
    draft: Backing,
) -> Found | None:
    said, at, end = match.string, match.start("verb"), match.end()
    if asks_to_know(said, end, script.grammar) or _is_denied(script, said, at):
        return None
    name = match.groupdict().get("name")
    order = part.start + at
    where = _where(script, refs, order, draft)
    if operation is Operation.DELETE and part.quotes:
        return _words(script, part, match, draft)
    if where is None or order - refs[0].span.start > FAR:
        return None
    kinds = {script.grammar.speech.units.get(one) for one in said[at:end].split()}
    is_own = match["own"] or match["own_"]
    is_certain = where.path[-1].kind in kinds  # "bỏ khoản này", "xé làm hai khoản"
    patterns = _patterns(script.grammar.speech)
    assert patterns is not None  # noqa: S101 - it has matched
    if name and not is_certain and patterns.units.fullmatch(name) is None:
        return None  # "bỏ yêu cầu ấy": a piece of the unit
    if operation is Operation.DELETE and not name and not is_own and not _is_head(said, at):
        return None
    return Found(operation, order, part.start + end, order=order, unsure=not is_certain)


def _words(script: Script, part: Masked, match: re.Match[str], draft: Backing) -> Found | None:
    """The one quotation before the order, where that points to words and not to a unit."""
    quote, name = part.quotes[0], match.groupdict().get("name")
    at = match.start("verb") + part.start
    if len(part.quotes) != 1 or not quote.closed or quote.inner.is_empty or quote.span.end > at:
        return None
    row = tokens(script.lower, quote.inner.start, quote.inner.end)
    patterns = _patterns(script.grammar.speech)
    assert patterns is not None  # noqa: S101 - it has matched
    if not draft.count(row) or (name and patterns.words.fullmatch(name) is None):
        return None
    is_named = bool(name) and part.text[: quote.span.start - part.start].rstrip(" :,").endswith(name or " ")
    is_certain = bool(name) and (is_named or patterns.units.fullmatch(name or "") is None)
    return Found(
        Operation.DELETE,
        at,
        part.start + match.end(),
        trimmed(script.text, quote.inner),
        order=at,
        unsure=not is_certain,
    )


def _where(script: Script, refs: tuple[Reference, ...], order: int, draft: Backing) -> Locator | None:
    """The one unit of the draft that a stretch names before the order, and none behind."""
    if not refs or any(one.span.start > order for one in refs):
        return None
    where = locator_of(refs, script.text, script.grammar.speech)
    is_one = where.act is None and not where.also and bool(where.path)
    assert draft.units is not None  # noqa: S101 - looked at before
    return where if is_one and len(draft.units.under(where.path)) == 1 else None


def _is_denied(script: Script, said: str, at: int) -> bool:
    """Whether the piece before the verb refuses or tells it: "không ai muốn", "bản trước đã"."""
    begin = max((one.end() for one in _STOPS.finditer(said, 0, at)), default=0)
    begin = max(begin, said.rfind(", ", 0, at) + 1)
    return any(one.search(said, begin, at) is not None for one in (script.grammar.denies, script.grammar.tells))


def _is_head(said: str, at: int) -> bool:
    """Whether the unit named last before an offset is what its sentence is about."""
    place = said.rfind(UNIT, 0, at)
    begin = said.find(UNIT, max((one.end() for one in _STOPS.finditer(said, 0, place)), default=0))
    head = said[max((one.end() for one in _STOPS.finditer(said, 0, begin)), default=0) : begin]
    return len(head.split()) <= FEW


def _with_units(part: Masked, refs: tuple[Reference, ...]) -> str:
    said = part.text
    for one in refs:
        first, last = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return said
