"""Marked-up files: tracked changes and comments as amendments, one contribution an author.

An author's contribution holds the paragraphs that he touched, with the words taken out and put in both in place, and
his comments after them: small, and enough to see what he means.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.contribution import Block, BlockRole, Channel, Contribution, Contributor, DateBasis
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.manuscript import Manuscript, Revision, RevisionKind
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.given import Given
from vankien.parse.reading.numbered import numbered
from vankien.parse.remarks.opinions import Remark, opinion_of
from vankien.parse.sheets.margin import Margin, asked_in_margin
from vankien.parse.who.people import by_account
from vankien.parse.words.span_index import SpanIndex

GONE = {RevisionKind.INSERT, RevisionKind.MOVE_TO}
CONTEXT = 400  # code points of the paragraph kept on each side of a change


@dataclass(frozen=True, slots=True)
class Changed:
    """Neighbouring changes of one author in one paragraph: what is taken out, what is put in."""

    span: Span
    removed: tuple[Span, ...]
    added: tuple[Span, ...]


def tracked_contributions(manuscript: Manuscript, given: Given) -> Iterator[ParsedContribution]:
    """A contribution for each author, in the order of names; unknown authors together."""
    by_author: dict[str, list[Revision]] = defaultdict(list)
    for revision in manuscript.revisions:
        by_author[revision.author or ""].append(revision)
    for author in sorted(by_author):
        yield _by_author(manuscript, author, by_author[author], given)


def _by_author(manuscript: Manuscript, author: str, revisions: Sequence[Revision], given: Given) -> ParsedContribution:
    source = given.source
    part = f"{source.part}#{author}" if source.part else f"#{author}" if author else source.part
    kept = _paragraphs(manuscript, revisions)
    text = "".join(span.of(manuscript.text) for span in kept)
    dates = sorted(one.date[:10] for one in revisions if one.date)
    own = content_id("c", source.sha256, part or "", str(given.copy))
    who = by_account(author, given.people)  # "Hà Văn Sử (Sở Y tế)"
    contribution = Contribution(
        id=own,
        source=replace(source, part=part),
        channel=Channel.TRACKED,
        text=text,
        contributor=who,
        date=dates[-1] if dates else None,
        date_basis=DateBasis.METADATA if dates else None,
        blocks=(Block(Span(0, len(text)), BlockRole.BODY),) if text else (),
    )
    asked, remarks = _commented(manuscript, revisions, kept, given)
    found = [*(_amendment(manuscript, one, kept) for one in _changes(manuscript, revisions)), *asked]
    amendments = numbered([one for one in found if one is not None], own, who, text)
    opinions = tuple(opinion_of(one, own, text) for one in remarks)
    return ParsedContribution(contribution, amendments, opinions)


def _paragraphs(manuscript: Manuscript, revisions: Sequence[Revision]) -> list[Span]:
    """The paragraphs, line feeds included, that an author's changes and comments touch."""
    marked = sorted(span for one in revisions for span in (one.span, one.said) if span is not None)
    kept: list[Span] = []
    place = 0
    for paragraph in manuscript.paragraphs:
        span = Span(paragraph.span.start, min(len(manuscript.text), paragraph.span.end + 1))
        while place < len(marked) and marked[place].end <= span.start and not marked[place].is_empty:
            place += 1
        if any(one.overlaps(span) or (one.is_empty and span.start <= one.start < span.end) for one in marked[place:]
               if one.start < span.end):  # fmt: skip
            kept.append(span)
    return kept


def _changes(manuscript: Manuscript, revisions: Sequence[Revision]) -> Iterator[Changed]:
    """Changes put together where nothing stands between them: a deletion beside an insertion is one replacement."""
    edits = sorted((one for one in revisions if one.kind is not RevisionKind.COMMENT), key=lambda one: one.span)
    held: list[Revision] = []
    for one in edits:
        if held and one.span.start > held[-1].span.end:
            yield _changed(held)
            held = []
        held.append(one)
    if held:
        yield _changed(held)
    del manuscript


