"""Restraint: what turns an order off. Denied, refused, only judged, told of, wished by others, taken back."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from vankien.lang.hearsay import HearsayWords
from vankien.lang.speech import Speech
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

DENIAL_REACH = 6  # code points between a denial and the verb that it turns off
WORD_REACH = 16  # code points before a word of request in which the word before it stands
VIEW_REACH = 20  # code points before the end of "theo chúng tôi"
HEAD_REACH = 24  # code points at the head of a sentence where "hồi còn làm ở xã" begins
STORY = 3  # words that make a clause of what is told: "tháng trước họp ở xóm, Điều 2 sửa …"
_PIECE = re.compile(
    r",(?=[^,]*\w)|[;:]"
)  # said of another thing than the order: "bỏ câu này đi, để vậy tôi không chịu"
PIECE_ENDS = ",;:"  # what stands before one is another piece of the sentence
LAST_WORD = re.compile(r"\w+(?=\W*$)")


@dataclass(frozen=True, slots=True)
class Hearsay:
    """Compiled patterns of what is told; all over masked lower-case text."""

    past: re.Pattern[str]
    now: re.Pattern[str]
    withdraws: re.Pattern[str]
    lays_aside: re.Pattern[str]
    others: re.Pattern[str]
    refused: re.Pattern[str]
    adopts: re.Pattern[str]
    adopted: re.Pattern[str]
    own_things: re.Pattern[str]
    kin: re.Pattern[str]
    duties: re.Pattern[str]
    bearers: re.Pattern[str]
    views: re.Pattern[str]
    results: re.Pattern[str]
    outcomes: re.Pattern[str]
    elsewhere: re.Pattern[str]
    beside_own: re.Pattern[str]
    writes: re.Pattern[str]
    done: re.Pattern[str]
    homes: re.Pattern[str]
    acted: re.Pattern[str]
    helped: re.Pattern[str]
    regrets: re.Pattern[str]
    drafters: re.Pattern[str]
    turned_down: re.Pattern[str]
    begs: re.Pattern[str]
    placed: re.Pattern[str]
    judges: re.Pattern[str]
    soft_nots: re.Pattern[str]
    counts_back: tuple[tuple[re.Pattern[str], int], ...]


@lru_cache(maxsize=8)
def hearsay(speech: Speech) -> Hearsay:
    """The patterns of a language, compiled once."""
    table: HearsayWords = speech.hearsay
    never = ("(?!)",)
    return Hearsay(
        past=compile_later(words(table.past)),
        now=compile_later(words(table.now)),
        withdraws=compile_later(words(table.withdraws)),
        lays_aside=compile_later(words(table.lays_aside)),
        others=compile_later(words(table.others)),
        refused=compile_later(rf"{words(table.nots)}\s+(?:{words(table.between)}[\s:]+){{0,6}}{words(speech.wishes)}"),
        adopts=compile_later(words(table.adopts or never)),
        adopted=compile_later(words(table.adopted)),
        own_things=compile_later(words(table.own_things)),
        kin=compile_later(words(table.kin)),
        duties=compile_later(words(table.duties)),
        bearers=compile_later(words(table.bearers)),
        views=compile_later(rf"{words(table.views or never)}$"),
        results=compile_later(words(table.results or never)),
        writes=compile_later(rf"\s*(?:\w+\s+)?{words(speech.own_voice)}\s+{words(table.writes or never)}"),
        done=compile_later(words(table.done or never)),
        drafters=compile_later(rf"{words(table.drafters or never)}\s*$"),
        turned_down=compile_later(words(table.turned_down or never)),
        begs=compile_later(rf"{words(table.begs or never)}\s+{words(table.begged or never)}"),
        judges=_judging(table),
        soft_nots=compile_later(words(table.soft_nots or never)),
        counts_back=tuple((compile_later(words((said,))), count) for said, count in table.counts_back),
        placed=compile_later(
            rf"(?P<so>{words((*table.results, *table.so) or never)}\s+|[,;:–]\s*)(?:[^\W\d_]+\s+){{0,2}}?"
            rf"{words(speech.units)}\s+(?:\d|[^\W\d_](?!\w))"
        ),
        regrets=compile_later(words(table.regrets or never)),
        homes=compile_later(words(table.homes or never)),
        acted=compile_later(words(table.acted or never)),
        helped=compile_later(rf"(?:^|[,.;:!?(\x01–—-])\W*$|{words(table.helpers or never)}\s+$"),
        elsewhere=compile_later(words(table.elsewhere or never)),
        beside_own=compile_later(rf"{words(table.beside_own or never)}\s*$"),
        outcomes=compile_later(rf"\s+{words(table.outcomes or never)}"),
    )


def _judging(table: HearsayWords) -> re.Pattern[str]:
    """What judges a change right behind its words: "thêm “…” là sáng suốt", "sửa “…” như dự thảo là gần dân"."""
    never = ("(?!)",)
    drafted = rf"(?:{words(table.as_drafted or never)}(?:\s+[^\W\d_]+){{0,4}}?\s+)?"
    favoured = rf"(?:\w+\s+)?{words(table.favouring or never)}"
    return compile_later(
        rf"(?<=\x01)\s+{drafted}{words(table.judging or never)}\s+(?!\x01|{favoured})"
        r"[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s*(?=[.,;!]|$)"
    )


def first_ask(text: str, grammar: Grammar, start: int = 0) -> re.Match[str] | None:
    """The first words that truly ask: "em phải sửa mái" and "…, nên tôi viết thư" only tell."""
    for one in grammar.asks.finditer(text, start):
        if not _only_tells(text, one, hearsay(grammar.speech)):
            return one
    return None


def is_result(text: str, ask: re.Match[str], grammar: Grammar) -> bool:
    """Whether words of request may as well say what came of something: "nên"."""
    return hearsay(grammar.speech).results.match(text, ask.start()) is not None


def _only_tells(text: str, ask: re.Match[str], table: Hearsay) -> bool:
    if table.begs.match(text, ask.start()) is not None:
        return True
    if table.results.match(text, ask.start()) is not None:
        return table.outcomes.match(text, ask.end()) is not None
    if table.duties.match(text, ask.start()) is None:
        return False
    if table.homes.search(text, 0, ask.start()) is not None:
        return True
    bearer = LAST_WORD.search(text, max(0, ask.start() - WORD_REACH), ask.start())
    if bearer is None or table.bearers.fullmatch(text, bearer.start(), bearer.end()) is None:
        return False
    return table.views.search(text, max(0, bearer.start() - VIEW_REACH), bearer.end()) is None


def is_told(stretch: Masked, found: Found, grammar: Grammar, *, collects: bool) -> bool:
    """Whether a clause with an order does not ask for it. `collects`: the text gathers what others ask."""
    at = (found.verb if found.order is None else found.order) - stretch.start
    if _denied(stretch, at, grammar) or _is_done(stretch, at, grammar) or is_judged(stretch, at, grammar):
        return True
    if is_gloss(stretch, found, grammar):
        return True
    return (not collects and is_reported(stretch.text, at, grammar)) or is_over(stretch.text, at, grammar)


def is_gloss(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the second of two quotations only explains the first, and nobody asks: "“bến khách”, tức là “bến đò”"."""
    quotes = [stretch.quote_at(span.start) for span in (found.target, found.new) if span is not None]
    if len(quotes) != 2 or quotes[0] is None or quotes[1] is None or quotes[1].span.start < quotes[0].span.end:
        return False
    low, high = quotes[0].span.end - stretch.start, quotes[1].span.start - stretch.start
    return grammar.glosses.fullmatch(stretch.text, low, high) is not None and first_ask(stretch.text, grammar) is None


