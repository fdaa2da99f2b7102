import pytest

from tests.unit.anchor.draft import anchor_of, ask, index, kinds, path, result, words_of
from vankien.model.anchor import AnchorState, Extent
from vankien.model.locator import Locator

POINT = path(("part", "II"), ("section", "3"), ("point", "3.6"))
SECTION = path(("part", "I"), ("section", "3"))
TEXT = index().document.text


def test_named_words_that_stand_once_are_exact() -> None:
    found = ask("replace", target="thu ngân sách vượt dự toán", new="thu ngân sách đạt dự toán")
    assert anchor_of(found).state is AnchorState.EXACT
    assert result(found) == TEXT.replace("sách vượt", "sách đạt")


def test_words_that_stand_twice_are_asked_about_with_both_places() -> None:
    found = ask("replace", target="được quan tâm", new="được chú trọng")
    assert anchor_of(found).state is AnchorState.AMBIGUOUS
    assert len(anchor_of(found).candidates) == 2
    assert kinds(found) == ["anchor-quote-many"]
    assert found.amendment.edits == ()


def test_the_unit_tells_which_of_two_places_is_meant() -> None:
    found = ask("replace", path(("part", "I"), ("section", "2")), target="được quan tâm", new="được chú trọng")
    assert result(found) == TEXT.replace("Giáo dục được quan tâm", "Giáo dục được chú trọng")


def test_a_phrase_everywhere_is_changed_everywhere_only_when_said() -> None:
    everywhere = ask(
        "replace", target="được quan tâm", new="được chú trọng", locator=Locator(as_written="trong toàn văn dự thảo")
    )
    assert result(everywhere) == TEXT.replace("được quan tâm", "được chú trọng")


def test_a_phrase_in_two_units_is_one_amendment_with_two_edits() -> None:
    locator = Locator(path=path(("part", "I"), ("section", "1")), also=(path(("part", "I"), ("section", "2")),))
    found = ask("replace", target="được quan tâm", new="được chú trọng", locator=locator)
    assert len(found.amendment.edits) == 2
    assert result(found) == TEXT.replace("được quan tâm", "được chú trọng")


def test_one_open_place_of_two_leaves_the_whole_amendment_open() -> None:
    locator = Locator(path=path(("part", "I"), ("section", "1")), also=(path(("part", "I"), ("section", "9")),))
    found = ask("replace", target="được quan tâm", new="được chú trọng", locator=locator)
    assert not anchor_of(found).state.is_certain
    assert found.amendment.edits == ()


def test_a_misquoted_sentence_is_found() -> None:
    found = ask("delete", target="Y tế cở sơ được cũng cố.")
    assert anchor_of(found).state is AnchorState.FUZZY
    assert words_of(found) == "Y tế cơ sở được củng cố."


def test_a_sentence_with_another_figure_is_asked_about() -> None:
    found = ask("delete", target="không để xảy ra điểm nóng, phạm pháp hình sự giảm 18%")
    assert anchor_of(found).state is AnchorState.AMBIGUOUS


def test_words_that_stand_nowhere_leave_a_note() -> None:
    found = ask("delete", target="tàu điện ngầm chạy qua thị trấn")
    assert anchor_of(found).state is AnchorState.UNRESOLVED
    assert kinds(found) == ["anchor-quote-not-found"]


def test_a_new_wording_finds_the_passage_of_a_section_that_it_rewrites() -> None:
    new = (
        "Công tác đối ngoại được triển khai đồng bộ, hiệu quả trên ba trụ cột. "
        "Quan hệ với huyện bạn tiếp tục được duy trì, mở rộng; có 5 cặp xã."
    )
    found = ask("replace", locator=Locator(page=3, path=SECTION, topic="công tác đối ngoại"), new=new)
    assert anchor_of(found).state.is_certain
    assert anchor_of(found).extent is Extent.PASSAGE
    assert result(found) == TEXT.replace(words_of(found), new)
    assert words_of(found).startswith("Công tác đối ngoại được triển khai")


def test_a_wording_that_keeps_nothing_of_the_section_is_asked_about() -> None:
    found = ask("replace", SECTION, new="Bộ mặt đô thị ngày càng khang trang, sạch đẹp, văn minh.")
    assert anchor_of(found).state is AnchorState.AMBIGUOUS
    assert kinds(found) == ["anchor-content-lost"]


def test_a_wording_that_drops_a_figure_is_asked_about() -> None:
    new = "Công tác đối ngoại được triển khai hiệu quả trên ba trụ cột. Quan hệ với huyện bạn được duy trì; các cặp xã."
    found = ask("replace", locator=Locator(path=SECTION, topic="công tác đối ngoại"), new=new)
    assert anchor_of(found).state is AnchorState.AMBIGUOUS


BODY = (
    "Đẩy mạnh toàn diện các hoạt động đối ngoại. Mở rộng hợp tác với các địa phương của nước bạn và vùng lân cận.\n"
    "Giữ vững chủ quyền biên giới, xây dựng biên giới hòa bình, hữu nghị. Bồi dưỡng ngoại ngữ cho cán bộ xã."
)


