"""The shapes of requests in the order in which they are tried, and the classes of words that each needs."""

from collections.abc import Callable
from functools import lru_cache, reduce
from itertools import chain
from operator import or_

from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.requests.bare_arrows import replace_bare_arrow, replace_bare_becomes
from vankien.parse.requests.shapes_alike import replace_alike, replace_asked
from vankien.parse.requests.shapes_bare import replace_bare
from vankien.parse.requests.shapes_block import block
from vankien.parse.requests.shapes_described import (
    delete_described,
    delete_from,
    merge_described,
    move_described,
    split_described,
)
from vankien.parse.requests.shapes_figures import correct_figure, replace_figure
from vankien.parse.requests.shapes_instead import put_instead
from vankien.parse.requests.shapes_labelled import insert_labelled
from vankien.parse.requests.shapes_moves import move, swap
from vankien.parse.requests.shapes_numbers import renumber
from vankien.parse.requests.shapes_one_figure import raise_to
from vankien.parse.requests.shapes_raised import raise_figure
from vankien.parse.requests.shapes_replaced import replace_two
from vankien.parse.requests.shapes_rows import replace_figure_rows, replace_rows
from vankien.parse.requests.shapes_rules import delete_rule
from vankien.parse.requests.shapes_units import delete_bare, delete_unit, merge, split
from vankien.parse.requests.shapes_unquoted import insert_unquoted
from vankien.parse.requests.shapes_wanted import (
    delete_refused,
    favoured,
    lacks,
    made_anew,
    must_have,
    new_title,
    offered,
    put_for_unit,
    should_say,
    spares,
)
from vankien.parse.requests.shapes_words import delete_quote, insert_beside, insert_named, insert_quote
from vankien.parse.requests.unmarked import CHANGES as NAMING
from vankien.parse.words.cues import CORRECTING, Cue
from vankien.parse.words.plain import Masked

Shape = Callable[[str, Masked, Grammar], Found | None]
KEPT = 4_096  # sets of classes remembered; a day's letters hold some hundreds

WORDED: tuple[Shape, ...] = (
    replace_rows,
    replace_two,
    put_instead,
    insert_beside,
    block,
    insert_quote,
    insert_labelled,
    delete_quote,
    replace_alike,
    spares,
    must_have,
    new_title,
    offered,
    made_anew,
    put_for_unit,
    replace_bare,
    insert_unquoted,
    raise_to,
)
"""The shapes that ask for words: with these an order needs no "đề nghị"."""

DECREED: tuple[Shape, ...] = (
    delete_described,
    delete_rule,
    replace_figure,
    replace_bare_arrow,
    replace_bare_becomes,
    delete_bare,
    delete_unit,
    swap,
    merge,
    split,
    renumber,
    move,
)
"""The shapes that a law states in the passive: "Điều 6 được bãi bỏ"."""

EVIDENT: tuple[Shape, ...] = (
    correct_figure,
    raise_figure,
    merge_described,
    split_described,
    move_described,
    delete_from,
    favoured,
)
"""The shapes whose words alone are a request, whoever says them: "75% chứ không phải 70%"."""

UNASKED = (*WORDED, *EVIDENT, *DECREED)

SHAPES: tuple[Shape, ...] = (
    replace_rows,
    replace_figure_rows,
    replace_two,
    put_instead,
    insert_beside,
    swap,
    merge,
    split,
    block,
    renumber,
    raise_figure,
    move,
    insert_named,
    insert_quote,
    insert_labelled,
    delete_quote,
    replace_alike,
    correct_figure,
    replace_asked,
    delete_refused,
    should_say,
    new_title,
    offered,
    made_anew,
    put_for_unit,
    lacks,
    spares,
    replace_bare,
    replace_figure,
    raise_to,
    replace_bare_arrow,
    replace_bare_becomes,
    delete_from,
    delete_unit,
    delete_bare,
    delete_described,
    delete_rule,
    insert_unquoted,
    merge_described,
    split_described,
    move_described,
    favoured,
)

