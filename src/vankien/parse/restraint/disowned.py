"""Whether a change that is named has its writer behind it: it may be another's cry, dreaded, given up, or taken back.

"Out with B3.3! shouted a man", "I should hate 5.1.3 to be dropped", "Bỏ khoản 3 đi. Ừ thôi, giữ." name an order as
clearly as who wants it. What only changes things of the world is none either: "gom thành một hồ sơ", "I take the 9".
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.disowned import DisownedWords
from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.restraint.surroundings import Setting
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later

WHOLE = frozenset({Operation.MERGE, Operation.SPLIT, Operation.MOVE, Operation.DELETE})
NEXT_QUOTED = 20  # code points between a change and the sentence that keeps what it quotes
NEXT_LINE = 80  # code points of a line below which may only keep what stands: "ừ thôi giữ"
AFFIRMED = 80  # code points of the next sentence at whose head the writer takes a cry up
OUTCOME_REACH = 48  # code points behind an order over whole units in which what comes of it begins
ONE_REACH = 12  # code points of an order that may end with the "one" that it makes: "roll them into one"
MOST_CRY_WORDS = 18  # of a clause that tells who utters a change
NAMED_REACH = 2_000  # code points before what somebody is quoted with, in which he is named in full
HEAD_OF_SPEECH = 80  # code points of speech before a change in which whoever speaks says "I"
_PIECE = re.compile(r"[,;:(–—\t]")
_LIST = re.compile(r"[,;]\s")
_HOUR = re.compile(
    r"\s*(?:\[[^\]\n]{0,20}\d[^\]\n]{0,20}\]\s*|\d{1,2}[:h]\d{2}\s*[-–:]?\s*)?(?:(?P<name>[^\W\d_][^:\n]{0,30}):\s+)?"
)
_CLOSING = " \t.!…?)”\"'"


_SPOKEN = re.compile(r"“[^“”]{0,2000}”|\"[^\"]{0,2000}\"")
_OPENED = re.compile(r"[“\"]")
_UTTERER = re.compile(r"[^“”\"\n]{0,200}[”\"]\s*[,–—-]*\s*[^\W\d_]+\s+(?P<name>[^\W\d_]+)\s")  # "”, ông Chín nói"


@dataclass(frozen=True, slots=True)
class _Patterns:
    cries: re.Pattern[str]
    joins: re.Pattern[str]
    dreads: re.Pattern[str]
    given_up: re.Pattern[str]
    told_by: re.Pattern[str]
    lets_go: re.Pattern[str]
    lets_go_next: re.Pattern[str]
    reverses: re.Pattern[str]
    rejects_it: re.Pattern[str]
    keeps: re.Pattern[str]
    where_is: re.Pattern[str]
    outcomes: re.Pattern[str]
    results: re.Pattern[str]
    puts: re.Pattern[str]
    spoils: re.Pattern[str]
    favours: re.Pattern[str]
    buts: re.Pattern[str]
    things: re.Pattern[str]
    text_ahead: re.Pattern[str]
    lives: re.Pattern[str]
    wrong: re.Pattern[str]
    paid: re.Pattern[str]
    others_say: re.Pattern[str]
    comes: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    t: DisownedWords = s.disowned
    openers = rf"(?:{words(t.openers)}[\s,.…!]*)*"
    unit = rf"(?:{words(s.units)}\s+)?(?P<unit>[^\W_][\w.]{{0,12}})"
    behind = rf"(?:[\s,]+{words(t.fillers)})*"
    called = r"(?:[^\W\d_]+\s+){0,2}?" if s.counts_at_head else ""  # "into a single Conduct section"
    return _Patterns(
        cries=compile_later(
            rf"(?:^|[,!.?;:–—”\"-])\s*{words(t.cries)}\s*(?=[.;!?…]|$|,\s*{words((*s.turns, *s.joins))}\s)"
        ),
        joins=compile_later(words(t.joins)),
        dreads=compile_later(words(t.dreads)),
        given_up=compile_later(words(t.given_up)),
        told_by=compile_later(words(t.told_by)),
        lets_go=compile_later(words(t.lets_go)),
        lets_go_next=compile_later(rf"\W*(?:[^\W\d_]+\s+){{0,2}}?{words(t.lets_go)}"),
        reverses=compile_later(rf"\W*{words(t.reverses)}(?P<own>\W[^.;!?\n]{{0,60}}?){words(t.reversed_)}"),
        rejects_it=compile_later(words(t.rejects_it)),
        keeps=compile_later(rf"\W*{openers}{words(t.keeps)}(?:{behind}|\s+{unit}{behind})"),
        where_is=compile_later(rf"[,;:(–—-]\s*{words(t.where_is)}\s*(?=[.;!)]|$)"),
        outcomes=compile_later(words(t.outcomes)),
        results=compile_later(words(t.results)),
        puts=compile_later(rf"\s*{words(t.puts)}\s+(?P<thing>[^\W\d_]+)"),
        spoils=compile_later(words((*s.meant.spoils, *s.roles.faults))),
        favours=compile_later(words((*s.meant.favours, *t.welcomes))),
        buts=compile_later(words(s.meant.buts)),
        things=compile_later(rf"{words(t.ones)}\s+(?P<thing>[^\W\d_]+)"),
        text_ahead=compile_later(rf"{words((*t.texts, *s.containers))}|{called}{words(s.units)}"),
        lives=compile_later(rf"(?:^|[.,;:!?(–—-])\s*(?:{words((*s.turns, *s.joins))}\s+)?{words(t.lives)}$"),
        wrong=compile_later(words((*s.errors, *s.roles.faults, *s.roles.rights))),
        paid=compile_later(words(t.paid)),
        comes=compile_later(rf"\s*{words(t.comes)}"),
        others_say=compile_later(
            rf"(?:^|[.,;:!?(–—-])\s*(?:{words((*s.turns, *s.joins))}\s+)?{words(t.others_say)}\s+(?:[^\W\d_]+\s+)?$"
        ),
    )


def is_disowned(script: Script, one: Amendment, around: Setting) -> bool:
    """Whether the words around a change, or right behind it, say that its writer does not ask for it."""
    patterns, grammar = _patterns(script.grammar.speech), script.grammar
    if not script.collects and _is_cried(one, around, patterns) and not _is_told_speech(script, one):
        return True
    if not script.collects and _is_dreaded(around, patterns, grammar):
        return True
    if (not script.collects and _is_told_by(around, patterns, grammar)) or _is_let_go(around, patterns, grammar):
        return True
    if _is_kept(script, one, around, patterns) or _is_of_life(one, around, patterns, grammar):
        return True
    return one.target_text is None and one.new_text is None and _spoils(one, around, patterns, grammar)


def _is_cried(one: Amendment, around: Setting, patterns: _Patterns) -> bool:
    """Whether somebody without a name utters the change, and the writer does not take it up."""
    named = one.target_text is not None or one.new_text is not None
    own = around.tail if named else f"{around.head}{around.inner}{around.tail}"
    cry = next(iter(list(patterns.cries.finditer(own))[-1:]), None)
    following, rest = around.following, "" if cry is None else own[cry.end() :]
    if cry is None or not (named or cry.start()):
        rest = ""
        cry = None if not following else patterns.cries.match(following[0].lstrip(" –—-"))
        following = following[1:]
    if cry is None or len(cry[0].split()) > MOST_CRY_WORDS:
        return False
    return not any(patterns.joins.search(said[:AFFIRMED]) for said in (rest, *following[:1]))


def _is_told_speech(script: Script, one: Amendment) -> bool:
    """Whether a reporter hands on how somebody asks whom he named in full before: "“Tôi đề nghị …”, ông Chín nói".

    A writer who says "tôi" himself tells of others: what they utter stays theirs.
    """
    own = verdicts(script.grammar.speech).myself
    speech = _OPENED.split(script.lower[max(0, one.evidence.start - HEAD_OF_SPEECH) : one.evidence.start])[-1]
    asks = f"{speech}{one.evidence.of(script.lower)}"
    if own.search(asks) is None or first_ask(asks, script.grammar) is None:
        return False
    behind = _UTTERER.match(script.text, one.evidence.end)
    named = behind is not None and _names_whole(_before(script.text, one), behind["name"])
    if behind is None or _jokes(script.grammar.speech).search(script.lower, behind.end(), behind.end() + AFFIRMED):
        return False
    return named and not _speaks_for_self(script.text, script.grammar.speech)


@lru_cache(maxsize=8)
def _speaks_for_self(text: str, speech: Speech) -> bool:
    """Whether a writer says "I" outside what is quoted; remembered, for a text may hold many cries."""
    return verdicts(speech).myself.search(_SPOKEN.sub(" ", text).lower()) is not None


@lru_cache(maxsize=8)
def _jokes(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.meant.jokes))


def _before(text: str, one: Amendment) -> str:
    return text[max(0, one.evidence.start - NAMED_REACH) : one.evidence.start]


def _names_whole(said: str, given: str) -> bool:
    """Whether a given name ends a row of three words and more with capitals: a whole name, or one behind a title."""
    rows = re.finditer(rf"(?<!\w)(?P<before>[^\W\d_]+\s[^\W\d_]+)\s{re.escape(given)}(?!\w)", said)
    return given[:1].isupper() and any(all(word[:1].isupper() for word in one["before"].split()) for one in rows)


def _is_dreaded(around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether what stands before an order, in its piece of the sentence, dreads it or no longer asks for it."""
    said = f"{around.head}{around.inner}"
    full = f"{said}{around.tail}"
    for pattern in (patterns.dreads, patterns.given_up):
        for one in pattern.finditer(said):
            ends = [order.start() for order in grammar.orders.finditer(full, one.end())]
            if _PIECE.search(full, one.end(), max((len(said), *ends))) is None:
                return True
    return False


