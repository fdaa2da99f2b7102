"""Which indicator of the register a figure speaks of: by its names, with the unit as a hard gate."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from vankien.claims.amounts import Dimension, dimension
from vankien.claims.context import Layout
from vankien.claims.scan import scan
from vankien.lang.figures import FigureWords
from vankien.model.claim import FigureKind
from vankien.model.register.register import Register
from vankien.model.register.rows import Indicator
from vankien.model.register.source import OBSERVATION
from vankien.text.normal import fold_plain

_WORDS = re.compile(r"[^\W_]+")
_CLAUSE = re.compile(r"[;:()\n\t]|[.!?](?=\s|$)")
LEAD = 4  # words before a name that may narrow it or make it another's: "mức giảm tỷ lệ hộ nghèo"
NEAR = 12  # words before a count in which its thing may be named whole
AFTER = 110  # code points behind a figure in which its thing is still told; ends at the next figure


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an indicator: its telling words in order, with what it measures."""

    indicator: Indicator
    words: tuple[str, ...]
    allowed: frozenset[str]  # the words of all its names: these narrow nothing
    unit: Dimension


@dataclass(frozen=True, slots=True)
class Match:
    """An indicator that fits a figure; `is_exact` when nothing in the text narrows or widens it."""

    indicator: Indicator
    is_exact: bool
    extra: tuple[str, ...] = ()  # telling words of the text that the indicator does not know


class Indicators:
    """The indicators of a register, ready to be looked for."""

    def __init__(self, register: Register, on: Layout) -> None:
        self.on = on
        self._idle = on.words.idle
        self._names = tuple(self._all(_known(register), on.figures))
        self._first: dict[str, list[Name]] = {}
        for name in self._names:
            self._first.setdefault(name.words[0], []).append(name)

    def _all(self, indicators: Iterable[Indicator], figures: FigureWords) -> Iterable[Name]:
        for one in indicators:
            said = [self._telling(name) for name in (one.label_vi or "", *one.aliases)]
            rule = self._telling(one.counting_rule or "")
            own = self._telling(one.unit or "")
            allowed = frozenset(word for words in (*said, rule, own) for word in words)
            unit = unit_of((one.unit or "").strip(), figures)
            for words in said:
                if words:
                    yield Name(one, words, allowed, unit)

    def _telling(self, name: str) -> tuple[str, ...]:
        """The words of a name that tell it from others; counting words at its head tell nothing."""
        words = _WORDS.findall(fold_plain(name))
        while len(words) > 1 and words[0] in self.on.words.counting:
            words.pop(0)
        return tuple(words)

    def match(self, place: int) -> tuple[Match, ...]:
        """The best indicators for a figure: one when it is clear, several when its words fit more than one."""
        if self.on.statements[place].figure.kind is not FigureKind.LEVEL:
            return ()
        own = self.on.dimensions[place].name
        before, segments = self._around(place)
        behind = [word for segment in segments for word in segment]
        best: dict[str, tuple[int, Match]] = {}
        for word in (set(before) | set(behind)) & self._first.keys():
            for name in self._first[word]:
                if name.unit.name != own or not self._covers(name, before, behind):
                    continue
                code, size = name.indicator.code, len(name.words)
                if code not in best or best[code][0] < size:
                    best[code] = (size, self._judge(name, before, segments))
        most = max((size for size, _ in best.values()), default=0)
        return tuple(match for size, match in best.values() if size == most)

    def _around(self, place: int) -> tuple[list[str], list[list[str]]]:
        """The words of the clause before a figure back to the figure before, and those behind, comma by comma."""
        on, one = self.on, self.on.statements[place]
        if one.column is not None:
            return _WORDS.findall(fold_plain(one.what)), [[]]
        start = max(on.sentence(place).start, one.span.start - AFTER)
        if place:
            start = max(start, on.statements[place - 1].span.end)
        following = on.starts[place + 1] if place + 1 < len(on.starts) else len(on.low)
        end = min(on.sentence(place).end, one.span.end + AFTER, following)
        before = _CLAUSE.split(on.low[start : one.span.start].rstrip(" :"))[-1]
        before = before.rsplit(", ", 1)[-1] if on.dimensions[place].is_measure else before
        noun = "" if on.dimensions[place].is_measure else on.low[one.number.end : one.span.end]
        behind = noun + _CLAUSE.split(on.low[one.span.end : end])[0]
        return _WORDS.findall(fold_plain(before)), [_WORDS.findall(fold_plain(part)) for part in behind.split(",")]

    def _covers(self, name: Name, before: list[str], behind: list[str]) -> bool:
        """Whether all words of a name stand together: behind a number of things, before a measure."""
        if name.unit.is_measure:
            plain = _without(before, self._idle)
            return _contains(before, name.words) or _contains(plain, _without(name.words, self._idle))
        if len(name.words) > 1 and _contains(before[-NEAR:], name.words):
            return True
        return _ordered(behind, name.words) or _ordered([*before, *behind], name.words, near=len(before))

    def _judge(self, name: Name, before: list[str], segments: list[list[str]]) -> Match:
        """Exact unless telling words of the text are foreign to the indicator."""
        at = _place(before, name.words)
        if name.unit.is_measure or at is not None:
            heard = [*(before if at is None else before[at:]), *_phrase(segments[0], self.on.words.neutral_behind)]
        else:
            heard = list(segments[0])
            for segment in segments[1:]:
                if _ordered(heard, name.words):
                    break
                heard.extend(segment)
            heard = _phrase(heard, self.on.words.neutral_behind - name.allowed)
        known = name.allowed | self._idle
        foreign = [word for word in heard if word not in known]
        if at is not None:
            lead = before[max(0, at - LEAD) : at]
            foreign += [word for word in lead if word not in name.allowed | self.on.words.before_name]
        extra = tuple(word for word in foreign if not word.isdecimal())
        return Match(name.indicator, not extra, extra)


