"""Words without marks on both sides of an arrow, or of a verb of change, behind a place: "Trang 26, a => b"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.places.locate import references
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")


def replace_bare_arrow(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words without marks on both sides of an arrow, behind a place: "Trang 26, vùng na 3.000 ha => 3.500 ha"."""
    found = _between_bare(text, stretch, grammar, grammar.bare_arrow)
    if found is None or found.target is None or found.new is None:
        return None
    sides = found.target.of(text).lower(), found.new.of(text).lower()
    return None if judges_instead(*sides, grammar.speech) else found


def replace_bare_becomes(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The same with words of change between: "mục 5: điện năng lượng mặt trời thay bằng điện mặt trời"."""
    found = _between_bare(text, stretch, grammar, grammar.bare_becomes)
    if found is None or found.target is None:
        return None
    head = stretch.text[found.target.start - stretch.start : found.target.end - stretch.start]
    return None if hearsay(grammar.speech).done.search(head) else found  # "hộ nghèo đã đổi thành …"


def _between_bare(text: str, stretch: Masked, grammar: Grammar, pattern: re.Pattern[str]) -> Found | None:
    match = pattern.search(without_places(stretch, grammar))
    if match is None or not (references(stretch, grammar.speech) or grammar.specifics.match(stretch.text)):
        return None
    old, new = (
        trimmed(text, Span(stretch.start + match.start(name), stretch.start + match.end(name)))
        for name in ("old", "new")
    )
    if old.is_empty or new.is_empty:
        return None
    new = without_remark(text, stretch, old, new, grammar)
    return Found(Operation.REPLACE, old.start, new.end, old, new)


def without_remark(text: str, stretch: Masked, old: Span, new: Span, grammar: Grammar) -> Span:
    """New words without what their writer says behind a comma: "→ sơn phản quang, đêm mới thấy"; old ones hold none."""
    if "," in old.of(text):
        return new
    cut = _remark(grammar.speech).search(stretch.text, new.start - stretch.start, new.end - stretch.start)
    return new if cut is None else trimmed(text, Span(new.start, stretch.start + cut.start()))


def judges_instead(old: str, new: str, speech: Speech) -> bool:
    """Whether the words behind an arrow judge those before it, and are no other wording: they share no word with them,
    give no figure for a figure, and praise, blame, ask or tell what is lacking: "340 homes -> far too many".
    """
    if set(_WORD.findall(old)) & set(_WORD.findall(new)) or _DIGIT.search(new) is not None:
        return False
    return new.rstrip().endswith("?") or judging(speech).search(new) is not None


@lru_cache(maxsize=8)
def judging(s: Speech) -> re.Pattern[str]:
    """What is said of the draft's words behind an arrow instead of others: praise, a fault, what they lack or need."""
    v, told = s.stances, words((*s.lacks, *s.musts, *s.asks))
    judged, too = words((*v.goods, *v.strong_goods, *v.bads)), words(s.unmarked.too)
    return compile_later(rf"^\W*{told}|{judged}|{too}\W*$|^\W*{too}")


@lru_cache(maxsize=8)
def _remark(s: Speech) -> re.Pattern[str]:
    u = s.unmarked
    return compile_later(rf"\s*,(?!\d)\s*(?={words((*u.own_remarks, *s.reasons, *s.bare_reasons))})")
