"""Shapes of requests about whole units: delete, merge, split, and what comes of them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, inner_words, named_before, names_unit, quoted_target, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.places.reference import Reference
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.requests.shapes_described import described_before
from vankien.parse.requests.thing_inside import is_thing_inside
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

FEWEST_MERGED = 2  # units that can be merged
LEAST_TOLD = 4  # words behind "câu" that are its words, and not those of who asks: "câu cuối theo tôi"
MOST_TOLD = 8  # words that tell a piece of a unit; more are a sentence of their own
_BRACKETS = re.compile(r"\([^()]{0,80}\)")
MOST_TRIED = 4  # verbs of a clause that are looked at; a longer row of them is no request


def tries(pattern: re.Pattern[str], stretch: Masked) -> Iterator[re.Match[str]]:
    """The first few places of a pattern, each sought behind the beginning of the one before."""
    at = 0
    for _ in range(MOST_TRIED):
        match = pattern.search(stretch.text, at)
        if match is None:
            return
        yield match
        at = match.start() + 1


def delete_unit(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A unit to drop: "Bãi bỏ khoản 2 Điều 5", "bỏ luôn cả đoạn này", "không cần điểm c nữa"."""
    units = unit_grammar(grammar.speech)
    for match in tries(units.delete, stretch):
        if units.partly.search(match[0]) is None and names_unit(stretch, match, grammar, "unit"):
            end = stretch.start + len(stretch.text.rstrip())
            return Found(Operation.DELETE, at_group(stretch, match, "verb"), end)
    return None