CHANGES = Cue.REPLACES | Cue.INSERTS
UNITS = Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS
PLACED = Cue.PLACES | Cue.ITEMS  # a unit by number
NAMED = PLACED | Cue.ANAPHORA  # or "hai mục này"
QUOTED = (Cue.QUOTED,)
NEEDS: dict[Shape, tuple[int, ...]] = {
    replace_rows: (Cue.REPLACES | Cue.USES | Cue.CORRECTS, Cue.QUOTED),
    replace_figure_rows: (Cue.FIGURES, Cue.CORRECTS | Cue.REPLACES | Cue.RAISES),
    raise_figure: (Cue.FIGURES, Cue.RAISES),
    raise_to: (Cue.RAISES | Cue.ASKS, PLACED),
    replace_two: QUOTED,
    insert_beside: QUOTED,
    put_instead: (Cue.DELETES, NAMED),
    swap: (Cue.MOVES, PLACED),
    merge: (Cue.MERGES, NAMED | Cue.UNITS | Cue.QUOTED),
    split: (Cue.SPLITS, NAMED | Cue.QUOTED | Cue.THIS),
    block: (CHANGES, Cue.RESULTS | Cue.LEADS | Cue.QUOTED),
    renumber: (Cue.RENUMBERS | Cue.BECOMES, Cue.RENUMBERS | Cue.PLACES),
    move: (Cue.MOVES, NAMED | Cue.QUOTED),
    insert_named: (Cue.INSERTS, Cue.QUOTED),
    insert_quote: (Cue.INSERTS, Cue.QUOTED),
    delete_quote: (Cue.DELETES, Cue.QUOTED),
    replace_alike: QUOTED,
    replace_asked: QUOTED,
    delete_refused: (Cue.REFUSES, Cue.QUOTED),
    should_say: QUOTED,
    new_title: QUOTED,
    offered: QUOTED,
    made_anew: QUOTED,
    put_for_unit: QUOTED,
    favoured: QUOTED,
    lacks: QUOTED,
    must_have: QUOTED,
    spares: (Cue.DELETES, Cue.QUOTED),
    replace_bare: (Cue.CORRECTS,),
    replace_bare_arrow: (Cue.SIGNS,),
    replace_bare_becomes: (Cue.REPLACES, Cue.PLACES, Cue.LEADS),
    insert_unquoted: (Cue.INSERTS, Cue.QUOTED),
    insert_labelled: (Cue.INSERTS, Cue.PLACES),
    merge_described: (Cue.MERGES,),
    split_described: (Cue.SPLITS,),
    delete_from: (Cue.LEAVES,),
    delete_described: (Cue.DELETES, Cue.DESCRIBED),
    delete_rule: (Cue.DELETES, Cue.PLACES),
    delete_unit: (Cue.DELETES, NAMED),
    delete_bare: (Cue.DELETES, NAMED | Cue.THIS | Cue.DESCRIBED),
}
"""Classes of words (`parse/words/cues.py`) without which a shape cannot fit: of each entry some.

A shape without a row is always tried: then no line is told to ask for nothing before that.
"""
FIGURES = Cue.FIGURES
EITHER: dict[Shape, tuple[tuple[int, ...], ...]] = {
    correct_figure: (
        (FIGURES, CORRECTING | Cue.REPLACES | Cue.SIGNS),
        (FIGURES, Cue.TOO, Cue.WANTS | Cue.RAISES),
        (FIGURES, Cue.FROM, Cue.TURNED | Cue.RAISES),
        (FIGURES, Cue.BECOMES, Cue.PLACES),
    ),
    replace_figure: (
        (FIGURES, Cue.REPLACES | Cue.RAISES | Cue.CORRECTS | Cue.INSTEAD | Cue.WANTS | Cue.ASKS),
        (FIGURES, Cue.FROM, Cue.TURNED),
    ),
    move_described: ((Cue.MOVES, Cue.DESCRIBED), (Cue.BESIDE, Cue.OUGHT)),
}
"""The same for shapes of several kinds of sentences: one of their rows must hold."""


def may_ask(cues: int) -> bool:
    """Whether a clause with such words may ask for a change, or name words without marks or a place."""
    return cues & (PLACED | Cue.COPIES) != 0 or _may_ask(cues & _NEEDED)


@lru_cache(maxsize=KEPT)
def _may_ask(cues: int) -> bool:
    if cues & Cue.DEMANDS or (cues & Cue.NAMES and cues & NAMING) or (cues & Cue.INSERTS and cues & Cue.BESIDE):
        return True
    if cues & Cue.ASKS and cues & (Cue.WISHED | Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.QUOTED):
        return True
    return any(fits(shape, cues) for shape in SHAPES)


def fitting(cues: int, *, is_asked: bool) -> tuple[Shape, ...]:
    """The shapes that can fit a clause with such words, in order; without a request only those that need none."""
    return _fitting(cues & _NEEDED, is_asked)


@lru_cache(maxsize=KEPT)
def _fitting(cues: int, is_asked: bool) -> tuple[Shape, ...]:
    return tuple(shape for shape in (SHAPES if is_asked else UNASKED) if fits(shape, cues))


def fits(shape: Shape, cues: int) -> bool:
    """Whether of each entry of some row of a shape a word is there."""
    return any(all(cues & need for need in row) for row in _ROWS[shape])


def _rows(shape: Shape) -> tuple[tuple[int, ...], ...]:
    return EITHER.get(shape) or (NEEDS.get(shape, ()),)


_ROWS = {shape: _rows(shape) for shape in (*SHAPES, *UNASKED)}
_BARE = NAMING | Cue.NAMES | Cue.DEMANDS | Cue.WISHED | Cue.BESIDE | Cue.QUOTED
_NEEDED = reduce(or_, chain.from_iterable(chain.from_iterable(_ROWS.values())), _BARE)
