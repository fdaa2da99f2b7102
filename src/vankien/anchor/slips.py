"""Slips of the pen told from other words: what a fuzzy place may differ in and still be the one meant."""

import re
from itertools import pairwise

import edlib
from rapidfuzz.distance import Levenshtein

from vankien.anchor.index import DraftIndex
from vankien.anchor.quote import Match
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

WINDOW = 16  # letters of a quotation looked at together
TORN = 0.55  # share of edits in a window from which other words stand there; slips of 20 % seldom reach it
EDGE = 6  # letters at either end that must be recognisable
MOST_WORDS = 0.7  # of a quotation that stand in its place where a person misremembered; slips of letters leave fewer
SAME_WORD = 0.34  # likeness of a word and its misspelling at least; "state" and "condition" have 0.1
SAME_FORM = 0.7  # likeness of two forms of one word: "begin" and "begins"
LEAST_FORM = 4  # letters of a word that has forms
FORM_REACH = 3  # words behind a place in which its last word stands in another form
_SENTENCE_END = re.compile(r"[.;:!?]")
_WORD = re.compile(r"\w+")
_STEP = re.compile(r"(\d+)([=XID])")
OPENING = 6  # syllables at the beginning of a sentence in which its subject stands
TELLING = 3.5  # weight of a pair of syllables that fewer than every thirtieth paragraph has


def is_faithful(index: DraftIndex, quote: str, match: Match) -> bool:
    """Whether a fuzzy place differs by slips only, not by other words somewhere: a sentence on another subject
    may share nine tenths of its letters.
    """
    wanted = fold_plain(quote).strip()
    start, end = index.folded_span(match.span)
    result = edlib.align(index.code(wanted), index.coded[start:end], mode="NW", task="path")
    edits = _edits(str(result["cigar"]), len(wanted))
    if sum(edits[:EDGE]) >= EDGE or sum(edits[-EDGE:]) >= EDGE:
        return False
    window = min(WINDOW, len(edits))
    total = sum(edits[:window])
    worst = total
    for at in range(window, len(edits)):
        total += edits[at] - edits[at - window]
        worst = max(worst, total)
    return worst <= TORN * window


def snapped(index: DraftIndex, quote: str, match: Match) -> Match:
    """The fuzzy place with the word edges that fit the quotation best: letters alone leave out a last word that was
    quoted as another ("a poor state" for "poor condition").
    """
    line = index.line_at(match.span.start)
    if line is None or not line.span.contains(match.span):
        return match
    mine = syllables(fold_plain(quote))
    text = index.document.text
    found = list(_WORD.finditer(text, line.span.start, line.span.end))
    inside = [at for at, word in enumerate(found) if match.span.start < word.end() and word.start() < match.span.end]
    if not inside:
        return match
    theirs = [fold_plain(word[0]) for word in found]
    first, last = inside[0], inside[-1]
    ways = [
        (first + before, last + after + 1)
        for before in (-1, 0, 1)
        for after in (-1, 0, 1, 2)
        if 0 <= first + before <= last + after < len(found)
    ]
    kept = (first, last + 1)
    if not _shares_words(mine, theirs[slice(*kept)]):
        return match
    start, end = min(ways, key=lambda way: (*_fit(mine, theirs[slice(*way)]), way != kept))
    behind = text[found[end - 1].end() : line.span.end]
    end += _to_last_word(
        mine[-1], theirs[max(start, end - 2) : end], theirs[end:], _SENTENCE_END.split(behind, maxsplit=1)[0]
    )
    if (start, end) == kept:
        return match
    return Match(Span(found[start].start(), found[end - 1].end()), match.likeness)


def _to_last_word(mine: str, theirs: list[str], following: list[str], rest: str) -> int:
    """How many words further a place ends where its last word is none of the quotation's, and that one stands close
    behind in another form: to "begin" of "before trading | is to begin", quoted as "before trading begins". One word
    less where the last but one is it.
    """
    if len(mine) < LEAST_FORM or _ratio(mine, theirs[-1]) >= SAME_FORM:
        return 0
    if len(theirs) > 1 and _ratio(mine, theirs[0]) >= SAME_FORM:
        return -1
    row = following[: min(FORM_REACH, len(_WORD.findall(rest)))]
    return next((at for at, word in enumerate(row, 1) if _ratio(mine, word) >= SAME_FORM), 0)


def _shares_words(mine: list[str], theirs: list[str]) -> bool:
    """Whether words were misquoted and not letters: then words can be counted."""
    return sum(word in theirs for word in mine) >= MOST_WORDS * len(mine)


def _fit(mine: list[str], theirs: list[str]) -> tuple[int, int]:
    """Words to change, and words too many or too few."""
    return Levenshtein.distance(mine, theirs), abs(len(mine) - len(theirs))


def has_other_edge(index: DraftIndex, quote: str, span: Span, new: str) -> bool:
    """Whether the first or last word of a place is none of the quotation's, nor kept by the new wording: then it is
    open whether it goes with them.
    """
    mine = syllables(fold_plain(quote))
    theirs = syllables(fold_plain(span.of(index.document.text)))
    if not mine or not theirs:
        return True
    if len(mine) == len(theirs) or not _shares_words(mine, theirs):
        return False  # one word for another; or letters slipped everywhere, and spaces with them
    kept = {*syllables(fold_plain(new)), *mine}
    edges = ((mine[0], theirs[0]), (mine[-1], theirs[-1]))
    return any(_ratio(one, other) < SAME_WORD and other not in kept for one, other in edges)


def reorders_part(old: str, new: str) -> bool:
    """Whether a wording only puts some of the old words, which stand together, in another order: whether the rest
    is to go is open ("vật chất, tinh thần" for "đời sống tinh thần, vật chất").
    """
    mine, theirs = syllables(fold_plain(new)), syllables(fold_plain(old))
    size = len(mine)
    if not 2 <= size < len(theirs):
        return False
    parts = [theirs[at : at + size] for at in range(len(theirs) - size + 1)]
    return mine not in parts and any(sorted(part) == sorted(mine) for part in parts)


def _ratio(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)


def names_other(index: DraftIndex, quote: str, match: Match) -> bool:
    """Whether a quotation has words of the draft that its fuzzy place lacks: slips make no words that the draft
    uses elsewhere. Only telling pairs count, and those where a sentence says what it is about.
    """
    mine = syllables(fold_plain(quote))
    theirs = set(syllables(fold_plain(match.span.of(index.document.text))))
    for place, pair in enumerate(pairwise(mine)):
        known = index.weights.get(pair)
        if known is not None and not theirs & set(pair) and (place < OPENING or known >= TELLING):
            return True
    return False


def _edits(cigar: str, length: int) -> list[int]:
    """For each letter of the quotation how many edits stand at it; letters only the draft has count at the next."""
    edits = [0] * (length + 1)
    at = 0
    for match in _STEP.finditer(cigar):
        count, kind = int(match[1]), match[2]
        if kind == "D":
            edits[at] += count
            continue
        if kind != "=":
            for place in range(at, at + count):
                edits[place] += 1
        at += count
    return edits
