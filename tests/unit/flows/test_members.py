"""Members of one archive: each a contribution of its own, whatever its name."""

import io
import warnings
import zipfile

import xlsxwriter

from tests.unit.read.files import archive
from vankien.flows.ingest import receive
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.parsed import ParsedContribution
from vankien.read.registry import read_file


def received(data: bytes) -> list[ParsedContribution]:
    return list(receive([SourceFile("a.zip", data)], None, read_file, PROFILES["vi"], lambda *_: None, 1).parsed)


def sheet(name: str) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        page = book.add_worksheet("Góp ý")
        page.write_row(0, 0, ["STT", "Họ và tên", "Ý kiến góp ý"])
        page.write_row(1, 0, ["1", name, "Tại mục 2, Phần I đề nghị bỏ cụm từ “chợ phiên”"])
    return made.getvalue()


def test_rows_of_two_workbooks_with_sheets_of_one_name_are_told_apart() -> None:
    first, second = received(archive({"a/y-kien.xlsx": sheet("Lò Thị Ón"), "b/y-kien.xlsx": sheet("Vì Văn Sáng")}))
    assert first.contribution.id != second.contribution.id
    assert (first.contribution.source.part, second.contribution.source.part) == (
        "a/y-kien.xlsx/Góp ý!2",
        "b/y-kien.xlsx/Góp ý!2",
    )
    assert len(first.amendments) == len(second.amendments) == 1


def test_two_members_of_one_name_are_told_apart() -> None:
    packed = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(packed, "w") as made:
        warnings.simplefilter("ignore")
        made.writestr("thu.txt", "Tôi nhất trí với dự thảo.")
        made.writestr("thu.txt", "Tôi không nhất trí với dự thảo.")
    first, second = received(packed.getvalue())
    assert (first.contribution.source.part, second.contribution.source.part) == ("thu.txt", "thu.txt (2)")
    assert first.contribution.id != second.contribution.id
