"""Sheets whose heads no table knows, or that have none: what stands in the columns tells with their words."""

from collections.abc import Sequence

import pytest

from tests.unit.read.files import manuscript, workbook
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript

DRAFT = (
    "Điều 16. Tạm ngừng\n1. Đơn vị thông báo trước.\n3. Quá 60 ngày mà chưa trả thì được tạm ngừng.\n"
    "Điều 31. Hỗ trợ\n2. Hộ nghèo được hỗ trợ 10.000.000 đồng/hộ.\n"
)
BILL = (
    "26. Watering\n(2) No person may water between eleven in the morning and five in the afternoon.\n"
    "31. Rescue\n(3) A keeper must report it within two hours.\n"
)
Row = Sequence[object]


def parsed(rows: Sequence[Row], language: str = "vi") -> list[ParsedContribution]:
    one = manuscript("sheet.xlsx", workbook(rows))
    draft = Document(DRAFT if language == "vi" else BILL)
    return list(parse_manuscript(one, PROFILES[language], Source("sheet.xlsx", one.part, "0"), draft=draft))


def told(
    rows: Sequence[Row], language: str = "vi"
) -> list[tuple[str | None, str | None, str | None, list[str | None]]]:
    """Who, whose, when and the new words of each contribution."""
    return [
        (who.name, who.organisation, one.contribution.date, [each.new_text for each in one.amendments])
        for one in parsed(rows, language)
        for who in [one.contribution.contributor]
    ]


SIXTY = "Thay “60 ngày” bằng “45 ngày”."
TEN = "Sửa “10.000.000 đồng/hộ” thành “15.000.000 đồng/hộ”."
NOON = "Change “eleven in the morning” to “noon” in subsection (2)."
SOON = "“within two hours” should read “within thirty minutes”."
AGREES = "Nhất trí như dự thảo đã nêu."


def test_questions_of_a_web_form_and_their_answers_tell_the_columns() -> None:
    asked = (
        "Ông/bà tên gì?",
        "Đang công tác tại đâu?",
        "Muốn góp ý chỗ nào?",
        "Ông/bà muốn nói gì?",
        "Được công khai?",
    )
    rows = [
        ("Dấu thời gian", *asked),
        ("11/10/2026 09:14:22", "Nguyễn Thị Mận", "Trạm Y tế xã Tân Khê", "Khoản 3 Điều 16", SIXTY, "Có"),
        ("12/10/2026 10:00:00", "Lò Văn Inh", "", "Điều 31 khoản 2", TEN, "Không"),
        ("12/10/2026 11:30:00", "Phạm Quốc Đạt", "Phường Bến Cũ", "", AGREES, "Có"),
    ]
    assert told(rows) == [
        ("Nguyễn Thị Mận", "Trạm Y tế xã Tân Khê", "2026-10-11", ["45 ngày"]),
        ("Lò Văn Inh", None, "2026-10-12", ["15.000.000 đồng/hộ"]),
        ("Phạm Quốc Đạt", "Phường Bến Cũ", "2026-10-12", []),
    ]


def test_a_sheet_without_a_head_is_read_from_its_first_row() -> None:
    rows = [
        ("Khoản 3 Điều 16", SIXTY, "Nguyễn Thị Mận", "11/10/2026"),
        ("Điều 31 khoản 2", TEN, "Lò Văn Inh", "11/10/2026"),
        ("Điều 31", AGREES, "Phạm Quốc Đạt", "12/10/2026"),
    ]
    assert [(name, day, new) for name, _, day, new in told(rows)] == [
        ("Nguyễn Thị Mận", "2026-10-11", ["45 ngày"]),
        ("Lò Văn Inh", "2026-10-11", ["15.000.000 đồng/hộ"]),
        ("Phạm Quốc Đạt", "2026-10-12", []),
    ]


