"""Shapes of requests whose wording follows in a block: “… chỉnh sửa, bổ sung như sau:”."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, edge, inner_words, quoted_target, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.locate import references, unit_at_end
from vankien.parse.requests.hosts import host_before, said_with_more
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.plain import BLANK, Masked, closing
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

LONGEST_PASSAGE = 8_000  # code points of one quoted passage that is believed as a whole
NEAR_MARK = 60  # code points between an order's verb and the mark behind it: "insert a new section in Part 2 “"
_OPEN_STOP = re.compile(r"[.;:!?]\s|[,:]")  # between them it says something else
_AFTER_CLOSE = re.compile(r"[\s.,;]*(?:\n|$)")
NEAR_ASK = 24  # code points before a verb within which its "đề nghị" stands


def block(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What opens a block: "… chỉnh sửa, bổ sung như sau:"; what follows is the new wording."""
    match = grammar.block.search(stretch.text) or grammar.block_quote.search(stretch.text)
    if match is None and (found := _left_open(text, stretch, grammar)) is not None:
        return found
    if match is None or _begins_with_place(stretch, match.end(), grammar) or _only_told(stretch, match, grammar):
        return None
    if grammar.announced.search(stretch.text, match.start("verb"), match.end()):
        return None  # "tôi bổ sung một số ý kiến: bỏ khoản 2": what is added is no text
    if grammar.begins_beside.match(stretch.text, match.end()):
        return None  # "bổ sung vào mục 3: sau “a” nêu tên các huyện"
    if "by" in match.re.groupindex and match["by"] and not _is_placed(stretch, match, grammar):
        return None
    begin, until = match.start("verb"), match.end()
    if _is_whole(stretch, begin, until, grammar):
        return None
    begin = _last_order(stretch, begin, until, grammar)
    verbs = stretch.text[begin:until]
    adds = grammar.inserts.match(stretch.text, begin)  # "ghi thêm" adds, "bổ sung, sửa đổi" changes
    changes = grammar.replaces.search(stretch.text, begin if adds is None else adds.end(), until)
    if adds is not None and changes is not None and _says_how(stretch.text, adds.end(), changes, grammar):
        changes = None
    operation = Operation.INSERT if changes is None else Operation.REPLACE
    position = edge(stretch.text, grammar) if operation is Operation.INSERT else None
    target = None
    if operation is Operation.INSERT:
        position, target = _side(text, stretch, grammar, until, position)
        anew = None if target is not None else _said_with_more(text, stretch, begin, until)
        if anew is not None:
            return Found(Operation.REPLACE, stretch.start + begin, stretch.start + until, anew, None, opens_block=True)
        at_edge = position in {Position.START, Position.END}
        if target is None and at_edge and grammar.edge_alone.search(stretch.text, begin, until):
            target = host_before(text, stretch, begin, grammar)  # "câu “a”: thêm vào cuối: “b”"
    elif BLANK in verbs:
        is_one = len(re.findall(Q, verbs)) == 1  # "swap “a” and “b” in 4.2: “b, a and c”" takes neither alone
        target = quoted_target(text, stretch, begin, until) if is_one else None
    else:
        target = host_before(text, stretch, begin, grammar)  # "câu “a” viết lại như sau: “b”"
    end = stretch.start + until
    return Found(operation, stretch.start + begin, end, target, None, position, opens_block=True)


def _left_open(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """An order right before a mark that its line leaves open: "Sau Điều 5 bổ sung “Điều 5a. Bếp" and so on below.

    The passage is believed when it closes at the end of a later line. "Sửa khoản 2 “2. …" names its unit just before.
    """
    quote = stretch.quotes[-1] if stretch.quotes else None
    if quote is None or quote.closed or not _closes_below(text, quote.span):
        return None
    until = quote.span.start - stretch.start
    said = stretch.text[:until].rstrip()
    adds = max((one.start() for one in grammar.inserts.finditer(said)), default=-1)
    changes = max((one.start() for one in grammar.replaces.finditer(said)), default=-1)
    begin = max(adds, changes)
    if begin < 0 or len(said) - begin > NEAR_MARK or _OPEN_STOP.search(said, begin) is not None:
        return None
    if adds >= changes:
        position, target = _side(text, stretch, grammar, until, edge(stretch.text, grammar))
        start, end = stretch.start + begin, stretch.start + until
        return Found(Operation.INSERT, start, end, target, None, position, opens_block=True)
    named = [one for one in references(stretch, grammar.speech) if one.span.end <= stretch.start + until]
    if not named or text[named[-1].span.end : quote.span.start].strip():
        return None
    return Found(Operation.REPLACE, stretch.start + begin, stretch.start + until, None, None, opens_block=True)


def _closes_below(text: str, span: Span) -> bool:
    """Whether a passage left open at its line's end closes at the end of a later line."""
    closes = (
        closing(text, span.start, min(len(text), span.start + LONGEST_PASSAGE)) if is_mark(text[span.start]) else None
    )
    return closes is not None and closes > span.end and _AFTER_CLOSE.match(text, closes) is not None


def _says_how(said: str, begin: int, change: re.Match[str], grammar: Grammar) -> bool:
    """Whether a word of change only brings in what is added: "bổ sung nguyên tắc thứ tư, tôi viết sẵn: “…”", "thêm một
    khoản mới viết là: …".
    """
    gap = said[begin : change.start()]
    is_new = "," in gap or _new_unit(grammar.speech).fullmatch(gap) is not None
    return is_new and _says(grammar.speech).match(change[0]) is not None


@lru_cache(maxsize=8)
def _new_unit(s: Speech) -> re.Pattern[str]:
    """One more unit, without a number: "một điểm mới", "một gạch đầu dòng nữa"."""
    u = s.whole_units
    kinds = words((*s.units, *u.items, *u.sentences))
    return compile_later(rf"\s+{words(u.one_more)}\s+{kinds}(?:\s+{words(u.apart)})?\s+")


@lru_cache(maxsize=8)
def _says(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.uses)}$")


