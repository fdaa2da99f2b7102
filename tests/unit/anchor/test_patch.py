import pytest

from vankien.anchor.patch import (
    delete_lines,
    delete_words,
    insert_after,
    insert_before,
    narrowed,
    replace_words,
)
from vankien.anchor.widening import widened
from vankien.model.edit import ChangeSet, Edit
from vankien.model.span import Span


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def done(text: str, edit: Edit) -> str:
    return ChangeSet.of([edit], len(text)).apply(text)


@pytest.mark.parametrize(
    ("text", "old", "new", "cited", "result"),
    [
        ("Kinh tế tăng khá.", "khá", "nhanh.", None, "Kinh tế tăng nhanh."),
        ("Kinh tế tăng khá.", "Kinh tế tăng khá.", "Kinh tế tăng nhanh", None, "Kinh tế tăng nhanh."),
        ("Kinh tế tăng khá.", "Kinh tế", "công nghiệp", "kinh tế", "Công nghiệp tăng khá."),
        ("Rừng được giữ, nước sạch.", "được giữ", "được trồng mới,", None, "Rừng được trồng mới, nước sạch."),
        ("Bản xa có điện. Nước đủ.", "có điện.", "có điện và sóng", None, "Bản xa có điện và sóng. Nước đủ."),
        ("Ba xã đạt chuẩn mới trong năm.", "đạt chuẩn mới", "về đích.", None, "Ba xã về đích trong năm."),
        ("Giữ tên Ủy ban.", "Ủy ban", "UBND", "ủy ban", "Giữ tên UBND."),
        ("CHƯƠNG I. CHỢ PHIÊN VÙNG CAO", "CHỢ PHIÊN", "phiên chợ", "chợ phiên", "CHƯƠNG I. PHIÊN CHỢ VÙNG CAO"),
        ("CHƯƠNG I. CHỢ PHIÊN VÙNG CAO", "CHỢ PHIÊN", "Chợ", "CHỢ PHIÊN", "CHƯƠNG I. Chợ VÙNG CAO"),
        ("Dựng lán ở bến.", "lán ở bến", "lán ở bến\nmới; quét hằng ngày", None, "Dựng lán ở bến mới; quét hằng ngày."),
        ("Dựng lán ở bến.", "Dựng lán ở bến.", "Dựng lán.\nQuét bến.", None, "Dựng lán.\nQuét bến."),
        ("a) Lán;\nb) Bến.", "a) Lán;\nb) Bến.", "a) Lán,\nmái che.", None, "a) Lán,\nmái che."),  # paragraphs both
        ("Chợ:\n- Mở chợ xã.\n", "Mở chợ xã.", "- Mở hai chợ xã.", None, "Chợ:\n- Mở hai chợ xã.\n"),
        ("Chợ:\n- Mở chợ xã.\n", "- Mở chợ xã.", "- Mở hai chợ xã.", None, "Chợ:\n- Mở hai chợ xã.\n"),
        ("Nhiệt độ là - 5 độ.", "- 5 độ", "- 7 độ", None, "Nhiệt độ là - 7 độ."),
        ("Mở chợ xã.\n", "Mở chợ xã.", "- Mở hai chợ xã.", None, "- Mở hai chợ xã.\n"),
    ],
)
def test_replaced_words_keep_the_drafts_punctuation_and_case(
    text: str, old: str, new: str, cited: str | None, result: str
) -> None:
    assert done(text, replace_words(text, span(text, old), new, cited)) == result


