"""The figures of the report, counted once for every form it is written in."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from vankien.lang.same_body import canonical
from vankien.model.amendment import Amendment, Stance
from vankien.model.decision import Verdict
from vankien.model.document import Unit
from vankien.write.asked import answers
from vankien.write.claim_saying import number_text
from vankien.write.saying import COUNTED, Desk, day, path_name

MOST_BARS = 30  # in one chart: about what a page of A4 shows
MOST_WEEKS = 60  # shown with their empty neighbours; of a longer time only those in which something came
LEVELS = 2  # of numbered units: part and section, chapter and article
COLOURS: Mapping[str, str] = {  # told apart in print without colour and by the colour-blind
    "accept": "1B7837",
    "accept-in-part": "7FBF7B",
    "reject": "A6282A",
    "refer": "6A5ACD",
    "defer": "E8A33D",
    "none": "C9C9C9",
}
ONE_COLOUR = "2F5D8A"
VERDICTS = (*map(str, Verdict), "none")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, and a number for each series."""

    label: str
    parts: tuple[int, ...]

    @property
    def total(self) -> int:
        """The whole bar."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of the bars."""

    name: str
    colour: str  # RRGGBB


@dataclass(frozen=True, slots=True)
class Chart:
    """A heading, bars, and a remark below."""

    title: str
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]
    remark: str = ""

    @property
    def has_legend(self) -> bool:
        """Whether the labels of the bars leave open what the colours mean."""
        return len(self.series) > 1 and {bar.label for bar in self.bars}.isdisjoint(one.name for one in self.series)


def facts(on: Desk) -> list[tuple[str, str]]:
    """What the report says in numbers: a name and its figure."""
    outcome, say = on.outcome, on.words.say
    held = Counter[Stance]()
    for opinion in outcome.opinions:
        held[opinion.stance] += opinion.count
    counted: list[tuple[str, int]] = [
        ("contributions", len(outcome.contributions)),
        ("amendments", len(outcome.amendments)),
        ("groups", len(outcome.groups)),
        ("open", sum(_top(on, one) is None for one in outcome.amendments)),
        ("conflicts", len(outcome.conflicts)),
        ("decided", len({one.of for one in outcome.decisions} & on.amendments.keys())),
        ("taken", len(outcome.taken)),
    ]
    rows = [(say(f"paper.report.{key}"), _number(on, value)) for key, value in counted]
    rows += [
        (say("paper.report.stance", stance=say(f"term.stance.{stance}").lower()), _number(on, held[stance]))
        for stance in Stance
        if held[stance]
    ]
    bodies = outcome.consultation.bodies
    if bodies:
        found = answers(bodies, on.received)
        rows.append((say("paper.report.asked"), _number(on, len(bodies))))
        rows.append((say("paper.report.answered"), _number(on, len(found.answered))))
    start, end = outcome.consultation.period
    if start and end:
        rows.insert(0, (say("paper.report.period"), f"{day(start)} – {day(end)}"))
    return rows


def charts(on: Desk) -> list[Chart]:
    """By unit, organisation, verdict, week; one that would say nothing is left out."""
    found = (_by_unit(on), _by_organisation(on), _by_verdict(on), _by_week(on))
    return [chart for chart in found if chart is not None and chart.bars]


def _series(on: Desk) -> tuple[Series, ...]:
    return tuple(Series(on.words.say(f"term.verdict.{one}"), COLOURS[one]) for one in VERDICTS)


def _verdict(on: Desk, one: Amendment) -> str:
    decision = on.decisions.get(one.id)
    return "none" if decision is None else str(decision.verdict)


def _parts(on: Desk, amendments: Sequence[Amendment]) -> tuple[int, ...]:
    found = Counter(_verdict(on, one) for one in amendments)
    return tuple(found[one] for one in VERDICTS)


def _top(on: Desk, one: Amendment) -> Unit | None:
    """The numbered unit of the second level in which an amendment stands; None while its place is open."""
    anchor = one.anchor
    if anchor is None or anchor.span is None or anchor.unit is None or not anchor.state.is_certain:
        return None
    path = [unit for unit in on.document.path(anchor.unit) if unit.number is not None and unit.kind not in COUNTED]
    return path[:LEVELS][-1] if path else on.document.unit(anchor.unit)


