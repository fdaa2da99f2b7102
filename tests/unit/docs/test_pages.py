"""Pages for people: links lead somewhere, files that are named exist, numbers of decision records are given once."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "samples").glob("*.md")])
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_CODE_FILE = re.compile(r"`([a-z_/]+\.py)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page: Path) -> None:
    gone = [link for link in _LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert gone == []


def test_files_that_the_guide_names_exist() -> None:
    names = set(_CODE_FILE.findall((ROOT / "docs/guide-to-the-source.md").read_text("utf-8")))
    there = ["/" + path.relative_to(ROOT).as_posix() for path in (ROOT / "src").rglob("*.py")]
    assert [name for name in sorted(names) if not any(path.endswith(f"/{name}") for path in there)] == []


def test_each_decision_record_has_a_number_of_its_own() -> None:
    records = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [number for number, times in Counter(one.name[:4] for one in records).items() if times > 1] == []
    heads = [one.read_text("utf-8").partition("\n")[0] for one in records]
    assert [
        one.name for one, head in zip(records, heads, strict=True) if not head.startswith(f"# {one.name[:4]} ")
    ] == []


def test_no_row_of_the_readme_is_there_twice() -> None:
    for page in (ROOT / "README.md", ROOT / "README.vi.md"):
        firsts = re.findall(r"^\| (`[^|]*) \|", page.read_text("utf-8"), re.MULTILINE)
        assert [name for name, times in Counter(firsts).items() if times > 1] == [], page.name
