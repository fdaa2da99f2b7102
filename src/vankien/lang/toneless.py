"""A language's tables as they stand where nobody types marks: "de nghi bo sung" for "đề nghị bổ sung".

Without marks one form stands for several words; a table of the language names the entries that would then be
mistaken ("thay" is "thay" and "thấy"), and what takes their place.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from vankien.lang.speech import Speech
from vankien.lang.toneless_words import TonelessWords
from vankien.text.tones import without_tones

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Table = TypeVar("Table", bound="DataclassInstance")


@lru_cache(maxsize=8)
def toneless(speech: Speech) -> Speech | None:
    """The tables of a language without marks; None for a language that has none to lose."""
    if speech.toneless is None:
        return None
    return replace(_of_fields(speech, speech.toneless), is_toneless=True, toned=speech)


def _of_fields(table: Table, minding: TonelessWords) -> Table:
    made = {
        one.name: _folded(getattr(table, one.name), one.name, minding)
        for one in fields(table)
        if not isinstance(getattr(table, one.name), TonelessWords)
    }
    return replace(table, **made)


def _folded(value: object, name: str, minding: TonelessWords) -> object:
    """A field's value without marks: words, rows of words, maps from words, tables of such."""
    dropped = minding.dropped.get(name, frozenset())
    if isinstance(value, str):
        return _entry(value, minding)
    if isinstance(value, tuple | frozenset):
        made = [_folded(one, name, minding) for one in value]
        return type(value)(one for one in dict.fromkeys(made) if one not in dropped)
    if isinstance(value, Mapping):
        keyed = isinstance(next(iter(value.values()), None), int)  # numbers are looked up by the word itself
        pairs = {
            without_tones(key) if keyed else _folded(key, name, minding): _folded(held, name, minding)
            for key, held in value.items()
        }
        return {key: held for key, held in pairs.items() if key not in dropped}
    if is_dataclass(value) and not isinstance(value, type):
        return _of_fields(value, minding)
    return value


def _entry(entry: str, minding: TonelessWords) -> str:
    bare = without_tones(entry)
    if bare == entry:
        return entry
    literal = bare.partition("(?")[0]
    return minding.changed.get(literal, bare)
