"""A lower-case text with spaces for all that is no letter or figure: same length, and its words can be split off."""

import re

_MARKS = ",.;:!?()“”\"…/–-'’‘*+[]%=<>|\t•»«&@#\x01\u00a0"  # common ones, each replaced at once
_OTHER = re.compile("[^0-9a-z_ \n\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1ef9]")  # quicker than `\W`
_NO_WORD = re.compile(r"[^\w\n]")


def spaced(lower: str) -> str:
    """The words of a text with spaces between them; line ends stay."""
    for mark in _MARKS:
        if mark in lower:
            lower = lower.replace(mark, " ")
    return lower if _OTHER.search(lower) is None else _NO_WORD.sub(" ", lower)
