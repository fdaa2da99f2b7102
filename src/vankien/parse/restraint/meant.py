"""Whether a change that was read is meant: not supposed, dared, shrugged off, or answered by what follows.

Whatever shape a change was read by, the sentence around it and the next one decide: "Nếu các anh bỏ “a” thì tôi khiếu
nại" supposes, "… Thôi, cứ để vậy." settles for the draft, "Sở đòi bỏ “a”; tôi thấy không cần" tells what another wants.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.meant import MeantWords
from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay
from vankien.parse.restraint.disowned import is_disowned
from vankien.parse.restraint.remarked import remarks_on
from vankien.parse.restraint.surroundings import Setting, setting
from vankien.parse.restraint.whose import before_new, is_writers
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

TAIL = 70  # code points behind the words of a change in which its own clause goes on
NOT_REACH = 24  # code points before a favour in which it is denied
PIECE = re.compile(r"[,;:(–—]")
SHORT = 12  # words of a sentence that says nothing but a joke


@dataclass(frozen=True, slots=True)
class _Patterns:
    supposes: re.Pattern[str]
    aims: re.Pattern[str]
    needs: re.Pattern[str]
    then: re.Pattern[str]
    closed: re.Pattern[str]
    consequence: re.Pattern[str]
    any_consequence: re.Pattern[str]
    favours: re.Pattern[str]
    welcomes: re.Pattern[str]
    denied: re.Pattern[str]
    spoils: re.Pattern[str]
    dares: re.Pattern[str]
    either: re.Pattern[str]
    shrugs: re.Pattern[str]
    jokes: re.Pattern[str]
    settles: re.Pattern[str]
    concludes: re.Pattern[str]
    others: re.Pattern[str]
    own_view: re.Pattern[str]
    rejects: re.Pattern[str]
    refuses: re.Pattern[str]
    weak: re.Pattern[str]
    but: re.Pattern[str]
    answers: re.Pattern[str]
    own_slips: re.Pattern[str]
    own_papers: re.Pattern[str]
    weighed: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> _Patterns:
    t: MeantWords = speech.meant
    end = r"(?:\s+[^\W\d_]+){0,3}\s*(?=[.,;:!?)]|$)"
    return _Patterns(
        supposes=compile_later(rf"{words(t.supposes)}(?!\s+{words(t.courtesies)})"),
        aims=compile_later(rf"\W*{words(t.aims or ('(?!)',))}\s"),
        needs=compile_later(rf"(?:[^,;:.!?]|\.(?=\d)){{0,60}}[,;–—]\s*{words(t.needs or ('(?!)',))}"),
        then=compile_later(rf"[,:;]|\((?!\w{{1,3}}\))|{words(t.then)}"),
        closed=compile_later(rf"(?<=\x01)[^\x01,;:]{{0,40}}?\s{words(t.then)}\s"),
        consequence=compile_later(
            rf"\s*(?:{words(speech.compared)}\s+(?:[^\W\d_]+\s+){{1,4}}?)?(?:{words(t.ors)}\s+(?:[^\W\d_]+\s+){{0,2}}\x01+\s*)?(?:[^\W\d_]+\s+){{0,2}}?{words(t.consequences)}"
        ),
        any_consequence=compile_later(words(t.consequences)),
        favours=compile_later(words(t.favours)),
        welcomes=compile_later(words((*t.favours, *t.joins))),
        denied=compile_later(rf"{words(t.nots)}\s+(?:[^\W\d_]+\s+){{0,2}}$"),
        spoils=compile_later(words((*t.spoils, *speech.roles.faults))),
        dares=compile_later(words(t.dares)),
        either=compile_later(words(t.either)),
        shrugs=compile_later(words(t.shrugs)),
        jokes=compile_later(rf"(?:^|[,;:.!?(–-])\s*(?:[^\W\d_]+\s+){{0,2}}?{words(t.jokes)}{end}"),
        settles=compile_later(rf"(?:^|[,;:.!?(–-])\s*{words(t.settles)}(?:\s+{words(t.as_is)})*\s*(?=[.,;:!?)]|$)"),
        concludes=compile_later(
            rf"(?:^|[,;:.!?(–-])\s*{words(t.concludes)}\s*,?\s*(?:[^\W\d_]+\s+){{0,6}}?{words(t.keeps)}"
            rf"(?!\s+(?:{words((*speech.units, *speech.page))}\s+[\w.]|\d+\.\d))"  # another unit is to stay: "keep 3.3"
        ),
        others=compile_later(
            rf"(?:^|[,;:.(–-])\s*(?:[^\W\d_]+\s+){{0,3}}?{words(t.bodies)}\s+(?:[^\W\d_]+\s+){{0,3}}?{words(t.wants)}"
        ),
        own_view=compile_later(words(t.voices)),
        rejects=compile_later(words(t.rejects)),
        refuses=compile_later(rf"{words(t.nots)}\s+(?:[^\W\d_]+\s+)?{words((*speech.wishes, *speech.hearsay.begs))}"),
        weak=compile_later(words(t.weak)),
        but=compile_later(rf"[^,;.–—-]{{0,24}}[,;.–—-]\s*{words(t.buts)}"),
        answers=compile_later(rf"(?:^|[,;:.!?(–-])\s*{words(t.answers)}"),
        own_slips=compile_later(words(t.own_slips)),
        own_papers=compile_later(words(t.own_papers)),
        weighed=compile_later(
            rf"\s+(?:{words((*speech.about, *speech.containers, *speech.whole_units.withs))}\s+){{0,2}}"
            rf"{words(speech.units)}\s[^,;:.\x01]{{1,40}}[,;]"
        ),
    )


def is_meant(script: Script, one: Amendment, others: SpanIndex) -> bool:
    """Whether a change is asked for, as far as what stands around it tells; `others` are the stretches of all."""
    around = setting(script, one, others)
    if around is None:
        return True
    if is_disowned(script, one, around):
        return False
    grammar, patterns = script.grammar, _patterns(script.grammar.speech)
    near = PIECE.split(around.tail.lstrip(BLANK)[:TAIL], maxsplit=1)[0]
    clause = f"{PIECE.split(around.head)[-1]}{around.inner}{near}"
    if one.new_text is not None and (one.new_text == one.target_text or _is_remark(script, one)):
        return False
    is_elsewhere = not one.locator.path and patterns.own_papers.search(around.head) is not None
    if is_elsewhere or _is_own_slip(
        script, one, around, patterns
    ):  # "Điều 7 về lịch ghi trên bảng tin" is of the draft
        return False
    if patterns.either.search(clause) or _is_refused(around, patterns, grammar) or _is_aim(around, patterns):
        return False
    if not script.collects and not is_writers(script, one, around):
        return False
    if _is_taken_back(around, patterns) or (not script.collects and _is_only_told(one, around, patterns, grammar)):
        return False
    is_open = _is_open(around.head, before_new(one, around), patterns, grammar)
    asked = first_ask(around.head, grammar)
    is_weak = asked is not None and patterns.weak.match(around.head, asked.start()) is not None
    if (asked is None or is_weak) and _is_but_granted(around.effect, patterns, is_weak=is_weak):
        return False
    if not is_open and asked is not None and not is_weak:
        return True
    return not patterns.shrugs.search(near) and not _is_unwished(around.effect, patterns, is_open=is_open)


def _is_own_slip(script: Script, one: Amendment, around: Setting, patterns: _Patterns) -> bool:
    """Whether a change corrects the writer's own words; a place of the draft named behind the slip leads back to it:
    "thư trước tôi ghi nhầm khoản 3, xin sửa: khoản 2 Điều 5 …", and so does a slip told in another piece behind.
    """
    slip = patterns.own_slips.search(f"{around.head}{around.inner}")
    if slip is None:
        return not one.locator.path and patterns.own_slips.search(around.tail) is not None
    behind = around.part.start + max(0, around.first - around.part.start - len(around.head) + slip.end())
    named = script.references(around.part)
    return not any(behind < ref.span.start and PIECE.search(script.lower, behind, ref.span.start) for ref in named)


def _is_remark(script: Script, one: Amendment) -> bool:
    """Whether what was taken for new words, without marks around it, is what somebody thinks."""
    first = one.new_text_spans[0].start if one.new_text_spans else 0
    if first and is_mark(script.marks[first - 1]):
        return False
    return bool(one.new_text_spans) and remarks_on(script, Span(first, one.new_text_spans[-1].end))


def _is_refused(around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether what stands before a change dares to make it, refuses to ask for it, or is against it."""
    if PIECE.search(around.inner) or first_ask(around.inner, grammar) is not None:
        return False
    said = f"{around.head}{around.inner}"
    if any(PIECE.search(said, one.end()) is None for one in patterns.dares.finditer(said)):
        return True
    for pattern, needs_order in ((patterns.refuses, False), (grammar.disagrees, True)):
        found = pattern.search(around.head)
        if found is None or first_ask(around.head, grammar, found.end()) is not None:
            continue
        if needs_order and patterns.weighed.match(around.head, found.end()):
            continue  # "không tán thành khoản 2, khoản 3 thay …": of another unit
        if not needs_order or grammar.orders.search(around.head, found.end()) is not None:
            return True
    return False


