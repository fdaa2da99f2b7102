"""New wording for a place without old words: which passage it means, and its heading told from its body."""

import re
from dataclasses import dataclass, replace

from vankien.anchor.combine import Proposed, Verdict, by_pages, combine
from vankien.anchor.index import DraftIndex, Line
from vankien.anchor.lone_figure import is_lone, lone_figure
from vankien.anchor.misspelt import misspelt
from vankien.anchor.new_headings import (
    BEFORE_LABEL,
    LABEL,
    SAME_TOPIC,
    after_label,
    first_line,
    heading_edit,
    split_heading,
    title_line,
)
from vankien.anchor.numbers import number_key
from vankien.anchor.parted_values import likely_cells, lone_cell
from vankien.anchor.passage import REWRITES, Rewritten, Wording, figures, lost, rewritten, share, wording
from vankien.anchor.patch import ITEM_SIGN, TERMINALS, replace_words
from vankien.anchor.path import Finding
from vankien.anchor.same_frame import framed
from vankien.anchor.same_value import lone_day
from vankien.anchor.scope import page_scope
from vankien.anchor.step import heading_likeness
from vankien.model.anchor import Extent
from vankien.model.document import Unit
from vankien.model.edit import Edit
from vankien.model.locator import Locator, UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

ALIKE_HINT = 0.2  # at most this much is given to a unit whose paragraphs the wording is like: it breaks ties
FREE = 0.6  # likeness that a passage needs when neither path nor topic says where it stands
UNTOLD = 0.5  # likeness that a passage of a cited unit needs when no topic singles it out
_LONE = (lone_figure, lone_day)  # what of a passage a figure or a day alone replaces
LEAST_OLD = 0.25  # of a wording's length, that a passage found by likeness alone has at least
SAME_SENTENCE = 0.1  # likeness that a counted sentence keeps at least in its new wording; strangers have none
SHARED = 0.7  # of a phrase's syllables, that stand in the sentence of which it tells a part anew
NEXT_CELL = 0.05  # a cell of a row is less likely meant than the one behind it
PART = 0.6  # of a sentence's length, up to which a wording of its own words alone stands for a part of it
ALWAYS_WHOLE = frozenset({UnitKind.ARTICLE, UnitKind.CLAUSE})


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What a wording without old words does: the judged places, the edits of the best, the sentences at risk."""

    verdict: Verdict
    edits: tuple[Edit, ...] = ()
    lost: tuple[Span, ...] = ()


def rewrite(index: DraftIndex, new_text: str, finding: Finding, locator: Locator) -> Rewriting:
    """The place that a wording rewrites, whole or a passage of it; asked whenever content would be lost."""
    new = wording(new_text)
    if finding.is_empty or not finding.hits:
        found = _anywhere(index, new, finding, locator)
        if found.verdict.state.is_certain or not finding.hits:
            return found
    verdict = combine(_units(index, new, finding, locator))
    if not verdict.state.is_certain:
        return Rewriting(verdict)
    return _inside(index, new, verdict, locator)


def _units(index: DraftIndex, new: Wording, finding: Finding, locator: Locator) -> list[Proposed]:
    """The units of the path as bodies; when several compete, likeness to the wording counts too."""
    found: list[Proposed] = []
    compete = len(finding.hits) > 1
    for hit in finding.hits:
        span, extent = hit.span, Extent.HEADING if hit.is_heading else Extent.BODY
        is_capped = False
        if not hit.is_heading and hit.unit is not None and hit.span == hit.unit.span:
            span = hit.unit.body
            if _is_name_alone(hit.unit):
                span, extent = hit.unit.heading, Extent.HEADING
                is_capped = "\n" in new.text.strip() or not _is_like_heading(index, hit.unit, new.text)
        unit = None if hit.unit is None else hit.unit.id
        found.append(Proposed(span, unit, extent, hit.score, hit.why, capped=is_capped))
    found = by_pages(index.document, found, locator.page)
    return [one.hinted(ALIKE_HINT * _likeness(index, one.span, new), "likeness") for one in found] if compete else found


def _is_name_alone(unit: Unit) -> bool:
    """Whether a unit has nothing but the words behind its number, as rows of a list do: "3. Low Wood"."""
    return unit.body.is_empty and not unit.heading.is_empty


def _bears_another_label(index: DraftIndex, place: Proposed, unit: Unit, words: str) -> bool:
    """Whether a wording for a numbered unit bears the number of another: "Điều 3. …" for khoản 1, "a) …" for điểm c.

    It may begin with the first unit inside, whose number stands at the place's own beginning.
    """
    match = LABEL.match(words)
    if (
        match is None
        or not match["stop"].strip("–-")
        or unit.number is None
        or unit.label is None
        or place.extent is Extent.PASSAGE
    ):
        return False
    inside = [one for one in index.document.descendants(unit.id) if one.span.start == unit.body.start]
    is_bare = unit.kind is UnitKind.ARTICLE and not words[: match.start("number")].strip(BEFORE_LABEL)
    holders = inside if is_bare and any(one.label for one in inside) else [unit, *inside]  # "4. …" is no Điều 4
    return number_key(match["number"]).value not in {number_key(one.number).value for one in holders if one.number}


def _is_row(index: DraftIndex, span: Span) -> bool:
    """Whether a place is a line of cells."""
    words = span.of(index.document.text)
    return "\t" in words and "\n" not in words.strip()


def _in_row(text: str, best: Proposed, new: str) -> Rewriting | None:
    """The cell of a row for a value: the only one that can hold it, or those that may, the likeliest first."""
    cell = lone_cell(text, best.span, new)
    if cell is not None:
        place = replace(best, span=cell[0], extent=Extent.PASSAGE, why=(*best.why, "figure"))
        return Rewriting(combine([place]), (replace_words(text, *cell),))
    cells = likely_cells(text, best.span, new)
    offered = (replace(best, span=one, score=best.score - at * NEXT_CELL) for at, one in enumerate(cells))
    return Rewriting(combine(replace(one, extent=Extent.PASSAGE, capped=True) for one in offered)) if cells else None


def _likeness(index: DraftIndex, span: Span, new: Wording) -> float:
    """How like the wording the likest paragraph of a stretch is."""
    text = index.document.text
    return max((share(index, line.span.of(text), new) for line in index.lines_in(span)), default=0.0)


def _inside(index: DraftIndex, new: Wording, verdict: Verdict, locator: Locator) -> Rewriting:
    """The part of a unit that the wording rewrites."""
    best = verdict.best
    unit = None if best.unit is None else index.document.unit(best.unit)
    if best.extent is Extent.HEADING:
        best = title_line(index, best, new.text)
        return Rewriting(combine([best]), (heading_edit(index, best.span, unit, new.text),))
    if unit is not None and _bears_another_label(index, best, unit, new.text):
        return Rewriting(combine([replace(best, capped=True)]))
    text = index.document.text
    in_row = _in_row(text, best, new.text) if _is_row(index, best.span) else None
    if in_row is not None:
        return in_row
    figure = next((one for told in _LONE if (one := told(text, best.span, new.text)) is not None), None)
    figure = _told_there(text, best.span, locator.quote) or figure
    if figure is not None:
        place = replace(best, span=figure, extent=Extent.PASSAGE, why=(*best.why, "figure"))
        return Rewriting(combine([place]), (replace_words(text, figure, new.text),))
    word = misspelt(text, best.span, new.text)
    if word is not None:  # another word may be as like: a person says that it is misspelt
        place = replace(best, span=word, extent=Extent.PASSAGE, why=(*best.why, "spelling"), capped=True)
        return Rewriting(combine([place]))
    if is_lone(new.text) and not _weighs_little(index, best.span, new):
        return Rewriting(combine([replace(best, capped=True)]))  # "Điều 10 nên nâng lên 10 triệu đồng": which goes?
    topic = _narrower_topic(index, unit, locator)
    lines = tuple(line for line in index.lines_in(best.span) if not line.is_heading)
    phrase = None if _is_like_heading(index, unit, new.text) else framed(index.document.text, lines, new.text)
    if phrase is not None:
        place = replace(best, span=phrase, extent=Extent.PASSAGE, score=min(best.score, 0.97), why=(*best.why, "frame"))
        return Rewriting(combine([place]), (replace_words(index.document.text, phrase, new.text),))
    if (lead := _lead(index, lines, new.text)) is not None:
        place = replace(best, span=lead, extent=Extent.PASSAGE, why=(*best.why, "lead-in"))
        return Rewriting(combine([place]), _body_edits(index, place, unit, new.text))
    at_risk = () if _is_written_out(best, unit, lines, new.text) else lost(index, best.span, new)
    old = best.span.of(index.document.text)
    if _is_part_told(old, new.text) or _goes_on(old, new.text):
        at_risk = (best.span,)
    elif at_risk and "count" in best.why and _is_that_sentence(index, best, new):
        at_risk = ()
    if not at_risk and (topic is None or len(lines) <= 1):
        return Rewriting(verdict, _body_edits(index, best, unit, new.text))
    if len(lines) <= 1:
        return Rewriting(combine([replace(best, capped=True)]), (), at_risk)
    return _passage(index, new, best, lines, topic, at_risk)


def _told_there(text: str, span: Span, quote: str | None) -> Span | None:
    """Where the draft's words that a request is about stand once in a unit."""
    if quote is None:
        return None
    found = re.finditer(rf"(?<!\w){re.escape(quote)}(?!\w)", text[span.start : span.end])  # no "7 giờ" of "17 giờ"
    places = [Span(*one.span()).shift(span.start) for one in found]
    return places[0] if len(places) == 1 else None


