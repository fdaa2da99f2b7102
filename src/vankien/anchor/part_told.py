"""New words that stand for a part of the old ones only, so that the others are hardly meant to go."""

import re
from itertools import pairwise

from vankien.anchor.index import DraftIndex
from vankien.anchor.remarks import remark, short
from vankien.lang.whole_tables import HOW_OFTEN
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

MOST_KEPT = 0.7  # of the old words' length, up to which new words that share some with them may stand for a part
MANY_LOST = 4  # syllables that would go and are in none of the new words
EDGE = 2  # syllables at the end of new words that tell where in the old ones they end
LEAST_LETTERS = 4  # of a word that names a thing; shorter ones stand in any sentence
BEHIND = 3  # syllables of the old words behind that; fewer may be left out on purpose
LEAST_LOST = 2  # syllables of the old words that are in none of the new ones; one is a word left out on purpose
OFTEN = " howoften "  # stands for how often something is done
_HOW_OFTEN = re.compile(rf"(?<!\w)(?:{'|'.join(HOW_OFTEN)})(?!\w)")
HARDLY_ANY = (
    3  # times as many syllables as the new words have: what is left of the old ones may not be all that is meant
)


def part_told(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that stand for a part of the old ones only."""
    del edits
    if not tells_a_part(amendment) or _is_new_heading(amendment, anchor, index):
        return None
    return remark(amendment, "anchor-part-told", quote=short(amendment.target_text or ""))


def _is_new_heading(amendment: Amendment, anchor: Anchor, index: DraftIndex) -> bool:
    """Whether words with a capital take the place of a whole heading: "“Lịch họp chợ phiên” đổi thành “Lịch chợ”".

    A heading shares words with its new wording more often than not; a part of it would begin with a small letter.
    """
    if not (amendment.new_text or "").lstrip(' “"')[:1].isupper():
        return False
    units = [None if place.unit is None else index.document.unit(place.unit) for place in anchor.places]
    spans = [place.span for place in anchor.places]
    return bool(units) and all(
        unit is not None
        and not unit.heading.is_empty
        and unit.heading.start == span.start
        and _ends(unit.heading, span, index)
        for unit, span in zip(units, spans, strict=True)
    )


def _ends(heading: Span, span: Span, index: DraftIndex) -> bool:
    """Whether words end where a heading does, but for its stop."""
    return not index.document.text[min(span.end, heading.end) : heading.end].strip(" .:")


def tells_a_part(amendment: Amendment) -> bool:
    """Whether the new words stand for a part of the old ones only, so that the others are hardly meant to go.

    They turn some of them round, or say a shorter stretch of them anew: "“Xong kho dữ liệu đất đai trước năm 2024” sửa
    thành “trước năm 2025”". Old words left out and nothing put in are a shortening, and meant.
    """
    if amendment.operation is not Operation.REPLACE or not amendment.target_text or not amendment.new_text:
        return False
    said = [fold_plain(words) for words in (amendment.target_text, amendment.new_text)]
    if all(_HOW_OFTEN.search(words) for words in said):
        said = [_HOW_OFTEN.sub(OFTEN, words) for words in said]
    old, new = map(syllables, said)
    if OFTEN.strip() in old and OFTEN.strip() in new and len(old) == len(new):
        return False  # "sáu tháng một lần" by "hằng quý"
    if not new or len(old) - len(new) < LEAST_LOST:
        return False
    if set(new) <= set(old):
        rest = iter(old)
        return not all(word in rest for word in new) or len(new) * HARDLY_ANY <= len(old)
    if _stops_short(old, new) or _stops_short(old[::-1], new[::-1]) or _tells_the_end(amendment, old, new):
        return True
    shared = set(pairwise(new)) & set(pairwise(old))
    return bool(shared) and len(new) <= MOST_KEPT * len(old) and len(set(old) - set(new)) >= MANY_LOST


def _stops_short(old: list[str], new: list[str]) -> bool:
    """Whether new words begin like the old ones and end with a pair of them behind which more of them stand.

    "“100% huyện, thành phố hoàn thành diễn tập” viết “100% huyện, thị xã, thành phố”": the drill is hardly to go.
    """
    if len(new) < EDGE or old[:1] != new[:1]:
        return False
    ends = [place + EDGE for place in range(len(old) - EDGE + 1) if old[place : place + EDGE] == new[-EDGE:]]
    return bool(ends) and len(old) - ends[-1] >= BEHIND


def _tells_the_end(amendment: Amendment, old: list[str], new: list[str]) -> bool:
    """Whether few new words, begun small, share with a sentence told by its beginning only what stands at its end.

    "“The county will pay the whole price of the lamps” – “half the price”": who pays is hardly to go.
    """
    begins = (amendment.target_text or "")[:1].isupper() and (amendment.new_text or "")[:1].islower()
    if not begins or len(new) * 2 > len(old):
        return False
    shared = {word for word in new if len(word) >= LEAST_LETTERS}
    half = len(old) // 2
    return not shared.isdisjoint(old[half:]) and shared.isdisjoint(old[:half])
