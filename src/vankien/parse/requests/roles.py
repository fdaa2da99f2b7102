"""Two wordings in a line whose verb no shape knows: what stands around each tells which one the draft has.

"Đọc tới trang 22 tôi vấp chữ “a”. Dân quê đâu hiểu, đổi sang “b” giùm": the one is blamed, a word that brings wordings
stands before the other. Tried where nothing else explains the line; one told of at a place of its own is the draft's.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, is_past, is_told
from vankien.parse.grammar.last_piece import blanked, heads_last_piece
from vankien.parse.places.locate import references
from vankien.parse.requests.shapes_alike import alike
from vankien.parse.requests.shapes_cited import only_says_where
from vankien.parse.words.pieces import ARROW, words
from vankien.parse.words.plain import Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

TWO = 2
LONGEST = 500  # code points of a line that says one thing; a longer one is a letter
LEAST_WORDS = 3  # of both sides of a dash; two names with a dash between are a way: "“Hà Vân” – “Lộc Vân”"
LEAD_REACH = 70  # code points before a wording in which the words that bring it stand
DENIAL_WORDS = 2  # between a denial and the verb that it turns off: "was too weak and I prefer" denies nothing
BEHIND = 45  # code points behind a wording within which it is judged
_DASH = re.compile(r"\s*[-–—>/:]+\s*")  # between the old words and the new ones: "“a” – “b”"
_BEHIND_ALONE = re.compile(r"\s*(?:[.!](?!\d)|,?\s*please|$)")
_LITTLE_BEHIND = re.compile(r"\s*(?:[.!](?!\d)|$|,\s*[\w'’]+(?:\s+[\w'’]+){0,6}\s*(?:[.!](?!\d)|$))")
ARROW_END = re.compile(rf"{ARROW}\s*$")
_STOPS = re.compile(r"[.,;:?!()–—\x01\n](?!\d)|\s-\s")


@dataclass(frozen=True, slots=True)
class _Patterns:
    brings: re.Pattern[str]
    adds: re.Pattern[str]
    lacks: re.Pattern[str]
    holds: re.Pattern[str]
    side: re.Pattern[str]
    faults: re.Pattern[str]
    favours: re.Pattern[str]
    drops: re.Pattern[str]
    contrast: re.Pattern[str]
    conditional: re.Pattern[str]
    rights: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    r = s.roles
    names, beside = words(s.names_words), words((*s.after, *s.before))
    unlacking = "".join(rf"(?<!{word}\s)" for word in r.unlacking)
    brings = words((*s.replaces, *s.uses, *s.ways_to_say, *s.raises, *s.corrects, *s.asks, *r.brings))
    manner = words((*r.manners, *s.by, *s.in_its_place, *s.names_words, *s.bare_names))
    return _Patterns(
        brings=compile_later(rf"(?P<verb>{brings})(?:\s+{manner}){{0,5}}\s*:?\s*$"),
        adds=compile_later(
            rf"(?P<verb>{words((*s.lacks, *s.musts, *r.adds))}|{words(s.asks)}\s+(?:\w+\s+){{0,2}}?{words(s.uses)}"
            rf"|{words(s.asks)}\s+(?:\w+\s+)?{names})"
            rf"(?:\s+{manner}){{0,5}}\s*:?\s*$"
        ),
        lacks=compile_later(rf"{unlacking}{words(s.lacks)}\s*(?:{names}\s+){{0,2}}:?\s*$"),
        holds=compile_later(rf"{words(r.draft_says)}\s*(?:{names}\s+){{0,2}}:?\s*$"),
        side=compile_later(rf"(?P<side>{beside})\s+(?:\w+\s+)?(?:{names}\s*){{0,2}}$"),
        faults=compile_later(rf"[\s,]*(?:\w+\s+){{0,3}}?{words(r.faults)}"),
        favours=compile_later(rf"\s*(?:\w+\s+){{0,2}}?{words(r.favours)}"),
        rights=compile_later(rf"{words(r.rights)}\s*(?:{names}\s+){{0,2}}$"),
        conditional=compile_later(rf"\s*{words(r.conditionals)}"),
        contrast=compile_later(rf"\s*[,;(–—-]*\s*{words((*s.nots, *s.phrasing.nots))}\s+(?:{names}\s+){{0,2}}"),
        drops=compile_later(words((*s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers))),
    )


@dataclass(frozen=True, slots=True)
class _Wording:
    """One of the two, offsets of the stretch: where it stands, where the piece of the sentence before it begins."""

    start: int
    end: int
    piece: int


def by_roles(text: str, line: Masked, grammar: Grammar) -> Found | None:
    """The change that a line with two quotations asks for in words of its own; None where their roles are not plain."""
    if len(line.quotes) != TWO or len(line.text) > LONGEST or is_past(line.text, grammar):
        return None
    if not all(quote.closed and not quote.inner.is_empty for quote in line.quotes):
        return None
    row = [_wording(line, quote.span.shift(-line.start)) for quote in line.quotes]
    inner = [trimmed(text, quote.inner) for quote in line.quotes]
    if inner[0].of(text) == inner[1].of(text) or _asks_to_know(line, row[1], grammar):
        return None
    if only_says_where(text, inner[1], inner[0], grammar):
        return None
    found = _beside(line, row, inner, grammar)
    if found is None:
        found = _anew(line, row, inner, grammar, said=[span.of(text) for span in inner])
    return None if found is None or is_told(line, found, grammar, collects=False) else found


def _wording(line: Masked, span: Span) -> _Wording:
    head = line.text[max(0, span.start - LEAD_REACH) : span.start]
    last = None
    for last in _STOPS.finditer(head.rstrip(" :")):  # noqa: B007 - the last one is wanted
        pass
    return _Wording(span.start, span.end, span.start - len(head) + (0 if last is None else last.end()))


def _asks_to_know(line: Masked, last: _Wording, grammar: Grammar) -> bool:
    """Whether the sentence of the second wording is a question that wishes for nothing."""
    stop = compile_later(r"[.!?](?!\d)").search(line.text, last.end)
    return stop is not None and stop[0] == "?" and grammar.soft_question.search(line.text) is None


def _beside(line: Masked, row: list[_Wording], inner: list[Span], grammar: Grammar) -> Found | None:
    """One wording beside the other: "sau “a” tôi thấy nên kể luôn “b”", "chen “b” vào trước “a”"."""
    patterns = _patterns(grammar.speech)
    sides = [patterns.side.search(line.text, one.piece, one.start) for one in row]
    lack = patterns.lacks.search(line.text, row[1].piece, row[1].start)
    if sides == [None, None] and lack is not None and _is_told(line, row[0], grammar):
        return _found(line, row, Operation.INSERT, (inner[0], inner[1]), row[1], grammar)
    if (sides[0] is None) is (sides[1] is None) or patterns.drops.search(line.text) is not None:
        return None
    old, new = (0, 1) if sides[0] is not None else (1, 0)
    verb = patterns.adds.search(line.text, row[new].piece, row[new].start)
    if verb is None or grammar.denies.search(line.text, row[new].piece, verb.end("verb")) is not None:
        return None
    side = sides[old]
    assert side is not None  # noqa: S101 - chosen so
    position = side_of(side, grammar.speech)
    return _found(line, row, Operation.INSERT, (inner[old], inner[new]), row[new], grammar, position)


def _anew(line: Masked, row: list[_Wording], inner: list[Span], grammar: Grammar, *, said: list[str]) -> Found | None:
    """One wording for the other: the draft's is told or blamed, the wanted one brought in or favoured."""
    patterns = _patterns(grammar.speech)
    first, second = row
    are_alike = alike(*said)
    is_long = all(len(words_.split()) >= LEAST_WORDS for words_ in said)
    is_pair = are_alike and _DASH.fullmatch(line.text, first.end, second.start) is not None
    is_headed = _only_placed(line, first, grammar)
    if (
        is_headed
        and _DASH.fullmatch(line.text, first.end, second.start)
        and _LITTLE_BEHIND.match(line.text, second.end)
    ):
        return _found(line, row, Operation.REPLACE, (inner[0], inner[1]), second, grammar)
    if is_pair and (grammar.errors.search(line.text) or (is_long and references(line, grammar.speech))):
        return _found(line, row, Operation.REPLACE, (inner[0], inner[1]), second, grammar)
    if not are_alike and (
        patterns.drops.search(line.text)
        or grammar.inserts.search(line.text)
        or grammar.side.search(line.text, first.end)  # "“a” could do with a word before it, say “b”"
    ):
        return None
    if any(patterns.side.search(line.text, one.piece, one.start) for one in row):
        return None
    if _is_contrast(line, row, grammar):
        return _found(line, row, Operation.REPLACE, (inner[1], inner[0]), first, grammar)
    held = [_is_held(line, one, grammar) for one in row]
    blamed = [patterns.faults.match(line.text, one.end, _until(line, one)) is not None for one in row]
    favoured = [patterns.favours.match(line.text, one.end, _until(line, one)) is not None for one in row]
    brought = [_is_brought(line, one, grammar) and not held[place] for place, one in enumerate(row)]
    asks = first_ask(line.text, grammar) is not None
    if held[1] and brought[0] and not held[0] and not favoured[1] and (asks or blamed[1]):
        return _found(line, row, Operation.REPLACE, (inner[1], inner[0]), first, grammar)
    if brought[0] and not blamed[0] and grammar.asks.search(line.text, first.piece, first.start):
        return None  # "nên dùng “a”? Ở mục 2 viết “b” là chuẩn": the first one is wished as well
    if held[1] or (blamed[1] and not favoured[1]) or grammar.agrees.search(line.text, second.end) is not None:
        return None
    is_wanted = brought[1] and (asks or held[0] or blamed[0] or favoured[1] or _is_order(line, second, grammar))
    is_answer = _answers(line, second, grammar, is_blamed=blamed[0] or held[0])
    is_answer = is_answer or patterns.conditional.match(line.text, second.end) is not None
    is_of_place = are_alike or blamed[0] or held[0] or bool(references(line, grammar.speech))
    if is_answer and is_of_place and not favoured[0] and not brought[0]:
        return _found(line, row, Operation.REPLACE, (inner[0], inner[1]), second, grammar)
    is_right = patterns.rights.search(line.text, second.piece, second.start) is not None
    is_better = favoured[1] or is_right or _stands_alone(line, second) or ARROW_END.search(line.text[: second.start])
    if is_wanted or (is_better and (blamed[0] or held[0]) and not favoured[0]):
        return _found(line, row, Operation.REPLACE, (inner[0], inner[1]), second, grammar)
    return None


