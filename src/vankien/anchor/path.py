"""Where a path of steps leads ("điểm 3.6, mục 3, phần IV"): units, best first, with how well each fits."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import Indel

from vankien.anchor.index import COUNTED, DraftIndex, Heading, sentences
from vankien.anchor.numbers import agreement, number_key
from vankien.model.document import Unit
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

LOST_STEP = 0.55  # factor for a step that no unit above matches: such a place is never certain by itself
SKIPPED_LEVEL = 0.95  # factor for each level between two steps that the contributor left out, at most two
OTHER_KIND = 0.97  # "mục" for a point, "điểm" for a section: usual in reports
SAME_HEADING = 0.5  # likeness from which a cited heading confirms a number
GOOD_HEADING = 0.75  # likeness from which a heading alone names a unit
PARAPHRASE = 0.25  # likeness that a paraphrased heading keeps at least; strangers of one report reach 0.2
NO_HEADING = 0.6  # number right, heading of something else: the two contradict each other
WRONG_NUMBER = 0.92  # heading right, number not
LOOSE = frozenset({UnitKind.SECTION, UnitKind.POINT, UnitKind.CLAUSE})


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
    steps = tuple(step for step in (path[:-1] if wants_heading else path) if _says_something(step))
    labelled = tuple(step for step in steps if step.kind not in COUNTED)
    counted = tuple(step for step in steps if step.kind in COUNTED)
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


def _says_something(step: Step) -> bool:
    return step.number is not None or step.heading is not None or step.kind is UnitKind.TITLE


def _whole(index: DraftIndex) -> Hit:
    return Hit(Span(0, len(index.document.text)), None, 1.0, ())


def _labelled(index: DraftIndex, steps: tuple[Step, ...]) -> Finding:
    last = steps[-1]
    hits = [hit for unit in _candidates(index, last) if (hit := _weigh(index, unit, steps)) is not None]
    hits.sort(key=lambda hit: (-hit.score, hit.span.start, hit.span.end))
    if not hits:
        return Finding(failed=last, nearest=_nearest(index, steps))
    best = hits[0].score
    failed = None if best > LOST_STEP + 0.05 else _failing(index, steps)
    return Finding(
        tuple(hit for hit in hits if hit.score >= best - 0.4), failed, _nearest(index, steps) if failed else None
    )


def _candidates(index: DraftIndex, step: Step) -> Iterator[Unit]:
    """Units with the step's number, and units whose heading is like the step's, each once."""
    seen: set[str] = set()
    if step.number is not None:
        for unit, _ in index.numbers.get(number_key(step.number).value, ()):
            if unit.id not in seen:
                seen.add(unit.id)
                yield unit
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
        scores = [step_score(index, other, step)[0] for other in above[at:]]
        place = next((place for place, one in enumerate(scores) if one >= SAME_HEADING), None)
        if place is None:
            score *= LOST_STEP
            why = (*why, "other-parent")
            continue
        score *= scores[place] * SKIPPED_LEVEL ** min(place, 2)
        at += place + 1
    return Hit(unit.span, unit, score, why)


def step_score(index: DraftIndex, unit: Unit, step: Step) -> tuple[float, tuple[str, ...]]:
    """How well one unit fits one step, 0..1, and by what."""
    kind = _kind_score(unit.kind, step.kind)
    if kind == 0 or unit.kind in COUNTED:
        return 0.0, ()
    number = _number_score(index, unit, step)
    if step.heading is None:
        return kind * number, ("path",)
    heading = _heading_score(index, unit, step.heading)
    if step.number is None:
        good = heading if heading >= GOOD_HEADING else 0.0
        return kind * good, ("heading",)
    if number > 0:
        if heading >= SAME_HEADING:
            return kind * number, ("path", "heading")
        if heading >= PARAPHRASE and _is_best_heading(index, step.heading, heading):
            return kind * number * 0.88, ("path", "paraphrase")
        return kind * number * NO_HEADING, ("path", "other-heading")
    return (kind * heading * WRONG_NUMBER, ("heading", "other-number")) if heading >= GOOD_HEADING else (0.0, ())


def _kind_score(unit: UnitKind, cited: UnitKind) -> float:
    if unit is cited:
        return 1.0
    return OTHER_KIND if unit in LOOSE and cited in LOOSE else 0.0


def _number_score(index: DraftIndex, unit: Unit, step: Step) -> float:
    if step.number is None:
        return 0.0
    cited = number_key(step.number)
    return max(
        (agreement(cited, key) for other, key in index.numbers.get(cited.value, ()) if other.id == unit.id), default=0
    )


def _heading_score(index: DraftIndex, unit: Unit, cited: str) -> float:
    heading = index.heading_of.get(unit.id)
    return 0.0 if heading is None else heading_likeness(cited, heading)


def _is_best_heading(index: DraftIndex, cited: str, likeness: float) -> bool:
    """Whether no heading in the draft is clearly more like the cited one."""
    return all(heading_likeness(cited, heading) < likeness + 0.15 for heading in index.headings)


def heading_likeness(cited: str, heading: Heading) -> float:
    """How alike a cited heading and a printed one are, 0..1; typed without diacritics, it is compared without."""
    plain = fold_plain(cited).strip(" .:;,\"'")
    return _likeness(plain, heading.bare if plain.isascii() else heading.folded)


@lru_cache(maxsize=8192)
def _likeness(cited: str, printed: str) -> float:
    """The likeness of two folded headings; the same few are compared again and again."""
    mine, theirs = syllables(cited), syllables(printed)
    if not mine or not theirs:
        return 0.0
    if mine == theirs:
        return 1.0
    whole = Indel.normalized_similarity(mine, theirs)
    inside = 0.9 if len(mine) >= 4 and " ".join(mine) in " ".join(theirs) else 0.0
    return max(whole, inside, 0.7 * _shared(mine, theirs))


def _shared(mine: list[str], theirs: list[str]) -> float:
    """The share of the cited pairs of syllables that the printed heading has."""
    wanted = {*itertools.pairwise(mine)}
    return len(wanted & {*itertools.pairwise(theirs)}) / len(wanted) if len(wanted) > 2 else 0.0


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
        if step.number is None or not step.number.lstrip("-").isdecimal():
            hits.extend(_by_words(index, hit, spans, step))
            continue
        place = int(step.number)
        place = len(spans) if place == -1 else place
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
    body = hit.span if hit.unit is None or hit.span != hit.unit.span else hit.unit.body
    for line in index.lines_in(body):
        if not line.is_heading:
            unit = index.document.unit_at(line.span.start)
            yield from ((span, unit) for span in sentences(index.document.text, line.span))
