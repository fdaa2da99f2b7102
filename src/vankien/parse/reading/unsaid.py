"""What new words are to stand beside, where it is told and not quoted: "ngay sau câu nói về 37 chợ, thêm “…”".

A person finds that sentence, the program cannot: the amendment keeps how it is spoken of, and its place asks.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found
from vankien.parse.places.reference import COUNTED
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

MOST_BARE = 3  # words more of a neighbour told behind new words: "maybe after vessels"
_BARE_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}(?![\w%.]|,\d)")
_ENDS = re.compile(r"[^\W\d_%][.!?](?=\s|$)")
LONGEST_PIECE = 60  # code points in which a piece is told; more of it is a sentence of its own


@lru_cache(maxsize=8)
def _vague(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.somewhere))


@lru_cache(maxsize=8)
def _bare(s: Speech) -> re.Pattern[str]:
    sides, others = words((*s.after, *s.before)), words((*s.this, *s.units, *s.page, *s.line, *s.unmarked.bare.clauses))
    return compile_later(
        rf"{sides}\s+(?!{others})(?P<piece>[^\W\d_]+(?:\s+[^\W\d_]+){{0,{MOST_BARE}}})\s*(?:[,;:.!]|$)"
    )


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    pieces = words((*(name for name, kind in s.units.items() if kind in COUNTED), *s.bare_names, *s.weak_names))
    sides = words((*s.after, *s.before))
    return compile_later(rf"{sides}\s+(?P<piece>{pieces}(?:\s+[^\s\x01,;:.]+){{1,12}})\s*(?:[,;:.]|$)")


def unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """What an order leaves for a person to see: a neighbour, how far its words go, or the piece it is about."""
    rooms = (
        *(beside_unsaid, reach_unsaid, number_unsaid, signs_unsaid),
        *(piece_unsaid, part_unsaid, host_unsaid, between_unsaid),
    )
    return tuple(one for room in rooms for one in room(script, found, part))


def reach_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """How far words go of which only the first are quoted: "cắt từ “a” cho tới hết"; empty for any other.

    Whether the sentence, the paragraph or the unit ends there, a person sees.
    """
    if found.target is None or found.until is not None or found.operation not in {Operation.DELETE, Operation.REPLACE}:
        return ()
    quote = part.quote_at(found.target.start)
    begin = (found.target.end if quote is None else quote.span.end) - part.start
    match = script.grammar.onward.match(part.text, begin) if begin >= 0 else None
    if match is None or (found.new is not None and found.new.start < part.start + match.end()):
        return ()
    return (script.said(Span(part.start + match.start("words"), part.start + match.end("words"))),)


@lru_cache(maxsize=8)
def _between(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.between)}\s+(?:[^\s\x01,;:.]+\s+){{1,7}}?{words(s.joins)}\s+(?=[^\s\x01])")


def between_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """Two neighbours that nobody quotes: "between the first and the second bullet, insert “…”"; a person sees both."""
    if found.operation is not Operation.INSERT or found.target is not None or found.position is not None:
        return ()
    match = _between(script.grammar.speech).search(part.text)
    return () if match is None else (script.said(Span(*match.span()).shift(part.start)),)


@lru_cache(maxsize=8)
def _edge(s: Speech) -> re.Pattern[str]:
    one = words(name for name, kind in s.units.items() if kind is UnitKind.SENTENCE)
    named = rf"{words((*s.last, *s.first, *s.ordinal_mark))}"
    return compile_later(
        rf"{words((*s.at_end, *s.at_start))}\s+(?:{words(s.whole_of)}\s+)?(?P<piece>{one}(?P<this>\s+{words(s.this)})?)"
        rf"(?!\s*(?:[\x01\d]|{named}))"
    )


def edge_unsaid(found: Found, part: Masked, script: Script, units: Units | None, where: Locator) -> tuple[str, ...]:
    """The sentence at whose end new words go, where its unit has several and nobody says which: "vào cuối câu đó"."""
    if found.operation is not Operation.INSERT or found.target is not None or found.position is None or units is None:
        return ()
    match = _edge(script.grammar.speech).search(part.text)
    if match is None or any(step.kind is UnitKind.SENTENCE for step in where.path):
        return ()
    spans = units.under(where.path)
    several = [len(_ENDS.findall(units.document.text, one.start, one.end)) > 1 for one in spans]
    if not (any(several) if match["this"] else all(several)) or not several:
        return ()  # one of the units of that number may be a single sentence: then nothing need be said
    return (script.said(Span(*match.span("piece")).shift(part.start)),)


@lru_cache(maxsize=8)
def _signs(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words((*s.deletes, *s.replaces))}\s+(?:\w+\s+){{0,2}}?(?P<sign>{words(s.phrasing.signs)})")


def signs_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """Punctuation that is to go beside words that are quoted: "sau “a” bỏ dấu phẩy, thêm “và”"; a person sees it."""
    if found.operation not in {Operation.INSERT, Operation.DELETE}:
        return ()
    match = _signs(script.grammar.speech).search(part.text)
    return () if match is None else (script.said(Span(match.start("sign"), match.end("sign")).shift(part.start)),)


def piece_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """The part of a sentence that an order without its words is about: "thay vế 2 bằng: …"; empty for any other.

    Where it begins and ends a person sees; the whole unit is not meant.
    """
    if found.target is not None or found.operation not in {Operation.DELETE, Operation.REPLACE}:
        return ()
    stop = found.end if found.new is None else found.new.start
    match = _piece(script.grammar.speech).search(part.text, 0, max(0, stop - part.start))
    return () if match is None else (script.said(Span(part.start + match.start(), part.start + match.end())),)


def part_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """The piece of words quoted before that an order is about: "“a, b”. Cái đuôi bỏ đi."; empty for any other."""
    is_cited = found.target is not None and found.target.end <= part.start
    if not is_cited or found.operation not in {Operation.DELETE, Operation.REPLACE}:
        return ()
    pieces = _part_of_it(script.grammar.speech).finditer(part.text)
    return tuple(script.said(Span(*one.span()).shift(part.start)) for one in pieces if not one["all"])[:1]


def host_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """A bullet or paragraph in which new words go, told by what it is about: "mục I.2, gạch đầu dòng Lao động, thêm …".

    Its section is known, the place in it is not.
    """
    if found.operation is not Operation.INSERT or found.target is not None:
        return ()
    verb = max(0, (found.verb if found.order is None else found.order) - part.start)
    for match in _host(script.grammar.speech).finditer(part.text, 0, verb):
        piece = Span(part.start + match.start(), part.start + match.end("about"))
        if not any(one.span.overlaps(piece) for one in script.references(part)):
            return (script.said(piece),)
    return ()


@lru_cache(maxsize=8)
def _host(s: Speech) -> re.Pattern[str]:
    kinds = words(name for name, kind in s.units.items() if kind in COUNTED and kind is not UnitKind.SENTENCE)
    others = words(
        (
            *(*s.this, *s.asks, *s.replaces, *s.inserts, *s.deletes, *s.uses, *s.containers, *s.after, *s.before),
            *(*s.first, *s.last, *s.ordinal_mark, *s.copulas, *s.joins, *s.lacks, *s.musts, *s.own_voice, *s.ordinals),
            *(*s.of_words, *s.at_start, *s.at_end, *s.stops, *s.next_words, *s.weak_names),
        )
    )
    return compile_later(
        rf"{kinds}\s+(?:{words(s.about)}\s+)?(?!{others})(?P<about>[^\W\d_]+(?:\s+[^\W\d_]+){{0,6}})\s*[,:–-]"
    )


@lru_cache(maxsize=8)
def _part_of_it(s: Speech) -> re.Pattern[str]:
    """What is a piece of words quoted before, "the tail of it", "vế sau", or all of them: "that part", "phần ấy"."""
    p, this = s.phrasing, words(s.this)
    pieces = words((*p.pieces, *p.owned_pieces, *p.signs))
    return compile_later(rf"(?P<all>{this}\s+{pieces}|{pieces}\s+{this})|(?<!my\s)(?<!our\s){pieces}")


@lru_cache(maxsize=8)
def _piece(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.phrasing.pieces or ("(?!)",)))


def beside_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """How the neighbour of new words is told that neither a quotation nor a number names; empty for any other."""
    if found.operation is not Operation.INSERT or found.target is not None:
        return ()
    match = _pattern(script.grammar.speech).search(part.text)
    if match is None:
        return _alone(script, found, part) or _vaguely(script, found, part)
    if match.end("piece") - match.start("piece") > LONGEST_PIECE:
        return ()
    piece = Span(part.start + match.start("piece"), part.start + match.end("piece"))
    if any(one.span.overlaps(piece) for one in script.references(part)):
        return ()
    return (script.said(piece),)


def _alone(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """A side behind new words without anything that it is the side of: "và bổ sung “b” vào sau"."""
    if found.new is None or found.opens_block:
        return ()
    side = script.grammar.side_alone.search(part.text, max(0, found.new.end - part.start))
    return () if side is None else (script.said(Span(side.start("side"), side.end("side")).shift(part.start)),)


def number_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """The bare numbers of a renumbering that names only what they stand in: "mục C: đổi 3 lên làm 1"; else nothing.

    Which unit bears which number, a person sees.
    """
    if found.operation is not Operation.RENUMBER or found.destination is not None:
        return ()
    named = [one.span for one in script.references(part)]
    bare = [one for one in _BARE_NUMBER.finditer(part.text) if not _is_named(one, part, named)]
    return (script.said(Span(part.start + bare[0].start(), part.start + len(part.text))),) if bare else ()


def _is_named(number: re.Match[str], part: Masked, named: list[Span]) -> bool:
    at = part.start + number.start()
    return any(one.start <= at < one.end for one in named)


def _vaguely(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """Words that leave it open where new ones go, or that tell of a neighbour behind them: "somewhere in 1.1"."""
    speech = script.grammar.speech
    vague = _vague(speech).search(part.text)
    if vague is None and found.position is None and found.new is not None and speech.counts_at_head:
        vague = _bare(speech).search(part.text, found.new.end - part.start)
    if vague is None:
        return ()
    return (script.said(Span(part.start + vague.start(), part.start + vague.end())),)
