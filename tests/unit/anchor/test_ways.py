"""Every reason that an anchor gives is one that people are told."""

import re
from pathlib import Path

import pytest

import vankien.anchor.combine as room
from vankien.lang.registry import CATALOGS
from vankien.model.anchor import WAYS

WAY = re.compile(r'"([a-z]+(?:-[a-z]+)?)"')
SAID = re.compile(r"(?:why|\(\*[\w.]+,|hinted\(|_all_words\(|Hit\()[^\n]*")


def test_the_ways_of_the_room_are_the_ways_of_the_model() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(str(room.__file__)).parent.glob("*.py"))
    said = {way for line in SAID.findall(source) for way in WAY.findall(line)}
    assert said >= {"path", "likeness", "count", "page"}
    assert said <= WAYS


@pytest.mark.parametrize("language", sorted(CATALOGS))
def test_people_are_told_each_of_them(language: str) -> None:
    texts = CATALOGS[language].texts
    assert {f"page.method.{way}" for way in WAYS} <= set(texts)
