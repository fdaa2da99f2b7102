"""The same run every time, on a quiet machine and on a busy one.

Hypothesis draws the same examples in each run and looks at no clock; `EXPLORE=1` draws new ones, to look for more.
No run leaves compiled patterns in the cache folder of whoever tests. Where several processes test, those of a file run
in one, but for the halves of the gold, each of which takes minutes: they come first, so that no process waits for one.
"""

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from xdist.remote import Producer
    from xdist.scheduler import LoadScopeScheduling

settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", settings.get_profile("steady"), derandomize=False, print_blob=True)
settings.load_profile("explore" if os.environ.get("EXPLORE") else "steady")
os.environ["VANKIEN_CACHE"] = ""
HALVES = ("short-held", "people-held", "en-held", "held", "dev", "short", "en", "people")  # the longer names first


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda one: not one.nodeid.startswith("tests/gold/"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: "Producer") -> "LoadScopeScheduling":
    """Who hands out the tests: those that share what was read to the same process.

    It looks at their names alone. Marks (`xdist_group`) reach no scheduler since pytest 9.2: a half was read in both
    processes.
    """
    from xdist.scheduler import LoadScopeScheduling  # noqa: PLC0415 - where only one process tests it may be missing

    class Together(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            return together(nodeid)

    return Together(config, log)


def together(nodeid: str) -> str:
    """What a test shares with those that must run in the same process: its file, and its half of the gold."""
    file, _, name = nodeid.partition("::")
    told = name.partition("[")[2]
    half = next((one for one in HALVES if told.startswith((f"{one}-", f"{one}]"))), None)
    return f"{file} {half}" if half and file.startswith("tests/gold/") else file
