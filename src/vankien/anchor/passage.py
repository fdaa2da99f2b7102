"""Which passages a new wording rewrites, and what of them it leaves out."""

import re
from collections import Counter
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
CLOSE = 0.6  # of the best paragraph's likeness: what is less alike shares only the usual phrases
FIRM = 0.5  # a single sentence shares less with a wording that does not mean it
CORRECTED = 0.6  # share that a sentence keeps in which only a figure was put right
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
    """The sentences in `span` for which the new wording does not account: other words, or a figure missing.

    Each pair of the wording accounts for one sentence only, the most alike first: phrases that all sentences
    of a report share must not stand in for content.
    """
    text = index.document.text
    found: list[Span] = []
    for line in index.lines_in(span) or _inner(index, span):
        within = Span(max(line.span.start, span.start), min(line.span.end, span.end))
        found += sentences(text, within)
    left = _Left(index, new, span.of(text))
    ranked = sorted(found, key=lambda one: (-share(index, one.of(text), new), one))
    return tuple(sorted(one for one in ranked if not left.accounts(one.of(text))))


def _inner(index: DraftIndex, span: Span) -> tuple[Line, ...]:
    """The paragraph that a stretch smaller than a paragraph lies in."""
    line = index.line_at(span.start)
    return () if line is None else (line,)


class _Left:
    """What of a wording is not yet taken up by a sentence of the passage that it replaces."""

    def __init__(self, index: DraftIndex, new: Wording, passage: str) -> None:
        self._index = index
        self._new = new
        self._pairs = Counter(pairwise(syllables(fold_plain(new.text))))
        self._fresh = (Counter(figures(new.text)) - Counter(figures(passage))).total()

    def accounts(self, sentence: str) -> bool:
        """Whether it accounts for a sentence; what does is taken away.

        A figure may be replaced by another one in a sentence that otherwise stays (12% → 15%).
        """
        tokens = syllables(fold_plain(sentence))
        own = Counter(pairwise(tokens))
        kept = own & self._pairs
        whole = sum(self._index.weight(pair) * count for pair, count in own.items())
        likeness = sum(self._index.weight(pair) * count for pair, count in kept.items()) / whole if whole else 0.0
        if len(tokens) <= SHORT:
            near = sum(token in self._new.words for token in tokens) >= len(tokens) / 2
            return near and self._has_figures(sentence, 0.0)
        if likeness < KEPT or not self._has_figures(sentence, likeness):
            return False
        self._pairs -= kept
        return True

    def _has_figures(self, sentence: str, likeness: float) -> bool:
        gone = sum(figure not in self._new.figures for figure in figures(sentence))
        if gone and (likeness < CORRECTED or gone > self._fresh):
            return False
        self._fresh -= gone
        return True


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
    means = [likeness >= STRANGER and (about or likeness >= CLOSE * best) for _, likeness, about in weighed]
    runs: list[Rewritten] = []
    for first, last in _runs(means):
        inside = weighed[first : last + 1]
        span = Span(inside[0][0].span.start, inside[-1][0].span.end)
        length = sum(line.span.length for line, _, _ in inside)
        mean = sum(likeness * line.span.length for line, likeness, _ in inside) / length
        rest = _unused(new, " ".join(line.span.of(text) for line, _, _ in inside))
        others = tuple(
            line.span
            for line, _, about in (*weighed[:first], *weighed[last + 1 :])
            if about or _is_rival(index, line, new, rest, mean)
        )
        runs.append(Rewritten(span, mean, lost(index, span, new), others))
    return tuple(sorted(runs, key=lambda run: (-run.likeness * run.span.length, run.span)))


def _is_rival(index: DraftIndex, line: Line, new: Wording, rest: Wording, mean: float) -> bool:
    """Whether a paragraph outside a run takes up the rest of the wording, or has a sentence still more alike."""
    text = index.document.text
    if share(index, line.span.of(text), rest) >= STRANGER:
        return True
    return any(share(index, one.of(text), new) >= max(mean, FIRM) for one in line.sentences)


def _unused(new: Wording, passage: str) -> Wording:
    """The wording without the pairs that a passage explains: what is left may speak of another paragraph."""
    explained = frozenset(pairwise(syllables(fold_plain(passage))))
    return Wording(new.text, new.pairs - explained, new.words, new.figures)


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
