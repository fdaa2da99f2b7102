"""A contribution: what one person or body sent, whole."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.note import Note
from vankien.model.span import Span


class Channel(StrEnum):
    """The form in which a contribution came."""

    ARTICLE = "article"
    LETTER = "letter"
    EMAIL = "email"
    FORM = "form"
    SHEET = "sheet"
    TRACKED = "tracked"
    SCAN = "scan"
    WEB = "web"


class BlockRole(StrEnum):
    """What a stretch of a contribution is; nothing is cut, roles say what counts."""

    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    FURNITURE = "furniture"  # menus, page heads, dates of a visit, related links
    QUOTED = "quoted"  # somebody else's mail below the answer
    SIGNATURE = "signature"
    OCR = "ocr"


class ContributorKind(StrEnum):
    """Who speaks: one person, a body, a meeting."""

    PERSON = "person"
    BODY = "body"
    MEETING = "meeting"


class DateBasis(StrEnum):
    """How a date is known."""

    STATED = "stated"
    METADATA = "metadata"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a contribution's text and what it is."""

    span: Span
    role: BlockRole


@dataclass(frozen=True, slots=True)
class Source:
    """Where a contribution was read: `file` relative to its SOURCE, `part` inside it, hash of the file."""

    file: str
    part: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Contributor:
    """Who contributed; unknown is None, never a guess. `heads` counts the people who stand behind it."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    kind: ContributorKind = ContributorKind.PERSON
    heads: int | None = None
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one person or body sent, whole.

    `text` is NFC and otherwise as written; `blocks` cover it without gaps. `date` is ISO
    (`2020-09-24`, or `2020-09` when no day is stated). `same_as` is the id of an earlier contribution
    with the same words.
    """

    id: str
    source: Source
    channel: Channel
    text: str
    title: str | None = None
    contributor: Contributor = Contributor()
    date: str | None = None
    date_basis: DateBasis | None = None
    blocks: tuple[Block, ...] = ()
    same_as: str | None = None
    notes: tuple[Note, ...] = ()
