"""What edits do to the draft, in a form in which the same effect is the same value.

A phrase replaced and the whole clause given anew with that phrase changed have one effect; so have a
paragraph put at the end of one line and at the beginning of the next.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel, LCSseq, Levenshtein

from vankien.lang.noise import NOISE, SYNONYMS
from vankien.lang.weight_tables import WEIGHTY
from vankien.model.edit import Edit
from vankien.text.legacy import is_syllable
from vankien.text.normal import fold_plain
from vankien.text.tones import place_tones
from vankien.text.words import syllables

_CAPITALISED = re.compile(r"(?<![^\W_])[^\W\d_]\w*")


@dataclass(frozen=True, slots=True)
class Region:
    """Whole lines of the draft `[start, end)`, and what they become; equal lines at both ends are left out."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What a set of edits does. `key` is equal for equal effects; `weight` for those that may be near.

    `key` sees through spelling of tones, quotation marks, dashes and spaces, not through capitals, since a
    capital can be what is asked for. `weight` counts the numbers, negations, directions and names that come or go.
    """

    regions: tuple[Region, ...]
    key: tuple[object, ...]
    weight: tuple[tuple[str, int], ...]

    @property
    def start(self) -> int:
        """Where in the draft the first changed line begins; -1 when nothing changes."""
        return self.regions[0].start if self.regions else -1


def effect_of(edits: Sequence[Edit], text: str) -> Effect:
    """The effect of edits on a draft. Costs as much as the lines that they touch are long."""
    regions = tuple(region for span in _touched(edits, text) for region in _region(span, edits, text))
    if any(reading(region.old).folded != reading(region.new).folded for region in regions):
        key: tuple[object, ...] = tuple(_seen_through(region) for region in regions)
    else:  # only marks, spaces or capitals change: then nothing may be seen through
        key = tuple((region.start, region.end, region.new) for region in regions)
    return Effect(regions, key, _weight(regions))


def _seen_through(region: Region) -> tuple[object, ...]:
    new = reading(region.new)
    return region.start, region.end, new.folded, new.capitals


def _touched(edits: Sequence[Edit], text: str) -> Iterator[tuple[int, int]]:
    """The runs of whole lines that edits touch, without their last line feed, in order."""
    held: tuple[int, int] | None = None
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        start = text.rfind("\n", 0, edit.span.start) + 1
        end = text.find("\n", edit.span.end)
        end = len(text) if end < 0 else end
        if held is not None and start <= held[1] + 1:
            held = (held[0], max(held[1], end))
            continue
        if held is not None:
            yield held
        held = (start, end)
    if held is not None:
        yield held


def _region(span: tuple[int, int], edits: Sequence[Edit], text: str) -> Iterator[Region]:
    start, end = span
    inside = sorted(
        (edit for edit in edits if start <= edit.span.start and edit.span.end <= end),
        key=lambda edit: (edit.span.start, edit.span.end),
    )
    parts: list[str] = []
    at = start
    for edit in inside:
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    old, new = text[start:end].split("\n"), "".join((*parts, text[at:end])).split("\n")
    first = _same(old, new)
    last = _same(old[first:][::-1], new[first:][::-1])
    if first == len(old) == len(new):
        return
    start += sum(len(line) + 1 for line in old[:first])
    kept_old, kept_new = old[first : len(old) - last], new[first : len(new) - last]
    yield Region(start, start + sum(len(line) + 1 for line in kept_old), "\n".join(kept_old), "\n".join(kept_new))


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines from the beginning are equal."""
    count = 0
    while count < len(one) and count < len(other) and one[count] == other[count]:
        count += 1
    return count


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is compared: folded, in syllables, its capitalised words in order, its weighty words counted."""

    folded: str
    words: tuple[str, ...]
    capitals: tuple[str, ...]
    weighty: Counter[str]


@lru_cache(maxsize=4096)
def reading(text: str) -> Reading:
    """The reading of a text; kept, since many amendments touch one paragraph."""
    folded = fold_plain(text)
    words = tuple(syllables(folded))
    capitals = tuple(word for word in _CAPITALISED.findall(place_tones(text)) if word[0].isupper())
    weights = Counter(word for word in words if word[0].isdigit() or word in WEIGHTY)
    weights.update(capitals)
    return Reading(folded, words, capitals, weights)


def weighty(text: str) -> Counter[str]:
    """The words on which the sense hangs, counted: numbers, negations, directions, names."""
    return reading(text).weighty


def _weight(regions: Iterable[Region]) -> tuple[tuple[str, int], ...]:
    change: Counter[str] = Counter()
    for region in regions:
        change.update(reading(region.new).weighty)
        change.subtract(reading(region.old).weighty)
    return tuple(sorted((word, count) for word, count in change.items() if count))


TYPO = 4  # letters from which a word with one letter wrong is still that word

_SYNONYM = re.compile(rf"\b(?:{'|'.join(one for one, _ in SYNONYMS)})\b")
_SAME_WORDS = dict(SYNONYMS)


@lru_cache(maxsize=4096)
def _plain_words(text: str) -> tuple[str, ...]:
    """The syllables of a text, synonyms as one word."""
    joined = " ".join(reading(text).words)
    return tuple(_SYNONYM.sub(lambda match: _SAME_WORDS[match[0]], joined).split())


@dataclass(frozen=True, slots=True)
class Shift:
    """What an effect changes in one stretch of the draft, in syllables of that stretch.

    `new` takes the place of `old[first:last]`; `cost` is how many syllables come or go.
    """

    start: int
    end: int
    old: tuple[str, ...]
    first: int
    last: int
    new: tuple[str, ...]
    cost: int

    def result(self, first: int, last: int) -> tuple[str, ...]:
        """The syllables of `old[first:last]`, which holds the change, after it."""
        return self.old[first : self.first] + self.new + self.old[self.last : last]


def shifts_of(effect: Effect) -> tuple[Shift, ...]:
    """The changes of an effect, ready to be weighed against others."""
    return tuple(_shift(region) for region in effect.regions)


def _shift(region: Region) -> Shift:
    old, new = _plain_words(region.old), _plain_words(region.new)
    first = _same(old, new)
    behind = _same(old[first:][::-1], new[first:][::-1])
    cost = Indel.distance(old[first : len(old) - behind], new[first : len(new) - behind])
    return Shift(region.start, region.end, old, first, len(old) - behind, new[first : len(new) - behind], cost)


def do_alike(one: Sequence[Shift], other: Sequence[Shift], least: float) -> bool:
    """Whether two effects on the same stretches do the same to at least this share of all that both change.

    What both leave alone does not count, so that two proposals in one long paragraph are not alike because of
    the rest of it. In no stretch may one of them change something and the other nothing near it.
    """
    changed = sum(shift.cost for shift in (*one, *other))
    if not changed:  # only marks or spaces: nothing that could be alike in part
        return False
    allowed = (1.0 - least) * changed
    apart = 0
    for mine, theirs in zip(one, other, strict=True):
        if (mine.start, mine.end) != (theirs.start, theirs.end) or abs(mine.cost - theirs.cost) > allowed:
            return False
        if mine.last < theirs.first or theirs.last < mine.first:
            return False
        first, last = min(mine.first, theirs.first), max(mine.last, theirs.last)
        one_says, other_says = mine.result(first, last), theirs.result(first, last)
        apart += Indel.distance(one_says, other_says)
        if apart > allowed or not _is_noise(one_says, other_says):
            return False
    return True


def _is_noise(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two wordings differ in words without weight only, or in slips of the pen.

    A telling word more, or in another's place, is another request, however much else is alike: "tin học, thể dục" is
    not "tin học".
    """
    for mine, theirs in _differences(one, other):
        gone = [word for word in mine if word not in NOISE]
        came = [word for word in theirs if word not in NOISE]
        if len(gone) != len(came) or not all(map(_is_slip, gone, came)):
            return False
    return True


def _differences(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """What stands between the words that two wordings have in common, in each of them."""
    mine = theirs = 0
    for code in LCSseq.opcodes(one, other):
        if code.tag == "equal":
            yield one[mine : code.src_start], other[theirs : code.dest_start]
            mine, theirs = code.src_end, code.dest_end
    yield one[mine:], other[theirs:]


def _is_slip(one: str, other: str) -> bool:
    """Whether one of two words is the other misspelt ("chứg"); two that can both be said are two ("thuê", "thuế")."""
    if is_syllable(one) == is_syllable(other):
        return False
    return max(len(one), len(other)) >= TYPO and Levenshtein.distance(one, other, score_cutoff=1) <= 1
