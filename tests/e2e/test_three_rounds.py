"""Three rounds in a row: a letter that cites the first version is brought to the third, or asked about."""

import json
from pathlib import Path
from typing import Any

import pytest

from vankien.cli.main import main

DRAFT = """1. Chợ vùng cao
Huyện có 9 chợ phiên họp vào ngày tuần. Hàng hóa chủ yếu do dân bản làm ra.
2. Đường bản
Đường vào 14 bản đã rải nhựa, mùa mưa vẫn bị sạt lở nhiều đoạn.
3. Nước sạch
Bể nước công cộng được xây ở cuối bản, do trưởng bản trông coi.
"""
FIRST = {"a": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “12 chợ phiên”."}
SECOND = {
    "b": "Tại mục 2, đề nghị thay cụm từ “nhiều đoạn” bằng “nhiều đoạn ở ba xã phía bắc”.",
    "c": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “10 chợ phiên”.",
}
THIRD = {
    "d": "Tại mục 3, đề nghị thay cụm từ “trưởng bản” bằng “tổ phụ nữ”.",
    "e": "Tại mục 2, đề nghị thay cụm từ “14 bản” bằng “15 bản”.",
    "f": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “11 chợ phiên”.",
}


def records(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


class Story:
    """The rounds so far, each begun from the next draft of the one before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.draft = folder / "draft.txt"
        self.draft.write_text(DRAFT, encoding="utf-8")
        self.before: Path | None = None

    def round(self, name: str, letters: dict[str, str], verdicts: dict[str, str]) -> Path:
        source = self.folder / f"{name}-letters"
        source.mkdir()
        for who, said in letters.items():
            (source / f"{who}.txt").write_text(f"{said}\nLò Văn {who.upper()}\n", encoding="utf-8")
        words = ["consolidate", str(self.draft), str(source)]
        if self.before is not None:
            words += ["--after", str(self.before)]
        read, out = self.folder / f"{name}-read", self.folder / name
        assert main([*words, "-o", str(read)]) == 0
        answers = [f"{one['id']},{verdicts[one['new_text']]}" for one in records(read, "amendments.jsonl")]
        given = self.folder / f"{name}.csv"
        given.write_text("\n".join(("of,verdict", *answers)), encoding="utf-8")
        assert main([*words, "-o", str(out), "--decisions", str(given)]) == 0
        self.draft, self.before = out / "next.docx", out
        return read


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Story, list[Path]]:
    story = Story(tmp_path_factory.mktemp("three"))
    yes = {"12 chợ phiên": "accept", "nhiều đoạn ở ba xã phía bắc": "accept", "15 bản": "accept", "tổ phụ nữ": "accept"}
    no = {"10 chợ phiên": "reject", "11 chợ phiên": "reject"}
    reads = [story.round(name, letters, yes | no) for name, letters in (("r1", FIRST), ("r2", SECOND), ("r3", THIRD))]
    reads.append(story.round("r4", {"g": "Nhất trí với dự thảo."}, {}))
    return story, reads


def test_the_text_after_three_rounds_is_what_was_decided(told: tuple[Story, list[Path]]) -> None:
    _, reads = told
    wanted = (
        DRAFT.replace("9 chợ", "12 chợ")
        .replace("nhiều đoạn", "nhiều đoạn ở ba xã phía bắc")
        .replace("14 bản", "15 bản")
        .replace("trưởng bản", "tổ phụ nữ")
    )
    assert json.loads((reads[3] / "draft.json").read_text(encoding="utf-8"))["text"].strip() == wanted.strip()


def test_a_letter_that_cites_the_first_version_is_brought_through_both_changes(told: tuple[Story, list[Path]]) -> None:
    _, reads = told
    for read, new in ((reads[1], "10 chợ phiên"), (reads[2], "11 chợ phiên")):
        (one,) = [one for one in records(read, "amendments.jsonl") if one["new_text"] == new]
        assert one["anchor"]["state"] == "ambiguous"
        assert one["edits"] == []
        (note,) = [note for note in records(read, "notes.jsonl") if note["facts"].get("of") == one["id"]]
        assert note["kind"] in {"carried-covered", "carried-touched"}
        assert ("9 chợ phiên" in note["facts"]["was"], "12 chợ phiên" in note["facts"]["now"]) == (True, True)


def test_one_journal_runs_through_all_rounds(told: tuple[Story, list[Path]]) -> None:
    story, _ = told
    previous = b""
    for name in ("r1", "r2", "r3", "r4"):
        journal = (story.folder / name / "journal.jsonl").read_bytes()
        assert journal.startswith(previous)
        previous = journal
        assert main(["audit", str(story.folder / name)]) == 0
    verbs = [one["verb"] for one in records(story.folder / "r4", "journal.jsonl")]
    assert (verbs.count("read-draft"), verbs.count("apply")) == (4, 4)
