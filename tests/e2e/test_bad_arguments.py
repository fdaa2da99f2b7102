"""Wrong words after every command: the right exit status, one sentence with the thing in it, nothing lost."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from vankien.cli.main import main

DRAFT = "DỰ THẢO\n\nPhần I. Kết quả\n\n1. Kinh tế\n\nThu ngân sách đạt 3.200 tỷ đồng.\n"
LETTER = "Tại mục 1 Phần I, đề nghị thay cụm từ “3.200 tỷ đồng” bằng “3.250 tỷ đồng”.\n"
OTHER = '{"id":"d","of":"a-khac","verdict":"accept","final_text":null,"reason":null,"place":null,"by":null,"at":null,"via":null,"supersedes":null}\n'  # noqa: E501
REGISTER = Path(__file__).parents[2] / "samples" / "register"
ROUND = ["consolidate", "d.txt", "t.txt", "-o"]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft, a letter and the round that they make."""
    folder = tmp_path_factory.mktemp("finished")
    (folder / "d.txt").write_text(DRAFT, encoding="utf-8")
    (folder / "t.txt").write_text(LETTER, encoding="utf-8")
    assert main(["consolidate", str(folder / "d.txt"), str(folder / "t.txt"), "-o", str(folder / "round")]) == 0
    return folder


@pytest.fixture
def desk(finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A finished round, and everything that can be wrong."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VANKIEN_LANG", "en")
    shutil.copytree(finished, ".", dirs_exist_ok=True)
    for name in ("folder", "full"):
        Path(name).mkdir()
    Path("full", "mine").write_text("mine", encoding="utf-8")
    Path("file").write_text("mine", encoding="utf-8")
    Path("empty").write_bytes(b"")
    Path("junk").write_bytes(bytes(range(256)) * 20)
    Path("torn.toml").write_text('title = "Dự thảo"\nissuer = \n', encoding="utf-8")
    Path("backwards.toml").write_text("period = { from = 2020-09-30, to = 2020-08-20 }\n", encoding="utf-8")
    shutil.copytree(REGISTER, "so")
    shutil.copytree(REGISTER, "so-hong")
    Path("so-hong", "party.csv").write_bytes(b"\xff\xfe\x00id,kind\n" + bytes(range(256)))
    shutil.copy(Path(REGISTER, "party.csv"), "party.csv")
    shutil.copy("junk", "junk.xlsx")
    Path("other.jsonl").write_text(OTHER, encoding="utf-8")
    for name, file, data in (
        ("torn", "groups.jsonl", b'{"id":'),
        ("odd", "contributions.jsonl", b'{"id": 3}\n'),
        ("foreign", "draft.json", b"\xff\xfe{"),
        ("forged", "journal.jsonl", b'{"seq": 0}\n'),
    ):
        shutil.copytree("round", name)
        Path(name, file).write_bytes(data)
    return tmp_path


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


