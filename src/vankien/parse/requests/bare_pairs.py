"""One wording for another where neither bears marks nor a name: "Trạm hội ngộ nghe như đám cưới, ghi trạm hội đàm đi".

Old and new words of one change share words; such likeness tells a pair, and where the old words begin. Where they share
none, the sentence must say that it is about words ("diêm dân là từ Hán Việt, …") or order at a place. Read where
nothing else explains a line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_past, is_told
from vankien.parse.grammar.pair_grammar import PairGrammar, pair_grammar
from vankien.parse.places.locate import references
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.cues import CHANGING, Cue
from vankien.parse.words.plain import BLANK, Masked

TWO = 2
LONGEST = 400  # code points of a line that says one thing
MOST_OLD, MOST_NEW = 14, 20  # words; who names more puts them in marks
MOST_UNLIKE = 6  # words of each of two that share none
LEAST_SHARED = 0.5  # of the words of the shorter, as with quotations that are alike
MOST_TAIL = 3  # words behind a comma that may go on the new words where the old ones hold a comma
CLOSE = 3  # words that two wordings share that are told apart by nothing else
SLACK = 5  # words by which old ones that begin otherwise may differ in number
_WORD = re.compile(r"[^\s,;:.()!?\x01]+(?:[.,]\d+)*[^\s,;:.()!?\x01]*|\x01+")
_COMMA = re.compile(r",(?!\d)")


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two wordings, offsets of the stretch, where the order stands, and whether the sentence speaks of words."""

    old: Span
    new: Span
    verb: int
    is_plain: bool


def may_pair(cues: int) -> bool:
    """Whether a line with such words may ask for a wording in place of another."""
    return cues & CHANGING != 0 and cues & Cue.PAIRS != 0


def by_bare_pair(line: Masked, grammar: Grammar) -> Found | None:
    """The change of words without marks that a line asks for; None where that is not plain."""
    patterns = pair_grammar(grammar.speech)
    if patterns is None or not may_pair(line.cues) or len(line.text) > LONGEST or len(line.quotes) > TWO:
        return None
    if not all(quote.closed for quote in line.quotes):
        return None
    said = without_places(line, grammar)
    is_placed = bool(references(line, grammar.speech))
    pairs = (
        _against(said, patterns) if len(line.quotes) == TWO else _pairs(said, line.cues, patterns, is_placed=is_placed)
    )
    for pair in pairs:
        found = _found(line, said, pair, patterns, grammar)
        if found is not None:
            return None if is_past(line.text, grammar) else found
    return None


def announces_words(head: str, grammar: Grammar) -> bool:
    """Whether lower-case words before a wording end with an order to write it: "viết vầy nè:", not "đổi cách nghĩ:"."""
    patterns = pair_grammar(grammar.speech)
    return patterns is not None and patterns.announces.search(head) is not None


def _found(line: Masked, said: str, pair: _Pair, patterns: PairGrammar, grammar: Grammar) -> Found | None:
    stop = patterns.hard.search(said, pair.new.end)
    if stop is not None and stop[0] == "?" and grammar.soft_question.search(said) is None:
        return None
    old = _aligned(said, pair.old, pair.new)
    if old is None or patterns.names.fullmatch(said, old.start, old.end) is not None:
        return None
    if patterns.points_back.match(said, old.start) is not None:
        return None  # "viết như thế dễ hiểu lầm": the words were quoted before
    if patterns.figure.match(said, old.start) and patterns.figure.match(said, pair.new.start):
        return None  # figures have rooms of their own
    if not (_are_alike(said, old, pair.new, patterns) or (pair.is_plain and _is_short(said, old, pair.new, patterns))):
        return None
    spans = [_unmarked(line, span.shift(line.start)) for span in (old, pair.new)]
    begin, end = min(span.start for span in spans), max(span.end for span in spans)
    order = line.start + pair.verb
    found = Found(Operation.REPLACE, min(begin, order), end, spans[0], spans[1], order=order, unsure=True)
    return None if is_told(line, found, grammar, collects=False) else found


def _unmarked(line: Masked, span: Span) -> Span:
    quote = line.quote_at(span.start)
    return span if quote is None else quote.inner


