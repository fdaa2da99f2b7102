"""A small draft whose parts are letters, of an invented province, and what contributors say about it."""

from collections.abc import Sequence
from functools import lru_cache

from vankien import api
from vankien.anchor.amendment import Anchored, anchor_all
from vankien.anchor.index import DraftIndex, build_index
from vankien.lang.vi.outline import OUTLINE
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document

LINES = (
    "A. KẾT QUẢ",
    "I. NHỮNG VIỆC ĐÃ LÀM",
    "1. Về ruộng đồng",
    "Sản lượng lúa tăng mạnh, phát triển mạnh nghề cấy mạ khay. Kênh mương được sửa, nước về đủ.",
    "2. Về chợ búa",
    "Chợ phiên họp đều. Hàng hóa phát triển mạnh ở các xã ven sông, thuế thu đủ.",
    "a) Chợ huyện được lợp lại;",
    "b) Chợ xã còn chật.",
    "II. NHỮNG VIỆC CÒN YẾU",
    "1. Đường ra đồng còn lầy.",
    "2. Trạm bơm hay hỏng, có nơi hạn kéo dài.",
    "B. VIỆC PHẢI LÀM",
    "I. QUAN ĐIỂM",
    "1. Lấy nghề nông làm gốc, lấy chợ làm đầu ra.",
    "2. Giữ đất lúa, không lấp sông.",
    "II. CHỈ TIÊU",
    "- Sản lượng lúa đạt 52 nghìn tấn.",
    "- Trên 40% hộ có máy cấy.",
    "III. NHIỆM VỤ",
    "1. Sửa trạm bơm, kéo điện ra đồng.",
    "2. Mở thêm chợ",
    "Mở chợ ở hai xã ven sông. Trạm bơm hay hỏng thì thay.",
    "3. Dạy nghề cho thanh niên.",
    "C. CÁCH LÀM",
    "1. Đảng ủy xã lập kế hoạch.",
    "2. Chi bộ theo dõi, hằng quý báo cáo.",
)


@lru_cache(maxsize=8)
def index_of(lines: tuple[str, ...] = LINES) -> DraftIndex:
    """The index of a draft of typed lines."""
    at, paragraphs = 0, []
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    return build_index(build_document(Manuscript("\n".join(lines) + "\n", tuple(paragraphs)), OUTLINE)[0])


def said(text: str, lines: tuple[str, ...] = LINES) -> Sequence[Anchored]:
    """What a contribution asks for, anchored."""
    return tuple(anchor_all([one for parsed in api.parse(text) for one in parsed.amendments], index_of(lines)))


def outcome(text: str, lines: tuple[str, ...] = LINES) -> str:
    """The lines of the draft that change, as they then read; "asks" when a place is open."""
    found = said(text, lines)
    if not found or not all(one.amendment.anchor and one.amendment.anchor.state.is_certain for one in found):
        return "asks"
    draft = index_of(lines).document.text
    edits = [edit for one in found for edit in one.amendment.edits]
    after = ChangeSet.of(edits, len(draft)).apply(draft).splitlines()
    return "\n".join(line for line in after if line not in draft.splitlines())
