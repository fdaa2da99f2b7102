"""What a text says against itself: each error is found, and its right twin is never accused."""

import pytest

from vankien.claims.draft import Language, claims_of
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.model.claim import ClaimVerdict
from vankien.model.document import Document, Unit
from vankien.model.locator import UnitKind
from vankien.model.span import Span

VIETNAMESE = Language(FIGURE_WORDS["vi"], CLAIM_WORDS["vi"])
LIST = "(1) giữ biên giới; (2) mở cửa khẩu; (3) đào tạo cán bộ; (4) giao lưu."


def accused(text: str) -> dict[str, list[str]]:
    """The kinds of contradiction by the words of the figures that take part."""
    claims = claims_of(Document(text), VIETNAMESE)
    return {one.text: [fact.kind for fact in one.facts] for one in claims if one.verdict is ClaimVerdict.INCONSISTENT}


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        ("Ký 12 (mười ba) văn bản.", "Ký 12 (mười hai) văn bản.", "spelled"),
        ("Có 87/85 xã về đích.", "Có 85/85 xã về đích.", "part-exceeds-whole"),
        ("Có 61/85 xã về đích, bằng 78,1%.", "Có 61/85 xã về đích, bằng 71,8%.", "share"),
        ("Có 61/85 xã về đích (71,7%).", "Có 61/85 xã về đích (71,76%).", "share"),
        (
            "Có 40 hộ trong tổng số 160 hộ được vay, chiếm 52%.",
            "Có 40 hộ trong tổng số 160 hộ được vay, chiếm 25%.",
            "share",
        ),
        (
            "Trồng 450 ha rừng, trong đó rừng phòng hộ 540 ha.",
            "Trồng 450 ha rừng, trong đó rừng phòng hộ 45 ha.",
            "part-exceeds-whole",
        ),
        (
            "Cử 46 đoàn, gồm 20 đoàn cấp tỉnh và 25 đoàn cấp huyện.",
            "Cử 46 đoàn, gồm 20 đoàn cấp tỉnh và 26 đoàn cấp huyện.",
            "sum",
        ),
        (
            "Vốn đạt 1,5 nghìn tỷ đồng, gồm 700 tỷ đồng ngân sách và 620 tỷ đồng xã hội hóa.",
            "Vốn đạt 1,5 nghìn tỷ đồng, gồm 700 tỷ đồng ngân sách và 820 tỷ đồng xã hội hóa.",
            "sum",
        ),
        (
            "Cơ cấu kinh tế: nông nghiệp 32,1%; công nghiệp 39,4%; dịch vụ 48,5%.",
            "Cơ cấu kinh tế: nông nghiệp 22,1%; công nghiệp 29,4%; dịch vụ 40,5%.",
            "shares-exceed-whole",
        ),
        (
            "Trong 48 tổ hợp tác được khảo sát có 51 tổ hợp tác trồng quế.",
            "Trong 51 tổ hợp tác được khảo sát có 48 tổ hợp tác trồng quế.",
            "part-exceeds-whole",
        ),
        (
            "Xây mới 30 phòng học, nâng tổng số phòng từ 210 phòng học lên 250 phòng học.",
            "Xây mới 40 phòng học, nâng tổng số phòng từ 210 phòng học lên 250 phòng học.",
            "change",
        ),
        (
            "Đoàn đã đi qua 4 huyện: Nậm Tà, Khau Vai và Bản Liền.",
            "Đoàn đã đi qua 3 huyện: Nậm Tà, Khau Vai và Bản Liền.",
            "list-length",
        ),
        (
            "Tập trung vào 2 giải pháp: rà soát quy hoạch; đào tạo nghề; mở rộng thị trường.",
            "Tập trung vào 3 giải pháp: rà soát quy hoạch; đào tạo nghề; mở rộng thị trường.",
            "list-length",
        ),
        (
            "Số lượt khách lưu trú năm 2022 là 812 lượt. Cộng lại, tổng số lượt khách lưu trú năm 2022 là 821 lượt.",
            "Số lượt khách lưu trú năm 2022 là 812 lượt. Cộng lại, tổng số lượt khách lưu trú năm 2022 là 812 lượt.",
            "two-values",
        ),
        (f"Xác định 5 nhiệm vụ: {LIST}", f"Xác định 4 nhiệm vụ: {LIST}", "list-length"),
        (
            "Tỷ lệ hộ nghèo giảm từ 9,2% năm 2016 xuống còn 12,1% năm 2020.",
            "Tỷ lệ hộ nghèo giảm từ 12,1% năm 2016 xuống còn 9,2% năm 2020.",
            "direction",
        ),
        (
            "Tỷ lệ nước sạch tăng từ 80,1% lên 91,5%, tăng 14,1 điểm phần trăm.",
            "Tỷ lệ nước sạch tăng từ 80,1% lên 91,5%, tăng 11,4 điểm phần trăm.",
            "change",
        ),
        (
            "Số chợ tăng từ 40 chợ lên 50 chợ, tăng 52%.",
            "Số chợ tăng từ 40 chợ lên 50 chợ, tăng 25%.",
            "change",
        ),
        (
            "Có 212 tổ hợp tác, tăng 48 tổ hợp tác so với 146 tổ hợp tác năm 2015.",
            "Có 212 tổ hợp tác, tăng 66 tổ hợp tác so với 146 tổ hợp tác năm 2015.",
            "change",
        ),
        ("Doanh thu tăng 89%, gấp 1,98 lần.", "Doanh thu tăng 89%, gấp 1,89 lần.", "factor"),
        (
            "Thành lập mới 340 công ty, nâng tổng số lên 304 công ty.",
            "Thành lập mới 34 công ty, nâng tổng số lên 304 công ty.",
            "part-exceeds-whole",
        ),
        (
            "Tháng 5/2023 xảy ra 499 vụ cháy. Lũy kế từ đầu năm xảy ra 318 vụ cháy.",
            "Tháng 5/2023 xảy ra 49 vụ cháy. Lũy kế từ đầu năm xảy ra 318 vụ cháy.",
            "month-exceeds-year",
        ),
        (
            "Năm 2022 độ che phủ rừng đạt 62,5%.\nTheo ngành, năm 2022 độ che phủ rừng đạt 65,2%.",
            "Năm 2022 độ che phủ rừng đạt 62,5%.\nTheo ngành, năm 2023 độ che phủ rừng đạt 65,2%.",
            "two-values",
        ),
    ],
)
def test_the_error_is_found_and_its_right_twin_is_not_accused(wrong: str, right: str, kind: str) -> None:
    assert kind in {found for kinds in accused(wrong).values() for found in kinds}
    assert accused(right) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Trồng 120/100 ha theo kế hoạch.",
        "Kết nạp 130/120 đảng viên, đạt 108% kế hoạch.",
        "Có 61/85 xã về đích, đạt 95% kế hoạch năm.",
        "Có 61/85 xã về đích, tỷ lệ hộ nghèo còn 4%.",
        "Có 61/85 xã về đích, thu nhập tăng 12%.",
        "Thu 450 tỷ đồng, trong đó nợ cũ 60 tỷ đồng; chi 900 tỷ đồng.",
        "Tăng trưởng đạt 7%, trong đó công nghiệp đạt 12%.",
        "Giải ngân 450 tỷ đồng, trong đó kế hoạch năm là 600 tỷ đồng.",
        "Mỗi xã được 2 tỷ đồng, trong đó xã vùng cao được 3 tỷ đồng.",
        "Đoàn có 12 người, gồm 3 lãnh đạo, 4 chuyên viên…",
        "Đoàn có 12 người, gồm 3 người của sở, 4 người của huyện, v.v.",
        "Ký 20 văn bản, gồm 12 văn bản (trong đó 3 văn bản mật) và 8 văn bản khác.",
        "Cơ cấu kinh tế: nông nghiệp 22,1%; công nghiệp 29,4%; dịch vụ 40,5%.",
        "Có 5 nhiệm vụ chung. Giải pháp: (1) làm đường; (2) mở chợ.",
        f"Xác định 6 nhiệm vụ trọng tâm, trong đó có: {LIST[:-1]}, v.v.",
        "Có 61/85 xã về đích, chiếm 40% dân số.",
        "Có 61/85 xã về đích, chiếm 40% số hộ.",
        "Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 30%, dịch vụ 50%; tỷ lệ đô thị hóa đạt 40%.",
        "Có 45 hợp tác xã, tăng 5 hợp tác xã so với năm 2015 và 20 hợp tác xã kiểu mới.",
        "Có 1.233 dự án, tổng vốn 245 tỷ đồng, trong đó 85 dự án nước ngoài với vốn 1,2 tỷ USD.",
        "Cử 40 đoàn, trong đó năm 2019 cử 12 đoàn; năm 2020 cử 50 đoàn.",
        "Thu nhập tăng từ 38 triệu đồng lên 62 triệu đồng/người/năm, tăng 1,1 lần.",
        "Tỷ lệ tăng từ 10% lên 20%, tăng 100%.",
        "Tỷ lệ tăng từ 10% lên 20%, tăng 10%.",
        "Quy mô tăng từ 100 tỷ đồng lên 250 tỷ đồng, tăng 1,5 lần.",
        "Quy mô tăng từ 100 tỷ đồng lên 250 tỷ đồng, gấp 2,5 lần.",
        "Giảm từ 24,6% xuống còn 9,8%, bình quân giảm 2,96%/năm.",
        "Tháng 5/2023 xảy ra 49 vụ cháy. Lũy kế từ đầu năm có 30 vụ cháy rừng lớn.",
        "Đo đạc xong ở 172 xã, phường, thị trấn.\nSáp nhập 26 xã, phường, thị trấn.",
        "Huyện Nà Lìa có 12 trường đạt chuẩn quốc gia.\nHuyện Phia Đén có 15 trường đạt chuẩn quốc gia.",
        "Năm 2022 độ che phủ rừng đạt 62,5%.\nPhấn đấu năm 2022 độ che phủ rừng đạt 65%.",
        "Năm 2022 độ che phủ rừng đạt 62,5%.\nNăm 2022 độ che phủ rừng đạt khoảng 63%.",
        "Năm 2020 quy mô kinh tế đạt 38.500 tỷ đồng.\nQuy mô kinh tế năm 2020 đạt 38,5 nghìn tỷ đồng.",
    ],
)
def test_what_can_be_right_is_never_accused(text: str) -> None:
    assert accused(text) == {}


