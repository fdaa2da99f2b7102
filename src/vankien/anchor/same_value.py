"""Where a draft has the same amount or day in other characters: "20 triệu đồng" for "20.000.000 đồng"."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from vankien.lang.values import DAY_WORDS, DAYS, MULTIPLIERS
from vankien.model.span import Span

MOST_UNIT = 3  # words behind an amount that say what it counts
_NAMES = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?P<number>\d+(?:[.,]\d+)*)(?:\s+(?P<times>{_NAMES})(?!\w))?"
    rf"\s+(?P<unit>[^\W\d_]+(?:\s+[^\W\d_]+){{0,{MOST_UNIT - 1}}})"
)
LEAD_REACH = 8  # code points before a day in which the word for it stands
_LEAD_END = re.compile(rf"(?i:{'|'.join(DAY_WORDS)})\s+$")
_LEAD = re.compile(rf"(?:{'|'.join(DAY_WORDS)})\s+")
_DAYS = tuple(re.compile(one) for one in DAYS)


def lone_day(text: str, span: Span, new: str) -> Span | None:
    """Where the only day of a stretch stands, if `new` is a day and another one."""
    said = _day(" ".join(new.lower().split()))
    if said is None:
        return None
    days = [one for form in _DAYS for one in form.finditer(text, span.start, span.end)]
    if len(days) != 1 or _day(days[0][0].lower()) == said:
        return None
    place = Span(*days[0].span())
    return _led(text, place) if _LEAD.match(new.strip().lower()) else place


def same_value(text: str, quote: str) -> list[Span]:
    """The places of an amount, or of a day, that means what a quotation does; none where it is no such thing."""
    said = " ".join(quote.lower().split())
    day = _day(said)
    if day is not None:
        has_lead = _LEAD.match(said) is not None
        return [_led(text, span) if has_lead else span for span in _same_days(text, day)]
    amount = _AMOUNT.fullmatch(said)
    value = None if amount is None else _value(amount)
    if amount is None or value is None:
        return []
    unit = re.escape(amount["unit"]).replace(r"\ ", r"\s+")
    found = re.finditer(
        rf"(?<![\w.,])(?P<number>\d+(?:[.,]\d+)*)(?:\s+(?P<times>{_NAMES}))?\s+{unit}(?!\w)", text, re.IGNORECASE
    )
    return [Span(*one.span()) for one in found if _value(one) == value]


def _led(text: str, span: Span) -> Span:
    """A day with the word before it: "ngày 01 tháng 7 năm 2022"."""
    lead = _LEAD_END.search(text, max(0, span.start - LEAD_REACH), span.start)
    return span if lead is None else Span(lead.start(), span.end)


def _day(said: str) -> tuple[int, int, int] | None:
    lead = _LEAD.match(said)
    for form in _DAYS:
        match = form.fullmatch(said, 0 if lead is None else lead.end())
        if match is not None:
            return int(match["year"]), int(match["month"]), int(match["day"])
    return None


def _same_days(text: str, day: tuple[int, int, int]) -> Iterator[Span]:
    for form in _DAYS:
        for match in form.finditer(text):
            if (int(match["year"]), int(match["month"]), int(match["day"])) == day:
                yield Span(*match.span())


def _value(amount: re.Match[str]) -> Decimal | None:
    """The number with its multiplier; groups of three behind every sign are thousands, else one sign is decimal."""
    number = amount["number"]
    parts = re.split(r"[.,]", number)
    is_grouped = len(parts) > 1 and all(len(part) == 3 for part in parts[1:])
    plain = "".join(parts) if is_grouped else number.replace(",", ".")
    try:
        return Decimal(plain) * MULTIPLIERS.get((amount["times"] or "").lower(), 1)
    except InvalidOperation:
        return None
