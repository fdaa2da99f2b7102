"""Rows of other people's papers: "nhiệm vụ 2.3 của Nghị quyết tỉnh", "Policy H2 of the Jersey plan".

They bear the names and numbers of the draft's. What stands behind the row says whose it is, and the head of the draft
which papers and bodies are its own.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_QUALIFIERS = 2  # words of a name that are looked up in the head of the draft: "tỉnh ủy vàm sơn"
OWNER_REACH = 40  # code points before a row in which its owner stands: "the auditor's recommendation 3"
_WORD = re.compile(r"[\w-]+")
_NUMBER = re.compile(r"\s+(?:\w{1,3}\.?\s+)?\d")
_BEHIND = re.compile(r"\s+(?:the\s+)?([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_OWNER = re.compile(r"(?P<told>[\w-]+)\s+(?P<owner>[\w-]+?)(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+)?$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    owned: re.Pattern[str]
    head: re.Pattern[str]
    ends: re.Pattern[str]
    of: re.Pattern[str]
    owner_behind: re.Pattern[str]
    paper: re.Pattern[str]
    plain: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    t = s.rows
    papers, of = words(t.papers), words(t.of)
    ends = words((*t.ends, *s.asks, *s.inserts, *s.deletes, *s.replaces, *s.this))
    whose = rf"(?:(?P<owner>{words(t.owners)})|(?P<body>{words(t.bodies)}))"
    return _Patterns(
        owned=compile_later(
            rf"\s{{0,3}}[,(]?\s{{0,3}}(?P<of>{words(t.owned)})\s+(?:{whose}|(?P<lead>{t.lead})(?P<paper>{papers}))"
        ),
        head=compile_later(rf"\W*{t.lead}(?P<paper>{papers})"),
        ends=compile_later(rf"\s+{ends}"),
        of=compile_later(rf"\s+{of}"),
        owner_behind=compile_later(rf"(?:\s+(?!{ends})[^\W\d_]+){{0,3}}\s+{of}\s+{whose}"),
        paper=compile_later(papers),
        plain=frozenset(t.plain),
    )


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """What the head of a draft says of it: the kinds of paper that it is, and its words, all in lower case."""

    kinds: frozenset[str]
    head: str

    def names(self, *said: str) -> bool:
        """Whether words stand side by side in the head."""
        return f" {' '.join(said)} " in self.head


@lru_cache(maxsize=8)
def own_paper(lines: tuple[str, ...], speech: Speech) -> OwnPaper:
    """What the lines at the head of a draft say of it."""
    found = [_patterns(speech).head.match(line) for line in lines]
    kinds = frozenset(" ".join(one["paper"].split()) for one in found if one is not None)
    return OwnPaper(kinds, f" {' '.join(word for line in lines for word in (*_WORD.findall(line), '|'))} ")


def others_paper(lower: str, start: int, end: int, own: OwnPaper, speech: Speech) -> tuple[int, int] | None:
    """Where it stands that the row at `[start, end)` is of a paper or body that is not the draft's: "of the audit".

    An empty stretch where its owner stands before it ("the auditor's recommendation 3"). None where the row may be
    the draft's own.
    """
    patterns = _patterns(speech)
    before = _OWNER.search(lower, max(0, start - OWNER_REACH), start)
    if before is not None and _is_other_owner(before, own, patterns):
        return start, start
    found = patterns.owned.match(lower, end)
    if found is None:
        return None
    is_others = _is_other_body(found, own) if found["paper"] is None else _is_other_paper(lower, found, own, speech)
    return (found.start("of"), found.end()) if is_others else None


def _is_other_owner(before: re.Match[str], own: OwnPaper, patterns: _Patterns) -> bool:
    """Whether it is not the draft's row that somebody owns; of "the Jersey plan's" the word before the paper tells."""
    said = before["told" if patterns.paper.fullmatch(before["owner"]) else "owner"]
    return said not in patterns.plain and not own.names(said)


def _is_other_body(found: re.Match[str], own: OwnPaper) -> bool:
    """Whether a body is none that the head of the draft names."""
    return found["body"] is None or not own.names(*found["body"].split()[:MOST_QUALIFIERS])


def _is_other_paper(lower: str, found: re.Match[str], own: OwnPaper, speech: Speech) -> bool:
    """Whether a paper named behind a row is another than the draft."""
    patterns = _patterns(speech)
    paper, at = " ".join(found["paper"].split()), found.end("paper")
    if _NUMBER.match(lower, at) is not None:
        return True
    whose = patterns.owner_behind.match(lower, at)
    if whose is not None and _is_other_body(whose, own):
        return True
    is_kind = paper in own.kinds
    if speech.rows.qualified_before:
        told = [re.sub(r"['’]s?$", "", one) for one in found["lead"].split()]
        of = patterns.of.match(lower, at)
        behind = None if of is None else _BEHIND.match(lower, of.end())
        told += [] if behind is None else [behind[1]]
        return any(one not in patterns.plain and not own.names(one) for one in told)
    behind = None if patterns.ends.match(lower, at) else _BEHIND.match(lower, at)
    if behind is None or behind[1] in patterns.plain:
        return bool(own.kinds) and not is_kind and not found["lead"] and own.names(*paper.split())
    if not is_kind:
        return bool(own.kinds)
    return not own.names(behind[1], behind[2] or "|")
