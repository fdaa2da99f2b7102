"""The gate before the grammar holds nothing back: with every gate open, the same is understood."""

import pytest

from tests.unit.parse.test_sentences import cases
from vankien import parse
from vankien.model.parsed import ParsedContribution
from vankien.parse.cues import ALL, CueTable

MARKS = (">", "?", "!")
LANGUAGES = ("vi", "en")


def _sentences(language: str) -> list[str]:
    return [text for mark in MARKS for own, text, _ in cases(mark) if own == language]


def _understood(language: str) -> list[tuple[ParsedContribution, ...]]:
    return [parse(text, language) for text in _sentences(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_gate_holds_back_the_grammar_cannot_match(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = _understood(language)

    def everything(_table: CueTable, _tokens: list[str], _lower: str) -> int:
        return ALL

    monkeypatch.setattr(CueTable, "among", everything)
    for text, before, after in zip(_sentences(language), gated, _understood(language), strict=True):
        assert before == after, text
