"""From references to locators: which of them say one place together, which stand side by side, what is inherited.

place  := group {"," group}      groups of one place name each level once: "trang 14, Phần I, mục 3"
places := place {("và" | ";") place}
group  := reference {reference}  with nothing but "của" between: "khoản 2 Điều 5"
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.address import PART_LETTERS, address_steps, heads_bare, is_address, is_code, nested_steps
from vankien.parse.places.inner_clauses import (
    CALLED_BY_NUMBER,
    are_beside,
    below_clause,
    beside_named,
    nested,
    told_apart,
)
from vankien.parse.places.own_act import act_of
from vankien.parse.places.reference import BESIDE, COUNTED, LINE, NEXT, PAGE, Reference
from vankien.parse.words.pieces import words
from vankien.text.numerals import from_roman
from vankien.text.pattern import compile_later

RANK = {
    UnitKind.APPENDIX: 0, UnitKind.PART: 1, UnitKind.CHAPTER: 2, UnitKind.SECTION: 3, UnitKind.ARTICLE: 5,
    UnitKind.CLAUSE: 6, UnitKind.POINT: 7, UnitKind.TABLE: 8, UnitKind.BULLET: 9, UnitKind.PARAGRAPH: 9,
    UnitKind.SENTENCE: 10,
}  # fmt: skip
LETTERED = {letter.upper() for letter in PART_LETTERS}  # a hundred parts are none: "C" is a letter
NOT_APPENDED = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.ARTICLE}  # units of the text itself
NUMBERED = {UnitKind.CLAUSE, UnitKind.POINT}  # what the only appendix of a text, without a number itself, hardly holds
MOST_PAGES = 3  # pages in "trang 36 - 37" over which one passage runs
Path = tuple[Step, ...]
Level = tuple[int, int]
MOST_DIGITS = 4  # of a number from which units are counted on
_NUMBERED_ROMAN = re.compile(r"(?P<letter>[a-zđ]\d?)\s*\((?P<roman>[ivx]+)\)")  # "c(viii)"


def locator_of(found: Iterable[Reference], text: str, speech: Speech, topic: str | None = None) -> Locator:
    """The locator that references say together; lists and ranges of the innermost expand into `also`."""
    row = _counted_within(
        nested(told_apart(beside_named(_in_text(found), text), text), text, _joints(speech)[0]), text, speech
    )
    paths = list(_paths([one for one in row if isinstance(one.kind, UnitKind)], text, speech))
    pages = [one for one in row if one.kind == PAGE and one.numbers[0].isdecimal()]
    if paths and pages and len(pages[0].numbers) > MOST_PAGES:
        pages = []  # "Phần thứ nhất (từ trang 3 đến trang 18)": all of a part
    page = int(_page_of(pages, row).numbers[0]) if pages else None
    line = next(
        (int(one.numbers[0]) for one in row if one.kind == LINE and one.numbers[0].lstrip("-").isdecimal()), None
    )
    if not row:
        return Locator(topic=topic)
    start, end = row[0].span.start, max(one.span.end for one in row)
    act = act_of(text, start, end, speech) if paths else None
    return Locator(page, line, paths[0] if paths else (), tuple(paths[1:]), topic, text[start:end], act=act)


@lru_cache(maxsize=8)
def _breaks(s: Speech) -> re.Pattern[str]:
    """The end of a clause right before a unit, but for a word: "…, nhưng ở khoản ngay trên"."""
    return compile_later(rf"(?i)[,.;:](?:\s+\w+)?(?:\s+{words(s.containers)})?\s*$")


def _rank(one: Reference) -> int:
    """How deep a unit stands; pages and lines above all."""
    return RANK[one.kind] if isinstance(one.kind, UnitKind) else -1


def _in_text(found: Iterable[Reference]) -> list[Reference]:
    """References without the only appendix where a unit of the text itself is named beside it."""
    row = list(found)
    is_there = any(one.kind in NOT_APPENDED for one in row)
    return [one for one in row if not (is_there and one.kind is UnitKind.APPENDIX and not one.numbers[0])]


def _counted_within(row: Sequence[Reference], text: str, speech: Speech) -> Sequence[Reference]:
    """References in which a unit beside another one named before is counted on from that: "khoản 4 Điều 9 đúng, khoản
    ngay trên đó …" names clause 3. One that the former is only compared with is left out ("khó hiểu hơn khoản ngay
    trên"); where it cannot be told from which it counts, no unit is named.
    """
    beside = [at for at, one in enumerate(row) if one.numbers[0] in BESIDE]
    known = [at for at, one in enumerate(row[: beside[0]]) if one.kind is row[beside[0]].kind] if beside else []
    if not known:
        return row
    one, from_ = row[beside[0]], row[known[-1]]
    chain = row[known[-1] : beside[0]]  # "khoản 4 Điều 9": one place, behind which nothing else is named
    tight = _joints(speech)[0]
    is_chain = all(tight.fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(chain))
    number = from_.numbers[-1]
    if not is_chain or len(beside) > 1 or row[beside[0] + 1 :] or not number.isdecimal() or len(number) > MOST_DIGITS:
        return [each for each in row if not isinstance(each.kind, UnitKind)]
    if _breaks(speech).search(text, chain[-1].span.end, one.span.start) is None:
        return [each for each in row if each is not one]
    counted = int(number) + (1 if one.numbers[0] == NEXT else -1)
    meant = replace(from_, numbers=(str(counted),), span=Span(from_.span.start, one.span.end))
    kept = [each for each in row[: beside[0]] if each is from_ or _rank(each) < _rank(from_)]
    return [meant if each is from_ else each for each in kept if each is not from_ or counted > 0]


def _page_of(pages: Sequence[Reference], row: Sequence[Reference]) -> Reference:
    """The page on which the first unit stands: "trang 1 viết kỹ, nhưng sang trang 2, điểm 2.2 …" is on page 2."""
    first = next((one.span.start for one in row if isinstance(one.kind, UnitKind)), 0)
    return next((one for one in reversed(pages) if one.span.end <= first), pages[0])


@lru_cache(maxsize=8)
def _joints(speech: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between the references of one group, and between two places side by side."""
    tight = compile_later(rf"(?i)\s*(?:{words((*speech.of_words, *speech.containers))}\s*)?")
    same = rf"(?![\s,;]*{words(speech.same_words)}\s+{words(speech.units)})"  # "điểm 3.4, cùng Phần: câu 2"
    apart = compile_later(
        rf"(?i){same}\s*(?:[;,]\s*)?(?:;|{words(speech.joins)})\s*(?:{words(speech.whole_of)}\s*)?[^,;]{{0,12}}"
    )
    return tight, apart


