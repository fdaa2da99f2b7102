"""Texts of the register in English: tables, columns, choices, ways of counting."""

from collections.abc import Mapping

_TABLES = {
    "party": "Parties",
    "party_succession": "Successions",
    "mechanism": "Mechanisms",
    "mechanism_party": "Mechanism parties",
    "instrument": "Instruments",
    "twinning": "Twinnings",
    "twinning_member": "Twinning members",
    "activity": "Activities",
    "observation": "Published figures",
    "indicator": "Indicators",
    "evidence": "Evidence",
    "evidence_link": "Evidence links",
}
_COLUMNS = {
    "party": {
        "id": "Id", "kind": "Kind", "name_vi": "Name in Vietnamese", "name_native": "Native name", "aliases": "Other names",
        "iso_country": "Country (ISO)", "parent_id": "Part of (id)", "valid_from": "From day", "valid_to": "To the end of",
    },
    "party_succession": {
        "from": "Old party (id)", "to": "New party (id)", "kind": "How", "date": "Effective day", "legal_basis": "Legal basis",
    },
    "mechanism": {
        "id": "Id", "name": "Mechanism", "aliases": "Other names", "pillar": "Pillar", "level": "Level", "kind": "Kind",
        "frequency": "How often", "established": "Established on", "valid_to": "To the end of",
    },
    "mechanism_party": {"mechanism": "Mechanism (id)", "party": "Party (id)", "side": "Side", "role": "Role"},
    "instrument": {
        "id": "Id", "title": "Title", "kind": "Kind", "regime": "Legal regime", "signed_on": "Signed on", "place": "Signed at",
        "effective_on": "In effect from", "expires_on": "Expires on", "terminated_on": "Terminated from",
        "supersedes": "Supersedes (id)", "party_vn": "Vietnamese parties (id)", "party_foreign": "Foreign parties (id)",
    },
    "twinning": {
        "id": "Id", "kind": "Kind", "name": "Relation", "instrument": "Instrument (id)", "valid_from": "From day",
        "valid_to": "To the end of", "status": "Status",
    },
    "twinning_member": {
        "twinning": "Relation (id)", "party": "Party (id)", "side": "Side", "valid_from": "From day",
        "valid_to": "To the end of",
    },
    "activity": {
        "id": "Id", "kind": "Kind", "pillar": "Pillar", "mechanism": "Mechanism (id)", "twinning": "Relation (id)",
        "start": "First day", "end": "Last day", "place": "Place", "persons": "Persons", "persons_unit": "Unit of persons",
        "amount": "Amount", "currency": "Currency", "approval": "Approved by",
    },
    "observation": {
        "id": "Id", "indicator": "Indicator (code)", "indicator_label": "Indicator", "value": "Value", "lo": "Lower bound",
        "hi": "Upper bound", "unit": "Unit", "period": "Period", "place": "Place", "as_of": "As of", "source_doc": "Source",
    },
    "indicator": {
        "code": "Code", "label_vi": "Indicator", "aliases": "Other names", "unit": "Unit", "source": "Counted from",
        "counting_rule": "Counting rule", "complete": "Complete",
    },
    "evidence": {
        "id": "Id", "title": "Title", "issuer": "Issuer", "number": "Number", "date": "Date", "file": "File",
        "sha256": "SHA-256",
    },
    "evidence_link": {"evidence": "Evidence (id)", "table": "Table", "row": "Row (id)", "field": "Column"},
}  # fmt: skip
_CHOICES = {
    "partykind": {
        "country": "country", "subnational": "province, state", "district": "district, town", "commune": "commune, ward",
        "village": "village", "border_post": "border post", "agency": "state agency", "party_body": "Party body",
        "mass_org": "front, mass organisation", "igo": "intergovernmental organisation", "mission": "mission",
        "ngo": "non-governmental organisation", "enterprise": "enterprise", "group": "group",
    },
    "successionkind": {"rename": "renamed", "merge": "merged", "split": "split", "abolish": "abolished"},
    "twinningkind": {
        "province": "province level", "district_town": "district – town", "commune_town": "commune – township",
        "village": "village level", "border_post": "post – station",
    },
    "side": {"vn": "Viet Nam", "foreign": "foreign"},
}  # fmt: skip
_WORDS = {
    "pillar": {
        "party": "Party relations",
        "state": "State diplomacy",
        "people": "People-to-people relations",
    },
    "level": {
        "central": "central level",
        "province": "province level",
        "sector": "sector",
        "district": "district level",
        "commune": "commune level",
    },
    "status": {
        "active": "active;in force",
        "suspended": "suspended",
        "ended": "ended;terminated;expired;closed",
        "planned": "planned;proposed",
    },
    "side": {
        "vn": "Viet Nam",
        "foreign": "foreign",
    },
    "regime": {
        "treaty": "treaty",
        "agreement": "international agreement",
        "minutes": "minutes, letter of friendship",
        "ngo_aid": "foreign non-governmental aid",
        "unknown": "not determined",
    },
    "kind": {
        "delegation_out": "delegation out",
        "delegation_in": "delegation in",
        "conference": "international conference",
        "talks": "talks",
        "exchange": "exchange",
        "signing": "signing",
        "aid": "aid",
        "consular": "consular",
        "training": "training",
    },
}

