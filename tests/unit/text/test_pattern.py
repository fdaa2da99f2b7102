"""Patterns compiled by their first question: they answer alike, and all of every language can be compiled."""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

import pytest

from vankien.lang.base import Profile
from vankien.lang.people import People
from vankien.lang.registry import PROFILES
from vankien.lang.speech import Speech
from vankien.text.pattern import compile_later, heedless_of_spaces


def test_a_pattern_answers_as_a_compiled_one() -> None:
    later, at_once = compile_later(r"(?P<word>Bỏ)\s", re.IGNORECASE), re.compile(r"(?P<word>Bỏ)\s", re.IGNORECASE)
    text = "xin bỏ đi, bỏ luôn"
    assert [one.span("word") for one in later.finditer(text)] == [one.span("word") for one in at_once.finditer(text)]
    assert later.sub("", text) == at_once.sub("", text)
    assert later.search(text, 8) is not None
    assert later.search(text, 12) is None
    assert (later.groups, dict(later.groupindex), later.pattern) == (1, {"word": 1}, at_once.pattern)


def test_a_mistake_shows_with_the_first_question() -> None:
    broken = compile_later("(")
    for _ in range(2):
        with pytest.raises(re.error):
            broken.search("x")


def test_nothing_else_is_asked_of_a_pattern() -> None:
    with pytest.raises(AttributeError):
        compile_later("x").colour  # type: ignore[attr-defined]  # noqa: B018


def tables(kind: object) -> Iterator[Callable[[object], object]]:
    """The functions of the room that make the patterns of one table of a language, each once."""
    for module in pkgutil.walk_packages(import_module("vankien.parse").__path__, "vankien.parse."):
        for made in vars(import_module(module.name)).values():
            if not hasattr(made, "cache_info") or made.__module__ != module.name:
                continue
            asked = list(inspect.signature(made, eval_str=True).parameters.values())
            if len(asked) == 1 and asked[0].annotation is kind:
                yield made


def patterns(made: object) -> Iterator[re.Pattern[str]]:
    """Every pattern in a value."""
    if hasattr(made, "finditer"):
        yield cast("re.Pattern[str]", made)
    elif isinstance(made, tuple | list):
        for one in made:
            yield from patterns(one)
    elif isinstance(made, dict):
        yield from patterns(list(made.values()))
    elif hasattr(made, "__dataclass_fields__") and not isinstance(made, Speech | People):
        yield from patterns([getattr(made, name) for name in made.__dataclass_fields__])


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
def test_every_pattern_of_every_language_can_be_compiled(profile: Profile) -> None:
    found = [
        pattern
        for kind, table in ((Speech, profile.speech), (People, profile.people))
        for make in tables(kind)
        for pattern in patterns(make(table))
    ]
    assert len(found) > 300
    assert all(pattern.groups >= 0 for pattern in found)


@pytest.mark.parametrize("gap", [" ", "  "])
def test_a_look_behind_sees_a_blank_typed_twice(gap: str) -> None:
    assert compile_later(r"(?<!nói\s)thêm").search(f"nói{gap}thêm") is None
    assert compile_later(r"(?<!có\sthể\s)thêm").search(f"có{gap}thể{gap}thêm") is None
    assert compile_later(r"(?<=xin\s)thêm").search(f"xin{gap}thêm") is not None


@pytest.mark.parametrize("source", [r"(?<!\d)a", r"(?<![\w.-])a", r"(?<!b\s\s)a", r"(?!b\s)a", r"\(?<a\s\)"])
def test_what_looks_at_no_single_blank_behind_stays_as_it_is(source: str) -> None:
    assert heedless_of_spaces(source) == source
