"""The gate before the grammar holds nothing back: with every gate open, the same is understood."""

from itertools import pairwise
from random import Random

import pytest
from bench.letters import letters

from tests.unit.parse.test_sentences import cases
from vankien import parse
from vankien.lang.registry import PROFILES
from vankien.model.parsed import ParsedContribution
from vankien.parse import manuscript
from vankien.parse.prose import asked_for, prose
from vankien.parse.requests.shapes import may_ask
from vankien.parse.words.cue_table import cue_table
from vankien.parse.words.cues import ALL, ORDERS, STANCES, CueTable
from vankien.parse.words.plain import lowered

MARKS = (">", "?", "!")
LANGUAGES = ("vi", "en")
LETTERS = 12_000  # bytes of letters of which every third asks


def _sentences(language: str) -> list[str]:
    return [text for mark in MARKS for own, text, _ in cases(mark) if own == language]


def _texts(language: str) -> list[str]:
    more = letters(Random(7), 1 / 3, LETTERS) if language == "vi" else []  # noqa: S311
    return [*_sentences(language), *more]


def _understood(language: str) -> list[tuple[ParsedContribution, ...]]:
    return [parse(text, language) for text in _texts(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_gate_holds_back_the_grammar_cannot_match(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        manuscript, "reweighed", lambda _heard, remarks, _hearing: list(remarks)
    )  # weighs, and matches nothing
    monkeypatch.setattr(prose, "by_comments", lambda _reading, _spoken: None)
    monkeypatch.setattr(asked_for, "weighed", lambda _script, found, _aside, _draft: found)
    gated = _understood(language)

    def everything(_table: CueTable, _tokens: list[str], _lower: str) -> int:
        return ALL

    monkeypatch.setattr(CueTable, "among", everything)
    for text, before, after in zip(_texts(language), gated, _understood(language), strict=True):
        assert before == after, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sentence_may_ask_or_think_its_line_may(language: str) -> None:
    table = cue_table(PROFILES[language].speech)
    said = [f"{lowered(text).rstrip('.!?… ')}." for text in _sentences(language) if "\n" not in text]
    for one, other in pairwise(said):
        line = table.of(f"{one} {other}")
        for part in (table.of(one), table.of(other)):
            assert may_ask(line) or not may_ask(part), (one, other)
            assert not part & STANCES & ~line, (one, other)


def test_no_class_of_opinions_stands_in_every_clause_of_a_vietnamese_letter() -> None:
    """An entry whose first word is not known makes every clause of every letter one that may praise."""
    assert not cue_table(PROFILES["vi"].speech).always & (STANCES | ORDERS)
