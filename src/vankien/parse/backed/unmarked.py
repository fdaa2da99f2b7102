"""Words without marks that the draft has, and words like them that it has not: "2.4 east quay?? West quay", for one.

The new words are all that a piece of a sentence says but for what asks for them; the old ones share half of their
words, in the same order. Whoever says the same words in two ways wants the second, where the first is blamed, asked
about, or turned down, or where the second is asked for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import PIECE, Backing, Token, drafts_runs, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.paths import locator_of
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LEAST = 2  # words of the draft side by side, and of the new ones
MOST = 10  # words of the new wording
MOST_LONGER = 4  # words that the new wording may have more than the old one
MOST_SHORT = 4  # words that are put for others without marks, and beside a contrast alone
_STOP = re.compile(r"[.;:!?()\n,–—](?!\d)")
_BEGINS = re.compile(r"[.!?]\s*$")
_ENDS = re.compile(r"\s*(?:[.!]|$)")
_DASH = re.compile(r"\s-{1,2}\s|\.\.+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    lead: re.Pattern[str]
    asks: re.Pattern[str]
    tail: re.Pattern[str]
    faults: re.Pattern[str]
    contrast: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    r, u, v = s.roles, s.unmarked, s.stances
    asks = (*s.asks, *s.uses, *r.brings, *u.wants, *u.orders, *s.corrects, *s.replaces, *s.musts, *r.rights)
    asks = tuple(one for one in asks if r"\w" not in one and "\x01" not in one and r"\x01" not in one)
    links = (*s.by, *r.manners, *s.own_voice, *u.opines, *u.fillers, *s.bare_names, *s.turned, *s.ways_to_say)
    links = tuple(one for one in links if r"\w" not in one)
    return _Patterns(
        lead=compile_later(rf"\W*(?:(?:{words((*asks, *links))})\W*)*"),
        asks=compile_later(words(asks)),
        tail=compile_later(rf"(?:\W*{words((*u.fillers, *r.manners))})*\W*$"),
        faults=compile_later(
            rf"[\s,]*(?:\w+\s+){{0,4}}?{words((*r.faults, *u.too, *v.bads, *v.weak_bads, *s.errors))}"
        ),
        contrast=compile_later(words((*s.instead, *s.pairs.against, *u.contrasts, *u.rather))),
    )


@dataclass(frozen=True, slots=True)
class _Wording:
    """Words that may be proposed: whether something in their piece asks for them, or they are a sentence alone."""

    row: tuple[Token, ...]
    piece: Span
    asked: bool
    alone: bool


def unmarked_pair(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one change of words of the draft that a short stretch without marks asks for."""
    if part.quotes:
        return None
    said = without_places(part, script.grammar)
    said = _DASH.sub(lambda match: ";" * len(match[0]), said)
    found: dict[tuple[str, str], tuple[Span, Span]] = {}
    runs = list(drafts_runs(said, draft))
    if not runs:
        return None
    for new in _wordings(said, draft, script.grammar):
        for run in runs:
            old = _aligned([one for one in run if not _inside(one, new.piece)], new)
            if old is not None and _shares_articles_only(old, new.row, script.grammar.speech):
                continue
            if old is not None and _brings_figure(old, new.row, script.grammar.speech):
                continue
            if old is None or not _is_wanted(said, old, new, script.grammar):
                continue
            spans = Span(old[0].start, old[-1].end), Span(new.row[0].start, new.row[-1].end)
            found.setdefault((_plain(old), _plain(new.row)), spans)
    if len(found) != 1:
        return None
    ((old_span, new_span),) = found.values()
    target, wanted = old_span.shift(part.start), new_span.shift(part.start)
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.REPLACE, begin, end, target, wanted, order=wanted.start, unsure=True)


def _brings_figure(old: Sequence[Token], new: Sequence[Token], speech: Speech) -> bool:
    """Whether longer words put a figure to the old ones: in "twelve near schools" another figure goes with it."""
    more = new[: len(new) - len(old)]
    starts = speech.unmarked.figures.starts
    return any(one.word[0].isdecimal() or one.word in starts for one in more) and _plain(new).endswith(_plain(old))