def _is_like_heading(index: DraftIndex, unit: Unit | None, words: str) -> bool:
    """Whether a wording may be meant for the heading of the unit whose body it is held against."""
    heading = None if unit is None else index.heading_of.get(unit.id)
    return heading is not None and heading_likeness(words, heading) >= SAME_TOPIC


def _lead(index: DraftIndex, lines: tuple[Line, ...], words: str) -> Span | None:
    """The lead-in of a list when a wording is one, too: "1. Hồ sơ lập thành hai bộ, gồm:" leaves what it leads to."""
    if len(lines) <= 1 or "\n" in words.strip() or not words.rstrip(' ”"').endswith(":"):
        return None
    first = lines[0].span
    return first if first.of(index.document.text).rstrip().endswith(":") else None


def _goes_on(old: str, new: str) -> bool:
    """Whether a wording is a piece of the sentence whose place it would take: it begins small, ends open, and does not
    begin as the sentence does.
    """
    words = new.strip(" \n“”\"'")
    if not words[:1].islower() or words.endswith((*TERMINALS, ";")) or not old.lstrip()[:1].isupper():
        return False
    return syllables(fold_plain(words))[:1] != syllables(fold_plain(old))[:1]


def _is_part_told(old: str, new: str) -> bool:
    """Whether a wording stands for a part of the old words only, so that the others are hardly meant to go.

    It is some of them in another order; or it is no sentence, says most of its words after them, and is far shorter:
    "Khoản 1: Ủy ban nhân dân cấp xã" where the clause says what that committee does.
    """
    before, after = syllables(fold_plain(old)), syllables(fold_plain(new))
    if not after or len(after) > PART * len(before):
        return False
    if not set(after) <= set(before):
        is_phrase = old.rstrip().endswith(TERMINALS) and not new.rstrip(' ”"').endswith((*TERMINALS, ";", ":"))
        return is_phrase and sum(word in before for word in after) >= SHARED * len(after)
    rest = iter(before)
    return not all(word in rest for word in after)


