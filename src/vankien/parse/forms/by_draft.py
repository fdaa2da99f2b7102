"""A form whose labels no table knows, read by the draft: "Which provision? Section 7(2)" / "It says: six weeks".

Of the values below one another the first may name a place, the next stands in the draft to the letter, and the one
below it is alike: these are the place, the old words and the new ones, whatever their labels are.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.figure_words import neighbours
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.forms.labels import UNIT, labels
from vankien.parse.forms.request_fields import Record, instructs, record_of
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.places.paths import locator_of
from vankien.parse.reading.reasons import reason
from vankien.parse.restraint.remarked import remarks_on
from vankien.parse.script import Script
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import quantities
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

MOST_FIELDS = 3  # the place, the old words, the new ones
MOST_BELOW = 2  # lines below the new words that may take them back
MOST_PLACED = 8  # words of a value that says where: "Schedule 1, replacement of a caddy"
NO_WORDS = {"cut", "add", "after", "before", "unit", "page"}
"""Fields that a change of words does not have: a form with their labels is read by these."""
SHARED = 0.3  # of the fewer words of two values that both must hold to be wordings of one thing
ANEW = 0.5  # of the words of a value that the unit named must have, to be that one anew
FEWEST = 2  # words of a value that stands in the draft by more than chance
_LABELLED = compile_later(r"\s*(?P<label>[^:?\n\x01“”\"]{2,60})[:?](?:\s+(?P<value>\S[^\n]*)|\s*$)")


def fields_by_draft(script: Script, body: Sequence[Line], at: int, draft: Backing) -> tuple[list[Record], int]:
    """The record whose fields begin at a line, and the line behind them; nothing and the line itself when none does."""
    values = _values(script, body, at)
    if len(values) < FEWEST:
        return _said_anew(script, body, at, draft)
    where = values[0][0] if _is_place(script, values[0][0]) else None
    first = 0 if where is None else 1
    if len(values) < first + FEWEST or not _stands(script, values[first][0], draft, is_placed=where is not None):
        return [], at
    (old, _), (new, below) = values[first : first + 2]
    label = Span(body[values[first][1]].span.start, new.start)
    if (
        _is_reason(script, body[below - 1].span)
        or not _is_alike(script, old, new)
        or _is_anothers(script, label)
        or _is_kept(script, body, below)
    ):
        return [], at
    record = record_of(script, {"old": old, "new": new} | ({} if where is None else {"place": where}))
    if record is None or record.found is None:
        return [], at
    why = reason(script, record.end, body[below - 1].span.end, body, below - 1)
    return [replace(record, reason=why)], below


def _said_anew(script: Script, body: Sequence[Line], at: int, draft: Backing) -> tuple[list[Record], int]:
    """The record of a form that asks where and how it should read, and nothing of the old words: what is written there
    is the unit anew where it has much of its words, "How should it read? at least forty-five minutes".
    """
    fields, below = _known(script, body, at)
    if "place" not in fields or "new" not in fields or fields.keys() & ({"old", "proposal"} | NO_WORDS):
        return [], at
    where = locator_of(script.references(script.part(fields["place"])), script.text, script.grammar.speech)
    rows = [] if draft.units is None or where.also or where.act is not None else draft.units.under(where.path)
    new = fields["new"]
    if len(rows) != 1 or draft.units is None or _is_told(script, new):
        return [], at
    said = tokens(script.lower, new.start, new.end)
    held = {one.word for one in tokens(draft.units.lower, rows[0].start, rows[0].end)}
    shared = sum(one.word in held for one in said)
    if len(said) < FEWEST or shared < ANEW * len(said) or draft.count(said):
        return [], at
    found = Found(Operation.REPLACE, new.start, new.end, None, new)
    why = fields["reason"].of(script.text) if "reason" in fields else None
    return [Record(fields["place"], None, found, None, None, why, new.end)], below


def _is_told(script: Script, value: Span) -> bool:
    """Whether a value tells what is to be done, or thinks aloud, and is no wording."""
    return bool(script.part(value).quotes) or remarks_on(script, value) or instructs(script, value)


def _known(script: Script, body: Sequence[Line], at: int) -> tuple[dict[str, Span], int]:
    """The values of labels that the tables know, in lines below each other, and the line behind them."""
    fields: dict[str, Span] = {}
    while at < len(body):
        line = body[at].span
        label = labels(script.grammar.speech).head(script.lower, line.start, line.end)
        name = None if label is None else "place" if label.name == UNIT else label.name
        if label is None or name is None or name in fields:
            break
        if name == "new" and script.lower[label.end - 1] != "?":
            break  # "Góp ý: …" may hold anything; who is asked how it should read writes words
        begin = label.at if label.name == UNIT else label.end
        fields[name] = trimmed(script.text, Span(begin, line.end))
        at += 1
    return fields, at


def _is_anothers(script: Script, label: Span) -> bool:
    """Whether the label of a wording says that it is another's: "What other islands do", "Tỉnh bạn ghi"."""
    said = script.lower[label.start : label.end]
    return neighbours(script.grammar.speech).search(said) is not None


