"""The place of an instruction: from its own words, from those before it, and where a move goes."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.places.headings import with_headings
from vankien.parse.places.items import item_name
from vankien.parse.places.locate import unit_named
from vankien.parse.places.paths import RANK, inherit, locator_of, up_to
from vankien.parse.places.reference import COUNTED, PAGE, Reference
from vankien.parse.reading.called import headings_called, label_called, stands_beside
from vankien.parse.reading.titles_before import is_draft_title_before
from vankien.parse.restraint.exceptions import excepted
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LONGEST_ASK = 24  # code points: "đề nghị" may stand between a topic and where its request begins
LOWEST = 20  # rank of what no unit holds: a page, a line
COMPARED_REACH = 28  # code points before a place in which "trùng với" stands
NEXT_OF_CHAIN = 5  # code points between references of one chain: "khoản 3 của Điều 5"
TWO = 2  # units of one row that a turn of the sentence parts
TITLE_REACH = 8  # code points before a unit in which "tên" stands
COUNT_HEAD = 4  # code points at the head of a line before its count: "- "
NEIGHBOUR_REACH = 32  # code points before a unit in which "ở điều ngay trước" stands
NEAR_PLACE = 24  # code points between wording and the place named behind it: "” vào cuối "


def own_references(script: Script, found: Found, clause: Span, part: Masked, stop: int) -> tuple[Reference, ...]:
    """The references of an instruction's clause that say where it applies: none from reasons, quotations, outcomes."""
    speech = script.grammar.speech
    named = script.unit_references(part) if _asks_for_units(found) else script.references(part)
    own = with_headings(named, script.text, part, max(found.verb, clause.start), speech)
    if found.destination is not None:
        own = tuple(_headed_before(one, found.destination.start, script.text) for one in own)
        own = tuple(one for one in own if not found.destination.contains(one.span))
    if found.result_from is not None:
        own = tuple(one for one in own if one.span.start < found.result_from)
    own = _before_reason(script, own, found, clause)
    own = tuple(one for one in not_compared(script, own) if not _tells_neighbour(script, one, clause))
    if found.operation is Operation.MERGE and found.target is None:
        own = _behind_turn(script, own, found, clause)
    left_out = {one.span for one in excepted(script, part)}
    stays = tuple(one for one in own if one.span not in left_out)
    own = own if found.destination is not None and not stays else stays  # "giữ khoản 3 nhưng đưa lên trước khoản 2"
    inside = [span for span in (found.target, found.new) if span is not None]
    own = tuple(one for one in own if not any(span.overlaps(one.span) for span in inside))
    if found.operation is Operation.DELETE and found.target is None and any(one.span.end <= found.verb for one in own):
        own = tuple(one for one in own if one.span.start < found.end)  # "khoản 3 thừa, khoản 1 đã nói rồi"
    if found.opens_block:
        own = tuple(one for one in own if one.span.end <= found.end or _follows(script, one, stop))
    place = bisect_left(part.quotes, found.end, key=lambda quote: quote.span.start)
    following = part.quotes[place].span.start if place < len(part.quotes) else None
    if following is not None and any(found.verb <= one.span.start < following for one in own):
        own = tuple(one for one in own if one.span.start < following)  # "bỏ “a” ở đoạn 2 và “b” ở đoạn 3"
    return own


def _row(one: Reference) -> tuple[UnitKind | str, bool]:
    """In which row of units one stands: its kind, and whether figures count it."""
    return one.kind, one.numbers[0].isdecimal()


def _tells_neighbour(script: Script, one: Reference, clause: Span) -> bool:
    """Whether a unit only tells which other one is meant: "ở điều trước Điều 10, thêm khoản 4"."""
    begin = max(clause.start, one.span.start - NEIGHBOUR_REACH)
    match = _neighbour(script.grammar.speech).search(script.lower, begin, one.span.start)
    return match is not None and unit_named(match["unit"], script.grammar.speech) is one.kind


@lru_cache(maxsize=8)
def _neighbour(speech: Speech) -> re.Pattern[str]:
    """A unit without a number of its own, in which something is, and its side of a numbered one."""
    return compile_later(
        rf"{words(speech.containers)}\s+(?P<unit>{words(speech.units)})\s+(?:\w+\s+)?"
        rf"{words((*speech.after, *speech.before))}\s*$"
    )


