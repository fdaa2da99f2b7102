"""What holds of clauses that a network hears, whoever wrote them."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.test_parse_laws import LETTER, soups
from vankien.api import parse
from vankien.lang.registry import PROFILES
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose.by_comments import passage_of
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.clause_net import Hearing
from vankien.parse.weighed.comment_traits import Passage
from vankien.parse.weighed.comments import unasked
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text


def passage(text: str) -> Passage:
    """The clauses of a text in which no rule has found anything."""
    manuscript = read_text(text)
    read = Reading(manuscript.text, grammar(PROFILES["vi"].speech), lines_of(manuscript))
    read.body = tuple(read.lines)
    return passage_of(read)


@given(soups, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_what_a_clause_weighs_hangs_on_no_order(text: str, chance: Random) -> None:
    said = passage(text)
    places = list(range(len(said.row)))
    first, second = Hearing.of(said), Hearing.of(said)
    told = {at: first.at(at) for at in places}
    chance.shuffle(places)
    assert {at: second.at(at) for at in places} == told


@given(soups)
@settings(max_examples=100, deadline=None)
def test_what_nobody_learned_to_hear_the_table_weighs_alone(text: str) -> None:
    said = passage(text)
    speech, spans = said.script.grammar.speech, [one.span for one in said.row]
    unheard = Hearing(said, None)
    assert unasked(said, spans, speech, unheard) == unasked(said, spans, speech)


@given(soups)
@settings(max_examples=100, deadline=None)
def test_the_same_words_are_read_alike(text: str) -> None:
    assert parse(text) == parse(text)
    assert parse(LETTER) == parse(LETTER)
