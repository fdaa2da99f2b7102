"""The same run every time, on a quiet machine and on a busy one.

Hypothesis draws the same examples in each run and looks at no clock; `EXPLORE=1` draws new ones, to look for more.
No run leaves compiled patterns in the cache folder of whoever tests. Where several processes test, those of a file run
in one, but for the halves of the gold, each of which takes minutes: they come first, so that no process waits for one.
"""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", settings.get_profile("steady"), derandomize=False, print_blob=True)
settings.load_profile("explore" if os.environ.get("EXPLORE") else "steady")
os.environ["VANKIEN_CACHE"] = ""


@pytest.hookimpl(tryfirst=True)  # before those who are to run together are told apart
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for one in items:
        one.add_marker(pytest.mark.xdist_group(_together(one)))
    items.sort(key=lambda one: not one.nodeid.startswith("tests/gold/"))


def _together(one: pytest.Item) -> str:
    """What a test shares with those that must run in the same process: its file, and its half of the gold."""
    file = one.nodeid.partition("::")[0]
    half = one.callspec.params.get("half") if isinstance(one, pytest.Function) and hasattr(one, "callspec") else None
    return f"{file} {half}" if half else file