def _pairs(said: str, cues: int, patterns: PairGrammar, *, is_placed: bool) -> Iterator[_Pair]:
    if cues & Cue.WRITES:
        yield from _ordered(said, patterns, is_placed=is_placed)
        yield from _against(said, patterns) if cues & Cue.AGAINST else ()
        yield from _away(said, patterns) if cues & Cue.AWAY else ()
        yield from _brought(said, patterns, is_placed=is_placed)
    if cues & Cue.FAVOURS:
        yield from _favoured(said, patterns, is_placed=is_placed)
    if cues & Cue.SIGNS:
        yield from _arrowed(said, patterns)


def _ordered(said: str, patterns: PairGrammar, *, is_placed: bool) -> Iterator[_Pair]:
    """As "đổi giảm dần thành chấm dứt" at the head of a piece, best behind a place or a colon."""
    for match in patterns.change.finditer(said):
        by = patterns.by.search(said, match.end())
        begin = _sentence(said, match.start(), patterns)
        if by is None or _has_order_before(said, begin, match.start(), patterns):
            continue
        if patterns.hard.search(said, match.end(), by.start()):
            continue
        old = _clean(said, Span(match.end(), by.start()), patterns)
        new = _new(said, by.end(), old, patterns)
        if old is not None and new is not None:
            colon = said.rfind(":", 0, match.start())
            is_led = colon > 0 and patterns.head.fullmatch(said, colon + 1, match.start()) is not None
            if is_placed or is_led or BLANK in said[new.start : new.end]:
                yield _Pair(old, new, match.start(), is_plain=True)


def _against(said: str, patterns: PairGrammar) -> Iterator[_Pair]:
    """As "ghi hành vi chứ đừng ghi âm mưu"."""
    for match in patterns.against.finditer(said):
        begin = _sentence(said, match.start(), patterns)
        verb = next(iter(list(patterns.verb.finditer(said, begin, match.start()))[-1:]), None)
        if verb is None or _has_order_before(said, begin, verb.start(), patterns):
            continue
        new = _clean(said, Span(verb.end(), match.start()), patterns)
        old = _new(said, match.end(), new, patterns)
        if old is not None and new is not None:
            yield _Pair(old, new, verb.start("verb"), is_plain=patterns.of_text.fullmatch(verb["verb"]) is not None)


def _away(said: str, patterns: PairGrammar) -> Iterator[_Pair]:
    """As "đừng ghi diêm dân, ghi người làm muối"."""
    for match in patterns.away.finditer(said):
        stop = patterns.hard.search(said, match.end())
        verb = patterns.verb.search(said, match.end(), len(said) if stop is None else stop.start())
        if verb is None or _has_order_before(said, _sentence(said, match.start(), patterns), match.start(), patterns):
            continue
        comma = said.rfind(",", match.end(), verb.start())
        if comma >= 0 and patterns.head.fullmatch(said, comma + 1, verb.start()) is None:
            continue
        old = _clean(said, Span(match.end(), verb.start() if comma < 0 else comma), patterns)
        new = _new(said, verb.end(), old, patterns)
        if old is not None and new is not None:
            yield _Pair(old, new, verb.start("verb"), is_plain=patterns.of_text.search(match["verb"]) is not None)


def _brought(said: str, patterns: PairGrammar, *, is_placed: bool) -> Iterator[_Pair]:
    """As "Đưa hàng Việt về nông thôn viết thành …", "Trạm hội ngộ nghe như đám cưới, ghi …"."""
    for verb in patterns.verb.finditer(said):
        begin = _sentence(said, verb.start(), patterns)
        head = said[begin : verb.start()]
        piece = begin + head.rfind(",") + 1
        is_order = patterns.head.fullmatch(said, piece, verb.start()) is not None
        if patterns.nothing.search(said, piece, verb.start()) or _names_topic(said, verb, patterns):
            continue
        is_linked = bool(verb["by"] or verb["sign"]) or patterns.again.search(verb[0]) is not None
        is_asked = patterns.of_text.fullmatch(verb["verb"]) or patterns.asks.search(said, piece, verb.start())
        if not is_linked and not (is_order and is_asked):
            continue
        if is_order:
            yield from _blamed(said, begin, piece, verb, patterns, is_placed=is_placed)
        else:
            old = _clean(said, Span(begin, verb.start()), patterns)
            new = _new(said, verb.end(), old, patterns)
            if old is not None and new is not None and _is_asked(said, begin, verb, new, patterns):
                yield _Pair(old, new, verb.start("verb"), is_plain=False)


