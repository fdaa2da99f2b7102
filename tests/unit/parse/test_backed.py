"""Notes in which no verb tells what is asked, read with the draft at hand: what it has is the old wording."""

from pathlib import Path

import pytest

from tests.unit.parse.test_sentences import row
from vankien import api
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.parse.draft.backing import backing, tokens
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

DRAFT = (
    "Phần I. Kết quả\n1. Toàn huyện có 1.260 hộ nuôi cá lồng và 34 bến khách ngang sông.\n"
    "2. Chợ họp hai phiên mỗi tuần; nhiều hủ tục trong cưới xin đã bỏ.\n"
    "3. Giảm tỷ lệ hộ nghèo xuống dưới 4%; phấn đấu trở thành huyện khá của vùng.\n"
    "4. Người phụ trách thư viện được trả 200.000 đồng một tháng.\n"
)
ENGLISH = (
    "1. The ferry runs four times a day from the old pier.\n"
    "2. Visitors may swim between the two slipways when the flag is green.\n"
    "3. The board will consult the islanders within three months.\n"
)
CROWNS = "1.1 A roof is made of slate.\n1.2 The council pays 340 crowns towards a roof.\n"
HOMES = "1. Homes\n1.2 There are 3,260 households on the register. The flood damaged 340 homes.\n"


def stated(text: str, language: str, draft: str) -> list[str]:
    """The changes of which nothing is left for a person to see."""
    parsed = parse_manuscript(read_text(text), PROFILES[language], Source("", None, ""), draft=Document(draft))
    return [row(one) for each in parsed for one in each.amendments if not one.unread]


