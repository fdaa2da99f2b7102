"""Clauses of which nothing was taken down though they may ask for something: a person is told to read them.

Where nothing at all was understood, the whole contribution is told to be read; where something was, the rest would be
passed over in silence. A clause is told that names a place beside a word of asking or changing, or that weighs as one
that asks, below what would make it a remark.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.reference import COUNTED
from vankien.parse.prose.later_halves import later_halves
from vankien.parse.prose.may_change import may_change, multiplies
from vankien.parse.prose.other_halves import other_halves
from vankien.parse.prose.prose import Prose
from vankien.parse.prose.told_already import is_told_already, only_urges, told_changes
from vankien.parse.reading.deeds_behind import deed_behind
from vankien.parse.reading.reading import LONGEST_NOTED
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.weighed.comments import asks_at_place, likely
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import demanding, words
from vankien.parse.words.plain import BLANK
from vankien.parse.words.quantities import quantities
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LEAST_HALF = 3  # words of a first half that asks for something: "rà soát và thay" asks for one thing
_STOP = re.compile(r"[.!?:\n]")
FEW = 4  # words before the one that asks
PIECE_REACH = 160  # code points from the name of a sentence to what is asked of it
REASON_REACH = 400  # code points behind a change in which its sentence goes on
_SENTENCE_END = re.compile(r"[.!?\n](?!\d)|\x01")
_FIGURE = re.compile(r"\d")
SHORTEST = 15  # code points of a clause that says something
MAY_ASK = 0.1  # by the table, of what is told to be read, more than every third asks for something (record 0052)
MAY_ASK_HEARD = -2.0  # the same by the network, in its own weight


def unread(prose: Prose, known: Sequence[Span]) -> Iterator[Note]:
    """Notes on the clauses that may ask, of which no amendment and no opinion (`known`) nor another note tells."""
    hearing = prose.hearing
    if hearing is None:
        return
    yield from _first_halves(prose)
    yield from _beside_opinions(prose, known)
    noted = SpanIndex(_noted(prose))
    yield from (_note(prose, one) for one in other_halves(prose) if not noted.meet(one))
    changed = {one.evidence for one in prose.found if _is_change(one)}
    remarks = [span for span in known if span not in changed]
    for span in later_halves(prose, SpanIndex([*remarks, *_noted(prose)])):
        if not only_urges(prose, span):
            yield _note(prose, span)
    noted = SpanIndex([*remarks, *_noted(prose)])
    yield from (_note(prose, one) for one in _deeds(prose) if not noted.meet(one))
    changes = told_changes([one for one in prose.found if _is_change(one)])
    told = SpanIndex([*known, *_noted(prose), *prose.taken])
    for at, one in enumerate(hearing.said.row):
        is_short = one.span.length < SHORTEST and not multiplies(prose.script, one.span)
        is_told = told.meet(one.span) or is_told_already(prose, one.span, changes)
        if is_short or is_told or _only_tells(prose, one.span):
            continue
        weighing = hearing.known(at)
        is_heard = weighing is not None and weighing.asks >= MAY_ASK_HEARD
        if (
            is_heard
            or asks_at_place(hearing.said, at)
            or _asks_for_words(prose, one.span)
            or may_change(prose.script, one.span)
            or multiplies(prose.script, one.span)
            or _wishes_for_piece(prose, one.span)
            or _differs_from_quoted(prose, one.span)
            or _orders_of_words(prose, one.span)
            or _orders_plainly(prose, one.span)
            or (likely(hearing.said, at, prose.grammar.speech) or 0) >= MAY_ASK
        ):
            yield _note(prose, one.span)


def _deeds(prose: Prose) -> Iterator[Span]:
    """What sentences go on to ask for behind a change and its reason, with a verb of doing."""
    others = SpanIndex(one.evidence for one in prose.found)
    for one in prose.found:
        at = one.evidence.end
        said = _SENTENCE_END.split(prose.script.lower[at : at + REASON_REACH], maxsplit=1)[0]
        deed = deed_behind(said, prose.grammar.speech) if _is_change(one) else None
        span = None if deed is None else Span(*deed.span("piece")).shift(at)
        if span is not None and not others.meet(span):
            yield span


def _only_tells(prose: Prose, span: Span) -> bool:
    """Whether all of a clause is a courtesy, or tells what the writer read or fears."""
    return _telling(prose.grammar.speech).fullmatch(prose.script.part(span).text) is not None


@lru_cache(maxsize=8)
def _telling(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*(?:{words(s.wishing.plain_tellings or ('(?!)',))})\W*")


def _noted(prose: Prose) -> Iterator[Span]:
    return (Span(one.where.start or 0, one.where.end or 0) for one in prose.notes)


def _is_change(one: Amendment) -> bool:
    return one.operation is not Operation.COMMENT


def _asks_for_words(prose: Prose, span: Span) -> bool:
    """Whether a clause begins to ask, and holds a quotation or a figure of something: "Tôi đề nghị 75 đảng viên"."""
    part, grammar = prose.script.part(span), prose.grammar
    ask = grammar.asks.search(part.text) if part.cues & Cue.ASKS else None
    if ask is None or len(part.text[: ask.start()].split()) > FEW:
        return False
    figures = quantities(part.text[ask.end() :], grammar.speech.unmarked)
    return bool(part.quotes) or any(one.unit and not one.unit.startswith("#") for one in figures)


def _wishes_for_piece(prose: Prose, span: Span) -> bool:
    """Whether a clause wishes for a piece of the text: "Trong mẫu đơn, mong có mục ghi số điện thoại"."""
    part = prose.script.part(span)
    return part.cues & Cue.ASKS != 0 and _wish(prose.grammar).search(part.text) is not None


def _differs_from_quoted(prose: Prose, span: Span) -> bool:
    """Whether a clause quotes words of the draft at a place and has another figure, or too many or few of them, beside:
    "2.2: “nine boats”, the harbour book has eleven", "4.1 has “of of the”, one “of” too many".
    """
    draft, script = prose.backing, prose.script
    part = script.part(span)
    if draft is None or not part.quotes or not script.references(part):
        return False
    quoted = [one.inner for one in part.quotes if one.closed and draft.has(tokens(one.inner.of(script.lower)))]
    if not quoted:
        return False
    has_figure = any(any(map(str.isdigit, one.of(script.text))) for one in quoted)
    said = without_places(part, prose.grammar)
    is_one_of_them = len(part.quotes) > 1 and _too(prose.grammar).search(said) is not None
    return (has_figure and bool(_FIGURE.search(said))) or is_one_of_them


def _orders_of_words(prose: Prose, span: Span) -> bool:
    """Whether a clause says of a sentence or of words that they should go or give way: "The sentence which says that
    boats are safe ought to be struck out and replaced".
    """
    part = prose.script.part(span)
    named = _of_words(prose.grammar).search(part.text) if part.cues & Cue.ASKS else None
    return named is not None and prose.grammar.denied_order.search(part.text) is None


def _orders_plainly(prose: Prose, span: Span) -> bool:
    """Whether a clause begins with an order, behind the number of a unit and a mark or behind a word of asking.

    "Khoản 3: giảm diện tích sạp còn 4 mét vuông", "Cháu đề nghị sửa thành: Bến đò mở cả đêm".
    """
    part, patterns = prose.script.part(span), _plain_orders(prose.grammar.speech)
    if prose.grammar.denied_order.search(part.text) is not None:
        return False
    named = [one.span.end - part.start for one in prose.script.unit_references(part)]
    if named and patterns[0].match(part.text, max(named)) is not None:
        return True
    ask = patterns[1].search(part.text)
    return ask is not None and len(part.text[: ask.start()].split()) <= FEW


@lru_cache(maxsize=8)
def _plain_orders(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A mark and an order behind it; a word of asking and an order that leads to new words."""
    changes = (*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits)
    orders = words((*changes, *s.raises, *s.unmarked.raisers, *s.unsure.shifts))
    asks = words((*s.asks, *s.wishes))
    return (
        compile_later(rf"\s*[:,–-]\s*(?:{asks}\s+)?{orders}"),
        compile_later(rf"{asks}\s+{words(s.replaces)}\s+(?:\w+\s+)?{words((*s.ways, *s.into))}"),
    )


