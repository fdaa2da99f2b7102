"""Free prose: walks the lines of one contribution and collects amendments and remarks.

A clause with a place and no request sets the place for what follows ("Tại mục 2 Phần I:"); a clause with a
request takes its own place, completed by the one before. Wording that follows a request runs to the next
request, the next heading with a place, or the signature.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import BlockRole
from vankien.model.locator import Locator
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.backed.asked_figures import asked_figures
from vankien.parse.backed.begun_units import with_begun_units
from vankien.parse.backed.cited_above import anew_of_cited_above
from vankien.parse.backed.host_told import with_told_host
from vankien.parse.backed.joined_by_words import joined_by_words
from vankien.parse.backed.quoted_before import anew_of_quoted, words_that_go
from vankien.parse.backed.words_before import with_words_before
from vankien.parse.draft.kinds import as_numbered
from vankien.parse.draft.moves_within import moved_within
from vankien.parse.draft.rows import with_names
from vankien.parse.draft.units import Units
from vankien.parse.forms.fields import may_be_form, without_place_questions
from vankien.parse.forms.unticked import without_unticked
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import is_anothers, takes_back, turns_down
from vankien.parse.places.place_behind import with_place_behind
from vankien.parse.prose.announced import announced
from vankien.parse.prose.asked_for import keep_asked
from vankien.parse.prose.by_comments import by_comments
from vankien.parse.prose.by_draft import by_draft
from vankien.parse.prose.completing import completing
from vankien.parse.prose.joint_orders import joint_orders
from vankien.parse.prose.listed_on import listed_on
from vankien.parse.prose.only_explains import only_explains
from vankien.parse.prose.ordered import CITED_REACH, ordered
from vankien.parse.prose.quiet import quiet_remarks
from vankien.parse.prose.records_read import read_records
from vankien.parse.prose.unasked import asked_about, leads_in, name_place, unasked
from vankien.parse.prose.unordered import by_figures, by_parts
from vankien.parse.prose.wanted_of_text import wanted_of_text, without_reasons
from vankien.parse.prose.withdrawn import take_back, take_back_above, turn_down, withdraw_announcement, withdraw_comment
from vankien.parse.reading.act import without_own_heads, without_titles
from vankien.parse.reading.around import with_quotations
from vankien.parse.reading.confirmed import confirmed
from vankien.parse.reading.defined import with_definition
from vankien.parse.reading.joined_units import joins_those, lists_places, with_commas
from vankien.parse.reading.last_version import last_version
from vankien.parse.reading.left_to_others import left_to_others
from vankien.parse.reading.misspelt import spelt_right
from vankien.parse.reading.narrow import narrowed
from vankien.parse.reading.new_units import taken_numbers
from vankien.parse.reading.old_figures import with_old_figures
from vankien.parse.reading.place_in_bracket import with_bracket
from vankien.parse.reading.places_of_words import with_places_of_words
from vankien.parse.reading.questions import without_counts
from vankien.parse.reading.reach import LIST_MARK
from vankien.parse.reading.reading import LONGEST_NOTED, Reading
from vankien.parse.reading.reasons import reason
from vankien.parse.reading.sided_units import beside_told
from vankien.parse.reading.told_only import as_told
from vankien.parse.reading.told_values import told_whole
from vankien.parse.reading.voices import with_voices
from vankien.parse.reading.where_alone import says_only_where
from vankien.parse.remarks.comments import added_on
from vankien.parse.remarks.opinions import Remark, consent_beside
from vankien.parse.requests.bare_pairs import announces_words
from vankien.parse.requests.next_places import is_kept, is_own_turn, leaves_open, same_order
from vankien.parse.requests.orders import orders
from vankien.parse.requests.shapes_result import with_result
from vankien.parse.requests.unmarked import names_words, unmarked
from vankien.parse.restraint.narrated import Story
from vankien.parse.restraint.piece_gone import with_pieces
from vankien.parse.restraint.slips import said_anew
from vankien.parse.restraint.ticked import behind_label, has_boxes, ticked_remarks, ticks
from vankien.parse.restraint.turned import is_choice, righted
from vankien.parse.words.clauses import clauses
from vankien.parse.words.cues import Cue
from vankien.parse.words.lines import Line, joined
from vankien.parse.words.plain import Masked
from vankien.text.quotes import is_mark

SHORT_ORDER = 40  # code points of a line that may only say what becomes of the place above it: "Delete."
LINES_APART = 2  # line ends between paragraphs that a blank line parts
PARAGRAPH_HEAD = 80  # code points at the head of a paragraph where "this section" stands
HEAD_REACH = 60  # code points before words in which the order that announces them stands
LONGEST_PLACES = 300  # code points of places told one by one before their request: "Điều 5 khoản 2; Điều 6: …"
CHOICE_REACH = 40  # code points from one of the wordings of a choice to the next: "cắt chữ “a” hay là chữ “b”"


class Prose(Reading):
    """The reading of one contribution's text. Lives for one call of `read`."""

    def read(self) -> None:
        """Walks all lines, then weighs what was found."""
        body = self._own_lines()
        self.context.script = self.script
        self.has_boxes, self.body = has_boxes(self.text), tuple(body)
        self.story = Story(self.script)  # of the script in which speech was parted
        by_comments(self, self._walk(body))
        self._keep_meant()
        self._finish(body)

    def _own_lines(self) -> list[Line]:
        """The lines in which the contribution speaks, joined where a page broke them."""
        roles = {BlockRole.BODY, BlockRole.OCR, BlockRole.QUOTED}
        body = [line for line in self.lines if line.role in roles and not line.span.is_empty]
        body = [
            line
            for line, below in zip(body, [*body[1:], None], strict=False)
            if line.role is not BlockRole.QUOTED or self._asks_for_answer(line) or self._heads_answer(line, below)
        ]
        captions = [line.span.start for line in self.lines if line.role is BlockRole.CAPTION]
        body = joined(self.text, body, self.grammar.speech, captions)
        self.script, body = with_voices(self.script, without_counts(self.script, body))
        body = [line for line in body if not line.span.is_empty]
        body, self.context.anew = without_own_heads(self.script, body)
        return without_place_questions(self.script, without_unticked(self.script, body))

    def _walk(self, body: list[Line]) -> list[Locator | None]:
        """Reads line after line; the places spoken of where each begins."""
        at, spoken = 0, list[Locator | None]()
        while at < len(body):
            spoken += [self._spoken_of(body, at)] * (at + 1 - len(spoken))  # a block is about what stands before it
            ticked = ticks(self.script, body[at].span) if self.has_boxes else None
            if ticked is None:
                at = max(at + 1, self._line(body, at))
                if at < len(body):
                    body[at] = self._behind_words(body[at])
                continue
            if not ticked.head.is_empty:
                asked_about(self, ticked.head)
            self.remarks += ticked_remarks(self.script, ticked)
            at += 1
            if at < len(body):
                body[at] = replace(body[at], span=behind_label(self.script, body[at].span))
        spoken += [self.context.place] * (len(body) - len(spoken))
        return [self.context.of_items.get(line.span.start, place) for line, place in zip(body, spoken, strict=True)]

    def _spoken_of(self, body: Sequence[Line], at: int) -> Locator | None:
        """The place spoken of where a line begins; one that only a request named ends with its paragraph."""
        line, above = body[at].span, body[at - 1].span.end - 1 if at else 0
        head = min(line.end, line.start + PARAGRAPH_HEAD)
        goes_on = self.text.count("\n", max(0, above), line.start) < LINES_APART
        if goes_on or self.grammar.anaphora.search(self.script.lower, line.start, head) is not None:
            return self.context.place
        return self.context.fresh or self.context.heading

    def _finish(self, body: Sequence[Line]) -> None:
        """The amendments with what stands around them, and with what the draft tells of their places."""
        found = with_quotations(self.script, body, self.found, self.asked_in, self.used)
        kept = without_titles(list(found), self.context.anew) if self.context.anew else list(found)
        kept = [with_bracket(self.script, one) for one in kept]
        placed = list(with_place_behind(kept, self.text, self.grammar.speech))
        told = list[Amendment]()
        for one in placed:
            if self._is_told(one):
                told.append(one)
            else:
                self.notes.append(self._unread(one.evidence))
        draft, lower, speech = self.backing, self.script.lower, self.grammar.speech
        numbered = (one if draft is None else as_numbered(one, draft, lower, speech) for one in told)
        named = (with_names(one, self.rows) for one in numbered)
        pieces = list(with_pieces(self.script, spelt_right(self.script, as_told(self.script, named)), self.backing))
        units = None if self.backing is None else self.backing.units
        self.found = pieces if units is None else list(self._by_draft(pieces, units))

    def _unread(self, span: Span) -> Note:
        """The note on a request of which nobody can tell what it is about: "Tôi đề nghị sửa thành: Bến mở cả đêm"."""
        said = " ".join(span.of(self.text).split())[:LONGEST_NOTED]
        return Note("clause-not-read", Severity.WARNING, Where(None, span.start, span.end), {"words": said})

    def _by_draft(self, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
        """The amendments with what the units of the draft tell of their places."""
        anew = anew_of_cited_above(self.script, with_old_figures(self.script, found, units), units)
        whole = with_begun_units(self.script, joined_by_words(self.script, anew, units), units)
        sided = beside_told(self.script, moved_within(list(whole), units), units)
        placed = with_places_of_words(self.script, confirmed(self.script, list(sided), units), units)
        return taken_numbers(self.script, told_whole(self.script, list(placed), units, self.backing), units)

    def _behind_words(self, line: Line) -> Line:
        """The line without its beginning where that still belongs to the new words of the request before it."""
        slices = self.found[-1].new_text_spans if self.found else ()
        end = slices[-1].end if slices else 0
        return replace(line, span=Span(end, line.span.end)) if line.span.start < end < line.span.end else line

    def _keep_meant(self) -> None:
        """Forgets what the words around take back; of two wordings between which others choose, one is told."""
        if self.backing is not None:
            self.found, named = with_words_before(self.script, self.found, self.backing)
            self.forget(named)
        praised: list[Amendment] = []
        for at, one in enumerate(self.found):
            right = one if self.backing is None else righted(self.script, one, self.backing)
            if right is None:
                praised.append(one)
            else:
                self.found[at] = right
        self.lay_aside(praised)
        keep_asked(self)
        last: Amendment | None = None
        other: list[Amendment] = []
        for at, one in [(at, each) for at, each in enumerate(self.found) if is_choice(self.script, each)]:
            if last is not None and one.evidence.start - last.evidence.end <= CHOICE_REACH:
                other.append(one)
                continue
            last = self.found[at] = replace(one, operation=Operation.COMMENT, target_text=None)
        self.forget(other)

    def _line(self, body: Sequence[Line], at: int) -> int:
        """Reads one line; the index of the line to go on with."""
        line = body[at].span
        if body[at].role is BlockRole.QUOTED:
            asked_about(self, line)
            return at + 1
        is_form = may_be_form(self.script, line)
        was_item = self.asked and LIST_MARK.match(self.text, line.start, line.end) is not None
        is_below = self.context.fresh is not None and line.length <= SHORT_ORDER
        quiet = None if is_form or was_item or is_below else self._quiet(line)
        if quiet is None or not self.context.is_idle:
            self.context.begin(line, may_go_on=bool(self.script.cues_of(line) & Cue.ANAPHORA))
        if is_form:
            below = read_records(self, body, at, self._line)
            if below > at:
                return below
            quiet = None if was_item else self._quiet(line)
        if quiet is not None:
            self.remarks.extend(quiet)
            take_back_above(self, line)
            by_draft(self, line, len(self.found))
            return at + 1
        known, place = len(self.found), self.context.place
        following = self._clauses(body, at, was_item=was_item)
        if following == at + 1:
            figures = list(asked_figures(self.script, line, self.backing))
            by_parts(self, line, known, is_bare=not figures)
            by_figures(self, figures, known)
            by_draft(self, line, known, place)
        without_reasons(self, known)
        return following

    def _clauses(self, body: Sequence[Line], at: int, *, was_item: bool) -> int:
        """Reads the clauses of a line that may ask; the index of the line to go on with."""
        line = body[at].span
        joint = joint_orders(self, body, at)
        if joint is not None:
            return joint
        stretch = self.script.stretch(line.start, line.end)
        following, skip_to, granted, stays = at + 1, line.start, False, False
        self.story.begin()
        before: Masked | None = None
        for clause, seen, is_next in self._orders(stretch):
            if clause.start < skip_to:
                continue
            found, part = None, seen
            self.context.item(clause, line)
            if is_next and stays and before is not None:
                name_place(self, before, clause)  # "giữ nguyên Điều 9, thêm khoản 4: “…”"
            if not leads_in(self, seen):
                goes_on = granted and (is_next or self.grammar.specifics.match(seen.text) is not None)
                is_item, was_denied = was_item or goes_on, is_next and not granted
                found, part = self._asked(seen, is_item=is_item, was_denied=was_denied)
                if goes_on and found is not None and found.operation is not Operation.COMMENT:
                    withdraw_comment(self, clause)
                gap = self.text[before.start + len(before.text) : clause.start] if before and is_next else ""
                if found is not None and before and is_next and leaves_open(before, gap, seen, self.grammar):
                    found = replace(found, operation=Operation.COMMENT, new=None)
            if found is None and is_next and granted:
                found, part = same_order(self.text, seen, self.found[-1], self.grammar) if self.found else None, seen
            if found is None and granted and before is not None and (is_next or before.text.rstrip().endswith(";")):
                found, part = added_on(seen, self.grammar), seen
            stays = found is None and is_kept(seen, self.grammar)
            granted, before = found is not None or stays, seen
            self.story.hears(seen)
            if found is None:
                self._without_request(clause, seen, part, line)
                continue
            if is_next and self.theirs is not None and is_own_turn(seen, self.grammar):
                turn_down(self, clause)  # what others want is not what he wants
            if found.operation is Operation.COMMENT and only_explains(self, clause, seen):
                continue
            self.remarks += consent_beside(seen, self.text, self.grammar)
            found = completing(self, found, part, clause)
            withdraw_announcement(self, found, clause, part)
            self._is_theirs(seen)
            end, following = self._amend(found, clause, part, body, at)
            skip_to = max(skip_to, end, listed_on(self, found, clause, stretch))
        return following

    def _is_told(self, one: Amendment) -> bool:
        """Whether it is told what an amendment is about; bare words for nothing are none: "phải đổi cách nghĩ: …"."""
        if one.operation is not Operation.REPLACE or one.target_text or not one.locator.is_empty:
            return True
        start = one.new_text_spans[0].start if one.new_text_spans else 0
        if start > 0 and is_mark(self.script.marks[start - 1]):
            return True
        return announces_words(self.script.lower[max(0, start - HEAD_REACH) : start], self.grammar)

    def _without_request(self, clause: Span, seen: Masked, part: Masked, line: Span) -> None:
        """A clause that asks for nothing: it may take back what was asked, or name a place."""
        if takes_back(seen.text, self.grammar):
            take_back(self, clause)
        if self.theirs is not None and turns_down(seen.text, self.grammar):
            turn_down(self, clause)
        unasked(self, clause, part, line)
        if not left_to_others(self, clause, seen, line):
            wanted_of_text(self, clause, seen, line)

    def _is_theirs(self, seen: Masked) -> None:
        """Keeps where a row of requests of another's begins."""
        if not is_anothers(seen.text, self.grammar):
            self.theirs = None
        elif self.theirs is None:
            self.theirs = len(self.found)

    def _asks_for_answer(self, line: Line) -> bool:
        """Whether a line of another's is a question to which the next answers, and no mail that was quoted."""
        said = line.span.of(self.text).strip()
        return said.endswith("?") and not said.startswith(">")

    def _heads_answer(self, line: Line, below: Line | None) -> bool:
        """Whether a quoted line begins with the place of which the writer speaks below it: "> Nhiệm vụ 2.2"."""
        if below is None or below.role is BlockRole.QUOTED:
            return False
        said = self.script.part(line.span)
        first = next(iter(self.script.references(said)), None)
        if first is None or said.text[: first.span.start - said.start].strip("> \t*-–"):
            return False
        return self.script.only_places(self.script.part(Span(first.span.start, line.span.end))) or ":" in said.text

    def _quiet(self, line: Span) -> tuple[Remark, ...] | None:
        """The opinions of a line that holds nothing else; None when it does, or may come back to words just quoted."""
        is_near = self.cited is not None and line.start - self.cited.end <= CITED_REACH
        if is_near or self.theirs is not None:
            return None
        return quiet_remarks(self.script, line, is_placed=not self.context.is_idle)

    def _asked(self, seen: Masked, *, is_item: bool, was_denied: bool) -> tuple[Found | None, Masked]:
        """The instruction of a clause unless a story only tells of it, and the clause as it was read."""
        found, part = self._understood(seen, is_item=is_item, was_denied=was_denied)
        return None if found is not None and self.story.tells(seen, found) else found, part

    def _understood(self, part: Masked, *, is_item: bool, was_denied: bool) -> tuple[Found | None, Masked]:
        """The instruction of a clause and the clause as it was read: words named without marks as if quoted."""
        bare = unmarked(part, self.grammar.speech, is_placed=self.context.place is not None)
        if bare is not None:
            is_whole = len(bare.quotes) - len(part.quotes) > 1  # both halves of a change are named: who does that asks
            found = self._instruction(bare, is_item=is_item or is_whole, was_denied=was_denied)
            is_verb = found is not None and found.new is not None and self._is_verb(found.new)
            if found is not None and not is_verb and (found.target is not None or found.new is not None):
                return found, bare
        found = self._instruction(part, is_item=is_item, was_denied=was_denied)
        is_unit = found is not None and found.operation is Operation.DELETE and found.target is None
        if found is not None and is_unit and not found.described and names_words(part, self.grammar.speech):
            found = replace(found, operation=Operation.COMMENT)  # "chữ … bỏ đi": words go, never the unit they stand in
        return found, part

    def _is_verb(self, new: Span) -> bool:
        """Whether new words without marks are what is to be done with the old ones: "… ought to be dropped"."""
        return self.grammar.orders.fullmatch(self.script.lower, new.start, new.end) is not None

    def _instruction(self, part: Masked, *, is_item: bool, was_denied: bool) -> Found | None:
        """The instruction of a clause with the words that it is really about."""
        found = ordered(self, part, is_item=is_item, was_denied=was_denied)
        if found is None:
            return None
        found = with_result(self.text, narrowed(self.text, found, part, self.grammar), part, self.grammar)
        found = with_definition(self.script, found, part)
        found = words_that_go(self.script, found, part, self.backing)
        found = anew_of_quoted(self.script, found, part, self.backing)
        return with_told_host(self.script, found, part, self.backing)

    def _orders(self, stretch: Masked) -> Iterator[tuple[Span, Masked, bool]]:
        """The orders of a line, and whether each goes on a request that stands before it in its clause."""
        begin, stop = stretch.start, stretch.start + len(stretch.text)
        joints: list[int] = []
        row = list(clauses(stretch, self.grammar.stops))
        for one, following in zip(row, (*row[1:], None), strict=True):
            part, is_long = self.script.part(one), one.end - begin > LONGEST_PLACES
            goes_on = self.text[one.end - 1] == ";" and one.end < stop and not is_long
            if goes_on and part.cues & Cue.PLACES:
                is_place = says_only_where(self.script, part)  # "Điều 5 khoản 2; Điều 6 khoản 1: …": one list of places
                if is_place or lists_places(self.script, part, following):
                    joints += [] if is_place and not joints else [one.end]
                    continue
            if following is not None and not is_long and joins_those(self.script, part, following):
                joints.append(one.end)
                continue  # "Khoản 2 và khoản 3 trùng ý. Gộp lại.": one request
            clause = Span(begin, one.end)
            part = part if clause == one else with_commas(self.script.part(clause), joints)
            begin, joints = one.end, []
            anew = said_anew(self.script, clause)
            if anew is not None:
                name_place(self, self.script.part(Span(clause.start, anew.start)), clause)
                clause, part = anew, self.script.part(anew)
            for number, order in enumerate(orders(unmarked(part, self.grammar.speech) or part, self.grammar)):
                yield order, part if order == clause else self.script.part(order), number > 0

    def _amend(self, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> tuple[int, int]:
        """Makes the amendment of an instruction; where its words end, and the line to go on with."""
        if found.opens_block:
            return announced(self, found, clause, part, body, at)
        first, found = found, last_version(self.script, found, body[at].span.end)
        evidence_end = max(found.end, found.new.end if found.new else 0, found.target.end if found.target else 0)
        slices = () if found.new is None else (found.new,)
        why = reason(self.script, evidence_end, body[at].span.end, body, at)
        self.add(found, clause, part, slices, evidence_end, why)
        if found is not first:
            return evidence_end, at + 1
        return min(clause.end, evidence_end) if found.operation is not Operation.COMMENT else clause.end, at + 1
