"""From a manuscript to contributions: chooses the way by the form in which it came."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.base import Profile
from vankien.lang.people import People
from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Stance
from vankien.model.contribution import (
    BlockRole,
    Channel,
    Contribution,
    Contributor,
    ContributorKind,
    DateBasis,
    Source,
)
from vankien.model.document import Document
from vankien.model.ids import content_id
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity, Where
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.draft.cited_proposal import cited
from vankien.parse.draft.repeal import with_repeal
from vankien.parse.given import Given, held_by
from vankien.parse.grammar.grammar import grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.letter_frame import channel_of, own_day, signed, writer
from vankien.parse.prose.halves_asked import halves_asked
from vankien.parse.prose.prose import Prose
from vankien.parse.prose.unread import unread
from vankien.parse.reading.numbered import numbered
from vankien.parse.records.belonging import of_chat
from vankien.parse.records.bodies_speak import rest_of_report
from vankien.parse.records.earlier_mail import Earlier, parted
from vankien.parse.records.entries import entries
from vankien.parse.records.meeting import of_meeting, with_whole
from vankien.parse.records.messages import messages
from vankien.parse.records.own_pronouns import with_own_pronouns
from vankien.parse.records.presided import with_presiding, without_gatherers
from vankien.parse.records.report_itself import ITSELF
from vankien.parse.records.speakers import speakers, told_further, without_questions
from vankien.parse.records.transcript import Post, posts, without_page
from vankien.parse.records.turns import Turn, together
from vankien.parse.records.under_hours import under_hours
from vankien.parse.remarks.headlines import without_headlines
from vankien.parse.remarks.opinions import merged, opinion_of
from vankien.parse.remarks.weighed import weighed, without_silence
from vankien.parse.restraint.unsure import of_others
from vankien.parse.script import Script
from vankien.parse.sheets.sheet import Head, Rows, heads, rows_in, table_contributions
from vankien.parse.sheets.sheet_head import above
from vankien.parse.sheets.tabbed import with_rows
from vankien.parse.sheets.tracked import tracked_contributions
from vankien.parse.weighed.stance_traits import Heard
from vankien.parse.weighed.stances import reweighed
from vankien.parse.weighed.whose import likely_day, likely_speakers
from vankien.parse.who.dates import stated_day
from vankien.parse.who.days_of_meetings import day_of_event
from vankien.parse.who.issued import day_of_issue, heads_newspaper, with_own_day
from vankien.parse.who.people import contributor_in
from vankien.parse.who.who_fields import with_labels
from vankien.parse.words.lines import Line, blocks_of, is_article, lines_by_tables, lines_of, with_roles
from vankien.parse.words.pieces import words
from vankien.parse.words.span_index import SpanIndex
from vankien.parse.words.toneless import speech_of
from vankien.text.pattern import compile_later

LEAST_WORDS = 40  # code points; less, without a figure, a quotation or a word that asks, is a name or a greeting
DOUBTS = {Stance.DISAGREE, Stance.QUESTION}  # of words that are then asked to be others: the reason, no opinion
BEGINS = 60  # code points of a contribution by which a person knows it again
NO_ROWS = Rows()


def parse_manuscript(
    manuscript: Manuscript, profile: Profile, source: Source, copy: int = 0, draft: Document | None = None
) -> tuple[ParsedContribution, ...]:
    """The contributions in a manuscript with their amendments and opinions. Total: any text gives a result.

    `copy` counts byte-identical files, so that each has ids of its own. With the `draft` that is spoken of,
    two wordings of which it has the one are understood where the language alone leaves them open.
    """
    speech = profile.speech
    table = grammar(speech)
    given = Given(table, profile.people, source, copy, draft, profile.outline)
    if manuscript.channel is Channel.TRACKED:
        return tuple(tracked_contributions(manuscript, given))
    manuscript = with_rows(manuscript, speech)
    found = heads(manuscript, given)
    if found and manuscript.channel is Channel.SHEET:
        return tuple(_sheet(manuscript, found[0], given))
    if not manuscript.text.strip():
        return ()
    lines = lines_of(manuscript)
    lines, passed_on = parted(manuscript.text, lines, profile.people)
    lines = without_questions(manuscript.text, lines, profile.people)
    chat, said = messages(manuscript.text, lines, profile.people)
    if said:
        said = _dated_by_head(manuscript.text, chat, said, profile.people)
        return tuple(_comments(_of_web(manuscript, profile.people), chat, said, given))
    said = entries(manuscript.text, lines, profile.people)
    if not said and (said := posts(manuscript.text, lines, profile.people)):
        manuscript = _of_web(manuscript, profile.people)
    said = said or under_hours(manuscript.text, lines, profile.people)
    if said:
        return tuple(_comments(manuscript, lines, said, given))
    cut, starts = speakers(manuscript.text, lines, profile.people)
    if found and not starts:
        return tuple(_with_tables(manuscript, found, given))
    if not starts:
        likely = likely_speakers(manuscript.text, lines, profile.people, speech.learned)
        cut, starts = lines, told_further(manuscript.text, lines, lines, likely, profile.people) if likely else []
    if starts:
        return tuple(_record(manuscript, lines, cut, starts, given))
    return (_letter(manuscript, lines, given, passed_on=passed_on),)


def _record(
    manuscript: Manuscript,
    lines: Sequence[Line],
    cut: Sequence[Line],
    starts: Sequence[tuple[int, Contributor]],
    given: Given,
) -> Iterator[ParsedContribution]:
    """The contributions of all who speak in a record, held or signed by somebody on a day."""
    people = given.people
    heard = [line.span.of(manuscript.text) for line in lines]
    who = Contributor(kind=ContributorKind.MEETING)
    if all(one.name is None for _, one in starts):  # bodies, in a report that somebody signs
        who = contributor_in(heard, None, people)[0]
        rest = rest_of_report(manuscript.text, cut, starts, people)
        starts = starts if rest is None else [*starts, (rest, who)]
        starts = [(place, who if one == ITSELF else one) for place, one in starts]
    if manuscript.channel is not Channel.ARTICLE:
        who = of_meeting(who, heard, people)
    opening = [line.span.of(manuscript.text) for line in cut[: starts[0][0]]]
    day = stated_day(heard, people) or day_of_event(opening, people) or day_of_issue(opening, people)
    day = day or likely_day(heard, people, given.table.speech.learned)
    return _report(manuscript, cut, starts, (who, day), given)


def _with_tables(manuscript: Manuscript, found: Sequence[Head], given: Given) -> Iterator[ParsedContribution]:
    """A letter with tables of proposals: the rows that name who asks are contributions of their own, the others are the
    letter's. A letter around such rows is one more when it says something itself.
    """
    outside, inside = lines_by_tables(manuscript, {head.table for head in found})
    letter = _letter(manuscript, outside, given, rows_in(manuscript, found, given, inside))
    own = [head for head in found if not head.is_of_many]
    if own or letter.amendments or letter.opinions:
        yield letter
    for head in found:
        if head.is_of_many:
            rows_ = table_contributions(manuscript, head, given)
            yield from rows_ if "date" in head.columns.values() else (_dated_as(row, letter) for row in rows_)


def _sheet(manuscript: Manuscript, head: Head, given: Given) -> Iterator[ParsedContribution]:
    """The rows of a sheet, each somebody's; all of them are one body's where only the rows above the head say whose."""
    top = above(manuscript, head, given.people, given.table.speech.learned)
    if top.who == Contributor():
        yield from table_contributions(manuscript, head, given)
    else:
        rows = rows_in(manuscript, [head], given, top.inside)
        yield _letter(manuscript, top.lines, given, rows, known=(top.who, top.day))


def _dated_as(row: ParsedContribution, letter: ParsedContribution) -> ParsedContribution:
    """A row of a table with the day of the letter around it."""
    day, basis = letter.contribution.date, letter.contribution.date_basis
    return replace(row, contribution=replace(row.contribution, date=day, date_basis=basis))


def _letter(
    manuscript: Manuscript,
    lines: Sequence[Line],
    given: Given,
    rows: Rows = NO_ROWS,
    *,
    passed_on: Earlier | None = None,
    known: tuple[Contributor, str | None] | None = None,
) -> ParsedContribution:
    """One contribution by one person or body; `rows` are what its tables ask for, `passed_on` the mail it hands on,
    `known` who and which day is told without its lines.
    """
    text, speech, source, people = manuscript.text, given.table.speech, given.source, given.people
    article = manuscript.channel is Channel.ARTICLE or (
        manuscript.channel is Channel.LETTER and is_article(text, lines, speech)
    )
    lines = with_roles(text, lines, speech, article=article)
    lines = lines if article else with_own_day(text, lines, people)
    own = [line for line in lines if line.role in {BlockRole.BODY, BlockRole.OCR, BlockRole.SIGNATURE}]
    said = with_labels([line.span.of(text) for line in own], text, people)
    facts = manuscript.facts
    author = passed_on.sender if passed_on is not None else facts.get("byline") or facts.get("from") or None
    who, signature = writer((author, said), text, lines, given, article=article)
    if signature is not None:
        lines = signed(text, lines, own[signature].span.start, speech)
    date, basis = own_day(manuscript, lines, said, given, article=article)
    if known is not None:
        who, date, basis = known[0], known[1], None if known[1] is None else DateBasis.STATED
    if passed_on is not None and passed_on.day is not None:
        date, basis = passed_on.day, DateBasis.STATED
    contribution = Contribution(
        id=content_id("c", source.sha256, source.part or "", str(given.copy)),
        source=source,
        channel=channel_of(manuscript, said, people, article=article),
        text=text,
        title=_title(manuscript, lines),
        contributor=who,
        date=date,
        date_basis=basis,
        blocks=blocks_of(text, sorted([*lines, *rows.lines], key=lambda line: line.span)),
        notes=(),
    )
    return understood(contribution, lines, given, rows)


def understood(
    contribution: Contribution,
    lines: Sequence[Line],
    given: Given,
    rows: Rows = NO_ROWS,
    *,
    has_headline: bool = True,
) -> ParsedContribution:
    """A contribution with what its lines and the rows of its tables ask for; words of a record have no headline."""
    table = grammar(speech_of(contribution.text, given.table.speech))
    prose = Prose(contribution.text, table, lines, held_by(given.draft, table, given.outline))
    if not has_headline:
        seen = prose.script
        marks = with_own_pronouns(seen.marks, seen.lower, contribution.contributor, given.people)
        prose.script = seen if marks == seen.marks else seen.with_marks(marks)
    prose.read()
    halves_asked(prose)
    asked = of_others(prose.script, prose.found, contribution.contributor)
    found = numbered((*asked, *rows.amendments), contribution.id, contribution.contributor, contribution.text)
    amendments = tuple(_read_further(one, contribution.text, table.speech) for one in found)
    taken, used = SpanIndex(prose.taken), SpanIndex(prose.used)
    free = [one for one in prose.remarks if one.beside or not taken.meet(one.span)]
    free = [one for one in free if not (one.stance in DOUBTS and used.lie_in(one.span))]
    free = weighed(free, amendments, contribution.text, table.speech)
    free = without_silence(free, amendments, contribution.text, table.speech)
    if has_headline:
        free = without_headlines(free, contribution.text, lines, table.speech)
    heard = Heard(prose.script, prose.body, prose.remarks, amendments, taken, used)
    free = reweighed(heard, merged(free, contribution.text), prose.hearing)
    opinions = tuple(opinion_of(one, contribution.id, contribution.text) for one in (*free, *rows.remarks))
    if amendments or opinions:
        known = [*(one.evidence for one in amendments), *(one.evidence for one in opinions)]
        prose.notes += unread(prose, known)
    if prose.notes:
        notes = (replace(one, where=replace(one.where, file=contribution.source.file)) for one in prose.notes)
        contribution = replace(contribution, notes=(*contribution.notes, *notes))
    if not amendments and not opinions:
        contribution = replace(contribution, notes=(*contribution.notes, *_nothing_found(contribution, prose.script)))
    return ParsedContribution(contribution, amendments, opinions)


def _read_further(amendment: Amendment, text: str, speech: Speech) -> Amendment:
    """An amendment with what stands in a repealed unit from then on, and whose proposal it changes."""
    whole = with_repeal(amendment, text, speech)
    return replace(whole, cites=cited(text, whole.evidence, speech.cited))


def _nothing_found(contribution: Contribution, script: Script) -> tuple[Note, ...]:
    """A note on words in which nothing was understood; a report's own head is expected to ask for nothing."""
    words_ = contribution.text.strip()
    if contribution.contributor.kind is ContributorKind.MEETING or _is_courtesy(words_, script):
        return ()
    where = Where(contribution.source.file, 0, len(contribution.text))
    return (Note("contribution-nothing-found", Severity.WARNING, where, {"begins": words_[:BEGINS].split("\n")[0]}),)


