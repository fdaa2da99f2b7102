"""Cells of the register as people read them: days dd/mm/yyyy, numbers 1.234,5, known words in their language."""

from decimal import Decimal

from vankien.lang.base import Catalog
from vankien.lang.countries import country_name
from vankien.model.register.schema import Column, Kind, cell_of
from vankien.model.register.when import When, when

_TURNED = str.maketrans(",.", ".,")


def said(words: Catalog, column: Column, value: object) -> str:
    """The cell's words; nothing for unknown."""
    if isinstance(value, When):
        return said_when(value)
    if isinstance(value, Decimal):
        return said_number(value)
    cell = cell_of(value)
    if not cell:
        return ""
    if column.choices is not None:
        return words.say(f"register.{column.choices.__name__.lower()}.{cell}")
    if column.kind is Kind.WORD:
        return said_word(words, column.name, cell)
    if column.kind is Kind.COUNTRY:
        return country_name(cell, words.code)
    return cell.replace(";", "; ") if column.kind is Kind.LIST else cell


def said_text(words: Catalog, column: Column, text: str) -> str:
    """The words of a cell that is still as files hold it: "2020-02-01", "border_post"."""
    if column.kind is Kind.NUMBER and text:
        return said_number(Decimal(text))
    return said(words, column, when(text) if column.kind is Kind.DATE and text else text)


def said_when(when: When) -> str:
    """A day as dd/mm/yyyy, a month as mm/yyyy, a year alone."""
    return "/".join(reversed(when.iso.split("-")))


def said_number(value: Decimal | int) -> str:
    """A number with points between thousands and a decimal comma, without trailing noughts."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_TURNED)


def said_word(words: Catalog, name: str, word: str) -> str:
    """A known word as people say it, else as it stands. The catalog lists other ways to say it after the first."""
    key = f"register.word.{name}.{word}"
    found = words.say(key)
    return word if found == key else found.split(";")[0]
