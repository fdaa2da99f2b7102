"""Two figures that count the same, of which one stands in the draft and the other is the true or the wanted one.

"172 xã … Sở báo 176. Lấy 176.", "Dự thảo để 93%, cuối năm mới 91,7%; sửa giùm": no verb need join them. Which is the
old one the draft tells; that it is to go is told by a fault found with it, a word of asking or of favour beside the
other, or a request to mend beside both.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.bounds import bound_before, whole_quoted
from vankien.parse.backed.figure_words import (
    LEAD_REACH,
    are_values,
    figure_patterns,
    is_asked,
    is_by_report,
    is_of_home,
    is_wanted,
    may_be_values,
    piece_at,
    stands_alone,
    value_of,
)
from vankien.parse.backed.pairs import asks_to_know, is_turned
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.counts import as_drafted, count_of, counts_as, figures_of, widened
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.requests.shapes_figures import asks_else, came_to_pass, is_right
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities, with_shared_lead, with_shared_words

TWO = 2
MOST_FIGURES = 8  # in what is read as one; among more nobody can tell which is meant
SHORT = 500  # code points of a note, of which all words are about the two
_BEGINS = re.compile(r"[.!?;:]\s*$")
TRUE = Cue.ASKS | Cue.RIGHTS | Cue.ORDERED | Cue.RAISES | Cue.CORRECTS | Cue.OPINES | Cue.WANTS
"""What is among the words that ask for a figure, or say that it is the true one."""
MENDS = TRUE | Cue.MINDS | Cue.TOO | Cue.TOLD
"""What is among the words of a note that find fault with a figure, or ask to mend it."""


def figures(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The change of a figure of the draft for another that counts the same, where the words around ask for it."""
    is_short = len(script.text) <= SHORT
    if not part.cues & (MENDS if is_short else TRUE) or len(part.quotes) > is_short:
        return None
    speech = script.grammar.speech
    said = with_quotation(script, part)
    row = [one for one in quantities(said, speech.unmarked) if not came_to_pass(said, one, script.grammar)]
    if not TWO <= len(row) <= MOST_FIGURES:
        return None
    drafts = figures_of(said, row, draft, speech.unmarked, is_short=is_short)
    if not drafts and not (is_short and len(row) == TWO and not part.quotes):
        return None  # most stories: no figure of theirs is the draft's
    told = {one.start for one in drafts}
    news = [one for one in row if one.start not in told and not count_of(said, one, draft, speech.unmarked)]
    pairs = [(old, new) for old in drafts for new in news if _may_be_one(said, part, (old, new), script.grammar, draft)]
    pairs = [pair for pair in pairs if not part.quotes or _is_bound_alike(said, part, *pair, script.grammar)]
    wanted = [pair for pair in pairs if is_wanted(said, *pair, script.grammar)]
    is_one = len({(value_of(old), value_of(new)) for old, new in pairs}) == 1
    if not wanted and is_short and is_one and not _is_third(row, *pairs[0], speech):
        wanted = [pair for pair in pairs if _is_to_go(said, *pair, script.grammar)][-1:]
    if not wanted and is_short and len(row) == TWO and not part.quotes:
        pairs = wanted = _is_blamed_for(said, part, (row[0], row[1]), script.grammar, draft)
    asked = [pair for pair in pairs if any(pair[1] == new for _, new in wanted)]
    if len({(value_of(old), value_of(new)) for old, new in asked}) != 1:
        return None
    old, new = wanted[-1]
    if asks_else(said, max(old.end, new.end), row, script.grammar):
        return None
    if is_of_home(said, old, new, script.grammar) or _is_of_another(said, old, new, drafts):
        return None
    return None if is_right(said, old, new, script.grammar) else change_of(said, part, old, new, draft, speech)


def with_quotation(script: Script, part: Masked) -> str:
    """The words of a stretch without places, those of a quotation among them: the old figure may stand in it."""
    said = without_places(part, script.grammar)
    for one in part.quotes:
        begin, end = one.span.start - part.start, one.span.end - part.start
        inner = script.lower[one.inner.start : one.inner.end].rjust(one.inner.end - one.span.start)
        said = f"{said[:begin]}{inner.ljust(end - begin)}{said[end:]}"
    return said


def _may_be_one(said: str, part: Masked, pair: tuple[Quantity, Quantity], grammar: Grammar, draft: Backing) -> bool:
    """Whether two figures may be values of one thing; in a quotation stands what the draft has."""
    old, new = pair
    quoted = [one.inner.shift(-part.start) for one in part.quotes]
    if any(not one.start <= old.start < one.end or one.start <= new.start < one.end for one in quoted):
        return False
    if not old.unit and new.unit:
        return counts_as(said, old, new, draft)
    return may_be_values(said, old, new, grammar)


