"""The questions of a questionnaire: "Câu 2: …?" counts the form's own questions and no sentence of the draft."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.script import Script
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

FEWEST = 2  # questions, counted from 1; a single "Câu 1:" is the draft's first sentence


@lru_cache(maxsize=8)
def _count(speech: Speech) -> re.Pattern[str]:
    names = words(name for name, kind in speech.units.items() if kind is UnitKind.SENTENCE)
    return compile_later(rf"\s*{names}\s+(?P<count>\d{{1,2}})\s*[:.]\s*")


def without_counts(script: Script, body: Sequence[Line]) -> list[Line]:
    """The lines, those of a questionnaire without their counts. A text without questions is no questionnaire."""
    if "?" not in script.text:
        return list(body)
    pattern = _count(script.grammar.speech)
    heads = {at: pattern.match(script.lower, line.span.start, line.span.end) for at, line in enumerate(body)}
    counted = [(at, match) for at, match in heads.items() if match is not None]
    numbers = [int(match["count"]) for _, match in counted]
    asks = any("?" in body[at].span.of(script.text) for at, _ in counted)
    if len(counted) < FEWEST or not asks or numbers != list(range(1, len(numbers) + 1)):
        return list(body)
    cut = dict(counted)
    return [
        replace(line, span=Span(cut[at].end(), line.span.end)) if at in cut else line for at, line in enumerate(body)
    ]