def rows(text: str, language: str = "vi", draft: str | None = None) -> list[str]:
    said = draft if draft is not None else DRAFT if language == "vi" else ENGLISH
    parsed = parse_manuscript(read_text(text), PROFILES[language], Source("", None, ""), draft=Document(said))
    return [row(one) for each in parsed for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“hủ tục” nghe nặng quá các bác ạ, “nếp cũ” thì bà con dễ nghe.", "replace | - | hủ tục | nếp cũ | -"),
        ("Chữ “hai phiên mỗi tuần” xưa rồi. Chợ giờ đông, “ba phiên mỗi tuần” mới kịp.",
         "replace | - | hai phiên mỗi tuần | ba phiên mỗi tuần | -"),
        ("“huyện khá giàu của vùng” mới xứng, chứ “huyện khá của vùng” thì khiêm tốn.",
         "replace | - | huyện khá của vùng | huyện khá giàu của vùng | -"),
        ("phải là “ba phiên mỗi tuần” chứ giờ mới có “hai phiên mỗi tuần”",  # the new words first, and asked for
         "replace | - | hai phiên mỗi tuần | ba phiên mỗi tuần | -"),
        ("Chi bộ 3 | “hai phiên mỗi tuần” | “ba phiên mỗi tuần” | chợ đông",  # nothing between them
         "replace | - | hai phiên mỗi tuần | ba phiên mỗi tuần | -"),
        ("1.260 hộ nuôi cá lồng là đếm cả hộ đã bán bè. Tôi đếm lại, đúng phải là 1.140 hộ nuôi cá lồng.",
         "replace | - | 1.260 hộ nuôi cá lồng | 1.140 hộ nuôi cá lồng | -"),
        ("34 bến à? Số mới là 31 bến, ba bến đóng từ Tết.", "replace | - | 34 bến | 31 bến | -"),
        ("Chỗ nhiều hủ tục trong cưới xin, dân tôi quen nói “nhiều nếp cũ trong cưới xin”, ghi vậy cho gần.",
         "replace | - | nhiều hủ tục trong cưới xin | nhiều nếp cũ trong cưới xin | -"),
    ],
)  # fmt: skip
def test_what_the_draft_has_is_the_old_wording(text: str, expected: str) -> None:
    assert rows(text) == [expected]
    assert rows(text, draft="Một văn bản khác hẳn.") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“bến khách ngang sông” còn nên “và hai bến đò dọc”", "vi", "bến khách ngang sông | và hai bến đò dọc"),
        ("Chỗ “Toàn huyện” phải có “cùng ba xã hải đảo” mới đúng.", "vi", "Toàn huyện | cùng ba xã hải đảo"),
        ("“hộ nuôi cá lồng” rồi “, cá bè” nữa mới đủ các bác ơi", "vi", "hộ nuôi cá lồng | , cá bè"),
        ("“Người phụ trách thư viện” → “hoặc người phụ việc” (điểm 4)", "vi",
         "Người phụ trách thư viện | hoặc người phụ việc"),
        ("Tôi thấy “nhiều hủ tục” chưa đủ, “và nạn cờ bạc”.", "vi", "nhiều hủ tục | và nạn cờ bạc"),
        ('"the islanders" needs "and the harbour crews".', "en", "the islanders | and the harbour crews"),
        ('I would want "from the old pier" with "or the new slip".', "en", "from the old pier | or the new slip"),
    ],
)  # fmt: skip
def test_words_that_go_on_the_drafts_are_put_behind_them(text: str, language: str, expected: str) -> None:
    (said,) = rows(text, language)
    assert said.startswith("insert |")
    assert said.removesuffix(" | after").endswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giảm hộ nghèo xuống dưới 4% thì khó lắm, 5% là vừa.", "dưới 4% | 5%"),
        ("dưới 4% e khó làm, 5,5% chắc ăn", "dưới 4% | 5,5%"),
        ("Tỷ lệ hộ nghèo xuống dưới 4% nghe khó tin, theo tôi 4,2% mới đúng.", "dưới 4% | 4,2%"),
        ("Hộ nghèo dưới 4% khó lắm, dưới 5% là vừa.", "dưới 4% | dưới 5%"),  # the bound stays before both
        ("Điểm 3: thay “xuống dưới 4%” bằng “xuống 3,5%”.", "xuống dưới 4% | xuống 3,5%"),
        ("Điểm 3: thay “hộ nghèo xuống dưới 4%” bằng “3,5% hộ”.", "hộ nghèo xuống dưới 4% | 3,5% hộ"),
        ("Điểm 3 thay “dưới 4%” bằng “3,5%”.", "dưới 4% | 3,5%"),
        ("Hộ nghèo dưới 4%: nâng lên 5%.", "4% | 5%"),  # a figure that is moved keeps its bound
    ],
)
def test_a_bound_goes_with_the_old_figure_that_it_belongs_to(text: str, expected: str) -> None:
    (said,) = rows(text)
    assert said.split(" | ", 2)[2] == f"{expected} | -"


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Mở cửa ít nhất 8 giờ thì chịu thua, 4 giờ là vừa.", "8 giờ"),  # the rule's own bound stays
        ("Người lái đò trên 60 tuổi thì muộn, 55 tuổi là vừa.", "60 tuổi"),  # from what age on, not an age
        ("Tỷ lệ nữ không dưới 20% là cao, 15% là được rồi.", "20%"),
    ],
)
def test_a_bound_that_is_the_rule_stays(text: str, old: str) -> None:
    draft = "Mở cửa ít nhất 8 giờ mỗi ngày.\nNgười lái đò trên 60 tuổi phải khám.\nTỷ lệ nữ không dưới 20%.\n"
    (said,) = rows(text, draft=draft)
    assert said.split(" | ")[2] == old


@pytest.mark.parametrize(
    "text",
    [
        "Sửa “bến khách ngang sông” thành “và hai bến đò dọc”.",  # in whose place is told: a person is asked
        "“bến khách ngang sông” thì bỏ “và hai bến đò dọc” là đúng.",
        "“hủ tục”, “và nếp cũ” là hai chuyện khác nhau.",
        "Chữ “nhiều hủ tục” nên là “hoặc hủ tục nhiều”.",  # made of the old words
        "Chỗ “và 34 bến khách” phải là “và 31 bến đò”.",  # the old ones begin so as well
    ],
)
def test_words_that_take_the_place_of_others_are_not_put_behind_them(text: str) -> None:
    assert not any(one.startswith("insert") for one in rows(text))


