"""Words for what the clause before only said is wrong: "“a” must be replaced. I suggest “b”."."""

from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.reading.reading import Reading
from vankien.parse.words.plain import Masked

REACH = 40  # code points between a demand for other words and the words


def completing(reading: Reading, found: Found, part: Masked, clause: Span) -> Found:
    """The instruction with the old words of the demand right before it, which it makes needless; else as it is."""
    before = reading.found[-1] if reading.found else None
    is_open = found.operation is Operation.REPLACE and found.target is None and found.new is not None and found.leans
    if not is_open or before is None or before.operation is not Operation.COMMENT or reading.script.references(part):
        return found
    gap = clause.start - before.evidence.end
    if not 0 <= gap <= REACH or "\n" in reading.text[before.evidence.end : clause.start]:
        return found
    if before.target_text is None:
        if reading.grammar.replaces.search(reading.script.lower, before.evidence.start, before.evidence.end):
            reading.drop_last()
        return found
    at = reading.text.find(before.target_text, max(0, before.evidence.start - REACH), clause.start)
    if at < 0:
        return found
    reading.drop_last()
    return replace(found, target=Span(at, at + len(before.target_text)))
