"""The shapes of requests in the order in which they are tried, and the classes of words that each needs."""

from collections.abc import Callable

from vankien.parse.cues import CORRECTING, Cue
from vankien.parse.found import Found
from vankien.parse.grammar import Grammar
from vankien.parse.plain import Masked
from vankien.parse.shapes_alike import replace_alike, replace_asked
from vankien.parse.shapes_bare import replace_bare
from vankien.parse.shapes_figures import correct_figure, replace_bare_arrow, replace_figure
from vankien.parse.shapes_moves import move, swap
from vankien.parse.shapes_numbers import renumber
from vankien.parse.shapes_rows import replace_rows
from vankien.parse.shapes_units import delete_bare, delete_unit, merge, split
from vankien.parse.shapes_wanted import delete_refused, lacks, must_have, new_title, should_say, spares
from vankien.parse.shapes_words import (
    block,
    delete_quote,
    insert_beside,
    insert_named,
    insert_quote,
    replace_two,
)
from vankien.parse.unmarked import CHANGES as NAMING

Shape = Callable[[str, Masked, Grammar], Found | None]

WORDED: tuple[Shape, ...] = (
    replace_rows,
    replace_two,
    insert_beside,
    block,
    insert_quote,
    delete_quote,
    replace_alike,
    spares,
    must_have,
    new_title,
    replace_bare,
)
"""The shapes that ask for words: with these an order needs no "đề nghị"."""

DECREED: tuple[Shape, ...] = (
    replace_figure,
    replace_bare_arrow,
    delete_bare,
    delete_unit,
    swap,
    merge,
    split,
    renumber,
    move,
)
"""The shapes that a law states in the passive: "Điều 6 được bãi bỏ"."""

EVIDENT: tuple[Shape, ...] = (correct_figure,)
"""The shapes whose words alone are a request, whoever says them: "75% chứ không phải 70%"."""

UNASKED = (*WORDED, *EVIDENT, *DECREED)

SHAPES: tuple[Shape, ...] = (
    replace_rows,
    replace_two,
    insert_beside,
    swap,
    merge,
    split,
    block,
    renumber,
    move,
    insert_named,
    insert_quote,
    delete_quote,
    replace_alike,
    correct_figure,
    replace_asked,
    delete_refused,
    should_say,
    new_title,
    lacks,
    spares,
    replace_bare,
    replace_figure,
    replace_bare_arrow,
    delete_unit,
    delete_bare,
)

CHANGES = Cue.REPLACES | Cue.INSERTS
UNITS = Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS
PLACED = Cue.PLACES | Cue.ITEMS  # a unit by number
NAMED = PLACED | Cue.ANAPHORA  # or "hai mục này"
QUOTED = (Cue.QUOTED,)
CORRECTED = CORRECTING | Cue.REPLACES | Cue.SIGNS
CHANGED = Cue.REPLACES | Cue.RAISES | Cue.CORRECTS | Cue.INSTEAD | Cue.WANTS | Cue.ASKS
NEEDS: dict[Shape, tuple[int, ...]] = {
    replace_rows: (Cue.REPLACES, Cue.QUOTED),
    replace_two: QUOTED,
    insert_beside: QUOTED,
    swap: (Cue.MOVES, PLACED),
    merge: (Cue.MERGES, NAMED | Cue.UNITS | Cue.QUOTED),
    split: (Cue.SPLITS, NAMED | Cue.QUOTED),
    block: (CHANGES, Cue.RESULTS | Cue.LEADS | Cue.QUOTED),
    renumber: (Cue.RENUMBERS | Cue.BECOMES, Cue.RENUMBERS | Cue.PLACES),
    move: (Cue.MOVES, NAMED | Cue.QUOTED),
    insert_named: (Cue.INSERTS, Cue.QUOTED),
    insert_quote: (Cue.INSERTS, Cue.QUOTED),
    delete_quote: (Cue.DELETES, Cue.QUOTED),
    replace_alike: QUOTED,
    correct_figure: (
        Cue.FIGURES,
        CORRECTED | Cue.TOO | Cue.FROM | Cue.BECOMES,
        CORRECTED | Cue.WANTS | Cue.TURNED | Cue.RAISES | Cue.PLACES,
    ),
    replace_asked: QUOTED,
    delete_refused: (Cue.REFUSES, Cue.QUOTED),
    should_say: QUOTED,
    new_title: QUOTED,
    lacks: QUOTED,
    must_have: QUOTED,
    spares: (Cue.DELETES, Cue.QUOTED),
    replace_bare: (Cue.CORRECTS,),
    replace_figure: (Cue.FIGURES, CHANGED | Cue.FROM, CHANGED | Cue.TURNED),
    replace_bare_arrow: (Cue.SIGNS,),
    delete_unit: (Cue.DELETES, NAMED),
    delete_bare: (Cue.DELETES, NAMED | Cue.THIS),
}
"""Classes of words (`parse/cues.py`) without which a shape cannot fit: of each entry some.

A shape without a row is always tried: then no line is told to ask for nothing before that.
"""


def may_ask(cues: int) -> bool:
    """Whether a clause with such words may ask for a change, or name words without marks or a place."""
    if cues & PLACED or (cues & Cue.NAMES and cues & NAMING) or (cues & Cue.INSERTS and cues & Cue.BESIDE):
        return True
    if cues & Cue.ASKS and cues & (Cue.WISHED | Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.QUOTED):
        return True
    for needs in _NEEDS if cues & Cue.QUOTED else _NEEDS_UNQUOTED:  # noqa: SIM110 - a generator costs twice as much
        if _fits(needs, cues):
            return True
    return False


def fits(shape: Shape, cues: int) -> bool:
    """Whether a shape can fit a clause with such words."""
    return _fits(NEEDS.get(shape, ()), cues)


def _fits(needs: tuple[int, ...], cues: int) -> bool:
    for need in needs:  # noqa: SIM110 - a generator costs three times as much
        if not cues & need:
            return False
    return True


_NEEDS = tuple(NEEDS.get(shape, ()) for shape in SHAPES)
_NEEDS_UNQUOTED = tuple(needs for needs in _NEEDS if Cue.QUOTED not in needs)
