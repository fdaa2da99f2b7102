"""Shapes of requests that bring in quoted words or drop them; `shapes_replaced` and `shapes_block` hold their kin."""

import re
from functools import lru_cache

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import LONGEST_TARGET, Found, at_group, beside_unit, edge, inner_words, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.items import unit_references
from vankien.parse.places.locate import references
from vankien.parse.requests.hosts import host_before, said_with_more
from vankien.parse.requests.shapes_block import announces_place
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.parse.words.sides import side_at, side_of

TWO = 2  # quotations: the new words and those beside which they go
SIDE_WORDS = 5  # between words and those beside which they stand: "trước chữ"
SIDE_REACH = 24  # code points behind new words in which "vào sau khoản 2" begins


def insert_beside(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New words beside quoted ones: "thêm “a” vào sau “b”", "sau “b” thêm “a”", "giữa “b” và “c”"."""
    if len(stretch.quotes) < TWO:
        return None
    plus = grammar.insert_plus.search(stretch.text)
    if plus is not None:
        target, new = inner_words(text, stretch, plus, "old"), inner_words(text, stretch, plus, "new")
        if target is not None and new is not None and not new.is_empty:
            return Found(Operation.INSERT, target.start - 1, stretch.start + plus.end(), target, new, Position.AFTER)
    followed = grammar.followed.search(stretch.text)
    if followed is not None:
        target, new = inner_words(text, stretch, followed, "old"), inner_words(text, stretch, followed, "new")
        if target is not None and new is not None and not new.is_empty:
            position = Position.AFTER if followed["after"] else Position.BEFORE
            order = at_group(stretch, followed, "verb")
            end = stretch.start + followed.end()
            return Found(Operation.INSERT, target.start - 1, end, target, new, position, order=order)
    for pattern, *needs in _ways(grammar):
        match = pattern.search(stretch.text) if all(stretch.cues & need for need in needs) else None
        if match is None:
            continue
        target, new = inner_words(text, stretch, match, "old"), inner_words(text, stretch, match, "new")
        if target is None or new is None or new.is_empty:
            continue
        if pattern is grammar.insert_asked and grammar.orders.search(stretch.text, match.end("verb"), match.end()):
            continue  # "đề nghị bỏ “a” trước “b”" drops
        if pattern is grammar.beside_words and not _only_puts(stretch, match, grammar):
            continue
        if pattern is grammar.insert_passive and text[target.start] in ",;":
            target, new = new, target  # "câu “a” thêm đằng sau “, b”"
        end = stretch.start + match.end()
        if pattern in {grammar.insert_between, grammar.between_insert, grammar.insert_verb_between}:
            begin, order = stretch.start + match.start(), at_group(stretch, match, "verb")
            return Found(Operation.INSERT, begin, end, target, new, Position.AFTER, order=order)
        near = grammar.beside_end.search(stretch.text, match.end("side"), match.start("old"))
        # "trước dấu chấm phẩy, sau “b”, thêm “a”": the side that stands right before the words
        position = side_of(match, grammar.speech) if near is None else side_at(near.start(), near, grammar.speech)
        begin = min(at_group(stretch, match, "verb"), at_group(stretch, match, "side"))
        return Found(Operation.INSERT, begin, end, target, new, position, order=at_group(stretch, match, "verb"))
    return None


@lru_cache(maxsize=8)
def _ways(grammar: Grammar) -> tuple[tuple[re.Pattern[str], *tuple[int, ...]], ...]:
    """The patterns that say beside which words others go, the surest first, with the classes of words that all need."""
    return (
        (grammar.insert_between, Cue.INSERTS | Cue.USES, Cue.BETWEEN),
        (grammar.between_insert, Cue.INSERTS | Cue.USES, Cue.BETWEEN),
        (grammar.insert_verb_between, Cue.INSERTS, Cue.BETWEEN),
        (grammar.insert_host_side, Cue.BESIDE, Cue.THIS),
        (grammar.host_insert, Cue.INSERTS, Cue.BESIDE, Cue.THIS),
        (grammar.insert_put_beside, Cue.INSERTS, Cue.BESIDE),
        (grammar.insert_side, Cue.INSERTS, Cue.BESIDE),
        (grammar.insert_beside, Cue.INSERTS, Cue.BESIDE),
        (grammar.insert_passive, Cue.INSERTS, Cue.BESIDE),
        (grammar.beside_insert, Cue.BESIDE),
        (grammar.beside_say, Cue.BESIDE, Cue.USES),
        (grammar.insert_lacking, Cue.BESIDE),
        (grammar.beside_late, Cue.INSERTS, Cue.BESIDE),
        (grammar.beside_words, Cue.BESIDE),
        (grammar.beside_it, Cue.BESIDE, Cue.THIS),
        (grammar.insert_asked, Cue.ASKS, Cue.BESIDE),
    )


def _only_puts(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether words beside others without a verb are asked for: "she wanted more: after “a” the words “b”"."""
    if grammar.orders.search(stretch.text, match.end("old"), match.start("new")):
        return False  # "sau “a” bỏ số “b”" drops
    is_led = stretch.text[: match.start("side")].rstrip().endswith(":")
    return is_led or grammar.asks.search(stretch.text, 0, match.start("side")) is not None


def _is_heading(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether words in marks only head what goes: "under “Parks” I would like the sentence about dusk removed"."""
    between = stretch.text[match.end("old") : match.start("verb")]
    is_led = grammar.heading_end.search(stretch.text, 0, match.start("old")) is not None
    return is_led and grammar.piece_told.search(between) is not None


def delete_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Quoted words to drop: "bỏ cụm từ “…”", "bỏ đoạn từ “…” đến “…”", "câu “…” trùng ý, đề nghị bỏ câu này"."""
    match = grammar.delete_range.search(stretch.text) if stretch.cues & Cue.FROM else None
    until = None
    if match is not None:
        until = inner_words(text, stretch, match, "until")
    else:
        match = grammar.delete_quote.search(stretch.text)
        if match is None or _is_apart(stretch, match, grammar):
            before = grammar.delete_named.search(stretch.text)
            is_same = match is None or (before is not None and before.start("verb") == match.start("verb"))
            match = before if is_same else match
    target = None if match is None else inner_words(text, stretch, match, "old")
    if match is not None and match.re.pattern == grammar.delete_named.pattern and _is_heading(stretch, match, grammar):
        return None
    if match is not None and match.re.pattern == grammar.delete_named.pattern:
        target = _not_beside(text, stretch, match, grammar) or _said_spare(text, stretch, match, grammar) or target
    if match is None or target is None or target.is_empty or target.length > LONGEST_TARGET:
        return None
    if match.re.pattern == grammar.delete_quote.pattern and _is_alternative(stretch, match, grammar):
        return None  # "leave out the second sentence of 3.2 or at least the word “may”": the unit is asked first
    if match.re.pattern == grammar.delete_quote.pattern and _is_in_reason(stretch, match, grammar):
        return None  # "bỏ khoản 3 vì cụm từ “a” khó hiểu": the clause goes
    if match.re.pattern == grammar.delete_quote.pattern and grammar.rest_end.search(
        stretch.text, match.start("verb"), match.start("old")
    ):
        return None  # "strike everything after “grants”": the quotation says where
    if match.re.pattern == grammar.delete_quote.pattern:
        said = grammar.said_end.search(stretch.text, match.end("verb"), match.start("old"))
        if said is not None:
            return _left_behind(text, stretch, match, target, is_new=said["stays"] is None)
    begin, order = (
        min(at_group(stretch, match, "verb"), at_group(stretch, match, "old")),
        at_group(stretch, match, "verb"),
    )
    end = match.end()
    goes_on = grammar.until_behind.match(stretch.text, end) if match.re.groupindex.get("until") is None else None
    if goes_on is not None:  # "bỏ “a” cho đến “b”"
        until, end = inner_words(text, stretch, goes_on, "until"), goes_on.end()
    unsure = _is_aside_of_unit(stretch, match, grammar)
    return Found(Operation.DELETE, begin, stretch.start + end, target, until=until, order=order, unsure=unsure)


def _is_apart(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a comma, and no order, parts a quotation from the order before it: words before that may be those that
    go. "“a” nên bỏ, chỉ niêm yết ở “b”", but "“a” bỏ, ghi “b”", "… thì bỏ, bớt chữ “b”".
    """
    inner = match.end("verb"), match.start("old")
    has_comma = any(mark in stretch.text[slice(*inner)] for mark in ",;")
    return has_comma and all(one.search(stretch.text, *inner) is None for one in (grammar.said_end, grammar.orders))


def _is_aside_of_unit(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a unit stands right behind an order and the quotation in brackets or behind a comma after it: "bỏ khoản 3
    (cụm từ “a” không rõ)" may let the clause go.
    """
    begin, quote = match.end("verb"), match.start("old")
    row = [one.span.shift(-stretch.start) for one in unit_references(stretch, grammar.speech)]
    row = [one for one in row if begin <= one.start and one.end <= quote]
    if not row or stretch.text[begin : row[0].start].strip() or grammar.orders.search(stretch.text, begin, quote):
        return False  # "bỏ khoản 2, hoặc ít ra bỏ chữ “a”"
    return any(mark in stretch.text[row[-1].end : quote] for mark in ",(")


def _is_in_reason(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether the quotation behind an order belongs to the reason why something else goes, and no comma ends that."""
    reason = grammar.reason.search(stretch.text, match.end("verb"), match.start("old"))
    return reason is not None and "," not in stretch.text[reason.end() : match.start("old")]


def _left_behind(text: str, stretch: Masked, match: re.Match[str], said: Span, *, is_new: bool) -> Found:
    """What stands where unquoted words go: "bỏ tên hai bến, chỉ ghi “một số bến”"; a person sees what stays of them.

    Words quoted before the order are those that go: "“a” nên bỏ, viết gọn là “b”".
    """
    begin, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    if not is_new:
        return Found(Operation.COMMENT, begin, end, order=begin)
    before = [quote for quote in stretch.quotes if quote.span.end <= begin]
    old = trimmed(text, before[-1].inner) if before else None
    return Found(Operation.REPLACE, begin if old is None else old.start, end, old, said, order=begin)


def _is_alternative(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a unit to drop stands between the verb and "or" before the quotation."""
    low, high = match.end("verb"), match.start("old")
    choice = grammar.or_end.search(stretch.text, low, high)
    if choice is None:
        return False
    return bool(references(Masked(stretch.text[low : choice.start()], stretch.start + low, ()), grammar.speech))


def _not_beside(text: str, stretch: Masked, match: re.Match[str], grammar: Grammar) -> Span | None:
    """The words before those that only say where: "hai chữ “a” trước “b” đề nghị lược" drops the first."""
    at = stretch.start + match.start("old")
    place = next((place for place, quote in enumerate(stretch.quotes) if quote.span.start == at), 0)
    if not place or grammar.side_end.search(stretch.text, 0, match.start("old")) is None:
        return None
    before = stretch.quotes[place - 1]
    between = stretch.text[before.span.end - stretch.start : match.start("old")]
    return trimmed(text, before.inner) if before.closed and len(between.split()) <= SIDE_WORDS else None


def _said_spare(text: str, stretch: Masked, match: re.Match[str], grammar: Grammar) -> Span | None:
    """The words that are called too many before those that only tell why: "“a” thừa, đã có “b” rồi, cắt đi"."""
    spare = grammar.spares.search(stretch.text, 0, match.start("old"))
    return None if spare is None else inner_words(text, stretch, spare, "old")


def insert_named(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words first and the order behind: "“…”, đề nghị bổ sung câu này vào mục 4"."""
    match = (
        grammar.insert_named.search(stretch.text)
        or grammar.insert_is.search(stretch.text)
        or (grammar.insert_given.search(stretch.text) if len(stretch.quotes) == 1 else None)
        or (_had(stretch, grammar) if len(stretch.quotes) == 1 else None)
    )
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    begin, order, position = (
        at_group(stretch, match, "new"),
        at_group(stretch, match, "late" if match.groupdict().get("late") else "verb"),
        beside_unit(stretch.text, match.end(), grammar),
    )
    return Found(Operation.INSERT, begin, stretch.start + match.end(), None, new, position, order=order)


def _had(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """Words that somebody wants put in, "we should like “a” added to 8.4"; nothing denies it."""
    match = grammar.insert_had.search(stretch.text)
    if match is None or grammar.denies.search(stretch.text, 0, match.start("new")) is not None:
        return None
    return None if grammar.insert_denied.search(stretch.text, 0, match.start("new")) is not None else match


def insert_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Quoted words to put into a place: "bổ sung vào mục 4 câu “…”"."""
    match = grammar.insert_quote.search(stretch.text)
    while match is not None and announces_place(stretch, match.end("verb"), grammar):
        match = grammar.insert_quote.search(stretch.text, match.end("verb"))  # "Tôi bổ sung: trang 24, …" announces
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    quote = stretch.quote_at(stretch.start + match.start("new"))
    if quote is not None and not quote.closed:
        return None
    if grammar.explained_end.search(stretch.text, match.start("verb"), match.start("new")):
        return None  # "a footnote explaining “cannery”": words of the draft, and nobody says the new ones
    is_beside = _is_neighbour(stretch, match.end("verb"), match.start("new"), grammar)
    if is_beside or (
        is_beside is None
        and grammar.side.search(stretch.text, match.end("verb"), match.start("new"))
        and not references(Masked(stretch.text[match.end("verb") : match.start("new")], 0, ()), grammar.speech)
    ):
        return None  # "thêm dấu phẩy sau cụm từ “…”": the quotation says where
    near = grammar.insert_nearby.match(stretch.text, match.start("verb"))
    near_words = None if near is None else inner_words(text, stretch, near, "old")
    if near is not None and near_words is not None:  # on which side nobody says
        return Found(Operation.INSERT, at_group(stretch, match, "verb"), stretch.start + near.end(), near_words, new)
    anew = said_with_more(text, stretch, match.start("verb"), new)
    if anew is not None:
        return Found(Operation.REPLACE, anew.start - 1, stretch.start + match.end(), anew, new)
    order, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    host = host_before(text, stretch, match.start("verb"), grammar)
    position = edge(stretch.text, grammar)
    if host is None:
        behind = match.end("new")
        beside = grammar.side_unit.search(stretch.text, 0, match.start("new")) or grammar.side_unit.search(
            stretch.text, behind, behind + SIDE_REACH
        )
        position = position if beside is None else side_of(beside, grammar.speech)
        return Found(Operation.INSERT, order, end, None, new, position)
    this = grammar.beside_this.search(stretch.text)
    if this is not None:
        position = side_of(this, grammar.speech)
    elif (alone := grammar.side_alone.search(stretch.text, match.end("new"))) is not None:
        position = side_of(alone, grammar.speech)
    elif position is None and text[new.start] in ",;.":
        position = Position.AFTER
    return Found(Operation.INSERT, host.start - 1, end, host, new, position, order=order)


def _is_neighbour(stretch: Masked, verb: int, at: int, grammar: Grammar) -> bool | None:
    """Whether a quotation only tells beside what something goes: not "thêm câu sau “a”", where it follows.

    None where no side stands right before it.
    """
    side = grammar.beside_end.search(stretch.text, verb, at)
    if side is None:
        return None
    return (
        grammar.named_words.search(side[0]) is not None
        or grammar.named_words.search(stretch.text, verb, side.start()) is None
    )
