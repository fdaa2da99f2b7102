"""Earlier rounds, as taken up by the next one: versions, what was decided, what is still pending."""

from dataclasses import dataclass

from vankien.decide.history import Happening
from vankien.decide.release import release
from vankien.model.amendment import Amendment
from vankien.model.contribution import Contribution
from vankien.model.correction import Correction
from vankien.model.decision import Decision
from vankien.model.document import Document
from vankien.model.draft import Draft, Release, Version
from vankien.model.edit import ChangeSet, Edit, Fate
from vankien.model.event import Event
from vankien.model.group import Group
from vankien.model.note import Note, Severity
from vankien.model.span import Span
from vankien.text.diff import diff

AROUND = 120  # code points on each side: a sentence or so, enough to know the place
SHOWN = 600  # code points of a passage in a note; longer ones are cut in the middle, the draft itself has them whole


@dataclass(frozen=True, slots=True)
class Earlier:
    """A finished round, read back: its draft, those before it (oldest first), and what it came to.

    `decisions` are all in force, those of the rounds before included. `known` are the ids of all
    contributions ever received.
    """

    file: str
    sha256: str
    version: int
    parent: str | None
    document: Document
    before: tuple[Version, ...]
    contributions: tuple[Contribution, ...]
    amendments: tuple[Amendment, ...]
    groups: tuple[Group, ...]
    decisions: tuple[Decision, ...]
    journal: tuple[Event, ...]
    known: frozenset[str]
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What a round keeps of those before it.

    `closed` are the decisions on amendments that are done with; `standing` those on amendments that came along
    (deferred, referred), in force until decided anew. `happenings` go into the journal.
    """

    versions: tuple[Version, ...]
    closed: tuple[Decision, ...]
    standing: tuple[Decision, ...]
    happenings: tuple[Happening, ...]
    corrections: tuple[Correction, ...] = ()  # of earlier rounds, made for good


def released(earlier: Earlier) -> Release:
    """What the earlier round's decisions made of its draft: the same that it wrote then."""
    own = {one.id for one in earlier.amendments}
    decisions = [one for one in earlier.decisions if one.of in own]
    if not decisions:
        return Release((), (), ChangeSet((), len(earlier.document.text)))
    made = release(earlier.document, earlier.amendments, earlier.groups, (), decisions)
    return Release(made.taken, made.taken, made.next_change, made.notes)


def version_after(earlier: Earlier, made: Release, new: Document) -> tuple[Version, ChangeSet]:
    """The earlier draft with the way to the new text, and what an office changed by hand besides."""
    decided = made.next_change.apply(earlier.document.text)
    by_hand = difference(decided, new.text)
    way = made.next_change.compose(by_hand)
    version = Version(earlier.file, earlier.sha256, earlier.document, made.taken, way, earlier.version, earlier.parent)
    return version, by_hand


def difference(old: str, new: str) -> ChangeSet:
    """The change from one text to another, in words."""
    return ChangeSet(tuple(Edit(Span(start, end), text) for start, end, text in diff(old, new)), len(old))


def edited_by_hand(version: Version, made: Release, by_hand: ChangeSet, new: Draft) -> tuple[Note, ...]:
    """A warning for each decided change whose words the new draft does not have as decided."""
    notes = []
    for change in version.taken:
        spans = [made.next_change.carry(edit.span).span for edit in change.edits]
        fates = [by_hand.carry(span) for span in spans]
        changed = [one.span for one in fates if one.fate is not Fate.CLEAN]
        if changed:
            facts = {"of": change.amendments[0], "now": shown(changed[0], new.document.text)}
            notes.append(Note("applied-then-edited", Severity.WARNING, facts=facts))
    return tuple(notes)


def shown(span: Span, text: str) -> str:
    """The words of a place as a note shows them, with what stands around them in the line."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    first, last = max(start, span.start - AROUND), min(end, span.end + AROUND)
    words = (
        text[first:last]
        if last - first <= SHOWN
        else f"{text[first : first + SHOWN // 2]} … {text[last - SHOWN // 2 : last]}"
    )
    return f"{'… ' if first > start else ''}{words}{' …' if last < end else ''}"
