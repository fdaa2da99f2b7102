"""What a text is said to be in want of, where no order was understood: "Điều 14 cần có thêm việc cử người trực".

A unit, the draft, or what points back to one is the subject of what must be; or a request that names nothing of its own
stands behind a place, or behind words of the draft: "Nhiệm vụ 4.1 nói đến “quỹ đất công”. Nên kèm danh mục.". Those who
write are asked for a text, whatever is spoken of: "Ban soạn thảo viết lại cho rõ". What is understood of such a line
later, with its words, takes the place of this.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Stance
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import first_ask, is_judged, is_over, is_reported
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.comments import announces
from vankien.parse.remarks.demanded import is_of_deeds, says_lack
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

UNIT = "\x04"  # stands for each letter of a place that a clause names
CITED_REACH = 300  # code points behind words of the draft within which a request may be about them
GAP = 12  # code points between a comment and the change that it leads to or comes back on: marks, “(b) ”
SHORT_AGAIN = 5  # words that only ask for what was just said: “Đề nghị cập nhật giúp”
NEXT_REACH = 60  # code points from a reason to the change beside it: "… chứ. Tôi xin thêm ngay sau đó: “…”"
SHORT = 6  # words of a request that only goes on with the change before it: "Xin sửa lại cho khớp."
DENIAL_REACH = 12  # code points before a request in which what turns it off begins
LEAST = 3  # words of a clause that wants something

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class _Patterns:
    unit: re.Pattern[str]
    text: re.Pattern[str]
    asked: re.Pattern[str]
    editors: re.Pattern[str]
    oblique: re.Pattern[str]
    telling: re.Pattern[str]
    asking: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    w, never, wish = s.wanted, ("(?!)",), s.wishing
    fillers = rf"(?:{words(w.fillers or never)}\s+){{0,2}}"
    musts = rf"(?P<must>{words(w.musts or never)})\s+(?!{words(w.unwritten or never)})"
    heads = rf"[\W\d_]*(?:{words(w.heads or never)}[\s,:]+){{0,4}}"
    softly = rf"(?:{words((*w.softly, *w.editors) or never)}\s+){{0,5}}"
    praised = rf"\s+{words(s.stances.goods)}\s*(?:[.,;!]|$)"  # "mấy anh viết hay, …"
    verbs = rf"{words(w.verbs or never)}(?!\s+{words(w.announced or never)})"
    return _Patterns(
        unit=compile_later(rf"{UNIT}\)?\s*,?\s*{fillers}{musts}\w"),
        text=compile_later(rf"(?:{words((*w.drafts, *w.pointers) or never)})\s+{fillers}{musts}{softly}{verbs}"),
        asked=compile_later(rf"{heads}(?P<must>{words(w.asks or never)})\s+{softly}{verbs}"),
        editors=compile_later(rf"{heads}(?P<must>{words(w.editors or never)})\s+{softly}{verbs}(?!{praised})"),
        oblique=compile_later(rf"{words(w.oblique or never)}\s*{UNIT}+$"),
        telling=compile_later(words(wish.telling_marks or never)),
        asking=compile_later(words(wish.asking_marks or never)),
    )


def wanted_of_text(reading: Reading, clause: Span, part: Masked, line: Span) -> bool:
    """Adds what a clause without an order wants of a text; whether it does."""
    if part.text.rstrip(" )").endswith(("?", ":")) or len(part.text.split()) < LEAST:
        return False
    found = _wanted(reading, part, line)
    if found is None or _is_told(reading, part, found):
        return False
    start = trimmed(reading.text, clause).start
    end = part.start + len(part.text.rstrip())
    if any(one.evidence.end > start for one in reading.found[-2:]):
        return False
    if _is_said(reading, part, start):
        without_wishes(reading, start)
        return False
    cited, told = reading.cited, reading.context.told()
    target = _quoted(reading, part, found) or _cited(reading, part, line)
    reading.add(Found(Operation.COMMENT, part.start + found.start(), end, target), clause, part, (), end, None)
    reading.soft.append(reading.found[-1].evidence)
    reading.cited = cited
    reading.context.back_to(told)
    without_wishes(reading, start)
    return True


def without_wishes(reading: Reading, start: int) -> None:
    """Forgets the wishes from an offset on: they are of a text."""
    reading.remarks[:] = [one for one in reading.remarks if one.stance is not Stance.SUGGEST or one.span.start < start]


def _is_said(reading: Reading, part: Masked, start: int) -> bool:
    """Whether a clause only asks for what the comment right before it says to be missed: "… thiếu chế tài. Bổ sung"."""
    last = reading.found[-1] if reading.found else None
    if last is None or last.operation is not Operation.COMMENT or part.quotes or reading.script.references(part):
        return False
    is_next = not reading.text[last.evidence.end : max(start, last.evidence.end)].strip(" \u00a0.;\n")
    return is_next and says_lack(reading.script.lower[last.evidence.start : last.evidence.end], reading.grammar)


def wants_of_draft(lower: str, line: Span, speech: Speech) -> bool:
    """Whether a line may say what the draft is to have: "nghị quyết phải nói tới người già"."""
    return _patterns(speech).text.search(lower, line.start, line.end) is not None


def _wanted(reading: Reading, part: Masked, line: Span) -> Match | None:
    table, named = _patterns(reading.grammar.speech), reading.script.references(part)
    said = _with_units(part, [one.span for one in named])
    found = table.unit.search(said) if named else None
    if found is not None and table.oblique.search(said, 0, found.start() + 1) is None:
        return found
    found = table.text.search(part.text) or table.editors.match(part.text)
    if found is not None and (found.re is table.text or _are_asked(part.text, found, table)):
        return found
    is_placed = reading.context.place is not None or _cited(reading, part, line) is not None
    return table.asked.match(part.text) if is_placed or named else None


def _are_asked(said: str, found: Match, table: _Patterns) -> bool:
    """Whether those who write are asked, and not told of: "Ban soạn thảo nêu lý do bỏ khoản 2 là chưa thuyết phục"."""
    return table.telling.search(said, found.end()) is None or table.asking.search(said, found.end()) is not None


def _with_units(part: Masked, places: Sequence[Span]) -> str:
    said = part.text
    for one in places:
        first, last = one.start - part.start, one.end - part.start
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return said


def _is_told(reading: Reading, part: Masked, found: Match) -> bool:
    """Whether a clause only tells of it, takes it back, judges it, keeps what is there, or announces something."""
    grammar, said, at = reading.grammar, part.text, found.start("must")
    if grammar.keeps.search(said) or grammar.courtesies.search(said) or grammar.agrees.search(said):
        return True
    if (
        is_over(said, at, grammar)
        or is_judged(part, at, grammar)
        or is_of_deeds(said, found, found, grammar, own_place=True)
    ):
        return True
    if is_reported(said, at, grammar) and not reading.script.collects:
        return True
    ask = first_ask(said, grammar, at)
    if ask is not None and announces(said, ask, grammar):
        return True
    if verdicts(grammar.speech).explains.search(said) is not None and reading.context.place is None:
        return True
    if grammar.denies.search(said, max(0, at - DENIAL_REACH), found.end()) is not None:
        return True
    return reading.story.tells(part, Found(Operation.COMMENT, part.start + at, part.start + len(said)))


def _cited(reading: Reading, part: Masked, line: Span) -> Span | None:
    """The words of the draft that stand quoted before a clause on its line; not where it names others, or a place."""
    if part.quotes or reading.script.references(part) or reading.grammar.same_place.search(part.text) is not None:
        return None
    cited = reading.cited
    if cited is not None and line.start <= cited.start and 0 <= part.start - cited.end <= CITED_REACH:
        return cited
    if reading.backing is None or not reading.script.is_loud(line):
        return None
    begin = max(line.start, part.start - CITED_REACH)
    for one in reversed(reading.script.around(line, begin, part.start).quotes if begin < part.start else ()):
        said = tokens(reading.script.lower, one.inner.start, one.inner.end)
        if one.span.start >= begin and one.closed and reading.backing.count(said):
            return trimmed(reading.text, one.inner)
    return None


def without_reasons(reading: Reading, known: int) -> None:
    """Forgets what of a line only gave the reason of the change beside it: "Phải có số chứ. Ghi thêm “2%”."."""
    soft, reading.soft = set(reading.soft), []
    row = sorted(reading.found[known:], key=lambda one: one.evidence)
    worded = [one for one in row if one.operation is not Operation.COMMENT]
    if not worded or len(worded) == len(row):
        return
    reading.forget(
        [
            one
            for one in row
            if one.operation is Operation.COMMENT
            and any(_leads_to(reading, one, it) or (one.evidence in soft and _is_of(reading, one, it)) for it in worded)
        ]
    )


def _leads_to(reading: Reading, comment: Amendment, change: Amendment) -> bool:
    """Whether a comment says before the change behind it, or once more behind it, that its place should change.

    "Điều 28 thiếu trách nhiệm đào tạo. Nên có thêm một khoản: “4. …”.", "… số đúng là 588 ha. Đề nghị đính chính".
    """
    said = comment.evidence.of(reading.text).rstrip()
    if comment.target_text is not None or any(map(is_mark, said)):
        return False  # what is quoted is another thing that is wanted
    own, other = comment.locator, change.locator
    if other.path[-1:] == (Step(UnitKind.TITLE),) and own.path != other.path:
        named = reading.grammar.title.search(reading.script.lower, comment.evidence.start, comment.evidence.end)
        if named is None:
            return False  # "Điều 3 cần thêm quy định về kinh phí. Tên điều sửa thành “…”."
    gap = reading.text[comment.evidence.end : max(comment.evidence.end, change.evidence.start)]
    if comment.evidence.end <= change.evidence.start:
        is_next = len(gap) <= GAP and "\n" not in gap
        inside = ";" not in f"{said[-1:]}{gap}" and own.path and other.path[: len(own.path)] == own.path
        return is_next and (own.path == other.path or bool(inside))
    gap = reading.text[change.evidence.end : max(change.evidence.end, comment.evidence.start)]
    is_bare = len(said.split()) <= SHORT_AGAIN
    return is_bare and len(gap) <= GAP and "\n" not in gap and own.path in {other.path, ()}


def _is_of(reading: Reading, comment: Amendment, change: Amendment) -> bool:
    """Whether a change stands right behind a comment at no other place, or right before one that only asks for it."""
    behind, before = change.evidence.start - comment.evidence.end, comment.evidence.start - change.evidence.end
    if 0 <= behind <= NEXT_REACH:
        return change.locator.path in {comment.locator.path, ()} or not comment.locator.path
    is_short = len(comment.evidence.of(reading.text).split()) <= SHORT
    return is_short and 0 <= before <= NEXT_REACH and comment.locator.path in {change.locator.path, ()}


def _quoted(reading: Reading, part: Masked, found: Match) -> Span | None:
    """The one quotation that stands before what is wanted: "“lúa đạt 4,3 tấn/ha” nên kèm năm của số liệu"."""
    if len(part.quotes) != 1 or not part.quotes[0].closed or part.quotes[0].inner.is_empty:
        return None
    begin = part.quotes[0].span.start - part.start
    before, grammar = part.text[:begin].replace(BLANK, " "), reading.grammar
    if begin > found.start("must") or grammar.side_end.search(before) or grammar.inside_end.search(before):
        return None
    return trimmed(reading.text, part.quotes[0].inner)