def test_a_points_body_is_replaced_and_its_heading_kept() -> None:
    found = ask("replace", POINT, new=BODY)
    assert anchor_of(found).extent is Extent.BODY
    assert f"3.6. Nâng cao hiệu quả công tác đối ngoại, chủ động hội nhập\n{BODY}\n4. Chỉ tiêu" in result(found)


@pytest.mark.parametrize("label", ["3.6. ", "Điểm 3.6. ", ""])
def test_a_wording_with_its_own_heading_replaces_the_heading_too(label: str) -> None:
    found = ask("replace", POINT, new=f"{label}Nâng cao hiệu quả đối ngoại, chủ động hội nhập\n{BODY}")
    assert f"\n3.6. Nâng cao hiệu quả đối ngoại, chủ động hội nhập\n{BODY}\n4. Chỉ tiêu" in result(found)


def test_a_heading_alone_is_replaced_without_its_label() -> None:
    found = ask("replace", (*SECTION, *path(("title", ""))), new="3. Quốc phòng, an ninh và đối ngoại.")
    assert anchor_of(found).extent is Extent.HEADING
    assert "\n3. Quốc phòng, an ninh và đối ngoại\nQuốc phòng được" in result(found)


def test_a_deleted_bullet_takes_its_line_with_it() -> None:
    found = ask("delete", (*POINT, *path(("bullet", "-1"))))
    assert result(found) == TEXT.replace("- Bồi dưỡng ngoại ngữ cho cán bộ.\n", "")


def test_the_second_sentence_of_a_paragraph_is_counted() -> None:
    found = ask("delete", path(("part", "I"), ("section", "2"), ("sentence", "2")))
    assert result(found) == TEXT.replace(" Y tế cơ sở được củng cố.", "")


def test_a_unit_that_is_not_there_leaves_a_note_with_the_nearest() -> None:
    found = ask("replace", path(("part", "II"), ("section", "3"), ("point", "3.9")), new="Câu mới.")
    assert anchor_of(found).state is AnchorState.UNRESOLVED
    note = found.notes[0]
    assert (note.kind, note.facts["step"]) == ("anchor-unit-not-found", "3.9")
    assert str(note.facts["nearest"]).startswith("3. Tăng cường")


def test_a_page_behind_the_last_leaves_a_note_and_the_path_still_counts() -> None:
    found = ask("comment", locator=Locator(page=40, path=SECTION))
    assert kinds(found) == ["anchor-page-not-in-draft"]
    assert found.notes[0].facts["last"] == 4


def test_a_page_alone_is_not_enough() -> None:
    found = ask("replace", locator=Locator(page=2), new="Đời sống của nhân dân được cải thiện.")
    assert not anchor_of(found).state.is_certain


def test_a_section_without_its_part_is_asked_about_when_two_parts_have_it() -> None:
    found = ask("comment", path(("section", "3")))
    assert anchor_of(found).state is AnchorState.AMBIGUOUS
    assert {one.unit for one in anchor_of(found).candidates[:2]} == {"part-I/section-3", "part-II/section-3"}


def test_a_wrong_number_under_the_right_heading_is_borne() -> None:
    found = ask("comment", path(("part", "I"), ("section", "5", "Văn hóa, xã hội có tiến bộ")))
    assert (anchor_of(found).state, anchor_of(found).unit) == (AnchorState.FUZZY, "part-I/section-2")


def test_words_are_inserted_behind_the_words_named() -> None:
    found = ask("insert", target="với huyện bạn", new="và tỉnh bạn", position="after")
    assert result(found) == TEXT.replace("với huyện bạn", "với huyện bạn và tỉnh bạn")
    span = anchor_of(found).span
    assert span is not None
    assert span.is_empty


def test_a_paragraph_is_put_behind_a_point() -> None:
    found = ask("insert", path(("point", "3.1")), new="Chăm lo hậu phương quân đội.", position="after")
    assert "vững chắc.\nChăm lo hậu phương quân đội.\n3.6." in result(found)


def test_a_bullet_is_added_at_the_end_of_a_point() -> None:
    found = ask("insert", POINT, new="- Chăm lo kiều bào.")
    assert "cho cán bộ.\n- Chăm lo kiều bào.\n4. Chỉ tiêu" in result(found)


def test_a_paragraph_for_a_section_with_points_may_stand_at_either_end() -> None:
    found = ask("insert", path(("part", "II"), ("section", "1")), new="Mở chợ phiên.", position=None)
    assert "nông sản.\nMở chợ phiên.\n3. Tăng" in result(found)


def test_a_moved_bullet_leaves_and_arrives() -> None:
    found = ask(
        "move", (*POINT, *path(("bullet", "2"))), destination=Locator(path=path(("point", "3.1"))), position="end"
    )
    line = "- Bồi dưỡng ngoại ngữ cho cán bộ."
    assert len(found.amendment.edits) == 2
    assert f"vững chắc.\n{line}\n3.6." in result(found)
    assert result(found).count(line) == 1


