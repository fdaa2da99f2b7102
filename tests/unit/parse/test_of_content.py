"""Units of which only the words to be added speak are no place for them."""

import pytest

from tests.unit.parse.test_sentences import steps
from vankien import api


def places(text: str, language: str = "vi") -> list[str]:
    found = [one for it in api.parse(text, language, None) for one in it.amendments]
    return [" & ".join(steps(path) for path in (one.locator.path, *one.locator.also)) for one in found]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Đề nghị bổ sung một điều quy định việc cấp vốn cho các hợp tác xã để thực hiện Điều 6.", ""),
        ("Đề nghị thêm một khoản về cách xử lý người câu trộm theo Điều 8.", ""),
        ("Đề nghị bổ sung một khoản vào Điều 4 quy định cách thu tiền nêu tại Điều 7.", "article:4"),
        ("Điều 9: đề nghị bổ sung quy định về phạt người vi phạm Điều 3.", "article:9"),
        ("Đề nghị bổ sung vào Điều 6 trách nhiệm của ban quản lý chợ.", "article:6"),
        ("Đề nghị bổ sung một điều mới sau Điều 6 quy định về quỹ chợ.", "article:6"),
        ("Đề nghị bổ sung quy định tại Điều 6 về vốn vay.", "article:6"),
    ],
)
def test_only_where_the_words_go_is_their_place(text: str, place: str) -> None:
    assert places(text) == [place]


def test_a_new_unit_does_not_stand_where_the_request_before_it_did() -> None:
    text = "1. Bỏ khoản 3 Điều 7.\n2. Đề nghị bổ sung một điều quy định việc cấp vốn cho chợ để thực hiện Điều 6."
    assert places(text) == ["article:7 clause:3", ""]
