"""Units named by the words of their heading: what answers is a place, what two answer to or none asks."""

import pytest

from tests.unit.anchor.lettered import index_of, outcome, said
from vankien.anchor.called import called, things
from vankien.api import parse
from vankien.model.edit import ChangeSet

LINES = (
    "A. VIỆC ĐÃ LÀM",
    "I. KẾT QUẢ",
    "1. Về nghề cá, nghề muối",
    "Đội tàu ra khơi đều, ruộng muối khá sạch.",
    "2. Về đường làng",
    "Đường làng khá rộng.",
    "II. HẠN CHẾ, KHUYẾT ĐIỂM",
    "Chợ cá khá bẩn.",
    "III. BÀI HỌC KINH NGHIỆM",
    "Nghe dân nhiều hơn.",
    "B. VIỆC SẼ LÀM",
    "Phương châm Đại hội: Biển sạch, làng khá giàu.",
    "1. Quan điểm, mục tiêu, chỉ tiêu",
    "Giữ biển cho con cháu.",
    "2. Về đường làng",
    "Mỗi xóm một con đường khá đẹp.",
    "3. Kiến nghị với huyện",
    "Sớm nạo vét cửa lạch.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Phần hạn chế: bỏ chữ “khá”.", "Chợ cá bẩn."),
        ("Ở phần khuyết điểm, tôi đề nghị bỏ chữ “khá”.", "Chợ cá bẩn."),
        ("Mục nghề cá, nghề muối: bỏ chữ “khá”.", "Đội tàu ra khơi đều, ruộng muối sạch."),
        ("Chỗ nghề muối xin bỏ chữ “khá”.", "Đội tàu ra khơi đều, ruộng muối sạch."),
        ("Về nghề cá, nghề muối: đề nghị bỏ chữ “khá”.", "Đội tàu ra khơi đều, ruộng muối sạch."),
        ("Phần bài học kinh nghiệm thêm câu “Nói đi đôi với làm.”", "Nghe dân nhiều hơn. Nói đi đôi với làm."),
        ("Bổ sung vào phần bài học kinh nghiệm câu “Nói đi đôi với làm.”", "Nghe dân nhiều hơn. Nói đi đôi với làm."),
        ("Thêm câu “Nói đi đôi với làm.” vào mục Bài học kinh nghiệm.", "Nghe dân nhiều hơn. Nói đi đôi với làm."),
        ("Phần kiến nghị với huyện nên thêm ý “Sớm kéo điện ra bãi muối.”", "Sớm kéo điện ra bãi muối."),
        ("Bài học kinh nghiệm: thêm câu “Nói đi đôi với làm.”", "Nghe dân nhiều hơn. Nói đi đôi với làm."),
        ("Mục 2 phần việc đã làm: bỏ chữ “khá”.", "Đường làng rộng."),
        ("Ở phương châm, xin bỏ chữ “khá”.", "Phương châm Đại hội: Biển sạch, làng giàu."),
        ("Phương châm Đại hội: bỏ chữ “khá”.", "Phương châm Đại hội: Biển sạch, làng giàu."),
        ("Phần phương châm thêm câu “Dân vui.”", "asks"),  # where in it?
        # two are called so, or only one thing of several is named, and where in it is open
        ("Mục đường làng: bỏ chữ “khá”.", "asks"),
        ("Phần quan điểm thêm câu “Lấy dân làm gốc.”", "asks"),
        ("Đề nghị bỏ phần kiến nghị.", "asks"),
        # nothing is called so, though some of the words stand in headings
        ("Phần này bỏ chữ “khá”.", "asks"),
        ("Mục tiêu của tôi khi viết thư là xin bỏ chữ “khá”.", "asks"),
        ("Phần hạn chế của tôi là ít học. Xin bỏ chữ “khá”.", "asks"),
        ("Trong phần trả lời báo huyện, tôi đề nghị bỏ chữ “khá”.", "asks"),
        ("Bỏ chữ “khá” vì đã nói ở phần hạn chế.", "asks"),
    ],
)
def test_a_unit_is_found_by_its_heading_or_asked_for(text: str, after: str) -> None:
    assert outcome(text, LINES) == after


def test_a_sentence_moves_to_a_unit_named_by_its_heading() -> None:
    (one,) = said("Chuyển câu “Nghe dân nhiều hơn.” xuống phần kiến nghị với huyện.", LINES)
    draft = index_of(LINES).document.text
    after = ChangeSet.of(one.amendment.edits, len(draft)).apply(draft)
    assert after.index("Nghe dân nhiều hơn.") > after.index("Sớm nạo vét cửa lạch.")


@pytest.mark.parametrize(
    ("topic", "labels"),
    [
        ("hạn chế, theo tôi", ["II"]),  # the words before the comma
        ("các bài học kinh nghiệm", ["III"]),
        ("đường làng", ["2", "2"]),
        ("mục tiêu", ["1"]),
        ("chỉ tiêu", ["1"]),
        ("nghề", []),  # one syllable stands in any heading
        ("đường", []),
        ("kinh nghiệm", []),  # the end of a phrase is no thing of its own
    ],
)
def test_who_answers(topic: str, labels: list[str]) -> None:
    assert [hit.unit.number for hit in called(index_of(LINES), topic) if hit.unit] == labels


def test_headings_name_things_apart_from_how_they_are_written() -> None:
    assert things("về văn hóa - xã hội") == things("văn hóa, xã hội") == things("văn hóa và xã hội")
    assert things("hạn chế, khuyết điểm") == things("hạn chế") != things("hạn chế và nguyên nhân")


def test_the_place_that_something_leaves_is_no_name_of_where_it_goes() -> None:
    (one,) = parse("Đề nghị chuyển đoạn cuối của tiểu mục 2, mục I, Phần III lên đầu tiểu mục.")[0].amendments
    assert one.destination is not None
    assert one.destination.topic is None
    assert [step.number for step in one.destination.path] == ["III", "I", "2"]


TWICE = (
    "A. KẾT QUẢ, NHIỆM VỤ ĐÃ LÀM",
    "1. Nghề cá",
    "1.1. Đội tàu",
    "Đội tàu khá đông.",
    "B. MỤC TIÊU, NHIỆM VỤ",
    "I. MỤC TIÊU",
    "1. Nghề cá",
    "1.1. Sản lượng",
    "Sản lượng khá cao.",
    "II. NHIỆM VỤ, GIẢI PHÁP",
    "1. Nghề cá",
    "1.1. Đội tàu",
    "Sắm tàu khá lớn. Bán tàu cũ.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Điểm 1.1 phần nhiệm vụ: bỏ chữ “khá”.", "Sắm tàu lớn. Bán tàu cũ."),
        ("Ở phần nhiệm vụ, mục 1.1, đề nghị bỏ chữ “khá”.", "Sắm tàu lớn. Bán tàu cũ."),
        ("1.1 phần nhiệm vụ: bỏ chữ “khá”.", "Sắm tàu lớn. Bán tàu cũ."),
        ("👉 1.1 Đội tàu (phần nhiệm vụ): bỏ câu “Bán tàu cũ.”", "Sắm tàu khá lớn."),
        ("Điểm 1.1 phần kết quả: bỏ chữ “khá”.", "Đội tàu đông."),
        ("Điểm 1.1: bỏ chữ “khá”.", "asks"),
        ("1.1 tỷ đồng cho phần quà tết: bỏ chữ “khá”.", "asks"),
    ],
)
def test_who_names_the_first_of_several_things_means_that_unit(text: str, after: str) -> None:
    assert outcome(text, TWICE) == after
