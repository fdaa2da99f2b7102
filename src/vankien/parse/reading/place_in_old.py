"""The place that stands before the old words in one field or cell: "Điểm đ khoản 1 Điều 6: “tối thiểu 30 ngày”".

A column "Dự thảo" beside which none says where holds both, or the place alone; both are what a clerk reads there.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked

LONGEST_PLACE = 80  # code points of a place before the old words in their cell
_NAME = re.compile(r"[^\W\d_]{2}")  # of a unit: "2.60" may be a sum as well


def with_place_of_old(script: Script, fields: Mapping[str, Span]) -> dict[str, Span]:
    """The fields with a place of its own where that of the old words begins with it, or is nothing else."""
    old = fields.get("old")
    if old is None or "place" in fields:
        return dict(fields)
    colon = script.text.find(":", old.start, min(old.end, old.start + LONGEST_PLACE))
    begin = trimmed(script.text, Span(old.start, old.end if colon < 0 else colon))
    if begin.length > LONGEST_PLACE or not script.only_places(script.part(begin)):
        return dict(fields)
    rest = trimmed(script.text, Span(begin.end if colon < 0 else colon + 1, old.end))
    named = {name: span for name, span in fields.items() if name != "old"}
    return {**named, "place": begin} if rest.is_empty else {**named, "place": begin, "old": rest}


def without_place_as_old(script: Script, found: Found, part: Masked) -> Found:
    """What is found without old words that only say where, and have no marks: "Dự thảo: Khoản 1 Điều 24"."""
    old = found.target
    if found.operation is not Operation.REPLACE or found.new is None or old is None or old.length > LONGEST_PLACE:
        return found
    return replace(found, target=None) if part.quote_at(old.start) is None and only_says_place(script, old) else found


def only_says_place(script: Script, said: Span | None) -> bool:
    """Whether words name a unit and say nothing else."""
    if said is None or _NAME.search(script.text, said.start, said.end) is None:
        return False
    return script.only_places(script.part(said))
