"""Where new units, sentences and words go when the contributor names only what holds them."""

import pytest

from tests.unit.anchor.lettered import LINES, outcome, said
from vankien.model.amendment import Position

LAW = (
    "Điều 1. Phạm vi",
    "1. Luật này nói về bến đò.",
    "2. Đò dọc thuộc luật khác.",
    "Điều 2. Điều kiện mở bến",
    "1. Chủ bến có:",
    "a) Bến bằng phẳng;",
    "b) Phao cứu sinh;",
    "c) Đèn báo.",
    "2. Chủ bến đăng ký tại xã.",
    "3. Đăng ký lại mỗi năm.",
    "Điều 3. Giá đò",
    "Giá đò do xã quy định. Trẻ em không trả tiền.",
    "Điều 4. Cấm",
    "1. Chở quá số người.",
    "2. Chở hàng dễ cháy.",
)
RICE = "Sản lượng lúa tăng mạnh, phát triển mạnh nghề cấy mạ khay."


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Điều 1: Bổ sung khoản 3 như sau: “3. Đò của bộ đội không thuộc luật này.”",
            "3. Đò của bộ đội không thuộc luật này.",
        ),
        ("Bổ sung khoản 4 vào Điều 2: “4. Chủ bến nộp phí.”", "4. Chủ bến nộp phí."),
        ("Khoản 1 Điều 2 bổ sung điểm d: “d) Cầu lên xuống.”", "d) Cầu lên xuống."),
        ("Điều 4 thêm một khoản quy định “Cho người say lên đò.”", "Cho người say lên đò."),
        ("Điều 4 bổ sung thêm 01 khoản: “Cho người say lên đò.”", "Cho người say lên đò."),
        ("Bổ sung vào Điều 4 một khoản mới: “Cho người say lên đò.”", "Cho người say lên đò."),
        ("Đề nghị bổ sung vào Điều 4 thêm 01 khoản nữa như sau: Cho người say lên đò.", "Cho người say lên đò."),
        ("Bổ sung vào Điều 4 một điểm mới: “Cho người say lên đò.”", "asks"),  # of which clause?
        ("Bổ sung vào Điều 4 quy định mới: “Cho người say lên đò.”", "asks"),
        ("Điều 4 thêm nội dung “Cho người say lên đò.”", "asks"),  # a clause of its own, or in clause 2?
        ("Điều 4 thêm vào khoản cuối “Cho người say lên đò.”", "asks"),
        ("Điều 4 thêm khoản 3: “3. Cho người say lên đò.”", "3. Cho người say lên đò."),
        ("Điều 2 bổ sung điểm d: “d) Cầu lên xuống.”", "asks"),  # of clause 1, as only a reader of the draft can tell
        ("Điều 2 bổ sung: “d) Cầu lên xuống.”", "asks"),  # behind clause 3 a "d)" is no next one
        ("Điều 2 bổ sung khoản 7: “7. Chủ bến nộp phí.”", "asks"),
        ("Khoản 3 Điều 2 bổ sung: “3. Chủ bến nộp phí.”", "asks"),  # there is a 3
    ],
)
def test_a_numbered_newcomer_goes_where_its_number_comes_next(text: str, after: str) -> None:
    assert outcome(text, LAW) == after


def test_lines_broken_while_typing_do_not_break_the_draft() -> None:
    text = "Điểm 1 mục I phần A, sau cụm từ “nước về đủ” bổ sung cụm từ “, kể cả\nlúc hạn”."
    assert outcome(text).endswith("Kênh mương được sửa, nước về đủ, kể cả lúc hạn.")


def test_words_that_bring_their_comma_get_no_second() -> None:
    draft = ("Điều 1. Cấm", "1. Không chở chất cháy, chất nổ, chất độc; không chở quá số người.")
    text = "Khoản 1 Điều 1: sau cụm từ “chất độc” thêm cụm từ “, súng săn, bẫy thú rừng”."
    assert outcome(text, draft).endswith("chất độc, súng săn, bẫy thú rừng; không chở quá số người.")


def test_a_point_with_a_letter_and_a_number_is_a_paragraph_of_its_own() -> None:
    text = "Sau điểm a mục 2, mục I phần A thêm: “a1) Chợ tạm được dẹp;”"
    assert outcome(text) == "a1) Chợ tạm được dẹp;"