def _is_reason(script: Script, line: Span) -> bool:
    """Whether a line of the form says why: "Lý do: đất ít, nhiều hộ đã hiến hai lần" is no new wording."""
    label = labels(script.grammar.speech).head(script.lower, line.start, line.end)
    return label is not None and label.name == "reason"


def _is_kept(script: Script, body: Sequence[Line], below: int) -> bool:
    """Whether a line of the form below the wordings wants the draft as it is: "What I think: leave it alone"."""
    for line in body[below : below + MOST_BELOW]:
        match = _LABELLED.fullmatch(script.lower, line.span.start, line.span.end)
        if match is None or match["value"] is None:
            return False
        if _keeps(script.grammar.speech).match(match["value"]) is not None:
            return True
    return False


@lru_cache(maxsize=8)
def _keeps(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"(?:\w+\s+){{0,2}}?{words((*s.keeps, *s.meant.keeps))}")


def _values(script: Script, body: Sequence[Line], at: int) -> list[tuple[Span, int]]:
    """The values of the labelled lines from one on, each with the line behind it, up to a label that comes again."""
    found: list[tuple[Span, int]] = []
    seen: set[str] = set()
    names: list[str | None] = []
    known = labels(script.grammar.speech)
    while at < len(body) and len(found) < MOST_FIELDS:
        line = body[at].span
        match = _LABELLED.fullmatch(script.lower, line.start, line.end)
        if match is None or match["label"].strip() in seen:
            break
        seen.add(match["label"].strip())
        if script.references(script.part(Span(line.start, match.end("label")))):
            return []  # "Về điểm 2.2 Phần thứ tư, đoạn hai, đang ghi là: …": a sentence of prose
        label = known.head(script.lower, line.start, line.end)
        names.append(None if label is None else label.name)
        at += 1
        if match["value"] is not None:
            found.append((trimmed(script.text, Span(match.start("value"), line.end)), at))
        elif at < len(body) and _LABELLED.fullmatch(script.lower, body[at].span.start, body[at].span.end) is None:
            found.append((trimmed(script.text, body[at].span), at + 1))  # on the line below its label
            at += 1
    return found if None in names and not {*names} & NO_WORDS else []


def _is_place(script: Script, value: Span) -> bool:
    """Whether a value names a place, if with a word or two of what stands there."""
    part = script.part(value)
    return bool(script.references(part)) and len(tokens(script.lower, value.start, value.end)) <= MOST_PLACED


def _stands(script: Script, value: Span, draft: Backing, *, is_placed: bool) -> bool:
    """Whether a value is words of the draft; a single one only where the place is told."""
    said = tokens(script.lower, value.start, value.end)
    return len(said) >= (1 if is_placed else FEWEST) and draft.count(said) > 0


def _is_alike(script: Script, old: Span, new: Span) -> bool:
    """Whether a value is another wording of the one before it: it holds some of its words, or both are figures."""
    if is_mark(script.marks[old.start]) and is_mark(script.marks[new.start]):
        return True
    before, after = (tokens(script.lower, span.start, span.end) for span in (old, new))
    if not after or [one.word for one in before] == [one.word for one in after]:
        return False
    shared = {one.word for one in before} & {one.word for one in after}
    if len(shared) >= SHARED * min(len(before), len(after)):
        return True
    speech = script.grammar.speech
    return _is_figure(script.lower[old.start : old.end], speech) and _is_figure(
        script.lower[new.start : new.end], speech
    )


def _is_figure(said: str, speech: Speech) -> bool:
    """Whether words are one figure with its measure and nothing else."""
    found = quantities(said, speech.unmarked)
    return len(found) == 1 and not (said[: found[0].start] + said[found[0].end :]).strip(" .,;")
