"""Whether a clause speaks against the request that it reports, or keeps something else: "bỏ “a”, còn “b” để nguyên"."""

import re
from collections.abc import Sequence

from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.last_piece import IMPERATIVE, blanked
from vankien.parse.places.locate import references
from vankien.parse.requests.spared import keeps_a_piece
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked

KEEP_WORDS = 2  # between what is kept and the word that keeps it: "thì cần"


def is_turned_down(stretch: Masked, grammar: Grammar) -> bool:
    """Whether the clause reports a request and speaks against it: "có ý kiến nên bỏ …, nhưng cần giữ nguyên"."""
    if not stretch.cues & Cue.TURNS:
        return False
    for turn in grammar.turns.finditer(stretch.text):
        kept = grammar.keeps.search(stretch.text, turn.end())
        if kept is not None and _is_of_another(stretch, turn, kept.start(), grammar):
            continue  # "bỏ “a”, còn điểm 2.3 thì giữ nguyên"
        if kept is not None or grammar.disagrees.search(stretch.text, turn.end()):
            order = grammar.orders.search(stretch.text, 0, turn.start())
            return order is not None and not _leaves_a_piece(stretch, order.start(), turn.start(), grammar)
    return False


def _is_of_another(stretch: Masked, turn: re.Match[str], kept: int, grammar: Grammar) -> bool:
    """Whether what is kept right behind a "but" is another unit: "bỏ “a”, còn điểm 2.3 thì giữ nguyên".

    One of the same kind and number may be the very unit that is to go, and one told behind other words a reason. So are
    other words in marks: "bỏ “a”, còn “b” để nguyên".
    """
    quoted = [one.span.shift(-stretch.start) for one in stretch.quotes if one.span.end - stretch.start <= kept]
    if quoted and quoted[-1].start >= turn.end():
        return _are_other_words(stretch.text, quoted, turn.end(), kept)
    before, behind = (
        references(stretch.within(Span(*ends).shift(stretch.start)), grammar.speech)
        for ends in ((0, turn.start()), (turn.end(), kept))
    )
    if not behind or not before or stretch.text[turn.end() : behind[0].span.start - stretch.start].strip():
        return False
    last = behind[-1].span.end - stretch.start
    if len(stretch.text[last:kept].split()) > KEEP_WORDS:
        return False
    return (behind[0].kind, behind[0].numbers) not in {(one.kind, one.numbers) for one in before}


def _are_other_words(text: str, quoted: Sequence[Span], turn: int, kept: int) -> bool:
    """Whether the last of some quotations stands right behind a "but" and before what keeps it; one as long as each
    before it may be the same words.
    """
    last = quoted[-1]
    is_near = all(len(text[low:high].split()) <= KEEP_WORDS for low, high in ((turn, last.start), (last.end, kept)))
    return is_near and any(one.length != last.length for one in quoted[:-1])


def _leaves_a_piece(stretch: Masked, order: int, turn: int, grammar: Grammar) -> bool:
    """Whether the writer's own order leaves a piece of its object: "please remove H4 but keep its last sentence"."""
    mark = IMPERATIVE.match(stretch.text)
    head = grammar.asks.sub(" ", blanked(stretch.within(Span(stretch.start, stretch.start + order)), grammar))
    is_own = not head[0 if mark is None else mark.end() :].strip() or grammar.frame.fullmatch(head) is not None
    return is_own and keeps_a_piece(stretch.text, turn, grammar.speech)