@pytest.mark.parametrize(
    "text",
    [
        "Đọc tới “hủ tục”, bà tôi hỏi: “Thế giỗ tổ có phải bỏ không?”.",  # said aloud
        "Bác Tám bảo thay “hủ tục” bằng “nếp cũ”, tôi thì để nguyên như dự thảo.",
        "Bản này ghi “hai phiên mỗi tuần”, bản trước ghi “ba phiên mỗi tuần”.",
        "Bản trước ghi “ba phiên mỗi tuần”, bản này ghi “hai phiên mỗi tuần”.",
        "Chợ này “hai phiên mỗi tuần”, chợ Mường “ba phiên mỗi tuần”.",
        "“huyện khá của vùng” với “huyện khá nhất vùng” khác nhau nhiều lắm.",
        "Nghe nói huyện bạn khoe “huyện khá của vùng”, còn mình “huyện trung bình”.",
        "Xã tôi có 40 hộ nuôi cá lồng trong 1.260 hộ nuôi cá lồng của huyện.",  # the writer's own village
        "Tôi nhất trí giữ “hai phiên mỗi tuần”, “ba phiên” thì ai trông hàng.",
        "Có phải 34 bến khách ngang sông, hay là 43 bến khách ngang sông?",
        "“hủ tục” tôi muốn ra “nếp cũ”. Thôi, cứ để như cũ.",
        "Điều 4 Luật ấy nay là Điều 14.",
        "Đọc tới “hủ tục” tôi nhớ mẹ hay gọi là “lệ làng”.",  # a third person says so
        "Đề nghị xã mở đường từ “bến khách” đi “Pác Lò”.",
        "“1.260 hộ nuôi cá lồng” cơ à, thôn tôi “12 hộ nuôi cá lồng” thì mười hộ bán bè rồi.",  # the writer's own
        "1.260 hộ nuôi cá lồng là nhiều, riêng thôn tôi đã 46 hộ nuôi cá lồng rồi.",
        "“hủ tục” là gì? Có phải là “lệ làng” không?",
        "“huyện khá của vùng” thì đúng, “huyện nghèo của vùng” thì sai.",  # the draft's own is praised
        "Ghi “hộ nghèo xuống dưới 9%” là oan, nên để tỷ lệ hộ nghèo xuống dưới 4%.",
        "Có 34 bến, huyện bên phải là 3 bến mới đủ.",  # another subject
        "34 bến nay đã đủ, năm tới phải là 40 bến.",
        "Ta gọi “huyện khá của vùng”, cô giáo thì dạy là “huyện khá nhất vùng”.",  # somebody else says so
        "Đọc “1.260 hộ nuôi cá lồng và 34 bến khách ngang sông” tôi ngờ con số đầu. “1.140 hộ” thôi.",  # more would go
    ],
)
def test_what_is_told_asked_or_kept_is_no_change(text: str) -> None:
    assert rows(text) == []


BESIDE = (
    "Điều 4. Ưu tiên trẻ em, người cao tuổi, người khuyết tật; hộ nghèo được mượn giá, kệ.\n"
    "Gìn giữ hát then, hát bả trạo; hợp tác với Lào, Nhật Bản; xây dựng nhà chờ cho hành khách.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hát bả trạo thì có, còn hát bội đâu? Ghi hát bội vào sau hát bả trạo giùm cái",
         "hát bả trạo | hát bội | after"),
        ("Lào, Nhật Bản, rồi thì kể luôn Căm-pu-chia sau Lào nghen", "Lào | Căm-pu-chia | after"),
        ("Sau chữ người cao tuổi xin chêm thêm phụ nữ mang thai cho bà con nhờ.",
         "người cao tuổi | phụ nữ mang thai | after"),
        ("Ưu tiên trẻ em rồi thì ghi luôn đồng bào thiểu số sau người khuyết tật nhé",
         "người khuyết tật | đồng bào thiểu số | after"),
        ("“giá, kệ” phải kèm “, đèn đọc sách” mới dùng được buổi tối.", "giá, kệ | , đèn đọc sách | after"),
        ("Giữa “trẻ em” và “người cao tuổi” còn sót “phụ nữ mang thai”.", "trẻ em | phụ nữ mang thai | after"),
        ("chữ “hát then” trong điều này nên kèm chữ “quan họ” phía sau", "hát then | quan họ | after"),
        ("Hộ nghèo không thôi à? Thêm hai chữ *cận nghèo* vô sau hộ nghèo với ạ", "hộ nghèo | cận nghèo | after"),
    ],
)  # fmt: skip
def test_new_words_go_beside_those_of_the_draft(text: str, expected: str) -> None:
    assert rows(text, draft=BESIDE) == [f"insert | - | {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "Sau người khuyết tật là tới lượt ai thì xã tự lo.",
        "Sau Lào, đoàn còn đi Căm-pu-chia nữa, vui lắm.",
        "Làng tôi ở giữa Lào và Nhật Bản, còn thiếu nước sạch.",
        "Trước hành khách, bố tôi hay thắp thêm nén nhang.",
        "Cho trẻ em trước đi, người lớn tính sau, viết rứa được rồi.",
        "Đứng sau hộ nghèo thì còn có hộ nào nữa?",
        "Tỷ lệ dưới 1% xin ghi chính xác con số.",
    ],
)
def test_a_side_alone_asks_for_nothing(text: str) -> None:
    assert [one for one in rows(text, draft=BESIDE) if "insert" in one] == []


