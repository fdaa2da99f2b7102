"""Tables of proposals as offices make them."""

from collections.abc import Sequence

import pytest

from tests.unit.read.files import manuscript, workbook
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Stance
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript

HEAD = ("STT", "Họ và tên", "Vị trí", "Nội dung đề nghị sửa đổi")


def parsed(
    rows: Sequence[Sequence[object]], merged: Sequence[str] = (), draft: str | None = None
) -> list[ParsedContribution]:
    one = manuscript("bang.xlsx", workbook(rows, merged))
    given = None if draft is None else Document(draft)
    return list(parse_manuscript(one, PROFILES["vi"], Source("bang.xlsx", one.part, "0"), draft=given))


def test_a_head_of_two_rows_names_columns_by_its_finer_row() -> None:
    rows: list[list[object]] = [
        ["BẢNG TỔNG HỢP Ý KIẾN GÓP Ý", "", "", "", "", ""],
        ["TT", "Chủ thể góp ý", "", "Vị trí", "Nội dung", ""],
        ["", "Họ và tên", "Cơ quan", "", "Nội dung dự thảo", "Đề nghị sửa đổi"],
        ["I", "KHỐI ĐẢNG", "", "", "", ""],
        [1, "Lò Văn Inh", "Hội Nông dân", "Mục 2.1", "ước đạt", "đạt"],
        ["", "", "", "Mục 3.4", "", "Bổ sung câu “ưu tiên đường vào bản”"],
        [2, "", "Tỉnh đoàn", "", "", "OK"],
        ["", "Tổng cộng", "", "", "", "3 ý kiến"],
    ]
    merged = ["A1:F1", "A2:A3", "B2:C2", "D2:D3", "E2:F2", "A4:F4", "A5:A6", "B5:B6", "C5:C6"]
    first, second, third = parsed(rows, merged)
    (change,) = first.amendments
    assert (change.target_text, change.new_text, first.contribution.contributor.name) == (
        "ước đạt",
        "đạt",
        "Lò Văn Inh",
    )
    assert second.contribution.contributor.organisation == "Hội Nông dân"
    assert len(second.amendments) == 1
    assert [one.stance for one in third.opinions] == [Stance.AGREE]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_columns_may_stand_in_any_order(order: Sequence[int]) -> None:
    row = (1, "Hà Thị Sen", "Mục 2.1", "Thay cụm từ “ước đạt” bằng “đạt”")
    (one,) = parsed([[HEAD[place] for place in order], [row[place] for place in order]])
    (change,) = one.amendments
    assert (one.contribution.contributor.name, change.target_text, change.new_text) == ("Hà Thị Sen", "ước đạt", "đạt")


@pytest.mark.parametrize("said", ["Nhất trí", "OK", "Nhất trí hoàn toàn với dự thảo.", "Đồng ý"])
def test_a_row_that_only_agrees_is_agreement(said: str) -> None:
    (one,) = parsed([HEAD, (1, "Lan", "", said)])
    assert [opinion.stance for opinion in one.opinions] == [Stance.AGREE]
    assert not one.amendments


@pytest.mark.parametrize(
    "said", ["Nhất trí, nhưng đề nghị bỏ mục 3", "Đồng ý; bổ sung cụm từ “vùng cao” vào cuối mục 2"]
)
def test_agreement_with_a_condition_asks_for_something(said: str) -> None:
    (one,) = parsed([HEAD, (1, "Lan", "", said)])
    assert one.amendments


def test_rows_that_head_a_group_or_sum_up_are_no_contributions() -> None:
    rows = [HEAD, ("II", "KHỐI CHÍNH QUYỀN", "", ""), (1, "Lan", "", "Bỏ mục 3"), ("", "Cộng:", "", "1 ý kiến")]
    assert len(parsed(rows)) == 1


DRAFT = "Phần I. Kết quả\n1. Toàn huyện có 1.260 hộ nuôi cá lồng.\n2. Chợ họp hai phiên mỗi tuần.\n"


def test_a_row_is_read_with_the_draft_at_hand() -> None:
    said = "Chữ “hai phiên mỗi tuần” xưa rồi. Chợ giờ đông, “ba phiên mỗi tuần” mới kịp."
    (one,) = parsed([HEAD, (1, "Lan", "Mục 2", said)], draft=DRAFT)
    (change,) = one.amendments
    assert (change.target_text, change.new_text) == ("hai phiên mỗi tuần", "ba phiên mỗi tuần")
    assert [step.number for step in change.locator.path] == ["2"]
    (bare,) = parsed([HEAD, (1, "Lan", "Mục 2", said)])
    assert not bare.amendments


