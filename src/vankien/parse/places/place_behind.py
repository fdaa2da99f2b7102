"""A place behind the last of several requests of one sentence is that of all: "bỏ “a”, bỏ “b” tại Điều 6"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

REACH = 40  # code points behind the last words within which the place stands: " tại khoản 2 "
_LIST = re.compile(r"(?:^|[\s;])\(?(?:\d{1,2}|[a-zđ])[).](?=\s)|[,;]")  # marks between the items of a list
WORDED = frozenset({Operation.REPLACE, Operation.DELETE, Operation.INSERT})


@lru_cache(maxsize=8)
def _both(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"[\s,;.–-]*{words(speech.roles.both)}")


def with_place_behind(found: Sequence[Amendment], text: str, speech: Speech) -> list[Amendment]:
    """The amendments in their order, those without a place with that of the next one in their sentence."""
    made = list(found)
    joints = {"", *speech.joins, *speech.carries_on}
    for at in range(len(made) - 2, -1, -1):
        one, behind = made[at], made[at + 1]
        if not (one.locator.is_empty and one.target_text and one.operation in WORDED):
            continue
        between = text[one.evidence.end : behind.evidence.start]
        ahead = text[behind.evidence.end : behind.evidence.end + REACH].lower()
        is_both = _both(speech).match(ahead) is not None  # "… = “b”; … = “d” - đều ở trang 5"
        said = " ".join(_LIST.sub(" ", between).split()).lower()
        if "\n" in between or (said not in joints and not (is_both and not said)):
            continue
        written = behind.locator.as_written
        if (
            behind.locator.path
            and written
            and written in text[behind.evidence.end : behind.evidence.end + REACH + len(written)]
        ):
            made[at] = replace(one, locator=behind.locator)
    return made
