"""Compiled patterns kept in a file: they answer alike, and no state of the file keeps a pattern from being compiled."""

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vankien.store import patterns
from vankien.store.patterns import is_known, patterns_kept_in
from vankien.text.pattern import compile_later

SOURCES = (
    r"(?P<word>Bỏ|xóa)\s+(?P<what>\w+)",
    r"(?<!không )\bsửa(?= đổi)",
    "[ăâ]{1,3}|đ$",
    "(?i:mục) (\\d+)\\.?",
    "\ud800?a",
)
TEXT = "xin bỏ hẳn; xóa câu. không sửa đổi, chỉ sửa đổi\nMỤC 12. đ"


def asked(
    source: str, flags: re.RegexFlag
) -> list[tuple[tuple[int, int], tuple[str | None, ...], dict[str, str | None]]]:
    return [(one.span(), one.groups(), one.groupdict()) for one in compile_later(source, flags).finditer(TEXT)]


@contextmanager
def without_compiling(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While this lasts, whoever compiles a pattern fails."""

    def refuse(*_: object) -> None:
        pytest.fail("compiled again")

    with monkeypatch.context() as patch:
        patch.setattr(patterns, "_code", refuse)
        patch.setattr(patterns, "is_known", lambda: True)
        yield


def the_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_this_pythons_engine_is_known() -> None:
    assert is_known()


@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE, re.MULTILINE | re.DOTALL])
def test_what_is_kept_answers_as_what_is_compiled(
    tmp_path: Path, flags: re.RegexFlag, monkeypatch: pytest.MonkeyPatch
) -> None:
    public = [asked(source, flags) for source in SOURCES]
    with patterns_kept_in(tmp_path):
        assert [asked(source, flags) for source in SOURCES] == public
    with without_compiling(monkeypatch), patterns_kept_in(tmp_path):
        assert [asked(source, flags) for source in SOURCES] == public


@pytest.mark.filterwarnings("ignore:Possible nested set:FutureWarning")
@given(st.text(st.sampled_from("ab|()?*[]^$\\.{2}đ "), max_size=12))
def test_any_source_is_compiled_or_refused_as_ever(source: str) -> None:
    try:
        public = re.compile(source)
    except re.error:
        with pytest.raises(re.error):
            patterns._code(source, re.NOFLAG)
        return
    made = patterns._code(source, re.NOFLAG).pattern(source)
    assert (made, made.groups) == (public, public.groups)


def test_flags_are_part_of_what_is_kept(tmp_path: Path) -> None:
    for flags, found in ((re.NOFLAG, False), (re.IGNORECASE, True)):
        with patterns_kept_in(tmp_path):
            assert (compile_later("MỤC A", flags).search("mục a") is not None) is found


@pytest.mark.parametrize("bytes_", [b"", b"no database at all, only words" * 50])
def test_a_broken_file_is_begun_anew(tmp_path: Path, bytes_: bytes) -> None:
    with patterns_kept_in(tmp_path):
        assert compile_later("a b").search("a b")
    the_file(tmp_path).write_bytes(bytes_)
    for _ in range(2):
        with patterns_kept_in(tmp_path):
            assert compile_later("a b").search("a b")
    with sqlite3.connect(the_file(tmp_path)) as rows:
        assert rows.execute("select count(*) from pattern").fetchone() == (1,)
    rows.close()


@pytest.mark.parametrize("code", [b"", b"x", b"\x00" * 8, b"\xff" * 400])
def test_a_code_that_is_none_is_compiled_again(tmp_path: Path, code: bytes) -> None:
    with patterns_kept_in(tmp_path):
        assert compile_later("a(b)").search("ab")
    with sqlite3.connect(the_file(tmp_path)) as rows:
        rows.execute("update pattern set code = ?", (zlib.compress(code),))
    rows.close()
    with patterns_kept_in(tmp_path):
        assert compile_later("a(b)").search("ab")


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    with patterns_kept_in(in_the_way):
        assert compile_later("a b").search("a b")
    assert in_the_way.read_text() == "no folder"


def test_another_writer_is_not_waited_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "WAIT", 0.01)
    with patterns_kept_in(tmp_path):
        assert compile_later("a").search("a")
    other = sqlite3.connect(the_file(tmp_path), isolation_level=None)
    other.execute("begin exclusive")
    with patterns_kept_in(tmp_path):
        assert compile_later("b").search("b")
    other.close()


def test_a_file_grown_too_large_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "LARGEST", 100)
    with patterns_kept_in(tmp_path):
        assert compile_later("a").search("a")
    assert list(tmp_path.iterdir()) == []


def test_another_engine_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_code", None)
    assert not is_known()
    with patterns_kept_in(tmp_path):
        assert compile_later("a").search("a")
    assert list(tmp_path.iterdir()) == []


def test_what_fails_inside_still_leaves_the_public_way(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), patterns_kept_in(tmp_path):
        raise KeyboardInterrupt
    assert compile_later("a").search("a")
    assert list(tmp_path.iterdir()) == []
