"""A day in the midst of a sentence, or in marks, is what it speaks of and not the letter's own."""

import pytest

from vankien import api


def day(text: str) -> str | None:
    return api.parse(text)[0].contribution.date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng thu (31/12/2025) là 215 tỷ đồng chứ không phải 230 tỷ đồng. Đề nghị sửa lại.", None),
        ("Điều 5 nên bỏ khoản 2 vì trái Luật Thủy sản (21/11/2027).", None),
        ("Họ và tên: Lò Thị Nhình\nNội dung: mục 1 lùi hạn đến “31/12/2027” thay vì “30/4/2027”.", None),
        (
            "HỢP TÁC XÃ BẢN CUÔN\nNgày 03 tháng 4 năm 2027, chúng tôi nhận được văn bản.\nNhất trí dự thảo.",
            None,
        ),
        ("Ý kiến góp ý (19-9-2027): Điều 5 nên bỏ khoản 2.", "2027-09-19"),
        ("(Nà Phặc, 9/9/2027) Điều 5 nên bỏ khoản 2.", "2027-09-09"),
        ("Điều 5 nên bỏ khoản 2. (Lò Văn Ản, 12/9/2027)", "2027-09-12"),
        ("Tóm tắt ý kiến cử tri (12/9/2027) – tổ dân phố 4\nĐiều 5 nên bỏ khoản 2.", "2027-09-12"),
        ("PHIẾU NHẬN XÉT\n(kèm theo Công văn số 77/BQL ngày 12/9/2027)\nĐiều 5 nên bỏ khoản 2.", "2027-09-12"),
        ("BÁO CÁO NHẬN XÉT\nNgày tọa đàm: 12/9/2027, nhà văn hóa bản Cuôn\nĐiều 5 nên bỏ khoản 2.", "2027-09-12"),
        ("Mấy anh em họp ở lán tối 12/9/2027, chốt được hai ý:\n- Điều 5 nên bỏ khoản 2.", "2027-09-12"),
        ("Thảo luận tại Đại hội xã viên ngày 12/9/2027, hợp tác xã xin bỏ khoản 2 Điều 5.", "2027-09-12"),
        ("Sau hội nghị ngày 12/9/2027, hợp tác xã xin bỏ khoản 2 Điều 5.", None),
        ("Thực hiện Công văn số 77/BQL ngày 12/9/2027, hợp tác xã xin bỏ khoản 2 Điều 5.", None),
        ("Điều 5 nên bỏ khoản 2.\nHạn nộp phiếu: 12/9/2027", None),
    ],
)
def test_a_day_in_a_sentence_is_not_the_letters(text: str, expected: str | None) -> None:
    assert day(text) == expected


def test_an_office_may_stand_between_a_name_and_a_day() -> None:
    page = (
        "Ý KIẾN (2)\n\nLò Thị Nhình (Kế toán, Hợp tác xã Bản Cuôn) - 12/09/2027\nKhoản 3 Điều 30 nên bỏ.\nThích (3)\n\n"
        "Triệu Sênh (Bác sĩ, Trạm y tế Pác Nặm) - 13/09/2027\nĐiều 15 nên giữ nguyên.\nThích (1)\n"
    )
    found = [one.contribution for one in api.parse(page)]
    assert [(one.contributor.name, one.contributor.role, one.date) for one in found] == [
        ("Lò Thị Nhình", "Kế toán", "2027-09-12"),
        ("Triệu Sênh", "Bác sĩ", "2027-09-13"),
    ]


def test_a_cut_name_keeps_its_last_word() -> None:
    text = "HỘI DOANH NGHIỆP NHỎ VÀ VỪA\nTỈNH NÀ PHẶC\nSố: 4/CV\n\nKính gửi: Sở\n\nBỏ Điều 3.\n\nCHỦ TỊCH\nLò Văn Ản\n"
    assert api.parse(text)[0].contribution.contributor.organisation == "HỘI DOANH NGHIỆP NHỎ VÀ VỪA TỈNH NÀ PHẶC"
