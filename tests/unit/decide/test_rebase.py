"""Pending amendments on the next version: moved, merged, or asked about; never dropped."""

from dataclasses import replace

from tests.unit.group.proposals import DRAFT, TEXT, at, comment, put, said, swap, unplaced
from vankien.decide.rebase import Rebased, doers, rebase
from vankien.model.amendment import Amendment
from vankien.model.anchor import Anchor, AnchorState, Candidate
from vankien.model.document import Document
from vankien.model.draft import Change
from vankien.model.edit import ChangeSet, Edit, Fate


def after(amendment: Amendment, *edits: Edit) -> tuple[Rebased, str]:
    change = ChangeSet.of(edits, len(TEXT))
    new = Document(change.apply(TEXT))
    return rebase(amendment, change, DRAFT, new), new.text


def edited(old: str, new: str) -> Edit:
    return Edit(at(old), new)


def applied(one: Amendment, text: str) -> str:
    return ChangeSet.of(one.edits, len(text)).apply(text)


def test_an_amendment_moves_with_its_words() -> None:
    found, text = after(swap("a-1", "cầu treo", "cầu cứng"), edited("500", "1.500"))
    assert found.fate is Fate.CLEAN
    assert applied(found.amendment, text) == text.replace("cầu treo", "cầu cứng")
    assert found.amendment.anchor is not None
    assert found.amendment.anchor.state is AnchorState.EXACT


def test_a_rewritten_sentence_keeps_what_was_decided_inside_it() -> None:
    sentence = "Chăn nuôi trâu phát triển ở vùng cao; nghề dệt được khôi phục."
    asked = swap("a-1", sentence, sentence.replace("khôi phục", "truyền dạy"))
    found, text = after(asked, edited("trâu", "trâu, bò"))
    assert found.fate is Fate.TOUCHED
    assert not found.is_open
    assert applied(found.amendment, text) == text.replace("khôi phục", "truyền dạy")
    assert "trâu, bò" in applied(found.amendment, text)
    assert found.amendment.anchor is not None
    assert found.amendment.anchor.state is AnchorState.FUZZY


def test_words_that_were_replaced_become_a_question_at_what_replaced_them() -> None:
    found, text = after(swap("a-1", "500", "600"), edited("500", "550"))
    assert (found.fate, found.is_open, found.amendment.edits) == (Fate.COVERED, True, ())
    anchor = found.amendment.anchor
    assert anchor is not None
    assert anchor.state is AnchorState.AMBIGUOUS
    assert [one.span.of(text) for one in anchor.candidates] == ["550"]


def test_two_insertions_at_one_point_do_not_order_themselves() -> None:
    found, _ = after(put("a-1", "nghề dệt", " thổ cẩm"), Edit(put("a-2", "nghề dệt", "").edits[0].span, " lanh"))
    assert found.is_open
    assert found.amendment.edits == ()


def test_open_places_and_remarks_come_along() -> None:
    one = unplaced("a-1", "Giữ rừng.")
    candidate = Candidate(at("cầu treo"), None, 0.5)
    one = replace(one, anchor=Anchor(AnchorState.AMBIGUOUS, candidates=(candidate,)))
    found, text = after(one, edited("500", "1.500"))
    anchor = found.amendment.anchor
    assert anchor is not None
    assert [place.span.of(text) for place in anchor.candidates] == ["cầu treo"]
    remark, text = after(comment("a-2", "nghề dệt", said("c-1", "Cần nói rõ.")), edited("500", "1.500"))
    assert remark.after is not None
    assert remark.after.of(text) == "nghề dệt"


def test_the_change_that_did_it_is_named() -> None:
    mine = swap("a-1", "500", "600")
    taken = [Change("k-1", ("a-8",), (edited("trâu", "bò"),)), Change("k-2", ("a-9",), (edited("500", "550"),))]
    assert doers(taken, mine) == ("a-9",)
