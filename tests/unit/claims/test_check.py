"""Claims against a register: what is right agrees, what is wrong differs, and what nobody can say is not said."""

from decimal import Decimal

import pytest

from tests.unit.claims.register import REGISTER
from vankien.claims.check import checked_claims
from vankien.claims.draft import Language, layout
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.model.claim import Claim
from vankien.model.document import Document
from vankien.model.register.register import Register
from vankien.model.register.rows import Observation

VIETNAMESE = Language(FIGURE_WORDS["vi"], CLAIM_WORDS["vi"])


def checked(text: str) -> tuple[Claim, ...]:
    document = Document(f"Báo cáo của tỉnh Tây Lâm.\n{text}")
    return checked_claims(document, layout(document.text, VIETNAMESE), REGISTER)


def verdict(text: str) -> str:
    """The verdict on the last figure of a text, with its reason."""
    claim = checked(text)[-1]
    return str(claim.verdict) if claim.because is None else f"{claim.verdict}: {claim.because}"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # counted, complete
        ("Đến cuối năm 2023, toàn tỉnh có 5 cặp huyện kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, toàn tỉnh có 6 cặp huyện kết nghĩa.", "differs"),
        ("Đến cuối năm 2023, toàn tỉnh có 5 cặp huyện, thị xã biên giới ký kết quan hệ hữu nghị.", "agrees"),
        ("Đến cuối năm 2023, có năm cặp huyện kết nghĩa với phía bạn.", "agrees"),
        ("Đến cuối năm 2023, có 05 (năm) cặp huyện kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, có hơn 4 cặp huyện kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, có hơn 5 cặp huyện kết nghĩa.", "differs"),
        ("Đến cuối năm 2023, có ít nhất 5 cặp huyện kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, có dưới 5 cặp huyện kết nghĩa.", "differs"),
        ("Đến cuối năm 2023, có gần 5 cặp huyện kết nghĩa.", "differs"),
        # an old figure, another way to count, another unit, another thing
        ("Đến cuối năm 2023, có 4 cặp huyện kết nghĩa.", "unknown: out-of-date"),
        ("Đến cuối năm 2013, có 4 cặp huyện kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, có 14 cặp thôn kết nghĩa.", "unknown: counting-rule"),
        ("Đến cuối năm 2023, có 8 cặp thôn kết nghĩa.", "agrees"),
        ("Đến cuối năm 2023, có 6 cặp huyện kết nghĩa bị gián đoạn.", "unknown: counting-rule"),
        ("Đến cuối năm 2023, có 6 trạm huyện kết nghĩa.", "unknown: no-data"),
        ("Đến cuối năm 2023, có 6 cặp vợ chồng hòa giải thành.", "unknown: no-data"),
        # no time stated; a table not declared complete
        ("Toàn tỉnh có 5 cặp huyện kết nghĩa.", "agrees"),
        ("Toàn tỉnh có 6 cặp huyện kết nghĩa.", "unknown: vague"),
        ("Đến cuối năm 2023, có 16 thôn kết nghĩa.", "unknown: no-data"),
        ("Đến cuối năm 2023, có 14 thôn kết nghĩa.", "agrees"),
        # what only looks like the indicator is never accused
        ("Đến cuối năm 2023, địa phương có 60 cặp huyện.", "unknown: no-data"),
        ("Trong nhiệm kỳ 2015 – 2020, tỉnh ký 2 cặp huyện kết nghĩa.", "unknown: out-of-date"),
        ("Đến cuối năm 2023, Nà Lìa có 2 cặp thôn kết nghĩa.", "unknown: no-data"),
        ("Đến cuối năm 2023, huyện Nà Lìa có 2 cặp thôn kết nghĩa.", "unknown: counting-rule"),
        ("Đầu năm 2023, tỷ lệ hộ nghèo là 8,1%.", "unknown: vague"),
        ("Năm 2023, mức giảm tỷ lệ hộ nghèo là 1,7%.", "unknown: counting-rule"),
        ("Năm 2023, vùng cao có tỷ lệ hộ nghèo là 21,7%.", "unknown: counting-rule"),
        ("Năm 2023, dự toán thu nội địa là 2.900 tỷ đồng.", "unknown: target"),
        ("Đến hết quý III/2023, thu nội địa đạt 2.310 tỷ đồng.", "unknown: out-of-date"),
        ("Năm 2023, lũy kế thu nội địa cả nhiệm kỳ đạt 9.310 tỷ đồng.", "unknown: vague"),
        # events in a time
        ("Năm 2019, cử 3 đoàn đi công tác nước ngoài.", "agrees"),
        ("Năm 2019, cử 8 đoàn đi công tác nước ngoài.", "differs"),
        ("Giai đoạn 2018 – 2020, cử 9 đoàn đi công tác nước ngoài.", "agrees"),
        ("Đã cử 9 đoàn đi công tác nước ngoài.", "unknown: vague"),
        # published
        ("Năm 2023, tỷ lệ hộ nghèo còn 6,4%.", "agrees"),
        ("Năm 2023, tỷ lệ hộ nghèo còn 6,5%.", "differs"),
        ("Năm 2023, tỷ lệ hộ nghèo còn 6,41%.", "differs"),
        ("Năm 2023, tỷ lệ hộ nghèo còn 6%.", "agrees"),
        ("Năm 2022, tỷ lệ hộ nghèo còn 6,4%.", "differs"),
        ("Năm 2021, tỷ lệ hộ nghèo còn 6,4%.", "unknown: out-of-date"),
        ("Năm 2023, tỷ lệ hộ nghèo huyện Nà Lìa còn 11,2%.", "agrees"),
        ("Năm 2023, tỷ lệ hộ nghèo huyện Nà Lìa còn 6,4%.", "differs"),
        ("Năm 2023, tỷ lệ hộ nghèo huyện Pắc Ma còn 6,9%.", "unknown: no-data"),
        ("Năm 2023, tỷ lệ hộ nghèo dân tộc thiểu số còn 16,4%.", "unknown: counting-rule"),
        ("Phấn đấu năm 2023 tỷ lệ hộ nghèo còn 5%.", "unknown: target"),
        ("Năm 2023, thu nội địa đạt 3.120 tỷ đồng.", "agrees"),
        ("Năm 2023, thu nội địa đạt 3,12 nghìn tỷ đồng.", "agrees"),
        ("Năm 2023, thu nội địa đạt 3.210 tỷ đồng.", "differs"),
        ("Năm 2023, thu nội địa tăng 12%.", "unknown: no-data"),
        ("Quý III/2023, thu nội địa đạt 810 tỷ đồng.", "agrees"),
        ("Quý III/2023, thu nội địa đạt 3.120 tỷ đồng.", "differs"),
        ("6 tháng đầu năm 2023, tỉnh đón 903.000 lượt khách du lịch.", "agrees"),
        ("6 tháng đầu năm 2023, tỉnh đón 930.000 lượt khách du lịch.", "differs"),
        ("Năm 2023, lượng khách du lịch đạt 1,85 triệu lượt.", "agrees"),
        ("Năm 2023, lượng khách du lịch đạt gần 1,9 triệu lượt.", "agrees"),
        ("Năm 2023, lượng khách du lịch đạt trên 1,8 triệu lượt.", "agrees"),
        ("Năm 2023, lượng khách du lịch đạt 1,58 triệu lượt.", "differs"),
        ("Năm 2023, lượng khách du lịch quốc tế nữ đạt 1,58 triệu lượt.", "unknown: counting-rule"),
    ],
)
def test_verdicts(text: str, want: str) -> None:
    assert verdict(text) == want


