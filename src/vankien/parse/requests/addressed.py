"""Orders to somebody who is spoken to: "Anh chèn chữ “…” vô sau …", "Các bác sửa giùm “…” thành “…”".

Who is told of does the same in the same words ("Các anh thay “…” bằng “…” là phải"): it is an order where a particle of
asking stands with it, or where it names its place and nothing behind it tells, asks or judges.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.last_piece import blanked
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import pieces, words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later


@dataclass(frozen=True, slots=True)
class _Addressed:
    """Compiled patterns; over masked lower-case text."""

    order: re.Pattern[str]
    called: re.Pattern[str]
    urged: re.Pattern[str]
    asking: re.Pattern[str]
    telling: re.Pattern[str]


@lru_cache(maxsize=8)
def _addressed(speech: Speech) -> _Addressed | None:
    table = speech.wishing
    if not table.spoken_to:
        return None
    asking = words(table.asking_marks)
    return _Addressed(
        order=compile_later(
            rf"(?P<who>{words(table.spoken_to)})\s+(?:(?:{words(table.spoken_fills)}|{asking})\s+){{0,3}}"
            rf"(?P<verb>{pieces(speech).orders})"
        ),
        called=compile_later(words(table.vocatives)),
        urged=compile_later(
            rf"(?:^|[,;:])\s*(?:(?:{words(table.spoken_fills)})\s+)?(?P<verb>{pieces(speech).orders})\s+(?:{pieces(speech).names}\s+){{0,2}}\x01+\s*"
            rf"{asking}(?:\s+{asking})?\s*(?=[.,;!]|$)"
        ),
        asking=compile_later(asking),
        telling=compile_later(words(table.telling_marks)),
    )


def is_addressed(stretch: Masked, grammar: Grammar) -> bool:
    """Whether somebody spoken to is told to change something."""
    table = _addressed(grammar.speech)
    if table is not None and BLANK in stretch.text and table.urged.search(stretch.text) is not None:
        return True  # "…, bỏ chữ “…” đi ạ"
    found = None if table is None else table.order.search(stretch.text)
    if table is None or found is None or stretch.text.rstrip().endswith("?"):
        return False
    lead = Masked(stretch.text[: found.start("who")], stretch.start, stretch.quotes)
    said = table.called.sub(" ", blanked(lead, grammar).replace("\x01", " "))
    if grammar.frame.fullmatch(said) is None:
        return False
    behind = stretch.text[found.start("verb") :]
    if table.telling.search(behind) is not None:
        return False
    head = stretch.text[found.end("who") : found.start("verb")]
    return bool(stretch.cues & Cue.PLACES) or table.asking.search(head + " " + behind) is not None
