"""The next draft's numbering: whether decisions touch it, and the references that follow it."""

from bisect import bisect_right
from dataclasses import replace

from vankien.flows.consolidate import sorted_notes
from vankien.flows.outcome import Outcome
from vankien.flows.past import difference
from vankien.flows.references import follow
from vankien.lang.speech import Speech
from vankien.model.correspondence import CITED
from vankien.model.document import Document
from vankien.model.edit import ChangeSet


def may_renumber(outcome: Outcome) -> bool:
    """Whether a change that is taken in adds, removes or joins lines, or touches a printed number."""
    document = outcome.draft.document
    labelled = [unit for unit in document.units if unit.kind in CITED]
    starts = [unit.span.start for unit in labelled]
    for edit in outcome.next_change.edits:
        if "\n" in edit.text or "\n" in edit.span.of(document.text):
            return True
        place = bisect_right(starts, edit.span.end) - 1
        if place >= 0 and edit.span.start <= starts[place] + len(labelled[place].label or ""):
            return True
    return False


def referring(outcome: Outcome, new: Document, speech: Speech) -> Outcome:
    """The outcome with the references that follow the new numbering; `new` is its next draft, read back."""
    old = outcome.draft.document
    made = outcome.next_change.apply(old.text)
    way = outcome.next_change.compose(difference(made, new.text))
    found = follow(old, new, way, speech)
    edits = (*outcome.next_change.edits, *(edit for one in found.changes for edit in one.edits))
    return replace(
        outcome,
        followed=found.changes,
        next_change=ChangeSet.of(edits, len(old.text)),
        notes=sorted_notes((*outcome.notes, *found.notes)),
    )
