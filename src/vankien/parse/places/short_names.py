"""Units whose names are single letters: "Đ5 K2", where two stand side by side or one heads its clause, and "(Đ7)"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.parse.places.reference import Reference, reference_of
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

LONGEST_MARK = 12  # code points of white space and the mark of an item
FAR = 24  # code points between references of one place: "d1 k2 của Điều 5"
SHORT_GAP = 3  # code points between shortened names: "Đ5, K2"


def shortened(found: list[Reference], stretch: Masked, speech: Speech) -> Iterator[Reference]:
    """The units whose names are single letters, "Đ5 K2", where two stand side by side or one heads its clause."""
    short = _short(speech)
    if short is None or _may_be_short(speech).search(stretch.text) is None:
        return
    made = [reference_of(speech.short_units[one["unit"]], one, stretch, "unit") for one in short.finditer(stretch.text)]
    made = [one for one in made if not _is_second(one, [*found, *made], stretch, speech)]
    if not made:
        return
    row = sorted((*found, *made), key=lambda one: one.span.start)
    near = {id(one) for pair in pairwise(row) if _are_near(*pair) for one in pair}
    for one in made:
        start, end = one.span.start - stretch.start, one.span.end - stretch.start
        behind = stretch.text[end : end + SHORT_GAP].lstrip()[:1]
        is_dotted = "." in one.numbers[0] and behind in {BLANK, "-", "–"}
        is_head = (behind in {":", ","} or is_dotted or _is_ordered(stretch.text, end, speech)) and _heads(
            stretch.text, start
        )
        before = stretch.text[:start].rstrip()
        is_inside = before.endswith(("(", ",")) and before.rfind("(") > before.rfind(")")
        is_alone = behind in {")", ","} and is_inside  # "(Đ7)", "(giải thích từ ngữ, k4)"
        is_alone = is_alone or (behind == "]" and before.endswith("["))
        if is_head or is_alone or id(one) in near:
            yield one


@lru_cache(maxsize=8)
def _short(s: Speech) -> re.Pattern[str] | None:
    """A short name and its number; None in a language that has none."""
    if not s.short_units:
        return None
    names = "|".join(s.short_units)
    return compile_later(
        rf"(?:(?<!\w)|(?<=(?:{names})\d)|(?<=(?:{names})\d\d))(?<![a-zđ]\.)"
        rf"(?P<unit>{names})\.?\s{{0,2}}(?P<number>\d{{1,3}}(?:\.\d{{1,2}}(?![\d.,]))?(?:(?!(?:{names})\d)[a-zđ])?)"
        rf"(?=\W|$|(?:{names})\d)(?!\s?%)"
    )


@lru_cache(maxsize=8)
def _may_be_short(s: Speech) -> re.Pattern[str]:
    """A letter that may be a short name and a figure behind it: the gate before the work."""
    return compile_later(rf"[{''.join(s.short_units)}](?<!\w.)\.?\s{{0,2}}\d" if s.short_units else "(?!)")


def _is_ordered(text: str, at: int, speech: Speech) -> bool:
    """Whether an order stands right behind a short name: "Đ5 bỏ “…”"."""
    return _ordered(speech).match(text, at) is not None


@lru_cache(maxsize=8)
def _ordered(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+{words((*s.deletes, *s.replaces, *s.inserts, *s.asks))}")


def _is_second(one: Reference, others: list[Reference], stretch: Masked, speech: Speech) -> bool:
    """Whether a unit bears the second name of its kind where that may be another's: "d1" may be a point.

    It stands right before a smaller unit, and no other of its kind is named: "d2 k3", not "d1 k2 Điều 5".
    """
    name = stretch.text[one.span.start - stretch.start]
    if name == next(first for first, kind in speech.short_units.items() if kind is one.kind):
        return False
    behind = any(0 <= other.span.start - one.span.end <= SHORT_GAP and other.kind is not one.kind for other in others)
    is_held = any(
        other.kind is one.kind and other.numbers != one.numbers and not _is_far(one, other) for other in others
    )
    return not behind or is_held


def _is_far(one: Reference, other: Reference) -> bool:
    """Whether two references can hardly say one place."""
    return abs(one.span.start - other.span.start) > FAR


def _heads(text: str, at: int) -> bool:
    """Whether nothing but the mark of an item stands before an offset."""
    return at <= LONGEST_MARK and not text[:at].strip().strip("-–+*•")


def _are_near(one: Reference, other: Reference) -> bool:
    """Whether two references of different kinds stand side by side."""
    gap = max(one.span.start, other.span.start) - min(one.span.end, other.span.end)
    return one.kind is not other.kind and 0 <= gap <= SHORT_GAP
