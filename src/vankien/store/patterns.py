"""Compiled patterns kept between runs, as Python keeps byte code: a language has hundreds, and they take seconds.

Python's engine turns a pattern into a row of numbers, its code, and takes such a row back in microseconds; but it
offers neither in public. This room asks the engine where it is the one that it knows; everywhere else, and whenever the
file cannot be read or written, patterns are compiled as ever. What the file says is checked by the engine itself.
"""

import json
import re
import sqlite3
import sys
import zlib
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from vankien.text.pattern import compiled_by

LARGEST = 64 * 2**20  # bytes of the file; with old patterns of former programs in it, it is begun anew
WAIT = 1.0  # seconds for another process that writes
_TABLE = "create table if not exists pattern (key blob primary key, flags, groups, names, code) without rowid"
_WORD = "I"  # a number of the code, four bytes


@dataclass(frozen=True, slots=True)
class _Code:
    """What the engine makes a pattern of: its flags, how many groups, their names, its code."""

    flags: int
    groups: int
    names: dict[str, int]
    row: bytes

    def pattern(self, source: str) -> re.Pattern[str]:
        """The pattern. Raises `RuntimeError` for a code that is none."""
        named: list[str | None] = [None] * (self.groups + 1)
        for name, number in self.names.items():
            named[number] = name
        code = array(_WORD, self.row).tolist()
        made: re.Pattern[str] = _engine().compile(source, self.flags, code, self.groups, self.names, tuple(named))
        return made


def _engine() -> Any:  # noqa: ANN401 - a part of Python that has no public types
    return import_module("_sre")


def _code(source: str, flags: re.RegexFlag) -> _Code:
    """The code of a pattern, by the same two steps as `re.compile`. Raises `re.error` for a faulty source."""
    parsed = import_module("re._parser").parse(source, flags.value)
    row = import_module("re._compiler")._code(parsed, flags.value)  # noqa: SLF001 - there is no other way
    state = parsed.state
    return _Code(flags.value | state.flags, state.groups - 1, dict(state.groupdict), array(_WORD, row).tobytes())


def is_known() -> bool:
    """Whether Python's engine is the one that this room knows: it makes a pattern that answers as the public one."""
    try:
        made = _code("(?P<a>x)(?<!y)", re.IGNORECASE).pattern("(?P<a>x)(?<!y)")
    except (AttributeError, ImportError, RuntimeError, TypeError, ValueError):
        return False
    return made.groupindex == {"a": 1} and made.search("zX") is not None and array(_WORD).itemsize == _engine().CODESIZE


@dataclass(slots=True)
class _Kept:
    """The patterns of a file, and those that are to go there."""

    file: Path
    rows: sqlite3.Connection | None = None
    new: dict[bytes, _Code] = field(default_factory=dict)

    def compile(self, source: str, flags: re.RegexFlag) -> re.Pattern[str]:
        """A pattern from the file, else compiled and remembered."""
        key = sha256(f"{flags.value}\n{source}".encode("utf-8", "surrogatepass")).digest()
        with suppress(sqlite3.Error, OSError, RuntimeError, ValueError, TypeError, zlib.error):
            found = self._found(key)
            if found is not None:
                return found.pattern(source)
        code = self.new[key] = _code(source, flags)
        return code.pattern(source)

    def _found(self, key: bytes) -> _Code | None:
        if self.rows is None:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.rows = sqlite3.connect(self.file, timeout=WAIT)
            self.rows.execute(_TABLE)
        row = self.rows.execute("select flags, groups, names, code from pattern where key = ?", (key,)).fetchone()
        return None if row is None else _Code(row[0], row[1], json.loads(row[2]), zlib.decompress(row[3]))

    def save(self) -> None:
        """Writes what is new; a file that is none, or has grown too large, is begun anew by the next run."""
        try:
            if self.rows is not None and self.new:
                with self.rows:
                    self.rows.executemany("insert or replace into pattern values (?, ?, ?, ?, ?)", self._rows())
        except sqlite3.OperationalError:
            pass  # locked, read-only, no room left: the patterns were compiled all the same
        except sqlite3.DatabaseError:
            self._forget()
        if self.rows is not None:
            self.rows.close()
        with suppress(OSError):
            if self.file.stat().st_size > LARGEST:
                self._forget()

    def _rows(self) -> Iterator[tuple[bytes, int, int, str, bytes]]:
        for key, one in self.new.items():
            yield key, one.flags, one.groups, json.dumps(one.names), zlib.compress(one.row, 1)

    def _forget(self) -> None:
        with suppress(OSError):
            self.file.unlink()


@contextmanager
def patterns_kept_in(folder: Path) -> Iterator[None]:
    """While this lasts, patterns come from a file in `folder`; new ones are written there at its end."""
    if not is_known():
        yield
        return
    kept = _Kept(folder / f"patterns-{sys.implementation.cache_tag}-{_engine().MAGIC}.sqlite")
    try:
        with compiled_by(kept.compile):
            yield
    finally:
        kept.save()
