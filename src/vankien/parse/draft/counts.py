"""Which figures of a note the draft has, in whatever way they are written, and how far words of both belong to them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from vankien.lang.speech import Speech
from vankien.lang.unmarked import UnmarkedWords
from vankien.lang.written_values import times_of_day, ways_to_write
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.words.quantities import DAY, Quantity
from vankien.text.tones import place_tones

TWO = 2
MINUTES = 2  # figures of the minutes behind an hour: "7 giờ 15"
TELLING = 4  # characters of a figure that counts nothing and is still told from others: "42.600"
MOST_SHARED = 6  # words behind a figure that may name what it counts
SHARED_REACH = 60  # code points behind a figure in which they stand
_LAST = re.compile(r"(?P<word>[^\W\d_]+)[^\S\n]+$")
_NEXT = re.compile(r"[^\S\n]+(?P<word>[^\W\d_]+)")


def figures_of(
    said: str, row: Sequence[Quantity], draft: Backing, table: UnmarkedWords, *, is_short: bool
) -> list[Quantity]:
    """The figures that the draft has: with what they count, as another of them says what, or alone where it is long and
    rare enough to be told so.
    """
    found: list[Quantity] = []
    is_pair = is_short and len({one.number for one in row}) == TWO
    for one in row:
        count = count_of(said, one, draft, table)
        if count and (
            one.unit
            or _tells(one, count)
            or (is_pair and count == 1 and len(one.number) >= TWO)
            or (is_short and (_counts_on(said, one, draft) or any(counts_as(said, one, other, draft) for other in row)))
        ):
            found.append(one)
        elif not count and is_short and one.unit[:1] not in {"", "#"} and one.unit != "%":
            alone = replace(one, end=one.figure_end)
            is_told = len(one.number) >= TELLING or "%" in one.unit
            if is_told and 0 < count_of(said, alone, draft, table) <= TWO:
                found.append(alone)
    return found


def counts_as(said: str, one: Quantity, other: Quantity, draft: Backing) -> bool:
    """Whether the draft has a bare figure with what another counts: "không phải 1.000, mà 700 bản sách"."""
    row = (*tokens(said, one.start, one.end), *tokens(said, other.figure_end, other.end))
    return other.unit[:1] not in {"", "#", "%"} and draft.count(row) > 0


def count_of(said: str, one: Quantity, draft: Backing, table: UnmarkedWords) -> int:
    """How often a figure stands in the draft with what it counts, in whatever way it is written."""
    row = tokens(said, one.start, one.end)
    if one.unit == DAY:
        parts = [int(part) for part in re.findall(r"\d+", one.number)]
        return draft.counts_day(*parts) if len(parts) == len("dmy") else draft.count(row)
    count = _whole_hours(row, draft) if one.unit in table.hours else draft.count(row)
    if count or not row:
        return count
    if table.hours and ":" in one.number:
        return max(draft.count(tokens(form)) for form in times_of_day(one.number, table.hours))
    behind = [word.word for word in tokens(said, one.figure_end, one.end)]
    if table.hours and behind and behind[0] in table.hours[1:]:
        behind = [table.hours[0], *behind[1:]]  # "17h"
    tried = {tuple(word.word for word in row)}
    for form in ways_to_write(one.number, behind, table.figures):
        words = tokens(form)
        said_so = tuple(word.word for word in words)
        if said_so not in tried:
            tried.add(said_so)
            more = _whole_hours(words, draft) if one.unit in table.hours else draft.count(words)
            count = max(count, more)
    return count


def _whole_hours(row: Sequence[Token], draft: Backing) -> int:
    """How often a time of the day stands in the draft without minutes: "8 giờ" is no "8 giờ 15"."""
    behind = (draft.words[at + len(row)] for at in draft.places(row) if at + len(row) < len(draft.words))
    return sum(not (word.isdecimal() and len(word) == MINUTES) for word in behind)


def stands(row: Sequence[Token], draft: Backing, speech: Speech) -> bool:
    """Whether the draft has some words, the number that begins them perhaps written otherwise: "thirty", "02"."""
    if draft.has(row):
        return True
    if row and row[0].word.isdecimal():
        number = int(row[0].word)
        forms = [*_spoken(speech).get(number, ()), *((one,) for one in (f"{number}", f"{number:02}"))]
        return any(draft.has((*(row[0]._replace(word=one) for one in said), *row[1:])) for said in forms)
    read = speech.unmarked.figures.number([place_tones(one.word) for one in row])
    written = () if read is None else (f"{read[0]}", f"{read[0]:02}")  # "năm ngày", "05 ngày"
    return read is not None and any(draft.has((row[0]._replace(word=one), *row[read[1] :])) for one in written)


@lru_cache(maxsize=8)
def _spoken(speech: Speech) -> Mapping[int, Sequence[tuple[str, ...]]]:
    """The numbers of one or two words, as a language says them."""
    figures, made = speech.unmarked.figures, defaultdict[int, list[tuple[str, ...]]](list)
    for said in (*product(figures.starts, repeat=1), *product(figures.starts, repeat=2)):
        read = figures.number(said)
        if read is not None and read[1] == len(said):
            made[read[0]].append(said)
    return made


def _counts_on(said: str, one: Quantity, draft: Backing) -> bool:
    """Whether the draft has a bare figure with the words behind it, which say what it counts: "84 fishing vessels"."""
    row = tokens(said, one.start, one.end)
    behind = tokens(said, one.figure_end, one.figure_end + SHARED_REACH)[:MOST_SHARED]
    return draft.run([*row, *behind], 0) > len(row) and any(len(word.word) > TWO + 1 for word in behind[:1])


def _tells(one: Quantity, count: int) -> bool:
    """Whether a figure that counts nothing is long and rare enough to be the one that is meant."""
    return count <= TWO and len(one.number) >= TELLING


def as_drafted(said: str, old: Quantity, new: Quantity, draft: Backing) -> Quantity:
    """The new figure with the words behind it that the draft has behind the old one: "700 bản sách"."""
    row, behind = tokens(said, old.start, old.end), tokens(said, new.figure_end, new.figure_end + SHARED_REACH)
    count = next((at for at in range(min(len(behind), MOST_SHARED), 0, -1) if draft.count((*row, *behind[:at]))), 0)
    return replace(new, end=behind[count - 1].end) if count else new


def widened(said: str, old: Quantity, new: Quantity, draft: Backing) -> tuple[Quantity, Quantity]:
    """Two figures with the words around both that are the same, as far as the draft has them around the old one."""
    first, second = grown(said, Span(old.start, old.end), Span(new.start, new.end), draft)
    return replace(old, start=first.start, end=first.end), replace(new, start=second.start, end=second.end)


def grown(said: str, old: Span, new: Span, draft: Backing) -> tuple[Span, Span]:
    """Two wordings with the words around both that are the same, as far as the draft has them around the old one."""
    while True:
        heads = [_LAST.search(said, 0, one.start) for one in (old, new)]
        if heads[0] is None or heads[1] is None or heads[0]["word"] != heads[1]["word"]:
            break
        wider = Span(heads[0].start("word"), old.end)
        if wider.start < new.end <= old.start or not draft.count(tokens(said, wider.start, wider.end)):
            break
        old, new = wider, Span(heads[1].start("word"), new.end)
    while True:
        tails = [_NEXT.match(said, one.end) for one in (old, new)]
        if tails[0] is None or tails[1] is None or tails[0]["word"] != tails[1]["word"]:
            break
        wider = Span(old.start, tails[0].end())
        if old.end <= new.start < wider.end or not draft.count(tokens(said, wider.start, wider.end)):
            break
        old, new = wider, Span(new.start, tails[1].end())
    return old, new
