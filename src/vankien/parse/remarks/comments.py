"""Comments: a change of the text that is asked for without its wording, as a clerk would write it down.

None are wishes for deeds, courtesies, announcements ("tôi xin góp ý ba điểm:"), titles, and what is only told.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, has_object, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, is_judged, is_over, is_reported
from vankien.parse.grammar.last_piece import IMPERATIVE, heads_last_piece
from vankien.parse.places.locate import references
from vankien.parse.places.reference import Reference
from vankien.parse.remarks.demanded import (
    is_beside_draft,
    is_judged_writing,
    is_name,
    is_of_deeds,
    lacking,
    of_text_at_head,
    wants_words,
)
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

LONGEST_GAP = 120  # code points between a request and its verb: "đề nghị tại điểm 2.1 mục 2 phần I bổ sung …"
SHORT_WORDS = 4  # of a request that is about the place named before it: "Please correct."
LONGEST_DENIAL = 30  # code points: "không nhất thiết phải"
GAP_WORDS = 3  # words there that nobody listed: "đề nghị ngành giao thông kiểm tra"
TOPIC_WORDS = 9  # before a demand that no request begins: "số hộ di dời xem lại"
LEAST_ADDED = 3  # words of a thing that is to be added, and needs no words of request
TITLE_LETTERS = 8  # capitals alone, so many or more, make a title

_BLANKS = re.compile(r"\s+")

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Wishes:
    """Compiled patterns of requests without wording; all over masked lower-case text."""

    of_text: re.Pattern[str]
    things: re.Pattern[str]
    qualities: re.Pattern[str]
    weak_asks: re.Pattern[str]
    named_asks: re.Pattern[str]
    addressees: re.Pattern[str]
    announces: re.Pattern[str]
    not_written: re.Pattern[str]
    of_words: re.Pattern[str]
    whether: re.Pattern[str]
    told_of_draft: re.Pattern[str]
    joined: re.Pattern[str]
    into: re.Pattern[str]


@lru_cache(maxsize=8)
def wishes(speech: Speech) -> Wishes:
    """The patterns of a language, compiled once."""
    table = speech.wishing
    things = rf"{words(table.putting_verbs)}\s+(?:{words(table.fills)}\s+){{0,3}}{words(table.text_things)}"
    ends = "|".join(end if end in {":", ",", r"\.", "$"} else words((end,)) for end in table.speaking_ends)
    return Wishes(
        things=compile_later(things),
        of_text=compile_later(rf"{words(table.text_verbs)}|{things}"),
        qualities=compile_later(rf"{words(table.qualities)}(?=\s*(?:[.,;!)]|$))"),
        weak_asks=compile_later(words(table.weak_asks)),
        named_asks=compile_later(rf"{words(table.named_asks or ('(?!)',))}(?!\s*:)"),
        addressees=compile_later(
            rf"(?:{words((*table.addressees, *speech.asks, *speech.comments, *speech.inserts))}|[\W\d_])*"
        ),
        announces=compile_later(
            rf"{words(table.speaking_asks)}\s+(?:\w+\s+)?{words(table.speaking_verbs)}\s*(?:{ends})"
        ),
        whether=compile_later(words(table.or_nots or ("(?!)",))),
        told_of_draft=compile_later(words((*speech.copulas, *speech.roles.favours, *table.compares))),
        of_words=compile_later(
            rf"\s*(?:{words((*speech.phrasing.explains, *speech.about, *table.fills, *speech.whole_of))}\s+){{0,2}}"
            rf"(?:{words(speech.names_words)}\s*){{0,2}}:?\s*"
        ),
        joined=compile_later(rf"\s*(?:{words(speech.joins)}|{words(speech.carries_on)})\s+"),
        into=compile_later(
            rf"{words(speech.containers)}\s+(?:{words(speech.whole_of)}\s+)?{words(speech.called.units)}\s+\w"
        ),
        not_written=compile_later(rf"{words(table.not_written)}\s+{words(table.written_verbs)}"),
    )


def comment(
    text: str, stretch: Masked, grammar: Grammar, *, is_item: bool, is_placed: bool, collects: bool
) -> Found | None:
    """A change asked for without its wording. The switches are those of `instruction`."""
    said = stretch.text
    is_lead = said.rstrip(" \t.0123456789").endswith(":") and BLANK not in said  # "như sau: 2." leads in, too
    if is_lead or grammar.keeps.search(said) or (BLANK not in said and grammar.announced.search(said)):
        return None
    places = references(stretch, grammar.speech)
    own_place = BLANK in said or bool(places)
    if not own_place and verdicts(grammar.speech).explains.search(said) is not None:
        return None  # "giải trình vì sao …": wants to be told
    free = _without(stretch, places)
    asked = _request(said, free, grammar, own_place=own_place)
    if asked is None:
        ask = verb = _unasked(stretch, free, places, grammar, is_placed=is_item or is_placed or own_place)
        ask = verb = ask or _added_at_head(stretch, grammar, goes_on=False)
        if ask is not None and is_of_deeds(said, ask, ask, grammar, own_place=own_place):
            return None
    else:
        ask, verb = asked
        if is_beside_draft(said, ask, grammar) or _is_named(text, stretch, verb, grammar):
            return None
        if is_of_deeds(said, ask, verb, grammar, own_place=own_place):
            return None
        if not _is_of_draft(said, ask, verb, grammar, own_place=own_place, is_placed=is_placed):
            return None
    if ask is not None and wishes(grammar.speech).whether.search(said, ask.end()) is not None:
        return None  # "nên nêu hay không, xin để Sở quyết định"
    if ask is None or _is_title(text[stretch.start + ask.start() : stretch.start + len(said)]):
        return None
    at = ask.start() if ask is verb else ask.end()
    if is_over(said, at, grammar) or is_judged(stretch, at, grammar):
        return None
    if is_reported(said, at, grammar) and not (collects and own_place):
        return None
    target = _spoken_of(text, stretch, ask.start(), verb, grammar)
    return Found(Operation.COMMENT, stretch.start + ask.start(), stretch.start + len(said.rstrip()), target)


def _spoken_of(text: str, stretch: Masked, at: int, verb: Match | None, grammar: Grammar) -> Span | None:
    """The words of the draft of which a request speaks: "“95% dân số”: cần thống nhất", "làm rõ thế nào là “a”".

    A clause that quotes more says with the rest what is to become of them; nobody knows which are whose.
    """
    if len(stretch.quotes) != 1 or not stretch.quotes[0].closed or stretch.quotes[0].inner.is_empty:
        return None
    begin = stretch.quotes[0].span.start - stretch.start
    before = stretch.text[:begin]
    if (
        (begin >= at and not _is_object(stretch, begin, verb, grammar))
        or grammar.side_end.search(before)
        or grammar.inside_end.search(before)
    ):
        return None
    return trimmed(text, stretch.quotes[0].inner)


def _is_object(stretch: Masked, begin: int, verb: Match | None, grammar: Grammar) -> bool:
    """Whether marked words right behind a verb are what it is about, and not what it brings: not "ghi rõ “a”"."""
    if verb is None or begin <= verb.end() or stretch.quotes[0].span == stretch.quotes[0].inner:
        return False
    brings = grammar.tells.match(verb[0]) or grammar.inserts.match(verb[0])
    return brings is None and wishes(grammar.speech).of_words.fullmatch(stretch.text, verb.end(), begin) is not None


def _without(stretch: Masked, places: Iterable[Reference]) -> str:
    """The words of a stretch with its places blanked."""
    said = stretch.text
    for one in places:
        first, last = one.span.start - stretch.start, one.span.end - stretch.start
        said = f"{said[:first]}{' ' * (last - first)}{said[last:]}"
    return said


def _is_title(words_: str) -> bool:
    """Whether a stretch is set in capitals alone."""
    letters = [letter for letter in words_ if letter.isalpha()]
    return len(letters) >= TITLE_LETTERS and all(letter.isupper() for letter in letters)


def _request(said: str, free: str, grammar: Grammar, *, own_place: bool) -> tuple[Match, Match] | None:
    """The words of request of a clause and the verb that they ask for; the first pair that belongs together."""
    table = wishes(grammar.speech)
    at = 0
    while (ask := first_ask(said, grammar, at)) is not None:
        at = ask.end()
        if table.named_asks.match(said, ask.start()) is not None:
            continue
        if announces(said, ask, grammar) or _is_refused(said, ask, grammar):
            continue
        for pattern in (table.of_text, grammar.comment, table.qualities):
            if pattern is table.qualities and not own_place:
                continue
            verb = pattern.search(said, at, at + LONGEST_GAP)
            if verb is not None and _belongs(free[at : verb.start()], said, verb, grammar):
                return ask, verb
    return None


def _is_named(text: str, stretch: Masked, verb: Match, grammar: Grammar) -> bool:
    """Whether a verb is a name, and nothing else is asked of it: not "để Quy định có hiệu lực sớm hơn"."""
    return is_name(text, stretch.start + verb.start()) and wishes(grammar.speech).qualities.search(stretch.text) is None


def announces(said: str, ask: Match, grammar: Grammar) -> bool:
    """Whether words of request only say that the writer is about to speak: "xin nêu ba ý"."""
    return wishes(grammar.speech).announces.match(said, ask.start()) is not None


def _is_refused(said: str, ask: Match, grammar: Grammar) -> bool:
    """Whether the request itself is denied: "không cần bổ sung"."""
    return any(
        denied.end() >= ask.end() or not said[denied.end() : ask.start()].strip()
        for denied in grammar.denies.finditer(said, max(0, ask.start() - LONGEST_DENIAL), ask.end())
    )


def _belongs(gap: str, said: str, verb: Match, grammar: Grammar) -> bool:
    """Whether nothing but an addressee and a place stands between a request and its verb, and nothing denies it."""
    table = wishes(grammar.speech)
    denied = next(iter(list(grammar.denies.finditer(said, verb.start() - len(gap), verb.start()))[-1:]), None)
    if denied is not None and not said[denied.end() : verb.start()].strip():
        return table.not_written.match(said, denied.start()) is not None
    if gap.lstrip().startswith(","):
        return False  # "mà cử tri kiến nghị, bổ sung …"
    if table.addressees.fullmatch(gap) is not None:
        return True
    is_placed = grammar.container.match(gap) is not None and table.of_text.match(said, verb.start()) is not None
    placed = table.addressees.match(gap) if is_placed else None
    free = gap[placed.end() :] if placed is not None else gap  # "đề nghị trong phần phương hướng bổ sung …"
    return len(free.split()) <= GAP_WORDS and not any(mark in gap for mark in ",:;.")


def _is_of_draft(said: str, ask: Match, verb: Match, grammar: Grammar, *, own_place: bool, is_placed: bool) -> bool:
    """Whether words are asked for and not deeds: "đề nghị tỉnh quan tâm đầu tư đường" asks for none."""
    if own_place or grammar.about_draft.search(said) is not None:
        return True
    if is_placed and len(said[ask.start() :].split()) <= SHORT_WORDS:
        return True
    if grammar.courtesies.search(said) is not None or grammar.to_actors.search(said) is not None:
        return False
    table = wishes(grammar.speech)
    if table.of_text.match(said, verb.start()) is None:
        return False
    return table.weak_asks.fullmatch(ask[0]) is None or wants_words(said, verb, grammar)


def _unasked(
    stretch: Masked, free: str, places: Sequence[Reference], grammar: Grammar, *, is_placed: bool
) -> Match | None:
    """What a clause without a word of request demands, or what it says that its place lacks."""
    found = _demand(stretch, free, grammar, is_placed=is_placed)
    if found is None:
        return lacking(stretch.text, free, places[-1].span.end - stretch.start, grammar) if places else None
    return None if is_judged_writing(stretch.text, found.start(), grammar) else found


def _demand(stretch: Masked, free: str, grammar: Grammar, *, is_placed: bool) -> Match | None:
    """A demand without a word of request: "Làm rõ khoản 2", "Thêm dấu phẩy sau “…”", "Mục 3: số hộ xem lại"."""
    said = stretch.text
    found = demand_at_head(stretch, grammar) or (_thing_at_head(stretch, free, grammar) if is_placed else None)
    found = found or of_text_at_head(stretch, grammar) or order_at_place(stretch, grammar)
    if found is not None:
        return found
    found = grammar.demands.search(said)
    if found is None or not is_placed or grammar.achieved.match(said, found.start()) is not None:
        return None
    if _ends_what_is_said(stretch, found.start(), grammar):
        return found
    topic = free[: found.start()].replace(BLANK, " ")
    is_topic = len(topic.split()) <= TOPIC_WORDS and grammar.tellers.search(topic) is None
    if is_topic and grammar.asks.search(topic) is None:
        return found
    return found if heads_last_piece(stretch, found.start(), grammar) else None


def _ends_what_is_said(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a demand stands behind the comma of what is told of a place: "trang 10 ghi 118, nay là 121, xem lại"."""
    before = stretch.text[:at].rstrip().rstrip("–-").rstrip()
    if not before.endswith((",", ":")) or grammar.denies.search(before) is not None:
        return False
    if grammar.whole.search(before) is not None:
        return True
    return any(one.span.end <= stretch.start + at for one in references(stretch, grammar.speech))


