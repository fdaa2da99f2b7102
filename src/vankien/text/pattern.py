"""Regular expressions that are compiled when they are first asked.

A language has some five hundred patterns, which take seconds to compile; a letter asks the smaller part of them. Who
can compile them faster than `re.compile` lends its way of doing so (`compiled_by`).
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import cast

Compiler = Callable[[str, re.RegexFlag], re.Pattern[str]]
"""What makes a pattern of its source and flags, as `re.compile` does."""

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groupindex", "groups")
_LOOK_BEHIND = re.compile(r"\(\?<(?P<sign>[!=])(?P<said>(?:[^()\\]|\\.)*\\s(?:[^()\\]|\\.)*)\)")
_compilers: list[Compiler] = [re.compile]  # the last one is in force


@contextmanager
def compiled_by(compiler: Compiler) -> Iterator[None]:
    """While this lasts, patterns that are asked for the first time are compiled by `compiler`."""
    _compilers.append(compiler)
    try:
        yield
    finally:
        _compilers.remove(compiler)


def compile_later(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that answers as `re.compile(source, flags)` does, and is compiled by the first question. Where it looks
    behind for words and a blank, two blanks are one.

    A mistake in `source` shows only then: a test asks every pattern of every language.
    """
    return cast("re.Pattern[str]", _Later(source, flags))


def heedless_of_spaces(source: str) -> str:
    """A pattern whose looks behind, which are of one width, see a blank that a hand typed twice as they see one."""
    return _LOOK_BEHIND.sub(_both_widths, source)


def _both_widths(found: re.Match[str]) -> str:
    sign, said = found["sign"], found["said"]
    if r"\s\s" in said:
        return found[0]
    wider = said.replace(r"\s", r"\s\s")
    return f"(?<!{said})(?<!{wider})" if sign == "!" else f"(?:(?<={said})|(?<={wider}))"


class _Later:
    """Source and flags until the first question, which leaves the compiled answers as attributes: no detour after."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """The answer of the compiled pattern; asked only for what is not an attribute yet."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = _compilers[-1](heedless_of_spaces(self.pattern), self._flags)
        self.__dict__.update({asked: getattr(compiled, asked) for asked in (*_ASKED, "pattern")})
        return self.__dict__[name]
