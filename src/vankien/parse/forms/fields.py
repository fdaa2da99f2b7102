"""Requests in fields: "Sửa: … / Thành: … / Vị trí: …" line by line, or a table drawn with bars.

A form asks in labels and not in sentences. Read here is only what both halves of a change, or words to drop or to put
in with their place, are labelled in; whatever else a field holds is prose.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.model.span import Span
from vankien.parse.forms.cells import LEAST_CELLS, cells_of, is_apart, is_rule
from vankien.parse.forms.columns import column
from vankien.parse.forms.labels import UNIT, Label, Labels, labels
from vankien.parse.forms.request_fields import PLACES, Record, instructs, record_of
from vankien.parse.grammar.found import trimmed
from vankien.parse.reading.left_to_others import leaves_words
from vankien.parse.reading.reach import LIST_MARK
from vankien.parse.script import Script
from vankien.parse.words.cues import ORDERS
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import Masked
from vankien.text.quotes import is_mark

ASKING = {"old", "new", "cut", "add", "proposal"}
CHANGING = {"old", "new", "cut"}
_HEADS_RECORD = re.compile(r"(?:[^\W\d_]+\s+){0,4}\(?\d{1,3}[.):]?")  # "Ý kiến số 2"
LEAST_HEADS, MOST_HEADS = 3, 4  # lines that head a letter: "From", "To", "Date", "Subject"; a change has but two
LEAST_BESIDE = 2  # such lines of which one is the label of no change
LONGEST_PLACE = 120  # code points of a place before the first label of its line


def may_be_form(script: Script, line: Span) -> bool:
    """Whether a line may begin a form: with a label before a colon, or with bars between cells."""
    said = script.text[line.start : line.end]
    return script.is_loud(line) or "|" in said or is_apart(said)


def records_at(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The records that begin at a line, and the line behind them: the line itself when no form begins there."""
    if script.text.count("|", body[at].span.start, body[at].span.end) >= LEAST_CELLS:
        return _drawn(script, body, at)
    if is_apart(body[at].span.of(script.text)):
        drawn = _drawn(script, body, at)
        if drawn[0]:
            return drawn
    if labels(script.grammar.speech).head(script.lower, body[at].span.start, body[at].span.end) is None:
        return _behind_place(script, body, at)
    if heads_letter(script, body, at):
        return [], at
    fields, empty, following = _labelled(script, body, at)
    fields = _with_content(fields)
    if empty & ASKING and not set(fields) & ASKING and "reason" not in fields:
        return [], following  # a row that nobody filled in
    record = record_of(script, fields) if len(fields) >= LEAST_CELLS else None
    if record is None or (record.found is None and not _tells_in_words(script, record, fields)):
        return [], at
    return [record], following


def without_place_questions(script: Script, body: Sequence[Line]) -> list[Line]:
    """The lines without a form's own words where these ask for a place and one is the answer: "Which part of the plan
    does your comment relate to? Section 7 (Transport), para 7.3" says what the lines below are about.
    """
    known = labels(script.grammar.speech)
    return [replace(line, span=_answer(script, known, line.span)) for line in body]


def _answer(script: Script, known: Labels, line: Span) -> Span:
    if script.text.find("?", line.start, line.end) < 0:
        return line
    label = known.head(script.lower, line.start, line.end)
    if label is None or label.name not in PLACES or script.text[label.end - 1] != "?":
        return line
    said = trimmed(script.text, Span(label.end, line.end))
    is_place = 0 < said.length <= LONGEST_PLACE and bool(script.references(script.part(said)))
    return said if is_place and not script.cues_of(said) & ORDERS else line


def heads_letter(script: Script, body: Sequence[Line], at: int) -> bool:
    """Whether a line is one of several that head a letter: "From: …", "To: …", "Subject: …" ask for nothing.

    Two do where they are not the two of a change, and no other label of a change is near: "To: …", "Subject: …".
    """
    labels_ = [_label_words(script, one.span) for one in body[max(0, at - MOST_HEADS) : at + MOST_HEADS]]
    said = {one for one in labels_ if one in script.grammar.speech.letter_heads}
    if _label_words(script, body[at].span) not in said:
        return False
    of_change = {one for one in labels_ if _asks_in(script, one)}
    return len(said) >= LEAST_HEADS or (len(said - of_change) > 0 and len(said) >= LEAST_BESIDE and of_change <= said)


