"""Three counts side by side, each with its rows; what is not known has a reason."""

from dataclasses import replace
from datetime import date

from tests.unit.model.register.border import HAMLETS, MERGER, PAIRS, border, members, on, without
from vankien.model.register.count import By, Count, count
from vankien.model.register.history import history, last_held
from vankien.model.register.register import Register
from vankien.model.register.relations import LeftOut, Ref
from vankien.model.register.rows import (
    Activity,
    Indicator,
    Instrument,
    Mechanism,
    MechanismParty,
    Observation,
    Twinning,
    TwinningKind,
)
from vankien.model.register.source import Mode, parse_source
from vankien.model.register.when import ONE_DAY

LATER = date(2024, 6, 30)


def three(found: Count) -> tuple[int | None, int | None, int | None]:
    assert found.total is not None
    values = [found.total.of(mode) for mode in Mode]
    relations, here, there = (None if tally is None else tally.value for tally in values)
    return relations, here, there


def answer(found: Count) -> int:
    assert found.answer is not None
    return found.answer.value


def test_seven_hamlets_with_four_are_one_relation() -> None:
    found = count(border(), HAMLETS, LATER)
    assert three(found) == (1, 7, 4)
    assert answer(found) == 7


def test_a_merger_leaves_the_relations_and_takes_a_unit() -> None:
    before, after = count(border(), PAIRS, MERGER - ONE_DAY), count(border(), PAIRS, MERGER)
    assert three(before) == (3, 3, 3)
    assert three(after) == (3, 2, 3)
    assert after.total is not None
    assert after.total.units_here is not None
    assert [ref.row for ref in after.total.units_here.rows] == ["d12", "d3"]


def test_a_figure_from_before_the_merger_is_out_of_date_and_not_false() -> None:
    units = replace(PAIRS, source="twinning_member:district_town:vn")
    found = last_held(border(), units, 3, LATER)
    assert found is not None
    stretch, mode = found
    assert (stretch.last, mode) == (MERGER - ONE_DAY, Mode.HERE)
    assert last_held(border(), units, 9, LATER) is None


def test_the_indicators_own_way_of_counting_is_tried_first() -> None:
    found = last_held(border(), PAIRS, 3, LATER)
    assert found is not None
    assert (found[0].last, found[1]) == (None, Mode.RELATIONS)


def test_history_names_each_stretch_once() -> None:
    past = history(border(), PAIRS, LATER)
    assert [(one.first.year, answer(one.count)) for one in past if one.first.year > 2010] == [
        (2011, 1),
        (2012, 2),
        (2013, 3),
        (2020, 3),
    ]
    assert past[-1].last is None


def test_rows_that_do_not_hold_are_named() -> None:
    found = count(border(), PAIRS, date(2012, 6, 1))
    assert found.left_out == (LeftOut(Ref("twinning", "p3"), "not-held"),)


def test_a_missing_table_is_unknown_and_an_empty_one_is_nought() -> None:
    missing = without(border(), "twinning", "twinning_member")
    assert count(missing, PAIRS, LATER).because == "no-data"
    empty = replace(missing, tables_present=missing.tables_present | {"twinning", "twinning_member"})
    assert three(count(empty, PAIRS, LATER)) == (0, 0, 0)


def test_without_members_only_relations_are_known() -> None:
    assert three(count(without(border(), "twinning_member"), PAIRS, LATER)) == (3, None, None)


def test_a_relation_without_listed_members_makes_units_unsure() -> None:
    whole = border()
    more = replace(whole, twinning=(*whole.twinning, Twinning("p9", TwinningKind.DISTRICT_TOWN)))
    found = count(more, PAIRS, LATER)
    assert found.total is not None
    assert found.total.units_here is not None
    assert found.total.units_here.unsure == (Ref("twinning", "p9"),)
    assert found.total.relations.is_sure


def test_a_year_alone_leaves_days_inside_it_unsure() -> None:
    one = Twinning("x", TwinningKind.PROVINCE, valid_from=on("2020"))
    register = Register(twinning=(one,))
    indicator = Indicator("provinces", source="twinning:province")
    inside, after = (count(register, indicator, day) for day in (date(2020, 6, 1), date(2021, 1, 1)))
    assert inside.answer is not None
    assert not inside.answer.is_sure
    assert after.answer is not None
    assert after.answer.is_sure
    assert answer(count(register, indicator, date(2019, 12, 31))) == 0


def test_a_planned_or_ended_twinning_does_not_count() -> None:
    for status in ("planned", "ended", " Ended "):
        register = Register(twinning=(Twinning("x", TwinningKind.PROVINCE, status=status),))
        assert answer(count(register, Indicator("p", source="twinning:province"), LATER)) == 0, status
    register = Register(twinning=(Twinning("x", TwinningKind.PROVINCE, status="đang hoạt động"),))
    assert answer(count(register, Indicator("p", source="twinning:province"), LATER)) == 1