def _is_that_sentence(index: DraftIndex, place: Proposed, new: Wording) -> bool:
    """Whether one counted sentence, which goes whole as was said, is the one of its paragraph that the wording is most
    like: then it was not miscounted.
    """
    text = index.document.text
    line = index.line_at(place.span.start)
    if line is None or place.span not in line.sentences:
        return False
    like = {one: share(index, one.of(text), new) for one in line.sentences}
    others = [value for one, value in like.items() if one != place.span]
    figures_gone = set(figures(place.span.of(text))) - new.figures
    return like[place.span] >= SAME_SENTENCE and like[place.span] > max(others, default=0.0) and not figures_gone


def _is_written_out(place: Proposed, unit: Unit | None, lines: tuple[Line, ...], words: str) -> bool:
    """Whether the wording bears the unit's own label ("1. …", "Điều 4. …"): then it is the whole unit, told anew.

    Only for a unit of one paragraph and for articles and clauses, which amending acts always write out.
    """
    if unit is None or place.span != unit.body or not (len(lines) <= 1 or unit.kind in ALWAYS_WHOLE):
        return False
    return after_label(unit, words, must_stop=unit.heading.is_empty) != words


def _passage(
    index: DraftIndex,
    new: Wording,
    whole: Proposed,
    lines: tuple[Line, ...],
    topic: str | None,
    at_risk: tuple[Span, ...],
) -> Rewriting:
    runs = rewritten(index, lines, new, topic)
    asked = replace(whole, capped=True, score=min(whole.score, 0.75))
    if not runs:
        return Rewriting(combine([asked]), (), at_risk)
    first = runs[0]
    needed = UNTOLD if topic is None else REWRITES
    sure = first.likeness >= needed and not first.lost and not first.others
    places = [_run(index, run, whole) for run in runs[:5]]
    if not sure:
        return Rewriting(combine([*(replace(one, capped=True) for one in places), asked]), (), first.lost or at_risk)
    chosen = replace(places[0], score=min(places[0].score, 0.97))
    if first.span == whole.span:
        chosen = replace(chosen, extent=Extent.BODY)
    verdict = combine([chosen])
    return Rewriting(
        verdict, (replace_words(index.document.text, first.span, _without_heading(index, chosen, new.text)),)
    )


def _without_heading(index: DraftIndex, place: Proposed, words: str) -> str:
    """The wording without the label and heading of the unit in which it stands: both stay as they are."""
    if place.unit is None:
        return words
    for unit in reversed(index.document.path(place.unit)):
        if unit.heading.is_empty:
            continue
        heading, body = split_heading(
            unit.heading.of(index.document.text), unit, after_label(unit, words, must_stop=False)
        )
        if heading is not None and body:
            return body
    unit = index.document.unit(place.unit)
    return after_label(unit, words, must_stop=True) if unit.body == place.span else words


