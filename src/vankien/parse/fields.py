"""Requests in fields: "Sửa: … / Thành: … / Vị trí: …" line by line, or a table drawn with bars.

A form asks in labels and not in sentences. Read here is only what both halves of a change, or words to drop or to put
in with their place, are labelled in; whatever else a field holds is prose.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.columns import column
from vankien.parse.found import Found, edge, inner_words, trimmed
from vankien.parse.instruct import instruction
from vankien.parse.lines import Line
from vankien.parse.pieces import words
from vankien.parse.plain import Masked
from vankien.parse.reach import LIST_MARK
from vankien.parse.script import Script
from vankien.parse.unit_grammar import unit_grammar
from vankien.text.normal import fold_plain
from vankien.text.quotes import is_mark

LONGEST_FIELD = 1_500  # code points of one value; a longer one is an article under a label
_TAB = re.compile(r"\t")
_WIDE = re.compile(r"[^\S\n]{3,}")
PLACES = ("place", "page")
UNIT = "unit"
ASKING = {"old", "new", "cut", "add", "proposal"}
CHANGING = {"old", "new", "cut"}
LEAST_CELLS = 2
LONGEST_PLACE = 120  # code points of a place before the first label of its line
Fields = Mapping[str, Span]


@dataclass(frozen=True, slots=True)
class Record:
    """One request: where it says it is (empty when nowhere), what it asks, and what it leaves to be read as prose:
    what changes there without naming words means its old words.
    """

    place: Span
    page: int | None
    found: Found | None
    prose: Span | None
    old: Span | None
    reason: str | None
    end: int


def may_be_form(script: Script, line: Span) -> bool:
    """Whether a line may begin a form: with a label before a colon, or with bars between cells."""
    said = script.text[line.start : line.end]
    return script.is_loud(line) or "|" in said or _is_apart(said)


def _is_apart(said: str) -> bool:
    """Whether a line may be the row of a table without bars: a tab or a wide gap stands in it."""
    said = said.strip()
    return "\t" in said or "   " in said or "\u00a0\u00a0\u00a0" in said


def records_at(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The records that begin at a line, and the line behind them: the line itself when no form begins there."""
    if script.text.count("|", body[at].span.start, body[at].span.end) >= LEAST_CELLS:
        return _drawn(script, body, at)
    if _is_apart(body[at].span.of(script.text)):
        drawn = _drawn(script, body, at)
        if drawn[0]:
            return drawn
    if _labels(script.grammar.speech).head.match(script.lower, body[at].span.start, body[at].span.end) is None:
        return _behind_place(script, body, at)
    fields, empty, following = _labelled(script, body, at)
    if empty & ASKING and not set(fields) & ASKING:
        return [], following  # a row that nobody filled in
    record = _record(script, fields) if len(fields) >= LEAST_CELLS else None
    return ([], at) if record is None or record.found is None else ([record], following)


