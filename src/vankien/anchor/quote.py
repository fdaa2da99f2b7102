"""Where quoted words stand in the draft: exactly, with their middle left out, or nearly."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import edlib
from rapidfuzz.distance import Levenshtein

from vankien.anchor.index import GRAM, DraftIndex
from vankien.model.span import Span
from vankien.text.normal import fold_plain

LEAST_FUZZY = 12  # letters; shorter words differ from their neighbours by less than a slip of the pen
LEAST_SYLLABLES = 3
LEAST_LIKE = 0.6  # share of letters that must agree to be shown to a person; the table asks for far more to be certain
SMALL = 3_000  # letters; a scope of this size is compared whole in 0.1 ms
VOTERS = 64  # four-letter windows that vote for a place: at 20 % noise some 25 of them survive
VOTES_EACH = (
    24  # a window that occurs more often says little and costs much; with 40 a real report takes a quarter longer
)
BUCKET_BITS = 5
BUCKET = 1 << BUCKET_BITS  # letters; places whose votes are counted together
WINDOWS = 3  # places compared letter by letter: the best, its rival, and one for bad luck
RIVAL = 0.5  # of the first window's votes: with fewer, a place cannot come within the margin of the first
CLOSE = 0.9  # likeness that is tried first where the share of votes promises it
SURVIVE = 0.5  # of the votes: with one letter in ten changed, 0.9 ** 4 = 0.66 of the windows survive, some drift apart
NEAR = 0.45  # a rival further below the best changes no verdict: the page (0.21) and the margin (0.22) add to less
LONG = 256  # letters; shorter quotations are searched for whole
PIECE = 96  # letters of either end; at 20 % noise such a piece is found in its neighbourhood 99 times in 100
SURE = 0.7  # likeness of the whole at which its ends were found rightly
FALLBACK = 0.8  # below this likeness the whole draft is compared, lest the votes have misled
PROVED = 0.2  # share of the votes on one diagonal that chance does not reach: then they have not misled
_GAP = re.compile(r"\s*(?:\[?\(?(?:…|\.{3,})\)?\]?)\s*")


@dataclass(frozen=True, slots=True)
class Ballot:
    """Buckets of places with their votes, most first, and the share of all voters that the first has."""

    peaks: list[tuple[int, int]]
    share: float


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of the draft for quoted words; `likeness` is 1 for the same words (tones, dashes, case aside)."""

    span: Span
    likeness: float


def find_exact(index: DraftIndex, quote: str, scope: Span | None = None) -> tuple[Match, ...]:
    """All places where the folded words of `quote` stand, in order; words are matched whole."""
    wanted = fold_plain(quote).strip()
    if not wanted:
        return ()
    start, end = (0, len(index.folded.text)) if scope is None else index.folded_span(scope)
    return tuple(
        Match(Span(*index.folded.span(at, at + len(wanted))), 1.0) for at in _places(index, wanted, start, end)
    )


