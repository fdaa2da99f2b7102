"""The pillars' report draws each table from the register as its template says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from tests.unit.model.register.border import border, on, without
from vankien.flows.pillars import Period, ReportTable, ReportTemplate, TableTemplate, misfits, pillars_report
from vankien.flows.ports import PaperOptions
from vankien.lang.registry import CATALOGS
from vankien.model.errors import UsageError
from vankien.model.register.register import Register
from vankien.model.register.rows import Activity
from vankien.read.register.template import built_in_template, read_template
from vankien.write.register.report_docx import write_report_docx
from vankien.write.register.report_xlsx import write_report_xlsx
from vankien.write.register.said import said

SAY = partial(said, CATALOGS["vi"])
YEAR = Period(date(2019, 1, 1), date(2019, 12, 31))
AID = TableTemplate(
    "aid",
    {"vi": "Viện trợ"},
    "activity",
    ("kind", "start", "amount"),
    {"kind": ("aid",)},
    "start",
    ("start",),
    {"amount": "currency"},
    "year",
)
ROWS = (
    Activity("a", "aid", start=on("2019-05-01"), amount=Decimal("1000.5"), currency="USD"),
    Activity("b", "aid", start=on("2019-02"), amount=Decimal(2000), currency="USD"),
    Activity("c", "aid", start=on("2019-12-31"), amount=Decimal(7), currency="EUR"),
    Activity("d", "aid", start=on("2020-01-01"), amount=Decimal(9), currency="USD"),
    Activity("e", "aid", amount=Decimal(9), currency="USD"),
    Activity("f", "talks", start=on("2019-05-01"), amount=Decimal(9), currency="USD"),
)


def drawn(register: Register, table: TableTemplate, period: Period = YEAR) -> ReportTable:
    return pillars_report(register, ReportTemplate({"vi": "B"}, (table,)), period, SAY).tables[0]


def test_rows_of_the_period_in_order_and_sums_by_unit() -> None:
    found = drawn(Register(activity=ROWS), AID)
    assert [row[0] for row in found.rows] == ["viện trợ"] * 3
    assert [row[2] for row in found.rows] == [Decimal(2000), Decimal("1000.5"), Decimal(7)]
    assert found.sums == (("amount", (("EUR", Decimal(7)), ("USD", Decimal("3000.5")))),)
    assert found.chart == (("2019", 3),)
    assert found.undated == 1


def test_a_year_that_reaches_into_the_period_is_in_it() -> None:
    rows = (Activity("a", "aid", start=on("2019")), Activity("b", "aid", start=on("2018")))
    autumn = Period(date(2019, 9, 1), date(2019, 12, 31))
    assert len(drawn(Register(activity=rows), AID, autumn).rows) == 1


def test_a_missing_table_is_not_an_empty_one() -> None:
    assert not drawn(Register(), AID).is_known
    assert drawn(Register(tables_present=frozenset({"activity"})), AID).is_known


def test_twinnings_show_the_units_of_the_last_day() -> None:
    table = TableTemplate(
        "t", {}, "twinning", ("name", "units_here", "units_there"), order=("valid_from",), chart="kind"
    )
    before, after = (
        drawn(border(), table, Period(date(2019, 1, 1), day)) for day in (date(2019, 6, 1), date(2021, 1, 1))
    )
    assert [row[1] for row in before.rows[:2]] == ["d1", "d2"]
    assert [row[1] for row in after.rows[:2]] == ["d12", "d12"]
    assert dict(after.chart) == {"huyện – thị": 3, "thôn, bản": 1}


def test_what_a_template_names_must_be_there() -> None:
    wrong = replace(AID, columns=("kind", "beginning"), sums={"amount": "money"}, when=None)
    assert misfits(ReportTemplate({}, (wrong, replace(AID, table="activities")))) == (
        "activity.beginning",
        "activity.money",
        "activity.year",
        "activities",
    )


def test_the_built_in_template_fits_every_table_that_offices_file() -> None:
    names = {table.name for table in built_in_template().tables}
    assert names >= {"doan-ra", "doan-vao", "hoi-nghi", "thoa-thuan", "vien-tro", "ket-nghia", "lanh-su"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("title: {vi: x}\ntables: [{name: a}]", "title"),
        ("title: {vi: x}\ntables: []\nextra: 1", "extra"),
        ("title: {vi: x}\ntables: [{name: a, title: {}, table: party, columns: [id], ordr: [id]}]", "ordr"),
        ("title: {vi: x}\ntables: [{name: a, title: {}, table: party, columns: [name]}]", "party.name"),
        ("title: [", "expected"),
        ("- 1", "object"),
    ],
)
def test_a_wrong_template_is_told_where(text: str, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        read_template(text.encode(), "mau.yaml")
    assert told in str(raised.value.facts["why"])


def test_both_papers_are_the_same_bytes_and_say_what_is_unknown() -> None:
    report = pillars_report(without(border(), "activity"), built_in_template(), YEAR, SAY)
    for language in CATALOGS.values():
        for form in ("party", "state"):
            options = PaperOptions(language.code, form)
            assert write_report_docx(report, language, options) == write_report_docx(report, language, options)
        assert write_report_xlsx(report, language) == write_report_xlsx(report, language)
