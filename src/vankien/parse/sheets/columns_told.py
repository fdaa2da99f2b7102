"""Which column of a sheet is what, by its heading and by what stands below it.

A heading says it in one of a thousand ways ("Replying for", "Ông/bà tên gì?"); where it is not known for certain, what
stands in its column decides with it: either alone names nothing that the other gainsays, and nobody becomes a person
by the look of a column alone but where the language knows families.
"""

from collections.abc import Iterator, Mapping

from vankien.lang.speech import Speech
from vankien.parse.forms.columns import EXACT, HINT, named, of_others
from vankien.parse.given import Given
from vankien.parse.sheets.column_cells import MOST, SOME, Column

SAYING = frozenset({"new", "proposal", "old", "reason"})
TELLING = frozenset({"new", "proposal"})
PERSONS = frozenset({"name", "role", "organisation", "address"})
LEAST_WORDS = 2  # of what somebody asks for in a column that is not known for certain to hold it
LONGEST_OFFICE = 12  # words of an office with its body, "Điều dưỡng trưởng, Trung tâm Y tế Tân Lạch"
LONGEST_TOPIC = 4  # words of what is chosen as a topic
FIT = 2  # what a fitting column adds to the strength of a heading


def columns_told(heads: Mapping[int, str], below: Mapping[int, Column], given: Given) -> dict[int, str]:
    """The columns by name; each name once, on the column that heading and cells tell best, the first of equals."""
    speech = given.table.speech
    claims = sorted(_claims(heads, below, speech), key=lambda one: (-one[0], one[1]))
    found: dict[int, str] = {}
    for _, column, name in claims:
        if column not in found and name not in found.values():
            found[column] = name
    claimed = {column for strength, column, _ in claims if strength > HINT + FIT}
    free = {at: one for at, one in below.items() if one.cells and at not in found and at not in claimed}
    free = {at: one for at, one in free.items() if not of_others(heads.get(at, ""), speech)}
    for name, holds in (
        ("place", _says_where),
        ("date", _says_when),
        ("name", _says_who),
        ("organisation", _says_whose),
    ):
        fit = [at for at, one in free.items() if holds(one)]
        if name not in found.values() and len(fit) == 1:  # of two columns of days one may be anything
            found[fit[0]] = name
            del free[fit[0]]
    return _with_said(found, free, below)


def _claims(heads: Mapping[int, str], below: Mapping[int, Column], speech: Speech) -> Iterator[tuple[int, int, str]]:
    """What each heading may name that its cells do not gainsay: how strongly, which column, the name."""
    for at, said in heads.items():
        for strength, name in named(said, speech).claims:
            column = below.get(at)
            if strength < EXACT and name != "date" and of_others(said, speech):
                continue  # "Tên cán bộ tiếp nhận", "Ý kiến giải trình"; the day when it came in is the contribution's
            if column is None or not column.cells:
                if strength > HINT:
                    yield strength, at, name
                continue
            fits = _fits(name, column)
            if not _gainsays(name, column, strength) and (fits or strength > HINT):
                yield strength + FIT * fits, at, name


def _fits(name: str, column: Column) -> bool:
    """Whether cells are what a column of that name holds."""
    if name in SAYING:
        return column.is_prose or (name in TELLING and column.quotes >= SOME)
    if name == "place":
        return column.places >= SOME
    if name == "date":
        return column.are_days
    if name == "name":
        return column.names >= SOME and column.are_distinct
    if name in {"organisation", "address"}:
        return column.titles >= MOST and not column.are_choices and not column.are_days
    return name == "role" and column.words <= LONGEST_OFFICE and not column.are_days


def _gainsays(name: str, column: Column, strength: int) -> bool:
    """Whether cells are what no column of that name holds; a heading known as a whole is only gainsaid by what is
    nobody's words: running numbers, addresses.
    """
    if name in SAYING - {"old", "new"} | PERSONS and (column.is_running or column.are_addresses or column.are_days):
        return True
    if name == "topic" and column.is_prose:
        return True  # "Issue": what is said of it
    if strength >= EXACT:
        return False
    if name in PERSONS and column.places >= MOST:
        return True  # "Địa chỉ trong dự thảo": where it is to be changed
    if name == "date" and column.are_days_of_lives:
        return True
    if name in SAYING | {"name", "organisation", "place"} and column.are_choices:
        return True
    if name in PERSONS | {"page", "date", "number"}:
        return column.words > LONGEST_OFFICE
    if name not in TELLING:
        return False
    return column.words < LEAST_WORDS or column.names >= MOST  # "Comment type", "What should we call you?"


def _says_where(column: Column) -> bool:
    return column.is_filled and column.places >= MOST


def _says_when(column: Column) -> bool:
    return column.is_told and column.are_days


def _says_who(column: Column) -> bool:
    known = bool(column.given.people.family_names)
    return known and column.is_told and column.names >= MOST and column.are_distinct


def _is_topic(column: Column) -> bool:
    """Whether cells are the names of topics that were chosen, which a draft's headings have too: "Chuyển đổi số"."""
    return column.titles >= MOST and column.words <= LONGEST_TOPIC


def _says_whose(column: Column) -> bool:
    return column.is_told and column.bodies >= SOME and column.writers >= MOST


def _with_said(found: dict[int, str], free: Mapping[int, Column], below: Mapping[int, Column]) -> dict[int, str]:
    """The columns with the one in which people say something, where no heading names it: the one with the most words.
    Beside words of the draft it is their new wording, where it is alike.
    """
    olds = [at for at, one in free.items() if one.is_filled and one.drafts >= MOST and not _is_topic(one)]
    if "old" not in found.values() and len(olds) == 1:
        found = {**found, olds[0]: "old"}
    rest = {at: one for at, one in free.items() if at not in found}
    old = next((below[at] for at, name in found.items() if name == "old" and at in below), None)
    wide = [at for at, one in rest.items() if one.is_prose or (old is not None and one.rewords(old))]
    wide = (
        [at for at in wide if rest[at].quotes >= SOME] or [at for at, one in rest.items() if one.quotes >= SOME] or wide
    )
    if not TELLING.isdisjoint(found.values()) or not wide:
        return found
    widest = max(wide, key=lambda at: rest[at].length)
    return {**found, widest: "new" if old is not None and rest[widest].rewords(old) else "proposal"}