def test_a_row_that_praises_the_draft_for_its_words_changes_nothing() -> None:
    said = "Dùng “hai phiên mỗi tuần” chứ không dùng “hai phiên mỗi tháng” là có cân nhắc."
    (one,) = parsed([HEAD, (1, "Lan", "Mục 2", said)], draft=DRAFT)
    assert not one.amendments


SPOKEN = ("TT", "Chi bộ", "Người phát biểu", "Nội dung dự thảo", "Ý kiến đề nghị")


def told(old: str, asked: str) -> list[tuple[str, str | None, str | None]]:
    (one,) = parsed([SPOKEN, (1, "Chi bộ 4", "Lò Văn Inh", old, asked)])
    assert (one.contribution.contributor.name, one.contribution.contributor.organisation) == ("Lò Văn Inh", "Chi bộ 4")
    return [
        (" ".join(f"{step.kind}-{step.number}" for step in each.locator.path), each.target_text, each.new_text)
        for each in one.amendments
    ]


@pytest.mark.parametrize(
    ("old", "asked", "wanted"),
    [
        ("Mục 5: trả lời trong 12 ngày", "Rút xuống 06 ngày làm việc", ("section-5", "12 ngày", "06 ngày làm việc")),
        ("Phần II, III, 3.1: tỷ lệ đạt 28%", "Nâng lên 30%", ("part-II section-III point-3.1", "28%", "30%")),
        (
            "Phần I, II, 4: có 6 trạm, 20 giường",
            "tăng lên 25 giường.",
            ("part-I section-II section-4", "20 giường", "25 giường"),
        ),
        ("Chỉ tiêu (8) tiêm chủng đạt 98%", "100%", ("", "98%", "100%")),
        ("Mục 4: không quá 150 lồng", "Đề nghị giảm còn 120", ("section-4", "150", "120")),
        ("Mục 4.2", "Bỏ câu “cơ bản tốt”", ("section-4.2", "cơ bản tốt", None)),
    ],
)
def test_a_cell_may_hold_the_place_before_the_drafts_words(old: str, asked: str, wanted: tuple[str, ...]) -> None:
    assert told(old, asked) == [wanted]


@pytest.mark.parametrize(
    ("old", "asked"),
    [
        ("Mục 4: có 6 trạm, 8 trạm đang xây", "nâng lên 10 trạm"),  # which of the two?
        ("Mục 4: không quá 150 lồng", "nâng lên 180 để bà con có việc, nếu hồ còn chịu được"),
        ("Mục 4.1", "giảm còn 120 lồng"),
    ],
)
def test_an_order_to_move_a_figure_is_no_wording(old: str, asked: str) -> None:
    assert told(old, asked) == []


def test_the_whole_text_is_no_wording_to_replace() -> None:
    assert told("Toàn văn", "Cần gọn hơn") == []


@pytest.mark.parametrize(
    ("place", "wish"),
    [("Provision", "What they wrote"), ("Clause", "Comment / Proposed change"), ("Section", "Comments received")],
)
def test_english_comment_logs_are_read_by_their_headings(place: str, wish: str) -> None:
    rows = [("No", "Name", place, wish), (1, "Ada Quint", "Section 4(2)", "Replace “ten days” with “twelve days”")]
    one = manuscript("log.xlsx", workbook(rows))
    (row,) = parse_manuscript(one, PROFILES["en"], Source("log.xlsx", one.part, "0"))
    (change,) = row.amendments
    assert (row.contribution.contributor.name, change.target_text, change.new_text) == (
        "Ada Quint",
        "ten days",
        "twelve days",
    )


def test_what_somebody_wrote_without_asking_changes_nothing() -> None:
    rows = [
        ("No", "Name", "Provision", "What they wrote"),
        (1, "Ada Quint", "9(1)", "They chopped the wood behind “The Star”."),
    ]
    one = manuscript("log.xlsx", workbook(rows))
    (row,) = parse_manuscript(one, PROFILES["en"], Source("log.xlsx", one.part, "0"))
    assert not [change for change in row.amendments if change.new_text or change.target_text]


