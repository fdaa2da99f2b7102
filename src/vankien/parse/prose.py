"""Free prose: walks the lines of one contribution and collects amendments and remarks.

A clause with a place and no request sets the place for what follows ("Tại mục 2 Phần I:"); a clause with a
request takes its own place, completed by the one before. Wording that follows a request runs to the next
request, the next heading with a place, or the signature.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from vankien.model.amendment import Amendment, Operation, Position, amendment_id
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.block import Wording, wording
from vankien.parse.clauses import clauses
from vankien.parse.grammar import Grammar
from vankien.parse.instruct import Found, instruction, orders, trimmed, without_history
from vankien.parse.lines import Line, closing_pattern
from vankien.parse.locate import COUNTED, Reference, inherit, locator_of, references, with_headings
from vankien.parse.opinions import Remark, remark
from vankien.parse.plain import Masked, lowered, masked
from vankien.text.quotes import is_mark

_LIST_MARK = re.compile(r"\s*(?:[-–+*•]|\(?\d{1,2}[./)]|\(?[a-zđ][./)])\s+")
_SENTENCE_END = re.compile(r"(?<=\w)[.;]\s")
_COUNTED_MARK = re.compile(r"\s*(?P<count>\d{1,2})(?P<stop>[./)])\s")
LONGEST_REASON = 1_200  # code points; what stands further behind a request is no reason for it
LONGEST_ASK = 24  # code points: "đề nghị" may stand between a topic and where its request begins
NEAR_PLACE = 24  # code points between wording and the place named behind it: "” vào cuối "
ANAPHORA_REACH = 80  # code points at the head of a line where "cũng tại mục này" stands
LONGEST_HEADING_LINE = 220  # code points of a line that only names a place


@dataclass(slots=True)
class Prose:
    """The reading of one contribution's text. Lives for one call of `read`."""

    text: str
    grammar: Grammar
    lines: Sequence[Line]
    lower: str = ""
    place: Locator | None = None
    heading_place: Locator | None = None
    fresh_place: Locator | None = None
    cited: Span | None = None
    asked: bool = False
    found: list[Amendment] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    taken: list[Span] = field(default_factory=list)

    def read(self) -> None:
        """Walks all lines."""
        self.lower = lowered(self.text)
        body = [line for line in self.lines if line.role in {BlockRole.BODY, BlockRole.OCR} and not line.span.is_empty]
        at = 0
        while at < len(body):
            at = max(at + 1, self._line(body, at))

    def _line(self, body: Sequence[Line], at: int) -> int:
        """Reads one line; the index of the line to go on with."""
        line = body[at].span
        start = line.start
        stretch = masked(self.text, self.lower, start, line.end)
        following = at + 1
        skip_to = start
        if not self.grammar.anaphora.search(self.lower, start, min(line.end, start + ANAPHORA_REACH)):
            self.place = self.fresh_place or self.heading_place
        self.fresh_place = None
        was_item = self.asked and _LIST_MARK.match(self.text, start, line.end) is not None
        for clause, is_next in self._orders(stretch):
            if clause.start < skip_to:
                continue
            part = self._part(clause)
            is_item = was_item or is_next
            found = None if self._leads_in(part) else instruction(self.text, part, self.grammar, is_item=is_item)
            if found is None:
                self._other(clause, part, line)
                continue
            end, following = self._amend(found, clause, part, body, at)
            skip_to = max(skip_to, end, self._more(found, clause, stretch))
        return following

    def _part(self, span: Span) -> Masked:
        return without_history(masked(self.text, self.lower, span.start, span.end), self.grammar)

    def _orders(self, stretch: Masked) -> Iterator[tuple[Span, bool]]:
        """The orders of a line, and whether each goes on a request that stands before it in its clause."""
        for clause in clauses(stretch):
            part = self._part(clause)
            for number, order in enumerate(orders(part, self.grammar)):
                yield order, number > 0

    def _more(self, found: Found, clause: Span, stretch: Masked) -> int:
        """Adds what a request lists on: "bỏ “a”, “b”", "“a” thành “b”; “c” thành “d”"; where the list ends."""
        pattern = {Operation.DELETE: self.grammar.more_quotes, Operation.REPLACE: self.grammar.more_pairs}.get(
            found.operation
        )
        end = found.end
        if found.operation is Operation.DELETE and found.target is None and found.end <= clause.end:
            return self._more_units(found, clause, stretch)
        if pattern is None or found.target is None or found.opens_block or found.until is not None:
            return clause.start
        while (match := pattern.match(stretch.text, end - stretch.start)) is not None:
            target, new = (self._quoted(stretch, match, name) for name in ("old", "new"))
            if target is None or (found.new is not None and new is None):
                break
            end = stretch.start + match.end()
            span = Span(min(clause.end, target.start - 1), end)
            part = masked(self.text, self.lower, span.start, span.end)
            slices = () if new is None else (new,)
            self._add(replace(found, verb=span.start, end=end, target=target, new=new), span, part, slices, end, None)
        return end

    def _more_units(self, found: Found, clause: Span, stretch: Masked) -> int:
        """Adds the units that follow after semicolons: "Bãi bỏ khoản 2 Điều 5; điểm c khoản 1 Điều 7."."""
        end = clause.end
        while self.text[end - 1] == ";":
            stop = min([at for at in (self.lower.find(";", end), self.lower.find(".", end)) if at > 0], default=-1)
            stop = stretch.start + len(stretch.text) if stop < 0 else min(stop + 1, stretch.start + len(stretch.text))
            span = Span(end, stop)
            part = masked(self.text, self.lower, span.start, span.end)
            rest = part.text
            for one in references(part, self.grammar.speech):
                first, last = one.span.start - span.start, one.span.end - span.start
                rest = rest[:first] + " " * (last - first) + rest[last:]
            if rest != part.text and self.grammar.only_places.fullmatch(rest):
                self._add(replace(found, verb=span.start, end=span.end), span, part, (), span.end, None)
                end = stop
            else:
                break
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
        return True

    def _other(self, clause: Span, part: Masked, line: Span) -> None:
        """A clause without a request: a place for what follows, words of the draft, or an opinion."""
        found = with_headings(references(part, self.grammar.speech), self.text, part, clause.end, self.grammar.speech)
        said = locator_of(found, self.text)
        if found:
            words = line.of(self.text).rstrip()
            is_short = clause.start <= line.start + 8 and line.length <= LONGEST_HEADING_LINE
            self.place = self.fresh_place = inherit(said, self.heading_place)
            if is_short and not words.endswith((".", ";")):
                self.heading_place = self.place
        quote = next((quote for quote in part.quotes if quote.closed), None)
        self.cited = trimmed(self.text, quote.inner) if quote is not None and found else None
        clause_words = part.text
        if self.grammar.asks.search(clause_words) and self.grammar.lead_in.search(clause_words):
            self.asked = True
        one = remark(clause_words, trimmed(self.text, clause), said if found else Locator(), self.grammar)
        if one is not None:
            self.remarks.append(one)

    def _amend(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> tuple[int, int]:
        """Makes the amendment of an instruction; where its words end, and the line to go on with."""
        if found.opens_block:
            return self._amend_block(found, clause, part, body, at)
        evidence_end = max(found.end, found.new.end if found.new else 0, found.target.end if found.target else 0)
        slices = () if found.new is None else (found.new,)
        reason = self._reason(evidence_end, self._next_order(evidence_end, body[at].span.end), body, at)
        self._add(found, clause, part, slices, evidence_end, reason)
        return min(clause.end, evidence_end) if found.operation is not Operation.COMMENT else clause.end, at + 1

    def _amend_block(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> tuple[int, int]:
        start, line_end = found.end, body[at].span.end
        rest = self.text[start:line_end]
        if rest.strip(" :\u2028"):
            last = at
            end = line_end
            begin = start + (len(rest) - len(rest.lstrip(" :")))
            if is_mark(self.text[begin]):
                last, end = self._reach(body, at)
        else:
            begin = body[at + 1].span.start if at + 1 < len(body) else line_end
            last, end = self._reach(body, at)
            if last == at:
                if not self._heads_a_list(found, clause, part, body, at):
                    self._wordless(found, clause, part)
                return clause.end, at + 1
        found, begin = self._labelled(found, begin, end)
        made = wording(self.text, begin, end)
        if made is None or not made.slices:
            self._wordless(found, clause, part)
            return clause.end, at + 1
        made = self._restrained(made, begin, end, body, at)
        finish = made.slices[-1].end
        reason = self._reason(made.end, self._line_end(body, made.end), body, last)
        self._add(found, clause, part, made.slices, finish, reason)
        following = next((place for place in range(at, len(body)) if body[place].span.end > made.end), len(body))
        return made.end, max(at + 1, following if following > at else at + 1)

    def _labelled(self, found: Found, begin: int, end: int) -> tuple[Found, int]:
        """The instruction with its old words and where the new ones begin: "Cũ: “…” / Mới: “…”"."""
        old = self.grammar.old_label.match(self.lower, begin, end)
        if old is None:
            new = self.grammar.new_label.match(self.lower, begin, end)
            return found, begin if new is None else new.end()
        stretch = masked(self.text, self.lower, old.end(), end)
        quote = next(iter(stretch.quotes), None)
        line = self.lower.find("\n", old.end(), end)
        if quote is not None and quote.span.start == old.end() and quote.closed:
            target, stop = quote.inner, quote.span.end
        elif line > 0:
            target, stop = Span(old.end(), line), line
        else:
            return found, begin
        new = self.grammar.new_label.match(self.lower, stop, end)
        if new is None:
            return found, begin
        return replace(found, target=trimmed(self.text, target), operation=Operation.REPLACE), new.end()

    def _restrained(self, made: Wording, begin: int, end: int, body: Sequence[Line], at: int) -> Wording:
        """A wording without marks on the instruction's own line does not swallow the reason behind it."""
        if is_mark(self.text[begin]) or begin > body[at].span.end:
            return made
        match = self.grammar.reason_behind.search(self.lower[begin:end])
        if match is None:
            return made
        stop = trimmed(self.text, Span(begin, begin + match.start())).end
        return Wording((Span(begin, stop),), stop, closed=True)

    def _heads_a_list(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> bool:
        """Whether "Sửa đổi, bổ sung mục 2 như sau:" only says where the orders stand that follow one by one."""
        if at + 1 >= len(body) or _LIST_MARK.match(self.text, body[at + 1].span.start, body[at + 1].span.end) is None:
            return False
        locator, _ = self._locators(found, clause, part, clause.end)
        self.place = self.heading_place = locator if not locator.is_empty else self.heading_place
        self.asked = True
        return True

    def _wordless(self, found: Found, clause: Span, part: Masked) -> None:
        """An instruction that announces words and gives none is a comment."""
        self._add(
            replace(found, operation=Operation.COMMENT, new=None, target=None), clause, part, (), clause.end, None
        )

    def _reach(self, body: Sequence[Line], at: int) -> tuple[int, int]:
        """The last line that can belong to wording which begins on or behind line `at`, and its end."""
        last = at
        mark = self._next_mark(body, at)
        for place in range(at + 1, len(body)):
            span = body[place].span
            if mark is not None and self.text[span.start : span.end].lstrip().startswith(mark):
                break
            if self._stops(body[place], is_first=place == at + 1):
                break
            last = place
        return last, body[last].span.end

    def _next_mark(self, body: Sequence[Line], at: int) -> str | None:
        """How the next item of the list begins in which line `at` is one: "3." behind "2."; None outside of lists.

        Where the wording itself begins with such a mark, its items are not the list's.
        """
        mark = _COUNTED_MARK.match(self.text, body[at].span.start, body[at].span.end)
        if mark is None or at + 1 >= len(body):
            return None
        below = _COUNTED_MARK.match(self.text, body[at + 1].span.start, body[at + 1].span.end)
        if below is not None and below["stop"] == mark["stop"] and int(below["count"]) != int(mark["count"]) + 1:
            return None
        return f"{int(mark['count']) + 1}{mark['stop']}"

    def _stops(self, line: Line, *, is_first: bool) -> bool:
        """Whether a line begins something else than the wording before it."""
        text = self.text[line.span.start : line.span.end]
        if line.is_heading or closing_pattern(self.grammar.speech).match(self.lower, line.span.start, line.span.end):
            return True
        if is_mark(text.lstrip()[:1] or " "):
            return not is_first
        if is_first and not _LIST_MARK.match(text):
            part = masked(self.text, self.lower, line.span.start, line.span.end)
            return instruction(self.text, part, self.grammar) is not None and bool(
                references(part, self.grammar.speech)
            )
        part = masked(self.text, self.lower, line.span.start, line.span.end)
        if self.grammar.reason_head.match(part.text):
            return True
        if instruction(self.text, part, self.grammar) is not None:
            head = next(iter(clauses(part)), None)
            return head is not None and (
                self.grammar.asks.search(part.text) is not None or bool(references(part, self.grammar.speech))
            )
        is_short = line.span.length <= LONGEST_HEADING_LINE
        return is_short and text.rstrip().endswith(":") and bool(references(part, self.grammar.speech))

    def _line_end(self, body: Sequence[Line], offset: int) -> int:
        return next((line.span.end for line in body if line.span.start <= offset <= line.span.end), offset)

    def _next_order(self, start: int, end: int) -> int:
        """Where in the rest of a line the next request begins; its end without one."""
        end = min(end, start + LONGEST_REASON)
        rest = clauses(masked(self.text, self.lower, start, end))
        for clause in islice(rest, 1, None):
            part = masked(self.text, self.lower, clause.start, clause.end)
            if instruction(self.text, part, self.grammar) is not None:
                return clause.start
        return end

    def _reason(self, start: int, end: int, body: Sequence[Line], at: int) -> str | None:
        """The reason behind the words: in the same line, or in the next one when it begins with "Lý do"."""
        rest = self.lower[start:end]
        match = self.grammar.reason.match(rest) or self.grammar.reason.search(_SENTENCE_END.split(rest[:40], 1)[0])
        if match is not None and "\x01" not in rest[: match.end()]:
            said = trimmed(self.text, Span(start + match.end(), end)).of(self.text).rstrip(" .;)")
            return said or None
        if at + 1 < len(body):
            span = body[at + 1].span
            head = self.grammar.reason_head.match(self.lower, span.start, span.end)
            if head is not None:
                return self.text[head.end() : span.end].strip(" .;)") or None
        return None

    def _add(
        self,
        found: Found,
        clause: Span,
        part: Masked,
        slices: tuple[Span, ...],
        end: int,
        reason: str | None,
    ) -> None:
        start = trimmed(self.text, clause).start
        mark = _LIST_MARK.match(self.text, start, clause.end)
        start = mark.end() if mark is not None and mark.end() < end else start
        locator, destination = self._locators(found, clause, part, end)
        target = found.target
        if (
            target is None
            and found.operation is Operation.REPLACE
            and self.cited is not None
            and not references(part, self.grammar.speech)
        ):
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
                position=found.position,
                new_text="".join(span.of(self.text) for span in slices) or None,
                new_text_spans=slices,
                reason=reason,
                destination=destination,
            )
        )
        self.taken.append(evidence)
        self.cited = None

    def _target(self, target: Span | None, until: Span | None) -> str | None:
        """The draft's words; for a passage told by its ends "first … last"."""
        if target is None or until is None:
            return None if target is None else target.of(self.text)
        return f"{target.of(self.text)} … {until.of(self.text)}"

    def _context(self, said: Locator, clause: Span) -> Locator | None:
        """The place that an amendment inherits: a new sentence with a path of its own is on a page of its own."""
        if self.place is None or not said.path or self.fresh_place is not None:
            return self.place
        is_new = self.text[max(0, clause.start - 1) : clause.start] in {".", "!"}
        page = self.heading_place.page if self.heading_place is not None else None
        return replace(self.place, page=page) if is_new else self.place

    def _follows(self, one: Reference, stop: int) -> bool:
        """Whether a reference stands right behind the wording: "thêm ý là “…” vào cuối mục 5"."""
        return one.span.start >= stop and len(self.text[stop : one.span.start].strip()) <= NEAR_PLACE

    def _beside(self, own: tuple[Reference, ...], found: Found, clause: Span) -> tuple[Reference, ...]:
        """For a new unit beside an old one, the old one alone: "Bổ sung Điều 8a vào sau Điều 8"."""
        if found.operation is not Operation.INSERT or found.position not in {Position.AFTER, Position.BEFORE}:
            return own
        asked = [one for one in own if one.span.start >= found.verb]
        side = self.grammar.side.search(self.lower, asked[0].span.end, clause.end) if len(asked) > 1 else None
        if found.target is not None or side is None or side.end() > asked[-1].span.start:
            return own
        return tuple(one for one in own if one.span.start < found.verb or one.span.start >= side.start())

    def _locators(self, found: Found, clause: Span, part: Masked, stop: int) -> tuple[Locator, Locator | None]:
        """The place of an amendment, and where a move goes."""
        own = with_headings(
            references(part, self.grammar.speech), self.text, part, max(found.verb, clause.start), self.grammar.speech
        )
        if found.destination is not None:
            there = [one for one in own if found.destination.contains(one.span)]
            own = tuple(one for one in own if one not in there)
            destination = locator_of(there, self.text) if there else Locator()
        else:
            destination = None
        own = self._before_reason(own, found, clause)
        inside = [span for span in (found.target, found.new) if span is not None]
        own = tuple(one for one in own if not any(span.contains(one.span) for span in inside))
        if found.opens_block:
            own = tuple(one for one in own if one.span.end <= found.end or self._follows(one, stop))
        own = self._beside(own, found, clause)
        topic, own = self._subject(own, found, part)
        said = locator_of(own, self.text, topic)
        if self.grammar.title.search(self.lower[clause.start : found.end]) and said.path:
            said = replace(said, path=(*said.path, Step(UnitKind.TITLE)))
        is_everywhere = self.grammar.whole.search(self.lower, clause.start, clause.end) is not None
        locator = said if is_everywhere else inherit(said, self._context(said, clause))
        if destination is not None and not destination.path:
            outer = tuple(step for step in locator.path if step.kind not in COUNTED)
            destination = replace(destination, path=outer)  # "lên đầu mục": of the unit just named
        elif destination is not None:
            destination = inherit(destination, replace(locator, page=None))  # "lên trước điểm 4.1": of the same section
        if is_everywhere:
            locator = replace(locator, as_written=trimmed(self.text, Span(clause.start, found.end)).of(self.text))
        elif own:
            self.place = locator
        elif locator.as_written is None and self.place is not None:
            locator = replace(locator, as_written=self.place.as_written)
        return locator, destination

    def _before_reason(self, own: tuple[Reference, ...], found: Found, clause: Span) -> tuple[Reference, ...]:
        """The references without those in the reason: "bỏ đoạn “…” do đã nêu ở Phần I" is about another place."""
        if found.opens_block:
            return own
        worded = [span.end for span in (found.target, found.new) if span is not None]
        worded = worded or [one.span.end for one in own if one.span.start >= found.verb][:1]
        cue = self.grammar.reason.search(self.lower, max([found.verb, *worded]), clause.end) if worded else None
        return own if cue is None else tuple(one for one in own if one.span.start < cue.start("cue"))

    def _subject(
        self, own: tuple[Reference, ...], found: Found, part: Masked
    ) -> tuple[str | None, tuple[Reference, ...]]:
        """A quotation before the verb that is neither old nor new words: the heading meant, or the topic."""
        used = [span for span in (found.target, found.new) if span is not None]
        for quote in part.quotes:
            if quote.span.start >= found.verb or not quote.closed or any(quote.span.contains(span) for span in used):
                continue
            words = trimmed(self.text, quote.inner).of(self.text).strip(" .,;:")
            if any(one.heading == words for one in own):
                continue
            before = [one for one in own if one.span.end <= quote.span.start and isinstance(one.kind, UnitKind)]
            if words[:1].isupper() and before:
                deepest = before[0] if len(before) == 1 else max(before, key=lambda one: len(one.numbers[0].split(".")))
                if deepest.heading is None:
                    return None, tuple(replace(one, heading=words) if one is deepest else one for one in own)
            return words, own
        return self._topic(own, found, part), own

    def _topic(self, own: tuple[Reference, ...], found: Found, part: Masked) -> str | None:
        """What the head of the clause is about, where no number says it: "Trong mục tiêu tổng quát, …"."""
        if any(isinstance(one.kind, UnitKind) for one in own):
            return None
        match = self.grammar.topic.match(part.text)
        if match is None or part.start + match.end() > found.verb + LONGEST_ASK:
            return None
        words = Span(part.start + match.start("topic"), part.start + match.end("topic")).of(self.text).strip()
        return None if self.grammar.about_draft.search(match["topic"]) else words or None


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
