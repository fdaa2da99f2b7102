"""A stretch as a row of words that knows what of it stands in the draft: what unmarked wordings are looked for in.

Where a wording begins and ends without marks, nothing tells but the words around and that the draft has the old ones:
each word therefore knows how long the run is that begins at it and stands in the draft.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from weakref import WeakKeyDictionary

from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.draft.units import Units
from vankien.parse.grammar.hearsay import first_ask, is_anothers, is_past, is_reported, takes_back
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.cues import ORDERS, Cue
from vankien.text.quotes import MARKS

LONGEST_RUN = 40  # words
MOST_PLACES = 80  # of a word in the draft that are followed up; one that stands oftener tells nothing alone
EDGE, FIGURE = "^", "#"  # no word, a figure
MARK, LINE = '"', "¶"  # any quotation mark, the end of a line
FAR = 8  # words from a cue word beyond which all are far
MOST_UNITS = 4  # that a number may name
STOPS = frozenset(".!?;…\n")
LONGEST_GAP = 3  # marks between two words that are told
Worded = tuple[frozenset[str], frozenset[tuple[str, str]]]
TOLD = (
    ORDERS | Cue.ASKS | Cue.WANTS | Cue.INSTEAD | Cue.REFUSES | Cue.CORRECTS | Cue.USES | Cue.RAISES | Cue.RESULTS
    | Cue.NAMES | Cue.COPIES | Cue.TOLD | Cue.WRITES | Cue.AGAINST | Cue.AWAY | Cue.FAVOURS | Cue.KEEPS | Cue.DENIES
    | Cue.NOTS | Cue.BESIDE | Cue.RIGHTS | Cue.MINDS | Cue.TOO | Cue.OPINES | Cue.DRAFTS | Cue.AGREES | Cue.LACKS
    | Cue.ORDERED | Cue.BECOMES | Cue.TURNED | Cue.LEAVES
)  # fmt: skip
"""The classes that tell something of a wording beside which they stand."""
_MARK = re.compile(f'[{re.escape(MARKS)}"]')


@dataclass(frozen=True, slots=True)
class WordRow:
    """The words of a stretch in lower case, the marks before each and behind the last, the sentence of each.

    `signs` are the words, each figure one sign; `runs` how many words from each stand in the draft side by side, and at
    how many places there, as far as these are followed up; `joins[n]` says that the draft has words n-1 and n side by
    side; `back[n]` is how many words before n it has so; `named` says which belong to a place; `there` which stand in
    the units that the stretch names, and `joins_there` as `joins` of these, both empty where it names none. `classes`
    are the classes of cue words to which each word belongs, in one number; `lasts` and `nexts` those of the last such
    word of its sentence before each gap and of the next behind it, with how far it is; `heard` is what the rules of
    hearsay say of the stretch.
    """

    said: Sequence[Token]
    signs: Sequence[str]
    gaps: Sequence[str]
    sentences: Sequence[int]
    runs: Sequence[tuple[int, int]]
    joins: Sequence[bool]
    back: Sequence[int]
    named: Sequence[bool]
    capitals: Sequence[bool]
    there: Sequence[bool]
    joins_there: Sequence[bool]
    classes: Sequence[int]
    heard: Sequence[str]
    lasts: Sequence[str]
    nexts: Sequence[str]

    @property
    def size(self) -> int:
        """How many words it has."""
        return len(self.said)

    def sign(self, at: int) -> str:
        """A word, or what stands beyond the ends."""
        return self.signs[at] if 0 <= at < len(self.signs) else EDGE

    def gap(self, at: int) -> str:
        """The marks before a word."""
        return self.gaps[at] if 0 <= at < len(self.gaps) else ""

    def span(self, first: int, end: int) -> Span:
        """Where words stand in the contribution."""
        return Span(self.said[first].start, self.said[end - 1].end)

    def is_had(self, first: int, end: int) -> bool:
        """Whether the draft has words side by side."""
        return self.runs[first][0] >= end - first


def word_row(script: Script, span: Span, draft: Backing) -> WordRow:
    """The row of a stretch; linear in it."""
    said = tokens(script.lower, span.start, span.end)
    gaps, sentences, sentence, at = [], [], 0, span.start
    for one in said:
        marks = script.text[at : one.start]
        sentence += any(mark in STOPS for mark in marks)
        gaps.append(_gap(marks))
        sentences.append(sentence)
        at = one.end
    gaps.append(_gap(script.text[at : span.end]))
    places = script.references(script.part(span))
    runs = [_run(said, at, draft) for at in range(len(said))]
    joins = [False] * (len(said) + 1)
    back = [0] * (len(said) + 1)
    for first, (size, _) in enumerate(runs):
        joins[first + 1] = size > 1
        for end in range(first + 1, first + size + 1):
            back[end] = max(back[end], end - first)
    classes = _classes(script, said)
    return WordRow(
        said,
        [FIGURE if one.word[0].isdigit() else one.word for one in said],
        gaps,
        sentences,
        runs,
        joins,
        back,
        _named(places, said),
        [script.text[one.start].isupper() for one in said],
        *_there(script, places, said, draft),
        classes,
        heard(script, script.part(span).text),
        _nearest(classes, sentences),
        _nearest(classes[::-1], sentences[::-1])[::-1],
    )


def _gap(marks: str) -> str:
    """The marks between two words: white space is none, but for the end of a line."""
    seen = "".join(LINE if one == "\n" else one for one in marks if one == "\n" or (one.isprintable() and one != " "))
    return _MARK.sub(MARK, seen)[:LONGEST_GAP]


def _run(said: Sequence[Token], start: int, draft: Backing) -> tuple[int, int]:
    """How many words from `start` stand in the draft side by side, and at how many places there."""
    words = draft.words  # the last ends a sentence, so that another stands behind each that is said
    places: Sequence[int] = draft.at.get(said[start].word, ())[:MOST_PLACES]
    held, size = places, 0
    while places and size < LONGEST_RUN:
        held, size = places, size + 1
        if start + size == len(said):
            break
        word = said[start + size].word
        places = [one for one in held if words[one + size] == word]
    return size, len(held)


def _named(places: Sequence[Reference], said: Sequence[Token]) -> list[bool]:
    """Which words belong to the name of a place."""
    found = [False] * len(said)
    at = 0
    for one in places:
        while at < len(said) and said[at].end <= one.span.start:
            at += 1
        while at < len(said) and said[at].start < one.span.end:
            found[at] = True
            at += 1
    return found


def _classes(script: Script, said: Sequence[Token]) -> list[int]:
    """The classes of each word, those of two side by side among them."""
    words, pairs = script.cues.words, script.cues.pairs
    found = [words.get(one.word, 0) for one in said]
    for at, (one, other) in enumerate(pairwise(said)):
        both = pairs.get((one.word, other.word), 0)
        if both:
            found[at] |= both
            found[at + 1] |= both
    return [one & TOLD for one in found]


def _nearest(classes: Sequence[int], sentences: Sequence[int]) -> list[str]:
    """The classes of the last word before each gap that has some, in the sentence of the word before it."""
    found = [""]
    last, since, sentence = 0, 0, -1
    for one, of in zip(classes, sentences, strict=True):
        if of != sentence:
            last, since, sentence = 0, 0, of
        last, since = (one, 0) if one else (last, since + 1)
        found.append(f"{last:x}+{min(since, FAR) // 2}" if last else "")
    return found


def heard(script: Script, text: str) -> list[str]:
    """What the rules of hearsay say of a stretch."""
    grammar = script.grammar
    tests = {
        "asked": first_ask(text, grammar) is not None,
        "past": is_past(text, grammar),
        "reported": is_reported(text, len(text), grammar),
        "another's": is_anothers(text, grammar),
        "taken back": takes_back(text, grammar),
        "question": text.rstrip().endswith("?"),
        "agreed": grammar.agrees.search(text) is not None,
        "kept": grammar.keeps.search(text) is not None,
        "collects": script.collects,
    }
    return [name for name, holds in tests.items() if holds]


def _there(
    script: Script, places: Sequence[Reference], said: Sequence[Token], draft: Backing
) -> tuple[list[bool], list[bool]]:
    """Which words stand in the units that are named, and which behind the word before them."""
    path = locator_of(places, script.text, script.grammar.speech).path if places else ()
    units = draft.units.under(path) if path and draft.units is not None else []
    held = [_held(draft.units, one) for one in units[:MOST_UNITS] if draft.units is not None]
    if not held:
        return [], []
    words = [one.word for one in said]
    there = [any(one in known for known, _ in held) for one in words]
    joins = [any(pair in known for _, known in held) for pair in pairwise(words)]
    return there, [False, *joins, False]


_known: WeakKeyDictionary[Units, dict[Span, Worded]] = WeakKeyDictionary()  # for as long as a draft is at hand


def _held(units: Units, span: Span) -> Worded:
    """The words of a unit, and those that stand there by twos; found once for each unit."""
    known = _known.setdefault(units, {})
    if span not in known:
        words = [one.word for one in tokens(units.lower, span.start, span.end)]
        known[span] = frozenset(words), frozenset(pairwise(words))
    return known[span]
