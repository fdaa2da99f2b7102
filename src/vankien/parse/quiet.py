"""Lines that hold opinions and nothing else. Most contributions are made of them, and thousands say the same."""

from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator
from vankien.parse.clauses import clauses
from vankien.parse.cues import Cue
from vankien.parse.found import trimmed
from vankien.parse.grammar import grammar
from vankien.parse.instruct import instruction, orders
from vankien.parse.opinions import Remark, remark
from vankien.parse.script import LOUD, script
from vankien.parse.unmarked import unmarked

LONGEST_KEPT = 1_000  # code points of a line worth remembering; a longer one is a letter on one line, never said twice
KEPT = 16_384  # lines remembered, some 10 MB; a campaign repeats far fewer


def quiet_remarks(lower: str, start: int, end: int, speech: Speech, *, collects: bool) -> tuple[Remark, ...] | None:
    """The opinions of a line, as a full reading would find them; None when it must be read in full.

    A line with a mark, a colon or a question is never quiet; nor is one that names a place or asks for a change.
    """
    if end - start > LONGEST_KEPT or LOUD.search(lower, start, end) is not None:
        return None
    found = _remarks(lower[start:end], speech, collects=collects)
    return None if found is None else tuple(replace(one, span=one.span.shift(start)) for one in found)


@lru_cache(maxsize=KEPT)
def _remarks(line: str, speech: Speech, *, collects: bool) -> tuple[Remark, ...] | None:
    table = grammar(speech)
    own = script(line, table)
    found: list[Remark] = []
    for clause in clauses(own.stretch(0, len(line)), table.stops):
        whole = own.part(clause)
        for order in orders(whole, table):
            part = whole if order == clause else own.part(order)
            if part.cues & Cue.PLACES and own.references(part):
                return None
            if unmarked(part, speech) is not None:
                return None
            if instruction(line, part, table, is_item=False, collects=collects) is not None:
                return None
            one = remark(part.text, trimmed(line, order), Locator(), table, part.cues)
            if one is not None:
                found.append(one)
    return tuple(found)