def _is_contrast(line: Masked, row: list[_Wording], grammar: Grammar) -> bool:
    """Whether one wording is said to be so and the other not, at a place: "1.2: there are now “a”, not “b”"."""
    first, second = row
    between = line.text[first.end : second.start]
    if _patterns(grammar.speech).contrast.fullmatch(between) is None or _is_held(line, first, grammar):
        return False
    return bool(references(line, grammar.speech)) and line.text.count("?") == 0


def _only_placed(line: Masked, first: _Wording, grammar: Grammar) -> bool:
    """Whether nothing but a place stands before the first wording: "Art. 1: 1. “nine” - “seven”."."""
    head = Masked(line.text[: first.start], line.start, ())
    return bool(references(head, grammar.speech)) and grammar.frame.fullmatch(blanked(head, grammar)) is not None


def _stands_alone(line: Masked, one: _Wording) -> bool:
    """Whether a wording is a sentence of its own, nothing said with it: "The draft has “a”. “b”."."""
    is_head = not line.text[one.piece : one.start].strip() and line.text[: one.piece].rstrip()[-1:] in {".", "!", "?"}
    return is_head and _BEHIND_ALONE.match(line.text, one.end) is not None


def _answers(line: Masked, one: _Wording, grammar: Grammar, *, is_blamed: bool) -> bool:
    """Whether a wording is put forward by itself, little said behind it: "… reads like a pat on the head. “b”!"."""
    if line.text[one.piece : one.start].strip() or _LITTLE_BEHIND.match(line.text, one.end) is None:
        return False
    behind = line.text[one.end : one.end + BEHIND]
    if grammar.keeps.search(behind) or grammar.agrees.search(behind) or grammar.tells.search(behind):
        return False
    mark = line.text[: one.piece].rstrip()[-1:]
    return mark in {".", "!", "?"} or (is_blamed and mark in {":", ";", "–", "—", "-"})


