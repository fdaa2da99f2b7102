"""Readers run in the tests' own process here, so that a test may change what they meet; `test_guard.py` does not."""

import pytest

from vankien.read import registry


@pytest.fixture(autouse=True)
def _read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "apart" not in request.keywords:
        monkeypatch.setattr(registry, "is_light", lambda _kind, _size: True)