def _changed(held: Sequence[Revision]) -> Changed:
    removed = tuple(one.span for one in held if one.kind not in GONE)
    added = tuple(one.span for one in held if one.kind in GONE)
    return Changed(Span(held[0].span.start, held[-1].span.end), removed, added)


def _amendment(manuscript: Manuscript, change: Changed, kept: Sequence[Span]) -> Amendment | None:
    text = manuscript.text
    old = "".join(span.of(text) for span in change.removed)
    new = "".join(span.of(text) for span in change.added)
    if not old.strip() and not new.strip():
        return None
    slices = tuple(_moved(span, kept) for span in change.added)
    operation = Operation.REPLACE if old and new else Operation.INSERT if new else Operation.DELETE
    return Amendment(
        id="",
        contribution="",
        contributor=Contributor(),
        operation=operation,
        locator=Locator(context=_context(manuscript, change.span)),
        evidence=_moved(change.span, kept),
        target_text=old or None,
        position=Position.AFTER if operation is Operation.INSERT else None,
        new_text=new or None,
        new_text_spans=slices,
    )


def _moved(span: Span, kept: Sequence[Span]) -> Span:
    """A span of the manuscript as it counts in the author's own text."""
    offset = 0
    for one in kept:
        if one.start <= span.start <= one.end:
            start = offset + span.start - one.start
            return Span(start, start + span.length)
        offset += one.length
    return Span(offset, offset)


def _context(manuscript: Manuscript, span: Span) -> tuple[str, str]:
    """The words around a change as they stood before all changes."""
    before = _original(manuscript, max(0, manuscript.text.rfind("\n", 0, span.start) + 1), span.start)
    end = manuscript.text.find("\n", span.end)
    after = _original(manuscript, span.end, len(manuscript.text) if end < 0 else end)
    return before[-CONTEXT:], after[:CONTEXT]


def _original(manuscript: Manuscript, start: int, end: int) -> str:
    parts, at = [], start
    for one in manuscript.revisions:
        if one.kind in GONE and start <= one.span.start < end:
            parts.append(manuscript.text[at : max(at, one.span.start)])
            at = max(at, one.span.end)
    return "".join([*parts, manuscript.text[at:end]])


def _commented(
    manuscript: Manuscript, revisions: Sequence[Revision], kept: Sequence[Span], given: Given
) -> tuple[list[Amendment], list[Remark]]:
    """What an author's comments ask for and say, with spans in his own text."""
    amendments: list[Amendment] = []
    remarks: list[Remark] = []
    changed = SpanIndex(one.span for one in manuscript.revisions if one.kind is not RevisionKind.COMMENT)
    for one in revisions:
        if one.kind is not RevisionKind.COMMENT or one.said is None or one.said.is_empty:
            continue
        said, context = _moved(one.said, kept), _context(manuscript, one.span)
        about = _original(manuscript, one.span.start, one.span.end)  # what was put in is not in the draft
        asked = None
        if about.strip() and not _is_changed(changed, one.span):
            asked = asked_in_margin(Margin(about, context, one.said.of(manuscript.text)), given)
        if asked is None:
            amendments.append(_remark(said, context, about))
            continue
        amendments += (_shifted(change, said.start) for change in asked[0])
        where = Locator(context=context)
        remarks += (replace(opinion, span=opinion.span.shift(said.start), locator=where) for opinion in asked[1])
    return amendments, remarks


def _is_changed(changed: SpanIndex, span: Span) -> bool:
    """Whether somebody marked a change in words, or right beside them: a comment there may only speak of that."""
    return changed.furthest(Span(max(0, span.start - 1), span.end + 1)) is not None


def _shifted(change: Amendment, by: int) -> Amendment:
    slices = tuple(span.shift(by) for span in change.new_text_spans)
    return replace(change, evidence=change.evidence.shift(by), new_text_spans=slices)


def _remark(said: Span, context: tuple[str, str], about: str) -> Amendment:
    return Amendment(
        id="",
        contribution="",
        contributor=Contributor(),
        operation=Operation.COMMENT,
        locator=Locator(context=context),
        evidence=said,
        target_text=about or None,
    )