def test_whoever_took_it_in_and_his_answer_are_not_the_contributors() -> None:
    rows = [
        ("Mã phiếu", "Ngày tiếp nhận", "Cán bộ tiếp nhận", "Công dân", "Chỗ cần bàn", "Lời góp", "Hướng xử lý"),
        ("GY-12", "11/10/2026", "Trần Thị Hoa", "Nguyễn Thị Mận", "Khoản 3 Điều 16", SIXTY, "Bỏ khoản 5 Điều 9"),
        ("GY-15", "12/10/2026", "Trần Thị Hoa", "Lò Văn Inh", "Điều 31 khoản 2", TEN, "Chuyển tổ biên tập xem xét"),
    ]
    assert [(name, day, new) for name, _, day, new in told(rows)] == [
        ("Nguyễn Thị Mận", "2026-10-11", ["45 ngày"]),
        ("Lò Văn Inh", "2026-10-12", ["15.000.000 đồng/hộ"]),
    ]


def test_days_of_birth_are_no_days_of_writing() -> None:
    rows = [
        ("STT", "Người nói", "Sinh", "Ý kiến"),
        (1, "Nguyễn Thị Mận", "01/02/1960", SIXTY),
        (2, "Lò Văn Inh", "15/08/1991", TEN),
        (3, "Phạm Quốc Đạt", "20/12/1979", AGREES),
    ]
    assert [day for _, _, day, _ in told(rows)] == [None, None, None]


def test_the_drafts_own_words_tell_the_column_of_old_ones() -> None:
    rows = [
        ("Chỗ", "In là", "Tôi muốn"),
        ("Khoản 3 Điều 16", "Quá 60 ngày", "Quá 45 ngày"),
        ("Điều 31", "10.000.000 đồng/hộ", "15.000.000 đồng/hộ"),
    ]
    found = [(each.target_text, each.new_text) for one in parsed(rows) for each in one.amendments]
    assert found == [("Quá 60 ngày", "Quá 45 ngày"), ("10.000.000 đồng/hộ", "15.000.000 đồng/hộ")]


def test_numbers_of_submissions_are_no_submissions() -> None:
    rows = [
        ("Submission ID", "Submitted", "Your name", "Replying for", "Part of the Bill", "Your comment", "Publish?"),
        ("SW-18", "2026-10-11", "Lettice Farrow", "", "Clause 26", NOON, "yes"),
        ("SW-21", "2026-10-12", "Ambrose Teague", "Teague's Boatyard", "Clause 31", SOON, "no"),
        ("SW-40", "2026-10-12", "Noor Castleton", "", "Whole Bill", "I support the whole Bill as drafted.", "yes"),
    ]
    assert told(rows, "en") == [
        ("Lettice Farrow", None, "2026-10-11", ["noon"]),
        ("Ambrose Teague", "Teague's Boatyard", "2026-10-12", ["within thirty minutes"]),
        ("Noor Castleton", None, "2026-10-12", []),
    ]


def test_an_officers_column_is_not_read_and_he_is_nobody() -> None:
    rows = [
        ("Case", "Logged on", "Officer", "Respondent's name", "Provision concerned", "Verbatim", "Officer's answer"),
        ("FB/1", "2026-10-11", "Dora Hale", "Lettice Farrow", "Clause 26", NOON, "We shall delete clause 9 in print."),
        ("FB/2", "2026-10-12", "Dora Hale", "Ambrose Teague", "Clause 31", SOON, "Noted with thanks and passed on."),
    ]
    assert [(name, day, new) for name, _, day, new in told(rows, "en")] == [
        ("Lettice Farrow", "2026-10-11", ["noon"]),
        ("Ambrose Teague", "2026-10-12", ["within thirty minutes"]),
    ]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        (
            "vi",
            [
                ("Xã", "Số hộ", "Tình hình mùa đông"),
                ("Tân Khê", 120, "Đường ngập ba tuần liền, không ai đến sửa chữa giúp bà con."),
                ("Bản Lằng", 90, "Không có gì đáng kể được ghi nhận trong năm nay."),
                ("Nậm Rốm", 300, "Chợ đóng cửa để sửa giữa hai phiên chợ chính của năm."),
            ],
        ),
        (
            "en",
            [
                ("Village", "Households", "Remarks of the winter"),
                ("Upper Fen", 120, "The road was flooded for three weeks and nobody came."),
                ("Lower Fen", 80, "No trouble was reported by anybody this year."),
                ("Fenmouth", 2100, "The quay was closed for repairs between the two fairs."),
            ],
        ),
    ],
)
def test_a_table_of_other_things_asks_for_nothing(language: str, rows: Sequence[Row]) -> None:
    assert not [each for one in parsed(rows, language) for each in (*one.amendments, *one.opinions)]


