"""Where a unit that the draft does not have yet belongs: behind the one whose number comes before its own."""

import re
from dataclasses import replace
from itertools import pairwise
from string import ascii_lowercase

from vankien.anchor.index import COUNTED, DraftIndex
from vankien.anchor.numbers import number_key
from vankien.anchor.path import Finding, Hit, by_path
from vankien.anchor.step import LOOSE, is_counted
from vankien.model.document import Unit
from vankien.model.locator import Step, UnitKind
from vankien.text.numerals import LETTERS

SECOND = 2  # number of the first sentence that another stands before
SURE = 0.9  # how well the unit above must fit: one step less sure, and a person places the newcomer
FIRST = (1, 0)  # rank of "1", "a", "I": what a list begins with
JUMP = 0.7  # factor for a number that leaves a gap: below certainty

ALL_LETTERS = "abcdđefghijklmnopqrstuvwxyz"
_NEXT = {
    (ALL_LETTERS.index(one) + 1, ALL_LETTERS.index(other) + 1)
    for alphabet in (LETTERS, ascii_lowercase)
    for one, other in pairwise(alphabet)
}
"""Places of letters of which one comes right behind the other, in either language: d and đ, d and e, e and g."""
_PIECE = re.compile(r"(\d+)([a-zđ]?)")
_LABELLED = re.compile(r"\W*(\d+[a-zđ]?|[a-zđ])\s*[.)]\s")
_DOTTED = re.compile(r"\W*\d+(?:\.\d+)+\s")  # "2.1.3 Two …": a label without a sign
Rank = tuple[tuple[int, int], ...]


def neighbour(index: DraftIndex, path: tuple[Step, ...]) -> Finding:
    """The unit after which a new one with the path's last number goes; empty when that is not plain.

    `Điều 5a` goes behind 5, `khoản 4` behind 3, `điểm d` behind c. A number that leaves a gap is not certain.
    """
    wanted = None if not path or path[-1].number is None else rank(path[-1].number)
    if wanted is None:
        return Finding()
    if is_counted(path[-1]):
        return _behind_last(index, path)
    above = by_path(index, path[:-1]) if len(path) > 1 else None
    if above is not None and (not above.hits or above.hits[0].unit is None or above.hits[0].score < SURE):
        return Finding()
    home = None if above is None else above.hits[0].unit
    before = [row for row in _ranked_siblings(index, home, path[-1]) if row[0] < wanted]
    if not before:
        return Finding()
    last, unit = max(before, key=lambda row: (row[0], row[1].span.start))
    score = 1.0 if above is None else above.hits[0].score
    is_letter = number_key(path[-1].number or "").form == "letter"
    is_next = _follows(last, wanted, is_letter=is_letter)
    return Finding((Hit(unit.span, unit, score * (1.0 if is_next else JUMP), ("new-number",)),))


def _behind_last(index: DraftIndex, path: tuple[Step, ...]) -> Finding:
    """The last sentence or paragraph of a unit that has one less than asked for: "add a third sentence" to two."""
    number = path[-1].number or ""
    if not number.isdecimal() or int(number) < SECOND:
        return Finding()
    last = by_path(index, (*path[:-1], replace(path[-1], number=str(int(number) - 1))))
    if path[-1].kind is UnitKind.SENTENCE:
        return last
    return Finding(tuple(whole for hit in last.hits if (whole := _whole(index, hit)) is not None))


def _whole(index: DraftIndex, hit: Hit) -> Hit | None:
    """The unit that a counted paragraph is, behind which another can stand: "2.5.2" as the second of 2.5."""
    unit = index.document.unit_at(hit.span.start)
    is_all = unit is not None and index.document.text[hit.span.end : unit.span.end].strip() == ""
    return replace(hit, span=unit.span, unit=unit, is_counted=False) if unit is not None and is_all else None


