"""How well one unit of the draft fits one step of a path: its kind, its number, its heading."""

import itertools
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from vankien.anchor.index import COUNTED, DraftIndex, Heading
from vankien.anchor.numbers import agreement, number_key
from vankien.anchor.quote import find_exact
from vankien.model.document import Unit
from vankien.model.locator import Step, UnitKind
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

OTHER_KIND = 0.97  # "mục" for a point, "điểm" for a section: usual in reports
SAME_HEADING = 0.5  # likeness from which a cited heading confirms a number
GOOD_HEADING = 0.75  # likeness from which a heading alone names a unit
PARAPHRASE = 0.25  # likeness that a paraphrased heading keeps at least; strangers of one report reach 0.2
NO_HEADING = 0.6  # number right, heading of something else: the two contradict each other
HELD = 0.9  # for a part called a section by who names what stands in it
WRONG_NUMBER = 0.92  # heading right, number not
LAST = "-1"  # the number of the last of several
LEAST_QUOTED = 4  # syllables from which words that stand in a unit confirm its number as its heading would
HOLDS_PARAGRAPHS = frozenset({UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT, UnitKind.BULLET})
LOOSE = frozenset({UnitKind.SECTION, UnitKind.POINT, UnitKind.CLAUSE})


def is_counted(step: Step, running: int) -> bool:
    """Whether a step counts what bears no number ("đoạn 2"); "paragraph 2.2" bears one, and one of a running count."""
    if step.kind is not UnitKind.PARAGRAPH:
        return step.kind in COUNTED
    number = step.number or ""
    return "." not in number and not (number.isdecimal() and 0 < int(number) <= running)


def runs_to(index: DraftIndex, path: Sequence[Step]) -> int:
    """Up to which number "paragraph 34" bears its number here: in a policy, paragraphs are counted."""
    above = itertools.takewhile(lambda step: step.kind is not UnitKind.PARAGRAPH, path)
    return 0 if any(step.kind in HOLDS_PARAGRAPHS for step in above) else index.running


def step_score(index: DraftIndex, unit: Unit, step: Step, *, is_above: bool = False) -> tuple[float, tuple[str, ...]]:
    """How well one unit fits one step, 0..1, and by what; `is_above` a step that only holds the unit meant."""
    kind = _kind_score(index, unit, step)
    if kind == 0 and is_above and unit.kind is UnitKind.PART and step.kind is UnitKind.SECTION:
        kind = HELD  # "mục IV.3.6" in Part IV
    if kind == 0 or unit.kind in COUNTED:
        return 0.0, ()
    if step.kind is UnitKind.APPENDIX and step.number is None and step.heading is None:
        return kind, ("path",)
    number = _number_score(index, unit, step)
    if step.heading is None:
        return kind * number, ("path",)
    if number == 0 and step.number is not None and _bears_name(unit, step.heading):
        return 0.0, ()  # task 3.1 is no task 2.2
    heading = _heading_score(index, unit, step.heading)
    if step.number is None:
        good = heading if heading >= GOOD_HEADING else 0.0
        return kind * good, ("heading",)
    if number > 0:
        if heading >= SAME_HEADING:
            return kind * number, ("path", "heading")
        if _stands_in(index, unit, step.heading) or _begins(index, unit, step.heading):
            return kind * number, ("path", "words")
        if heading >= PARAPHRASE and _is_best_heading(index, step.heading, heading):
            return kind * number * 0.88, ("path", "paraphrase")
        return kind * number * NO_HEADING, ("path", "other-heading")
    return (kind * heading * WRONG_NUMBER, ("heading", "other-number")) if heading >= GOOD_HEADING else (0.0, ())


def _kind_score(index: DraftIndex, unit: Unit, step: Step) -> float:
    """How well the kinds agree. Where the draft prints no parts, people call "A." and "I." its parts."""
    if step.kind is UnitKind.PARAGRAPH and (step.number or "").isdecimal() and (unit.label or "")[:1].isalpha():
        return 0.0  # "paragraph 2" is no "Recommendation 2"
    cited = UnitKind.POINT if step.kind is UnitKind.PARAGRAPH else step.kind
    if unit.kind is cited:
        return 1.0
    if unit.kind in LOOSE and cited in LOOSE:
        return OTHER_KIND
    is_part = cited is UnitKind.PART and unit.kind is UnitKind.SECTION and UnitKind.PART not in index.kinds
    return OTHER_KIND if is_part and (unit.number or "").isupper() else 0.0