def test_not_each_unit_of_a_range_has_the_words() -> None:
    after = "2. Chủ bến đăng ký tại phường.\nGiá đò do phường quy định. Trẻ em không trả tiền."
    assert outcome("Từ Điều 1 đến Điều 4, thay từ “xã” bằng “phường”.", LAW) == after


def test_a_list_that_names_each_unit_wants_the_words_in_each() -> None:
    assert outcome("Tại Điều 1, Điều 2, Điều 3, thay từ “xã” bằng “phường”.", LAW) == "asks"


@pytest.mark.parametrize(
    ("said", "is_done"),
    [("ở cả hai chỗ", True), ("ở cả ba chỗ", False), ("", False), ("trong toàn văn", True)],
)
def test_a_number_of_places_that_is_not_the_real_one_asks(said: str, is_done: bool) -> None:
    text = f"Thay từ “chủ bến” bằng “người mở bến” {said}."
    lines = tuple(line.replace("3. Đăng ký lại", "3. Thu tiền") for line in LAW)
    assert (outcome(text, lines) != "asks") is is_done


def test_a_section_that_is_printed_as_a_part_holds_its_points() -> None:
    lines = ("PHẦN IV", "VIỆC PHẢI LÀM", "3. Đối ngoại", "3.6. Hữu nghị", "Thăm hỏi dân bên sông.", *LINES[:0])
    assert outcome("Mục IV.3.6: thay “Thăm hỏi” bằng “Giúp đỡ”.", lines) == "Giúp đỡ dân bên sông."


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Điểm 1 mục I phần A: sau câu “Sản lượng lúa tăng mạnh” thêm câu “Mỗi xã xây một kho lạnh giữ rau.”",
            f"{RICE} Mỗi xã xây một kho lạnh giữ rau. Kênh mương được sửa, nước về đủ.",
        ),
        (
            "Điểm 1 mục I phần A: trước câu “nước về đủ” thêm câu “Mỗi xã xây một kho lạnh giữ rau.”",
            f"{RICE} Mỗi xã xây một kho lạnh giữ rau. Kênh mương được sửa, nước về đủ.",
        ),
        (
            "Điểm 1 mục I phần A: sau “nghề cấy” thêm “Xây kho.”",
            "asks",
        ),  # a sentence, or a name with the letter's stop?
        ("“Trên 40% hộ có máy cấy” thêm đuôi “và máy gặt”.", "- Trên 40% hộ có máy cấy và máy gặt."),
        ("“Trên 40% hộ có máy cấy” thêm “, máy gặt”.", "- Trên 40% hộ có máy cấy, máy gặt."),
        ("“Trên 40% hộ có máy cấy” thêm “máy gặt”.", "asks"),
        ("Mục II phần B thêm gạch đầu dòng: “- 100% xã có chợ.”", "- 100% xã có chợ."),
    ],
)
def test_no_sentence_stands_inside_another(text: str, after: str) -> None:
    assert outcome(text) == after


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Mục II phần B thêm gạch đầu dòng: “- 100% xã có chợ.”", None),
        ("Đề nghị bổ sung vào mục III phần B ý về đầu tư: “4. Mở lò gạch.”", None),
        ("Cuối cùng, đề nghị mục III phần B bổ sung: “4. Mở lò gạch.”", None),
        ("Đề nghị bổ sung vào mục III phần B việc cuối năm: “4. Mở lò gạch.”", None),
        ("Bổ sung vào đầu mục III phần B: “Xã làm ba việc.”", Position.START),
        ("Bổ sung vào cuối mục III phần B: “4. Mở lò gạch.”", Position.END),
    ],
)
def test_the_word_for_an_edge_inside_other_words_is_none(text: str, position: Position | None) -> None:
    (one,) = said(text)
    assert one.amendment.position is position


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Thay câu đầu điểm 2 mục III phần B bằng câu: “Mỗi xã ven sông có một chợ.”",
            "Mỗi xã ven sông có một chợ. Trạm bơm hay hỏng thì thay.",
        ),
        ("Thay câu đầu điểm 2 mục III phần B bằng câu: “Xây trường học.”", "asks"),  # nothing in common
        ("Thay câu đầu điểm 2 mục III phần B bằng câu: “Trạm bơm nào hay hỏng thì bỏ.”", "asks"),  # the second, rather
    ],
)
def test_a_counted_sentence_goes_whole_where_it_was_not_miscounted(text: str, after: str) -> None:
    assert outcome(text) == after


