"""Units of the draft that become one, or several, in short notes: "khoản 2, 3 cho về một khoản".

What the verb is says little ("dồn", "cho về", "viết"); two units of one kind that the draft has, and "một khoản" behind
a verb, leave nothing else to be meant. So does one unit, and "thành 2 điều" behind a verb that divides.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.backed.moves import told_off
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.places.locate import unit_named
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

FEWEST = 2  # units that can become one
_STOP = re.compile(r"[.;!?]\s")


@dataclass(frozen=True, slots=True)
class _Patterns:
    gate: re.Pattern[str]
    joins: re.Pattern[str]
    one: re.Pattern[str]
    pair: re.Pattern[str]
    divides: re.Pattern[str]
    leads: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.whole_units
    if not u.together or not u.one_more or not s.unmarked.goes.verbs:
        return None
    soft = rf"(?:{words((*u.fillers, *s.unmarked.goes.soft, *s.roles.manners))}\s+){{0,3}}"
    kind = rf"(?P<kind>{words(s.units)})"
    one = rf"(?:{words((*s.into, *s.ways))}\s+)?{words(u.one_more)}\s+(?:\w+\s+)?{kind}"
    behind = words((*s.unmarked.fillers, *s.reasons, *s.bare_reasons, *u.named, *s.unmarked.goes.ends))
    ends = rf"(?=\s*(?:[.,;:!?()\x01]|$)|\s+{behind})"
    verbs = words((*s.merges, *s.uses, *u.puts, *s.unmarked.goes.verbs))
    return _Patterns(
        gate=compile_later(words((*s.merges, *s.splits, *u.one_more))),
        joins=compile_later(rf"(?P<verb>{words(s.merges)})\s+{soft}(?:{one}|{words(u.together)}){ends}"),
        one=compile_later(rf"(?P<verb>{verbs})\s+{soft}{one}{ends}"),
        pair=compile_later(
            rf"(?<!\w){words(u.pairs)}\s+(?:\w+\s+)?{kind}(?:\s+(?P<edge>{words((*s.first, *s.last))}))?(?!\s*\d)"
        ),
        divides=compile_later(
            rf"(?P<verb>{words(s.splits)})\s+{soft}(?:{words(s.into)}\s+)?{words(u.pairs)}\s+{kind}"
            rf"(?:\s+{words(u.apart)})?{ends}"
        ),
        leads=compile_later(
            rf"(?:{words((*s.asks, *s.wishes, *s.own_voice, *s.thens, *s.this, *u.ought, *u.fillers, *u.leads))}|\W)*"
            rf"|.*?{words((*s.units, *s.names_words, *u.its, *u.items))}.*"
        ),
    )


def may_join(script: Script, span: Span) -> bool:
    """Whether a stretch has a word that may join or divide units; the gate before the work."""
    patterns = _patterns(script.grammar.speech)
    return patterns is not None and patterns.gate.search(script.lower, span.start, span.end) is not None


def joined(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The units that a short stretch makes one of, or the one that it divides."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or draft.units is None or patterns.gate.search(part.text) is None:
        return None
    if is_anothers(part.text, script.grammar) or told_off(script, part):
        return None
    refs = script.unit_references(part)
    for pattern in (patterns.joins, patterns.one):
        match = pattern.search(part.text)
        if match is None or _is_denied(script, part, match):
            continue
        kind = unit_named(match["kind"], script.grammar.speech) if match["kind"] else None
        if (pattern is patterns.one and kind is None) or _has_own_subject(refs, part, match, patterns):
            continue
        if _are_several(refs, part, match, kind) or (
            pattern is patterns.joins and _is_pair(refs, part, match, patterns)
        ):
            return _made(script, part, match, Operation.MERGE, draft)
    match = patterns.divides.search(part.text)
    if match is None or _is_denied(script, part, match):
        return None
    kind = unit_named(match["kind"], script.grammar.speech)
    same = [one for one in refs if one.kind is kind and one.span.end <= part.start + match.start()]
    is_one = len(same) == 1 and len(same[0].numbers) == 1
    return _made(script, part, match, Operation.SPLIT, draft) if is_one else None


def _is_denied(script: Script, part: Masked, match: re.Match[str]) -> bool:
    """Whether the piece of the sentence in which a verb stands turns it down: "hai việc, không gộp làm một"."""
    begin = max(part.text.rfind(mark, 0, match.start()) for mark in ",;:.") + 1
    return script.grammar.denies.search(part.text, begin, match.start()) is not None


def _has_own_subject(refs: tuple[Reference, ...], part: Masked, match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether a verb in a later sentence joins what that one names: "1.2 và 1.3 … . Hai trường nên nhập làm một"."""
    begin = max((one.end() for one in _STOP.finditer(part.text, 0, match.start())), default=0)
    if not refs or any(one.span.end - part.start > begin for one in refs if one.span.end - part.start <= match.start()):
        return False
    return patterns.leads.fullmatch(part.text, begin, match.start()) is None


def _are_several(refs: tuple[Reference, ...], part: Masked, match: re.Match[str], kind: UnitKind | None) -> bool:
    """Whether two units of one kind, that of the outcome where it is told, are named before the outcome."""
    count: Counter[UnitKind | str] = Counter()
    for one in refs:
        if one.span.end <= part.start + match.end():
            count[one.kind] += len(one.numbers)
    counted = max(count.values(), default=0) if kind is None else count[kind]
    return counted >= FEWEST


def _is_pair(refs: tuple[Reference, ...], part: Masked, match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether "hai đoạn", "2 khoản đầu" of a place that is named are merged."""
    pair = patterns.pair.search(part.text, 0, match.start())
    return pair is not None and bool(refs)


def _made(script: Script, part: Masked, match: re.Match[str], operation: Operation, draft: Backing) -> Found | None:
    """The order with the wording of what comes out, where one stands in marks behind a colon."""
    if asks_to_know(part.text, match.end(), script.grammar):
        return None
    order, end = part.start + match.start("verb"), part.start + match.end()
    new: Span | None = None
    behind = [one for one in part.quotes if one.closed and one.span.start >= end and not one.inner.is_empty]
    if len(behind) == 1 and part.text[end - part.start : behind[0].span.start - part.start].rstrip().endswith(":"):
        inner = behind[0].inner
        new = None if draft.count(tokens(script.lower, inner.start, inner.end)) else trimmed(script.text, inner)
    elif behind:
        return None
    return Found(operation, order, end if new is None else new.end, None, new, result_from=end, order=order)
