"""The page on which a clerk works all day."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rounds import contribution, outcome, replacing
from vankien.flows.ports import PaperOptions
from vankien.model.amendment import Operation, Position
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.write.redline import write_redline
from vankien.write.redline.cards import _edit, _redline
from vankien.write.redline.words import Both
from vankien.write.saying import desk

HOSTILE = '<script>alert("x")</script><img src=x onerror=alert(1)> & "quotes" \u202e'


def _page(**options: object) -> str:
    return write_redline(outcome(), replace(PaperOptions(), **options)).decode("utf-8")  # type: ignore[arg-type]


def test_nothing_is_loaded_from_anywhere() -> None:
    page = _page()
    assert not re.search(r"""(?:src|href)\s*=\s*["'](?!#)""", page)
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


def test_words_of_contributors_never_become_markup() -> None:
    one = outcome()
    first, *others = one.contributions
    hostile = replace(first, contributor=replace(first.contributor, name=HOSTILE))
    amendments = tuple(replace(own, new_text=HOSTILE, reason=HOSTILE) for own in one.amendments)
    made = replace(one, contributions=(hostile, *others), amendments=amendments)
    page = write_redline(made, PaperOptions()).decode("utf-8")
    assert page.count("<script") == 1
    assert "<img" not in page
    assert "alert(1)" in page


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_label_is_there_in_both_languages(language: str) -> None:
    page = _page(language=language)
    assert f'<html lang="{language}">' in page
    assert "data-vi=" in page
    assert "data-en=" in page


def test_an_anonymous_page_names_nobody() -> None:
    page, named = _page(anonymous=True), _page()
    names = [one.contributor.name for one in outcome().contributions if one.contributor.name]
    assert names
    for name in names:
        word = re.compile(rf"\b{re.escape(name)}\b")
        assert word.search(named)
        assert not word.search(page)


def _dom(page: str, folder: Path) -> str:
    """The page after its script has run in a browser without a window."""
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    command = [browser, *options, "--virtual-time-budget=2000", "--dump-dom", file.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout  # noqa: S603


@pytest.mark.skipif(
    shutil.which("chromium") is None and shutil.which("chromium-browser") is None, reason="no Chromium here"
)
def test_the_script_runs_and_counts_what_is_shown(tmp_path: Path) -> None:
    groups = len(outcome().groups)
    assert f'<span id="shown">{groups}/{groups}</span>' in _dom(_page(), tmp_path)


def test_a_card_shows_whole_words_around_its_change() -> None:
    text = (
        "Mở đầu dài dòng để có nhiều từ đứng trước, nối tiếp nhau cho đến chỗ sửa, rồi " + "thêm nhiều từ đứng sau " * 9
    )
    at = text.index("chỗ")
    shown = _edit(text, Edit(Span(at, at + 3), "nơi"))
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert all(word.strip("…") in text.split() for word in re.sub("<[^>]*>", " ", shown).split() if word != "nơi")


@pytest.mark.parametrize(
    ("operation", "position", "new", "shown"),
    [
        (Operation.REPLACE, None, "nhanh", "<del>khá</del> <ins>nhanh</ins>"),
        (Operation.INSERT, Position.AFTER, "nhanh", "khá <ins>nhanh</ins>"),
        (Operation.INSERT, Position.BEFORE, "nhanh", "<ins>nhanh</ins> khá"),
        (Operation.INSERT, None, "nhanh", "khá <ins>nhanh</ins>"),
        (Operation.DELETE, None, None, "<del>khá</del>"),
    ],
)
def test_without_a_place_only_words_that_go_are_struck(
    operation: Operation, position: Position | None, new: str | None, shown: str
) -> None:
    made = replacing("a-1", contribution("Lan"), "khá", "nhanh")
    one = replace(made, operation=operation, position=position, new_text=new, edits=(), anchor=None)
    assert shown in _redline(desk(outcome(), PaperOptions()), Both("vi"), one)
