"""A clause with places and figures blanked: what is left is read by its words, whatever stands in the gaps.

It is read once for each thing that figures count in it, for of two figures only those may change into one another that
count the same; a year that only says when is none of them.
"""

from collections.abc import Iterator

from vankien.lang.speech import Speech
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.locate import references
from vankien.parse.requests.rival_figures import number_words
from vankien.parse.words.plain import TWO_FIGURES, Masked
from vankien.parse.words.quantities import Quantity, quantities

MARK = "\x02"  # stands for every character of a figure with its unit
FIGURE = rf"(?<!{MARK}){MARK}++"
NEAR = rf"(?:[^\S\n]++|[^{MARK}\x01.;\s]|\.(?=\d))"  # inside one clause, up to the next figure or quotation
CLOSE = rf"(?:[^\S\n]++|[^{MARK}\x01.;,\s])"
LONGEST_SPOKEN = 1_200  # code points of a clause in which numbers in words are looked for
TWO = 2
MOST_FIGURES = 24  # in one clause; a longer row is a table, and nobody asks in it


def without_places(stretch: Masked, grammar: Grammar) -> str:
    """The words of a stretch with places blanked: the 2 of "khoản 2" is no figure of the draft."""
    said = stretch.text
    for one in references(stretch, grammar.speech):
        first, last = one.span.start - stretch.start, one.span.end - stretch.start
        said = f"{said[:first]}{' ' * (last - first)}{said[last:]}"
    return said


def may_hold_two(written: str, said: str, speech: Speech) -> bool:
    """Whether two figures may stand in a stretch, one perhaps in a quotation; the gate before the work."""
    if TWO_FIGURES.search(written) is not None:
        return True
    starts = number_words(speech).finditer(said)
    return len(said) <= LONGEST_SPOKEN and next(starts, None) is not None and next(starts, None) is not None


def readings(text: str, stretch: Masked, grammar: Grammar) -> Iterator[tuple[str, list[Quantity]]]:
    """The stretch once for each thing counted in it, with the figures that may count that blanked."""
    if not may_hold_two(text[stretch.start : stretch.start + len(stretch.text)], stretch.text, grammar.speech):
        return
    said = _with_quoted_figure(text, stretch, without_places(stretch, grammar), grammar)
    row = quantities(said, grammar.speech.unmarked)
    row = [one for one in row if ":" not in one.number]  # times of the day are held against the draft
    if len(row) < TWO or len(row) > MOST_FIGURES:
        return
    values = [one for one in row if one.unit or not one.is_year]
    if len(values) >= TWO:
        row = values  # "5,000 for 2037 instead of 4,200": the year only says when
    for unit in sorted({one.unit for one in row}):
        alike = [one for one in row if not one.unit or one.unit.startswith(unit) or unit.startswith(f"{one.unit} ")]
        if len(alike) > 1:
            yield _blanked(said, alike), alike
    for kind in grammar.speech.unmarked.measured:
        alike = [one for one in row if one.unit in kind]
        if len({one.unit for one in alike}) > 1:
            yield _blanked(said, alike), alike


def _with_quoted_figure(text: str, stretch: Masked, said: str, grammar: Grammar) -> str:
    """The stretch with the figure of its only quotation shown: "chỗ “ký với 8 địa phương” giờ là 9 địa phương"."""
    if len(stretch.quotes) != 1 or not stretch.quotes[0].closed:
        return said
    inner = stretch.quotes[0].inner
    words_ = text[inner.start : inner.end].lower()
    row = quantities(words_, grammar.speech.unmarked) if len(words_) == inner.length else []
    if len(row) != 1:
        return said
    span = stretch.quotes[0].span
    start, end = inner.start + row[0].start - stretch.start, inner.start + row[0].end - stretch.start
    first, last = span.start - stretch.start, span.end - stretch.start
    return f"{said[:first]}{' ' * (start - first)}{words_[row[0].start : row[0].end]}{' ' * (last - end)}{said[last:]}"


def _blanked(said: str, row: list[Quantity]) -> str:
    for one in row:
        said = f"{said[: one.start]}{MARK * (one.end - one.start)}{said[one.end :]}"
    return said
