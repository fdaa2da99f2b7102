"""New words that are a sentence of the draft told anew, where something else was read of them.

"Điều 8 khoản 2 thêm kỹ sư, đọc là “Kiến trúc sư, kỹ sư ký bản vẽ”" does not put a second sentence behind the first; and
"thay câu này bằng: …" means the sentence that begins as the new one does, not some words that were quoted before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.units import Units

LEAST = 5  # words of a sentence; shorter ones are pieces that many sentences begin with
LEAST_BEGUN = 4  # words with which a new sentence begins as one of the draft
HELD = 0.8  # of the words of a sentence that it still has when told anew
LONGEST_OLD = 8  # words that were quoted before, of which a sentence told anew takes the place by a slip
COUNTED = {UnitKind.SENTENCE, UnitKind.PARAGRAPH, UnitKind.BULLET}


def with_sentences(found: Sequence[Amendment], units: Units, draft: Backing | None) -> Iterator[Amendment]:
    """The amendments, those that tell a sentence of the draft anew as a change of that one."""
    for one in found:
        if draft is None or not one.new_text or len(tokens(one.new_text.lower())) < LEAST:
            yield one
        elif one.operation is Operation.INSERT:
            yield _result(one, units)
        elif one.operation is Operation.REPLACE and one.target_text:
            yield _begun(one, units, draft)
        else:
            yield one


def _result(one: Amendment, units: Units) -> Amendment:
    """An addition to a unit whose new words are all of the unit with the addition: a change of the unit."""
    where = one.locator
    spans = units.under(where.path) if where.path and not where.also else []
    if one.target_text or one.position is not None or len(spans) != 1:
        return one
    unit = next((each for each in units.document.units if each.span == spans[0]), None)
    if unit is None or any(each.parent == unit.id for each in units.document.units):
        return one
    old = [each.word for each in tokens(units.lower, unit.body.start, unit.body.end)]
    new = [each.word for each in tokens((one.new_text or "").lower())]
    is_anew = LEAST <= len(old) < len(new) and old[0] == new[0] and old[-1] == new[-1]
    if not is_anew or _shared(old, new) < HELD * len(old):
        return one
    return replace(one, operation=Operation.REPLACE)


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words of the one stand in the other in their order."""
    at = 0
    for word in new:
        at += at < len(old) and old[at] == word
    return at


def _begun(one: Amendment, units: Units, draft: Backing) -> Amendment:
    """A change of few words to a sentence that begins as another one of the draft: that one is offered."""
    old = tokens((one.target_text or "").lower())
    new = tokens((one.new_text or "").lower())
    if (
        one.locator.path
        or not 0 < len(old) <= LONGEST_OLD
        or {each.word for each in old[:1]} & {each.word for each in new[:1]}
    ):
        return one
    end = draft.run(new, 0)
    if end < LEAST_BEGUN or end == len(new):
        return one
    begun = units.places((one.new_text or "")[new[0].start : new[end - 1].end])
    places = units.places(one.target_text or "")
    if len(begun) != 1 or not _is_begin(units.lower, begun[0]):
        return one
    holder = [each for each in units.document.units if each.span.contains(begun[0]) and each.number is not None]
    if not holder or holder[-1].kind in COUNTED or any(holder[-1].span.contains(each) for each in places):
        return one
    path = units.document.path(holder[-1].id)
    steps = tuple(Step(each.kind, each.number) for each in path if each.number is not None and each.kind not in COUNTED)
    where = replace(one.locator, path=steps, also=(), quote=None)
    return replace(one, target_text=None, locator=where, unread=(*one.unread, one.new_text or ""))


def _is_begin(lower: str, span: Span) -> bool:
    """Whether words begin a sentence, a label perhaps before them."""
    before = lower[max(0, span.start - 8) : span.start].rstrip()
    return not before or before[-1] in ".)\n:;" or lower[span.start - 1] == "\n"
