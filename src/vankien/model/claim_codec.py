"""Claims as exchange records."""

from collections.abc import Callable
from decimal import Decimal

from vankien.model.claim import Claim, Fact, Figure
from vankien.model.claim_records import ClaimRecord, FactRecord, FigureRecord
from vankien.model.document import Document
from vankien.model.span import Span

Say = Callable[[Fact], str]
DECIMALS = 6  # of a fraction in words: "hai phần ba"


def claim_record(claim: Claim, document: Document, say: Say) -> ClaimRecord:
    """The record of a claim; `say` makes the sentence of a fact."""
    period, place = claim.period, claim.place
    unit = document.unit_at(claim.span.start)
    return {
        "id": claim.id,
        "span": _pair(claim.span),
        "number": _pair(claim.number),
        "text": claim.text,
        "figure": _figure(claim.figure),
        "what": claim.what,
        "period": None
        if period is None
        else {
            "start": period.start,
            "end": period.end,
            "granularity": period.granularity,
            "as_of": period.as_of,
            "scope": claim.period_scope,
            "span": _pair(period.span),
        },
        "place": None if place is None else {"name": place.name, "scope": place.scope, "party": place.party},
        "unit": None if unit is None else unit.id,
        "page": document.page_of(claim.span.start),
        "verdict": claim.verdict,
        "because": claim.because,
        "facts": [_fact(fact, say) for fact in claim.facts],
    }


def _figure(figure: Figure) -> FigureRecord:
    return {
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit,
        "approx": figure.approx,
        "comparator": figure.comparator,
        "kind": figure.kind,
        "whole": _number(figure.whole),
        "step": _number(figure.step) or 0,
        "spelled": figure.spelled,
    }


def _fact(fact: Fact, say: Say) -> FactRecord:
    return {
        "kind": fact.kind,
        "values": dict(fact.values),
        "spans": [_pair(span) for span in fact.spans],
        "query": fact.query,
        "rows": [{"table": row.table, "id": row.id} for row in fact.rows],
        "evidence": list(fact.evidence),
        "hint": say(fact),
    }


def _number(value: Decimal | None) -> int | float | None:
    """Whole numbers whole, others as written."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(round(value, DECIMALS))


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