def _is_courtesy(said: str, script: Script) -> bool:
    """Whether a short text can ask for nothing: a name, a greeting, thanks."""
    if len(said) >= LEAST_WORDS or any(char.isdecimal() or char in '“"' for char in said):
        return False
    lower, grammar = said.lower(), script.grammar
    if first_ask(lower, grammar) is None or grammar.denied_order.search(lower) is not None:
        return True
    return _thanks(grammar.speech).search(lower) is not None


@lru_cache(maxsize=8)
def _thanks(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.stances.thanks))


def _title(manuscript: Manuscript, lines: Sequence[Line]) -> str | None:
    heading = next((line.span.of(manuscript.text).strip() for line in lines if line.role is BlockRole.HEADING), None)
    return heading or manuscript.facts.get("title") or manuscript.facts.get("subject") or None


def _report(
    manuscript: Manuscript,
    lines: Sequence[Line],
    speaking: Sequence[tuple[int, Contributor]],
    told: tuple[Contributor, str | None],
    given: Given,
) -> Iterator[ParsedContribution]:
    """One contribution a speaker; what stands before the first is the report's own where it says something of the
    draft, else the head of the first. `told`: whose the report is, and its day.
    """
    day = told[1]
    starts = [place for place, _ in speaking]
    first = lines[starts[0]].span.start
    head = None
    if manuscript.text[:first].strip():
        head = _turn(manuscript, Turn(told[0], day, ((tuple(lines[: starts[0]]), Span(0, first)),)), 0, given)
    if head is not None and (head.amendments or head.opinions):
        yield head
    elif head is not None:
        lines = [replace(line, role=_as_head(line.role)) for line in lines[: starts[0]]] + list(lines[starts[0] :])
        speaking = [(0, speaking[0][1]), *speaking[1:]]
        starts[0] = 0
    turns: list[Turn] = []
    for number, (place, who) in enumerate(speaking, 1):
        until = starts[number] if number < len(starts) else len(lines)
        end = lines[until].span.start if until < len(lines) else len(manuscript.text)
        turns.append(Turn(who, day, ((tuple(lines[place:until]), Span(lines[place].span.start, end)),)))
    yield from with_presiding(
        together(turns, manuscript.text, given.people),
        manuscript.text,
        lambda number, turn: _turn(manuscript, with_whole(turn, told[0]), number, given),
        given.people,
    )


