"""Supported claims, each changed in one thing: digit, qualifier, unit, period. No verdict is ever wrong.

The oracle is plain arithmetic on the register's numbers, written apart from the code: `differs` is right only where
the changed claim is false, `agrees` only where it is true.
"""

from collections import Counter
from decimal import Decimal

import pytest

from tests.unit.claims.register import REGISTER
from vankien.claims.check import checked_claims
from vankien.claims.draft import Language, layout
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.model.claim import ClaimVerdict
from vankien.model.document import Document

VIETNAMESE = Language(FIGURE_WORDS["vi"], CLAIM_WORDS["vi"])

# what is said, the register's number in the claim's unit by year, the number written, half of its last digit
SUPPORTED = (
    ("Đến cuối năm {year}, tỉnh có {n} cặp huyện kết nghĩa.", {2013: "4", 2018: "4", 2023: "5"}, "5", "0"),
    ("Đến cuối năm {year}, toàn tỉnh duy trì {n} cặp thôn, bản kết nghĩa.", {2015: "1", 2023: "8"}, "8", "0"),
    ("Năm {year}, cử {n} đoàn đi công tác nước ngoài.", {2018: "3", 2019: "3", 2023: "0"}, "3", "0"),
    ("Năm {year}, tỷ lệ hộ nghèo còn {n}%.", {2022: "8.1", 2023: "6.4"}, "6,4", "0.05"),
    ("Tỷ lệ hộ nghèo toàn tỉnh năm {year} là {n}%.", {2022: "8.1", 2023: "6.4"}, "8,1", "0.05"),
    ("Thu nội địa năm {year} đạt {n} tỷ đồng.", {2023: "3120.4"}, "3.120", "0.5"),
    ("Năm {year}, lượng khách du lịch đạt {n} triệu lượt.", {2023: "1.852"}, "1,85", "0.005"),
)
QUALIFIERS = {
    "hơn": lambda claimed, known, half: known > claimed - half if half else known > claimed,
    "ít nhất": lambda claimed, known, half: known >= claimed - half,
    "dưới": lambda claimed, known, half: known < claimed + half,
    "gần": lambda claimed, known, half: known < claimed + half if half else known < claimed,
}


def verdict_on(text: str) -> ClaimVerdict:
    """The verdict on the last figure of a text."""
    document = Document(f"Báo cáo của tỉnh Tây Lâm.\n{text}")
    return checked_claims(document, layout(document.text, VIETNAMESE), REGISTER)[-1].verdict


def _number(written: str) -> Decimal:
    return Decimal(written.replace(".", "").replace(",", "."))


def year_of(known: dict[int, str], written: str, half: str) -> int:
    """A year in which the claim holds."""
    return next(year for year, value in known.items() if abs(Decimal(value) - _number(written)) <= Decimal(half))


def digits_changed(written: str) -> list[str]:
    """The number with one digit changed to any other."""
    made = []
    for place, digit in enumerate(written):
        if digit.isdecimal():
            made += [written[:place] + other + written[place + 1 :] for other in "0123456789" if other != digit]
    return [one for one in made if not one.startswith("0") or one.startswith("0,")]


@pytest.mark.parametrize(("said", "known", "written", "half"), SUPPORTED)
def test_a_supported_claim_agrees(said: str, known: dict[int, str], written: str, half: str) -> None:
    assert verdict_on(said.format(year=year_of(known, written, half), n=written)) is ClaimVerdict.AGREES


def test_one_digit_changed_never_agrees_and_differs_nine_times_in_ten() -> None:
    counts: Counter[ClaimVerdict] = Counter()
    for said, known, written, half in SUPPORTED:
        year = year_of(known, written, half)
        for other in digits_changed(written):
            verdict = verdict_on(said.format(year=year, n=other))
            is_true = abs(Decimal(known[year]) - _number(other)) <= Decimal(half)
            assert verdict is not (ClaimVerdict.DIFFERS if is_true else ClaimVerdict.AGREES), (said, other)
            counts[verdict] += 1
    assert counts[ClaimVerdict.INCONSISTENT] == 0
    assert counts[ClaimVerdict.DIFFERS] >= 0.9 * counts.total()
    assert counts.total() > 100


@pytest.mark.parametrize("word", QUALIFIERS)
def test_a_qualifier_is_weighed_as_it_is_meant(word: str) -> None:
    for said, known, written, half in SUPPORTED:
        year = year_of(known, written, half)
        claimed, value = _number(written), Decimal(known[year])
        verdict = verdict_on(said.format(year=year, n=f"{word} {written}"))
        is_true = QUALIFIERS[word](claimed, value, Decimal(half))
        assert verdict is not (ClaimVerdict.DIFFERS if is_true else ClaimVerdict.AGREES), (said, word)


@pytest.mark.parametrize(
    ("old", "new"), [("cặp", "trạm"), ("đoàn", "dự án"), ("%", " hộ"), ("tỷ đồng", "tỷ USD"), ("lượt", "ha")]
)
def test_another_unit_is_another_thing(old: str, new: str) -> None:
    for said, known, written, half in SUPPORTED:
        if old in said:
            text = said.replace(old, new, 1).format(year=year_of(known, written, half), n=written)
            assert verdict_on(text) is ClaimVerdict.UNKNOWN, text


def test_another_year_is_judged_by_its_own_figure() -> None:
    for said, known, written, half in SUPPORTED:
        for year in range(2010, 2026):
            verdict = verdict_on(said.format(year=year, n=written))
            if year in known:
                is_true = abs(Decimal(known[year]) - _number(written)) <= Decimal(half)
                assert verdict is not (ClaimVerdict.DIFFERS if is_true else ClaimVerdict.AGREES), (said, year)
            elif "%" in said or "tỷ đồng" in said or "lượt" in said:
                assert verdict is ClaimVerdict.UNKNOWN, (said, year)  # nothing was published for that year