def _until(line: Masked, one: _Wording) -> int:
    return min(len(line.text), one.end + BEHIND)


def _is_brought(line: Masked, one: _Wording, grammar: Grammar) -> bool:
    """Whether a verb that brings wordings stands before this one, and nothing denies it."""
    verb = _patterns(grammar.speech).brings.search(line.text, one.piece, one.start)
    return verb is not None and not _is_denied(line.text[one.piece : verb.start()], grammar)


def _is_denied(said: str, grammar: Grammar) -> bool:
    """Whether a denial stands so near the end of what is said before a verb that it means the verb."""
    return any(len(said[one.end() :].split()) <= DENIAL_WORDS for one in grammar.denies.finditer(said))


def _is_order(line: Masked, one: _Wording, grammar: Grammar) -> bool:
    """Whether a verb of change heads the piece before a wording: "trang 3, từ “a” viết kiểu cũ, chuyển về “b”"."""
    verb = _patterns(grammar.speech).brings.search(line.text, one.piece, one.start)
    if verb is None or grammar.tells.fullmatch(verb["verb"]) is not None:
        return False  # "dòng “a”: ghi “b” nhưng …" tells
    return grammar.replaces.fullmatch(verb["verb"]) is not None and heads_last_piece(line, verb.start(), grammar)


