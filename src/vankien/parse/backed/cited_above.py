"""A sentence of the draft quoted above, and told anew as a whole below by an order to add: it changes.

"Quan điểm 1 đang là: “a b c.”" / "Đề nghị bổ sung “d”, cụ thể là: “a d b c.”": beside its own new wording, the old one
would stand twice.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import share
from vankien.parse.draft.backing import tokens
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import trimmed
from vankien.parse.script import Script

REACH = 500  # code points before new words within which the old ones are quoted
LEAST = 6  # words of a sentence that is told anew; fewer may be said of several things
HELD = 0.8  # of the old words that the new ones hold
MOST_TIMES = 2  # as many words as the old ones new ones may have


def anew_of_cited_above(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments; words to be added that say anew what was quoted above them are put in its place."""
    for one in found:
        old = _old(script, one, units)
        if old is None:
            yield one
        else:
            evidence = Span(min(old.start, one.evidence.start), one.evidence.end)
            unread = tuple(words for words in one.unread if words not in (one.new_text or ""))
            where = replace(one.locator, quote=None)
            yield replace(
                one,
                operation=Operation.REPLACE,
                target_text=old.of(script.text),
                position=None,
                locator=where,
                evidence=evidence,
                unread=unread,
                run_on=False,
            )


def _old(script: Script, one: Amendment, units: Units) -> Span | None:
    """The one quotation above new words that the draft has once and that they say anew."""
    is_loose = one.operation is Operation.INSERT and one.target_text is None and one.position is None
    if not is_loose or len(one.new_text_spans) != 1:
        return None
    new = one.new_text_spans[0]
    wanted = tokens(script.lower, new.start, new.end)
    if len(wanted) < LEAST:
        return None
    row = []
    reach = max(0, new.start - REACH)
    begin = max(reach, script.text.find("\n", reach, new.start) + 1) if reach else 0  # inside no quotation
    for quote in script.part(Span(begin, max(begin, new.start - 1))).quotes:
        inner = trimmed(script.text, quote.inner)
        said = tokens(script.lower, inner.start, inner.end)
        is_like = quote.closed and len(said) >= LEAST and len(wanted) <= MOST_TIMES * len(said)
        if is_like and share(said, wanted) >= HELD and len(units.places(inner.of(script.text))) == 1:
            row.append(inner)
    return row[0] if len(row) == 1 else None