@pytest.mark.parametrize(
    ("text", "old", "result"),
    [
        ("Rừng, đất, nước được giữ.", "đất", "Rừng, nước được giữ."),
        ("Rừng, đất, nước được giữ.", "Rừng,", "Đất, nước được giữ."),
        ("Giữ rừng, đất và nước.", "và nước", "Giữ rừng, đất."),
        ("Giữ rừng tốt, sạch.", "sạch", "Giữ rừng tốt."),
        ("Câu một. Câu hai. Câu ba.", "Câu hai.", "Câu một. Câu ba."),
        ("Câu một. Câu hai. Câu ba.", "Câu hai", "Câu một. Câu ba."),
        ("Câu một. Câu hai.", "Câu hai.", "Câu một."),
        ("Xã Na Phà (mới lập) có chợ.", "mới lập", "Xã Na Phà có chợ."),
        ("Nguyên nhân: mưa, gió, sạt lở.", "mưa", "Nguyên nhân: gió, sạt lở."),
        ("Đường đã mở rộng.", "đã", "Đường mở rộng."),
        ("Một.\nHai.\nBa.\n", "Hai.", "Một.\nBa.\n"),
        ("Một.\n- Hai.\nBa.\n", "Hai.", "Một.\nBa.\n"),
        ("Một.\nHai.", "Hai.", "Một."),
        ("Xã\t12\nThôn\t3\n", "12", "Xã\t\nThôn\t3\n"),
        ("Nhà văn hóa xã được sửa, đã mở.", "được sửa, đã mở.", "Nhà văn hóa xã."),
        ("c) Không mở chợ đêm; từng bước dời bến cũ.", "Không mở chợ đêm", "c) Từng bước dời bến cũ."),
        ("(a) No boat sails at night; the quay is lit.", "No boat sails at night", "(a) The quay is lit."),
        ("2.1. Mở chợ, dời bến.", "Mở chợ,", "2.1. Dời bến."),
        ("Theo điểm c) mở chợ; dời bến.", "mở chợ", "Theo điểm c); dời bến."),  # no label of a line
        ("Hội làng mở vui tươi, tiết kiệm.", "vui tươi", "Hội làng mở tiết kiệm."),
        ("Hội làng mở vui tươi, đón khách xa.", "vui tươi", "Hội làng mở, đón khách xa."),  # the next is another clause
        ("Sửa chợ Vang, thuận tiện.", "chợ Vang", "Sửa, thuận tiện."),
    ],
)
def test_deleted_words_leave_no_double_space_comma_or_stop(text: str, old: str, result: str) -> None:
    assert done(text, delete_words(text, span(text, old))) == result


def test_a_deleted_last_paragraph_takes_the_break_before_it() -> None:
    assert done("Một.\nHai.", delete_lines("Một.\nHai.", Span(5, 9))) == "Một."


@pytest.mark.parametrize(
    ("text", "words", "new", "result"),
    [
        ("Hợp tác với tỉnh bạn được giữ.", "tỉnh bạn", "và đối tác", "Hợp tác với tỉnh bạn và đối tác được giữ."),
        ("Giữ ổn định.", "ổn định", ", phát triển", "Giữ ổn định, phát triển."),
        ("Giữ ổn định.", "ổn định", "và phát triển.", "Giữ ổn định và phát triển."),
        ("Giữ ổn định. Thêm việc.", "ổn định", "Mở chợ mới.", "Giữ ổn định. Mở chợ mới. Thêm việc."),
        ("Giữ ổn định. Thêm việc.", "ổn định.", "Mở chợ mới", "Giữ ổn định. Mở chợ mới. Thêm việc."),
    ],
)
def test_words_put_behind_others_fit_in(text: str, words: str, new: str, result: str) -> None:
    assert done(text, insert_after(text, span(text, words).end, new)) == result


