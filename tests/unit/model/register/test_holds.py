"""What holds on a day: relations with and without dates of their own, and what still meets."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.model.register.border import PAIRS, border, on
from vankien.model.register.active import LATELY, active
from vankien.model.register.count import count
from vankien.model.register.holds import Holding, twinning_holds
from vankien.model.register.register import Register
from vankien.model.register.relations import LeftOut, Ref
from vankien.model.register.rows import (
    Activity,
    Instrument,
    Mechanism,
    Party,
    PartySuccession,
    SuccessionKind,
    Twinning,
    TwinningKind,
)
from vankien.model.register.succession import heirs

DAY = date(2020, 6, 30)
PAPER = Instrument("i", signed_on=on("2015-01-01"))


@pytest.mark.parametrize(
    ("twinning", "paper", "expected"),
    [
        ({}, {}, Holding.YES),
        ({}, {"signed_on": on("2021-01-01")}, Holding.NO),
        ({"valid_from": on("2019-01-01")}, {"signed_on": on("2021-01-01")}, Holding.YES),
        ({}, {"terminated_on": on("2020-06-30")}, Holding.NO),
        ({}, {"terminated_on": on("2020-07-01")}, Holding.YES),
        ({}, {"expires_on": on("2020-06-29")}, Holding.UNSURE),
        ({}, {"expires_on": on("2020-06-30")}, Holding.YES),
        ({"valid_to": on("2025-01-01")}, {"expires_on": on("2020-06-29")}, Holding.YES),
        ({"status": "ended"}, {}, Holding.NO),
        ({"status": "ended", "valid_to": on("2020-12-31")}, {}, Holding.YES),
        ({"status": "planned", "valid_to": on("2020-12-31")}, {}, Holding.NO),
    ],
)
def test_a_twinning_leans_on_its_paper(
    twinning: dict[str, object], paper: dict[str, object], expected: Holding
) -> None:
    one = replace(Twinning("t", instrument="i"), **twinning)  # type: ignore[arg-type]
    register = Register(twinning=(one,), instrument=(replace(PAPER, **paper),))  # type: ignore[arg-type]
    assert twinning_holds(register, one, DAY) is expected


def test_a_side_abroad_that_is_gone_ends_the_relation_too() -> None:
    gone = PartySuccession("t3", None, SuccessionKind.ABOLISH, on("2019-01-01"))
    whole = border()
    found = count(replace(whole, party_succession=(*whole.party_succession, gone)), PAIRS, DAY)
    assert found.left_out == (LeftOut(Ref("twinning", "p3"), "members-gone"),)


def test_an_heir_stands_from_its_succession_on_whatever_its_own_first_day() -> None:
    register = Register(
        party=(Party("a"), Party("b", valid_from=on("2021-01-01"))),
        party_succession=(PartySuccession("a", "b", SuccessionKind.RENAME, on("2020-01-01")),),
    )
    assert heirs(register, "a", DAY).parties == ("b",)


def test_a_member_known_to_the_year_makes_its_unit_unsure_unless_another_relation_vouches() -> None:
    whole = border()
    members = [replace(one, valid_from=on("2020")) if one.party == "d3" else one for one in whole.twinning_member]
    found = count(replace(whole, twinning_member=tuple(members)), PAIRS, DAY).total
    assert found is not None
    assert found.units_here is not None
    assert found.units_here.unsure == (Ref("party", "d3"),)
    vouched = [*members, replace(whole.twinning_member[0], party="d3")]
    twice = [*reversed(members), replace(whole.twinning_member[0], party="d3")]
    for rows in (vouched, twice):
        again = count(replace(whole, twinning_member=tuple(rows)), PAIRS, DAY).total
        assert again is not None
        assert again.units_here is not None
        assert again.units_here.unsure == ()


def test_the_latest_activity_up_to_the_day_says_what_is_active() -> None:
    edge = DAY - LATELY
    register = Register(
        mechanism=(Mechanism("m"), Mechanism("n"), Mechanism("gone", valid_to=on("2019-01-01"))),
        activity=(
            Activity("old", mechanism="m", start=on("2015-01-01")),
            Activity("new", mechanism="m", start=on("2020-06-30")),
            Activity("later", mechanism="m", start=on("2020-07-01")),
            Activity("older", mechanism="m", start=on("2014-01-01")),
            Activity("edge", mechanism="n", start=on("2014-01-01"), end=on(edge.isoformat())),
        ),
    )
    first, second = active(register, DAY)
    assert (first.latest and first.latest.id, first.is_active) == ("new", True)
    assert (second.latest and second.latest.id, second.is_active) == ("edge", True)
    assert not active(register, DAY, within=LATELY - timedelta(days=1))[1].is_active


def test_a_renewed_paper_keeps_its_relation_and_a_paper_that_is_only_over_leaves_it_unsure() -> None:
    old = Instrument("old", effective_on=on("2010-01-01"), expires_on=on("2015-01-01"))
    mid = Instrument("mid", effective_on=on("2015-01-02"), expires_on=on("2017-01-01"), supersedes=("old",))
    new = Instrument("new", effective_on=on("2017-01-02"), supersedes=("mid",))
    pair = Twinning("t", TwinningKind.VILLAGE, instrument="old")
    alone = Register(instrument=(old,), twinning=(pair,))
    followed = Register(instrument=(old, mid, new), twinning=(pair,))
    lapsed = Register(instrument=(old, mid), twinning=(pair,))
    assert twinning_holds(alone, pair, DAY) is Holding.UNSURE
    assert twinning_holds(lapsed, pair, DAY) is Holding.UNSURE
    assert twinning_holds(followed, pair, DAY) is Holding.YES
    assert twinning_holds(followed, pair, date(2016, 1, 1)) is Holding.YES