def _by_unit(on: Desk) -> Chart:
    found: defaultdict[str | None, list[Amendment]] = defaultdict(list)
    for one in on.outcome.amendments:
        top = _top(on, one)
        found[None if top is None else top.id].append(one)
    placed = sorted((unit for unit in found if unit is not None), key=lambda own: on.document.unit(own).span.start)
    bars = [Bar(_unit_label(on, unit), _parts(on, found[unit])) for unit in placed]
    bars = _largest(on, bars)
    if None in found:
        bars.append(Bar(on.words.say("paper.synthesis.no-place"), _parts(on, found[None])))
    return Chart(on.words.say("paper.report.by-unit"), _series(on), tuple(bars))


def _unit_label(on: Desk, unit_id: str) -> str:
    heading = " ".join(on.document.unit(unit_id).heading.of(on.document.text).split())
    path = path_name(on.document, on.words, unit_id)
    return f"{path}. {heading}" if heading else path


def _by_organisation(on: Desk) -> Chart | None:
    spellings: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    found: defaultdict[tuple[str, ...], list[Amendment]] = defaultdict(list)
    for one in on.outcome.amendments:
        said = on.contributions[one.contribution].contributor.organisation or ""
        own = canonical(said)
        spellings[own][said] += 1
        found[own].append(one)
    unnamed = found.pop((), [])
    if not found:
        return None
    labels = {
        own: max(spellings[own], key=lambda said: (said != said.upper(), spellings[own][said], said)) for own in found
    }
    order = sorted(found, key=lambda own: (-len(found[own]), own))
    bars = _largest(on, [Bar(labels[own], _parts(on, found[own])) for own in order])
    if unnamed:
        bars.append(Bar(on.words.say("paper.report.no-organisation"), _parts(on, unnamed)))
    return Chart(on.words.say("paper.report.by-organisation"), _series(on), tuple(bars))


def _by_verdict(on: Desk) -> Chart:
    parts = _parts(on, on.outcome.amendments)
    series = _series(on)
    bars = (
        Bar(one.name, tuple(count if at == place else 0 for at in range(len(series))))
        for place, (one, count) in enumerate(zip(series, parts, strict=True))
        if count
    )
    return Chart(on.words.say("paper.report.by-verdict"), series, tuple(bars))


def _by_week(on: Desk) -> Chart | None:
    found = Counter(week for one in on.outcome.contributions if (week := _monday(one.date)) is not None)
    if not found:
        return None
    undated = len(on.outcome.contributions) - found.total()
    remark = on.words.say("paper.report.undated", count=_number(on, undated)) if undated else ""
    bars = tuple(Bar(f"{_short(week)} – {_long(week + timedelta(days=6))}", (found[week],)) for week in _weeks(found))
    series = (Series(on.words.say("paper.report.contributions"), ONE_COLOUR),)
    return Chart(on.words.say("paper.report.by-week"), series, bars, remark)


def _weeks(found: Mapping[date, int]) -> Iterator[date]:
    first, last = min(found), max(found)
    count = (last - first).days // 7 + 1
    yield from (first + timedelta(weeks=place) for place in range(count)) if count <= MOST_WEEKS else sorted(found)


def _monday(iso: str | None) -> date | None:
    """The Monday of a day's week; None where no day is stated, or none that the calendar has."""
    try:
        own = date.fromisoformat((iso or "")[:10])
        return own - timedelta(days=own.weekday())
    except (ValueError, OverflowError):
        return None


def _short(own: date) -> str:
    return f"{own.day:02d}/{own.month:02d}"


def _long(own: date) -> str:
    return f"{_short(own)}/{own.year:04d}"


def _largest(on: Desk, bars: list[Bar]) -> list[Bar]:
    """The largest bars in their order, the others as one."""
    if len(bars) <= MOST_BARS:
        return bars
    kept = set(sorted(range(len(bars)), key=lambda place: (-bars[place].total, place))[: MOST_BARS - 1])
    others = [bar for place, bar in enumerate(bars) if place not in kept]
    rest = tuple(map(sum, zip(*(bar.parts for bar in others), strict=True)))
    label = on.words.say("paper.report.others", count=_number(on, len(others)))
    return [*(bar for place, bar in enumerate(bars) if place in kept), Bar(label, rest)]


def _number(on: Desk, value: int) -> str:
    return number_text(value, on.words.code)


def shortened(label: str, most: int) -> str:
    """A label that has room, cut at a word."""
    if len(label) <= most:
        return label
    return f"{label[: most - 1].rsplit(' ', 1)[0]}…"
