"""What strangers think of a draft, and what is no opinion at all.

A line of `opinions.<language>.txt` is a stance, or `none`, and a sentence.
"""

from pathlib import Path

import pytest

from vankien.api import parse

LINES = [
    (language, line)
    for language in ("vi", "en")
    for line in Path(__file__).with_name(f"opinions.{language}.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_a_sentence_has_one_stance_or_none(language: str, line: str) -> None:
    stance, _, text = line.partition(" ")
    said = [str(one.stance) for each in parse(text, language) for one in each.opinions]
    assert said == ([] if stance == "none" else [stance])


def test_praise_all_over_is_one_opinion_and_quotes_the_outright_one() -> None:
    (contribution,) = parse("Đọc dự thảo tôi rất mừng. Viết rất công phu.\n\nTôi hoàn toàn nhất trí với dự thảo.")
    assert [one.text for one in contribution.opinions] == ["Tôi hoàn toàn nhất trí với dự thảo."]


def test_a_question_that_goes_on_belongs_to_the_one_before() -> None:
    (contribution,) = parse("Bao giờ bản tôi có điện? Hay là lại chờ? Tiền ấy lấy ở đâu ra, ai trả?")
    assert [one.text for one in contribution.opinions] == ["Bao giờ bản tôi có điện?", "Tiền ấy lấy ở đâu ra, ai trả?"]


def test_a_row_that_keeps_the_draft_gives_no_new_words() -> None:
    (contribution,) = parse(
        "TT | Vị trí | Dự thảo | Đề nghị\n1 | Điểm 2.1 | trồng 500 ha rừng | trồng 700 ha rừng\n"
        "2 | Điểm 2.2 | mở 12 lớp học | Giữ nguyên"
    )
    assert [one.new_text for one in contribution.amendments] == ["trồng 700 ha rừng"]
    assert [str(one.stance) for one in contribution.opinions] == ["agree"]


@pytest.mark.parametrize(
    "text",
    [
        "Trang 8 ghi “bệnh viện đạt chuẩn” – chuẩn nào? Ghi rõ là “bệnh viện đạt chuẩn hạng II”.",
        "Mục 3 phần II viết chung chung quá. Thay “tăng cường” bằng “mỗi năm mở hai lớp”.",
        "Chị Sen: điểm 2.1, con số “95%” không đúng. Sửa 95% thành 88%.",
        "Khoản 2 Điều 4 cấm xe ba gác, thế người buôn ve chai thì sao? Đề nghị bỏ cụm từ “xe ba gác”.",
        "Ai đọc mà hiểu được câu này? Thay “đồng bộ hóa” bằng “làm cùng lúc” ở trang 3.",
    ],
)
def test_what_leads_to_a_change_is_its_reason(text: str) -> None:
    (contribution,) = parse(text)
    assert contribution.amendments
    assert not contribution.opinions


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Cho tôi hỏi bao giờ có nước sạch? Đề nghị bỏ cụm từ “xe ba gác” ở trang 3.", "question"),
        ("Tôi phản đối việc thu hồi bãi chợ. Đề nghị bỏ cụm từ “xe ba gác” ở trang 3.", "disagree"),
        ("Điều 12 thu phí cao quá, ai chịu nổi? Ở Điều 3 bỏ cụm từ “xe ba gác”.", "question"),
        ("Đề nghị bỏ cụm từ “xe ba gác” ở trang 3. Bao giờ thì làm xong con đường?", "question"),
        ("Bao giờ có nước sạch?\nĐề nghị bỏ cụm từ “xe ba gác” ở trang 3.", "question"),
        ("Tôi nhất trí với dự thảo. Đề nghị bỏ cụm từ “xe ba gác” ở trang 3.", "agree"),
    ],
)
def test_a_view_beside_a_change_stays_a_view(text: str, stance: str) -> None:
    (contribution,) = parse(text)
    assert [str(one.stance) for one in contribution.opinions] == [stance]


CHANGE = "In 1.3.2 replace “ring road” with “river”."


@pytest.mark.parametrize(
    "question",
    [
        "Who owns the river bank?",
        "When will the works on the bank begin?",
        "Which department looks after the bank?",
        "How many boats does that leave?",
        "Will it apply to boats already moored?",
    ],
)
def test_a_question_of_fact_behind_a_change_stays(question: str) -> None:
    (contribution,) = parse(f"{CHANGE} {question}", "en")
    assert [(str(one.stance), one.text) for one in contribution.opinions] == [("question", question)]


@pytest.mark.parametrize(
    "question",
    [
        "Why should we pay twice?",
        "Who wants to live by a road?",
        "Where else would a city end?",
        "What is the point of a line nobody can see?",
        "Is a road not a strange border?",
    ],
)
def test_a_question_that_gives_the_reason_of_a_change_goes(question: str) -> None:
    (contribution,) = parse(f"{CHANGE} {question}", "en")
    assert contribution.opinions == ()


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Tôi không tán thành bỏ Điều 8. Giữ nguyên.", ["disagree"]),
        ("Tôi không nhất trí với đại biểu Mẩy, nới nữa thì hết rừng; giữ như dự thảo.", ["disagree"]),
        ("Tôi không đồng ý khoản 2 Điều 5. Điều 6 thì giữ nguyên.", ["disagree", "agree"]),
    ],
)
def test_what_was_opposed_and_is_to_stay_is_one_view(text: str, stances: list[str]) -> None:
    (contribution,) = parse(text)
    assert [str(one.stance) for one in contribution.opinions] == stances