REGISTER: Mapping[str, str] = {
    **{f"register.table.{name}": text for name, text in _TABLES.items()},
    **{f"register.column.{table}.{name}": text for table, heads in _COLUMNS.items() for name, text in heads.items()},
    **{f"register.column.{table}.recorded_at": "Recorded on" for table in _COLUMNS},
    **{f"register.{group}.{name}": text for group, texts in _CHOICES.items() for name, text in texts.items()},
    **{f"register.word.{group}.{name}": text for group, texts in _WORDS.items() for name, text in texts.items()},
    "register.mode.relations": "relations",
    "register.mode.units_here": "units on the Vietnamese side",
    "register.mode.units_there": "units on the foreign side",
    "register.why.not-held": "no longer or not yet in effect",
    "register.why.members-gone": "one side has no unit left",
    "register.why.other-time": "outside the period",
    "register.why.undated": "no date stated",
    "register.because.no-data": "the register lacks this table: unknown, not nought",
    "register.because.no-source": "the indicator states no understandable source",
    "register.because.observed": "the indicator takes published figures",
    "register.unstated": "not stated",
    "register.unknown": "unknown",
    "register.guide": "Guide",
    "register.guide.text": "Each sheet is a table of the register of external relations. Row 1 is the head, row 2 the column's name for exchange: leave both as they are.\nFrom row 3 on each row is one fact. An id is given once and kept: other tables name the row by it. It has no spaces.\nWhat is not known stays empty; write no 0 and do not guess. What is not in a table may still exist.\nDates: dd/mm/yyyy; when only year or month are known, 2019 or 2019-05. “To the end of” is the last day on which it holds.\nNumbers: 1.234,5. Values, no formulas. Several values in one cell are separated by semicolons (;).\nWhen a unit is renamed, merged, split or abolished: add the new unit to Parties and a row to Successions; leave the old row.\nColumns of your own may be added on the right; they are kept.\nTo take it in: vankien register import FILE.xlsx shows the changes; add --apply to make them. An empty cell never erases.",
    "register.kind.text": "Text.",
    "register.kind.list": "Several values separated by semicolons (;).",
    "register.kind.date": "A day dd/mm/yyyy; or a year (2019), a month (2019-05).",
    "register.kind.number": "A number: 1.234,5.",
    "register.kind.choice": "Choose from the list.",
    "register.kind.yes": "Write yes when the table behind this indicator lacks nothing; leave empty when unsure.",
    "register.kind.source": "observation (published figures), or table:kind:side, such as twinning:district_town, twinning_member:border_post:vn, activity:delegation_out.",
    "register.required": "Required.",
    "register.refers": "The id of a row on sheet “{table}”.",
    "register.list.title": "Not in the list",
    "register.list.message": "Choose a value from the list, or first add that row to the table it names.",
    "register.kind.word": "Text; choose from the list where it fits, or use a word of your own.",
    "register.nobody": "gone, without a successor",
    "register.now": "On {day} it is",
    "register.unsure": "not stated for certain",
    "register.count.of": "{label} ({code}), as of {day}",
    "register.count.rule": "Counting rule: {rule}",
    "register.count.meant": "this indicator",
    "register.in-force": "{count} instruments are in force on {day}.",
    "register.latest": "latest: {day}",
    "register.active": "{active} of {held} mechanisms and twinnings that hold on {day} met within the {days} days before (●).",
    "register.no-activity": "The register lacks the table of activities: which mechanisms are active is unknown.",
    "register.kind.country": "A country's two letters (CN, JP), or its name.",
}
