"""Amendments on the next version: those still pending, and those that arrive late and cite an earlier one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.anchor.amendment import Anchored, anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.decide.history import Happening
from vankien.decide.rebase import Rebased, doers, rebase
from vankien.flows.past import shown
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import AnchorState, Candidate
from vankien.model.document import Document
from vankien.model.draft import Version
from vankien.model.edit import Fate
from vankien.model.note import Note, Severity
from vankien.model.span import Span


@dataclass(frozen=True, slots=True)
class Landed:
    """An amendment on the newest version, what a person should know, and the event for the journal."""

    amendment: Amendment
    notes: tuple[Note, ...] = ()
    happening: Happening | None = None


def land_pending(amendments: Iterable[Amendment], version: Version, index: DraftIndex) -> tuple[Landed, ...]:
    """Pending amendments of `version` on the draft after it. Everyone that goes in comes out."""
    return tuple(_land(amendment, version, index) for amendment in amendments)


def _land(amendment: Amendment, version: Version, index: DraftIndex) -> Landed:
    found = rebase(amendment, version.change, version.document, index.document)
    landed = found.amendment
    by = doers(version.taken, amendment) if found.fate is not Fate.CLEAN else ()
    if found.is_open and found.fate is not Fate.COVERED:
        landed = _beside(amendment, found, index) or landed
    facts = {
        "amendment": amendment.id,
        "fate": found.fate,
        "by": list(by),
        "from": version.version,
        "to": version.version + 1,
    }
    return Landed(landed, _remarks(found, by, version.document, index.document), Happening("carry", facts))


def _beside(amendment: Amendment, found: Rebased, index: DraftIndex) -> Amendment | None:
    """An insertion whose place changed, placed anew by its words, if they lead to where it was."""
    if amendment.operation is not Operation.INSERT or found.after is None:
        return None
    again = anchor_amendment(amendment, index).amendment
    anchor = again.anchor
    if anchor is None or not anchor.state.is_certain or anchor.span is None or not anchor.span.touches(found.after):
        return None
    return replace(again, anchor=replace(anchor, state=AnchorState.FUZZY))


def _remarks(found: Rebased, by: Sequence[str], old: Document, new: Document) -> tuple[Note, ...]:
    """Both texts of a place that is not what it was, for a person to compare."""
    if found.fate is Fate.CLEAN or found.before is None or found.after is None:
        return ()
    kind = "carried-covered" if found.fate is Fate.COVERED else "carried-touched"
    facts = {
        "of": found.amendment.id,
        "by": ", ".join(by) or "…",
        "was": shown(found.before, old.text),
        "now": shown(found.after, new.text),
    }
    return (Note(kind, Severity.WARNING, facts=facts),)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A late amendment as it reads on the newest version, and on an earlier one with what became of it since."""

    now: Anchored
    then: Anchored | None = None  # on the newest earlier version where its place is certain
    came: Rebased | None = None  # `then`, brought to the newest version
    version: Version | None = None

    @property
    def is_certain_now(self) -> bool:
        return _is_certain(self.now.amendment)

    @property
    def parts(self) -> bool:
        """Whether the versions lead to different places."""
        if self.came is None or self.came.after is None or not self.is_certain_now:
            return False
        mine = self.now.amendment.anchor
        span = None if mine is None else mine.span
        return span is not None and not (span.contains(self.came.after) or self.came.after.contains(span))


def land_late(amendments: Sequence[Amendment], versions: Sequence[Version], index: DraftIndex) -> tuple[Landed, ...]:
    """Late amendments on the newest version, whichever version they cite.

    Each is looked up in the newest and in the earlier versions, and from there brought along. Where both are
    certain and part, the other amendments of the same contribution tell which version its author had; where they
    do not, a person is asked with both places.
    """
    old = [(version, build_index(version.document)) for version in versions]
    readings = [_read(amendment, versions, old, index) for amendment in amendments]
    votes = _votes(readings)
    return tuple(_settle(one, votes[one.now.amendment.contribution], index) for one in readings)


def _is_certain(amendment: Amendment) -> bool:
    return amendment.anchor is not None and amendment.anchor.state.is_certain