def _is_told_by(around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether somebody without a name is told to give the order, and the writer asks for nothing between or behind."""
    said = f"{around.head}{around.inner}"
    told = patterns.told_by.search(around.head)
    return (
        told is not None
        and _LIST.search(said, told.end()) is None
        and grammar.own_voice.search(said, told.end()) is None
        and not any(patterns.joins.search(one[:AFFIRMED]) for one in (around.tail, *around.following[:1]))
    )


def _is_let_go(around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether what goes on, or the next sentence, insists no more, leaves it to others, or turns round."""
    if patterns.lets_go.search(around.tail) is not None:
        return True
    if patterns.rejects_it.search(around.tail) is not None and first_ask(around.head, grammar) is None:
        return True  # "có hội viên muốn bỏ Điều 37, ban chấp hành không tán thành ý kiến này"; what is asked for asks
    return any(
        patterns.lets_go_next.match(said) or _is_reversed(said, patterns, grammar) or patterns.rejects_it.search(said)
        for said in around.following[:1]
    )


def _is_reversed(said: str, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether a sentence turns round, and does not say the order again: "Ừ, bỏ là đúng"."""
    turn = patterns.reverses.match(said)
    return turn is not None and grammar.orders.search(turn["own"]) is None


def _is_kept(script: Script, one: Amendment, around: Setting, patterns: _Patterns) -> bool:
    """Whether the sentence goes on, or the next says nothing else, than that what stands is kept."""
    if one.operation is Operation.MOVE and patterns.where_is.search(around.tail) is not None:
        return True
    row = around.following[:1] or tuple(_next_line(script, one, around))
    return any(_keeps(said, one, patterns) and not _quotes_other(script, said, one) for said in row)


def _quotes_other(script: Script, said: str, one: Amendment) -> bool:
    """Whether a sentence quotes what it keeps, and not the words that a change before it names: "“43 trường” giữ
    nguyên"; of a unit that goes whole the quotation may be a piece.
    """
    if BLANK not in said or one.target_text is None:
        return False
    below = script.lower[one.evidence.end : one.evidence.end + len(said) + NEXT_QUOTED]
    return not any(words_.lower() in below for words_ in (one.target_text, one.new_text) if words_)


def _keeps(said: str, one: Amendment, patterns: _Patterns) -> bool:
    """Whether a sentence does nothing but keep what a change would touch; not another unit: "giữ khoản 2"."""
    kept = patterns.keeps.fullmatch(unicodedata.normalize("NFKC", said).strip(_CLOSING))
    if kept is None:
        return False
    return kept["unit"] is None or any(kept["unit"] == (step.number or "").lower() for step in one.locator.path[-1:])


def _next_line(script: Script, one: Amendment, around: Setting) -> list[str]:
    """The short line right below a change that ends its own line; below a message one of the same sender."""
    end = script.text.find("\n", max(one.evidence.end, around.first))
    begin = script.text.rfind("\n", 0, one.evidence.start) + 1
    line = script.lower[begin : max(begin, end)].rstrip(_CLOSING)
    if end < 0 or not line.endswith(around.tail.strip(_CLOSING)):
        return []
    stop = script.text.find("\n", end + 1)
    below = script.lower[end + 1 : len(script.text) if stop < 0 else stop]
    own, next_ = _HOUR.match(line), _HOUR.match(below)
    if len(below) > NEXT_LINE or own is None or next_ is None or next_["name"] not in (None, own["name"]):
        return []
    said = below[next_.end() :]
    return [said] if said[:1].isalpha() else []  # "[ ] giữ Điều 17": a box without a tick keeps nothing


def _is_of_life(one: Amendment, around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether a new figure is one of the writer's own life, or only what others would say."""
    if one.operation is not Operation.REPLACE or one.target_text is None or len(one.new_text_spans) != 1:
        return False
    before = f"{around.head}{around.inner}"
    before = before[: max(0, len(around.head) + one.new_text_spans[0].start - around.first)]
    is_paid = patterns.paid.search(f"{around.inner}{around.tail}") is not None
    asked = first_ask(before, grammar) is not None or grammar.orders.search(before) is not None
    if (is_paid and not asked) or patterns.comes.match(around.effect):
        return True  # "ought to be 9, which is what I pay now" asks
    if first_ask(before, grammar, max(before.rfind("."), 0)) is not None or patterns.wrong.search(before) is not None:
        return False  # "ghi 12 trạm là sai, tôi đếm có 9"
    return any(pattern.search(before) is not None for pattern in (patterns.lives, patterns.others_say))


def _is_thing(around: Setting, patterns: _Patterns) -> bool:
    """Whether what an order makes one is a thing of the world, and no piece of a text: "thành một hồ sơ"."""
    said = f"{around.head}{around.inner}{around.tail}"
    thing = patterns.things.search(said, max(0, len(said) - len(around.effect) - ONE_REACH))
    return thing is not None and patterns.text_ahead.match(said, thing.start("thing")) is None


def _spoils(one: Amendment, around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether what comes of an order over whole units is told and not wished, or it makes one thing of the world."""
    if one.operation not in WHOLE or first_ask(around.head, grammar) is not None:
        return False
    if one.operation is Operation.MERGE and _is_thing(around, patterns):
        return True
    put = patterns.puts.match(around.tail) if one.operation is Operation.DELETE else None
    if put is not None and patterns.text_ahead.match(put["thing"]) is None:
        return True
    come = patterns.results.search(around.effect[:OUTCOME_REACH])
    if come is not None and _PIECE.search(around.effect, 0, come.start()) is None:
        return patterns.favours.search(around.effect, come.start()) is None
    come = patterns.outcomes.search(around.effect[:OUTCOME_REACH])
    if come is None or _PIECE.search(around.effect, 0, come.start()) is not None:
        return False
    if one.operation is Operation.MOVE and grammar.reason.search(around.effect, 0, come.end()) is not None:
        return False  # "chuyển sang Điều 2 vì đây là nghĩa vụ, không phải điều kiện" tells why
    said = around.effect[come.end() :]
    but = patterns.buts.search(said)
    if but is not None and patterns.spoils.search(said, but.end()) is not None:
        return True
    favoured = patterns.favours.search(around.effect, come.start()) is not None  # "and nobody will miss it"
    return patterns.spoils.search(said) is not None and not favoured