def test_streets_are_no_persons_where_no_families_are_known() -> None:
    rows = [
        ("Ref", "Street", "Clause", "What is wrong"),
        (1, "Quay Lane", "Clause 26", NOON),
        (2, "Mill Row", "Clause 31", SOON),
        (3, "Pell Arm", "Clause 31", "Nobody can be there within two hours at night."),
    ]
    assert [name for name, _, _, _ in told(rows, "en")] == [None, None, None]


def test_persons_and_bodies_may_share_a_column() -> None:
    rows = [
        ("STT", "Bên tham gia", "Vị trí", "Nội dung góp ý"),
        (1, "Phòng Tổ chức - Biên chế", "Khoản 3 Điều 16", SIXTY),
        (2, "Vũ Thị Hòa Bình, chuyên viên Phòng Lao động", "Điều 31", TEN),
        (3, "Trung tâm Lưu trữ lịch sử", "Điều 31", AGREES),
    ]
    assert [(name, body) for name, body, _, _ in told(rows)] == [
        (None, "Phòng Tổ chức - Biên chế"),
        ("Vũ Thị Hòa Bình", "Phòng Lao động"),
        (None, "Trung tâm Lưu trữ lịch sử"),
    ]


def test_where_somebody_lives_is_no_body() -> None:
    rows = [
        ("TT", "Người góp ý", "Địa chỉ", "Ý kiến"),
        (1, "Nguyễn Thị Mận", "Phường Bến Cũ", "Khoản 3 Điều 16: " + SIXTY),
        (2, "Lò Văn Inh", "Xã Tân Khê", AGREES),
    ]
    assert [(name, body) for name, body, _, _ in told(rows)] == [("Nguyễn Thị Mận", None), ("Lò Văn Inh", None)]


def test_names_of_fields_and_counted_questions_are_headings() -> None:
    rows = [
        ("respondent_id", "created_at", "q1_name", "q3_clause", "q4_text", "q5_share"),
        (1001, "2026-11-03T10:00:00Z", "Ada Crane", "26(2)", "Change “eleven in the morning” to “noon”.", "TRUE"),
        (1002, "2026-11-03T11:00:00Z", "Bo Hale", "31(3)", SOON, "FALSE"),
    ]
    assert [(name, day, new) for name, _, day, new in told(rows, "en")] == [
        ("Ada Crane", "2026-11-03", ["noon"]),
        ("Bo Hale", "2026-11-03", ["within thirty minutes"]),
    ]
    asked = [
        ("Tên", "Lớp", "Câu 1: Em thích điều nào", "Câu 2: Em muốn sửa gì"),
        ("Mận", "9A", "Điều 16", "Khoản 3 Điều 16: " + SIXTY),
        ("Inh", "9B", "Điều 31", "Khoản 2 Điều 31: " + TEN),
    ]
    assert [(name, new) for name, _, _, new in told(asked)] == [("Mận", ["45 ngày"]), ("Inh", ["15.000.000 đồng/hộ"])]


def test_a_name_in_two_columns_is_one() -> None:
    vi = [("Họ đệm", "Tên", "Ý kiến"), ("Nguyễn Thị", "Mận", "Khoản 3 Điều 16: " + SIXTY), ("Lò Văn", "Inh", AGREES)]
    assert [name for name, _, _, _ in told(vi)] == ["Nguyễn Thị Mận", "Lò Văn Inh"]
    en = [("Surname", "First name", "Comment"), ("Crane", "Ada", SOON), ("Hale", "Bo", "I support the Bill.")]
    assert [name for name, _, _, _ in told(en, "en")] == ["Ada Crane", "Bo Hale"]