def _number_score(index: DraftIndex, unit: Unit, step: Step) -> float:
    if step.number is None:
        return 0.0
    if step.number == LAST and unit.kind in LOOSE:
        return 1.0 if _is_last(index, unit) else 0.0
    cited = number_key(step.number.upper() if step.kind is UnitKind.PART else step.number)
    return max(
        (agreement(cited, key) for other, key in index.numbers.get(cited.value, ()) if other.id == unit.id), default=0
    )


def _is_last(index: DraftIndex, unit: Unit) -> bool:
    """Whether no unit of its kind stands behind a unit in what holds both: "the last point of Section 3"."""
    row = index.document.children(unit.parent)
    return next(one for one in reversed(row) if one.kind is unit.kind) is unit


def _heading_score(index: DraftIndex, unit: Unit, cited: str) -> float:
    if _bears_name(unit, cited):
        return 1.0  # "nhiệm vụ 2.3" is the row that the draft labels so
    heading = index.heading_of.get(unit.id)
    return 0.0 if heading is None else heading_likeness(cited, heading)


def _bears_name(unit: Unit, cited: str) -> bool:
    """Whether words are the name that a draft gives to a row, or some of it."""
    return unit.label is not None and f" {fold_plain(cited)} " in f" {fold_plain(unit.label)} "


def _begins(index: DraftIndex, unit: Unit, words: str) -> bool:
    """Whether a row with a name begins with words that were taken for its heading: "Chỉ tiêu 11 - Sĩ số"."""
    if unit.label is None or not unit.label[0].isalpha() or " " not in unit.label:
        return False
    body = fold_plain(unit.body.of(index.document.text)[: len(words) + 8]).lstrip(" :.–—-")
    return f"{body} ".startswith(f"{fold_plain(words).strip(' :.')} ")


def _stands_in(index: DraftIndex, unit: Unit, words: str) -> bool:
    """Whether what was taken for a heading are words of the unit itself: 'khoản 3 Điều 10 "Không chở hàng …"'."""
    return words.count(" ") >= LEAST_QUOTED - 1 and bool(find_exact(index, words, unit.span))


def _is_best_heading(index: DraftIndex, cited: str, likeness: float) -> bool:
    """Whether no heading in the draft is clearly more like the cited one."""
    return all(heading_likeness(cited, heading) < likeness + 0.15 for heading in index.headings)


def heading_likeness(cited: str, heading: Heading) -> float:
    """How alike a cited heading and a printed one are, 0..1; typed without diacritics, it is compared without."""
    plain = fold_plain(cited).strip(" .:;,\"'")
    return _likeness(plain, heading.bare if plain.isascii() else heading.folded)


def likeness_of(one: str, other: str) -> float:
    """How alike two headings are, 0..1."""
    return _likeness(fold_plain(one).strip(), fold_plain(other).strip())


@lru_cache(maxsize=8192)
def _likeness(cited: str, printed: str) -> float:
    """The likeness of two folded headings; the same few are compared again and again."""
    mine, theirs = syllables(cited), syllables(printed)
    if not mine or not theirs:
        return 0.0
    if mine == theirs:
        return 1.0
    whole = Indel.normalized_similarity(mine, theirs)
    inside = 0.9 if len(mine) >= 4 and " ".join(mine) in " ".join(theirs) else 0.0
    return max(whole, inside, 0.7 * _shared(mine, theirs))


def _shared(mine: list[str], theirs: list[str]) -> float:
    """The share of the cited pairs of syllables that the printed heading has."""
    wanted = {*itertools.pairwise(mine)}
    return len(wanted & {*itertools.pairwise(theirs)}) / len(wanted) if len(wanted) > 2 else 0.0