def _thing_at_head(stretch: Masked, free: str, grammar: Grammar) -> Match | None:
    """An order that puts a thing of a text into the place before it: "Điểm 1.5: bổ sung đánh giá về thương mại"."""
    at = stretch.text.find(":") + 1
    begins = IMPERATIVE.match(stretch.text, at)
    if grammar.frame.fullmatch(free, 0, max(0, at - 1)) is None:
        return None
    return wishes(grammar.speech).things.match(stretch.text, begins.end() if begins else at)


def added_on(stretch: Masked, grammar: Grammar) -> Found | None:
    """One more thing that a sentence asks for behind its first request: "…; và bổ sung việc đo nước"."""
    verb = _added_at_head(stretch, grammar, goes_on=True)
    if verb is None or is_of_deeds(stretch.text, verb, verb, grammar, own_place=False):
        return None
    return Found(Operation.COMMENT, stretch.start + verb.start(), stretch.start + len(stretch.text.rstrip()))


def _added_at_head(stretch: Masked, grammar: Grammar, *, goes_on: bool) -> Match | None:
    """An order to add that begins a clause: one more request of a sentence ("…; và bổ sung việc đo nước"), or a thing
    of a text that goes into a part which is called by its name ("Bổ sung nội dung phòng dịch vào phần nhiệm vụ").
    """
    said = stretch.text
    begins = IMPERATIVE.match(said)
    at = begins.end() if begins else 0
    joint = wishes(grammar.speech).joined.match(said, at) if goes_on else None
    verb = grammar.inserts.match(said, at if joint is None else joint.end())
    if verb is None or BLANK in said or len(said[verb.end() :].split()) < LEAST_ADDED:
        return None
    table = wishes(grammar.speech)
    if any(one.search(said, verb.end()) for one in (grammar.agrees, grammar.praises)):
        return None
    is_of_text = table.things.match(said, verb.start()) is not None and table.into.search(said, verb.end()) is not None
    return verb if goes_on or is_of_text else None


