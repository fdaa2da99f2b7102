"""Stories: what was changed once, in another paper or in somebody's life, and nobody asks for now.

"Năm 1979 tôi đi lính, anh chính trị viên thay “Cối” bằng “Khôi”" uses the words of a request. A frame sets the
sentence in the past or in another act; only the present, the draft, a place of it or a request leads back.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.narrated import StoryWords
from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

WORLD_REACH = 60  # code points before a figure in which what it counts is named
_DIGIT = re.compile(r"\d")
ACT_REACH = 120  # code points between another act and what it is told to have changed


@dataclass(frozen=True, slots=True)
class _Patterns:
    frames: re.Pattern[str]
    present: re.Pattern[str]
    drafts: re.Pattern[str]
    impersonal: re.Pattern[str]
    deeds: re.Pattern[str]
    acts: re.Pattern[str]
    done: re.Pattern[str]
    reasons: re.Pattern[str]
    told_before: re.Pattern[str]
    others_words: re.Pattern[str]
    contrasts: re.Pattern[str]
    drafted: re.Pattern[str]
    act_number: re.Pattern[str]
    owned: re.Pattern[str]
    governs: re.Pattern[str]
    world: re.Pattern[str]
    world_object: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> _Patterns:
    t: StoryWords = speech.stories
    never = ("(?!)",)
    asks = words(speech.asks)
    orders = words((*speech.replaces, *speech.inserts, *speech.deletes, *speech.raises))
    passive = words(speech.passive or never)
    return _Patterns(
        frames=compile_later(rf"(?:^|[,;:–(-])[\W\d]*?{words(t.frames)}|{words(t.recalls or never)}"),
        present=compile_later(words(t.present)),
        drafts=compile_later(words(t.drafts)),
        impersonal=compile_later(rf"(?:^|[,;:–-])\s*(?:{words(t.leads)}\s+){{0,3}}(?P<ask>{asks})"),
        deeds=compile_later(rf"\s*{words(t.deeds or never)}"),
        acts=compile_later(rf"{words(t.acts)}\s+(?:\w+,?\s+){{0,8}}?{words(t.act_marks)}"),
        done=compile_later(rf"{words(t.done)}\s+(?:\w+\s+){{0,3}}?{orders}"),
        reasons=compile_later(rf"{words(t.reasons or never)}\s*$"),
        told_before=compile_later(
            rf"{words(t.done)}\s+(?:\w+\s+){{0,2}}?{orders}(?:\s+\w+){{0,4}}\s*:"
            rf"|{passive}\s+{orders}(?:\s+\w+){{0,3}}?\s+{words(t.in_acts)}\s+{words(t.acts)}[^:;.\n]{{0,40}}:"
        ),
        drafted=compile_later(rf"{words(t.drafts)}\s+(?:\w+\s+)?{words(t.done)}\s+\w"),
        act_number=compile_later(rf"{words(t.acts)}\s+(?:{words(speech.numbered or never)}\s+)?$"),
        owned=compile_later(
            rf"[\W\d]*(?:[^\W\d_]+\s+){{0,4}}?(?!{words(t.not_owned)})[^\W\d_]+\s+{words(t.owners or never)}"
        ),
        governs=compile_later(rf"{asks}\s+(?:[^\W\d_]+\s+)?{orders}"),
        world=compile_later(rf"{words(t.world)}\s*(?:[\w\s]{{0,24}}?{words(speech.from_words)}\s*)?$"),
        world_object=compile_later(rf"{orders}\s+(?:\w+\s+)?{words(t.world)}"),
        contrasts=compile_later(words(t.contrasts)),
        others_words=compile_later(
            rf"{words(t.speakers)}\s+(?:\w+\s+){{0,2}}?{words(t.says)}\s*(?:\w+\s+){{0,2}}?:?\s*$"
        ),
    )


class Story:
    """Whether the clauses of a line tell a story. Lives for one reading; hears the clauses in their order."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.begin()

    def begin(self) -> None:
        """Begins a line: nothing is told yet."""
        self.goes_on = self.is_same = self.is_of_act = False
        self.heard: list[Masked] = []

    def hears(self, part: Masked) -> None:
        """Takes in a clause; it is looked at only when a request follows."""
        self.heard.append(part)

    def _follow(self, part: Masked) -> None:
        """Sees whether a clause begins a story for what follows, or ends it."""
        grammar = self.script.grammar
        patterns = _patterns(grammar.speech)
        made = _told_before(part.text, len(part.text), grammar) or _act_told(part.text, len(part.text), grammar)
        frame = made or last_of(patterns.frames, part.text)
        at = 0 if frame is None else frame.end()
        leads_back = self._leads_back(part, at, len(part.text)) if made is None else self._names_draft(part, at)
        if leads_back or first_ask(part.text, grammar, at) is not None:
            self.goes_on = False
        elif frame is not None:
            self.goes_on, self.is_of_act = True, made is not None
        self.is_same = part.text.rstrip().endswith(";")

    def tells(self, part: Masked, found: Found) -> bool:
        """Whether a request of a clause is only told of."""
        for one in self.heard:
            self._follow(one)
        self.heard.clear()
        if self._is_of_world(part, found) or self._is_done(part, found) or self._is_anothers(part, found):
            return True
        spans = [one for one in (found.target, found.new) if one is not None]
        verb = min(max(0, (found.verb if found.order is None else found.order) - part.start), len(part.text))
        at = min(max([verb, *(one.start - part.start for one in spans)]), len(part.text))
        return self._is_of_act(part, found, at) or self._is_in_story(part, verb, at)

    def _is_of_act(self, part: Masked, found: Found, at: int) -> bool:
        """Whether a change is one that another act is told to have made, and nobody asks for it behind its name."""
        grammar = self.script.grammar
        act = None if found.opens_block else _act_told(part.text, at, grammar)
        if act is not None and first_ask(part.text[:at], grammar, act.end()) is None:
            return True
        told = _told_before(part.text, at, grammar)
        return told is not None and first_ask(part.text[:at], grammar) is None

    def _is_in_story(self, part: Masked, verb: int, at: int) -> bool:
        """Whether a frame sets a change in a story, and nothing leads back before it."""
        grammar = self.script.grammar
        patterns = _patterns(grammar.speech)
        if patterns.contrasts.search(part.text) is not None:
            return False  # "hồi tôi làm trạm trưởng, lũ cuốn 84 nhà chứ không phải 48 nhà" corrects
        frame = last_of(patterns.frames, part.text[:at])
        if frame is None:
            return self.goes_on and not self._asks_now(part, at) and not self._commands(part, verb)
        begin = frame.end()
        return not self._leads_back(part, begin, at) and not _asks_impersonally(part.text, begin, at, grammar)

    def _asks_now(self, part: Masked, at: int) -> bool:
        """Whether a clause of a story that goes on asks; in the sentence that began it only with nobody before it."""
        grammar = self.script.grammar
        if self._names_draft(part, 0) if self.is_of_act else self._leads_back(part, 0, at):
            return True
        return (
            _asks_impersonally(part.text, 0, at, grammar) if self.is_same else first_ask(part.text, grammar) is not None
        )

    def _commands(self, part: Masked, verb: int) -> bool:
        """Whether an order heads a piece of a sentence behind the story: "…? Ít ra một trăm: sửa 40 thành 100."."""
        if self.is_same or self.is_of_act:
            return False
        piece = max(part.text.rfind(mark, 0, max(0, verb)) for mark in ",;:–") + 1
        return (
            not part.text[piece : max(0, verb)].strip()
            and self.script.grammar.orders.match(part.text, max(0, verb)) is not None
        )

    def _leads_back(self, part: Masked, begin: int, end: int) -> bool:
        """Whether the present, the draft or a place of it is spoken of between two offsets."""
        patterns = _patterns(self.script.grammar.speech)
        if patterns.present.search(part.text, begin, end) or patterns.drafts.search(part.text, begin, end):
            return True
        return any(begin <= one.span.start - part.start < end for one in self.script.references(part))

    def _names_draft(self, part: Masked, begin: int) -> bool:
        """Whether the draft itself is spoken of; a place may be one of another act."""
        return _patterns(self.script.grammar.speech).drafts.search(part.text, begin) is not None

    def _is_of_world(self, part: Masked, found: Found) -> bool:
        """Whether a price, a bus or a sign is to change, and no place of the draft is spoken of."""
        patterns = _patterns(self.script.grammar.speech)
        if found.operation is Operation.COMMENT or found.target is None:
            thing = patterns.world_object.search(part.text)
        else:
            at = _digit(part.text, found.target.start - part.start)
            is_free = part.quote_at(found.target.start) is None
            thing = patterns.world.search(part.text, max(0, at - WORLD_REACH), at) if is_free else None
            if is_free and all(self._numbers_act(part, one) for one in (found.target, found.new)):
                return True  # "Quy định 37 thay thế Quy định 47"
            if is_free and self._is_own(part, at):
                return True
        return thing is not None and not self._leads_back(part, 0, len(part.text))

    def _numbers_act(self, part: Masked, words_: Span | None) -> bool:
        """Whether a figure is the number of an act; "quy định 3 tháng" tells what one says."""
        if words_ is None:
            return False
        at = _digit(part.text, words_.start - part.start)
        return _patterns(self.script.grammar.speech).act_number.search(part.text, 0, at) is not None

    def _is_own(self, part: Masked, at: int) -> bool:
        """Whether a figure is of something of the writer's, and no change of a text is asked for before it."""
        patterns = _patterns(self.script.grammar.speech)
        piece = max(part.text.rfind(mark, 0, at) for mark in ",;:") + 1
        if patterns.owned.match(part.text, piece, at) is None or self._leads_back(part, 0, len(part.text)):
            return False
        return patterns.governs.search(part.text) is None

    def _is_done(self, part: Masked, found: Found) -> bool:
        """Whether a remark only says what the draft did: "thay vì nói chung chung, dự thảo đã nói “…”"."""
        grammar = self.script.grammar
        if found.operation is not Operation.COMMENT or _patterns(grammar.speech).drafted.search(part.text) is None:
            return False
        return first_ask(part.text, grammar) is None and grammar.demands.search(part.text) is None

    def _is_anothers(self, part: Masked, found: Found) -> bool:
        """Whether the old words are others' own and the draft is not spoken of: "học trò hay viết “a”, tôi sửa …"."""
        if found.target is None:
            return False
        quote = part.quote_at(found.target.start)
        before = part.text[: (found.target.start if quote is None else quote.span.start) - part.start]
        grammar = self.script.grammar
        if _patterns(grammar.speech).others_words.search(before) is None:
            return False
        return not self._leads_back(part, 0, len(part.text)) and first_ask(part.text, grammar) is None


