"""The one phrase of a unit that a new one tells anew between the same words: "ít nhất 12 giờ mỗi tuần" for "08".

Who names a unit and says only the new phrase leaves the rest of it as it is. The phrase is known by the words with
which it begins and ends: both are the draft's, and what stands between them is another figure, another word, or more
than the draft says. Where words of the draft would be lost otherwise, or two phrases fit, nothing is found.
"""

import re
from collections.abc import Iterator, Sequence

from vankien.anchor.index import Line
from vankien.model.span import Span
from vankien.text.normal import fold

MOST_LINES = 12  # paragraphs of a unit; in a whole part "tăng 8% mỗi năm" may be told of many things
MOST_CLAUSE = 200  # syllables; a longer one is no clause, and would take long
MOST_TEXT = 8_000  # code points of all of them; a unit of twelve long paragraphs has fewer
MOST_SAID = 24  # syllables of a phrase; more are a sentence, which is found by its likeness
MOST_GONE = 3  # syllables between the frame's words that give way to a figure, their own figures among them
MOST_WORDS = 2  # of them where no figure does: "giống nhập từ ngoài tỉnh", "giống mua từ ngoài tỉnh"
LEAST_FRAME = 3  # syllables that stay around a figure
LEAST_AROUND = 2  # of them on each side of other words, which say less of what is meant than a figure does
LEAST_WORDS = 5  # of them on both sides together
LEAST_BEGUN = 3  # syllables at the end of a clause that a phrase repeats whole and goes on
MOST_MORE = 2  # times as many syllables as stay, that are added
_SYLLABLE = re.compile(r"\d+(?:[.,/:]\d+)*%?|[^\W\d_]+")
_CLAUSE = re.compile(r"[^.;:!?…\n\t]*(?:[.:](?=\d)[^.;:!?…\n\t]*)*")
_STOPS = (".", ";", ":", "!", "?", "…", ",")
_INNER = re.compile(r"[;:!?…\n\t]|\.\s")
Syllable = tuple[str, int, int]


def framed(text: str, lines: Sequence[Line], new: str) -> Span | None:
    """Where the phrase stands in `lines` of the draft that `new` tells anew; None where none or several may be meant.

    Time grows with the length of the lines; a phrase has at most `MOST_SAID` syllables.
    """
    words = new.strip(" “”\"'\n")
    said = [syllable for syllable, _, _ in _said(words, 0)]
    if len(lines) > MOST_LINES or sum(line.span.end - line.span.start for line in lines) > MOST_TEXT:
        return None
    if not 1 < len(said) <= MOST_SAID or words.endswith(_STOPS) or _INNER.search(words):
        return None
    fits: list[tuple[int, Span]] = []
    for line in lines:
        whole_line = _said(line.span.of(text), line.span.start)
        for sentence in line.sentences:
            for clause in _CLAUSE.finditer(text, sentence.start, sentence.end):
                row = _said(clause[0], clause.start())
                fits += (one for one in _phrases(row, said) if len(row) < len(whole_line) or not _is_all(one[1], row))
    if not fits:
        return None
    least, best = min(fits, key=lambda one: one[0])
    others = [(change, span) for change, span in fits if span != best]
    return best if all(change > least and best.overlaps(span) for change, span in others) else None


def _said(words: str, at: int) -> list[Syllable]:
    """The syllables and numbers of a stretch, folded, with where they stand in the text in which it begins at `at`."""
    folded = fold(words)
    found: list[Syllable] = []
    for match in _SYLLABLE.finditer(folded.text):
        start, end = folded.span(*match.span())
        found.append((match[0], at + start, at + end))
    return found


def _is_all(span: Span, clause: Sequence[Syllable]) -> bool:
    """Whether a phrase is all of a clause."""
    return span == Span(clause[0][1], clause[-1][2])


def _phrases(clause: Sequence[Syllable], said: Sequence[str]) -> Iterator[tuple[int, Span]]:
    """The stretches of a clause that some words may tell anew, each with how many syllables change."""
    if len(clause) > MOST_CLAUSE:
        return
    row = [one for one, _, _ in clause]
    words = frozenset(row)
    ends = [_shared(row[at::-1], said[::-1]) for at in range(len(row))]  # once each: of one syllable all pairs may fit
    for first, (syllable, start, _) in enumerate(clause):
        if syllable != said[0]:
            continue
        begun = _shared(row[first : first + len(said)], said)
        for last in range(first, min(len(clause), first + len(said) + MOST_GONE)):
            if row[last] != said[-1] and last + 1 < len(clause):
                continue
            room = min(last + 1 - first, len(said))
            before = min(begun, room)
            kept = before, min(ends[last], room - before)
            change = _change(row[first : last + 1], said, kept, words, is_end=last + 1 == len(clause))
            if change is not None:
                yield change, Span(start, clause[last][2])


def _change(
    old: Sequence[str], new: Sequence[str], kept: tuple[int, int], clause: frozenset[str], *, is_end: bool
) -> int | None:
    """How many syllables change if words are told anew between what they begin and end with; None if not so told.

    `kept`: with how many of the same syllables both begin, and end. What is added must be new to the clause: words that
    stand in it already have changed their place.
    """
    before, behind = kept
    gone, come = old[before : len(old) - behind], new[before : len(new) - behind]
    if not come:
        return None
    if not gone:
        is_within = behind >= LEAST_AROUND <= before
        is_begun = is_end and not behind and before >= LEAST_BEGUN
        is_more = len(come) <= MOST_MORE * before if is_begun else is_within and len(come) <= before + behind
        return len(come) if is_more and not clause.issuperset(come) else None
    if not before or not behind or max(len(gone), len(come)) > MOST_GONE:
        return None
    if _has_figure(gone) and _has_figure(come):
        fits = before + behind >= LEAST_FRAME and _named(gone) == _named(come)
    else:
        is_short = max(len(gone), len(come)) <= MOST_WORDS and not _has_figure((*gone, *come))
        fits = is_short and before >= LEAST_AROUND <= behind and before + behind >= LEAST_WORDS
    return len(gone) + len(come) if fits else None


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many of the same syllables two rows begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def _has_figure(words: Sequence[str]) -> bool:
    return any(word[0].isdigit() for word in words)


def _named(words: Sequence[str]) -> list[str]:
    """What some words say beside the figures: "tháng" of "31 tháng 12", that "8%" is a share."""
    return [word if not word[0].isdigit() else word[-1:] if word.endswith("%") else "" for word in words]
