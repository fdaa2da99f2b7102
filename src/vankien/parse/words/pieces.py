"""The pieces of which the grammar is made: alternatives of words, quotations, and what may stand between."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from vankien.lang.speech import Speech

Q = r"(?<!\x01)\x01++"  # one blanked quotation, whole: a shorter match never helps, and would cost a square
_GAP = r"[^\S\n]++"  # a run of spaces counts once: who types two says no more
WITHIN = rf"(?:{_GAP}|[^\x01.;\s]|\.(?=\d))"  # inside one clause; the dot of "3.6" ends none
ANY = rf"(?:{_GAP}|[^.;\s]|\.(?=\d))"  # the same, quotations too
ORDER = r"(?:[^.;:!?\x01]|\.(?=\w))"  # within one order; a stop may stand in a number
LINE = rf"(?:{_GAP}|[^\x01\s])"  # up to the next quotation
ARROW = r"(?:[→⇒➔⟶⟹➝➜➡]|-+>|=+>)"


def words(entries: Iterable[str]) -> str:
    """Alternatives, longest first, with any white space for a space, at word boundaries; no words match nothing.

    They are grouped by their first letters, so that one look at a letter rules most of them out; the order of those
    that may begin with any and of the others stays.
    """
    longest = sorted(entries, key=_length, reverse=True)
    if not longest:
        return NOTHING
    said = [one for entry in longest for one in _parted(entry)]
    figures = [entry for head, entry in said if head is None and entry.startswith((r"\d", "%"))]
    blocks: list[str] = []
    for is_odd, row in groupby((one for one in said if one[1] not in figures), key=lambda one: one[0] is None):
        some = list(row)
        blocks += [rf"(?<!\w)(?:{'|'.join(entry for _, entry in some)})"] if is_odd else _by_letter(some)
    blocks += [rf"(?<!\w)(?:{'|'.join(figures)})"] if figures else []
    return rf"(?:{'|'.join(blocks)}){_END}"


def demanding(entries: Iterable[str], source: str) -> str:
    """A pattern that demands words of a table; what matches nothing where a language has none of them."""
    return source if any(True for _ in entries) else NOTHING


def _by_letter(row: Iterable[tuple[str | None, str]]) -> Iterator[str]:
    """Entries grouped by their first letter, in order of the first of each group."""
    groups: dict[str, list[str]] = {}
    for letter, rest in row:
        groups.setdefault(letter or "", []).append(rest)
    return (rf"{letter}(?<!\w{letter})(?:{'|'.join(rest)})" for letter, rest in groups.items())


@lru_cache(maxsize=8_192)  # entries: a language has some thousands, most of them in a dozen patterns
def _parted(entry: str) -> tuple[tuple[str | None, str], ...]:
    """An entry as its alternatives, each with its first letter and what follows; without a letter, the whole of it.

    Where a name is given inside it, which may be given but once, it stays as it is; where much would be said again, one
    look at its first letters comes before it.
    """
    entry = entry.replace(" ", r"\s+")
    conditions = _CONDITIONS.match(entry)
    before = "" if conditions is None else conditions[0]
    parts = [] if _is_alternation(entry) else list(_spread(entry[len(before) :], is_whole="(?P<" in entry))
    if not parts or any(letter is None for letter, _ in parts):
        return ((None, entry),)
    if sum(len(said) for _, said in parts) - len(entry) > MOST_SAID_AGAIN:
        return ((None, rf"(?=[{''.join(sorted({letter or '' for letter, _ in parts}))}]){entry}"),)
    return tuple((letter, f"{_moved(before, letter or '')}{said}") for letter, said in parts)


def _spread(said: str, *, is_whole: bool) -> Iterator[tuple[str | None, str]]:
    """What an entry may begin with, by first letters and in order: "(?:ông|ôi|bà)? nói" with three."""
    group = None if is_whole else _OPEN.match(said)
    if group is None:
        yield _headed(said)
        return
    rest = said[group.end() :]
    for letter, row in groupby(map(_headed, group["inner"].split("|")), key=lambda one: one[0]):
        yield letter, f"(?:{'|'.join(tail for _, tail in row)}){rest}"
    if group["may"]:
        yield from _spread(rest, is_whole=False)


def _headed(said: str) -> tuple[str | None, str]:
    head = _LETTER.match(said)
    return (None, said) if head is None else (head[0], said[head.end() :])


def _moved(conditions: str, letter: str) -> str:
    """Conditions on what stands before a letter as they hold behind it."""

    def behind(one: re.Match[str]) -> str:
        said = one["said"] or "^"
        return f"(?<{one['kind'] or '='}{f'(?:{said})' if '|' in said else said}{letter})"

    return _BEFORE.sub(behind, conditions)


NOTHING = r"(?:\0(?!))"  # what no words match; for a NUL a text is looked through at once
_END = r"(?:(?<=[.§])|(?!\w))"  # "tr.5", "§3": behind these a word may begin
_LETTER = re.compile(r"(?:[^\W\d_]|[§&])(?![?*+{|])")
_LOOK = r"\(\?<[!=][^()]*\)"
_CONDITIONS = re.compile(rf"(?:{_LOOK}|\^(?![?*+])|\(\?:{_LOOK}(?:\|{_LOOK})*\)(?![?*+{{]))*")  # on what stands before
_BEFORE = re.compile(r"\(\?<(?P<kind>[!=])(?P<said>[^()]*)\)|\^")
_OPEN = re.compile(r"\(\?:(?P<inner>[^()\[\]]*)\)(?P<may>\??)(?![?*+{])")
MOST_SAID_AGAIN = 200  # characters of an entry said once more for its first letters: more cost more than they save


def _is_alternation(entry: str) -> bool:
    """Whether an entry is several, parted by bars outside brackets."""
    depth = 0
    for char in entry:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            return True
    return False


def _length(entry: str) -> int:
    """How long the words of an entry are without its conditions: "ghi thêm" is longer than "ghi(?! nhận)"."""
    return len(entry.partition("(?")[0]) or len(entry)


@dataclass(frozen=True, slots=True)
class Pieces:
    """Patterns as text, of a language; the larger are made of the smaller."""

    replaces: str
    inserts: str
    deletes: str
    names: str
    by: str
    beside: str
    units: str
    gap: str  # between a verb and its quotation
    result: str
    changes: str
    turned: str
    into: str
    joins: str
    between: str  # "giữa “a” và “b”"
    begins: str  # "từ “a” đến “b”"
    orders: str
    carries_on: str
    counted: str  # "after the first paragraph"
    dotted: str  # "after 2.4"
    results: str
    said_reach: int  # words between a request and the verb of saying: "let the second sentence of 2.2 say"
    framing: str  # what may stand before an order that needs no request


@lru_cache(maxsize=8)
def pieces(s: Speech) -> Pieces:
    """The pieces of a language."""
    replaces, inserts, deletes = words(s.replaces), words(s.inserts), words(s.deletes)
    names, by = words(s.names_words), words(s.by)
    beside = words((*s.after, *s.before))
    units = words(s.units)
    gap = rf"{WITHIN}{{0,90}}?"
    result = words(s.marks_result)
    changes = words((*s.replaces, *s.inserts))
    turned = words((*s.turned, *s.raises))
    into, joins = words(s.into), words(s.joins)
    between = rf"{words(s.between)}{WITHIN}{{0,40}}?(?P<old>{Q})\s*(?:{joins}|,){WITHIN}{{0,20}}?{Q}"
    named = rf"(?:{names}\s+){{0,2}}"
    starts = rf"{words(s.from_words)}\s+{named}"
    begins = rf"{starts}(?P<old>{Q}){WITHIN}{{0,20}}?{words(s.to)}\s+{named}(?P<until>{Q})"
    orders = words((*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers))
    carries_on = words(s.carries_on)
    counted = rf"(?:(?:\w+\s+)?{words(s.leading_ordinals)}\s+)?" if s.leading_ordinals else ""
    dotted = (
        r"|\d+(?:\.\d+)+(?!\w)|\([a-z]\)|\d+[a-z]?\(\w{1,3}\)" if s.counts_at_head else ""
    )  # "after 2.4", "after 6(4)"
    results = words((*s.by, *s.marks_result, *s.in_its_place))
    framing = words(
        (
            *s.line,
            *s.whole_of,
            *s.own_voice,
            *s.places,
            *s.names_words,
            *s.after,
            *s.before,
            *s.at_start,
            *s.at_end,
            *s.errors,
            *s.joins,
            *s.carries_on,
            *s.whole_units.leads,
        )
    )
    return Pieces(
        replaces=replaces,
        inserts=inserts,
        deletes=deletes,
        names=names,
        by=by,
        beside=beside,
        units=units,
        gap=gap,
        result=result,
        changes=changes,
        turned=turned,
        into=into,
        joins=joins,
        between=between,
        begins=begins,
        orders=orders,
        carries_on=carries_on,
        counted=counted,
        dotted=dotted,
        results=results,
        said_reach=7 if s.counts_at_head else 2,
        framing=framing,
    )
