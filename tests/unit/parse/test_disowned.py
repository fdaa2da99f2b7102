"""Changes that are named and have no writer behind them: cried by others, dreaded, given up, or kept after all."""

from pathlib import Path

import pytest

from vankien import api
from vankien.model.amendment import Amendment, Operation
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

ENGLISH = """Draft Code for the Quays

Part A: Boats

A1 Crews
A1.1 A crew has no more than six hands.
A1.2 A boat moves on after sixty minutes.
A1.3 Whoever sleeps aboard pays 12 pounds a night.

A2 Berths
A2.1 A berth is let by the day.
A2.2 A berth is three metres wide. Route 12 stops beside it.
A2.3 Dogs may come aboard.
A2.4 Shouting is a custom of the quays.
"""
VIETNAMESE = """QUY ĐỊNH
Về quản lý bến đò

Điều 1. Bến đò
1. Bến đò mở cửa từ 05 giờ.
2. Sổ chuyến được lưu 12 tháng.
3. Mỗi bến có một nhà chờ.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ.
2. Người lái đò mặc áo phao.

Điều 3. Khách đi đò
1. Khách mua vé trước khi xuống đò.
2. Khách không mang chất cháy nổ.
"""


def _draft(tmp: Path, text: str, genre: str) -> Draft:
    path = tmp / "draft.txt"
    path.write_text(text, encoding="utf-8")
    return open_draft(path, Config(genre=genre))


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return _draft(tmp_path_factory.mktemp("code"), ENGLISH, "en")


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return _draft(tmp_path_factory.mktemp("rules"), VIETNAMESE, "vi")


def worded(text: str, language: str, draft: Draft) -> list[Amendment]:
    found = [one for each in api.parse(text, language, draft) for one in each.amendments]
    return [one for one in found if one.operation is not Operation.COMMENT]


@pytest.mark.parametrize(
    "text",
    [
        "A2.4 could be done without, say the skippers, and they are wrong.",
        "Could they delete A2.4? We hope not.",
        "Out with A2.3! shouted a man at the back.",
        "Down with A2.4, cried the crowd on the quay.",
        "A2 should come first, people say. I say last.",
        "I should hate A2.4 to be dropped.",
        "We no longer ask for A2.4 to be deleted.",
        "I would be happier without A2.4. But keep it.",
        "Delete A2.4, says the skippers' guild. We say keep it.",
        "To merge A2.1 and A2.2 would be a pity.",
        "A2.1 and A2.2: put them together and they fight.",
        "A2.1 and A2.2 cover boats and crews; roll them into one queue at the office.",
        "A1.2 sits well after A1.1, where it is.",
        "A1.1 allows six hands. The Dutch would say fifteen.",
        "A2.2 names route 12. I take the 9. Put that number in.",
        "A1.3: 12 pounds is what I paid in 2019; now it is 20.",
        "Delete A2.3 and you will have cats on every deck.",
        "According to my brother, A2.4 should be deleted.",
        "The vicar would strike out A2.4. We do not share his view.",
        "Why not delete the whole of Part A and be done with it? I joke, of course.",
    ],
)
def test_an_english_change_without_a_writer_is_none(text: str, code: Draft) -> None:
    assert not worded(text, "en", code)


@pytest.mark.parametrize(
    "text",
    [
        "I would be happier without A2.4.",
        "Out with A2.3! I am told that many agree.",
        "Remove A2.3. As for A2.4, keep it.",
        "I should hate to see crews ruined; delete A2.3.",
        "Delete A2.4. I say this as a skipper of forty years.",
        "A2.1 and A2.2 say the same; roll them into one.",
        "Merge A2.1 and A2.2 into one paragraph.",
        "Delete A2.3 and nobody will miss it.",
        "Delete A2.3 and the Code will be shorter.",
        "Delete A2.4. We do not share the Council's love of shouting.",
        "Put A2.1 and A2.2 together and they will read better.",
        "Move A1.3 after A1.1, where it belongs.",
        "We ask that A2.4 be deleted. Our members think so.",
        "A2.4 should be deleted, say the skippers, and I agree.",
        "In A1.3 replace 12 pounds by 9 pounds, which is what we pay elsewhere.",
        "Merge A2.1 and A2.2 into a single Berths section.",
        "Merge A2.1 and A2.2 and nobody will miss the second.",
        "Delete A2.4. No, the rest is right as it is.",
        "Delete A2.4. I shall not press the point about dogs.",
        "According to our committee A2.4 should be deleted.",
        "A2.4 should be deleted. We do not agree with the harbour master.",
        "A2.4 should go. The council disagrees with the harbour master on this.",
    ],
)
def test_an_english_wish_stays_one(text: str, code: Draft) -> None:
    assert worded(text, "en", code)