def _is_aim(around: Setting, patterns: _Patterns) -> bool:
    """Whether a change is told with what it would take: "to delete B4.4, you would need a vote"."""
    said = f"{around.head}{around.inner}"
    aim = patterns.aims.match(said)
    if aim is None or PIECE.search(said, aim.end()) is not None:
        return False  # "to be clear, delete 2.5"
    return patterns.needs.match(around.tail.lstrip(BLANK)) is not None


def _is_but_granted(tail: str, patterns: _Patterns, *, is_weak: bool) -> bool:
    """Whether a change is granted and then turned down: "có thể thay “a” bằng “b”, song mất đi cái mạnh của câu"."""
    but = patterns.but.match(tail)
    if but is None:
        return False
    said = tail[but.end() :]
    return is_weak and patterns.spoils.search(said) is not None and not _is_favoured(said, patterns.favours, patterns)


def _is_taken_back(around: Setting, patterns: _Patterns) -> bool:
    """Whether what goes on, or the next sentences, call it a joke, or settle for the draft."""
    tail = around.tail.lstrip(BLANK)
    if patterns.jokes.search(tail) or patterns.settles.search(tail) or patterns.concludes.search(tail):
        return True
    return any(
        patterns.concludes.match(said) or patterns.settles.match(said) or _is_joke(said, patterns)
        for said in around.following
    )