def test_what_quotes_asks_for_something_and_says_no_place() -> None:
    rows = [
        ("Date", "Channel", "Contact", "What about", "Follow-up"),
        ("03/11/2026", "phone", "Ada Crane", "Wants “two hours” in clause 31(3) cut.", "Call back"),
        ("04/11/2026", "letter", "Bo Hale", "Delete “in the morning” in clause 26(2).", "None needed"),
    ]
    assert [len(new) for _, _, _, new in told(rows, "en")] == [1, 1]


def places(rows: Sequence[Row], language: str = "vi") -> list[list[str]]:
    """The numbers of the place of each change."""
    found = [each.locator for one in parsed(rows, language) for each in one.amendments]
    return [[f"{step.kind}={step.number}" for step in one.path] for one in found]


def test_columns_headed_by_units_hold_their_numbers() -> None:
    rows = [
        ("TT", "Điều", "Khoản", "Nội dung góp ý"),
        (1, 16, 3, SIXTY),
        (2, 31, 2, TEN),
        (3, "", "", "Điều 31 nên bỏ “hộ nghèo”."),
    ]
    assert places(rows) == [["article=16", "clause=3"], ["article=31", "clause=2"], ["article=31"]]


def test_a_unit_in_its_cell_goes_on_the_columns_beside_it() -> None:
    rows = [("Người góp ý", "Điều", "Ý kiến"), ("Lò Văn Inh", 16, "Khoản 3: thay “60 ngày” bằng “45 ngày”.")]
    assert places(rows) == [["article=16", "clause=3"]]


def test_a_row_that_only_signs_says_no_place() -> None:
    rows = [("Điều", "Khoản", "Ý kiến"), *((16, 3, SIXTY) for _ in range(4)), ("Người lập: Lò Văn Inh", "", SIXTY)]
    assert places(rows) == [["article=16", "clause=3"]] * 4 + [[]]


def test_english_columns_headed_by_units() -> None:
    rows = [("Name", "Clause", "Comment"), ("Lettice Farrow", "26", NOON), ("Noor Castleton", "31(3)", SOON)]
    assert [one[0].partition("=")[2] for one in places(rows, "en")] == ["26", "31"]


def test_a_column_of_names_of_sections_holds_no_numbers() -> None:
    rows = [
        ("Mục", "Trong dự thảo", "Đề nghị"),
        ("Tạm ngừng", "Quá 60 ngày", "Quá 45 ngày"),
        ("Hỗ trợ", "10.000.000 đồng/hộ", "15.000.000 đồng/hộ"),
    ]
    assert places(rows) == [[], []]


def test_an_address_in_the_draft_is_where_something_is_to_be_changed() -> None:
    rows = [
        ("STT", "Đơn vị", "Địa chỉ trong dự thảo", "Góp ý"),
        (1, "Phường Bến Cũ", "Điều 16, khoản 3", SIXTY),
        (2, "Phường Bến Cũ", "Điều 31, khoản 2", TEN),
        (3, "Phường Bến Cũ", "Điều 31", AGREES),
    ]
    assert places(rows) == [["article=16", "clause=3"], ["article=31", "clause=2"]]
    assert {one.contribution.contributor.organisation for one in parsed(rows)} == {"Phường Bến Cũ"}


@pytest.mark.parametrize(
    "rows",
    [
        [("Mục", "Vị trí", "Ý kiến"), *((n, "Khoản 3 Điều 16", SIXTY) for n in (1, 2, 3))],  # counts the rows
        [("Điểm", "Vị trí", "Ý kiến"), *((n, "Khoản 3 Điều 16", SIXTY) for n in (8, 9, 7))],  # marks
        [
            ("Khoản", "Vị trí", "Ý kiến"),
            *((2, "Khoản 3 Điều 16", SIXTY) for _ in range(3)),
        ],  # the whole place says more
    ],
)
def test_a_column_of_places_says_more_than_numbers(rows: Sequence[Row]) -> None:
    assert places(rows) == [["article=16", "clause=3"]] * 3