LIST = (
    "Điều 1. Ưu tiên",
    "1. Làm đường liên thôn, cầu Nà Lạn và mương Bản Tát.",
    "2. Đón 15.000 lượt khách mỗi năm.",
    "3. Giữ rừng đầu nguồn, hộ nghèo được vay vốn, lấy sức dân làm gốc.",
    "4. Phát gạo hằng quý theo sổ hộ khẩu, ưu tiên người già.",
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Khoản 1 Điều 1: sau cụm từ “cầu Nà Lạn” bổ sung cụm từ “cầu Pác Thông”.",
            "1. Làm đường liên thôn, cầu Nà Lạn, cầu Pác Thông và mương Bản Tát.",
        ),
        (
            "Khoản 1 Điều 1: sau cụm từ “cầu Nà Lạn” bổ sung cụm từ “bắc qua suối”.",  # says more of it
            "1. Làm đường liên thôn, cầu Nà Lạn bắc qua suối và mương Bản Tát.",
        ),
        (
            "Khoản 1 Điều 1: sau cụm từ “đường liên thôn” bổ sung cụm từ “đường nội đồng”.",
            "1. Làm đường liên thôn, đường nội đồng, cầu Nà Lạn và mương Bản Tát.",
        ),
        (
            "Khoản 3 Điều 1: sau cụm từ “hộ nghèo được vay vốn” bổ sung cụm từ “người già được khám bệnh”.",
            "3. Giữ rừng đầu nguồn, hộ nghèo được vay vốn, người già được khám bệnh, lấy sức dân làm gốc.",
        ),
        (
            "Khoản 3 Điều 1: sau cụm từ “lấy sức dân làm gốc” bổ sung cụm từ “dựa vào dân mà làm”.",
            "3. Giữ rừng đầu nguồn, hộ nghèo được vay vốn, lấy sức dân làm gốc, dựa vào dân mà làm.",
        ),
        (
            "Khoản 3 Điều 1: sau cụm từ “hộ nghèo được vay vốn” bổ sung cụm từ “với lãi suất bằng không”.",
            "3. Giữ rừng đầu nguồn, hộ nghèo được vay vốn với lãi suất bằng không, lấy sức dân làm gốc.",
        ),
        (
            "Khoản 3 Điều 1: sau cụm từ “vay vốn” bổ sung cụm từ “dài hạn, không cần tài sản bảo đảm”.",
            "3. Giữ rừng đầu nguồn, hộ nghèo được vay vốn dài hạn, không cần tài sản bảo đảm, lấy sức dân làm gốc.",
        ),
        (
            "Khoản 4 Điều 1: sau cụm từ “theo sổ hộ khẩu” bổ sung cụm từ “theo lịch của ban quản lý”.",
            "4. Phát gạo hằng quý theo sổ hộ khẩu theo lịch của ban quản lý, ưu tiên người già.",  # no list
        ),
        (
            "Khoản 2 Điều 1: sau cụm từ “lượt khách” bổ sung cụm từ “lượt khách quốc tế”.",
            "asks",  # no list that it could be one more piece of
        ),
        (
            "Khoản 2 Điều 1: sau cụm từ “mỗi năm” bổ sung cụm từ “trong đó một phần mười là khách quốc tế”.",
            "2. Đón 15.000 lượt khách mỗi năm, trong đó một phần mười là khách quốc tế.",
        ),
        (
            "Điều 1: sau câu “Đón 15.000 lượt khách mỗi năm.” bổ sung cụm từ “và giữ chân họ lâu hơn”.",
            "2. Đón 15.000 lượt khách mỗi năm và giữ chân họ lâu hơn.",
        ),
    ],
)
def test_new_words_keep_the_punctuation_of_a_list(text: str, line: str) -> None:
    assert outcome(text, LIST).splitlines()[0] == line, outcome(text, LIST)


