"""Edits that no clerk would carry out unasked: words put twice, quotations left open, an addition told as a change."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.anchor.test_doubts import draft, state
from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.anchor.part_told import tells_a_part
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contributor
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet
from vankien.model.locator import Locator
from vankien.model.span import Span

__all__ = ["draft"]
OLD = "Kết nạp trên 10.000 hội viên"
REPLACED = Amendment("a", "c", Contributor(), Operation.REPLACE, Locator(), Span(0, 1), target_text=OLD)


def anchored_state(amendment: Amendment, index: DraftIndex) -> AnchorState:
    anchor = anchor_amendment(amendment, index).amendment.anchor
    assert anchor is not None
    return anchor.state


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “Chợ phiên” bằng “, nhất là chợ vùng cao,”.",
        "Đề nghị thay “đoàn viên” bằng “và thanh niên”.",
        "Mục 1: bỏ “Xây dựng bến …”.",
        "Phần I mục 1, câu thứ nhất sửa lại: “trong nhiệm kỳ, hội viên”",  # some of its words turned round
        "Phần I mục 1: bổ sung “đ) Đường ra bến sạch.”",  # there is no a) to d)
        "Mục 1, sửa “Kết nạp trên...” thành “Kết nạp 10.000 hội viên”.",
        "Mục 1: “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” sửa thành “hai nhiệm kỳ”.",  # nobody is to be lost
        "Mục 1: thay “Kết nạp” bằng “Giới thiệu, bồi dưỡng và kết nạp 12.000 hội viên trong nhiệm kỳ”.",
        "Mục 1: con số chính thức cần ghi vào là “12.500 hội viên”.",  # which figure it replaces, nobody said
        "Đề nghị thêm “trong nhiệm kỳ” vào sau “hội viên”.",
        "Mục 1: đằng sau phải ghi cho thật: “, trong đó 41% ở xa”.",  # behind which words, nobody read
        "Đề nghị thêm “họp chưa đều” vào trước “. Đường ra bến”.",
    ],
)
def test_a_clerk_would_ask(draft: Draft, text: str) -> None:
    assert not state(draft, text).is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “còn hẹp” bằng “đã rộng và sạch”.",
        "Mục 1: bỏ “Kết nạp trên 10.000 hội viên trong nhiệm kỳ...”.",  # cited to its end
        "Mục 1: “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” sửa thành “Kết nạp 12.000 hội viên trong nhiệm kỳ”.",
        "Mục 1: thay “Kết nạp” bằng “Giới thiệu, bồi dưỡng và kết nạp”.",
        "Mục 1: thay “10.000 hội viên” bằng “hội viên”.",  # a word left out, and meant
        "Đề nghị thay “; hạt nhân phong trào” bằng “, nòng cốt phong trào”.",
        "Đề nghị thêm “vừa qua” vào sau “trong nhiệm kỳ”.",
        "Đề nghị thêm “hội” vào sau “trên 10.000”.",  # one syllable may stand twice
    ],
)
def test_a_clerk_would_not(draft: Draft, text: str) -> None:
    assert state(draft, text).is_certain


def test_words_that_move_to_the_end_of_many_paragraphs_ask(draft: Draft) -> None:
    many = "Phần I: chuyển câu “Chợ phiên họp chưa đều.” xuống cuối."
    assert state(draft, many) is AnchorState.AMBIGUOUS


def test_a_wording_that_quotes_the_old_words_asks(draft: Draft) -> None:
    index_ = build_index(draft.document)
    told = replace(REPLACED, new_text="nay cập nhật “10.000 hội viên” thành “12.000”")
    whole = replace(REPLACED, new_text="Kết nạp trên 10.000 hội viên “Vì biển xanh”")
    assert anchored_state(told, index_) is AnchorState.AMBIGUOUS
    assert anchored_state(whole, index_).is_certain


def test_what_would_change_nothing_asks(draft: Draft) -> None:
    said = replace(REPLACED, target_text=None, new_text="Kết nạp trên 10.000 hội viên trong nhiệm kỳ.")
    assert not anchored_state(said, build_index(draft.document)).is_certain


def test_a_cell_is_not_what_a_long_wording_rewrites(draft: Draft) -> None:
    long = (
        "Câu đầu sửa thành: “Chợ phiên họp đều vào ngày chủ nhật, có khu bán trâu ngựa riêng và nơi gửi xe cho khách.”"
    )
    assert not state(draft, long).is_certain


VALUES = """QUY CHẾ
Bến thuyền

