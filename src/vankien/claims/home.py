"""Whose figures a document tells: its own place, those of its partners, and the party behind a name."""

from functools import cached_property

from vankien.model.claim import Claim, Place
from vankien.model.register.register import Register
from vankien.model.register.rows import Observation


class Home:
    """Answers for the places of one document and one register."""

    def __init__(self, register: Register, text: str) -> None:
        self.register = register
        self._text = text

    @cached_property
    def party(self) -> str | None:
        """The place that the document is about: that of most published figures, when its name stands in the text."""
        seen: dict[str, int] = {}
        for one in self.register.observation:
            if one.place:
                seen[one.place] = seen.get(one.place, 0) + 1
        if not seen:
            return None
        best = max(seen, key=lambda place: (seen[place], place))
        party = self.register.lookup.party.get(best)
        names = [best] if party is None else [name for name in (party.name_vi, *party.aliases) if name]
        is_only = len(seen) == 1
        return best if is_only or any(name in self._text for name in names) else None

    @cached_property
    def _named(self) -> dict[str, tuple[str, ...]]:
        """The parties by their names in lower case."""
        found: dict[str, list[str]] = {}
        for party in self.register.party:
            for name in dict.fromkeys(name.lower() for name in (party.name_vi, *party.aliases) if name):
                found.setdefault(name, []).append(party.id)
        return {name: tuple(ids) for name, ids in found.items()}

    def with_party(self, place: Place | None) -> Place | None:
        """The place with the one party of that name; two of a name are left to a person."""
        if place is None:
            return None
        parties = self._named.get(place.name.lower(), ())
        return Place(place.name, place.scope, parties[0]) if len(parties) == 1 else place

    def is_here(self, one: Observation, claim: Claim) -> bool:
        """Whether a published figure is that of the claim's place, the document's own where none is named."""
        if one.place is None or not one.place.strip():
            return claim.place is None
        if claim.place is None:
            return one.place == self.party
        party = self.register.lookup.party.get(one.place)
        names = {one.place} if party is None else {party.name_vi or "", *party.aliases, one.place}
        return claim.place.name.lower() in {name.lower() for name in names}

    @cached_property
    def partners(self) -> tuple[str, ...]:
        """The names of all parties but the document's own place."""
        home = self.party
        names = {
            name
            for party in self.register.party
            if party.id != home
            for name in (party.name_vi, *party.aliases)
            if (name and len(name) > 2 and name[0].isupper()) or (name or "").partition(" ")[2][:1].isupper()
        }
        return tuple(sorted(name for name in names if name))

    def is_home(self, name: str) -> bool:
        """Whether a name is that of the document's own place."""
        party = self.register.lookup.party.get(self.party or "")
        names = set() if party is None else {party.name_vi or "", *party.aliases}
        return name.lower() in {one.lower() for one in names}