@pytest.mark.parametrize(
    "text",
    [
        "Bỏ Điều 3 đi! – một bác hét to giữa hội trường.",
        "Dẹp khoản 2 Điều 1, cả hội trường hô.",
        "Khoản 2 Điều 1 lưu 12 tháng. 24 tháng mới đúng, con tôi bảo thế.",
        "Khoản 2 Điều 1 lưu 12 tháng, để 24 tháng đã mốc.",
        "Điều 3 nên để đầu, người ta nói vậy. Tôi thì nói nên để cuối.",
        "Bỏ khoản 3 Điều 1 đi\nừ thôi giữ",
        "[08:12] Hùng: bỏ khoản 3 Điều 1 đi\n[08:13] Hùng: ừ thôi giữ",
        "Khoản 1 và khoản 2 Điều 2 gom thành một hồ sơ cho dân nhờ.",
        "Điều 1 tách thành 2 điều thì lại vụn.",
        "Điều 2 với Điều 3 dồn làm một sao được.",
        "Điều 2, Điều 3 gộp làm một thì chủ đò khỏi lo, nhưng dân khổ.",
        "Đến lúc nào đó sẽ phải bỏ Điều 3, nhưng chưa phải bây giờ.",
        "Nghe đâu trên tỉnh tính sửa 12 tháng thành 24 tháng ở khoản 2 Điều 1.",
        "Bao giờ sửa 12 tháng thành 24 tháng thì báo tôi, khoản 2 Điều 1 đấy.",
        "Tôi bỏ Điều 3 vào túi mang về đọc.",
        "Theo lời anh thợ điện thì Điều 3 nên bỏ, còn tôi chẳng rành.",
        "Chuyển khoản 2 Điều 1 sang Điều 2 là khách không biết tìm ở đâu.",
        "Con trai tôi chạy đò, nó nói phải bỏ khoản 2 Điều 2 chứ chịu gì nổi.",
        "Ông giám đốc hợp tác xã quát: xóa khoản 2 Điều 2!",
        "Bỏ Điều 3 – đó là câu cửa miệng của đám đò chui.",
        "Xin bỏ khoản 3 Điều 1. À không, đọc kỹ thì đúng rồi, thôi khỏi.",
        "Đang định xin bỏ khoản 3 Điều 1 mà nghĩ lại thấy các anh có lý.",
        "Bỏ khoản 3 Điều 1, đó là ý ông chủ bến, tôi không theo.",
        "Một độc giả viết rằng nên bãi bỏ Điều 3. Chúng tôi không cho là như thế.",
        "Hồi góp ý lần một tôi xin nâng 12 tháng lên 24 tháng ở khoản 2 Điều 1, giờ tôi hiểu rồi, không kỳ kèo nữa.",
    ],
)
def test_a_vietnamese_change_without_a_writer_is_none(text: str, rules: Draft) -> None:
    assert not worded(text, "vi", rules)


@pytest.mark.parametrize(
    "text",
    [
        "Bỏ Điều 3 đi, bà con nói nhiều rồi. Tôi cũng đề nghị thế.",
        "Bỏ khoản 3 Điều 1. Khoản 2 giữ nguyên.",
        "Điều 2 bỏ đi. Điều 3 giữ lại.",
        "[08:12] Hùng: bỏ khoản 3 Điều 1 đi\n[08:13] Lan: thôi giữ",
        "Khoản 1 và khoản 2 Điều 2 gom thành một khoản cho gọn.",
        "Điều 2 và Điều 3 nên gộp làm một thì gọn, nhưng không bỏ ý nào.",
        "Tách Điều 1 thành 2 điều thì dễ theo dõi hơn.",
        "Tôi không còn lời nào khác, đề nghị bỏ khoản 3 Điều 1.",
        "Khoản 2 Điều 1 lưu 12 tháng, nên để 24 tháng.",
        "Họ kêu ca nhiều, đề nghị bỏ khoản 3 Điều 1.",
        "Bỏ khoản 3 Điều 1 thì chẳng ai tiếc.",
        "Nó quá dài: khoản 3 Điều 1 nên bỏ.",
        "Bỏ khoản 3 Điều 1. Không ai theo nổi.",
        "Xin bỏ khoản 3 Điều 1. Ừ, bỏ là đúng.",
        "Bỏ khoản 3 Điều 1 sẽ bớt rườm rà.",
        "Bỏ khoản 3 Điều 1. Thôi, cảm ơn ban soạn thảo, thế là đúng ý dân.",
        "Đề nghị bỏ khoản 3 Điều 1. Khách đi đò kêu suốt.",
        "Bỏ khoản 3 Điều 1. Tôi không nghĩ như vậy là quá đáng.",
        "Khoản 1 và khoản 2 Điều 2 nhập về một chỗ.",
        "Khoản 2 Điều 1 nâng từ 12 tháng lên 24 tháng đã bàn ở bến.",
        "Khoản 2 Điều 1: chuyển sang Điều 2 vì đây là việc của người lái đò, không phải của bến.",
        "Khoản 3 Điều 1 bỏ do đó là việc của xã, chủ đò không lo được.",
    ],
)
def test_a_vietnamese_wish_stays_one(text: str, rules: Draft) -> None:
    assert worded(text, "vi", rules)
