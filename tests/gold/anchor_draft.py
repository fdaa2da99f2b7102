"""A draft report made of tables of words, long enough for references to go wrong in: repeated phrases,
similar headings, one number under many parents. The same seed gives the same draft."""

from random import Random

from vankien.lang.vi.outline import OUTLINE
from vankien.model.document import Document
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.text.numerals import to_roman

LETTERS_A_PAGE = 2_400  # as a report in 14 point has them

FIELDS = (
    "kinh tế cửa khẩu", "nông nghiệp và nông thôn mới", "công nghiệp chế biến",
    "du lịch cộng đồng", "giáo dục và đào tạo",
    "y tế cơ sở", "văn hóa và thể thao", "bảo vệ môi trường", "quốc phòng địa phương", "an ninh trật tự",
    "công tác tư pháp", "công tác đối ngoại",
    "công tác tổ chức cán bộ", "công tác kiểm tra, giám sát", "công tác dân vận",
    "chuyển đổi số", "thu ngân sách", "hạ tầng giao thông", "khoa học và công nghệ", "giảm nghèo bền vững",
)  # fmt: skip
OPENINGS = (
    "{F} được quan tâm chỉ đạo thường xuyên", "{F} có nhiều chuyển biến rõ nét", "{F} tiếp tục phát triển ổn định",
    "{F} đạt được những kết quả quan trọng", "{F} từng bước đi vào nền nếp", "{F} còn gặp một số khó khăn, hạn chế",
)  # fmt: skip
MEANS = (
    "huy động sự tham gia của nhân dân các thôn bản vùng cao", "lồng ghép các chương trình mục tiêu trên địa bàn",
    "tranh thủ nguồn lực của trung ương và doanh nghiệp", "phát huy vai trò của người đứng đầu cấp ủy",
    "mở rộng hợp tác với các tỉnh trong vùng", "ứng dụng công nghệ trong quản lý và điều hành",
    "đơn giản hóa thủ tục hành chính",
    "tổ chức tập huấn cho đội ngũ cán bộ xã", "xây dựng quy chế phối hợp giữa các ngành",
    "rà soát quy hoạch sử dụng đất", "thu hút nhà đầu tư có năng lực", "nhân rộng các mô hình hiệu quả ở cơ sở",
    "đẩy mạnh tuyên truyền bằng tiếng dân tộc", "bố trí kinh phí từ nguồn dự phòng", "kiện toàn ban chỉ đạo các cấp",
)  # fmt: skip
RESULTS = (
    "đã hoàn thành {n} công trình", "tỷ lệ đạt {n}%", "tăng bình quân {n}% mỗi năm", "vượt {n}% so với kế hoạch",
    "hỗ trợ {n} hộ gia đình", "mở {n} lớp bồi dưỡng", "tiếp nhận {n} đề án mới", "giảm còn {n} vụ việc",
)  # fmt: skip
ENDS = (
    "góp phần nâng cao đời sống của nhân dân", "tạo môi trường thuận lợi cho phát triển", "giữ vững ổn định chính trị",
    "củng cố niềm tin của nhân dân đối với Đảng", "đáp ứng yêu cầu nhiệm vụ trong tình hình mới",
    "khai thác tốt tiềm năng, lợi thế của địa phương", "khắc phục tình trạng trông chờ, ỷ lại",
)  # fmt: skip
HEADS = (
    "Nâng cao chất lượng {f}", "Đổi mới phương thức lãnh đạo {f}", "Phát triển {f} theo hướng bền vững",
    "Kết quả thực hiện nhiệm vụ {f}", "Tăng cường quản lý nhà nước về {f}", "Khơi thông nguồn lực cho {f}",
)  # fmt: skip


def sentence(random: Random, field: str) -> str:
    """One sentence about a field."""
    opening = random.choice(OPENINGS).replace("{F}", field[0].upper() + field[1:])
    means = random.sample(MEANS, 2)
    result = random.choice(RESULTS).replace("{n}", str(random.randint(3, 999)))
    form = random.randrange(3)
    if form == 0:
        return f"{opening}, {means[0]}, {random.choice(ENDS)}."
    if form == 1:
        return f"Các cấp, các ngành tập trung {means[0]}, {means[1]}; {field} {result}."
    return f"Nhờ {means[0]} và {means[1]}, {field} {result}, {random.choice(ENDS)}."


def paragraph(random: Random, field: str) -> str:
    """Two to four sentences about a field."""
    return " ".join(sentence(random, field) for _ in range(random.randint(2, 4)))


def draft_lines(random: Random) -> list[str]:
    """Four parts; sections right under the first and last, roman ones between in the others."""
    lines: list[str] = []
    for part in range(1, 5):
        lines += [f"PHẦN {to_roman(part)}", f"NHIỆM VỤ VÀ KẾT QUẢ CỦA GIAI ĐOẠN {part}"]
        middle = 0 if part in {1, 4} else 3
        for roman in range(1, middle + 1) or (0,):
            if roman:
                lines.append(f"{to_roman(roman)}. Nhóm lĩnh vực thứ {roman} của giai đoạn {part}")
            for section in range(1, 5):
                lines += _section(random, section)
    return lines


def _section(random: Random, section: int) -> list[str]:
    fields = random.sample(FIELDS, 4)
    head = random.choice(HEADS).replace("{f}", f"{fields[0]} và {fields[1]}")
    lines = [f"{section}. {head}", *(paragraph(random, field) for field in fields)]
    for point in range(1, 4):
        field = random.choice(fields)
        lines.append(f"{section}.{point}. {random.choice(HEADS).replace('{f}', field)}")
        lines += [paragraph(random, field) for _ in range(random.randint(1, 3))]
    return [*lines, *(f"- {sentence(random, field)}" for field in fields[:2])]


def make_draft(seed: int) -> Document:
    """A draft of some forty pages."""
    lines = draft_lines(Random(seed))  # noqa: S311 - a seeded text, no secret
    text = "\n".join(lines) + "\n"
    paragraphs: list[Paragraph] = []
    at = 0
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    pages = tuple(range(0, len(text), LETTERS_A_PAGE))
    return build_document(Manuscript(text, tuple(paragraphs), pages=pages), OUTLINE)[0]
