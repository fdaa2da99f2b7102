"""Where units go: beside their own neighbours, to an end of their own row behind the words that lead in."""

import pytest

from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.anchor import PlaceRole
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

DRAFT = """QUY ĐỊNH
Điều 1. Bến
Bến phải đủ các điều kiện sau đây:
a) Có cầu.
b) Có đèn.
c) Có phao.
Điều 2. Chợ
1. Chợ họp đúng giờ.
2. Người bán niêm yết giá.
a) Giá ghi bằng chữ to.
b) Giá ghi bằng số.
3. Cứu người trước.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "quy-dinh.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def lines(text: str, draft: Draft) -> list[str] | None:
    """The draft with what is asked for; None where a person is asked."""
    (parsed,) = api.parse(text, draft=draft)
    (made,) = anchor_all(list(parsed.amendments), build_index(draft.document))
    if not made.amendment.edits:
        return None
    changes = ChangeSet.of(made.amendment.edits, len(draft.document.text))
    return [line.strip() for line in changes.apply(draft.document.text).split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Đề nghị đưa điểm c Điều 1 lên đầu điều.",
         ["Bến phải đủ các điều kiện sau đây:", "c) Có phao.", "a) Có cầu."]),
        ("Đề nghị chuyển khoản 3 Điều 2 lên đầu điều.", ["Điều 2. Chợ", "3. Cứu người trước.", "1. Chợ họp đúng giờ."]),
        ("Đề nghị chuyển khoản 1 Điều 2 xuống cuối điều.", ["3. Cứu người trước.", "1. Chợ họp đúng giờ."]),
        ("Tại Điều 2, chuyển khoản 3 thành khoản 1, các khoản khác đánh số lại.",
         ["Điều 2. Chợ", "3. Cứu người trước.", "1. Chợ họp đúng giờ."]),
        ("Chuyển điểm a Điều 1 (Có cầu) xuống thành điểm c.", ["c) Có phao.", "a) Có cầu."]),
        ("Đề nghị chuyển điểm b khoản 2 Điều 2 lên trước điểm a.",
         ["2. Người bán niêm yết giá.", "b) Giá ghi bằng số.", "a) Giá ghi bằng chữ to."]),
    ],
)  # fmt: skip
def test_a_unit_goes_among_its_own(text: str, row: list[str], draft: Draft) -> None:
    made = lines(text, draft)
    assert made is not None
    assert made[made.index(row[0]) :][: len(row)] == row


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị đưa điểm b lên đầu.",  # of which article, nobody said
        "Đề nghị đưa khoản 1 Điều 2 lên đầu điều.",  # it stands there
    ],
)
def test_what_leaves_the_place_open_asks(text: str, draft: Draft) -> None:
    assert lines(text, draft) is None


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Điểm a khoản 2 Điều 2 chuyển thành điểm c Điều 1.", "c) Có phao."),
        ("Điểm b khoản 2 Điều 2 chuyển thành điểm b Điều 1.", "b) Có đèn."),
    ],
)
def test_a_number_that_another_bears_is_offered_before_that_one(text: str, offered: str, draft: Draft) -> None:
    (parsed,) = api.parse(text, draft=draft)
    (made,) = anchor_all(list(parsed.amendments), build_index(draft.document))
    anchor = made.amendment.anchor
    assert anchor is not None
    (goes,) = [place for place in anchor.places if place.role is PlaceRole.DESTINATION]
    assert not made.amendment.edits
    assert draft.document.text[goes.span.start :].startswith(offered)
