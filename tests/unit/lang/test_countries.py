"""Countries are known by the names that official prose uses, and no name is guessed."""

import pytest

from vankien.lang.countries import PREFERRED, country_code, country_name
from vankien.text.normal import bare


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Úc", "AU"), ("Australia", "AU"), ("CHDCND Lào", "LA"), ("Lào", "LA"), ("Hàn Quốc", "KR"), ("HÀN QUỐC", "KR"),
        ("Trung Quốc", "CN"), ("CHDCND Triều Tiên", "KP"), ("Mỹ", "US"), ("hoa kỳ", "US"), ("Pháp", "FR"),
        ("Nhat Ban", "JP"), ("Italia", "IT"), ("Ý", "IT"), ("Mi-an-ma", "MM"), ("Campuchia", "KH"),
        ("Russian Federation", "RU"), (" Séc ", "CZ"),
    ],
)  # fmt: skip
def test_what_is_meant(name: str, code: str) -> None:
    assert country_code(name) == code


@pytest.mark.parametrize(
    "name", ["", "Quảng Tây", "Congo", "Guinée", "Liên minh châu Âu", "Vùng không xác định", "Ú", "Uc chau"]
)
def test_what_is_no_country_or_more_than_one(name: str) -> None:
    assert country_code(name) is None


def test_names_are_said_as_the_language_says_them() -> None:
    assert [country_name(code, "vi") for code in ("AU", "LA", "KR", "jp", "MM", "QQ")] == [
        "Úc",
        "Lào",
        "Hàn Quốc",
        "Nhật Bản",
        "Myanmar",
        "QQ",
    ]
    assert country_name("VN", "en") == "Viet Nam"


def test_no_preferred_name_belongs_to_two_countries() -> None:
    for language, preferred in PREFERRED.items():
        for code, names in preferred.items():
            for name in names:
                assert country_code(name) == code, (language, name, bare(name))