def test_a_verdict_shows_query_rows_and_evidence() -> None:
    (claim,) = checked("Đến cuối năm 2023, có 6 cặp huyện kết nghĩa.")
    (fact,) = claim.facts
    assert fact.query == "twinning:district_town"
    assert [row.id for row in fact.rows] == ["h0", "h1", "h2", "h3", "h4"]
    assert fact.evidence == ("Báo cáo rà soát (12/BC)",)
    assert (fact.values["value"], fact.values["units_here"], fact.values["units_there"]) == (5, 5, 5)


def test_the_register_says_which_of_two_values_is_right() -> None:
    text = "Năm 2023 tỷ lệ hộ nghèo là 6,4%.\nTheo ngành, năm 2023 tỷ lệ hộ nghèo là 4,6%."
    assert [str(claim.verdict) for claim in checked(text)] == ["agrees", "differs"]


def test_words_that_contradict_their_digits_stay_wrong_even_where_the_digits_agree() -> None:
    assert verdict("Đến cuối năm 2023, có 5 (sáu) cặp huyện kết nghĩa.") == "inconsistent"


def test_a_register_without_indicators_speaks_through_its_observations() -> None:
    seen = (
        Observation("a", "x1", "Tổng lượng khách du lịch", Decimal(1_852_000), unit="lượt khách", period="2023"),
        Observation("b", "x2", "Tỷ lệ che phủ rừng", Decimal("61.5"), unit="%", period="2023"),
        Observation("c", "x3", None, Decimal(5), unit="xã", period="2023"),
    )
    text = "Năm 2023, lượng khách du lịch đạt 1,58 triệu lượt; tỷ lệ che phủ rừng đạt 61,5%; có 9 xã vùng cao."
    document = Document(text)
    claims = checked_claims(document, layout(text, VIETNAMESE), Register(observation=seen))
    assert [str(claim.verdict) for claim in claims] == ["differs", "agrees", "unknown"]


