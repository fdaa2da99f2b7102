"""Of a form's options only the ticked ones are said, orders among them; a list of things to do takes nothing back."""

import pytest

from vankien.api import parse


def asked(text: str, language: str = "vi") -> list[str]:
    return [str(one.operation) for each in parse(text, language) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("[ ] bỏ Điều 5 [x] giữ Điều 5", "vi"),
        ("☐ Bỏ Điều 7 ☑ Giữ Điều 7", "vi"),
        ("(  ) xóa khoản 3 Điều 2   (x) để nguyên khoản 3 Điều 2", "vi"),
        ("Điều 7:\n[ ] Bỏ Điều 7\n[x] Giữ Điều 7", "vi"),
        ("[ ] delete section 5 [x] keep section 5", "en"),
        ("( ) bỏ Điều 5\n( ) giữ Điều 5", "vi"),  # neither was ticked
        ("Do you agree? [ ] delete section 5 [ ] keep section 5", "en"),
    ],
)
def test_what_was_not_ticked_is_not_asked(text: str, language: str) -> None:
    assert asked(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("[x] Bỏ Điều 7", "vi"),
        ("[x] bỏ Điều 5 [ ] giữ Điều 5", "vi"),
        ("Điều 7:\n[x] Bỏ Điều 7\n[ ] Giữ Điều 7", "vi"),
        ("[x] delete section 5 [ ] keep section 5", "en"),
    ],
)
def test_what_was_ticked_is_asked(text: str, language: str) -> None:
    assert asked(text, language) == ["delete"]


def test_an_empty_box_in_a_list_of_things_to_do_takes_nothing_back() -> None:
    assert asked("Việc cần làm:\n[ ] Bỏ Điều 7\n[x] Bỏ Điều 9") == ["delete", "delete"]
    assert asked("[ ] Điều 7: bỏ “hai”\n[ ] Điều 7: thay “ba” bằng “bốn”") == ["delete", "replace"]