@lru_cache(maxsize=8)
def _of_words(g: Grammar) -> re.Pattern[str]:
    """A name of words or of a sentence, and behind it one who asks that it go or change."""
    s = g.speech
    named = words((*s.names_words, *(one for one, kind in s.units.items() if kind in COUNTED)))
    order = words((*s.deletes, *s.replaces))
    asked = rf"{words(s.asks)}\s+(?:\w+\s+){{0,2}}?{order}"
    return compile_later(rf"{named}\s[^.;!?\n\x01]{{0,{PIECE_REACH}}}?{asked}")


@lru_cache(maxsize=8)
def _too(g: Grammar) -> re.Pattern[str]:
    return compile_later(words((*g.speech.unmarked.too, *g.speech.errors)))


@lru_cache(maxsize=8)
def _wish(g: Grammar) -> re.Pattern[str]:
    """A wish at the beginning of a piece, with the name of what the text should have close behind it."""
    s = g.speech
    pieces = words((*(one for one in s.units if one not in s.weak_units), *s.whole_units.contents))
    has = words((*s.inserts, *s.whole_units.one_more, *s.whole_units.haves))
    lead = rf"(?:^|[,;:]\s*)\s*(?:{words(s.own_voice)}\s+)?(?:\w+\s+)?{words(s.wishes)}"
    return compile_later(rf"{lead}\s+(?:\w+\s+){{0,2}}?{has}\s+(?:\w+\s+)?{pieces}\s+(?!\d)")


