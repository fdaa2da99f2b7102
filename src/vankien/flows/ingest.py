"""Reading: from files to a draft, and from files to contributions. Every source leaves a trace."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from vankien.flows.copies import stands_in, without_words_of_draft
from vankien.flows.fates import SourceFate
from vankien.flows.ports import LayOut, Progress, ReadFile, Reading, SourceFile, View
from vankien.lang.base import Profile
from vankien.model.amendment import Amendment, Opinion, amendment_id
from vankien.model.contribution import Block, BlockRole, Channel, Contribution, Source
from vankien.model.document import Document, PageBasis
from vankien.model.draft import Draft
from vankien.model.errors import DraftUnreadableError
from vankien.model.ids import bytes_hash, content_id
from vankien.model.manuscript import Manuscript, RevisionKind, Story
from vankien.model.note import Note, Severity, Where
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.outline.paging import page_starts
from vankien.parse.manuscript import parse_manuscript
from vankien.text.normal import fold_plain

MARKUP_LIKENESS = 0.5  # share of a tracked file's paragraphs that must stand in the draft: below, it is a letter
# Notes of a rule that refused a file, as against a file that is broken or of no known kind.
REFUSALS = frozenset(
    {
        *("archive-bomb", "archive-too-deep", "archive-too-many", "file-too-large", "sheet-too-large"),
        *("reader-too-slow", "reader-out-of-memory"),
    }
)
NO_DRAFTS = frozenset({Channel.SHEET, Channel.EMAIL})  # what holds answers to a draft and never one
LEAST_LAID_OUT = 6_000  # code points of a draft, three pages or so: in a shorter one nobody needs pages
LONGEST_HEAD = 30  # paragraphs before which a letter has said whom it addresses


def read_draft(
    source: SourceFile,
    read: ReadFile,
    profile: Profile,
    printed: SourceFile | None = None,
    lay_out: LayOut | None = None,
) -> Draft:
    """The draft in a file, as the tree of its units.

    Tracked changes in it are read as accepted, with a note. Its pages are those of the `printed` copy when there is
    one, else those that the file stores, else what `lay_out` makes of it. Raises `DraftUnreadableError` when the
    file has no text to offer.
    """
    reading = read(source, View.FINAL)
    manuscripts = [manuscript for manuscript in reading.manuscripts if manuscript.text.strip()]
    if not manuscripts:
        raise DraftUnreadableError(source.name, tuple(note.in_file(source.name) for note in reading.notes))
    if manuscripts[0].channel in NO_DRAFTS:
        told = Note("draft-is-no-text", Severity.ERROR, facts={"kind": str(manuscripts[0].channel)})
        raise DraftUnreadableError(source.name, (told.in_file(source.name),))
    manuscript, tool, said = _paged(manuscripts[0], source, read, printed, lay_out)
    document, notes = build_document(manuscript, profile.outline)
    return Draft(
        file=source.name,
        sha256=bytes_hash(source.data),
        document=document,
        source_map=manuscript.source_map,
        original=source.data,
        format=reading.format or "text",
        notes=tuple(note.in_file(source.name) for note in (*reading.notes, *manuscript.notes, *said, *notes)),
        layout_tool=tool,
    )


def _paged(
    manuscript: Manuscript, source: SourceFile, read: ReadFile, printed: SourceFile | None, lay_out: LayOut | None
) -> tuple[Manuscript, str | None, tuple[Note, ...]]:
    """The manuscript with its pages from the best copy there is, the tool that laid it out, and notes."""
    said: list[Note] = []
    if printed is not None:
        starts = _starts_in(manuscript, printed, read)
        if starts is not None:
            return replace(manuscript, pages=starts, page_basis=PageBasis.PDF), None, ()
        said.append(Note("pages-do-not-fit", Severity.WARNING, facts={"copy": printed.name}))
    is_known = manuscript.page_basis not in {None, PageBasis.MARKED}
    if is_known or lay_out is None or len(manuscript.text) < LEAST_LAID_OUT:
        return manuscript, None, tuple(said)
    laid = lay_out(source)
    starts = None if laid is None else _starts_in(manuscript, laid.printed, read)
    if laid is None or starts is None:
        return manuscript, None, tuple(said)
    said.append(Note("pages-by-layout", Severity.INFO, facts={"tool": laid.tool}))
    return replace(manuscript, pages=starts, page_basis=PageBasis.LAYOUT), laid.tool, tuple(said)


def _starts_in(manuscript: Manuscript, printed: SourceFile, read: ReadFile) -> tuple[int, ...] | None:
    copies = [one for one in read(printed, View.FINAL).manuscripts if one.pages]
    return page_starts(manuscript.text, copies[0]) if copies else None


@dataclass(frozen=True, slots=True)
class Received:
    """Everything that came in: contributions with what was understood, what became of each source, notes."""

    parsed: tuple[ParsedContribution, ...]
    fates: tuple[SourceFate, ...]
    notes: tuple[Note, ...]


def receive(
    sources: Iterable[SourceFile], draft: Draft | None, read: ReadFile, profile: Profile, progress: Progress, total: int
) -> Received:
    """All sources read and parsed, in the order given, one after another: no two lie in memory together.

    A byte-for-byte repeat is not read twice: it becomes a contribution of its own, linked by `same_as`.
    A file with tracked changes counts as markup if it resembles the draft or, without a draft, addresses nobody.
    """
    lines = _draft_lines(draft)
    spoken_of = None if draft is None else draft.document
    seen: dict[str, tuple[SourceFate, tuple[ParsedContribution, ...], tuple[Note, ...]]] = {}
    copies: Counter[str] = Counter()
    parsed: list[ParsedContribution] = []
    fates: list[SourceFate] = []
    notes: list[Note] = []
    for place, source in enumerate(sources):
        progress("read", place, total)
        digest = bytes_hash(source.data)
        if digest in seen:
            copies[digest] += 1
            first_fate, first, said = seen[digest]
            again = tuple(_repeat(one, source.name, copies[digest]) for one in first)
            fate = replace(first_fate, file=source.name, fate="repeat" if first else first_fate.fate)
            if not first:  # two senders of the same empty or damaged file are told both
                notes.extend(_said_of(note, source.name, first_fate.file) for note in said)
        else:
            fate, again, said = _receive_one(source, digest, spoken_of, lines, read, profile)
            notes.extend(said)
            seen[digest] = (fate, again, said)
        parsed.extend(again)
        fates.append(replace(fate, contributions=tuple(one.contribution.id for one in again)))
    progress("read", total, total)
    linked = link_same_words(parsed)
    notes.extend(note for one in linked for note in one.contribution.notes)
    return Received(tuple(linked), tuple(fates), tuple(notes))


def _said_of(note: Note, file: str, first: str) -> Note:
    """A note on one file as it is said of another with the same bytes."""
    return replace(note, where=replace(note.where, file=file + (note.where.file or first).removeprefix(first)))


def _receive_one(
    source: SourceFile,
    digest: str,
    draft: Document | None,
    lines: frozenset[str] | None,
    read: ReadFile,
    profile: Profile,
) -> tuple[SourceFate, tuple[ParsedContribution, ...], tuple[Note, ...]]:
    """One file read and parsed: what became of it, its contributions, and what a person should know."""
    reading = read(source, View.MARKUP)
    notes = [note.in_file(source.name) for note in reading.notes]
    letters = [one.channel is Channel.TRACKED and _is_letter(one, lines, profile) for one in reading.manuscripts]
    manuscripts = _as_accepted(reading.manuscripts, letters, source, read) if any(letters) else reading.manuscripts
    if any(letter and _is_revised(one) for letter, one in zip(letters, reading.manuscripts, strict=True)):
        kind = "tracked-read-as-letter" if lines is None else "tracked-letter-read-as-accepted"
        notes.append(Note(kind, Severity.INFO, Where(source.name)))
    parsed: list[ParsedContribution] = []
    for manuscript in _apart(manuscripts):
        said = tuple(note.in_file(source.name) for note in manuscript.notes)
        notes.extend(said)
        origin = Source(source.name, manuscript.part, digest)
        understood, copied = without_words_of_draft(
            _understood(manuscript, profile, origin, draft), manuscript, lines, source.name
        )
        parsed.extend(understood)
        notes.extend(copied)
    has_words = any(one.text.strip() for one in reading.manuscripts)
    fate = _fate(reading, has_words=has_words)
    if fate == "empty" and not notes:
        notes.append(Note("source-empty", Severity.WARNING, Where(source.name)))
    return SourceFate(source.name, digest, len(source.data), reading.format, fate), tuple(parsed), tuple(notes)


def _understood(
    manuscript: Manuscript, profile: Profile, origin: Source, draft: Document | None
) -> tuple[ParsedContribution, ...]:
    """What a manuscript says. Should this program fail over it, its words are kept whole for a person to read."""
    try:
        return parse_manuscript(manuscript, profile, origin, draft=draft)
    except Exception as fault:  # noqa: BLE001 - a fault of this program costs one paper, never the round
        facts: dict[str, str | int] = {"file": origin.file, "fault": f"{type(fault).__name__}: {fault}"}
        note = Note("contribution-not-understood", Severity.ERROR, Where(origin.file), facts)
        text = manuscript.text
        kept = Contribution(
            id=content_id("c", origin.sha256, origin.part or "", "0"),
            source=origin,
            channel=manuscript.channel,
            text=text,
            blocks=(Block(Span(0, len(text)), BlockRole.BODY),) if text else (),
            notes=(note,),
        )
        return (ParsedContribution(kept, (), ()),)


def _is_letter(manuscript: Manuscript, lines: frozenset[str] | None, profile: Profile) -> bool:
    """Whether a file with tracked changes or comments speaks for itself: it is unlike the draft, or, where there is no
    draft to tell, it addresses somebody.
    """
    if lines is not None:
        return not _resembles(manuscript, lines)
    heads = [fold_plain(line) for line in original_lines(manuscript)[:LONGEST_HEAD]]
    return any(head.startswith(profile.people.addressed) for head in heads)


def _is_revised(manuscript: Manuscript) -> bool:
    return any(one.kind is not RevisionKind.COMMENT for one in manuscript.revisions)


def _as_accepted(
    marked: Sequence[Manuscript], letters: Sequence[bool], source: SourceFile, read: ReadFile
) -> tuple[Manuscript, ...]:
    """The manuscripts of a file, each letter among them as if its changes were accepted; behind it its comments, as
    markup of their own: a colleague's remark on a letter is no word of the letter, and is not lost.
    """
    final = read(source, View.FINAL).manuscripts
    if len(final) != len(marked):
        return tuple(marked)
    found: list[Manuscript] = []
    for one, accepted, is_letter in zip(marked, final, letters, strict=True):
        if not is_letter:
            found.append(one)
            continue
        notes = tuple(note for note in accepted.notes if note.kind != "draft-has-tracked-changes")
        found.append(replace(accepted, channel=Channel.LETTER, notes=notes))
        comments = tuple(revision for revision in one.revisions if revision.kind is RevisionKind.COMMENT)
        if comments:
            found.append(replace(one, revisions=comments, notes=()))
    return tuple(found)


def _apart(manuscripts: Sequence[Manuscript]) -> Iterator[Manuscript]:
    """The manuscripts, no two with the same part: archives and mails may hold two members of one name, and what is said
    of a contribution hangs on its part. A letter and the comments on it share one; their authors tell them apart.
    """
    seen: Counter[tuple[str | None, Channel]] = Counter()
    for one in manuscripts:
        key = (one.part, one.channel)
        seen[key] += 1
        yield one if seen[key] == 1 else replace(one, part=f"{one.part or ''} ({seen[key]})".strip())


def _fate(reading: Reading, *, has_words: bool) -> str:
    """What became of a source that was opened."""
    said = (*reading.notes, *(note for one in reading.manuscripts for note in one.notes))
    if has_words:
        return "in-part" if any(note.severity is Severity.ERROR for note in said) else "read"
    if any(note.kind in REFUSALS for note in said):
        return "refused"
    return "unreadable" if not reading.manuscripts else "empty"


def _draft_lines(draft: Draft | None) -> frozenset[str] | None:
    if draft is None:
        return None
    return frozenset(fold_plain(line) for line in draft.document.text.split("\n"))


def _resembles(manuscript: Manuscript, lines: frozenset[str]) -> bool:
    """Whether enough of the file's paragraphs, before its changes, stand in the draft word for word."""
    own = [fold_plain(line) for line in original_lines(manuscript)]
    known, telling = stands_in(own, lines)
    return telling > 0 and known >= MARKUP_LIKENESS * telling


