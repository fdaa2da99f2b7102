"""Slips of the pen told from other words: what a fuzzy place may differ in and still be the one meant."""

import re
from itertools import pairwise

import edlib

from vankien.anchor.index import DraftIndex
from vankien.anchor.quote import Match
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

WINDOW = 16  # letters of a quotation looked at together
TORN = 0.55  # share of edits in a window from which other words stand there; slips of 20 % seldom reach it
EDGE = 6  # letters at either end that must be recognisable
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
