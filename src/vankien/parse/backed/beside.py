"""New words beside those of the draft, told without an order that the tables know: "Ghi hát bội vào sau hát bả trạo".

The side ("sau", "trước", "giữa") stands before words that the draft has, or behind new ones that go on it ("“a” kèm
“b” phía sau"). The new words are the quotation that the draft has not, or what stands between a word of adding and the
side, or behind both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backed.words_moved import share_line
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked, Quoted
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

PAIR = 2
MOST_NEW = 8  # words without marks that are added; who adds more puts them in marks
LEAST_MOVED = 3  # words that a verb of moving takes from the draft; fewer may come in anew
LEAST_LETTERS = 5  # of a single word without marks beside which others go
MOST_PLACES = 4  # times that the words beside which others go may stand in the draft
MOST_TAIL = 4  # words behind a comma that may still belong to what is added
MOST_WORDS = 6  # between a quotation and the word that says what is added to it
_STARS = "*_"  # with which typists mark words
_STOP = re.compile(r"[.;:!?\n,(]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    side: re.Pattern[str]
    joins: re.Pattern[str]
    behind: re.Pattern[str]
    between: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    tail: re.Pattern[str]
    soft: re.Pattern[str]
    ends: re.Pattern[str]
    remark: re.Pattern[str]
    vague: re.Pattern[str]
    moves: re.Pattern[str]
    ways: re.Pattern[str]
    carried: re.Pattern[str]
    shift: re.Pattern[str]
    shifted: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, r = s.unmarked, s.roles
    adds = words((*s.inserts, *r.adds, *s.lacks, *s.musts, *r.puts_in))
    named = words((*u.leads, *s.bare_names))
    names = rf"(?:{words(u.figures.starts)}\s+(?={named}))?(?:{named}\s+){{0,2}}"
    beside = words((*s.after, *s.before))
    soft = words((*u.fillers, *s.asks, *u.wants, *r.manners, *u.stands, *s.containers))
    goes = words((*s.moves, *s.whole_units.puts, *u.goes.verbs))
    shifts = words((*s.whole_units.up, *s.whole_units.down))
    return _Patterns(
        side=compile_later(rf"(?P<side>{beside})(?P<name>\s+{names})(?=\w)"),
        joins=compile_later(rf"^[^\x01]*?{words((*r.adds, *s.inserts, *s.lacks))}[^\x01]*$"),
        behind=compile_later(rf"\s*(?:{soft}\s+){{0,3}}(?P<side>{beside})(?=\s*(?:[.,;!)]|$)|\s+{soft})"),
        between=compile_later(rf"{words(s.between)}\s+(?:{words(s.names_words)}\s+){{0,2}}$"),
        before=compile_later(rf"{adds}\s+{names}(?P<new>[^\x01.;:!?\n(]{{2,80}}?)\s+(?:{soft}\s+){{0,3}}$"),
        after=compile_later(rf"(?:\s*[,:–-]?\s*(?:{soft}\s+){{0,4}}){adds}\s*:?\s*(?:{adds}\s*)?{names}(?=\w)"),
        tail=compile_later(rf"\s+(?:{words((*s.reasons, *s.bare_reasons, *u.fillers))})(?!\w).*$"),
        soft=compile_later(rf"(?:{soft}\s*)+"),
        ends=compile_later(rf"\s*(?:[.,;:!?()\n]|$)|\s+{words((*u.fillers, *s.containers, *s.this))}"),
        remark=compile_later(
            words((*s.inserts, *s.asks, *s.own_voice, *u.fillers, *s.reasons, *s.bare_reasons, *s.lacks))
        ),
        ways=compile_later(words(s.ways)),
        moves=compile_later(rf"{goes}\s+(?:\w+\s+){{0,2}}$"),
        carried=compile_later(rf"{goes}\s+{names}(?P<new>[^\x01.;:!?\n(]{{2,80}}?)\s+{shifts}\s+$"),
        shift=compile_later(rf"\s+{shifts}\s*$"),
        shifted=compile_later(rf"\s+{shifts}\s"),
        vague=compile_later(rf"{words((*u.vague, *s.this, *s.denies, *u.sided))}"),
    )


def beside(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one addition beside words of the draft that a short stretch asks for."""
    quotes = [one for one in part.quotes if one.closed and not one.inner.is_empty]
    if len(quotes) != len(part.quotes):
        return None
    known = [draft.count(tokens(script.lower, one.inner.start, one.inner.end)) > 0 for one in quotes]
    news = [one for one, is_known in zip(quotes, known, strict=True) if not is_known]
    olds = [one for one, is_known in zip(quotes, known, strict=True) if is_known]
    if len(olds) == PAIR and not news:
        return _joined(script, part, *olds)
    if len(news) == 1 and olds:
        return _among(script, part, olds, news[0]) if len(olds) == PAIR else _joined(script, part, olds[0], news[0])
    if olds or len(news) > 1:
        return None
    found = list(_without_marks(script, part, draft, news[0] if news else None))
    return _as_move(script, part, found[0], draft) if len(found) == 1 else None


