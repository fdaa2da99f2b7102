"""Who writes, who speaks and on which day, weighed where no rule tells it: told only where much speaks for it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vankien.api import parse
from vankien.lang.learned import NOTHING_LEARNED
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Contributor
from vankien.parse.weighed import dated
from vankien.parse.weighed.named import page, people_of, traits
from vankien.parse.weighed.whose import likely_day, likely_speakers, with_writer
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

VI, EN = PROFILES["vi"], PROFILES["en"]


def speakers(text: str, language: str = "vi") -> list[str | None]:
    return [one.contribution.contributor.name for one in parse(text, language)]


def day(text: str, language: str = "vi") -> str | None:
    return parse(text, language)[0].contribution.date


ROAD = """Chuyện này tôi nghĩ đã lâu: đường vào bản Tà Lơi cứ mưa là tắc, đề nghị ghi rõ năm nào làm xong.
Ý kiến của cụ Hoàng Văn Kham, chín mươi tuổi, do cháu chép lại."""
TREE = """TRANG HIẾN KẾ
Giữ lấy cây đa đầu bến
Hà Thúc Loan
Cây đa ấy có trước cả bến đò. Dự thảo chỉ nói mở rộng bến, tôi đề nghị thêm câu giữ nguyên cây đa. Mất cây thì bến chẳng
còn là bến."""


@pytest.mark.parametrize(("text", "name"), [(ROAD, "Hoàng Văn Kham"), (TREE, "Hà Thúc Loan")])
def test_whoever_most_likely_writes_is_told(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi đã hỏi ông Nguyễn Văn Hạnh ở Sở Xây dựng, ông bảo sẽ xem. Đề nghị sửa Điều 5.",
        "Kính gửi ông Lê Văn Nam, Giám đốc Sở Nội vụ.\nĐề nghị bỏ khoản 2 Điều 5.",
        "Bà Mười bán xôi ở cổng trường đã ba chục năm. Khoản 2 Điều 31 thì bà phải dời đi đâu?",
        "Cụ Páo hỏi câu ấy có đụng gì tới cái máy phát nước suối nhà cụ không, tôi trả lời là không.",
        "Hội Nông dân xã Đồng Bãi cảm ơn chị Phan Thị Nụ đã ghi chép. Hội nhất trí với dự thảo.",
        "Mẹ tôi là bà Nguyễn Thị Hoa mất năm ngoái. Đề nghị Điều 5 thêm trợ cấp.",
        "Bà Lê Thị Bé, 82 tuổi, sống một mình. Đề nghị thêm trợ cấp.",
        "Tiếp theo phát biểu của đại biểu Trần Hoàng Ngân, tôi xin bổ sung: bỏ khoản 2.",
        "Người nhập liệu: Cao Thị Lý\nĐề nghị bỏ khoản 2 Điều 5.",
        "Nơi nhận:\n- Ông Đặng Văn Quý;\nĐề nghị bỏ khoản 2 Điều 5.",
        "Điều 5 nên bỏ.\n-----Thư gốc-----\nTừ: Lê Văn Nam <nam@tinh.example>\nNgày: 1/9/2030\nMời góp ý.",
        "Tôi nghĩ Điều 5 nên bỏ.\n\n> Mời góp ý trước ngày 30/9/2030.\n> Lê Văn Nam\n> Chánh Văn phòng",
        "Tôi là một giáo viên về hưu, xin không nêu tên.\nThầy Đào Duy Anh từng nói chữ phải rõ nghĩa.",
        "Chi hội Phụ nữ thôn Đông\nĐề nghị quan tâm hoàn cảnh chị Nguyễn Thị Gái, chồng mất, con nhỏ.",
    ],
)
def test_whoever_is_only_spoken_of_writes_nothing(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Quayle told the meeting that fifteen years would do. He was shouted down.",
        "To: Clare Webb\nPlease halve the charge.",
        "Mrs Joan Hale, aged 82, lives alone. Please halve the charge.",
        "Weir Lane floods every winter. Please add it to the Schedule.",
        "Part II is clearer than Part I.\n\nThe charge in Article 4 should be halved.",
    ],
)
def test_streets_units_and_neighbours_are_no_writers(text: str) -> None:
    assert speakers(text, "en") == [None]


def test_several_begin_to_speak_at_the_heads_of_their_lines() -> None:
    text = (
        "Hội nghị trực tuyến, ngày 23 tháng 9 năm 2030\n"
        "[08:31] Điểm cầu xã Tân Vạc – Ông Lương Văn Khôi, Chủ tịch UBND xã: Phân loại rác tại nguồn phải có kinh phí, "
        "đề nghị bổ sung.\n"
        "[08:44] Điểm cầu phường Bến Sỏi – Bà Ngô Thị Vi, Phó Chủ tịch HĐND phường: Thu gom 95% đã đạt, nâng lên 98%.\n"
    )
    assert speakers(text) == ["Lương Văn Khôi", "Ngô Thị Vi"]


TREES = "Đường đê nắng quá, ai cũng kêu. Xin thêm hàng cây hai bên đường đê vào mục 4."
OFFICIALS = """Tôi phản ánh:
- Ông Trần Văn Quang (địa chính) nhận hồ sơ ba tháng không trả lời.
- Bà Lý Thị Mơ (văn phòng) yêu cầu nộp bản sao tới ba lần.
Đề nghị Điều 8 ghi rõ thời hạn."""
ARTISTS = """Kính gửi Hội đồng,
Tôi đề nghị tặng danh hiệu cho:
1. Bà Hà Thị Bính, nghệ nhân hát then, dạy hát ba mươi năm.
2. Ông Lò Văn Ứng, nghệ nhân khèn, giữ nghề của cha ông.
Xin ghi vào Phụ lục 4."""


@pytest.mark.parametrize("text", [OFFICIALS, ARTISTS])
def test_people_of_whom_a_writer_tells_are_no_speakers(text: str) -> None:
    assert speakers(text) == [None]


def test_those_who_sign_together_are_no_speakers() -> None:
    text = (
        "Hai nhà chúng tôi ở cạnh bến, đêm nào cũng nghe máy xả. Đề nghị thêm giờ nghỉ đêm vào Điều 6.\n"
        "Đại diện hai hộ\nNguyễn Văn Bằng\nLê Thị Sâm\n"
    )
    assert len(speakers(text)) == 1


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (f"Kính gửi Ban soạn thảo\n{TREES}\nTrưởng ban liên lạc\n(viết tại Bến Sỏi, 24 – 8 – 2030)", "2030-08-24"),
        (f"#gopyvankien\nbởi @lan.anh.dev\n\n{TREES}\n\nĐăng ngày 17.09.2030 ● 203 lượt xem", "2030-09-17"),
        ("Tôi góp ý trước ngày 30/9/2030 cho kịp hạn. Đề nghị bỏ khoản 2.", None),
        ("Điều 2: lùi ngày có hiệu lực từ ngày 15 tháng 3 năm 2031 sang ngày 01 tháng 7 năm 2031.", None),
        ("Theo Luật số 36/2018/QH14 ngày 20/11/2018, khoản 1 phải ghi rõ.", None),
        ("Ngày cấp: 04/7/2021\nNơi cấp: Công an\nĐề nghị bỏ khoản 2.", None),
        ("Hạn nộp: 30/9/2030\nĐề nghị bỏ khoản 2.", None),
        ("Nghị định 30/2020/NĐ-CP, 05/3/2020\nĐề nghị bỏ khoản 2.", None),
        ("Tôi theo dõi phiên chất vấn hôm 5/6/2030. Đề nghị bỏ khoản 2.", None),
        ("Trang 2/3          In lúc 08:15 02/10/2030\nNên thêm tên chợ phiên vào mục du lịch.", None),
        ("Trang 1/1   In ngày 02/10/2030\nNên thêm tên chợ phiên vào mục du lịch.", None),
    ],
)
def test_the_own_day_of_a_contribution_is_told_and_no_other(text: str, stated: str | None) -> None:
    assert day(text) == stated


def test_what_the_rules_know_is_left_alone() -> None:
    who = Contributor("Lê Văn Nam", None, "Sở Nội vụ")
    rows = ["Ông Phạm Hữu Ngãi, Trạm trưởng", "Ý kiến của bà Hoàng Thị Vân"]
    assert with_writer(who, rows, VI.people, VI.speech.learned) == who


def test_nothing_is_told_where_nothing_was_learned() -> None:
    text = "Ngày 3/9/2030\nÔng Phạm Hữu Ngãi: sửa đi thôi, để lâu quá rồi.\nBà Hoàng Thị Vân: tôi cũng nghĩ như thế.\n"
    lines, rows = lines_of(read_text(text)), text.split("\n")
    assert with_writer(Contributor(), rows, VI.people, NOTHING_LEARNED) == Contributor()
    assert likely_day(rows, VI.people, NOTHING_LEARNED) is None
    assert likely_speakers(text, lines, VI.people, NOTHING_LEARNED) == []


def test_people_are_found_with_their_titles_and_none_twice() -> None:
    rows = ["Kính gửi ông Lê Văn Nam", "Ông Phạm Hữu Ngãi, Trạm trưởng, và bà Hoàng Thị Vân"]
    assert [(one.row, one.name) for one in people_of(rows, VI.people)] == [(1, "phạm hữu ngãi"), (1, "hoàng thị vân")]


WORDS = st.sampled_from(
    ["Ông", "Lê Văn Nam", "đề nghị", ":", "(", "Giám đốc", "Mrs", "Ann Oke", "3/9/2030", "\n", "“", ","]
)


@given(st.lists(WORDS, max_size=30))
def test_names_and_days_lie_where_they_are_said_to(said: Sequence[str]) -> None:
    rows = " ".join(said).split("\n")
    for people in (VI.people, EN.people):
        of = page(rows, people)
        for one in of.people:
            assert rows[one.row][one.at : one.end] == one.said.name
            assert one.start <= one.at
            assert len({*traits(of, one)}) > 0
        for found in dated.days_of(rows, people):
            assert people.day(rows[found.row].lower()[found.start : found.end]) == found.day


@pytest.mark.parametrize("head", ["1. Đồng chí {}", "2/ Đồng chí {}", "2) Đồng chí {}"])
def test_whoever_heads_his_words_speaks(head: str) -> None:
    said = ("Điều 5 nên bỏ khoản 2, vì khoản 3 đã nói đủ rồi.", "Điều 6 nên thêm một câu về tiền công của thợ phụ.")
    names = ("Hoàng Văn Kham", "Lê Thị Thúy")
    text = "\n\n".join(f"{head.format(name)}\n{words}" for name, words in zip(names, said, strict=True))
    assert speakers(f"BIÊN BẢN HỌP TỔ THỢ\n\n{text}\n") == list(names)


def test_those_who_attend_do_not_speak() -> None:
    text = "Có mặt:\n1. Ông Hoàng Văn Kham\n2. Bà Lê Thị Thúy\n\nĐiều 5 nên bỏ khoản 2, vì khoản 3 đã nói đủ rồi.\n"
    assert len(speakers(text)) == 1


@pytest.mark.parametrize(
    "page", ["Nguyễn Văn Bính\n3 giờ trước\n{}\nThích · Trả lời\n", "Nguyễn Văn Bính · 3 giờ trước\n{}\n"]
)
def test_a_comment_saved_alone_is_its_writers(page: str) -> None:
    assert speakers(page.format("Điều 5 nên bỏ khoản 2.")) == ["Nguyễn Văn Bính"]


def test_hours_ago_in_a_sentence_name_nobody() -> None:
    assert speakers("Mấy bác ơi\n3 giờ trước tôi đi qua bến, Điều 5 nên bỏ.\n") == [None]
