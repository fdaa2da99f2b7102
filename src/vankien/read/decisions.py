"""The committee's decisions, given back: `decisions.xlsx`, `.csv` with its columns, or `.jsonl` of records.

Sheets come back sorted, filtered, in pieces, filled by several people. A row that cannot be used is refused
alone, with its number and the reason; the others are taken.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rapidfuzz.process import extractOne

from vankien.flows.outcome import Outcome
from vankien.flows.ports import SourceFile
from vankien.lang.registry import CATALOGS
from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict, decision_id
from vankien.model.ids import content_id
from vankien.model.note import Note, Severity, Where
from vankien.model.sheet import members_in, row_check
from vankien.read.answer_rows import RefusedError, Row, answer_rows, day_in, place_in, refusal
from vankien.text.normal import bare

LIKE_ENOUGH = 60  # of 100: from here a misspelt verdict is worth a suggestion


def read_decisions(source: SourceFile, outcome: Outcome) -> tuple[tuple[Decision, ...], tuple[Note, ...]]:
    """The decisions in a file and a note for each row refused.

    `outcome` is the round as understood so far: ids, places and checks are verified against it.
    """
    notes: list[Note] = []
    try:
        rows = list(answer_rows(source))
    except RefusedError as refused:
        return (), (refusal(source, "", refused),)
    heads = decided_on(outcome)
    amendments = {one.id: one for one in outcome.amendments}
    once: dict[str, _Once] = {}
    taken: list[tuple[Row, Decision]] = []
    for row in rows:
        try:
            of = row.cells.get("of", "").strip()
            if of and of not in heads and of not in once and row.cells.get("verdict"):
                group = _group_once(row, amendments)
                once |= {} if group is None else {of: group}
            head = once[of].head if of in once else heads.get(of)
            decision = _decision(row, head)
        except RefusedError as refused:
            notes.append(refusal(source, row.where, refused))
            continue
        if decision is not None:
            taken.append((row, decision))
    decisions, said = _without_contradictions(source, taken)
    spread = tuple(one for decision in decisions for one in _spread(decision, once))
    grown = [once[decision.of].note(source, decision.of) for decision in decisions if decision.of in once]
    return spread, (*notes, *said, *grown)


@dataclass(frozen=True, slots=True)
class _Once:
    """A group as a sheet showed it: the amendment in its row, and its members as far as they are still there."""

    head: Amendment
    members: tuple[str, ...]

    def note(self, source: SourceFile, of: str) -> Note:
        """Says that the row counts for those it showed."""
        facts: dict[str, str | int] = {"of": of, "count": len(self.members)}
        return Note("decision-on-earlier-group", Severity.INFO, Where(source.name), facts)


def _group_once(row: Row, amendments: Mapping[str, Amendment]) -> _Once | None:
    """The group of a row that no group is any more, since others joined it; None when the row does not tell it.

    The group's id is the hash of its members: a list that somebody changed is refused, as is a row of which no
    member is what the row showed. Raises `RefusedError`.
    """
    of, named = row.cells["of"].strip(), members_in(row.cells)
    if not named:
        return None
    heads = [amendments[one] for one in named if one in amendments]
    head = next((one for one in heads if row_check(one) == row.cells.get("check", "")), None)
    if head is None or content_id("g", *named) != of:
        raise RefusedError("decision-row-changed", of=of)
    return _Once(head, tuple(one.id for one in heads))


def _spread(decision: Decision, once: Mapping[str, _Once]) -> Iterator[Decision]:
    """A decision on an earlier group as one for each of its members; others as they are."""
    if decision.of not in once:
        yield decision
        return
    group = once[decision.of]
    for member in group.members:
        made = replace(decision, of=member, via=decision.of, wording=group.head.id)
        yield replace(made, id=decision_id(made))


def decided_on(outcome: Outcome) -> dict[str, Amendment]:
    """The amendment behind each id that `of` may name: itself, or a group's representative."""
    amendments = {one.id: one for one in outcome.amendments}
    groups = {group.id: amendments[group.representative] for group in outcome.groups}
    units = {unit.id: outcome.amendments[0] for unit in outcome.draft.document.units if outcome.amendments}
    return {**units, **groups, **amendments}


def _without_contradictions(
    source: SourceFile, taken: Iterable[tuple[Row, Decision]]
) -> tuple[tuple[Decision, ...], list[Note]]:
    """Decisions of one file, each `of` once: two rows that say different things are both refused."""
    by_object: dict[str, list[tuple[Row, Decision]]] = {}
    for row, decision in taken:
        by_object.setdefault(decision.of, []).append((row, decision))
    kept: list[Decision] = []
    notes: list[Note] = []
    for of, given in by_object.items():
        if len({(one.verdict, one.final_text, one.place) for _, one in given}) == 1:
            kept.append(given[0][1])
            continue
        rows = ", ".join(row.where for row, _ in given)
        notes.append(refusal(source, rows, RefusedError("decision-contradicts", of=of)))
    return tuple(kept), notes


def _decision(row: Row, head: Amendment | None) -> Decision | None:
    """The decision in a row, None when its verdict is left open. Raises `RefusedError`."""
    cells = row.cells
    if "error" in cells:
        raise RefusedError("decision-unreadable", why=cells["error"])
    if not cells.get("verdict"):
        if (cells.get("final_text") or cells.get("reason")) and not (cells.get("correction") or cells.get("kind")):
            raise RefusedError("decision-without-verdict", of=cells.get("of", "?"))
        return None
    of = cells.get("of", "").strip()
    if head is None:
        raise RefusedError("decision-unknown-object", of=of or "?")
    check = cells.get("check", "")
    if check and check != row_check(head):
        raise RefusedError("decision-row-changed", of=of)
    verdict = _verdict(cells["verdict"])
    final = cells.get("final_text") or None
    if verdict is Verdict.ACCEPT_IN_PART and final is None:
        raise RefusedError("decision-needs-final-text", of=of)
    decision = Decision(
        id="",
        of=of,
        verdict=verdict,
        final_text=final,
        reason=cells.get("reason") or None,
        place=place_in(cells.get("place", ""), head),
        by=cells.get("by") or None,
        at=day_in(cells.get("at", "")),
    )
    return replace(decision, id=decision_id(decision))


def _verdict(said: str) -> Verdict:
    """The verdict in a cell: the contract's word or its label in any language, accents and case aside."""
    known = {bare(verdict): verdict for verdict in Verdict}
    for catalog in CATALOGS.values():
        known |= {bare(catalog.say(f"term.verdict.{verdict}")): verdict for verdict in Verdict}
    wanted = bare(said.strip())
    if wanted in known:
        return known[wanted]
    nearest = extractOne(wanted, known.keys(), score_cutoff=LIKE_ENOUGH)
    hint = known[nearest[0]] if nearest else ", ".join(Verdict)
    raise RefusedError("decision-unknown-verdict", verdict=said, hint=str(hint))
