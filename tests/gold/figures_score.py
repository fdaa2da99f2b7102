"""Figures found in labelled sentences: spans, values, comparators, units, kinds, periods.

`figures/open.txt` is the half that rules may be written against. `figures/held.txt` was written and committed
before the first rule; only its figures are read, never its sentences.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from vankien.claims.figures import Statement, find_statements
from vankien.lang.figures import FigureWords
from vankien.lang.vi.figures import FIGURES
from vankien.model.claim import Comparator, FigureKind, Period

HERE = Path(__file__).parent / "figures"
NEAR = Decimal("0.0001")
_SIGNS = {
    ">=": Comparator.AT_LEAST,
    "<=": Comparator.AT_MOST,
    ">": Comparator.ABOVE,
    "<": Comparator.BELOW,
    "~": Comparator.ABOUT,
    "^": Comparator.NEARLY,
}


@dataclass(frozen=True, slots=True)
class Label:
    """What a sentence's writer says of one figure; None is not judged."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    comparator: Comparator
    unit: str | None
    kind: FigureKind
    whole: Decimal | None
    period: tuple[str | None, str | None] | None
    what: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    labels: tuple[Label, ...]


def sentences(name: str) -> Iterator[Sentence]:
    """The sentences of one half."""
    block: list[str] = []
    for line in [*(HERE / name).read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("#"):
            continue
        if line.startswith(" "):
            block.append(line.strip())
            continue
        if block:
            yield _sentence(block)
        block = [line] if line else []


def _sentence(block: list[str]) -> Sentence:
    text, spans = "", []
    for part in re.split(r"([⟦⟧])", block[0]):
        if part == "⟦":
            spans.append([len(text)])
        elif part == "⟧":
            spans[-1].append(len(text))
        else:
            text += part
    assert len(spans) == len(block) - 1, block[0]
    return Sentence(text, tuple(_label(start, end, said) for (start, end), said in zip(spans, block[1:], strict=True)))


def _label(start: int, end: int, said: str) -> Label:
    number, unit, *more = said.split(" ")
    sign = next((sign for sign in _SIGNS if number.startswith(sign)), "")
    low, _, high = number.removeprefix(sign).partition("..")
    kind, whole, period, what = FigureKind.LEVEL, None, None, None
    rest = " ".join(more)
    if "#" in rest:
        rest, what = rest.split("#", 1)
    for word in rest.split():
        if word.startswith("@"):
            period = _period(word[1:])
        elif word.startswith("part:"):
            whole = Decimal(word[5:])
        elif word.startswith("rank"):
            kind = FigureKind.RANK
            whole = Decimal(word[5:]) if ":" in word else None
        else:
            kind = FigureKind(word)
    named = None if unit == "-" else unit.replace("_", " ")
    comparator = _SIGNS.get(sign, Comparator.EXACT)
    return Label(start, end, _number(low), _number(high or low), comparator, named, kind, whole, period, what)


def _number(written: str) -> Decimal:
    above, _, below = written.partition("/")
    return Decimal(above) / Decimal(below) if below else Decimal(above)


def _period(said: str) -> tuple[str | None, str | None]:
    if said.startswith(".."):
        return None, _bound(said[2:], last=True)
    first, _, last = said.partition("/")
    return _bound(first, last=False), _bound(last or first, last=True)


def _bound(said: str, *, last: bool) -> str:
    if "Q" in said:
        year, quarter = said.split("-Q")
        month = int(quarter) * 3 if last else int(quarter) * 3 - 2
        said = f"{year}-{month:02}"
    if len(said) == 4:
        return f"{said}-12-31" if last else f"{said}-01-01"
    if len(said) == 7:
        days = {"02": 28, "04": 30, "06": 30, "09": 30, "11": 30}.get(said[5:], 31)
        return f"{said}-{days if last else 1:02}"
    return said


def score(name: str, *, tell: bool = False, words: FigureWords = FIGURES) -> Counter[str]:
    """Counts of a half: labelled, found, span, value, comparator, unit, kind, period, what, each also as `…-of`."""
    counts: Counter[str] = Counter()
    for sentence in sentences(name):
        counts["sentences"] += 1
        found = {one.span.start: one for one in find_statements(sentence.text, words)}
        counts["found"] += len(found)
        for label in sentence.labels:
            counts["labelled"] += 1
            one = found.pop(label.start, None)
            if one is None or not _is_span(one, label):
                _tell(tell, "span", sentence, label, one)
                continue
            counts["span"] += 1
            for what, good in _judged(one, label):
                counts[f"{what}-of"] += 1
                counts[what] += good
                if not good:
                    _tell(tell, what, sentence, label, one)
        for one in found.values():
            _tell(tell, "extra", sentence, None, one)
    return counts


def _tell(tell: bool, what: str, sentence: Sentence, label: Label | None, one: Statement | None) -> None:
    if tell:
        print(f"{what:<10} {sentence.text}\n           want {label}\n           have {one}\n")  # noqa: T201 - told on demand


def _is_span(one: Statement, label: Label) -> bool:
    """The same stretch; an open noun may stand outside it."""
    return one.span.end == label.end or (one.figure.unit is None and one.number.end <= label.end)


def _judged(one: Statement, label: Label) -> Iterator[tuple[str, bool]]:
    figure = one.figure
    low = figure.value if figure.value is not None else figure.low
    high = figure.value if figure.value is not None else figure.high
    assert low is not None
    assert high is not None
    same_whole = label.whole is None or figure.whole == label.whole
    yield "value", abs(low - label.low) < NEAR and abs(high - label.high) < NEAR and same_whole
    yield "comparator", figure.comparator is label.comparator
    is_open = figure.unit is None and label.unit is not None and label.unit in one.what
    yield "unit", is_open or figure.unit == label.unit or label.unit is None
    yield "kind", figure.kind is label.kind
    if label.period is not None:
        yield "period", _bounds(one.period) == label.period
    if label.what is not None:
        yield "what", label.what in one.what.lower()


def _bounds(period: Period | None) -> tuple[str | None, str | None] | None:
    return None if period is None else (period.start, period.end)


def report(counts: Counter[str]) -> dict[str, float]:
    """Precision and recall of spans, and the share right of everything judged on a right span."""
    shares = {
        "span precision": counts["span"] / counts["found"],
        "span recall": counts["span"] / counts["labelled"],
    }
    for what in ("value", "comparator", "unit", "kind", "period", "what"):
        shares[what] = counts[what] / counts[f"{what}-of"]
    return shares