def _asks_in(script: Script, said: str) -> bool:
    """Whether words are the label of a field in which something is asked for: "change", "to"."""
    known = labels(script.grammar.speech).head(f"{said}: x", 0, len(said) + len(": x"))
    return known is not None and known.name in ASKING


def _label_words(script: Script, line: Span) -> str:
    """The words before the colon of a line."""
    return " ".join(script.lower[line.start : line.end].partition(":")[0].split()).strip("*_ ")


def _tells_in_words(script: Script, record: Record, fields: Mapping[str, Span]) -> bool:
    """Whether a record that states its old words asks in a sentence what becomes of them: "Ý kiến: bỏ cụm từ “…”"; or
    one leaves the words to others.
    """
    if record.prose is None:
        return False
    return leaves_words(script, record.prose) or ("old" in fields and instructs(script, record.prose))


def _with_content(fields: dict[str, Span]) -> dict[str, Span]:
    """The fields, "Nội dung: …" among them: what the draft has where another says what is to be, else the request."""
    if "content" not in fields:
        return fields
    rest = {name: span for name, span in fields.items() if name != "content"}
    if not rest.keys() & {"new", "old"}:
        return {**rest, "new": fields["content"]}
    return rest if "old" in rest else {**rest, "old": fields["content"]}


def _behind_place(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The record of a line that begins with its place: "No. 2: Part II, 2.2. Old: 4 per cent. New: 3 per cent."."""
    line = body[at].span
    if script.text.find(":", line.start, line.end) < 0:
        return [], at
    known = labels(script.grammar.speech)
    until = min(line.end, line.start + LONGEST_PLACE)
    first = next((one for one in known.inside(script.lower, line.start, until) if one.name in CHANGING), None)
    if first is None:
        return [], at
    count = known.count.match(script.lower, line.start, first.start)
    place = trimmed(script.text, Span(line.start if count is None else count.end(), first.start))
    if not script.only_places(script.part(place)):
        return [], at
    row = _row(script, Span(first.at, line.end))
    fields = {"place": place, **{one.name: _without_stop(script, one.span) for one in row}}
    if len(row) < len({one.name for one in row}) or not (set(fields) >= {"old", "new"} or "cut" in fields):
        return [], at
    record = record_of(script, fields)
    return ([], at) if record is None or record.found is None else ([record], at + 1)


def _without_stop(script: Script, value: Span) -> Span:
    """A value without the full stop that only parts it from the next label: one that begins no sentence."""
    words_ = value.of(script.text)
    is_sentence = words_[:1].isupper() or not words_.endswith(".") or is_mark(words_[0])
    return value if is_sentence else Span(value.start, value.end - 1)


def _labelled(script: Script, body: Sequence[Line], at: int) -> tuple[dict[str, Span], set[str], int]:
    """The labelled lines from a line on, each field once: one that comes again begins the next record. And which of
    them are empty, and the line behind.

    A place may be told in several lines, one below the other: "Phần: III" / "Mục: 2".
    """
    fields: dict[str, Span] = {}
    units: set[str] = set()
    last = ""
    place = at
    while place < len(body):
        span = body[place].span
        row = _row(script, span)
        said = {one.unit for one in row if one.unit}
        if not row:
            if last and fields[last].is_empty and (last in PLACES or _goes_on(script, body, place)):
                fields[last] = trimmed(script.text, span)
                place += 1
                continue
            if last not in {"old", "new"} or _is_closed(script, fields[last]) or not _goes_on(script, body, place):
                break
            fields[last] = Span(fields[last].start, span.end)
        elif fields and set(fields) <= set(PLACES) and all(one.unit for one in row) and not said & units:
            first = fields.get("place")
            fields["place"] = Span(row[0].span.start if first is None else first.start, row[-1].span.end)
        elif fields and (row[0].name in fields or len({one.name for one in row}) < len(row)):
            break
        else:
            fields.update({one.name: one.span for one in row})
            last = row[-1].name
        units |= said
        place += 1
    blank = labels(script.grammar.speech).blank
    empty = {name for name, one in fields.items() if blank.fullmatch(script.lower, one.start, one.end)}
    return {name: one for name, one in fields.items() if name not in empty}, empty, place


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of a line: what it names, its value, and of which unit it is the number."""

    name: str
    span: Span
    unit: str = ""


def _row(script: Script, line: Span) -> list[_Field]:
    """The fields of a line: "Thay: “a”. Bằng: “b”." has two, "Trang: 9  Mục: 2" too."""
    known = labels(script.grammar.speech)
    if known.head(script.lower, line.start, line.end) is None:
        return []
    text = script.stretch(line.start, line.end).text
    found = list(_labels_in(text, known))
    if not found:
        return []  # quotation marks stand in the words of the label: "Which part “are” you commenting on?"
    ends = [*(label.start for label in found[1:]), len(text)]
    made: list[_Field] = []
    for label, end in zip(found, ends, strict=True):
        value = _value(script, Span(line.start + label.end, line.start + end), is_one=len(found) == 1)
        if label.name != UNIT:
            made.append(_Field(_meant(script, label.name, value), value))
            continue
        whole = Span(line.start + label.at, value.end)
        if script.references(numbered_units(script.part(whole))):
            value = whole
        elif label.said not in script.grammar.speech.fields["place"]:
            return []  # "Chương: chúng tôi …" tells no number
        if made and made[-1].name == "place":
            made[-1] = _Field("place", Span(made[-1].span.start, value.end), label.said)
        else:
            made.append(_Field("place", value, label.said))
    return made


def _value(script: Script, span: Span, *, is_one: bool) -> Span:
    """A value without white space around it; where several stand in a line, without the stop that parts them."""
    value = trimmed(script.text, span)
    if is_one or not value.of(script.text).endswith((".", ";")):
        return value
    return trimmed(script.text, Span(value.start, value.end - 1))


def _meant(script: Script, name: str, value: Span) -> str:
    """What a field is about whose label only announces: "Nội dung góp ý: Phần III, mục 2" says where."""
    is_where = name == "new" and bool(script.references(script.part(value))) and script.only_places(script.part(value))
    return "place" if is_where else name


def _labels_in(text: str, known: Labels) -> Iterator[Label]:
    """The labels of a line; behind a place a space is enough to part it from the next."""
    label = known.head(text, 0, len(text))
    while label is not None:
        yield label
        is_place = label.name in {UNIT, *PLACES}
        label = next((one for one in known.inside(text, label.end, len(text)) if not one.is_weak or is_place), None)


def numbered_units(part: Masked) -> Masked:
    """A stretch in which the colon between a unit and its number is a space: "Mục: 2   Đoạn: 1"."""
    return replace(part, text=part.text.replace(":", " "))


def _goes_on(script: Script, body: Sequence[Line], at: int) -> bool:
    """Whether a line without a label belongs to the value before it: the next line bears a label again."""
    line = body[at].span
    if (
        body[at].is_heading
        or line.start - body[at - 1].span.end > 1
        or LIST_MARK.match(script.text, line.start, line.end)
    ):
        return False
    if _HEADS_RECORD.fullmatch(line.of(script.text).strip()):
        return False
    if line.of(script.text).rstrip().endswith(":") or script.only_places(script.part(line)):
        return False
    return at + 1 < len(body) and bool(_row(script, body[at + 1].span))


def _is_closed(script: Script, value: Span) -> bool:
    """Whether a value is one quotation that closes at its end."""
    quotes = script.stretch(value.start, value.end).quotes
    return len(quotes) == 1 and quotes[0].closed and quotes[0].span.start == value.start


def _drawn(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The rows below a head drawn with bars: "| Vị trí | Dự thảo | Góp ý |"."""
    head = [column(cell.of(script.text), script.grammar.speech) for cell in cells_of(script, body[at].span)]
    named = {name for name in head if name}
    is_barred = "|" in body[at].span.of(script.text)
    if len(named & {"old", "new", "proposal", "place", "page"}) < LEAST_CELLS or not (is_barred or "new" in named):
        return [], at
    records: list[Record] = []
    place = at + 1
    while place < len(body) and (cells := cells_of(script, body[place].span)):
        blank = labels(script.grammar.speech).blank
        fields = {
            name: cell
            for name, cell in zip(head, cells, strict=False)
            if name is not None and not blank.fullmatch(script.lower, cell.start, cell.end)
        }
        if "new" not in fields and "old" in fields and "proposal" in fields:
            fields["new"] = fields["proposal"]
        if set(fields) & {"new", "proposal"} and not is_rule(script, cells):
            record = record_of(script, fields)
            records += [record] if record is not None else []
        place += 1
    return records, place if records else at