def _names_topic(said: str, verb: re.Match[str], patterns: PairGrammar) -> bool:
    """Whether behind a verb stands what is to be told, and no wording: "phải ghi rõ cách báo"."""
    return patterns.clearly.search(verb[0]) is not None and patterns.topics.match(said, verb.end()) is not None


def _is_asked(said: str, begin: int, verb: re.Match[str], new: Span, patterns: PairGrammar) -> bool:
    """Whether a verb that may tell of things as well is one of text, asked for, or followed by what favours."""
    if patterns.of_text.fullmatch(verb["verb"]) or patterns.trail.search(said, begin, verb.start()):
        return True
    if patterns.named.match(said, begin) is not None or patterns.soft.search(f"{verb[0].rstrip(' :')} ,") is not None:
        return True
    return patterns.soft.match(said, new.end) is not None


def _blamed(
    said: str, begin: int, piece: int, verb: re.Match[str], patterns: PairGrammar, *, is_placed: bool
) -> Iterator[_Pair]:
    """The words that are blamed in the same sentence, or in the one before it."""
    stop = said.rfind(".", 0, begin)
    starts = [begin] if piece > begin else [_sentence(said, max(0, stop - 1), patterns)] if stop > 0 else []
    for start in starts:
        limit = piece - 1 if piece > begin else stop
        if patterns.done.search(said, start, limit) is not None:
            continue
        lead = patterns.lead.match(said, start, limit)
        at = start if lead is None else lead.end()
        first = _WORD.match(said, at, limit)
        fault = None if first is None else patterns.fault.search(said, first.end(), limit)
        end = limit if fault is None else fault.start()
        old = _clean(said, Span(start, end), patterns)
        new = _new(said, verb.end(), old, patterns)
        is_told = fault is not None or is_placed or patterns.named.match(said, start) is not None
        if old is not None and new is not None and (is_told or _are_close(said, old, new)):
            is_plain = fault is not None and patterns.of_words.match(said, end) is not None
            yield _Pair(old, new, verb.start("verb"), is_plain)


def _favoured(said: str, patterns: PairGrammar, *, is_placed: bool) -> Iterator[_Pair]:
    """As "diêm dân là từ Hán Việt, người làm muối dễ nghe hơn"."""
    for match in patterns.favour.finditer(said):
        comma = max(said.rfind(mark, 0, match.start()) for mark in ",.;:")
        if comma < 0:
            continue
        begin = _sentence(said, max(0, comma - 1), patterns)
        lead = patterns.lead.match(said, begin, comma)
        first = _WORD.match(said, begin if lead is None else lead.end(), comma)
        fault = None if first is None else patterns.fault.search(said, first.end(), comma)
        if fault is None:
            continue
        old = _clean(said, Span(begin, fault.start()), patterns)
        new = _clean(said, Span(comma + 1, match.start()), patterns)
        if old is not None and new is not None and patterns.vague.fullmatch(said, new.start, new.end) is None:
            is_plain = patterns.of_words.match(said, fault.start()) is not None
            if is_plain or is_placed or patterns.of_text.search(said) is not None:
                yield _Pair(old, new, new.start, is_plain)


def _arrowed(said: str, patterns: PairGrammar) -> Iterator[_Pair]:
    """As "kinh tế biển làm động lực → động lực chính"."""
    for match in patterns.arrow.finditer(said):
        old = _clean(said, Span(_sentence(said, match.start(), patterns), match.start()), patterns)
        stop = patterns.hard.search(said, match.end())
        new = _clean(said, Span(match.end(), len(said) if stop is None else stop.start()), patterns)
        if old is not None and new is not None:
            yield _Pair(old, new, match.start(), is_plain=False)


def _has_order_before(said: str, begin: int, at: int, patterns: PairGrammar) -> bool:
    """Whether more than a place or a request stands between the last stop and a verb: somebody does it."""
    piece = begin + said[begin:at].rfind(",") + 1
    lead = patterns.lead.match(said, piece, at)
    return patterns.head.fullmatch(said, piece if lead is None else lead.end(), at) is None


def _sentence(said: str, at: int, patterns: PairGrammar) -> int:
    """Where the sentence begins in which an offset lies."""
    return max((match.end() for match in patterns.hard.finditer(said, 0, at)), default=0)


