"""Opinions weighed by what was learned: what is told so, what goes, and what no weight moves."""

from dataclasses import replace

import pytest

from vankien.api import parse
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Stance
from vankien.model.contribution import BlockRole
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.grammar import grammar
from vankien.parse.remarks.opinions import Remark
from vankien.parse.script import script
from vankien.parse.weighed.stance_traits import Heard
from vankien.parse.weighed.stance_weights import NOTHING, by_words, chances, stance_weights
from vankien.parse.weighed.stances import reweighed
from vankien.parse.words.lines import Line
from vankien.parse.words.span_index import SpanIndex

NOWHERE = Locator()


def weighed(text: str, table: str, *held: Remark, first: tuple[Remark, ...] = ()) -> list[tuple[Stance, str]]:
    """The opinions of a text of lines as a table weighs those that the rules held."""
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(stances=table))
    ends = [at for at, letter in enumerate(text) if letter == "\n"] + [len(text)]
    starts = [0, *(at + 1 for at in ends[:-1])]
    body = [Line(Span(*pair), BlockRole.BODY) for pair in zip(starts, ends, strict=True)]
    nothing = SpanIndex(())
    heard = Heard(script(text, grammar(speech)), body, (*held, *first), (), nothing, nothing)
    return [(one.stance, one.span.of(text)) for one in reweighed(heard, held)]


def held(stance: Stance, text: str, words: str, *, is_outright: bool = False, beside: bool = False) -> Remark:
    at = text.index(words)
    return Remark(stance, None, NOWHERE, Span(at, at + len(words)), is_outright=is_outright, beside=beside)


def test_what_was_never_seen_is_no_opinion() -> None:
    table = stance_weights("300 0 0 0 word nắng")
    assert by_words(["mưa"], table) == NOTHING
    assert chances(NOTHING, ("first",), table) == pytest.approx((0.2,) * 4)  # as likely as none of them: never told


def test_words_words_by_twos_and_traits_add_up() -> None:
    table = stance_weights("100 0 0 0 word nắng\n200 0 0 0 pair nắng đẹp\n-300 0 0 0 always\n0 0 0 0 first")
    agree, *others = chances(by_words(["nắng", "đẹp"], table), ("first",), table)
    assert agree == pytest.approx(0.2)  # four stances as likely as none of them
    assert others == pytest.approx([0.2] * 3)


def test_an_empty_table_changes_nothing() -> None:
    text = "Bà con ưng cái bụng."
    one = held(Stance.AGREE, text, text)
    assert weighed(text, "", one) == [(Stance.AGREE, text)]


def test_a_clause_that_no_rule_knows_is_told_by_its_words() -> None:
    table = "900 0 0 0 word ưng\n-300 -300 -300 -300 always"
    assert weighed("Trời mưa. Bà con ưng cái bụng.", table) == [(Stance.AGREE, "Bà con ưng cái bụng.")]


def test_general_consent_is_told_once() -> None:
    text = "Tôi nhất trí. Bà con ưng cái bụng."
    one = held(Stance.AGREE, text, "Tôi nhất trí.", is_outright=True)
    assert weighed(text, "900 0 0 0 word ưng\n900 0 0 0 word nhất", one) == [(Stance.AGREE, "Tôi nhất trí.")]


def test_sentences_that_go_on_are_one_opinion() -> None:
    table = "0 0 0 900 word răng\n-300 -300 -300 -300 always"
    assert weighed("Chừ răng. Mai răng.", table) == [(Stance.QUESTION, "Chừ răng. Mai răng.")]
    assert len(weighed("Chừ răng.\nMai răng.", table)) == len(("Chừ răng.", "Mai răng."))


def test_what_the_weights_speak_against_goes() -> None:
    text = "Cầu đẹp. Đường xấu."
    one, other = held(Stance.AGREE, text, "Cầu đẹp."), held(Stance.DISAGREE, text, "Đường xấu.")
    table = "-900 -900 -900 -900 word cầu\n0 900 0 0 word đường"
    assert weighed(text, table, one, other) == [(Stance.DISAGREE, "Đường xấu.")]


def test_what_is_said_outright_never_becomes_its_contrary() -> None:
    text = "Tôi phản đối."
    table = "900 0 0 0 word phản"
    assert weighed(text, table, held(Stance.DISAGREE, text, text)) == [(Stance.AGREE, text)]
    assert weighed(text, table, held(Stance.DISAGREE, text, text, is_outright=True)) == [(Stance.DISAGREE, text)]


def test_consent_in_the_clause_of_a_change_stays() -> None:
    text = "Tôi tán thành Điều 6 nhưng khoản 2 thì bỏ."
    one = held(Stance.AGREE, text, "Tôi tán thành Điều 6", beside=True)
    assert weighed(text, "-900 -900 -900 -900 word tôi", one) == [(Stance.AGREE, "Tôi tán thành Điều 6")]


def test_what_the_rules_laid_aside_is_told_no_more() -> None:
    text = "Ai trả tiền?"
    aside = held(Stance.QUESTION, text, text)
    assert not weighed(text, "0 0 0 900 word trả", first=(aside,))


@pytest.mark.parametrize("text", ["Trước kia tôi từng ưng lắm.", "Hàng xóm tôi bảo ưng lắm."])
def test_what_others_or_long_ago_somebody_thought_is_told_by_no_weight(text: str) -> None:
    assert not weighed(text, "900 0 0 0 word ưng")


def test_words_without_tones_are_left_to_the_rules() -> None:
    (contribution,) = parse("Toi nhat tri voi du thao, khong co y kien gi them, ba con ai cung mung ca.")
    assert [str(one.stance) for one in contribution.opinions] == ["agree"]


def test_many_added_opinions_cost_no_square() -> None:
    count = 3_000
    assert len(weighed("Chừ răng.\n" * count, "0 0 0 900 word răng")) == count
