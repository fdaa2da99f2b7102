"""Word, PDF and sheet read through the product's own door, beside the obvious alternatives in the same run.

    python bench/readers.py [docx] [pdf] [sheet] [guard]

Memory is that of a fresh process that reads one such file, above one that only starts Python.
"""

import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pdfplumber
import xlsxwriter
from docx_read import draft as word_file
from docx_read import plain
from measure import head, measure

from vankien.flows.ports import SourceFile, View
from vankien.read import registry
from vankien.read.limits import Limits, using

LINE = "phat trien kinh te bien gan voi bao ve moi truong, giu vung quoc phong va an ninh {page}.{line}"
PAGES, LINES = 100, 38
ROWS = 100_000
# The kernel's own peak, which begins anew with a program; that of getrusage is inherited from who started it.
_PEAK = "print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
_READ = f"""
import sys
from pathlib import Path
from vankien.flows.ports import SourceFile, View
from vankien.read import registry
registry.is_light = lambda kind, size: True
path = Path(sys.argv[1])
assert registry.read_file(SourceFile(path.name, path.read_bytes()), View.MARKUP).manuscripts
{_PEAK}
"""


def pdf_file() -> bytes:
    """A report of 100 pages, 38 lines each."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"]
    kids = []
    for page in range(PAGES):
        shown = "".join(
            f"BT /F1 11 Tf 72 {760 - 18 * line} Td ({LINE.format(page=page, line=line)}) Tj ET\n"
            for line in range(LINES)
        ).encode()
        objects.append(b"<< /Length %d >>\nstream\n%sendstream" % (len(shown), shown))
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % len(objects)
        )
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (PAGES, b" ".join(b"%d 0 R" % one for one in kids))
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, inside in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(
        b"%010d 00000 n \n" % one for one in places
    )
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def sheet_file() -> bytes:
    """100,000 rows of four cells, as a campaign's form gives them back."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    page = book.add_worksheet()
    page.write_row(0, 0, ["STT", "Họ tên", "Vị trí", "Nội dung góp ý"])
    for row in range(1, ROWS):
        page.write_row(
            row,
            0,
            [
                row,
                f"Người {row % 977}",
                f"Mục {row % 31}",
                "Nhất trí với dự thảo" if row % 9 else f"Đề nghị bổ sung {row}",
            ],
        )
    book.close()
    return target.getvalue()


def here(name: str, data: bytes) -> Callable[[], object]:
    """The file read in this process, as a draft, as the worker does it."""

    def work() -> object:
        reading = registry.read_file(SourceFile(name, data), View.FINAL)
        assert reading.manuscripts
        return reading

    return work


def plumbed(data: bytes) -> list[str]:
    with pdfplumber.open(io.BytesIO(data)) as document:
        return [page.extract_text() for page in document.pages]


def pyxl(data: bytes) -> int:
    return sum(
        1 for page in openpyxl.load_workbook(io.BytesIO(data), read_only=True) for _ in page.iter_rows(values_only=True)
    )


def memory(name: str, data: bytes) -> None:
    """Prints the peak of a fresh process that reads the file, above a bare one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        bare, full = (
            int(
                subprocess.run(
                    [sys.executable, "-c", code, str(path)], check=True, capture_output=True, text=True
                ).stdout
            )
            for code in (_PEAK, _READ)
        )
    print(f"   {'peak above the bare interpreter':<44} {name:<11} {(full - bare) / 1024:>10.1f} MB")


def compare(
    name: str, data: bytes, peer: str, ours: Callable[[], object], theirs: Callable[[], object], n: int
) -> None:
    """Both ways in turn, so that what else the machine does falls on both: wall clock, and processor time alone."""
    print(f"   {name}: {len(data):,} bytes")
    times = [(*_timed(ours), *_timed(theirs)) for _ in range(n)]
    wall, cpu, their_wall, their_cpu = (min(column) for column in zip(*times, strict=True))
    for way, one, other in (("wall", wall, their_wall), ("processor", cpu, their_cpu)):
        told = f"{one * 1e3:>9.1f} ms   {peer}: {other * 1e3:>9.1f} ms   {other / one:.2f} times as fast"
        print(f"   {way:<10} best of {n}: {told}")
    memory(name, data)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def guard(data: bytes) -> None:
    """What the process of its own costs: the first file, and each further one."""
    source = SourceFile("a.docx", data)
    measure("here", 1, lambda: registry.read_file(source, View.FINAL), repeat=5)
    registry.is_light = lambda _kind, _size: False
    with using(Limits()):
        measure("apart, the process started", 1, lambda: registry.read_file(source, View.FINAL), repeat=1)
        measure("apart, the process running", 1, lambda: registry.read_file(source, View.FINAL), repeat=5)


def main() -> None:
    """All that is asked for."""
    wanted = sys.argv[1:] or ["docx", "pdf", "sheet", "guard"]
    head("readers")
    usual, registry.is_light = registry.is_light, lambda _kind, _size: True
    word = word_file()
    if "docx" in wanted:
        compare("draft.docx", word, "python-docx, plain paragraphs", here("a.docx", word), lambda: plain(word), 25)
    if "pdf" in wanted:
        data = pdf_file()
        compare("report.pdf", data, "pdfplumber", here("a.pdf", data), lambda: plumbed(data), 2)
    if "sheet" in wanted:
        data = sheet_file()
        compare("form.xlsx", data, "openpyxl, read only", here("a.xlsx", data), lambda: pyxl(data), 2)
    if "guard" in wanted:
        guard(word)
    registry.is_light = usual


if __name__ == "__main__":
    main()
