"""The exchange records, field by field: the shapes of every line in the `.jsonl` files.

The JSON Schemas under `docs/reference/schema/` are made from these types. Within a format version
fields are added, never renamed or dropped. Spans are `[start, end)` in code points.
"""

from typing import NotRequired, TypedDict

from vankien.model.amendment import Operation, Position, Stance
from vankien.model.anchor import AnchorState, Extent, PlaceRole
from vankien.model.contribution import BlockRole, Channel, ContributorKind, DateBasis
from vankien.model.correction import CorrectionKind
from vankien.model.decision import Verdict
from vankien.model.document import PageBasis
from vankien.model.group import ConflictKind, GroupKind
from vankien.model.locator import UnitKind
from vankien.model.note import Severity

FORMAT_VERSION = 1

Pair = tuple[int, int]


class WhereRecord(TypedDict):
    """The place a note speaks of."""

    file: str | None
    start: int | None
    end: int | None


class NoteRecord(TypedDict):
    """A remark for a person; `hint` is its sentence, with the way out."""

    kind: str
    severity: Severity
    where: WhereRecord
    facts: dict[str, str | int | float | bool]
    hint: str


class StepRecord(TypedDict):
    """One step of a locator's path."""

    kind: UnitKind
    number: str | None
    heading: str | None


class LocatorRecord(TypedDict):
    """Where a contributor says that the text is."""

    page: int | None
    line: int | None
    path: list[StepRecord]
    also: list[list[StepRecord]]
    topic: str | None
    context: tuple[str, str] | None
    as_written: str | None
    quote: NotRequired[str | None]
    act: NotRequired[str | None]


class EditRecord(TypedDict):
    """What is applied to the draft: `[start, end)` becomes `text`."""

    start: int
    end: int
    text: str


class CandidateRecord(TypedDict):
    """A place that was weighed, and the ways that proposed it."""

    start: int
    end: int
    unit: str | None
    score: float
    why: list[str]


class PlaceRecord(TypedDict):
    """A place of an amendment in the draft."""

    role: PlaceRole
    start: int
    end: int
    unit: str | None


class AnchorRecord(TypedDict):
    """Where an amendment stands in the draft; `start`, `end`, `unit` repeat the first place."""

    state: AnchorState
    start: int | None
    end: int | None
    unit: str | None
    extent: Extent
    places: list[PlaceRecord]
    score: float
    margin: float
    method: str
    candidates: list[CandidateRecord]


class ContributorRecord(TypedDict):
    """Who contributed."""

    name: str | None
    role: str | None
    organisation: str | None
    kind: ContributorKind
    heads: int | None
    verified: bool


class CitedRecord(TypedDict):
    """Whose proposal an amendment changes, as its contributor names it."""

    who: str
    number: int | None


class AmendmentRecord(TypedDict):
    """One change of wording that a contribution asks for."""

    id: str
    contribution: str
    contributor: ContributorRecord
    operation: Operation
    locator: LocatorRecord
    target_text: str | None
    position: Position | None
    destination: LocatorRecord | None
    leaves: str | None
    new_text: str | None
    new_text_spans: list[Pair]
    reason: str | None
    on: str | None
    cites: NotRequired[CitedRecord | None]
    evidence: Pair
    unread: NotRequired[list[str]]
    run_on: NotRequired[bool]
    anchor: AnchorRecord | None
    edits: list[EditRecord]


class OpinionRecord(TypedDict):
    """Agreement, criticism, a wish or a question without wording."""

    id: str
    contribution: str
    stance: Stance
    topic: str | None
    locator: LocatorRecord
    text: str
    evidence: Pair
    count: int


class SourceRecord(TypedDict):
    """Where a contribution was read."""

    file: str
    part: str | None
    sha256: str


class BlockRecord(TypedDict):
    """A stretch of a contribution's text and what it is."""

    start: int
    end: int
    role: BlockRole


class ContributionRecord(TypedDict):
    """What one person or body sent, whole, with what was understood of it."""

    id: str
    source: SourceRecord
    channel: Channel
    title: str | None
    contributor: ContributorRecord
    date: str | None
    date_basis: DateBasis | None
    text: str
    blocks: list[BlockRecord]
    same_as: str | None
    amendments: list[AmendmentRecord]
    opinions: list[OpinionRecord]
    notes: list[NoteRecord]


class GroupRecord(TypedDict):
    """Amendments that ask for the same."""

    id: str
    kind: GroupKind
    representative: str
    members: list[str]
    size: int
    heads: int
    organisations: int
    verified: NotRequired[int]


class ConflictRecord(TypedDict):
    """Amendments that cannot both be taken in as they are."""

    id: str
    kind: ConflictKind
    amendments: list[str]
    span: Pair
    offered: list[str]


class DecisionRecord(TypedDict):
    """The committee's answer to one amendment."""

    id: str
    of: str
    verdict: Verdict
    final_text: str | None
    reason: str | None
    place: Pair | None
    by: str | None
    at: str | None
    via: str | None
    supersedes: str | None
    wording: NotRequired[str | None]


class CorrectionRecord(TypedDict):
    """What a person corrected in the reading."""

    id: str
    kind: CorrectionKind
    of: str
    place: Pair | None
    joins: str | None
    words: str | None
    operation: Operation | None
    new_text: str | None
    reason: str | None
    by: str | None
    at: str | None


class UnitRecord(TypedDict):
    """A unit of the draft."""

    id: str
    kind: UnitKind
    number: str | None
    label: str | None
    label_generated: bool
    heading: Pair
    body: Pair
    span: Pair
    parent: str | None
    pages: Pair | None
    page_basis: PageBasis | None
    permanent: str


class DraftRecord(TypedDict):
    """The draft as read: `draft.json`."""

    format_version: int
    file: str
    sha256: str
    version: int
    parent: str | None
    text: str
    pages: list[int]
    page_basis: PageBasis | None
    units: list[UnitRecord]


class ChangeRecord(TypedDict):
    """What one group did to a version: all its edits, and the amendments behind it, the leading one first."""

    id: str
    amendments: list[str]
    edits: list[EditRecord]
    group: str | None
    final: bool


class VersionRecord(TypedDict):
    """An earlier version of the draft and the way from it to the next: a line of `versions.jsonl`.

    `edits` lead from `draft.text` to the text of the next version; `taken` are the decided changes among them.
    """

    draft: DraftRecord
    taken: list[ChangeRecord]
    edits: list[EditRecord]


class EventRecord(TypedDict):
    """An entry of the journal; `object` is what happened to, as canonical JSON text."""

    seq: int
    at: str | None
    actor: str | None
    verb: str
    object: str
    previous: str
    hash: str


class SourceFateRecord(TypedDict):
    """What became of one source; hash and size are null when it was not opened."""

    file: str
    sha256: str | None
    size: int | None
    format: str | None
    fate: str
    contributions: list[str]


class OutputRecord(TypedDict):
    """One file that was written."""

    file: str
    sha256: str
    size: int


class SealRecord(TypedDict):
    """How many entries the journal has, and the hash of the last."""

    entries: int
    last: str


class ManifestRecord(TypedDict):
    """What went in, what came out, with which options."""

    format_version: int
    vankien: str
    options: dict[str, str | int | bool | None]
    draft: SourceFateRecord
    inputs: dict[str, str]
    sources: list[SourceFateRecord]
    outputs: list[OutputRecord]
    layout_tools: dict[str, str]
    journal: NotRequired[SealRecord]
    counts: dict[str, int]