Điều 1. Giờ giấc
1. Bến mở cửa từ 05 giờ đến 22 giờ 30 phút.
2. Thời gian chờ đò giảm từ 38 phút xuống còn 26 phút.
3. Khách báo trước 24 giờ.
4. Đã sửa 11 trên tổng số 27 cầu phao.
5. A boat stays for twenty-one days, until 7 p.m. on the last.
6. Khách lỡ đò được chờ thêm 45 phút.
7. Vé một lượt là 90 đồng.
8. Quán ở bến mở đến 2 giờ sáng.
"""


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> DraftIndex:
    return build_index(drafted(tmp_path_factory, VALUES).document)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("22 giờ", "23 giờ", "anchor-value-cut"),
        ("twenty", "thirty", "anchor-value-cut"),
        ("7 p", "midnight", "anchor-value-cut"),
        ("38 phút", "24 phút", "anchor-range-turned"),
        ("38 phút", "26 phút", "anchor-range-turned"),
        ("26 phút", "40 phút", "anchor-range-turned"),
        ("05 giờ", "23 giờ", "anchor-range-turned"),
        ("11", "29", "anchor-range-turned"),
        ("45", "2 giờ", "anchor-value-cut"),  # "2 giờ phút"
        ("90", "4 bảng", "anchor-value-cut"),
        ("22 giờ 30", "23 giờ", "anchor-value-cut"),  # "23 giờ phút"
        ("phút xuống", "40 phút xuống", "anchor-value-cut"),  # "38 40 phút"
        ("days", "30 days", "anchor-value-cut"),
        ("đến 2 giờ", "đến 24 giờ", "anchor-value-cut"),  # "24 giờ sáng"
        ("2 giờ", "23 giờ", "anchor-value-cut"),
    ],
)
def test_a_piece_of_a_value_and_a_range_that_would_turn_are_asked_about(
    values: DraftIndex, old: str, new: str, kind: str
) -> None:
    asked = anchor_amendment(replace(REPLACED, target_text=old, new_text=new), values)
    assert asked.amendment.anchor is not None
    assert not asked.amendment.anchor.state.is_certain
    assert kind in [note.kind for note in asked.notes]


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        ("22 giờ 30 phút", "23 giờ", "đến 23 giờ."),
        ("05 giờ", "04 giờ", "từ 04 giờ đến 22 giờ 30 phút"),
        ("38 phút", "40 phút", "từ 40 phút xuống còn 26 phút"),
        ("26 phút", "20 phút", "xuống còn 20 phút."),
        ("24 giờ", "48 giờ", "trước 48 giờ."),
        ("45", "50", "thêm 50 phút."),
        ("45", "50 phút", "thêm 50 phút."),
        ("45 phút", "2 giờ", "thêm 2 giờ."),
        ("90", "2 nghìn", "là 2 nghìn đồng."),
        ("11", "13", "13 trên tổng số 27"),
        ("đến 2 giờ", "đến 1 giờ", "mở đến 1 giờ sáng."),
        ("đến 2 giờ sáng", "đến 24 giờ", "mở đến 24 giờ."),
        ("twenty-one days", "thirty days", "thirty days, until"),
        ("7 p.m.", "midnight", "until midnight on the last"),
        ("7 p.m", "9 p.m.", "until 9 p.m. on the last"),
    ],
)
def test_whole_values_are_changed_and_ranges_stay_in_order(values: DraftIndex, old: str, new: str, left: str) -> None:
    done = anchor_amendment(replace(REPLACED, target_text=old, new_text=new), values).amendment
    assert done.anchor is not None
    assert done.anchor.state.is_certain
    text = values.document.text
    assert left in ChangeSet.of(done.edits, len(text)).apply(text)


LAW = (
    "Điều 1. Giá vé\n1. Người khuyết tật được giảm 15% giá vé.\n2. Sổ được niêm yết trong 20 ngày để lấy ý kiến.\n"
    "Điều 2. Bến\n1. Bến có đèn.\nĐiều 3. Đò\n1. Đò có phao.\nĐiều 4. Sông\n1. Sông có cọc.\n"
    "Điều 5. Giờ\n1. Đò chạy từ 17 giờ đến 18 giờ 30 phút hằng ngày.\n"
)


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, LAW, "vi")


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("Khoản 1 Điều 1: thay “Người khuyết tật” bằng “Người khuyết tật được giảm 25% giá vé”.", False),
        ("Khoản 1 Điều 1: thay “Người khuyết tật” bằng “Người khuyết tật, trẻ em”.", True),
        ("Khoản 2 Điều 1: bổ sung “và đọc trên loa ba lần”.", False),
        ("Khoản 2 Điều 1: bổ sung “(trừ ngày chợ)”.", False),
        ("Khoản 2 Điều 1: bổ sung vào cuối khoản “, có đọc trên loa”.", True),
        ("Khoản 1 Điều 5: thay “từ 17 giờ đến 18 giờ” bằng “từ 18 giờ đến 19 giờ”.", False),
        ("Khoản 1 Điều 5: thay “từ 17 giờ đến 18 giờ 30 phút” bằng “từ 18 giờ đến 19 giờ”.", True),
        ("Điều 3 đặt sau Điều 2 làm người đọc khó theo.", False),
        ("Đề nghị đặt Điều 4 lên ngay sau Điều 2.", True),
    ],
)
def test_what_would_be_said_twice_or_changes_nothing_is_asked_about(law: Draft, text: str, is_certain: bool) -> None:
    index = build_index(law.document)
    found = [one for it in api.parse(text, "vi", law) for one in it.amendments if one.operation != "comment"]
    states = [anchored_state(one, index).is_certain for one in found]
    assert states == [is_certain] if is_certain else not any(states)


LIST = """QUY CHẾ
Bến thuyền

