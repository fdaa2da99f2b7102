"""Copies of the draft among the contributions: its own sentences are nobody's proposals."""

from vankien.flows.ingest import read_draft, receive
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
from vankien.read.registry import read_file

ASKING = "Đề nghị các cấp ủy bỏ cụm từ “bước đầu” trong mọi báo cáo tại trang 2 của từng đơn vị mình."
DRAFT = [
    "PHẦN THỨ NHẤT. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI",
    "1. Kinh tế",
    ASKING,
    "Thu ngân sách trên địa bàn năm 2020 ước đạt 8.450 tỷ đồng, vượt mục tiêu của nghị quyết.",
    "Chương trình xây dựng nông thôn mới bước đầu đạt kết quả ở 61 xã của tỉnh miền núi.",
    "Công tác đối ngoại được triển khai đồng bộ trên ba trụ cột, góp phần giữ vững biên giới.",
    "Tán thành và đánh giá cao kết quả của các cấp ủy trong nhiệm kỳ vừa qua của Đảng bộ.",
    "Tỷ lệ che phủ rừng đạt 62,5% vào cuối nhiệm kỳ, cao hơn mức bình quân của cả nước.",
]


def received(*lines: str, with_draft: bool = True) -> tuple[list[int], list[tuple[str, object]]]:
    """How many proposals and opinions each contribution has, and the notes on copies."""
    draft = read_draft(SourceFile("du-thao.txt", "\n".join(DRAFT).encode()), read_file, PROFILES["vi"])
    source = SourceFile("gui.txt", "\n".join(lines).encode())
    found = receive([source], draft if with_draft else None, read_file, PROFILES["vi"], lambda *_: None, 1)
    counts = [len(one.amendments) + len(one.opinions) for one in found.parsed]
    told: list[tuple[str, object]] = [
        (note.kind, note.facts["count"]) for note in found.notes if note.kind == "draft-copy-untracked"
    ]
    return counts, told


def test_the_draft_itself_asks_for_nothing() -> None:
    assert received(*DRAFT) == ([0], [("draft-copy-untracked", 0)])


def test_what_the_sender_wrote_into_a_copy_stays() -> None:
    own = "Tôi đề nghị thay cụm từ “bước đầu” bằng “từng bước” tại trang 1."
    assert received(*DRAFT, own) == ([1], [("draft-copy-untracked", 1)])


def test_a_letter_that_quotes_is_no_copy() -> None:
    own = "Tôi đề nghị thay cụm từ “bước đầu” bằng “từng bước” tại trang 1, vì nay đã có kết quả rõ."
    assert received(*DRAFT[3:6], own) == ([1], [])
    assert received(ASKING, own)[0] == [2]


def test_without_a_draft_nobody_can_tell() -> None:
    assert received(*DRAFT, with_draft=False)[0] != [0]