def _is_joke(said: str, patterns: _Patterns) -> bool:
    return len(said.split()) <= SHORT and patterns.jokes.search(said) is not None


def _is_open(head: str, before: str, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether a condition is open where an order stands: "nếu các anh bỏ …", not "nếu được, đề nghị bỏ …".

    `before` goes on the head up to the new words: "nếu giữ “a” thì thêm …" is closed there.
    """
    condition = None
    for condition in patterns.supposes.finditer(head):  # noqa: B007 - the last one is wanted
        pass
    if condition is None or patterns.then.search(head, condition.end()) is not None:
        return False
    if patterns.closed.search(before, condition.end()) is not None:
        return False
    if patterns.favours.search(head, max(0, condition.start() - NOT_REACH), condition.start()) is not None:
        return False  # "I should be grateful if …"
    return not any(one.start() <= condition.start() < one.end() for one in grammar.asks.finditer(head))


def _is_unwished(tail: str, patterns: _Patterns, *, is_open: bool) -> bool:
    """Whether what would come of a change is told behind it, and that is not wished for; a condition must be."""
    come = patterns.any_consequence.search(tail) if is_open else patterns.consequence.match(tail)
    if come is None and not is_open:
        return False
    said = tail if come is None else tail[come.end() :]
    return not _is_favoured(said, patterns.favours, patterns) and (is_open or patterns.spoils.search(said) is not None)


def _is_favoured(said: str, favours: re.Pattern[str], patterns: _Patterns) -> bool:
    """Whether words favour a change, and do not deny it."""
    return any(
        patterns.denied.search(said, max(0, one.start() - NOT_REACH), one.start()) is None
        for one in favours.finditer(said)
    )


def _is_only_told(one: Amendment, around: Setting, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether a third party wants a change, and the writer, or the party, then says something else of it."""
    other = None
    said_before = before_new(one, around)
    for other in patterns.others.finditer(said_before):  # noqa: B007 - the last one is wanted
        pass
    if other is None or grammar.own_voice.search(said_before, other.end()) is not None:
        return False
    is_kin = hearsay(grammar.speech).kin.search(other[0]) is not None  # "bạn tôi gửi góp ý …"
    if patterns.own_view.search(other[0]) is not None and not is_kin:
        return False  # "Hội Nông dân chúng tôi đề nghị …": the body that writes
    following = [around.tail.lstrip(BLANK), *around.following]
    pieces = [PIECE.split(said.lstrip(" ,;"))[0] for said in following]
    if any(patterns.own_view.search(said) and grammar.disagrees.search(said) for said in pieces):
        return True
    if any(patterns.answers.search(said) for said in following):
        return True
    return any(_is_rejected(said, patterns) for said in following)


def _is_rejected(said: str, patterns: _Patterns) -> bool:
    """Whether the writer says in his own voice that he does not want what another wants."""
    own = patterns.own_view.search(said)
    return (
        own is not None
        and patterns.rejects.search(said, own.end()) is not None
        and not _is_favoured(said, patterns.welcomes, patterns)
    )
