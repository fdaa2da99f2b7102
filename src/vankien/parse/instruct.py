"""Instructions: which change a clause asks for, with which words of the draft and which new ones.

Patterns are tried from the most telling to the least; each explains one shape of sentence. A clause that asks without
wording is a comment. Restraint first: no request, no instruction.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from vankien.model.amendment import Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.grammar import Grammar
from vankien.parse.locate import references
from vankien.parse.plain import BLANK, Masked

OBJECT_REACH = 160  # code points behind a verb within which its object stands
LONGEST_TARGET = 700  # code points; the draft's words that a contributor copies out
IMPERATIVE = re.compile(r"[\s\d./)(+*•–-]*(?:[a-zđ]\s*[)./]\s*)?")  # list marks before an order without "đề nghị"


@dataclass(frozen=True, slots=True)
class Found:
    """An instruction in a stretch; spans are offsets of the contribution.

    `verb` is where it begins to ask, `end` where it ends. `target` are the draft's words, `new` the new
    ones, both without marks. `opens_block` says that the new words follow at `end`. `until` are the last
    words of a passage that `target` begins: "từ “…” đến “…”".
    """

    operation: Operation
    verb: int
    end: int
    target: Span | None = None
    new: Span | None = None
    position: Position | None = None
    opens_block: bool = False
    destination: Span | None = None
    until: Span | None = None


def instruction(text: str, stretch: Masked, grammar: Grammar, *, is_item: bool = False) -> Found | None:
    """The instruction of a clause; None when it asks for nothing.

    `is_item` says that the clause is one of a list whose lead-in asked already.
    """
    if _is_question(stretch) or _is_turned_down(stretch, grammar):
        return None
    asked = is_item or _asks(stretch, grammar)
    if not asked and not (BLANK in stretch.text or stretch.text.rstrip().endswith(":") or ":" in stretch.text):
        return None
    for rule in RULES if asked else WORDED:
        found = rule(text, stretch, grammar)
        if found is None or _denied(stretch, found, grammar):
            continue
        if asked or (_is_bare_order(stretch, found, grammar) and not _tells(stretch, found, grammar)):
            return found
    return None


def without_history(stretch: Masked, grammar: Grammar) -> Masked:
    """The stretch without brackets that tell of earlier changes: "(đã được sửa đổi theo Luật số …)"."""
    if "(" not in stretch.text or grammar.history.search(stretch.text) is None:
        return stretch
    return replace(stretch, text=grammar.history.sub(lambda match: " " * len(match[0]), stretch.text))


def _tells(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the verb only says what the draft has: "trang 7 viết: “…”"."""
    return found.opens_block and grammar.told.match(stretch.text, found.verb - stretch.start) is not None


def _is_question(stretch: Masked) -> bool:
    return stretch.text.rstrip(" )").endswith("?")


def _is_turned_down(stretch: Masked, grammar: Grammar) -> bool:
    """Whether the clause reports a request and speaks against it: "có ý kiến nên bỏ …, nhưng cần giữ nguyên"."""
    for turn in grammar.turns.finditer(stretch.text):
        if grammar.keeps.search(stretch.text, turn.end()) or grammar.disagrees.search(stretch.text, turn.end()):
            return grammar.orders.search(stretch.text, 0, turn.start()) is not None
    return False


def orders(stretch: Masked, grammar: Grammar) -> Iterator[Span]:
    """The orders of a clause, each with its own object: "thay “a” bằng “b”, bỏ “c” và thêm “d”". Never empty.

    The clause is cut before a verb only where both sides have an object; later pieces begin at their request.
    """
    begin = at = 0
    end = len(stretch.text)
    for match in grammar.next_order.finditer(stretch.text):
        verb = grammar.orders.search(stretch.text, begin, match.start())
        if verb is None or not _has_object(stretch, verb.end(), match.start(), grammar):
            continue
        if not _has_object(stretch, match.end(), min(end, match.end() + OBJECT_REACH), grammar):
            continue
        yield Span(stretch.start + begin, stretch.start + match.start())
        begin = at = match.start("order")
    yield Span(stretch.start + at, stretch.start + end)