def _places(index: DraftIndex, wanted: str, start: int, end: int) -> Iterator[int]:
    text = index.folded.text
    at = text.find(wanted, start, end)
    while at >= 0:
        if _is_whole(text, at, at + len(wanted)):
            yield at
        at = text.find(wanted, at + 1, end)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch cuts no word and no number at its edges."""
    before, first = text[start - 1 : start], text[start]
    last, after = text[end - 1], text[end : end + 1]
    if (before.isalnum() and first.isalnum()) or (last.isalnum() and after.isalnum()):
        return False
    if first.isdigit() and before in (".", ",") and text[start - 2 : start - 1].isdigit():
        return False
    return not (last.isdigit() and after in (".", ",") and text[end + 1 : end + 2].isdigit())


def find_gapped(index: DraftIndex, quote: str, scope: Span | None = None) -> tuple[Match, ...]:
    """Places of a quotation whose middle is left out ("A … B"): from A to the next B in the same paragraph."""
    parts = [part for part in _GAP.split(quote.strip()) if part.strip()]
    if len(parts) < 2:
        return find_exact(index, parts[0], scope) if parts and parts[0] != quote.strip() else ()
    tails = find_exact(index, parts[-1], scope)
    starts = [tail.span.start for tail in tails]
    found: list[Match] = []
    for head in find_exact(index, parts[0], scope):
        place = bisect_left(starts, head.span.end)
        line = index.line_at(head.span.start)
        if place < len(tails) and line is not None and tails[place].span.end <= line.span.end:
            found.append(Match(Span(head.span.start, tails[place].span.end), 0.95))
    return tuple(found)


def find_fuzzy(index: DraftIndex, quote: str, scope: Span | None = None) -> tuple[Match, ...]:
    """Places where words like `quote` stand, best first, none overlapping; empty for short words.

    Costs len(quote) × window / 64 steps a window; the whole draft is compared only when no window convinces.
    Source: Myers 1999, bit-parallel matching (edlib).
    """
    wanted = fold_plain(quote).strip()
    if len(wanted) < LEAST_FUZZY or wanted.count(" ") < LEAST_SYLLABLES - 1:
        return ()
    start, end = (0, len(index.folded.text)) if scope is None else index.folded_span(scope)
    coded = index.code(wanted)
    if end - start <= max(SMALL, 2 * len(wanted)):
        found = _aligned_twice(index, coded, start, end)
    else:
        found = _by_votes(index, wanted, coded, start, end) or _aligned(index, coded, start, end)
    ranked = _ranked(index, found)
    return _with_twins(index, ranked, scope)


def _with_twins(index: DraftIndex, ranked: tuple[Match, ...], scope: Span | None) -> tuple[Match, ...]:
    """The matches, and further places where the words of the best stand to the letter."""
    if not ranked:
        return ()
    best = ranked[0]
    start, end = (0, len(index.folded.text)) if scope is None else index.folded_span(scope)
    words = index.folded.text[slice(*index.folded_span(best.span))]
    twins = [Span(*index.folded.span(at, at + len(words))) for at in _places(index, words, start, end)]
    known = [match.span for match in ranked]
    added = [Match(twin, best.likeness) for twin in twins if not any(twin.overlaps(one) for one in known)]
    return (best, *added, *ranked[1:])


Raw = tuple[int, int, float]


def _ranked(index: DraftIndex, found: list[Raw]) -> tuple[Match, ...]:
    kept: list[Raw] = []
    for start, end, likeness in sorted(found, key=lambda raw: (-raw[2], raw[0])):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, likeness))
    return tuple(Match(Span(*index.folded.span(start, end)), likeness) for start, end, likeness in kept)


def _by_votes(index: DraftIndex, wanted: str, coded: bytes, start: int, end: int) -> list[Raw]:
    """The best places of the stretches that are voted for; empty when none convinces.

    A few windows of letters vote first; all of them where those few were too common to tell.
    """
    few = max(1, (len(wanted) - GRAM) // VOTERS)
    for step in (few, 1) if few > 1 else (few,):
        ballot = _votes(index, wanted, step)
        windows = _windows(ballot, len(wanted), start, end)
        found = _in_windows(index, coded, windows, CLOSE if ballot.share > SURVIVE else LEAST_LIKE)
        best = max((match[2] for match in found), default=0.0)
        if best >= (LEAST_LIKE if ballot.share > PROVED else FALLBACK):
            return found
    return []


def _windows(ballot: Ballot, length: int, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches for which most windows of letters vote, best first."""
    slack = BUCKET + length // 12
    chosen: list[tuple[int, int]] = []
    taken: list[int] = []
    for bucket, _ in ballot.peaks:
        at = bucket * BUCKET
        if any(abs(at - other) <= slack for other in taken):
            continue
        taken.append(at)
        window = max(start, at - slack), min(end, at + length + 2 * BUCKET + slack)
        if window[0] < window[1]:
            chosen.append(window)
        if len(chosen) == WINDOWS:
            break
    return chosen


def _votes(index: DraftIndex, wanted: str, step: int) -> Ballot:
    """The votes of every `step`-th window of `wanted` for the places where it may begin."""
    grams = index.grams
    diagonals: list[int] = []
    voters = 1
    for at in range(0, len(wanted) - GRAM + 1, step):
        places = grams.get(wanted[at : at + GRAM], ())
        if len(places) <= VOTES_EACH:
            voters += 1
            diagonals += [(place - at) >> BUCKET_BITS for place in places]
    peaks = _peaks(Counter(diagonals)) if diagonals else []
    return Ballot(peaks, peaks[0][1] / voters if peaks else 0.0)


