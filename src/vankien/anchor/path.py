"""Where a path of steps leads ("điểm 3.6, mục 3, phần IV"): units, best first, with how well each fits."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from vankien.anchor.index import DraftIndex, Line, sentences
from vankien.anchor.numbers import number_key
from vankien.anchor.patch import TERMINALS
from vankien.anchor.step import (
    GOOD_HEADING,
    LAST,
    LOOSE,
    SAME_HEADING,
    heading_likeness,
    is_counted,
    runs_to,
    step_score,
)
from vankien.model.document import Unit
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain

ROWS = frozenset({UnitKind.ROW, UnitKind.PARAGRAPH})  # a table in a plain text is paragraphs with tabs
LOST_STEP = 0.55  # factor for a step that no unit above matches: such a place is never certain by itself
LOWER = 0.75  # factor on the body's best for what bears the same number in a schedule or inside a section: no rival
ALONE = frozenset({UnitKind.TITLE, UnitKind.APPENDIX})  # kinds that name a unit without a number: "Phụ lục"
HEADED = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE})  # kinds of a body
SKIPPED_LEVEL = 0.95  # factor for each level between two steps that the contributor left out, at most two


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a path may mean. `unit` is None for a sentence or a line that is no unit of its own."""

    span: Span
    unit: Unit | None
    score: float
    why: tuple[str, ...]
    is_heading: bool = False
    is_counted: bool = False  # a paragraph, bullet or sentence was named, not a whole section


@dataclass(frozen=True, slots=True)
class Finding:
    """What a path led to; `failed` is the first step that exists nowhere, `nearest` what comes closest to it."""

    hits: tuple[Hit, ...] = ()
    failed: Step | None = None
    nearest: Unit | None = None
    is_empty: bool = field(default=False)  # the path says nothing that could be looked up


def by_path(index: DraftIndex, path: tuple[Step, ...], base: Hit | None = None) -> Finding:
    """The places a path may mean, best first; empty with the step that failed when there are none.

    Counted steps without a labelled one count in `base`, in the whole draft without it.
    """
    wants_heading = len(path) > 1 and path[-1].kind is UnitKind.TITLE
    steps = tuple(step for step in (path[:-1] if wants_heading else path) if says_something(step))
    last = runs_to(index, steps)
    labelled = tuple(step for step in steps if not is_counted(step, last))
    counted = tuple(step for step in steps if is_counted(step, last))
    if not steps:
        return Finding(is_empty=True)
    found = _labelled(index, labelled) if labelled else Finding((base or _whole(index),))
    for step in counted:
        found = _counted(index, found, step)
    if wants_heading:
        hits = tuple(
            Hit(hit.unit.heading, hit.unit, hit.score, (*hit.why, "heading"), is_heading=True)
            for hit in found.hits
            if hit.unit is not None and not hit.unit.heading.is_empty
        )
        found = Finding(hits, found.failed, found.nearest)
    return found


def says_something(step: Step) -> bool:
    """Whether a step tells a unit by its number or heading, or by its kind alone."""
    return step.number is not None or step.heading is not None or step.kind in ALONE


def _whole(index: DraftIndex) -> Hit:
    return Hit(Span(0, len(index.document.text)), None, 1.0, ())


def _labelled(index: DraftIndex, steps: tuple[Step, ...]) -> Finding:
    last = steps[-1]
    hits = [hit for unit in _candidates(index, last) if (hit := _weigh(index, unit, steps)) is not None]
    hits.sort(key=lambda hit: (-hit.score, hit.span.start, hit.span.end))
    row = _row_numbered(index, steps) if not hits or hits[0].score <= LOST_STEP + 0.05 else None
    if row is not None:
        return Finding((row,))
    if not hits:
        return Finding(failed=last, nearest=_nearest(index, steps))
    best = hits[0].score
    failed = None if best > LOST_STEP + 0.05 else _failing(index, steps)
    return Finding(
        tuple(hit for hit in hits if hit.score >= best - 0.4), failed, _nearest(index, steps) if failed else None
    )