def _has_object(stretch: Masked, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a quotation or a numbered unit stands in a stretch (offsets of the stretch)."""
    said = stretch.text[start:end]
    return BLANK in said or bool(references(Masked(said, stretch.start + start, ()), grammar.speech))


def _is_bare_order(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether nothing but a place stands before the verb, and no praise behind: "Trang 5, mục 2: bỏ chữ “…”"."""
    mark = IMPERATIVE.match(stretch.text)
    head = 0 if mark is None else mark.end()
    before = list(" " * head + stretch.text[head : found.verb - stretch.start])
    for one in references(stretch, grammar.speech):
        for place in range(one.span.start - stretch.start, min(len(before), one.span.end - stretch.start)):
            before[place] = " "
    if grammar.frame.fullmatch("".join(before)) is None:
        return False
    return grammar.praises.search(stretch.text, found.end - stretch.start) is None


def _asks(stretch: Masked, grammar: Grammar) -> bool:
    """Whether the clause is a request: it says so, or begins with the order itself."""
    if grammar.asks.search(stretch.text):
        return True
    begins = IMPERATIVE.match(stretch.text)
    at = begins.end() if begins else 0
    heads = (
        grammar.replaces,
        grammar.inserts,
        grammar.delete_quote,
        grammar.delete_unit,
        grammar.move,
        grammar.merge,
        grammar.split,
        grammar.renumber,
    )
    if any(pattern.match(stretch.text, at) for pattern in heads) or grammar.passive.search(stretch.text):
        return True
    if _demand(stretch, grammar) is not None:
        return True
    return (
        BLANK in stretch.text
        and any(
            pattern.search(stretch.text)
            for pattern in (grammar.replace_two, grammar.insert_beside, grammar.beside_insert)
        )
        and not grammar.denies.search(stretch.text)
    )


def _denied(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether what comes right before the verb turns the order off: "đã bổ sung", "không nên bỏ"."""
    before = stretch.text[: found.verb - stretch.start]
    last = None
    for match in grammar.denies.finditer(before):
        last = match
    return last is not None and len(before) - last.end() <= 6 and not grammar.asks.search(before, last.end())


def _at(stretch: Masked, match: re.Match[str], name: str) -> int:
    return stretch.start + match.start(name)


def _inner(text: str, stretch: Masked, match: re.Match[str], name: str) -> Span | None:
    """The words between the marks of the quotation that a group matched."""
    quote = stretch.quote_at(stretch.start + match.start(name))
    return None if quote is None else trimmed(text, quote.inner)


def trimmed(text: str, span: Span) -> Span:
    """A span without white space at its edges."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _replace_two(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    for pattern in (
        grammar.replace_range,
        grammar.replace_refused,
        grammar.replace_dropped,
        grammar.replace_two,
        grammar.replace_passive,
        grammar.replace_instead,
        grammar.replace_arrow,
        grammar.replace_corrected,
    ):
        match = pattern.search(stretch.text)
        if match is None or (pattern is grammar.replace_corrected and not _is_correction(stretch, grammar)):
            continue
        target, new = _inner(text, stretch, match, "old"), _inner(text, stretch, match, "new")
        if target is not None and new is not None and target != new and not new.is_empty:
            begin = min(_at(stretch, match, "verb"), _at(stretch, match, "old"), _at(stretch, match, "new"))
            until = _inner(text, stretch, match, "until") if pattern is grammar.replace_range else None
            return Found(Operation.REPLACE, begin, stretch.start + match.end(), target, new, until=until)
    return None


def _is_correction(stretch: Masked, grammar: Grammar) -> bool:
    """Whether "“…” phải là “…”" corrects a slip: it says so, asks, or names a place."""
    return (
        grammar.errors.search(stretch.text) is not None
        or grammar.asks.search(stretch.text) is not None
        or bool(references(stretch, grammar.speech))
    )


def _insert_beside(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    for pattern in (grammar.insert_between, grammar.between_insert, grammar.insert_side, grammar.insert_beside,
                    grammar.beside_insert):  # fmt: skip
        match = pattern.search(stretch.text)
        if match is None:
            continue
        target, new = _inner(text, stretch, match, "old"), _inner(text, stretch, match, "new")
        if target is None or new is None or new.is_empty:
            continue
        if pattern in {grammar.insert_between, grammar.between_insert}:
            return Found(
                Operation.INSERT,
                stretch.start + match.start(),
                stretch.start + match.end(),
                target,
                new,
                Position.AFTER,
            )
        side = " ".join(match["side"].split())
        position = Position.AFTER if side in grammar.speech.after else Position.BEFORE
        begin = min(_at(stretch, match, "verb"), _at(stretch, match, "side"))
        return Found(Operation.INSERT, begin, stretch.start + match.end(), target, new, position)
    return None


def _delete_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    match = grammar.delete_range.search(stretch.text)
    if match is not None:
        target, until = _inner(text, stretch, match, "old"), _inner(text, stretch, match, "until")
        return Found(Operation.DELETE, _at(stretch, match, "verb"), stretch.start + match.end(), target, until=until)
    match = grammar.delete_quote.search(stretch.text)
    target = None if match is None else _inner(text, stretch, match, "old")
    if match is None or target is None or target.is_empty or target.length > LONGEST_TARGET:
        return None
    return Found(Operation.DELETE, _at(stretch, match, "verb"), stretch.start + match.end(), target)


def _insert_named(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words first and the order behind: "“…”, đề nghị bổ sung câu này vào mục 4"."""
    match = grammar.insert_named.search(stretch.text)
    new = None if match is None else _inner(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    end = stretch.start + match.end()
    return Found(Operation.INSERT, _at(stretch, match, "new"), end, None, new, _edge(stretch.text, grammar))


def _insert_quote(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    match = grammar.insert_quote.search(stretch.text)
    new = None if match is None else _inner(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    quote = stretch.quote_at(stretch.start + match.start("new"))
    if quote is not None and not quote.closed:
        return None
    position = _edge(stretch.text, grammar)
    return Found(Operation.INSERT, _at(stretch, match, "verb"), stretch.start + match.end(), None, new, position)


def _edge(clause: str, grammar: Grammar) -> Position | None:
    if grammar.at_end.search(clause):
        return Position.END
    return Position.START if grammar.at_start.search(clause) else None


def _block(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What opens a block: "… chỉnh sửa, bổ sung như sau:"; what follows is the new wording."""
    match = grammar.block.search(stretch.text)
    if match is None:
        return None
    begin = match.start("verb") if match["verb"] is not None else match.start("verb2")
    verbs = stretch.text[begin : match.end()]
    operation = Operation.REPLACE if grammar.replaces.search(verbs) else Operation.INSERT
    position = _edge(stretch.text, grammar) if operation is Operation.INSERT else None
    end = stretch.start + match.end()
    target = None
    if operation is Operation.INSERT:
        position, target = _side(text, stretch, grammar, match.end(), position)
    elif BLANK in stretch.text[begin : match.end()]:
        target = _quoted_target(text, stretch, begin, match.end())
    return Found(operation, stretch.start + begin, end, target, None, position, opens_block=True)


def _side(
    text: str, stretch: Masked, grammar: Grammar, end: int, edge: Position | None
) -> tuple[Position | None, Span | None]:
    """Beside which quoted words new text goes: "bổ sung vào sau “…” nội dung sau: …"."""
    speech = grammar.speech
    for sides, position in ((speech.after, Position.AFTER), (speech.before, Position.BEFORE)):
        for side in sides:
            match = re.search(rf"(?<!\w){side}(?!\w)[^\x01.;]{{0,60}}?(?P<old>{BLANK}+)", stretch.text[:end])
            if match is not None:
                return position, _inner(text, stretch, match, "old")
    for sides, position in ((speech.after, Position.AFTER), (speech.before, Position.BEFORE)):
        for side in sides:
            if re.search(rf"(?<!\w){side}\s+(?:{'|'.join(speech.units)})(?!\w)", stretch.text[:end]):
                return position, None
    return edge, None


def _quoted_target(text: str, stretch: Masked, begin: int, end: int) -> Span | None:
    """The quoted words between the verb and its result mark: "sửa câu “…” thành:"."""
    match = re.search(rf"(?P<old>{BLANK}+)", stretch.text[begin:end])
    if match is None:
        return None
    quote = stretch.quote_at(stretch.start + begin + match.start())
    return None if quote is None or not quote.closed else trimmed(text, quote.inner)


def _replace_bare(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A "thay cụm từ A bằng cụm từ B" without marks; only where the clause names them as words."""
    if BLANK in stretch.text:
        return None
    match = grammar.replace_bare.search(stretch.text)
    if match is None:
        return None
    spans = [Span(stretch.start + match.start(name), stretch.start + match.end(name)) for name in ("old", "new")]
    target, new = (trimmed(text, span) for span in spans)
    return Found(Operation.REPLACE, _at(stretch, match, "verb"), new.end, target, new)


def _delete_unit(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    match = grammar.delete_unit.search(stretch.text)
    if match is None or not _names_unit(stretch, match, grammar):
        return None
    return Found(Operation.DELETE, _at(stretch, match, "verb"), stretch.start + len(stretch.text.rstrip()))


def _delete_bare(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """An order to drop what was named before the verb: "Điểm 2.4 đề nghị bỏ"."""
    match = grammar.delete_bare.search(stretch.text)
    if match is None:
        return None
    begin = _at(stretch, match, "verb")
    if not _named_before(stretch, match.start("verb"), grammar):
        return None
    return Found(Operation.DELETE, begin, stretch.start + match.end())


def _move(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    match = grammar.move_back.search(stretch.text)
    target = None
    if match is None or not _named_before(stretch, match.start(), grammar):
        match = grammar.move.search(stretch.text)
        if match is None:
            return None
        if BLANK not in match["what"] and not _names_unit(stretch, match, grammar, "what"):
            return None
        target = _quoted_target(text, stretch, match.start("what"), match.end("what"))
    position = _move_side(match["way"] + match["to"], grammar)
    destination = Span(stretch.start + match.start("way"), stretch.start + match.end("to"))
    return Found(
        Operation.MOVE, _at(stretch, match, "verb"), destination.end, target, None, position, destination=destination
    )


def _named_before(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a numbered unit stands before an offset of the stretch: "mục 1.2 nên đưa xuống sau mục 1.4"."""
    return any(
        isinstance(one.kind, UnitKind) and one.span.end <= stretch.start + at
        for one in references(stretch, grammar.speech)
    )


def _names_unit(stretch: Masked, match: re.Match[str], grammar: Grammar, group: str | int = 0) -> bool:
    """Whether a match, or one group of it, speaks of units by number, or of "hai mục này"."""
    low, high = stretch.start + match.start(group), stretch.start + match.end(group)
    if any(low <= one.span.start < high for one in references(stretch, grammar.speech)):
        return True
    return (
        grammar.anaphora.search(stretch.text, match.start(group), min(len(stretch.text), match.end(group) + 8))
        is not None
    )


def _move_side(to: str, grammar: Grammar) -> Position | None:
    speech = grammar.speech
    if re.search(rf"(?<!\w)(?:{'|'.join(speech.after)})(?!\w)", to):
        return Position.AFTER
    if re.search(rf"(?<!\w)(?:{'|'.join(speech.before)})(?!\w)", to):
        return Position.BEFORE
    return _edge(to, grammar)


def _by_pattern(operation: Operation, pick: Callable[[Grammar], re.Pattern[str]]) -> "Rule":
    def rule(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
        match = pick(grammar).search(stretch.text)
        if match is None:
            return None
        if operation is not Operation.RENUMBER and not _names_unit(stretch, match, grammar):
            return None
        return Found(operation, _at(stretch, match, "verb"), stretch.start + len(stretch.text.rstrip()))

    return rule


def _comment(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    asks = grammar.asks.search(stretch.text) or _demand(stretch, grammar)
    if asks is None or grammar.keeps.search(stretch.text):
        return None
    denied = grammar.denies.search(stretch.text)
    if denied is not None and denied.start() <= asks.start() < denied.end():
        return None  # "không nên bỏ …" asks for no change
    match = asks if asks.re is grammar.demands else grammar.comment.search(stretch.text, asks.end())
    if match is None or (denied is not None and 0 <= match.start() - denied.end() <= 1):
        return None
    is_placed = BLANK in stretch.text or bool(references(stretch, grammar.speech))
    if not is_placed and (grammar.courtesies.search(stretch.text) or _is_policy(stretch, match, grammar)):
        return None
    return Found(Operation.COMMENT, stretch.start + asks.start(), stretch.start + len(stretch.text.rstrip()))


def _demand(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """A demand that begins a clause and names what it is about: "Làm rõ khoản 2"."""
    begins = IMPERATIVE.match(stretch.text)
    found = grammar.demands.match(stretch.text, begins.end() if begins else 0)
    return found if found is not None and _has_object(stretch, found.end(), len(stretch.text), grammar) else None


def _is_policy(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a wish is for deeds and not for words: "đề nghị tỉnh quan tâm đầu tư đường"."""
    return grammar.policies.fullmatch(match[0]) is not None and grammar.about_draft.search(stretch.text) is None


Rule = Callable[[str, Masked, Grammar], Found | None]
WORDED: tuple[Rule, ...] = (_replace_two, _insert_beside, _block, _insert_quote, _delete_quote)
"""The rules that ask for words: with these an order needs no "đề nghị"."""

RULES: tuple[Rule, ...] = (
    _replace_two,
    _insert_beside,
    _block,
    _move,
    _insert_named,
    _insert_quote,
    _delete_quote,
    _replace_bare,
    _delete_unit,
    _delete_bare,
    _by_pattern(Operation.MERGE, lambda grammar: grammar.merge),
    _by_pattern(Operation.SPLIT, lambda grammar: grammar.split),
    _by_pattern(Operation.RENUMBER, lambda grammar: grammar.renumber),
    _comment,
)
