"""Makes the contributions that are no plain text: Word letters, a marked-up copy of the draft, a mail, two sheets.

    python samples/make_contributions.py

Needs vankien installed: the marked-up copy is written with its own tracked changes.
"""

import io
from email.message import EmailMessage
from pathlib import Path

import docx
import xlsxwriter

from vankien.api import read_draft
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.write.package import pack, unpack
from vankien.write.paper_xlsx import FIXED_DAY
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

HERE = Path(__file__).resolve().parent
TARGET = HERE / "contributions"

LETTER = (
    ("c", "HỘI NÔNG DÂN TỈNH SƠN HÀ"),
    ("c", "BAN THƯỜNG VỤ"),
    ("", "Hà Vân, ngày 12 tháng 9 năm 2020"),
    ("c", "GÓP Ý DỰ THẢO BÁO CÁO CHÍNH TRỊ"),
    ("", "Ban Thường vụ Hội Nông dân tỉnh đồng tình với kết cấu của dự thảo và xin góp ý như sau:"),
    ("", "1. Tại điểm 1.2, mục 1, Phần I (trang 4), đề nghị bổ sung vào cuối điểm đoạn sau:"),
    ("", "“Các cấp Hội Nông dân đã vận động hội viên góp 38 tỷ đồng và trên 210.000 ngày công làm đường giao thông nông thôn.”"),
    ("", "2. Tại tiểu mục 2, mục I, Phần III, đề nghị thay cụm từ “phấn đấu có 350 hợp tác xã hoạt động hiệu quả” bằng cụm từ “phấn đấu có 400 hợp tác xã hoạt động hiệu quả”."),
    ("", "3. Đề nghị chuyển đoạn cuối của tiểu mục 2, mục I, Phần III lên đầu tiểu mục."),
    ("", "TM. BAN THƯỜNG VỤ"),
    ("", "CHỦ TỊCH"),
    ("", "Mã Thị Lanh"),
)  # fmt: skip

ROWS = (
    ("1", "Bế Văn Đàn", "Sở Tài nguyên và Môi trường", "Điểm 1.5, mục 1, Phần I", "Tỷ lệ thu gom rác thải sinh hoạt đô thị đạt 94%", "Tỷ lệ thu gom, xử lý rác thải sinh hoạt đô thị đạt 94%", "Bổ sung cho đủ chỉ tiêu"),
    ("2", "Chu Thị Hồng", "Sở Y tế", "Điểm 2.2, mục 2, Phần I", "88% xã đạt tiêu chí quốc gia về y tế", "88,5% xã đạt tiêu chí quốc gia về y tế", "Số liệu cuối năm"),
    ("3", "Hà Văn Núng", "Ban Dân tộc", "", "", "Nhất trí", ""),
    ("4", "Lý Tả Mẩy", "Hội Liên hiệp Phụ nữ tỉnh", "", "", "OK", ""),
    ("5", "Dương Công Sáu", "Công an tỉnh", "Trang 14, mục 3, Phần I", "tỷ lệ điều tra, khám phá án đạt 86,3%", "tỷ lệ điều tra, khám phá án đạt 86,7%", "Theo báo cáo tổng kết"),
    ("6", "Nông Quốc Việt", "Bộ đội Biên phòng tỉnh", "Mục 3, Phần I", "100% thôn, bản giáp biên có tổ tự quản", "100% thôn, bản giáp biên có tổ tự quản đường biên, cột mốc", "Nêu đủ tên gọi"),
    ("7", "Hoàng Thị Điệp", "Sở Giáo dục và Đào tạo", "Điểm 2.1, mục 2, Phần I", "giảm 74 đơn vị", "giảm 47 đơn vị", "Rà soát lại số liệu"),
    ("8", "Vũ Hải Nam", "Sở Xây dựng", "Tiểu mục 3, mục I, Phần III", "tỷ lệ đô thị hóa đạt 28%", "tỷ lệ đô thị hóa đạt 27%", "Theo chương trình phát triển đô thị"),
    ("9", "Ma Seo Chứ", "Huyện ủy Thạch Lĩnh", "Phần IV, mục 4", "", "Cần bổ sung cơ chế kiểm tra việc thực hiện nghị quyết theo quý", ""),
    ("10", "Đỗ Minh Khôi", "Tỉnh đoàn", "", "", "Đồng ý", ""),
)  # fmt: skip
HEADS = ("STT", "Họ và tên", "Cơ quan, đơn vị", "Vị trí", "Nội dung dự thảo", "Đề nghị sửa đổi", "Lý do")


def letter() -> None:
    """A letter in Word with letterhead and signature."""
    paper = docx.Document()
    for align, words in LETTER:
        paragraph = paper.add_paragraph(words)
        paragraph.alignment = 1 if align else None
    paper.core_properties.author = ""
    target = io.BytesIO()
    paper.save(target)
    (TARGET / "09-cong-van-hoi-nong-dan.docx").write_bytes(pack(unpack(target.getvalue())))


