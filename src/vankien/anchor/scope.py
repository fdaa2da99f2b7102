"""Candidates from what a locator says: units of its path, words in them, hints of page and topic."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vankien.anchor.acts import in_act
from vankien.anchor.called import called, called_within, narrowed_to
from vankien.anchor.combine import Proposed, by_pages
from vankien.anchor.index import COUNTED, DraftIndex
from vankien.anchor.number_words import otherwise_written
from vankien.anchor.parted_values import parted
from vankien.anchor.passage import figures
from vankien.anchor.path import Finding, Hit, by_path, says_something
from vankien.anchor.quote import Match, find_exact, find_fuzzy, find_gapped
from vankien.anchor.same_value import is_of_day, same_value
from vankien.anchor.slips import is_faithful, names_other, snapped
from vankien.anchor.step import heading_likeness, is_counted, runs_to
from vankien.model.anchor import Extent
from vankien.model.document import Unit
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

LINES = frozenset({UnitKind.ROW, UnitKind.PARAGRAPH})  # what rows of tables are in Word files and in plain text
ELSEWHERE = 0.25  # taken off words that stand outside the cited unit
ELSEWHERE_LONG = 0.17  # the same for a long quotation: it names its place better than a number does
LOST_PATH = 0.16  # taken off where a step leads nowhere: certain alone, no nearer than the margin to a rival
LOST_PATH_NEAR = 0.18  # the same for words outside such a place, but inside what the path does lead to
TELLING = 4  # syllables from which words are enough for a path that leads nowhere
LONG = 8  # syllables from which a quotation is long; no two sentences of a report share so many by chance
OTHER_FIGURE = 0.12  # taken off a fuzzy place whose figures are not those quoted
SLIP = 0.05  # given to a fuzzy quotation of LONG syllables: a slip weighs less among many right words
PARTED = "parted"  # why a figure of a table is a place: its row counts what was said
SAME_VALUE = 0.97  # likeness of an amount or a day that is written in other characters
MOST_FUZZY = 0.97
IN_THIS_UNIT = 0.95  # score of a paragraph counted in the section that the words before speak of
ON_THIS_PAGE = 0.7  # score of a paragraph counted on a page: never certain by itself
NOT_CALLED_SO = 0.7  # factor for a unit under no heading that names what it is said to be: never certain
CALLED = 0.75  # likeness of a heading from which it may be the one that is meant
TOPIC_ALONE = 0.85  # factor for a heading found by the topic only


def find_units(
    index: DraftIndex,
    path: tuple[Step, ...],
    locator: Locator,
    base: Unit | None = None,
    *,
    goes: bool = False,
    is_open: bool = False,
) -> Finding:
    """The places of a path; of a topic that is some unit's heading when there is no path.

    "Đoạn thứ hai" alone counts in the unit `base`, else on the cited page; there it is a hint, since pages begin
    inside paragraphs. `goes` says that a unit would go as a whole, `is_open` that nothing else but the path tells it.
    """
    steps = [step for step in path if says_something(step)]
    last = runs_to(index, steps)
    if len(steps) == 1 and steps[0].kind in LINES and steps[0].heading is not None and steps[0].number is None:
        return by_path(index, path)  # a row of a table told by its words, wherever the table stands
    if steps and all(is_counted(step, last) and step.kind is not UnitKind.TITLE for step in steps):
        return _counted_under(index, path, locator.topic) or _counted_alone(index, path, locator, base)
    found = in_act(index.acts, by_path(index, path), locator, is_open=goes or is_open)
    if locator.topic is None:
        return found
    named = called_within(index, locator.topic, found, goes=goes)
    if named or not found.is_empty:
        return narrowed_to(found, named)
    hits = _called(index, locator.topic, TOPIC_ALONE)
    return Finding(tuple(sorted(hits, key=lambda hit: (-hit.score, hit.span))), is_empty=True)


def _called(index: DraftIndex, topic: str, factor: float) -> list[Hit]:
    """The units whose heading is like what one is called."""
    return [
        Hit(heading.unit.span, heading.unit, likeness * factor, ("topic",))
        for heading in index.headings
        if (likeness := heading_likeness(topic, heading)) >= CALLED
    ]


def _counted_under(index: DraftIndex, path: tuple[Step, ...], topic: str | None) -> Finding | None:
    """A paragraph counted in the one unit that is called so: "mục quan điểm, gạch đầu dòng 2"."""
    under = [] if topic is None else [*called(index, topic)] or _called(index, topic, IN_THIS_UNIT)
    return by_path(index, path, under[0]) if len(under) == 1 else None


def about(index: DraftIndex, finding: Finding, topic: str) -> Finding:
    """The units found that stand under a heading of what they are said to be: the "hạn chế số 2" under "Hạn chế".

    Where none does, none is certain.
    """
    if finding.is_empty:
        return finding
    wanted = fold_plain(topic)
    under = tuple(hit for hit in finding.hits if hit.unit is not None and _is_under(index, hit.unit, wanted))
    hits = under or tuple(replace(hit, score=hit.score * NOT_CALLED_SO) for hit in finding.hits)
    return replace(finding, hits=hits)


def _is_under(index: DraftIndex, unit: Unit, wanted: str) -> bool:
    return any(wanted in fold_plain(one.heading.of(index.document.text)) for one in index.document.path(unit.id))


def home(index: DraftIndex, unit: Unit | None) -> Unit | None:
    """The nearest labelled unit around one: the section in which a paragraph stands."""
    while unit is not None and (unit.kind in COUNTED or unit.label is None):
        unit = None if unit.parent is None else index.document.unit(unit.parent)
    return unit


def _counted_alone(index: DraftIndex, path: tuple[Step, ...], locator: Locator, base: Unit | None) -> Finding:
    if base is not None:
        return by_path(index, path, Hit(base.span, base, IN_THIS_UNIT, ("here",)))
    page = None if locator.page is None else index.document.page_span(locator.page)
    if page is None:
        return Finding(is_empty=True)
    return replace(by_path(index, path, Hit(page, None, ON_THIS_PAGE, ())), failed=None, is_empty=True)


def unit_places(index: DraftIndex, finding: Finding, locator: Locator) -> list[Proposed]:
    """Each unit found, with the page's hint."""
    return by_pages(index.document, [_unit_place(hit) for hit in finding.hits], locator.page)


