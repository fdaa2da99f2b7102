"""`vankien register` as an office uses it; a broken package is refused row by row and stays as it was."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from jsonschema import Draft202012Validator

from tests.e2e.conftest import ROOT, SAMPLES
from vankien.cli.main import main
from vankien.cli.register import ACTIONS
from vankien.cli.register.files import TEMPLATE
from vankien.model.errors import UsageError
from vankien.wiring.registers import register_folder, save_register

REGISTER = SAMPLES / "register"
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs one action and gives its exit status, output and complaints."""
    monkeypatch.setenv("VANKIEN_LANG", "en")

    def run(*words: object) -> tuple[int, str, str]:
        try:
            status = main(["register", *map(str, words)])
        except SystemExit as stop:
            status = int(stop.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sample register."""
    return Path(shutil.copytree(REGISTER, tmp_path / "so"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_the_sample_is_whole(call: Call) -> None:
    status, out, err = call("validate", "--register", REGISTER)
    assert (status, err) == (0, "")
    assert "the register is whole" in out


BROKEN = {
    "foreign-key": (
        "twinning_member.csv",
        "k-huyen-1,nobody,vn,,\n",
        "twinning_member, row 68, column party (cell B68)",
    ),
    "type": ("activity.csv", 'hd-99,talks,,,,,,,"12,5",,,,\n', "activity, row 36, column persons (cell I36)"),
    "key": ("party.csv", "vn,country,Lặp,,,VN,,,\n", "party, row 100 (cell A100)"),
    "formula": ("party.csv", "moi,country,=1+1,,,VN,,,\n", "party, row 100, column name_vi (cell C100)"),
    "choice": ("twinning.csv", "k-99,city,,,,,\n", "twinning, row 32, column kind (cell B32)"),
    "date": ("twinning.csv", "k-99,,,,31/12/2020,,\n", "write 2020-12-31"),
}
COMMANDS = (
    ("validate",),
    ("count", "cap-huyen-thi"),
    ("show", "son-ha"),
    ("in-force",),
    ("active",),
    ("succeed", "loc-van", "loc-van-moi", "--date", "2020-05-01", "--name", "huyện Lộc Vân Mới"),
    ("import", str(REGISTER / "party.csv"), "--apply"),
    ("export", "--format", "csv", "-o", "{out}"),
)


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_every_action_refuses_a_broken_register_and_leaves_it(
    broken: tuple[str, str, str], folder: Path, call: Call, tmp_path: Path
) -> None:
    file, row, expected = broken
    with (folder / file).open("a", encoding="utf-8") as table:
        table.write(row)
    before = bytes_of(folder)
    for command in COMMANDS:
        out = tmp_path / f"out-{command[0]}"
        words = [word.replace("{out}", str(out)) for word in command]
        status, said, err = call(*words, "--register", folder)
        assert status == 2, command
        assert said == "", command
        assert expected in err, command
        assert "1 errors" in err, command
        assert bytes_of(folder) == before, command
        assert not out.exists(), command


def fill_in(template: Path, target: Path, rows: dict[str, list[list[str | None]]], words: str = "vi") -> Path:
    """Fills the template as an office does; the second head row tells the columns."""
    book = openpyxl.load_workbook(template)
    for table, filled in rows.items():
        sheet = next(one for one in book.worksheets if one.title == TITLES[words][table])
        for place, row in enumerate(filled, 3):
            for column, value in enumerate(row, 1):
                if value is not None:
                    sheet.cell(place, column, value)
    book.save(target)
    return target


TITLES = {"vi": {"party": "Chủ thể", "twinning": "Quan hệ kết nghĩa", "twinning_member": "Thành viên kết nghĩa"}}


def test_an_office_fills_in_the_template_and_it_is_taken_in_once(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "so"
    monkeypatch.setenv("VANKIEN_LANG", "vi")
    assert call("init", "--register", folder)[0] == 0
    assert call("validate", "--register", folder)[0] == 0
    sheet = fill_in(
        folder / TEMPLATE,
        tmp_path / "xa.xlsx",
        {
            "party": [["a", "thôn, bản", "thôn A", None, None, "VN"], ["b", "village", "thôn B", None, None, "CN"]],
            "twinning": [["k", "thôn, bản", "A – B", None, "03/04/2019"]],
            "twinning_member": [["k", "a", "Việt Nam"], ["k", "b", "nước ngoài"]],
        },
    )
    before = bytes_of(folder)
    status, out, err = call("import", sheet, "--register", folder)
    assert (status, err.count("register-")) == (0, 0), err
    assert "5 dòng mới, 0 dòng sửa" in out
    assert bytes_of(folder) == before
    assert call("import", sheet, "--register", folder, "--apply", "--recorded", "2020-09-30")[0] == 0
    assert (
        (folder / "twinning.csv").read_text(encoding="utf-8").splitlines()[1].startswith("k,village,A – B,,2019-04-03")
    )
    after = bytes_of(folder)
    assert "Không có gì thay đổi" in call("import", sheet, "--register", folder, "--apply")[1]
    assert bytes_of(folder) == after
    assert "thôn A" in call("show", "a", "--register", folder)[1]


def test_bad_cells_of_a_workbook_are_named_and_nothing_is_taken_in(tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "so"
    call("init", "--register", folder)
    template = folder / TEMPLATE
    book = openpyxl.load_workbook(template)
    rows: tuple[list[str | None], ...] = (
        ["a", "hamlet"],
        ["b", "village", "=A3&A4"],
        [None, "village", "C"],
        ["a", "village"],
    )
    for place, row in enumerate(rows, 3):
        for column, value in enumerate(row, 1):
            if value is not None:
                book["Parties"].cell(place, column, value)
    book.save(tmp_path / "bad.xlsx")
    before = bytes_of(folder)
    status, out, err = call("import", tmp_path / "bad.xlsx", "--register", folder, "--apply")
    assert (status, out) == (2, "")
    for expected in ("column kind (cell B3)", "column name_vi (cell C4): “=A3&A4” is a formula", "column id (cell A5)"):
        assert expected in err
    assert bytes_of(folder) == before


def test_a_merger_is_recorded_and_counts_follow(folder: Path, call: Call) -> None:
    words = ("--date", "01/06/2021", "--kind", "merge", "--legal-basis", "12/NQ", "--register", folder)
    assert call("succeed", "dong-van", "van-loc", "--name", "thị xã Vân Lộc", *words)[0] == 0
    assert call("succeed", "loc-van", "van-loc", *words)[0] == 0
    once = bytes_of(folder)
    assert "Nothing changes" in call("succeed", "loc-van", "van-loc", *words)[1]
    assert bytes_of(folder) == once
    numbers = {}
    for day in ("2021-05-31", "2021-06-01"):
        status, out, _ = call("count", "cap-huyen-thi", "--as-of", day, "--json", "--register", folder)
        assert status == 0
        total = json.loads(out)["total"]
        numbers[day] = tuple(total[mode]["value"] for mode in ("relations", "units_here", "units_there"))
    assert numbers == {"2021-05-31": (5, 4, 5), "2021-06-01": (5, 3, 5)}
    assert "dong-van,district,thị xã Đồng Vân,,Đồng Vân,VN,son-ha,,2021-05-31" in (folder / "party.csv").read_text(
        "utf-8"
    )


@pytest.mark.parametrize(
    "words",
    [
        ("nobody", "x", "--name", "X", "--date", "2021-01-01"),
        ("loc-van", "x", "--date", "2021-01-01"),
        ("khau-slao", "x", "--name", "X", "--date", "2021-01-01"),
        ("loc-van", "x", "--name", "X", "--date", "2021-13-01"),
    ],
)
def test_a_succession_that_cannot_be_changes_nothing(words: tuple[str, ...], folder: Path, call: Call) -> None:
    before = bytes_of(folder)
    status, _, err = call("succeed", *words, "--register", folder)
    assert status == 2
    assert err
    assert bytes_of(folder) == before


def test_what_is_exported_is_taken_in_without_a_change(call: Call, tmp_path: Path, folder: Path) -> None:
    before = bytes_of(folder)
    for form, out in (("xlsx", "so.xlsx"), ("jsonld", "so.jsonld"), ("csv", "so-csv"), ("datapackage", "so-goi")):
        target = tmp_path / out
        assert call("export", "--format", form, "-o", target, "--register", REGISTER)[0] == 0
        once = target.read_bytes() if target.is_file() else bytes_of(target)
        status, said, err = call("import", target, "--register", folder, "--apply")
        assert (status, said.strip()) == (0, "Nothing changes."), err
        assert (err, bytes_of(folder)) == ("", before)
        assert call("export", "--format", form, "-o", target, "--register", REGISTER)[0] == 2
        assert call("export", "--format", form, "-o", target, "--register", REGISTER, "--force")[0] == 0
        assert (target.read_bytes() if target.is_file() else bytes_of(target)) == once


def test_an_exported_package_is_the_register_itself(call: Call, tmp_path: Path) -> None:
    call("export", "--format", "datapackage", "-o", tmp_path / "so", "--register", REGISTER)
    assert bytes_of(tmp_path / "so") == bytes_of(REGISTER)


def test_a_table_keeps_its_file_its_own_columns_and_its_neighbours(tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "so"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "party.csv").write_text("id;name_vi;ghi_chu;trong\na;A;cũ;\n", encoding="utf-8-sig")
    (folder / "twinning.csv").write_text("id\r\nk\r\n", encoding="utf-8")
    (folder / "ghi-nho.txt").write_text("của tôi", encoding="utf-8")
    (tmp_path / "party.csv").write_text("id,name_vi\nb,B\n", encoding="utf-8")
    assert call("import", tmp_path / "party.csv", "--apply", "--recorded", "2020-01-01", "--register", folder)[0] == 0
    head, first, second = (folder / "data" / "party.csv").read_text(encoding="utf-8").splitlines()
    assert head.endswith("recorded_at,ghi_chu,trong")
    assert first.startswith("a,,A,")
    assert first.endswith(",cũ,")
    assert second.endswith(",2020-01-01,,")
    assert (folder / "twinning.csv").read_bytes() == b"id\r\nk\r\n"
    assert (folder / "ghi-nho.txt").read_text(encoding="utf-8") == "của tôi"


def test_the_report_is_filed_in_both_forms(call: Call, tmp_path: Path) -> None:
    words = ("--register", REGISTER, "--from", "2016-01-01", "--to", "2020-08-20")
    for name in ("bao-cao.docx", "bao-cao.xlsx"):
        assert call("report", *words, "-o", tmp_path / name)[0] == 0
        assert call("report", *words, "-o", tmp_path / name)[0] == 2
    book = openpyxl.load_workbook(tmp_path / "bao-cao.xlsx")
    counted = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=5)}
    assert counted["Delegations abroad"] == 4
    assert counted["Twinnings in effect at the end of the period"] == 30
    assert len(book.worksheets[1]._charts) == 1  # type: ignore[attr-defined]
    paper = docx.Document(str(tmp_path / "bao-cao.docx"))
    assert [len(table.rows) - 1 for table in paper.tables[1:3]] == [4, 3]
    charts = [part for part in paper.part.package.iter_parts() if part.partname.startswith("/word/charts/")]
    assert len(charts) == 9
    assert call("report", "--register", REGISTER, "-o", tmp_path / "x.pdf")[0] == 2
    late = ("--from", "2021-01-01", "--to", "2020-01-01")
    assert call("report", "--register", REGISTER, *late, "-o", tmp_path / "x.docx")[0] == 2


def test_a_folder_that_somebody_changed_meanwhile_is_not_written(folder: Path) -> None:
    at = register_folder(folder)
    (folder / "party.csv").write_bytes(b"id\nx\n")
    before = bytes_of(folder)
    with pytest.raises(UsageError):
        save_register(at, at.reading.register, {"party"})
    assert bytes_of(folder) == before


def test_what_a_descriptor_says_of_itself_stays(folder: Path, call: Call, tmp_path: Path) -> None:
    descriptor = folder / "datapackage.json"
    said = json.loads(descriptor.read_text(encoding="utf-8"))
    said |= {"title": "Sổ của tỉnh"}
    said["resources"][0]["description"] = "các chủ thể"
    descriptor.write_text(json.dumps(said), encoding="utf-8")
    (tmp_path / "party.csv").write_text("id,name_vi\nmoi,Mới\n", encoding="utf-8")
    assert call("import", tmp_path / "party.csv", "--apply", "--register", folder)[0] == 0
    after = json.loads(descriptor.read_text(encoding="utf-8"))
    assert (after["title"], after["resources"][0]["description"]) == ("Sổ của tỉnh", "các chủ thể")
    assert len(after["resources"]) == len(said["resources"])
    assert "recorded_at" in [one["name"] for one in after["resources"][0]["schema"]["fields"]]


def test_a_count_record_is_as_its_schema_says(call: Call) -> None:
    schema = json.loads((ROOT / "docs" / "reference" / "schema" / "register-count.json").read_text(encoding="utf-8"))
    for words in (("cap-thon-ban", "--by", "year"), ("khach-du-lich",), ("activity:aid", "--since", "2018-01-01")):
        status, out, _ = call("count", *words, "--as-of", "2020-08-20", "--json", "--register", REGISTER)
        assert status == 0
        Draft202012Validator(schema).validate(json.loads(out))


def test_what_is_not_there_is_said_with_a_way_out(call: Call, tmp_path: Path) -> None:
    assert "register init" in call("validate", "--register", tmp_path / "none")[2]
    assert "At least one of these CSV files" in call("validate", "--register", tmp_path)[2]
    assert "Nearest: cap-thon-ban" in call("count", "cap thon", "--register", REGISTER)[2]
    assert "letter by letter" in call("show", "khong-co", "--register", REGISTER)[2]
    assert call("init", "--register", REGISTER)[0] == 2


@pytest.mark.parametrize("action", [name for name, *_ in ACTIONS])
def test_every_action_helps_with_an_example_in_both_languages(
    action: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in ("vi", "en"):
        monkeypatch.setenv("VANKIEN_LANG", language)
        status, out, _ = call(action, "--help")
        assert status == 0
        assert f"vankien register {action} " in out
        assert "console." not in out


def test_nobody_has_to_know_the_words_of_files(folder: Path, call: Call, tmp_path: Path) -> None:
    """What a count made of a source and the preview of an import say is in the reader's words, in both languages."""
    party = tmp_path / "party.csv"
    party.write_text((folder / "party.csv").read_text("utf-8").replace("khau-slao,district", "khau-slao,commune"))
    period = ("--since", "2016-01-01", "--as-of", "2020-08-20")
    for language, said, changed in (
        (
            "vi",
            ("Hoạt động: đoàn ra", "từ 01/01/2016 đến 20/08/2020", "đoàn ra, 14/02/2017, Quảng Tây"),
            "Loại: “huyện",
        ),
        ("en", ("delegation out", "from 01/01/2016 to 20/08/2020", "delegation out, 14/02/2017"), "“district"),
    ):
        words = ("--register", folder, "--lang", language)
        _, out, _ = call("count", "activity:delegation_out", *period, *words)
        assert all(one in out for one in said)
        assert "delegation_out" not in "".join(out.splitlines()[1:])
        _, out, _ = call("import", party, *words)
        assert changed in out.splitlines()[0]
        assert "kind: " not in out


def test_days_and_numbers_of_an_import_are_shown_as_people_write_them(folder: Path, call: Call, tmp_path: Path) -> None:
    activity = tmp_path / "activity.csv"
    head, *rows = (folder / "activity.csv").read_text("utf-8").splitlines()
    row = dict(zip(head.split(","), next(csv.reader([rows[0]])), strict=True)) | {"id": "moi", "amount": "312000.5"}
    activity.write_text(f"{head}\n{','.join(row.values())}\n", encoding="utf-8")
    _, out, _ = call("import", activity, "--register", folder, "--lang", "vi")
    assert "312.000,5" in out
    assert "/".join(reversed(row["start"].split("-"))) in out
