"""Comments that only lead to a change beside them, or come back on it: one thing is asked for."""

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_unsure import ENGLISH, VIETNAMESE
from vankien import api
from vankien.model.draft import Draft


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, VIETNAMESE, "vi")


def _operations(said: str, draft: Draft) -> list[str]:
    return [str(one.operation) for it in api.parse(said, "vi", draft) for one in it.amendments]


@pytest.mark.parametrize(
    "said",
    [
        "Điều 2 thiếu trách nhiệm của chủ bến. Bổ sung khoản 3: “3. Chủ bến có mặt khi đò chạy.”",
        "Khoản 2 Điều 1 cần quy định rõ hơn. Thay “12 tháng” bằng “24 tháng”.",
        "Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”. Đề nghị đính chính.",
    ],
)
def test_what_leads_to_a_change_is_none_of_its_own(said: str, rules: Draft) -> None:
    assert "comment" not in _operations(said, rules)


@pytest.mark.parametrize(
    "said",
    [
        "Điều 2 thiếu trách nhiệm của chủ bến. Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”.",
        "Khoản 1 Điều 2: đề nghị làm rõ thế nào là “chứng chỉ”. Thêm “do tỉnh cấp” sau “chứng chỉ”.",
        "Khoản 2 Điều 1: thay “12 tháng” bằng “24 tháng”. Khoản 3 cần quy định rõ diện tích nhà chờ.",
    ],
)
def test_what_is_wanted_elsewhere_or_of_other_words_stays(said: str, rules: Draft) -> None:
    assert "comment" in _operations(said, rules)


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ENGLISH, "en")


def _english(said: str, draft: Draft) -> list[str]:
    return [str(one.operation) for it in api.parse(said, "en", draft) for one in it.amendments]


@pytest.mark.parametrize(
    "said",
    [
        "A2.4 needs spelling out.",
        "A2.4 wants thinking out.",
        "A way has to be found in A1.3 for those who cannot pay.",
        "A1.3: something has to be said about children.",
        "That has to be settled in A1.2.",
        "A2.3 could use a word about cats.",
    ],
)
def test_what_has_to_be_said_somehow_is_a_comment(said: str, code: Draft) -> None:
    assert _english(said, code) == ["comment"]


@pytest.mark.parametrize("said", ["A2.4 needs taking out.", "A2.4 out."])
def test_what_goes_out_is_deleted(said: str, code: Draft) -> None:
    assert _english(said, code) == ["delete"]


@pytest.mark.parametrize(
    "said",
    [
        "Something has to be done about the price of eels.",
        "A way has to be found to my door.",
        "A1.2 has to be praised.",
    ],
)
def test_what_is_wanted_of_the_world_is_no_comment(said: str, code: Draft) -> None:
    assert _english(said, code) == []
