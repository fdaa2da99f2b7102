"""The places named where words are quoted, of a change asked for in the next sentence.

"“In consultation with” turns up in 3.2.5 and in 8.2.3. Both times it ought to be “…”.": the order names no place, but
the sentence that quotes the old words does, and the draft has them in each of its units.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Step
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.places.paths import locator_of
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script

REACH = 400  # code points before the end of a request in which its old words are quoted


def with_places_of_words(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments; one without a place has those of the sentence that quotes its words, if the draft agrees."""
    for one in found:
        named = _named(script, one, units) if _is_open(one) else None
        yield one if named is None else named


def _is_open(one: Amendment) -> bool:
    where = one.locator
    is_placeless = not where.path and where.page is None and where.act is None and where.topic is None
    return is_placeless and bool(one.target_text) and one.operation in {Operation.REPLACE, Operation.DELETE}


def _named(script: Script, one: Amendment, units: Units) -> Amendment | None:
    assert one.target_text is not None  # noqa: S101 - looked at before
    line = line_of(script.text, Span(one.evidence.end, one.evidence.end))
    begin = max(line.start, one.evidence.end - REACH)
    at = script.text.find(one.target_text, begin, one.evidence.end)
    if at < 0:
        return None
    sentence = next((span for span in script.clauses_of(line) if span.start <= at < span.end), None)
    refs = script.references(script.part(sentence)) if sentence is not None else ()
    if not refs:
        return None
    where = locator_of(refs, script.text, script.grammar.speech)
    places = units.places(one.target_text)
    paths = (where.path, *where.also)
    if where.act is not None or not all(_holds(units, path, places) for path in paths):
        return None
    return replace(one, locator=replace(one.locator, path=where.path, also=where.also, as_written=where.as_written))


def _holds(units: Units, path: tuple[Step, ...], places: list[Span]) -> bool:
    spans = units.under(path) if path else []
    return len(spans) == 1 and any(spans[0].contains(place) for place in places)