def delete_bare(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """An order to drop what was named before the verb: "Điểm 2.4 đề nghị bỏ", "mục V: bỏ toàn bộ"."""
    units = unit_grammar(grammar.speech)
    match = units.delete_behind.search(stretch.text) or _spared(stretch, grammar)
    if match is None or units.partly.search(match[0]):
        return None
    leans = not is_named_before(stretch, match.start(), grammar)
    described = described_before(stretch, match.start(), grammar)
    if described is not None:
        end = stretch.start + match.end()
        return Found(Operation.DELETE, stretch.start + match.start(), end, described=described)  # it needs no place
    is_this = units.this.search(match[0]) is not None or not stretch.text[match.end() :].strip(" .!;")
    if leans and (BLANK in stretch.text or not is_this or not _is_only_asked(stretch, match, grammar)):
        return None
    is_piece = _is_piece(stretch, match.start(), grammar) or _is_told_piece(stretch, match.start(), grammar)
    is_piece = is_piece or is_thing_inside(stretch, match.start(), grammar)
    operation = Operation.COMMENT if is_piece else Operation.DELETE  # which words go, nobody said to the letter
    return Found(operation, stretch.start + match.start(), stretch.start + match.end(), leans=leans)


def _is_piece(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a piece of the unit that stands before an offset is spoken of: "vế sau của khoản 3 bỏ hẳn"."""
    units = unit_grammar(grammar.speech)
    places = [one.span for one in named(stretch, grammar, at)]
    for place in places:
        owned = units.owned.search(stretch.text, 0, place.start - stretch.start)
        if owned is None or units.contents.fullmatch(owned["piece"]) is not None:
            continue
        piece = Span(stretch.start + owned.start("piece"), stretch.start + owned.end("piece"))
        if not any(piece.overlaps(other) for other in places):
            return True
    return False


def _is_told_piece(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether words behind the unit say which of it goes: "điểm 2.2, câu Đẩy mạnh xã hội hóa y tế nên bỏ"."""
    places = [one.span.end - stretch.start for one in named(stretch, grammar, at)]
    return bool(places) and _told_piece(grammar.speech).search(stretch.text, places[-1], at) is not None


@lru_cache(maxsize=8)
def _told_piece(s: Speech) -> re.Pattern[str]:
    if s.counts_at_head:
        return compile_later("(?!)")
    return compile_later(rf"[,:;]\s*{words(s.names_words)}\s+(?!{words(s.this)})(?:[^\W\d_]+\s+){{{LEAST_TOLD},}}")


def _is_only_asked(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether nothing but a request stands before an order: "Please delete it", not "let nobody delete it"."""
    said = grammar.asks.sub(" ", stretch.text[: match.start()])
    return grammar.frame.fullmatch(said) is not None and grammar.denies.search(stretch.text, 0, match.start()) is None


def _spared(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """What says that a unit can go, where nothing but the unit stands before it: "4.4 can go", "Điều 7 thừa"."""
    match = unit_grammar(grammar.speech).spared.search(stretch.text)
    if match is None:
        return None
    if described_before(stretch, match.start(), grammar) is not None:
        return match
    said = grammar.anaphora.sub(" ", without_places(stretch, grammar)[: match.start()])  # "That clause must go"
    if grammar.frame.fullmatch(said) is not None or _apposed(grammar.speech).fullmatch(said) is not None:
        return match
    is_wished = grammar.asks.match(said.lstrip()) is not None  # "I want the last sentence of 1.2 to go"
    return match if is_wished and grammar.frame.fullmatch(grammar.asks.sub(" ", said)) is not None else None


@lru_cache(maxsize=8)
def _apposed(s: Speech) -> re.Pattern[str]:
    """A unit told by what it is about, its number set off by commas: "the rule about music, 7(3), should go"."""
    if not s.counts_at_head:
        return compile_later("(?!)")
    u = s.whole_units
    kinds = words((*u.described, *u.contents, *s.units))
    about = words((*s.about, *s.of_words, *u.withs, *s.puts_for))
    return compile_later(
        rf"\W*(?:{words(s.whole_of)}\s+)?(?:\w+\s+)?{kinds}(?:\s+{about}\s[^,.;:]{{1,60}}?)?\s*,\s{{4,}},?\s*"
    )


def is_named_before(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a unit stands before an offset of the stretch, by number or as "đoạn này"."""
    return named_before(stretch, at, grammar) or grammar.anaphora.search(stretch.text, 0, at) is not None


def points_back(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a request speaks of the units named before its clause: "divide it in two", "it should be moved"."""
    units = unit_grammar(grammar.speech)
    what = (match.groupdict().get("what") or "").rstrip()
    return units.it.fullmatch(what) is not None or units.theys.match(stretch.text, 0, match.start("verb")) is not None


def merge(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Units that become one: "Gộp mục 2 và mục 3", "Mục 3 và mục 4 nên gộp làm một: “…”"; two at least."""
    units = unit_grammar(grammar.speech)
    for match in tries(units.merge, stretch):
        if _moves_behind(stretch, match, grammar):
            continue
        result = _result(stretch, match.end("verb"), grammar)
        if result is not None and _count_units(stretch, result, grammar) < FEWEST_MERGED:
            result = None if _count_units(stretch, None, grammar) >= FEWEST_MERGED else result  # "fold 2.3 into 1.3"
        if _count_units(stretch, result, grammar) >= FEWEST_MERGED or _those_named(stretch, match, grammar):
            return _of_units(text, Operation.MERGE, stretch, match, result, grammar)
    return None


def _moves_behind(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a colon behind the verb opens an order of another kind: "gom một chỗ: chuyển khoản 5 sau khoản 1"."""
    colon = stretch.text.find(":", match.end("verb"))
    moves = None if colon < 0 else unit_grammar(grammar.speech).move.match(stretch.text[colon + 1 :].lstrip())
    return moves is not None


def split(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """One unit, or one quoted passage, that becomes several: "Tách khoản 5 thành hai khoản", "Mục 2.4 nên tách đôi"."""
    units = unit_grammar(grammar.speech)
    for match in (*tries(units.split, stretch), *tries(units.halved, stretch)):
        what = match.groupdict().get("what") or ""
        target, is_back = None, False
        if BLANK in what:
            target = quoted_target(text, stretch, match.start("what"), match.end("what"))
        elif (
            BLANK in stretch.text[: match.start()]
            or names_unit(stretch, match, grammar)
            or is_named_before(stretch, match.start(), grammar)
        ):
            target = quoted_target(text, stretch, 0, match.start())
        elif points_back(stretch, match, grammar):
            is_back = True
        else:
            continue
        result = _result(stretch, match.end("verb"), grammar)
        found = replace(_of_units(text, Operation.SPLIT, stretch, match, result, grammar, target), leans=is_back)
        return found if target is not None else replace(found, described=_piece_told(text, stretch, match, grammar))
    return None


def _piece_told(text: str, stretch: Masked, match: re.Match[str], grammar: Grammar) -> Span | None:
    """The piece of a unit that alone is to be divided, told by its words: "tách phần nguyên nhân thành …"."""
    what = Span(*match.span("what")) if "what" in match.re.groupindex else None
    if what is None or unit_grammar(grammar.speech).only_fillers.fullmatch(stretch.text, what.start, what.end):
        return None
    piece = trimmed(text, what.shift(stretch.start))
    is_told = len(piece.of(text).split()) <= MOST_TOLD and not re.search(r"[\d,;:.]", piece.of(text))
    return piece if is_told and not unit_references(stretch.within(piece), grammar.speech) else None


def _of_units(
    text: str,
    operation: Operation,
    stretch: Masked,
    match: re.Match[str],
    result: int | None,
    grammar: Grammar,
    target: Span | None = None,
) -> Found:
    """The instruction with the wording of what comes out, quoted behind the outcome or in a block that follows."""
    end = stretch.start + len(stretch.text.rstrip())
    result_from = None if result is None else stretch.start + result
    begin = at_group(stretch, match, "verb")
    made = unit_grammar(grammar.speech).result.search(stretch.text, match.end("verb") if result is None else result)
    reason = grammar.reason.search(stretch.text, match.end("verb"))
    if (
        reason is not None
        and made is not None
        and _is_wish(stretch.text[reason.start("cue") : made.start("new")], grammar)
    ):
        reason = None
    if made is not None and (reason is None or made.start() <= reason.start()):
        new = inner_words(text, stretch, made, "new")
        stop = made.start() + stretch.start if result_from is None else result_from
        is_alone = BLANK not in stretch.text[made.end() :]  # "“Văn hóa” và “Xã hội”" name two units
        if new is not None and not new.is_empty and new != target and is_alone:
            return Found(operation, begin, stretch.start + made.end(), target, new, result_from=stop)
    told = unit_grammar(grammar.speech).result_told.search(stretch.text, match.end("verb"))
    if told is not None and reason is None and operation is Operation.MERGE:
        new = trimmed(text, Span(at_group(stretch, told, "new"), end))
        return Found(operation, begin, end, target, new, result_from=at_group(stretch, told, "new"))
    opens_block = stretch.text.rstrip().endswith(":") and reason is None
    return Found(operation, begin, end, target, opens_block=opens_block, result_from=result_from)


def _is_wish(said: str, grammar: Grammar) -> bool:
    """Whether words before a wording only say what it shall be like: "thành một khoản cho gọn: “…”"."""
    return _likings(grammar.speech).fullmatch(said) is not None


@lru_cache(maxsize=8)
def _likings(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words((*s.roles.favours, *s.betters))}(?:\s+[^\W\d_]+){{0,3}}\s*:\s*")


def _result(stretch: Masked, at: int, grammar: Grammar) -> int | None:
    """Where the outcome is named behind the verb: "thành Điều 8"; nothing in brackets: "(học và làm theo)"."""
    said = _BRACKETS.sub(lambda one: " " * len(one[0]), stretch.text)
    match = unit_grammar(grammar.speech).into.search(said, at)
    return None if match is None else match.start()


def _count_units(stretch: Masked, result: int | None, grammar: Grammar) -> int:
    """How many units of one kind are named before the outcome and the reason."""
    found = named(stretch, grammar, len(stretch.text) if result is None else result)
    count: Counter[str] = Counter()
    for one in found:
        count[one.kind] += len(one.numbers)
    return max(count.values(), default=0)


def named(stretch: Masked, grammar: Grammar, stop: int) -> tuple[Reference, ...]:
    """The places named before an offset of the stretch."""
    return tuple(one for one in unit_references(stretch, grammar.speech) if one.span.start < stretch.start + stop)


def _those_named(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether quoted passages, "hai mục này" or "đoạn về … với đoạn về …" are merged."""
    reach = min(len(stretch.text), match.end() + 8)
    if unit_grammar(grammar.speech).two_kinds.search(match["what"]):
        return True
    return BLANK in match["what"] or grammar.anaphora.search(stretch.text, match.start(), reach) is not None
