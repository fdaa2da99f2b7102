"""What a clause orders, alone or with the words that the clause before it quoted."""

from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.parse.grammar.found import Found
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.echo import echoed, means
from vankien.parse.requests.instruct import instruction
from vankien.parse.requests.shapes_cited import (
    beside_cited,
    changed_cited,
    makes_anew,
    only_says_where,
    puts_to_this,
)
from vankien.parse.words.plain import Masked

CITED_REACH = 300  # code points behind words of the draft within which a clause may come back to them
REPEAT_REACH = 16  # code points behind a request, "” out. ", within which the next says it again


def ordered(reading: Reading, part: Masked, *, is_item: bool, was_denied: bool) -> Found | None:
    """The instruction of a clause; what goes on after "dự thảo đã bỏ …, và gộp …" must ask for itself."""
    if was_denied and reading.grammar.asks.search(part.text) is None:
        return None
    found = instruction(
        reading.text,
        part,
        reading.grammar,
        is_item=is_item,
        is_placed=reading.context.place is not None,
        collects=reading.script.collects,
    )
    near = reading.context.fresh or reading.context.under
    named = near if found is not None and found.new is None else reading.context.place
    if found is not None and found.leans and named is None and reading.cited is None:
        found = None  # "Write “…”.", "Delete it." without a word on where
    if found is not None and _takes_shared(reading, found, part):
        found = replace(found, operation=Operation.COMMENT)
    if found is not None and found.leans and _only_repeats(reading, found, part):
        return None
    if reading.cited is None or not 0 <= part.start - reading.cited.end <= CITED_REACH:
        return found
    again = _echoed(reading, part, found)
    if again is not None:
        return again
    if found is not None and puts_to_this(found, part, reading.grammar):
        return beside_cited(found, part, reading.grammar, reading.cited)
    is_open = (
        found is None
        or found.operation is Operation.COMMENT
        or ((found.opens_block or found.leans) and found.target is None)
    )
    if is_open or makes_anew(found, part, reading.grammar):
        again = changed_cited(reading.text, part, reading.grammar, reading.cited)
        if again is not None and reading.grammar.denies.search(
            part.text, again.verb - part.start, again.end - part.start
        ):
            return None  # "“…”. Câu ấy chẳng dám xin đưa vào luật."
        return again or _of_cited(reading, found, part)
    assert found is not None  # noqa: S101 - else open
    return beside_cited(found, part, reading.grammar, reading.cited)


def _takes_shared(reading: Reading, found: Found, part: Masked) -> bool:
    """Whether "that clause" is to go where several were named before: what holds them all is not what is meant."""
    context, speech = reading.context, reading.grammar.speech
    held = context.fresh or context.under
    if found.operation is not Operation.DELETE or found.target is not None:
        return False
    if _means_one_of_several(reading, found, part):
        return True
    if held is None:
        return False
    if held is not context.shared or not held.path or reading.script.references(part):
        return False
    back = reading.grammar.anaphora.search(part.text)
    return back is None or all(speech.units.get(word) is not held.path[-1].kind for word in back[0].split())


def _means_one_of_several(reading: Reading, found: Found, part: Masked) -> bool:
    """Whether one unit is to go of several named before it in the clause: "khoản 1 và khoản 2: khoản này nên bỏ"."""
    named = [one for one in reading.script.references(part) if one.span.end <= found.end]
    if not named:
        return False
    begin, grammar = named[-1].span.end - part.start, reading.grammar
    back = grammar.same_place.search(part.text, begin)
    if back is None:
        return False
    before = part.text[begin : back.start()].split()
    kinds = {grammar.speech.units.get(word) for word in back[0].split()}
    count = sum(len(one.numbers) for one in named if one.kind in kinds)
    return count > 1 and not (before and before[-1] in grammar.speech.whole_of)


def _only_repeats(reading: Reading, found: Found, part: Masked) -> bool:
    """Whether "it" that is to go are the words just dropped: "Take “a” out. Just take it out."."""
    if found.operation is not Operation.DELETE or found.target is not None or not reading.found:
        return False
    last = reading.found[-1]
    between = reading.text[last.evidence.end : part.start]
    is_near = "\n" not in between and len(between) <= REPEAT_REACH
    return is_near and last.operation is Operation.DELETE and last.target_text is not None


def _of_cited(reading: Reading, found: Found | None, part: Masked) -> Found | None:
    """A comment with the words quoted before it in its paragraph, where it names no others and no place."""
    if found is None or found.operation is not Operation.COMMENT or found.target is not None or reading.cited is None:
        return found
    is_own = part.quotes or reading.script.references(part) or "\n" in reading.text[reading.cited.end : part.start]
    return found if is_own else replace(found, target=reading.cited)


def _echoed(reading: Reading, part: Masked, found: Found | None) -> Found | None:
    """What a clause asks for with the words quoted before it: "… “a”. Câu này nên chuyển xuống mục 3."."""
    assert reading.cited is not None  # noqa: S101 - asked only then
    seen = echoed(reading.text, part, reading.cited, reading.grammar)
    if seen is None or (found is not None and found.target is not None and not seen.points):
        return None
    again = instruction(reading.text, seen.part, reading.grammar, collects=reading.script.collects)
    if again is None or not means(again, part, reading.cited, reading.grammar, points=seen.points):
        return None
    if again.target == reading.cited and again.new is not None and again.operation is Operation.REPLACE:
        if found is not None and found.operation is Operation.INSERT:
            return None  # "“a”. To this should be added: “b”"
        if only_says_where(reading.text, again.new, reading.cited, reading.grammar):
            return None
    return replace(again, verb=max(again.verb, part.start))