FIGURES = (
    "Điều 3. Bến mở cửa 06 giờ mỗi ngày từ ngày 01 tháng 7 năm 2022; mỗi phao cách nhau 20 m.\n"
    "Toàn xã có 172 hộ, 4.600 con trâu, tỷ lệ hộ dùng nước sạch đạt 93% dân số; sản lượng 186.000 tấn.\n"
    "Mức hỗ trợ là 20.000.000 đồng một nhà; đò chở không quá 12 người, tỷ lệ lấp đầy dưới 40%.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("172 hộ được vay, ngân hàng xã báo 176. Lấy 176.", "172 | 176"),
        ("4.600 con trâu? Trạm thú y đếm tháng tám có 4.150 con trâu, nhờ các anh chỉnh cho khớp.",
         "4.600 con trâu | 4.150 con trâu"),
        ("Nước sạch 93% dân số, trung tâm nước sạch tỉnh chốt cuối năm 91,4%. Sửa theo đó giùm.", "93% | 91,4%"),
        ("Tới cuối năm mới được 91,7% dân số thôi. Dự thảo để 93% dân số là số kế hoạch, sửa lại theo số thật.",
         "93% dân số | 91,7% dân số"),
        ("6 giờ mỗi ngày thì ai trông nổi, 4 giờ mỗi ngày là vừa.", "6 giờ mỗi ngày | 4 giờ mỗi ngày"),
        ("Phao cách 20 m thì bến nhà sàn tôi mô đủ chỗ, 12 m thôi.", "20 m | 12 m"),
        ("20.000.000 đồng giờ mua được mấy bao xi măng, 30 triệu đồng mới bõ.", "20.000.000 đồng | 30 triệu đồng"),
        ("Giảm từ 12 xuống 9 người, đò quê em bé xíu.", "12 | 9 người"),
        ("Không phải 172, mà 180 hộ mới đúng.", "172 | 180 hộ"),
        ("186 ngàn tấn là làm tròn, niên giám ghi 186.420 tấn. Cập nhật nghen.", "186 ngàn tấn | 186.420 tấn"),
        ("Áp dụng từ 01/7/2022 trúng mùa lũ, đừng, qua 01/01/2023 hẵng áp dụng nha.", "01/7/2022 | 01/01/2023"),
        ("Đò chở rút còn 9 người thay vì 12 người.", "12 người | 9 người"),
    ],
)  # fmt: skip
def test_a_figure_that_is_blamed_or_mended_gives_way(text: str, expected: str) -> None:
    assert rows(text, draft=FIGURES) == [f"replace | - | {expected} | -"]
    assert rows(text, draft="Một văn bản khác hẳn.") == [] or "Không phải" in text or "thay vì" in text


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2015 xã chỉ có 140 hộ, nay 172 hộ là giỏi lắm.",
        "Nhà tôi nuôi 12 con trâu, cả xã 4.600 con trâu thì phải có bãi chăn.",
        "172 hộ được vay, thôn tôi có 31 hộ, đứng thứ ba.",
        "Tôi hỏi: 172 hộ, nay tách thôn còn 158 hộ phải không?",
        "93% dân số có nước sạch là hợp lý, xã bên đặt 90% thôi.",
        "172 hộ là ít, xã bạn có 240 hộ.",  # a comparison
        "172 hộ là nhiều, năm 2015 mới có 140 hộ.",  # of another time
        "172 hộ là sai. Xã đếm 176 hộ, huyện đếm 181 hộ.",  # which of them nobody can tell
    ],
)
def test_two_figures_beside_one_another_ask_for_nothing(text: str) -> None:
    assert rows(text, draft=FIGURES) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hủ tục → nếp cũ, lệ làng", "replace | - | hủ tục | nếp cũ, lệ làng | -"),
        ("chợ họp hai phiên mỗi tuần ---- chợ họp ba phiên mỗi tuần",
         "replace | - | chợ họp hai phiên mỗi tuần | chợ họp ba phiên mỗi tuần | -"),
        ("Em góp lỗi chữ: cưới xin >> cưới hỏi (điểm 2 phần I)",
         "replace | part:I point:2 | cưới xin | cưới hỏi | -"),
        ("huyện khá của vùng (phần I) —> huyện khá nhất vùng",
         "replace | part:I | huyện khá của vùng | huyện khá nhất vùng | -"),
    ],
)  # fmt: skip
def test_an_arrow_leads_from_the_drafts_words_to_others(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Nuôi cá lồng => giàu có, tôi tin vậy.",
        "Hộ nghèo giảm => đời sống nâng lên, đó là điều đáng mừng.",
        "Quy trình: cưới xin → báo xã → được phép.",
        "Phần I → phần II tôi đồng ý.",
        "hủ tục => hủ tục",
        "hủ tục -> nặng nề quá",
        "34 bến khách ngang sông -> thiếu áo phao",
    ],
)
def test_an_arrow_in_a_thought_asks_for_nothing(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“from the old pier” is history. “From the new pier” is where I board it, so write that.",
         "replace | - | from the old pier | From the new pier | -"),
        ("I would rather see “within six weeks” than “within three months” in 3.",
         "replace | - | within three months | within six weeks | -"),
        ("Not “may swim” please: “may swim at their own risk”.",
         "replace | - | may swim | may swim at their own risk | -"),
    ],
)  # fmt: skip
def test_english_needs_no_rules_of_its_own(text: str, expected: str) -> None:
    found = rows(text, "en")
    assert [one.split(" | ")[0::2] for one in found] == [expected.split(" | ")[0::2]] or found == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Old pier? New pier, please. That is where she lands now.", "replace | - | Old pier | New pier | -"),
        ("From the old pier is history. From the new pier.",
         "replace | - | From the old pier | From the new pier | -"),
        ("The flag is green => the flag is flying", "replace | - | The flag is green | the flag is flying | -"),
        ("Visitors may swim -> Visitors may swim and dive",
         "replace | - | Visitors may swim | Visitors may swim and dive | -"),
        ("“Visitors may bathe between the two slipways when the flag is flying” would be clearer.",
         "replace | - | - | Visitors may bathe between the two slipways when the flag is flying | -"),
    ],
)  # fmt: skip
def test_a_short_note_asks_by_its_form(text: str, expected: str) -> None:
    assert rows(text, "en") == [expected]
    assert stated(f"{text} {'It rained all day and we stayed in. ' * 20}", "en", ENGLISH) == []  # no note any more


