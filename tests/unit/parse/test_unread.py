"""What may ask and was not taken down is told to be read; what nobody asks with is not."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien.api import parse
from vankien.model.draft import Draft
from vankien.parse.reading.reading import LONGEST_NOTED

READ = "Khoản 2 Điều 5: thay “tổ chức” bằng “cơ quan”.\n"


def unread(text: str, language: str = "vi") -> list[str]:
    return [
        str(note.facts["words"])
        for one in parse(text, language)
        for note in one.contribution.notes
        if note.kind == "clause-not-read"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Khoản 1 Điều 3: đề nghị mở cửa từ 6 giờ đến 22 giờ.",
        "Khoản 1 Điều 6: đề nghị giao Ủy ban nhân dân xã quản lý.",
        "Tại Điều 7, giá thuê nên hạ cho hộ mới bán.",
        "Điều 12 nên cho đò chở thêm xe đạp của học sinh.",
    ],
)
def test_a_clause_that_may_ask_is_told_or_taken_down(said: str) -> None:
    parsed = parse(READ + said)
    text = parsed[0].contribution.text
    spans = [*(one.evidence for one in parsed[0].amendments[1:]), *(one.evidence for one in parsed[0].opinions)]
    taken = [one.of(text) for one in spans]
    assert unread(READ + said) == [said] or any(said.startswith(one[:20]) or one in said for one in taken)


@pytest.mark.parametrize(
    "said",
    [
        "Tôi bán cá ở chợ này đã hai mươi năm.",
        "Nhà tôi ở đầu xóm, ngày nào cũng qua đò.",
        "Xin cảm ơn các anh chị đã đọc.",
        "Hôm qua trời mưa to, nước lên tới bậc thềm.",
    ],
)
def test_stories_and_thanks_are_not_told(said: str) -> None:
    assert unread(READ + said) == []


def test_what_was_read_is_not_told() -> None:
    assert unread(READ + "Điều 9 nên bỏ khoản 2.\nKhoản 1 Điều 3 thêm cụm từ “và cá” vào sau “tôm”.") == []


def test_the_words_of_a_long_clause_are_cut() -> None:
    said = "Tại Điều 7, giá thuê nên hạ cho hộ mới bán " + "ở đầu chợ " * 30 + "."
    (words,) = unread(READ + said)
    assert said.startswith(words)
    assert len(words) == LONGEST_NOTED


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "Khoản 2 Điều 5: Đề nghị mở rộng cho cả người già và thay “tổ chức” bằng “cơ quan”.",
            ["Đề nghị mở rộng cho cả người già"],
        ),
        ("Khoản 2 Điều 5: đề nghị rà soát và thay “tổ chức” bằng “cơ quan”.", []),
        ("Khoản 2 Điều 5: đề nghị bỏ “đầu chợ” và thay “tổ chức” bằng “cơ quan”.", []),
        ("Đề nghị Sở Y tế và Sở Nội vụ sửa khoản 2 Điều 5: thay “tổ chức” bằng “cơ quan”.", []),
    ],
)
def test_the_first_half_of_a_request_is_told_where_only_the_second_was_read(said: str, wanted: list[str]) -> None:
    assert unread(said) == wanted


FEWER = "Khoản 2 Điều 5: đề nghị giảm số bản sao từ “05 bản” xuống “02 bản”"


@pytest.mark.parametrize(
    ("behind", "wanted"),
    [
        (" và bổ sung cách gửi đơn qua bưu cục xã.", ["bổ sung cách gửi đơn qua bưu cục xã"]),
        (", đồng thời quy định ai nhận đơn ở đình.", ["quy định ai nhận đơn ở đình"]),
        ("; nới giờ nhận đơn cho người đi chợ sớm.", ["nới giờ nhận đơn cho người đi chợ sớm"]),
        (", hộ đơn thân chưa có thì thêm suất riêng.", ["hộ đơn thân chưa có thì thêm suất riêng"]),
        (", có dấu của thôn.", ["có dấu của thôn"]),
        (" để đỡ tốn giấy, đồng thời bổ sung mẫu đơn in sẵn.", ["bổ sung mẫu đơn in sẵn"]),
        (" để giảm phiền hà và tăng niềm tin của bà con.", []),
        (" nhằm bớt việc cho thôn, tăng thì giờ cho dân.", []),
        (" và tôi cảm ơn các bác đã đọc.", []),
        (" và bỏ cụm từ “có chứng thực”.", []),
        (", năm ngoái xã bên đã giảm rồi.", []),
        (" và sửa.", []),
        (", viết như dự thảo là sai luật đấy.", []),
    ],
)
def test_what_a_sentence_goes_on_to_ask_for_is_told(behind: str, wanted: list[str]) -> None:
    assert unread(f"{FEWER}{behind}") == wanted


def test_verbs_within_new_words_are_not_told() -> None:
    said = "Khoản 2 Điều 5 sửa thành: Bến mở từ 5 giờ, bổ sung đèn khi trời tối và thay phao mỗi năm."
    assert unread(said) == []


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("Tôi đề nghị ít nhất phải là 75 đảng viên mới.", True),
        ("Tôi mong các bác giữ sức khỏe.", False),
        ("Năm ngoái thôn tôi có 75 đảng viên mới.", False),
    ],
)
def test_a_figure_asked_for_nowhere_is_told(said: str, *, is_told: bool) -> None:
    assert bool(unread(READ + said)) is is_told


READ_EN = "Clause 4.1: replace “kiosk” by “stall”.\n\n"


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("Twenty benches is far too few for the quay. Could you go up to forty?", True),
        ("Dog owners pay until the dog is 12, but mine are older. Please put the age up to 15.", True),
        ("Also seventy is too late, it should be sixty.", True),
        ("a quarter of the toll for farmers is mean, make it an eighth", True),
        ("The tram is said to come every hour. It has been every two hours since May. Please correct.", True),
        ("We would like 6 a.m. and 9 p.m. respectively.", True),
        ("Point (b) treats boats and carts alike; it would be better to have two separate points.", True),
        ("The two sentences about lamps can be run together.", True),
        ("The rules on walls and on lamps overlap; consider merging them.", True),
        ("There were 18 mills in 1990, not 21 (see the register).", True),
        ("The Guild feels that the warden ought to be more open with the farmers.", True),
        ("The naming of the bridge is not urgent; “before the end of the decade”.", True),
        ("Tides should be posted every morning at the three piers; nothing is said of it.", True),
        ("Nine evenings of rowing are too few for us. Could we have 15?", True),
        ("Might we get 15?", True),
        ("I'd take the Old Slip off the list at the back.", True),
        ("£90 for a berth! £40 is plenty for a dinghy.", True),
        ("Ten o'clock is rather late for that. Half past would do.", True),
        ("A fee of £30? My lunch costs more. Double it.", True),
        ("Please halve it.", True),
        ("We should be glad of an answer.", False),
        ("Why should a fisherman pay?", False),
        ("If it should rain, the boats stay in.", False),
        ("Can we see 3 of the boats from the hill, I wonder.", False),
        ("My double bed came by boat.", False),
        ("There is plenty of fish.", False),
        ("I do remember the flood of 1963.", False),
        ("Thank you for reading this far. I have lived by the quay for forty years.", False),
        ("My cousin says you ought to put the toll up to nine.", False),
        ("The mill was moved in 1921 and has been dry ever since.", False),
        ("How many lamps are there on the quay?", False),
        ("Last year we had 3 copies of the plan and lost them.", False),
        ("A boat with one sail is better than a boat with none.", False),
    ],
)
def test_what_asks_without_a_place_is_told_in_english(said: str, *, is_told: bool) -> None:
    assert bool(unread(READ_EN + said, "en")) is is_told


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("Trong mẫu đơn của phòng, mong có mục ghi số điện thoại người bảo lãnh.", True),
        ("Tôi mong có thêm một khoản về chỗ gửi xe cho khách.", True),
        ("Mong các mục tiêu của phường sớm đạt.", False),
        ("Rất mong bà con mạnh khỏe.", False),
    ],
)
def test_a_wish_for_a_piece_of_the_text_is_told(said: str, is_told: bool) -> None:
    notes = unread(READ + said)
    parsed = parse(READ + said)
    taken = len(parsed[0].amendments) > 1 or bool(parsed[0].opinions)
    assert bool(notes or (taken and is_told)) is is_told


QUAY = (
    "Quay plan\n\n1.1 The quay has some 40 old berths and a crane.\n\n1.2 A skipper and and a mate may land there.\n\n"
    "1.3 The watch is safe enough. The lamps burn all night.\n"
)


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, QUAY, "en")


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("1.1: “some 40 old berths” - the pilot’s chart has 52.", True),
        ("1.1 has “40 old berths”, while the chart shows 52 of them.", True),
        ("1.2 has “and and a mate”, one “and” too many.", True),
        ("The sentence which holds that the watch is safe enough ought to be struck out.", True),
        ("1.1 says “40 old berths”, as the pilot likes to tell.", False),
        ("My uncle has “52 old berths” on a plate above the door.", False),
        ("The judge was mild, and the town went down to the sea.", False),
    ],
)
def test_another_figure_than_the_one_quoted_is_told(said: str, is_told: bool, quay: Draft) -> None:
    text = f"In 1.3 replace “all night” with “until dawn”.\n{said}"
    (one,) = parse(text, "en", quay)
    kinds = {"clause-not-read", "remark-not-taken-up"}
    words = [str(note.facts["words"]) for note in one.contribution.notes if note.kind in kinds]
    begun = [each for each in one.amendments if each.target_text != "all night"]
    assert bool(words or begun) is is_told


def test_a_second_that_shows_the_first_request(quay: Draft) -> None:
    text = "We ask that the mate be named before the skipper in 1.2, and that “old berths” become “new berths”."
    (one,) = parse(text, "en", quay)
    words = [str(note.facts["words"]) for note in one.contribution.notes if note.kind == "clause-not-read"]
    assert any("the mate be named" in each for each in words)


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("Điều 4.2.a: giảm bề rộng sạp hàng còn 2 mét, vì lối đi hẹp.", True),
        ("Khoản 3 Điều 8 - rút thời gian chờ đò cho bà con đỡ khổ.", True),
        ("Chợ đêm mới chỉ có đèn. Cháu đề nghị sửa thành: Chợ đêm có đèn và có người trực.", True),
        ("Khoản 3 Điều 8 giảm thế nào tôi cũng theo.", False),
        ("Điều 4: đọc thì hay.", False),
    ],
)
def test_an_order_at_a_place_that_was_not_understood_is_told(said: str, *, is_told: bool) -> None:
    (one,) = parse(READ + said)
    text = one.contribution.text
    is_taken = any(said[:20] in each.evidence.of(text) for each in one.amendments[1:])
    assert (bool(unread(READ + said)) or is_taken) is is_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Answers should come in three days, and silence should mean yes: write “dusk” where 1.3 has “night”.",
            ["Answers should come in three days, and silence should mean yes"],
        ),
        ("In 1.3 put “dusk” for “night”, and the crane ought to be painted.", ["and the crane ought to be painted."]),
        ("In 1.3 “night” should be “dusk” and in 1.1 “old” should be “ancient”.", []),
        ("In 1.3 “night” should be “dusk”, as we should like to sleep.", []),
        ("In 1.3 “night” should be “dusk”, and I am glad of the crane.", []),
    ],
)
def test_what_a_sentence_asks_for_beside_a_change_is_told(text: str, told: list[str], quay: Draft) -> None:
    (one,) = parse(text, "en", quay)
    words = [str(note.facts["words"]) for note in one.contribution.notes if note.kind == "clause-not-read"]
    assert words == told
