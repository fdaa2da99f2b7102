"""What each operation means for a place: candidates judged, edits made, open questions told."""

from dataclasses import replace

from vankien.anchor.acts import own_act
from vankien.anchor.combine import MOST_CANDIDATES, Proposed, combine
from vankien.anchor.destinations import edge_neighbour, has_own_row, nearest_to, own_row
from vankien.anchor.index import DraftIndex
from vankien.anchor.insertion import has_place, insertion_places, is_itemised
from vankien.anchor.joined_numbers import with_numbers_apart
from vankien.anchor.list_order import reordered
from vankien.anchor.marked import marked
from vankien.anchor.named_words import on_words
from vankien.anchor.new_rows import new_row
from vankien.anchor.newcomer import as_newcomer, doubted, leaves_gap, neighbour, with_newcomer
from vankien.anchor.numbering import renumbered
from vankien.anchor.outcome import PLACE_ONLY, Outcome, anchor_of
from vankien.anchor.patch import (
    delete_lines,
    delete_words,
    is_fragment,
    is_sentence,
    leave_mark,
)
from vankien.anchor.path import Finding, body_first
from vankien.anchor.remarks import remark, short, unit_remark
from vankien.anchor.rewrite import Rewriting, rewrite
from vankien.anchor.scope import about, capped, find_units, home, page_places, unit_places, word_places
from vankien.lang.whole_tables import INTO
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.note import Note, Severity
from vankien.model.span import Span
from vankien.text.normal import fold_plain

SENTENCE_ENDS = (".", "!", "?", "…")
UNSAID_EDGE = 0.75  # factor for the edge of a section to which words of one of its paragraphs move: never certain
WHOLE = frozenset({Operation.DELETE, Operation.MOVE, Operation.MERGE, Operation.SPLIT})


def resolve(amendment: Amendment, index: DraftIndex, path: tuple[Step, ...]) -> Outcome:
    """The outcome of an amendment at one of the paths it names."""
    if amendment.locator.context is not None:
        shown = marked(amendment, index, amendment.locator.context)
        if shown is not None:
            return shown
    amendment, path = _in_own_act(amendment, index), with_numbers_apart(index, path)
    goes = not amendment.target_text and amendment.operation in WHOLE
    finding = find_units(index, path, amendment.locator, goes=goes, is_open=_fits_anywhere(amendment))
    if path and not amendment.target_text:
        finding = body_first(index, finding, path[-1])
    if amendment.locator.topic is not None and goes:
        finding = about(index, finding, amendment.locator.topic)
    notes: list[Note] = []
    is_unit = bool(path) and amendment.operation is Operation.INSERT and not amendment.target_text
    if is_unit and finding.failed is path[-1]:
        beside = neighbour(index, path, amendment.locator)
        if beside.hits:
            new = as_newcomer(amendment.new_text, path[-1], beside.hits[0], amendment.locator.as_written)
            return _insert(replace(amendment, position=Position.AFTER, new_text=new), index, beside)
    if is_unit and amendment.position is None:
        finding = with_newcomer(index, path, amendment.locator, finding)
        finding = doubted(finding) if _is_put_into(amendment, path[-1]) else finding
    if finding.failed is not None:
        notes.append(unit_remark(amendment, finding, index.document))
    outcome = _dispatch(amendment, index, finding)
    return replace(outcome, notes=(*notes, *outcome.notes))


def _in_own_act(amendment: Amendment, index: DraftIndex) -> Amendment:
    """The amendment in the act that its new words say they belong to: "Quyết định này thay thế …"."""
    if amendment.locator.act is not None or amendment.target_text or not amendment.new_text:
        return amendment
    act = own_act(index.acts, amendment.new_text)
    return amendment if act is None else replace(amendment, locator=replace(amendment.locator, act=act))


def _fits_anywhere(amendment: Amendment) -> bool:
    """Whether new words are sentences without a label: nothing in them tells one unit of a number from another."""
    new = amendment.new_text or ""
    is_bare = amendment.operation is Operation.INSERT and not amendment.target_text
    return is_bare and is_sentence(new) and not is_itemised(new)


def _is_put_into(amendment: Amendment, step: Step) -> bool:
    """Whether a unit is said to be put into another: where there is one of its number, a person says what is meant."""
    said = fold_plain(amendment.locator.as_written or "")
    return step.number is not None and any(f" {fold_plain(step.number)} {into} " in f" {said} " for into in INTO)