@pytest.mark.parametrize(
    ("text", "words", "new", "result"),
    [
        ("Giữ ổn định.", "ổn định", "vững", "Giữ vững ổn định."),
        ("Đất được giữ.", "Đất", "toàn bộ", "Toàn bộ Đất được giữ."),
        ("Giữ (đất, nước).", "đất", "rừng,", "Giữ (rừng, đất, nước)."),
        ("Một. Hai.", "Hai.", "Thêm câu.", "Một. Thêm câu. Hai."),
        ("Giữ chợ. Sửa đường thôn.", "Sửa", "Mùa khô,", "Giữ chợ. Mùa khô, sửa đường thôn."),
        ("Giữ chợ.\nMở thêm quán.", "Mở", "Khi cần,", "Giữ chợ.\nKhi cần, mở thêm quán."),
        (
            "Giữ chợ. Đoàn xã dọn rác, giúp Đoàn tỉnh.",
            "Đoàn",
            "Hằng tuần,",
            "Giữ chợ. Hằng tuần, Đoàn xã dọn rác, giúp Đoàn tỉnh.",
        ),
        ("Giữ chợ. Bến Nậm mở cửa.", "Bến", "Mùa khô,", "Giữ chợ. Mùa khô, Bến Nậm mở cửa."),
        ("Fees stay. Markets open at six.", "Markets", "In summer,", "Fees stay. In summer, markets open at six."),
        (
            "Fees stay. Lea opens at six; see Lea.",
            "Lea",
            "In summer,",
            "Fees stay. In summer, Lea opens at six; see Lea.",
        ),
        ("Rates are set each year.", "each", ", after a vote,", "Rates are set, after a vote, each year."),
    ],
)
def test_words_put_before_others_fit_in(text: str, words: str, new: str, result: str) -> None:
    assert done(text, insert_before(text, span(text, words).start, new)) == result


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        ("Trồng 16.000 ha rừng.", "16.000 ha", "17.000", "Trồng 17.000 ha rừng."),
        ("Làm trong 9 tháng.", "9", "10 tháng", "Làm trong 10 tháng."),
        ("Kết nạp 9.400 đảng viên.", "9.400", "9.410 đảng viên", "Kết nạp 9.410 đảng viên."),
        ("Đạt 16 xã, 4 huyện.", "16 xã, 4 huyện", "17", "Đạt 17."),
        ("Đạt 70% xã.", "70%", "75", "Đạt 75 xã."),
        ("Có 5 chợ và 5 cầu.", "5 chợ", "6 chợ", "Có 6 chợ và 5 cầu."),
    ],
)
def test_a_figure_takes_the_place_of_a_figure_and_its_unit_stands_once(
    text: str, old: str, new: str, result: str
) -> None:
    place = widened(text, narrowed(text, span(text, old), new), new)
    assert done(text, replace_words(text, place, new)) == result


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        (
            "Gửi giấy trước khi bến mở ít nhất 5 ngày.",
            "khi bến mở ít nhất 5 ngày",
            "ít nhất 5 ngày trước khi bến mở",
            "Gửi giấy ít nhất 5 ngày trước khi bến mở.",
        ),
        ("Chợ họp sớm hai buổi mỗi tuần.", "hai buổi mỗi", "mỗi tuần hai buổi", "Chợ họp sớm mỗi tuần hai buổi."),
        ("Đò và phà chở khách.", "phà chở khách", "phà, xuồng và ghe chở khách", "Đò và phà, xuồng và ghe chở khách."),
        ("Giữ đất của làng.", "của làng", "của làng, giữ nước", "Giữ đất của làng, giữ nước."),
    ],
)
def test_words_put_in_another_order_with_their_neighbour_take_it_along(
    text: str, old: str, new: str, result: str
) -> None:
    assert done(text, replace_words(text, widened(text, span(text, old), new), new)) == result


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        (
            "Năm nay xây 29 cầu tre, nhà tranh.",
            "nhà tranh",
            "Xây 31 cầu tre, nhà tranh",
            "Năm nay Xây 31 cầu tre, nhà tranh.",
        ),
        ("Mở 4 bến đò, bến phà.", "bến phà", "4 bến phà", "Mở 4 bến đò, 4 bến phà."),  # another item
        ("Trồng 20 ha ngô, đậu.", "đậu", "15 ha đậu", "Trồng 20 ha ngô, 15 ha đậu."),
        ("Trồng 20 ha ngô, đậu.", "đậu", "Trồng 15 ha ngô, đậu", "Trồng 15 ha ngô, đậu."),
        ("Trồng 20 ha ngô. Gieo đậu.", "đậu", "Trồng 15 ha ngô", "Trồng 20 ha ngô. Gieo Trồng 15 ha ngô."),
    ],
)
def test_words_before_that_are_told_with_another_figure_go_along(text: str, old: str, new: str, result: str) -> None:
    assert done(text, replace_words(text, widened(text, span(text, old), new), new)) == result


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("Gồm ngô, khoai và sắn.", "ngô", "Gồm khoai và sắn."),
        ("Quỹ của xã, thôn, bản.", "xã", "Quỹ của thôn, bản."),
        ("Money from rents, dues and fees.", "rents", "Money from dues and fees."),
        ("Gạo ngon, muối sạch.", "ngon", "Gạo, muối sạch."),  # the end of a piece, not the whole of it
        ("Gồm ngô, khoai và sắn.", "khoai", "Gồm ngô và sắn."),
    ],
)
def test_the_first_piece_of_a_list_takes_the_comma_behind_it_along(text: str, words: str, left: str) -> None:
    assert done(text, delete_words(text, span(text, words))) == left


