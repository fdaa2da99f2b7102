"""Places that lie in the longer quotation which the contributor gives, before others of the same words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vankien.anchor.combine import Proposed
from vankien.anchor.index import DraftIndex
from vankien.anchor.patch import line_around
from vankien.anchor.quote import find_exact, find_fuzzy, find_gapped
from vankien.anchor.slips import is_faithful
from vankien.model.amendment import Amendment
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

CAPITALS = 0.12  # taken off words in capitals; a little more than the margin between two places
OUTSIDE = 0.25  # taken off words outside the quotation: more than the margin that makes a place certain
ALIKE = 0.9  # likeness of the quotation and its place; with less, a word of five is another one
LEAST_SHARED = 4  # syllables beside a place that a quotation from memory names as well
SHARE = 0.5  # of all that it names
MOST = 100  # places of the same words that are compared
BEHIND = 0.05  # of the best place: so near must the best one inside be, lest a quotation on another place decide


def in_quotation(index: DraftIndex, amendment: Amendment, places: Sequence[Proposed]) -> list[Proposed]:
    """The places of named words, those outside the quotation around them lower.

    A quotation that stands nowhere, or only where no good place is, says nothing: the words are weighed without it.
    """
    quote = amendment.locator.quote
    printed = "" if quote is None or len(places) < 2 else _as_printed(quote, amendment)
    stretches = [] if not printed else _stretches(index, printed) or _likest(index, printed, places)
    inside = [one for one in places if any(span.contains(one.span) for span in stretches)]
    if not inside or max(one.score for one in inside) < max(one.score for one in places) - BEHIND:
        return list(places)
    return [
        replace(one, why=(*one.why, "quotation")) if one in inside else replace(one, score=one.score - OUTSIDE)
        for one in places
    ]


def as_cited(index: DraftIndex, amendment: Amendment, places: Sequence[Proposed]) -> list[Proposed]:
    """The places of named words, a headline's lower where they were cited in small letters ("NHIỆM KỲ" for “nhiệm kỳ”).

    Where only capitals or dashes are to change, places that read so already are none.
    """
    old, new = (amendment.target_text or "").strip(), (amendment.new_text or "").strip()
    text = index.document.text
    if new and fold_plain(new) == fold_plain(old):
        places = [one for one in places if one.span.of(text) != new] or places
    loud = [one.span.of(text).isupper() for one in places]
    if old.isupper() or all(loud):
        return list(places)
    return [replace(one, score=one.score - CAPITALS) if big else one for one, big in zip(places, loud, strict=True)]


def _stretches(index: DraftIndex, quote: str) -> list[Span]:
    """Where a quotation stands in the draft, to the letter or with slips only."""
    found = find_exact(index, quote.strip(" .,;:…")) or find_gapped(index, quote)
    if found:
        return [match.span for match in found]
    near = find_fuzzy(index, quote)[:1]
    return [match.span for match in near if match.likeness >= ALIKE and is_faithful(index, quote, match)]


def _likest(index: DraftIndex, quote: str, places: Sequence[Proposed]) -> list[Span]:
    """Where a quotation from memory stands: around the one place whose neighbours are those that it names.

    "“thực hiện nếp sống văn minh trong cưới xin, ma chay và lễ hội”" is no sentence of the draft, and yet tells which
    "văn minh" is meant. Nobody can tell where another place has half as many of its words beside it.
    """
    said = Counter(syllables(fold_plain(quote)))
    rows = []
    for one in places[:MOST]:
        line = line_around(index.document.text, one.span)
        span = Span(max(line[0], one.span.start - len(quote)), min(line[1], one.span.end + len(quote)))
        own = Counter(syllables(fold_plain(one.span.of(index.document.text))))
        wanted = said - own
        beside = Counter(syllables(fold_plain(span.of(index.document.text)))) - own
        shared = sum((wanted & beside).values())
        rows.append((shared, sum(wanted.values()), span))
    rows.sort(key=lambda row: row[0], reverse=True)
    (best, wanted_count, span), (second, _, _) = rows[:2]
    is_told = best >= LEAST_SHARED and best >= SHARE * wanted_count and 2 * second <= best
    return [span] if is_told else []


def _as_printed(quote: str, amendment: Amendment) -> str:
    """The quotation with the old words, where it shows the sentence as it shall read."""
    old, new = amendment.target_text or "", (amendment.new_text or "").strip()
    if not new or fold_plain(old) in fold_plain(quote):
        return quote
    return re.sub(re.escape(new), lambda _: old, quote, count=1, flags=re.IGNORECASE)