WRONG = [  # what is called, and what the sentence must name
    (["outline", "no.docx"], "no.docx"),
    (["outline", "folder"], "folder"),
    (["outline", "empty"], "empty"),
    (["outline", "junk"], "junk"),
    (["outline", "/dev/zero"], "/dev/zero"),
    (["outline", "d.txt", "--limit", "file=1"], "d.txt"),
    (["outline", "\udcff.txt"], "udcff"),
    (["parse", "no.txt"], "no.txt"),
    (["parse", "folder"], "folder"),
    (["parse", "round"], "round"),
    (["parse", "t.txt", "--draft", "no.docx"], "no.docx"),
    (["parse", "t.txt", "--draft", "folder"], "folder"),
    (["parse", "t.txt", "--draft", "empty"], "empty"),
    (["consolidate", "no.docx", "t.txt", "-o", "out"], "no.docx"),
    (["consolidate", "folder", "t.txt", "-o", "out"], "folder"),
    (["consolidate", "empty", "t.txt", "-o", "out"], "empty"),
    (["consolidate", "junk", "t.txt", "-o", "out"], "junk"),
    (["consolidate", "d.txt", "no.txt", "-o", "out"], "no.txt"),
    (["consolidate", "d.txt", "folder", "-o", "out"], "folder"),
    ([*ROUND, "full"], "full"),
    ([*ROUND, "file"], "file"),
    ([*ROUND, "file/deep"], "file"),
    ([*ROUND, "out", "--decisions", "no.xlsx"], "no.xlsx"),
    ([*ROUND, "out", "--decisions", "folder"], "folder"),
    ([*ROUND, "out", "--after", "no"], "no"),
    ([*ROUND, "out", "--after", "folder"], "folder"),
    ([*ROUND, "out", "--after", "file"], "file"),
    ([*ROUND, "out", "--after", "torn"], "torn/groups.jsonl"),
    ([*ROUND, "out", "--after", "odd"], "odd/contributions.jsonl"),
    ([*ROUND, "out", "--after", "foreign"], "foreign/draft.json"),
    ([*ROUND, "out", "--after", "forged"], "forged"),
    ([*ROUND, "round", "--after", "round", "--force"], "round"),
    ([*ROUND, "forged", "--force"], "forged"),
    ([*ROUND, "out", "--consultation", "no.toml"], "no.toml"),
    ([*ROUND, "out", "--consultation", "folder"], "folder"),
    ([*ROUND, "out", "--consultation", "junk"], "junk"),
    ([*ROUND, "out", "--consultation", "torn.toml"], "torn.toml"),
    ([*ROUND, "out", "--consultation", "backwards.toml"], "2020-09-30"),
    ([*ROUND, "out", "--layout", "no.toml"], "no.toml"),
    ([*ROUND, "out", "--layout", "folder"], "folder"),
    ([*ROUND, "out", "--letter-template", "no.docx"], "no.docx"),
    ([*ROUND, "out", "--letter-template", "folder"], "folder"),
    ([*ROUND, "out", "--pages", "no.pdf"], "no.pdf"),
    ([*ROUND, "out", "--now", "yesterday"], "yesterday"),
    ([*ROUND, "out", "--limit", "pages"], "pages"),
    (["diff", "no.txt", "d.txt"], "no.txt"),
    (["diff", "d.txt", "no.txt"], "no.txt"),
    (["diff", "folder", "d.txt"], "folder"),
    (["diff", "d.txt", "empty"], "empty"),
    (["diff", "d.txt", "t.txt", "-o", "x.foo"], ".foo"),
    (["audit", "no"], "no"),
    (["audit", "file"], "file"),
    (["audit", "folder"], "folder"),
    (["register", "show", "x", "--register", "no"], "no"),
    (["register", "validate", "--register", "file"], "file"),
    (["claims", "no.docx"], "no.docx"),
    (["claims", "folder"], "folder"),
    (["claims", "empty"], "empty"),
    (["claims", "junk"], "junk"),
    (["claims", "d.txt", "--register", "no"], "no"),
    (["claims", "d.txt", "--register", "file"], "file"),
    (["claims", "d.txt", "-o", "full"], "full"),
    (["claims", "d.txt", "-o", "file"], "file"),
    (["claims", "d.txt", "--propose", "file"], "file"),
    (["claims", "d.txt", "--propose", "folder"], "folder"),
    (["claims", "d.txt", "--pages", "no.pdf"], "no.pdf"),
    (["claims", "d.txt", "--limit", "pages"], "pages"),
    (["register", "import", "no.xlsx", "--register", "so"], "no.xlsx"),
    (["register", "import", "junk", "--register", "so"], "junk"),
    (["register", "import", "empty", "--register", "so", "--apply"], "empty"),
    (["register", "import", "junk.xlsx", "--register", "so", "--apply"], "junk.xlsx"),
    (["register", "import", "party.csv", "--register", "so-hong", "--apply"], "so-hong"),
    (["register", "import", "party.csv", "--register", "no"], "no"),
    (["register", "init", "--register", "file"], "file"),
    (["register", "init", "--register", "so"], "so"),
    (["register", "export", "--register", "no", "--format", "csv", "-o", "out"], "no"),
    (["register", "export", "--register", "so", "--format", "xlsx", "-o", "file"], "file"),
    (["register", "export", "--register", "so", "--format", "csv", "-o", "full"], "full"),
    (["register", "show", "khong-co", "--register", "so"], "khong-co"),
    (["register", "count", "khong-co", "--register", "so"], "khong-co"),
    (["register", "count", "x", "--register", "no"], "no"),
    (["register", "in-force", "--register", "no"], "no"),
    (["register", "active", "--register", "file"], "file"),
    (["register", "report", "--register", "no", "-o", "out.docx"], "no"),
    (["register", "report", "--register", "so", "-o", "out.foo"], ".foo"),
    (["register", "succeed", "a", "b", "--date", "2025-07-01", "--kind", "merge", "--register", "so"], "a"),
    (["register", "succeed", "a", "b", "--date", "2025-07-01", "--kind", "merge", "--register", "so-hong"], "so-hong"),
]
OUTSIDE = [
    ([*ROUND, "x" * 300], "x" * 300),
    ([*ROUND, "/proc/vankien/out"], "/proc"),
    (["diff", "d.txt", "t.txt", "-o", "lost/x.html"], "lost/x.html"),
    (["diff", "d.txt", "t.txt", "-o", "folder.html"], "folder.html"),
]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("words", "named", "status"),
    [*((*case, 2) for case in WRONG), *((*case, 3) for case in OUTSIDE)],
    ids=lambda value: (
        " ".join(value).encode("ascii", "backslashreplace").decode()[:60] if isinstance(value, list) else ""
    ),
)
def test_what_cannot_be_is_told_and_nothing_is_lost(
    desk: Path, words: list[str], named: str, status: int, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("folder.html").mkdir()
    before = files_below(desk)
    capsys.readouterr()
    assert main([*words, "--lang", language]) == status
    said = capsys.readouterr().err
    assert named in said
    assert "Traceback" not in said
    last = said.splitlines()[-1]
    assert last.startswith("vankien: ")
    assert "…" not in last
    assert "?" not in last
    assert files_below(desk) == before
    assert not Path("out").exists()


def test_decisions_of_another_round_are_refused_row_by_row(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ROUND, "out", "--decisions", "other.jsonl"]) == 0
    assert "a-khac" in capsys.readouterr().err
    assert (desk / "out" / "decisions.jsonl").read_text(encoding="utf-8") == ""
    assert main([*ROUND, "out2", "--decisions", "other.jsonl", "--strict"]) == 4


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told_before_the_work(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "full").chmod(0o500)
    assert main([*ROUND, "full/out"]) == 3
    assert "full" in capsys.readouterr().err