def _as_move(script: Script, part: Masked, found: Found, draft: Backing) -> Found | None:
    """What looks like words put in, where a verb takes them from the draft: "đưa nguyên nhân chủ quan lên trước …".

    Words that a line of the draft has beside the others, and that go up or down ("đưa cá lên trước tôm"), change places
    in it; what goes up or down and is no such piece comes in nowhere.
    """
    assert found.new is not None and found.target is not None  # noqa: S101, PT018 - both are told
    patterns = _patterns(script.grammar.speech)
    goes = patterns.moves.search(part.text, 0, max(0, found.new.start - part.start))
    row = tokens(script.lower, found.new.start, found.new.end)
    if goes is None or found.target.start < found.new.end:
        return found
    if patterns.shifted.match(part.text, found.new.end - part.start, found.target.start - part.start) is not None:
        if not share_line(script, found.new, found.target, draft):
            return None
    elif len(row) < LEAST_MOVED or not draft.count(row):
        return found
    there = Span(found.new.end, found.target.end)
    return Found(
        Operation.MOVE,
        found.verb,
        found.end,
        found.new,
        None,
        found.position,
        destination=there,
        order=found.order,
        neighbour=found.target,
    )


def _among(script: Script, part: Masked, olds: list[Quoted], new: Quoted) -> Found | None:
    """The new words between two of the draft: "giữa “a” và “b” còn thiếu “c”"."""
    at = olds[0].span.start - part.start
    if _patterns(script.grammar.speech).between.search(part.text, 0, at) is None:
        return None
    return _insert(script, olds[0].inner, new.inner, Position.AFTER)


def _joined(script: Script, part: Masked, old: Quoted, new: Quoted) -> Found | None:
    """The new words behind the old ones to which they are joined: "“a” phải kèm “, b”", "“a” kèm “b” phía sau"."""
    patterns = _patterns(script.grammar.speech)
    between = part.text[old.span.end - part.start : max(old.span.end, new.span.start) - part.start]
    if new.span.start < old.span.end or len(between.split()) > MOST_WORDS or _STOP.search(between) is not None:
        return None
    behind = patterns.behind.match(part.text, new.span.end - part.start)
    goes_on = script.text[new.inner.start] in ",;"
    if patterns.joins.search(between) is None or (behind is None and not goes_on):
        return None
    side = Position.AFTER if behind is None else side_of(behind, script.grammar.speech)
    return _insert(script, old.inner, new.inner, side)


def _without_marks(script: Script, part: Masked, draft: Backing, new: Quoted | None) -> Iterator[Found]:
    """The additions beside unmarked words of the draft behind a side; a single one must be named or a name."""
    said, patterns = without_places(part, script.grammar), _patterns(script.grammar.speech)
    for side in patterns.side.finditer(said):
        is_named = bool(side["name"].strip()) or script.text[part.start + side.end()].isupper()
        for old in _drafts(said, side.end(), draft, patterns):
            if not is_named and len(old.of(said).split()) == 1 and not _is_only(said, old, new, draft):
                continue
            if new is None:
                wanted = _wanted(said, side.start(), old, patterns)
            else:
                wanted = _quoted(said, part, old, new, patterns)
            if wanted is not None:
                position = side_of(side, script.grammar.speech)
                yield _insert(script, old.shift(part.start), wanted.shift(part.start), position)
                break


