"""Sentences of notes: foreign words tamed, long numbers as the language writes them."""

import pytest

from vankien.lang.registry import CATALOGS
from vankien.model.note import Note, Severity, Where


@pytest.mark.parametrize(("language", "cells"), [("vi", "17.179.869.184"), ("en", "17,179,869,184")])
def test_long_numbers_are_grouped_and_short_ones_are_not(language: str, cells: str) -> None:
    facts: dict[str, str | int] = {"sheet": "Góp ý", "cells": 17_179_869_184, "limit": 9999}
    said = CATALOGS[language].note(Note("sheet-too-large", Severity.ERROR, Where("a.xlsx"), facts))
    assert cells in said
    assert "9999" in said


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_name_cannot_break_the_line(language: str) -> None:
    said = CATALOGS[language].note(Note("member-damaged", Severity.ERROR, Where("a\nb.zip"), {"member": "\x1b[2Jx"}))
    assert said.isprintable()
    assert "a b.zip" in said