def leaves_gap(index: DraftIndex, home: Unit, new: str) -> bool:
    """Whether a wording bears a number that does not come next under a unit ("9. …" behind clause 3), one that stands
    there already, or the unit's.
    """
    label = _LABELLED.match(new)
    if label is not None and home.number is not None and number_key(label[1]) == number_key(home.number):
        return True  # "d) …" for a point d that there is already: another list was meant
    wanted = None if label is None else rank(label[1])
    form = None if label is None else number_key(label[1]).form
    below = [child for child in index.document.children(home.id) if child.number is not None and is_labelled(child)]
    ranked = [own for child in below if (own := _rank_of(child, form))]
    if wanted is None:
        return False
    is_next = any(_follows(own, wanted, is_letter=form == "letter") for own in ranked) and wanted not in ranked
    return not is_next and (bool(below) or wanted[-1] > FIRST)


def is_labelled(unit: Unit) -> bool:
    """Whether a unit bears a number of its own."""
    return unit.kind not in COUNTED


def _rank_of(unit: Unit, form: str | None) -> Rank | None:
    if unit.number is None or unit.kind in COUNTED or number_key(unit.number).form != form:
        return None
    return rank(unit.number)


def as_newcomer(new: str | None, step: Step, beside: Hit) -> str | None:
    """The wording of a new unit labelled as the unit beside it is.

    Without the label that Word will make for it; where labels are typed, with the one that its place names and that
    it lacks: "thêm khoản 5 “Pháo nổ.”" is "5. Pháo nổ." behind "4. …". What bears another label keeps it.
    """
    unit = beside.unit
    if new is None or step.number is None or unit is None or beside.score < SURE:
        return new
    label = re.match(rf"\s*(?:\w+\s+)?{re.escape(step.number)}\s*[.):/]\s*", new, re.IGNORECASE)
    if unit.label_generated:
        return new if label is None else new[label.end() :]
    is_labelled_already = label is not None or _LABELLED.match(new) or _DOTTED.match(new)
    if is_labelled_already or unit.label is None or unit.number is None:
        return new
    signs = re.fullmatch(rf"(\W*){re.escape(unit.number)}(\W*)", unit.label, re.IGNORECASE)
    return new if signs is None else f"{signs[1]}{step.number}{signs[2]} {new.lstrip()}"


def rank(number: str) -> Rank | None:
    """A number's order among its kind: `5a` behind 5, `đ` behind d, `3.10` behind 3.9; None for what has no order."""
    key = number_key(number)
    if key.form == "capital":
        return ((ord(key.value) - ord("a") + 1, 0),) if key.value.isascii() else None
    if key.form == "letter":
        place = ALL_LETTERS.find(key.value[:1]) + 1
        rest = key.value[1:]
        return None if not place or (rest and not rest.isdecimal()) else ((place, int(rest or 0)),)
    pieces = [_PIECE.fullmatch(piece) for piece in key.value.split(".")]
    if any(piece is None for piece in pieces):
        return None
    return tuple((int(piece[1]), ALL_LETTERS.find(piece[2] or "?") + 1) for piece in pieces if piece is not None)


def _ranked_siblings(index: DraftIndex, home: Unit | None, step: Step) -> list[tuple[Rank, Unit]]:
    """Numbered units of the step's kind right under a unit; in the whole draft without one, if numbers run through."""
    kinds = LOOSE if step.kind in LOOSE | {UnitKind.PARAGRAPH} else frozenset({step.kind})  # "paragraph 4.4.4"
    units = index.document.units if home is None else tuple(index.document.children(home.id))
    form = number_key(step.number or "").form
    found = [(own, unit) for unit in units if unit.kind in kinds and (own := _rank_of(unit, form)) is not None]
    numbers = [own for own, _ in found]
    return found if home is not None or len(set(numbers)) == len(numbers) else []


def _follows(last: Rank, wanted: Rank, *, is_letter: bool) -> bool:
    """Whether one number comes right behind another: the next one, or the same with a further letter."""
    if len(last) != len(wanted) or last[:-1] != wanted[:-1]:
        return False
    (number, letter), (wanted_number, wanted_letter) = last[-1], wanted[-1]
    if number == wanted_number:
        return wanted_letter == letter + 1 or (not is_letter and (letter, wanted_letter) in _NEXT)
    if is_letter:
        return (number, wanted_number) in _NEXT and wanted_letter == 0
    return number + 1 == wanted_number and wanted_letter == 0
