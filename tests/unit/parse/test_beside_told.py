"""Changes beside what is only told: each is stated, asked about, or left, as a careful clerk would."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contributor
from vankien.model.draft import Draft
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose.said_in_full import asked_again, said_in_full
from vankien.parse.reading.context import Context
from vankien.parse.remarks.comments import order_at_place
from vankien.parse.script import script

DRAFT = """QUY ĐỊNH
Về quản lý bến đò

Điều 1. Bến đò
1. Bến đò mở cửa từ 05 giờ, mỗi năm kiểm tra 2 lần.
2. Sổ chuyến được lưu 12 tháng. Mỗi bến có 40 áo phao và 6 phao tròn.
3. Mỗi bến có một nhà chờ.
4. Phấn đấu đến năm 2030 các bến đón 15.000 lượt khách mỗi năm.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ, được tập huấn hằng năm.
2. Người lái đò nên mặc áo phao.

PHỤ LỤC
CHỈ TIÊU CỦA BẾN
TT\tChỉ tiêu\tMức
I\tVề an toàn
1\tTỷ lệ đò có đủ áo phao\t85
2\tTỷ lệ người lái có chứng chỉ\t90
"""
Said = tuple[str, str | None, str | None, bool]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def _read(said: str, draft: Draft) -> list[Amendment]:
    read = [one for it in api.parse(said, "vi", draft) for one in it.amendments]
    return [it.amendment for it in anchor_all(read, build_index(draft.document))]


def _told(one: Amendment) -> Said:
    is_certain = one.anchor is not None and one.anchor.state.is_certain
    return one.operation.value, one.target_text, one.new_text, is_certain


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "Khoản 2 Điều 2 dùng “áo phao”, đề nghị đổi thành “phao cá nhân” cho thống nhất.",
            [("replace", "áo phao", "phao cá nhân", True)],
        ),
        (  # what is counted stays in the wording that is asked for
            (
                "Khoản 2 Điều 1 ghi “40 áo phao” mà ra bến chỉ thấy 25 áo phao. "
                "Đề nghị sửa thành “40 áo phao, trong đó 25 áo phao còn dùng được”."
            ),
            [("replace", "40 áo phao", "40 áo phao, trong đó 25 áo phao còn dùng được", True)],
        ),
        (  # two requests, of which the second keeps a word of the first
            "Khoản 3 Điều 1: thay “nhà chờ” bằng “nhà khách”, thay “một nhà chờ” bằng “một nhà chờ lợp tôn”.",
            [("replace", "nhà chờ", "nhà khách", True), ("replace", "một nhà chờ", "một nhà chờ lợp tôn", True)],
        ),
        (
            "Khoản 1 Điều 2: chữ “chứng chỉ” ở khoản 1 Điều 2 là khó hiểu. Bỏ chữ “chứng chỉ” đi.",
            [("delete", "chứng chỉ", None, True)],
        ),
        (  # asked for only where the other is refused
            "Đề nghị bỏ khoản 3 Điều 1. Nếu vẫn giữ thì sửa “một nhà chờ” thành “hai nhà chờ”.",
            [("delete", None, None, True), ("replace", "một nhà chờ", "hai nhà chờ", False)],
        ),
        (
            "Khoản 3 Điều 1: nếu đông khách thì một nhà chờ không đủ, đề nghị sửa “một nhà chờ” thành “hai nhà chờ”.",
            [("replace", "một nhà chờ", "hai nhà chờ", True)],
        ),
        ("Khoản 2 Điều 1: đề nghị nâng 12 tháng lên 6 tháng.", [("replace", "12 tháng", "6 tháng", False)]),
        ("Khoản 2 Điều 1: đề nghị hạ 12 tháng xuống 6 tháng.", [("replace", "12 tháng", "6 tháng", True)]),
        (  # the unit is to be changed, and not the word that was blamed
            "Khoản 2 Điều 2: chữ “nên” quá nhẹ. Đề nghị sửa khoản này là: “Người lái đò và khách phải mặc áo phao.”",
            [("replace", "nên", "Người lái đò và khách phải mặc áo phao.", False)],
        ),
        (
            "Khoản 2 Điều 2: chữ “nên” quá nhẹ. Đề nghị sửa là: “phải”.",
            [("replace", "nên", "phải", True)],
        ),
        (  # an order behind new words without marks
            "Tại Điều 1 sau khoản 3 thêm một khoản: Bến có đèn báo ban đêm. Đề nghị bỏ khoản 2 Điều 2.",
            [("insert", None, "Bến có đèn báo ban đêm.", True), ("delete", None, None, True)],
        ),
        (
            "Tại Điều 1 sau khoản 3 thêm một khoản: Bến có đèn báo ban đêm. Chủ bến trả tiền điện.",
            [("insert", None, "Bến có đèn báo ban đêm. Chủ bến trả tiền điện.", True)],
        ),
        ("Sửa 45 áo phao thành 40 áo phao.", [("replace", "45 áo phao", "40 áo phao", False)]),  # not turned round
        (  # a year of the reason is not put for one of the request
            (
                "Bà Sáu, trưởng bến, kiến nghị chỉ tiêu đón khách đến năm 2030 nên nâng từ 15.000 lên 20.000 lượt "
                "khách, bởi đường mới vào bến sẽ hoàn thành trong năm 2026."
            ),
            [("replace", "15.000", "20.000 lượt", True)],
        ),
        ("Chỉ tiêu số 2 sửa 90% thành 95%.", [("replace", "90", "95", True)]),
        (
            "Chỉ tiêu số 1 nâng từ 85 lên 88; chỉ tiêu số 2 sửa 90% thành 95%.",
            [("replace", "85", "88", True), ("replace", "90", "95", True)],
        ),
        ("Khoản 2 Điều 2 bổ sung trách nhiệm của chủ bến khi khách không mặc.", [("comment", None, None, True)]),
        ("Khoản 2  Điều 2  bổ sung trách nhiệm của chủ bến khi khách không mặc.", [("comment", None, None, True)]),
        ("Điều 2 bổ sung nhiều thủ tục so với trước.", []),
    ],
)
def test_what_is_told_beside_a_change_is_none(said: str, wanted: list[Said], rules: Draft) -> None:
    assert [_told(one) for one in _read(said, rules)] == wanted


def test_an_item_of_a_list_is_not_about_the_place_of_another() -> None:
    text = "1. Khoản 2\n- Mục 4: thay “a” bằng “b”.\n- Bổ sung trách nhiệm.\nlời thêm\n2. Việc khác\n- Còn gì nữa\n"
    context = Context(script(text, grammar(PROFILES["vi"].speech)))
    places = [Locator(path=(Step(UnitKind.CLAUSE, number),)) for number in "123456"]
    at = 0
    for line, place in zip(text.splitlines(), places, strict=True):
        context.begin(Span(at, at + len(line)), may_go_on=False)
        context.ask(place)
        at += len(line) + 1
    further = [text[start:].split("\n", 1)[0] for start in context.of_items]
    assert further == ["- Bổ sung trách nhiệm.", "2. Việc khác"]  # what begins a level below goes on what stands above
    assert set(context.of_items.values()) == {None}


def test_the_number_of_a_turn_is_no_figure_of_the_draft(rules: Draft) -> None:
    said = (
        "2. Đ/c Lường Thị Sáu: Mục an toàn ghi 40 áo trên một nhà chờ, đề nghị rà lại, theo niên giám thống kê tỉnh là "
        "38,2."
    )
    assert [one.target_text for one in _read(said, rules)] == []


def test_two_wordings_of_which_nobody_says_which_shall_stay(rules: Draft) -> None:
    said = "Khoản 2 Điều 1 dùng “áo phao” còn khoản 2 Điều 2 dùng “phao cá nhân”, cần thống nhất cách gọi."
    assert all(one.operation.value == "comment" for one in _read(said, rules))


def test_an_order_beside_an_opinion_is_told() -> None:
    (read,) = api.parse("Nhất trí với đồng chí Sơn, ngoài ra câu về áo phao bỏ chữ nên.")
    told = [note.facts["words"] for note in read.contribution.notes if note.kind == "clause-not-read"]
    assert told == ["câu về áo phao bỏ chữ nên."]
    assert read.opinions


@pytest.mark.parametrize(
    "said",
    [
        "Đồng ý với ý kiến của ông Sơn, ngoài ra tôi cũng nhất trí với việc sửa đổi lần này.",
        "Nhất trí với dự thảo, nhưng đường tới bến còn xấu.",
    ],
)
def test_what_goes_on_an_opinion_is_not_told(said: str, rules: Draft) -> None:
    notes = [note.kind for it in api.parse(said, "vi", rules) for note in it.contribution.notes]
    assert "clause-not-read" not in notes


def test_the_title_of_the_appendix_is_not_the_head_of_its_table(rules: Draft) -> None:
    (one,) = _read("Tên Phụ lục nên thêm chữ an toàn sau chữ Chỉ tiêu.", rules)
    assert one.locator.path[-1].kind is UnitKind.TITLE
    assert one.anchor is not None
    (place,) = one.anchor.places
    assert rules.document.text[: place.span.start].endswith("PHỤ LỤC\nCHỈ TIÊU")


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("Khoản 2 Điều 4 bổ sung hành vi phun sơn lên thân cây", True),
        ("Điều 4, khoản 2  thêm hành vi phun sơn lên cây", True),
        ("Khoản 2 Điều 4 bổ sung hành vi mới so với trước", False),  # compared
        ("Khoản 2 Điều 4 bổ sung như vậy là đúng lắm", False),  # judged
        ("Theo tôi khoản 2 Điều 4 bổ sung hành vi phun sơn", False),  # the place does not begin it
        ("Khoản 2 Điều 4 bổ sung thêm", False),
    ],
)
def test_an_order_to_add_right_behind_its_place_is_a_demand(said: str, *, is_one: bool) -> None:
    read = script(said, grammar(PROFILES["vi"].speech))
    assert (order_at_place(read.part(Span(0, len(said))), read.grammar) is not None) is is_one


def _replaced(text: str, said: str, old: str, new: str, unread: tuple[str, ...] = ()) -> Amendment:
    at = text.index(said)
    evidence, place = Span(at, at + len(said)), Locator(path=(Step(UnitKind.CLAUSE, "2"),))
    kind = Operation.REPLACE
    return Amendment("", "", Contributor(), kind, place, evidence, target_text=old, new_text=new, unread=unread)


def test_what_is_told_of_a_quotation_goes_for_the_change_that_keeps_it() -> None:
    text = "ghi “40 phao cứu sinh” mà chỉ có 25 phao. Sửa thành “40 phao cứu sinh, 25 phao dùng được”."
    told = _replaced(text, "ghi “40 phao cứu sinh” mà chỉ có 25 phao", "40 phao", "25 phao")
    last = _replaced(text, "Sửa thành", "40 phao cứu sinh", "40 phao cứu sinh, 25 phao dùng được")
    assert list(said_in_full(text, [told, last])) == [(told, last)]


def test_two_requests_of_which_one_has_the_words_of_the_other_are_two() -> None:
    text = "thay “xã” bằng “phường”, thay “cấp xã lo” bằng “cấp xã làm”."
    one, other = _replaced(text, "thay “xã”", "xã", "phường"), _replaced(text, "thay “cấp", "cấp xã lo", "cấp xã làm")
    assert not list(said_in_full(text, [one, other]))


def test_of_the_same_change_asked_for_twice_the_doubted_one_goes() -> None:
    text = "“nên” ở khoản 2 nghe nhẹ. Thay đi. Bỏ chữ nên."
    doubted, sure = _replaced(text, "“nên” ở", "nên", "phải", ("nghe nhẹ",)), _replaced(text, "Thay đi", "nên", "phải")
    assert list(asked_again(text, [doubted, sure])) == [(doubted, sure)]
    assert not list(asked_again(text, [sure, _replaced(text, "Bỏ chữ", "nên", "phải")]))  # at two places of it, maybe
