"""Laws of the register: what succession and counting keep, whatever the rows."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vankien.model.register.count import By, Count, count
from vankien.model.register.history import history
from vankien.model.register.register import Register
from vankien.model.register.rows import (
    Indicator,
    Party,
    PartySuccession,
    Side,
    SuccessionKind,
    Twinning,
    TwinningKind,
    TwinningMember,
)
from vankien.model.register.source import Mode
from vankien.model.register.succession import heirs
from vankien.model.register.when import When, day, when

KIND = TwinningKind.VILLAGE
INDICATOR = Indicator("it", source=f"twinning:{KIND}")
DAYS = st.dates(date(2015, 1, 1), date(2024, 12, 31))
LAW = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a shared machine is slow
HERE, THERE = ("h0", "h1", "h2", "h3"), ("t0", "t1", "t2")


@st.composite
def whens(draw: st.DrawFn) -> When:
    """Days mostly, now and then a month or a year."""
    text = draw(DAYS).isoformat()
    found = when(text[: draw(st.sampled_from([10, 10, 10, 7, 4]))])
    assert found is not None
    return found


PARTIES = tuple(Party(name, iso_country="VN" if name in HERE else "CN") for name in (*HERE, *THERE))
SEATS = tuple((side, party) for side, parties in ((Side.VN, HERE), (Side.FOREIGN, THERE)) for party in parties)
RELATION = st.tuples(
    st.sampled_from([KIND, KIND, TwinningKind.PROVINCE]),
    st.none() | whens(),
    st.none() | whens(),
    st.sets(st.sampled_from(SEATS), max_size=4),
)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Up to four twinnings of two kinds, each with any members, for any time."""
    drawn = draw(st.lists(RELATION, max_size=4))
    twinnings = tuple(
        Twinning(f"x{n}", kind, valid_from=first, valid_to=last) for n, (kind, first, last, _) in enumerate(drawn)
    )
    rows = tuple(
        TwinningMember(f"x{n}", party, side) for n, (*_, seats) in enumerate(drawn) for side, party in sorted(seats)
    )
    tables = frozenset({"twinning", "twinning_member", "party", "party_succession"})
    return Register(party=PARTIES, twinning=twinnings, twinning_member=rows, tables_present=tables)


def figures(found: Count) -> tuple[int | None, ...]:
    assert found.total is not None
    return tuple(None if tally is None else tally.value for tally in map(found.total.of, Mode))


def with_steps(register: Register, *steps: PartySuccession) -> Register:
    new = tuple(Party(step.new) for step in steps if step.new is not None)
    return replace(register, party=(*register.party, *dict.fromkeys(new)), party_succession=steps)


@LAW
@given(registers(), DAYS)
def test_every_row_counts_once_or_is_left_out_with_a_reason(register: Register, on: date) -> None:
    found = count(register, INDICATOR, on)
    assert found.total is not None
    named = [ref.row for ref in found.total.relations.rows] + [one.ref.row for one in found.left_out]
    assert sorted(named) == sorted(one.id for one in register.twinning if one.kind is KIND)


@LAW
@given(registers(), DAYS)
def test_groups_by_year_add_up(register: Register, on: date) -> None:
    found = count(register, INDICATOR, on, By.YEAR)
    assert found.total is not None
    assert sum(modes.relations.value for _, modes in found.groups) == found.total.relations.value


@LAW
@given(registers(), DAYS, st.randoms(use_true_random=False))
def test_the_order_of_rows_says_nothing(register: Register, on: date, chance: Random) -> None:
    twinnings, rows = list(register.twinning), list(register.twinning_member)
    chance.shuffle(twinnings)
    chance.shuffle(rows)
    shuffled = replace(register, twinning=tuple(twinnings), twinning_member=tuple(rows))
    assert figures(count(shuffled, INDICATOR, on)) == figures(count(register, INDICATOR, on))


@LAW
@given(registers(), DAYS, DAYS, st.sampled_from((*HERE, *THERE)))
def test_a_new_name_changes_no_figure(register: Register, changed: date, on: date, party: str) -> None:
    renamed = with_steps(register, PartySuccession(party, "new", SuccessionKind.RENAME, day(changed)))
    assert figures(count(renamed, INDICATOR, on)) == figures(count(register, INDICATOR, on))


@LAW
@given(registers(), DAYS, DAYS, st.sets(st.sampled_from(HERE), min_size=2))
def test_a_merger_takes_units_and_no_relation(register: Register, merged: date, on: date, old: set[str]) -> None:
    steps = [PartySuccession(one, "new", SuccessionKind.MERGE, day(merged)) for one in sorted(old)]
    before, after = count(register, INDICATOR, on), count(with_steps(register, *steps), INDICATOR, on)
    assert figures(after)[0] == figures(before)[0]
    assert figures(after)[2] == figures(before)[2]
    assert before.total is not None
    units = before.total.units_here
    together = {ref.row for ref in units.rows} & old if units and on >= merged else set()
    lost = max(0, len(together) - 1)
    assert figures(after)[1] == (None if units is None else units.value - lost)


@LAW
@given(registers(), DAYS, st.sampled_from(HERE))
def test_what_comes_later_changes_nothing_before(register: Register, on: date, party: str) -> None:
    later = PartySuccession(party, None, SuccessionKind.ABOLISH, day(on + timedelta(days=1)))
    assert figures(count(with_steps(register, later), INDICATOR, on)) == figures(count(register, INDICATOR, on))


@LAW
@given(registers(), DAYS, DAYS)
def test_history_says_what_count_says_on_every_day(register: Register, on: date, until: date) -> None:
    past = history(register, INDICATOR, until)
    reached = [one for one in past if one.first <= on <= (one.last or until)]
    if on <= until and reached:
        assert len(reached) == 1
        assert figures(reached[0].count) == figures(count(register, INDICATOR, on))
    assert all(one.last is not None for one in past[:-1])


@LAW
@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from([*"abcd", None]), st.sampled_from(SuccessionKind), DAYS)
    ),
    DAYS,
)
def test_succession_ends_whatever_circles_it_runs_in(
    steps: list[tuple[str, str | None, SuccessionKind, date]], on: date
) -> None:
    rows = tuple(PartySuccession(old, new, kind, day(at)) for old, new, kind, at in steps)
    register = Register(party=tuple(map(Party, "abcd")), party_succession=rows)
    found = heirs(register, "a", on)
    assert set(found.parties) <= set("abcd")
    assert set(found.steps) <= set(rows)
