"""Shapes of requests for other words: replace, insert, delete, with the words quoted or in a block that follows."""

import re

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.cues import ALL, Cue
from vankien.parse.found import LONGEST_TARGET, Found, at_group, beside_unit, edge, inner_words, quoted_target, trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.locate import references
from vankien.parse.pieces import Q
from vankien.parse.plain import BLANK, Masked
from vankien.parse.shapes_alike import drops_part, puts_beside
from vankien.parse.sides import side_of

NEAR_ASK = 24  # code points before a verb within which its "đề nghị" stands
TWO = 2  # quotations: the draft's words and the new ones
WIDENED = 2  # words at least that stand again in the new ones
SPREAD = 4  # words at least that stand again in them in their order, with others between
_WORDS = re.compile(r"\w+(?:[.,]\d+)*")
SIDE_WORDS = 5  # between words and those beside which they stand: "trước chữ"
SIDE_REACH = 24  # code points behind new words in which "vào sau khoản 2" begins


def replace_two(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The draft's words and the new ones, both quoted: "thay “a” bằng “b”" in all its turns."""
    if len(stretch.quotes) < TWO or (
        grammar.followed.search(stretch.text) is not None
        or (stretch.cues & Cue.BESIDE and grammar.beside_it.search(stretch.text) is not None)
    ):
        return None
    for pattern, need in (
        (grammar.replace_bare_not, ALL),
        (grammar.replace_range, Cue.FROM),
        (grammar.replace_raised, Cue.FROM),
        (grammar.replace_put, ALL),
        (grammar.replace_put_old_first, ALL),
        (grammar.replace_for, Cue.USES),
        (grammar.replace_preferred, ALL),
        (grammar.replace_made, ALL),
        (grammar.replace_refused, Cue.REFUSES | Cue.INSTEAD),
        (grammar.replace_dropped, Cue.DELETES),
        (grammar.replace_dropped_at_once, Cue.DELETES),
        (grammar.replace_dropped_passive, Cue.DELETES),
        (grammar.replace_dropped_say, Cue.DELETES),
        (grammar.replace_two, Cue.REPLACES),
        (grammar.replace_passive, Cue.REPLACES),
        (grammar.replace_instead, Cue.INSTEAD),
        (grammar.replace_wherever, Cue.USES),
        (grammar.wherever_replace, Cue.USES | Cue.REPLACES),
        (grammar.replace_not, Cue.ASKS | Cue.CORRECTS),
        (grammar.replace_extended, Cue.INSERTS),
        (grammar.replace_arrow, Cue.SIGNS),
        (grammar.replace_to, ALL),
        (grammar.replace_better, Cue.RIGHTS),
        (grammar.replace_corrected, Cue.CORRECTS),
        (grammar.replace_but, Cue.INSTEAD),
        (grammar.replace_reworded, Cue.REPLACES | Cue.USES | Cue.RAISES),
        (grammar.replace_linked, Cue.REPLACES | Cue.USES | Cue.RAISES),
        (grammar.replace_said, Cue.ASKS),
    ):
        match = pattern.search(stretch.text) if need == ALL or stretch.cues & need else None
        is_doubtful = pattern is grammar.replace_corrected or pattern is grammar.replace_but
        if match is None or (is_doubtful and not _is_correction(stretch, match, grammar)):
            continue
        if pattern is grammar.replace_raised and _drops_range(stretch, match, grammar):
            continue
        if pattern is grammar.replace_put and grammar.blamed_behind.match(stretch.text, match.end()):
            continue  # "dùng “a” cho “b” thì hơi lạ"
        if pattern is grammar.replace_two and puts_beside(stretch, match.start("old"), grammar):
            continue
        if pattern in _loose(grammar) and grammar.beside_end.search(stretch.text, 0, match.start("old")):
            continue  # "sau “a” ghi “b”" puts in
        if pattern in {grammar.replace_to, grammar.replace_bare_not} and not _is_only_named(stretch, match, grammar):
            continue
        target, new = inner_words(text, stretch, match, "old"), inner_words(text, stretch, match, "new")
        if target is not None and new is not None and target != new and not new.is_empty:
            if grammar.slipped.search(stretch.text, match.start("verb"), match.start("new")):
                target, new = new, target  # "“a” ghi nhầm thành “b”": the draft has the second
            begin = min(at_group(stretch, match, name) for name in ("verb", "old", "new"))
            until = inner_words(text, stretch, match, "until") if pattern is grammar.replace_range else None
            order = at_group(stretch, match, "verb")
            end = stretch.start + match.end()
            if until is None and _holds_more(text, stretch, target, new):
                return Found(Operation.REPLACE, begin, end, None, new, order=order)
            if until is None and drops_part(text, stretch, target, new, grammar):
                return Found(Operation.DELETE, begin, end, new, order=order)
            return Found(Operation.REPLACE, begin, end, target, new, until=until, order=order)
    return None


def _holds_more(text: str, stretch: Masked, target: Span, new: Span) -> bool:
    """Whether new words also hold others quoted before them: "swap “a” and “b”: “b, a, c”" takes neither alone."""
    said = new.of(text)
    others = [trimmed(text, one.inner) for one in stretch.quotes if one.closed and one.span.end <= new.start]
    held = {one.of(text) for one in others if one.of(text) in said}
    return target.end <= new.start and target.of(text) in held and len(held) > 1


def _drops_range(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether two quotations are the ends of what goes: "strike everything from “a” to “b”"."""
    dropped = grammar.delete_range.search(stretch.text)
    return dropped is not None and dropped.start("old") == match.start("old")


def _loose(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    """The shapes whose verb may as well bring in words beside others: "ghi", "viết là"."""
    return (
        grammar.replace_corrected,
        grammar.replace_reworded,
        grammar.replace_linked,
        grammar.replace_said,
        grammar.replace_passive,
    )


def _is_only_named(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether no verb and no "from" stands before two quotations joined by "to" or "not": "“May” to “June” please"."""
    before = stretch.text[: match.start()]
    if grammar.says_draft.search(stretch.text[: match.start() + 1]) is not None:
        return False  # "the draft says “a”, not “b”"
    if grammar.side_end.search(before) is not None:
        return False
    return all(grammar.tells.fullmatch(one[0]) is not None for one in grammar.orders.finditer(before))


def _is_correction(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether "“…” phải là “…”" corrects a slip: it says so, asks, or names a place; not "“…” should go after “…”"."""
    if grammar.side.search(stretch.text, match.end("old"), match.start("new")):
        return False
    return (
        grammar.errors.search(stretch.text) is not None
        or grammar.asks.search(stretch.text) is not None
        or bool(references(stretch, grammar.speech))
    )


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
    for pattern, *needs in (
        (grammar.insert_between, Cue.INSERTS, Cue.BETWEEN),
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
    ):
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
        position = side_of(match, grammar.speech)
        begin = min(at_group(stretch, match, "verb"), at_group(stretch, match, "side"))
        return Found(Operation.INSERT, begin, end, target, new, position, order=at_group(stretch, match, "verb"))
    return None


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
        match = grammar.delete_quote.search(stretch.text) or grammar.delete_named.search(stretch.text)
    target = None if match is None else inner_words(text, stretch, match, "old")
    if match is not None and match.re.pattern == grammar.delete_named.pattern and _is_heading(stretch, match, grammar):
        return None
    if match is not None and match.re.pattern == grammar.delete_named.pattern:
        target = _not_beside(text, stretch, match, grammar) or target
    if match is None or target is None or target.is_empty or target.length > LONGEST_TARGET:
        return None
    if match.re.pattern == grammar.delete_quote.pattern and _is_alternative(stretch, match, grammar):
        return None  # "leave out the second sentence of 3.2 or at least the word “may”": the unit is asked first
    if match.re.pattern == grammar.delete_quote.pattern and grammar.rest_end.search(
        stretch.text, match.start("verb"), match.start("old")
    ):
        return None  # "strike everything after “grants”": the quotation says where
    begin, order = (
        min(at_group(stretch, match, "verb"), at_group(stretch, match, "old")),
        at_group(stretch, match, "verb"),
    )
    end = match.end()
    goes_on = grammar.until_behind.match(stretch.text, end) if match.re.groupindex.get("until") is None else None
    if goes_on is not None:  # "bỏ “a” cho đến “b”"
        until, end = inner_words(text, stretch, goes_on, "until"), goes_on.end()
    return Found(Operation.DELETE, begin, stretch.start + end, target, until=until, order=order)


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


def insert_named(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words first and the order behind: "“…”, đề nghị bổ sung câu này vào mục 4"."""
    match = grammar.insert_named.search(stretch.text) or grammar.insert_is.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    begin, order, position = (
        at_group(stretch, match, "new"),
        at_group(stretch, match, "verb" if match["verb"] else "late"),
        beside_unit(stretch.text, match.end(), grammar),
    )
    return Found(Operation.INSERT, begin, stretch.start + match.end(), None, new, position, order=order)


def insert_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Quoted words to put into a place: "bổ sung vào mục 4 câu “…”"."""
    match = grammar.insert_quote.search(stretch.text)
    while match is not None and _announces(stretch, match.end("verb"), grammar):
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
    anew = _widened(text, stretch, match.start("verb"), new)
    if anew is not None:
        return Found(Operation.REPLACE, anew.start - 1, stretch.start + match.end(), anew, new)
    order, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    host = _host(text, stretch, match.start("verb"), grammar)
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


def _widened(text: str, stretch: Masked, verb: int, new: Span) -> Span | None:
    """The quoted words before the verb that the new ones hold with more: "“a” mở rộng thêm: “a cao hơn”"."""
    before = [quote for quote in stretch.quotes if quote.span.end <= stretch.start + verb and quote.closed]
    if not before or before[-1].inner.is_empty:
        return None
    words_ = trimmed(text, before[-1].inner)
    said, more = (_WORDS.findall(span.of(text).lower()) for span in (words_, new))
    if len(said) < WIDENED or len(said) >= len(more):
        return None
    is_whole = words_.of(text).lower() in new.of(text).lower()
    return words_ if is_whole or (len(said) >= SPREAD and _holds_in_order(more, said)) else None


def _holds_in_order(words_: list[str], some: list[str]) -> bool:
    """Whether some words stand among others in their order."""
    rest = iter(words_)
    return all(word in rest for word in some)


def _host(text: str, stretch: Masked, verb: int, grammar: Grammar) -> Span | None:
    """The quoted words of the draft before the verb that the new ones join: "câu “…” thêm “…” vào cuối"."""
    before = [quote for quote in stretch.quotes if quote.span.end <= stretch.start + verb and quote.closed]
    if not before or before[-1].inner.is_empty:
        return None
    named = grammar.hosts.search(stretch.text, 0, before[-1].span.start - stretch.start)
    if named is None and grammar.side_alone.search(stretch.text, verb) is None:
        return None
    return trimmed(text, before[-1].inner)


def block(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What opens a block: "… chỉnh sửa, bổ sung như sau:"; what follows is the new wording."""
    match = grammar.block.search(stretch.text) or grammar.block_quote.search(stretch.text)
    if match is None or _begins_with_place(stretch, match.end(), grammar) or _only_told(stretch, match, grammar):
        return None
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
            target = _host(text, stretch, begin, grammar)  # "câu “a”: thêm vào cuối: “b”"
    elif BLANK in verbs:
        is_one = len(re.findall(Q, verbs)) == 1  # "swap “a” and “b” in 4.2: “b, a and c”" takes neither alone
        target = quoted_target(text, stretch, begin, until) if is_one else None
    else:
        target = _host(text, stretch, begin, grammar)  # "câu “a” viết lại như sau: “b”"
    end = stretch.start + until
    return Found(operation, stretch.start + begin, end, target, None, position, opens_block=True)


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
    return _widened(text, stretch, begin, trimmed(text, quote.inner))


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
    named = [one for one in references(stretch, grammar.speech) if one.span.end <= stretch.start + at]
    return all((one.kind, one.numbers) != (ahead.kind, ahead.numbers) for one in named)


def _announces(stretch: Masked, verb_end: int, grammar: Grammar) -> bool:
    """Whether a verb only leads in the request behind its colon."""
    return stretch.text[verb_end:].lstrip().startswith(":") and _begins_with_place(stretch, verb_end, grammar)


def _only_told(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether "ghi", "viết" only tell what the draft says: nobody asks right before them."""
    if grammar.tells.fullmatch(match["verb"]) is None:
        return False
    if grammar.anew.search(stretch.text, match.end("verb"), match.end()):
        return False
    before = stretch.text[max(0, match.start("verb") - NEAR_ASK) : match.start("verb")]
    return grammar.asks.search(before) is None and bool(before.strip(" -+*•:,.;)("))


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
