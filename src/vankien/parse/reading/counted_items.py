"""Items that people count and the draft does not number: "bài học thứ tư", "đột phá thứ hai", "the third lesson".

The draft tells which is meant: the one unit whose heading is called so, and that has so many pieces. Its heading and
the count are then the place.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.document import Document, Unit
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later

MOST_ITEMS = 20  # of which people count one; a longer row is numbered
LEAST_ITEMS = 2
NEW_REACH = 24  # code points before an item in which a verb brings it
_STOP = re.compile(r"[.!?](?=\s)")


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], ...]:
    """An item with its ordinal behind, and before it."""
    items = rf"(?P<item>{words(s.whole_units.items)})"
    marks = "|".join(s.ordinal_mark)
    after = compile_later(rf"{items}\s+(?:{marks})\s+(?P<ordinal>{words(s.ordinals)})(?!\w)")
    if not s.leading_ordinals:
        return (after,)
    return after, compile_later(rf"(?P<ordinal>{words(s.leading_ordinals)})\s+{items}")


@lru_cache(maxsize=8)
def _brings(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.inserts)}\s+(?:[^\W\d_]+\s+)?$")


def counted_item(script: Script, around: Span, evidence: Span, words_: str | None, units: Units) -> Locator | None:
    """The place of the one item that is counted in a stretch; None where none is, or the draft has no such row.

    Words to be changed must stand in it; those that stand once in the draft need no other place.
    """
    places = units.places(words_) if words_ else []
    if len(places) == 1:
        return None
    speech = script.grammar.speech
    said = script.stretch(around.start, around.end)
    found: list[tuple[Unit, Unit, int]] = []
    for pattern in _patterns(speech):
        for match in pattern.finditer(said.text):
            if _brings(speech).search(said.text, max(0, match.start() - NEW_REACH), match.start()) is not None:
                continue  # "thêm bài học thứ ba: “…”" is a new one
            if not words_ and not _goes_on(said.text, match.end(), evidence.start - said.start, speech):
                continue  # "nhiệm vụ thứ hai của tôi là thu phí. Xin thêm …"
            ordinal = " ".join(match["ordinal"].split())
            count = speech.ordinals.get(ordinal) or speech.leading_ordinals.get(ordinal, 0)
            found += _items(units.document, fold_plain(" ".join(match["item"].split())), count)
    if len({unit.id for _, unit, _ in found}) != 1:
        return None
    holder, item, count = found[0]
    if places and not any(item.span.contains(place) for place in places):
        return None
    heading = holder.heading.of(units.document.text).strip()
    return Locator(path=(Step(item.kind, str(count)),), topic=heading, as_written=None)


def _goes_on(said: str, item: int, order: int, speech: Speech) -> bool:
    """Whether an order speaks of the item named before it: in the same sentence, or "vào cuối bài học ấy"."""
    stop = _STOP.search(said, item, max(item, order))
    return stop is None or _points_back(speech).search(said, stop.end()) is not None


@lru_cache(maxsize=8)
def _points_back(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.this))


def _items(document: Document, name: str, count: int) -> Iterator[tuple[Unit, Unit, int]]:
    """The unit that is called so, the piece of it with a count, and that count; none where several are called so."""
    called = [unit for unit in document.units if _is_called(document, unit, name)]
    inner = [one for one in called if not any(one is not other and one.span.contains(other.span) for other in called)]
    if len(inner) != 1 or count < 1:
        return
    pieces = [one for one in document.children(inner[0].id) if one.kind is not UnitKind.TITLE]
    kind, most = Counter(one.kind for one in pieces).most_common(1)[0] if pieces else (None, 0)
    row = [one for one in pieces if one.kind is kind]
    if LEAST_ITEMS <= most <= MOST_ITEMS and most == len(pieces) and count <= most:
        yield inner[0], row[count - 1], count


def _is_called(document: Document, unit: Unit, name: str) -> bool:
    """Whether a unit's heading holds the name of what it lists: "Ba đột phá", "Nguyên nhân và bài học kinh nghiệm"."""
    heading = fold_plain(unit.heading.of(document.text))
    return unit.kind is not UnitKind.TITLE and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", heading) is not None
