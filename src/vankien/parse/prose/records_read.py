"""The records of a form in running text: what their fields ask for, and sentences in them read at the form's place."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import BlockRole
from vankien.model.span import Span
from vankien.parse.forms.by_draft import fields_by_draft
from vankien.parse.forms.fields import heads_letter, numbered_units, records_at
from vankien.parse.forms.request_fields import Record
from vankien.parse.grammar.found import Found
from vankien.parse.places.headings import with_headings
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.reading.reading import Reading
from vankien.parse.restraint.remarked import is_left_vague
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import Masked

Walk = Callable[[Sequence[Line], int], int]
"""Reads the line at an index as running text; the index of the line to go on with."""


def read_records(reading: Reading, body: Sequence[Line], at: int, walk: Walk) -> int:
    """Adds what the records that begin with a line ask for; the line to go on with, `at` where no form begins.

    Labels that no table knows are told by the draft, if it is at hand.
    """
    records, below = records_at(reading.script, body, at)
    if not records and below == at and reading.backing is not None and not heads_letter(reading.script, body, at):
        records, below = fields_by_draft(reading.script, body, at, reading.backing)
    for record in records:
        _fill(reading, record, walk)
    return below


def _fill(reading: Reading, record: Record, walk: Walk) -> None:
    """Adds what a form asks for in its fields; what one holds in sentences is read as such, at the form's place."""
    before = reading.context.place
    if not record.place.is_empty or record.page is not None:
        _go_to(reading, record)
    if record.found is not None:
        span = Span(record.found.verb, record.found.end)
        slices = () if record.found.new is None else (record.found.new,)
        reading.add(record.found, span, Masked("", span.start, ()), slices, span.end, record.reason)
    elif record.prose is not None:
        _read_sentences(reading, record, record.prose, walk)
    reading.context.place, reading.context.fresh = before, None


def _go_to(reading: Reading, record: Record) -> None:
    """Makes the place that a record names the one spoken of."""
    text, speech = reading.text, reading.grammar.speech
    part = numbered_units(reading.script.part(record.place))
    own = locator_of(with_headings(reading.script.references(part), text, part, record.place.end, speech), text, speech)
    paged = own if record.page is None else replace(own, page=record.page)
    reading.context.lend(inherit(paged, reading.context.of(paged, record.place)))


def _read_sentences(reading: Reading, record: Record, prose: Span, walk: Walk) -> None:
    """Reads the sentences of a field as running text, of which the old words beside them are what is spoken of."""
    known = len(reading.found)
    reading.cited, reading.told_in = record.old, None if record.place.is_empty else record.place
    walk([Line(prose, BlockRole.BODY)], 0)
    reading.told_in = None
    if len(reading.found) == known and is_left_vague(reading.script, prose, record.old):
        bare = Masked("", prose.start, ())
        reading.answers.append(prose)
        found = Found(Operation.COMMENT, prose.start, prose.end)
        reading.add(found, prose, bare, (), prose.end, record.reason)
    reading.found[known:] = [_of_old(one, record.old, reading.text) for one in reading.found[known:]]
    reading.cited = None


def _of_old(one: Amendment, old: Span | None, text: str) -> Amendment:
    """A request from a form's cell, with the old words beside it where it names none: "Bỏ, vì đã hoàn thành"."""
    takes = one.operation in {Operation.REPLACE, Operation.DELETE, Operation.MOVE, Operation.SPLIT}
    return replace(one, target_text=old.of(text)) if old is not None and takes and one.target_text is None else one
