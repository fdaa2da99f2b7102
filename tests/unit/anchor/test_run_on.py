"""Sentences that come to an edge of a unit: in its paragraph, or as one of their own."""

import pytest

from tests.unit.anchor.lettered import outcome

LINES = (
    "1. Bến bãi",
    "Bến phà mở lúc năm giờ. Phà nghỉ khi nước lớn. Giá vé do xã định.",
    "2. Đò ngang",
    "Đò chở không quá mười người.",
    "3. Cầu tre",
    "- Cầu tre sửa mỗi năm một lần.",
    "- Cầu gãy phải rào lại.",
)
FERRY = LINES[1]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mục 1: thêm câu “Xe tải đi sau cùng.” vào cuối đoạn.", f"{FERRY} Xe tải đi sau cùng."),
        (
            "Bổ sung vào cuối mục 2 câu sau: “Đò đêm phải thắp đèn”.",
            "Đò chở không quá mười người. Đò đêm phải thắp đèn.",
        ),
        (
            "Đề nghị thêm vào cuối mục 2 một câu: Đò đêm phải thắp đèn.",
            "Đò chở không quá mười người. Đò đêm phải thắp đèn.",
        ),
        ("Mục 1, bổ sung “Xe tải đi sau cùng.” vào cuối đoạn văn.", f"{FERRY} Xe tải đi sau cùng."),
        ("Đầu mục 2 thêm câu “Đò phải có phao.”", "Đò phải có phao. Đò chở không quá mười người."),
        (
            "Mục 1: câu “Phà nghỉ khi nước lớn” xin chuyển xuống cuối đoạn.",
            "Bến phà mở lúc năm giờ. Giá vé do xã định. Phà nghỉ khi nước lớn.",
        ),
        (
            "Mục 1: chuyển câu “Giá vé do xã định.” lên đầu đoạn.",
            "Giá vé do xã định. Bến phà mở lúc năm giờ. Phà nghỉ khi nước lớn.",
        ),
        ("Mục 2 thêm câu: Đò đêm phải thắp đèn.", "Đò chở không quá mười người. Đò đêm phải thắp đèn."),
        (
            "Mục 1: chuyển “Giá vé do xã định.” xuống cuối mục 2.",
            "Bến phà mở lúc năm giờ. Phà nghỉ khi nước lớn.\nĐò chở không quá mười người. Giá vé do xã định.",
        ),
        # no sentence of the paragraph
        ("Mục 2: bổ sung vào cuối mục nội dung: “Đò đêm phải thắp đèn.”", "Đò đêm phải thắp đèn."),
        ("Mục 2: thêm một đoạn vào cuối mục: “Đò đêm phải thắp đèn.”", "Đò đêm phải thắp đèn."),
        ("Mục 3: thêm câu “Cầu cao phải có tay vịn.” vào cuối mục.", "- Cầu cao phải có tay vịn."),  # a list
    ],
)
def test_a_sentence_stands_in_the_paragraph_whose_edge_it_goes_to(text: str, after: str) -> None:
    assert outcome(text, LINES) == after
