"""A figure asked for in the sentence behind one that names the draft's: "Six late nights won't do. Can we have 20?".

No rule tells that the one is to take the other's place: nothing blames the first, or what is asked for is asked in a
question. Where both count the same and the draft has the first and not the second, a person is asked.
"""

from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.figure_words import are_values, figure_patterns, is_of_home, sentence_at, value_of
from vankien.parse.backed.figures import with_quotation
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.counts import count_of
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers, is_over, is_past, is_reported
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import MONEY, Quantity, quantities

MOST = 3  # figures of both sentences; among more nobody can tell which is meant
BEHIND = 24  # code points behind a bare figure in which the word stands that it counts
FEW = 4  # words of a sentence before the one that asks


def asked_near(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The change, left to a person, of the draft's figure in one sentence to the one asked for in the next."""
    grammar = script.grammar
    if not grammar.speech.roles.asks_there or part.quotes:
        return None
    said = with_quotation(script, part)
    row = [one for one in quantities(said, grammar.speech.unmarked) if not one.unit.startswith("#")]
    if not 1 < len(row) <= MOST:
        return None
    new = row[-1]
    sentence = sentence_at(said, new.start)
    olds = [one for one in row[:-1] if one.end <= sentence.start and _is_drafts(said, one, draft, grammar)]
    if len({value_of(one) for one in olds}) != 1 or any(one.start >= sentence.start for one in row[:-1]):
        return None
    old = olds[-1]
    if value_of(old) == value_of(new) or not (are_values(old, new, grammar.speech) or not new.unit):
        return None
    if not _asks(said[sentence.start : sentence.end], new.start - sentence.start, grammar):
        return None
    before = said[: sentence.start]
    if is_of_home(said, old, new, grammar) or is_past(before, grammar):
        return None
    if any(one.search(before) is not None for one in (grammar.agrees, grammar.praises, grammar.keeps)):
        return None
    if not new.unit:
        old = replace(old, end=old.figure_end)
    target, wanted = (Span(one.start, one.end).shift(part.start) for one in (old, new))
    return Found(Operation.REPLACE, target.start, wanted.end, target, wanted, order=wanted.start, unsure=True)


def _is_drafts(said: str, one: Quantity, draft: Backing, grammar: Grammar) -> bool:
    """Whether the draft has a figure with what it counts or with its sign of money, a bare one with the next word."""
    if one.unit and one.unit != MONEY:
        return count_of(said, one, draft, grammar.speech.unmarked) > 0
    behind = tokens(said, one.end, one.end + BEHIND)[:1]
    end = one.end if one.unit == MONEY or not behind else behind[0].end
    return draft.count(tokens(said, one.start, end)) > 0


def _asks(sentence: str, at: int, grammar: Grammar) -> bool:
    """Whether a sentence asks for the figure at an offset, and tells neither of the past nor of others."""
    told = (is_past(sentence, grammar), is_reported(sentence, at, grammar), is_over(sentence, at, grammar))
    if any(told) or is_anothers(sentence, grammar) or grammar.denied_order.search(sentence[:at]) is not None:
        return False
    if sentence.rstrip().endswith("?") and grammar.soft_question.search(sentence) is None:
        return False
    ask = grammar.asks.search(sentence, 0, at)
    is_asked = ask is not None and len(sentence[: ask.start()].split()) <= FEW
    return is_asked or figure_patterns(grammar.speech).favours.search(sentence, at) is not None
