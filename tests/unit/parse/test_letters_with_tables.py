"""Official letters whose proposals stand in a table: nothing around it is lost, and its rows are the letter's."""

from collections.abc import Sequence
from itertools import pairwise

from tests.unit.read.files import manuscript
from tests.unit.words import paragraph, word_file
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript

HEAD = ("SỞ TƯ PHÁP TỈNH SƠN HÀ", "Sơn Hà, ngày 12 tháng 9 năm 2020", "Kính gửi: Tiểu ban Văn kiện")
LEAD = "Sở Tư pháp nhất trí với dự thảo. Đề nghị bỏ cụm từ “bước đầu” tại trang 9. Ý kiến khác như sau:"
SIGNED = ("GIÁM ĐỐC", "Nông Văn Tài")
COLUMNS = ("TT", "Trang, mục", "Nội dung dự thảo", "Đề nghị sửa")
ROWS = (("1", "Trang 15", "ước đạt", "đạt"), ("2", "Trang 20, mục 3", "350 hợp tác xã", "400 hợp tác xã"))


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def parsed(*parts: str) -> list[ParsedContribution]:
    body = "".join(part if part.startswith("<w:tbl>") else paragraph(part) for part in parts)
    one = manuscript("cong-van.docx", word_file(body))
    return list(parse_manuscript(one, PROFILES["vi"], Source("cong-van.docx", None, "0")))


def changes(one: ParsedContribution) -> list[tuple[str | None, str | None]]:
    return [(change.target_text, change.new_text) for change in one.amendments]


def test_a_letter_with_a_table_is_one_contribution_with_all_that_it_asks_for() -> None:
    (one,) = parsed(*HEAD, LEAD, table(COLUMNS, *ROWS), *SIGNED)
    who = one.contribution.contributor
    assert (who.name, who.organisation, one.contribution.date) == (
        "Nông Văn Tài",
        "SỞ TƯ PHÁP TỈNH SƠN HÀ",
        "2020-09-12",
    )
    assert changes(one) == [("bước đầu", None), ("ước đạt", "đạt"), ("350 hợp tác xã", "400 hợp tác xã")]
    assert [change.locator.page for change in one.amendments] == [9, 15, 20]
    assert len(one.opinions) == 1
    text = one.contribution.text
    for change in one.amendments[1:]:
        assert "".join(span.of(text) for span in change.new_text_spans) == change.new_text


def test_blocks_cover_the_letter_and_its_table() -> None:
    (one,) = parsed(*HEAD, LEAD, table(COLUMNS, *ROWS), *SIGNED)
    blocks, text = one.contribution.blocks, one.contribution.text
    assert (blocks[0].span.start, blocks[-1].span.end) == (0, len(text))
    assert all(before.span.end == behind.span.start for before, behind in pairwise(blocks))
    signed = next(block for block in blocks if block.role == "signature")
    assert "hợp tác xã" not in signed.span.of(text)


def test_every_table_of_proposals_is_read() -> None:
    (one,) = parsed(*HEAD, "Phần I:", table(COLUMNS, ROWS[0]), "Phần III:", table(COLUMNS, ROWS[1]), *SIGNED)
    assert changes(one) == [("ước đạt", "đạt"), ("350 hợp tác xã", "400 hợp tác xã")]


def test_a_long_letter_around_a_short_table_is_read_the_same_way() -> None:
    long = "Trong nhiệm kỳ, các cấp ủy đã lãnh đạo thực hiện nhiều nhiệm vụ lớn với kết quả rõ rệt. " * 8
    (one,) = parsed(*HEAD, long, LEAD, table(COLUMNS, *ROWS), *SIGNED)
    assert len(one.amendments) == 3


def test_rows_that_name_who_asks_are_contributions_beside_the_letter() -> None:
    rows = [("Cơ quan", "Đề nghị sửa"), ("Sở Y tế", "Bỏ cụm từ “bước đầu”"), ("Tỉnh đoàn", "Bỏ cụm từ “ước đạt”")]
    letter, health, youth = parsed(*HEAD, LEAD, table(*rows), *SIGNED)
    assert letter.contribution.contributor.name == "Nông Văn Tài"
    assert changes(letter) == [("bước đầu", None)]
    assert [one.contribution.contributor.organisation for one in (health, youth)] == ["Sở Y tế", "Tỉnh đoàn"]


def test_a_letter_around_such_rows_that_says_nothing_is_no_contribution() -> None:
    rows = [("Cơ quan", "Đề nghị sửa"), ("Sở Y tế", "Bỏ cụm từ “bước đầu”")]
    (health,) = parsed("BẢNG TỔNG HỢP Ý KIẾN", table(*rows))
    assert health.contribution.contributor.organisation == "Sở Y tế"


def test_a_table_of_figures_is_no_table_of_proposals() -> None:
    figures = table(("Chỉ tiêu", "Đơn vị", "Mục tiêu 2025"), ("Thu nội địa", "tỷ đồng", "4.000"))
    (one,) = parsed(*HEAD, LEAD, figures, *SIGNED)
    assert changes(one) == [("bước đầu", None)]
    assert one.contribution.contributor.name == "Nông Văn Tài"
