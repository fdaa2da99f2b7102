"""Stops that American writers put inside the marks of quoted words: “b.” at the end of “replace “a” with “b.””.

The stop of a line is inside them as well where the writer forgets the last mark: “a” ought to become “b.
"""

from vankien.model.span import Span
from vankien.text.quotes import MARKS

STOPS = ".,"


def without_stop(text: str, target: Span | None, new: Span) -> tuple[Span | None, Span]:
    """Old words and new ones without the stop that belongs to the sentence around them; as they are in all other cases.

    New words that begin small, stand for words without a stop, and whose marks end the sentence, have none. So have
    those whose last mark is missing, at the end of a line. A comma that another stop takes the place of is the
    sentence's as well: “replace “a,” with “b.””.
    """
    if target is None or not _is_inside(text, new) or not _ends_sentence(text, new.end + _is_closed(text, new)):
        return target, new
    last = target.of(text)[-1:]
    first = new.of(text)[:1]
    if first.isupper() or (last in STOPS and last == text[new.end - 1]) or last in ".;:!?":
        return target, new
    if last == ",":
        target = Span(target.start, target.end - 1)
    return target, Span(new.start, new.end - 1)


def _is_inside(text: str, new: Span) -> bool:
    said = new.of(text)
    is_stopped = said[-1:] in STOPS and said[-2:-1].isalnum() and said[:-1].find(".") < 0
    is_last = _is_closed(text, new) or text[new.end : new.end + 1] in {"", "\n"}
    return is_stopped and is_last and text[new.start - 1 : new.start] in MARKS


def _is_closed(text: str, new: Span) -> bool:
    return text[new.end : new.end + 1] in MARKS and new.end < len(text)


def _ends_sentence(text: str, at: int) -> bool:
    """Whether nothing goes on behind marks: the text or line ends, or the next word is a sentence's first."""
    rest = text[at : at + 3]
    behind = rest.lstrip(" \u00a0")
    return not behind or behind[0] == "\n" or (behind != rest and (behind[0].isupper() or behind[0] in "(–—"))
