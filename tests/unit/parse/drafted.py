"""Drafts that tests write themselves, and the changes read of a text with one at hand."""

import pytest

from vankien import api
from vankien.model.amendment import Amendment
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
    return [_told(one) for each in api.parse(text, language, draft) for one in each.amendments if one.new_text]


def stated(text: str, draft: Draft, language: str = "vi") -> list[str]:
    """The same of which nothing is left for a person to see."""
    found = [one for each in api.parse(text, language, draft) for one in each.amendments]
    return [_told(one) for one in found if one.new_text and not one.unread]


def _told(one: Amendment) -> str:
    where = "/".join(step.number or "" for step in one.locator.path)
    return f"{where} {one.target_text} → {one.new_text}"
