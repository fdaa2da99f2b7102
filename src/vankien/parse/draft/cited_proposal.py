"""Sub-amendments: which proposal of another contributor an amendment changes, as far as its words tell.

Taken is only what takes the other proposal up in order to change it: "tán thành đề nghị của … nhưng", "sửa lại góp ý
số 5 của …". Who disagrees with it makes a rival of his own, who agrees and asks for something besides changes nothing
of it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.cited import CitedWords, Words
from vankien.model.amendment import Cited
from vankien.model.span import Span
from vankien.parse.words.plain import lowered
from vankien.text.pattern import compile_later

BETWEEN = 80  # code points between "đề nghị" and "của": "về việc sửa thời hạn ở điểm 3.1"
FURTHEST = 1_500  # code points before an amendment in which its sentence begins; what is longer is no sentence
LONGEST_NAME = 90  # code points of a body's name
LEAD = 3  # words in lower case that may stand before a name's first capital: "đại biểu", "hợp tác xã"
BREAK = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_]|[“\"(])|\n")
MARK = re.compile(r"[,;:\n(“”\"!?]|\.(?=\s|$)")
QUOTED = re.compile(r"[“\"\n]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    agreed: re.Pattern[str]
    amended: re.Pattern[str]
    turned: re.Pattern[str]
    ends: re.Pattern[str]
    goes_on: re.Pattern[str]
    leads: frozenset[str]


def cited(text: str, evidence: Span, words: CitedWords) -> Cited | None:
    """The proposal that the sentence of an amendment names and changes; None when it names none."""
    near = text[max(0, evidence.start - FURTHEST) : evidence.end].lower()
    if not (_may_hold(near, words.of_words) and _may_hold(near, words.proposals)):
        return None
    patterns = _patterns(words)
    sentence = _sentence(text, evidence, patterns)
    said = sentence.of(text)
    lower = lowered(said)
    if not (_may_hold(lower, words.of_words) and _may_hold(lower, words.proposals)):
        return None
    for pattern, needs_turn in ((patterns.amended, False), (patterns.agreed, True)):
        for match in pattern.finditer(lower):
            name = _name(said, lower, match.end(), patterns)
            if name is None:
                continue
            if not needs_turn or patterns.turned.search(lower, name.end):
                number = match["number"] or match["later"]
                return Cited(" ".join(name.of(said).split()), None if number is None else int(number))
    return None


def _may_hold(lower: str, entries: Words) -> bool:
    """Whether a text holds the first word of one of some entries: what the patterns cost is spent on such text only."""
    return any(entry.split(None, 1)[0] in lower for entry in entries)


def _sentence(text: str, evidence: Span, patterns: _Patterns) -> Span:
    """The sentence in which an amendment begins, up to the first words that it quotes.

    With the one before where it goes on with that: "Tuy nhiên, …".
    """
    line = max(text.rfind("\n", 0, evidence.start) + 1, evidence.start - FURTHEST)
    starts = [line, *(match.end() for match in BREAK.finditer(text, line, evidence.start + 1))]
    starts = [start for start in starts if start <= evidence.start]
    start = starts[-1]
    if len(starts) > 1 and patterns.goes_on.match(lowered(text[start : evidence.end])):
        start = starts[-2]
    quoted = QUOTED.search(text, evidence.start + 1, evidence.end)
    return Span(start, evidence.end if quoted is None else quoted.start())


def _name(said: str, lower: str, start: int, patterns: _Patterns) -> Span | None:
    """The name that begins at an offset: up to a mark or a word that no name holds; None when nobody is named."""
    stop = min(len(said), start + LONGEST_NAME)
    ends = [
        match.start() for match in (MARK.search(said, start, stop), patterns.ends.search(lower, start, stop)) if match
    ]
    end = min([stop, *ends])
    name = said[start:end].rstrip()
    parts = name.split()
    capital = next((place for place, part in enumerate(parts) if part[:1].isupper()), None)
    if capital is None or capital > LEAD:
        return None
    if capital and " ".join(parts[:capital]).lower() not in patterns.leads:
        return None
    return Span(start, start + len(name))


@lru_cache(maxsize=8)
def _patterns(words: CitedWords) -> _Patterns:
    number = rf"(?:\s+(?:{_any(words.number)})\s*(?P<number>\d{{1,3}}))?"
    later = rf"(?:(?:{_any(words.number)})\s*(?P<later>\d{{1,3}})\s+)?"
    about = rf"(?:[^,;:\n“”\"]{{0,{BETWEEN}}}?\s)??\s*"
    proposal = rf"(?:{_any(words.proposals)})\b{number}{about}{later}(?:{_any(words.of_words)})\s+"
    denied = "".join(rf"(?<!{re.escape(word)} )" for word in words.denies)
    filling = r"(?:[^\W\d_]+\s+){0,4}?"  # "cao với toàn bộ", "fully with the"
    return _Patterns(
        agreed=compile_later(rf"{denied}\b(?:{_any((*words.agrees, *words.as_in))})\s+{filling}{proposal}"),
        amended=compile_later(rf"\b(?:{_any(words.amends)})\s+(?:(?:{_any(words.fills)})\s+)?{proposal}"),
        turned=compile_later(rf"(?<!\w)(?:{_any(words.turns)})(?!\w)"),
        ends=compile_later(rf"\s(?:{_any(words.ends)})(?!\w)"),
        goes_on=compile_later(rf"\W*(?:{_any(words.goes_on)})(?!\w)"),
        leads=frozenset((*words.persons, *words.bodies)),
    )


def _any(words: Words) -> str:
    """One of some words, longer ones first."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
