"""What people get wrong, and what the disk does: a message with the thing, the place and the way out."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.unit.read.files import archive
from vankien.cli.consolidate import NOTES_SHOWN
from vankien.cli.main import main

DRAFT = """DỰ THẢO BÁO CÁO

Phần I. Kết quả nhiệm kỳ

1. Kinh tế

Thu ngân sách đạt 3.200 tỷ đồng, tăng bình quân 8% mỗi năm.

2. Văn hóa

Có 95% thôn đạt chuẩn văn hóa.
"""
LETTER = "Tại mục 1 Phần I, đề nghị thay cụm từ “3.200 tỷ đồng” bằng “3.250 tỷ đồng”.\n\nNguyễn Thị Xuân\n"
ROUND = ["consolidate", "du-thao.txt", "thu.txt", "-o", "out"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft and one good letter, English messages."""
    monkeypatch.setenv("VANKIEN_LANG", "en")
    monkeypatch.chdir(tmp_path)
    Path("du-thao.txt").write_text(DRAFT, encoding="utf-8")
    Path("thu.txt").write_text(LETTER, encoding="utf-8")
    return tmp_path


def consolidate(*sources: str) -> int:
    return main(["consolidate", "du-thao.txt", *sources, "-o", "out"])


def records(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path("out", f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def fates() -> dict[str, str]:
    manifest = json.loads(Path("out", "manifest.json").read_text(encoding="utf-8"))
    return {one["file"]: one["fate"] for one in manifest["sources"]}


@pytest.mark.usefixtures("desk")
def test_a_good_letter_changes_what_it_names() -> None:
    assert consolidate("thu.txt") == 0
    (one,) = records("amendments")
    assert one["anchor"]["state"] == "exact"
    text = json.loads(Path("out", "draft.json").read_text(encoding="utf-8"))["text"]
    (edit,) = one["edits"]
    assert (text[: edit["start"]] + edit["text"] + text[edit["end"] :]) == text.replace("3.200", "3.250")


@pytest.mark.usefixtures("desk")
def test_a_draft_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consolidate", "khong-co.docx", "thu.txt", "-o", "out"]) == 2
    assert "khong-co.docx" in capsys.readouterr().err
    assert not Path("out").exists()


@pytest.mark.usefixtures("desk")
def test_a_draft_without_words(capsys: pytest.CaptureFixture[str]) -> None:
    Path("rong.txt").write_text("  \n", encoding="utf-8")
    assert main(["consolidate", "rong.txt", "thu.txt", "-o", "out"]) == 2
    assert "rong.txt" in capsys.readouterr().err


@pytest.mark.usefixtures("desk")
def test_a_missing_source_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert consolidate("khong-co.docx", "thu.txt") == 0
    assert "khong-co.docx" in capsys.readouterr().err
    assert len(records("amendments")) == 1


@pytest.mark.usefixtures("desk")
def test_only_missing_sources_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert consolidate("khong-co.docx") == 2
    assert "khong-co.docx" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "fate"),
    [
        ("rong.txt", b"", "empty"),
        ("hong.docx", b"PK\x03\x04 not a package", "unreadable"),
        ("la.bin", bytes(range(256)) * 20, "unreadable"),
        ("hong.pdf", b"%PDF-1.7\n%%EOF", "unreadable"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_source_that_cannot_be_read_is_told_and_the_rest_is_done(name: str, data: bytes, fate: str) -> None:
    Path(name).write_bytes(data)
    assert consolidate(name, "thu.txt") == 0
    assert len(records("amendments")) == 1
    assert fates() == {name: fate, "thu.txt": "read"}
    told = [note for note in records("notes") if note["where"]["file"] == name]
    assert told
    assert all(name in note["hint"] or note["hint"] for note in told)


@pytest.mark.usefixtures("desk")
def test_every_source_has_a_fate_in_the_manifest() -> None:
    Path("goi").mkdir()
    Path("goi", "thu.txt").write_text(LETTER, encoding="utf-8")
    Path("goi", "ban-sao.txt").write_text(LETTER, encoding="utf-8")
    Path("goi", ".an.txt").write_text(LETTER, encoding="utf-8")
    Path("goi", "rong.txt").write_bytes(b"")
    Path("goi", "hong.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    Path("goi", "to.txt").write_text("x" * 2_000, encoding="utf-8")
    bomb = archive({"bom.txt": "0" * 30_000_000})
    Path("goi", "bom.zip").write_bytes(bomb)
    Path("goi", "nua.zip").write_bytes(archive({"thu-hai.txt": LETTER.replace("3.250", "3.300"), "hong.pdf": "%PDF-"}))
    words = ["consolidate", "du-thao.txt", "goi", "khong-co", "-o", "out", "--limit", f"file={len(bomb)}"]
    Path("goi", "to.txt").write_text("x" * (len(bomb) + 1), encoding="utf-8")
    assert main([*words, "--limit", "unpacked=1M"]) == 0
    assert fates() == {
        "thu.txt": "repeat",
        "ban-sao.txt": "read",
        ".an.txt": "skipped",
        "rong.txt": "empty",
        "hong.pdf": "unreadable",
        "to.txt": "refused",
        "bom.zip": "refused",
        "nua.zip": "in-part",
        "khong-co": "missing",
    }
    told = {note["where"]["file"].partition("/")[0] for note in records("notes")}
    assert told >= {name for name, fate in fates().items() if fate not in {"read", "repeat"}}
    manifest = json.loads(Path("out", "manifest.json").read_text(encoding="utf-8"))
    assert manifest["options"]["limit:unpacked"] == 1 << 20
    assert "limit:pages" not in manifest["options"]


@pytest.mark.usefixtures("desk")
def test_a_limit_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ROUND, "--limit", "sheets=3"]) == 2
    assert "sheets=3" in capsys.readouterr().err
    assert not Path("out").exists()


@pytest.mark.usefixtures("desk")
@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_source_that_may_not_be_read_is_told() -> None:
    Path("kin.txt").write_text(LETTER, encoding="utf-8")
    Path("kin.txt").chmod(0)
    assert consolidate("kin.txt", "thu.txt") == 0
    assert any(note["where"]["file"] == "kin.txt" for note in records("notes"))


@pytest.mark.usefixtures("desk")
def test_a_page_and_a_unit_that_the_draft_does_not_have_are_told() -> None:
    Path("xa.txt").write_text(
        "Tại trang 77, mục 9 Phần VI, đề nghị sửa thành: “Nội dung ở chỗ không có.”\n\nLê Văn Bền\n", encoding="utf-8"
    )
    assert consolidate("xa.txt", "thu.txt") == 0
    far = next(one for one in records("amendments") if "không có" in (one["new_text"] or ""))
    assert far["anchor"]["state"] in {"ambiguous", "unresolved"}
    assert far["edits"] == []
    assert any(note["severity"] != "info" and note["where"]["file"] == "xa.txt" for note in records("notes"))


@pytest.mark.usefixtures("desk")
def test_a_folder_that_is_not_empty_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out").mkdir()
    Path("out", "redline.html").write_text("của tôi", encoding="utf-8")
    assert consolidate("thu.txt") == 2
    said = capsys.readouterr().err
    assert "out" in said
    assert "--force" in said
    assert [path.name for path in Path("out").iterdir()] == ["redline.html"]
    assert Path("out", "redline.html").read_text(encoding="utf-8") == "của tôi"


@pytest.mark.usefixtures("desk")
def test_force_replaces_what_is_ours_and_keeps_the_rest() -> None:
    assert consolidate("thu.txt") == 0
    Path("out", "ghi-chu.txt").write_text("của tôi", encoding="utf-8")
    before = Path("out", "journal.jsonl").read_bytes()
    assert main([*ROUND, "--force"]) == 0
    assert Path("out", "ghi-chu.txt").read_text(encoding="utf-8") == "của tôi"
    assert Path("out", "journal.jsonl").read_bytes().startswith(before)
    assert not [path for path in Path("out").iterdir() if path.name.startswith(".")]


@pytest.mark.usefixtures("desk")
def test_force_never_builds_on_a_broken_journal(capsys: pytest.CaptureFixture[str]) -> None:
    assert consolidate("thu.txt") == 0
    (one,) = records("amendments")
    Path("tra-loi.csv").write_text(f"of,verdict,reason\n{one['id']},reject,Không rõ\n", encoding="utf-8")
    assert main([*ROUND, "--force", "--decisions", "tra-loi.csv"]) == 0
    journal = Path("out", "journal.jsonl")
    said = journal.read_text(encoding="utf-8")
    assert "Không rõ" in said
    journal.write_text(said.replace("Không rõ", "Quá rõ"), encoding="utf-8")
    before = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    capsys.readouterr()
    assert main([*ROUND, "--force"]) == 2
    assert "journal" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in Path("out").iterdir()} == before


@pytest.mark.usefixtures("desk")
def test_an_output_place_that_is_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out").write_text("của tôi", encoding="utf-8")
    assert consolidate("thu.txt") in {2, 3}
    assert "out" in capsys.readouterr().err
    assert Path("out").read_text(encoding="utf-8") == "của tôi"


@pytest.mark.parametrize(
    ("name", "data"),
    [("tra-loi.xlsx", b"not a sheet"), ("tra-loi.csv", b"mot,hai\n1,2\n"), ("tra-loi.jsonl", b"{\n")],
)
@pytest.mark.usefixtures("desk")
def test_decisions_that_cannot_be_read_are_told(name: str, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    Path(name).write_bytes(data)
    status = main(["consolidate", "du-thao.txt", "thu.txt", "-o", "out", "--decisions", name])
    said = capsys.readouterr()
    assert status in {0, 2}
    assert name in said.err + said.out
    if status == 0:
        assert records("decisions") == []


@pytest.mark.usefixtures("desk")
def test_strict_says_by_its_status_that_a_person_must_look() -> None:
    assert main(["consolidate", "du-thao.txt", "thu.txt", "-o", "out", "--strict"]) == 0
    Path("mo.txt").write_text("Đề nghị sửa mục 9 Phần VI thành: “Khác hẳn.”\n", encoding="utf-8")
    assert main(["consolidate", "du-thao.txt", "mo.txt", "-o", "out2", "--strict"]) == 4


@pytest.mark.usefixtures("desk")
def test_the_word_that_no_command_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["hop-nhat"])
    assert stop.value.code == 2
    said = capsys.readouterr().err
    assert "hop-nhat" in said
    assert "consolidate" in said


@pytest.mark.usefixtures("desk")
def test_a_source_given_twice_stays_two_contributions() -> None:
    Path("ban-sao.txt").write_text(LETTER, encoding="utf-8")
    assert consolidate("thu.txt", "ban-sao.txt") == 0
    first, second = records("contributions")
    assert {first["same_as"], second["same_as"]} == {None, first["id"] if second["same_as"] else second["id"]}
    (group,) = records("groups")
    assert group["size"] == 2


@pytest.mark.usefixtures("desk")
def test_more_notes_than_a_person_reads_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    Path("many").mkdir()
    for number in range(NOTES_SHOWN + 7):
        Path("many", f"{number:03}.txt").touch()
    assert consolidate("thu.txt", "many") == 0
    said = capsys.readouterr().err.splitlines()
    assert (len(said), said[-1]) == (NOTES_SHOWN + 1, "… and 7 more notes, in notes.jsonl.")
    assert len(records("notes")) == NOTES_SHOWN + 7
