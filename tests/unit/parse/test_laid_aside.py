"""A change that is named and not asked for leaves a note, so that a person may see it otherwise."""

import pytest

from vankien.api import parse


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 7: đừng thay “mở cửa” bằng “đóng cửa”, tôi nói đùa cho vui thôi.",
        "Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10. Thôi, tôi xin rút ý kiến này.",
        "Nếu các anh bỏ chữ “dễ nổ” ở khoản 3 Điều 10 thì ai còn dám đi đò.",
    ],
)
def test_what_is_not_asked_for_is_noted_with_its_words(text: str) -> None:
    (one,) = parse(text)
    assert not one.amendments
    kinds = [note.kind for note in one.contribution.notes]
    assert kinds.count("change-not-asked-for") <= 1
    if "change-not-asked-for" in kinds:
        (note,) = [note for note in one.contribution.notes if note.kind == "change-not-asked-for"]
        assert str(note.facts["words"]) in text


def test_a_request_taken_back_is_noted() -> None:
    (one,) = parse("Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10. Thôi, tôi xin rút ý kiến này.")
    assert [note.kind for note in one.contribution.notes if note.kind == "change-not-asked-for"]


def test_what_is_asked_for_is_not_noted() -> None:
    (one,) = parse("Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10.")
    assert len(one.amendments) == 1
    assert not one.contribution.notes
