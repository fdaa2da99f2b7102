"""What `make demo` runs: one round on the samples, decisions given back, and what to open.

    python samples/demo.py [FOLDER]

First round: everything that came in is read, anchored, grouped and written into FOLDER/1-received. Then the
sheet of decisions is filled in as a committee might (samples/decide.py) and given back; the next draft
is written into FOLDER/2-decided. Before that the figures of the draft are held against each other and against the
province's register (samples/register) in FOLDER/0-figures, and what the register corrects joins the contributions.
"""

import shutil
import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent
DRAFT = SAMPLES / "draft" / "du-thao-bao-cao-chinh-tri.docx"
VANKIEN = [sys.executable, "-m", "vankien"]


def run(*words: str) -> None:
    """Shows a command and runs it."""
    print(f"\n$ vankien {' '.join(words)}", flush=True)
    subprocess.run([*VANKIEN, *words], check=True)


def main() -> None:
    """Two rounds into one folder, which is made anew."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "demo-out")
    figures, received, decided = folder / "0-figures", folder / "1-received", folder / "2-decided"
    for old in (figures, received, decided):
        shutil.rmtree(old, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    register = ["--register", str(SAMPLES / "register")]
    corrections = str(folder / "dinh-chinh.txt")
    Path(corrections).unlink(missing_ok=True)
    run("claims", str(DRAFT), *register, "-o", str(figures), "--propose", corrections)
    sources = [str(SAMPLES / "contributions"), corrections, *register]
    sources += ["--consultation", str(SAMPLES / "consultation.toml")]
    run("consolidate", str(DRAFT), *sources, "-o", str(received))
    sheet = folder / "decisions.csv"
    subprocess.run([sys.executable, str(SAMPLES / "decide.py"), str(received), str(sheet)], check=True)
    run("consolidate", str(DRAFT), *sources, "-o", str(decided), "--decisions", str(sheet))
    run("audit", str(decided))
    print(
        f"\nMở xem / open:\n"
        f"  {figures / 'claims.html'}         số liệu trong dự thảo, đối chiếu với sổ / the draft's figures against the register\n"
        f"  {received / 'redline.html'}       dự thảo và mọi đề nghị tại chỗ / the draft with every proposal in its place\n"
        f"  {received / 'decisions.xlsx'}     bảng để Ban quyết định / the sheet on which the committee decides\n"
        f"  {decided / 'synthesis.docx'}      bảng tổng hợp, tiếp thu, giải trình / the official synthesis\n"
        f"  {decided / 'report.html'}         số liệu, biểu đồ của đợt lấy ý kiến / the round in figures and charts\n"
        f"  {decided / 'tracked.docx'}        sửa đổi ghi vết trên tệp gốc / tracked changes on the original file\n"
        f"  {decided / 'next.docx'}           bản dự thảo tiếp theo / the next draft"
    )


if __name__ == "__main__":
    main()
