"""Every claim of a draft: its figures with time and place, checked within the draft and against a register."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vankien.claims.consistency import facts_of, findings
from vankien.claims.context import Layout
from vankien.claims.figures import statements
from vankien.claims.scan import scan
from vankien.claims.scope import Scopes
from vankien.claims.sentences import Sentences
from vankien.claims.twice import Standing
from vankien.lang.claims import ClaimWords
from vankien.lang.figures import FigureWords
from vankien.model.claim import Because, Claim, ClaimVerdict, Fact, Period
from vankien.model.document import Document
from vankien.model.ids import content_id


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of figures and of what stands around them."""

    figures: FigureWords
    claims: ClaimWords


def layout(text: str, language: Language) -> Layout:
    """A text with its figures, laid out for the rules."""
    scanned = scan(text, language.figures)
    found = statements(text, scanned, language.figures)
    sentences = Sentences(scanned.low)
    return Layout(text, scanned.low, found, sentences, scanned.periods, language.figures, language.claims)


def claims_of(document: Document, language: Language) -> tuple[Claim, ...]:
    """The figures of a document, in order; contradictions within it are told, nothing is checked outside."""
    return read_claims(document, layout(document.text, language))


def read_claims(document: Document, on: Layout, inherited: Period | None = None) -> tuple[Claim, ...]:
    """The claims of a document that is laid out already; `inherited` is the time of what stands above a piece."""
    scopes = Scopes(document, on, inherited)
    senses = [scopes.sense(place) for place in range(len(on.statements))]
    facts = facts_of(on, findings(on, standings_of(on, scopes)))
    return tuple(_claims(on, scopes, senses, facts))


def standings_of(on: Layout, scopes: Scopes) -> list[Standing]:
    """What the outline says of every figure."""
    return [
        Standing(
            scopes.period(place)[0], scopes.part(place), scopes.sense(place) is Because.TARGET, scopes.region(place)
        )
        for place in range(len(on.statements))
    ]


def _claims(
    on: Layout, scopes: Scopes, senses: Sequence[Because | None], facts: Mapping[int, tuple[Fact, ...]]
) -> list[Claim]:
    seen: dict[str, int] = {}
    made = []
    for place, one in enumerate(on.statements):
        words = one.span.of(on.text)
        sentence = on.around(place).of(on.text).strip()
        ordinal = seen.get(sentence + words, 0)
        seen[sentence + words] = ordinal + 1
        period, level = scopes.period(place)
        found = facts.get(place, ())
        verdict = ClaimVerdict.INCONSISTENT if found else ClaimVerdict.UNKNOWN
        because = None if found else (senses[place] or Because.NO_DATA)
        where = scopes.place(place)
        own = content_id("f", sentence, words, str(ordinal))
        made.append(
            Claim(own, one.span, one.number, words, one.figure, one.what, period, level, where, verdict, because, found)
        )
    return made
