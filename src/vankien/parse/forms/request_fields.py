"""What the fields of one request ask for: words for others, words to drop, words to put in beside others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, edge, inner_words, trimmed
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.reading.left_to_others import leaves_words
from vankien.parse.reading.place_in_old import with_place_of_old
from vankien.parse.requests.instruct import instruction
from vankien.parse.restraint.remarked import remarks_on
from vankien.parse.script import Script
from vankien.parse.words.pieces import ARROW
from vankien.parse.words.sides import side_of
from vankien.text.normal import fold_plain
from vankien.text.quotes import is_mark

LONGEST_FIELD = 1_500  # code points of one value; a longer one is an article under a label
PLACES = ("place", "page")
HALVES = 2  # quotations of a change: the old words and the new ones
Fields = Mapping[str, Span]
_ARROW = re.compile(ARROW)


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


def record_of(script: Script, fields: Fields) -> Record | None:
    """What the fields of a form ask for; None when they do not tell."""
    if any(span.length > LONGEST_FIELD for span in fields.values()):
        return None
    if any("@" in fields[name].of(script.text) for name in ("old", "new") if name in fields):
        return None  # the head of a mail
    fields = with_place_of_old(script, fields)
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


def _only_drops(script: Script, value: Span) -> bool:
    """Whether the field for new words says nothing but that the old ones go: "(delete)"."""
    said = fold_plain(value.of(script.text)).strip(" .!()[]-")
    return said in script.grammar.speech.fields.get("cut", ())


def _is_content(script: Script, fields: Fields) -> bool:
    """Whether the field for new words only agrees, or leaves them to others: "Giữ nguyên" is no wording."""
    new = fields.get("new")
    if new is None:
        return False
    agrees = fold_plain(new.of(script.text)).strip(" .!()[]") in script.grammar.speech.is_agreement_row
    return agrees or remarks_on(script, new, fields.get("old")) or leaves_words(script, new)


def _asked(script: Script, fields: Fields) -> Found | None:
    """The change that the fields state by themselves."""
    if "cut" in fields and "new" in fields and "old" not in fields:
        fields = {**fields, "old": fields["cut"]}
    if "cut" in fields and "add" in fields and not fields.keys() & {"old", "new", "after", "before"}:
        fields = {**fields, "old": fields["cut"], "new": fields["add"]}  # where the new words go nobody says elsewhere
    old, new = (_unquoted(script, fields[name]) if name in fields else None for name in ("old", "new"))
    if new is not None and old is not None and _only_drops(script, fields["new"]):
        return Found(Operation.DELETE, *_around(fields["old"], fields["new"]), old)
    if new is not None and old is not None and not instructs(script, fields["new"]) and not _changes(script, new):
        return Found(Operation.REPLACE, *_around(fields["old"], fields["new"]), old, new)
    halves = _beside_arrow(script, new) if new is not None and old is None else None
    if halves is not None:
        return Found(Operation.REPLACE, halves[0].start, halves[1].end, *halves)
    answer = fields.get("new") or fields.get("proposal")
    if old is not None and answer is not None:
        drops = unit_grammar(script.grammar.speech).delete_behind.match(script.part(answer).text)
        if drops is None:
            return None
        return Found(Operation.DELETE, *_around(fields["old"], Span(answer.start, answer.start + drops.end())), old)
    begin = fields.get("cut") or fields.get("add")
    if begin is None:
        return None
    said = _unquoted(script, begin)
    if "cut" in fields and not script.references(script.part(begin)):
        return Found(Operation.DELETE, begin.start, begin.end, said)
    if "add" not in fields or instructs(script, begin):
        return None
    for name, position in (("after", Position.AFTER), ("before", Position.BEFORE)):
        if name in fields:
            target = None if script.references(script.part(fields[name])) else _unquoted(script, fields[name])
            return Found(Operation.INSERT, *_around(begin, fields[name]), target, said, position)
    return _put_in(script, fields["place"], begin, said) if "place" in fields else None


def _around(one: Span, other: Span) -> tuple[int, int]:
    """Where a stretch begins and ends that holds two fields, whichever stands first."""
    return min(one.start, other.start), max(one.end, other.end)


def _beside_arrow(script: Script, value: Span) -> tuple[Span, Span] | None:
    """Both halves of a change that a value draws with an arrow: "Change: a quarter → a third"."""
    part = script.part(value)
    arrows = list(_ARROW.finditer(part.text))
    if len(arrows) != 1 or "\n" in value.of(script.text) or script.references(part):
        return None
    halves = (Span(value.start, value.start + arrows[0].start()), Span(value.start + arrows[0].end(), value.end))
    old, new = (_unquoted(script, trimmed(script.text, one)) for one in halves)
    return None if old.is_empty or new.is_empty else (old, new)


def _put_in(script: Script, place: Span, begin: Span, said: Span) -> Found:
    """An insertion at a place, which may name the words beside it: "Vị trí: sau chữ “a”, trang 6"."""
    part = script.part(place)
    side = script.grammar.side_quote.search(part.text)
    target = None if side is None else inner_words(script.text, part, side, "old")
    if side is None or target is None:
        return Found(Operation.INSERT, begin.start, begin.end, None, said, edge(part.text, script.grammar))
    position = side_of(side, script.grammar.speech)
    return Found(Operation.INSERT, begin.start, begin.end, target, said, position)


def instructs(script: Script, span: Span) -> bool:
    """Whether a value is a request in words and not wording: "Đề nghị: bỏ câu này"."""
    part = script.part(span)
    return script.grammar.orders.match(part.text) is not None or script.grammar.asks.match(part.text) is not None


def _changes(script: Script, span: Span) -> bool:
    """Whether a value tells a change of its own, both halves of it: "nay có thêm, cập nhật “a” thành “b”"."""
    part = script.part(span)
    if len(part.quotes) < HALVES or part.quotes[0].span.start == span.start:
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


def _place_behind(script: Script, new: Span) -> Span | None:
    """The place in brackets behind new words in marks: "New: “four hours”. (Point 3.2)"."""
    quotes = script.stretch(new.start, new.end).quotes
    if not quotes or quotes[0].span.start != new.start or not quotes[0].closed:
        return None
    rest = trimmed(script.text, Span(quotes[0].span.end, new.end))
    part = script.part(rest)
    return rest if "(" in part.text and script.only_places(part) else None