def test_the_column_of_what_people_say_may_bear_any_name() -> None:
    head = ("Mã", "Họ và tên", "Chức vụ", "Lời nhắn nhủ")
    said = "Đề nghị bỏ chữ “khá” ở điểm 1.2 phần II."
    (one,) = parsed([head, ("A1", "Lê Thị Sim", "Trưởng thôn", said)])
    assert one.contribution.contributor.name == "Lê Thị Sim"
    assert [it.target_text for it in one.amendments] == ["khá"]


def test_a_list_of_people_asks_for_nothing() -> None:
    head = ("Mã", "Họ và tên", "Chức vụ", "Nơi ở")
    assert not [it for one in parsed([head, ("A1", "Lê Thị Sim", "Trưởng thôn", "Bản Nà")]) for it in one.amendments]


def test_what_stands_above_the_head_says_whose_all_the_rows_are() -> None:
    rows: list[list[object]] = [
        ["Đơn vị góp ý", "Sở Y tế tỉnh Vạn Lam", ""],
        ["Ngày 18/8/2025", "", ""],
        ["Điều khoản", "Ý kiến góp ý", "Lý do"],
        ["Khoản 1 Điều 9", "Bỏ cụm từ “cơ bản”", "Thừa"],
        ["Khoản 2 Điều 9", "Bỏ cụm từ “tương đối”", "-"],
    ]
    (one,) = parsed(rows)
    assert (one.contribution.contributor.organisation, one.contribution.date) == ("Sở Y tế tỉnh Vạn Lam", "2025-08-18")
    assert [it.target_text for it in one.amendments] == ["cơ bản", "tương đối"]
    assert all(it.evidence.of(one.contribution.text).startswith("Bỏ") for it in one.amendments)


def test_the_day_of_a_summary_is_not_that_of_the_words_in_it() -> None:
    rows: list[list[object]] = [
        ["BẢNG TỔNG HỢP Ý KIẾN", "", "", ""],
        ["Ngày 18/8/2025", "", "", ""],
        list(HEAD),
        [1, "Lê Thị Bưởi", "Khoản 1 Điều 9", "Bỏ cụm từ “cơ bản”"],
        [2, "-", "Khoản 2 Điều 9", "Bỏ cụm từ “tương đối”"],
    ]
    found = [(one.contribution.contributor.name, one.contribution.date) for one in parsed(rows)]
    assert found == [("Lê Thị Bưởi", None), (None, None)]


@pytest.mark.parametrize(
    ("cell", "name", "body"),
    [
        ("Mai Thị Xuyến, Hội Phụ nữ xã Tân Phú", "Mai Thị Xuyến", "Hội Phụ nữ xã Tân Phú"),
        ("Mai Thị Xuyến, Lương Văn Hoạch", "Mai Thị Xuyến, Lương Văn Hoạch", None),  # two people
        ("Hội Phụ nữ, Hội Nông dân xã", None, "Hội Phụ nữ, Hội Nông dân xã"),  # two bodies
    ],
)
def test_a_cell_may_name_a_person_and_a_body(cell: str, name: str | None, body: str | None) -> None:
    (row,) = parsed([list(HEAD), [1, cell, "Mục 2.1", "bỏ từ “ước đạt”"]])
    assert (row.contribution.contributor.name, row.contribution.contributor.organisation) == (name, body)


