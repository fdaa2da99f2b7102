"""Changes weighed by what was learned of requests: they never go, the unlikely ones are asked about."""

from dataclasses import replace

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_weighed_comments import RULES
from vankien import api
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.draft import Draft

PLAIN = "Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”."


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, RULES, "vi")


def unread(text: str, table: str, draft: Draft, patch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What of each change of a text is not understood, with a table in the place of what was learned."""
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(requests=table))
    patch.setattr("vankien.parse.manuscript.speech_of", lambda _text, _speech: speech)
    return [one.unread for each in api.parse(text, "vi", draft) for one in each.amendments]


def test_what_is_likely_is_stated(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert unread(PLAIN, "9.00 always", rules, monkeypatch) == [()]


def test_what_is_not_asks_with_its_own_words_and_stays(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    ((said,),) = unread(PLAIN, "-9.00 always", rules, monkeypatch)
    assert said in PLAIN


def test_nothing_learned_doubts_nothing(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert unread(PLAIN, "", rules, monkeypatch) == [()]


def test_what_stands_in_the_next_sentence_counts(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    table = "9.00 always\n-20.00 next bác"
    assert unread(PLAIN, table, rules, monkeypatch) == [()]
    assert unread(f"{PLAIN} Tỉnh bác rồi.", table, rules, monkeypatch) != [()]


def test_a_remark_is_not_weighed(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert unread("Khoản 2 Điều 1 cần quy định rõ ai giữ sổ.", "-9.00 always", rules, monkeypatch) == [()]
