"""A small draft of an invented district, and amendments to it as parsing gives them."""

from functools import lru_cache

from vankien.anchor.amendment import Anchored, anchor_amendment
from vankien.anchor.index import DraftIndex, build_index
from vankien.lang.vi.outline import OUTLINE
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor
from vankien.model.contribution import Contributor
from vankien.model.document import Document
from vankien.model.edit import ChangeSet
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.manuscript import Cell, Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document

LINES = (
    "PHẦN THỨ NHẤT",
    "KẾT QUẢ CỦA NHIỆM KỲ",
    "1. Kinh tế tăng trưởng khá",
    "Kinh tế cửa khẩu tăng trưởng khá, kim ngạch đạt 1.234,5 triệu USD, thu ngân sách vượt dự toán.",
    "Nông nghiệp phát triển ổn định, diện tích trồng hồi tăng 12%. Chương trình nông thôn mới được quan tâm.",
    "2. Văn hóa, xã hội có tiến bộ",
    "Giáo dục được quan tâm đầu tư. Y tế cơ sở được củng cố.",
    "3. Quốc phòng, an ninh được giữ vững, đối ngoại được mở rộng",
    "Quốc phòng được củng cố, các khu vực phòng thủ được xây dựng vững chắc, tuyển quân đạt 100% chỉ tiêu.",
    "An ninh trật tự được giữ vững, không để xảy ra điểm nóng, phạm pháp hình sự giảm 8%.",
    "Công tác tư pháp có chuyển biến, chất lượng điều tra, truy tố, xét xử được nâng lên.",
    "Công tác đối ngoại được triển khai hiệu quả trên ba trụ cột. Quan hệ với huyện bạn được duy trì; 5 cặp xã.",
    "PHẦN THỨ HAI",
    "NHIỆM VỤ, GIẢI PHÁP",
    "1. Phát triển kinh tế",
    "Phát huy lợi thế cửa khẩu. Thu hút đầu tư vào chế biến nông sản.",
    "3. Tăng cường quốc phòng, mở rộng đối ngoại",
    "3.1. Củng cố thế trận quốc phòng",
    "Xây dựng thế trận quốc phòng toàn dân vững chắc.",
    "3.6. Nâng cao hiệu quả công tác đối ngoại, chủ động hội nhập",
    "Đẩy mạnh các hoạt động đối ngoại. Mở rộng hợp tác với các địa phương của nước bạn.",
    "- Giữ vững chủ quyền biên giới, xây dựng biên giới hòa bình.",
    "- Bồi dưỡng ngoại ngữ cho cán bộ.",
    "4. Chỉ tiêu chủ yếu",
)
CELLS = ("Chỉ tiêu", "Kết quả", "Hộ nghèo", "giảm 3%")
PAGES = (0, 400, 800, 1_200)


@lru_cache(maxsize=1)
def index() -> DraftIndex:
    """The index of the small draft."""
    return build_index(_document())


def _document() -> Document:
    paragraphs: list[Paragraph] = []
    at = 0
    for line in LINES:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    for place, cell in enumerate(CELLS):
        paragraphs.append(Paragraph(Span(at, at + len(cell)), cell=Cell(0, place // 2, place % 2)))
        at += len(cell) + 1
    text = "\n".join(LINES) + "\n" + "\t".join(CELLS[:2]) + "\n" + "\t".join(CELLS[2:]) + "\n"
    return build_document(Manuscript(text, tuple(paragraphs), pages=PAGES), OUTLINE)[0]


def path(*steps: tuple[str, str] | tuple[str, str, str]) -> tuple[Step, ...]:
    """Steps as `("section", "3")` or `("section", "3", "heading")`; an empty number is none."""
    return tuple(Step(UnitKind(step[0]), step[1] or None, step[2] if len(step) > 2 else None) for step in steps)


def ask(
    operation: str,
    steps: tuple[Step, ...] = (),
    *,
    target: str | None = None,
    new: str | None = None,
    position: str | None = None,
    locator: Locator | None = None,
    destination: Locator | None = None,
) -> Anchored:
    """The anchored amendment for what a contributor says."""
    where = Locator(path=steps) if locator is None else locator
    said = Amendment(
        "a1", "c1", Contributor(), Operation(operation), where, Span(0, 5), target_text=target, new_text=new,
        position=None if position is None else Position(position), destination=destination,
    )  # fmt: skip
    return anchor_amendment(said, index())


def anchor_of(anchored: Anchored) -> Anchor:
    """The anchor, which every amendment has."""
    assert anchored.amendment.anchor is not None
    return anchored.amendment.anchor


def words_of(anchored: Anchored) -> str:
    """The words at the first place."""
    span = anchor_of(anchored).span
    return "" if span is None else span.of(index().document.text)


def result(anchored: Anchored) -> str:
    """The draft after the amendment's edits."""
    text = index().document.text
    return ChangeSet.of(anchored.amendment.edits, len(text)).apply(text)


def kinds(anchored: Anchored) -> list[str]:
    """The kinds of the notes."""
    return [note.kind for note in anchored.notes]
