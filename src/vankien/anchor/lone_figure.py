"""The one figure of a unit that counts what a new one counts: "12 tháng" for the only "… tháng" of its clause."""

import re
from functools import lru_cache

from vankien.model.span import Span

_WORD = r"[^\W\d_]+(?:-[^\W\d_]+){0,3}"  # "xăng-ti-mét" is one
_LONE = re.compile(rf"(?P<number>\d+(?:[.,]\d+)*)\s?(?P<unit>%|{_WORD}(?:\s+{_WORD}){{0,3}})")
_NUMBER = r"(?<![\w.,/])\d+(?:[.,]\d+)*\s?"


def lone_figure(text: str, span: Span, new: str) -> Span | None:
    """Where the figure stands in `span` of the draft that `new`, a figure with what it counts, replaces.

    None where `new` is more than that, or where none or several in `span` count the same.
    """
    said = _LONE.fullmatch(new.strip())
    if said is None:
        return None
    places = [one.span() for one in _counting(" ".join(said["unit"].split())).finditer(text, span.start, span.end)]
    if len(places) != 1 or text[slice(*places[0])].split() == new.split():
        return None
    return Span(*places[0])


def is_lone(new: str) -> bool:
    """Whether a wording is a figure with what it counts and no more."""
    return _LONE.fullmatch(new.strip()) is not None


@lru_cache(maxsize=256)
def _counting(unit: str) -> re.Pattern[str]:
    """A figure before the words that say what it counts."""
    return re.compile(_NUMBER + re.escape(unit).replace(r"\ ", r"\s+") + r"(?!\w)", re.IGNORECASE)