@pytest.mark.parametrize("label", ["3. ", "2.1 ", "đ) ", "- ", "10. "])
def test_all_words_of_a_paragraph_go_with_its_label(label: str) -> None:
    text = f"Trước.\n{label}Cấm câu cá ở bến.\nSau."
    assert done(text, delete_words(text, span(text, "Cấm câu cá ở bến"))) == "Trước.\nSau."


@pytest.mark.parametrize("label", ["Năm 2020. ", "Ở bến: ", "a và b. "])
def test_what_is_no_label_stays(label: str) -> None:
    text = f"Trước.\n{label}Cấm câu cá ở bến.\nSau."
    assert label.strip(":. ") in done(text, delete_words(text, span(text, "Cấm câu cá ở bến.")))


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        ("the old lamps", "The old lamps and all seats", "There the old lamps and all seats go."),
        ("the old lamps", "The old lamps", "There The old lamps go."),
        ("the old lamps", "THE old seats", "There THE old seats go."),
        ("the old lamps", "The Lamp Trust", "There The Lamp Trust go."),  # a name
        ("the old lamps", "Seats", "There Seats go."),  # another word: who knows what it names
    ],
)
def test_a_capital_of_a_line_of_its_own_gives_way_inside_a_sentence(old: str, new: str, result: str) -> None:
    text = "There the old lamps go."
    assert done(text, replace_words(text, span(text, old), new, old)) == result


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [
        ("40 lamps", "Sixty lamps", "The pier has sixty lamps, and the wardens of Eel Quay light the lamps at dusk."),
        ("40", "Ninety-one", "The pier has ninety-one lamps, and the wardens of Eel Quay light the lamps at dusk."),
        ("wardens of", "The lamps at", "The pier has 40 lamps, and the the lamps at Eel Quay light the lamps at dusk."),
        ("wardens", "Friends", "The pier has 40 lamps, and the Friends of Eel Quay light the lamps at dusk."),
        ("lamps, and", "Lamps, and", "The pier has 40 Lamps, and the wardens of Eel Quay light the lamps at dusk."),
        (
            "wardens",
            "Eight Bells Inn",
            "The pier has 40 lamps, and the Eight Bells Inn of Eel Quay light the lamps at dusk.",
        ),
        ("at dusk", "Of Eel Quay", "The pier has 40 lamps, and the wardens of Eel Quay light the lamps Of Eel Quay."),
        ("The pier", "Sixty piers", "Sixty piers has 40 lamps, and the wardens of Eel Quay light the lamps at dusk."),
        (
            "40 lamps",
            ", of 9, lamps",
            "The pier has, of 9, lamps, and the wardens of Eel Quay light the lamps at dusk.",
        ),
    ],
)
def test_a_capital_of_the_letters_sentence_gives_way_amid_one_of_the_draft(old: str, new: str, result: str) -> None:
    text = "The pier has 40 lamps, and the wardens of Eel Quay light the lamps at dusk."
    assert done(text, replace_words(text, span(text, old), new)) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (
            "5.1 The Guild may fine. A bill of the Guild is due.",
            "5.1 After a bell, the Guild may fine. A bill of the Guild is due.",
        ),
        ("5.1 The boats wait. Nobody pays.", "5.1 After a bell, the boats wait. Nobody pays."),
        ("5.1 The Guild may fine. Nobody pays.", "5.1 After a bell, The Guild may fine. Nobody pays."),
        (
            "5.1 Eel Quay is shut. Nobody may use Eel Quay.",
            "5.1 After a bell, Eel Quay is shut. Nobody may use Eel Quay.",
        ),
        ("5.1 Eel boats wait. See the map of Eel isle.", "5.1 After a bell, Eel boats wait. See the map of Eel isle."),
    ],
)
def test_what_follows_words_with_a_comma_loses_the_capital_of_its_sentence(text: str, result: str) -> None:
    assert done(text, insert_before(text, 4, "After a bell,")) == result