@pytest.mark.parametrize(
    ("heading", "cell", "role", "body"),
    [
        ("Địa chỉ, đơn vị", "Trạm Y tế xã Lao Khọ", None, "Trạm Y tế xã Lao Khọ"),
        ("Đơn vị/địa chỉ", "Công ty TNHH Chè Phja", None, "Công ty TNHH Chè Phja"),
        ("Đơn vị/Địa chỉ", "Chợ đầu mối Nà Lụa", None, "Chợ đầu mối Nà Lụa"),
        ("Địa chỉ", "Trường THCS Nà Lụa", None, "Trường THCS Nà Lụa"),
        ("Đơn vị/địa chỉ", "Kiến trúc sư", "Kiến trúc sư", None),
        ("Đơn vị/địa chỉ", "xã Lao Khọ", None, None),  # where he lives
        ("Địa chỉ/đơn vị", "Phường Bến Đá", None, None),
        ("Địa chỉ", "tổ 5, phường Bến Đá", None, None),
        ("Địa chỉ, đơn vị", "KCN Nà Lụa", None, None),
    ],
)
def test_a_column_of_bodies_and_homes_tells_bodies(heading: str, cell: str, role: str | None, body: str | None) -> None:
    (row,) = parsed([["STT", "Họ và tên", heading, "Nội dung góp ý"], [1, "Kha Văn Mộc", cell, "bỏ từ “ước đạt”"]])
    who = row.contribution.contributor
    assert (who.name, who.role, who.organisation) == ("Kha Văn Mộc", role, body)


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("MTTQ xã Lao Khọ", "body"),
        ("Liên hiệp các hội khoa học và kỹ thuật tỉnh", "body"),
        ("Thôn Nà Tềnh", "body"),
        ("Đoàn Bá Mộc", "person"),
        ("Ông Kha Văn Mộc", "person"),
        ("Kha Văn Mộc", "person"),
        ("Tạp chí và Truyền thanh tỉnh", "body"),
        ("Cử tri tổ 3", "person"),
        ("một hộ dân ven suối", "person"),
    ],
)
def test_who_stands_in_a_column_of_bodies_is_one_or_a_person(who: str, kind: str) -> None:
    (row,) = parsed([["STT", "Đơn vị, cá nhân", "Nội dung góp ý"], [1, who, "bỏ từ “ước đạt”"]])
    assert row.contribution.contributor.kind.value == kind


@pytest.mark.parametrize(
    ("heading", "cell", "body", "kind"),
    [
        ("Department", "Highways", "Highways", "body"),
        ("Directorate", "Legal Services", "Legal Services", "body"),
        ("Service", "Parks and Cemeteries", "Parks and Cemeteries", "body"),
        ("Team", "Resident of Mill Row", "Resident of Mill Row", "person"),
        ("Department", "", None, "person"),
        ("Status", "Highways", None, "person"),
    ],
)
def test_a_council_s_own_departments_say_who_asks(heading: str, cell: str, body: str | None, kind: str) -> None:
    rows = [[heading, "Section", "Current text", "Proposed text"], [cell, "2.1", "three weeks", "four weeks"]]
    one = manuscript("log.xlsx", workbook(rows))
    (row,) = parse_manuscript(one, PROFILES["en"], Source("log.xlsx", one.part, "0"))
    assert (row.contribution.contributor.organisation, row.contribution.contributor.kind.value) == (body, kind)


def test_an_office_in_its_column_is_parted_from_its_body() -> None:
    head = ["TT", "Đơn vị, cá nhân", "Chức vụ", "Nội dung góp ý"]
    rows = [
        [1, "Ông Kha Văn Mộc", "Phó Chủ tịch Hội Đông y tỉnh", "bỏ “ước đạt”"],
        [2, "Bà Kha Thị Lụa", "Kế toán", "OK"],
    ]
    said = [one.contribution.contributor for one in parsed([head, *rows])]
    assert [(one.name, one.role, one.organisation) for one in said] == [
        ("Kha Văn Mộc", "Phó Chủ tịch", "Hội Đông y tỉnh"),
        ("Kha Thị Lụa", "Kế toán", None),
    ]


def row_of(place: str, asked: str, draft: str | None = None) -> ParsedContribution:
    head = ["STT", "Đơn vị", "Vị trí", "Nội dung đề nghị sửa đổi"]
    return parsed([head, [1, "Thôn Đông", place, asked], [2, "Thôn Tây", "Điều 2", "Nhất trí"]], draft=draft)[0]


@pytest.mark.parametrize(
    "asked",
    [
        "Sửa hiệu lực thành ngày 01 tháng 7 năm 2026",
        "Rút ngắn thời hạn xuống còn 5 ngày",
        "Nâng mức hỗ trợ lên 15 triệu đồng",
        "Đề nghị đổi tên gọi thành nhà chờ khách",
    ],
)
def test_an_order_in_a_cell_is_no_wording(asked: str) -> None:
    one = row_of("Khoản 1 Điều 9", asked)
    assert all(asked != each.new_text for each in one.amendments)
    assert one.amendments or one.opinions


def test_a_task_that_begins_as_the_drafts_own_is_wording() -> None:
    draft = "Điều 9. Nhiệm vụ\n1. Nâng tỷ lệ hộ có nước sạch lên 90%.\n"
    asked = "Nâng tỷ lệ hộ có nước sạch và hố xí hợp vệ sinh lên mức 95% vào cuối nhiệm kỳ."
    (change,) = row_of("Khoản 1 Điều 9", asked, draft).amendments
    assert change.new_text == asked


