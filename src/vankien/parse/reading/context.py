"""Where a contribution is speaking of: the places that its sentences inherit from headings and from those before."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.locate import unit_named
from vankien.parse.places.paths import above, completed, inherit, locator_of, up_to
from vankien.parse.places.reference import BESIDE, COUNTED
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later

MARK_REACH = 12  # code points before a clause in which the mark of its item stands
_ITEM_MARK = re.compile(r"\((?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)\s*$")  # "(2)": its clause begins behind it
_ITEM_HEAD = re.compile(r"\s*\((?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)\s")
_ITEM_INSIDE = re.compile(r"\((?:[ivx]{1,4}|\d{1,2}|[a-zđ])\)\s")
AHEAD_REACH = 160  # code points of the orders that follow in one sentence, up to the unit that holds them all
_ENDS_ORDER = frozenset(f".:{BLANK}\n")
_BULLET = re.compile(r"\s*(?P<bullet>[-–+*•])\s")
HIGH = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.APPENDIX, UnitKind.ARTICLE})  # kinds named by themselves
HOLD_ARTICLES = ([UnitKind.CHAPTER], [UnitKind.PART])  # as whole places: what an article stands right under
ANAPHORA_REACH = 80  # code points at the head of a line where "cũng tại mục này" stands


Told = tuple[Locator | None, Locator | None, Locator | None, bool]


@dataclass(slots=True)
class Context:
    """The places spoken of, line by line. Lives as long as the reading of one contribution.

    `place` is that of the line so far, `heading` that of all lines below a heading, `fresh` that which the line before
    named without asking for anything, `under` the same while the
    line below it is read, `last` the one named last of all, `shared` what holds several that one clause named. Where
    `anew` says so an act's own article begins, and nothing is inherited.
    """

    script: Script
    place: Locator | None = None
    heading: Locator | None = None
    fresh: Locator | None = None
    lent: Locator | None = None  # by the cell of a form: nobody has gone on from there
    last: Locator | None = None
    anew: frozenset[int] = frozenset()
    under: Locator | None = None
    shared: Locator | None = None
    of_items: dict[int, Locator | None] = field(default_factory=dict)  # where a list's further items begin
    _levels: list[str] = field(default_factory=list)
    _mark: str = ""
    _bullet: str = ""
    _fresh_bullet: str = ""
    _fresh_mark: str = ""
    _is_used: bool = False  # whether something was asked for at the place named last
    _base: Locator | None = None  # the place before the first item of a list on one line
    _in_list: bool = False
    _ends_open: bool = False  # whether the line ends with a colon
    _outer: list[tuple[str, Locator | None]] = field(default_factory=list)
    _counted_from: dict[int, Locator | None] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Whether no place was named so far, and no line begins anew: what a line begins with tells nothing then."""
        named = self.place or self.heading or self.fresh or self.last
        return named is None and not self._outer and not self.anew

    def begin(self, line: Span, *, may_go_on: bool) -> None:
        """A new line begins; one counted like a heading before ends what stands below that.

        `may_go_on` says that words such as "cũng tại mục này" may stand in it.
        """
        if line.start in self.anew:
            self.place = self.heading = self.fresh = self.last = None
            self._outer.clear()
        self._mark = mark_of(self.script, line)
        for at, (mark, outer) in enumerate(self._outer):
            if mark == self._mark:
                self.heading = outer
                del self._outer[at:]
                break
        bullet = _BULLET.match(self.script.text, line.start, line.end)
        self._bullet = "" if bullet is None else bullet["bullet"]
        is_beside = self._bullet and self._bullet == self._fresh_bullet
        if self._is_used or is_beside or (self._mark and self._mark == self._fresh_mark):
            self.fresh = None
        self._ends_open = self.script.text[: line.end].rstrip().endswith(":")
        self.under = self.fresh
        self._is_used = self._in_list = False
        head = min(line.end, line.start + ANAPHORA_REACH)
        if not (may_go_on and self.script.grammar.anaphora.search(self.script.lower, line.start, head)):
            self.place = self.fresh or self.heading
        self.fresh = None
        if self._is_beside_item():
            self.of_items[line.start] = self.place

    def _is_beside_item(self) -> bool:
        """Whether the line is a further item of a list, which is about no other item's place."""
        own = self._mark or self._bullet
        is_further = own in self._levels
        if is_further:
            del self._levels[self._levels.index(own) + 1 :]
        elif own:
            self._levels.append(own)
        return is_further

    def name(self, place: Locator) -> None:
        """A clause without a request names a place: for the rest of its line, and for the next."""
        self.place = self.fresh = place
        self._keep(place)
        self._fresh_mark = self._mark
        self._fresh_bullet = "" if self._ends_open else self._bullet
        self._is_used = False

    def lend(self, place: Locator) -> None:
        """A form's cell tells the place for the one beside it."""
        self.place = self.fresh = self.lent = place
        self._fresh_mark, self._fresh_bullet, self._is_used = "", "", False

    def head(self, place: Locator | None) -> None:
        """The line heads what stands below it."""
        if self._mark and self.heading is not place and all(mark != self._mark for mark, _ in self._outer):
            self._outer.append((self._mark, self.heading))
        self.heading = place

    def ask(self, place: Locator) -> None:
        """A request names a place of its own; the next is about the unit and not its title alone."""
        if len(place.path) > 1 and place.path[-1].kind is UnitKind.TITLE:
            place = replace(place, path=place.path[:-1], also=())
        self.place = place
        self._keep(place)

    def _keep(self, place: Locator) -> None:
        """Keeps the place named last, which clauses and letters go on; none stands in the only appendix of a text."""
        if place.path != (Step(UnitKind.APPENDIX),):
            self.last = place

    def told(self) -> Told:
        """The places told so far, to go back to with `back_to`: a remark beside what is told leads nowhere."""
        return self.place, self.fresh, self.last, self._is_used

    def back_to(self, told: Told) -> None:
        """Speaks of what was spoken of before."""
        self.place, self.fresh, self.last, self._is_used = told

    def item(self, clause: Span, line: Span) -> None:
        """A clause begins; behind the mark of an item of a list on one line, what heads the list is spoken of again."""
        lower = self.script.lower
        before = max(line.start, clause.start - MARK_REACH)
        is_item = _ITEM_MARK.search(lower, before, clause.start) or _ITEM_HEAD.match(lower, clause.start, clause.end)
        if is_item is None:
            return
        is_first = not self._in_list and not self._begins_list(line, before)
        self._in_list = True
        if is_first:
            self._base = self.place
        elif not self._goes_on(clause):
            self.place = self._base

    def _begins_list(self, line: Span, stop: int) -> bool:
        """Whether an item stands before an offset, behind what heads the list: "Phần B: (1) mục III bỏ …; (2) …"."""
        first = _ITEM_INSIDE.search(self.script.lower, line.start, stop)
        if first is None:
            return False
        named = self.script.references(self.script.part(Span(line.start, first.start())))
        said = locator_of(named, self.script.text, self.script.grammar.speech)
        self._base = inherit(said, self.heading) if named else self.heading
        return True

    def _goes_on(self, clause: Span) -> bool:
        """Whether a clause begins with words that go on the place before: "(2) cũng trang ấy, …"."""
        grammar, lower = self.script.grammar, self.script.lower
        stop = min(clause.end, clause.start + ANAPHORA_REACH)
        also = _patterns(grammar.speech).also
        return bool(grammar.anaphora.search(lower, clause.start, stop) or also.match(lower, clause.start, stop))

    def of(self, said: Locator, clause: Span) -> Locator | None:
        """The place that a clause inherits; "khoản kế tiếp" is counted on from the same one each time it is read."""
        found = self._of(said, clause)
        if said.as_written is None or not any(step.number in BESIDE for step in said.path):
            return found
        at = self.script.text.find(said.as_written, clause.start, clause.end)
        return found if at < 0 or found is None else self._counted_from.setdefault(at, found)

    def _of(self, said: Locator, clause: Span) -> Locator | None:
        """The place that a clause inherits which says a place of its own, or none.

        A page of its own begins a place of its own; articles stand under nothing but the chapter or part right above,
        or one pointed back to; a new sentence with a path of its own is on a page of its own; clauses, letters and
        counted places go on the last place named.
        """
        self._is_used = True
        place = self.place
        inner = said.path[0] if said.path else None
        if inner is not None and inner.kind not in HIGH and self._is_in_named_part(said, clause):
            return None
        if inner is not None and inner.kind is UnitKind.ARTICLE and inner.number not in BESIDE:
            holds = place is not None and [step.kind for step in place.path] in HOLD_ARTICLES
            return place if holds and self.heading is place else self._in_same_unit(clause)
        if said.page is not None and self.fresh is None:
            place = self.heading
        elif inner is not None and _is_free(inner, self.script, clause):
            return self.heading if self.heading is not None and not _holds_numbers(self.heading) else None
        elif inner is not None and _hangs(inner) and not (place and above(place, inner.kind, inner.number or "").path):
            place = self._ahead(said, clause) or self.last or place
        elif inner is not None and (row := self._row_of(inner)) is not None:
            place = row
        same = self._named_again(said, clause) or self._same(clause)
        if same is not None:
            is_letter = inner is not None and inner.kind is UnitKind.POINT and _hangs(inner)
            return self.last if is_letter and same.page is not None and not same.path else same  # "trang ấy, điểm a"
        if place is None or inner is None or self.fresh is not None:
            return place
        is_new = self.script.text[max(0, clause.start - 1) : clause.start] in {".", "!"}
        page = self.heading.page if self.heading is not None else None
        return replace(place, page=page) if is_new else place

    def _is_in_named_part(self, said: Locator, clause: Span) -> bool:
        """Whether words right before a place name another part than the one spoken of: "phần kết quả, điểm 2.1"."""
        at = -1 if said.as_written is None else self.script.text.find(said.as_written, clause.start, clause.end)
        if at < 0:
            return False
        return _patterns(self.script.grammar.speech).named_part.search(self.script.lower, clause.start, at) is not None

    def _row_of(self, inner: Step) -> Locator | None:
        """What holds the row of dotted points of which the last one named was: behind "III.1, điểm 1.2" "điểm 1.3"."""
        row, dot, _ = (inner.number or "").rpartition(".")
        if self.last is None or not dot or inner.kind is not UnitKind.POINT:
            return None
        if self.script.grammar.speech.counts_at_head:
            return None  # "4.2" has its number from no row there
        names = [step.number or "" for step in self.last.path if step.kind is UnitKind.POINT]
        outer = above(self.last, inner.kind, inner.number or "")
        spoken = () if self.place is None else self.place.path
        is_inside = outer.path[: len(spoken)] == spoken
        is_row = any(name.rpartition(".")[0] == row for name in names)
        is_deep = bool(outer.path) and outer.path[-1].kind in {UnitKind.SECTION, UnitKind.CLAUSE}  # each has a row anew
        return replace(outer, page=None) if is_deep and is_row and is_inside else None

    def _ahead(self, said: Locator, clause: Span) -> Locator | None:
        """What holds a unit, where only the next order of the line says it: "bỏ khoản 2, thêm khoản 4 Điều 11"."""
        line_end = self.script.text.find("\n", clause.end)
        stop = min(clause.end + AHEAD_REACH, line_end if line_end >= 0 else len(self.script.text))
        rest = self.script.part(Span(clause.end, stop))
        end = next((at for at, char in enumerate(rest.text) if char in _ENDS_ORDER), len(rest.text))
        found = [one for one in self.script.references(rest) if one.span.end <= clause.end + end]
        whole = completed(said, locator_of(found, self.script.text, self.script.grammar.speech))
        outer = whole.path[: len(whole.path) - len(said.path)]
        return Locator(path=outer) if outer else None

    def again(self, clause: Span) -> Locator | None:
        """The place that a clause names by pointing back to it: "Cũng mục ấy, sang đoạn dưới có câu …"."""
        same = self._same(clause)
        return None if same is None or same.is_empty else same

    def _in_same_unit(self, clause: Span) -> Locator | None:
        """The unit that a clause calls the same as before: "in Article 2 of the same Part", "cùng điều"."""
        grammar = self.script.grammar
        same = None if self.last is None else grammar.same_unit.search(self.script.part(clause).text)
        if same is None or self.last is None:
            return None
        return up_to(self.last, unit_named(same["unit"], grammar.speech))

    def _named_again(self, said: Locator, clause: Span) -> Locator | None:
        """What holds a unit that was named before and is pointed back to by its number: "vẫn điểm 2.2 ấy"."""
        first = said.path[0] if said.path else None
        if self.last is None or first not in self.last.path[1:] or said.as_written is None:
            return None
        at = self.script.text.find(said.as_written, clause.start, clause.end)
        end = at + len(said.as_written)
        if at < 0 or _patterns(self.script.grammar.speech).this.match(self.script.lower, end, clause.end) is None:
            return None
        return Locator(page=self.last.page, path=self.last.path[: self.last.path.index(first)])

    def _same(self, clause: Span) -> Locator | None:
        """The unit that a clause says is the one spoken of: "cùng điều", "trong mục này"; what it quotes says none."""
        grammar = self.script.grammar
        if self.last is None:
            return None
        own = self.script.part(clause).text
        if _patterns(grammar.speech).same_page.search(own):
            return Locator(page=self.last.page)
        same = self._in_same_unit(clause)
        if same is not None:
            return same
        for this in _patterns(grammar.speech).this_unit.finditer(own):
            kind = unit_named(this["unit"], grammar.speech)
            is_said = this["before"] or this["behind"]
            is_free = kind is UnitKind.PART and not this["number"]  # "ở phần này" is any passage
            is_known = any(step.kind is kind for step in self.last.path)
            if is_said and not is_free and (is_known or (this["also"] and this["behind"])):
                return up_to(self.last, kind)
        return None


