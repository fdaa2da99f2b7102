"""What the reading of one contribution has gathered so far, and how an order becomes an amendment."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.backed.bounds import with_bound
from vankien.parse.backed.newcomers import doubles_end, drafts_only
from vankien.parse.backed.onward import put_on
from vankien.parse.backed.pointed_this import beside_this
from vankien.parse.backed.value_phrases import whole_value
from vankien.parse.backed.words_moved import as_moved
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.rows import Rows, drafts_rows
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.paths import above, completed, inherit, locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.reading.bare_edges import in_draft, with_stop, without_name
from vankien.parse.reading.beside_cited import with_host
from vankien.parse.reading.comment_places import of_comment
from vankien.parse.reading.confirmed import borne_out
from vankien.parse.reading.context import Context
from vankien.parse.reading.defined import at_definition, thing_defined
from vankien.parse.reading.destination import destination_of, of_destination, quoted_neighbour
from vankien.parse.reading.figure_told import told_figure
from vankien.parse.reading.new_units import new_unit, newcomer
from vankien.parse.reading.of_content import without_content
from vankien.parse.reading.old_words import Words, old_words
from vankien.parse.reading.place_in_old import without_place_as_old
from vankien.parse.reading.placing import own_locator, own_references, pages_apart, stands_alone, subject
from vankien.parse.reading.reach import LIST_MARK
from vankien.parse.reading.run_on import runs_on
from vankien.parse.reading.signed_amounts import with_signs
from vankien.parse.reading.titles_before import is_title_before
from vankien.parse.reading.unsaid import edge_unsaid, unsaid
from vankien.parse.remarks.opinions import Remark
from vankien.parse.requests.spared import stays_of_it
from vankien.parse.restraint.exceptions import spares_words, stays_beside, undecided, without_excepted
from vankien.parse.restraint.narrated import Story
from vankien.parse.script import Script, script
from vankien.parse.weighed.changes import Change
from vankien.parse.weighed.clause_net import Hearing
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import Masked

UNREAD_REACH = 60  # code points behind a request in which a quotation may still belong to it
ONE = "1"  # a number, where any will do
WITHIN = {UnitKind.SENTENCE, UnitKind.PARAGRAPH}  # a new one may stand anywhere among the others
FULL = 2  # dots in a number that says all levels; "2.4" may stand in each part
LONGEST_NOTED = 120  # code points of a change that a note repeats
COUNT_REACH = 40  # code points before a quotation in which its count of words stands
Place = tuple[Locator, Position | None, Locator | None]  # where, on which side, where a move goes
_LONE = re.compile(r"\d[\d.,]*(?:\s?%)?\.")
_CUT_LABEL = re.compile(r"[^\W_]{1,3}\)\s")  # "(e) tents" without its opening bracket


@dataclass(slots=True)
class Reading:
    """What was found so far, line by line. Lives as long as the reading of one contribution.

    `cited` are the draft's words quoted last, `cited_at` where; `theirs` is the first request in a row that another
    makes; `asked` says that a lead-in asked for what its list holds; `taken` and `asked_in` go with `found`: the
    evidence, and the clause around it. `used` are all words that an amendment names,
    `aside` the evidence of what was named and is not asked for, `soft` that of the line's comments which a change
    beside them makes its reason. `told_in` is the cell or field that tells the place of what is read, `body` the
    lines that were read, `weighed` what was learned holds for asked where rules read something, `thought` the stretches
    that were weighed with all that may be asked there, `hearing` its clauses as they stood before they were weighed;
    `answers` are remarks in cells and fields where wording was expected, asked for by where they stand.
    """

    text: str
    grammar: Grammar
    lines: Sequence[Line]
    backing: Backing | None = None
    script: Script = field(init=False)
    context: Context = field(init=False)
    story: Story = field(init=False)
    furniture: list[Span] = field(init=False)
    cited: Span | None = None
    cited_at: Locator | None = None
    theirs: int | None = None
    asked: bool = False
    has_boxes: bool = False
    rows: Rows | None = None
    found: list[Amendment] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    taken: list[Span] = field(default_factory=list)
    asked_in: list[Span] = field(default_factory=list)
    used: list[Span] = field(default_factory=list)
    aside: list[Span] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    soft: list[Span] = field(default_factory=list)
    told_in: Span | None = None
    body: Sequence[Line] = ()
    weighed: list[Change] = field(default_factory=list)
    thought: list[tuple[Span, list[Change]]] = field(default_factory=list)
    hearing: Hearing | None = None
    answers: list[Span] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Lower-cases the text once."""
        self.furniture = [line.span for line in self.lines if line.role is BlockRole.FURNITURE]
        law = () if self.backing is None else self.backing.law
        self.rows = (
            None
            if self.backing is None
            else drafts_rows(self.backing.rows, self.backing.head, self.grammar.speech, self.backing.listed)
        )
        numbers = None if self.backing is None else self.backing.numbers
        self.script = script(self.text, self.grammar, law, self.rows, numbers)
        self.context = Context(self.script)
        self.story = Story(self.script)

    def _without_stop(self, new: Span) -> Span:
        """A lone figure without the stop of the sentence behind it: "replace 84 by 90."."""
        return Span(new.start, new.end - 1) if _LONE.fullmatch(self.text, new.start, new.end) is not None else new

    def add(self, found: Found, clause: Span, part: Masked, slices: Words, end: int, why: str | None) -> None:
        """Makes the amendment of an order: its place, its words as slices, its evidence up to `end`."""
        start = self._start(clause, slices, end)
        found, slices = self._worded(found, part, slices)
        found, slices = with_signs(self.text, found, slices)
        locator, position, destination = self.located(found, clause, part, slices, end)
        locator, left_out = self._undecided(found, locator, part)
        is_one = list(slices) == [found.new]
        found, open_value = whole_value(self.script, found, self.backing, locator)
        if is_one and found.new is not None:
            slices, end = (found.new,), max(end, found.new.end)
        left_out = (*left_out, *open_value, *stays_of_it(self.text, found, part, self.grammar.speech))
        if self._doubles_end(found, locator, position, slices):
            position = None  # how many of the last words go, a person says
        if found.unsure:
            left_out = (*left_out, self.script.said(found.doubted))
        if found.described is not None:  # a person sees which piece that is
            locator = replace(locator, topic=found.described.of(self.text))
            left_out = (*left_out, found.described.of(self.text))
        target, slices = old_words(self.script, self.backing, self.cited, found, clause, part, locator, slices)
        if found.operation is Operation.COMMENT:
            locator, target = of_comment(self.script, part, (locator, target), self.found[-1] if self.found else None)
        if locator.quote is None and found.operation is Operation.REPLACE:
            locator = replace(locator, quote=told_figure(self.script, target, self.backing))
        is_title = bool(locator.path) and locator.path[-1].kind is UnitKind.TITLE
        if target is None and position is None and len(slices) == 1:
            slices = (with_stop(self.script, slices[0], is_title=is_title),)
        evidence = Span(min(start, end), end)
        self.found.append(
            Amendment(
                id="",
                contribution="",
                contributor=Contributor(),
                operation=found.operation,
                locator=locator,
                evidence=evidence,
                target_text=self._target(target, found.until),
                position=position,
                new_text="".join(span.of(self.text) for span in slices) or None,
                new_text_spans=slices,
                reason=why,
                destination=destination,
                unread=(*left_out, *unsaid(self.script, found, part), *self._edge_unsaid(found, part, locator)),
                run_on=runs_on(found, slices, part, self.grammar.speech),
            )
        )
        self.taken.append(evidence)
        self.used += [one for one in (target, found.until, quoted_neighbour(found, part), *slices) if one is not None]
        self._remember(found, clause, start, end)

    def _start(self, clause: Span, slices: Words, end: int) -> int:
        """Where the evidence of an order begins: behind the mark of a list, with new words that stand before it."""
        start = trimmed(self.text, clause).start
        mark = LIST_MARK.match(self.text, start, clause.end)
        start = mark.end() if mark is not None and mark.end() < end else start
        return min([start, *(span.start for span in slices[:1])])

    def _worded(self, found: Found, part: Masked, slices: Words) -> tuple[Found, Words]:
        """An order with its words as the draft has them, and the new ones as slices of the contribution."""
        turned = beside_this(self.script, found, self.backing)
        slices = (turned.new,) if turned.new is not None and slices == (found.new,) else slices
        found = without_place_as_old(self.script, turned, part)
        found = put_on(found, part, self.script.lower, self.grammar.speech)
        found = with_bound(found, self.script.lower, self.backing, self.grammar.speech)
        if found.operation is Operation.DELETE and found.target is not None and spares_words(self.script, found.target):
            found = replace(found, operation=Operation.COMMENT, target=None)  # a person sees what goes
        before, found = found.new, in_draft(self.script, found, self.backing)
        slices = (found.new,) if found.new is not None and slices == (before,) else slices
        slices = (self._without_stop(without_name(self.script, found, slices[0])),) if len(slices) == 1 else slices
        slices = tuple(piece for span in slices for piece in self._without_furniture(self._with_bracket(span)))
        found = with_host(self.script, found, part, slices, self.cited)
        found = as_moved(self.script, found, part, self.backing)
        return found, slices if found.operation is not Operation.MOVE else ()

    def _with_bracket(self, new: Span) -> Span:
        """New words with the bracket that opens the label with which they begin: "(e) tents"."""
        is_cut = self.text[max(0, new.start - 1) : new.start] == "(" and _CUT_LABEL.match(self.text, new.start)
        return Span(new.start - 1, new.end) if is_cut else new

    def _undecided(self, found: Found, locator: Locator, part: Masked) -> tuple[Locator, tuple[str, ...]]:
        """A place without those that are left out of it, and the words about places that a person must weigh."""
        stays = stays_beside(self.script, part, locator) if found.operation is Operation.DELETE else ()
        locator, left_out = without_excepted(self.script, part, locator)
        locator, either = undecided(self.script, part, locator)
        return locator, (*stays, *left_out, *either)

    def _edge_unsaid(self, found: Found, part: Masked, where: Locator) -> Iterator[str]:
        units = None if self.backing is None else self.backing.units
        yield from edge_unsaid(found, part, self.script, units, where)

    def _remember(self, found: Found, clause: Span, start: int, end: int) -> None:
        """Keeps the stretch that an order from `start` to `end` asks in, and compares counts with its quotations."""
        until = min(clause.end, end + UNREAD_REACH)
        cue = self.grammar.reason.search(self.script.lower, end, until) if until > end else None
        until = until if cue is None else cue.start()
        self.asked_in.append(Span(min(clause.start, start), max(start, until)))
        self.cited = None
        for quoted in (found.target, found.new):
            if quoted is not None:
                self._compare_count(quoted)

    def drop_last(self) -> None:
        """Forgets the amendment made last."""
        self.found.pop()
        self.taken.pop()
        self.asked_in.pop()

    def lay_aside(self, some: Sequence[Amendment]) -> None:
        """Forgets changes that are named and not asked for, each with a note: a person may see it otherwise."""
        for one in some:
            facts: dict[str, str | int] = {"words": one.evidence.of(self.text)[:LONGEST_NOTED]}
            where = Where(None, one.evidence.start, one.evidence.end)
            self.aside.append(one.evidence)
            self.notes.append(Note("change-not-asked-for", Severity.INFO, where, facts))
        self.forget(some)

    def forget(self, some: Sequence[Amendment]) -> None:
        """Forgets some of the amendments."""
        gone = {id(one) for one in some}
        if not gone:
            return
        kept = [at for at, one in enumerate(self.found) if id(one) not in gone]
        self.found[:] = [self.found[at] for at in kept]
        self.taken[:] = [self.taken[at] for at in kept]
        self.asked_in[:] = [self.asked_in[at] for at in kept]

    def _without_furniture(self, span: Span) -> Iterator[Span]:
        """A stretch of wording without the page marks that stand on lines of their own in it."""
        at = span.start
        first = bisect_right(self.furniture, span.start, key=lambda line: line.start)
        for line in takewhile(lambda line: line.end < span.end, islice(self.furniture, first, None)):
            yield Span(at, line.start)
            at = min(span.end, line.end + 1)
        yield Span(at, span.end)

    def _compare_count(self, quoted: Span) -> None:
        """Notes a quotation that holds another number of words than is said before it: "hai từ “tôn giáo”"."""
        head = self.script.lower[max(0, quoted.start - COUNT_REACH) : quoted.start]
        match = self.grammar.word_count.search(head)
        if match is None:
            return
        said = int(match["count"]) if match["count"].isdecimal() else self.grammar.speech.bare_ordinals[match["count"]]
        found = len(re.findall(r"\w+", quoted.of(self.text)))
        if said != found:
            facts: dict[str, str | int] = {"words": quoted.of(self.text)[:COUNT_REACH], "said": said, "found": found}
            self.notes.append(
                Note("word-count-differs", Severity.WARNING, Where(None, quoted.start, quoted.end), facts)
            )

    def _target(self, target: Span | None, until: Span | None) -> str | None:
        """The draft's words; for a passage told by its ends "first … last"."""
        if target is None or until is None:
            return None if target is None else target.of(self.text)
        return f"{target.of(self.text)} … {until.of(self.text)}"

    def located(self, found: Found, clause: Span, part: Masked, slices: Words, stop: int) -> Place:
        """The place of an amendment, on which side of it, and where a move goes."""
        cited = own_references(self.script, found, clause, part, stop)
        named = own = without_content(self.script, cited, found, clause)
        if found.operation is Operation.INSERT and found.target is None and len(own) > 1 and self.backing is not None:
            own = own if self.backing.units is None else drafts_only(own, self.backing.units, self.script)
        own, position = new_unit(self.script, own, found, clause, slices[0].of(self.text) if slices else "")
        thing = None if cited or found.destination is not None else thing_defined(self.script, clause, found)
        if thing is not None and not self._is_of_form_or_heading():
            return at_definition(self.script, thing), position, None
        topic, own = subject(self.script, own, found, part)
        said = self._of_one_appendix(own_locator(self.script, own, found, clause, topic))
        if found.destination is not None:
            said = of_destination(self.script, found, part, said)
        whole = list(self.grammar.whole.finditer(part.text))  # of the words quoted none: "throughout the year"
        if whole:  # the last: "thống nhất dùng “a” thay cho “b” trong toàn bộ dự thảo"
            written = self.script.said(Span(clause.start, max(found.end, part.start + whole[-1].end())))
            return replace(said, as_written=written), position, destination_of(self.script, found, part, said)
        is_move = found.operation is Operation.MOVE and found.destination is not None and not stands_alone(said)
        if is_move and not self._numbers_one(said) and self.context.place is None and said.page is None:
            assert found.destination is not None  # noqa: S101 - a move has one
            there = [one for one in self.script.references(part) if found.destination.contains(one.span)]
            said = completed(said, locator_of(there, self.text, self.grammar.speech))
        context, position = self._above(found, clause, (said, named, own), position)
        is_title = bool(said.path) and said.path[0].kind is UnitKind.TITLE  # the draft's own: under nothing
        is_alone = is_title or (found.destination is not None and self._numbers_one(said))
        is_alone = is_alone or (bool(cited) and not named)  # a new unit whose place nobody says
        locator = said if is_alone else inherit(said, context)
        is_told = self.context.place is not None and self.context.place is self.context.lent
        if self.backing is not None and self.backing.units is not None and found.destination is None and not is_told:
            words = None if found.target is None else found.target.of(self.text)
            locator = borne_out(said, locator, words, self.backing.units)
        if not own and is_title_before(self.script, found, clause, locator):
            locator = replace(locator, path=(*locator.path, Step(UnitKind.TITLE)))
        if found.operation is not Operation.COMMENT and pages_apart(own):
            locator = replace(locator, page=None)  # on several pages: its words say where, not the first of them
        destination = destination_of(self.script, found, part, locator)
        is_move = found.operation is Operation.MOVE and found.target is not None
        if is_move and locator.is_empty and destination is not None and destination.path:
            locator = destination  # "câu “…” nên đưa lên đầu điểm 3": the only place that is named
        if own:
            self.context.ask(locator)
        elif locator.as_written is None and self.context.place is not None:
            locator = replace(locator, as_written=self.context.place.as_written)
        return locator, position, destination

    def _is_of_form_or_heading(self) -> bool:
        """Whether the place spoken of is a form's cell's or that of the heading above, which holds for all."""
        place = self.context.place
        return place is not None and (place is self.context.lent or place is self.context.heading)

    def _above(
        self,
        found: Found,
        clause: Span,
        told: tuple[Locator, Sequence[Reference], Sequence[Reference]],
        position: Position | None,
    ) -> tuple[Locator | None, Position | None]:
        """What a place inherits from, and on which side of it something new stands.

        `told` are the place that was said, the references that name it, and those of them that are the draft's.
        """
        said, named, own = told
        context = self.context.of(said, clause)
        if context is None and not said.path and self.cited is not None and found.target == self.cited:
            context = self.cited_at
        new = next((one for one in named if one not in own and isinstance(one.kind, UnitKind)), None)
        if new is not None and context is not None and not own:
            assert isinstance(new.kind, UnitKind)  # noqa: S101 - chosen so
            context = above(context, new.kind, new.numbers[0])
        added = None if own or context is None else newcomer(self.script, found)
        if added is not None and context is not None and any(step.kind is added for step in context.path):
            context = above(context, added, ONE)  # one more of what was spoken of: it stands beside that
            position = position or (None if added in WITHIN else Position.END)
        return context, position

    def _of_one_appendix(self, said: Locator) -> Locator:
        """A place without "Phụ lục" where the draft has several and nobody said which."""
        units = None if self.backing is None else self.backing.units
        if units is None or said.path[:1] != (Step(UnitKind.APPENDIX),):
            return said
        several = sum(one.kind is UnitKind.APPENDIX for one in units.document.units) > 1
        return replace(said, path=said.path[1:]) if several else said

    def _doubles_end(self, found: Found, locator: Locator, position: Position | None, slices: Words) -> bool:
        """Whether words put at the end of a unit begin as its last words do: "let it end “between nine and ten”"."""
        units = None if self.backing is None else self.backing.units
        is_end = found.operation is Operation.INSERT and found.target is None and position is Position.END
        if units is None or not is_end or len(slices) != 1 or locator.also:
            return False
        spans = units.under(locator.path) if locator.path else []
        return len(spans) == 1 and doubles_end(slices[0], spans[0], units, self.script)

    def _numbers_one(self, said: Locator) -> bool:
        """Whether the number of a place is the draft's with all its levels: "3.3.4" needs no section named."""
        if self.backing is None or self.backing.units is None or not said.path:
            return False
        number = said.path[-1].number or ""
        return number.count(".") >= FULL and len(self.backing.units.by_number.get(number.lower(), ())) == 1

    def quoted(self, stretch: Masked, match: re.Match[str], name: str) -> Span | None:
        """The words of the quotation that a group matched, without white space around them."""
        if name not in match.re.groupindex:
            return None
        quote = stretch.quote_at(stretch.start + match.start(name))
        return None if quote is None or quote.inner.is_empty else trimmed(self.text, quote.inner)
