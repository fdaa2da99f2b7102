"""Where a unit that the draft does not have yet belongs: behind the one whose number comes before its own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from string import ascii_lowercase

from vankien.anchor.acts import Act, act_at, act_named, in_act
from vankien.anchor.index import COUNTED, DraftIndex
from vankien.anchor.numbers import number_key
from vankien.anchor.path import Finding, Hit, by_path, in_schedule
from vankien.anchor.step import LOOSE, is_counted, runs_to
from vankien.model.document import Unit
from vankien.model.locator import Locator, Step, UnitKind
from vankien.text.numerals import ALL_LETTERS, LETTERS

NOWHERE = Locator()
SECOND = 2  # number of the first sentence that another stands before
SURE = 0.9  # how well the unit above must fit: one step less sure, and a person places the newcomer
FIRST = (1, 0)  # rank of "1", "a", "I": what a list begins with
JUMP = 0.7  # factor for a number that leaves a gap: below certainty

_NEXT = {
    (ALL_LETTERS.index(one) + 1, ALL_LETTERS.index(other) + 1)
    for alphabet in (LETTERS, ascii_lowercase)
    for one, other in pairwise(alphabet)
}
"""Places of letters of which one comes right behind the other, in either language: d and đ, d and e, e and g."""
_PIECE = re.compile(r"(\d+)([a-zđ]?)")
_LABELLED = re.compile(r"\W*(\d+[a-zđ]?|[a-zđ]\d?)\s*[.)]\s")
_DOTTED = re.compile(r"\W*\d+(?:\.\d+)+\s")  # "2.1.3 Two …": a label without a sign
_DOTS = re.compile(r"\W*(?P<row>\d{1,2}(?:\.\d{1,2})*)\.(?P<last>\d{1,2})\.?\s+[^\W\d_]")
Rank = tuple[tuple[int, int], ...]


def neighbour(index: DraftIndex, path: tuple[Step, ...], locator: Locator = NOWHERE) -> Finding:
    """The unit after which a new one with the path's last number goes; empty when that is not plain.

    `Điều 5a` goes behind 5, `khoản 4` behind 3, `điểm d` behind c. A number that leaves a gap is not certain. `locator`
    tells in which of a draft's acts.
    """
    wanted = None if not path or path[-1].number is None else rank(path[-1].number)
    if wanted is None:
        return Finding()
    if is_counted(path[-1], runs_to(index, path)):
        return _behind_last(index, path)
    if len(path) == 1:
        rows = _dotted_rows(index, path[-1].number or "") or _rows(index, path[-1])
        behind = [_behind(units, 1.0, path[-1], wanted) for units in rows]
    else:
        above = in_act(index.acts, by_path(index, path[:-1]), locator, is_open=False).hits
        behind = [
            _behind(tuple(index.document.children(hit.unit.id)), hit.score, path[-1], wanted)
            for hit in above[:1]
            if hit.unit is not None and hit.score >= SURE
        ]
    return in_act(index.acts, Finding(tuple(hit for hit in behind if hit is not None)), locator, is_open=True)


def with_newcomer(index: DraftIndex, path: tuple[Step, ...], locator: Locator, found: Finding) -> Finding:
    """The places found, and beside them the one for a new unit of the act that is named and has none of that number.

    "Thêm Điều 4 vào Quyết định", where only the regulation has an article 4: which is meant, a person says.
    """
    act = act_named(index.acts, locator)
    if act is None or len(path) > 1 or not found.hits or any(_is_in(index, act, hit) for hit in found.hits):
        return found
    beside = [hit for hit in neighbour(index, path, locator).hits if _is_in(index, act, hit)]
    return replace(found, hits=(*(replace(hit, score=found.hits[0].score) for hit in beside), *found.hits))


def doubted(found: Finding) -> Finding:
    """The places, none of them certain: where a new unit should go, one with its number stands."""
    return replace(found, hits=tuple(replace(hit, score=hit.score * JUMP) for hit in found.hits))


def _is_in(index: DraftIndex, act: Act, hit: Hit) -> bool:
    return act_at(index.acts, hit.span.start) is act


def _rows(index: DraftIndex, step: Step) -> list[tuple[Unit, ...]]:
    """The units of each act of a draft, if numbers of the step's kind run through it; a schedule counts for itself."""
    acts: dict[int, list[Unit]] = {}
    for unit in index.document.units:
        if in_schedule(index, unit):
            continue
        acts.setdefault(act_at(index.acts, unit.span.start).end, []).append(unit)
    rows = []
    for units in acts.values():
        same = [one for one in units if one.kind is step.kind]
        row = same if _ranked(same, step) else units  # sections run through an act whose points count anew in each
        rows.append((row, [own for own, _ in _ranked(row, step)]))
    return [tuple(row) for row, numbers in rows if len(set(numbers)) == len(numbers)]


def _dotted_rows(index: DraftIndex, number: str) -> list[tuple[Unit, ...]]:
    """The units that a dotted number says by itself to stand beside: 12.1 to 12.5 for a new section 12.6.

    None where units of several places bear such numbers.
    """
    head, dot, _ = number.rpartition(".")
    if not dot:
        return []
    row = [one for one in index.document.units if (one.number or "").rpartition(".")[:2] == (head, dot)]
    return [tuple(row)] if len({one.parent for one in row}) == 1 and not in_schedule(index, row[0]) else []


