"""Which passages a new wording rewrites, and what of them it leaves out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vankien.anchor.index import DraftIndex, Line, sentences
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

KEPT = 0.3  # weighted share of a sentence's pairs of syllables that its new wording keeps at least
REWRITES = 0.4  # the same for a whole paragraph that the wording is meant to rewrite
STRANGER = 0.25  # at most this much of another paragraph's pairs stands in a wording that does not mean it
OPENING = 12  # syllables in which a paragraph says what it is about
FRAME = 3.5  # weight of a pair of syllables that every thirtieth paragraph has ("công tác", "lĩnh vực")
SHORT = 4  # syllables; a sentence this short is accounted for by its words alone
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """A new wording, folded once for comparing with many passages."""

    text: str
    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]
    figures: frozenset[str]


def wording(text: str) -> Wording:
    """The wording's pairs of syllables, words and figures."""
    tokens = syllables(fold_plain(text))
    return Wording(text, frozenset(pairwise(tokens)), frozenset(tokens), frozenset(figures(text)))


def figures(text: str) -> list[str]:
    """The figures in a text, as written; a list number in brackets or before a full stop is none."""
    return [match[0] for match in _FIGURE.finditer(re.sub(r"\(\d{1,2}\)", " ", text))]


def share(index: DraftIndex, words: str, new: Wording) -> float:
    """How much of `words` the new wording keeps: pairs of syllables, rare ones weighing more, 0..1."""
    tokens = syllables(fold_plain(words))
    if len(tokens) < 2:
        return float(bool(tokens) and tokens[0] in new.words)
    weighed = [(index.weight(pair), pair in new.pairs) for pair in pairwise(tokens)]
    return sum(weight for weight, kept in weighed if kept) / sum(weight for weight, _ in weighed)


def lost(index: DraftIndex, span: Span, new: Wording) -> tuple[Span, ...]:
    """The sentences in `span` for which the new wording does not account: other words, or a figure missing."""
    text = index.document.text
    found: list[Span] = []
    for line in index.lines_in(span) or _inner(index, span):
        within = Span(max(line.span.start, span.start), min(line.span.end, span.end))
        found += [one for one in sentences(text, within) if not _accounts(index, one.of(text), new)]
    return tuple(found)


def _inner(index: DraftIndex, span: Span) -> tuple[Line, ...]:
    """The paragraph that a stretch smaller than a paragraph lies in."""
    line = index.line_at(span.start)
    return () if line is None else (line,)


def _accounts(index: DraftIndex, sentence: str, new: Wording) -> bool:
    if any(figure not in new.figures for figure in figures(sentence)):
        return False
    tokens = syllables(fold_plain(sentence))
    if len(tokens) <= SHORT:
        return sum(token in new.words for token in tokens) >= len(tokens) / 2
    return share(index, sentence, new) >= KEPT


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Consecutive paragraphs that a wording rewrites. `lost` are their sentences it leaves out, `others`
    paragraphs of the scope that it also seems to mean, or that are about the same topic.
    """

    span: Span
    likeness: float
    lost: tuple[Span, ...]
    others: tuple[Span, ...]


def rewritten(index: DraftIndex, lines: Sequence[Line], new: Wording, topic: str | None) -> tuple[Rewritten, ...]:
    """The runs of paragraphs that the wording may rewrite, the most alike first.

    A run's neighbours are weighed too: a paragraph on the topic that the wording does not take up, or one
    it takes up elsewhere, stands in `others`, and then the place is not certain.
    """
    text = index.document.text
    wanted = "" if topic is None else _core(index, topic)
    weighed = [(line, share(index, line.span.of(text), new), _is_about(line.span.of(text), wanted)) for line in lines]
    best = max((likeness for _, likeness, _ in weighed), default=0.0)
    means = [
        likeness >= REWRITES or (likeness >= STRANGER and (about or likeness >= 0.6 * best))
        for _, likeness, about in weighed
    ]
    runs: list[Rewritten] = []
    for first, last in _runs(means):
        inside = weighed[first : last + 1]
        span = Span(inside[0][0].span.start, inside[-1][0].span.end)
        outside = [*weighed[:first], *weighed[last + 1 :]]
        others = tuple(line.span for line, likeness, about in outside if likeness >= STRANGER or about)
        length = sum(line.span.length for line, _, _ in inside)
        mean = sum(likeness * line.span.length for line, likeness, _ in inside) / length
        runs.append(Rewritten(span, mean, lost(index, span, new), others))
    return tuple(sorted(runs, key=lambda run: (-run.likeness * run.span.length, run.span)))


def _runs(means: Sequence[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place, meant in enumerate(means):
        if meant and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif meant:
            runs.append((place, place))
    return runs


def _is_about(words: str, topic: str) -> bool:
    """Whether a paragraph is about the topic: its words stand near the beginning, or twice."""
    tokens = syllables(fold_plain(words))
    return bool(topic) and (topic in " ".join(tokens[:OPENING]) or " ".join(tokens).count(topic) > 1)


def _core(index: DraftIndex, topic: str) -> str:
    """A topic without the common words that only frame it: leading pairs that every thirtieth paragraph has."""
    tokens = syllables(fold_plain(topic))
    while len(tokens) > 3 and index.weight((tokens[0], tokens[1])) <= FRAME:
        tokens = tokens[2:]
    return " ".join(tokens)
