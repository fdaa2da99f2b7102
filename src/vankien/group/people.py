"""How many people and bodies stand behind amendments."""

from collections.abc import Iterable, Mapping

from vankien.model.amendment import Amendment
from vankien.model.contribution import Contribution, Contributor, ContributorKind
from vankien.text.normal import fold_plain


def count_people(amendments: Iterable[Amendment], contributions: Mapping[str, Contribution]) -> tuple[int, int, int]:
    """Heads, organisations, and heads of verified contributors behind the amendments.

    A person is one head, however often the same name of the same body asks for it; without a name, each
    contribution is one. A body or meeting has as many heads as it states, none when it states none.
    """
    heads: dict[tuple[str, ...], int] = {}
    verified: dict[tuple[str, ...], int] = {}
    organisations: set[str] = set()
    for amendment in amendments:
        contribution = contributions.get(amendment.contribution)
        who = amendment.contributor if contribution is None else contribution.contributor
        key = _identity(who, amendment.contribution)
        heads[key] = max(heads.get(key, 0), _heads(who))
        if who.verified:
            verified[key] = max(verified.get(key, 0), _heads(who))
        if who.organisation:
            organisations.add(fold_plain(who.organisation).strip())
    return sum(heads.values()), len(organisations), sum(verified.values())


def _identity(who: Contributor, contribution: str) -> tuple[str, ...]:
    if who.name is None and (who.kind is ContributorKind.PERSON or who.organisation is None):
        return (contribution,)
    return (who.kind, fold_plain(who.name or "").strip(), fold_plain(who.organisation or "").strip())


def _heads(who: Contributor) -> int:
    if who.heads is not None:
        return who.heads
    return 1 if who.kind is ContributorKind.PERSON else 0
