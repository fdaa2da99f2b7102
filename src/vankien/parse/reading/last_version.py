"""The writer's last version of new words: "thay “khá” bằng “tốt”, xin lỗi, phải là “giỏi”"."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.requests.unmarked import unmarked
from vankien.parse.script import Script
from vankien.parse.words.cues import ALL
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.quantities import quantities
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

REACH = 160  # code points behind the new words within which they are taken back
MOST_WORDS = 4  # between the words that take back and the new version: "à không, ý tôi là phải viết"


@lru_cache(maxsize=8)
def _slip(s: Speech) -> re.Pattern[str]:
    links = words((*s.slips, *s.corrects, *s.own_voice, *s.replaces, *s.uses, *s.by, *s.marks_result, *s.asks))
    gap = r"[\s,.:;–-]*"
    side = words((*s.after, *s.before))
    return compile_later(
        rf"{gap}{words(s.slips)}{gap}(?:{links}{gap}){{0,{MOST_WORDS}}}(?P<side>{side}\s+)?(?:{words(s.names_words)}\s*){{0,2}}"
        rf"(?P<new>{Q}|\d)"
    )


@lru_cache(maxsize=8)
def _begins(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"[\s,.:;–-]*{words(s.slips)}")


def last_version(script: Script, found: Found, line_end: int) -> Found:
    """The change with the words that take the place of the new ones right behind them; else the change itself."""
    if found.new is None or found.operation not in {Operation.REPLACE, Operation.INSERT}:
        return found
    begin = found.end
    if _begins(script.grammar.speech).match(script.lower, begin, min(line_end, begin + REACH)) is None:
        return found
    rest = script.part(Span(begin, min(line_end, begin + REACH)))
    speech = script.grammar.speech
    for part in (rest, unmarked(replace(rest, cues=ALL), speech)):
        match = None if part is None else _slip(speech).match(part.text)
        if part is None or match is None:
            continue
        quote = part.quote_at(begin + match.start("new"))
        new = (
            trimmed(script.text, quote.inner) if quote is not None else _figure(script, found, part.text, begin, match)
        )
        if new is None or new.is_empty:
            continue
        end = max(begin + match.end(), new.end)
        if match["side"] is None:
            return last_version(script, replace(found, new=new, end=end), line_end)
        if found.target is not None and found.position is not None:
            return replace(found, target=new, position=side_of(match, speech), end=end)
    return found


def _figure(script: Script, found: Found, said: str, begin: int, match: re.Match[str]) -> Span | None:
    """A bare figure that takes the place of a bare figure."""
    assert found.new is not None  # noqa: S101 - asked only then
    if not any(char.isdigit() for char in found.new.of(script.text)):
        return None
    row = quantities(said, script.grammar.speech.unmarked)
    one = next((one for one in row if one.start <= match.start("new") < one.end), None)
    return None if one is None else Span(begin + one.start, begin + one.end)