def test_a_register_without_tables_says_nothing() -> None:
    text = "Đến cuối năm 2023, có 6 cặp huyện kết nghĩa."
    for register in (Register(), Register(indicator=REGISTER.indicator)):
        (claim,) = checked_claims(Document(text), layout(text, VIETNAMESE), register)
        assert (str(claim.verdict), str(claim.because)) == ("unknown", "no-data")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Năm 2023 tỷ lệ che phủ rừng đạt 62,5%; năm 2022 đạt 61,2%.", {2023: "62.5", 2022: "60"}),
    ],
)
def test_a_clause_that_repeats_its_subject_is_held_against_the_same_indicator(text: str, want: dict[int, str]) -> None:
    seen = tuple(
        Observation(str(year), "rung", "tỷ lệ che phủ rừng", Decimal(value), unit="%", period=str(year))
        for year, value in want.items()
    )
    claims = checked_claims(Document(text), layout(text, VIETNAMESE), Register(observation=seen))
    assert [str(one.verdict) for one in claims] == ["agrees", "differs"]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023 tỷ lệ che phủ rừng đạt 62,5%; năm 2022 tỷ lệ đô thị hóa đạt 61,2%.",  # its own subject
        "Năm 2023 tỷ lệ che phủ rừng đạt 62,5%; năm 2022 đạt 61,2% kế hoạch giao.",  # of something else
        "Năm 2023 tỷ lệ che phủ rừng đạt 62,5%, đạt 61,2%.",  # no other time
        "Năm 2023 tỷ lệ che phủ rừng đạt 62,5%. Năm 2022 đạt 61,2%.",  # another sentence
        "Năm 2023 tỷ lệ che phủ rừng đạt 62,5%; so với năm 2022 tăng 61,2%.",
    ],
)
def test_a_clause_with_more_than_a_time_takes_nothing_over(text: str) -> None:
    seen = (
        Observation("1", "rung", "tỷ lệ che phủ rừng", Decimal("62.5"), unit="%", period="2023"),
        Observation("2", "rung", "tỷ lệ che phủ rừng", Decimal(60), unit="%", period="2022"),
    )
    claims = checked_claims(Document(text), layout(text, VIETNAMESE), Register(observation=seen))
    assert "differs" not in [str(one.verdict) for one in claims]
