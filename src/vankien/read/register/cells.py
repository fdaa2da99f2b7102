"""One cell of the register to one value, or the reason why not.

Nothing is guessed: `8,5` is no number in a file of points, and 03/04/2020 is no day in a file of ISO dates.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from vankien.lang.countries import country_code
from vankien.lang.registry import CATALOGS
from vankien.model.register.schema import Column, Kind
from vankien.model.register.when import When, day, when
from vankien.text.normal import bare

LIKE_ENOUGH = 60  # of 100: from here a misspelt choice is worth a suggestion
_PLAIN = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?", re.ASCII)
_OFFICE = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d{1,30})(?:,\d{1,30})?", re.ASCII)
_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3})+", re.ASCII)  # `1,234` is 1.234 here and 1234 elsewhere
_OFFICE_MONTH = re.compile(r"(\d{1,2})/(\d{4})", re.ASCII)
_OFFICE_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_CODE = re.compile(r"[A-Za-z]{2}|[A-Z]{3}", re.ASCII)
_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?Z?$")
_FORMULA = re.compile(
    r"[=@\t\r]|[+-][\s+(-]*[^\s\d+(-][\w.$]*\s*[(|!+*/^&=-]|[+-]\s*[\d.,]+\s*[-+*/^&]\s*\S*[A-Za-z(|!]"
)
_YES = {"yes", "true", "1", "co", "x"}
_NO = {"no", "false", "0", "khong"}

Value = str | When | Decimal | bool | StrEnum | tuple[str, ...] | None


class CellError(Exception):
    """Why a cell cannot be used: a kind of note and its facts. Never leaves the readers."""

    def __init__(self, kind: str, **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Habit:
    """How a file writes numbers and dates: as the contract says, as a descriptor states, or as an office types."""

    decimal: str = "."
    group: str = ""
    date: str | None = None  # a format of `strptime`; None for ISO
    is_office: bool = False  # also takes dd/mm/yyyy and 1.234,5, whose columns say so in their head


PLAIN = Habit()
OFFICE = Habit(is_office=True)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would compute the text instead of showing it. Signed numbers and phone numbers are none."""
    return _FORMULA.match(text) is not None


def value_of(column: Column, text: str, habit: Habit = PLAIN) -> Value:
    """The value that a cell states, None when it is empty. Raises `CellError`."""
    if not text:
        if column.required:
            raise CellError("register-cell-missing")
        return False if column.kind is Kind.YES else () if column.kind is Kind.LIST else None
    return _READ[column.kind](column, text, habit)


def _text(_column: Column, text: str, _habit: Habit) -> str:
    return text


def _list(_column: Column, text: str, _habit: Habit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in map(str.strip, text.split(";")) if part))


def _date(_column: Column, text: str, habit: Habit) -> When:
    if habit.date is not None:
        try:
            return day(datetime.strptime(text, habit.date).date())  # noqa: DTZ007 - a day has no zone
        except ValueError:
            pass
    found = when(_MIDNIGHT.sub("", text))
    if found is not None:
        return found
    turned = _office_day(text)
    if habit.is_office:
        month = _OFFICE_MONTH.fullmatch(text)
        known = day(turned) if turned else when(f"{month[2]}-{int(month[1]):02}") if month else None
        if known is not None:
            return known
        raise CellError("register-cell-date-office", value=text)
    if turned is not None:
        raise CellError("register-cell-date-order", value=text, hint=turned.isoformat())
    raise CellError("register-cell-date", value=text)