def original_lines(manuscript: Manuscript) -> list[str]:
    """The body's paragraphs as they were before the tracked changes, comments and running heads left out."""
    added = sorted(
        (revision.span.start, revision.span.end)
        for revision in manuscript.revisions
        if revision.kind in {RevisionKind.INSERT, RevisionKind.MOVE_TO}
    )
    lines: list[str] = []
    first = 0
    for paragraph in manuscript.paragraphs:
        if paragraph.story in {Story.COMMENT, Story.HEADER}:
            continue
        start, end = paragraph.span.start, paragraph.span.end
        while first < len(added) and added[first][1] <= start:
            first += 1
        kept, at = [], start
        for begin, stop in added[first:]:
            if begin >= end:
                break
            kept.append(manuscript.text[at : max(at, begin)])
            at = max(at, min(stop, end))
        lines.append("".join([*kept, manuscript.text[at:end]]))
    return lines


def _repeat(first: ParsedContribution, file: str, copy: int) -> ParsedContribution:
    """The same contribution, received once more in another file: own ids, linked to the first."""
    old = first.contribution
    source = replace(old.source, file=file)
    own_id = content_id("c", source.sha256, source.part or "", str(copy))
    contribution = replace(old, id=own_id, source=source, same_as=old.same_as or old.id)
    names = _new_ids(first.amendments, own_id, old.text)
    return ParsedContribution(
        contribution,
        tuple(_renamed(amendment, own_id, names) for amendment in first.amendments),
        tuple(_renamed_opinion(opinion, own_id) for opinion in first.opinions),
    )