TOWN = (
    "Điều 1. Thị trấn",
    "1. Xây dựng thị trấn theo hướng xanh, sạch.",
    "2. Giao việc ghi rõ tên, rõ ngày.",
    "3. Chợ đón 900 lượt người mỗi phiên.",
    "4. Cán bộ phải trẻ, khỏe.",
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Khoản 2 Điều 1: bổ sung “rõ nơi làm” vào cuối.", "2. Giao việc ghi rõ tên, rõ ngày, rõ nơi làm."),
        ("Khoản 2 Điều 1: bổ sung “và nơi làm” vào cuối.", "2. Giao việc ghi rõ tên, rõ ngày và nơi làm."),
        ("Khoản 2 Điều 1: bổ sung “của từng tổ” vào cuối.", "2. Giao việc ghi rõ tên, rõ ngày của từng tổ."),
        (
            "Khoản 3 Điều 1: bổ sung “trong đó 90 người ở xa” vào cuối khoản.",
            "3. Chợ đón 900 lượt người mỗi phiên, trong đó 90 người ở xa.",
        ),
        ("Khoản 3 Điều 1: bổ sung “chợ chiều” vào cuối khoản.", "3. Chợ đón 900 lượt người mỗi phiên chợ chiều."),
        (
            "Khoản 1 Điều 1: thêm “giàu bản sắc” sau chữ “sạch”.",
            "1. Xây dựng thị trấn theo hướng xanh, sạch giàu bản sắc.",  # one word alone is told of by what follows
        ),
        ("Khoản 1 Điều 1: thêm “đẹp mắt” sau chữ “xanh, sạch”.", "1. Xây dựng thị trấn theo hướng xanh, sạch đẹp mắt."),
    ],
)
def test_new_words_at_an_end_keep_the_punctuation_of_a_list(text: str, line: str) -> None:
    assert outcome(text, TOWN) == line


def test_one_more_quality_of_a_list_of_them_is_parted_by_a_comma() -> None:
    town = ("Điều 1. Thị trấn", "1. Xây dựng thị trấn theo hướng văn minh, hiện đại.", "2. Sửa nhà, an toàn của dân.")
    wanted = "1. Xây dựng thị trấn theo hướng văn minh, hiện đại, giàu bản sắc."
    assert outcome("Khoản 1 Điều 1: thêm “giàu bản sắc” sau chữ “hiện đại”.", town) == wanted
    told = "2. Sửa nhà, an toàn tuyệt đối của dân."
    assert outcome("Khoản 2 Điều 1: thêm “tuyệt đối” sau chữ “an toàn”.", town) == told


ROADS = (
    "Điều 1. Thị trấn",
    "1. Rải nhựa tuyến Bến Cát - Cồn Sẻ dài 4 km và cầu Ngã Ba trước năm 2027.",
    "2. Làm tốt công tác thú y, vệ sinh chuồng trại.",
    "3. Đón khách ở bến Đò Trăng, cấm đốt rác.",
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Khoản 1 Điều 1: sau “cầu Ngã Ba” bổ sung “đường Gò Dưa - Xóm Lẫm”.",
            "1. Rải nhựa tuyến Bến Cát - Cồn Sẻ dài 4 km và cầu Ngã Ba, đường Gò Dưa - Xóm Lẫm trước năm 2027.",
        ),
        (
            "Khoản 1 Điều 1: sau “cầu Ngã Ba” bổ sung “có lối đi bộ”.",
            "1. Rải nhựa tuyến Bến Cát - Cồn Sẻ dài 4 km và cầu Ngã Ba có lối đi bộ trước năm 2027.",
        ),
        (
            "Khoản 1 Điều 1: sau “cầu Ngã Ba” bổ sung “ở Xóm Lẫm”.",
            "1. Rải nhựa tuyến Bến Cát - Cồn Sẻ dài 4 km và cầu Ngã Ba ở Xóm Lẫm trước năm 2027.",
        ),
        ("Khoản 2 Điều 1: sau “thú y” bổ sung “tiêm phòng cho đàn vịt chạy đồng”.", "asks"),  # one more, or what for?
        (
            "Khoản 2 Điều 1: sau “thú y” bổ sung “cho đàn vịt chạy đồng”.",
            "2. Làm tốt công tác thú y cho đàn vịt chạy đồng, vệ sinh chuồng trại.",
        ),
        ("Khoản 2 Điều 1: sau “thú y” bổ sung “cơ sở”.", "2. Làm tốt công tác thú y cơ sở, vệ sinh chuồng trại."),
        (
            "Khoản 2 Điều 1: sau “thú y” bổ sung “, tiêm phòng cho đàn vịt”.",
            "2. Làm tốt công tác thú y, tiêm phòng cho đàn vịt, vệ sinh chuồng trại.",
        ),
        (
            "Khoản 3 Điều 1: sau “bến Đò Trăng” bổ sung “và bến Cồn Sẻ”.",
            "3. Đón khách ở bến Đò Trăng và bến Cồn Sẻ, cấm đốt rác.",
        ),
    ],
)
def test_new_words_behind_the_end_of_a_piece_are_parted_or_asked_about(text: str, line: str) -> None:
    assert outcome(text, ROADS) == line