def _comments(
    manuscript: Manuscript, lines: Sequence[Line], said: Sequence[Post], given: Given
) -> Iterator[ParsedContribution]:
    """One contribution a comment of a page; the first has what stands before it."""
    lines = without_page(manuscript.text, lines, said, given.people)
    starts = [0, *(one.line for one in said[1:]), len(lines)]
    turns: list[Turn] = []
    for number, one in enumerate(said, 1):
        place, until = starts[number - 1], starts[number]
        end = lines[until].span.start if until < len(lines) else len(manuscript.text)
        span = Span(0 if number == 1 else lines[place].span.start, end)
        who = of_chat(one.who, manuscript.text, given.people)
        turns.append(Turn(who, one.day, ((tuple(lines[place:until]), span),)))
    yield from without_gatherers(
        together(turns, manuscript.text, given.people),
        manuscript.text,
        lambda number, turn: _turn(manuscript, turn, number, given),
        given.people,
    )


def _dated_by_head(text: str, lines: Sequence[Line], said: Sequence[Post], people: People) -> list[Post]:
    """The messages of a chat, those without a day with the one that stands above them all."""
    day = stated_day([line.span.of(text) for line in lines[: said[0].line]], people)
    return [one if one.day is not None else replace(one, day=day) for one in said]


def _as_head(role: BlockRole) -> BlockRole:
    """The role of a line in the head of a record: nobody's words about the draft."""
    return BlockRole.FURNITURE if role is BlockRole.BODY else role