def _run(index: DraftIndex, run: Rewritten, whole: Proposed) -> Proposed:
    unit = index.document.unit_over(run.span)
    name = whole.unit if unit is None else unit.id
    return Proposed(run.span, name, Extent.PASSAGE, whole.score, (*whole.why, "likeness"))


def _anywhere(index: DraftIndex, new: Wording, finding: Finding, locator: Locator) -> Rewriting:
    """A passage found by likeness alone, on the pages around the cited one when there is one."""
    if finding.failed is not None:
        return Rewriting(combine(()))
    scope = page_scope(index, locator.page) or Span(0, len(index.document.text))
    lines = tuple(line for line in index.lines_in(scope) if not line.is_heading)
    runs = rewritten(index, lines, new, locator.topic)
    runs = tuple(run for run in runs if _weighs(index, run.span, new)) or runs
    if not runs:
        return Rewriting(combine(()))
    first = runs[0]
    sure = first.likeness >= FREE and not first.lost and not first.others and _weighs(index, first.span, new)
    places = [
        Proposed(
            run.span, _name(index, run.span), Extent.PASSAGE, min(0.95, 0.3 + run.likeness), ("likeness",), not sure
        )
        for run in runs[:5]
    ]
    if not sure:
        return Rewriting(combine(places), (), first.lost)
    return Rewriting(combine(places[:1]), (replace_words(index.document.text, first.span, new.text),))


def _weighs(index: DraftIndex, span: Span, new: Wording) -> bool:
    """Whether a passage is long enough to be what a wording rewrites: "tỷ đồng" in a cell is like too many."""
    return len(syllables(fold_plain(span.of(index.document.text)))) >= LEAST_OLD * len(syllables(fold_plain(new.text)))


def _weighs_little(index: DraftIndex, span: Span, new: Wording) -> bool:
    """Whether a place is hardly longer than the figure for it: the cell of a table."""
    return len(syllables(fold_plain(span.of(index.document.text)))) <= len(syllables(fold_plain(new.text)))


def _name(index: DraftIndex, span: Span) -> str | None:
    unit = index.document.unit_over(span)
    return None if unit is None else unit.id


def _narrower_topic(index: DraftIndex, unit: Unit | None, locator: Locator) -> str | None:
    """The topic, unless it only repeats the heading of the unit that the path names already."""
    if locator.topic is None or unit is None or unit.heading.is_empty:
        return locator.topic
    words = unit.heading.of(index.document.text)
    heading = index.heading_of[unit.id]
    return (
        None
        if heading_likeness(locator.topic, heading) >= SAME_TOPIC and len(fold_plain(words)) <= 2 * len(locator.topic)
        else locator.topic
    )


def _body_edits(index: DraftIndex, place: Proposed, unit: Unit | None, words: str) -> tuple[Edit, ...]:
    """The edits of a body; a heading that the wording repeats replaces the heading, a label is dropped."""
    text = index.document.text
    if unit is None or place.span != unit.body:
        return (replace_words(text, place.span, _without_label_before(index, place.span, unit, words)),)
    bare_words = after_label(unit, words, must_stop=unit.heading.is_empty)
    if unit.heading.is_empty:
        return (replace_words(text, unit.body, bare_words),)
    heading, body = split_heading(unit.heading.of(text), unit, bare_words)
    if heading is None and bare_words != words:  # it begins as the unit is printed: "Điều 3. …", "3. …"
        heading, body = first_line(bare_words)
    edits = [replace_words(text, behind_sign(text, unit.body, body), body)] if body else []
    if heading and heading != unit.heading.of(text):
        edits.insert(0, Edit(unit.heading, heading))
    return tuple(edits)


def behind_sign(text: str, span: Span, words: str) -> Span:
    """A body of one item without the dash that a wording of one line does not bring: it stays in the draft."""
    sign = ITEM_SIGN.match(text, span.start, span.end)
    is_one = "\n" not in span.of(text).strip() and "\n" not in words.strip()
    return span if sign is None or not is_one or ITEM_SIGN.match(words) else Span(sign.end(), span.end)


def _without_label_before(index: DraftIndex, span: Span, unit: Unit | None, words: str) -> str:
    """A wording without the label that stands right before its place: "1. …" for the first paragraph of khoản 1."""
    above = () if unit is None else index.document.path(unit.id)
    owner = next((one for one in reversed(above) if one.label is not None and one.body.start == span.start), None)
    return words if owner is None else after_label(owner, words, must_stop=owner.heading.is_empty)