ROWS = (
    "Điều 1. Xóm",
    "1. Gìn giữ điệu hò, câu ví và nghề dệt.",
    "2. Nhắc các quán trọ, bến đò, tiệm may đóng cửa đúng giờ.",
    "3. Sửa mái đình, cấm đốt vàng mã.",
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Khoản 1 Điều 1: sau “điệu hò” bổ sung “bài vè”.", "asks"),  # one more, or what the one before is?
        ("Khoản 1 Điều 1: sau “điệu hò” bổ sung “bài vè, trống quân”.", "asks"),
        ("Khoản 2 Điều 1: sau “bến đò” bổ sung “hàng nước”.", "asks"),
        ("Khoản 1 Điều 1: sau “điệu hò” bổ sung “, bài vè”.", "1. Gìn giữ điệu hò, bài vè, câu ví và nghề dệt."),
        ("Khoản 1 Điều 1: sau “điệu hò” bổ sung “của xóm”.", "1. Gìn giữ điệu hò của xóm, câu ví và nghề dệt."),
        ("Khoản 1 Điều 1: sau “điệu hò” bổ sung “cổ”.", "1. Gìn giữ điệu hò cổ, câu ví và nghề dệt."),
        ("Khoản 3 Điều 1: sau “mái đình” bổ sung “phía đông”.", "3. Sửa mái đình phía đông, cấm đốt vàng mã."),
    ],
)
def test_words_as_short_as_their_neighbours_may_be_one_more_of_them(text: str, line: str) -> None:
    assert outcome(text, ROWS) == line


TERMS = (
    "Điều 1. Từ ngữ trong luật",
    "Bến: nơi đò đậu.",
    "Đò ngang: thuyền chở khách qua sông.",
    "Phao tròn: vật nổi để cứu người.",
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Sau “Đò ngang” thêm “Khách: người đi đò có vé hoặc không.”", "Khách: người đi đò có vé hoặc không."),
        ("Trước “Đò ngang” thêm “Cầu tàu: chỗ khách lên xuống đò.”", "Cầu tàu: chỗ khách lên xuống đò."),
        ("Sau “Đò ngang” thêm “và đò dọc”", "Đò ngang và đò dọc: thuyền chở khách qua sông."),
        (  # beside words of an explanation, which are no term
            "Sau “chở khách” thêm “và hàng”",
            "Đò ngang: thuyền chở khách và hàng qua sông.",
        ),
    ],
)
def test_one_more_explained_term_is_a_paragraph_of_its_own(text: str, line: str) -> None:
    assert outcome(text, TERMS).endswith(line)


QUAY = ("Điều 1. Bến", "1. Đò ghé bến hai lần mỗi ngày.", "2. Khách xếp hàng.")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Khoản 1 Điều 1: sau câu “Đò ghé bến hai lần mỗi ngày.” bổ sung “trạm cấp phao cho trẻ em trên đò”.", "asks"),
        ("Khoản 1 Điều 1: sau “mỗi ngày” bổ sung “và ban đêm”.", "1. Đò ghé bến hai lần mỗi ngày và ban đêm."),
        ("Điều 1: sau câu “Khách xếp hàng.” bổ sung “và giữ trật tự”.", "2. Khách xếp hàng và giữ trật tự."),
    ],
)
def test_small_words_behind_the_stop_of_a_sentence_ask(text: str, line: str) -> None:
    assert outcome(text, QUAY) == line
