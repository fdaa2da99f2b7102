"""Units that change places, and units that get other numbers, carried out from a contributor's own sentence."""

import pytest

from vankien.anchor.amendment import Anchored, anchor_all
from vankien.anchor.index import build_index
from vankien.api import parse
from vankien.lang.vi.outline import OUTLINE
from vankien.model.anchor import AnchorState
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document

LAW = """Điều 1. Sân chơi
1. Sân chơi mở cửa từ 6 giờ.
2. Trẻ nhỏ có người lớn đi cùng.
3. Người chơi không mang theo:
a) Pháo;
b) Dao kéo.
Điều 2. Bảo quản
1. Xích đu được tra dầu hằng tháng.
2. Đèn hỏng được thay trong 03 ngày.
Điều 3. Hiệu lực
Nội quy có hiệu lực từ ngày dán.
"""


def carried_out(sentence: str, law: str = LAW) -> tuple[str, list[Anchored]]:
    paragraphs, at = [], 0
    for line in law.splitlines():
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    document, _ = build_document(Manuscript(law, tuple(paragraphs)), OUTLINE)
    amendments = [one for each in parse(sentence) for one in each.amendments]
    found = list(anchor_all(amendments, build_index(document)))
    edits = [edit for one in found for edit in one.amendment.edits]
    return ChangeSet.of(edits, len(law)).apply(law), found


def state(found: list[Anchored]) -> AnchorState:
    anchor = found[0].amendment.anchor
    assert anchor is not None
    return anchor.state


def test_two_clauses_change_places_and_the_numbers_stay() -> None:
    text, found = carried_out("Khoản 1 và khoản 2 Điều 1 đổi chỗ cho nhau.")
    assert state(found) is AnchorState.EXACT
    assert "1. Trẻ nhỏ có người lớn đi cùng.\n2. Sân chơi mở cửa từ 6 giờ.\n3." in text


def test_the_last_point_of_a_list_still_ends_in_a_full_stop() -> None:
    text, _ = carried_out("Hoán đổi điểm a với điểm b khoản 3 Điều 1.")
    assert "a) Dao kéo;\nb) Pháo.\nĐiều 2" in text


def test_two_articles_change_places_with_their_headings() -> None:
    text, _ = carried_out("Đề nghị đảo vị trí Điều 2 và Điều 3 cho nhau.")
    assert "Điều 2. Hiệu lực\nNội quy có hiệu lực từ ngày dán.\nĐiều 3. Bảo quản\n1. Xích đu" in text


@pytest.mark.parametrize(
    "sentence", ["Đổi chỗ Điều 1 và khoản 2 Điều 1.", "Đổi chỗ khoản 1 và khoản 9 Điều 1 cho nhau."]
)
def test_what_cannot_change_places_is_left_to_a_person(sentence: str) -> None:
    text, found = carried_out(sentence)
    assert text == LAW
    assert all(not one.amendment.edits for one in found)


def test_sections_with_typed_numbers_inside_are_left_to_a_person() -> None:
    report = "1. Kinh tế\n1.1. Lúa\nLúa tốt.\n2. Xã hội\n2.1. Y tế\nTrạm mới.\n"
    text, found = carried_out("Đề nghị mục 1 và mục 2 đổi chỗ cho nhau.", report)
    assert text == report
    assert state(found) is AnchorState.AMBIGUOUS


def test_a_number_changes_in_the_label_alone() -> None:
    text, found = carried_out("Điều 3 được đánh số lại thành Điều 4.")
    assert text == LAW.replace("Điều 3. Hiệu lực", "Điều 4. Hiệu lực")
    assert state(found) is AnchorState.EXACT


def test_a_chain_of_new_numbers_changes_each_label_once() -> None:
    text, _ = carried_out("Đánh số lại: Điều 2 thành Điều 3, Điều 3 thành Điều 4.")
    assert "Điều 3. Bảo quản" in text
    assert "Điều 4. Hiệu lực" in text


def test_a_unit_to_be_renumbered_without_a_number_stays_as_it_is() -> None:
    text, found = carried_out("Đề nghị đánh số lại các khoản của Điều 2.")
    assert text == LAW
    assert state(found) is AnchorState.EXACT


def test_bare_numbers_of_a_renumbering_ask() -> None:
    text, found = carried_out("Đánh số lại Điều 2: đổi 2 lên làm 1.")
    assert text == LAW
    assert state(found) is AnchorState.AMBIGUOUS


def test_a_clause_that_becomes_a_clause_of_another_article_goes_behind_its_last() -> None:
    text, _ = carried_out("Chuyển khoản 2 Điều 2 xuống thành khoản 4 Điều 1.")
    assert "b) Dao kéo.\n2. Đèn hỏng được thay trong 03 ngày.\nĐiều 2" in text


@pytest.mark.parametrize(
    "sentence",
    [
        "Bãi bỏ Điều 1, trừ khoản 2.",
        "Thay “03 ngày” bằng “05 ngày” trong toàn bộ Quy định, trừ khoản 1 Điều 3.",
        "Thay “Nội quy” bằng “Quy định” tại các Điều 1, 2 và 3, trừ khoản 2 Điều 2.",
    ],
)
def test_what_is_left_out_inside_a_place_is_for_a_person_to_see(sentence: str) -> None:
    text, found = carried_out(sentence)
    assert text == LAW
    assert not state(found).is_certain


def test_what_is_left_out_of_a_list_stays() -> None:
    text, _ = carried_out("Thay “ngày” bằng “hôm” tại các Điều 1, 2 và 3, trừ Điều 1.")
    assert text == LAW.replace("ngày", "hôm")
    text, _ = carried_out("Bãi bỏ các Điều 1, 2 và 3, trừ Điều 2.")
    assert "Điều 1. (được bãi bỏ)\nĐiều 2. Bảo quản\n1. Xích đu" in text