def _paths(found: Sequence[Reference], text: str, speech: Speech) -> Iterator[Path]:
    """One path for each place: "khoản 2, 3 Điều 5" is two, "khoản 1 Điều 4 và Điều 9" two."""
    chains = list(_chains(_once(found, text, speech), text, speech))
    rows = [list(_chain_paths(chain)) for chain in chains]
    for place in range(len(rows) - 2, -1, -1):  # "điểm a, điểm b khoản 1 và khoản 4 Điều 20": from behind
        rows[place] = [_completed(path, rows[place + 1][0]) for path in rows[place]]
    for place in range(1, len(rows)):
        rows[place] = [_completed(path, rows[place - 1][0]) for path in rows[place]]
    yield from dict.fromkeys(path for row in rows for path in row)


def _once(found: Sequence[Reference], text: str, speech: Speech) -> Sequence[Reference]:
    """References without those said again, where they then say one place: "Tại Điều 5 … khoản 2 Điều 5"."""
    kept: dict[tuple[str, tuple[str, ...]], Reference] = {}
    for one in found:
        kept.setdefault((one.kind, one.numbers), one)
    once = list(kept.values())
    if len(once) == len(found) or len(list(_segments(once, text, speech))) > 1:
        return found  # "tên Điều 4 và khoản 2 Điều 4" are two places
    levels = [_levels(one) for one in once]
    return once if sum(map(len, levels)) == len(set().union(*levels)) else found


def _completed(path: Path, other: Path) -> Path:
    """A path with the outer steps of its neighbour, where both name a unit of one level."""
    level = _level(path[0])
    if not any(_level(step) == level for step in other):
        return path
    return (*(step for step in other if _level(step) < level), *path)


def _chains(found: Sequence[Reference], text: str, speech: Speech) -> Iterator[list[Reference]]:
    """References in runs that each say one place."""
    for segment in _segments(found, text, speech):
        levels = [_levels(one) for one in segment]
        if sum(map(len, levels)) == len(set().union(*levels)):
            yield segment
            continue
        yield from _told_apart(_groups(segment, text, speech))


def _segments(found: Sequence[Reference], text: str, speech: Speech) -> Iterator[list[Reference]]:
    """References cut where "và" or ";" stands between two of them; "Phần II; mục 3" goes a level down."""
    apart = _joints(speech)[1]
    segment: list[Reference] = []
    for one in found:
        is_apart = apart.fullmatch(text, segment[-1].span.end, one.span.start) if segment else None
        if is_apart and not (";" in is_apart[0] and min(_levels(one)) > max(_levels(segment[-1]))):
            yield segment
            segment = []
        segment.append(one)
    if segment:
        yield segment


