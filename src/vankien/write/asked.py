"""Who of the bodies that were asked has answered, whatever way their names are written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.lang.same_body import is_same_body, speaks_for
from vankien.model.contribution import Contribution, Contributor, ContributorKind


@dataclass(frozen=True, slots=True)
class Answers:
    """The bodies that were asked, in their order: who answered, of whom only staff wrote, who sent nothing."""

    answered: tuple[str, ...]
    only_staff: tuple[str, ...]
    silent: tuple[str, ...]


def answers(bodies: Sequence[str], contributions: Sequence[Contribution]) -> Answers:
    """Each body in one of three lists. A letter of somebody who works there is not the body's answer."""
    official = {own for one in contributions if speaks_for(one.contributor) for own in _names(one.contributor)}
    private = {own for one in contributions for own in _names(one.contributor)} - official
    answered = [body for body in bodies if any(is_same_body(body, own) for own in official)]
    staff = [body for body in bodies if body not in answered and any(is_same_body(body, own) for own in private)]
    silent = [body for body in bodies if body not in answered and body not in staff]
    return Answers(tuple(answered), tuple(staff), tuple(silent))


def _names(contributor: Contributor) -> Iterator[str]:
    if contributor.organisation:
        yield contributor.organisation
    elif contributor.name and contributor.kind is not ContributorKind.PERSON:
        yield contributor.name
