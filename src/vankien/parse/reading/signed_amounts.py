"""The sign of money before an amount, which the grammar sees as a space: "cut the fee from $6 to $4" changes "$6"."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.words.quantities import SIGNS


def with_signs(text: str, found: Found, slices: Sequence[Span]) -> tuple[Found, tuple[Span, ...]]:
    """An order and its new words, with the sign that both wordings have, or the new one alone beside other words.

    Of two bare figures the sign of one alone is left out: "$18 is too much, make it 12" changes what follows the sign.
    """
    new = tuple(slices)
    new_sign = _sign(text, new[0]) if new else ""
    old_sign = "" if found.target is None else _sign(text, found.target)
    is_amount = found.target is not None and found.target.of(text)[:1].isdecimal()
    is_worded = bool(new) and not new[0].of(text)[:1].isdecimal()
    if old_sign and found.target is not None and (old_sign == new_sign or is_worded):
        found = replace(found, target=Span(found.target.start - 1, found.target.end))
    if not new_sign or (is_amount and old_sign != new_sign):
        return found, new
    first = Span(new[0].start - 1, new[0].end)
    return replace(found, new=first if found.new == new[0] else found.new), (first, *new[1:])


def _sign(text: str, span: Span) -> str:
    """The sign right before an amount; empty where none stands."""
    before = text[span.start - 1 : span.start] if span.start else ""
    is_amount = text[span.start : span.start + 1].isdecimal()
    return before if before and before in SIGNS and is_amount else ""