def _is_only(said: str, old: Span, new: Quoted | None, draft: Backing) -> bool:
    """Whether a single word beside quoted ones stands but once in the draft: "put “, tracks” after byways"."""
    return new is not None and old.length >= LEAST_LETTERS and draft.count(tokens(said, old.start, old.end)) == 1


def _drafts(said: str, at: int, draft: Backing, patterns: _Patterns) -> Iterator[Span]:
    """The words behind a side that the draft has, the most first; none ends in what belongs to the order."""
    row = tokens(said, at)
    if not row or row[0].start != at or row[0].word[0].isdecimal():
        return
    for count in range(draft.run(row, 0), 0, -1):
        old, last = Span(at, row[count - 1].end), row[count - 1].word
        is_free = patterns.soft.fullmatch(last) is None and BLANK not in old.of(said)
        if is_free and draft.count(row[:count]) <= MOST_PLACES:
            yield old


def _quoted(said: str, part: Masked, old: Span, new: Quoted, patterns: _Patterns) -> Span | None:
    """The quotation that stands right behind the old words and a word of adding."""
    place = new.span.shift(-part.start)
    between = said[old.end : place.start]
    joint = patterns.after.match(f"{between}w") if old.end <= place.start else None  # "w" stands for the new words
    is_added = joint is not None and joint.end() == len(between)
    return new.inner.shift(-part.start) if is_added else None


def _wanted(said: str, side: int, old: Span, patterns: _Patterns) -> Span | None:
    """The unmarked words that are added: between the word of adding and the side, or behind the old words."""
    begin = max((one.end() for one in _STOP.finditer(said, 0, side)), default=0)
    ahead = patterns.before.search(said, begin, side) or patterns.carried.search(said, begin, side)
    if ahead is not None and patterns.ends.match(said, old.end) is not None:
        shift = patterns.shift.search(said, *ahead.span("new"))
        end = ahead.end("new") if shift is None else shift.start()  # "đưa cá | lên trước tôm"
        return _trimmed(said, Span(ahead.start("new"), end), patterns)
    behind = patterns.after.match(said, old.end)
    if behind is None:
        return None
    stop = _STOP.search(said, behind.end())
    if stop is not None and stop[0] == ",":  # "chèn chữ ưu tú, nghệ nhân dân gian": the list goes on
        further = _STOP.search(said, stop.end())
        rest = said[stop.end() : len(said) if further is None else further.start()]
        stop = further if len(rest.split()) <= MOST_TAIL and patterns.remark.search(rest) is None else stop
    end = len(said) if stop is None else stop.start()
    tail = patterns.tail.search(said, behind.end(), end)
    return _trimmed(said, Span(behind.end(), end if tail is None else tail.start()), patterns)


def _trimmed(said: str, span: Span, patterns: _Patterns) -> Span | None:
    """Words that may be a wording: few, and none that only hints at one ("khác", "này") or belongs to the order."""
    made = trimmed(said, span)
    while made.length > PAIR and said[made.start] in _STARS and said[made.end - 1] in _STARS:
        made = Span(made.start + 1, made.end - 1)
    words_ = made.of(said)
    is_wording = 0 < len(words_.split()) <= MOST_NEW and BLANK not in words_
    off = (
        patterns.vague.search(words_) is not None
        or patterns.ways.fullmatch(words_) is not None
        or patterns.soft.fullmatch(words_) is not None
    )
    return made if is_wording and not off else None


def _insert(script: Script, old: Span, new: Span, position: Position) -> Found:
    target, wanted = trimmed(script.text, old), trimmed(script.text, new)
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.INSERT, begin, end, target, wanted, position, order=wanted.start)
