"""A unit that ended the day before may still be succeeded; one that ended earlier may not."""

from datetime import date

import pytest

from tests.unit.model.register.border import on
from vankien.flows.succession import Step, succeed
from vankien.model.errors import UsageError
from vankien.model.register.register import Register
from vankien.model.register.rows import Party, SuccessionKind

DAY = date(2020, 2, 1)


def after(last: str) -> Register:
    register = Register(party=(Party("a", valid_to=on(last)), Party("b")))
    return succeed(register, Step("a", "b", SuccessionKind.MERGE, DAY), DAY)


def test_a_last_day_that_is_stated_already_stays() -> None:
    for last in ("2020-01-31", "2020-06-30"):
        found = after(last).lookup.party["a"].valid_to
        assert found is not None
        assert found.iso == last


def test_a_unit_that_ended_earlier_is_not_succeeded() -> None:
    with pytest.raises(UsageError):
        after("2020-01-30")


def test_a_split_leaves_open_whether_the_old_unit_stays() -> None:
    register = Register(party=(Party("a"), Party("b")))
    found = succeed(register, Step("a", "b", SuccessionKind.SPLIT, DAY), DAY)
    assert found.lookup.party["a"].valid_to is None
