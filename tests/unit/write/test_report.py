"""The summary report: its figures, its charts, in page and paper."""

import io
import re
from dataclasses import replace
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from tests.rounds import contribution, outcome, with_name
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.decision import Decision, Verdict
from vankien.write.report.figures import MOST_BARS, Bar, Chart, Series, charts, facts, shortened
from vankien.write.report.html import write_report_html
from vankien.write.report.paper import write_report_docx
from vankien.write.report.svg import svg
from vankien.write.saying import desk

VI = PaperOptions()
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def _decided() -> Outcome:
    return replace(outcome(), decisions=(Decision("d-1", "a-slow", Verdict.REJECT),))


def test_every_amendment_is_in_each_chart_of_amendments_once() -> None:
    one = _decided()
    by_unit, by_organisation, by_verdict, by_week = charts(desk(one, VI))
    for chart in (by_unit, by_organisation, by_verdict):
        assert sum(bar.total for bar in chart.bars) == len(one.amendments)
    assert [(bar.label, bar.total) for bar in by_unit.bars] == [
        ("Mục 1. Kết quả đạt được", 3),
        ("Ý kiến chưa xác định được vị trí trong dự thảo", 1),
    ]
    assert [(bar.label, bar.total) for bar in by_verdict.bars] == [("Không tiếp thu", 1), ("Chưa có quyết định", 3)]
    assert [(bar.label, bar.total) for bar in by_week.bars] == [("21/09 – 27/09/2020", 3)]
    assert not by_verdict.has_legend
    assert by_unit.has_legend


def test_organisations_are_one_in_any_spelling() -> None:
    one = outcome()
    first, *others = one.contributions
    shouted = replace(first, contributor=replace(first.contributor, organisation="SỞ CÔNG THƯƠNG"))
    chart = charts(desk(replace(one, contributions=(shouted, *others)), VI))[1]
    assert [(bar.label, bar.total) for bar in chart.bars] == [("Sở Công Thương", 4)]


@pytest.mark.parametrize("day", [None, "2020-09", "2020-13-40", "0001-01-01"])
def test_a_day_that_the_calendar_lacks_is_no_week(day: str | None) -> None:
    one = outcome()
    first, *others = one.contributions
    week = charts(desk(replace(one, contributions=(replace(first, date=day), *others)), VI))[-1]
    assert sum(bar.total for bar in week.bars) + ("Ngoài ra có 1" in week.remark) == 3


def test_weeks_without_a_letter_are_shown_and_centuries_are_not() -> None:
    one = outcome()
    for day, count in (("2020-09-03", 4), ("1920-09-24", 2)):
        first, *others = one.contributions
        letters = (replace(first, date=day), *others)
        assert len(charts(desk(replace(one, contributions=letters), VI))[-1].bars) == count


def test_many_organisations_end_in_one_bar_and_none_is_lost() -> None:
    one = outcome()
    letters, amendments = [], []
    for place in range(100):
        letter = contribution(f"n{place}")
        letters.append(replace(letter, contributor=replace(letter.contributor, organisation=f"Xã {place}")))
        amendments.append(replace(one.amendments[1], id=f"a{place}", contribution=letter.id))
    chart = charts(desk(replace(one, contributions=tuple(letters), amendments=tuple(amendments)), VI))[1]
    assert len(chart.bars) == MOST_BARS
    assert sum(bar.total for bar in chart.bars) == 100
    assert chart.bars[-1].label == "Các mục còn lại (71)"


def test_opinions_count_people() -> None:
    one = outcome()
    many = replace(one, opinions=(replace(one.opinions[0], count=1234),))
    assert ("Ý kiến chung, nhất trí (lượt người)", "1.234") in facts(desk(many, VI))
    assert ("General opinions, agrees (people)", "1,234") in facts(desk(many, PaperOptions("en")))


def test_the_page_needs_nothing_else_and_hostile_words_stay_words() -> None:
    page = write_report_html(with_name(outcome(), "<script>alert(1)</script>"), VI).decode()
    assert "<script" not in page
    assert not re.search(r"(src|href)=", page)
    etree.fromstring(re.search(r"<svg.*?</svg>", page, re.DOTALL)[0])  # type: ignore[index]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("layout", ["party", "state"])
def test_the_same_round_gives_the_same_report(language: str, layout: str) -> None:
    options = PaperOptions(language, layout)
    assert write_report_docx(outcome(), options) == write_report_docx(outcome(), options)
    assert write_report_html(outcome(), options) == write_report_html(outcome(), options)


def test_the_charts_on_paper_have_the_numbers_of_the_figures() -> None:
    one = _decided()
    with ZipFile(io.BytesIO(write_report_docx(one, VI))) as package:
        parts = [etree.fromstring(package.read(name)) for name in package.namelist() if "charts/chart" in name]
    drawn = [sum(int(value.text or 0) for value in part.iter(f"{C}v") if _is_value(value)) for part in parts]
    assert drawn == [sum(bar.total for bar in chart.bars) for chart in charts(desk(one, VI))]
    assert len(docx.Document(io.BytesIO(write_report_docx(one, VI))).inline_shapes) == 4


def _is_value(element: etree._Element) -> bool:
    return any(above.tag == f"{C}numCache" for above in element.iterancestors())


def test_a_round_without_letters_has_a_report() -> None:
    empty = replace(outcome(), contributions=(), amendments=(), opinions=(), groups=(), conflicts=(), shown=())
    assert charts(desk(empty, VI)) == []
    assert write_report_docx(empty, VI)
    assert "<svg" not in write_report_html(empty, VI).decode()


def test_bars_keep_within_the_picture() -> None:
    bars = (Bar("Dài " * 50, (3, 4)), Bar("&<", (0, 10**9)))
    drawn = svg(Chart("Thử", (Series("Một", "000000"), Series("Hai", "111111")), bars), "vi")
    root = etree.fromstring(drawn)
    wide = float(root.get("viewBox", "").split()[2])
    rects = [one for one in root.iter() if str(one.tag).endswith("rect")]
    assert all(float(one.get("x", 0)) + float(one.get("width", 0)) <= wide for one in rects)
    assert "1.000.000.000" in drawn


@pytest.mark.parametrize(("label", "most"), [("một hai ba", 6), ("mộthaiba", 4), ("", 3)])
def test_labels_are_cut_to_their_room(label: str, most: int) -> None:
    assert len(shortened(label, most)) <= most