def _new(said: str, start: int, other: Span | None, patterns: PairGrammar) -> Span | None:
    """Words from an offset to what cannot belong to them; a comma only where the other words hold one too."""
    first = _WORD.match(said, start)
    if first is None or other is None or patterns.soft.match(said, start) is not None:
        return None
    if first[0][0] == BLANK:
        return Span(first.start(), first.end())
    if patterns.beside.match(said, start) is not None:
        return None  # "viết tiếp liền sau chữ chủ bến": that says where
    stop = patterns.end.search(said, first.end())
    end = len(said) if stop is None else stop.start()
    commas = [match.start() for match in _COMMA.finditer(said, first.end(), end)]
    held = len(_COMMA.findall(said, other.start, other.end))
    cut = commas[held] if held < len(commas) else end
    kept = _clean(said, Span(start, cut), patterns)
    if kept is not None and _words(said, kept) == _words(said, other):
        cut = end  # "thi đua, làm giàu" for "thi đua"
    had, tail = _words(said, Span(start, cut)), _words(said, Span(cut, end))
    if any(one in tail and one not in had for one in _words(said, other)):
        cut = end  # "phong trào văn hóa, văn nghệ" for "phong trào văn nghệ"
    why = patterns.purpose.search(said, first.end(), cut)
    if why is not None and patterns.purpose.search(f"{said[other.start : other.end]} x") is None:
        cut = why.start()
    span = _clean(said, Span(start, cut), patterns)
    if span is None or patterns.vague.fullmatch(said, span.start, span.end) is not None:
        return None
    is_sentence = patterns.goes_on.search(said, span.start, span.end) is not None
    return None if is_sentence and patterns.goes_on.search(said, other.start, other.end) is None else span


def _words(said: str, span: Span) -> list[str]:
    return _WORD.findall(said, span.start, span.end)


def _clean(said: str, span: Span, patterns: PairGrammar) -> Span | None:
    """Words without what names them before and what asks behind; None when nothing is left."""
    lead = patterns.lead.match(said, span.start, span.end)
    start = span.start if lead is None else lead.end()
    trail = patterns.trail.search(said, start, span.end)
    end = len(said[: span.end if trail is None else trail.start()].rstrip(" ,\t\x00"))
    found = list(_WORD.finditer(said, start, end))
    return Span(found[0].start(), end) if found else None


def _aligned(said: str, old: Span, new: Span) -> Span | None:
    """The old words from where the new ones begin, if they do; None when both can hardly be one thing."""
    olds, news = list(_WORD.finditer(said, old.start, old.end)), _WORD.findall(said, new.start, new.end)
    if not olds or len(news) > min(MOST_NEW, SLACK * len(olds)):
        return None
    if olds[0][0] not in news:
        again = [one for one in olds if one[0] == news[0]]
        if again and [one[0] for one in olds[olds.index(again[-1]) :]] != news:
            return Span(again[-1].start(), old.end)
        if len(olds) > len(news) + SLACK:
            return None
    return old if len(olds) <= MOST_OLD else None


def _are_alike(said: str, old: Span, new: Span, patterns: PairGrammar) -> bool:
    """Whether two wordings share most words of the shorter, and are not the same."""
    bags = [_WORD.findall(said, span.start, span.end) for span in (old, new)]
    shared = set(bags[0]) & set(bags[1])
    is_much = len(shared) >= LEAST_SHARED * min(len(set(bag)) for bag in bags)
    return bags[0] != bags[1] and is_much and any(patterns.light.fullmatch(one) is None for one in shared)


def _are_close(said: str, old: Span, new: Span) -> bool:
    """Whether two wordings begin alike and go on alike, so that nobody need say which one is blamed."""
    bags = [_WORD.findall(said, span.start, span.end) for span in (old, new)]
    return bags[0][0] == bags[1][0] and len(set(bags[0]) & set(bags[1])) >= CLOSE


def _is_short(said: str, old: Span, new: Span, patterns: PairGrammar) -> bool:
    """Whether two wordings that share no word are short enough to be two, and the old one long enough to be one."""
    counts = [len(_WORD.findall(said, span.start, span.end)) for span in (old, new)]
    return max(counts) <= MOST_UNLIKE and (
        counts[0] > 1 or said[old.start] == BLANK or patterns.named_end.search(said, 0, old.start) is not None
    )