def _peaks(votes: Counter[int]) -> list[tuple[int, int]]:
    """The buckets with the votes of each and its next one, most first: a word left out moves a place between two."""
    least = max(votes.values()) * RIVAL / 2
    strong = [bucket for bucket, count in votes.items() if count >= least]
    sums = {at: votes[at] + votes[at + 1] for bucket in strong for at in (bucket - 1, bucket)}
    least = max(sums.values()) * RIVAL
    return sorted(((at, count) for at, count in sums.items() if count >= least), key=lambda one: (-one[1], one[0]))


def _in_windows(index: DraftIndex, coded: bytes, windows: list[tuple[int, int]], hoped: float) -> list[Raw]:
    """The best place of each window; a rival only where it comes near the best so far.

    The likeness hoped for is tried first in the first window, since a comparison costs by how unlike it may be.
    """
    found: list[Raw] = []
    for window in windows:
        best = max((match[2] for match in found), default=0.0)
        floor = max(LEAST_LIKE, best - NEAR)
        tried = _aligned(index, coded, *window, hoped) if not found and hoped > floor else []
        found += tried or _aligned(index, coded, *window, floor)
    return found


def _aligned_twice(index: DraftIndex, coded: bytes, start: int, end: int) -> list[Raw]:
    """The best place in a small scope, and the best on either side of it, so that a rival is seen."""
    best = _aligned(index, coded, start, end)
    if not best:
        return []
    at, stop, _ = best[0]
    return [*best, *_aligned(index, coded, start, at), *_aligned(index, coded, stop, end)]


def _aligned(index: DraftIndex, coded: bytes, start: int, end: int, least: float = LEAST_LIKE) -> list[Raw]:
    """The best place for `coded` in a stretch of the folded text, widened or narrowed to whole words.

    Empty where none reaches the likeness `least`.
    """
    if end - start < LEAST_FUZZY:
        return []
    if len(coded) > LONG and end - start < 2 * len(coded):
        found = _by_ends(index, coded, start, end)
        if found:
            return found
    most = int(len(coded) * (1 - least))
    result = edlib.align(coded, index.coded[start:end], mode="HW", task="locations", k=most)
    distance = int(result["editDistance"])
    if distance < 0:
        return []
    first, last = result["locations"][0]
    if first is None:
        return []
    at, stop = _whole_words(index.folded.text, start + int(first), start + int(last) + 1)
    return [(at, stop, 1 - distance / len(coded))] if at < stop else []


def _by_ends(index: DraftIndex, coded: bytes, start: int, end: int) -> list[Raw]:
    """The place of a long quotation, found by its two ends; empty unless the stretch between is surely the one.

    Two short comparisons and one of the whole cost a third of a search for the whole.
    """
    target = index.coded
    reach = min(end - start, len(coded) // 4 + 2 * PIECE)
    head = edlib.align(coded[:PIECE], target[start : start + reach], mode="HW", task="locations", k=PIECE // 3)
    tail = edlib.align(coded[-PIECE:], target[end - reach : end], mode="HW", task="locations", k=PIECE // 3)
    if head["editDistance"] < 0 or tail["editDistance"] < 0:
        return []
    at = start + int(head["locations"][0][0] or 0)
    stop = end - reach + int(tail["locations"][-1][1]) + 1
    if at >= stop:
        return []
    distance = Levenshtein.distance(coded, target[at:stop], score_hint=len(coded) // 8)
    likeness = 1 - distance / len(coded)
    if likeness < SURE:
        return []
    at, stop = _whole_words(index.folded.text, at, stop)
    return [(at, stop, likeness)]


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with its edges moved to the nearer edge of the word they cut, outwards when in doubt."""
    start, end = _edge(text, start), _edge(text, end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _edge(text: str, at: int) -> int:
    if not 0 < at < len(text) or not (text[at - 1].isalnum() and text[at].isalnum()):
        return at
    left, right = at, at
    while left > 0 and text[left - 1].isalnum():
        left -= 1
    while right < len(text) and text[right].isalnum():
        right += 1
    return left if at - left <= right - at else right
