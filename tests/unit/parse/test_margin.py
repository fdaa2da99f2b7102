"""Comments in the margin: what they ask for of the words that they mark, and what they only say."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.draft import Draft
from vankien.parse.given import Given
from vankien.parse.grammar.grammar import grammar
from vankien.parse.sheets.margin import Margin, asked_in_margin

VIETNAMESE = """QUY CHẾ
Bến đò

Điều 1. Việc của bến
1. Bến có kho lạnh, nhà chờ và 24 phao cứu sinh do Trạm Nà Sằm quản lý.
2. Ban quản lý giám sát việc chở khách, nhắc việc mặc áo phao.
"""
ENGLISH = """HARBOUR RULES

1. The quay
(a) The quay has a cold store and a waiting room run by Marl Trust.
(b) Boats call within 30 days.
"""


def read(marked: str, said: str, draft: Draft, language: str) -> str:
    profile = PROFILES[language]
    given = Given(grammar(profile.speech), profile.people, Source("", None, "0"), 0, draft.document, profile.outline)
    asked = asked_in_margin(Margin(marked, ("Bến có ", ", nhà chờ"), said), given)
    if asked is None:
        return "remark"
    told = [f"{one.operation} {one.target_text} → {one.new_text or ''}{' ?' if one.unread else ''}" for one in asked[0]]
    assert all(one.evidence.of(said) == said for one in asked[0])
    assert all("".join(span.of(said) for span in one.new_text_spans) == (one.new_text or "") for one in asked[0])
    return "; ".join([*told, *(str(one.stance) for one in asked[1])])


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, VIETNAMESE, "vi")


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ENGLISH, "en")


@pytest.mark.parametrize(
    ("marked", "said", "outcome"),
    [
        ("kho lạnh", "Nên sửa là “kho mát”", "replace kho lạnh → kho mát"),
        ("kho lạnh", "ý này thừa, bỏ", "delete kho lạnh → "),
        ("kho lạnh", "Bỏ cụm từ này", "delete kho lạnh → "),
        ("kho lạnh", "đề nghị thêm: và quầy vé", "insert kho lạnh → và quầy vé"),
        ("24 phao cứu sinh", "36 phao cứu sinh", "replace 24 phao cứu sinh → 36 phao cứu sinh"),
        ("giám sát việc chở khách", "Bỏ chữ “giám sát”, bến không có người", "delete giám sát → "),
        ("Giám sát việc chở khách", "thay “giám sát” bằng “theo dõi”", "replace Giám sát → theo dõi"),
        ("Trạm Nà Sằm", "Bổ sung thêm Đồn Bản Vược.", "insert Trạm Nà Sằm → Đồn Bản Vược ?"),  # by "và", or a comma
        ("24 phao", "Tính cả phao cũ hay phao mới?", "question"),
        ("Trạm Nà Sằm", "Cảm ơn ban soạn thảo đã đưa trạm vào.", "agree"),
        ("kho lạnh", "Nhất trí", "agree"),
    ],
)
def test_a_comment_says_what_becomes_of_the_words_it_marks(quay: Draft, marked: str, said: str, outcome: str) -> None:
    assert read(marked, said, quay, "vi") == outcome


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        ("kho lạnh", "Khách đi đò cũng cần chỗ nghỉ"),
        ("kho lạnh", "Bỏ khoản 2"),  # another place
        ("kho lạnh", "Chuyển xuống khoản 2"),
        ("kho lạnh", "Nếu không có điện thì bỏ"),
        ("kho lạnh", "Đồng ý bỏ"),
        ("kho lạnh", "thay “áo phao” bằng “phao”"),  # other words
        ("việc chở khách, nhắc việc mặc", "bỏ chữ “việc”"),  # which of two
        ("24 phao", "36 phao?"),
        ("Trạm Nà Sằm", "Bổ sung số người trực của trạm"),
        ("nhà chờ", "Bổ sung thêm Đồn Bản Vược."),  # no name beside a name
        ("kho lạnh,\nnhà chờ", "bỏ"),
    ],
)
def test_what_is_not_of_the_marked_words_stays_a_remark(quay: Draft, marked: str, said: str) -> None:
    assert read(marked, said, quay, "vi") == "remark"


@pytest.mark.parametrize(
    ("marked", "said", "outcome"),
    [
        ("cold store", "Please delete", "delete cold store → "),
        ("cold store", "change to “ice house”", "replace cold store → ice house"),
        ("cold store", "add: and packing shed", "insert cold store → and packing shed"),
        ("within 30 days", "within 20 days", "replace within 30 days → within 20 days"),
        ("cold store", "Is this still needed?", "question"),
        ("cold store", "Thank you for the store", "agree"),
        ("cold store", "Not clear", "remark"),
        ("cold store", "Delete it if there is no money", "remark"),
    ],
)
def test_english_margins(harbour: Draft, marked: str, said: str, outcome: str) -> None:
    assert read(marked, said, harbour, "en") == outcome
