"""A decision and the regulation that it issues number their articles alike: which of the two is meant."""

import pytest

from tests.unit.anchor.lettered import outcome, said

LINES = (
    "QUYẾT ĐỊNH",
    "Ban hành Quy định về bãi tắm",
    "Điều 1. Ban hành kèm theo Quyết định này Quy định về bãi tắm.",
    "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
    "Điều 3. Chủ tịch các xã thi hành Quyết định này.",
    "QUY ĐỊNH",
    "Về bãi tắm",
    "(Ban hành kèm theo Quyết định số   /QĐ-UBND)",
    "Chương I",
    "NHỮNG QUY ĐỊNH CHUNG",
    "Điều 1. Phạm vi",
    "Quy định này nói về bãi tắm của xã.",
    "Điều 2. Đối tượng",
    "1. Người tắm.",
    "2. Người giữ xe.",
    "Điều 3. Giờ mở",
    "1. Mở từ 6 giờ.",
    "Điều 4. Cứu hộ",
    "1. Có hai người trực.",
)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đề nghị bỏ Điều 2 của Quyết định.", "article-2"),
        ("Điều 3 Quyết định: cần làm rõ trách nhiệm.", "article-3"),
        ("Trong dự thảo Quyết định, tại Điều 2, đề nghị làm rõ ngày có hiệu lực.", "article-2"),
        ("Đề nghị bỏ Điều 2 của bản quy định.", "chapter-I/article-2"),
        ("Đề nghị bỏ Điều 3 Quy định kèm theo.", "chapter-I/article-3"),
        ("Dự thảo Quy định, Điều 3: đề nghị làm rõ giờ đóng.", "chapter-I/article-3"),
        ("Đề nghị làm rõ Điều 3.", "chapter-I/article-3"),  # what is issued is discussed
        ("Điều 2 quy định người tắm là quá hẹp, đề nghị làm rõ.", "chapter-I/article-2"),  # a verb
        ("Bổ sung vào Điều 3 một khoản: “2. Đóng lúc 19 giờ.”", "chapter-I/article-3"),
        ("Điều 2: thay “từ ngày ký” bằng “từ ngày 01 tháng 5”.", "article-2"),  # its words stand there alone
        ("Điều 4 của dự thảo Quyết định: thay “hai người” bằng “ba người”.", "chapter-I/article-4/clause-1"),
        ("Đề nghị bỏ khoản 2 Điều 2 của dự thảo Quyết định.", "chapter-I/article-2/clause-2"),  # it has no clauses
        ("Đề nghị bỏ Điều 2.", "asks"),
        ("Điều 2 Quyết định số 15/2010/QĐ-UBND đã nêu, đề nghị bỏ Điều 4.", "chapter-I/article-4"),
    ],
)  # fmt: skip
def test_the_act_that_is_named_or_the_one_that_is_issued(text: str, unit: str) -> None:
    (one,) = said(text, LINES)
    anchor = one.amendment.anchor
    assert anchor is not None
    assert (str(anchor.places[0].unit) if anchor.state.is_certain else "asks") == unit


def test_headings_of_both_acts_hold_for_what_stands_below_them() -> None:
    text = (
        "I. Về dự thảo Quyết định\n- Điều 2: đề nghị làm rõ ngày có hiệu lực.\n"
        "II. Về dự thảo Quy định\n- Điều 2: đề nghị làm rõ thế nào là người tắm."
    )
    anchors = [one.amendment.anchor for one in said(text, LINES)]
    assert [str(one.places[0].unit) for one in anchors if one is not None] == ["article-2", "chapter-I/article-2"]


def test_one_heading_alone_names_the_whole_draft() -> None:
    (one,) = said("Góp ý dự thảo Quyết định ban hành Quy định\n- Đề nghị làm rõ Điều 3.", LINES)
    assert one.amendment.anchor is not None
    assert one.amendment.anchor.unit == "chapter-I/article-3"


def test_where_one_act_stands_alone_its_name_changes_nothing() -> None:
    lines = LINES[2:5]
    assert outcome("Đề nghị bỏ Điều 2 của Quyết định.", lines) == outcome("Đề nghị bỏ Điều 2.", lines) != "asks"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Bổ sung vào cuối Điều 3: “Quyết định này thay thế Quyết định số 12 năm 2015.”", "Điều 3. Chủ tịch các xã"),
        ("Điều 2, thêm vào cuối: “Quyết định này hết hiệu lực sau năm năm.”", "Điều 2. Quyết định này có hiệu lực"),
        ("Bổ sung vào cuối Điều 1: “Quy định này không nói về bến đò.”", "Quy định này không nói về bến đò."),
        ("Bổ sung vào cuối Điều 1: “Bến đò có quy định riêng.”", "asks"),  # either article can take it
        ("Bổ sung vào cuối Điều 1: “Dự thảo này không nói về bến đò.”", "asks"),  # the draft is both acts
        ("Bổ sung vào cuối Điều 1 Quy định: “Bến đò có quy định riêng.”", "Bến đò có quy định riêng."),
        ("Bổ sung vào cuối khoản 1 Điều 3: “Mùa đông mở từ 8 giờ.”", "1. Mở từ 6 giờ. Mùa đông"),
        ("Thêm khoản 3 Điều 2: “Người bán hàng.”", "3. Người bán hàng."),  # only one of the two has clauses
        ("Thêm khoản 3 vào Điều 2: “Người bán hàng.”", "3. Người bán hàng."),
        ("Bổ sung khoản 3 vào Điều 2 như sau: “3. Người bán hàng.”", "3. Người bán hàng."),
        ("Thêm khoản 2 vào Điều 2: “Người bán hàng.”", "asks"),  # there is one
        ("Thêm khoản 6 vào Điều 2: “Người bán hàng.”", "asks"),  # a gap
        ("Thêm Điều 5: “Điều 5. Phao cứu sinh đặt cách nhau 50 m.”", "Điều 5. Phao cứu sinh"),
        ("Thêm Điều 3a: “Điều 3a. Phao cứu sinh đặt cách nhau 50 m.”", "asks"),
        ("Thêm Điều 4 vào Quyết định: “Trạm y tế theo dõi.”", "asks"),
    ],
)  # fmt: skip
def test_new_words_go_into_the_act_that_they_or_its_numbers_tell(text: str, after: str) -> None:
    found = outcome(text, LINES)
    assert found == after if after == "asks" else found.startswith(after), found


def test_a_new_article_of_the_act_named_is_offered_beside_the_other_acts_own() -> None:
    (one,) = said("Thêm Điều 4 vào Quyết định: “Trạm y tế theo dõi.”", LINES)
    assert one.amendment.anchor is not None
    assert {place.unit for place in one.amendment.anchor.candidates} == {"article-3", "chapter-I/article-4"}