@pytest.mark.parametrize(
    "text",
    [
        "I walk from the old pier. My wife walks from the new pier.",
        "Does the ferry run four times a day or five times a day?",
        "Swimming between the two slipways is fun. Between the two wrecks it is not.",
        "When the flag is green we swim. When the flag is red we do not.",
        "I row from the old pier -> home, four times a day.",
        "Is it true that “visitors may swim between the two slipways when the flag is red”?",
        "Lovely: the board will ask the islanders within three months. Well done.",
        "My son wrote in school: the board will consult the children within three months.",
        "They told us: the board will consult the islanders within three years. Ha.",
    ],
)
def test_a_short_note_that_only_tells_asks_for_nothing(text: str) -> None:
    assert [one for one in rows(text, "en") if "comment" not in one] == []


def test_where_words_begin_that_nobody_marked_is_asked() -> None:
    text = "The ferry runs four times a day is untrue. Say it runs twice a day."
    assert stated(text, "en", ENGLISH) == []


def test_a_letter_on_an_older_version_is_not_read_the_wrong_way() -> None:
    newer = DRAFT.replace("1.260 hộ", "1.140 hộ").replace("hủ tục", "nếp cũ")
    assert rows("“hủ tục” nghe nặng quá các bác ạ, “nếp cũ” thì bà con dễ nghe.", draft=newer) == []
    assert rows("1.140 hộ nuôi cá lồng mới đúng, chứ không phải 1.260 hộ nuôi cá lồng.", draft=newer) == rows(
        "1.140 hộ nuôi cá lồng mới đúng, chứ không phải 1.260 hộ nuôi cá lồng.", draft=""
    )


