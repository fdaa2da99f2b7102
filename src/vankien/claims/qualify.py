"""What the words around a number make of it: a bound, a change, a factor, a rank."""

from collections.abc import Sequence

from vankien.claims.phrases import ends_with, tokens
from vankien.lang.figures import FigureWords
from vankien.model.claim import Comparator, FigureKind

AFTER = 40  # code points after a unit in which "trở lên" still belongs to it
CLAUSE_END = frozenset(',;:.()[]“”"!?')
REACH = 6  # words back to the verb of a change


def after_of(low: str, end: int, words: FigureWords) -> Comparator | None:
    """The bound that stands behind: "trở lên", with at most two words of a noun between."""
    following = low[end : end + AFTER]
    if "tr" not in following and "or" not in following:
        return None
    said = tokens(following.split("\n", 1)[0])
    for skipped in range(3):
        phrase = " ".join(said[skipped : skipped + 2])
        if phrase in words.after:
            return words.after[phrase]
        if said[skipped : skipped + 1] and (said[skipped] in CLAUSE_END or said[skipped] in words.stops):
            return None
    return None


def comparator_of(left: Sequence[str], unit: str | None, words: FigureWords) -> Comparator:
    """The bound that stands before; an estimate's word counts from further back in the clause."""
    said = list(left)
    phrase = ends_with(said, words.before, 3)
    if phrase is not None:
        comparator = words.before[phrase]
        before = said[: len(said) - len(phrase.split())]
        is_difference = phrase in words.comparing_words and bool(before) and before[-1] in words.comparing
        is_place = phrase in words.place_words and unit is not None and unit in words.locative
        if not is_difference and not is_place:
            return comparator
        return Comparator.EXACT
    clause = clause_of(said)
    if any(word in words.estimates for word in clause[-REACH:]):
        return Comparator.ABOUT
    return Comparator.EXACT


def clause_of(left: Sequence[str]) -> list[str]:
    """The words since the last mark that ends a clause."""
    clause: list[str] = []
    for word in reversed(left):
        if word in CLAUSE_END:
            break
        clause.append(word)
    return clause[::-1]


def kind_of(left: Sequence[str], unit: str | None, words: FigureWords) -> tuple[FigureKind, bool | None]:
    """Level, change, factor or rank, and the direction of a change."""
    clause = clause_of(left)
    if ends_with(clause, words.rank_words, 3) is not None:
        return FigureKind.RANK, None
    is_times = unit is not None and unit.split(" ")[-1] in words.times_unit
    at = len(clause)
    for _ in range(REACH):
        said = clause[:at]
        if not said:
            break
        if is_times and ends_with(said, words.factor_words, 1) is not None:
            return FigureKind.FACTOR, True
        verb = ends_with(said, words.rises, 2)
        if verb is not None:
            return (FigureKind.FACTOR if is_times else FigureKind.CHANGE), True
        verb = ends_with(said, words.falls, 2)
        if verb is not None:
            return (FigureKind.FACTOR if is_times else FigureKind.CHANGE), False
        step = ends_with(said, words.steps, 2)
        if step is None:
            break
        at -= len(step.split())
    return FigureKind.LEVEL, None
