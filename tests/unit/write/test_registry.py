"""What a round writes is listed where people look for it."""

import fnmatch
import re
from pathlib import Path

import pytest

from vankien.write.registry import PAPERS, PRINTS

ROOT = Path(__file__).parents[3]
WRITTEN = (*(paper.file for paper in (*PAPERS, *PRINTS)), "manifest.json")


@pytest.mark.parametrize("page", ["docs/reference/files.md", "README.md", "README.vi.md"])
def test_every_file_is_listed(page: str) -> None:
    listed = re.findall(r"`([\w.*-]+)`", (ROOT / page).read_text(encoding="utf-8"))
    assert [file for file in WRITTEN if not any(fnmatch.fnmatch(file, one) for one in listed)] == []


def test_no_two_papers_bear_one_name() -> None:
    assert len(set(WRITTEN)) == len(WRITTEN)