def _office_day(text: str) -> date | None:
    found = _OFFICE_DAY.fullmatch(text)
    if found is None:
        return None
    number, month, year = map(int, found.groups())
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _number(_column: Column, text: str, habit: Habit) -> Decimal:
    """Digits with the file's decimal sign. An office types `1.234,5`; there `8.5` is refused, not read as 85."""
    if habit.is_office:
        if _OFFICE.fullmatch(text):
            return Decimal(text.replace(".", "").replace(",", "."))
        raise CellError("register-cell-number-office", value=text)
    stated = text.replace(habit.group, "") if habit.group else text
    if habit.decimal != ".":
        stated = stated.replace(".", "?").replace(habit.decimal, ".")
    if _PLAIN.fullmatch(stated):
        return Decimal(stated)
    if _OFFICE.fullmatch(text) and not _THOUSANDS.fullmatch(text):
        raise CellError("register-cell-number-style", value=text, hint=text.replace(".", "").replace(",", "."))
    raise CellError("register-cell-number", value=text)


def _choice(column: Column, text: str, habit: Habit) -> StrEnum:
    assert column.choices is not None  # noqa: S101 - the schema gives every choice its values
    known = _known(column.choices)
    wanted = text if text in known else bare(text)
    if wanted not in known and habit.is_office:
        known = {**_parts(column.choices), **known}
    if wanted in known:
        return known[wanted]
    nearest = extractOne(wanted, known.keys(), scorer=ratio, score_cutoff=LIKE_ENOUGH)
    meant = [known[nearest[0]]] if nearest else list(column.choices)
    hint = "; ".join(_label(one) for one in meant) if habit.is_office else ", ".join(one.value for one in meant)
    raise CellError("register-cell-choice", value=text, hint=hint)


@cache
def _known(choices: type[StrEnum]) -> Mapping[str, StrEnum]:
    """Every way to write a choice: the contract's word, and its label in any language."""
    known: dict[str, StrEnum] = {}
    for catalog in CATALOGS.values():
        known |= {bare(catalog.say(choice_key(one))): one for one in choices}
    return known | {bare(one.value): one for one in choices}


@cache
def _parts(choices: type[StrEnum]) -> Mapping[str, StrEnum]:
    """The words of a label one by one, as offices type them: "tỉnh" of "tỉnh, bang, khu", where no other has it."""
    parts: dict[str, set[StrEnum]] = {}
    for catalog in CATALOGS.values():
        for one in choices:
            for part in catalog.say(choice_key(one)).split(","):
                parts.setdefault(bare(part.strip()), set()).add(one)
    return {part: next(iter(own)) for part, own in parts.items() if len(own) == 1}


def _label(choice: StrEnum) -> str:
    """A choice as the template's list shows it, in the language of the offices that fill it in."""
    return next(iter(CATALOGS.values())).say(choice_key(choice))


def choice_key(choice: StrEnum) -> str:
    """The catalog's key of a choice."""
    return f"register.{type(choice).__name__.lower()}.{choice.value}"


def _yes(_column: Column, text: str, _habit: Habit) -> bool:
    plain = bare(text)
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise CellError("register-cell-choice", value=text, hint="yes")


def _word(column: Column, text: str, _habit: Habit) -> str:
    """The contract's word for a label that is known in any language; anything else is the office's own word."""
    known = _known_words(column.name, column.words)
    return known[text] if text in known else known.get(bare(text), text)


@cache
def _known_words(name: str, words: tuple[str, ...]) -> Mapping[str, str]:
    known = {bare(word): word for word in words}
    for catalog in CATALOGS.values():
        for word in words:
            every = catalog.say(f"register.word.{name}.{word}").split(";")
            known.update((bare(one.strip()), word) for one in every)
    return known


def _country(_column: Column, text: str, _habit: Habit) -> str:
    """A code of two or three letters as it stands, in capitals; else the code of the country so called."""
    if _CODE.fullmatch(text):
        return text.upper()
    code = country_code(text)
    if code is None:
        raise CellError("register-cell-country", value=text)
    return code


_READ: Mapping[Kind, Callable[[Column, str, Habit], Value]] = {
    Kind.TEXT: _text,
    Kind.LIST: _list,
    Kind.DATE: _date,
    Kind.NUMBER: _number,
    Kind.CHOICE: _choice,
    Kind.YES: _yes,
    Kind.WORD: _word,
    Kind.COUNTRY: _country,
    Kind.SOURCE: _text,
}
