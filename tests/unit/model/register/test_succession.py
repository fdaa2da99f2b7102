"""Who a party is on a day."""

from dataclasses import replace
from datetime import date

import pytest

from tests.unit.model.register.border import border, on, without
from vankien.model.register.register import Register
from vankien.model.register.rows import Party, PartySuccession, SuccessionKind
from vankien.model.register.succession import country, heirs, names
from vankien.model.register.when import when

DAY = date(2024, 1, 1)
RENAME, MERGE, SPLIT, ABOLISH = SuccessionKind


def parties(*steps: tuple[str, str | None, SuccessionKind, str]) -> Register:
    every = {name for old, new, *_ in steps for name in (old, new) if name}
    return Register(
        party=tuple(Party(name) for name in sorted(every)),
        party_succession=tuple(PartySuccession(old, new, kind, when(day)) for old, new, kind, day in steps),
    )


@pytest.mark.parametrize(
    ("steps", "expected", "sure"),
    [
        ([("a", "b", RENAME, "2010-01-01")], ("b",), True),
        ([("a", "b", RENAME, "2030-01-01")], ("a",), True),
        ([("a", "b", RENAME, "2010-01-01"), ("b", "c", MERGE, "2020-01-01")], ("c",), True),
        ([("a", "b", RENAME, "2010-01-01"), ("b", "a", RENAME, "2015-01-01")], ("a",), True),
        ([("a", "b", RENAME, "2010-01-01"), ("b", "a", RENAME, "2010-01-01")], ("a",), False),
        ([("a", "b", SPLIT, "2010-01-01"), ("a", "c", SPLIT, "2010-01-01")], ("b", "c"), False),
        ([("a", "a", SPLIT, "2010-01-01"), ("a", "c", SPLIT, "2010-01-01")], ("a", "c"), False),
        ([("a", "c", SPLIT, "2010-01-01")], ("a",), True),
        ([("a", None, ABOLISH, "2010-01-01")], (), True),
        ([("a", "b", RENAME, "2024")], ("b",), False),
        ([("a", "b", RENAME, "2023")], ("b",), True),
    ],
)
def test_through_every_step_up_to_the_day(
    steps: list[tuple[str, str | None, SuccessionKind, str]], expected: tuple[str, ...], sure: bool
) -> None:
    found = heirs(parties(*steps), "a", DAY)
    assert (found.parties, found.is_sure) == (expected, sure)


def test_past_its_last_day_a_party_is_gone_unless_successions_are_unknown() -> None:
    ended = replace(border().party[2], valid_to=on("2020-01-01"))
    whole = replace(border(), party=(*border().party[:2], ended, *border().party[3:]))
    assert heirs(whole, "d3", DAY).parties == ()
    unknown = heirs(without(whole, "party_succession"), "d3", DAY)
    assert (unknown.parties, unknown.is_sure) == (("d3",), False)


def test_a_country_is_found_through_parents_and_circles_end() -> None:
    rows = (
        Party("gx", iso_country="cn"),
        Party("t", parent_id="gx"),
        Party("x", parent_id="y"),
        Party("y", parent_id="x"),
    )
    register = Register(party=rows)
    assert [country(register, one) for one in ("t", "x", "nobody")] == ["CN", None, None]


def test_names_of_a_party_begin_with_the_main_one() -> None:
    register = Register(party=(Party("a", name_vi="Pháp", name_native="France", aliases=("Pháp quốc", "Pháp")),))
    assert names(register, "a") == ("Pháp", "France", "Pháp quốc")
    assert names(register, "b") == ("b",)


@pytest.mark.parametrize("text", ["2020", "2020-02", "2020-02-29"])
def test_a_date_is_written_back_as_stated(text: str) -> None:
    found = when(text)
    assert found is not None
    assert found.iso == text


@pytest.mark.parametrize("text", ["", "03/04/2020", "2020-13", "2021-02-29", "20200403", "2020-4-3", "0000"])
def test_what_is_no_date(text: str) -> None:
    assert when(text) is None