def _unit_place(hit: Hit) -> Proposed:
    name = None if hit.unit is None else hit.unit.id
    extent = Extent.HEADING if hit.is_heading else Extent.UNIT
    if hit.unit is not None and hit.span not in (hit.unit.span, hit.unit.heading):
        extent = Extent.PASSAGE
    return Proposed(hit.span, name, extent, hit.score, hit.why)


SEVERAL = 2  # places of one quotation
EVEN = 0.01  # of a score within which two units fit a path alike


def word_places(index: DraftIndex, quote: str, finding: Finding, locator: Locator) -> list[Proposed]:
    """Each place where the quoted words, or words like them, stand, weighed by path and page."""
    matches = find_exact(index, quote) or find_gapped(index, quote) or find_exact(index, _bare_edges(quote))
    matches = matches or tuple(Match(span, SAME_VALUE) for span in same_value(index.document.text, quote))
    matches += tuple(_otherwise(index, quote, finding, matches))
    near = _near_matches(index, quote, finding, matches)
    found = [_weigh(index, match, quote, finding, "quote") for match in matches]
    found += [_weigh(index, match, quote, finding, "fuzzy-quote") for match in near]
    found += [
        one if "words" in one.why else replace(one, capped=True)  # of which row a figure is, its words tell
        for one in (_weigh(index, match, quote, finding, PARTED) for match in _parted(index, quote, finding, matches))
    ]
    found = capped(found) if _stand_elsewhere(finding, matches) else found
    return by_pages(index.document, _without_labels(index, found), locator.page)


def _otherwise(index: DraftIndex, quote: str, finding: Finding, matches: Sequence[Match]) -> Iterator[Match]:
    """The places of a number written otherwise than quoted, in the units named that do not have it as quoted."""
    scopes = [hit.span for hit in _likely(finding.hits)]
    if not scopes and not matches:
        scopes = [Span(0, len(index.document.text))]
    for scope in scopes:
        if not any(scope.contains(match.span) for match in matches):
            yield from (Match(span, SAME_VALUE) for span in otherwise_written(index.document.text, quote, scope))


def _parted(index: DraftIndex, quote: str, finding: Finding, matches: Sequence[Match]) -> Iterator[Match]:
    """The figures of a value that a table parts into two cells, in the row named; in any where no line has it."""
    text, tabled = index.document.text, [hit.span for hit in _likely(finding.hits)]
    found = [
        span
        for scope in tabled
        if not any(scope.contains(match.span) for match in matches)
        for span in parted(text, quote, scope)
    ]
    if not found and not matches:  # "chỉ tiêu số 1" names a row, whatever else bears a 1
        found = [*parted(text, quote, Span(0, len(text)))]
    yield from (Match(span, SAME_VALUE) for span in found)


def _stand_elsewhere(finding: Finding, matches: Sequence[Match]) -> bool:
    """Whether words stand at several places, and none of them in the unit that fits best.

    "Chỉ tiêu (5): thay “50%”", where point (5) has none and some section 5 does: a person looks.
    """
    if len(matches) < SEVERAL or not finding.hits or finding.failed is not None:
        return False
    best = [hit for hit in finding.hits if hit.score >= finding.hits[0].score - EVEN]
    return not any(hit.span.contains(match.span) for hit in best for match in matches)