def test_a_list_over_several_paragraphs_is_counted_whole() -> None:
    text = "Xác định 3 nhiệm vụ:\n(1) Giữ vững biên giới.\n(2) Mở cửa khẩu.\n(3) Đào tạo cán bộ.\nHết."
    assert accused(text) == {}
    assert accused(text.replace("3 nhiệm", "4 nhiệm")) == {"4 nhiệm vụ": ["list-length"]}


def test_sections_about_two_districts_do_not_contradict_each_other() -> None:
    lines = (
        "I. Huyện Nà Lìa",
        "Năm 2022, thu ngân sách đạt 120 tỷ đồng.",
        "II. Huyện Phia Đén",
        "Năm 2022, thu ngân sách đạt 95 tỷ đồng.",
    )
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines] + [len(text)]
    units = tuple(
        Unit(str(place), UnitKind.SECTION, str(place), None, False, Span(starts[place], starts[place + 1] - 1),
             Span(starts[place + 1], starts[place + 2]), Span(starts[place], starts[place + 2]), None, 0)
        for place in (0, 2)
    )  # fmt: skip
    verdicts = [claim.verdict for claim in claims_of(Document(text, units), VIETNAMESE)]
    assert ClaimVerdict.INCONSISTENT not in verdicts
    assert accused("\n".join((lines[1], lines[3]))) != {}


