"""What an office sends changes the register as it was shown beforehand, and the second time not at all."""

from datetime import date

from vankien.flows.register import Plan, RegisterReading, plan_import
from vankien.model.register.rows import Party
from vankien.read.register.package import read_tables

DAY = date(2020, 9, 30)
PARTY = "id,kind,name_vi,valid_to,ghi_chu\na,district,An Phú,,cũ\nb,district,Bình Sơn,2020-01-01,\n"


def read(**tables: str) -> RegisterReading:
    return read_tables({f"{name}.csv": text.encode() for name, text in tables.items()})


def shown(plan: Plan) -> list[tuple[str, bool, list[tuple[str, str, str]]]]:
    return [
        (change.ref.row, change.is_new, [(cell.column, cell.old, cell.new) for cell in change.cells])
        for change in plan.changes
    ]


def test_new_rows_are_added_and_known_ones_changed_cell_by_cell() -> None:
    plan = plan_import(read(party=PARTY), read(party="id,name_vi,ghi_chu\nb,Bình Sơn Mới,mới\nc,Cao Lâm,\n"), DAY)
    assert shown(plan) == [
        ("b", False, [("name_vi", "Bình Sơn", "Bình Sơn Mới"), ("ghi_chu", "", "mới")]),
        ("c", True, [("id", "", "c"), ("name_vi", "", "Cao Lâm")]),
    ]
    assert [one.id for one in plan.register.party] == ["a", "b", "c"]
    assert [one.recorded_at and one.recorded_at.iso for one in plan.register.party] == [
        None,
        "2020-09-30",
        "2020-09-30",
    ]


def test_an_empty_cell_never_erases() -> None:
    plan = plan_import(read(party=PARTY), read(party="id,name_vi,valid_to,ghi_chu\na,,,\nb,,,\n"), DAY)
    assert plan.changes == ()
    assert plan.register == read(party=PARTY).register


def test_the_same_file_twice_changes_nothing_the_second_time() -> None:
    incoming = read(party="id,name_vi,kind\na,An Phú Đông,district\nz,Zà Lũng,village\n")
    present = read(party=PARTY)
    first = plan_import(present, incoming, DAY)
    after = RegisterReading({"party": incoming.tables["party"].__class__("party.csv", first.register.party, (2, 3, 4))})
    assert first.changes
    assert plan_import(after, incoming, date(2024, 1, 1)).changes == ()


def test_a_row_may_say_itself_when_it_was_recorded() -> None:
    plan = plan_import(read(party=PARTY), read(party="id,recorded_at\nc,2019-01-01\n"), DAY)
    (new,) = [one for one in plan.register.party if one.id == "c"]
    assert isinstance(new, Party)
    assert new.recorded_at is not None
    assert new.recorded_at.iso == "2019-01-01"


def test_a_new_table_may_refer_to_rows_that_are_there_already() -> None:
    member = "twinning,party,side\nk,a,vn\nk,nobody,foreign\n"
    plan = plan_import(read(party=PARTY), read(twinning="id\nk\n", twinning_member=member), DAY)
    (note,) = [one for one in plan.notes if one.severity == "error"]
    assert (note.kind, note.facts["row"], note.facts["value"]) == ("register-reference", 3, "nobody")
    assert plan.is_refused


def test_a_lost_reference_is_named_beside_bad_cells_unless_its_row_may_be_the_bad_one() -> None:
    bad = "id,kind\nc,province\n"
    member = "twinning,party,side\nk,a,vn\nk,c,foreign\nlost,a,vn\n"
    plan = plan_import(read(party=PARTY), read(party=bad, twinning="id\nk\n", twinning_member=member), DAY)
    found = [(one.kind, one.facts.get("value")) for one in plan.notes if one.severity == "error"]
    assert found == [("register-cell-choice", "province"), ("register-reference", "lost")]


def test_a_bad_cell_refuses_the_whole_and_is_named_once() -> None:
    plan = plan_import(read(party=PARTY), read(party="id,kind\nc,province\nc,district\nd,district\nd,village\n"), DAY)
    assert [note.kind for note in plan.notes] == ["register-cell-choice", "register-key-repeated"]
    assert plan.is_refused
