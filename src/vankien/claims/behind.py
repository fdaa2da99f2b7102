"""What stands behind an answer of the register: the number, the rule, the query, the rows and the papers."""

from collections.abc import Sequence

from vankien.claims.indicators import Match
from vankien.model.claim import Fact, Plain, Row
from vankien.model.register.count import Count
from vankien.model.register.register import Register
from vankien.model.register.relations import Ref
from vankien.model.register.rows import Observation
from vankien.model.register.source import Mode


def indicator_fact(match: Match) -> Fact:
    """The register knows the indicator and nothing more."""
    one = match.indicator
    rows = (Row("indicator", one.code),)
    return Fact("register-none", {"label": one.label_vi or one.code}, query=one.source, rows=rows)


def observation_fact(register: Register, match: Match, one: Observation) -> Fact:
    """A published figure."""
    known = "" if one.value is None else f"{one.value.normalize():f}"
    values: dict[str, Plain] = {
        **_common(match),
        "value": known,
        "unit": one.unit or match.indicator.unit or "",
    }
    papers = _papers(register, [Ref("observation", one.id)], one.source_doc)
    query = f"observation:{match.indicator.code}"
    stated = (one.period or "").strip()
    if stated:
        kind, values["period"] = "register-published", stated
    elif one.as_of is not None:
        kind, values["day"] = "register-published-on", one.as_of.last.isoformat()
    else:
        kind = "register-published-undated"
    return Fact(kind, values, (), query, (Row("observation", one.id),), papers)


def count_fact(register: Register, match: Match, one: Count) -> Fact:
    """A count on a day, the other ways to count beside it."""
    refs: Sequence[Ref] = () if one.answer is None else one.answer.rows
    values: dict[str, Plain] = {
        **_common(match),
        "value": len(refs),
        "unit": match.indicator.unit or "",
        "day": one.as_of.isoformat(),
        **_modes(one),
    }
    rows = tuple(Row(ref.table, ref.row) for ref in refs)
    papers = _papers(register, [*refs, Ref("indicator", match.indicator.code)], None)
    return Fact("register-counted", values, (), match.indicator.source, rows, papers)


def _common(match: Match) -> dict[str, Plain]:
    """What every answer tells of its indicator; `extra` are the words of the text that it does not know."""
    one = match.indicator
    return {"label": one.label_vi or one.code, "rule": one.counting_rule or "", "extra": " ".join(match.extra)}


def _modes(one: Count) -> dict[str, Plain]:
    """The three ways to count, side by side."""
    if one.total is None:
        return {}
    tallies = {mode.value: one.total.of(mode) for mode in Mode}
    return {name: tally.value for name, tally in tallies.items() if tally is not None}


def _papers(register: Register, refs: Sequence[Ref], named: str | None) -> tuple[str, ...]:
    """The papers behind rows, by title and number, each once."""
    ids = [link.evidence for ref in refs for link in register.lookup.evidence.get((ref.table, ref.row), ())]
    titles = {
        one.id: f"{one.title or one.id} ({one.number})" if one.number else one.title or one.id
        for one in register.evidence
    }
    return tuple(dict.fromkeys(titles.get(own, own) for own in [*([named] if named else []), *ids]))