def _denied(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether what comes right before the verb turns the order off: "đã bổ sung", "không nên bỏ"."""
    before = stretch.text[:at]
    last = None
    asks = [one.span() for one in takewhile(lambda one: one.end() <= at, grammar.asks.finditer(stretch.text))]
    for match in takewhile(lambda one: one.end() <= at, grammar.denies.finditer(stretch.text)):
        if not any(start <= match.start() and match.end() <= end for start, end in asks):  # "I'd be happier if"
            last = match
    return (
        last is not None
        and not asks_softly(stretch, last, grammar)
        and not any(mark in before[last.end() :] for mark in PIECE_ENDS)
        and len(" ".join(before[last.end() :].split())) < DENIAL_REACH
        and not grammar.asks.search(before, last.end())
    )


def asks_softly(stretch: Masked, denial: re.Match[str], grammar: Grammar) -> bool:
    """Whether a denial belongs to a question that asks for what it denies: "could 3.2 not say “a”?"."""
    if not stretch.text.rstrip(" )").endswith("?"):
        return False
    return any(one.end() > denial.start() for one in hearsay(grammar.speech).soft_nots.finditer(stretch.text))


def _is_done(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a verb tells what somebody did with the words behind it: "the clerk replaced “a” with “b”"."""
    table = hearsay(grammar.speech)
    return table.acted.match(stretch.text, at) is not None and table.helped.search(stretch.text, 0, at) is None


def is_judged(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether the clause only judges a change: "mục 3 được bổ sung cụm từ “…” là cần thiết"."""
    verdict = grammar.judges.search(stretch.text, at) or hearsay(grammar.speech).judges.search(stretch.text, at)
    if verdict is None or grammar.own_ask.search(stretch.text, 0, at) is not None:
        return False
    return grammar.reason.search(stretch.text, at, verdict.start()) is None  # "bỏ …, vì đó là cách làm cũ"


def is_reported(text: str, at: int, grammar: Grammar) -> bool:
    """Whether somebody else is said to ask: "có đại biểu đề nghị bỏ …", and the writer does not join in."""
    told = grammar.reported.search(text, 0, at)
    if told is None:
        return False
    table = hearsay(grammar.speech)
    if table.writes.match(text, told.end(), at) is not None:
        return False
    beside = table.beside_own
    owns = [
        one
        for one in grammar.own_voice.finditer(text, told.end(), at)
        if beside.search(text, max(0, one.start() - WORD_REACH), one.start()) is None
    ]
    if owns and not text[told.end() : owns[0].start()].strip():  # "bảo tôi là …": the writer is told
        owns = owns[1:]
    return not owns


def leads_back(text: str, told: int, at: int, speech: Speech) -> int:
    """Where a place of the draft ends that leads from a story, told up to an offset, back to the writer's order at
    another; -1 without one.

    "Năm ngoái chợ đông nên Điều 2 sửa …": it stands behind a conclusion, or behind a mark and a clause of its own.
    """
    ends = [
        one.end()
        for one in hearsay(speech).placed.finditer(text, told, at)
        if one["so"][0].isalpha() or len(text[told : one.start()].split()) >= STORY
    ]
    return ends[-1] if ends else -1


def is_over(text: str, at: int, grammar: Grammar) -> bool:
    """Whether an order is past, refused or taken back: "hôm trước tôi góp ý bỏ …", "không hề đề nghị bỏ …"."""
    table = hearsay(grammar.speech)
    piece = max(text.rfind(mark, 0, at) for mark in PIECE_ENDS) + 1
    kin = table.kin.search(text, piece, at)
    if (
        kin is not None
        and first_ask(text[:at], grammar, kin.end()) is None
        and leads_back(text, kin.end(), at, grammar.speech) < 0
    ):
        return True
    if (
        table.lays_aside.search(text, at)
        or _is_withdrawn(text, at, grammar)
        or table.own_things.search(text, 0, at) is not None
    ):
        return True
    if table.elsewhere.search(text) is not None or is_turned_down(text, grammar):
        return True
    refused = next(iter(list(table.refused.finditer(text, 0, at))[-1:]), None)
    if refused is not None and piece <= refused.end() and table.now.search(text, refused.end(), at) is None:
        return True
    if _is_adopted(text, at, grammar):
        return True
    past = table.past.search(text, piece, at) or _at_head(text, at, table)
    if past is None or table.now.search(text, past.end(), at) is not None:
        return False
    back = leads_back(text, past.end(), at, grammar.speech)
    if back >= 0 and table.past.search(text, back, at) is None:
        return False
    return past.start() >= piece or first_ask(text[:at], grammar, past.end()) is None


def _is_withdrawn(text: str, at: int, grammar: Grammar) -> bool:
    """Whether a clause takes its order back; what was taken back before another request is not that one."""
    table = hearsay(grammar.speech)
    return any(
        one.end() > at or first_ask(text[:at], grammar, one.end()) is None or table.refused.search(text, one.end())
        for one in table.withdraws.finditer(text)
    )


def _at_head(text: str, at: int, table: Hearsay) -> re.Match[str] | None:
    """What says at the head of a sentence that all of it was before: "Hồi còn làm ở xã, … thay … bằng …"."""
    begin = max(text.rfind(mark, 0, at) for mark in ".!?") + 1
    return table.past.search(text, begin, min(at, begin + HEAD_REACH))


def _is_adopted(text: str, at: int, grammar: Grammar) -> bool:
    """Whether the drafters took an order up: "tiếp thu, bổ sung …"; "đề nghị tiếp thu, bổ sung …" asks for it."""
    table = hearsay(grammar.speech)
    taken = table.adopted.search(text, 0, at)
    if taken is None:
        taken = table.adopts.search(text, 0, at)
        if taken is None or first_ask(text[: taken.start()], grammar) is not None:
            return False
    return first_ask(text[:at], grammar, taken.end()) is None


def is_past(text: str, grammar: Grammar) -> bool:
    """Whether a clause says that it was before: "đổi tên … từ năm 1985"; enough to turn off what asks for nothing."""
    table = hearsay(grammar.speech)
    return table.past.search(text) is not None and table.now.search(text) is None


def is_anothers(text: str, grammar: Grammar) -> bool:
    """Whether a third person asks in a clause: "Ông Thụ đề nghị bỏ …"; the writer may join in, or turn it down."""
    return hearsay(grammar.speech).others.search(text) is not None


def turns_down(text: str, grammar: Grammar) -> bool:
    """Whether the writer speaks against what another asked for before: "Tôi kính trọng ông nhưng không tán thành."."""
    return _speaks_against(text, 0, grammar) is not None


def _speaks_against(text: str, at: int, grammar: Grammar) -> re.Match[str] | None:
    """Where the writer, named behind an offset, speaks against something before asking for anything."""
    own = grammar.own_voice.search(text, at)
    if own is None:
        return None
    against = hearsay(grammar.speech).turned_down.search(text, own.end()) or grammar.disagrees.search(text, own.end())
    is_first = against is not None and first_ask(text[: against.start()], grammar, own.end()) is None
    return against if is_first else None


def is_turned_down(text: str, grammar: Grammar) -> bool:
    """Whether a clause tells of another's request, and the writer speaks against it: "ông Tỵ đòi bỏ, tôi thì không".

    Who then asks for something else may have that.
    """
    asks = list(hearsay(grammar.speech).others.finditer(text))
    if not asks:
        return _ends_against(text, grammar)
    against = _speaks_against(text, asks[-1].end(), grammar)
    return against is not None and first_ask(text, grammar, against.end()) is None


def _ends_against(text: str, grammar: Grammar) -> bool:
    """Whether a clause ends with the writer speaking against its one order: "bỏ cụm từ “a” tôi không chịu"."""
    if grammar.own_voice.search(text) is None:  # most clauses; told sooner than where an order stands
        return False
    table, order = hearsay(grammar.speech), grammar.orders.search(text)
    if order is None or first_ask(text, grammar) is not None:
        return False
    own = grammar.own_voice.search(text, order.end())
    if own is None or _PIECE.search(text, order.end(), own.start()) is not None:
        return False
    against = table.turned_down.search(text, own.end()) or grammar.disagrees.search(text, own.end())
    return (
        against is not None and not text[own.end() : against.start()].strip() and not text[against.end() :].strip(" .!")
    )


def taken_back(text: str, grammar: Grammar) -> int:
    """How many requests a clause takes back: one unless it says so, 0 being all: "xin rút cả hai ý kiến"."""
    table = hearsay(grammar.speech).counts_back
    return next((count for said, count in table if said.search(text) is not None), 1)


def takes_back(text: str, grammar: Grammar) -> bool:
    """Whether a clause takes back what was asked before it: "thôi, tôi xin rút lại"."""
    return hearsay(grammar.speech).withdraws.search(text) is not None