def _behind_place(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The record of a line that begins with its place: "No. 2: Part II, 2.2. Old: 4 per cent. New: 3 per cent."."""
    line = body[at].span
    if script.text.find(":", line.start, line.end) < 0:
        return [], at
    labels = _labels(script.grammar.speech)
    first = next(
        (
            one
            for one in labels.inside.finditer(script.lower, line.start, min(line.end, line.start + LONGEST_PLACE))
            if labels.names[" ".join(one["label"].split())] in CHANGING
        ),
        None,
    )
    if first is None:
        return [], at
    count = labels.count.match(script.lower, line.start, first.start())
    place = trimmed(script.text, Span(line.start if count is None else count.end(), first.start()))
    if not script.only_places(script.part(place)):
        return [], at
    row = _row(script, Span(first.start("label"), line.end))
    fields = {"place": place, **{one.name: _without_stop(script, one.span) for one in row}}
    if len(row) < len({one.name for one in row}) or not (set(fields) >= {"old", "new"} or "cut" in fields):
        return [], at
    record = _record(script, fields)
    return ([], at) if record is None or record.found is None else ([record], at + 1)


def _without_stop(script: Script, value: Span) -> Span:
    """A value without the full stop that only parts it from the next label: one that begins no sentence."""
    words_ = value.of(script.text)
    is_sentence = words_[:1].isupper() or not words_.endswith(".") or is_mark(words_[0])
    return value if is_sentence else Span(value.start, value.end - 1)


def _place_behind(script: Script, new: Span) -> Span | None:
    """The place in brackets behind new words in marks: "New: “four hours”. (Point 3.2)"."""
    quotes = script.stretch(new.start, new.end).quotes
    if not quotes or quotes[0].span.start != new.start or not quotes[0].closed:
        return None
    rest = trimmed(script.text, Span(quotes[0].span.end, new.end))
    part = script.part(rest)
    return rest if "(" in part.text and script.only_places(part) else None


@dataclass(frozen=True, slots=True)
class _Labels:
    """What begins a field at the head of a line, what does inside one, and which field each label names."""

    head: re.Pattern[str]
    inside: re.Pattern[str]
    blank: re.Pattern[str]
    count: re.Pattern[str]
    names: Mapping[str, str]


@lru_cache(maxsize=8)
def _labels(speech: Speech) -> _Labels:
    """The labels of a language, longer ones first; the names of units are labels whose value is their number."""
    named = {label: name for name, labels in speech.fields.items() for label in labels}
    named |= {unit: UNIT for unit in speech.units if unit.replace(" ", "").isalpha()}
    pattern = rf"(?P<label>{words(sorted(named, key=len, reverse=True))})\s*(?::|\?(?=\s\s|\t|\s*$))"
    begins = r"\s*(?:[-–+*•]\s*|\(?\w{1,2}[.)]\s+)?"
    apart = r"(?:(?<=[.;])\s+|\s{2,}|\t|(?P<weak>[\s,|/–—-]+))"
    return _Labels(
        re.compile(begins + pattern),
        re.compile(apart + pattern),
        re.compile(rf"[\W_]*(?:{words(speech.blank_cells)})?[\W_]*"),
        re.compile(rf"[\W_]*(?:{words(speech.numbered)}\s*\d{{1,3}}\s*[:.)]|\d{{1,2}}[.)](?!\d))\s*"),
        named,
    )


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
    blank = _labels(script.grammar.speech).blank
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
    labels = _labels(script.grammar.speech)
    if labels.head.match(script.lower, line.start, line.end) is None:
        return []
    text = script.stretch(line.start, line.end).text
    found = list(_labels_in(text, labels))
    ends = [*(match.start() for match in found[1:]), len(text)]
    made: list[_Field] = []
    for match, end in zip(found, ends, strict=True):
        label = " ".join(match["label"].split())
        value = _value(script, Span(line.start + match.end(), line.start + end), is_one=len(found) == 1)
        name = labels.names[label]
        if name != UNIT:
            made.append(_Field(_meant(script, name, value), value))
            continue
        whole = Span(line.start + match.start("label"), value.end)
        if script.references(numbered_units(script.part(whole))):
            value = whole
        elif label not in script.grammar.speech.fields["place"]:
            return []  # "Chương: chúng tôi …" tells no number
        if made and made[-1].name == "place":
            made[-1] = _Field("place", Span(made[-1].span.start, value.end), label)
        else:
            made.append(_Field("place", value, label))
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


def _labels_in(text: str, labels: _Labels) -> Iterator[re.Match[str]]:
    """The labels of a line; behind a place a space is enough to part it from the next."""
    match = labels.head.match(text)
    name = ""
    while match is not None:
        yield match
        name = labels.names[" ".join(match["label"].split())]
        at = match.end()
        match = next(
            (one for one in labels.inside.finditer(text, at) if not one["weak"] or name in {UNIT, *PLACES}), None
        )


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
    if line.of(script.text).rstrip().endswith(":") or script.only_places(script.part(line)):
        return False
    return at + 1 < len(body) and bool(_row(script, body[at + 1].span))


def _is_closed(script: Script, value: Span) -> bool:
    """Whether a value is one quotation that closes at its end."""
    quotes = script.stretch(value.start, value.end).quotes
    return len(quotes) == 1 and quotes[0].closed and quotes[0].span.start == value.start


def _record(script: Script, fields: Fields) -> Record | None:
    """What the fields of a form ask for; None when they do not tell."""
    if any(span.length > LONGEST_FIELD for span in fields.values()):
        return None
    if any("@" in fields[name].of(script.text) for name in ("old", "new") if name in fields):
        return None  # the head of a mail
    behind = _place_behind(script, fields["new"]) if "new" in fields and "place" not in fields else None
    where = [fields[name] for name in PLACES if name in fields] if behind is None else [behind]
    ends = [span.end for span in fields.values()]
    place = (
        Span(min(span.start for span in where), max(span.end for span in where))
        if where
        else Span(min(ends), min(ends))
    )
    page = fields["page"].of(script.text).strip(" .") if "page" in fields else ""
    if "page" in fields and "place" in fields:
        place = fields["place"]
    why = fields["reason"].of(script.text).strip(" .;") if "reason" in fields else None
    found = None if _is_content(script, fields) else _asked(script, fields)
    prose = None if found is not None else fields.get("new") or fields.get("proposal")
    old = _unquoted(script, fields["old"]) if "old" in fields else None
    return Record(place, int(page) if page.isdecimal() else None, found, prose, old, why or None, max(ends))


def _is_content(script: Script, fields: Fields) -> bool:
    """Whether the field for new words only agrees: "Giữ nguyên" is no wording."""
    new = fields.get("new")
    return new is not None and fold_plain(new.of(script.text)).strip(" .!") in script.grammar.speech.is_agreement_row


def _asked(script: Script, fields: Fields) -> Found | None:
    """The change that the fields state by themselves."""
    if "cut" in fields and "new" in fields and "old" not in fields:
        fields = {**fields, "old": fields["cut"]}
    old, new = (_unquoted(script, fields[name]) if name in fields else None for name in ("old", "new"))
    if new is not None and old is not None and not _instructs(script, fields["new"]) and not _changes(script, new):
        return Found(Operation.REPLACE, fields["old"].start, fields["new"].end, old, new)
    answer = fields.get("new") or fields.get("proposal")
    if old is not None and answer is not None:
        drops = unit_grammar(script.grammar.speech).delete_behind.match(script.part(answer).text)
        return Found(Operation.DELETE, fields["old"].start, answer.start + drops.end(), old) if drops else None
    begin = fields.get("cut") or fields.get("add")
    if begin is None:
        return None
    said = _unquoted(script, begin)
    if "cut" in fields and not script.references(script.part(begin)):
        return Found(Operation.DELETE, begin.start, begin.end, said)
    if "add" not in fields or _instructs(script, begin):
        return None
    for name, position in (("after", Position.AFTER), ("before", Position.BEFORE)):
        if name in fields:
            target = None if script.references(script.part(fields[name])) else _unquoted(script, fields[name])
            return Found(Operation.INSERT, begin.start, max(begin.end, fields[name].end), target, said, position)
    return _put_in(script, fields["place"], begin, said) if "place" in fields else None


def _put_in(script: Script, place: Span, begin: Span, said: Span) -> Found:
    """An insertion at a place, which may name the words beside it: "Vị trí: sau chữ “a”, trang 6"."""
    part = script.part(place)
    side = script.grammar.side_quote.search(part.text)
    target = None if side is None else inner_words(script.text, part, side, "old")
    if side is None or target is None:
        return Found(Operation.INSERT, begin.start, begin.end, None, said, edge(part.text, script.grammar))
    is_after = " ".join(side["side"].split()) in script.grammar.speech.after
    position = Position.AFTER if is_after else Position.BEFORE
    return Found(Operation.INSERT, begin.start, begin.end, target, said, position)


def _instructs(script: Script, span: Span) -> bool:
    """Whether a value is a request in words and not wording: "Đề nghị: bỏ câu này"."""
    part = script.part(span)
    return script.grammar.orders.match(part.text) is not None or script.grammar.asks.match(part.text) is not None


def _changes(script: Script, span: Span) -> bool:
    """Whether a value tells a change of its own, both halves of it: "nay có thêm, cập nhật “a” thành “b”"."""
    part = script.part(span)
    if len(part.quotes) < LEAST_CELLS or part.quotes[0].span.start == span.start:
        return False
    found = instruction(script.text, part, script.grammar, is_item=True)
    return found is not None and found.target is not None and found.new is not None


def _unquoted(script: Script, span: Span) -> Span:
    """A value without the quotation marks around it."""
    start, end = span.start, span.end
    if end - start > 1 and is_mark(script.marks[start]):
        quote = script.stretch(span.start, span.end).quotes[0]
        if quote.closed and quote.span.end < end and script.text[quote.span.end : end].strip(" .,;)").startswith("("):
            return trimmed(script.text, quote.inner)  # "New: “four hours”. (Point 3.2)"
        start += 1
        stop = end - 1 if script.marks[end - 1] in ".,;" and is_mark(script.marks[end - 2]) else end
        end = stop - 1 if is_mark(script.marks[stop - 1]) else end
    return trimmed(script.text, Span(start, end))


def _drawn(script: Script, body: Sequence[Line], at: int) -> tuple[list[Record], int]:
    """The rows below a head drawn with bars: "| Vị trí | Dự thảo | Góp ý |"."""
    head = [column(cell.of(script.text), script.grammar.speech) for cell in _cells(script, body[at].span)]
    named = {name for name in head if name}
    is_barred = "|" in body[at].span.of(script.text)
    if len(named & {"old", "new", "proposal", "place", "page"}) < LEAST_CELLS or not (is_barred or "new" in named):
        return [], at
    records: list[Record] = []
    place = at + 1
    while place < len(body) and (cells := _cells(script, body[place].span)):
        blank = _labels(script.grammar.speech).blank
        fields = {
            name: cell
            for name, cell in zip(head, cells, strict=False)
            if name is not None and not blank.fullmatch(script.lower, cell.start, cell.end)
        }
        if "new" not in fields and "old" in fields and "proposal" in fields:
            fields["new"] = fields["proposal"]
        if set(fields) & {"new", "proposal"} and not _is_rule(script, cells):
            record = _record(script, fields)
            records += [record] if record is not None else []
        place += 1
    return records, place if records else at


def _is_rule(script: Script, cells: Sequence[Span]) -> bool:
    """Whether a row only rules off the head: "|---|:-:|"."""
    return not any(cell.of(script.text).strip("-: ") for cell in cells)


def _cells(script: Script, line: Span) -> list[Span]:
    """The cells between the bars of a line, whether or not bars stand at its ends; none when it is not drawn."""
    line = trimmed(script.text, line)
    if "|" not in line.of(script.text):
        return _apart(script, line)
    bars = [line.start + place for place, char in enumerate(line.of(script.text)) if char == "|"]
    if len(bars) < LEAST_CELLS:
        return []
    edges = [line.start - 1, *bars, line.end]
    cells = [trimmed(script.text, Span(one + 1, other)) for one, other in pairwise(edges)]
    first = 1 if bars[0] == line.start else 0
    return cells[first : -1 if bars[-1] == line.end - 1 else None]


def _apart(script: Script, line: Span) -> list[Span]:
    """The cells of a line that tabs, or else wide gaps, part; none when nothing does."""
    gap = _TAB if "\t" in line.of(script.text) else _WIDE
    made: list[Span] = []
    begin = line.start
    for one in gap.finditer(script.text, line.start, line.end):
        made.append(trimmed(script.text, Span(begin, one.start())))
        begin = one.end()
    return [*made, trimmed(script.text, Span(begin, line.end))] if made else []
