"""Orders that begin the last piece of a sentence about a unit: "Khoản 3 và khoản 4 nói một việc, nhập lại …"."""

import re

from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.places.items import unit_references
from vankien.parse.places.own_act import act_end
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

IMPERATIVE = compile_later(
    r"[\s\d./)(+*•–-]*(?:(?:[a-zđ]|[ivx]{2,4})\s*[)./]\s*)?"
)  # list marks before an order without "đề nghị"
TOPIC_WORDS = 7  # before a verb; a longer stretch is a sentence of its own
_ASIDE = re.compile(r"\s{0,2}\((?!\d+\))[^()\x01\n]{2,80}\)")
_BRACKETS = re.compile(r"\([^()]*\)")


def heads_last_piece(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a verb begins the last piece of a sentence that begins with a unit, or says what is kept.

    Nothing in the sentence was done or might be, and nobody regrets.
    """
    comma = max(stretch.text.rfind(mark, 0, at) for mark in ",;")
    if comma < 0:
        return False
    piece = Masked(stretch.text[comma + 1 : at], stretch.start + comma + 1, ())
    if grammar.frame.fullmatch(blanked(piece, grammar)) is None:
        return False
    table = hearsay(grammar.speech)
    if table.done.search(stretch.text, 0, comma) or table.regrets.search(stretch.text, at):
        return False
    mark = IMPERATIVE.match(stretch.text)
    head = max(0 if mark is None else mark.end(), stretch.text.rfind(":", 0, comma) + 1)
    head += len(stretch.text[head:comma]) - len(stretch.text[head:comma].lstrip())
    if grammar.keeps.match(stretch.text, head) or grammar.agrees.match(stretch.text, head):
        return True
    first = next((one.span.start - stretch.start for one in unit_references(stretch, grammar.speech)), comma)
    lead = stretch.text[head:first]
    return first < comma and (grammar.frame.fullmatch(lead) is not None or is_topic(lead, grammar))


def is_topic(said: str, grammar: Grammar) -> bool:
    """Whether a few words before a verb can only name what it is about: "chương trình số 2 bổ sung …".

    Nobody acts in them, and nothing says that it was done or might be.
    """
    said = _BRACKETS.sub(" ", said)
    return len(said.split()) <= TOPIC_WORDS and grammar.tellers.search(said) is None


def blanked(stretch: Masked, grammar: Grammar) -> str:
    """The words of a stretch with its places blanked, what says of them whose they are too: "mục 4 (môi trường)"."""
    said = stretch.text
    for one in unit_references(stretch, grammar.speech):
        first, last = one.span.start - stretch.start, act_end(said, one.span.end - stretch.start, grammar.speech)
        aside = _ASIDE.match(said, last)
        last = last if aside is None else aside.end()
        said = f"{said[:first]}{' ' * (last - first)}{said[last:]}"
    withs = unit_grammar(grammar.speech).withs
    for pattern in (grammar.same_place, grammar.unit_quoted, *([withs] if stretch.cues & Cue.MERGES else ())):
        said = pattern.sub(lambda one: " " * len(one[0]), said)
    return said
