"""Which words of the draft an order is about: its own, those cited right before it, none where a unit is meant."""

import re

from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.quoted_before import alike_before
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.reading.narrow import without_lacking
from vankien.parse.reading.place_in_old import only_says_place
from vankien.parse.requests.shapes_cited import only_says_where
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked
from vankien.parse.words.stops_inside import without_stop

TWICE = 2  # as many words and more has a sentence said anew as those that are blamed in it
MOST_BLAMED = 4  # words that are blamed and not changed; more are a clause that the new words may well replace
SENTENCE_END = re.compile(r"[.!?;][”\"»]?\s")
_LABEL = re.compile(r"\(?(?P<number>\d{1,3}(?:\.\d{1,3})*[a-zđ]?|[a-zđ])\s?[.)]\s")
Words = tuple[Span, ...]


def old_words(
    script: Script,
    draft: Backing | None,
    cited: Span | None,
    found: Found,
    clause: Span,
    part: Masked,
    locator: Locator,
    slices: Words,
) -> tuple[Span | None, Words]:
    """The draft's words of an order, those cited before it where it names none, and the new ones beside them."""
    target = found.target
    is_placeless = found.operation is Operation.REPLACE and cited is not None
    if target is None and is_placeless and not script.references(part):
        is_cited = _is_near(script, cited, clause) and not only_says_place(script, cited)
        target = cited if is_cited and not _only_says_where(script, slices, cited) else None
    if found.operation is Operation.REPLACE and target is None and len(slices) == 1 and draft is not None:
        target = alike_before(script, slices[0], draft)
    if found.operation is Operation.REPLACE and target is not None and len(slices) == 1:
        target = without_lacking(script, target, slices[0])
        is_before = bool(locator.path) and SENTENCE_END.search(script.text, target.end, slices[0].start) is not None
        target = None if is_before and _says_sentence_anew(script, draft, target, slices[0]) else target
    if target is not None and found.operation is Operation.REPLACE and _tells_unit(script, locator, target, slices):
        target = None
    is_worded = found.operation in {Operation.REPLACE, Operation.INSERT} and len(slices) == 1
    if is_worded and script.grammar.speech.stops_inside and target is not None:
        target, new = without_stop(script.text, target, slices[0])
        slices = (new,)
    return target, slices


def _tells_unit(script: Script, locator: Locator, target: Span, slices: Words) -> bool:
    """Whether new words begin with the number of the unit named, and old ones without: they are the whole unit's.

    "Cơ sở tôn giáo trồng thuốc từ xưa, khoản 3 Điều 11 sửa là: “3. Nhà trường, …”".
    """
    number = locator.path[-1].number if locator.path and not locator.also else None
    said = None if number is None or not slices else own_number(script.text, slices[0], target)
    return said is not None and said == (number or "").lower()


def own_number(text: str, new: Span, old: Span) -> str | None:
    """The number with which new words begin and old ones do not: they say all of a unit anew, from its label on."""
    label = _LABEL.match(new.of(text).lstrip())
    return None if label is None or _LABEL.match(old.of(text)) is not None else label["number"].lower()


def _says_sentence_anew(script: Script, draft: Backing | None, target: Span, new: Span) -> bool:
    """Whether new words say a whole sentence of the draft anew, in which those quoted before only were blamed.

    "“chắc chắn” là từ cảm tính. Nên là “Có cầu chịu được tải trọng, có trụ buộc phương tiện”".
    """
    if draft is None:
        return False
    old, wanted = (tokens(script.lower, span.start, span.end) for span in (target, new))
    held = f" {' '.join(one.word for one in old)} " in f" {' '.join(one.word for one in wanted)} "
    is_word = len(old) <= MOST_BLAMED and len(wanted) > TWICE * len(old)
    return is_word and not held and draft.renews(wanted)


def _only_says_where(script: Script, slices: Words, cited: Span | None) -> bool:
    """Whether the words quoted before a change only say where its old ones stand."""
    return len(slices) == 1 and cited is not None and only_says_where(script.text, slices[0], cited, script.grammar)


def _is_near(script: Script, cited: Span | None, clause: Span) -> bool:
    """Whether words were quoted in the paragraph of a clause, or in the one right above it."""
    return cited is not None and "\n\n" not in script.text[cited.end : max(cited.end, clause.start)].strip()