def _row_numbered(index: DraftIndex, steps: tuple[Step, ...]) -> Hit | None:
    """The one row of a schedule whose first cell is the number of the last step: "item 9 of Schedule 1"."""
    number = steps[-1].number
    if len(steps) < len(("Schedule 1", "item 9")) or number is None or steps[0].kind is not UnitKind.APPENDIX:
        return None
    outer = _labelled(index, steps[:-1])
    if len(outer.hits) != 1 or outer.failed is not None or outer.hits[0].unit is None:
        return None
    holder, text = outer.hits[0], index.document.text
    rows = [
        unit
        for unit in index.document.units
        if unit.kind in ROWS and holder.span.contains(unit.span) and _first_cell(unit.span.of(text)) == number
    ]
    return Hit(rows[0].span, rows[0], holder.score, holder.why) if len(rows) == 1 else None


def _first_cell(row: str) -> str | None:
    """What stands in the first cell of a row, without the marks around a number; None for what is no row."""
    cell, tab, _ = row.partition("\t")
    return cell.strip(" .()") if tab else None


def body_first(index: DraftIndex, found: Finding, step: Step) -> Finding:
    """Who names a section means one of the body where there is one: no row of a schedule, no "(6)" of another section.

    So does who names a paragraph where they are numbered through: schedules count their own. A "point 6" may well be
    such a row; and quoted words tell of themselves where they stand.
    """
    if step.kind not in HEADED and (step.kind is not UnitKind.PARAGRAPH or is_counted(step, index.running)):
        return found
    lower = [hit.unit is not None and _is_lower(index, hit.unit, step.kind) for hit in found.hits]
    body = max((hit.score for hit, below in zip(found.hits, lower, strict=True) if not below), default=0.0)
    if not any(lower) or body <= LOST_STEP:
        return found
    hits = [
        replace(hit, score=min(hit.score, body * LOWER)) if below else hit
        for hit, below in zip(found.hits, lower, strict=True)
    ]
    return replace(found, hits=tuple(sorted(hits, key=lambda hit: (-hit.score, hit.span.start, hit.span.end))))


def _is_lower(index: DraftIndex, unit: Unit, kind: UnitKind) -> bool:
    """Whether a unit stands in a schedule, or is of another kind inside one of the kind named."""
    above = index.document.path(unit.id)[:-1]
    return in_schedule(index, unit) or (unit.kind is not kind and any(one.kind is kind for one in above))


def in_schedule(index: DraftIndex, unit: Unit) -> bool:
    """Whether a unit stands in a schedule or appendix, or is one."""
    return any(one.kind is UnitKind.APPENDIX for one in index.document.path(unit.id))


def _candidates(index: DraftIndex, step: Step) -> Iterator[Unit]:
    """Units with the step's number, and units whose heading is like the step's, each once."""
    seen: set[str] = set()
    if step.number is not None:
        if step.number == LAST and step.kind in LOOSE:
            yield from (unit for unit in index.document.units if unit.kind in LOOSE)
        for unit, _ in index.numbers.get(number_key(step.number).value, ()):
            if unit.id not in seen:
                seen.add(unit.id)
                yield unit
    elif step.kind is UnitKind.APPENDIX and step.heading is None:
        yield from (unit for unit in index.document.units if unit.kind is UnitKind.APPENDIX)
    if step.heading is not None:
        for heading in index.headings:
            if heading.unit.id not in seen and heading_likeness(step.heading, heading) >= GOOD_HEADING:
                seen.add(heading.unit.id)
                yield heading.unit


def _weigh(index: DraftIndex, unit: Unit, steps: tuple[Step, ...]) -> Hit | None:
    """How well a unit and those above it fit the steps; None when it does not fit the last one."""
    score, why = step_score(index, unit, steps[-1])
    if score == 0:
        return None
    above = list(reversed(index.document.path(unit.id)[:-1]))
    at = 0
    for step in reversed(steps[:-1]):
        scores = [step_score(index, other, step, is_above=True)[0] for other in above[at:]]
        place = next((place for place, one in enumerate(scores) if one >= SAME_HEADING), None)
        if place is None:
            score *= LOST_STEP
            why = (*why, "other-parent")
            continue
        score *= scores[place] * SKIPPED_LEVEL ** min(place, 2)
        at += place + 1
    return Hit(unit.span, unit, score, why)


def _failing(index: DraftIndex, steps: tuple[Step, ...]) -> Step:
    """The outermost step that leads nowhere by itself or under the one before it."""
    for count in range(1, len(steps) + 1):
        hits = [_weigh(index, unit, steps[:count]) for unit in _candidates(index, steps[count - 1])]
        if not any(hit is not None and hit.score > LOST_STEP + 0.05 for hit in hits):
            return steps[count - 1]
    return steps[-1]


