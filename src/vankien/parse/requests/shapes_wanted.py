"""What the draft should say, lacks or can spare, told without a verb of change: "mục 3 nên là “…”", "thiếu ý “…”"."""

import re

from vankien.model.amendment import Operation, Position
from vankien.parse.grammar.found import Found, at_group, edge, inner_words
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import asks_softly
from vankien.parse.grammar.last_piece import blanked
from vankien.parse.places.items import unit_references
from vankien.parse.places.locate import references
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.words.plain import Masked

ONE = 1  # quotation: with two, the one may say where the other goes


def should_say(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New wording for a place: "khoản 4 chỉ cần ghi “…”", "tiêu đề mục 3 nên là “…”"."""
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    match = grammar.say_at_once.search(stretch.text) or grammar.should_say.search(stretch.text)
    if match is None and grammar.asks.search(stretch.text) is not None:
        match = grammar.reads.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty or grammar.musts.search(stretch.text, 0, match.start("new")):
        return None
    is_placed = _is_placed(stretch, match.start("verb"), grammar)
    speaks_of_it = unit_grammar(grammar.speech).it.fullmatch(f" {stretch.text[: match.start()].strip()}") is not None
    is_loose = not is_placed and match.re.pattern != grammar.say_at_once.pattern and not speaks_of_it
    if is_loose and (match.re.pattern != grammar.should_say.pattern or _has_subject(stretch, match, grammar)):
        return None
    order = at_group(stretch, match, "verb")
    behind = Masked(stretch.text[match.end("new") :], stretch.start + match.end("new"), ())
    position = edge(behind.text, grammar) if grammar.edge_behind.match(behind.text) else None
    if position is not None and references(behind, grammar.speech):
        return Found(Operation.INSERT, order, stretch.start + match.end("new"), None, new, position, order=order)
    begin = order if match.re.pattern == grammar.say_at_once.pattern else at_group(stretch, match, "ask")
    end = stretch.start + match.end("new")
    return Found(Operation.REPLACE, begin, end, None, new, order=order, leans=not is_placed)


def made_anew(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New wording right behind its place: "make 3.3 “between June and August”", "khoản 1 phải là: “…”"."""
    is_one = len(stretch.quotes) == ONE and stretch.quotes[0].closed
    match = grammar.place_made.search(stretch.text) or grammar.place_reads.match(stretch.text) if is_one else None
    if match is None:
        return None
    place = Masked(stretch.text[match.start("place") : match.end("place")], stretch.start + match.start("place"), ())
    new = inner_words(text, stretch, match, "new")
    is_placed = bool(references(place, grammar.speech)) and grammar.frame.fullmatch(blanked(place, grammar)) is not None
    if not is_placed or new is None or new.is_empty:
        return None
    order = at_group(stretch, match, "verb")
    return Found(Operation.REPLACE, order, stretch.start + match.end("new"), None, new, order=order)


def put_for_unit(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New wording for a unit as acts order it: "for subsection (2) substitute “…”"; the words follow."""
    del text
    match = grammar.for_unit.search(stretch.text)
    if match is None:
        return None
    place = Masked(stretch.text[match.start("place") : match.end("place")], stretch.start + match.start("place"), ())
    if not references(place, grammar.speech) or grammar.frame.fullmatch(blanked(place, grammar)) is None:
        return None
    verb, end = at_group(stretch, match, "verb"), stretch.start + match.start("new")
    return Found(Operation.REPLACE, stretch.start + match.start(), end, opens_block=True, order=verb)


def favoured(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New wording for a place that would be better, nothing else asked: "Article 2: “every year” might be wiser"."""
    match = grammar.favoured.search(stretch.text) if len(stretch.quotes) == ONE and stretch.quotes[0].closed else None
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty or grammar.orders.search(stretch.text):
        return None
    before = stretch.text[: match.start("new")]
    if grammar.side.search(before) or grammar.says_draft.search(before) or stretch.text.rstrip().endswith("?"):
        return None
    order = at_group(stretch, match, "new")
    is_placed = bool(unit_references(stretch, grammar.speech))
    end = stretch.start + match.end("new")
    return Found(Operation.REPLACE, order, end, None, new, order=order, leans=not is_placed)


def offered(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A wording put forward for a place: "my version of 3.3: “…”", "xin hạ xuống, tức là “…”"."""
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    match = grammar.offered.search(stretch.text) or grammar.restated.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    before = match.start("new")
    if grammar.not_changes.search(stretch.text, 0, before) or grammar.side.search(stretch.text, 0, before):
        return None  # "I suggest adding “…”", "for the line after 3.3 I suggest “…”"
    order = at_group(stretch, match, "verb")
    places = unit_references(stretch, grammar.speech)
    is_placed = bool(places)
    if is_placed and grammar.between_end.search(stretch.text, 0, places[0].span.start - stretch.start):
        end = stretch.start + match.end("new")
        return Found(Operation.INSERT, order, end, None, new, Position.AFTER, order=order)
    return Found(
        Operation.REPLACE, order, stretch.start + match.end("new"), None, new, order=order, leans=not is_placed
    )


def _has_subject(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether something stands before a request: "chợ nên ghi “…”" is about the market."""
    return grammar.frame.fullmatch(stretch.text, 0, match.start("ask")) is None


def new_title(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A new heading for a unit: "tên chương 4: gọi là “…”", "tên mục 2 nên gọn lại: “…”"."""
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    match = (
        grammar.new_title.search(stretch.text)
        or _named_anew(stretch, grammar)
        or grammar.title_favoured.search(stretch.text)
    )
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty:
        return None
    begin, order = stretch.start + match.start(), at_group(stretch, match, "verb" if match["verb"] else "at_once")
    return Found(Operation.REPLACE, begin, stretch.start + match.end(), None, new, order=order)


def _named_anew(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """A unit with a new name right behind it: "Rename Part III “Governance”"."""
    match = grammar.named_anew.search(stretch.text)
    return match if match is not None and references(stretch, grammar.speech) else None


def lacks(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words that the draft should have: "phải có khoản 3 nói rõ “…”", "mục 5 thiếu ý “…”, xin ghi vào"."""
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    match = grammar.lacks.search(stretch.text)
    new = None if match is None else inner_words(text, stretch, match, "new")
    if match is None or new is None or new.is_empty or grammar.side_end.search(stretch.text, 0, match.start("new")):
        return None
    if grammar.explained_end.search(stretch.text, match.start("verb"), match.start("new")):
        return None  # "nên có khoản giải thích “a”": the draft has it
    begin = at_group(stretch, match, "verb")
    return Found(Operation.INSERT, begin, stretch.start + match.end(), None, new, edge(stretch.text, grammar))


def must_have(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The same where the verb alone demands it: "phải có", not "thiếu"."""
    found = lacks(text, stretch, grammar)
    if found is None or grammar.musts.match(stretch.text, found.verb - stretch.start) is None:
        return None
    return found


def delete_refused(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words that are not to be used, and none instead: "đề nghị không dùng từ “…” ở mục 4"."""
    match = grammar.delete_refused.search(stretch.text) if len(stretch.quotes) == ONE else None
    target = None if match is None else inner_words(text, stretch, match, "old")
    if match is None or target is None or target.is_empty or asks_softly(stretch, match, grammar):
        return None
    return Found(Operation.DELETE, at_group(stretch, match, "verb"), stretch.start + match.end(), target)


def spares(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words that the draft can spare: "chữ “cơ bản” ở dòng 3 trang 8 thừa"."""
    match = grammar.spares.search(stretch.text) or grammar.spares_named.search(stretch.text)
    target = None if match is None else inner_words(text, stretch, match, "old")
    if match is None or target is None or target.is_empty:
        return None
    if grammar.side_end.search(stretch.text, 0, match.start("old")):
        return None  # "dấu phẩy sau chữ “…” thừa": something beside them is
    is_alone = grammar.frame.fullmatch(stretch.text, 0, match.start("old")) is not None
    is_alone = is_alone or grammar.asks.search(stretch.text, 0, match.start("old")) is not None
    if not is_alone and not references(stretch, grammar.speech):
        return None
    begin = at_group(stretch, match, "old")
    order = at_group(stretch, match, "verb")
    return Found(Operation.DELETE, begin, stretch.start + match.end(), target, order=order)


def _is_placed(stretch: Masked, end: int, grammar: Grammar) -> bool:
    """Whether a unit, or the title, is named before the request."""
    if (
        grammar.title.search(stretch.text, 0, end)
        or grammar.draft_title.search(stretch.text, 0, end)
        or grammar.anaphora.search(stretch.text, 0, end)
    ):
        return True
    return any(one.span.start < stretch.start + end for one in unit_references(stretch, grammar.speech))
