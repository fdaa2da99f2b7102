"""Figures that no rule reads, weighed by what was learned: told with doubt, and only where much speaks for it."""

from collections.abc import Iterator

import pytest

from tests.unit.parse.test_backed import DRAFT, ENGLISH, rows
from vankien.lang.base import Profile
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.parse.given import held_by
from vankien.parse.grammar.grammar import grammar
from vankien.parse.manuscript import parse_manuscript
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed import figure_pairs
from vankien.parse.weighed.figure_pairs import pairs
from vankien.parse.weighed.figure_traits import traits
from vankien.parse.weighed.weights import by_twos, chance, paired, weights
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

ASKED = "Bến khách ngang sông mà những 34, tui đếm trên bản đồ chừng 29 là hết, ghi vậy cho chắc."


def told(text: str, language: str = "vi") -> Iterator[tuple[str, str, frozenset[str]]]:
    """The pairs of a text, old and new, each with its traits."""
    profile, manuscript = PROFILES[language], read_text(text)
    table = grammar(profile.speech)
    draft = held_by(Document(DRAFT if language == "vi" else ENGLISH), table, profile.outline)
    reading = Reading(manuscript.text, table, lines_of(manuscript), draft)
    assert reading.backing is not None
    for line in reading.lines:
        for stretch, old, new in pairs(reading.script, line.span, reading.backing):
            yield old.number, new.number, frozenset(traits(stretch, old, new))


def test_a_figure_is_told_that_no_word_of_asking_stands_beside() -> None:
    assert rows(ASKED) == ["replace | - | 34 | 29 | -"]


def test_two_figures_may_stand_sentences_apart() -> None:
    between = "Nghe thì oai với tỉnh bạn, chứ dân qua lại chẳng có mấy ai cả."
    told_apart = f"Bến khách ngang sông mà những 34. {between} Tui đếm trên bản đồ chừng 29 là hết, ghi vậy cho chắc."
    assert rows(told_apart) == ["replace | - | 34 | 29 | -"]


def test_what_is_weighed_always_asks() -> None:
    (parsed,) = parse_manuscript(read_text(ASKED), PROFILES["vi"], Source("", None, ""), draft=Document(DRAFT))
    assert [bool(one.unread) for one in parsed.amendments] == [True]


def test_nothing_learned_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure_pairs, "weights", lambda _: {})
    assert rows(ASKED) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nhà tôi nuôi 12 lồng, cả huyện 1.260 hộ, giá cá xuống 45.000 đồng.", "vi"),
        ("Huyện bên có 41 bến, mình 34 bến, thua người ta.", "vi"),
        ("34 bến khách ngang sông thì năm 2019 đã có 2 vụ chìm đò.", "vi"),
        ("Người phụ trách thư viện được 200.000 đồng một tháng, chị bán vé chợ được 3.000.000 đồng.", "vi"),
        ("The board consults within three months; in Thornmere it takes five months.", "en"),
        ("My uncle swam between the two slipways in 1962, when he was 14.", "en"),
    ],
)
def test_figures_of_ones_life_and_of_others_ask_for_nothing(text: str, language: str) -> None:
    assert rows(text, language) == []


def test_the_draft_tells_which_figure_is_old() -> None:
    assert [pair[:2] for pair in told("Bến thì 34, tôi đếm 29.")] == [("34", "29")]
    assert list(told("Bến thì 35, tôi đếm 29.")) == []


def test_traits_name_words_classes_and_what_the_draft_bears_out() -> None:
    ((_, _, found),) = told("34 bến khách ngang sông là nhiều, nên 29 bến.")
    assert {"old-new", "new<0 nên", "old> TOO", "units same", "down", "close > 2"} <= found
    ((_, _, far),) = told("34 bến ở huyện Lạc Sơn là nhiều, nên 29 bến.")
    assert "close > 2" not in far


def test_traits_of_a_row_of_two_weigh_together() -> None:
    table = "2.00 a ∧ c\n-1.00 b\n0.50 a\n"
    assert paired(table) == {"a", "c"}
    assert list(by_twos(["c", "b", "a"], paired(table))) == ["a ∧ c"]
    assert list(by_twos(["a", "b"], paired(table))) == []


def test_a_table_is_read_as_it_is_written() -> None:
    table = weights("0.50 old-new: là\n-1.25 new<0 ,\n")
    assert table == {"old-new: là": 0.5, "new<0 ,": -1.25}
    assert chance([], table) == 0.5
    assert chance(["new<0 ,"], table) < 0.5 < chance(["old-new: là", "unseen"], table)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
def test_tables_hold_what_traits_are_named(profile: Profile) -> None:
    table = weights(profile.speech.learned.table("figures"))
    assert len(table) > 500
    assert all(0.05 <= abs(weight) < 5 for weight in table.values())
