"""Shapes of requests for other words: replace, insert, delete, with the words quoted or in a block that follows."""

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.cues import ALL, Cue
from vankien.parse.found import LONGEST_TARGET, Found, at_group, edge, inner_words, quoted_target, trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.locate import references
from vankien.parse.plain import BLANK, Masked

TWO = 2  # quotations: the draft's words and the new ones


def replace_two(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The draft's words and the new ones, both quoted: "thay “a” bằng “b”" in all its turns."""
    if len(stretch.quotes) < TWO:
        return None
    for pattern, need in (
        (grammar.replace_range, Cue.FROM),
        (grammar.replace_refused, Cue.REFUSES | Cue.INSTEAD),
        (grammar.replace_dropped, Cue.DELETES),
        (grammar.replace_two, Cue.REPLACES),
        (grammar.replace_passive, Cue.REPLACES),
        (grammar.replace_instead, Cue.INSTEAD),
        (grammar.replace_arrow, ALL),
        (grammar.replace_corrected, Cue.CORRECTS),
        (grammar.replace_reworded, Cue.REPLACES | Cue.USES | Cue.RAISES),
    ):
        match = pattern.search(stretch.text) if stretch.cues & need else None
        if match is None or (pattern is grammar.replace_corrected and not _is_correction(stretch, grammar)):
            continue
        target, new = inner_words(text, stretch, match, "old"), inner_words(text, stretch, match, "new")
        if target is not None and new is not None and target != new and not new.is_empty:
            begin = min(at_group(stretch, match, name) for name in ("verb", "old", "new"))
            until = inner_words(text, stretch, match, "until") if pattern is grammar.replace_range else None
            order = at_group(stretch, match, "verb")
            return Found(Operation.REPLACE, begin, stretch.start + match.end(), target, new, until=until, order=order)
    return None


def _is_correction(stretch: Masked, grammar: Grammar) -> bool:
    """Whether "“…” phải là “…”" corrects a slip: it says so, asks, or names a place."""
    return (
        grammar.errors.search(stretch.text) is not None
        or grammar.asks.search(stretch.text) is not None
        or bool(references(stretch, grammar.speech))
    )


def insert_beside(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New words beside quoted ones: "thêm “a” vào sau “b”", "sau “b” thêm “a”", "giữa “b” và “c”"."""
    for pattern in (grammar.insert_between, grammar.between_insert, grammar.insert_side, grammar.insert_beside,
                    grammar.beside_insert):  # fmt: skip
        match = pattern.search(stretch.text)
        if match is None:
            continue
        target, new = inner_words(text, stretch, match, "old"), inner_words(text, stretch, match, "new")
        if target is None or new is None or new.is_empty:
            continue
        end = stretch.start + match.end()
        if pattern in {grammar.insert_between, grammar.between_insert}:
            begin, order = stretch.start + match.start(), at_group(stretch, match, "verb")
            return Found(Operation.INSERT, begin, end, target, new, Position.AFTER, order=order)
        side = " ".join(match["side"].split())
        position = Position.AFTER if side in grammar.speech.after else Position.BEFORE
        begin = min(at_group(stretch, match, "verb"), at_group(stretch, match, "side"))
        return Found(Operation.INSERT, begin, end, target, new, position, order=at_group(stretch, match, "verb"))
    return None


def delete_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Quoted words to drop: "bỏ cụm từ “…”", "bỏ đoạn từ “…” đến “…”", "câu “…” trùng ý, đề nghị bỏ câu này"."""
    match = grammar.delete_range.search(stretch.text) if stretch.cues & Cue.FROM else None
    until = None
    if match is not None:
        until = inner_words(text, stretch, match, "until")
    else:
        match = grammar.delete_quote.search(stretch.text) or grammar.delete_named.search(stretch.text)
    target = None if match is None else inner_words(text, stretch, match, "old")
    if match is None or target is None or target.is_empty or target.length > LONGEST_TARGET:
        return None
    begin, order = (
        min(at_group(stretch, match, "verb"), at_group(stretch, match, "old")),
        at_group(stretch, match, "verb"),
    )
    return Found(Operation.DELETE, begin, stretch.start + match.end(), target, until=until, order=order)


def insert_named(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words first and the order behind: "“…”, đề nghị bổ sung câu này vào mục 4"."""
    match = grammar.insert_named.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    begin, order, position = (
        at_group(stretch, match, "new"),
        at_group(stretch, match, "verb"),
        edge(stretch.text, grammar),
    )
    return Found(Operation.INSERT, begin, stretch.start + match.end(), None, new, position, order=order)


def insert_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Quoted words to put into a place: "bổ sung vào mục 4 câu “…”"."""
    match = grammar.insert_quote.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    quote = stretch.quote_at(stretch.start + match.start("new"))
    if quote is not None and not quote.closed:
        return None
    if grammar.side.search(stretch.text, match.end("verb"), match.start("new")) and not references(
        Masked(stretch.text[match.end("verb") : match.start("new")], 0, ()), grammar.speech
    ):
        return None  # "thêm dấu phẩy sau cụm từ “…”": the quotation says where
    position = edge(stretch.text, grammar)
    return Found(Operation.INSERT, at_group(stretch, match, "verb"), stretch.start + match.end(), None, new, position)


def block(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What opens a block: "… chỉnh sửa, bổ sung như sau:"; what follows is the new wording."""
    match = grammar.block.search(stretch.text) or grammar.block_quote.search(stretch.text)
    if match is None:
        return None
    begin, until = match.start("verb"), match.end()
    verbs = stretch.text[begin:until]
    operation = Operation.REPLACE if grammar.replaces.search(verbs) else Operation.INSERT
    position = edge(stretch.text, grammar) if operation is Operation.INSERT else None
    target = None
    if operation is Operation.INSERT:
        position, target = _side(text, stretch, grammar, until, position)
    elif BLANK in verbs:
        target = quoted_target(text, stretch, begin, until)
    end = stretch.start + until
    return Found(operation, stretch.start + begin, end, target, None, position, opens_block=True)


def _side(
    text: str, stretch: Masked, grammar: Grammar, end: int, at_edge: Position | None
) -> tuple[Position | None, Span | None]:
    """Beside which words or unit new text goes: "bổ sung vào sau “…” nội dung sau: …", "sau khoản 4"."""
    for pattern in (grammar.side_quote, grammar.side_unit):
        match = pattern.search(stretch.text, 0, end)
        if match is not None:
            side = " ".join(match["side"].split())
            position = Position.AFTER if side in grammar.speech.after else Position.BEFORE
            return position, inner_words(text, stretch, match, "old") if pattern is grammar.side_quote else None
    return at_edge, None


def replace_bare(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A "thay cụm từ A bằng cụm từ B" without marks; only where the clause names them as words."""
    if BLANK in stretch.text:
        return None
    match = grammar.replace_bare.search(stretch.text)
    if match is None:
        return None
    spans = [Span(stretch.start + match.start(name), stretch.start + match.end(name)) for name in ("old", "new")]
    target, new = (trimmed(text, span) for span in spans)
    return Found(Operation.REPLACE, at_group(stretch, match, "verb"), new.end, target, new)
