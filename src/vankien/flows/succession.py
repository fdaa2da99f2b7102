"""A unit is renamed, merged, split or abolished: what that changes in the register."""

from dataclasses import dataclass, replace
from datetime import date

from vankien.model.errors import UsageError
from vankien.model.register.register import Register
from vankien.model.register.rows import Party, PartySuccession, SuccessionKind
from vankien.model.register.when import ONE_DAY
from vankien.model.register.when import day as stated


@dataclass(frozen=True, slots=True)
class Step:
    """What happened: `old` goes on as `new` from `on`; no `new` when it was abolished."""

    old: str
    new: str | None
    kind: SuccessionKind
    on: date
    legal_basis: str | None = None
    name: str | None = None  # of the new party, when it is not in the register yet


def succeed(register: Register, step: Step, recorded: date) -> Register:
    """The register after the step: the old party ends the day before, the new one is there, the succession is kept.

    The same step twice changes nothing. Raises `UsageError` when a party is unknown, the old one had not begun or had
    ended before, or a new one has no name.
    """
    old = register.lookup.party.get(step.old)
    if old is None:
        raise UsageError("console.error.party-unknown", id=step.old)
    row = PartySuccession(step.old, step.new, step.kind, stated(step.on), step.legal_basis, stated(recorded))
    if any(_is_same(row, one) for one in register.party_succession):
        return register
    if _is_outside(old, step.on):
        raise UsageError("console.error.party-not-then", id=step.old, day=f"{step.on:%d/%m/%Y}")
    parties = {one.id: one for one in register.party}
    if step.kind is not SuccessionKind.SPLIT:  # a split alone does not say whether the old one stays
        parties[step.old] = _ended(old, step, recorded)
    if step.new is not None and step.new not in parties:
        parties[step.new] = _begun(old, step, recorded)
    return replace(
        register,
        party=tuple(parties.values()),
        party_succession=(*register.party_succession, row),
        tables_present=register.tables_present | {"party_succession"},
    )


def _is_same(one: PartySuccession, other: PartySuccession) -> bool:
    return (one.old, one.new, one.kind, one.date) == (other.old, other.new, other.kind, other.date)


def _is_outside(old: Party, on: date) -> bool:
    begins_later = old.valid_from is not None and on < old.valid_from.first
    ended_before = old.valid_to is not None and old.valid_to.last < on - ONE_DAY
    return begins_later or ended_before


def _ended(old: Party, step: Step, recorded: date) -> Party:
    """The old party with its last day, unless it goes on under its own id or a last day is stated already."""
    if step.new == step.old or old.valid_to is not None:
        return old
    return replace(old, valid_to=stated(step.on - ONE_DAY), recorded_at=stated(recorded))


def _begun(old: Party, step: Step, recorded: date) -> Party:
    """The new party: of the same kind, in the same place, from the day on."""
    if step.name is None or step.new is None:
        raise UsageError("console.error.party-unnamed", id=step.new or "")
    return Party(
        step.new,
        old.kind,
        step.name,
        iso_country=old.iso_country,
        parent_id=old.parent_id,
        valid_from=stated(step.on),
        recorded_at=stated(recorded),
    )
