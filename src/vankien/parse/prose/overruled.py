"""Changes of which what was learned of many letters holds something else for asked: their words are not certain.

A rule reads what its words say, wherever they stand: "đừng viết a, b là đủ" may be a change of "đừng viết a". Where all
that was learned tells another change of the same words, and tells it surely, a person is asked, and the learned one is
offered; so it is where both mean the same words and only their edges differ, and where a rule read new words and none
that they stand for. What was learned itself speaks against nothing else that was.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.prose.by_changes import LONGEST, has_words
from vankien.parse.script import Script
from vankien.parse.weighed.changes import Change, as_found
from vankien.parse.weighed.quotations import Kind
from vankien.text.quotes import is_mark

SURE = 0.6  # chance from which a change that was learned speaks against one that a rule read of the same words
APART = 0.7  # and against one of other words
_WORDED = frozenset({Operation.REPLACE, Operation.INSERT, Operation.DELETE})
_SIDES = {Kind.BEHIND: Position.AFTER, Kind.BEFORE: Position.BEFORE}
NEAR = 6  # changes before and behind, among which those of a sentence are
AROUND = " .,;:!?"
HEAD = 3  # code points of new words before which the learned ones may begin
_NOTE = re.compile(r"[.;,]?\s*\(")  # "4. Không nói thách. (đặt ở cuối điều)": rules know what a bracket tells
_JOINED = re.compile(r"(?<=\w)[-–]\w|(?<=\w[-–])\w")  # from an edge on
_NEXT = re.compile(r"[.!?]\s+[^\W_]")  # a sentence ends and the next begins


def overruled(
    script: Script,
    found: Sequence[Amendment],
    weighed: Sequence[Change],
    likely: Sequence[Change] = (),
    draft: Backing | None = None,
) -> Iterator[Amendment]:
    """The changes, those doubted or with other words against which one of the `weighed` speaks.

    What is among the `likely`, all that were learned, is spoken against by none of them: they share no word.
    """
    surest = sorted((one for one in weighed if one.chance >= SURE), key=_start)
    read = {_told(one) for one in found}
    borne = {_words(script, one) for one in likely}
    sure = [one for one in surest if _words(script, one) not in read]  # what a rule read speaks against no other
    bringing = sorted((each for each in weighed if each.new is not None), key=_new_start)
    for at, one in enumerate(found):
        host = _host(script, one, bringing)
        if host is not None:
            yield _beside(script, one, host)
            continue
        shorter = _sooner_ended(script, one, bringing)
        if shorter is not None:
            yield _with_end(script, one, shorter)
            continue
        other = None
        if one.operation is not Operation.COMMENT and not is_marked(script, one) and _told(one) not in borne:
            near = (*found[max(0, at - NEAR) : at], *found[at + 1 : at + 1 + NEAR])
            beside = [each for each in near if each.evidence.overlaps(one.evidence) and _told(each) not in borne]
            other = _against(script, one, sure, beside)
        if other is not None and _comes_to_the_same(script, one, other, draft):
            yield _with_edges(script, one, other)
        else:
            yield one if other is None else _with_words(script, one, other)


def _bare(words: str | None) -> str:
    return (words or "").strip(AROUND)


def _told(one: Amendment) -> tuple[str, ...]:
    return _bare(one.target_text), _bare(one.new_text)


def _words(script: Script, one: Change) -> tuple[str, ...]:
    return tuple(_bare(None if span is None else span.of(script.text)) for span in (one.old, one.new))


def _start(one: Change) -> int:
    return one.spans[0].start


def is_marked(script: Script, one: Amendment) -> bool:
    """Whether the new words stand in quotation marks."""
    start = one.new_text_spans[0].start if one.new_text_spans else 0
    return start > 0 and is_mark(script.marks[start - 1])


def _against(script: Script, one: Amendment, sure: Sequence[Change], beside: Sequence[Amendment]) -> Change | None:
    """The change that was learned of the same words and asks for something else; `sure` in order.

    Where a rule read nothing `beside` it in its sentence, other edges of the same words are something else. One of
    other words has to be surer.
    """
    first, end = (bisect_left(sure, at, key=_start) for at in (one.evidence.start - LONGEST, one.evidence.end))
    held = [each for each in sure[first:end] if any(map(one.evidence.overlaps, each.spans))]
    held = [each for each in held if not any(is_same(script, other, each) for other in beside)]
    if one.operation is Operation.DELETE and one.target_text is None:  # "hai chữ “a” khó hiểu, bỏ khoản này"
        held = [each for each in held if each.old is None or not is_mark(script.marks[max(0, each.old.start - 1)])]
    held = [each for each in held if not _tells_less(script, one, each)]
    same = [each for each in held if is_same(script, one, each)]
    other = [each for each in same if not _loses(script, one, each) and not _cuts(script, each)]
    other = [each for each in other if each.new is None or _NOTE.match(script.text, each.new.end) is None]
    if other and not beside:
        return max(other, key=lambda each: each.chance)
    if same:
        return None
    held = [each for each in held if each.chance >= APART or any(has_words(script.text, one, it) for it in each.spans)]
    return max(held, key=lambda each: each.chance, default=None)


def _tells_less(script: Script, one: Amendment, other: Change) -> bool:
    """Whether a change brings the same new words and lacks the old ones, which another cell of the row told."""
    if (
        other.old is not None
        or other.new is None
        or not one.target_text
        or one.target_text in script.said(one.evidence)
    ):
        return False
    return _bare(other.new.of(script.text)) == _bare(one.new_text)


def _host(script: Script, one: Amendment, bringing: Sequence[Change]) -> Change | None:
    """The change that puts the same new words beside some of the draft's, or in their place, of which the rule read
    nothing: "sửa điểm b, chỗ ấy ghi ba ngày, thành “năm ngày”" is no new point.
    """
    if one.operation not in (Operation.INSERT, Operation.REPLACE) or len(one.new_text_spans) != 1:
        return None
    if one.position is not None or one.target_text is not None:
        return None
    told, new = one.new_text_spans[0], _bare(one.new_text)
    first, last = (bisect_left(bringing, at, key=_new_start) for at in (told.start - HEAD, told.end))
    fits = [
        each
        for each in bringing[first:last]
        if each.new is not None and each.new.overlaps(told) and _bare(each.new.of(script.text)) == new
    ]
    if one.operation is Operation.INSERT:
        fits = [each for each in fits if each.kind in _SIDES]
    else:
        fits = [each for each in fits if each.kind is Kind.REPLACED and each.chance >= SURE]
    return max(fits, key=lambda each: each.chance, default=None)


def _beside(script: Script, one: Amendment, host: Change) -> Amendment:
    """The change with the words beside which it goes; a person sees which they are."""
    assert host.old is not None  # noqa: S101 - of a kind that has both
    evidence = Span(min(one.evidence.start, host.old.start), max(one.evidence.end, host.old.end))
    old, unread = host.old.of(script.text), (*one.unread, one.new_text or "")
    return replace(one, evidence=evidence, target_text=old, position=_SIDES.get(host.kind), unread=unread)


def _new_start(one: Change) -> int:
    return 0 if one.new is None else one.new.start


def _sooner_ended(script: Script, one: Amendment, bringing: Sequence[Change]) -> Span | None:
    """The first sentences of new words without marks, where what was learned holds no more of them for new: a rule
    takes all that stands behind a colon on its line, and people talk on behind their wording.

    `bringing` are the learned changes with new words, in the order of these.
    """
    if len(one.new_text_spans) != 1 or one.new_text is None or is_marked(script, one):
        return None
    told = one.new_text_spans[0]
    first, last = (bisect_left(bringing, at, key=_new_start) for at in (told.start, told.start + HEAD + 1))
    ends = [
        each.new
        for each in bringing[first:last]
        if each.new is not None
        and _NEXT.match(script.text, each.new.end, told.end) is not None
        and _bare(None if each.old is None else each.old.of(script.text)) == _bare(one.target_text)
    ]
    return max(ends, key=lambda span: span.end, default=None)


def _with_end(script: Script, one: Amendment, new: Span) -> Amendment:
    """The change with no more of its new words; a person sees where they end."""
    span = Span(one.new_text_spans[0].start, new.end)
    evidence = Span(one.evidence.start, min(one.evidence.end, new.end)) if one.evidence.end > new.end else one.evidence
    said = span.of(script.text)
    return replace(one, evidence=evidence, new_text=said, new_text_spans=(span,), unread=(*one.unread, said))


def is_same(script: Script, one: Amendment, other: Change) -> bool:
    """Whether two readings have the same words but for a few around them: "60" and "60 phút"."""
    pairs = ((one.target_text, other.old), (one.new_text, other.new))
    said = [((words or "").strip(AROUND), "" if span is None else span.of(script.text)) for words, span in pairs]
    if any(bool(mine) is not bool(theirs) for mine, theirs in said):
        return False
    return any(all(pair[at] in pair[1 - at] for pair in said) for at in (0, 1))


def _cuts(script: Script, other: Change) -> bool:
    """Whether a wording begins or ends inside a word with a hyphen: "twenty" of "twenty-eight"."""
    return any(_JOINED.match(script.text, at) for span in other.spans for at in (span.start, span.end))


def _loses(script: Script, one: Amendment, other: Change) -> bool:
    """Whether the learned reading only puts in what the rule's puts in the place of something: "ten" by "twelve"."""
    if other.old is None or other.new is None or one.target_text is None or one.new_text is None:
        return False
    mine = _changed(one.target_text, one.new_text)
    theirs = _changed(other.old.of(script.text), other.new.of(script.text))
    return all(mine) and not all(theirs)