def one_instead(script: Script, part: Masked, draft: Backing) -> Found | None:
    """Words of the one unit named that others are asked for instead of, be it one word: "4.3.3: dawn, not midnight".

    That the unit has the words behind the contrast, and once, is what tells; in a longer sentence they may be a reason.
    """
    s = script.grammar.speech
    if part.quotes or draft.units is None or not part.cues & Cue.PLACES or not s.unmarked.bare_notes:
        return None
    named = script.unit_references(part)
    where = locator_of(named, script.text, s) if named else None
    spans = [] if where is None or where.also or where.act is not None else draft.units.under(where.path)
    if len(spans) != 1:
        return None
    row = [one.word for one in tokens(draft.units.lower, spans[0].start, spans[0].end)]
    said = without_places(part, script.grammar)
    found = [pair for one in _contrast(s).finditer(said) if (pair := _around(said, one, row, s)) is not None]
    if len(found) != 1:
        return None
    old, new = (Span(part.start + one[0].start, part.start + one[-1].end) for one in found[0])
    return Found(Operation.REPLACE, new.start, old.end, old, new, order=new.start, unsure=True)


def _around(said: str, contrast: re.Match[str], row: list[str], s: Speech) -> tuple[list[Token], list[Token]] | None:
    """The unit's words behind a contrast, and those before it that are all that its piece of a sentence asks for."""
    patterns, bare = _patterns(s), s.unmarked.bare
    stop = _STOP.search(said, contrast.end())
    behind = tokens(said, contrast.end(), len(said) if stop is None else stop.start())
    while behind and behind[0].word in bare.articles:
        behind = behind[1:]
    size = next((at for at in range(min(MOST_SHORT, len(behind)), 0, -1) if _times(row, behind[:at]) == 1), 0)
    if not size or patterns.tail.match(said, behind[size - 1].end) is None:
        return None
    old, place = behind[:size], next(_places(row, behind[:size]))
    begin = max((one.end() for one in _STOP.finditer(said, 0, contrast.start() - 1)), default=0)
    lead = _short_lead(s).match(said, begin, contrast.start())
    begin = begin if lead is None else lead.end()
    tail = patterns.tail.search(said, begin, contrast.start())  # "yearly please, not every two years"
    new = tokens(said, begin, contrast.start() if tail is None else tail.start())
    while min(len(old), len(new)) > 1 and old[0].word == new[0].word:
        old, new, place = old[1:], new[1:], place + 1
    said_new = [one.word for one in new]
    shared = next((at for at in range(min(len(new) - 1, place), 0, -1) if said_new[:at] == row[place - at : place]), 0)
    new = new[shared:]  # "lit until dawn, not midnight": the "lit until" is the unit's
    off = {*bare.no_wording, *bare.clauses} - {*bare.articles}
    is_wording = 0 < len(new) <= MOST_SHORT and not {one.word for one in new} & {*row, *off}
    return (old, new) if is_wording else None


def _places(row: list[str], said: Sequence[Token]) -> Iterator[int]:
    short = [one.word for one in said]
    return (at for at in range(len(row) - len(short) + 1) if row[at : at + len(short)] == short)


def _times(row: list[str], said: Sequence[Token]) -> int:
    return sum(1 for _ in _places(row, said))


@lru_cache(maxsize=8)
def _contrast(s: Speech) -> re.Pattern[str]:
    return compile_later(rf",?\s*{words((*s.unmarked.contrasts, *s.instead))}\s+")


@lru_cache(maxsize=8)
def _short_lead(s: Speech) -> re.Pattern[str]:
    """What asks for words, and nothing else, at the head of a piece: "I'd say", "make it"."""
    asks = (*s.phrasing.puts_forward, *s.asks, *s.unmarked.wants, *s.roles.manners, *s.unmarked.bare.articles)
    plain = (one for one in asks if one.replace(" ", "").replace("'", "").isalpha())
    return compile_later(rf"\W*(?:{words(plain)}\W+)*")