def _behind_turn(script: Script, own: tuple[Reference, ...], found: Found, clause: Span) -> tuple[Reference, ...]:
    """The references without units named before a "but", where others of their kind stand between it and the verb.

    "Khoản 1 và khoản 3 Điều 9 hai việc khác nhau nhưng khoản 1, 2 là một việc, dồn làm một": khoản 1 and 2 of Điều 9.
    Nor those of the kind of which two stand behind the verb: "khoản 2 với khoản 3 thì xa, nhập khoản 1 và khoản 2".
    """
    asked: Counter[tuple[UnitKind | str, bool]] = Counter()  # "mục IV: gộp 3 và 4": what holds them is no third one
    for one in own:
        asked[_row(one)] += len(one.numbers) if one.span.start >= found.verb else 0
    if max(asked.values(), default=0) >= TWO:
        return tuple(one for one in own if one.span.start >= found.verb or asked[_row(one)] < TWO)
    for turn in reversed(list(script.grammar.turns.finditer(script.lower, clause.start, found.verb))):
        kinds = {one.kind for one in own if turn.end() <= one.span.start < found.verb}
        if kinds:
            return tuple(one for one in own if one.span.start > turn.start() or one.kind not in kinds)
    return own


def _follows(script: Script, one: Reference, stop: int) -> bool:
    """Whether a reference stands right behind the wording: "thêm ý là “…” vào cuối mục 5"."""
    if one.span.start < stop or len(script.text[stop : one.span.start].strip()) > NEAR_PLACE:
        return False
    return script.grammar.reason.search(script.lower, stop, one.span.start) is None  # "“…”, vì có Điều 12"


def _before_reason(script: Script, own: tuple[Reference, ...], found: Found, clause: Span) -> tuple[Reference, ...]:
    """The references without those in the reason: "bỏ đoạn “…” do đã nêu ở Phần I" is about another place."""
    if found.opens_block:
        return own
    worded = [span.end for span in (found.target, found.new) if span is not None]
    if not worded and not any(one.span.end <= found.verb for one in own):
        worded = [one.span.end for one in own if one.span.start >= found.verb][:1]
    elif not worded:
        worded = [found.verb]
    cue = script.grammar.reason.search(script.lower, max([found.verb, *worded]), clause.end) if worded else None
    return own if cue is None else tuple(one for one in own if one.span.start < cue.start("cue"))