def _nearest(index: DraftIndex, steps: tuple[Step, ...]) -> Unit | None:
    """The unit that the longest beginning of the path leads to for sure."""
    for count in range(len(steps) - 1, 0, -1):
        hits = [_weigh(index, unit, steps[:count]) for unit in _candidates(index, steps[count - 1])]
        good = [hit for hit in hits if hit is not None and hit.score > LOST_STEP + 0.05]
        if good:
            return max(good, key=lambda hit: hit.score).unit
    return None


def _counted(index: DraftIndex, found: Finding, step: Step) -> Finding:
    """The n-th paragraph, bullet, sentence or table of each place found so far."""
    hits: list[Hit] = []
    for hit in found.hits:
        spans = list(_parts(index, hit, step.kind))
        if step.kind is UnitKind.TITLE or step.number is None or not step.number.lstrip("-").isdecimal():
            hits.extend(_by_words(index, hit, spans, step))
            continue
        place = int(step.number)
        place = len(spans) + 1 + place if place < 0 else place  # the last is -1
        if 1 <= place <= len(spans):
            span, unit = spans[place - 1]
            hits.append(Hit(span, unit, hit.score, (*hit.why, "count"), is_counted=True))
    failed = None if hits or not found.hits else step
    nearest = found.hits[0].unit if failed is not None else found.nearest
    return Finding(tuple(hits), failed or found.failed, nearest)


def _by_words(index: DraftIndex, hit: Hit, spans: list[tuple[Span, Unit | None]], step: Step) -> Iterator[Hit]:
    """The paragraphs named by the words they begin with or contain."""
    if step.kind is UnitKind.TITLE:
        for span, unit in spans:
            yield Hit(span, unit, hit.score, (*hit.why, "heading"), is_heading=True)
        return
    wanted = fold_plain(step.heading or "").strip(" .…")
    for span, unit in spans:
        words = fold_plain(span.of(index.document.text))
        if wanted and wanted in words:
            score = hit.score if words.strip().startswith(wanted) else hit.score * 0.9
            yield Hit(span, unit, score, (*hit.why, "words"), is_counted=True)


def _parts(index: DraftIndex, hit: Hit, kind: UnitKind) -> Iterator[tuple[Span, Unit | None]]:
    if kind is UnitKind.SENTENCE:
        yield from _sentences(index, hit)
        return
    units = index.document.units if hit.unit is None else tuple(index.document.descendants(hit.unit.id))
    below = [unit for unit in units if unit.kind is kind and hit.span.start <= unit.span.start < hit.span.end]
    if kind in {UnitKind.PARAGRAPH, UnitKind.BULLET} and hit.unit is not None:
        below = [unit for unit in below if unit.parent == hit.unit.id]
    if below:
        yield from ((unit.span, unit) for unit in below)
    elif kind is UnitKind.PARAGRAPH and hit.unit is not None:
        yield from ((line.span, hit.unit) for line in index.lines_in(hit.unit.body) if not line.is_heading)


def _sentences(index: DraftIndex, hit: Hit) -> Iterator[tuple[Span, Unit | None]]:
    """The sentences of a place: of its running text where it has some, for the table behind it has none."""
    body = hit.span if hit.unit is None or hit.span != hit.unit.span else hit.unit.body
    lines = [line for line in index.lines_in(body) if not line.is_heading]
    running = [
        line
        for line, following in zip(lines, (*lines[1:], None), strict=True)
        if not _in_row(index, line) and not _is_caption(index, line, following)
    ]
    for line in running or lines:
        unit = index.document.unit_at(line.span.start)
        yield from ((span, unit) for span in sentences(index.document.text, line.span))


def _in_row(index: DraftIndex, line: Line) -> bool:
    """Whether a line is a cell of a table, or of one typed with tabs."""
    text, span = index.document.text, line.span
    return line.is_cell or "\t" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])


def _is_caption(index: DraftIndex, line: Line, following: Line | None) -> bool:
    """Whether a line is the name of the table right behind it: "Table 1. Targets"; what leads to one has its colon."""
    if following is None or not _in_row(index, following):
        return False
    return not line.span.of(index.document.text).rstrip().endswith((*TERMINALS, ":"))
