"""Signs of a misreading make a place ask: a quotation left over, old words of which a part is turned round."""

import pytest

from vankien import api
from vankien.anchor.amendment import anchor_amendment
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contributor
from vankien.model.draft import Draft
from vankien.model.locator import Locator
from vankien.model.span import Span

DRAFT = """PHẦN I
1. Kết quả
Kết nạp trên 10.000 hội viên trong nhiệm kỳ. Xây dựng bến thành hạt nhân của vùng; hạt nhân phong trào là đoàn viên.
2. Hạn chế
Chợ phiên họp chưa đều. Đường ra bến còn hẹp.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(str(path))


def state(draft: Draft, text: str) -> AnchorState:
    (parsed,) = api.parse(text)
    (one,) = parsed.amendments
    anchor = anchor_amendment(one, build_index(draft.document)).amendment.anchor
    assert anchor is not None
    return anchor.state


@pytest.mark.parametrize(
    "text",
    [
        "Mục 1, “trên 10.000” nên thay bằng “trên 12.000” như “Chợ phiên họp”.",
        "Thay “Chợ phiên họp chưa đều” bằng “bằng việc mở thêm lối xuống bến”.",  # goes on
        "Sửa câu “Chợ phiên họp chưa đều.” thành “họp chưa đều và vắng khách.”.",  # begins in its middle
        "Mục 2, “Chợ phiên họp chưa đều” xin bổ sung “, vắng khách”, chứ “hạt nhân phong trào” thì thôi.",
    ],
)
def test_what_is_left_over_makes_the_place_ask(draft: Draft, text: str) -> None:
    assert state(draft, text) is AnchorState.AMBIGUOUS


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị thay “còn hẹp” bằng “đã rộng” trong câu “Đường ra bến còn hẹp”.",  # tells where
        "Mục 1, “trên 10.000” nên thay bằng “trên 12.000”, vì mục 2 cũng ghi “Chợ phiên họp”.",  # a reason
        "Câu “trên 10.000” thì bỏ, bớt chữ “trên” đi.",
        "Thay “còn hẹp” bằng “hẹp và dốc”.",
        "Sửa câu “Chợ phiên họp chưa đều.” thành “phiên chợ chưa đều.”.",  # one syllable of it is chance
        "Đề nghị thay “chưa đều” bằng “đều”, giữ “Đường ra bến”.",  # its neighbour
    ],
)
def test_what_tells_where_leaves_it_certain(draft: Draft, text: str) -> None:
    assert state(draft, text).is_certain


def test_a_part_turned_round_asks_and_a_shortening_does_not(draft: Draft) -> None:
    assert state(draft, "“Đường ra bến còn hẹp” nên đổi trật tự: “còn hẹp bến”.") is AnchorState.AMBIGUOUS
    assert state(draft, "Đề nghị thay “Đường ra bến còn hẹp” bằng “Đường còn hẹp”.").is_certain
    assert state(draft, "Đề nghị thay “ra bến còn hẹp” bằng “còn hẹp ra bến”.").is_certain


def test_new_words_for_a_part_of_a_quoted_sentence_ask(draft: Draft) -> None:
    part = "Câu “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” nên sửa thành “hơn 12.000 hội viên mới”."
    assert state(draft, part) is AnchorState.AMBIGUOUS
    whole = "Câu “Kết nạp trên 10.000 hội viên trong nhiệm kỳ” nên sửa thành “Kết nạp 12.000 hội viên trong nhiệm kỳ”."
    assert state(draft, whole).is_certain
    other = "Cụm từ “Chợ phiên họp chưa đều” nên sửa thành “Chợ vắng”."
    assert state(draft, other).is_certain


def test_words_that_go_beside_nothing_named_ask(draft: Draft) -> None:
    described = "Trang 1, sau câu nói về chợ, xin thêm câu “Mở thêm hai chợ phiên ở vùng cao.”"
    assert not state(draft, described).is_certain
    assert state(draft, "Mục 2, cuối mục xin thêm câu “Mở thêm hai chợ phiên ở vùng cao.”").is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Mục 1: cắt từ “hạt nhân phong trào” cho tới hết.",
        "Mục 2, bỏ bắt đầu từ “còn hẹp” trở xuống.",
        "Thay từ chữ “Đường ra bến” đến hết câu bằng “Đường hẹp”.",
    ],
)
def test_words_that_only_begin_what_is_to_go_ask(draft: Draft, text: str) -> None:
    assert state(draft, text) is AnchorState.AMBIGUOUS


@pytest.mark.parametrize(
    "text",
    [
        "Mục 1: bỏ từ “hạt nhân phong trào” cho đến “đoàn viên”.",
        "Mục 2, bỏ “còn hẹp”, đến cuối năm sẽ rộng.",
        "Thay “chưa đều” bằng “đều” cho hết băn khoăn.",
    ],
)
def test_what_stands_behind_words_told_whole_leaves_them_certain(draft: Draft, text: str) -> None:
    assert state(draft, text).is_certain


def test_a_unit_told_by_its_neighbours_number_is_not_that_neighbour(draft: Draft) -> None:
    assert not state(draft, "Ở mục ngay trước mục 2, thêm câu “Mở thêm hai chợ phiên ở vùng cao.”").is_certain
    assert state(draft, "Ở mục 2, thêm câu “Mở thêm hai chợ phiên ở vùng cao.”").is_certain


LISTED = """PHẦN I
1. Công việc
Bến đò chở học sinh phải có phao nhỏ. Tổ trực gồm công an và dân quân. Bến có 37 mái chèo. Đò chạy hai buổi.
2. Kiến nghị
a) Cấp thêm phao.
b) Sửa lại bến.
c) Mở lớp dạy bơi cho trẻ em ở xóm chài và xóm bãi.
Toàn xã quyết tâm giữ bến an toàn.
"""


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("listed") / "draft.txt"
    path.write_text(LISTED, encoding="utf-8")
    return api.read_draft(str(path))


@pytest.mark.parametrize(
    "text",
    [
        "Mục 1 Phần I, ngay sau câu nói về mái chèo, đề nghị thêm: “Mỗi tháng kiểm tra một lần.”",  # told, not quoted
        "Mục 1 Phần I, câu thứ nhất sửa thành: “phải có phao nhỏ đủ cho từng em chở trên đò”.",  # begins in its middle
        "Mục 1 Phần I: bỏ “dân quân”.",  # "công an và ." would stay
        "Phần I, mục 2, đề nghị bỏ điểm c.",  # with the paragraph that closes the section
        "Phần I, mục 2, tách điểm c thành hai điểm.",
        "Mục 1 Phần I: bỏ “Bến đò chở học sinh”.",  # "phải có phao nhỏ." would stay
        "Mục 1 Phần I: bỏ “có 37 mái chèo”.",  # "Bến." would stay
        "Điểm b mục 2 Phần I bổ sung “lối lên cho trẻ em”.",  # a phrase, and nobody said where
    ],
)
def test_what_only_a_person_can_tell_asks(listed: Draft, text: str) -> None:
    assert state(listed, text) is AnchorState.AMBIGUOUS


@pytest.mark.parametrize(
    "text",
    [
        "Mục 1 Phần I, ngay sau câu thứ ba, đề nghị thêm: “Mỗi tháng kiểm tra một lần.”",
        "Mục 1 Phần I, câu thứ nhất sửa thành: “bến đò chở học sinh phải có phao nhỏ và người lái giỏi”.",
        "Mục 1 Phần I: bỏ “và dân quân”.",
        "Phần I, mục 2, đề nghị bỏ điểm b.",
        "Mục 1 Phần I: bỏ “gồm công an”.",
        "Điểm b mục 2 Phần I bổ sung “, làm lối lên cho trẻ em”.",
        "Điểm b mục 2 Phần I bổ sung vào cuối “và làm lối lên cho trẻ em”.",
    ],
)
def test_what_is_told_to_the_letter_does_not(listed: Draft, text: str) -> None:
    assert state(listed, text).is_certain


@pytest.mark.parametrize(
    ("text", "old", "outcome"),
    [
        ("Mục 1 Phần I: thay “37” bằng “41 mái chèo”.", "37 mái chèo", "Bến có 41 mái chèo."),
        ("Mục 1 Phần I: thay “Tổ” bằng “Các tổ trực”.", "Tổ trực", "Các tổ trực gồm công an và dân quân."),
        ("Mục 1 Phần I: thay “công an” bằng “gồm công an, biên phòng”.", "gồm công an", "gồm công an, biên phòng và"),
        ("Mục 1 Phần I: thay “công an” bằng “đội canh đò”.", "công an", "gồm đội canh đò và"),
    ],
)
def test_words_beside_the_old_ones_that_the_new_ones_repeat_go_with_them(
    listed: Draft, text: str, old: str, outcome: str
) -> None:
    (parsed,) = api.parse(text)
    one = anchor_amendment(parsed.amendments[0], build_index(listed.document)).amendment
    assert one.anchor is not None
    assert one.anchor.places[0].span.of(listed.document.text) == old
    (edit,) = one.edits
    whole = listed.document.text
    assert outcome in whole[: edit.span.start] + edit.text + whole[edit.span.end :]


@pytest.mark.parametrize(
    ("operation", "target", "new", "context"),
    [
        (Operation.INSERT, None, ", bảo vệ rừng", ("Bến có 37 mái chèo", ". Đò chạy hai buổi")),
        (Operation.DELETE, "dân quân", None, ("Tổ trực gồm công an và ", ". Bến có 37 mái chèo")),
        (Operation.DELETE, "Bến đò chở học sinh ", None, ("1. Công việc\n", "phải có phao nhỏ. Tổ trực")),
    ],
)
def test_what_a_marked_up_copy_shows_is_meant(
    listed: Draft, operation: Operation, target: str | None, new: str | None, context: tuple[str, str]
) -> None:
    position = Position.AFTER if operation is Operation.INSERT else None
    spans = (Span(0, 1),) if new else ()
    shown = Amendment(
        "a", "c", Contributor(), operation, Locator(context=context), Span(0, 1), target, position, new, spans
    )
    one = anchor_amendment(shown, build_index(listed.document)).amendment
    assert one.anchor is not None
    assert one.anchor.state.is_certain
    assert one.edits


@pytest.mark.parametrize(
    "text",
    [
        "Mục 2 Phần I, câu thứ hai sửa thành: “mở rộng đường ra bến”.",
        "Mục 2 Phần I, câu thứ nhất thay bằng: “họp chợ phiên đều hơn”.",
    ],
)
def test_a_piece_in_the_place_of_a_sentence_asks(draft: Draft, text: str) -> None:
    assert state(draft, text) is AnchorState.AMBIGUOUS


def test_a_sentence_that_begins_as_the_old_one_does_not_ask(draft: Draft) -> None:
    assert state(draft, "Mục 2 Phần I, câu thứ hai sửa thành: “đường ra bến đã mở rộng”.").is_certain


TABLE = "Phụ lục I\nSTT\tBến\tXã\n1\tCồn Lác\tTân Lác\n2\tVàm Gỗ\tHòa Lợi, gần chợ\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phụ lục I: bỏ “Cồn Lác”.", AnchorState.AMBIGUOUS),  # the row, most likely
        ("Phụ lục I: bỏ “, gần chợ”.", AnchorState.EXACT),
        ("Phụ lục I: thay “Cồn Lác” bằng “Cồn Lác Trên”.", AnchorState.EXACT),
    ],
)
def test_words_that_are_all_of_a_cell_may_mean_its_row(
    tmp_path_factory: pytest.TempPathFactory, text: str, expected: AnchorState
) -> None:
    path = tmp_path_factory.mktemp("table") / "draft.txt"
    path.write_text(TABLE, encoding="utf-8")
    assert state(api.read_draft(str(path)), text) is expected
