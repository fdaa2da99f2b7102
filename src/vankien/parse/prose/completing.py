"""Words for what the clause before only said is wrong, or lets go: "“a” must be replaced. I suggest “b”."."""

from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.shapes_instead import begins_instead, instead
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked

REACH = 40  # code points between a demand for other words and the words


def completing(reading: Reading, found: Found, part: Masked, clause: Span) -> Found:
    """The instruction with the old words of the demand right before it, which it makes needless; else as it is."""
    before = reading.found[-1] if reading.found else None
    if before is not None and _fills_gap(reading, before, found, part):
        reading.drop_last()
        reading.used.append(before.evidence)  # it is read, and no request of its own
        return replace(found, operation=Operation.REPLACE, position=None)
    if found.operation is Operation.REPLACE and part.cues & Cue.DELETES and found.target is None:
        match = instead(part, reading.grammar)
        if match is not None:
            reading.used.append(Span(found.verb, part.start + match.start("gap")))
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


def _fills_gap(reading: Reading, before: Amendment, found: Found, part: Masked) -> bool:
    """Whether words come where the unit stood that the clause before lets go: "3.4 should go. In its place: “…”"."""
    is_gone = before.operation is Operation.DELETE and before.target_text is None
    is_worded = found.operation in {Operation.REPLACE, Operation.INSERT} and (
        found.opens_block or found.new is not None
    )
    if not is_gone or not is_worded or found.target is not None or reading.script.references(part):
        return False
    gap = part.start - before.evidence.end
    return 0 <= gap <= REACH and begins_instead(part, reading.grammar)
