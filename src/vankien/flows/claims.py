"""The figures of a draft, checked."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from vankien.claims.amounts import dimension
from vankien.claims.check import checked_claims
from vankien.claims.draft import Language, claims_of, layout
from vankien.flows.ports import PaperOptions
from vankien.model.claim import Claim, ClaimVerdict
from vankien.model.draft import Draft
from vankien.model.register.register import Register


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft with all its claims, in order; `register` names the folder that they were held against."""

    draft: Draft
    claims: tuple[Claim, ...]
    register: str | None = None

    def count(self, verdict: ClaimVerdict) -> int:
        """How many claims have a verdict."""
        return sum(one.verdict is verdict for one in self.claims)

    @property
    def wrong(self) -> tuple[Claim, ...]:
        """The claims that a person must look at."""
        return tuple(one for one in self.claims if one.verdict in {ClaimVerdict.DIFFERS, ClaimVerdict.INCONSISTENT})


@dataclass(frozen=True, slots=True)
class ClaimsPaper:
    """One output file and what makes it."""

    file: str
    write: Callable[[Checked, PaperOptions], bytes]


def check_draft(draft: Draft, language: Language, register: Register | None, folder: str | None = None) -> Checked:
    """Every claim of a draft, checked within it and, when there is one, against a register."""
    if register is None:
        return Checked(draft, claims_of(draft.document, language))
    on = layout(draft.document.text, language)
    return Checked(draft, checked_claims(draft.document, on, register), folder)


def right_values(checked: Checked, language: Language) -> dict[str, Decimal]:
    """The register's values for the claims that it contradicts, in the units in which they are written."""
    right: dict[str, Decimal] = {}
    for claim in checked.claims:
        fact = next((one for one in claim.facts if "value" in one.values and one.query), None)
        if claim.verdict is not ClaimVerdict.DIFFERS or fact is None or fact.values["value"] == "":
            continue
        own = dimension(claim.figure.unit, language.figures)
        known = dimension(str(fact.values["unit"]) or None, language.figures)
        right[claim.id] = Decimal(str(fact.values["value"])) * known.scale / own.scale
    return right
