"""A folder with one contribution of every kind: each comes out with its channel, contributor and date."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.golden.test_golden import KINDS
from tests.unit.read.files import archive, workbook
from vankien.cli.main import main
from vankien.read.ocr import program as ocr_program
from vankien.read.office import PROGRAMS
from vankien.read.program import found

GOLDEN = Path(__file__).parents[1] / "golden"
HEAD = "Bình An, ngày 12 tháng 9 năm 2020\n\nKính gửi: Tiểu ban Văn kiện\n\n"
LETTER = HEAD + "Tại mục 2.1, đề nghị thay cụm từ “ước đạt” bằng “đạt”.\n\nNgười góp ý\nLường Thị Chăn\n"
ARTICLE = """<!doctype html><html><head><title>Góp ý dự thảo</title>
<meta property="article:published_time" content="2020-09-12T07:00:00+07:00"></head><body>
<article><h1>Cần nói rõ hơn về vùng cao</h1><p>Tôi đọc kỹ dự thảo báo cáo chính trị và thấy viết khá đủ.</p>
<p>Tại mục 2.1, đề nghị thay cụm từ “ước đạt” bằng “đạt”, vì đã có số liệu chính thức của ngành thống kê.</p>
<p class="author">Lường Thị Chăn</p></article></body></html>"""
MAIL = (
    "From: =?utf-8?b?TMaw4budbmcgVGjhu4sgQ2jEg24=?= <chan@example.vn>\nDate: Sat, 12 Sep 2020 08:00:00 +0700\n"
    "Subject: Gop y\nMIME-Version: 1.0\nMessage-ID: <1@example.vn>\nContent-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\n\nTại mục 2.1, đề nghị thay cụm từ “ước đạt” bằng “đạt”.\n"
)
ROWS = (
    ("STT", "Họ và tên", "Ngày", "Vị trí", "Nội dung đề nghị sửa"),
    ("1", "Lường Thị Chăn", "12/09/2020", "Mục 2.1", "Thay cụm từ “ước đạt” bằng “đạt”"),
)
WRITTEN = {
    "thu.txt": LETTER.encode(),
    "thu.md": LETTER.encode("utf-16"),
    "bai.html": ARTICLE.encode(),
    "thu.eml": MAIL.encode(),
    "hop-thu.mbox": b"From chan@example.vn Sat Sep 12 08:00:00 2020\n" + MAIL.encode() + b"\n",
    "bang.csv": "\n".join(";".join(row) for row in ROWS).encode(),
    "bang.tsv": "\n".join("\t".join(row) for row in ROWS).encode("utf-16-le"),
    "bang.xlsx": workbook(ROWS),
    "nen.zip": archive({"xã/thư.txt": LETTER.replace("2.1", "3.4").encode()}),
}
KEPT = {  # files of other programs, from the golden cases
    "cong-van.docx": "read-docx-letter",
    "sua-truc-tiep.docx": "read-docx-tracked",
    "sua-truc-tiep.odt": "read-odt",
    "cong-van.pdf": "read-pdf-letter",
    "bang.ods": "read-ods",
    "bang.xls": "read-xls",
    "thu.msg": "read-msg",
}
WITH_OFFICE = {"sua-truc-tiep.doc": "read-doc", "cong-van.rtf": "read-rtf"}
WITH_OCR = {"quet.png": "read-png", "quet.jpg": "read-jpg", "quet.tif": "read-tif", "quet.pdf": "read-pdf-scan"}
CHANNELS = {
    "thu": {"letter", "email"}, "bai": {"article"}, "hop-thu": {"email"}, "bang": {"sheet"}, "nen": {"letter"},
    "cong-van": {"letter"}, "sua-truc-tiep": {"tracked"}, "quet": {"scan"},
}  # fmt: skip


def fill(folder: Path) -> list[str]:
    kept = dict(KEPT)
    kept |= WITH_OFFICE if found(*PROGRAMS) else {}
    kept |= WITH_OCR if ocr_program() else {}
    for name, data in WRITTEN.items():
        (folder / name).write_bytes(data)
    for name, case in kept.items():
        (source,) = (GOLDEN / case).glob("in.*")
        shutil.copy(source, folder / name)
    return sorted((*WRITTEN, *kept))


def test_each_contribution_has_channel_contributor_and_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = fill(tmp_path)
    assert main(["parse", str(tmp_path)]) == 0
    records: list[dict[str, Any]] = [json.loads(line) for line in capsys.readouterr().out.split("\n") if line]
    assert sorted({one["source"]["file"] for one in records}) == names
    for one in records:
        file, part = one["source"]["file"], one["source"]["part"]
        assert one["channel"] in CHANNELS[Path(file).stem], file
        if part == "phu-luc.txt":  # an attachment that says neither who wrote it nor when
            continue
        who = one["contributor"]
        assert who["name"] or who["organisation"], f"{file}: {who}"
        assert one["date"], file
        assert one["date_basis"] in {"stated", "metadata"}
        assert one["amendments"] or one["opinions"], file


def test_the_folder_holds_every_kind() -> None:
    suffixes = {Path(name).suffix for table in (WRITTEN, KEPT, WITH_OFFICE, WITH_OCR) for name in table}
    assert [kind for kind in KINDS if kind not in suffixes] == []
