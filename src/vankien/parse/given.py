"""What goes with every part of a manuscript: the language, where it came from, the draft that it speaks of."""

from dataclasses import dataclass

from vankien.lang.outline import OutlineProfile
from vankien.lang.people import People
from vankien.lang.speech import Speech
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.model.locator import UnitKind
from vankien.parse.draft.backing import Backing, backing
from vankien.parse.draft.units import units_of
from vankien.parse.grammar.grammar import Grammar


@dataclass(frozen=True, slots=True)
class Given:
    """The language, where a manuscript came from, which copy of its file it is, the draft if known."""

    table: Grammar
    people: People
    source: Source
    copy: int
    draft: Document | None
    outline: OutlineProfile


def held_by(draft: Document | None, table: Grammar, outline: OutlineProfile) -> Backing | None:
    """The draft at hand, as the words of a contribution are looked up in it; None when nobody named one."""
    if draft is None:
        return None
    speech = table.speech
    parts = _parts(speech)
    return backing(
        draft.text,
        laws=speech.laws,
        parts=parts,
        is_toneless=speech.is_toneless,
        outline=outline,
        units=units_of(draft),
    )


def _parts(speech: Speech) -> tuple[str, ...]:
    return tuple(name for name, kind in speech.units.items() if kind is UnitKind.PART and name.isalpha())
