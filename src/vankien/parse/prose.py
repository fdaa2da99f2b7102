"""Free prose: walks the lines of one contribution and collects amendments and remarks.

A clause with a place and no request sets the place for what follows ("Tại mục 2 Phần I:"); a clause with a
request takes its own place, completed by the one before. Wording that follows a request runs to the next
request, the next heading with a place, or the signature.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile

from vankien.model.amendment import Amendment, Operation, Position, amendment_id
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.locator import Locator, UnitKind
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.act import without_own_heads
from vankien.parse.around import with_quotations
from vankien.parse.block import wording
from vankien.parse.clauses import clauses
from vankien.parse.context import Context, behind_place, is_labelled, says_only_where
from vankien.parse.cues import Cue
from vankien.parse.exceptions import excepted, without_excepted
from vankien.parse.fields import Record, records_at
from vankien.parse.found import Found, trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.headings import with_headings
from vankien.parse.hearsay import takes_back
from vankien.parse.instruct import instruction, orders
from vankien.parse.last_version import last_version
from vankien.parse.lines import Line, joined
from vankien.parse.opinions import Remark, remark
from vankien.parse.paths import above, common, completed, inherit, locator_of
from vankien.parse.place_behind import with_place_behind
from vankien.parse.placing import (
    destination_of,
    new_unit,
    not_compared,
    of_destination,
    own_locator,
    own_references,
    pages_apart,
    stands_alone,
    subject,
)
from vankien.parse.plain import BLANK, Masked
from vankien.parse.quiet import quiet_remarks
from vankien.parse.reach import LIST_MARK, LONGEST_HEADING_LINE, labelled, reach, restrained
from vankien.parse.reasons import reason
from vankien.parse.reference import Reference
from vankien.parse.script import Script, script
from vankien.parse.shapes_cited import beside_cited, changed_cited, makes_anew
from vankien.parse.shapes_figures import is_figure, more_figures
from vankien.parse.shapes_numbers import chain, of_one_chain
from vankien.parse.unmarked import names_words, unmarked
from vankien.parse.voices import with_voices
from vankien.text.quotes import is_mark

UNREAD_REACH = 60  # code points behind a request in which a quotation may still belong to it
LONGEST_PLACES = 300  # code points of places told one by one before their request: "Điều 5 khoản 2; Điều 6: …"
CITED_REACH = 300  # code points behind words of the draft within which a clause may come back to them
TAKE_BACK_REACH = 60  # code points behind a request within which the next sentence takes it back
NAMED = re.compile(r":\s*\x01")  # a colon right before a quotation brings in somebody's words
COUNT_REACH = 40  # code points before a quotation in which its count of words stands
Words = tuple[Span, ...]
Place = tuple[Locator, Position | None, Locator | None]  # where, on which side, where a move goes


@dataclass(slots=True)
class Prose:
    """The reading of one contribution's text. Lives for one call of `read`."""

    text: str
    grammar: Grammar
    lines: Sequence[Line]
    script: Script = field(init=False)
    context: Context = field(init=False)
    furniture: list[Span] = field(init=False)
    cited: Span | None = None
    asked: bool = False
    found: list[Amendment] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    taken: list[Span] = field(default_factory=list)
    asked_in: list[Span] = field(default_factory=list)
    used: list[Span] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Lower-cases the text once."""
        self.furniture = [line.span for line in self.lines if line.role is BlockRole.FURNITURE]
        self.script = script(self.text, self.grammar)
        self.context = Context(self.script)

    def read(self) -> None:
        """Walks all lines."""
        body = [line for line in self.lines if line.role in {BlockRole.BODY, BlockRole.OCR} and not line.span.is_empty]
        body = joined(self.text, body, self.grammar.speech)
        self.script, body = with_voices(self.script, body)
        body, self.context.anew = without_own_heads(self.script, body)
        self.context.script = self.script
        at = 0
        while at < len(body):
            at = max(at + 1, self._line(body, at))
        found = with_quotations(self.script, body, self.found, self.asked_in, self.used)
        self.found = with_place_behind(list(found), self.text, self.grammar.speech)

    def _line(self, body: Sequence[Line], at: int) -> int:
        """Reads one line; the index of the line to go on with."""
        line = body[at].span
        cues = self.script.cues.of(self.script.lower[line.start : line.end])
        self.context.begin(line, may_go_on=bool(cues & Cue.ANAPHORA))
        records, below = records_at(self.script, body, at)
        for record in records:
            self._fill(record)
        if records:
            return below
        was_item = self.asked and LIST_MARK.match(self.text, line.start, line.end) is not None
        if not was_item and self.script.is_plain(line, cues):
            return at + 1
        is_near = self.cited is not None and line.start - self.cited.end <= CITED_REACH
        quiet = None if was_item or is_near else self._quiet(line)
        if quiet is not None:
            self.remarks.extend(quiet)
            return at + 1
        stretch = self.script.stretch(line.start, line.end)
        following, skip_to, granted = at + 1, line.start, False
        for clause, seen, is_next in self._orders(stretch):
            if clause.start < skip_to:
                continue
            found, part = None, seen
            self.context.item(clause, line)
            if not self._leads_in(seen):
                goes_on = granted and (is_next or self.grammar.specifics.match(seen.text) is not None)
                is_item, was_denied = was_item or goes_on, is_next and not granted
                found, part = self._understood(seen, is_item=is_item, was_denied=was_denied)
                if goes_on and found is not None and found.operation is not Operation.COMMENT:
                    self._withdraw_comment(clause)
            granted = found is not None
            if found is None:
                if takes_back(seen.text, self.grammar):
                    self._take_back(clause)
                self._other(clause, part, line)
                continue
            end, following = self._amend(found, clause, part, body, at)
            skip_to = max(skip_to, end, self._more(found, clause, stretch))
        return following

    def _fill(self, record: Record) -> None:
        """Adds what a form asks for in its fields; what one holds in sentences is read as such, at the form's place."""
        before = self.context.place
        if not record.place.is_empty or record.page is not None:
            part = self.script.part(record.place)
            speech = self.grammar.speech
            own = locator_of(
                with_headings(self.script.references(part), self.text, part, record.place.end, speech),
                self.text,
                speech,
            )
            paged = own if record.page is None else replace(own, page=record.page)
            self.context.lend(inherit(paged, self.context.of(paged, record.place)))
        if record.found is not None:
            span = Span(record.found.verb, record.found.end)
            slices = () if record.found.new is None else (record.found.new,)
            self._add(record.found, span, Masked("", span.start, ()), slices, span.end, record.reason)
        elif record.prose is not None:
            known = len(self.found)
            self.cited = record.old
            self._line([Line(record.prose, BlockRole.BODY)], 0)
            self.found[known:] = [_of_old(one, record.old, self.text) for one in self.found[known:]]
            self.cited = None
        self.context.place, self.context.fresh = before, None

    def _quiet(self, line: Span) -> tuple[Remark, ...] | None:
        script_ = self.script
        return quiet_remarks(script_.lower, line.start, line.end, self.grammar.speech, collects=script_.collects)

    def _understood(self, part: Masked, *, is_item: bool, was_denied: bool) -> tuple[Found | None, Masked]:
        """The instruction of a clause and the clause as it was read: words named without marks as if quoted."""
        bare = unmarked(part, self.grammar.speech)
        if bare is not None:
            is_whole = len(bare.quotes) - len(part.quotes) > 1  # both halves of a change are named: who does that asks
            found = self._instruction(bare, is_item=is_item or is_whole, was_denied=was_denied)
            if found is not None and (found.target is not None or found.new is not None):
                return found, bare
        found = self._instruction(part, is_item=is_item, was_denied=was_denied)
        is_unit = found is not None and found.operation is Operation.DELETE and found.target is None
        if found is not None and is_unit and names_words(part, self.grammar.speech):
            found = replace(found, operation=Operation.COMMENT)  # "chữ … bỏ đi": words go, never the unit they stand in
        return found, part

    def _instruction(self, part: Masked, *, is_item: bool, was_denied: bool) -> Found | None:
        """The instruction of a clause; what goes on after "dự thảo đã bỏ …, và gộp …" must ask for itself."""
        if was_denied and self.grammar.asks.search(part.text) is None:
            return None
        found = instruction(
            self.text,
            part,
            self.grammar,
            is_item=is_item,
            is_placed=self.context.place is not None,
            collects=self.script.collects,
        )
        named = self.context.fresh if found is not None and found.new is None else self.context.place
        if found is not None and found.leans and named is None and self.cited is None:
            found = None  # "Write “…”.", "Delete it." without a word on where
        if self.cited is None or not 0 <= part.start - self.cited.end <= CITED_REACH:
            return found
        is_open = (
            found is None
            or found.operation is Operation.COMMENT
            or ((found.opens_block or found.leans) and found.target is None)
        )
        if is_open or makes_anew(found, part, self.grammar):
            return changed_cited(self.text, part, self.grammar, self.cited) or found
        assert found is not None  # noqa: S101 - else open
        return beside_cited(found, part, self.grammar, self.cited)

    def _take_back(self, clause: Span) -> None:
        """Drops the request that stands right before a clause which takes it back: "… Thôi, cứ để như cũ."."""
        if self.found and 0 <= clause.start - self.found[-1].evidence.end <= TAKE_BACK_REACH:
            self.found.pop()
            self.taken.pop()
            self.asked_in.pop()

    def _withdraw_comment(self, clause: Span) -> None:
        """Takes back the comment right before a clause that says its words: "thêm ý về …; cụ thể là thêm “…”"."""
        before = self.found[-1] if self.found else None
        if before is None or before.operation is not Operation.COMMENT or before.evidence.end > clause.start:
            return
        if not self.text[before.evidence.end : clause.start].strip(" ;"):
            self.found.pop()
            self.taken.pop()
            self.asked_in.pop()

    def _orders(self, stretch: Masked) -> Iterator[tuple[Span, Masked, bool]]:
        """The orders of a line, and whether each goes on a request that stands before it in its clause."""
        begin, stop = stretch.start, stretch.start + len(stretch.text)
        for one in clauses(stretch, self.grammar.stops):
            part, is_long = self.script.part(one), one.end - begin > LONGEST_PLACES
            goes_on = self.text[one.end - 1] == ";" and one.end < stop and not is_long
            if goes_on and part.cues & Cue.PLACES and says_only_where(self.script, part):
                continue  # "Điều 5 khoản 2; Điều 6 khoản 1: …": one list of places
            clause = Span(begin, one.end)
            part = part if clause == one else self.script.part(clause)
            begin = one.end
            for number, order in enumerate(orders(unmarked(part, self.grammar.speech) or part, self.grammar)):
                yield order, part if order == clause else self.script.part(order), number > 0

    def _more(self, found: Found, clause: Span, stretch: Masked) -> int:
        """Adds what a request lists on: "bỏ “a”, “b”", "“a” thành “b”; “c” thành “d”"; where the list ends."""
        pattern = {Operation.DELETE: self.grammar.more_quotes, Operation.REPLACE: self.grammar.more_pairs}.get(
            found.operation
        )
        end = found.end
        if found.operation is Operation.DELETE and found.target is None and found.end <= clause.end:
            return self._more_units(found, clause, stretch)
        if found.operation is Operation.RENUMBER and found.destination is not None:
            return self._more_numbers(found, stretch)
        if found.operation is Operation.REPLACE and is_figure(found, stretch, self.text):
            return self._more_figures(found, clause)
        if pattern is None or found.target is None or found.opens_block or found.until is not None:
            return clause.start
        first = len(self.found) - 1
        while (
            match := pattern.match(stretch.text, behind_place(self.script, stretch, end) - stretch.start)
        ) is not None:
            target, new = (self._quoted(stretch, match, name) for name in ("old", "new"))
            if target is None or (found.new is not None and new is None):
                break
            end = stretch.start + match.end()
            begin = max(stretch.start + match.start(), min(clause.end, target.start - 1))
            span = Span(begin, behind_place(self.script, stretch, end))
            again = replace(found, verb=span.start, end=end, target=target, new=new, order=None)
            self._add(again, span, self.script.stretch(span.start, span.end), () if new is None else (new,), end, None)
        if end == found.end:
            return self._choices(found, clause, stretch, end)
        one = self.found[first]  # "bỏ “a” ở đoạn 2, “b” ở đoạn 3 mục 1": both of that section
        self.found[first] = replace(one, locator=completed(one.locator, self.found[-1].locator))
        return end

    def _choices(self, found: Found, clause: Span, stretch: Masked, end: int) -> int:
        """Adds what may stand instead of the new words: "thay “a” bằng “b” hoặc “c”"; where the choices end."""
        while found.new is not None and (match := self.grammar.more_choices.match(stretch.text, end - stretch.start)):
            new = self._quoted(stretch, match, "new")
            if new is None:
                break
            end = stretch.start + match.end()
            span = Span(max(stretch.start + match.start(), min(clause.end, new.start - 1)), end)
            again = replace(found, verb=span.start, end=end, new=new, order=None)
            self._add(again, span, self.script.stretch(span.start, span.end), (new,), end, None)
        return end

    def _more_units(self, found: Found, clause: Span, stretch: Masked) -> int:
        """Adds the units that follow after semicolons: "Bãi bỏ khoản 2 Điều 5; điểm c khoản 1 Điều 7."."""
        end = clause.end
        last = stretch.start + len(stretch.text)
        while self.text[end - 1] == ";":
            stops = [at for at in (self.text.find(";", end, last), self.text.find(".", end, last)) if at >= 0]
            span = Span(end, min(stops, default=last - 1) + 1)
            part = self.script.stretch(span.start, span.end)
            if span.is_empty or not self.script.only_places(part):
                break
            self._add(replace(found, verb=span.start, end=span.end), span, part, (), span.end, None)
            end = span.end
        return end

    def _more_numbers(self, found: Found, stretch: Masked) -> int:
        """Adds the next links of a chain: "Điều 9 thành Điều 10, Điều 10 thành Điều 11"; where it ends."""
        first = len(self.found) - 1
        for again in chain(self.text, found, stretch, self.grammar):
            span = Span(again.verb, again.end)
            self._add(again, span, self.script.stretch(span.start, span.end), (), span.end, None)
            found = again
        self.found[first:] = of_one_chain(self.found[first:])
        return found.end

    def _more_figures(self, found: Found, clause: Span) -> int:
        """Adds the next pairs of a row: "10% => 9%, 20 xã => 18 xã"; where the row ends."""
        end = clause.start
        for again in more_figures(self.text, found, self.script.part(clause), self.grammar):
            assert again.new is not None  # noqa: S101 - pairs have both
            span = Span(again.verb, again.end)
            self._add(again, span, self.script.stretch(span.start, span.end), (again.new,), again.end, None)
            end = again.end
        return end

    def _quoted(self, stretch: Masked, match: re.Match[str], name: str) -> Span | None:
        if name not in match.re.groupindex:
            return None
        quote = stretch.quote_at(stretch.start + match.start(name))
        return None if quote is None or quote.inner.is_empty else trimmed(self.text, quote.inner)

    def _leads_in(self, part: Masked) -> bool:
        """Whether a clause announces a list of requests and asks for nothing itself."""
        words = part.text.rstrip()
        if not words.endswith(":") or not self.grammar.several.search(words):
            return False
        self.asked = True
        found = with_headings(
            self.script.references(part), self.text, part, part.start + len(words), self.grammar.speech
        )
        if found:
            context = self.context
            context.head(inherit(locator_of(found, self.text, self.grammar.speech), context.heading))
            context.place = context.fresh = context.heading
        return True

    def _other(self, clause: Span, part: Masked, line: Span) -> None:
        """A clause without a request: a place for what follows, words of the draft, or an opinion."""
        speech = self.grammar.speech
        found: tuple[Reference, ...] = ()
        said = Locator()
        if part.cues & Cue.PLACES:
            left_out = excepted(self.script, part)  # "trừ Điều 3, các điều khác tôi nhất trí"
            named = tuple(one for one in self.script.references(part) if one not in left_out)
            found = with_headings(named, self.text, part, clause.end, speech)
            found = not_compared(self.script, found) or found
            said = locator_of(found, self.text, speech)
        if found and self._trails(clause, part, said, line):
            return
        if found and self.grammar.other_act.search(part.text, 0, found[0].span.start - part.start) is None:
            words = line.of(self.text).rstrip(' \t”"')
            is_short = clause.start <= line.start + 8 and line.length <= LONGEST_HEADING_LINE
            spoken_of = said if words.endswith(":") else common(said)
            if spoken_of.path or spoken_of.page is not None:
                self.context.name(inherit(spoken_of, self.context.of(spoken_of, clause)))
            leads = words.endswith(":") and clause.end >= line.end and clause.length <= LONGEST_HEADING_LINE
            is_short = is_short and not words.endswith((".", ";", ","))
            if (is_short and (words.endswith(":") or not part.quotes)) or (leads and not part.quotes):
                self.context.head(self.context.place)
        self._cite(part, has_place=bool(found))
        is_lead = ":" in part.text and part.cues & Cue.ASKS and self.grammar.asks.search(part.text)
        if is_lead and self.grammar.lead_in.search(part.text):
            self.asked = True
        one = remark(part.text, trimmed(self.text, clause), said if found else Locator(), self.grammar, part.cues)
        if one is not None:
            self.remarks.append(one)

    def _trails(self, clause: Span, part: Masked, said: Locator, line: Span) -> bool:
        """Gives a place that ends a line to what is asked in it and says none: "Bỏ chữ “khá”. Vị trí: trang 12."."""
        is_last = not self.text[clause.end : line.end].strip()
        if not is_last or not self.found or not says_only_where(self.script, part):
            return False
        begin = line.start
        if not self.text[line.start : clause.start].strip():  # a line of its own, below its request
            begin = self.found[-1].evidence.start
            if (
                not is_labelled(self.script, part)
                or self.text[self.found[-1].evidence.end : clause.start].count("\n") > 1
            ):
                return False
        first = len(self.found)
        while first and self.found[first - 1].evidence.start >= begin and _is_placeless(self.found[first - 1]):
            first -= 1
        self.found[first:] = [
            replace(one, locator=replace(said, topic=one.locator.topic)) for one in self.found[first:]
        ]
        return first < len(self.found)

    def _cite(self, part: Masked, *, has_place: bool) -> None:
        """Keeps the words quoted from the draft, or put forward alone, for a clause that comes back to them."""
        quote = next((quote for quote in reversed(part.quotes) if quote.closed and not quote.inner.is_empty), None)
        if quote is not None:
            is_alone = not part.text.replace(BLANK, "").strip(" .,;:–-?!\n")
            is_alone = is_alone or self._is_topic(part)
            if has_place or is_alone or self.grammar.says_draft.search(part.text) or NAMED.search(part.text):
                self.cited = trimmed(self.text, quote.inner)
            return
        label = self.grammar.unquoted_label.search(part.text) if ":" in part.text else None
        if label is not None:
            self.cited = trimmed(self.text, Span(part.start + label.end(), part.start + len(part.text)))

    def _is_topic(self, part: Masked) -> bool:
        """Whether a clause begins with the one quotation of which it says something: "“a few” is too vague"."""
        if len(part.quotes) != 1:
            return False
        return self.grammar.frame.fullmatch(part.text, 0, part.quotes[0].span.start - part.start) is not None

    def _amend(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> tuple[int, int]:
        """Makes the amendment of an instruction; where its words end, and the line to go on with."""
        if found.opens_block:
            return self._amend_block(found, clause, part, body, at)
        first, found = found, last_version(self.script, found, body[at].span.end)
        evidence_end = max(found.end, found.new.end if found.new else 0, found.target.end if found.target else 0)
        slices = () if found.new is None else (found.new,)
        why = reason(self.script, evidence_end, body[at].span.end, body, at)
        self._add(found, clause, part, slices, evidence_end, why)
        if found is not first:
            return evidence_end, at + 1
        return min(clause.end, evidence_end) if found.operation is not Operation.COMMENT else clause.end, at + 1

    def _amend_block(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> tuple[int, int]:
        start, line_end = found.end, body[at].span.end
        rest = self.script.marks[start:line_end]
        if rest.replace(":", " ").strip():
            last, end = at, line_end
            begin = start + (len(rest) - len(rest.replace(":", " ").lstrip()))
            if is_mark(self.script.marks[begin]):
                last, end = reach(self.script, body, at, begin)
            elif self._is_list(begin, line_end):
                return self._lead_list(found, clause, part, begin), at + 1
        else:
            begin = body[at + 1].span.start if at + 1 < len(body) else line_end
            last, end = reach(self.script, body, at, begin)
            if last == at:
                if not self._heads_a_list(found, clause, part, body, at) and not self._only_leads(part, body, at):
                    self._wordless(found, clause, part)
                return clause.end, at + 1
        found, begin = labelled(self.script, found, begin, end)
        made = wording(self.script.marks, begin, end)
        if made is None or not made.slices:
            self._wordless(found, clause, part)
            return clause.end, at + 1
        found = self._labelled_side(found, body, made.end)
        made = restrained(self.script, made, begin, end, line_end)
        why = reason(self.script, made.end, _line_end(body, made.end), body, last)
        self._add(found, clause, part, made.slices, made.slices[-1].end, why)
        following = next((place for place in range(at, len(body)) if body[place].span.end > made.end), len(body))
        return made.end, max(at + 1, following if following > at else at + 1)

    def _lead_list(self, found: Found, clause: Span, part: Masked, begin: int) -> int:
        """Sets the place of a list of orders on the line; where the reading goes on."""
        self.context.place = self._located(found, clause, part, (), begin)[0]
        self.context.head(self.context.place)
        self.asked = True
        item = self.script.part(Span(begin, clause.end))
        first = instruction(self.text, item, self.grammar, is_item=True)
        if first is None or first.opens_block:
            return begin
        evidence_end = max(first.end, first.new.end if first.new else 0)
        self._add(first, Span(begin, clause.end), item, () if first.new is None else (first.new,), evidence_end, None)
        return evidence_end

    def _is_list(self, begin: int, end: int) -> bool:
        """Whether orders stand one by one behind a colon: "sửa Điều 5: 1) khoản 1 bỏ “a”; 2) khoản 3 bỏ “b”"."""
        if LIST_MARK.match(self.text, begin, end) is None:
            return False
        second = next(islice(clauses(self.script.stretch(begin, end), self.grammar.stops), 1, None), None)
        if second is None or LIST_MARK.match(self.text, second.start, second.end) is None:
            return False
        found = instruction(self.text, self.script.part(second), self.grammar, is_item=True)
        return found is not None and found.operation is not Operation.COMMENT and not found.opens_block

    def _labelled_side(self, found: Found, body: Sequence[Line], end: int) -> Found:
        """An insertion with the side that the next line names: "Thêm: “a” / Vị trí: sau “b”"."""
        at = bisect_right(body, end, key=lambda line: line.span.start)
        if found.operation is not Operation.INSERT or found.target is not None or at >= len(body):
            return found
        below = self.script.stretch(body[at].span.start, body[at].span.end)
        match = self.grammar.where_label.match(below.text)
        target = None if match is None else self._quoted(below, match, "old")
        if match is None or target is None:
            return found
        is_after = " ".join(match["side"].split()) in self.grammar.speech.after
        return replace(found, target=target, position=Position.AFTER if is_after else Position.BEFORE)

    def _heads_a_list(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> bool:
        """Whether "Sửa đổi, bổ sung mục 2 như sau:" only says where the orders stand that follow one by one."""
        if at + 1 >= len(body) or LIST_MARK.match(self.text, body[at + 1].span.start, body[at + 1].span.end) is None:
            return False
        locator, _, _ = self._located(found, clause, part, (), clause.end)
        if not locator.is_empty:
            self.context.head(locator)
        self.context.place = self.context.heading
        self.asked = True
        return True

    def _only_leads(self, part: Masked, body: Sequence[Line], at: int) -> bool:
        """Whether "III. Đề nghị thêm:" names nothing and orders stand below it."""
        if at + 1 >= len(body) or BLANK in part.text or self.script.references(part):
            return False
        self.asked = True
        return True

    def _wordless(self, found: Found, clause: Span, part: Masked) -> None:
        """An instruction that announces words and gives none is a comment."""
        asks = replace(found, operation=Operation.COMMENT, new=None, target=None, position=None)
        self._add(asks, clause, part, (), clause.end, None)

    def _add(self, found: Found, clause: Span, part: Masked, slices: Words, end: int, why: str | None) -> None:
        start = trimmed(self.text, clause).start
        mark = LIST_MARK.match(self.text, start, clause.end)
        start = mark.end() if mark is not None and mark.end() < end else start
        start = min([start, *(span.start for span in slices[:1])])
        slices = tuple(piece for span in slices for piece in self._without_furniture(span))
        locator, position, destination = self._located(found, clause, part, slices, end)
        locator, left_out = without_excepted(self.script, part, locator)
        target = found.target
        is_placeless = found.operation is Operation.REPLACE and self.cited is not None
        if target is None and is_placeless and not self.script.references(part):
            target = self.cited
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
                unread=left_out,
            )
        )
        self.taken.append(evidence)
        until = min(clause.end, end + UNREAD_REACH)
        cue = self.grammar.reason.search(self.script.lower, end, until) if until > end else None
        until = until if cue is None else cue.start()
        self.asked_in.append(Span(min(clause.start, start), max(start, until)))
        self.used += [span for span in (target, found.until, *slices) if span is not None]
        self.cited = None
        for quoted in (found.target, found.new):
            if quoted is not None:
                self._compare_count(quoted)

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

    def _located(self, found: Found, clause: Span, part: Masked, slices: Words, stop: int) -> Place:
        """The place of an amendment, on which side of it, and where a move goes."""
        own = own_references(self.script, found, clause, part, stop)
        named = own
        own, position = new_unit(self.script, own, found, clause, slices[0].of(self.text) if slices else "")
        topic, own = subject(self.script, own, found, part)
        said = own_locator(self.script, own, found, clause, topic)
        if found.destination is not None:
            said = of_destination(self.script, found, part, said)
        whole = self.grammar.whole.search(self.script.lower, clause.start, clause.end)
        if whole is not None:
            written = self.script.said(Span(clause.start, max(found.end, whole.end())))
            return replace(said, as_written=written), position, destination_of(self.script, found, part, said)
        is_move = found.operation is Operation.MOVE and found.destination is not None and not stands_alone(said)
        if found.destination is not None and is_move and self.context.place is None and said.page is None:
            there = [one for one in self.script.references(part) if found.destination.contains(one.span)]
            said = completed(said, locator_of(there, self.text, self.grammar.speech))
        context = self.context.of(said, clause)
        new = next((one for one in named if one not in own and isinstance(one.kind, UnitKind)), None)
        if new is not None and context is not None and not own:
            assert isinstance(new.kind, UnitKind)  # noqa: S101 - chosen so
            context = above(context, new.kind, new.numbers[0])
        is_title = bool(said.path) and said.path[0].kind is UnitKind.TITLE  # the draft's own: under nothing
        locator = said if is_title else inherit(said, context)
        if found.operation is not Operation.COMMENT and pages_apart(own):
            locator = replace(locator, page=None)  # on several pages: its words say where, not the first of them
        destination = destination_of(self.script, found, part, locator)
        if found.operation is Operation.MOVE and found.target is not None and locator.is_empty and destination:
            locator = destination  # "câu “…” nên đưa lên đầu điểm 3": the only place that is named
        if own:
            self.context.ask(locator)
        elif locator.as_written is None and self.context.place is not None:
            locator = replace(locator, as_written=self.context.place.as_written)
        return locator, position, destination


def _of_old(one: Amendment, old: Span | None, text: str) -> Amendment:
    """A request from a form's cell, with the old words beside it where it names none: "Bỏ, vì đã hoàn thành"."""
    takes = one.operation in {Operation.REPLACE, Operation.DELETE, Operation.MOVE, Operation.SPLIT}
    return replace(one, target_text=old.of(text)) if old is not None and takes and one.target_text is None else one


def _is_placeless(one: Amendment) -> bool:
    return one.locator.page is None and one.locator.line is None and not one.locator.path


def _line_end(body: Sequence[Line], offset: int) -> int:
    """The end of the line in which an offset lies."""
    at = bisect_right(body, offset, key=lambda line: line.span.start) - 1
    return body[at].span.end if at >= 0 and offset <= body[at].span.end else offset


def numbered(found: Sequence[Amendment], contribution: str, who: Contributor, text: str) -> tuple[Amendment, ...]:
    """The amendments with their ids and their contributor."""
    seen: Counter[str] = Counter()
    made: list[Amendment] = []
    for one in sorted(found, key=lambda amendment: amendment.evidence):
        evidence = one.evidence.of(text)
        own = amendment_id(contribution, evidence, seen[evidence])
        seen[evidence] += 1
        made.append(replace(one, id=own, contribution=contribution, contributor=who))
    return tuple(made)