def test_agreement_in_a_row_is_with_the_place_of_the_row() -> None:
    (opinion,) = row_of("Khoản 2 Điều 1", "Giữ nguyên").opinions
    assert opinion.stance is Stance.AGREE
    assert [step.number for step in opinion.locator.path] == ["1", "2"]


def test_a_measure_may_be_told_by_two_others() -> None:
    row = row_of("Khoản 4 Điều 4", "Đề nghị giảm mức thu khu nông sản từ 20.000 xuống 15.000 đồng/m²/tháng")
    assert [one.new_text for one in row.amendments] == ["15.000 đồng/m²/tháng"]


HEADS: Sequence[object] = ["Điều khoản", "Quy định hiện nay của dự thảo", "Đề xuất của hội viên", "Vì sao"]


def test_a_body_and_a_day_above_the_head_need_no_label() -> None:
    rows: list[Sequence[object]] = [
        ["Hội Nghề cá xã Bãi Dài", "", "", ""],
        ["Tổng hợp góp ý của hội viên về dự thảo Quy định neo đậu - ngày 12/9/2025", "", "", ""],
        HEADS,
        [
            "Khoản 1 Điều 9",
            "trong thời hạn 05 ngày sau khi cập bến",
            "trong thời hạn 10 ngày sau khi cập bến",
            "Biển động",
        ],
        ["Khoản 2 Điều 9", "500.000 đồng một chuyến", "300.000 đồng một chuyến", ""],
    ]
    (one,) = parsed(rows)
    assert (one.contribution.contributor.organisation, one.contribution.date) == (
        "Hội Nghề cá xã Bãi Dài",
        "2025-09-12",
    )
    assert [(it.target_text, it.new_text, it.reason) for it in one.amendments] == [
        ("trong thời hạn 05 ngày sau khi cập bến", "trong thời hạn 10 ngày sau khi cập bến", "Biển động"),
        ("500.000 đồng một chuyến", "300.000 đồng một chuyến", None),
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "Đề nghị làm rõ thời hạn 05 ngày sau khi cập bến",  # of the words, and no words
        "trong thời hạn 05 ngày sau khi cập bến có ngắn quá không?",
        "Nên lấy ý kiến của ngư dân trước",
        "trong thời hạn 05 ngày sau khi cập bến",  # the same
    ],
)
def test_what_is_said_of_the_drafts_words_is_not_put_for_them(asked: str) -> None:
    old = "trong thời hạn 05 ngày sau khi cập bến"
    rows: list[Sequence[object]] = [
        HEADS,
        ["Khoản 1 Điều 9", old, asked, ""],
        ["Khoản 2 Điều 9", "mỗi chuyến", "bỏ", ""],
    ]
    assert all(it.new_text is None for it in parsed(rows)[0].amendments)


@pytest.mark.parametrize(
    ("last", "who", "asks"),
    [
        (["TM. ĐẢNG ỦY", "Bí thư Kha Văn Mộc"], ("Kha Văn Mộc", "Bí thư"), 1),
        (["CHỦ TỊCH", "Chủ tịch Lò Thị Xoan"], ("Lò Thị Xoan", "Chủ tịch"), 1),
        (["Bỏ từ “ước đạt”", "Phó Chủ tịch Lò Thị Xoan"], ("Lò Thị Xoan", "Phó Chủ tịch"), 2),
        (["Bỏ từ “ước đạt”"], (None, None), 2),
        (["Chủ tịch Lò Thị Xoan", "Bỏ từ “ước đạt”"], (None, None), 3),  # what stands in the middle signs nothing
    ],
)
def test_the_last_rows_of_a_sheet_sign_it(last: list[str], who: tuple[str, str], asks: int) -> None:
    rows: list[list[object]] = [
        ["Ý KIẾN GÓP Ý CỦA UBND XÃ LAO KHỌ", "", "", ""],
        ["TT", "Vị trí", "Nội dung dự thảo", "Đề nghị sửa đổi, bổ sung"],
        [1, "Mục II.2", "trước ngày 10 tháng 6", "trước ngày 20 tháng 6"],
        ["", "", "", ""],
    ]
    rows += [["", "", "", one] for one in last]
    found = parsed(rows)[0]
    told = found.contribution.contributor
    assert (told.organisation, told.name, told.role) == ("UBND XÃ LAO KHỌ", *who)
    assert len(found.amendments) + len(found.opinions) == asks