def order_at_place(stretch: Masked, grammar: Grammar) -> Match | None:
    """An order to add right behind the place that begins a clause: "Khoản 2 Điều 4 bổ sung hành vi cấm phun sơn".

    Who tells what the draft adds compares or judges it: "Điều 4 thêm ba hành vi so với trước là đúng".
    """
    at, begins = 0, IMPERATIVE.match(stretch.text)
    start = begins.end() if begins else 0
    for one in references(stretch, grammar.speech):
        first, last = one.span.start - stretch.start, one.span.end - stretch.start
        if stretch.text[max(at, start) : first].strip(" ,"):
            break
        at = last
    behind = _BLANKS.match(stretch.text, at)
    verb = None if behind is None or not at else grammar.inserts.match(stretch.text, behind.end())
    said = "" if verb is None else stretch.text[verb.end() :]
    if BLANK in said or len(said.split()) < LEAST_ADDED:
        return None
    told = (wishes(grammar.speech).told_of_draft, grammar.agrees, grammar.praises)
    is_told = any(one.search(said) is not None for one in told)
    return None if is_told else verb


def demand_at_head(stretch: Masked, grammar: Grammar) -> Match | None:
    """A demand or order that begins a clause and names what it is about: "Làm rõ khoản 2", "Thêm dấu phẩy sau “…”"."""
    begins = IMPERATIVE.match(stretch.text)
    at = begins.end() if begins else 0
    found = grammar.demands.match(stretch.text, at) or grammar.orders.match(stretch.text, at)
    return found if found is not None and has_object(stretch, found.end(), len(stretch.text), grammar) else None