def _of_web(manuscript: Manuscript, people: People) -> Manuscript:
    """Comments of a page and the messages of a chat, in whatever file they were saved; under a newspaper's name not."""
    is_saved = manuscript.channel in {Channel.LETTER, Channel.ARTICLE} and not heads_newspaper(manuscript.text, people)
    return replace(manuscript, channel=Channel.WEB) if is_saved else manuscript


def _channel(manuscript: Manuscript, people: People) -> Channel:
    """The form in which what several people say came: under a newspaper's name it is an article."""
    is_letter = manuscript.channel is Channel.LETTER
    return Channel.ARTICLE if is_letter and heads_newspaper(manuscript.text, people) else manuscript.channel


def _turn(manuscript: Manuscript, turn: Turn, number: int, given: Given) -> ParsedContribution:
    """The contribution that somebody's words in a record are, wherever in it they stand."""
    source = given.source
    part = f"{source.part}#{number}" if source.part else f"#{number}"
    own: list[Line] = []
    text = ""
    for lines, span in turn.stretches:
        own += (Line(line.span.shift(len(text) - span.start), line.role, line.is_heading) for line in lines)
        text += span.of(manuscript.text)
    contribution = Contribution(
        id=content_id("c", source.sha256, part, str(given.copy)),
        source=replace(source, part=part),
        channel=_channel(manuscript, given.people),
        text=text,
        contributor=turn.who,
        date=turn.day,
        date_basis=None if turn.day is None else DateBasis.STATED,
        blocks=blocks_of(text, own),
    )
    return understood(contribution, own, given, has_headline=False)