def test_a_clause_of_an_article_that_is_not_told_is_no_place() -> None:
    head, full = ("Điều", "Khoản", "Ý kiến"), [(16, 3, SIXTY)] * 5
    assert places([head, *full, ("", 3, SIXTY)])[-1] == []
    assert places([head, *full, ("Phụ lục I", 3, SIXTY)])[-1] == []
    turned = [("Khoản", "Điều", "Ý kiến"), *[(3, 16, SIXTY)] * 5, (3, "", SIXTY)]
    assert places(turned)[-2:] == [["article=16", "clause=3"], []]
    assert places([head, *full, ("Điều 16", 3, SIXTY)])[-1] == ["article=16", "clause=3"]


def test_what_holds_no_letters_may_still_be_said() -> None:
    rows = [("Người góp ý", "Điều", "Ý kiến"), ("Lò Văn Inh", 16, "???"), ("Lò Văn Inh", 31, TEN)]
    assert [len(one.opinions) + len(one.amendments) for one in parsed(rows)] == [1, 1]


def test_headings_of_an_export_may_lack_their_marks() -> None:
    rows: list[Row] = [
        ("thoi_gian", "ho_ten", "nghe_nghiep_chuc_vu", "don_vi_dia_chi", "noi_dung"),
        ("2025-03-02 08:10", "Lù Thị Sáo", "Thợ may", "bản Nà Hin, xã Tả Sin", "Đề nghị bỏ cụm từ “Quá 60 ngày”."),
        ("2025-03-03 09:20", "Giàng A Tủa", "Lái đò", "bản Pá Khoang", "Tôi đồng ý."),
    ]
    first, second = (one.contribution.contributor for one in parsed(rows))
    assert (first.name, first.role, first.organisation) == ("Lù Thị Sáo", "Thợ may", "bản Nà Hin, xã Tả Sin")
    assert (second.name, second.role) == ("Giàng A Tủa", "Lái đò")


def test_a_topic_chosen_in_a_form_is_no_quotation() -> None:
    head = ("Họ và tên", "Câu hỏi 3", "Nội dung")
    chosen = ("Tạm ngừng", "Hỗ trợ", "Hỗ trợ")
    said = ("Nên báo cho dân biết trước.", "Đường vào bản xấu quá, sửa lại cho rõ.", "Nên ghi rõ ai được hưởng.")
    rows: list[Row] = [
        head,
        *((f"Lê Thị {one}", two, three) for one, two, three in zip("ABC", chosen, said, strict=True)),
    ]
    assert not [it.target_text for one in parsed(rows) for it in one.amendments if it.target_text]


@pytest.mark.parametrize("head", ["Lĩnh vực", "Chủ đề"])
def test_what_a_topic_column_says_asks_for_nothing(head: str) -> None:
    rows: list[Row] = [("Họ và tên", head, "Nội dung góp ý"), ("Lù Thị Sáo", "Hỗ trợ", "Nâng lên nữa cho bà con nhờ.")]
    assert all(it.target_text is None for one in parsed(rows) for it in one.amendments)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("Không nêu tên", None), ("Ẩn danh", None), ("(giấu tên)", None), ("Đặng Không Danh", "Đặng Không Danh")],
)
def test_who_tells_no_name_has_none(name: str, wanted: str | None) -> None:
    rows: list[Row] = [("Họ và tên", "Nghề nghiệp", "Nội dung góp ý"), (name, "Thợ mộc", "Đề nghị bỏ cụm từ “trước”.")]
    who = parsed(rows)[0].contribution.contributor
    assert (who.name, who.role) == (wanted, "Thợ mộc")


def test_who_somebody_is_may_be_chosen_in_a_form() -> None:
    rows: list[Row] = [
        ("Name", "I am a", "Section", "Your comment"),
        ("Anonymous", "Fisher", "26(2)", "Please allow it after four."),
        ("Una Brack", "Visitor", "31(3)", "Two hours is short."),
    ]
    first, second = (one.contribution.contributor for one in parsed(rows, "en"))
    assert (first.name, first.role, second.name, second.role) == (None, "Fisher", "Una Brack", "Visitor")


def test_an_issue_told_at_length_is_what_is_said() -> None:
    said = "Replace the words “two hours” with “six hours”, since many stations are closed at night."
    rows: list[Row] = [("Name", "Section", "Issue"), ("Una Brack", "31(3)", said), ("Ola Finch", "26(2)", said)]
    assert told(rows, "en")[0][3] == ["six hours"]