def _groups(segment: Sequence[Reference], text: str, speech: Speech) -> list[list[Reference]]:
    tight = _joints(speech)[0]
    groups: list[list[Reference]] = []
    for one in segment:
        is_next = bool(groups) and tight.fullmatch(text, groups[-1][-1].span.end, one.span.start) is not None
        if is_next and not any(
            _levels(one) & _levels(other) for other in groups[-1]
        ):  # "khoản 2 Điều 7 vào khoản 1 Điều 9"
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _told_apart(groups: Sequence[list[Reference]]) -> Iterator[list[Reference]]:
    """Groups in runs: a level said again, or a turn of direction, begins the next place."""
    run: list[Reference] = []
    taken: set[Level] = set()
    way = 0
    for group in groups:
        levels = set().union(*(_levels(one) for one in group))
        went = 0 if not run else 1 if min(levels) > max(taken) else -1
        if run and (levels & taken or (way and went != way) or (len(group) > 1 and went > 0)):
            yield run
            run, taken, way = [], set(), 0
        else:
            way = went or way
        run = [*run, *group]
        taken |= levels
        if len(group) > 1:
            way = way or -1
    if run:
        yield run


def _levels(one: Reference) -> set[Level]:
    return {_level(step) for step in _steps(one, one.numbers[0])}


def _chain_paths(found: Sequence[Reference]) -> Iterator[Path]:
    """The paths of one run of references."""
    by_level: dict[Level, list[Path]] = {}
    for reference in found:
        for number in reference.numbers:
            steps = _steps(reference, number)
            row = by_level.setdefault(_level(steps[0]), [])
            if steps not in row:
                row.append(steps)
    levels = [by_level[level] for level in sorted(by_level)]
    if not levels:
        return
    outer = [row[0] for row in levels[:-1]]
    several = [place for place, row in enumerate(levels[:-1]) if len(row) > 1]
    if several and len(levels[-1]) == 1:  # "điểm a các khoản 2, 3": the outer one is the list
        place = several[-1]
        for steps in levels[place]:
            yield _joined([*outer[:place], steps, *outer[place + 1 :], levels[-1][0]])
        return
    for steps in levels[-1]:
        yield _joined([*outer, steps])


def _joined(paths: Iterable[Path]) -> Path:
    """Steps in one row, those said twice only once: "mục II.3" beside "mục 3" of the same section, but not "4(4)"."""
    row: Path = ()
    for path in paths:
        row = (*row, *(step for step in path if step not in row))
    return row


def _steps(one: Reference, number: str) -> Path:
    """The steps of one number: "II.3" is section II and in it section 3, "c(viii)" point c and in it point viii."""
    kind, heading = one.kind, one.heading
    assert isinstance(kind, UnitKind)  # noqa: S101 - pages and lines have no steps
    if not number:
        return (Step(kind, heading=heading),)  # the only appendix
    if is_address(number):
        return address_steps(kind, number, heading)
    if kind is UnitKind.SENTENCE and "." in number:
        kind = UnitKind.PARAGRAPH  # "sentence 2.3": a number of the draft's own, not a count
    nested = nested_steps(kind, number, heading)
    if nested:
        return nested
    if kind is UnitKind.ARTICLE and "." in number:
        article, clause = number.split(".", 1)
        return Step(kind, article), Step(UnitKind.CLAUSE, clause, heading)
    inner = _NUMBERED_ROMAN.fullmatch(number)
    if inner is not None:
        return Step(kind, inner["letter"]), Step(kind, inner["roman"], heading)
    return (Step(kind, number, heading),)


def _level(step: Step) -> Level:
    """Outermost first; roman sections stand above those with digits, dotted points above lettered ones."""
    number = step.number or ""
    if step.kind is UnitKind.SECTION:
        return (RANK[step.kind], 0 if from_roman(number) is not None else 1 + number.count("."))
    if step.kind is UnitKind.PARAGRAPH and "." in number:
        return (RANK[UnitKind.POINT], 0)  # "paragraph 4.3.2 (b)": a number of the draft's own, not a count
    if step.kind is UnitKind.POINT:
        is_counted = number[:1].isdigit() or is_code(number)
        return (RANK[step.kind], 0 if is_counted else 2 if len(number) > 1 and number.isalpha() else 1)
    return (RANK.get(step.kind, 9), int(step.kind is UnitKind.BULLET))


