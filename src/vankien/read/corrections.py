"""What persons corrected in the reading, from the same files as their decisions.

In the sheet: the column `correction` (no amendment, alone, or the id of the amendment or group with which it
belongs), a `place` without a verdict, and the table of what was missed. Records: `corrections.jsonl`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from vankien.flows.outcome import Outcome
from vankien.flows.ports import SourceFile
from vankien.lang.registry import CATALOGS
from vankien.model.amendment import Amendment, Operation
from vankien.model.correction import Correction, CorrectionKind, correction_id
from vankien.model.note import Note
from vankien.model.sheet import row_check
from vankien.model.span import Span
from vankien.read.answer_rows import RefusedError, Row, answer_rows, day_in, place_in, refusal
from vankien.read.decisions import decided_on
from vankien.text.normal import bare, nfc

ALONE = "alone"  # the word for a regroup without another one, in the sheet and in records


@dataclass(frozen=True, slots=True)
class _Round:
    """What ids in a row may name."""

    heads: Mapping[str, Amendment]
    members: Mapping[str, tuple[str, ...]]  # of groups; an amendment is its own
    representatives: Mapping[str, str]
    contributions: frozenset[str]
    text: str


def read_corrections(source: SourceFile, outcome: Outcome) -> tuple[tuple[Correction, ...], tuple[Note, ...]]:
    """The corrections in a file and a note for each row refused; what is wrong with the file, its decisions say."""
    try:
        rows = list(answer_rows(source))
    except RefusedError:
        return (), ()
    known = _Round(
        decided_on(outcome),
        {group.id: group.members for group in outcome.groups} | {one.id: (one.id,) for one in outcome.amendments},
        {group.id: group.representative for group in outcome.groups},
        frozenset(one.id for one in outcome.contributions),
        outcome.draft.document.text,
    )
    found: list[Correction] = []
    notes: list[Note] = []
    for row in rows:
        try:
            found.extend(replace(one, id=correction_id(one)) for one in _corrections(row, known))
        except RefusedError as refused:
            notes.append(refusal(source, row.where, refused))
    return tuple(dict.fromkeys(found)), tuple(notes)


def _corrections(row: Row, known: _Round) -> Iterator[Correction]:
    """What a row corrects: nothing, or each amendment that it stands for. Raises `RefusedError`."""
    cells = row.cells
    if "error" in cells:
        return
    if cells.get("words") or (cells.get("contribution") and not cells.get("of")):
        yield from _missed(cells, known)
        return
    said = cells.get("kind") or cells.get("correction") or ""
    of = cells.get("of", "").strip()
    only_place = bool(cells.get("place")) and not cells.get("verdict") and not said
    if not said and not only_place:
        return
    if of not in known.members:
        raise RefusedError("decision-unknown-object", of=of or "?")
    check = cells.get("check", "")
    if check and check != row_check(known.heads[of]):
        raise RefusedError("decision-row-changed", of=of)
    kind = CorrectionKind.ANCHOR if only_place else _kind(said)
    place = place_in(cells.get("place", ""), known.heads[of]) if kind is CorrectionKind.ANCHOR else None
    if kind is CorrectionKind.ANCHOR and place is None:
        raise RefusedError("decision-unknown-place", place="?", count=0)
    joins = _joins(cells, said, known) if kind is CorrectionKind.REGROUP else None
    for member in known.members[of]:
        if member != joins:
            yield replace(_signed(kind, member, cells), place=place, joins=joins)


def _signed(kind: CorrectionKind, of: str, cells: Mapping[str, str]) -> Correction:
    reason, by = cells.get("reason") or None, cells.get("by") or None
    return Correction("", kind, of, reason=reason, by=by, at=day_in(cells.get("at", "")))


def _kind(said: str) -> CorrectionKind:
    """The kind that a word names: a record's, the sheet's in any language; an id means that it belongs there."""
    known = {bare(kind.value): kind for kind in CorrectionKind} | {ALONE: CorrectionKind.REGROUP}
    for catalog in CATALOGS.values():
        known[bare(catalog.say("term.correction.not-amendment"))] = CorrectionKind.NOT_AMENDMENT
        known[bare(catalog.say("term.correction.alone"))] = CorrectionKind.REGROUP
    word = bare(said.strip())
    if word in known:
        return known[word]
    if said.strip()[:2] in {"a-", "g-"}:
        return CorrectionKind.REGROUP
    raise RefusedError("correction-unknown", correction=said)


def _joins(cells: Mapping[str, str], said: str, known: _Round) -> str | None:
    """The amendment with which it belongs, a group told by its representative; None when it stands alone."""
    wanted = cells.get("joins", "").strip() or (said.strip() if said.strip()[:2] in {"a-", "g-"} else "")
    if not wanted:
        return None
    if wanted not in known.members:
        raise RefusedError("decision-unknown-object", of=wanted)
    return known.representatives.get(wanted, wanted)


def _missed(cells: Mapping[str, str], known: _Round) -> Iterator[Correction]:
    """An amendment that was missed: its words, in the letter's own writing."""
    of = (cells.get("contribution") or cells.get("of") or "").strip()
    words, new = (nfc(cells.get(name, ""))[0].strip() or None for name in ("words", "new_text"))
    if words is None and new is None:
        return
    if of not in known.contributions:
        raise RefusedError("correction-unknown-contribution", of=of or "?")
    one = _signed(CorrectionKind.MISSED, of, cells)
    operation = _operation(cells.get("operation", ""))
    yield replace(one, words=words or new, new_text=new, operation=operation, place=_draft_place(cells, known.text))


def _operation(said: str) -> Operation | None:
    known = {bare(one.value): one for one in Operation}
    for catalog in CATALOGS.values():
        known |= {bare(catalog.say(f"term.operation.{one}")): one for one in Operation}
    if not said.strip():
        return None
    if bare(said.strip()) not in known:
        raise RefusedError("correction-unknown-operation", operation=said)
    return known[bare(said.strip())]


def _draft_place(cells: Mapping[str, str], text: str) -> Span | None:
    """The place as `start:end`, or as words that stand exactly once in the draft."""
    said = nfc(cells.get("place", ""))[0].strip()
    if not said:
        return None
    start, colon, end = said.partition(":")
    if colon and start.isdigit() and end.isdigit() and int(start) <= int(end) <= len(text):
        return Span(int(start), int(end))
    if text.count(said) != 1:
        raise RefusedError("correction-place-words", place=said, count=text.count(said))
    at = text.index(said)
    return Span(at, at + len(said))
