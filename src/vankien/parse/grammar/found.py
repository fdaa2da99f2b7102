"""What an instruction is: the change asked for, and the stretches of the contribution that say so."""

import re
from dataclasses import dataclass

from vankien.model.amendment import Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of

LONGEST_TARGET = 700  # code points; the draft's words that a contributor copies out


@dataclass(frozen=True, slots=True)
class Found:
    """An instruction in a stretch; spans are offsets of the contribution.

    `verb` is where it begins to ask, `end` where it ends. `target` are the draft's words, `new` the new
    ones, both without marks. `opens_block` says that the new words follow at `end`. `until` are the last
    words of a passage that `target` begins: "từ “…” đến “…”". `result_from` is where the outcome is named
    ("gộp … thành Điều 8"): places behind it are no places of the change. `order` is where the verb itself
    stands when its words come first: "“a” nên thay bằng “b”". `leans` says that only a
    place named before it gives it sense: "Ghi: “…”.". `described` tells the piece that goes by what it is about.
    `unsure` says that no word asks for it: a person does. `neighbour` are words without marks beside which a move goes.
    """

    operation: Operation
    verb: int
    end: int
    target: Span | None = None
    new: Span | None = None
    position: Position | None = None
    opens_block: bool = False
    destination: Span | None = None
    until: Span | None = None
    result_from: int | None = None
    order: int | None = None
    leans: bool = False
    described: Span | None = None
    unsure: bool = False
    neighbour: Span | None = None

    @property
    def doubted(self) -> Span:
        """The words that a person must see where it is not sure: those that come in, or that go."""
        goes = self.target if self.operation is Operation.DELETE else None
        return self.new or goes or Span(self.verb, self.end)


def at_group(stretch: Masked, match: re.Match[str], name: str) -> int:
    """Where a group stands in the contribution."""
    return stretch.start + match.start(name)


def inner_words(text: str, stretch: Masked, match: re.Match[str], name: str) -> Span | None:
    """The words between the marks of the quotation that a group matched."""
    quote = stretch.quote_at(stretch.start + match.start(name))
    return None if quote is None else trimmed(text, quote.inner)


def trimmed(text: str, span: Span) -> Span:
    """A span without white space at its edges."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def has_object(stretch: Masked, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a quotation or a numbered unit stands in a stretch (offsets of the stretch)."""
    said = stretch.text[start:end]
    return BLANK in said or bool(unit_references(Masked(said, stretch.start + start, ()), grammar.speech))


def named_before(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a numbered unit stands before an offset of the stretch: "mục 1.2 nên đưa xuống sau mục 1.4"."""
    return any(
        isinstance(one.kind, UnitKind) and one.span.end <= stretch.start + at
        for one in unit_references(stretch, grammar.speech)
    )


def names_unit(stretch: Masked, match: re.Match[str], grammar: Grammar, group: str | int = 0) -> bool:
    """Whether a match, or one group of it, speaks of units by number, or of "hai mục này"."""
    low, high = stretch.start + match.start(group), stretch.start + match.end(group)
    if any(one.span.start < high and one.span.end > low for one in unit_references(stretch, grammar.speech)):
        return True  # "the last sentence": the number may stand before the name
    reach = min(len(stretch.text), match.end(group) + 8)
    return grammar.anaphora.search(stretch.text, match.start(), reach) is not None


def edge(clause: str, grammar: Grammar) -> Position | None:
    """At which end of its place a clause puts text."""
    if grammar.at_end.search(clause):
        return Position.END
    return Position.START if grammar.at_start.search(clause) else None


def beside_unit(clause: str, start: int, grammar: Grammar) -> Position | None:
    """On which side of a unit, or at which end of its place, a clause puts text: "vào sau điểm d", "vào cuối mục 2"."""
    side = grammar.side_unit.search(clause, start)
    if side is None:
        return edge(clause, grammar)
    return side_of(side, grammar.speech)


def quoted_target(text: str, stretch: Masked, begin: int, end: int) -> Span | None:
    """The first quotation in a part of the stretch, when it is closed: "sửa câu “…” thành:"."""
    at = stretch.text.find(BLANK, begin, end)
    quote = None if at < 0 else stretch.quote_at(stretch.start + at)
    return None if quote is None or not quote.closed else trimmed(text, quote.inner)
