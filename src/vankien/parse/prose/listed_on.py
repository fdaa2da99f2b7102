"""What a request lists on behind its first object: more words, units, numbers, figures, choices."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.paths import completed
from vankien.parse.reading.reading import Reading
from vankien.parse.reading.where_alone import behind_place
from vankien.parse.requests.shapes_figures import is_figure, more_figures
from vankien.parse.requests.shapes_numbers import chain, of_one_chain
from vankien.parse.requests.shapes_rows import more_figure_rows, more_rows
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

OTHER_ORDERS = Cue.REPLACES | Cue.CORRECTS | Cue.USES | Cue.INSERTS | Cue.MOVES | Cue.KEEPS | Cue.INSTEAD
_STOP = re.compile(rf"[.,;\n{BLANK}]")


def listed_on(reading: Reading, found: Found, clause: Span, stretch: Masked) -> int:
    """Adds what a request lists on: "bỏ “a”, “b”", "“a” thành “b”; “c” thành “d”"; where the list ends."""
    pattern = {Operation.DELETE: reading.grammar.more_quotes, Operation.REPLACE: reading.grammar.more_pairs}.get(
        found.operation
    )
    end = found.end
    if found.operation is Operation.DELETE and found.target is None and found.end <= clause.end:
        return _more_units(reading, found, clause, stretch)
    if found.operation is Operation.RENUMBER and found.destination is not None:
        return _more_numbers(reading, found, stretch)
    if found.operation is Operation.REPLACE and not stretch.quotes:
        part = reading.script.part(clause)
        for again in more_figure_rows(found, part, reading.grammar):
            assert again.new is not None  # noqa: S101 - rows have both
            reading.add(again, clause, part, (again.new,), found.end, None)
            return found.end
    if found.operation is Operation.REPLACE and is_figure(found, stretch, reading.text):
        return _more_figures(reading, found, clause)
    if found.operation is Operation.REPLACE and found.target is not None and not stretch.quotes:
        return _more_arrows(reading, found, clause, stretch)
    if found.operation is Operation.REPLACE and found.target is not None:
        part = reading.script.part(clause)
        for again in more_rows(reading.text, found, part, reading.grammar):
            assert again.new is not None  # noqa: S101 - rows have both
            reading.add(again, clause, part, (again.new,), found.end, None)
    if pattern is None or found.target is None or found.opens_block or found.until is not None:
        return clause.start
    first = len(reading.found) - 1
    while (
        match := pattern.match(stretch.text, behind_place(reading.script, stretch, end) - stretch.start)
    ) is not None:
        target, new = (reading.quoted(stretch, match, name) for name in ("old", "new"))
        if target is None or (new is None and (found.new is not None or _has_own_order(reading, stretch, match.end()))):
            break
        end = stretch.start + match.end()
        begin = max(stretch.start + match.start(), min(clause.end, target.start - 1))
        span = Span(begin, behind_place(reading.script, stretch, end))
        again = replace(found, verb=span.start, end=end, target=target, new=new, order=None)
        reading.add(again, span, reading.script.stretch(span.start, span.end), () if new is None else (new,), end, None)
    if end == found.end:
        return _choices(reading, found, clause, stretch, end)
    one = reading.found[first]  # "bỏ “a” ở đoạn 2, “b” ở đoạn 3 mục 1": both of that section
    reading.found[first] = replace(one, locator=completed(one.locator, reading.found[-1].locator))
    reading.found[first:] = _everywhere(reading.found[first:], reading.grammar)
    return end


def _has_own_order(reading: Reading, stretch: Masked, at: int) -> bool:
    """Whether an order of their own stands behind words that a list may hold: "“a” nên bỏ; “c” nên thay bằng “d”"."""
    stop = _STOP.search(stretch.text, at)
    tail = stretch.text[at : len(stretch.text) if stop is None else stop.start()]
    if not tail.strip() or _joins(reading.grammar.speech).match(tail) is not None:
        return False  # "bỏ “a”, “b” và thêm “c”"
    return bool(reading.script.classes_in(tail) & OTHER_ORDERS)


@lru_cache(maxsize=8)
def _joins(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*{words((*s.joins, *s.carries_on))}")


def _everywhere(row: list[Amendment], grammar: Grammar) -> list[Amendment]:
    """A row that is meant wherever its words stand, where one of it says so: "bỏ “a”, “b” trong toàn dự thảo"."""
    said = (one.locator.as_written or "" for one in row)
    whole = next((words for words in said if grammar.whole.search(words.lower())), None)
    if whole is None:
        return row
    return [
        replace(one, locator=replace(one.locator, as_written=whole)) if one.locator.is_empty else one for one in row
    ]


def _more_arrows(reading: Reading, found: Found, clause: Span, stretch: Masked) -> int:
    """Adds the next pairs without marks: "a -> b, c -> d"; where the row ends."""
    end = clause.start
    while (match := reading.grammar.bare_arrow.match(stretch.text, max(end, found.end) - stretch.start)) is not None:
        old, new = (
            trimmed(reading.text, Span(match.start(name), match.end(name)).shift(stretch.start))
            for name in ("old", "new")
        )
        end = stretch.start + match.end()
        span = Span(old.start, new.end)
        again = replace(found, verb=span.start, end=span.end, target=old, new=new, order=None)
        reading.add(again, span, reading.script.stretch(span.start, span.end), (new,), span.end, None)
    return end


def _choices(reading: Reading, found: Found, clause: Span, stretch: Masked, end: int) -> int:
    """Adds what may stand instead of the new words: "thay “a” bằng “b” hoặc “c”"; where the choices end."""
    while found.new is not None and (match := reading.grammar.more_choices.match(stretch.text, end - stretch.start)):
        new = reading.quoted(stretch, match, "new")
        if new is None:
            break
        end = stretch.start + match.end()
        span = Span(max(stretch.start + match.start(), min(clause.end, new.start - 1)), end)
        again = replace(found, verb=span.start, end=end, new=new, order=None)
        reading.add(again, span, reading.script.stretch(span.start, span.end), (new,), end, None)
    return end


def _more_units(reading: Reading, found: Found, clause: Span, stretch: Masked) -> int:
    """Adds the units that follow after semicolons: "Bãi bỏ khoản 2 Điều 5; điểm c khoản 1 Điều 7."."""
    end = clause.end
    last = stretch.start + len(stretch.text)
    while reading.text[end - 1] == ";":
        stops = [at for at in (reading.text.find(";", end, last), reading.text.find(".", end, last)) if at >= 0]
        span = Span(end, min(stops, default=last - 1) + 1)
        part = reading.script.stretch(span.start, span.end)
        if span.is_empty or not reading.script.only_places(part):
            break
        reading.add(replace(found, verb=span.start, end=span.end), span, part, (), span.end, None)
        end = span.end
    return end


def _more_numbers(reading: Reading, found: Found, stretch: Masked) -> int:
    """Adds the next links of a chain: "Điều 9 thành Điều 10, Điều 10 thành Điều 11"; where it ends."""
    first = len(reading.found) - 1
    for again in chain(reading.text, found, stretch, reading.grammar):
        span = Span(again.verb, again.end)
        reading.add(again, span, reading.script.stretch(span.start, span.end), (), span.end, None)
        found = again
    reading.found[first:] = of_one_chain(reading.found[first:])
    return found.end


def _more_figures(reading: Reading, found: Found, clause: Span) -> int:
    """Adds the next pairs of a row: "10% => 9%, 20 xã => 18 xã"; where the row ends."""
    end = clause.start
    for again in more_figures(reading.text, found, reading.script.part(clause), reading.grammar):
        assert again.new is not None  # noqa: S101 - pairs have both
        span = Span(again.verb, again.end)
        reading.add(again, span, reading.script.stretch(span.start, span.end), (again.new,), again.end, None)
        end = again.end
    return end
