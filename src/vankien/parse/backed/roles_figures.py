"""Two figures of a line, one told and one known better: "trang 16 ghi 214 cuộc giám sát. Con số của Mặt trận là 241".

What stands before each tells which the draft has; that one is to take the other's place, words of error, of doubt or of
asking tell. Tried where nothing else explains the line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.figure_words import other_times
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, is_over, is_past, is_reported
from vankien.parse.places.locate import references
from vankien.parse.requests.figures_blanked import may_hold_two, without_places
from vankien.parse.requests.shapes_figures import is_right
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, counts_another, quantities, with_shared_words
from vankien.text.pattern import compile_later

LONGEST = 300  # code points of a line that says one thing
LEAD_REACH = 60  # code points before a figure in which the words that tell of it stand
MOST_ALIKE = 2  # figures of one kind; among more nobody can tell which two are meant
_GOES_ON = re.compile(r"(?:\s+[^\W\d_]+){2}")
_STOPS = re.compile(r"[.,;?!\x01\n](?!\d)|\s-\s")


@dataclass(frozen=True, slots=True)
class _Patterns:
    told: re.Pattern[str]
    right: re.Pattern[str]
    known: re.Pattern[str]
    wanted: re.Pattern[str]
    denied: re.Pattern[str]
    of_draft: re.Pattern[str]
    minds: re.Pattern[str]
    faults: re.Pattern[str]
    favours: re.Pattern[str]
    times: re.Pattern[str]
    swaps: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    r, u = s.roles, s.unmarked
    names = words((*s.names_words, *r.manners))
    told = words((*r.draft_says, *r.holds, *s.errors, *s.old_labels))
    wants = (
        one for one in u.wants if one not in {*r.draft_says, *r.holds, *s.old_labels, *s.copulas}
    )  # "ghi 214" tells
    right = words((*r.rights, *s.corrects, *s.raises, *wants, *u.nows))
    other = rf"(?!{words((*s.copulas, *r.rights))})[^\W\d_]+"
    return _Patterns(
        told=compile_later(rf"{told}\s*:?\s*(?:{other}\s+){{0,3}}$"),
        right=compile_later(rf"{right}\s*:?\s*(?:{names}\s+){{0,2}}$"),
        wanted=compile_later(rf"{words(u.orders)}\s*:?\s*(?:{names}\s+){{0,2}}$"),
        denied=compile_later(rf"{words(r.denials)}\s*(?:{names}\s+){{0,2}}$"),
        known=compile_later(rf"{words((*r.rights, *s.corrects, *u.nows))}\s*$"),
        of_draft=compile_later(words((*s.about_draft, *r.draft_says, *r.holds))),
        favours=compile_later(rf"\s*(?:\w+\s+){{0,2}}?{words((*r.favours, *s.betters))}"),
        minds=compile_later(words((*r.minds, *s.errors, *s.demands))),
        times=other_times(s),
        swaps=compile_later(words(s.whole_units.swaps or ("(?!)",))),
        faults=compile_later(
            r"(?:\s+[^\W\d_]+){0,6}?(?:\s*\([^()]{0,60}\))?\s*"
            rf"(?:{words((*s.copulas, *r.holds))}\s+)?(?:{words(u.too)}|{words(r.faults)})"
        ),
    )


def may_tell_figures(held: int) -> bool:
    """Whether a line with such words may tell the roles of its figures: what `_changed` asks for, by classes."""
    if not held & Cue.FIGURES:
        return False
    if held & (Cue.ORDERED | Cue.RIGHTS) and held & Cue.TOO:
        return True
    if not (held & Cue.RIGHTS and held & (Cue.PLACES | Cue.DRAFTS | Cue.TOLD)):
        return False
    minds = held & (Cue.MINDS | Cue.DEMANDS | Cue.ASKS | Cue.PLACES)
    return bool(minds and held & (Cue.TOLD | Cue.PLACES))


def by_figure_roles(line: Masked, grammar: Grammar) -> Found | None:
    """The change of one figure for another that a line asks for in words of its own; None where roles are not plain."""
    if line.quotes or len(line.text) > LONGEST or not may_hold_two(line.text, line.text, grammar.speech):
        return None
    said = without_places(line, grammar)
    pairs = list(_pairs(said, grammar.speech))
    if not pairs or is_past(line.text, grammar) or line.text.rstrip().endswith("?"):
        return None
    patterns = _patterns(grammar.speech)
    if patterns.swaps.search(line.text) is not None:  # "khâu số 1 và khâu số 3 đổi chỗ cho nhau": no amounts
        pairs = [pair for pair in pairs if any(one.unit for one in pair)]
    is_of_draft = bool(references(line, grammar.speech)) or patterns.of_draft.search(line.text) is not None
    for pair in pairs:
        found = _changed(line, said, pair, grammar, is_of_draft=is_of_draft)
        if found is not None and not is_reported(line.text, found.verb - line.start, grammar):
            return None if is_over(line.text, found.verb - line.start, grammar) else found
    return None


def _pairs(said: str, speech: Speech) -> Iterator[tuple[Quantity, Quantity]]:
    """Two figures that count the same, where no third one does; "40 metres and 28 days. Make it 60" has none."""
    row = quantities(said, speech.unmarked)
    kinds = speech.unmarked.measured
    for place, one in enumerate(row):
        alike = [other for other in row if other is not one and (one.fits(other) or one.measures_like(other, kinds))]
        if len(alike) == MOST_ALIKE - 1 and row.index(alike[0]) > place:
            new = alike[0]
            olds = [] if new.unit else [other for other in row if other is not new and other.unit and other.fits(new)]
            if len(olds) < MOST_ALIKE:
                yield one, new


def _changed(
    line: Masked, said: str, pair: tuple[Quantity, Quantity], grammar: Grammar, *, is_of_draft: bool
) -> Found | None:
    """The change of one of a pair for the other; where nothing names the draft the one is blamed, the other ordered."""
    patterns = _patterns(grammar.speech)
    first, second = pair
    if is_right(said, first, second, grammar):
        return None
    heads = [
        said[_piece(said, 0, first.start) : first.start],
        said[_piece(said, first.end, second.start) : second.start],
    ]
    told = [patterns.told.search(head) is not None for head in heads]
    right = [patterns.right.search(head) is not None for head in heads]
    favoured = patterns.favours.match(said, second.end) is not None
    if patterns.times.search(heads[1]) is not None or counts_another(said, first, second, grammar.speech):
        return None  # "400 metres. In 2014 it was 300", "400 metres is fine. We want 2 shelters"
    blamed = patterns.faults.match(said, first.end) is not None or patterns.denied.search(heads[0]) is not None
    minds = patterns.minds.search(said) is not None or first_ask(said, grammar) is not None
    right[1] = right[1] or favoured  # "…, 30 phút đi"
    if not second.unit and not favoured and _GOES_ON.match(said, second.end) is not None:
        return None  # "lấy 2.650 nhân lên"
    is_placed = bool(references(line, grammar.speech))
    home = hearsay(grammar.speech).homes
    if home.search(heads[1]) is not None and home.search(heads[0]) is None and not is_placed:
        return None  # "860 hộ là lớn, riêng thôn tôi đã 46 hộ rồi"
    if not is_of_draft:
        is_ordered = blamed and (favoured or patterns.wanted.search(heads[1]) is not None)
        return _found(line, said, (first, second), grammar) if is_ordered and not told[1] else None
    known = patterns.known.search(heads[1])
    is_known = known is not None and not _is_of_home(heads, known, grammar)
    minds = minds or (is_placed and told[0] and (favoured or is_known))
    if right[1] and not right[0] and (blamed or minds) and (told[0] or blamed or is_placed):
        old, new = first, second
    elif told[1] and not right[1] and right[0] and minds:
        old, new = second, first
    else:
        return None
    return _found(line, said, (old, new), grammar)


def _is_of_home(heads: Sequence[str], known: re.Match[str], grammar: Grammar) -> bool:
    """Whether what is known is only what the writer's own place has: "mục tiêu 95%, xóm tôi hiện có 98%"."""
    homes = hearsay(grammar.speech).homes
    home = homes.search(heads[1])
    return home is not None and home.start() <= known.start() and homes.search(heads[0]) is None


def _found(line: Masked, said: str, pair: tuple[Quantity, Quantity], grammar: Grammar) -> Found:
    old, new = pair
    if not new.unit:
        old = replace(old, end=old.figure_end)  # "ghi 214 cuộc; số đúng là 241": the word behind stays
    old, new = with_shared_words(said, old, new, grammar.speech.stops)
    spans = [Span(line.start + one.start, line.start + one.end) for one in (old, new)]
    begin, end = min(span.start for span in spans), max(span.end for span in spans)
    return Found(Operation.REPLACE, begin, end, spans[0], spans[1], order=begin)


def _piece(said: str, begin: int, at: int) -> int:
    """Where the piece of a sentence begins in which a figure stands."""
    begin = max(begin, at - LEAD_REACH)
    return max((match.end() for match in _STOPS.finditer(said, begin, at)), default=begin)