def _is_to_go(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the old one of the only two figures of a note is blamed or to be mended, and the new one is known better.

    A fault alone may come from a comparison ("… là ít, tỉnh bạn có 40.000"): then the new one must be asked for too.
    """
    patterns = figure_patterns(grammar.speech)
    heads = [said[max(0, one.start - LEAD_REACH) : one.start] for one in (old, new)]
    if asks_to_know(said, new.end, grammar) or any(
        one.search(heads[1]) is not None for one in (grammar.compared, grammar.denied_order, grammar.or_end)
    ):
        return False
    between = said[min(old.end, new.end) : max(old.start, new.start)]
    is_held, is_denied = (one.search(heads[0]) is not None for one in (patterns.held, patterns.denied))
    if new.start < old.start:
        is_denied = is_denied or is_turned(between, grammar)
        if not (is_held or is_denied):
            return False
    bounds = [patterns.bound.search(head) is not None for head in heads]
    if bounds[0] and not bounds[1] and not old.unit.startswith("%"):
        return False  # "trên 60 tuổi …, 55 chắc ăn": whether the bound stays nobody says
    is_raised = old.end <= new.start and patterns.turned.fullmatch(between) is not None
    if is_raised and any(patterns.raisers.search(one) is not None for one in (heads[0], between)):
        return True
    is_blamed = is_denied or patterns.blamed.match(said, old.end) is not None
    is_known = (
        patterns.known.search(heads[1]) is not None
        or patterns.favours.match(said, new.end) is not None
        or is_asked(said, new, grammar)
        or (is_blamed and (is_denied or _BEGINS.search(said, 0, new.start) is not None))
    )
    mends = patterns.mends.search(said) is not None
    if not mends and patterns.times.search(said, piece_at(said, new.start), new.start) is not None:
        return False  # "7.840 đảng viên là nhiều, năm 2015 mới có 7.100": of another time
    return (is_blamed and is_known) or (mends and (is_known or is_blamed or is_held))


def _is_blamed_for(
    said: str, part: Masked, pair: tuple[Quantity, Quantity], grammar: Grammar, draft: Backing
) -> list[tuple[Quantity, Quantity]]:
    """The only two figures of a note, the first of which is the draft's and blamed at once, and the other asked for.

    The draft may have both: "The year 2030 is too soon. Substitute 2032."
    """
    old, new = pair
    is_old = count_of(said, old, draft, grammar.speech.unmarked) > 0 and _may_be_one(said, part, pair, grammar, draft)
    is_blamed = is_old and figure_patterns(grammar.speech).blamed.match(said, old.end) is not None
    is_new = is_blamed and stands_alone(said, new, grammar) and is_asked(said, new, grammar)
    return [pair] if is_new and not is_turned(said[old.end : new.start], grammar) else []


def change_of(said: str, part: Masked, old: Quantity, new: Quantity, draft: Backing, speech: Speech) -> Found:
    """The change of one figure to the other, each with the words that belong to it."""
    stops, bounds = speech.stops, (*speech.unmarked.figures.before, *speech.to)
    whole = whole_quoted(said, _quoted(part, old), old, speech) if not bound_before(said, new.start, speech) else old
    is_alone = bool(old.unit) and old.unit[0] not in "#%" and old.end == old.figure_end and ":" not in old.number
    if whole != old:
        old = whole
    elif is_alone or (not new.unit and old.unit and not old.unit.startswith("#")):
        old, new = (replace(one, end=one.figure_end) for one in (old, new))  # "172 xã … Lấy 176": the word behind stays
    elif not old.unit:
        new = as_drafted(said, old, new, draft)
    else:
        old, new = widened(said, *with_shared_words(said, old, new, stops), draft)
        old, new = with_shared_lead(said, old, new, bounds)
    old, new = _with_own_words(said, old, new)
    target, wanted = (Span(part.start + one.start, part.start + one.end) for one in (old, new))
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.REPLACE, begin, end, target, wanted, order=wanted.start)


def _with_own_words(said: str, old: Quantity, new: Quantity) -> tuple[Quantity, Quantity]:
    """A bare old figure with the words that the new one has behind it, where they stand behind both: "186 ki-ốt"."""
    words = said[new.figure_end : new.end]
    is_same = bool(words.strip()) and said.startswith(words, old.end) and not said[old.end + len(words) :][:1].isalnum()
    return (replace(old, end=old.end + len(words)), new) if is_same else (old, new)


def _is_bound_alike(said: str, part: Masked, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the same word bounds both figures, or none: "“trước năm 2023”? Phải là trong năm 2021" changes more.

    Nor need it where all that was quoted goes: "“trên 90 tỷ đồng”: theo báo cáo là 94,3 tỷ".
    """
    quote = _quoted(part, old)
    if quote is None or is_by_report(head := said[piece_at(said, new.start) : new.start], grammar):
        return True
    is_led = quote.start < old.start and figure_patterns(grammar.speech).frame.sub(" ", head).split()
    bounds = [bound_before(said, one.start, grammar.speech) for one in (old, new)]
    return bounds[0] == bounds[1] and not (is_led and not bounds[0])


def _quoted(part: Masked, one: Quantity) -> Span | None:
    """What is quoted around a figure, in the stretch's offsets."""
    quote = part.quote_at(part.start + one.start)
    return None if quote is None else quote.inner.shift(-part.start)


def _is_third(row: Sequence[Quantity], old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether a figure with a third value counts the same: then nobody can tell which two are meant."""
    values = {value_of(old), value_of(new)}
    return any(value_of(one) not in values and are_values(one, old, speech) for one in row)


def _is_of_another(said: str, old: Quantity, new: Quantity, drafts: Sequence[Quantity]) -> bool:
    """Whether another of the draft's figures begins the piece of the sentence with the new one, and the old one
    stands before it: "61 xã thì đúng, nhưng 33,7% phải tính trên 174 xã".
    """
    piece = piece_at(said, new.start)
    return old.start < piece and any(
        one != old and piece <= one.start < new.start and not one.unit.startswith("#") for one in drafts
    )