def _new_ids(amendments: Iterable[Amendment], contribution: str, text: str) -> Mapping[str, str]:
    """New ids for the same amendments in another contribution, by old id."""
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for amendment in amendments:
        evidence = amendment.evidence.of(text)
        names[amendment.id] = amendment_id(contribution, evidence, seen[evidence])
        seen[evidence] += 1
    return MappingProxyType(names)


def _renamed(amendment: Amendment, contribution: str, names: Mapping[str, str]) -> Amendment:
    on = None if amendment.on is None else names.get(amendment.on, amendment.on)
    return replace(amendment, id=names[amendment.id], contribution=contribution, on=on)


def _renamed_opinion(opinion: Opinion, contribution: str) -> Opinion:
    own_id = content_id("o", contribution, opinion.id)
    return replace(opinion, id=own_id, contribution=contribution)


def link_same_words(parsed: Sequence[ParsedContribution]) -> tuple[ParsedContribution, ...]:
    """The contributions, each with the words of an earlier one linked to it by `same_as`.

    Agreement in a few words is not a repeat: only texts with something to say are linked.
    """
    first: dict[str, str] = {}
    linked: list[ParsedContribution] = []
    for one in parsed:
        contribution = one.contribution
        words = fold_plain(contribution.text)
        earlier = first.setdefault(words, contribution.id)
        is_repeat = earlier != contribution.id and contribution.same_as is None and len(words) >= LEAST_SAME
        linked.append(_linked(one, contribution, earlier) if is_repeat else one)
    return tuple(linked)


LEAST_SAME = 200  # letters; two short answers ("Nhất trí với dự thảo") are alike by chance


def _linked(one: ParsedContribution, contribution: Contribution, earlier: str) -> ParsedContribution:
    return replace(one, contribution=replace(contribution, same_as=earlier))
