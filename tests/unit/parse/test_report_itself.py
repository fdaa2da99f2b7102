"""Items of a report of bodies that name their body further on, or none."""

import pytest

from vankien.api import parse

HEAD = "ĐẢNG ỦY XÃ BẢN LƯỚT\n\nBÁO CÁO\nTổng hợp ý kiến các chi bộ\n\n"


def said_by(text: str) -> list[tuple[str | None, str]]:
    """Whose words each of the figures is in."""
    return [
        (one.contribution.contributor.organisation, figure)
        for one in parse(HEAD + text, "vi")
        for figure in ("7 km", "60 ha", "45%")
        if figure in one.contribution.text
    ]


FIRST = "1. Chi bộ bản Pá Khôm đề nghị ở mục 2 thay “5 km” bằng “7 km”.\n"
SECOND = "2. Chi bộ Trạm Thủy nông đề nghị ở mục 3 thay “40 ha” bằng “60 ha”.\n"
OWN = [("Chi bộ bản Pá Khôm", "7 km"), ("Chi bộ Trạm Thủy nông", "60 ha")]


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("3. Về rừng: chi bộ bản Nậm Hu đề nghị ở mục 4 thay “42%” bằng “45%”.", "chi bộ bản Nậm Hu"),
        ("3. Ở mục 4, chi bộ Trường Mầm non đề nghị thay “42%” bằng “45%”.", "chi bộ Trường Mầm non"),
        ("3. Một số chi bộ đề nghị ở mục 4 thay “42%” bằng “45%”.", "ĐẢNG ỦY XÃ BẢN LƯỚT"),
        ("3. Có 4 chi bộ đề nghị ở mục 4 thay “42%” bằng “45%”.", "ĐẢNG ỦY XÃ BẢN LƯỚT"),
        ("3. Mục 4: có ý kiến đề nghị thay “42%” bằng “45%”.", "ĐẢNG ỦY XÃ BẢN LƯỚT"),
        ("II. Về hình thức\nCó ý kiến đề nghị ở mục 4 thay “42%” bằng “45%”.", "ĐẢNG ỦY XÃ BẢN LƯỚT"),
        ("II. Phần sau\n1. Nhiều chi bộ đề nghị ở mục 4 thay “42%” bằng “45%”.", "ĐẢNG ỦY XÃ BẢN LƯỚT"),
    ],
)
def test_an_item_between_bodies_is_not_the_one_s_before_it(item: str, body: str) -> None:
    assert said_by(f"{FIRST}{SECOND}{item}\n") == [*OWN, (body, "45%")]


@pytest.mark.parametrize(
    "item",
    [
        "Ngoài ra đề nghị ở mục 4 thay “42%” bằng “45%”.",
        "- Có ý kiến đề nghị ở mục 4 thay “42%” bằng “45%”.",
        "1. Đề nghị ở mục 4 thay “42%” bằng “45%”.",  # its own list, which counts anew
        "a) Ở mục 4 thay “42%” bằng “45%”.",
        "Ở mục 4, nơi chi bộ bản Nậm Hu đứng chân, đề nghị thay “42%” bằng “45%”.",
    ],
)
def test_what_a_body_goes_on_with_stays_its_own(item: str) -> None:
    assert said_by(f"{FIRST}{SECOND}{item}\n") == [*OWN, ("Chi bộ Trạm Thủy nông", "45%")]


def test_another_body_in_one_item_speaks_for_itself() -> None:
    item = SECOND.replace(".\n", "; chi bộ bản Nậm Hu đề nghị ở mục 4 thay “42%” bằng “45%”.\n")
    assert said_by(FIRST + item) == [*OWN, ("chi bộ bản Nậm Hu", "45%")]


def test_voices_within_a_group_stay_the_group_s() -> None:
    text = (
        "Tổ 1 đề nghị ở mục 2 thay “5 km” bằng “7 km”.\nCó ý kiến đề nghị ở mục 4 thay “42%” bằng “45%”.\n"
        "Tổ 2 đề nghị ở mục 3 thay “40 ha” bằng “60 ha”.\n"
    )
    assert [body for body, _ in said_by(text)] == ["Tổ 1", "Tổ 1", "Tổ 2"]
