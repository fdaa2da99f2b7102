"""What is demanded of a text without a word of request, and what only looks like it.

"Làm ơn rà lại con số 1.000 bản", "Khoản 2 thiếu chế tài": a verb of text at the head of its clause with a thing of a
text behind it, or a thing that a named place is said to lack. "Điều 2 liệt kê đủ rồi" judges how a place is written.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.grammar.last_piece import IMPERATIVE
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

THING_REACH = 48  # code points behind a verb in which what is wanted of the text stands: "rà lại giúp con số …"
PAPER_REACH = 200  # code points from a letter that came to what it asks for: its number, its date, its sender
JUDGED_WORDS = 24  # from a verb of text to what judges it
LONGEST_LACK = 24  # code points between a place and what it lacks: "Điều 11 như hiện nay còn thiếu quyền …"

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Demanded:
    """Compiled patterns; all over masked lower-case text."""

    things: re.Pattern[str]
    fills: re.Pattern[str]
    lacks: re.Pattern[str]
    judged: re.Pattern[str]
    papers_came: re.Pattern[str]
    hoped: re.Pattern[str]
    own_telling: re.Pattern[str]
    proves: re.Pattern[str]
    checked_deeds: re.Pattern[str]


@lru_cache(maxsize=8)
def demanded(speech: Speech) -> Demanded:
    """The patterns of a language, compiled once."""
    table, never = speech.wishing, ("(?!)",)
    things = words(table.asked_things or never)
    before = rf"(?:(?!{words(table.unjudged or never)})[^\s]+\s+){{0,{JUDGED_WORDS}}}?"
    return Demanded(
        things=compile_later(things),
        fills=compile_later(rf"(?:{words(table.bare_fills or never)}\s+){{0,3}}"),
        lacks=compile_later(rf"{words(table.lacks or never)}\s+(?:[^\W\d_]+\s+){{0,1}}?{things}"),
        judged=compile_later(rf"{before}(?:{'|'.join(table.judged or never)})"),
        papers_came=compile_later("|".join(table.papers_came or never)),
        hoped=compile_later("|".join(table.hoped or never)),
        own_telling=compile_later("|".join(table.own_telling or never)),
        proves=compile_later("|".join(table.proves or never)),
        checked_deeds=compile_later("|".join(table.checked_deeds or never)),
    )


def wants_words(said: str, verb: Match, grammar: Grammar) -> bool:
    """Whether a verb of text has a thing of a text, or what is to be told, behind it: "ghi rõ ai", "rà lại con số"."""
    return demanded(grammar.speech).things.search(said, verb.end(), verb.end() + THING_REACH) is not None


def of_text_at_head(stretch: Masked, grammar: Grammar) -> Match | None:
    """A demand that begins its clause and says what is wanted of the text: "Làm ơn rà lại con số 1.000 bản"."""
    mark = IMPERATIVE.match(stretch.text)
    begins = demanded(grammar.speech).fills.match(stretch.text, mark.end() if mark else 0)
    found = grammar.demands.match(stretch.text, begins.end() if begins else 0)
    return found if found is not None and wants_words(stretch.text, found, grammar) else None


def lacking(said: str, free: str, last: int, grammar: Grammar) -> Match | None:
    """A thing of a text that a clause says to be missed where its place stands; `free` is without its places, `last` is
    where they end.

    "Điều 11 thiếu quyền được bảo vệ": a clerk notes what the place is to have. Of the whole draft ("không thấy nói gì
    tới nước") it is blame.
    """
    if BLANK in said or "?" in said:
        return None
    table = demanded(grammar.speech)
    found = table.lacks.search(free, last, last + LONGEST_LACK)
    if found is None or any(letter.isalpha() for letter in free[: found.start()]):
        return None
    return found


def says_lack(said: str, grammar: Grammar) -> bool:
    """Whether words say that a thing of a text is missed: "Điều 8 chưa nói ai trả tiền"."""
    return demanded(grammar.speech).lacks.search(said) is not None


def goes_on_lacking(said: str, before: str, grammar: Grammar) -> bool:
    """Whether a sentence asks for what the one before says to be missed, and names nothing of its own.

    "2.1 does not say who pays. Please add that."
    """
    table = demanded(grammar.speech)
    return table.lacks.search(before) is not None and table.things.search(said) is None


def is_judged_writing(said: str, at: int, grammar: Grammar) -> bool:
    """Whether a clause tells how something is written and judges it: "Điều 2 liệt kê đủ rồi", "Viết “a” hoài …"."""
    return demanded(grammar.speech).judged.match(said, at) is not None


def is_of_deeds(said: str, ask: Match, verb: Match, grammar: Grammar, *, own_place: bool) -> bool:
    """Whether a verb of text looks into what people do, or a place is only called as witness: nothing is to change.

    "Cần rà lại việc thực hiện của cán bộ", "Các đồng chí xem lại Điều 5 sẽ thấy tôi nói đúng".
    """
    table = demanded(grammar.speech)
    proof = table.proves.search(said, verb.end())
    if proof is not None and first_ask(said, grammar, max(proof.end(), ask.end())) is None:
        return True
    return not own_place and table.checked_deeds.match(said, verb.start()) is not None


def is_beside_draft(said: str, ask: Match, grammar: Grammar) -> bool:
    """Whether words of request belong to a letter that came, to a courtesy, or to how the writer writes."""
    table = demanded(grammar.speech)
    if table.hoped.match(said, ask.start()) is not None or table.own_telling.search(said) is not None:
        return True
    came = table.papers_came.search(said, max(0, ask.start() - PAPER_REACH), ask.start())
    if came is None:
        return False
    between = said[came.end() : ask.start()]
    return "," not in between.removesuffix(", trong đó ")


def is_name(text: str, at: int) -> bool:
    """Whether a verb is part of a name: it has a capital, and stands behind a word: "dự thảo Quy định về …"."""
    before = text[:at].rstrip(" ") if at < THING_REACH else text[at - THING_REACH : at].rstrip(" ")
    return text[at : at + 1].isupper() and before[-1:].isalnum() and text[at + 1 : at + 2].islower()
