"""Copies of the draft that come in as letters: the draft's own words are nobody's request."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vankien.model.contribution import Channel
from vankien.model.manuscript import Manuscript, Story
from vankien.model.note import Note, Severity, Where
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.text.normal import fold_plain

LEAST_LETTERS = 25  # shorter paragraphs (headings, table cells) say little about where a file comes from
COPY_LIKENESS = 0.5  # share of a file's paragraphs that stand in the draft: below, it is a letter that quotes
LEAST_COPIED = 5  # telling paragraphs; a letter may quote two or three and say little besides


def stands_in(lines: Iterable[str], draft: frozenset[str]) -> tuple[int, int]:
    """How many of the folded lines stand in the draft word for word, and how many of them tell at all."""
    telling = [line for line in lines if len(line) >= LEAST_LETTERS]
    return sum(line in draft for line in telling), len(telling)


def without_words_of_draft(
    parsed: Sequence[ParsedContribution], manuscript: Manuscript, draft: frozenset[str] | None, file: str
) -> tuple[tuple[ParsedContribution, ...], tuple[Note, ...]]:
    """What was understood in a manuscript but for what only repeats the draft, and a note when it is a copy of it.

    Somebody sends the draft itself, or types into a copy without tracked changes: the sentences of a political report
    that ask and praise are then no proposals. What else the sender wrote stays.
    """
    if draft is None or manuscript.channel in {Channel.TRACKED, Channel.SHEET}:
        return tuple(parsed), ()
    own = [one for one in manuscript.paragraphs if one.story is not Story.HEADER]
    folded = [fold_plain(one.span.of(manuscript.text)) for one in own]
    known, telling = stands_in(folded, draft)
    if known < LEAST_COPIED or known < COPY_LIKENESS * telling:
        return tuple(parsed), ()
    note = Note("draft-copy-untracked", Severity.WARNING, Where(file), {"count": telling - known})
    return tuple(_own_words(one, draft) for one in parsed), (note,)


def _own_words(one: ParsedContribution, draft: frozenset[str]) -> ParsedContribution:
    text = one.contribution.text
    amendments = tuple(it for it in one.amendments if not _repeats(text, it.evidence, draft))
    opinions = tuple(it for it in one.opinions if not _repeats(text, it.evidence, draft))
    return replace(one, amendments=amendments, opinions=opinions)


def _repeats(text: str, span: Span, draft: frozenset[str]) -> bool:
    """Whether every line that a stretch touches stands in the draft."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", max(span.end - 1, span.start))
    lines = text[start : len(text) if end < 0 else end].split("\n")
    return all(fold_plain(line) in draft for line in lines)
