"""Corrections of figures as an ordinary contribution: a letter that `consolidate` reads like any other.

Only what the register contradicts for certain is corrected. The words quoted are made so long that they stand in
the draft once.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from vankien.flows.claims import Checked
from vankien.lang.base import Catalog
from vankien.lang.figure_words import FIGURE_WORDS
from vankien.lang.registry import catalog
from vankien.model.claim import Claim, ClaimVerdict, Comparator, Fact
from vankien.model.span import Span
from vankien.write.claim_saying import day_text, number_text

REGISTER_FACTS = frozenset({"register-counted", "register-published", "register-published-on"})
FEWEST_WORDS = 3  # around a figure: a quotation of a number alone finds too much
MOST_WORDS = 24
MOST_DECIMALS = 2  # of a number that people write; more are those of another multiple of its unit
LONGEST_BOUND = 24  # code points of words like "không dưới"
_WORD = re.compile(r"\S+")


def write_corrections(checked: Checked, right: Mapping[str, Decimal], code: str) -> tuple[bytes, int]:
    """The letter and how many corrections it asks for. `right` are the register's values in the claims' units."""
    words = catalog(code)
    lines = [words.say("claim.correction.title"), ""]
    count = 0
    for claim in checked.claims:
        line = _line(checked, claim, right.get(claim.id), words)
        if line is not None:
            lines += [line, ""]
            count += 1
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8"), count


def _line(checked: Checked, claim: Claim, right: Decimal | None, words: Catalog) -> str | None:
    """One request: these words, those words, and the evidence as the reason."""
    if claim.verdict is not ClaimVerdict.DIFFERS or right is None:
        return None
    text = checked.draft.document.text
    fact = next((one for one in claim.facts if one.kind in REGISTER_FACTS), None)
    bounded = _with_bound(text, claim)
    quoted = None if bounded is None else unique_words(text, bounded)
    if fact is None or bounded is None or quoted is None:
        return None
    start, end = quoted
    told, unit = Decimal(str(fact.values["value"])), str(fact.values["unit"])
    if unit and unit != claim.figure.unit and _decimals(right) > max(_decimals(told), MOST_DECIMALS):
        number, stop = f"{number_text(told, 'vi')} {unit}", bounded.span.end  # not "0,00295 tỷ USD"
    else:
        number, stop = number_text(right, "vi"), bounded.number.end
    new = text[start : bounded.number.start] + number + text[stop:end]
    return words.say("claim.correction", old=text[start:end], new=new, reason=_reason(fact, words))


def _with_bound(text: str, claim: Claim) -> Claim | None:
    """The claim from the words that bound its number on ("hơn 20"): the right number stands without them.

    None when they do not stand right before it: a person words it.
    """
    if claim.figure.comparator is Comparator.EXACT:
        return claim
    before = text[max(0, claim.number.start - LONGEST_BOUND) : claim.number.start].lower()
    phrases = [phrase for words in FIGURE_WORDS.values() for phrase in words.before]
    held = [phrase for phrase in phrases if re.search(rf"(?<!\w){re.escape(phrase)}\s$", before)]
    if not held:
        return None
    start = claim.number.start - len(max(held, key=len)) - 1
    return replace(claim, span=Span(start, claim.span.end), number=Span(start, claim.number.end))


def _decimals(value: Decimal) -> int:
    """How many digits stand behind the decimal sign."""
    return len(f"{value.normalize():f}".partition(".")[2])


def _reason(fact: Fact, words: Catalog) -> str:
    values = fact.values
    time = day_text(str(values["day"])) if "day" in values else str(values.get("period", ""))
    evidence = words.say("claim.correction.evidence", evidence="; ".join(fact.evidence)) if fact.evidence else ""
    value = number_text(Decimal(str(values["value"])), words.code)
    said = {"label": values["label"], "time": time, "value": value, "unit": values["unit"], "evidence": evidence}
    return words.say("claim.correction.reason", **said)


def unique_words(text: str, claim: Claim) -> tuple[int, int] | None:
    """The shortest stretch of whole words around a figure that stands in the text once; None when there is none."""
    line = text.rfind("\n", 0, claim.span.start) + 1
    stop = text.find("\n", claim.span.end)
    cell = text.rfind("\t", line, claim.span.start) + 1 or line
    cell_end = text.find("\t", claim.span.end, len(text) if stop < 0 else stop)
    limit = cell_end if cell_end >= 0 else (len(text) if stop < 0 else stop)
    spans = [(word.start(), word.end()) for word in _WORD.finditer(text, cell, limit)]
    first = next((place for place, (_, end) in enumerate(spans) if end > claim.span.start), None)
    if first is None:
        return None
    last = max(place for place, (start, _) in enumerate(spans) if start < claim.span.end)
    for _ in range(MOST_WORDS):
        start, end = spans[first][0], spans[last][1]
        words = text[start:end].rstrip(",.;:!?)")
        is_quotable = not any(mark in words for mark in '“”"')
        if last - first + 1 >= FEWEST_WORDS and text.count(words) == 1 and is_quotable:
            return start, start + len(words)
        if not is_quotable:
            return None
        is_clause_end = text[spans[last][1] - 1] in ",.;:"
        if last < len(spans) - 1 and not is_clause_end:
            last += 1
        elif first > 0:
            first -= 1
        elif last < len(spans) - 1:
            last += 1
        else:
            return None
    return None
