"""Clauses that ask for nothing: a place for what follows, words of the draft that are spoken of, or an opinion."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.places.headings import with_headings
from vankien.parse.places.paths import common, inherit, locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.prose.citing import cite
from vankien.parse.reading.placing import not_compared, pages_apart, without_count
from vankien.parse.reading.reach import LONGEST_HEADING_LINE
from vankien.parse.reading.reading import Reading
from vankien.parse.reading.where_alone import at_head, is_labelled, says_only_where
from vankien.parse.remarks.opinions import remark
from vankien.parse.restraint.exceptions import excepted
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later


def unasked(reading: Reading, clause: Span, part: Masked, line: Span) -> None:
    """A clause without a request: a place for what follows, words of the draft, or an opinion."""
    speech = reading.grammar.speech
    found: tuple[Reference, ...] = ()
    said = Locator()
    if part.cues & Cue.PLACES:
        left_out = excepted(reading.script, part)  # "trừ Điều 3, các điều khác tôi nhất trí"
        named = tuple(one for one in reading.script.references(part) if one not in left_out)
        found = with_headings(named, reading.text, part, clause.end, speech)
        found = not_compared(reading.script, found) or (found if reading.context.place is None else ())
        if part.text.rstrip().endswith("?"):
            found = without_count(found, line)
        said = _told_place(reading, part, found)
        if pages_apart(found):
            said = replace(said, page=None)  # "trang 4 là 2.800 ha, trang 26 là 3.000 ha" speaks of both
    if found and _trails(reading, clause, part, said, line):
        return
    if found and reading.grammar.other_act.search(part.text, 0, found[0].span.start - part.start) is None:
        words = line.of(reading.text).rstrip(' \t”"')
        is_head = clause.start <= line.start + 8
        is_short = is_head and line.length <= LONGEST_HEADING_LINE
        spoken_of = said if words.endswith(":") else common(said)
        is_aside = not is_head and spoken_of.path == (Step(UnitKind.APPENDIX),)  # "… . Phụ lục dòng 4 cũng vậy."
        if reading.context.place is not None and _is_reason(reading, part, line):
            is_aside = True  # "Khoản 1 Điều 8 hẹp. Vì phao trẻ em nằm ở khoản 2 Điều 5 …": the former is spoken of
        if (spoken_of.path or spoken_of.page is not None) and not is_aside:
            reading.context.name(inherit(spoken_of, reading.context.of(spoken_of, clause)))
            if spoken_of != said:
                reading.context.shared = reading.context.place
        leads = words.endswith(":") and clause.end >= line.end and clause.length <= LONGEST_HEADING_LINE
        is_short = is_short and not words.endswith((".", ";", ","))
        if (is_short and (words.endswith(":") or not part.quotes)) or (leads and not part.quotes):
            reading.context.head(reading.context.place)
    again = None if found else reading.context.again(clause)
    if again is not None:
        reading.context.name(again)
    cite(reading, part, has_place=bool(found))
    is_lead = ":" in part.text and part.cues & Cue.ASKS and reading.grammar.asks.search(part.text)
    if is_lead and reading.grammar.lead_in.search(part.text):
        reading.asked = True
    one = remark(part.text, trimmed(reading.text, clause), said if found else Locator(), reading.grammar, part.cues)
    if one is not None:
        reading.remarks.append(one)


def _told_place(reading: Reading, part: Masked, found: tuple[Reference, ...]) -> Locator:
    """The place that references say together; of several without a common one that with which the clause begins."""
    said = locator_of(found, reading.text, reading.grammar.speech)
    if not said.also or common(said).path:
        return said
    return locator_of(at_head(reading.script, part, found), reading.text, reading.grammar.speech)


def _is_reason(reading: Reading, part: Masked, line: Span) -> bool:
    """Whether a clause begins as a reason to whose place nothing goes back ("khoản này"); "Vì thế …" concludes."""
    grammar, end = reading.grammar, part.start + len(part.text)
    if grammar.reason_head.match(part.text) is None or _concludes(grammar.speech).match(part.text) is not None:
        return False
    return _this_unit(grammar.speech).search(reading.script.lower, end, line.end) is None


@lru_cache(maxsize=8)
def _this_unit(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.units)}\s+{words(s.this)}")


@lru_cache(maxsize=8)
def _concludes(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words((*s.meant.concludes, *s.unsure.thus))}")


def _trails(reading: Reading, clause: Span, part: Masked, said: Locator, line: Span) -> bool:
    """Gives a place that ends a line to what is asked in it and says none: "Bỏ chữ “khá”. Vị trí: trang 12."."""
    is_last = not reading.text[clause.end : line.end].strip()
    if not is_last or not reading.found or not says_only_where(reading.script, part):
        return False
    begin = line.start
    if not reading.text[line.start : clause.start].strip():  # a line of its own, below its request
        begin = reading.found[-1].evidence.start
        if (
            not is_labelled(reading.script, part)
            or reading.text[reading.found[-1].evidence.end : clause.start].count("\n") > 1
        ):
            return False
    first = len(reading.found)
    while first and reading.found[first - 1].evidence.start >= begin and _is_placeless(reading.found[first - 1]):
        first -= 1
    reading.found[first:] = [
        replace(one, locator=replace(said, topic=one.locator.topic)) for one in reading.found[first:]
    ]
    return first < len(reading.found)


def leads_in(reading: Reading, part: Masked) -> bool:
    """Whether a clause announces a list of requests and asks for nothing itself."""
    words = part.text.rstrip()
    if not words.endswith(":") or not reading.grammar.several.search(words):
        return False
    reading.asked = True
    found = with_headings(
        reading.script.references(part), reading.text, part, part.start + len(words), reading.grammar.speech
    )
    if found:
        context = reading.context
        context.head(inherit(locator_of(found, reading.text, reading.grammar.speech), context.heading))
        context.place = context.fresh = context.heading
    return True


def name_place(reading: Reading, part: Masked, clause: Span) -> None:
    """Speaks of the place that a stretch names, if it names one."""
    named = reading.script.references(part)
    if named:
        said = locator_of(named, reading.text, reading.grammar.speech)
        reading.context.name(inherit(said, reading.context.of(said, clause)))


def asked_about(reading: Reading, line: Span) -> None:
    """An interviewer's question: it asks for no change, but the answer speaks of its place."""
    reading.context.begin(line, may_go_on=False)
    part = reading.script.part(line)
    found = with_headings(reading.script.references(part), reading.text, part, line.end, reading.grammar.speech)
    if found:
        said = common(locator_of(found, reading.text, reading.grammar.speech))
        reading.context.name(inherit(said, reading.context.of(said, line)))


def _is_placeless(one: Amendment) -> bool:
    return one.locator.page is None and one.locator.line is None and not one.locator.path