def _is_held(line: Masked, one: _Wording, grammar: Grammar) -> bool:
    """Whether the draft is said to have this wording: "dự thảo đang để “a”", "trang 6 viết “a”", "không viết “a”"."""
    patterns = _patterns(grammar.speech)
    if patterns.holds.search(line.text, one.piece, one.start) is not None:
        return True
    verb = patterns.brings.search(line.text, one.piece, one.start)
    if verb is None:
        return False
    if grammar.denies.search(line.text, one.piece, verb.start()) is not None:
        return True
    if hearsay(grammar.speech).drafters.search(line.text[one.piece : verb.start()]) is not None:
        return True
    told = Masked(line.text[one.piece : verb.start()], line.start + one.piece, ())
    return grammar.asks.search(told.text + verb["verb"]) is None and bool(references(told, grammar.speech))


def _is_told(line: Masked, one: _Wording, grammar: Grammar) -> bool:
    """Whether a wording is named as something that stands: "ghi “a” mà thiếu “b”", "có chữ “a”"."""
    head = line.text[one.piece : one.start]
    return _is_held(line, one, grammar) or grammar.hosts.search(head) is not None


def _found(
    line: Masked,
    row: list[_Wording],
    operation: Operation,
    spans: tuple[Span, Span],
    asked: _Wording,
    grammar: Grammar,
    position: Position | None = None,
) -> Found:
    """The change: `spans` are the draft's words and the new ones, `asked` the wording before which the verb stands."""
    begin, end = line.start + row[0].start, line.start + row[1].end
    verb = _patterns(grammar.speech).brings.search(line.text, asked.piece, asked.start)
    order = line.start + (asked.start if verb is None else verb.start())
    return Found(operation, min(begin, order), end, spans[0], spans[1], position, order=order)
