"""What a reader makes of a file: the text as it stands, and what the file says about its paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from vankien.model.contribution import BlockRole, Channel
from vankien.model.document import PageBasis
from vankien.model.note import Note
from vankien.model.source_map import SourceMap
from vankien.model.span import Span


class Story(StrEnum):
    """Which stream of a file a paragraph belongs to."""

    BODY = "body"
    FOOTNOTE = "footnote"
    TEXTBOX = "textbox"
    COMMENT = "comment"
    HEADER = "header"  # running heads and feet; never part of a draft's text


class RevisionKind(StrEnum):
    """What a tracked change or comment does."""

    INSERT = "insert"
    DELETE = "delete"
    MOVE_FROM = "move-from"
    MOVE_TO = "move-to"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table: ordinals from 0 within the file, the table, the row."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or cell of the text.

    `span` leaves out the final line feed or tab. `label` is the number that the program which shows the
    file generates ("1.1.", "Phần thứ nhất", "-"); it is not in the text. `level` is the level in that
    numbering from 0, `list_id` names the list, `number_format` its format as OOXML calls it
    (`decimal upperRoman lowerLetter bullet ordinalText` …). `outline` is the heading level of
    its style from 0. All are None or empty when the file does not say.
    """

    span: Span
    label: str = ""
    level: int | None = None
    list_id: str | None = None
    number_format: str | None = None
    outline: int | None = None
    style: str = ""
    bold: bool = False
    centred: bool = False
    story: Story = Story.BODY
    cell: Cell | None = None
    role: BlockRole = BlockRole.BODY


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change or a comment in the text.

    `span` is the marked stretch (for a comment: what it is about). `said` is where the words of a
    comment stand in the text. `pair` links the two halves of a move. `date` is ISO, as stated.
    """

    kind: RevisionKind
    span: Span
    author: str | None = None
    date: str | None = None
    said: Span | None = None
    pair: str | None = None


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The text of one file, or of one part of it (a sheet, an attachment, a member of an archive).

    `text` is NFC and otherwise as written, paragraphs end in LF, cells of a row in TAB.
    `facts` are what the container states about itself: `title byline author date subject from
    published sheet` … all as written. `revisions` is filled only in the markup view.
    """

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    channel: Channel = Channel.LETTER
    part: str | None = None
    pages: tuple[int, ...] = ()
    page_basis: PageBasis | None = None
    revisions: tuple[Revision, ...] = ()
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    source_map: SourceMap = field(default_factory=SourceMap)
    notes: tuple[Note, ...] = ()
