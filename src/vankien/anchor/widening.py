"""How far a replacement reaches beyond the old words that were told: over those beside that the new ones say."""

import re
from collections import Counter
from collections.abc import Iterator

from vankien.anchor.patch import line_around
from vankien.model.span import Span
from vankien.text.words import syllables

LEAST_REPEATED = 2  # words; one may stand twice by chance ("và … và")
LEAST_TOLD = 3  # words before old ones that new ones tell anew with other figures; fewer may be of another item
LEAST_ON = 3  # syllables behind old words that stand amid the new ones by no chance
MOST_BESIDE = 2  # words beside old ones that are put in another order with them; more of the same would be chance
HINGE = 2  # syllables at the end of old words that new ones have before those of the draft behind them
_ANY_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_CLAUSE_MARKS = (".", ",", ";", ":", "!", "?", "…", ")", "\n", "\t", "")
_SYLLABLE = re.compile(r"\d+(?:[.,/:]\d+)*|[^\W\d_]+")
_WORD = re.compile(r"[^\W_]+")
_WHOLE_WORD = re.compile(rf"(?<![^\W_]){_WORD.pattern}")  # not the end of one


def widened(text: str, span: Span, new: str) -> Span:
    """The stretch with the words beside it that the new wording repeats: who writes "xuống còn 1 giờ" for "2 giờ"
    means the clause, and nobody wants its words twice.
    """
    start, end = line_around(text, span)
    span = _with_reordered(text, span, new, Span(start, end))
    low, old = new.strip().lower(), span.of(text).strip().lower()
    repeats = old in low or " " not in old  # the old words told with their neighbours, or one word
    first, last = (1 if repeats or is_beside else LEAST_REPEATED for is_beside in _begins_beside(old, low))
    start, end = max(start, span.start - len(low)), min(end, span.end + len(low))  # more can stand in no new words
    left = next(
        (at for at in _word_starts(text, start, span.start, first) if low.startswith(text[at : span.start].lower())),
        _with_other_figures(text, Span(start, span.start), low),
    )
    right = next(
        (at for at in _word_ends(text, span.end, end, last) if low.endswith(text[span.end : at].lower())), None
    )
    if right is None:
        right = _told_on(text, Span(span.end, end), old, low)
    wide = Span(span.start if left is None else left, span.end if right is None else right)
    repeated = text[wide.start : span.start].strip() + text[span.end : wide.end].strip()
    return wide if len(repeated) <= len(low) else span  # else the two would be the same words of the new wording


def _with_other_figures(text: str, before: Span, new: str) -> int | None:
    """Where the words before old ones begin with which new ones begin but for their figures; None where they do not.

    "Xây 31 cầu tre, nhà tranh" for "nhà tranh" in "Xây 29 cầu tre, nhà tranh" tells the bridges anew.
    """
    figures = _ANY_FIGURE.sub("0", new)
    for at in _word_starts(text, before.start, before.end, LEAST_TOLD):
        said = text[at : before.end].lower()
        if _ANY_FIGURE.search(said) and figures.startswith(_ANY_FIGURE.sub("0", said)):
            return at
    return None


def _begins_beside(old: str, new: str) -> tuple[bool, bool]:
    """Whether the new words are the old ones told from one word before, or to one behind: "phải đủ 20 tuổi" for "đủ 18
    tuổi"; where that word stands in the draft already, it is the same one.
    """
    mine, theirs = syllables(new), syllables(old)
    if len(mine) < 2 or len(theirs) < 2:
        return False, False
    return (
        mine[1] == theirs[0] and mine[0] not in theirs,
        mine[-2] == theirs[-1] and mine[-1] not in theirs,
    )


def _with_reordered(text: str, span: Span, new: str, line: Span) -> Span:
    """The stretch with the words right beside it that the new wording puts in another order with it.

    "khi thư viện mở ít nhất 15 ngày" by "ít nhất 15 ngày trước khi thư viện mở" takes the "trước" before it along.
    """
    mine, theirs = syllables(new.lower()), syllables(span.of(text).lower())
    extra = Counter(mine) - Counter(theirs)
    count = sum(extra.values())
    if not 0 < count <= MOST_BESIDE or Counter(theirs) - Counter(mine) or _stands_in_order(theirs, mine):
        return span
    before = [match.start() for match in _WORD.finditer(text, line.start, span.start)][-count:]
    if before and Counter(syllables(text[before[0] : span.start].lower())) == extra:
        return Span(before[0], span.end)
    behind = [match.end() for match in _WORD.finditer(text, span.end, line.end)][:count]
    if behind and Counter(syllables(text[span.end : behind[-1]].lower())) == extra:
        return Span(span.start, behind[-1])
    return span


def _stands_in_order(few: list[str], many: list[str]) -> bool:
    """Whether some syllables stand among others in their order, with others between them or not."""
    rest = iter(many)
    return all(one in rest for one in few)


def _word_starts(text: str, start: int, end: int, least: int) -> Iterator[int]:
    """Where words begin before `end`, furthest first, at least `least` words away."""
    found = [match.start() for match in _WHOLE_WORD.finditer(text, start, end)]
    yield from found[: max(0, len(found) - least + 1)]


def _word_ends(text: str, start: int, end: int, least: int) -> Iterator[int]:
    """Where words end behind `start`, furthest first, at least `least` words away."""
    found = [match.end() for match in _WORD.finditer(text, start, end) if not _WORD.match(text, match.end())]
    yield from reversed(found[least - 1 :])


def _told_on(text: str, behind: Span, old: str, new: str) -> int | None:
    """Where the clause behind old words ends that the new ones tell in their midst, and go on from; None elsewhere.

    "lát gạch 12 ngõ" by "Lát xong gạch 12 ngõ chưa có vỉa hè trước năm 2027", where the draft says "Lát gạch 12 ngõ
    chưa có vỉa hè.": else the pavements would stand there twice.
    """
    hinge, mine = syllables(old)[-HINGE:], f" {' '.join(syllables(new))} "
    told, end = f" {' '.join(hinge)} ", None
    if len(hinge) < HINGE or told not in mine:
        return None
    for count, word in enumerate(_SYLLABLE.finditer(text, behind.start, behind.end), start=1):
        told += f"{word[0].lower()} "
        if told not in mine:
            break
        is_clause = text[word.end() : word.end() + 1] in _CLAUSE_MARKS
        end = word.end() if is_clause and count >= LEAST_ON else end
    return end
