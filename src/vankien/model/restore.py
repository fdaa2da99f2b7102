"""Values out of exchange records: what an earlier round wrote, taken up again. The other half of `codec`."""

from collections.abc import Iterable

from vankien.model.amendment import Amendment, Cited, Opinion
from vankien.model.anchor import Anchor, Candidate, Place
from vankien.model.contribution import Block, Contribution, Contributor, Source
from vankien.model.document import Document, Unit
from vankien.model.draft import Change
from vankien.model.edit import Edit
from vankien.model.group import Group
from vankien.model.locator import Locator, Step
from vankien.model.note import Note, Where
from vankien.model.parsed import ParsedContribution
from vankien.model.records import (
    AmendmentRecord,
    AnchorRecord,
    ChangeRecord,
    ContributionRecord,
    ContributorRecord,
    DraftRecord,
    GroupRecord,
    LocatorRecord,
    NoteRecord,
    OpinionRecord,
    StepRecord,
    UnitRecord,
)
from vankien.model.span import Span


def _path(steps: Iterable[StepRecord]) -> tuple[Step, ...]:
    return tuple(Step(step["kind"], step["number"], step["heading"]) for step in steps)


def locator_from(record: LocatorRecord) -> Locator:
    """The locator that a record says."""
    return Locator(
        page=record["page"],
        line=record["line"],
        path=_path(record["path"]),
        also=tuple(map(_path, record["also"])),
        topic=record["topic"],
        as_written=record["as_written"],
        context=record["context"],
        quote=record.get("quote"),
        act=record.get("act"),
    )


def anchor_from(record: AnchorRecord) -> Anchor:
    """The anchor that a record says; scores as rounded there."""
    return Anchor(
        state=record["state"],
        extent=record["extent"],
        places=tuple(
            Place(place["role"], Span(place["start"], place["end"]), place["unit"]) for place in record["places"]
        ),
        score=record["score"],
        margin=record["margin"],
        method=record["method"],
        candidates=tuple(
            Candidate(Span(one["start"], one["end"]), one["unit"], one["score"], tuple(one["why"]))
            for one in record["candidates"]
        ),
    )


def contributor_from(record: ContributorRecord) -> Contributor:
    """The contributor that a record says."""
    return Contributor(
        name=record["name"],
        role=record["role"],
        organisation=record["organisation"],
        kind=record["kind"],
        heads=record["heads"],
        verified=record["verified"],
    )


def amendment_from(record: AmendmentRecord) -> Amendment:
    """The amendment that a record says, with its anchor and edits."""
    destination, anchor, cites = record["destination"], record["anchor"], record.get("cites")
    return Amendment(
        id=record["id"],
        contribution=record["contribution"],
        contributor=contributor_from(record["contributor"]),
        operation=record["operation"],
        locator=locator_from(record["locator"]),
        evidence=Span(*record["evidence"]),
        target_text=record["target_text"],
        position=record["position"],
        new_text=record["new_text"],
        new_text_spans=tuple(Span(*pair) for pair in record["new_text_spans"]),
        reason=record["reason"],
        on=record["on"],
        cites=None if cites is None else Cited(cites["who"], cites["number"]),
        destination=None if destination is None else locator_from(destination),
        leaves=record.get("leaves"),
        unread=tuple(record.get("unread", ())),
        run_on=record.get("run_on", False),
        anchor=None if anchor is None else anchor_from(anchor),
        edits=tuple(Edit(Span(edit["start"], edit["end"]), edit["text"]) for edit in record["edits"]),
    )


def opinion_from(record: OpinionRecord) -> Opinion:
    """The opinion that a record says."""
    return Opinion(
        id=record["id"],
        contribution=record["contribution"],
        stance=record["stance"],
        topic=record["topic"],
        locator=locator_from(record["locator"]),
        text=record["text"],
        evidence=Span(*record["evidence"]),
        count=record["count"],
    )


def note_from(record: NoteRecord) -> Note:
    """The note that a record says; its sentence is made anew."""
    where = record["where"]
    return Note(record["kind"], record["severity"], Where(where["file"], where["start"], where["end"]), record["facts"])


def contribution_from(record: ContributionRecord) -> ParsedContribution:
    """The contribution that a record says, with its amendments and opinions."""
    source = record["source"]
    contribution = Contribution(
        id=record["id"],
        source=Source(source["file"], source["part"], source["sha256"]),
        channel=record["channel"],
        text=record["text"],
        title=record["title"],
        contributor=contributor_from(record["contributor"]),
        date=record["date"],
        date_basis=record["date_basis"],
        blocks=tuple(Block(Span(block["start"], block["end"]), block["role"]) for block in record["blocks"]),
        same_as=record["same_as"],
        notes=tuple(map(note_from, record["notes"])),
    )
    return ParsedContribution(
        contribution,
        tuple(map(amendment_from, record["amendments"])),
        tuple(map(opinion_from, record["opinions"])),
    )


def group_from(record: GroupRecord) -> Group:
    """The group that a record says."""
    return Group(
        id=record["id"],
        kind=record["kind"],
        representative=record["representative"],
        members=tuple(record["members"]),
        size=record["size"],
        heads=record["heads"],
        organisations=record["organisations"],
        verified=record.get("verified", 0),
    )


def document_from(record: DraftRecord) -> Document:
    """The document that a `draft.json` says; how deep a unit lies follows from its parents."""
    units: list[Unit] = []
    depths: dict[str | None, int] = {None: -1}
    for one in record["units"]:
        depths[one["id"]] = depths[one["parent"]] + 1
        units.append(_unit(one, depths[one["id"]]))
    return Document(record["text"], tuple(units), tuple(record["pages"]), record["page_basis"])


def _unit(record: UnitRecord, depth: int) -> Unit:
    return Unit(
        id=record["id"],
        kind=record["kind"],
        number=record["number"],
        label=record["label"],
        label_generated=record["label_generated"],
        heading=Span(*record["heading"]),
        body=Span(*record["body"]),
        span=Span(*record["span"]),
        parent=record["parent"],
        depth=depth,
        pages=record["pages"],
        page_basis=record["page_basis"],
        permanent=record["permanent"],
    )


def change_from(record: ChangeRecord) -> Change:
    """The change that a record says."""
    return Change(
        id=record["id"],
        amendments=tuple(record["amendments"]),
        edits=tuple(Edit(Span(edit["start"], edit["end"]), edit["text"]) for edit in record["edits"]),
        group=record["group"],
        final=record["final"],
    )