def sheet() -> None:
    """A form that several bodies filled in."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.set_properties({"created": FIXED_DAY})
    page = book.add_worksheet("Góp ý")
    page.write_string(0, 0, "BẢNG TỔNG HỢP GÓP Ý DỰ THẢO BÁO CÁO CHÍNH TRỊ")
    for row, cells in enumerate((HEADS, *ROWS), 2):
        for column, words in enumerate(cells):
            page.write_string(row, column, words)
    book.close()
    (TARGET / "10-bang-gop-y-cac-nganh.xlsx").write_bytes(target.getvalue())


def table() -> None:
    """The same form as two people sent it from their own programs."""
    rows = (
        "Người góp ý;Đơn vị;Trang, mục;Ý kiến góp ý",
        "Lộc Thị Sen;Trường THPT Hà Vân;Điểm 2.1 mục 2 Phần I;Đề nghị thay “trên 30 học sinh” bằng “trên 35 học sinh”",
        "Nguyễn Tiến Lộc;Công ty Nhiệt điện Kỳ Vân;;Nhất trí với dự thảo",
    )
    (TARGET / "11-phieu-gop-y.csv").write_text("\n".join(rows) + "\n", encoding="utf-8-sig")


def mail() -> None:
    """A mail with the message that it answers below, and a signature."""
    message = EmailMessage()
    message["From"] = "Trương Bảo Ngọc <ngoc.truong@example.org>"
    message["To"] = "vankien@example.org"
    message["Date"] = "Wed, 16 Sep 2020 09:12:00 +0700"
    message["Subject"] = "Góp ý dự thảo Báo cáo chính trị"
    message["Message-ID"] = "<gop-y-1@example.org>"
    message.set_content(
        "Kính gửi Tiểu ban,\n\nTại Phần III, mục I, tiểu mục 4 “Phát triển du lịch”, tôi đề nghị sửa “đón 4,4 triệu lượt khách” "
        "thành “đón 4 triệu lượt khách” vì năm 2020 lượng khách giảm mạnh.\n\nCũng tại mục này, đề nghị bổ sung câu: “Xây dựng bản đồ số "
        "du lịch của tỉnh.”\n\nTrân trọng,\nTrương Bảo Ngọc\nHướng dẫn viên du lịch\n\nVào 14/09/2020, Tiểu ban Văn kiện đã viết:\n"
        "> Đề nghị các đồng chí góp ý trước ngày 30/9, thay cụm từ nào xin ghi rõ trang.\n",
        cte="base64",
    )
    (TARGET / "12-thu-dien-tu.eml").write_bytes(message.as_bytes())


def marked_up() -> None:
    """A copy of the draft that two people marked up."""
    draft = read_draft(HERE / "draft" / "du-thao-bao-cao-chinh-tri.docx")
    text = draft.document.text

    def change(old: str, new: str, who: Signature, comment: tuple[str, ...] = ()) -> Commented:
        start = text.index(old)
        return Commented((Edit(Span(start, start + len(old)), new),), who, comment)

    minh = Signature("Phan Nhật Minh", "2020-09-20T10:00:00Z")
    thu = Signature("Bùi Anh Thư", "2020-09-22T15:30:00Z")
    changes = [
        change("công khai mọi khoản đóng góp", "công khai, minh bạch mọi khoản đóng góp", minh),
        change(
            "Không tiếp nhận dự án có công nghệ lạc hậu", "Kiên quyết không tiếp nhận dự án có công nghệ lạc hậu", minh
        ),
        change(
            "lập hồ sơ đề nghị công nhận thêm 6 di sản",
            "lập hồ sơ đề nghị công nhận thêm 8 di sản",
            thu,
            ("Sở đã rà soát được 8 di sản.",),
        ),
        change("; giảm hội họp, giảm văn bản giấy", "; giảm họp, giảm giấy tờ", thu),
    ]
    data = write_document(draft, changes, tracked=True)
    (TARGET / "13-du-thao-sua-truc-tiep.docx").write_bytes(data)


def main() -> None:
    """Makes them all."""
    for make in (letter, sheet, table, mail, marked_up):
        make()
    same = (TARGET / "06-hiep-hoi-doanh-nghiep.txt").read_text(encoding="utf-8")
    copy = same.replace(
        "HIỆP HỘI DOANH NGHIỆP TỈNH SƠN HÀ", "HIỆP HỘI DOANH NGHIỆP TỈNH SƠN HÀ\n(gửi lại qua bưu điện)"
    )
    (TARGET / "14-hiep-hoi-gui-lai.txt").write_text(copy, encoding="utf-8")


if __name__ == "__main__":
    main()
