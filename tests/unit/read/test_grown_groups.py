"""A sheet given back after more letters came in: its rows hold for those that it showed, and for nobody else."""

import io

import openpyxl
import pytest

from tests.unit.group.proposals import DRAFT, TEXT, said, swap
from vankien.flows.consolidate import decide, laid_out
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.ports import PaperOptions, SourceFile
from vankien.model import sheet as agreement
from vankien.model.draft import Draft
from vankien.model.group import GroupKind
from vankien.model.parsed import ParsedContribution
from vankien.model.source_map import SourceMap
from vankien.read.decisions import read_decisions
from vankien.write.decisions_xlsx import write_decisions_xlsx

OLD = "nghề dệt được khôi phục"
COMMON = "nghề dệt thổ cẩm được các hợp tác xã khôi phục và mở rộng ra nhiều xã vùng cao"
NEARLY = "nghề dệt thổ cẩm được các hợp tác xã khôi phục và mở rộng ra nhiều xã ở vùng cao"


def _round(*wordings: str) -> Outcome:
    """A round in which each wording is asked for by a letter of its own, `a-0` first."""
    asked = [swap(f"a-{place}", OLD, new, f"c-{place}") for place, new in enumerate(wordings)]
    letters = [ParsedContribution(said(one.contribution)) for one in asked]
    draft = Draft("d.txt", "", DRAFT, SourceMap(), TEXT.encode(), "text")
    return decide(laid_out(draft, letters, asked, (), (), Consultation()), (), (), None)


def _given_back(outcome: Outcome, **cells: str) -> SourceFile:
    """The round's sheet with its one row filled in."""
    book = openpyxl.load_workbook(io.BytesIO(write_decisions_xlsx(outcome, PaperOptions())))
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column or 0 for cell in sheet[1]}
    for name, value in {"verdict": "Tiếp thu", **cells}.items():
        sheet.cell(2, columns[name]).value = value
    target = io.BytesIO()
    book.save(target)
    return SourceFile("decisions.xlsx", target.getvalue())


@pytest.mark.parametrize("ids_in_cell", [1_700, 2])
def test_a_row_holds_for_those_it_showed_when_more_letters_come(
    ids_in_cell: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreement, "IDS_IN_CELL", ids_in_cell)
    sheet = _given_back(_round(*[COMMON] * 3))
    later = _round(*[COMMON] * 6)
    given, (note,) = read_decisions(sheet, later)
    assert (note.kind, note.facts["count"]) == ("decision-on-earlier-group", 3)
    decided = decide(later, given, (), None)
    assert [one.of for one in decided.decisions] == ["a-0", "a-1", "a-2"]
    assert [change.amendments for change in decided.taken] == [("a-0", "a-1", "a-2")]


def test_the_wording_of_the_row_is_taken_in_even_if_another_is_the_commonest_now() -> None:
    before = _round(COMMON, COMMON, NEARLY)
    assert before.groups[0].kind is GroupKind.NEAR
    later = _round(COMMON, COMMON, *[NEARLY] * 4)
    assert later.groups[0].representative == "a-2"
    decided = decide(later, read_decisions(_given_back(before), later)[0], (), None)
    assert [change.amendments for change in decided.taken] == [("a-0", "a-1", "a-2")]
    assert COMMON in decided.next_change.apply(TEXT)


def test_a_member_decided_by_itself_keeps_its_answer() -> None:
    later = _round(*[COMMON] * 4)
    given = (
        *read_decisions(_given_back(_round(*[COMMON] * 2)), later)[0],
        *read_decisions(SourceFile("d.csv", b"of,verdict,reason\na-1,reject,no\n"), later)[0],
    )
    decided = decide(later, given, (), None)
    assert [(one.of, one.verdict) for one in decided.decisions] == [("a-0", "accept"), ("a-1", "reject")]


@pytest.mark.parametrize("cells", [{"members": "a-0 a-3"}, {"check": "r-other"}, {"members": ""}])
def test_a_list_of_members_that_somebody_changed_is_refused(cells: dict[str, str]) -> None:
    later = _round(*[COMMON] * 4)
    given, (note,) = read_decisions(_given_back(_round(*[COMMON] * 2), **cells), later)
    assert given == ()
    assert note.kind in {"decision-row-changed", "decision-unknown-object"}


def test_only_what_is_filled_in_is_yellow_and_the_print_is_on_a4() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_decisions_xlsx(_round(COMMON), PaperOptions())))
    sheet = book.worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    yellow = {head for head, cell in zip(heads, sheet[2], strict=True) if cell.fill.fgColor.rgb == "FFFFF9E5"}
    assert yellow == {"of", "verdict", "final_text", "reason", "place", "by", "at", "correction"}
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    breaks = [heads[one.id] for one in sheet.col_breaks.brk]
    assert breaks == ["Lý do của người góp ý", "of"]
