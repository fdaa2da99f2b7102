"""Operations on words that an amendment quotes, or next to them."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.anchor.around import as_cited, in_quotation
from vankien.anchor.combine import Proposed, Verdict, combine
from vankien.anchor.index import DraftIndex
from vankien.anchor.insertion import word_insertion
from vankien.anchor.other_number import other_number
from vankien.anchor.outcome import Outcome, anchor_of
from vankien.anchor.parted_values import in_cell
from vankien.anchor.patch import (
    delete_words,
    narrowed,
    replace_words,
    unwrapped,
)
from vankien.anchor.path import Finding, Hit, in_schedule
from vankien.anchor.remarks import remark, short
from vankien.anchor.scope import PARTED, word_places
from vankien.anchor.slips import has_other_edge, reorders_part
from vankien.anchor.widening import widened
from vankien.lang.whole_tables import COUNTED_PLACES, THROUGHOUT, WHOLE_DOCUMENT, WHOLE_DRAFT
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.text.normal import fold_plain

BEFORE_REACH = 4  # code points before a name in which the word before it ends
SURE = 0.9  # how well a unit must fit whose words are all meant
RIVAL = 0.05  # how near another unit fits as well; one level that is left out between two steps takes as much off


def on_words(amendment: Amendment, index: DraftIndex, finding: Finding, quote: str) -> Outcome:
    """An operation on quoted words, or next to them."""
    places = as_cited(index, amendment, word_places(index, quote, finding, amendment.locator))
    places = [one for one in in_quotation(index, amendment, places) if not _tears_cell(index, one)]
    if amendment.operation is Operation.INSERT:
        places = _by_capital(index, places, quote)
    if _everywhere(amendment, finding):
        verbatim = [one for one in places if "quote" in one.why and _is_inside(one, finding)]
        verbatim = _of_name(index.document.text, verbatim, quote)
        if verbatim and _counts(amendment) in {None, len(verbatim)} and not _has_rival(index, places, finding):
            return _with_other_form(amendment, index, finding, _all_words(amendment, index, verbatim, "everywhere"))
    verdict = combine(places)
    if amendment.locator.also and amendment.operation in {Operation.REPLACE, Operation.DELETE}:
        inside = [one for one in places if "quote" in one.why and "path" in one.why and one.score >= verdict.best.score]
        if len(inside) > 1:
            return _all_words(amendment, index, inside, "also")
    if verdict.state.is_certain and not amendment.locator.also and (_counts(amendment) or 1) > 1:  # one is not enough
        verdict = combine(replace(one, capped=True) for one in verdict.ranked)
    if verdict.state.is_certain and _cuts_other_words(amendment, index, verdict.best, quote):
        verdict = combine(replace(one, capped=True) for one in verdict.ranked)
    if verdict.state.is_certain and amendment.operation is Operation.REPLACE and PARTED in verdict.best.why:
        new = in_cell(amendment.new_text or "", quote)
        amendment = amendment if new is None else replace(amendment, new_text=new)
        verdict = verdict if new is not None else combine(replace(one, capped=True) for one in verdict.ranked)
    notes = _word_notes(amendment, index, verdict, quote)
    if not verdict.state.is_certain:
        return Outcome(anchor_of(verdict), (), notes)
    best = verdict.best
    if amendment.operation is Operation.INSERT:
        edit = word_insertion(index, best.span, amendment)
        if edit is None:
            return Outcome(anchor_of(combine([replace(best, capped=True)])), (), notes)
        place = Place(PlaceRole.TARGET, edit.span, best.unit)
        return Outcome(replace(anchor_of(verdict), places=(place,)), (edit,), notes)
    return with_edit(amendment, index, verdict, notes)


def _tears_cell(index: DraftIndex, place: Proposed) -> bool:
    """Whether likeness alone finds a stretch over the edge of a cell that begins or ends inside another one: there is
    nothing that anybody would quote so, "Lễ mừng cơm mới | Đội" of "Lễ mừng cơm mới | Đội văn nghệ | Quý IV".
    """
    text, span = index.document.text, place.span
    if "fuzzy-quote" not in place.why or "\t" not in span.of(text):
        return False
    edges = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return not all(edge in {"", "\n", "\t"} for edge in edges)


def _by_capital(index: DraftIndex, places: list[Proposed], quote: str) -> list[Proposed]:
    """The places without those in the unit named that begin with a small letter, where one there alone has the capital
    with which words are quoted: "sau “Người bán” thêm …" in "Người bán cân đủ cho mọi người bán khác".
    """
    inside = [one for one in places if "quote" in one.why and "path" in one.why]
    text = index.document.text
    told = [one for one in inside if one.span.of(text)[:1] == quote[:1]]
    if not quote[:1].isupper() or len(told) != 1:
        return places
    return [one for one in places if one not in inside or one in told]


def _cuts_other_words(amendment: Amendment, index: DraftIndex, best: Proposed, quote: str) -> bool:
    """Whether words would go of which nobody spoke: at the edge of a misquoted place, or beside those put in order."""
    takes = amendment.operation in {Operation.REPLACE, Operation.DELETE}
    if takes and reorders_part(quote, amendment.new_text or ""):
        return True
    return takes and "fuzzy-quote" in best.why and has_other_edge(index, quote, best.span, amendment.new_text or "")


def with_edit(amendment: Amendment, index: DraftIndex, verdict: Verdict, notes: tuple[Note, ...]) -> Outcome:
    """The outcome at a certain place: an edit there, and the words beside the old ones that go with them."""
    edit = _word_edit(amendment, index, verdict.best.span)
    anchor = anchor_of(verdict)
    if amendment.operation is Operation.REPLACE and amendment.new_text:  # its words beside the old ones go with them
        new = unwrapped(index.document.text, verdict.best.span, amendment.new_text)
        wide = widened(index.document.text, verdict.best.span, new)
        anchor = replace(anchor, places=tuple(replace(place, span=wide) for place in anchor.places))
    return Outcome(anchor, () if edit is None else (edit,), notes)


def _word_edit(amendment: Amendment, index: DraftIndex, span: Span) -> Edit | None:
    if amendment.operation is Operation.REPLACE and amendment.new_text:
        text = index.document.text
        new = unwrapped(text, span, amendment.new_text)
        span = narrowed(text, span, new)
        wide = widened(text, span, new)
        return replace_words(text, wide, new, amendment.target_text if wide == span else None)
    if amendment.operation is Operation.DELETE:
        return delete_words(index.document.text, span)
    return None


def _everywhere(amendment: Amendment, finding: Finding) -> bool:
    """Whether the contributor says that all occurrences are meant: in the whole document, or in the one unit named."""
    if amendment.operation not in {Operation.REPLACE, Operation.DELETE}:
        return False
    said = fold_plain(amendment.locator.as_written or "")
    names_draft = any(words in said for words in (*WHOLE_DOCUMENT, *WHOLE_DRAFT) if words not in THROUGHOUT)
    if finding.hits:
        is_sure = finding.hits[0].score >= SURE and not amendment.locator.also and finding.failed is None
        return is_sure and not names_draft and any(words in said for words in THROUGHOUT)
    if amendment.locator.page is not None and not names_draft:
        return False  # "trang 3: mọi chữ “…”": where a page ends in the text, nobody can tell to the word
    return any(words in said for words in (*WHOLE_DOCUMENT, *COUNTED_PLACES))


def _of_name(text: str, places: Sequence[Proposed], quote: str) -> list[Proposed]:
    """Of places of one wording those of the name that is quoted: "the Council", and no "parish council".

    It is a name where the draft writes it so amid sentences.
    """
    if not quote[:1].isupper():
        return list(places)
    capital = [one for one in places if text[one.span.start].isupper()]
    before = (text[max(0, one.span.start - BEFORE_REACH) : one.span.start] for one in capital)
    is_name = any(said.endswith(" ") and said.rstrip(" ")[-1:].isalnum() for said in before)
    return capital if is_name else list(places)


def _is_inside(place: Proposed, finding: Finding) -> bool:
    """Whether a place lies in the unit whose words are all meant, where one is named."""
    return not finding.hits or ("path" in place.why and finding.hits[0].span.contains(place.span))


def _has_rival(index: DraftIndex, places: Sequence[Proposed], finding: Finding) -> bool:
    """Whether another unit fits as well as the one named and has the words, too: "throughout section 2" of two parts.

    A schedule's rule 6 is no section 6 where the body of the draft has one.
    """
    if not finding.hits:
        return False
    best = finding.hits[0]
    near = [one for one in finding.hits[1:] if one.score >= best.score - RIVAL and not best.span.contains(one.span)]
    if not _in_schedule(index, best):
        near = [one for one in near if not _in_schedule(index, one)]
    return any("quote" in one.why and hit.span.contains(one.span) for hit in near for one in places)


def _in_schedule(index: DraftIndex, hit: Hit) -> bool:
    return hit.unit is not None and in_schedule(index, hit.unit)


def _counts(amendment: Amendment) -> int | None:
    """In how many places the contributor says that the words stand."""
    said = fold_plain(amendment.locator.as_written or "")
    return next((count for words, count in COUNTED_PLACES.items() if words in said), None)


def _all_words(amendment: Amendment, index: DraftIndex, places: Sequence[Proposed], why: str) -> Outcome:
    """The same operation at each of several places."""
    ordered = sorted(places, key=lambda one: one.span)
    edits = tuple(edit for one in ordered if (edit := _word_edit(amendment, index, one.span)) is not None)
    anchor = Anchor(
        AnchorState.EXACT,
        Extent.WORDS,
        tuple(Place(PlaceRole.TARGET, one.span, one.unit) for one in ordered),
        1.0,
        1.0,
        f"quote+{why}",
    )
    return Outcome(anchor, edits)


def _with_other_form(amendment: Amendment, index: DraftIndex, finding: Finding, outcome: Outcome) -> Outcome:
    """The same everywhere in the other number, too: "site wardens" where "site warden" becomes another name."""
    pair = other_number(amendment.target_text or "", amendment.new_text or "")
    if pair is None or amendment.operation is not Operation.REPLACE or _counts(amendment) is not None:
        return outcome
    places = word_places(index, pair[0], finding, amendment.locator)
    others = _of_name(index.document.text, [one for one in places if "quote" in one.why], pair[0])
    others = [one for one in others if _is_inside(one, finding)]
    if not others:
        return outcome
    also = _all_words(replace(amendment, target_text=pair[0], new_text=pair[1]), index, others, "everywhere")
    places_of_both = sorted((*outcome.anchor.places, *also.anchor.places), key=lambda one: one.span)
    edits = sorted((*outcome.edits, *also.edits), key=lambda one: one.span)
    return Outcome(replace(outcome.anchor, places=tuple(places_of_both)), tuple(edits))


def _word_notes(amendment: Amendment, index: DraftIndex, verdict: Verdict, quote: str) -> tuple[Note, ...]:
    """Notes for words that stand nowhere, or at several places."""
    if not verdict.ranked:
        return (remark(amendment, "anchor-quote-not-found", quote=short(quote)),)
    if verdict.state is AnchorState.AMBIGUOUS:
        rivals = [one for one in verdict.ranked if one.score >= verdict.best.score - 0.1]
        if len(rivals) > 1:
            return (remark(amendment, "anchor-quote-many", quote=short(quote), count=len(rivals)),)
        found = short(verdict.best.span.of(index.document.text))
        return (remark(amendment, "anchor-quote-elsewhere", quote=short(quote), found=found),)
    return ()