def test_a_long_letter_needs_wordings_that_are_alike() -> None:
    story = "Hôm ấy trời mưa, cả xóm ngồi nghe đọc văn kiện ở nhà văn hóa. " * 20
    assert rows(f"{story}“hủ tục” nghe nặng quá, “nếp cũ” thì bà con dễ nghe.") == []
    assert rows(f"{story}“hai phiên mỗi tuần” nghe ít quá, “ba phiên mỗi tuần” bà con mới kịp.") == [
        "replace | - | hai phiên mỗi tuần | ba phiên mỗi tuần | -"
    ]


def test_the_draft_says_which_words_stand_in_it() -> None:
    held = backing(DRAFT)
    assert held.count(tokens("hai phiên mỗi tuần")) == 1
    assert held.count(tokens("tuần; nhiều")) == 0  # across the end of a sentence
    assert held.count(tokens("1.260 hộ")) == 1
    assert held.run(tokens("chợ họp ba phiên"), 0) == 2
    assert held.renews(tokens("chợ họp ba phiên mỗi tuần ở bến"))
    assert not held.renews(tokens("chợ họp hai phiên mỗi tuần"))
    assert backing(DRAFT, is_toneless=True).count(tokens("hu tuc")) == 1


def test_the_draft_goes_through_the_python_face(tmp_path: Path) -> None:
    file = tmp_path / "du-thao.txt"
    file.write_text(DRAFT, encoding="utf-8")
    draft = api.read_draft(file)
    note = "34 bến à? Số mới là 31 bến, ba bến đóng từ Tết."
    assert [row(one) for each in api.parse(note, draft=draft) for one in each.amendments]
    assert not [one for each in api.parse(note) for one in each.amendments]


def test_new_words_put_for_old_ones_come_first() -> None:
    assert rows("Xin dùng cụm từ “tục lệ lạc hậu” cho cụm từ “hủ tục” ở mục 2.") == [
        "replace | section:2 | hủ tục | tục lệ lạc hậu | -"
    ]
    assert rows("Tôi thấy lấy “tục lệ lạc hậu” cho “hủ tục” thì hơi lạ.") == []
    assert rows("Không nên thay “tục lệ lạc hậu” cho “hủ tục” ở mục 2.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cái câu “nhiều hủ tục trong cưới xin đã bỏ” nằm tận cuối. Tôi thấy phải dời nó lên đầu mục 2.",
         "move | section:2 | nhiều hủ tục trong cưới xin đã bỏ | - | start"),
        ("Cụm “phấn đấu trở thành” đọc nghe xa vời quá các bác ơi. Nên chăng bỏ?",
         "delete | - | phấn đấu trở thành | - | -"),
        ("Chỗ ghi giảm tỷ lệ hộ nghèo xuống dưới 4% nay đạt rồi. Sửa giúp thành “giữ tỷ lệ hộ nghèo ở mức dưới 4%”.",
         "replace | - | giảm tỷ lệ hộ nghèo xuống dưới 4% | giữ tỷ lệ hộ nghèo ở mức dưới 4% | -"),
        ("200.000 đồng một tháng ở mục 4 thì ai làm. Đưa lên 500.000 đồng đi.",
         "replace | section:4 | 200.000 đồng | 500.000 đồng | -"),
        ("Sao mục 1 lại ghi 34 bến khách mà không phải 31 bến khách? Sửa còn 31 bến khách giúp.",
         "replace | section:1 | 34 bến khách | 31 bến khách | -"),
    ],
)  # fmt: skip
def test_what_was_told_before_an_order_are_its_old_words(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Câu “phấn đấu trở thành huyện khá của vùng” nghe sướng tai. Ai mà nỡ bỏ nó!",
    ],
)
def test_a_figure_that_is_right_and_words_that_are_liked_stay(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Điểm 2: “hai phiên” là nói vui. Nên viết là “Chợ họp ba phiên mỗi tuần; nhiều hủ tục khi cưới xin đã bỏ”.",
         "replace | point:2 | - | Chợ họp ba phiên mỗi tuần; nhiều hủ tục khi cưới xin đã bỏ | -"),
        ("Mục 3 ghi “huyện khá của vùng” là trúng, nhưng phải nói cho hết: “huyện khá của vùng, đi đầu về nghề cá”.",
         "replace | section:3 | huyện khá của vùng | huyện khá của vùng, đi đầu về nghề cá | -"),
        ("Mục 2 nhiều hủ tục trong cưới xin nghe nặng. Nghĩa là ghi “Mục tiêu là bỏ hẳn”.",
         "replace | section:2 | - | Mục tiêu là bỏ hẳn | -"),
    ],
)  # fmt: skip
def test_blamed_and_praised_words_are_told_from_old_ones(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sách cũ chép là “hai phiên mỗi tháng”, dự thảo viết “hai phiên mỗi tuần” nghe lạ tai.",
         "replace | - | hai phiên mỗi tuần | hai phiên mỗi tháng | -"),
        ("Mục 2, dùng thống nhất “tục lệ lạc hậu” thay “hủ tục”.", "replace | section:2 | hủ tục | tục lệ lạc hậu | -"),
    ],
)  # fmt: skip
def test_what_the_draft_has_is_never_the_new_wording(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mục 2 dùng “hai phiên mỗi tuần” chứ không dùng “hai phiên mỗi tháng” là có cân nhắc.",
        "Dự thảo viết “hủ tục” chứ không viết “tục lệ lạc hậu” là gọn.",
        "Mục 3 ghi “huyện khá của vùng” thay vì “huyện giàu của vùng” là biết mình biết người.",
    ],
)
def test_a_draft_that_is_praised_for_its_words_is_not_changed(text: str) -> None:
    assert rows(text) == []