# A shell that runs the tests in the background has its programs ignore Ctrl-C, and they pass that on.
HEARS_CTRL_C = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from vankien.cli.main import main; print('begun', flush=True); sys.exit(main(sys.argv[1:]))"
)


def command(*words: str, program: Sequence[str] = ("-m", "vankien"), **environment: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603
        [sys.executable, *program, *words],
        env={**os.environ, "VANKIEN_LANG": "en", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_leaves_everything_as_it_was(desk: Path) -> None:
    Path("many").mkdir()
    for number in range(1_500):
        Path("many", f"{number}.txt").write_text(LETTER.replace("3.250", f"3.{number:03}"), encoding="utf-8")
    assert main([*ROUND, "round2"]) == 0
    before = files_below(desk / "round2")
    running = command("consolidate", "d.txt", "many", "-o", "round2", "--force", program=("-c", HEARS_CTRL_C))
    assert running.stdout is not None
    assert running.stdout.readline() == "begun\n"
    time.sleep(0.5)  # into the work; whatever is being done by then, it ends well
    assert running.poll() is None, "too quick to be interrupted: give it more letters"
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in said
    assert "stopped as asked" in said
    assert files_below(desk / "round2") == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.usefixtures("desk")
def test_a_full_disk_behind_standard_output_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "vankien", "outline", "d.txt", "--lang", "en"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert "standard output: the disk is full" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("desk")
def test_a_reader_of_the_output_that_goes_away_is_no_error() -> None:
    running = command("outline", "d.txt", "--json")
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None
    assert running.stderr.read() == ""
    assert running.wait(60) == 0
    running.stderr.close()


@pytest.mark.usefixtures("desk")
def test_output_is_utf_8_whatever_the_terminal_says() -> None:
    running = command("outline", "d.txt", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    out, said = running.communicate(timeout=60)
    assert (running.returncode, "Traceback" in said) == (0, False)
    assert "Kết quả" in out


def test_two_sheets_of_one_name_are_both_in_the_manifest(desk: Path) -> None:
    head = "of,verdict,final_text,reason,place,by,at\n"
    for folder in ("folder", "full"):
        Path(folder, "decisions.csv").write_text(f"{head}{folder},accept,,,,,\n", encoding="utf-8")
    words = ["--decisions", "folder/decisions.csv", "--decisions", "full/decisions.csv"]
    assert main([*ROUND, "out", *words]) == 0
    told = json.loads((desk / "out/manifest.json").read_text("utf-8"))["inputs"]
    assert {"decisions.csv", "decisions.csv (2)"} <= set(json.dumps(told).split('"'))