def _behind(units: Sequence[Unit], score: float, step: Step, wanted: Rank) -> Hit | None:
    """The last of some units that a new one comes behind; None where its number is taken already."""
    ranked = _ranked(units, step)
    before = [row for row in ranked if row[0] < wanted]
    if not before or any(own == wanted for own, _ in ranked):
        return None
    last, unit = max(before, key=lambda row: (row[0], row[1].span.start))
    is_next = _follows(last, wanted, is_letter=number_key(step.number or "").form == "letter")
    return Hit(unit.span, unit, score * (1.0 if is_next else JUMP), ("new-number",))


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
    dots = _DOTS.match(new)
    if dots is not None and (home.number or "").rpartition(".")[:2] == (dots["row"], "."):
        return True  # "1.5. …" stands beside 1.1, and not in it
    held = {child.number for child in index.document.children(home.id)}
    if dots is not None and held:  # "1.6. …" in a section whose points are in sections
        number, last = f"{dots['row']}.{dots['last']}", int(dots["last"])
        return number in held or (last > 1 and f"{dots['row']}.{last - 1}" not in held)
    label = _LABELLED.match(new)
    is_own = home.kind is not UnitKind.ARTICLE  # "4. …" is the next of Điều 4's clauses, not the article
    if label is not None and is_own and home.number is not None and number_key(label[1]) == number_key(home.number):
        return True  # "d) …" for a point d that there is already: another list was meant
    wanted = None if label is None else rank(label[1])
    form = None if label is None else number_key(label[1]).form
    below = [child for child in index.document.children(home.id) if child.number is not None and is_labelled(child)]
    ranked = [own for child in below if (own := _rank_of(child, form))]
    if wanted is None:
        return False
    is_next = any(_follows(own, wanted, is_letter=form == "letter") for own in ranked) and wanted not in ranked
    return not is_next and (bool(below) or wanted[-1] > FIRST)


def inner_neighbour(index: DraftIndex, home: Unit, new: str) -> Unit | None:
    """The part of a unit, not its last, right behind which a wording goes by its own label: "2a. …" behind clause 2."""
    label = _LABELLED.match(new)
    wanted = None if label is None else rank(label[1])
    if label is None or wanted is None:
        return None
    form = number_key(label[1]).form
    row = [(own, one) for one in index.document.children(home.id) if (own := _rank_of(one, form)) is not None]
    ranks = [own for own, _ in row]
    if wanted in ranks or ranks != sorted(ranks) or not ranks or wanted > ranks[-1]:
        return None
    is_letter = form == "letter"
    return next((one for own, one in row if _follows(own, wanted, is_letter=is_letter)), None)


def is_labelled(unit: Unit) -> bool:
    """Whether a unit bears a number of its own."""
    return unit.kind not in COUNTED


def _rank_of(unit: Unit, form: str | None) -> Rank | None:
    if unit.number is None or unit.kind in COUNTED or number_key(unit.number).form != form:
        return None
    return rank(unit.number)


def as_newcomer(new: str | None, step: Step, beside: Hit, written: str | None = None) -> str | None:
    """The wording of a new unit labelled as the unit beside it is.

    Without the label that Word will make for it; where labels are typed, with the one that its place names and that
    it lacks: "thêm khoản 5 “Pháo nổ.”" is "5. Pháo nổ." behind "4. …". What bears another label keeps it. `written` is
    the place as the contributor wrote it, "section 16A".
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
    if signs is None:
        return new
    as_said = re.search(rf"(?<!\w){re.escape(step.number)}(?!\w)", written or "", re.IGNORECASE)
    return f"{signs[1]}{step.number if as_said is None else as_said[0]}{signs[2]} {new.lstrip()}"


def rank(number: str) -> Rank | None:
    """A number's order among its kind: `5a` behind 5, `đ` behind d, `3.10` behind 3.9; None for what has no order."""
    key = number_key(number)
    if key.form == "capital":
        return ((ord(key.value) - ord("a") + 1, 0),) if key.value.isascii() else None
    if key.form == "letter":
        place = ALL_LETTERS.find(key.value[:1]) + 1
        rest = key.value[1:]
        return None if not place or (rest and not rest.isdecimal()) else ((place, int(rest or 0)),)
    if key.form == "code":
        head, digits = re.fullmatch(r"(\D+)(.*)", key.value).groups()  # type: ignore[union-attr]  # codes are so
        below = rank(digits)
        return None if below is None else (*((ord(letter), 0) for letter in head), *below)
    pieces = [_PIECE.fullmatch(piece) for piece in key.value.split(".")]
    if any(piece is None for piece in pieces):
        return None
    return tuple((int(piece[1]), ALL_LETTERS.find(piece[2] or "?") + 1) for piece in pieces if piece is not None)


def _ranked(units: Sequence[Unit], step: Step) -> list[tuple[Rank, Unit]]:
    """The numbered ones of the step's kind among some units."""
    kinds = LOOSE if step.kind in LOOSE | {UnitKind.PARAGRAPH} else frozenset({step.kind})  # "paragraph 4.4.4"
    form = number_key(step.number or "").form
    return [(own, unit) for unit in units if unit.kind in kinds and (own := _rank_of(unit, form)) is not None]


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
