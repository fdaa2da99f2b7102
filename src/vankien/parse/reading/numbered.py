"""Amendments with the ids by which a round knows them again."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, amendment_id
from vankien.model.contribution import Contributor


def numbered(found: Sequence[Amendment], contribution: str, who: Contributor, text: str) -> tuple[Amendment, ...]:
    """The amendments with their ids and their contributor."""
    seen: Counter[str] = Counter()
    made: list[Amendment] = []
    for one in sorted(found, key=lambda amendment: amendment.evidence):
        evidence = one.evidence.of(text)
        own = amendment_id(contribution, evidence, seen[evidence])
        seen[evidence] += 1
        made.append(replace(one, id=own, contribution=contribution, contributor=who))
    return tuple(made)