@dataclass(frozen=True, slots=True)
class _Patterns:
    mark: re.Pattern[str]
    also: re.Pattern[str]
    this: re.Pattern[str]
    this_unit: re.Pattern[str]
    same_page: re.Pattern[str]
    named_part: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    this, leads = words(s.this), rf"(?:{words((*s.containers, *s.about))}|(?P<also>{words(s.also_words)}))"
    again = words((*s.same_words, *s.also_words))
    return _Patterns(
        same_page=compile_later(rf"{again}\s+{words(s.page)}(?!\s*\d)|{words(s.page)}\s+{this}"),
        this=compile_later(rf"\s+{this}"),
        named_part=compile_later(
            rf"(?<!một\s){words(one for one, kind in s.units.items() if kind is UnitKind.PART)}(?<!\.)"
            rf"(?!\s+(?:{this}|{words((*s.ordinal_mark, *s.first, *s.last, *s.ordinals))}))"
            r"(?!\s+(?:\d|[ivx]{1,5}(?!\w)|\w(?!\w)))"
            r"(?:\s+[^\W\d_]{2,}){1,6}\s*[,:(]\s*$"
        ),
        also=compile_later(rf"\W*(?:\w{{1,2}}\W+)?{words(s.also_words)}"),
        mark=compile_later(
            rf"\s*(?:(?P<words>{words(s.counts)})|(?P<open>\(?)"
            r"(?:(?P<digits>\d{1,2}(?:\.\d{1,2})*)|(?P<roman>[ivx]{1,5})|(?P<letter>[a-zđ]))(?P<stop>[.)/:–-])(?=\s))"
        ),
        this_unit=compile_later(
            rf"(?:{leads}|{words((*s.at_start, *s.at_end))}|(?P<number>(?<!\w)(?:\d[\d.]*|[a-zđ])\)?))\s+"
            rf"(?P<before>{this}\s+)?(?P<unit>{words(s.units)})(?P<behind>\s+{this})?"
        ),
    )


