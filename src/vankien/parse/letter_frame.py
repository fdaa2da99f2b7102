"""The frame of a letter or an article: who writes it, on which day, and where its signature begins."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.lang.people import People
from vankien.lang.speech import Speech
from vankien.model.contribution import BlockRole, Channel, Contributor, ContributorKind, DateBasis
from vankien.model.manuscript import Manuscript
from vankien.parse.forms.columns import column
from vankien.parse.given import Given
from vankien.parse.places.locate import references
from vankien.parse.records.asked_of import asked_of
from vankien.parse.records.bodies_speak import office_speaks
from vankien.parse.records.minuted import is_record
from vankien.parse.weighed.whose import likely_day, with_writer
from vankien.parse.who.byline import byline
from vankien.parse.who.dates import stated_day
from vankien.parse.who.filled_form import answers_as_body, is_filled_form
from vankien.parse.who.head_count import with_heads
from vankien.parse.who.introduced import speaks_for_self
from vankien.parse.who.issued import day_of_print
from vankien.parse.who.people import contributor_in
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import lowered, masked

LONGEST_SIGNED = 140  # code points of a line in a signature block


def writer(
    told: tuple[str | None, Sequence[str]], text: str, lines: Sequence[Line], given: Given, *, article: bool
) -> tuple[Contributor, int | None]:
    """Who writes, and which of his lines begins the signature; `told` are whom the metadata state and what he says."""
    (author, said), people, speech = told, given.people, given.table.speech
    who, signature = contributor_in(said, author, people)
    if who.name is None and who.role is None and (asked := asked_of(text, lines, people)) is not None:
        who = asked
    if article and who == Contributor():  # "Bài và ảnh: …" above or below the text
        captions = [line.span.of(text) for line in lines if line.role is BlockRole.CAPTION]
        who = byline(captions, people) or who
    if who == Contributor() and people.family_names:  # "Đồng chí Phó Bí thư …: …"
        who = office_speaks(next((one for one in said if one.strip()), ""), people) or who
    who = with_writer(who, said, people, speech.learned)
    is_sender = author is not None and who.name is not None and author.strip().casefold() == who.name.casefold()
    is_own = people.family_names or is_sender or speaks_for_self(said, people, alone=True)
    if not is_own and is_record(text, lines, people):
        who = replace(who, name=None, role=None)  # who signs minutes wrote down what a meeting wants
    if who.organisation is not None and answers_as_body(said, people):
        who = replace(who, kind=ContributorKind.BODY)
    return with_heads(who, said, people), signature


def channel_of(manuscript: Manuscript, said: Sequence[str], p: People, *, article: bool) -> Channel:
    """The form in which one contribution came: a letter may be a form that somebody filled in."""
    if article:
        return Channel.ARTICLE
    is_form = manuscript.channel is Channel.LETTER and is_filled_form(said, p)
    return Channel.FORM if is_form else manuscript.channel


def own_day(
    manuscript: Manuscript, lines: Sequence[Line], said: Sequence[str], given: Given, *, article: bool
) -> tuple[str | None, DateBasis | None]:
    """The day of one contribution: stated, told by its page, or the likeliest of those that it names."""
    people = given.people
    date, basis = _date(manuscript, [] if article else said, people)
    if date is None and manuscript.channel is not Channel.EMAIL:
        date = day_of_print([line.span.of(manuscript.text) for line in lines], people)
        date = date or (None if article else likely_day(said, people, given.table.speech.learned))
        basis = None if date is None else DateBasis.STATED
    return date, basis


def signed(text: str, lines: Sequence[Line], begins: int, speech: Speech) -> list[Line]:
    """The lines with those of the signature told apart: from where it begins to the first that speaks of the draft."""
    made: list[Line] = []
    is_over = False
    for line in lines:
        if line.role is BlockRole.BODY and line.span.start >= begins and not is_over:
            is_over = _speaks_of_draft(text, line, speech)
            made.append(line if is_over else replace(line, role=BlockRole.SIGNATURE))
        else:
            made.append(line)
    return made


def _speaks_of_draft(text: str, line: Line, speech: Speech) -> bool:
    """Whether a line under a name is no part of a signature: it quotes, names a place, or heads a table."""
    words_ = line.span.of(text)
    if len(words_) > LONGEST_SIGNED:
        return True
    cells = words_.split("\t")
    if len(cells) > 1 and sum(column(cell, speech) is not None for cell in cells) > 1:
        return True
    part = masked(words_, lowered(words_), 0, len(words_))
    return bool(part.quotes) or bool(references(part, speech))


def _date(manuscript: Manuscript, said: Sequence[str], people: People) -> tuple[str | None, DateBasis | None]:
    """The day that mails and pages state in their metadata, else the one that the lines said. Never a clock."""
    facts = manuscript.facts
    published = facts.get("date") if manuscript.channel is Channel.EMAIL else facts.get("published")
    if manuscript.channel is Channel.WEB and (day := stated_day(said, people)) is not None:
        return day, DateBasis.STATED
    if published and published[:4].isdigit():
        return published[:10], DateBasis.METADATA
    day = stated_day(said, people)
    return day, None if day is None else DateBasis.STATED
