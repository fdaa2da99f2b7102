"""The figures of proposed texts, checked before the committee sees them."""

from collections.abc import Iterator
from dataclasses import replace

from vankien.claims.check import RegisterDesk
from vankien.claims.context import Layout
from vankien.claims.draft import Language, layout, read_claims, standings_of
from vankien.claims.scope import Scopes
from vankien.claims.twice import named
from vankien.flows.outcome import Outcome
from vankien.model.amendment import Amendment
from vankien.model.claim import Claim, ClaimVerdict, Fact, Period
from vankien.model.document import Document
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.model.register.register import Register
from vankien.model.span import Span

WRONG = frozenset({ClaimVerdict.DIFFERS, ClaimVerdict.INCONSISTENT})


def with_figures(outcome: Outcome, register: Register, language: Language) -> Outcome:
    """The outcome with the wrong figures of each proposed text, and a note for each."""
    desk = _Desk(outcome.draft.document, register, language)
    found = {one.id: claims for one in outcome.amendments if (claims := desk.wrong(one))}
    files = {one.id: one.source.file for one in outcome.contributions}
    notes = [
        Note("proposal-figure-wrong", facts={"of": one.id, "figure": claim.text}).in_file(files[one.contribution])
        for one in outcome.amendments
        for claim in found.get(one.id, ())
    ]
    return replace(outcome, figures=found, notes=(*outcome.notes, *notes))


class _Desk:
    """Checks the proposals to one draft."""

    def __init__(self, document: Document, register: Register, language: Language) -> None:
        self.document = document
        self.register = register
        self.language = language
        self.on = layout(document.text, language)
        self.scopes = Scopes(document, self.on)
        self.named = named(self.on, standings_of(self.on, self.scopes))
        self.desk = RegisterDesk(register, self.on, document)

    def wrong(self, amendment: Amendment) -> tuple[Claim, ...]:
        """The wrong figures of the proposed words, in the paragraph that they would stand in."""
        if amendment.new_text is None or not self._may_tell(amendment.new_text):
            return ()
        edits = [edit for edit in amendment.edits if edit.text.strip()]
        if not edits:
            return tuple(self._of(amendment.new_text, Span(0, len(amendment.new_text)), None, ()))
        found = (claim for edit in edits for claim in self._edited(edit))
        return tuple({claim.text: claim for claim in found}.values())

    def _may_tell(self, text: str) -> bool:
        """Whether a text may hold a number."""
        starts = self.language.figures.starts
        return any(letter.isdecimal() for letter in text) or not starts.isdisjoint(text.lower().split())

    def _edited(self, edit: Edit) -> Iterator[Claim]:
        text, span = self.document.text, edit.span
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        end = len(text) if end < 0 else end
        whole = text[start : span.start] + edit.text + text[span.end : end]
        own = Span(span.start - start, span.start - start + len(edit.text))
        if self.scopes.is_future(span.start):
            return
        replaced = tuple(
            place for place, one in enumerate(self.on.statements) if one.span.overlaps(span) or one.span == span
        )
        yield from self._of(whole, own, self.scopes.heading_period(span.start), replaced)

    def _of(self, text: str, own: Span, period: Period | None, replaced: tuple[int, ...]) -> Iterator[Claim]:
        """The wrong claims within `own`; `replaced` are figures of the draft that would be gone."""
        on = layout(text, self.language)
        document = Document(text)
        desk = RegisterDesk(self.register, on, self.document, self.desk)
        twice = self._twice(on, Scopes(document, on, period), replaced)
        for place, claim in enumerate(read_claims(document, on, period)):
            if not own.contains(claim.number):
                continue
            answered = desk.answered(place, claim)
            if answered.verdict is ClaimVerdict.UNKNOWN and place in twice:
                answered = replace(
                    answered,
                    verdict=ClaimVerdict.INCONSISTENT,
                    because=None,
                    facts=(*answered.facts, twice[place]),
                )
            if answered.verdict in WRONG:
                yield answered

    def _twice(self, on: Layout, scopes: Scopes, replaced: tuple[int, ...]) -> dict[int, Fact]:
        """Where the draft says another number of the same: by the ordinal of the proposed figure."""
        standings = [replace(one, part=None) for one in standings_of(on, scopes)]
        found: dict[int, Fact] = {}
        for key, places in named(on, standings).items():
            others = [place for place in self.named.get(key, ()) if place not in replaced]
            for place in places:
                for other in others:
                    if not on.intervals[place].overlaps(self.on.intervals[other]):
                        unit = on.statements[place].figure.unit or ""
                        values = {"one": str(self.on.value(other)), "other": str(on.value(place)), "unit": unit}
                        found[place] = Fact("two-values", values, (self.on.statements[other].span,))
        return found
