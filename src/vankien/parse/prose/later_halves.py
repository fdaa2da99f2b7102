"""What a sentence goes on to ask for behind a change that was read: a person is told to read it.

"Đề nghị giảm số bản từ 05 xuống 02 và bổ sung hình thức nộp trực tuyến": the figure was read, and what is to be added
would be passed over in silence. A later piece of the sentence that begins with a verb of change is told if no change,
no opinion and no other note is about it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers, is_past
from vankien.parse.prose.by_changes import has_words
from vankien.parse.prose.prose import Prose
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LEAST = 3  # words of a piece that asks for something: "và bổ sung" alone only doubles the verb before it
LONGEST = 1_200  # code points of a sentence whose later pieces are looked at
TOPIC_REACH = 60  # code points before the verb of a piece that may name what it is about: "; xe điện chưa có thì thêm"
COLON_REACH = 6  # code points from a piece to the words that it announces: a colon, a line's end, a mark
_STOP = re.compile(r"[;!?\n]|[.:](?!\d)")
_WORDLESS = Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS | Cue.KEEPS


def later_halves(prose: Prose, told: SpanIndex) -> Iterator[Span]:
    """The pieces behind a change in its sentence that begin with a verb of change and of which nothing was read.

    `told` are the spans of opinions, comments and other notes.
    """
    changes = sorted(
        (one for one in prose.found if one.operation is not Operation.COMMENT), key=lambda one: one.evidence
    )
    held = SpanIndex(one.evidence for one in changes)
    for line in prose.body if changes else ():
        for sentence in _sentences(prose, line.span) if held.meet(line.span) else ():
            if sentence.length <= LONGEST and held.meet(sentence):
                yield from _of_sentence(prose, sentence, [changes[at] for at in held.over(sentence)], told)


def _sentences(prose: Prose, line: Span) -> Iterator[Span]:
    """The sentences of a line; a semicolon ends none."""
    begin = line.start
    for one in prose.script.clauses_of(line):
        if prose.text[one.end - 1 : one.end] != ";":
            yield Span(begin, one.end)
            begin = one.end
    yield Span(begin, line.end)


def _of_sentence(prose: Prose, sentence: Span, here: Sequence[Amendment], told: SpanIndex) -> Iterator[Span]:
    """The pieces of one sentence that ask and are not read."""
    part = prose.script.part(sentence)
    said = without_places(part, prose.grammar)
    first = max(0, min(one.evidence.start for one in here) - part.start)
    ends = [new.end - part.start for one in here for new in one.new_text_spans]
    asks = prose.grammar.asks.search(said)
    joints = [
        one
        for one in _joint(prose.grammar).finditer(said, first)
        if (one["has"] is None or any(end in ends for end in (one.start(), one.start() - 1)))  # behind marks perhaps
        and (one["alike"] is None or (asks is not None and asks.end() <= one.start()))
    ]
    for joint in joints:
        piece = _piece(said, joint, joints)
        span = piece.shift(part.start)
        between = Span(max([first, *(end for end in ends if end <= joint.start())]), joint.start())
        if len(piece.of(said).split()) < LEAST or not _is_order(prose.grammar, said, between, joint):
            continue
        if any(_leads(said, piece.end, new.start - part.start) for one in here for new in one.new_text_spans):
            continue  # "…, đề nghị viết lại như sau: “…”", "…, insert a new clause 9.6: “…”"
        if not told.meet(span) and not any(_is_of(prose, one, span, part) for one in here):
            yield span


def _leads(said: str, end: int, new: int) -> bool:
    """Whether nothing but a place and a colon stands between the end of a piece and new words."""
    return 0 <= new - end <= COLON_REACH or (end <= new and not said[end:new].strip(f"{BLANK} :,–-\n"))


def _piece(said: str, joint: re.Match[str], joints: Sequence[re.Match[str]]) -> Span:
    """The words behind a joint, up to the next one with a verb of change, or the end of what is said."""
    begin = joint.end("joint")
    stop = _STOP.search(said, joint.end())
    end = len(said) if stop is None else stop.start()
    end = min([end, *(one.start() for one in joints if one.start() > begin)])
    return Span(begin, begin + len(said[begin:end].rstrip()))


def _is_order(grammar: Grammar, said: str, between: Span, joint: re.Match[str]) -> bool:
    """Whether a verb orders: not what is refused, nor what others ask, nor what the change before it is good for."""
    head = said[joint.start() : joint.end()]
    if grammar.denied_order.search(head) is not None or grammar.reason.search(head) is not None:
        return False
    if is_anothers(head, grammar) or is_past(head, grammar):
        return False
    if not joint["asks"] and not joint["anew"] and grammar.tells.fullmatch(joint["verb"]) is not None:
        return False  # "sửa thành 5, viết như dự thảo là trái luật" judges
    serves = grammar.reason.search(said, between.start, between.end) is not None
    return not serves or joint["anew"] is not None or joint["asks"] is not None


def _is_of(prose: Prose, one: Amendment, piece: Span, part: Masked) -> bool:
    """Whether a change is about a piece: its words stand there, or it takes away or moves what the piece speaks of."""
    if piece.start <= one.evidence.start < piece.end or has_words(prose.text, one, piece):
        return True
    if one.new_text_spans or one.target_text or not one.evidence.overlaps(piece):
        return False
    return bool(prose.script.classes_in(piece.shift(-part.start).of(part.text)) & _WORDLESS)


@lru_cache(maxsize=8)
def _joint(g: Grammar) -> re.Pattern[str]:
    """What joins a later request to the first, up to its verb: "và bổ sung", ", đồng thời đề nghị tăng", "; xe điện
    chưa có thì thêm".
    """
    s = g.speech
    figures, plain = s.unmarked.figures, (*s.joins, *s.phrasing.ands)
    anew = words(one for one in s.carries_on if one not in plain)
    moves = words((*s.raises, *s.unmarked.raisers, *figures.rises, *figures.falls, *s.wishing.text_verbs))
    verb = rf"(?:{g.orders.pattern}|{moves}|(?P<has>{words(s.whole_units.haves)})"
    verb += rf"|(?P<alike>{words(s.wishing.alikes or ('(?!)',))}))"
    topic = rf"[^,;.:!?\n\x01\d]{{1,{TOPIC_REACH}}}?\s{words((*s.thens, *s.asks))}\s+"
    plainly = words(plain)
    return compile_later(
        rf"(?P<joint>(?:[,;]|(?=\s(?:{plainly}|{anew})\s))\s*(?:{plainly}\s+)?(?:(?P<anew>{anew})\s+)?)"
        rf"(?:(?P<asks>{words(s.asks)})\s+|{topic})?(?P<verb>{verb})(?=\s)"
    )