def _dispatch(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    operation = amendment.operation
    if operation is Operation.MOVE:
        return _move(amendment, index, finding)
    joins_units = operation is Operation.MERGE and bool(amendment.locator.also)  # words only tell what a number names
    if amendment.target_text and amendment.target_text.strip() and not joins_units:
        return on_words(amendment, index, finding, amendment.target_text)
    if operation is Operation.RENUMBER:
        return _renumber(amendment, index, finding)
    if operation in PLACE_ONLY:
        return _place_only(amendment, index, finding)
    if operation is Operation.DELETE:
        return _delete_unit(amendment, index, finding)
    if operation is Operation.INSERT:
        return _insert(amendment, index, finding)
    return _rewrite(amendment, index, finding)


# units


def _rewrite(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    """A replacement for which no old words are named."""
    if not amendment.new_text or not amendment.new_text.strip():
        return _place_only(amendment, index, finding)
    result: Rewriting = rewrite(index, amendment.new_text, finding, amendment.locator)
    notes: tuple[Note, ...] = ()
    if result.lost and not result.verdict.state.is_certain:
        first = short(result.lost[0].of(index.document.text))
        notes = (remark(amendment, "anchor-content-lost", lost=first, count=len(result.lost)),)
    verdict = result.verdict
    if not verdict.ranked:
        verdict = combine(page_places(index, amendment.locator))
    return Outcome(anchor_of(verdict), result.edits if verdict.state.is_certain else (), notes)


def _place_only(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    """The place of an amendment that brings no edits."""
    told = _told(amendment, index, finding) if amendment.operation is Operation.SPLIT else None
    if told is not None:
        return told
    places = unit_places(index, finding, amendment.locator)
    is_alone = amendment.operation is Operation.MERGE and not amendment.locator.also and amendment.destination is None
    verdict = combine(capped(places) if is_alone else places)  # of one unit: which of its parts become one, is open
    if not verdict.ranked:
        verdict = combine(page_places(index, amendment.locator))
    return Outcome(anchor_of(verdict))


def _delete_unit(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    told = _told(amendment, index, finding)
    if told is not None:
        return told
    verdict = combine(unit_places(index, finding, amendment.locator))
    if not verdict.state.is_certain:
        return Outcome(anchor_of(verdict))
    best = verdict.best
    if best.extent is Extent.HEADING:
        return Outcome(anchor_of(combine([replace(best, capped=True)])))
    text = index.document.text
    if amendment.leaves is not None and best.extent is Extent.UNIT and best.unit is not None:
        return Outcome(anchor_of(verdict), (leave_mark(text, index.document.unit(best.unit), amendment.leaves),))
    line = index.line_at(best.span.start)
    whole = line is None or best.extent is Extent.UNIT or line.span == best.span
    edit = delete_lines(text, best.span) if whole else delete_words(text, best.span)
    return Outcome(anchor_of(verdict), (edit,))


def _told(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome | None:
    """The sentences that speak of a piece which is only told: "bỏ đoạn nói về chợ"; None where none is told.

    Each of them may be meant, and how far the piece goes nobody said.
    """
    if amendment.locator.topic is None or not amendment.unread:
        return None
    told = word_places(index, amendment.locator.topic, finding, amendment.locator)
    return Outcome(anchor_of(combine(capped([_sentence_of(index, one) for one in told])))) if told else None


def _sentence_of(index: DraftIndex, place: Proposed) -> Proposed:
    """The sentence in which a place lies."""
    line = index.line_at(place.span.start)
    around = () if line is None else (one for one in line.sentences if one.contains(place.span))
    return replace(place, span=next(iter(around), place.span), extent=Extent.PASSAGE)


def _insert(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    """New words for a unit, with no words named next to which they go."""
    if not amendment.new_text or not amendment.new_text.strip():
        return _place_only(amendment, index, finding)
    verdict = combine(unit_places(index, finding, amendment.locator))
    if not verdict.state.is_certain:
        return _place_only(amendment, index, finding) if not verdict.ranked else Outcome(anchor_of(verdict))
    row = new_row(amendment, index, verdict.best)
    if row is not None:
        return row
    offered = insertion_places(index, verdict.best, amendment.new_text, amendment.position, runs_on=amendment.run_on)
    if is_fragment(amendment.new_text) and not has_place(index, verdict.best, amendment.new_text, amendment.position):
        offered = [(replace(one, capped=True), edit) for one, edit in offered]
    if (
        verdict.best.unit
        and amendment.destination is None  # what moves bears the number of its old place
        and amendment.position in {None, Position.END}
        and leaves_gap(index, index.document.unit(verdict.best.unit), amendment.new_text)
    ):
        offered = [(replace(one, capped=True), edit) for one, edit in offered]
    judged = combine(one for one, _ in offered)
    anchor = replace(anchor_of(judged), extent=verdict.best.extent)
    edits = {one.span: edit for one, edit in offered}
    if not judged.state.is_certain:
        return Outcome(anchor, (), (remark(amendment, "anchor-insert-where", Severity.INFO, count=len(offered)),))
    return Outcome(anchor, (edits[judged.best.span],))


def _renumber(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    """The unit whose number changes; the label with its new number where one is named for it alone."""
    outcome = _place_only(amendment, index, finding)
    goes, unit = amendment.destination, outcome.anchor.unit
    if goes is None or goes.also or amendment.locator.also or unit is None or not outcome.anchor.state.is_certain:
        return outcome
    return replace(outcome, edits=renumbered(index, index.document.unit(unit), goes.path))


# moves


def _move(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    """Two edits: the source goes, and stands again at the destination; both must be certain."""
    if amendment.destination is None and amendment.locator.also and not amendment.target_text:
        return _place_only(amendment, index, finding)  # two units change places
    source = _source(amendment, index, finding)
    notes = source.notes
    source = _only_listed(amendment, index, source)
    if source.anchor.span is None or not source.anchor.state.is_certain:
        return replace(source, edits=())
    listed = _in_list(amendment, index, source.anchor)
    if listed is not None:
        return replace(listed, notes=notes)
    target = _destination(amendment, index, source)
    if target is None or not target.anchor.state.is_certain:
        found = () if target is None else target.anchor.candidates
        goes = () if target is None or found else _ends_of(source.anchor, target.anchor)  # where it may go is offered
        anchor = replace(
            source.anchor, state=AnchorState.AMBIGUOUS, places=goes or source.anchor.places, candidates=found
        )
        return Outcome(anchor, (), (*notes, remark(amendment, "anchor-move-where")))
    places = _ends_of(source.anchor, target.anchor)
    state = (
        AnchorState.EXACT if {source.anchor.state, target.anchor.state} == {AnchorState.EXACT} else AnchorState.FUZZY
    )
    return Outcome(replace(source.anchor, state=state, places=places), (*source.edits, *target.edits), notes)


def _ends_of(source: Anchor, target: Anchor) -> tuple[Place, ...]:
    """The place that something leaves, and where it goes; none where nobody knows where."""
    goes = tuple(replace(place, role=PlaceRole.DESTINATION) for place in target.places)
    return (replace(source.places[0], role=PlaceRole.SOURCE), *goes) if goes else ()


def _in_list(amendment: Amendment, index: DraftIndex, source: Anchor) -> Outcome | None:
    """Words that change places with others of their list, which are quoted: one edit over both."""
    where = amendment.destination
    if where is None or where.quote is None or source.span is None:
        return None
    found = reordered(index, source.span, where.quote, amendment.position)
    if found is None:
        return None
    edit, neighbour = found
    at = neighbour.end if amendment.position is Position.AFTER else neighbour.start
    places = (
        replace(source.places[0], role=PlaceRole.SOURCE),
        replace(source.places[0], role=PlaceRole.DESTINATION, span=Span(at, at)),
    )
    return Outcome(replace(source, places=places), (edit,))


def _only_listed(amendment: Amendment, index: DraftIndex, source: Outcome) -> Outcome:
    """Words that stand in several places, at the one of them where a list has them and those beside which they go."""
    beside = None if amendment.destination is None else amendment.destination.quote
    if beside is None or source.anchor.state is not AnchorState.AMBIGUOUS:
        return source
    some = source.anchor.candidates
    fits = [one for one in some if reordered(index, one.span, beside, amendment.position) is not None]
    if len(fits) != 1 or not 1 < len(some) < MOST_CANDIDATES:  # of one alone something else is doubted
        return source
    place = Place(PlaceRole.TARGET, fits[0].span, fits[0].unit)
    return Outcome(replace(source.anchor, state=AnchorState.FUZZY, places=(place,), candidates=()), notes=source.notes)


def _has_no_side(amendment: Amendment) -> bool:
    """Whether a unit goes to one of its kind, and nobody says on which side: no clause holds another."""
    here, there = amendment.locator.path, amendment.destination.path if amendment.destination else ()
    is_whole = amendment.position is None and not amendment.target_text
    if not is_whole or not here or not there:
        return False
    dots = {(path[-1].number or "").count(".") for path in (here, there)}
    is_dotted = len(dots) == 1 and 0 not in dots  # "clause 1.5 should go as 2.1"
    return is_dotted or here[-1].kind is there[-1].kind


def _source(amendment: Amendment, index: DraftIndex, finding: Finding) -> Outcome:
    away = replace(amendment, operation=Operation.DELETE, position=None)
    if amendment.destination is not None and amendment.locator.path == amendment.destination.path:
        away, finding = (
            replace(away, locator=Locator()),
            Finding(is_empty=True),
        )  # the words alone tell where they stand
    if amendment.target_text and amendment.target_text.strip():
        return on_words(away, index, finding, amendment.target_text)
    return _delete_unit(away, index, finding)


def _destination(amendment: Amendment, index: DraftIndex, source: Outcome) -> Outcome | None:
    """The moved words put in at the destination; None when none is named."""
    where: Locator | None = amendment.destination
    if where is None or source.anchor.span is None:
        return None
    if where.is_empty and where.quote is None and not has_own_row(amendment, index, source.anchor):
        return None
    moved = _moved(index, source)
    there = replace(
        amendment,
        operation=Operation.INSERT,
        locator=where,
        target_text=None,
        new_text=moved,
        position=amendment.position or Position.END,
        run_on=amendment.run_on or _is_piece(index, source.anchor.span),
    )
    if where.quote is not None:  # "chuyển câu “a” lên trước câu “b”"
        words = replace(there, locator=replace(where, quote=None), target_text=where.quote)
        outcome = _dispatch(words, index, find_units(index, where.path, where, None))
        return outcome if _parts_nothing(outcome, moved, index) else _unsure(outcome)
    base = index.document.unit(source.anchor.unit) if source.anchor.unit else None
    finding = nearest_to(index, find_units(index, where.path, where, home(index, base)), base)
    finding = own_row(index, base) if base is not None and where.is_empty else finding
    edge = edge_neighbour(index, amendment, base, source.anchor.span, finding)
    if edge is not None:
        return _insert(replace(there, position=edge.position), index, edge.finding)
    is_around = where.path == amendment.locator.path[: len(where.path)]
    if is_around and _leaves_edge_open(index, amendment, source.anchor.span, finding):
        finding = replace(finding, hits=tuple(replace(hit, score=hit.score * UNSAID_EDGE) for hit in finding.hits))
    if where.path and finding.failed is where.path[-1]:  # "xuống thành khoản 4 Điều 7", which has three
        beside = neighbour(index, where.path, where)
        if beside.hits:
            return _insert(replace(there, position=Position.AFTER), index, beside)
    if _has_no_side(amendment) and finding.hits:  # "thành khoản 4 Điều 15", which has one: before it, most likely
        return _unsure(_insert(replace(there, position=Position.BEFORE), index, finding))
    outcome = _dispatch(there, index, finding)
    return _unsure(outcome) if _has_no_side(amendment) else outcome


def _is_piece(index: DraftIndex, span: Span) -> bool:
    """Whether words are a piece of their paragraph: no sentence of it becomes a paragraph by moving."""
    line = index.line_at(span.start)
    return line is not None and not line.is_heading and span.length < line.span.length - 1


def _moved(index: DraftIndex, source: Outcome) -> str:
    """The words that move, with the stop of their sentence where that goes with them."""
    words = _with_sign(index, source.anchor).of(index.document.text)
    gone = source.edits[0].span.of(index.document.text).strip() if len(source.edits) == 1 else words
    return gone if gone[:-1] == words and gone.endswith(SENTENCE_ENDS) else words


def _with_sign(index: DraftIndex, source: Anchor) -> Span:
    """What moves, with the dash of the item that it is all of."""
    assert source.span is not None  # noqa: S101 - asked of a source that has one
    unit = index.document.unit(source.unit) if source.unit else None
    return unit.span if unit is not None and unit.kind is UnitKind.BULLET and unit.body == source.span else source.span


def _unsure(outcome: Outcome) -> Outcome:
    return replace(outcome, anchor=replace(outcome.anchor, state=AnchorState.AMBIGUOUS), edits=())


def _parts_nothing(outcome: Outcome, moved: str, index: DraftIndex) -> bool:
    """Whether whole sentences go between whole sentences: of phrases the commas would have to move, too."""
    text = index.document.text
    is_sentence = moved.rstrip().endswith(SENTENCE_ENDS)
    edges = [text[: edit.span.start].rstrip(" \t")[-1:] for edit in outcome.edits]
    return is_sentence and all(edge in {"", "\n", *SENTENCE_ENDS} for edge in edges)


def _leaves_edge_open(index: DraftIndex, amendment: Amendment, source: Span, finding: Finding) -> bool:
    """Whether words move within what they stand in, and nobody said beside which of its words.

    To its end: the end of their paragraph, or of them all? Behind it they cannot go and stay in it.
    """
    over = finding.hits[0].span if finding.hits else None
    if over is None or over == source or not over.contains(source):
        return over is not None and finding.hits[0].is_heading  # a heading, spoken of before
    lines = [line.span for line in index.lines_in(over) if not line.is_heading]
    is_beside = amendment.position in {Position.BEFORE, Position.AFTER}
    return is_beside or (len(lines) > 1 and source not in lines)