@pytest.mark.parametrize(
    "text",
    [
        "Ký 5 văn bản với các đối tác: Nhật Bản, Hàn Quốc và Lào.",  # partners, not papers
        "Làm việc với 3 sở: Tài chính, Nội vụ, Văn hóa và Thể thao.",  # one body or two
        "Thăm 6 tỉnh: Nậm Tà, Khau Vai, Bản Liền…",
        "Thăm 6 tỉnh: Nậm Tà, Khau Vai và một số tỉnh khác.",
        "Kết nối 2 tỉnh: Nậm Tà – Khau Vai, Bản Liền – Phia Đén, Sơn Lộc.",  # pairs
        "Có 5 huyện: Nậm Tà 3 xã, Khau Vai 4 xã.",
        "Gồm 4 nhóm việc: một là đường; hai là điện (có 2 dự án); ba là nước.",
        "Nêu 5 giải pháp: rà soát;\nđào tạo;\nmở rộng.",  # goes on in the next paragraphs
        "Trong 5 năm có 12 năm học được ghi nhận.",
        "Trong 20 xã biên giới có 61 thôn giáp biên.",
        "Trong 40 hộ được vay, so với 52 hộ năm trước, có 38 hộ thoát nghèo.",
        "Xây 30 phòng học, nâng số phòng kiên cố từ 210 phòng học lên 250 phòng học.",  # others may have been mended
        "Mua thêm hơn 30 xe, nâng tổng số xe từ 210 xe lên 250 xe.",
        "Tổng vốn đăng ký năm 2022 là 812 tỷ đồng. Vốn đăng ký mới năm 2022 là 600 tỷ đồng.",
        "Sáp nhập năm 2022 là 26 xã. Đo đạc năm 2022 là 172 xã.",
    ],
)
def test_what_may_be_right_is_not_accused(text: str) -> None:
    assert accused(text) == {}