@pytest.mark.parametrize(
    ("text", "new", "result"),
    [
        ("(a) ring a bell;", "until 9 p.m.", "(a) ring a bell until 9 p.m.;"),
        ("(a) ring a bell.", "until 9 p.m.", "(a) ring a bell until 9 p.m."),
        ("(a) ring a bell on Sundays.", "until 9 p.m.", "(a) ring a bell until 9 p.m. on Sundays."),
        ("(a) ring a bell;", "until dark.", "(a) ring a bell until dark;"),
        ("(a) ring a bell on Sundays.", "until dark.", "(a) ring a bell until dark on Sundays."),
    ],
)
def test_the_stop_of_a_shortened_word_is_no_stop_of_a_sentence(text: str, new: str, result: str) -> None:
    assert done(text, insert_after(text, span(text, "bell").end, new)) == result


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        (
            "- Lát gạch 12 ngõ phố chưa có vỉa hè.",
            "Lát gạch 12 ngõ phố",
            "Lát xong gạch 12 ngõ phố chưa có vỉa hè trước năm 2027",
            "- Lát xong gạch 12 ngõ phố chưa có vỉa hè trước năm 2027.",
        ),
        (
            "Tu bổ 04 ngôi đình làng bị dột nát; trồng cây.",
            "Tu bổ 04 ngôi đình",
            "Trùng tu 04 ngôi đình làng bị dột nát trong quý II",
            "Trùng tu 04 ngôi đình làng bị dột nát trong quý II; trồng cây.",
        ),
        (
            "Mỗi năm nạo vét 30 km kênh mương nội đồng, đắp bờ.",
            "nạo vét 30 km kênh",
            "hai lần nạo vét 30 km kênh mương nội đồng do xã quản lý",
            "Mỗi năm hai lần nạo vét 30 km kênh mương nội đồng do xã quản lý, đắp bờ.",
        ),
    ],
)
def test_a_clause_that_the_new_words_tell_to_its_end_goes_with_the_old_ones(
    text: str, old: str, new: str, result: str
) -> None:
    assert done(text, replace_words(text, widened(text, span(text, old), new), new)) == result


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Lát gạch 12 ngõ phố chưa có vỉa hè.", "Lát gạch 12 ngõ phố", "Lát gạch 15 ngõ phố"),
        ("Lát gạch 12 ngõ phố chưa có vỉa hè.", "Lát gạch 12 ngõ phố", "Lát 12 ngõ phố chưa có đèn đường"),
        ("Khám cho người già, trẻ em ở vùng cao.", "Khám cho người già", "Khám cho người già neo đơn"),
    ],
)
def test_and_what_they_do_not_tell_stays(text: str, old: str, new: str) -> None:
    assert widened(text, span(text, old), new) == span(text, old)