def _read(
    amendment: Amendment,
    versions: Sequence[Version],
    old: Sequence[tuple[Version, DraftIndex]],
    index: DraftIndex,
) -> _Reading:
    now = anchor_amendment(amendment, index)
    for place in range(len(old) - 1, -1, -1):
        version, there = old[place]
        then = anchor_amendment(amendment, there)
        if _is_certain(then.amendment):
            texts = [*(one.document for one in versions[place + 1 :]), index.document]
            return _Reading(now, then, through(then.amendment, versions[place:], texts), version)
    return _Reading(now)


def through(amendment: Amendment, versions: Sequence[Version], texts: Sequence[Document]) -> Rebased:
    """An amendment brought through versions one after the other; `texts` are those after each."""
    found = Rebased(amendment)
    worst, start, after, is_open = Fate.CLEAN, None, None, False
    for version, text in zip(versions, texts, strict=True):
        if is_open and after is not None:
            after = version.change.carry(after).span
        found = rebase(found.amendment, version.change, version.document, text)
        start = found.before if start is None else start
        after = found.after if found.after is not None else after
        worst = max(worst, found.fate, key=(Fate.CLEAN, Fate.TOUCHED, Fate.COVERED).index)
        is_open = is_open or found.is_open
    return Rebased(found.amendment, worst, start, after, is_open)


def _votes(readings: Iterable[_Reading]) -> Mapping[str, Counter[bool]]:
    """For each contribution, how many of its amendments fit only the newest version (True) or only an earlier one."""
    votes: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for one in readings:
        if one.is_certain_now != (one.came is not None):
            votes[one.now.amendment.contribution][one.is_certain_now] += 1
    return votes


def _settle(reading: _Reading, votes: Counter[bool], index: DraftIndex) -> Landed:
    came = reading.came
    if came is None or reading.then is None or reading.version is None:
        return Landed(reading.now.amendment, reading.now.notes)
    if reading.is_certain_now:
        if reading.parts and bool(votes[True]) == bool(votes[False]):
            return _two_places(reading, came)
        if reading.parts and votes[True]:
            return Landed(reading.now.amendment, reading.now.notes)
        is_better = _score(reading.now.amendment) > _score(reading.then.amendment)
        if not reading.parts and (came.fate is Fate.CLEAN or is_better):
            return Landed(reading.now.amendment, reading.now.notes)
    by = doers(reading.version.taken, reading.then.amendment) if came.fate is not Fate.CLEAN else ()
    landed = came.amendment
    if came.is_open and came.fate is not Fate.COVERED:
        landed = _beside(reading.then.amendment, came, index) or landed
    said = _remarks(came, by, reading.version.document, index.document)
    return Landed(landed, (*reading.then.notes, *said))


def _score(amendment: Amendment) -> float:
    return 0.0 if amendment.anchor is None else amendment.anchor.score


def _two_places(reading: _Reading, came: Rebased) -> Landed:
    """The question which of two places is meant, the earlier version's first."""
    amendment = reading.now.amendment
    anchor = amendment.anchor
    if anchor is None or anchor.span is None or came.after is None:  # pragma: no cover - both were certain
        return Landed(amendment, reading.now.notes)
    document = reading.version.document if reading.version is not None else None
    spans: tuple[tuple[Span, str | None], ...] = (
        (came.after, came.amendment.anchor.unit if came.amendment.anchor is not None else None),
        (anchor.span, anchor.unit),
    )
    candidates = tuple(
        Candidate(span, unit, anchor.score, (way,)) for (span, unit), way in zip(spans, WAYS, strict=True)
    )
    asked = replace(anchor, state=AnchorState.AMBIGUOUS, places=(), candidates=candidates)
    was = "" if document is None or came.before is None else shown(came.before, document.text)
    facts = {"of": amendment.id, "was": was}
    note = Note("late-two-places", Severity.WARNING, facts=facts)
    return Landed(replace(amendment, anchor=asked, edits=()), (note,))


WAYS = ("carried", "newest")
"""How the two places of a late amendment came about: through the versions, or looked up in the newest."""
