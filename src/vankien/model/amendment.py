"""Amendments and opinions: what a contribution asks for and what it thinks."""

from dataclasses import dataclass
from enum import StrEnum

from vankien.model.anchor import Anchor
from vankien.model.contribution import Contributor
from vankien.model.edit import Edit
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.span import Span


class Operation(StrEnum):
    """What is asked for; `comment` asks for a change without giving its wording."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    RENUMBER = "renumber"
    COMMENT = "comment"


class Position(StrEnum):
    """On which side of the named words or unit the text goes."""

    BEFORE = "before"
    AFTER = "after"
    START = "start"
    END = "end"


class Stance(StrEnum):
    """What an opinion does."""

    AGREE = "agree"
    DISAGREE = "disagree"
    SUGGEST = "suggest"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Cited:
    """The proposal of somebody else that an amendment changes, as the contributor names it.

    `who` is the name as written, `number` the one that the other's letter gives the proposal.
    """

    who: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change of wording that a contribution asks for.

    Spans count in the contribution's text. `new_text` is the concatenation of `new_text_spans`;
    between them stand only quotation marks and page furniture. `target_text` are the draft's words
    that the contributor names. `destination` is where a move goes, or what a renumbered unit is called.
    `leaves` are the words that stand in a repealed unit from then on, so that no number shifts. `cites` is the
    proposal of another contributor that this one changes, `on` the amendment found for it. `unread` are the quotations
    of its sentence whose part in the request was not understood: a place is then never certain, unless they tell
    where. New words that `run_on` are called a sentence, or go to the edge of a paragraph: at the end of a unit they
    stand in its paragraph, and are none of their own. `edits` are exactly what is
    applied to the draft: all or none, empty for a comment and while the place is open.
    """

    id: str
    contribution: str
    contributor: Contributor
    operation: Operation
    locator: Locator
    evidence: Span
    target_text: str | None = None
    position: Position | None = None
    new_text: str | None = None
    new_text_spans: tuple[Span, ...] = ()
    reason: str | None = None
    on: str | None = None
    destination: Locator | None = None
    leaves: str | None = None
    anchor: Anchor | None = None
    edits: tuple[Edit, ...] = ()
    cites: Cited | None = None
    unread: tuple[str, ...] = ()
    run_on: bool = False


def amendment_id(contribution: str, evidence_text: str, ordinal: int) -> str:
    """The id of an amendment: independent of draft and anchor, so that decisions keep their object.

    `ordinal` counts the earlier amendments of the contribution with the same evidence text, from 0.
    """
    return content_id("a", contribution, evidence_text, str(ordinal))


@dataclass(frozen=True, slots=True)
class Opinion:
    """Agreement, criticism, a wish or a question without wording. `count` is how many people hold it."""

    id: str
    contribution: str
    stance: Stance
    topic: str | None
    locator: Locator
    text: str
    evidence: Span
    count: int = 1