def _comes_to_the_same(script: Script, one: Amendment, other: Change, draft: Backing | None) -> bool:
    """Whether two readings with other edges leave the same text: "ngày 05" to "ngày 10" and "trước ngày 05 hằng tháng"
    to "trước ngày 10 hằng tháng"; or "03 m" to "06 m" and "03 m" to "tối thiểu 06 m", where the draft has "tối thiểu"
    before its only "03 m".
    """
    if other.old is None or other.new is None or not one.target_text or not one.new_text:
        return False
    mine = _changed(one.target_text, one.new_text)
    old, new = (_bare(span.of(script.text)) for span in (other.old, other.new))
    if all(mine) and mine == _changed(old, new):
        return True
    lead, found, tail = new.partition(_bare(one.new_text))
    if draft is None or not found or _bare(one.target_text).lower() != old.lower():
        return False
    times = draft.count(tokens(old.lower()))
    return times == 1 and draft.count(tokens(f"{lead}{old}{tail}".lower())) == 1


def _with_edges(script: Script, one: Amendment, other: Change) -> Amendment:
    """The change with the edges that were learned, as people have them: the draft comes out the same."""
    assert other.old is not None  # noqa: S101 - both have old words and new ones
    assert other.new is not None  # noqa: S101
    evidence = Span(min(one.evidence.start, other.spans[0].start), max(one.evidence.end, other.spans[-1].end))
    old, new = other.old.of(script.text), other.new.of(script.text)
    return replace(one, evidence=evidence, target_text=old, new_text=new, new_text_spans=(other.new,))


def _changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """The words of two wordings without those with which both begin and end."""
    olds, news = old.lower().split(), new.lower().split()
    for _ in range(2):
        while olds and news and olds[-1] == news[-1]:
            olds.pop()
            news.pop()
        olds.reverse()
        news.reverse()
    return olds, news


def _with_words(script: Script, one: Amendment, other: Change) -> Amendment:
    """The change with its own sentence as what is unread, which stands in no draft; with the words of the other."""
    asks = (*one.unread, script.said(one.evidence))
    brings = one.operation is Operation.DELETE and other.old is None  # "bỏ cụm từ “a”" of words that the draft lacks
    if brings or one.operation not in _WORDED:
        return replace(one, unread=asks)
    evidence = Span(min(one.evidence.start, other.spans[0].start), max(one.evidence.end, other.spans[-1].end))
    old, new = (None if span is None else span.of(script.text) for span in (other.old, other.new))
    told = as_found(other)
    return replace(
        one,
        operation=told.operation,
        position=told.position or (one.position if told.operation is one.operation else None),
        evidence=evidence,
        target_text=old,
        new_text=new,
        new_text_spans=() if other.new is None else (other.new,),
        unread=(*asks, *([] if new is None else [new])),
    )