def completed(own: Locator, other: Locator) -> Locator:
    """A locator with the outer steps of another that names a unit of the same level: "mục 6 … sau mục 1 Phần III"."""
    if not own.path or not other.path:
        return own
    return replace(
        own, path=_completed(own.path, other.path), also=tuple(_completed(one, other.path) for one in own.also)
    )


def inherit(own: Locator, context: Locator | None) -> Locator:
    """A locator with the outer steps of its context, where it does not say them itself."""
    own = below_clause(_in_part(_counted_on(own, context), context), context)
    if context is not None and (_stands_elsewhere(own, context) or (own.path and is_code(own.path[0].number or ""))):
        return own
    if context is None or not context.path:
        return own if context is None or own.page is not None else replace(own, page=context.page)
    act = own.act or context.act
    if not own.path:
        page = own.page if own.page is not None else context.page
        return replace(own, page=page, path=context.path, act=act)
    level = _level(own.path[0])
    outer = tuple(step for step in context.path if _level(step) < level)
    if (
        outer
        and outer[0].kind is UnitKind.APPENDIX
        and own.path[0].kind in (NOT_APPENDED if outer[0].number else NOT_APPENDED | NUMBERED)
    ):
        outer = ()
    if not outer:
        is_loose = own.page is None and own.path[0].kind in COUNTED
        return replace(own, page=context.page) if is_loose else own  # "bỏ gạch 3 trang 33; gạch 5 …"
    page = own.page if own.page is not None else context.page
    also = tuple((*outer, *path) for path in own.also)
    return replace(own, page=page, path=(*outer, *own.path), also=also, act=act)


def _stands_elsewhere(own: Locator, context: Locator) -> bool:
    """Whether a point cannot be one of the section spoken of: 1.3 is none of section 3, nor of clause 1.2."""
    if not own.path or own.path[0].kind is not UnitKind.POINT:
        return False
    head, dot, _ = (own.path[0].number or "").partition(".")
    last = context.path[-1] if context.path else None
    if last is not None and last.kind in CALLED_BY_NUMBER and are_beside(last.number or "", own.path[0].number or ""):
        return True
    sections = [step.number or "" for step in context.path if step.kind is UnitKind.SECTION]
    return bool(dot) and bool(sections) and sections[-1].isdecimal() and head.isdecimal() and sections[-1] != head


def _in_part(own: Locator, context: Locator | None) -> Locator:
    """A locator whose roman "part" is a section of the part spoken of: "I.2" or "phần II", where parts have letters."""
    if context is None or not context.path or not own.path:
        return own
    first, outer = own.path[0], context.path[0]
    is_roman = first.kind is UnitKind.PART and first.number not in LETTERED
    if not is_roman or outer.kind is not UnitKind.PART:
        return own
    is_lettered = outer.number in LETTERED
    if not is_lettered and (not heads_bare(own.as_written) or heads_bare(context.as_written)):
        return own
    section = replace(first, kind=UnitKind.SECTION)
    also = tuple((section, *path[1:]) if path[0] == first else path for path in own.also)
    return replace(own, path=(section, *own.path[1:]), also=also)


def common(place: Locator) -> Locator:
    """What several places share: "mục 5 có bốn điểm a, b, c, d" speaks of section 5."""
    if not place.also:
        return place
    shared = tuple(
        steps[0] for steps in zip(place.path, *place.also, strict=False) if all(step == steps[0] for step in steps)
    )
    return replace(place, path=shared, also=())


def up_to(place: Locator, kind: UnitKind) -> Locator:
    """A place without what is deeper than a kind of unit: "mục 3 cùng phần" keeps the part."""
    return replace(
        place, path=tuple(step for step in place.path if RANK.get(step.kind, 9) <= RANK.get(kind, 9)), also=()
    )


def above(place: Locator, kind: UnitKind, number: str) -> Locator:
    """A place cut to what holds units of one kind: where a new one goes."""
    level = _level(Step(kind, number))
    return replace(place, path=tuple(step for step in place.path if _level(step) < level), also=())


def _counted_on(own: Locator, context: Locator | None) -> Locator:
    """A locator in which "đoạn tiếp theo" is the one after that of the context, "khoản ngay trên" the one before;
    without one the step is unknown.
    """
    if not any(step.number in BESIDE for step in own.path):
        return own
    before = {step.kind: step.number or "" for step in (context.path if context is not None else ())}
    steps = []
    for step in own.path:
        last = before.get(step.kind, "")
        if step.number not in BESIDE:
            steps.append(step)
        elif last.isdecimal() and len(last) <= MOST_DIGITS:
            number = int(last) + (1 if step.number == NEXT else -1)
            steps.append(replace(step, number=str(number) if number > 0 else None))  # none stands before the first
    return replace(own, path=tuple(steps))
