"""The committee's decisions, given back: `decisions.xlsx`, `.csv` with its columns, or `.jsonl` of records.

Sheets come back sorted, filtered, in pieces, filled by several people. A row that cannot be used is refused
alone, with its number and the reason; the others are taken.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rapidfuzz.process import extractOne

from vankien.flows.outcome import Outcome
from vankien.flows.ports import SourceFile
from vankien.lang.registry import CATALOGS
from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict, decision_id
from vankien.model.note import Note
from vankien.model.sheet import row_check
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
    taken: list[tuple[Row, Decision]] = []
    for row in rows:
        try:
            decision = _decision(row, heads)
        except RefusedError as refused:
            notes.append(refusal(source, row.where, refused))
            continue
        if decision is not None:
            taken.append((row, decision))
    decisions, said = _without_contradictions(source, taken)
    return decisions, (*notes, *said)


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


def _decision(row: Row, heads: Mapping[str, Amendment]) -> Decision | None:
    """The decision in a row, None when its verdict is left open. Raises `RefusedError`."""
    cells = row.cells
    if "error" in cells:
        raise RefusedError("decision-unreadable", why=cells["error"])
    if not cells.get("verdict"):
        if (cells.get("final_text") or cells.get("reason")) and not (cells.get("correction") or cells.get("kind")):
            raise RefusedError("decision-without-verdict", of=cells.get("of", "?"))
        return None
    of = cells.get("of", "").strip()
    if of not in heads:
        raise RefusedError("decision-unknown-object", of=of or "?")
    head = heads[of]
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