def test_a_move_without_a_destination_is_asked_about() -> None:
    found = ask("move", (*POINT, *path(("bullet", "2"))))
    assert anchor_of(found).state is AnchorState.AMBIGUOUS
    assert "anchor-move-where" in kinds(found)


def test_no_edit_crosses_a_cell() -> None:
    found = ask("delete", target="Hộ nghèo giảm 3%")
    assert found.amendment.edits == ()
    assert "anchor-crosses-cell" in kinds(found)


def test_words_in_a_cell_are_replaced_there() -> None:
    found = ask("replace", target="giảm 3%", new="giảm 4%")
    assert result(found) == TEXT.replace("giảm 3%", "giảm 4%")


def test_a_marked_copy_is_applied_as_it_shows() -> None:
    line = "Giáo dục được quan tâm đầu tư. Y tế cơ sở được củng cố."
    before, after = line[:8], line[8:]
    found = ask("insert", locator=Locator(context=(before, after)), new=" và đào tạo")
    assert result(found) == TEXT.replace("Giáo dục được", "Giáo dục và đào tạo được")


def test_a_comment_has_a_place_and_no_edits() -> None:
    found = ask("comment", POINT)
    assert anchor_of(found).unit == "part-II/section-3/point-3.6"
    assert found.amendment.edits == ()


def test_a_passages_wording_with_the_sections_heading_does_not_repeat_the_heading() -> None:
    heading = "Quốc phòng, an ninh được giữ vững, đối ngoại được mở rộng"
    new = (
        "Công tác đối ngoại được triển khai đồng bộ, hiệu quả trên ba trụ cột. "
        "Quan hệ với huyện bạn tiếp tục được duy trì; có 5 cặp xã."
    )
    found = ask("replace", locator=Locator(path=SECTION, topic="công tác đối ngoại"), new=f"3. {heading}\n{new}")
    assert result(found).count(heading) == 1
    assert new in result(found)


def test_a_paragraph_at_the_end_of_a_section_with_a_table_is_not_put_into_a_cell() -> None:
    found = ask("insert", path(("part", "II"), ("section", "4")), new="Chỉ tiêu được giao hằng năm.", position="end")
    assert found.amendment.edits == () or "3%\n" in result(found)
    assert "giảm 3%\nChỉ tiêu được" not in result(found)


def test_a_wording_that_repeats_the_words_before_its_target_takes_their_place() -> None:
    found = ask("replace", target="8%", new="phạm pháp hình sự giảm 9%")
    assert result(found) == TEXT.replace("hình sự giảm 8%", "hình sự giảm 9%")


def test_a_wording_that_repeats_the_words_behind_its_target_takes_their_place() -> None:
    found = ask("replace", target="vững chắc, tuyển quân", new="vững chắc; tuyển quân đạt 100% chỉ tiêu")
    assert result(found) == TEXT.replace("chắc, tuyển quân", "chắc; tuyển quân")


def test_a_word_told_along_with_the_old_ones_stands_once() -> None:
    found = ask("replace", target="xây dựng vững chắc", new="được xây dựng kiên cố")
    assert result(found) == TEXT.replace("được xây dựng vững chắc", "được xây dựng kiên cố")


def test_a_word_before_other_words_is_no_repetition() -> None:
    found = ask("replace", target="xây dựng vững chắc", new="được kè đá")
    assert result(found) == TEXT.replace("được xây dựng vững chắc", "được được kè đá")


@pytest.mark.parametrize("new", ["và nhà văn hóa xã", ", bến xe huyện", "nhất là ở vùng cao"])
def test_words_that_make_no_sentence_are_not_put_behind_a_section(new: str) -> None:
    found = ask("insert", SECTION, new=new)
    assert not anchor_of(found).state.is_certain
    assert found.amendment.edits == ()


def test_words_for_the_end_of_a_sentence_go_before_its_stop() -> None:
    found = ask("insert", path(("part", "II"), ("section", "3"), ("point", "3.1")), new=", rộng khắp", position="end")
    assert result(found) == TEXT.replace("toàn dân vững chắc.", "toàn dân vững chắc, rộng khắp.")


def test_a_paragraph_counted_without_its_section_is_asked_about() -> None:
    found = ask("delete", path(("paragraph", "2")))
    assert not anchor_of(found).state.is_certain
    assert found.amendment.edits == ()


def test_the_last_word_quoted_as_another_is_taken_with_the_place() -> None:
    opening = "Quốc phòng được củng cố, các khu vực phòng thủ được xây dựng"
    found = ask("replace", target=f"{opening} kiên cố", new=f"{opening} vững chắc, liên hoàn")
    assert anchor_of(found).state is AnchorState.FUZZY
    assert result(found) == TEXT.replace("vững chắc, tuyển quân", "vững chắc, liên hoàn, tuyển quân")


def test_a_misquoted_end_of_which_the_new_wording_says_nothing_is_asked_about() -> None:
    found = ask(
        "replace",
        target="Công tác tư pháp có chuyển biến, chất lượng điều tra nói chung rất cao",
        new="Tư pháp tiến bộ",
    )
    assert not anchor_of(found).state.is_certain