def mark_of(script: Script, line: Span) -> str:
    """How a line is counted among its neighbours, the count left out: "1." and "2." are alike. Empty for none."""
    match = _patterns(script.grammar.speech).mark.match(script.lower, line.start, line.end)
    if match is None:
        return ""
    if match["words"]:
        return "words"
    digits = match["digits"]
    kind = "i" if match["roman"] else "a" if match["letter"] else "1" * (digits.count(".") + 1)
    return f"{match['open']}{kind}{match['stop']}"


def _is_free(step: Step, script: Script, clause: Span) -> bool:
    """Whether a letter is found without what holds it, by the name of its row: "objective (b)"."""
    names = script.grammar.speech.whole_units.free
    if not names or step.kind is not UnitKind.POINT or (step.number or "0")[:1].isdigit():
        return False
    return _free(script.grammar.speech).search(script.lower, clause.start, clause.end) is not None


def _holds_numbers(place: Locator) -> bool:
    """Whether a place is a point or a clause, in which no row of letters with a name of its own stands."""
    return bool(place.path) and place.path[-1].kind in {UnitKind.POINT, UnitKind.CLAUSE, UnitKind.ARTICLE}


@lru_cache(maxsize=8)
def _free(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.whole_units.free))


def _hangs(step: Step) -> bool:
    """Whether a unit cannot be found without what holds it: a clause, a letter, a counted place."""
    is_letter = step.kind is UnitKind.POINT and not (step.number or "")[:1].isdigit()
    return is_letter or step.kind in {UnitKind.CLAUSE, *COUNTED}