def test_a_twinning_whose_only_unit_was_abolished_is_gone() -> None:
    whole = border()
    gone = replace(whole.party_succession[0], old="d3", new=None)
    found = count(replace(whole, party_succession=(gone,)), PAIRS, LATER)
    assert answer(found) == 2
    assert found.left_out == (LeftOut(Ref("twinning", "p3"), "members-gone"),)


def test_mechanisms_are_counted_by_level_and_instruments_by_kind() -> None:
    register = Register(
        mechanism=(Mechanism("m1", level="province"), Mechanism("m2", level="district")),
        mechanism_party=(MechanismParty("m1", "a", "vn"), MechanismParty("m1", "b", "vn")),
        instrument=(Instrument("i1", kind="minutes", signed_on=on("2019-01-01"), party_foreign=("x", "y")),),
    )
    assert three(count(register, Indicator("m", source="mechanism:province"), LATER)) == (1, 2, None)
    assert three(count(register, Indicator("i", source="instrument:minutes"), LATER)) == (1, None, 2)
    assert count(register, Indicator("i", source="instrument:treaty"), LATER).because == "no-kind"


def test_an_instrument_ends_when_its_successor_begins() -> None:
    register = Register(
        instrument=(
            Instrument("old", signed_on=on("2010-01-01")),
            Instrument("new", signed_on=on("2019-01-01"), effective_on=on("2019-02-01"), supersedes=("old",)),
        )
    )
    papers = Indicator("papers", source="instrument")
    days = (date(2018, 1, 1), date(2019, 1, 15), date(2019, 2, 1))
    rows = [[ref.row for ref in tally.rows] for day in days if (tally := count(register, papers, day).answer)]
    assert rows == [["old"], ["old"], ["new"]]


def test_activities_are_counted_from_a_day_on() -> None:
    register = Register(
        activity=(
            Activity("a1", kind="delegation_out", start=on("2019-05-01")),
            Activity("a2", kind="delegation_out", start=on("2020-05-01")),
            Activity("a3", kind="delegation_out"),
        )
    )
    out = Indicator("out", source="activity:delegation_out")
    found = count(register, out, LATER, By.YEAR, since=date(2020, 1, 1))
    assert answer(found) == 1
    assert {one.why for one in found.left_out} == {"other-time", "undated"}
    assert [key for key, _ in count(register, out, LATER, By.YEAR).groups] == ["2019", "2020"]


def test_groups_by_partner_name_the_country() -> None:
    found = count(border(), PAIRS, LATER, By.PARTNER)
    assert [(key, modes.relations.value) for key, modes in found.groups] == [("CN", 3)]


def test_a_published_figure_is_not_counted_but_shown() -> None:
    seen = (
        Observation("o1", "visits", as_of=on("2019-12-31")),
        Observation("o2", "visits", as_of=on("2020-12-31")),
        Observation("o3", "visits", as_of=on("2030-12-31")),
    )
    found = count(Register(observation=seen), Indicator("visits", source="observation"), LATER)
    assert found.because == "observed"
    assert [one.id for one in found.observations] == ["o2", "o1"]


def test_a_source_that_says_nothing_is_no_source() -> None:
    for text in (
        None,
        "",
        "twinnings",
        "twinning:village:both",
        "twinning:a:vn:x",
        "twinning:a",
        "party:district_town",
    ):
        assert parse_source(text) is None, text
    assert count(border(), Indicator("x", source="?"), LATER).because == "no-source"


def test_members_of_one_kind_of_party() -> None:
    found = count(border(), Indicator("d", source="twinning_member:district:vn"), LATER)
    assert three(found) == (3, 2, 3)


def test_rows_recorded_later_are_not_yet_known() -> None:
    whole = border()
    late = replace(whole.twinning[2], recorded_at=on("2024-01-01"))
    register = replace(whole, twinning=(*whole.twinning[:2], late))
    assert answer(count(register.as_known_on(date(2023, 12, 31)), PAIRS, LATER)) == 2
    assert answer(count(register.as_known_on(date(2024, 1, 1)), PAIRS, LATER)) == 3


def test_a_member_that_left_is_not_counted() -> None:
    rows = members("x", ["d1"], ["t1"])
    left = replace(rows[0], valid_to=on("2018-12-31"))
    register = replace(
        border(),
        twinning=(Twinning("x", TwinningKind.DISTRICT_TOWN),),
        twinning_member=(left, *rows[1:]),
    )
    assert count(register, PAIRS, LATER).left_out == (LeftOut(Ref("twinning", "x"), "members-gone"),)