def _note(prose: Prose, span: Span) -> Note:
    said = " ".join(span.of(prose.text).split())[:LONGEST_NOTED]
    return Note("clause-not-read", Severity.WARNING, Where(None, span.start, span.end), {"words": said})


def _first_halves(prose: Prose) -> Iterator[Note]:
    """Notes on what a sentence asks for before a change that was read: "Đề nghị bổ sung hình thức đăng trên mạng và sửa
    từ 12 ngày thành 15 ngày".
    """
    script, grammar = prose.script, prose.grammar
    changes = [one for one in prose.found if one.operation is not Operation.COMMENT]
    others = SpanIndex(one.evidence for one in prose.found if one.operation is Operation.COMMENT)
    used = SpanIndex(prose.used)
    for one in changes:
        part = script.part(one.evidence)
        said = without_places(part, grammar)
        ask = grammar.asks.search(said)
        verb = (
            None
            if ask is None
            else (_order(grammar).search(said, ask.end()) or _one_more(grammar).search(said, ask.end()))
        )
        if ask is None or verb is None:
            continue
        piece = said[ask.end() : verb.start("joint")]
        span = Span(ask.start(), verb.start("joint")).shift(part.start)
        is_said = len(piece.split()) >= LEAST_HALF and BLANK not in piece and not _STOP.search(piece)
        if is_said and not others.meet(span) and not used.meet(span):
            yield _note(prose, span)


def _beside_opinions(prose: Prose, known: Sequence[Span]) -> Iterator[Note]:
    """Notes on orders behind an opinion in its sentence: "Nhất trí với dự thảo, ngoài ra câu … thì bỏ chữ kịp thời"."""
    script, grammar = prose.script, prose.grammar
    changes = SpanIndex(one.evidence for one in prose.found)
    for span in known:
        if changes.meet(span):
            continue
        said = script.part(span).text
        turn = _turn(grammar).search(said)
        order = None if turn is None else grammar.orders.search(said, turn.end())
        if turn is None or order is None or grammar.tells.fullmatch(order[0]) is not None:
            continue
        if not any(one.search(said, turn.end()) for one in (grammar.agrees, grammar.praises, grammar.keeps)):
            yield _note(prose, Span(turn.end(), len(said)).shift(span.start))


@lru_cache(maxsize=8)
def _turn(g: Grammar) -> re.Pattern[str]:
    """A word behind a comma with which something else is said than before: ", ngoài ra", ", but"."""
    return compile_later(rf"[,;]\s*{words((*g.speech.turns, *g.speech.carries_on))}\s+")


@lru_cache(maxsize=8)
def _order(g: Grammar) -> re.Pattern[str]:
    """An order behind a word that joins it to what stands before: "và sửa", "; đồng thời thay"."""
    joints = words((*g.speech.joins, *g.speech.carries_on))
    return compile_later(rf"(?P<joint>[,;]?\s*{joints})\s+(?:{words(g.speech.asks)}\s+)?{g.orders.pattern}")


@lru_cache(maxsize=8)
def _one_more(g: Grammar) -> re.Pattern[str]:
    """What goes on behind a whole request: ", and that “a” become “b”"."""
    return compile_later(
        demanding(g.speech.phrasing.ands, rf"(?P<joint>[,;]?\s*{words(g.speech.phrasing.ands)})(?=\s)")
    )
