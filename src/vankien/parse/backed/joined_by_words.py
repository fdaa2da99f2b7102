"""Paragraphs that become one and are told by the words they begin with: "gộp bài học “Hai là” với “Ba là”".

Nobody numbers them, and the section that is named holds more than these two.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Step, UnitKind
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import trimmed
from vankien.parse.script import Script

PAIR = 2
_SIGNS = ' -–—+•*“"'


def joined_by_words(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments; those that join units with the two paragraphs whose first words are quoted as their places."""
    for one in found:
        quoted = _quoted(script, one, units)
        if quoted is None:
            yield one
            continue
        base = tuple(step for step in one.locator.path if step.number is not None)
        first, second = ((*base, Step(UnitKind.PARAGRAPH, None, words)) for words in quoted)
        unread = tuple(words for words in one.unread if words not in quoted)
        yield replace(one, locator=replace(one.locator, path=first, also=(second,)), unread=unread)


def _quoted(script: Script, one: Amendment, units: Units) -> tuple[str, str] | None:
    """The first words of the two paragraphs that become one, each of which begins one line of the draft."""
    if one.operation is not Operation.MERGE or one.target_text or one.new_text or one.locator.also:
        return None
    if one.destination is not None or not one.locator.path:
        return None
    quotes = script.part(one.evidence).quotes
    if len(quotes) != PAIR or not all(each.closed for each in quotes):
        return None
    first, second = (trimmed(script.text, each.inner).of(script.text) for each in quotes)
    return (first, second) if all(_begins_one(words, units) for words in (first, second)) else None


def _begins_one(words: str, units: Units) -> bool:
    """Whether words stand at the beginning of one line of the draft."""
    text = units.document.text
    heads = (text[text.rfind("\n", 0, place.start) + 1 : place.start] for place in units.places(words))
    return sum(not head.strip(_SIGNS) for head in heads) == 1