def _phrase(words: list[str], stops: frozenset[str]) -> list[str]:
    """The words up to one that begins something else."""
    for place, word in enumerate(words):
        if word in stops:
            return words[:place]
    return words


def _known(register: Register) -> Iterator[Indicator]:
    """The indicators of a register, and those that only observations name; a missing unit is that of the figures."""
    units = {one.indicator: one.unit for one in register.observation if one.unit}
    for one in register.indicator:
        yield one if one.unit else replace(one, unit=units.get(one.code))
    listed = {one.code for one in register.indicator}
    for seen in {one.indicator: one for one in register.observation if one.indicator not in listed}.values():
        if seen.indicator and seen.indicator_label:
            yield Indicator(seen.indicator, seen.indicator_label, (), seen.unit, OBSERVATION)


def unit_of(said: str, figures: FigureWords) -> Dimension:
    """What a unit of the register measures, read as after a number ("lượt khách" are "lượt"); nothing fits no unit."""
    if not said:
        return Dimension("?", Decimal(1), is_measure=False)
    found = scan(f"12 {said}", figures).figures
    return dimension(found[0].figure.unit if found and found[0].figure.unit else said.lower(), figures)


def _without(words: Iterable[str], idle: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in idle)


def _contains(words: Iterable[str], name: tuple[str, ...]) -> bool:
    """Whether a name stands in some words without a gap."""
    return bool(name) and _place(list(words), name) is not None


def _place(words: list[str], name: tuple[str, ...]) -> int | None:
    """Where a name last stands in some words."""
    for at in range(len(words) - len(name), -1, -1):
        if words[at] == name[0] and tuple(words[at : at + len(name)]) == name:
            return at
    return None


def _ordered(words: list[str], name: tuple[str, ...], near: int = 0) -> bool:
    """Whether the words of a name follow each other in order, the first of them where the thing is named."""
    at = 0
    first = -1
    for word in name:
        try:
            at = words.index(word, at) + 1
        except ValueError:
            return False
        first = at - 1 if first < 0 else first
    return first >= max(0, near - 4)