LAW = """QUỐC HỘI
DỰ THẢO
LUẬT ĐÈ VÀ NGHỀ NUÔI CÁ LỒNG
Điều 1. Phạm vi
1. Luật này quy định về lồng, bè nuôi cá.
2. Chủ bè neo bè chắc chắn trước mùa lũ.
"""


@pytest.mark.parametrize(
    "name", ["Luật Đè và nghề", "Luật Đè và nghề nuôi cá lồng", "Luật Đè và nghề nuôi", "luật đè và", "LUẬT ĐÈ VÀ NGHỀ"]
)
def test_a_place_of_the_law_that_is_the_draft_is_one(name: str) -> None:
    said = f"Khoản 2 Điều 1 {name}: thay “chắc chắn” bằng “bằng dây thép”."
    assert rows(said, draft=LAW) == ["replace | article:1 clause:2 | chắc chắn | bằng dây thép | -"]


@pytest.mark.parametrize(
    "name", ["Luật Thủy sản", "Luật Đèn hiệu", "Luật Đè và nghề năm 2009", "Luật Đê điều", "Bộ luật Dân sự"]
)
def test_a_place_of_another_law_is_none(name: str) -> None:
    said = f"Khoản 2 Điều 1 {name}: thay “chắc chắn” bằng “bằng dây thép”."
    assert all("article" not in row for row in rows(said, draft=LAW))


