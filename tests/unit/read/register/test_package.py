"""Folders of the register: other people's load; what is wrong is named by file, row, column and cell."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from vankien.flows.register import RegisterReading
from vankien.lang.registry import CATALOGS
from vankien.model.note import Note, Severity
from vankien.model.register.register import Register
from vankien.model.register.rows import PartyKind, Side, TwinningKind
from vankien.model.register.schema import SCHEMA
from vankien.model.register.when import when
from vankien.read.register.cells import OFFICE, CellError, is_formula, value_of
from vankien.read.register.package import read_package
from vankien.read.register.workbook import read_workbook
from vankien.write.register.workbook import write_workbook

PARTY = "id,kind,name_vi,iso_country\nha-van,district,Hà Vân,VN\nlong-chau,district,Long Châu,CN\n"
TWINNING = "id,kind,name,valid_from\nk1,district_town,Hà Vân – Long Châu,2017-05-04\n"
MEMBER = "twinning,party,side\nk1,ha-van,vn\nk1,long-chau,foreign\n"
WHOLE = {"party.csv": PARTY, "twinning.csv": TWINNING, "twinning_member.csv": MEMBER}


def read(files: Mapping[str, str | bytes]) -> RegisterReading:
    return read_package({name: data.encode() if isinstance(data, str) else data for name, data in files.items()})


def whole(files: Mapping[str, str | bytes]) -> Register:
    reading = read(files)
    assert not reading.is_refused, reading.notes
    return reading.register


def errors(files: Mapping[str, str | bytes]) -> list[Note]:
    return [note for note in read(files).notes if note.severity is Severity.ERROR]


def the_error(files: Mapping[str, str | bytes]) -> tuple[str, str | None, object, object, object]:
    (note,) = errors(files)
    return note.kind, note.where.file, note.facts["row"], note.facts["column"], note.facts["cell"]


def test_tables_by_their_names_and_no_descriptor() -> None:
    register = whole(WHOLE)
    assert register.party[0].name_vi == "Hà Vân"
    assert register.party[0].kind is PartyKind.DISTRICT
    assert register.twinning[0].kind is TwinningKind.DISTRICT_TOWN
    assert register.twinning_member[1].side is Side.FOREIGN
    assert register.tables_present == {"party", "twinning", "twinning_member"}


@pytest.mark.parametrize(
    "data",
    [
        PARTY.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + PARTY.encode(),
        PARTY.replace(",", ";").encode(),
        PARTY.replace(",", "\t").encode(),
        ("sep=;\n" + PARTY.replace(",", ";")).encode(),
        PARTY.encode("utf-16"),
        ("Sổ đăng ký của tỉnh,,,\n,,,\n" + PARTY + ",,,\n\n").encode(),
        PARTY.replace("name_vi", "Tên tiếng Việt").replace("iso_country", "MÃ NƯỚC (iso)").encode(),
        PARTY.replace("district", "huyện, thị", 1).replace(",huyện, thị,", ',"Huyện, thị",').encode(),
    ],
    ids=["crlf", "bom", "semicolon", "tab", "sep", "utf-16", "title", "vietnamese-heads", "vietnamese-choice"],
)
def test_other_peoples_ways_of_writing_a_table(data: bytes) -> None:
    register = whole({"party.csv": data})
    assert [(one.id, one.kind, one.name_vi, one.iso_country) for one in register.party] == [
        ("ha-van", "district", "Hà Vân", "VN"),
        ("long-chau", "district", "Long Châu", "CN"),
    ]


def test_a_comma_inside_names_does_not_mislead_the_separator() -> None:
    text = "id;name_vi;aliases\na;Sở, ban, ngành;\nb;Xã, phường, thị trấn, bản;x\n"
    register = whole({"party.csv": text})
    assert [one.name_vi for one in register.party] == ["Sở, ban, ngành", "Xã, phường, thị trấn, bản"]


def test_decomposed_letters_and_wide_spaces_are_the_same_id() -> None:
    member = "twinning,party,side\nk1,\u00a0hà\u200b,vn\n".replace("hà", "ha\u0300")
    files = {"party.csv": "id\nhà\n", "twinning.csv": "id\nk1\n", "twinning_member.csv": member}
    assert whole(files).twinning_member[0].party == "hà"


def test_unknown_columns_are_kept_and_unknown_tables_left_alone() -> None:
    reading = read({"party.csv": "id,ghi_chu\na,đã đối chiếu\n", "danh-ba.csv": "ten\nx\n"})
    assert reading.register.party[0].extra == (("ghi_chu", "đã đối chiếu"),)
    assert [note.kind for note in reading.notes] == ["register-column-kept"]


def test_a_missing_table_is_unknown_and_one_with_heads_alone_is_empty() -> None:
    register = whole({"party.csv": "id,kind\n", "twinning.csv": "", "activity.csv": "\ufeff\r\n"})
    assert register.tables_present == {"party"}


def test_dates_lists_numbers_and_yes() -> None:
    register = whole(
        {
            "activity.csv": "id,start,persons,amount\na,2019-05,12,-1234.50\nb,2019-05-02T00:00:00,0,\n",
            "indicator.csv": "code,aliases,source,complete\nx,cặp huyện; cặp thị ;,twinning:district_town,yes\ny,,,\n",
        }
    )
    first, second = register.activity
    assert first.start is not None
    assert (first.start.iso, first.persons, first.amount) == ("2019-05", Decimal(12), Decimal("-1234.50"))
    assert second.start is not None
    assert second.start.first == date(2019, 5, 2)
    assert [(one.aliases, one.complete) for one in register.indicator] == [
        (("cặp huyện", "cặp thị"), True),
        ((), False),
    ]


def test_a_descriptor_says_where_tables_lie_and_how_they_are_written() -> None:
    fields = [
        {"name": "start", "type": "date", "format": "%d/%m/%Y"},
        {"name": "amount", "type": "number", "decimalChar": ",", "groupChar": "."},
    ]
    descriptor = {
        "resources": [
            {
                "name": "activity",
                "path": "data/hoat-dong.csv",
                "dialect": {"delimiter": ";"},
                "schema": {"fields": fields},
            },
            {"name": "twinning", "path": "data/not-there.csv"},
            "nonsense",
            {"name": "party", "path": ["party.csv"]},
        ]
    }
    reading = read(
        {
            "datapackage.json": json.dumps(descriptor),
            "data/hoat-dong.csv": "id;start;amount\na;03/04/2020;1.234,5\n",
            "party.csv": "id\na\n",
        }
    )
    (row,) = reading.register.activity
    assert row.start is not None
    assert (row.start.iso, row.amount) == ("2020-04-03", Decimal("1234.5"))
    assert reading.register.tables_present == {"activity", "party"}
    assert [note.kind for note in reading.notes] == ["register-file-missing"]


@pytest.mark.parametrize("descriptor", ["{", "[]", '{"resources": 3}', "\ud83d".encode("utf-8", "surrogatepass")])
def test_a_broken_descriptor_is_noted_and_tables_go_by_their_names(descriptor: str | bytes) -> None:
    reading = read({"datapackage.json": descriptor, **WHOLE})
    assert not reading.is_refused
    assert [note.kind for note in reading.notes] == ["register-descriptor-unreadable"]
    assert len(reading.register.party) == 2


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (
            {"twinning_member.csv": MEMBER + "k2,ha-van,vn\n"},
            ("register-reference", "twinning_member.csv", 4, "twinning", "A4"),
        ),
        ({"party.csv": PARTY + "ha-van,village,Lặp,VN\n"}, ("register-key-repeated", "party.csv", 4, "id", "A4")),
        ({"party.csv": PARTY + "x,province,Tỉnh,VN\n"}, ("register-cell-choice", "party.csv", 4, "kind", "B4")),
        ({"party.csv": PARTY + "x,,=1+1,VN\n"}, ("register-cell-formula", "party.csv", 4, "name_vi", "C4")),
        ({"party.csv": PARTY + ",village,Không mã,VN\n"}, ("register-cell-missing", "party.csv", 4, "id", "A4")),
        ({"party.csv": PARTY + "x,,a,VN,thừa\n"}, ("register-cell-no-head", "party.csv", 4, "", "4")),
        (
            {"twinning.csv": TWINNING + "k2,,,04/05/2017\n"},
            ("register-cell-date-order", "twinning.csv", 3, "valid_from", "D3"),
        ),
        (
            {"twinning.csv": TWINNING + "k2,,,2017-02-30\n"},
            ("register-cell-date", "twinning.csv", 3, "valid_from", "D3"),
        ),
        (
            {"twinning_member.csv": MEMBER + "k1,ha-van,\n"},
            ("register-cell-missing", "twinning_member.csv", 4, "side", "C4"),
        ),
        (
            {"twinning_member.csv": MEMBER + "k1,ha-van\n"},
            ("register-cell-missing", "twinning_member.csv", 4, "side", "C4"),
        ),
        ({"activity.csv": 'id,persons\na,"8,5"\n'}, ("register-cell-number-style", "activity.csv", 2, "persons", "B2")),
        ({"activity.csv": "id,persons\na,8.5.1\n"}, ("register-cell-number", "activity.csv", 2, "persons", "B2")),
        ({"activity.csv": "id,persons\na,khoảng 8\n"}, ("register-cell-number", "activity.csv", 2, "persons", "B2")),
        ({"activity.csv": "id,twinning\na,k9\n"}, ("register-reference", "activity.csv", 2, "twinning", "B2")),
        (
            {"instrument.csv": "id,party_vn\na,ha-van;nobody\n"},
            ("register-reference", "instrument.csv", 2, "party_vn", "B2"),
        ),
        (
            {"evidence.csv": "id\ne\n", "evidence_link.csv": "evidence,table,row\ne,party,x\n"},
            ("register-reference", "evidence_link.csv", 2, "row", "C2"),
        ),
        (
            {"evidence.csv": "id\ne\n", "evidence_link.csv": "evidence,table,row\ne,parties,x\n"},
            ("register-table-unknown-in-link", "evidence_link.csv", 2, "table", "B2"),
        ),
    ],
)
def test_a_bad_cell_is_named(changed: dict[str, str], expected: tuple[str, ...]) -> None:
    assert the_error({**WHOLE, **changed}) == expected


@pytest.mark.parametrize("source", ["twining:village", "twinning:hamlet", "twinning:village:both", "đếm tay"])
def test_a_source_that_says_nothing_is_told_and_refuses_nothing(source: str) -> None:
    reading = read({"indicator.csv": f"code,source\na,{source}\n"})
    assert not reading.is_refused
    (note,) = reading.notes
    assert (note.kind, note.severity, note.facts["cell"]) == ("register-source", Severity.WARNING, "B2")


def test_thousands_with_commas_get_no_hint() -> None:
    (note,) = errors({"activity.csv": 'id,persons\na,"1,234"\n'})
    assert note.kind == "register-cell-number"


def test_every_bad_row_is_named_and_not_only_the_first() -> None:
    rows = "x1,province,a,VN\nx2,,=A1,VN\nx2b,nước,c,VN\n"
    assert [note.facts["row"] for note in errors({"party.csv": PARTY + rows})] == [4, 5, 6]


def test_rows_are_numbered_as_a_sheet_shows_them() -> None:
    text = 'id,name_vi\n\na,"hai\ndòng"\nb,=x\n'
    assert the_error({"party.csv": text})[2:] == (4, "name_vi", "B4")


def test_a_table_without_its_key_is_refused_with_what_was_found() -> None:
    (note,) = errors({"party.csv": "ten,ghi_chu\na,b\n"})
    assert (note.kind, note.facts["column"], note.facts["found"]) == ("register-column-missing", "id", "ten, ghi_chu")


def test_the_same_table_twice_and_no_table_at_all() -> None:
    assert [note.kind for note in errors({"party.csv": "id\na\n", "data/party.csv": "id\nb\n"})] == [
        "register-table-repeated"
    ]
    assert [note.kind for note in errors({"thu-muc.csv": "id\na\n"})] == ["register-no-table"]


def test_references_into_a_missing_table_cannot_be_asked() -> None:
    assert not errors({"twinning_member.csv": MEMBER})


def test_a_signatory_may_be_named_in_words_and_a_figure_may_bring_its_label() -> None:
    files = {
        "party.csv": PARTY,
        "instrument.csv": "id,party_vn\na,UBND huyện Hà Vân\n",
        "indicator.csv": "code\nx\n",
        "observation.csv": "id,indicator,indicator_label,value\no,y,Số lượt khách,12\n",
    }
    assert not errors(files)
    unlabelled = {**files, "observation.csv": "id,indicator,value\no,y,12\n"}
    assert [note.kind for note in errors(unlabelled)] == ["register-reference"]


@pytest.mark.parametrize(
    "text",
    [
        "=1",
        "=SUM(A1)",
        "@SUM(A1)",
        "+SUM(A1)",
        "-2+3+cmd|' /C calc'!A0",
        "\t=1",
        "+A1*2",
        "--cmd|' /C calc'!A0",
        "+(A1*2)",
        "- +SUM(A1)",
    ],
)
def test_what_a_sheet_would_compute(text: str) -> None:
    assert is_formula(text)


@pytest.mark.parametrize(
    "text",
    [
        "-5",
        "+84 204 3825 111",
        "+84-204-3825",
        "- Hội nghị (lần 2)",
        "–",
        "-",
        "a=b",
        "a@b.vn",
        "-12.5",
        "+ Đoàn ra",
        "- (kèm phụ lục) danh sách",
        "",
    ],
)
def test_what_is_only_text(text: str) -> None:
    assert not is_formula(text)


@pytest.mark.parametrize("code", CATALOGS)
def test_every_flaw_has_a_sentence_with_all_its_facts(code: str) -> None:
    bad = {
        **WHOLE,
        "party.csv": PARTY + "x,province,=1,VN\n",
        "activity.csv": 'id,persons,start\na,"8,5",1/2/2020\nb,x,y\n',
    }
    for note in read(bad).notes:
        assert "…" not in CATALOGS[code].note(note)
        assert not CATALOGS[code].note(note).startswith("note.")


@pytest.mark.parametrize(
    ("text", "code"), [("CN", "CN"), ("cn", "CN"), ("VNM", "VNM"), ("Úc", "AU"), ("CHDCND Lào", "LA")]
)
def test_a_country_by_its_code_or_its_name(text: str, code: str) -> None:
    assert whole({"party.csv": f"id,iso_country\na,{text}\n"}).party[0].iso_country == code


def test_an_unknown_country_is_refused() -> None:
    assert the_error({"party.csv": "id,iso_country\na,Quảng Tây\n"})[0] == "register-cell-country"


def test_damaged_workbooks_are_refused_and_never_raise() -> None:
    data = write_workbook(whole(WHOLE), CATALOGS["vi"])
    assert not read_workbook("so.xlsx", data).is_refused
    for place in range(0, len(data), len(data) // 40):
        read_workbook("so.xlsx", data[:place])
        read_workbook("so.xlsx", data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("valid_from", "06/2020", when("2020-06")),
        ("valid_from", "1/6/2020", when("2020-06-01")),
        ("valid_from", "2020", when("2020")),
        ("kind", "tỉnh", PartyKind.SUBNATIONAL),
        ("kind", "thị trấn", PartyKind.COMMUNE),
        ("kind", "Xã, phường, thị trấn", PartyKind.COMMUNE),
        ("kind", "village", PartyKind.VILLAGE),
    ],
)
def test_a_workbook_takes_what_offices_type(name: str, typed: str, wanted: object) -> None:
    column = next(one for one in SCHEMA["party"].columns if one.name == name)
    assert value_of(column, typed, OFFICE) == wanted


@pytest.mark.parametrize(
    ("name", "typed", "kind", "hint"),
    [
        ("valid_from", "13/2020", "register-cell-date-office", None),
        ("valid_from", "31/02/2019", "register-cell-date-office", None),
        ("kind", "huyên, thị", None, None),
        ("kind", "doanh ngiep", "register-cell-choice", "doanh nghiệp"),
        ("kind", "phum sóc", "register-cell-choice", "quốc gia; "),
    ],
)
def test_a_workbook_says_how_an_office_would_write_it(
    name: str, typed: str, kind: str | None, hint: str | None
) -> None:
    column = next(one for one in SCHEMA["party"].columns if one.name == name)
    if kind is None:
        assert value_of(column, typed, OFFICE)
        return
    with pytest.raises(CellError) as error:
        value_of(column, typed, OFFICE)
    assert error.value.kind == kind
    assert str(error.value.facts.get("hint", "")).startswith(hint or "")
