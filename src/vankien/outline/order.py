"""Which family of labels stands under which, told by the document itself."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import multimode

from vankien.lang.outline import Counting
from vankien.model.locator import UnitKind
from vankien.outline.lines import Line
from vankien.outline.marks import Mark
from vankien.text.running import running

BODY_STEP = 32  # ranks: lists in running text ("1." below "a)") come after lettered points
RUNNING = "decimal1"
STYLE_VOTES = 1000  # a heading level in the file's styles outweighs what counting suggests
LIST_VOTES = 500  # so does a level of its numbering, less: lists are often mended by hand

Marks = Sequence[Mark | None]


def split_families(lines: Sequence[Line], marks: Marks) -> tuple[Mark | None, ...]:
    """The marks with families told apart that look alike but are two: headings and lists, levels of one list."""
    return tuple(_split_levels(lines, _split_bodies(lines, marks)))


def _split_bodies(lines: Sequence[Line], marks: Marks) -> list[Mark | None]:
    """Numbers in heading styles and the same numbers in running text are two families.

    Unless those in running text never begin a count: then they are headings that lack the style.
    """
    styled: set[str] = set()
    plain_begins: set[str] = set()
    for line, mark in zip(lines, marks, strict=True):
        if mark is None or mark.is_word:
            continue
        if line.facts.outline is not None:
            styled.add(mark.family)
        elif mark.value == 1:
            plain_begins.add(mark.family)
    both = styled & plain_begins
    return [
        replace(mark, family=f"{mark.family}~body")
        if mark is not None and mark.family in both and line.facts.outline is None
        else mark
        for line, mark in zip(lines, marks, strict=True)
    ]


def _split_levels(lines: Sequence[Line], marks: Marks) -> Iterable[Mark | None]:
    """Generated labels that look alike on two levels of one list are two families."""
    shallowest: dict[tuple[str, str], int] = {}
    for line, mark in zip(lines, marks, strict=True):
        if mark is not None and mark.is_generated and line.facts.list_id is not None:
            key = (line.facts.list_id, mark.family)
            shallowest[key] = min(line.facts.level or 0, shallowest.get(key, 99))
    for line, mark in zip(lines, marks, strict=True):
        if mark is None or not mark.is_generated or line.facts.list_id is None:
            yield mark
            continue
        level = line.facts.level or 0
        is_deeper = level > shallowest[line.facts.list_id, mark.family]
        yield replace(mark, family=f"{mark.family}@{level}") if is_deeper else mark


def rank_families(lines: Sequence[Line], marks: Marks) -> Mapping[str, int]:
    """The place of each family from the outside in, from 0.

    Evidence: a family that begins anew while another goes on counting stands under it; levels of
    styles and of generated lists; for bullets, which comes first in a run. Where the document is
    silent, the usual order of the forms decides. Words (phần, chương, điều) keep theirs.
    """
    default = {mark.family: _usual_rank(mark) for mark in marks if mark is not None}
    words = {mark.family for mark in marks if mark is not None and mark.is_word}
    under: Counter[tuple[str, str]] = Counter()
    _vote_by_counting(marks, under)
    _vote_by_bullets(lines, marks, under)
    _vote_by_levels(lines, marks, under)
    for pair in [pair for pair in under if pair[0] in words or pair[1] in words]:
        del under[pair]
    ranks = {family: place for place, family in enumerate(_sorted(default, under))}
    flat = running_family(marks)
    beside = {one.family for one in marks if one is not None and one.is_named} if flat else set()
    return {family: ranks[flat] if flat and family in beside else rank for family, rank in ranks.items()}


def running_family(marks: Marks) -> str | None:
    """The family of numbers that run through the whole document, if there is one.

    Policies and boxes between such paragraphs stand beside them: none holds the paragraphs that follow.
    """
    return RUNNING if running(_counted_on(marks)) else None


def _counted_on(marks: Marks) -> Iterator[int | None]:
    """The numbers of the running family in their order, None for heads above it, up to the first appendix."""
    outer = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}
    for one in marks:
        if one is None:
            continue
        if one.kind is UnitKind.APPENDIX:
            return
        if one.family == RUNNING and one.value is not None:
            yield one.value
        elif one.kind in outer:
            yield None


def _usual_rank(mark: Mark) -> int:
    base, _, level = mark.family.partition("@")
    rank = mark.form.rank
    if base.startswith("decimal"):
        plain = base.removesuffix("~body")
        rank += 6 * (int(plain[7]) - 1) if len(plain) == 8 else 35  # "1)" after "a)"
    if mark.is_coded:
        rank += 6 * mark.above.count(".")
    if mark.family.startswith("bullet"):
        rank += {"-": 0, "+": 5, "*": 4}.get(mark.family[6:7], 2)
    return rank + (BODY_STEP if base.endswith("~body") else 0) + (int(level) if level else 0)


def _vote_by_counting(marks: Marks, under: Counter[tuple[str, str]]) -> None:
    last: dict[str, tuple[int, int]] = {}  # value, place
    begun: dict[str, int] = {}
    for place, mark in enumerate(marks):
        if mark is None or mark.value is None:
            continue
        value, before = last.get(mark.family, (0, -1))
        if before >= 0 and mark.value == value + 1:
            for family, start in begun.items():
                if start > before and family != mark.family:
                    under[family, mark.family] += 1
        if mark.value == 1:
            begun[mark.family] = place
        last[mark.family] = (mark.value, place)


def _vote_by_bullets(lines: Sequence[Line], marks: Marks, under: Counter[tuple[str, str]]) -> None:
    first: str | None = None
    for line, mark in zip(lines, marks, strict=True):
        if mark is None or mark.form.counting is not Counting.BULLET:
            first = first if line.facts.cell is not None else None
        elif first is None:
            first = mark.family
        elif mark.family != first:
            under[mark.family, first] += 1


def _vote_by_levels(lines: Sequence[Line], marks: Marks, under: Counter[tuple[str, str]]) -> None:
    outlines: defaultdict[str, list[int]] = defaultdict(list)
    levels: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for line, mark in zip(lines, marks, strict=True):
        if mark is None:
            continue
        if line.facts.outline is not None:
            outlines[mark.family].append(line.facts.outline)
        if mark.is_generated and line.facts.list_id is not None and line.facts.level is not None:
            levels[line.facts.list_id][mark.family].append(line.facts.level)
    _vote_modes(outlines, STYLE_VOTES, under)
    for in_list in levels.values():
        _vote_modes(in_list, LIST_VOTES, under)


def _vote_modes(levels: Mapping[str, Sequence[int]], votes: int, under: Counter[tuple[str, str]]) -> None:
    usual = {family: min(multimode(seen)) for family, seen in levels.items()}
    for family, level in usual.items():
        for other, other_level in usual.items():
            if level > other_level:
                under[family, other] += votes


def _sorted(default: Mapping[str, int], under: Counter[tuple[str, str]]) -> list[str]:
    """The families from the outside in: each time the one that stands under none of those left.

    A circle is broken at the family that comes first in the usual order.
    """
    left = sorted(default, key=lambda family: (default[family], family))
    done: list[str] = []
    while left:
        free = [one for one in left if not any(_is_under(one, other, default, under) for other in left)]
        done.append((free or left)[0])
        left.remove(done[-1])
    return done


def _is_under(one: str, other: str, default: Mapping[str, int], under: Counter[tuple[str, str]]) -> bool:
    if one == other:
        return False
    votes = under[one, other] - under[other, one]
    return votes > 0 or (votes == 0 and default[other] < default[one])