def test_an_arrow_takes_no_words_that_stand_again_behind_it() -> None:
    assert rows("The old pier -> the new pier", "en") != []
    assert rows("The ferry from the old pier -> the ferry from the slip", "en") == []
    assert rows("Old pier = pier", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "draft"),
    [
        ("Dự thảo ghi 34 bến, chỉ 30 bến có mái che, đề nghị bố trí vốn làm mái cho 4 bến còn lại.", "vi", DRAFT),
        ("Dự thảo ghi 1.260 hộ, tôi nghe nói xã bên đạt 1.300 hộ.", "vi", DRAFT),
        ("Dự thảo ghi 1.260 hộ thấp quá, nghe đâu huyện bên đạt 1.300 hộ.", "vi", DRAFT),
        ("1.2: 3,260 households is a lot. In 2014 there were only 2,100 households.", "en", HOMES),
        ("1.2: 3,260 households is a lot, in 2014 there were only 2,100.", "en", HOMES),
        ("1.2 offers 340 crowns for a roof. My own glazier charges 700.", "en", CROWNS),
        ("In 1.2 you offer 340 crowns. Their locksmith took 90, my thatcher now demands 700.", "en", CROWNS),
        ("1.2: 340 homes -> far too many", "en", HOMES),
        ("1.2: 340 homes -> is that right?", "en", HOMES),
        ("1.2: 340 homes -> must be wrong", "en", HOMES),
    ],
)  # fmt: skip
def test_a_figure_of_others_or_a_verdict_changes_nothing(text: str, language: str, draft: str) -> None:
    assert [one for one in rows(text, language, draft) if one.startswith("replace")] == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dự thảo ghi 34 bến, chỉ 30 bến thôi, đề nghị sửa.", "vi", "replace | - | 34 bến | 30 bến | -"),
        ("Dự thảo ghi 34 bến, chỉ có 30 bến, đề nghị xem lại số liệu.", "vi", "replace | - | 34 bến | 30 bến | -"),
        ("34 bến ít quá, nâng lên 40 bến, tôi nghe xã bên cũng làm vậy.", "vi", "replace | - | 34 bến | 40 bến | -"),
        ("1.2: 340 crowns is too little, make it 700 crowns. My roofer says so too.", "en",
         "replace | point:1.2 | 340 crowns | 700 crowns | -"),
        ("1.2: 340 homes -> 430 homes", "en", "replace | point:1.2 | 340 homes | 430 homes | -"),
        ("1.2: damaged 340 homes -> damaged many good homes", "en",
         "replace | point:1.2 | damaged 340 homes | damaged many good homes | -"),
        ("1.2: 340 homes is wrong. Please put 430 homes, as the 2020 count has it.", "en",
         "replace | point:1.2 | 340 homes | 430 homes | -"),
    ],
)  # fmt: skip
def test_a_figure_asked_for_beside_such_words_changes(text: str, language: str, expected: str) -> None:
    assert rows(text, language, DRAFT if language == "vi" else CROWNS if "crowns" in text else HOMES) == [expected]


def test_others_that_a_place_only_speaks_of_are_not_who_changes() -> None:
    said = "thay “hai phiên mỗi tuần” bằng “ba phiên mỗi tuần”."
    assert rows(f"Mục 2 nói về chợ kia {said}") == ["replace | section:2 | hai phiên mỗi tuần | ba phiên mỗi tuần | -"]
    assert rows(f"Mục 2 nói về bến, chợ kia {said}") == []


@pytest.mark.parametrize(
    ("text", "language", "draft"),
    [
        ("Dự thảo ghi 34 bến, chỉ 30 bến có đèn, đề nghị xem lại cách quản lý 4 bến kia.", "vi", DRAFT),
        ("Báo nói 4.200 con trâu, dự thảo 4.600 con trâu, không biết đâu mà lần.", "vi", FIGURES),
        ("34 bến khách thì đúng rồi, nhưng 4% phải tính lại trên 52 bến khách sau khi nhập huyện.", "vi", DRAFT),
        ("Con số 1.260 hộ nuôi cá lồng là đúng, chỉ mong 1.500 hộ nuôi cá lồng sống được với nghề.", "vi", DRAFT),
    ],
)
def test_what_is_only_weighed_is_not_stated(text: str, language: str, draft: str) -> None:
    assert [one for one in stated(text, language, draft) if not one.startswith("comment")] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“quét dọn chợ” nên ghi “trong đó có sân sau”.", ("insert", "quét dọn chợ", "trong đó có sân sau")),
        ("“quét dọn chợ” nên viết là “nhất là sân sau”.", ("insert", "quét dọn chợ", "nhất là sân sau")),
        ("“quét dọn chợ” sửa thành “trong đó có sân sau”.", ("replace", "quét dọn chợ", "trong đó có sân sau")),
        ("“trong đó có bến cá” nên ghi “trong đó có bến đò”.", ("replace", "trong đó có bến cá", "trong đó có bến đò")),
        ("“quét dọn chợ” nên ghi “dọn sạch chợ”.", ("replace", "quét dọn chợ", "dọn sạch chợ")),
    ],
)
def test_what_is_among_the_old_words_stands_in_no_place_of_theirs(text: str, told: tuple[str, str, str]) -> None:
    (one,) = [one for each in api.parse(text, "vi") for one in each.amendments]
    assert (one.operation.value, one.target_text, one.new_text) == told
