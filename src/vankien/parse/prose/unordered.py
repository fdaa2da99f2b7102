"""Lines in which no order was understood, read by the parts of their wordings or by a figure that is asked for."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.backed.figure_words import figure_patterns
from vankien.parse.backed.half_quoted import said_before
from vankien.parse.backed.off import is_refused
from vankien.parse.backed.roles_figures import by_figure_roles
from vankien.parse.draft.backing import tokens
from vankien.parse.draft.counts import grown, stands
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.reading.old_words import own_number
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.bare_pairs import by_bare_pair
from vankien.parse.requests.roles import by_roles
from vankien.parse.restraint.elsewhere import is_elsewhere
from vankien.parse.restraint.unsure_figures import is_of_two_rows

_FIGURE = re.compile(r"\d")
_PIECE = re.compile(r"[,.;:!?–—](?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_TELLS_NOTHING = re.compile(r"\d{1,2}")  # a number that many lists and rows bear: "2" of "2 đợt"
PIECE = 3  # times that a unit is longer than words that are a piece of it


def by_parts(reading: Reading, line: Span, known: int, *, is_bare: bool) -> None:
    """Reads a line in which no order was understood by the roles of its wordings."""
    news = [one for one in reading.found[known:] if one.operation is not Operation.COMMENT]
    is_open = [(one.operation, one.target_text) for one in news] == [(Operation.REPLACE, None)]
    if news and not is_open:
        return
    part = reading.script.part(line)
    found = by_roles(reading.text, part, reading.grammar) or by_figure_roles(part, reading.grammar)
    found = found or (by_bare_pair(part, reading.grammar) if is_bare else None)
    if found is None and is_open and len(news[0].new_text_spans) == 1 and reading.backing is not None:
        old = said_before(reading.script, part, news[0].new_text_spans[0], reading.backing)
        if old is not None and own_number(reading.text, news[0].new_text_spans[0], old) is not None:
            return
        if old is not None and news[0].locator.path:
            old = _piece_of_unit(news[0], old, reading)
        if old is not None:
            reading.found[reading.found.index(news[0])] = replace(news[0], target_text=old.of(reading.text))
        return
    if found is None or found.new is None or reading.story.tells(part, found):
        return
    if is_open and news[0].locator.path and news[0].locator.path[-1].kind is UnitKind.TITLE:
        return  # "sửa đổi tên Điều 4 thành “…”": all of it
    if is_open:  # new words whose old ones stand before: "“a” (tr. 7) nghe xa vời, đổi là “b” đi"
        if found.target is not None and own_number(reading.text, found.new, found.target) is not None:
            return  # "khoản 4 chỉ ghi chung, sửa thành: “4. Bến …”": all of it
        if found.target is not None and found.new.of(reading.text) == news[0].new_text:
            place = reading.found.index(news[0])
            reading.found[place] = replace(news[0], target_text=found.target.of(reading.text))
        return
    if found.operation is Operation.REPLACE and is_elsewhere(reading.script, found.target, found.new):
        return  # "… Tôi nhớ là “b”. Đề nghị kiểm tra lại": the remark stays
    while len(reading.found) > known:
        reading.drop_last()
    found = _of_one_subject(reading, _as_drafted(reading, found))
    reading.add(found, line, part, () if found.new is None else (found.new,), found.end, None)


def _of_one_subject(reading: Reading, found: Found) -> Found:
    """The change, left to a person where words of their own stand before the new figure, behind the comma that parts it
    from the old one: "ô tô 20k đắt quá, xe đạp 2k thôi", "…, buổi tối 300 nghìn thôi".
    """
    old, new, lower = found.target, found.new, reading.script.lower
    if old is None or new is None or new.start < old.end or not lower[new.start : new.start + 1].isdigit():
        return found
    own = figure_patterns(reading.grammar.speech).frame.sub(" ", _PIECE.split(lower[old.end : new.start])[-1])
    return replace(found, unsure=True) if len(_WORD.findall(own)) > 1 else found


@lru_cache(maxsize=8)
def _measures(speech: Speech) -> frozenset[str]:
    """Words behind a number that belong to it."""
    return frozenset((*speech.unmarked.figures.multipliers, *speech.unmarked.figures.measures))


def _piece_of_unit(one: Amendment, old: Span, reading: Reading) -> Span | None:
    """The words told before of which new ones are another wording, at a unit that is named.

    All of it may be meant, unless the new ones are a small piece of it and the old ones stand in it: "Paragraph 104
    gives a crew of two. Put “a crew of three”.". Of those only as much goes as the new ones tell anew.
    """
    units = None if reading.backing is None else reading.backing.units
    rows = [] if units is None or not units.numbered(one.locator.path) else units.under(one.locator.path)
    if units is None or len(rows) != 1 or one.new_text is None or len(one.new_text) * PIECE > rows[0].length:
        return None
    lower, new = reading.script.lower, one.new_text_spans[0]
    told, wanted = tokens(lower, old.start, old.end), [each.word for each in tokens(lower, new.start, new.end)]
    shared = [at for at, each in enumerate(told) if each.word in wanted]
    if not shared:
        return None
    first = max(0, shared[0] - wanted.index(told[shared[0]].word))
    while first and lower[told[first].start - 1] == "-":
        first -= 1  # "twenty-two" is one
    last = shared[-1] + wanted[::-1].index(told[shared[-1]].word)
    piece = Span(told[first].start, told[min(last, len(told) - 1)].end)
    return piece if any(rows[0].contains(place) for place in units.places(piece.of(reading.text))) else None


def _as_drafted(reading: Reading, found: Found) -> Found:
    """A change without the words that end both wordings and that the draft has not there: a table's head says "million"
    above "2.3".
    """
    draft, lower = reading.backing, reading.script.lower
    if draft is None or found.operation is not Operation.REPLACE or found.target is None or found.new is None:
        return found
    old, new = (tokens(lower, one.start, one.end) for one in (found.target, found.new))
    if old and not old[0].word[0].isdigit() and old[-1].word in _measures(reading.grammar.speech):
        return found  # the "hai" of "hai triệu" is no number of its own
    while (
        not stands(old, draft, reading.grammar.speech) and min(len(old), len(new)) > 1 and old[-1].word == new[-1].word
    ):
        old, new = old[:-1], new[:-1]
    if not draft.count(old) or _TELLS_NOTHING.fullmatch(old[0].word if len(old) == 1 else ""):
        return found
    target, wanted = Span(found.target.start, old[-1].end), Span(found.new.start, new[-1].end)
    if _FIGURE.search(lower, target.start, target.end) and _FIGURE.search(lower, wanted.start, wanted.end):
        target, wanted = grown(lower, target, wanted, draft)
    return replace(found, target=trimmed(reading.text, target), new=trimmed(reading.text, wanted))


def by_figures(reading: Reading, figures: Iterable[tuple[Found, Span]], known: int) -> None:
    """Reads what a line says of a place and no order was understood in, by a figure that is asked for."""
    held, at = sorted(reading.found[known:], key=lambda one: one.evidence.start), 0
    gone: set[int] = set()
    for found, stretch in figures:
        while at < len(held) and held[at].evidence.end <= stretch.start:
            at += 1
        upto = bisect_left(held, stretch.end, lo=at, key=lambda one: one.evidence.start)
        there = [one for one in held[at:upto] if one.evidence.overlaps(stretch) and id(one) not in gone]
        if found.new is None or any(one.operation is not Operation.COMMENT for one in there):
            continue
        part = reading.script.part(stretch)
        if is_refused(reading.script, stretch.start, found):
            continue
        if reading.story.tells(part, found) or _mixes_rows(reading, found):
            continue
        reading.forget(there)
        gone |= {id(one) for one in there}
        reading.add(found, stretch, part, (found.new,), found.end, None)


def _mixes_rows(reading: Reading, found: Found) -> bool:
    """Whether a change takes the first figure of one row and the last of another: neither stands for the other."""
    if found.target is None or found.new is None:
        return False
    return is_of_two_rows(reading.script.lower, found.target, found.new, reading.grammar.speech)
