"""A small border province to count in: three twinnings of districts, two of which merge, and one of hamlets, 7 to 4."""

from datetime import date

from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.rows import (
    Indicator,
    Party,
    PartyKind,
    PartySuccession,
    Side,
    SuccessionKind,
    Twinning,
    TwinningKind,
    TwinningMember,
)
from vankien.model.register.when import When, when

MERGER = date(2020, 3, 1)
PAIRS = Indicator("pairs", "số cặp huyện kết nghĩa", source="twinning:district_town", complete=True)
HAMLETS = Indicator("hamlets", "số thôn kết nghĩa", source="twinning_member:village:vn")


def on(text: str) -> When:
    found = when(text)
    assert found is not None
    return found


def place(name: str, kind: PartyKind, country: str, valid_from: When | None = None) -> Party:
    return Party(name, kind, name_vi=name, iso_country=country, valid_from=valid_from)


def members(twinning: str, here: list[str], there: list[str]) -> list[TwinningMember]:
    return [
        *(TwinningMember(twinning, party, Side.VN) for party in here),
        *(TwinningMember(twinning, party, Side.FOREIGN) for party in there),
    ]


def border() -> Register:
    districts = [place(f"d{n}", PartyKind.DISTRICT, "VN") for n in (1, 2, 3)]
    merged = place("d12", PartyKind.DISTRICT, "VN", valid_from=on("2020-03-01"))
    towns = [place(f"t{n}", PartyKind.DISTRICT, "CN") for n in (1, 2, 3)]
    hamlets = [place(f"v{n}", PartyKind.VILLAGE, "VN") for n in range(1, 8)]
    across = [place(f"w{n}", PartyKind.VILLAGE, "CN") for n in range(1, 5)]
    pairs = [Twinning(f"p{n}", TwinningKind.DISTRICT_TOWN, valid_from=on(f"201{n}-05-01")) for n in (1, 2, 3)]
    many = Twinning("many", TwinningKind.VILLAGE, valid_from=on("2015-01-01"))
    of_pairs = [row for n in (1, 2, 3) for row in members(f"p{n}", [f"d{n}"], [f"t{n}"])]
    of_many = members("many", [one.id for one in hamlets], [one.id for one in across])
    merger = [
        PartySuccession(f"d{n}", "d12", SuccessionKind.MERGE, on(MERGER.isoformat()), "một nghị quyết") for n in (1, 2)
    ]
    return Register(
        party=(*districts, merged, *towns, *hamlets, *across),
        party_succession=tuple(merger),
        twinning=(*pairs, many),
        twinning_member=(*of_pairs, *of_many),
        indicator=(PAIRS, HAMLETS),
    )


def without(register: Register, *tables: str) -> Register:
    """The register as if these tables had never been given."""
    kept = {name: register.rows(name) for name in TABLE_NAMES if name not in tables}
    return Register(**kept, tables_present=register.tables_present - set(tables))  # type: ignore[arg-type]
