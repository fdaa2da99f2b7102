"""How papers put figures and what was found about them, in the reader's language."""

import re
from decimal import Decimal

from vankien.lang.base import Catalog
from vankien.model.claim import Claim, Fact, Period

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
WORDS_OF_FACTS = frozenset({"label", "labels", "unit", "period", "rule", "extra"})  # the others are numbers and days
ROWS_SHOWN = 12  # of the register behind a number; all of them stand in claims.jsonl
MARKS = {"vi": (".", ","), "en": (",", ".")}  # of thousands, of decimals


def number_text(value: Decimal | int | None, code: str) -> str:
    """`1.234,5` in Vietnamese, `1,234.5` in English; empty for None."""
    if value is None:
        return ""
    group, decimal = MARKS.get(code, MARKS["vi"])
    whole, _, fraction = f"{Decimal(value):f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", group)
    fraction = fraction.rstrip("0")
    return f"{grouped}{decimal}{fraction}" if fraction else grouped


def day_text(iso: str | None) -> str:
    """`31/12/2020`."""
    return "" if iso is None else "/".join(reversed(iso.split("-")))


def period_text(period: Period | None) -> str:
    """The days of a period, first to last; the year alone for a whole year."""
    if period is None or period.end is None:
        return ""
    if period.start is None:
        return f"→ {day_text(period.end)}"
    if period.start == period.end:
        return day_text(period.end)
    first, last = period.start, period.end
    if first.endswith("-01-01") and last.endswith("-12-31"):
        return first[:4] if first[:4] == last[:4] else f"{first[:4]}–{last[:4]}"
    return f"{day_text(first)}–{day_text(last)}"


def fact_text(fact: Fact, words: Catalog) -> str:
    """The sentence of a fact, with numbers and days as the reader writes them."""
    values = {
        name: value if name in WORDS_OF_FACTS else _plain(value, words.code) for name, value in fact.values.items()
    }
    return words.say(f"claim.fact.{fact.kind}", **values)


def _plain(value: object, code: str) -> str:
    said = str(value)
    if _DAY.fullmatch(said):
        return day_text(said)
    return number_text(Decimal(said), code) if _NUMBER.fullmatch(said) else said


def details(fact: Fact, words: Catalog) -> list[str]:
    """What stands behind a fact of the register: rule, other ways to count, foreign words, query, rows, evidence."""
    values, said = fact.values, []
    if values.get("rule"):
        said.append(words.say("claim.rule", rule=values["rule"]))
    if "relations" in values:
        here, there = values.get("units_here", "?"), values.get("units_there", "?")
        said.append(words.say("claim.modes", relations=values["relations"], here=here, there=there))
    if values.get("extra"):
        said.append(words.say("claim.extra", extra=values["extra"]))
    if fact.evidence:
        said.append(words.say("claim.evidence", evidence="; ".join(fact.evidence)))
    if fact.query:
        said.append(words.say("claim.query", query=fact.query))
    if fact.rows:
        said.append(words.say("claim.rows", rows=rows_text(fact)))
    return said


def rows_text(fact: Fact) -> str:
    """The rows behind a fact, the first of many."""
    shown = "; ".join(f"{row.table}:{row.id}" for row in fact.rows[:ROWS_SHOWN])
    return shown if len(fact.rows) <= ROWS_SHOWN else f"{shown}; … ({len(fact.rows)})"


def why(claim: Claim, words: Catalog) -> str:
    """Verdict and reason in a few words."""
    verdict = words.say(f"claim.verdict.{claim.verdict}")
    return verdict if claim.because is None else f"{verdict}: {words.say(f'claim.because.{claim.because}')}"


def findings_text(claim: Claim, words: Catalog) -> str:
    """Every sentence that was found about a claim."""
    return " ".join(dict.fromkeys(fact_text(fact, words) for fact in claim.facts))


def figure_line(claim: Claim, words: Catalog) -> str:
    """One wrong figure of a proposed text: its words, its verdict, what was found."""
    verdict = words.say(f"claim.verdict.{claim.verdict}")
    return words.say("console.claims.line", verdict=verdict, text=claim.text, why=findings_text(claim, words))
