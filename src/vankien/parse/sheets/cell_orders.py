"""Orders at the head of a cell beside the draft's words: what they lead to is the wording, they themselves are none.

"Sửa thành ", "Đề nghị thay bằng ", "Change to ": behind them stands what shall be. "Bỏ chỉ tiêu này", "Bỏ": the words
beside go, or the unit that the row names.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

BEGUN = 3  # words of a cell by which the draft's own are known
_AROUND = " .;!\n\t()[]<>{}*"  # what stands around a word that is said of a cell: "(bỏ)", "[deleted].", "<none>"


def led_to(script: Script, asked: Span, backing: Backing | None) -> Span | None:
    """What the order at the head of a cell leads to: "sản lượng cá" of "Sửa thành sản lượng cá"; None where none does.

    A draft's own tasks may begin with such words: a cell whose first words the draft has bears no order.
    """
    order = _leads(script.grammar.speech).match(script.lower, asked.start, asked.end)
    begun = tokens(script.lower, asked.start, asked.end)[:BEGUN]
    if order is None or (backing is not None and backing.count(begun) > 0):
        return None
    rest = trimmed(script.text, Span(order.end(), asked.end))
    return None if rest.is_empty or begins_as_order(script, None, rest) else rest


def begins_as_order(script: Script, old: Span | None, asked: Span) -> bool:
    """Whether a cell begins with an order, or a refusal of one, with which the draft's words beside it do not begin.

    "Gộp với ý dưới", "Không bỏ nội dung này": what is to be done, or wording all the same: "Mở rộng chợ" is a task.
    """
    match = _begins(script.grammar.speech, script.grammar.orders.pattern).match(script.lower, asked.start, asked.end)
    if match is None:
        return False
    had = [] if old is None else tokens(script.lower, old.start, old.end)
    return not had or had[0].word != tokens(script.lower, match.start("said"), asked.end)[0].word


def drops_all(script: Script, asked: Span) -> bool:
    """Whether a cell says no more than that what stands beside it goes: "Bỏ", "(delete)", "Đề nghị bỏ chỉ tiêu này"."""
    said = unbracketed(script.text, asked)
    return _drops(script.grammar.speech).fullmatch(script.lower, said.start, said.end) is not None


def unbracketed(text: str, cell: Span) -> Span:
    """What a cell says without brackets around all of it and a stop behind: "bỏ" of "[bỏ].", "none" of "(none)"."""
    stripped = cell.of(text).strip(_AROUND)
    begin = cell.start + cell.of(text).find(stripped)
    return Span(begin, begin + len(stripped))


def speaks_of_title(script: Script, asked: Span) -> bool:
    """Whether a cell begins with the name of a heading: "Tên điều nên là …", "The heading should read …"."""
    return _titles(script.grammar.speech).match(script.lower, asked.start, asked.end) is not None


@lru_cache(maxsize=8)
def _titles(s: Speech) -> re.Pattern[str]:
    """The name of a heading, perhaps with the kind of its unit, and a word that asks: no "tên gọi của tổ nên là …"."""
    asks, units = words((*s.asks, *s.own_voice)), words((*s.units, *s.this))
    told = words((*s.asks, *s.replaces, *s.turned, *s.into, *s.whole_units.ought, *s.copulas))
    lead = rf"(?:{asks}\s+){{0,3}}(?:{words(s.replaces)}\s+)?"
    return compile_later(rf"\s*{lead}{words(s.title_words)}(?:\s+{units}){{0,2}}(?:\s*:|\s+{told})")


@lru_cache(maxsize=8)
def _leads(s: Speech) -> re.Pattern[str]:
    """An order with what leads to the words: "sửa lại thành ", "đề nghị thay bằng: ", "thành: "."""
    asks, how = words((*s.asks, *s.own_voice)), words(s.roles.manners)
    to = words((*s.turned, *s.into))
    order = rf"{words(s.replaces)}(?:\s+{how}){{0,2}}(?:\s*:|(?:\s+{to}){{1,2}}\s*(?::|(?<=\s)))|{to}\s*:"
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}(?:{order})\s*(?=\S)")


@lru_cache(maxsize=8)
def _begins(s: Speech, orders: str) -> re.Pattern[str]:
    no, raises = words((*s.refuses, *s.keeps)), words((*s.raises, *s.unmarked.raisers))
    asks = words((*s.asks, *s.own_voice))
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}(?P<said>(?:{no}\s+)?(?:{raises}|{orders}))")


@lru_cache(maxsize=8)
def _drops(s: Speech) -> re.Pattern[str]:
    """A verb of leaving out with no more behind it than what it is that goes: "bỏ chỉ tiêu này", "to be cut"."""
    asks, whole = words((*s.asks, *s.own_voice)), words((*s.whole_of, *s.away, *s.whole_units.entire))
    this = rf"(?:\s+[^\W\d_]+){{1,3}}\s+{words(s.this)}|\s+{words(s.this)}(?:\s+{words((*s.units, *s.names_words))})?"
    goes = words((*s.deletes, *s.fields["cut"]))
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}{goes}(?:\s+{whole}){{0,2}}(?:{this})?(?:\s+{whole})?")
