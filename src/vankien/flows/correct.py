"""A round as a person corrected its reading: amendments, groups and conflicts anew, decisions still to come."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.decide.correct import correct, regroup
from vankien.flows.consolidate import in_draft_order, sorted_notes
from vankien.flows.outcome import Outcome
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments, regrouped
from vankien.model.correction import Correction


def corrected(outcome: Outcome, corrections: Sequence[Correction]) -> Outcome:
    """The outcome after corrections; what could not be corrected is noted.

    `regrouped_from` keeps the groups as the sheet showed them, so that decisions on those still find their members.
    """
    given = (*outcome.corrections, *corrections)
    if not given:
        return outcome
    document = outcome.draft.document
    found = correct(outcome.amendments, outcome.contributions, given, document)
    amendments = tuple(sorted(found.amendments, key=lambda one: in_draft_order(one, document)))
    groups = group_amendments(amendments, document, outcome.contributions)
    groups = regrouped(groups, regroup(groups, found.made), amendments, outcome.contributions)
    return replace(
        outcome,
        amendments=amendments,
        groups=groups,
        conflicts=find_conflicts(amendments, groups, document),
        corrections=found.made,
        regrouped_from=outcome.groups,
        notes=sorted_notes((*outcome.notes, *found.notes)),
    )