def _without_labels(index: DraftIndex, places: list[Proposed]) -> list[Proposed]:
    """The places that are no printed labels: “2” is not the "2." of a clause. Where nothing else is, a person looks."""
    words = [one for one in places if not _is_label(index, one.span)]
    spans = [one for one in words if not is_of_day(index.document.text, one.span)]  # a time is no piece of a day
    return spans or words or capped(places)


def _is_label(index: DraftIndex, span: Span) -> bool:
    unit = index.document.unit_at(span.start)
    if unit is None or unit.label is None:
        return False
    return span.end <= (unit.body.start if unit.heading.is_empty else unit.heading.start)


def _bare_edges(quote: str) -> str:
    """The quotation without punctuation at its edges, which people add as they write."""
    return quote.strip(' .,;:…"“”!?')


def _near_matches(index: DraftIndex, quote: str, finding: Finding, exact: Iterable[Match]) -> list[Match]:
    """Fuzzy places: in the cited units when none there is exact, anywhere when none at all is."""
    exact = tuple(exact)
    scopes = [hit.span for hit in _likely(finding.hits)]
    missing = [scope for scope in scopes if not any(scope.contains(match.span) for match in exact)]
    found = [match for scope in missing for match in find_fuzzy(index, quote, scope)]
    if not exact and max((match.likeness for match in found), default=0.0) < 0.85:
        found += find_fuzzy(index, quote)
    kept = {match.span: match for match in found}
    apart = [match for match in kept.values() if not any(match.span.overlaps(other.span) for other in exact)]
    return [snapped(index, quote, match) for match in apart]


def _likely(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits that share the lead; at most four scopes are searched letter by letter."""
    return tuple(hit for hit in hits if hit.score >= hits[0].score - 0.1)[:4] if hits else ()


def _weigh(index: DraftIndex, match: Match, quote: str, finding: Finding, way: str) -> Proposed:
    unit = index.document.unit_over(match.span)
    score = match.likeness
    why: tuple[str, ...] = (way,)
    doubted = False
    is_long = len(syllables(fold_plain(quote))) >= LONG
    if way == "fuzzy-quote":
        score = min(MOST_FUZZY, score + (SLIP if is_long else 0.0))
        other = sorted(figures(quote)) != sorted(figures(match.span.of(index.document.text)))
        score -= OTHER_FIGURE if other else 0.0
        doubted = other or not is_faithful(index, quote, match)
    inside = [hit for hit in finding.hits if hit.span.contains(match.span)]
    taken_off = _off_place(index, finding, inside, match.span, len(syllables(fold_plain(quote))))
    doubted = doubted or (way == "fuzzy-quote" and not inside and names_other(index, quote, match))
    if inside:
        why = (*why, *max(inside, key=lambda hit: hit.score).why)
    return Proposed(match.span, None if unit is None else unit.id, Extent.WORDS, score - taken_off, why, capped=doubted)


def _off_place(index: DraftIndex, finding: Finding, inside: list[Hit], span: Span, length: int) -> float:
    """What is taken off words for where they stand; `length` counts their syllables.

    A path that leads nowhere decides little: words that stand once are taken, among several a person chooses.
    """
    if finding.is_empty or not (finding.hits or finding.failed is not None):
        return 0.0
    elsewhere = ELSEWHERE_LONG if length >= LONG else ELSEWHERE
    if finding.failed is None:
        return min(elsewhere, finding.hits[0].score - max(hit.score for hit in inside)) if inside else elsewhere
    if inside:
        return LOST_PATH
    near = finding.nearest is None or index.document.unit(finding.nearest.id).span.contains(span)
    return min(elsewhere, LOST_PATH_NEAR) if near and length >= TELLING else elsewhere


def page_scope(index: DraftIndex, page: int | None) -> Span | None:
    """The text of the cited page and three pages around it; None when pages are unknown or there is no such page."""
    document = index.document
    if page is None or document.page_span(page) is None:
        return None
    first = document.page_span(max(1, page - 3))
    last = document.page_span(min(len(document.pages), page + 3))
    assert first is not None  # noqa: S101 - both lie between the first page and the last
    assert last is not None  # noqa: S101
    return Span(first.start, last.end)


def page_places(index: DraftIndex, locator: Locator) -> tuple[Proposed, ...]:
    """The cited page itself, which is never enough to be certain."""
    span = None if locator.page is None else index.document.page_span(locator.page)
    if span is None:
        return ()
    unit = index.document.unit_over(span)
    return (Proposed(span, None if unit is None else unit.id, Extent.PASSAGE, 0.5, ("page",), capped=True),)


def capped(places: Iterable[Proposed]) -> list[Proposed]:
    """The same places, none of which may become certain."""
    return [replace(one, capped=True) for one in places]
