"""Who of the bodies that were asked has answered, however their names are written."""

import pytest

from tests.rounds import contribution
from vankien.lang.same_body import is_same_body
from vankien.model.contribution import Contributor, ContributorKind
from vankien.write.asked import answers

SAME = (
    ("Ủy ban nhân dân huyện Lộc Vân", "UBND huyện Lộc Vân"),
    ("Uỷ ban Nhân dân tỉnh", "UBND TỈNH"),
    ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
    ("Sở Văn hóa, Thể thao và Du lịch", "SỞ VĂN HOÁ - THỂ THAO - DU LỊCH"),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở VH,TT&DL tỉnh Sơn Hà"),
    ("Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&XH"),
    ("Hội Nông dân tỉnh", "Hội Nông dân tỉnh Sơn Hà"),
    ("Sở Y tế tỉnh Sơn Hà", "Sở Y tế"),
    ("Hội Cựu chiến binh tỉnh", "Hội CCB tỉnh"),
    ("Department of Health", "Dept. of Health"),
)
OTHER = (
    ("Hội Nông dân tỉnh", "Hội Nông dân huyện Lộc Vân"),
    ("Sở Y tế", "Trung tâm Kiểm nghiệm Sở Y tế"),
    ("UBND huyện Lộc", "UBND huyện Lộc Vân"),
    ("UBND tỉnh", "UBND"),
    ("Sở Công Thương", "Sở Công"),
    ("Hội Nông dân", "Hội Nông dân xã Mỏ Thần"),
    ("Công ty Điện lực", "Công ty Điện lực Kỳ Vân"),
    ("", "Sở Y tế"),
    ("Hội Nông dân tỉnh", "Hội Nông dân tỉnh Sơn Hà Câu lạc bộ nông dân trẻ"),
    ("Trung tâm Văn hóa tỉnh Sơn Hà", "Trung tâm Văn hóa"),
)


@pytest.mark.parametrize(("asked", "said"), SAME)
def test_one_body_in_two_spellings(asked: str, said: str) -> None:
    assert is_same_body(asked, said)
    assert is_same_body(asked.upper(), said.lower())


@pytest.mark.parametrize(("asked", "said"), OTHER)
def test_two_bodies_with_words_in_common(asked: str, said: str) -> None:
    assert not is_same_body(asked, said)


def _by(role: str | None, organisation: str, kind: ContributorKind = ContributorKind.PERSON) -> Contributor:
    return Contributor("Vi Thị Mến", role, organisation, kind)


def test_a_letter_of_staff_is_not_the_answer_of_their_body() -> None:
    from dataclasses import replace  # noqa: PLC0415

    wrote = (
        _by("Phó Giám đốc", "SỞ Y TẾ"),
        _by("giáo viên", "Trường THPT Hà Vân"),
        _by(None, "Sở Nội vụ"),
        _by("nguyên Giám đốc", "Sở Xây dựng"),
        _by("chuyên viên", "UBND tỉnh", ContributorKind.BODY),
    )
    letters = [replace(contribution(str(place)), contributor=one) for place, one in enumerate(wrote)]
    asked = ("Sở Nội vụ", "Sở Y tế", "Trường THPT Hà Vân", "Sở Xây dựng", "Ủy ban nhân dân tỉnh", "Sở Tài chính")
    found = answers(asked, letters)
    assert found.answered == ("Sở Nội vụ", "Sở Y tế", "Ủy ban nhân dân tỉnh")
    assert found.only_staff == ("Trường THPT Hà Vân", "Sở Xây dựng")
    assert found.silent == ("Sở Tài chính",)
