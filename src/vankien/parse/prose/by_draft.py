"""Lines in which no order was understood, read with the draft at hand, as a clerk reads them.

The language of proposals has no end; that of two wordings the draft has the one is a fact. It is asked only behind
all rules of language, and what turns an order off (told, past, refused, taken back) turns this off too.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.adds import added
from vankien.parse.backed.asked_near import asked_near
from vankien.parse.backed.beside import beside
from vankien.parse.backed.drops import drops, may_drop
from vankien.parse.backed.figures import MENDS, SHORT, TRUE, figures
from vankien.parse.backed.forms import ARROWS, anew, by_arrow
from vankien.parse.backed.half_quoted import half_quoted
from vankien.parse.backed.joins import joined, may_join
from vankien.parse.backed.labelled import labelled
from vankien.parse.backed.lacks import lacking, may_lack
from vankien.parse.backed.long_runs import long_run_gone
from vankien.parse.backed.moves import may_move, moved
from vankien.parse.backed.newcomers import between_there, edge_there, labelled_there, newcomer_there
from vankien.parse.backed.off import is_off, without_words
from vankien.parse.backed.orders import may_order, ordered_there, words_gone
from vankien.parse.backed.pairs import SHARED, Way, both_quoted, share
from vankien.parse.backed.pointed import may_point, pointed, pointed_asked
from vankien.parse.backed.quoted_there import piece_there, value_there
from vankien.parse.backed.raises import raised_alone, raised_there
from vankien.parse.backed.said_there import may_say_there, said_there
from vankien.parse.backed.saying import said_of_unit
from vankien.parse.backed.there import asked_there
from vankien.parse.backed.unmarked import one_instead, unmarked_pair
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.prose.by_changes import by_changes
from vankien.parse.prose.by_quotations import by_quotations
from vankien.parse.prose.by_weight import by_weight, is_written_anew
from vankien.parse.prose.entries_added import entries_added
from vankien.parse.prose.entries_gone import entries_gone
from vankien.parse.prose.joint_figures import joint_figures
from vankien.parse.prose.listed_items import listed_items
from vankien.parse.prose.rows_asked import rows_asked
from vankien.parse.prose.wanted_figures import wanted_figures
from vankien.parse.prose.wished_values import wished_values
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import TWO_FIGURES, Masked
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

_WORD = re.compile(r"[^\W\d_]")
WAYS: tuple[Way, ...] = (
    added,
    both_quoted,
    raised_there,
    asked_there,
    figures,
    ordered_there,
    words_gone,
    newcomer_there,
    labelled_there,
    labelled,
    between_there,
    edge_there,
    half_quoted,
    raised_alone,
    said_of_unit,
    said_there,
)
LONGEST = 500  # code points that are read as one
REACH = 2  # sentences beside one another in which both wordings stand; all of a short line are looked at last
LEAST_REST = 12  # code points that a second request takes at least
LETTER = 1_000  # code points; in a longer text, full of stories and figures, the two wordings must be alike
NEAR = 8  # changes read last, among which one may be the same


def by_draft(reading: Reading, line: Span, known: int, before: Locator | None = None) -> None:
    """Reads what a line leaves unread, `known` amendments standing before it, and what it asks of rows of tables.

    `before` is the place spoken of where the line began.
    """
    if reading.backing is None:
        return
    spoken = partial(_spoken_of, reading, line=line, before=before)
    listed_items(reading, line, known, spoken)
    entries_gone(reading, line, known, spoken)
    for run in _unread(reading, line, known) if _may_hold_two(reading, line) else ():
        read: list[Span] = []
        for ways in _ways(reading):
            for window in _windows(run):
                if not any(window.overlaps(one) for one in read) and _read(reading, window, ways, (line, before)):
                    read.append(window)
    joint_figures(reading, line, known, spoken)
    rows_asked(reading, line, known)
    by_weight(reading, line, spoken)
    by_quotations(reading, line, known, spoken)
    by_changes(reading, line, spoken)
    wished_values(reading, line, known, spoken)
    wanted_figures(reading, line, known, spoken)
    entries_added(reading, line, known, spoken)


def _may_hold_two(reading: Reading, line: Span) -> bool:
    """Whether a line has a quotation, or two figures of which one may be said to be true: most lines have neither."""
    script = reading.script
    if _is_note(reading):
        return True
    if script.is_loud(line) and (script.stretch(line.start, line.end).quotes or _may_say_anew(reading, line)):
        return True
    cues = script.cues_of(line)
    if len(reading.text) <= LONGEST and (
        cues & Cue.BESIDE or ARROWS.search(script.lower, line.start, line.end) is not None or _may_go(reading, line)
    ):
        return True
    if (
        may_say_there(cues)
        or may_order(script, cues)
        or (cues & Cue.PLACES and cues & Cue.RAISES)
        or may_drop(script, line)
        or _may_point_back(reading, line)
    ):
        return True
    two = cues & Cue.COUNTED or TWO_FIGURES.search(script.lower, line.start, line.end)
    return bool(two) and bool(cues & (Cue.THERE | (MENDS if len(reading.text) <= SHORT else TRUE)))


def _may_point_back(reading: Reading, span: Span) -> bool:
    """Whether somebody asks in a stretch that something named before it should go."""
    cues = reading.script.cues_of(span)
    return bool(cues & Cue.ASKS and cues & Cue.THIS and cues & Cue.PLACES) and may_point(reading.script, span)


def _may_go(reading: Reading, span: Span) -> bool:
    """Whether words may go out of the draft in a stretch, or units elsewhere."""
    script = reading.script
    return any(may(script, span) for may in (may_drop, may_move, may_join, may_lack, may_point))


def _unread(reading: Reading, line: Span, known: int) -> Iterator[list[Span]]:
    """The sentences of a line in which no wording was read, in runs."""
    held = SpanIndex(one.evidence for one in reading.found[known:] if one.operation is not Operation.COMMENT)
    run: list[Span] = []
    for one in reading.script.clauses_of(line):
        read = held.furthest(one)
        if read is not None:
            yield run
            run = []
            rest = _rest(reading, Span(min(one.end, read), one.end))
            if rest is not None:
                yield [rest]
        elif run and _WORD.search(without_places(reading.script.part(one), reading.grammar)) is None:
            run[-1] = Span(run[-1].start, one.end)  # "… Đúng 33.860. (tr3)": a place alone is of what stands before it
        else:
            run.append(one)
    yield run


def _rest(reading: Reading, behind: Span) -> Span | None:
    """What a sentence goes on with behind what was read of it: "…, và 8,6 triệu USD phải là 8,9 triệu USD"."""
    if behind.length < LEAST_REST:
        return None
    joint = _goes_on(reading.grammar.speech).match(reading.script.lower, behind.start, behind.end)
    return None if joint is None else Span(joint.end(), behind.end)


@lru_cache(maxsize=8)
def _goes_on(s: Speech) -> re.Pattern[str]:
    """What joins a second request to the first in one sentence."""
    return compile_later(
        rf"\s*(?:[,;]\s*{words((*s.joins, *s.carries_on))}|{words((*s.joins, *s.carries_on))}|[,;])\s*:?\s*"
    )


def _windows(run: list[Span]) -> Iterator[Span]:
    """The sentences of a run one by one, then each with the next, then all of a short run."""
    for size in range(1, min(REACH, len(run)) + 1):
        for first, last in zip(run, run[size - 1 :], strict=False):
            yield Span(first.start, last.end)
    if len(run) > REACH and run[-1].end - run[0].start <= LONGEST:
        yield Span(run[0].start, run[-1].end)


def _ways(reading: Reading) -> tuple[tuple[Way, ...], ...]:
    """The ways in which a stretch is read: all windows in the first before any in the next."""
    if not _is_note(reading):
        if len(reading.text) > LONGEST:
            return ((*WAYS, pointed_asked, long_run_gone), (asked_near,))
        short = (
            beside,
            *WAYS,
            by_arrow,
            drops,
            moved,
            joined,
            pointed,
            lacking,
            piece_there,
            value_there,
            long_run_gone,
        )
        return (short, (anew,), (asked_near,)) if reading.grammar.speech.unmarked.says_anew else (short,)
    return (*WAYS, by_arrow, unmarked_pair, one_instead), (anew,), (asked_near,)


def _is_note(reading: Reading) -> bool:
    """Whether a text is so short that its form alone tells what is asked, in a language that says it so."""
    return len(reading.text) <= LONGEST and reading.grammar.speech.unmarked.bare_notes


def _may_say_anew(reading: Reading, line: Span) -> bool:
    """Whether a short text may put a sentence of the draft behind a colon."""
    return _is_note(reading) or (
        len(reading.text) <= LONGEST
        and reading.grammar.speech.unmarked.says_anew
        and reading.script.lower.find(": ", line.start, line.end) >= 0
    )


def _read(reading: Reading, window: Span, ways: tuple[Way, ...], where: tuple[Span, Locator | None]) -> bool:
    """Adds the change that some sentences ask for, if they do; a remark read in them was about it.

    `where` are their line and the place spoken of where that began.
    """
    assert reading.backing is not None  # noqa: S101 - asked only then
    part = reading.script.part(window)
    may_hold = part.quotes or part.cues & (Cue.COUNTED | Cue.BESIDE) or _may_say_anew(reading, window)
    is_bare = not may_hold and all(one.search(part.text) is None for one in (TWO_FIGURES, ARROWS))
    may_go = (drops in ways and _may_go(reading, window)) or may_order(reading.script, part.cues)
    may_go = may_go or (long_run_gone in ways and may_drop(reading.script, window))
    may_go = may_go or (pointed_asked in ways and _may_point_back(reading, window))
    if is_bare and not may_go and not may_say_there(part.cues):
        return False
    spoken = _inherited(reading, part, window, where) if asked_there in ways else None
    for way in ways:
        found = way(reading.script, part, reading.backing)
        if found is None and way is asked_there and spoken is not None:
            found = asked_there(reading.script, part, reading.backing, spoken)
        if (
            found is not None
            and (way is raised_there or _is_plain(reading, found))
            and not is_off(reading.script, part, found)
        ):
            if found.target is None and found.new is not None:
                if any(found.new.overlaps(one) for one in reading.used) or _is_praised(reading, part):
                    continue
                reading.cited = None
            if _is_known(reading, found):
                continue
            reading.forget([one for one in reading.found if one.evidence.overlaps(window)])
            news = () if found.new is None else (found.new,)
            told = reading.context.told()
            reading.context.place = _spoken_of(reading, window, *where)
            reading.add(found, window, without_words(part, found), news, found.end, None)
            reading.context.back_to(told)
            if is_written_anew(reading.found):
                reading.drop_last()
                continue
            return True
    return False


def _inherited(reading: Reading, part: Masked, window: Span, where: tuple[Span, Locator | None]) -> Locator | None:
    """The place spoken of in a stretch that holds two figures and names no place."""
    two = part.cues & Cue.COUNTED or TWO_FIGURES.search(part.text) is not None
    return _spoken_of(reading, window, *where) if two and not part.cues & Cue.PLACES else None


def _spoken_of(reading: Reading, window: Span, line: Span, before: Locator | None) -> Locator | None:
    """The place spoken of where a stretch begins: the reading of its line has gone on to the last one."""
    script = reading.script
    if script.last_place(line) <= window.end:
        return reading.context.place
    later = "" if len(reading.text) > LONGEST else script.part(Span(window.end, line.end)).text
    if later and first_ask(later, reading.grammar) is None:  # in a note a place behind is that of all
        return reading.context.place
    for one in reversed([each for each in script.clauses_of(line) if each.end <= window.start]):
        named = script.references(script.part(one))
        if named:
            return inherit(locator_of(named, script.text, script.grammar.speech), before)
    return before


def _is_known(reading: Reading, found: Found) -> bool:
    """Whether a change is read already, one that stands within it: "“45 trạm” hơi nhiều, … thay 45 bằng 30"."""
    if found.target is None or found.new is None:
        return False
    target, new = (one.of(reading.text) for one in (found.target, found.new))
    return any(
        one.operation is found.operation and one.target_text in target and one.new_text in new
        for one in reading.found[-NEAR:]
        if one.target_text and one.new_text
    )


def _is_praised(reading: Reading, part: Masked) -> bool:
    """Whether a note, or the sentences of a letter, agree with something: what they say anew may be what they like."""
    is_note = len(reading.text) <= LONGEST
    return reading.grammar.agrees.search(reading.script.lower if is_note else part.text) is not None


def _is_plain(reading: Reading, found: Found) -> bool:
    """Whether two wordings are told in a note, or are so alike that they are one made anew."""
    if len(reading.text) <= LETTER or found.target is None or found.new is None:
        return True
    lower = reading.script.lower
    target, new = (tokens(lower, span.start, span.end) for span in (found.target, found.new))
    return share(target, new) >= SHARED
