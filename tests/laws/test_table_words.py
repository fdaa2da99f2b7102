"""The words of a language's own tables, in any order: each is read or left alone, and none ends the reading."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

DRAFT = "Phần I\n1. Điều 5. Chủ đò thắp đèn từ 18 giờ.\n2. The ferry runs four times a day from the old pier.\n"
BETWEEN = ("\n", " ", ": ", ", ", ". ", "\t", "; ", " “", "” ", '"', " (", ") ", "? ", " | ", " – ", "\u00a0", " → ")
NUMBERS = ("5", "II", "a", "3.2", "12%", "1.234", "b)", "1.", "đ)", "(i)", "2030", "7/2025")
LONGEST = 40  # code points of an entry that is put into a text; longer ones are patterns


def _entries(table: object) -> Iterator[str]:
    """The entries of a table that are words and no patterns; a pattern of a shortened word is one: "art\\."."""
    if isinstance(table, str):
        plain = table.replace("\\.", ".")
        if not set(plain) & set("(?[\\|+*{") and len(plain) <= LONGEST:
            yield plain
    elif is_dataclass(table):
        for one in fields(table):
            yield from _entries(getattr(table, one.name))
    elif isinstance(table, Mapping):
        for key in table:
            yield from _entries(key)
        for value in table.values():
            yield from _entries(value)
    elif isinstance(table, tuple | list | frozenset | set):
        for entry in table:
            yield from _entries(entry)


@lru_cache
def _known(language: str) -> tuple[str, ...]:
    return tuple(sorted(set(_entries(PROFILES[language].speech)) | set(NUMBERS)))


@lru_cache
def _places(language: str) -> tuple[str, ...]:
    """What places are told with: half of what people write, and a small part of the tables."""
    s = PROFILES[language].speech
    return tuple(sorted({*_entries((s.units, s.this, s.containers, s.same_words, s.page, s.of_words)), *NUMBERS}))


@st.composite
def _texts(draw: st.DrawFn, language: str) -> str:
    """Thirty entries at most with signs between them, half of them of places."""
    word = st.sampled_from(_known(language)) | st.sampled_from(_places(language))
    row = draw(st.lists(st.tuples(word, st.sampled_from(BETWEEN)), max_size=30))
    return "".join(f"{word}{sign}" for word, sign in row)


@pytest.mark.parametrize("language", sorted(PROFILES))
@settings(max_examples=250, deadline=None)
@given(data=st.data())
def test_words_of_the_tables_in_any_order_end_no_reading(language: str, data: st.DataObject) -> None:
    text = data.draw(_texts(language))
    source = Source("", None, "")
    for draft in (None, Document(DRAFT)):
        read = parse_manuscript(read_text(text), PROFILES[language], source, draft=draft)
        assert all(one.evidence.end <= len(each.contribution.text) for each in read for one in each.amendments)