def _last_order(stretch: Masked, begin: int, until: int, grammar: Grammar) -> int:
    """Where the order begins that announces words: "mục 3 cần viết gọn lại, còn mục 5 nên thêm ý: “…”" adds."""
    comma = stretch.text.rfind(",", begin, until)
    if comma < 0 or grammar.replaces.search(stretch.text, comma, until) is not None:
        return begin
    ask = grammar.asks.search(stretch.text, comma, until)
    adds = None if ask is None else grammar.inserts.search(stretch.text, ask.end(), until)
    return begin if adds is None else adds.start()


def _said_with_more(text: str, stretch: Masked, begin: int, until: int) -> Span | None:
    """The sentence quoted before an order to add that the words announced say with more in it."""
    quote = next((one for one in stretch.quotes if one.span.start >= stretch.start + until), None)
    if quote is None or not quote.closed or stretch.text[until : quote.span.start - stretch.start].strip():
        return None
    return said_with_more(text, stretch, begin, trimmed(text, quote.inner))


def _is_whole(stretch: Masked, begin: int, until: int, grammar: Grammar) -> bool:
    """Whether words are quoted behind the verb, and nothing announces more: "thêm “…” cho cụ thể."."""
    said = stretch.text[begin:until].rstrip()
    if BLANK not in said or said.endswith(":") or until < len(stretch.text.rstrip()):
        return False
    return grammar.lead_in.search(f"{said.rstrip('.')}:") is None


def _is_placed(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether "thay … bằng “…”" says what is replaced: a unit between verb and words, or before them."""
    named = grammar.anaphora.search(match[0]) or grammar.draft_title.search(stretch.text)
    return named is not None or bool(references(stretch, grammar.speech))


def _begins_with_place(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a place stands behind the colon: what follows is another request ("Tôi bổ sung: trang 24, …").

    The number of the unit just asked for begins its words: "Bổ sung Điều 9: Điều 9. …".
    """
    ahead = next((one for one in references(stretch, grammar.speech) if one.span.start >= stretch.start + at), None)
    if ahead is None or stretch.text[at : ahead.span.start - stretch.start].strip(" \u00a0:–-"):
        return False
    if unit_at_end(stretch.text[: stretch.text.rfind(":", 0, at + 1)], grammar.speech) is not None:
        return False  # "one further clause: 3. The report …": the number of the new one
    named = [one for one in references(stretch, grammar.speech) if one.span.end <= stretch.start + at]
    return all((one.kind, one.numbers) != (ahead.kind, ahead.numbers) for one in named)


def announces_place(stretch: Masked, verb_end: int, grammar: Grammar) -> bool:
    """Whether a verb only leads in the request behind its colon."""
    return stretch.text[verb_end:].lstrip().startswith(":") and _begins_with_place(stretch, verb_end, grammar)


def _only_told(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether "ghi", "viết" only tell what the draft says: nobody asks right before them."""
    if grammar.tells.fullmatch(match["verb"]) is None:
        return False
    if grammar.anew.search(stretch.text, match.end("verb"), match.end()):
        return False
    at = match.start("verb")
    before = stretch.text[max(0, at - NEAR_ASK) : at]
    asks = any(one.end() <= at for one in grammar.asks.finditer(stretch.text, max(0, at - NEAR_ASK)))
    return not asks and bool(before.strip(" -+*•:,.;)("))


def _side(
    text: str, stretch: Masked, grammar: Grammar, end: int, at_edge: Position | None
) -> tuple[Position | None, Span | None]:
    """Beside which words or unit new text goes: "bổ sung vào sau “…” nội dung sau: …", "sau khoản 4"."""
    for pattern in (grammar.side_quote, grammar.side_unit):
        match = pattern.search(stretch.text, 0, end)
        if match is not None:
            return side_of(match, grammar.speech), inner_words(
                text, stretch, match, "old"
            ) if pattern is grammar.side_quote else None
    return at_edge, None