def _digit(text: str, at: int) -> int:
    """Where the first digit stands from an offset on, which may lie outside of the text; the offset when none does."""
    found = _DIGIT.search(text, max(0, at))
    return max(0, at) if found is None else found.start()


def last_of(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match in a text."""
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return found


def _asks_impersonally(text: str, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a piece between two offsets begins with a request of a text, with nobody before it."""
    patterns = _patterns(grammar.speech)
    return any(
        patterns.deeds.match(text, one.end("ask")) is None for one in patterns.impersonal.finditer(text, begin, end)
    )


def _told_before(text: str, at: int, grammar: Grammar) -> re.Match[str] | None:
    """Words that tell what was changed, before the colon behind which it stands."""
    return _patterns(grammar.speech).told_before.search(text, 0, at) if text.find(":", 0, at) >= 0 else None


def _act_told(text: str, at: int, grammar: Grammar) -> re.Match[str] | None:
    """Another act of which a clause tells what it changed."""
    patterns = _patterns(grammar.speech)
    for act in patterns.acts.finditer(text, 0, at):
        if patterns.reasons.search(text, 0, act.start()) is not None:
            continue
        done = patterns.done.search(text, act.end(), min(len(text), act.end() + ACT_REACH))
        if done is not None:
            return act
    return None
