"""Drafts that tests write themselves, and the changes read of a text with one at hand."""

import pytest

from vankien import api
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft


def drafted(folders: pytest.TempPathFactory, text: str, genre: str = "vi") -> Draft:
    """The draft that a text makes."""
    path = folders.mktemp("draft") / "draft.txt"
    path.write_text(text, encoding="utf-8")
    return open_draft(path, Config(genre=genre))


def changes(text: str, draft: Draft, language: str = "vi") -> list[str]:
    """What is put for what, and in which unit: "1/2 20% → 30%"."""
    found = [one for each in api.parse(text, language, draft) for one in each.amendments]
    return [
        f"{'/'.join(step.number or '' for step in one.locator.path)} {one.target_text} → {one.new_text}"
        for one in found
        if one.new_text
    ]