def _shares_articles_only(old: Sequence[Token], new: Sequence[Token], speech: Speech) -> bool:
    """Whether two wordings have nothing in common that tells: "the compactor" and "the names"."""
    shared = {one.word for one in old} & {one.word for one in new}
    return shared <= {*speech.unmarked.bare.articles}


def _plain(row: Sequence[Token]) -> str:
    return " ".join(one.word for one in row)


def _inside(one: Token, piece: Span) -> bool:
    return piece.start <= one.start < piece.end


def _wordings(said: str, draft: Backing, grammar: Grammar) -> Iterator[_Wording]:
    """Pieces of sentences that say words which the draft has not, and nothing else but who asks for them."""
    patterns = _patterns(grammar.speech)
    for piece in PIECE.finditer(said):
        lead = patterns.lead.match(said, piece.start(), piece.end())
        begin = lead.end() if lead is not None else piece.start()
        tail = patterns.tail.search(said, begin, piece.end())
        end = tail.start() if tail is not None else piece.end()
        row = tuple(tokens(said, begin, end))
        if LEAST <= len(row) <= MOST and not draft.count(row):
            is_asked = patterns.asks.search(said, piece.start(), begin) is not None or bool(
                said[end : piece.end()].strip()
            )
            is_alone = _BEGINS.search(said, 0, piece.start()) is not None and _ENDS.match(said, piece.end()) is not None
            is_alone = is_alone or said[piece.end() : piece.end() + 1] == "!"
            yield _Wording(row, Span(piece.start(), piece.end()), is_asked, is_alone)


def _aligned(run: Sequence[Token], new: _Wording) -> list[Token] | None:
    """The stretch of a run that the new words say anew: half of them are the same, or they say the whole run and more
    where they are asked for.
    """
    row = new.row
    best: tuple[float, list[Token]] | None = None
    for start in range(len(run)):
        for size in {len(row), *range(LEAST, len(row))}:
            old = list(run[start : start + size])
            if len(old) != size or (size != len(row) and not (new.asked and size == len(run))):
                continue
            score = _likeness(old, row)
            if not score:
                continue
            if best is None or score > best[0]:
                best = score, old
    return None if best is None else best[1]


def _likeness(old: Sequence[Token], row: Sequence[Token]) -> float:
    one, other = [it.word for it in old], [it.word for it in row]
    if one == other or len(other) > min(2 * len(one), len(one) + MOST_LONGER):
        return 0.0
    if len(one) == len(other):
        same = sum(left == right for left, right in zip(one, other, strict=True))
        is_edge = one[0] == other[0] or one[-1] == other[-1]
        return same / len(one) if is_edge and same * 2 >= len(one) else 0.0
    head = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    tail = next(
        (at for at, pair in enumerate(zip(reversed(one), reversed(other), strict=False)) if pair[0] != pair[1]),
        len(one),
    )
    return len(one) / (len(other) + 1) if head + tail >= len(one) else 0.0


def _is_wanted(said: str, old: Sequence[Token], new: _Wording, grammar: Grammar) -> bool:
    """Whether the old words are blamed, asked about or turned down, or the new ones asked for, and not to be told."""
    patterns = _patterns(grammar.speech)
    begin, end = old[0].start, old[-1].end
    if (
        said[new.piece.end : new.piece.end + 1] == "?"
        and grammar.soft_question.search(said, new.piece.start, new.piece.end) is None
    ):
        return False
    low, high = min(end, new.row[-1].end), max(begin, new.row[0].start)
    is_turned = patterns.contrast.search(said, low, high) is not None
    if is_turned:
        return new.row[0].start < begin
    if new.row[0].start < begin:
        return False
    is_asked_about = said[end:].lstrip(" ,")[:1] == "?"
    return new.asked or new.alone or is_asked_about or patterns.faults.match(said, end) is not None