def not_compared(script: Script, own: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """The references without those that a place is only compared with: "khoản 2 trùng với khoản 3, đề nghị bỏ".

    Nor is what others are brought in line with: "theo điểm 4.1, bỏ điểm 4.2"; where no other is named, it is the place.
    """
    kept = _without(script, own, script.grammar.compared)
    freed = _without(script, kept, script.grammar.based)
    based = [_rank(one) for one in kept if one not in freed]
    is_whole = bool(freed) and bool(based) and min(map(_rank, freed)) <= min(based)
    return freed if is_whole else kept  # "do Điều 9 lặp nên bỏ câu cuối khoản 2": the clause is that article's


def _rank(one: Reference) -> int:
    return RANK.get(one.kind, LOWEST) if isinstance(one.kind, UnitKind) else LOWEST


def _without(script: Script, own: tuple[Reference, ...], lead: re.Pattern[str]) -> tuple[Reference, ...]:
    """The references without those behind such words, and what goes on them: "khoản 2 Điều 5"."""
    kept: list[Reference] = []
    dropped_end: int | None = None
    shared: UnitKind | str | None = None  # the kind of a unit that is kept beside another of it
    for one in own:
        start = one.span.start
        is_next = dropped_end is not None and 0 <= start - dropped_end <= NEXT_OF_CHAIN
        if is_next and dropped_end is not None:  # "theo khoản 1 Điều 4 thì khoản 2 …"
            is_next = _turns(script.grammar.speech).fullmatch(script.lower, dropped_end, start) is None
        if is_next and dropped_end is not None:  # "giữ nguyên Điều 7, bỏ khoản 3"
            is_next = script.grammar.orders.search(script.lower, dropped_end, start) is None
        if is_next or lead.search(script.lower, max(0, start - COMPARED_REACH), start):
            dropped_end = one.span.end
            kinds = {other.kind for other in kept}
            if is_next and shared in kinds and one.kind not in kinds:
                kept.append(one)  # "bỏ khoản 2, giữ nguyên khoản 3 Điều 5": the article of both
            elif not is_next:
                head = script.lower[max(0, start - COMPARED_REACH) : start]
                shared = one.kind if _keeps(script.grammar.speech).search(head) else None
        else:
            kept.append(one)
    return tuple(kept)


@lru_cache(maxsize=8)
def _turns(speech: Speech) -> re.Pattern[str]:
    """What stands between a place that is only spoken of and the one that is meant."""
    return compile_later(rf"\W*{words(speech.thens)}\W*")


@lru_cache(maxsize=8)
def _keeps(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(speech.keeps)}\s+(?:[\w.]+\s+)?$")


def without_count(own: tuple[Reference, ...], line: Span) -> tuple[Reference, ...]:
    """The references of a question without the count of the question itself: "Câu 3. Mục 2 cần sửa gì?"."""
    return tuple(one for one in own if one.kind is not UnitKind.SENTENCE or one.span.start > line.start + COUNT_HEAD)


def _asks_for_units(found: Found) -> bool:
    """Whether an instruction is about units as wholes: no words of theirs are named."""
    whole = {Operation.DELETE, Operation.MOVE, Operation.MERGE, Operation.SPLIT}
    return found.target is None and (
        found.operation in whole or (found.operation is Operation.REPLACE and not found.new)
    )


def _headed_before(one: Reference, stop: int, text: str) -> Reference:
    """A reference whose heading ends where a move says where it goes: "đưa mục 6. Xây dựng Đảng lên đầu phần III"."""
    if one.heading is None or one.span.end >= stop:
        return one
    at = text.find(one.heading, one.span.end)
    if not 0 <= at < stop < at + len(one.heading):
        return one
    return replace(one, heading=text[at:stop].strip(" .,;:–-(") or None)


def subject(
    script: Script, own: tuple[Reference, ...], found: Found, part: Masked
) -> tuple[str | None, tuple[Reference, ...]]:
    """A quotation before the verb that is neither old nor new words: the heading meant, or the topic."""
    used = [span for span in (found.target, found.new) if span is not None]
    for quote in part.quotes:
        if quote.span.start >= found.verb or not quote.closed or any(quote.span.contains(span) for span in used):
            continue
        words = trimmed(script.text, quote.inner).of(script.text).strip(" .,;:")
        if any(one.heading == words for one in own):
            continue
        before = [
            one
            for one in own
            if one.span.end <= quote.span.start and isinstance(one.kind, UnitKind) and one.kind not in COUNTED
        ]
        if words[:1].isupper() and before:
            deepest = before[0] if len(before) == 1 else max(before, key=lambda one: len(one.numbers[0].split(".")))
            if deepest.heading is None:
                return None, tuple(replace(one, heading=words) if one is deepest else one for one in own)
        return words, own
    return _topic(script, own, found, part), own


def _topic(script: Script, own: tuple[Reference, ...], found: Found, part: Masked) -> str | None:
    """What says the place in words: a heading, or at the head of the clause what it is about: "Trong du lịch, …"."""
    named = [one for one in own if isinstance(one.kind, UnitKind)]
    is_counted = all(one.kind in COUNTED for one in named)
    for one in headings_called(script, part, found):
        is_free = not any(one.overlaps(other.span) for other in own)
        if is_free and (is_counted or any(stands_beside(script, one, other.span) for other in named)):
            return one.of(script.text)
    if named:
        return None
    label = label_called(script, part, found)
    if label is not None:
        return label.of(script.text)
    match = script.grammar.topic.match(part.text)
    if match is None or part.start + match.end() > found.verb + LONGEST_ASK:
        return None
    words = Span(part.start + match.start("topic"), part.start + match.end("topic")).of(script.text).strip()
    return None if script.grammar.about_draft.search(match["topic"]) else words or None


def own_locator(script: Script, own: tuple[Reference, ...], found: Found, clause: Span, topic: str | None) -> Locator:
    """What an instruction itself says of its place, its title where that is meant."""
    if topic is None:  # "hạn chế số 2": what it is tells which of all sections 2
        names = (item_name(script.lower, one.span, script.grammar.speech) for one in own)
        topic = next((name for name in names if name is not None), None)
    said = locator_of(own, script.text, script.grammar.speech, topic)
    stop = found.end if found.result_from is None else min(found.end, found.result_from)
    makes = found.operation in {Operation.MERGE, Operation.SPLIT}  # "gộp … thành một điều với tên gọi …"
    beside = _title_beside(script.grammar.speech).search(script.lower, clause.start, stop) if said.path else None
    if beside is not None:  # "sửa đổi tên điều và khoản 1 Điều 3"
        holder = up_to(said, unit_named(beside["unit"], script.grammar.speech))
        return replace(said, path=(*holder.path, Step(UnitKind.TITLE)), also=(said.path, *said.also))
    if said.also and not makes and (listed := _titles_listed(script, own, clause, said)) is not None:
        return listed
    if said.path and not makes and _is_title(script, own, clause, stop):
        title = Step(UnitKind.TITLE)
        alike = all(path[-1].kind is said.path[-1].kind for path in said.also)  # "tại tên Điều 9, tên Điều 10"
        also = tuple((*path, title) for path in said.also) if alike else said.also
        return replace(said, path=(*said.path, title), also=also)
    if not said.path and (
        script.grammar.draft_title.search(script.lower, clause.start, found.end)
        or is_draft_title_before(script, found, clause)
    ):
        return replace(said, path=(Step(UnitKind.TITLE),))
    return said


def _titles_listed(script: Script, own: tuple[Reference, ...], clause: Span, said: Locator) -> Locator | None:
    """Titles in a list with other places: "tại tên Chương II, tên Điều 5, khoản 1 Điều 2"; None where none is.

    A title closes its place: the chapter whose title is named holds nothing that follows.
    """
    title, tight = script.grammar.title, _of_one(script.grammar.speech)
    rows: list[tuple[bool, list[Reference]]] = []
    for one in own:
        begin = max(clause.start, one.span.start - TITLE_REACH)
        named = [each for each in title.finditer(script.lower, begin, one.span.end) if each.start() < one.span.start]
        is_named = bool(named) and not script.lower[named[-1].end() : one.span.start].strip()
        goes_on = rows and tight.fullmatch(script.lower, rows[-1][1][-1].span.end, one.span.start) is not None
        if is_named or not rows or (rows[-1][0] and not goes_on):
            rows.append((is_named, [one]))
        else:
            rows[-1][1].append(one)
    if not any(is_title for is_title, _ in rows) or all(is_title for is_title, _ in rows):
        return None
    if len({one.kind for one in own}) == 1:
        return None  # "tại tên Điều 9, Điều 10": the titles of both
    paths: list[tuple[Step, ...]] = []
    holder = Locator()
    for is_title, row in rows:
        place = locator_of(row, script.text, script.grammar.speech)
        inner = place.path and place.path[0].kind in {UnitKind.CLAUSE, UnitKind.POINT}
        place = inherit(place, holder) if inner else place  # "tên Điều 4, khoản 1": of that article
        paths += [(*path, Step(UnitKind.TITLE)) if is_title else path for path in (place.path, *place.also)]
        holder = place if is_title else holder
    return replace(said, path=paths[0], also=tuple(paths[1:]))


@lru_cache(maxsize=8)
def _of_one(speech: Speech) -> re.Pattern[str]:
    """Between the references of one place: "khoản 1 của Điều 2"."""
    return compile_later(rf"\s*(?:{words(speech.of_words)}\s*)?")


@lru_cache(maxsize=8)
def _title_beside(speech: Speech) -> re.Pattern[str]:
    """The title of a unit without its number, named beside what stands in it: "tên điều, khoản 1 và khoản 2 Điều 3"."""
    title = words(speech.title_words)
    return compile_later(
        rf"(?:{title}|(?={title})[^\W\d_]+)\s+(?P<unit>{words(speech.units)})\s*(?:,|{words(speech.joins)})\s"
    )


def _is_title(script: Script, own: tuple[Reference, ...], clause: Span, stop: int) -> bool:
    """Whether a title is spoken of before the end of the instruction, or right before a place named behind it."""
    title = script.grammar.title
    if title.search(script.lower, clause.start, stop):
        return True
    behind = [one.span for one in own if one.span.start >= stop]
    if any(
        script.lower.startswith(("'s", "’s"), one.span.end)
        and title.search(script.lower, one.span.end + 2, one.span.end + 2 + TITLE_REACH + 3)
        for one in own
    ):
        return True  # "3.3's heading"
    return any(title.search(script.lower, max(stop, one.start - TITLE_REACH), one.end) for one in behind[:1])


def pages_apart(own: tuple[Reference, ...]) -> bool:
    """Whether a request names pages that do not follow on each other: "ở trang 6 và trang 9"."""
    pages = sorted({int(number) for one in own if one.kind == PAGE for number in one.numbers if number.isdecimal()})
    return any(after - before > 1 for before, after in pairwise(pages))


def stands_alone(said: Locator) -> bool:
    """Whether a place needs nothing around it: an article."""
    return bool(said.path) and said.path[0].kind is UnitKind.ARTICLE
