"""Remarks without wording weighed by what was learned: what is told so, what goes, and what no weight moves."""

from dataclasses import replace

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.parse.prose import prose
from vankien.parse.prose.by_comments import passage_of
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.clause_net import Hearing
from vankien.parse.weighed.comments import asked, unasked

RULES = """QUY ĐỊNH
Về bến đò

Điều 1. Bến đò
1. Bến đò mở cửa từ 05 giờ.
2. Sổ chuyến được lưu 12 tháng.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ.
"""
OUTRIGHT = "-2.00 always\n5.00 word mịt"  # a table in which one word is enough
NEVER = "-9.00 always"


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, RULES, "vi")


def told(text: str, table: str, draft: Draft, patch: pytest.MonkeyPatch) -> list[Amendment]:
    """The amendments of a text with a table in the place of what was learned of comments."""
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(comments=table))
    with patch.context() as put:
        put.setattr("vankien.parse.manuscript.speech_of", lambda _text, _speech: speech)
        return [one for each in api.parse(text, "vi", draft) for one in each.amendments]


def test_a_clause_that_speaks_so_is_a_remark_at_its_place(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = told("Khoản 2 Điều 1 đọc tối mịt như đêm ba mươi.", OUTRIGHT, rules, monkeypatch)
    assert (one.operation, [step.number for step in one.locator.path]) == ("comment", ["1", "2"])


def test_it_is_about_the_place_spoken_of_before(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = told("Điều 2 tôi đọc kỹ.\nCâu chữ tối mịt, nản.", OUTRIGHT, rules, monkeypatch)
    assert [step.number for step in one.locator.path] == ["2"]


def test_neighbours_on_a_line_are_one_and_of_two_places_two(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(told("Điều 1 tối mịt. Đọc vẫn mịt.", OUTRIGHT, rules, monkeypatch)) == 1
    assert len(told("Điều 1 tối mịt. Điều 2 cũng mịt.", OUTRIGHT, rules, monkeypatch)) == 2


def test_nothing_learned_moves_nothing(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told("Khoản 2 Điều 1 đọc tối mịt như đêm ba mươi.", "", rules, monkeypatch) == []
    (one,) = told("Khoản 2 Điều 1 cần quy định rõ ai giữ sổ.", "", rules, monkeypatch)
    assert one.operation == "comment"


def test_what_speaks_against_a_remark_takes_it_away(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told("Khoản 2 Điều 1 cần quy định rõ ai giữ sổ.", NEVER, rules, monkeypatch) == []


@pytest.mark.parametrize(
    "text",
    [
        "Điều 2 nên có thêm một việc nữa là chở người ốm không lấy tiền, kể cả lúc nửa đêm.",
        "- Điều 1: Đề nghị bổ sung Đoàn Thanh niên xã là bên cùng trông coi bến đò tại khoản 2.",
        "Khoản 2 Điều 1: đảo lại trật tự, tên người lái đò viết trước, giờ qua sông viết sau.",
        "Việc ghi sổ chuyến theo tôi nên đưa lên ngay sau khoản 1 cho người đọc dễ theo.",
    ],
)
def test_no_weight_takes_away_what_is_to_be_put_at_a_place(
    text: str, rules: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(text, NEVER, rules, monkeypatch)


@pytest.mark.parametrize(
    "text",
    [
        "Tôi đọc Điều 1 thấy mừng, nên góp thêm một câu chuyện của bến quê tôi.",
        "Khoản 2 Điều 1 thì rõ, còn ngoài bến: trật tự đảo lộn cả, khách chen nhau đến ngã cả xuống sông.",
        "Bến quê tôi nên có thêm một cái đò nữa cho bà con qua sông đi chợ sớm.",
        "Điều 2 đã bổ sung nhiều ý hay, nên làm rõ hơn ai phải cấp chứng chỉ cho người lái.",
    ],
)
def test_a_thing_of_life_is_taken_away_as_before(text: str, rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(text, NEVER, rules, monkeypatch) == []


def test_it_leaves_a_note(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(comments=NEVER))
    monkeypatch.setattr("vankien.parse.manuscript.speech_of", lambda _text, _speech: speech)
    (one,) = api.parse("Khoản 2 Điều 1 cần quy định rõ ai giữ sổ.", "vi", rules)
    assert [note.kind for note in one.contribution.notes][:1] == ["remark-not-taken-up"]


def test_a_remark_hides_no_taking_back(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”. {}Nói đùa thế thôi."
    assert told(text.format(""), OUTRIGHT, rules, monkeypatch) == []
    made = told(text.format("Đọc mà tối mịt. "), OUTRIGHT, rules, monkeypatch)
    assert [one.operation for one in made] == ["comment"]


def test_changes_stay_whatever_was_learned(rules: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”, chữ cũ tối mịt."
    for table in (OUTRIGHT, NEVER):
        assert [one.operation for one in told(text, table, rules, monkeypatch)] == ["replace"]


def test_short_orders_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of "Bỏ phần trùng." a person sees what goes, though no weight speaks for it."""
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(comments=NEVER))
    found: list[list[bool]] = []

    def keep(reading: Reading, _spoken: object) -> None:
        said = passage_of(reading)
        found.append(unasked(said, [one.span for one in said.row], speech))
        assert list(asked(said, speech, Hearing.of(said))) == []

    monkeypatch.setattr(prose, "by_comments", keep)
    api.parse("Bỏ phần trùng. Phần nói về người lái đò ở các bến xa trung tâm thì cũng còn phải nói thêm.", "vi")
    assert found == [[False, True]]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi thấy Điều 2 chưa nhắc gì tới trẻ em đi đò, các anh chị xem viết thêm giúp.",
        "Khoản 2 Điều 1 thiếu hẳn chuyện ai được xem sổ chuyến, nên nói cho rõ.",
    ],
)
def test_what_letters_ask_for_so_is_told(text: str, rules: Draft) -> None:
    assert [one.operation for each in api.parse(text, "vi", rules) for one in each.amendments] == ["comment"]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 2 nói đúng chuyện bến tôi, cảm ơn các anh chị.",
        "Khoản 2 Điều 1 thì sổ nhà tôi vẫn lưu đủ từ năm ngoái.",
    ],
)
def test_what_only_tells_asks_for_nothing(text: str, rules: Draft) -> None:
    assert [one for each in api.parse(text, "vi", rules) for one in each.amendments] == []