Điều 1. Phương châm
1. Lấy bến đò làm cửa ngõ, chợ phiên làm đòn bẩy, người bán là chủ thể.
2. Bán cá tươi, tôm khô và mắm ruốc.
"""


@pytest.mark.parametrize(
    ("old", "new", "is_done"),
    [
        ("Lấy bến đò làm cửa ngõ", "Lấy người bán làm gốc, chợ phiên làm cầu nối, bến đò làm cửa ngõ", False),
        ("chợ phiên làm đòn bẩy", "chợ phiên làm trung tâm; người bán làm gốc", False),
        ("Lấy bến đò làm cửa ngõ", "Lấy bến đò làm cửa ngõ, chợ đêm làm cửa sau", True),  # one more piece
        ("cá tươi", "cá khô, cá muối", True),
        ("Lấy bến đò làm cửa ngõ", "Lấy bến đò làm trung tâm, kho lạnh làm điểm tựa", True),  # not said behind
        (
            "Lấy bến đò làm cửa ngõ, chợ phiên làm đòn bẩy, người bán là chủ thể",
            "Lấy người bán làm gốc, chợ phiên làm cầu nối, bến đò làm cửa ngõ",
            True,
        ),
    ],
)
def test_a_list_told_anew_from_its_first_piece_asks(tmp_path: Path, old: str, new: str, *, is_done: bool) -> None:
    (tmp_path / "d.txt").write_text(LIST, encoding="utf-8")
    index = build_index(api.read_draft(tmp_path / "d.txt").document)
    assert anchored_state(replace(REPLACED, target_text=old, new_text=new), index).is_certain is is_done


@pytest.mark.parametrize(
    ("old", "new", "is_part"),
    [
        ("The county will pay the whole price of the lamps", "half the price", True),
        ("Every village gets a lamp on its main square", "near the square", True),
        ("whole price of the lamps", "half the price", False),  # no sentence that would lose its beginning
        ("Lamps of the old kind and lamps of the new one", "all lamps", False),  # what both begin with
        ("The county will pay", "half the price", False),
    ],
)
def test_few_words_of_the_end_of_a_sentence_stand_for_a_part(old: str, new: str, *, is_part: bool) -> None:
    assert tells_a_part(replace(REPLACED, target_text=old, new_text=new)) is is_part


BRIDGES = """QUY CHẾ
Bến thuyền

Điều 1. Kết quả
1. Xây 29 cầu tre, nhà tranh ven sông; mở 4 bến đò dọc, bến đò ngang.
2. Mở chợ phiên vùng cao hằng tháng.
"""


@pytest.mark.parametrize(
    ("operation", "old", "new", "is_done"),
    [
        (Operation.REPLACE, "nhà tranh", "Xây 31 cầu tre, nhà tranh", True),
        (Operation.REPLACE, "hằng tháng", "chợ phiên vùng cao hằng tuần", True),
        (Operation.REPLACE, "bến đò ngang", "6 bến đò ngang", True),  # not side by side
        (Operation.INSERT, "29 cầu tre", "cầu tre, nhà tranh", True),  # two words are chance
        (Operation.INSERT, "chợ phiên vùng cao", "phiên vùng cao, vùng thấp", False),
        (Operation.INSERT, "chợ phiên", "vùng cao hằng tháng", False),
        (Operation.INSERT, "chợ phiên vùng cao", "và hội vùng cao", True),
    ],
)
def test_words_that_would_stand_twice_side_by_side_ask(
    tmp_path: Path, operation: Operation, old: str, new: str, *, is_done: bool
) -> None:
    (tmp_path / "d.txt").write_text(BRIDGES, encoding="utf-8")
    index = build_index(api.read_draft(tmp_path / "d.txt").document)
    position = Position.AFTER if operation is Operation.INSERT else None
    one = replace(REPLACED, operation=operation, target_text=old, new_text=new, position=position)
    assert anchored_state(one, index).is_certain is is_done
