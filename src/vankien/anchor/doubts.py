"""Signs that a request was misread, so that its place asks although its words stand in the draft.

"“trên 10.000” bớt chữ “trên”" read as the loss of "trên 10.000" leaves “trên” without a part in it; "“nâng cao vật
chất, tinh thần” nên đổi: “tinh thần, vật chất”" read as it stands would lose "nâng cao".
"""

import re
from collections.abc import Callable

from vankien.anchor.doubled import doubled
from vankien.anchor.index import DraftIndex
from vankien.anchor.insertion import closing
from vankien.anchor.misfits import (
    begins_amid,
    goes_on_alike,
    hangs_behind,
    lists_on,
    lone_quantity,
    more_than_figure,
    of_which,
    only_figure,
    only_last,
    says_again,
    small_behind_stop,
    stands_amid,
)
from vankien.anchor.part_told import part_told
from vankien.anchor.quote import find_exact, find_fuzzy
from vankien.anchor.remarks import remark, short
from vankien.anchor.row_numbers import numbers_row
from vankien.anchor.step import GOOD_HEADING, heading_likeness
from vankien.anchor.stumps import leaves_stump
from vankien.anchor.whole_values import cuts_value, turns_range
from vankien.lang.whole_tables import GOES_ON, JOINTS, LIST_LEADS, MARK_NAMES
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor, Extent, PlaceRole
from vankien.model.edit import Edit
from vankien.model.locator import UnitKind
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

MIDDLE_NAMED = 2  # syllables that new words for a named sentence repeat from the middle of it; one is chance
LONG_NAMED = 6  # syllables of a named sentence that begins with another word than the new words and has theirs inside
LEAST_TWICE = 2  # syllables that stand twice by a slip; one does so in good Vietnamese ("xã xã", "từng từng")
_QUOTED = re.compile(r"[“\"]([^“”\"\n]{1,80})[”\"]")
WHOLE = frozenset({Operation.DELETE, Operation.MOVE, Operation.SPLIT, Operation.MERGE})
CUT_SHORT = ("…", "...")
LONGEST_JOINT = 12  # code points before words that go in which what joins them to others stands
_LAST_WORD = re.compile(r"[^\W\d_]+\s*$")
_MARK = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, MARK_NAMES))})(?!\w)")

Doubt = Callable[[Amendment, Anchor, tuple[Edit, ...], DraftIndex], Note | None]


def doubt(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """What makes a place ask that would be certain otherwise; None when nothing does."""
    found = (one(amendment, anchor, edits, index) for one in DOUBTS)
    return next((note for note in found if note is not None), None)


def _unread(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    del edits
    words = unaccounted(amendment, anchor, index)
    return None if words is None else remark(amendment, "anchor-quotation-unread", quote=short(words))


def _goes_on(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that go on old ones ("thay “Biên bản” bằng “, kèm tài liệu,”") are hardly meant in their place."""
    del anchor, edits, index
    old, new = (fold_plain(words or "").lstrip() for words in (amendment.target_text, amendment.new_text))
    goes_on = (",", ";", *GOES_ON)
    if amendment.operation is not Operation.REPLACE or not new.startswith(goes_on):
        return None
    if not old:  # "…, đằng sau phải ghi: “, trong đó 41% …”" goes behind something that was not understood
        return remark(amendment, "anchor-beside-unknown") if new.startswith((",", ";")) else None
    both_lead = {old.split()[0], new.split()[0]} <= LIST_LEADS  # "in consultation with", "with the consent of"
    is_phrase = old.startswith(goes_on) or both_lead
    return None if is_phrase else remark(amendment, "anchor-goes-on", quote=short(old))


def _tells(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that quote some of the old ones tell of a change: "cập nhật “11 đồn” thành “12 đồn”"."""
    del anchor, edits, index
    old, new = (syllables(fold_plain(words or "")) for words in (amendment.target_text, amendment.new_text))
    quoted = [syllables(fold_plain(words)) for words in _QUOTED.findall(amendment.new_text or "")]
    if not old or not any(words and _runs_in(words, old) for words in quoted) or _runs_in(old, new):
        return None
    return remark(amendment, "anchor-wording-tells", quote=short(amendment.new_text or ""))


def _runs_in(few: list[str], many: list[str]) -> bool:
    """Whether some syllables stand in others one after the other."""
    return f" {' '.join(few)} " in f" {' '.join(many)} "


def _cut_short(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Old words cited up to a "…" that stand inside a sentence: how far they reach, nobody said."""
    del edits
    words = (amendment.target_text or "").rstrip(" \"'”’)")
    is_all = (amendment.new_text or "").rstrip(" \"'”’)").endswith(CUT_SHORT)
    if not words.endswith(CUT_SHORT) or is_all or anchor.extent is not Extent.WORDS:
        return None
    text = index.document.text
    inside = any(text[place.span.end : place.span.end + 1] not in ("", "\n", "\t", *".!?…;") for place in anchor.places)
    is_whole = all(place.span.of(text).endswith((".", "!", "?", "…", ";")) for place in anchor.places)
    return remark(amendment, "anchor-quotation-cut", quote=short(words)) if inside and not is_whole else None


def _twice(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that would stand beside the same words of the draft: they are there already, or a bracket is meant."""
    del anchor
    new = syllables(fold_plain(amendment.new_text or ""))
    if len(new) < LEAST_TWICE or amendment.operation not in {Operation.REPLACE, Operation.INSERT}:
        return None
    text, reach = index.document.text, 3 * len(amendment.new_text or "")
    for edit in edits:
        behind, ahead = (
            text[edit.span.end : edit.span.end + reach],
            text[max(0, edit.span.start - reach) : edit.span.start],
        )
        after = syllables(fold_plain(behind.partition("\t")[0]))[: len(new)]  # two cells may say the same
        before = syllables(fold_plain(ahead.rpartition("\t")[2]))[-len(new) :]
        if new in (before, after):
            return remark(amendment, "anchor-words-twice", quote=short(amendment.new_text or ""))
    return None


def _middle_told(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that begin inside the sentence with which a unit begins: the words before are not meant to go.

    "Khoản 2 ghi là “phải có áo phao …”", where it says "Bến đò phục vụ học sinh phải có phao …".
    """
    del edits
    new = (amendment.new_text or "").lstrip(' “"')
    if amendment.operation is not Operation.REPLACE or not new[:1].islower():
        return None
    is_long = len(syllables(amendment.target_text or "")) >= LONG_NAMED
    told = MIDDLE_NAMED if amendment.target_text and not is_long else 1
    for place in anchor.places:
        old = place.span.of(index.document.text).lstrip(' –-+*•“"')
        if not old[:1].isupper():
            continue
        before, after = syllables(fold_plain(old)), syllables(fold_plain(new))
        if before[:1] != after[:1] and after[:1] and _runs_in(after[:told], before[1:]):
            return remark(amendment, "anchor-part-told", quote=short(old))
    return None


def _leaves_joint(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go and leave what joined them to others: "A và B." without "B"."""
    del anchor
    if amendment.operation is not Operation.DELETE or amendment.locator.context is not None:
        return None
    text = index.document.text
    for edit in edits:
        before = text[max(0, edit.span.start - LONGEST_JOINT) : edit.span.start] + edit.text
        joint = _LAST_WORD.search(before)
        behind = text[edit.span.end : edit.span.end + 2].lstrip(" ")[:1]
        if joint is not None and joint[0].strip().lower() in JOINTS and behind in ("", *".,;:!?\n"):
            return remark(
                amendment, "anchor-joint-left", joint=joint[0].strip(), quote=short(amendment.target_text or "")
            )
    return None


def _changes_nothing(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that stand at their place already, or a unit that would go into itself: something else was meant."""
    text = index.document.text
    if amendment.operation is Operation.REPLACE:
        same = all(edit.text.split() == edit.span.of(text).split() for edit in edits)
        same = same and bool(edits) and bool(amendment.new_text)
        return remark(amendment, "anchor-changes-nothing", quote=short(amendment.new_text or "")) if same else None
    source = [one.span for one in anchor.places if one.role is not PlaceRole.DESTINATION]
    goes = [one.span for one in anchor.places if one.role is PlaceRole.DESTINATION]
    inside = any(one.start <= to.start <= to.end <= one.end for one in source for to in goes)
    is_beside = amendment.position in {Position.AFTER, Position.BEFORE}
    stays = is_beside and any(
        to.is_empty and to.start <= one.start and not text[to.start : one.start].strip()
        for one in source
        for to in goes
    )
    if amendment.operation is not Operation.MOVE or not (inside or stays):
        return None  # "Chương IV đặt sau Chương III" is where it stands
    return remark(amendment, "anchor-changes-nothing", quote=short(source[0].of(text)))


def _stump(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go and leave a sentence without its beginning, or hardly a word of it."""
    del anchor
    if not leaves_stump(amendment, edits, index):
        return None
    return remark(amendment, "anchor-stump-left", quote=short(amendment.target_text or ""))


def _takes_closing(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """The last item of a list that goes, or is divided, with a paragraph behind it that may close the section."""
    del edits
    if amendment.operation not in WHOLE or anchor.extent is not Extent.UNIT:
        return None
    for place in anchor.places:
        unit = None if place.unit is None else index.document.unit(place.unit)
        if unit is None or unit.parent is None or place.span != unit.span:
            continue
        row = [one for one in index.document.children(unit.parent) if one.label is not None]
        if row and row[-1] is unit and closing(index, row) is not None:
            return remark(amendment, "anchor-takes-closing", unit=unit.label or unit.id)
    return None


def _beside_what(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go before or after something which is neither quoted nor named: "trang 32, sau câu nói về …"."""
    del anchor, edits, index
    is_beside = amendment.position in {Position.BEFORE, Position.AFTER} and amendment.operation is Operation.INSERT
    where = amendment.locator
    is_marked = where.context is not None  # in a marked-up copy the words around it say where
    if not is_beside or is_marked or amendment.target_text or where.path or where.line is not None:
        return None
    return remark(amendment, "anchor-beside-unknown")


def unaccounted(amendment: Amendment, anchor: Anchor, index: DraftIndex) -> str | None:
    """The first quotation of the request that neither tells where nor stands elsewhere in the same unit; else None.

    It tells where when every place lies in it; another one of the draft's words may stand beside named ones. The new
    words themselves among them, or those that go, say that nobody may have asked for them: no place explains that.
    """
    goes = amendment.target_text if amendment.operation is Operation.DELETE else None
    for words in amendment.unread:
        if words in {amendment.new_text, goes}:
            return words
        if _is_heading(words, anchor, index):
            continue
        places = [match.span for match in find_exact(index, words) or find_fuzzy(index, words)[:1]]
        if not places or not all(_is_explained(place.span, places, amendment, index) for place in anchor.places):
            return words
    return None


def _is_heading(words: str, anchor: Anchor, index: DraftIndex) -> bool:
    """Whether a quotation is the heading of what each place stands in, or its beginning: it only says where."""
    wanted = fold_plain(words).strip(" .,;:…")
    for place in anchor.places:
        above = () if place.unit is None else index.document.path(place.unit)
        headings = [index.heading_of[unit.id] for unit in above if unit.id in index.heading_of]
        if not any(
            heading_likeness(words, one) >= GOOD_HEADING or (" " in wanted and one.folded.startswith(wanted))
            for one in headings
        ):
            return False
    return bool(anchor.places)


def _is_explained(span: Span, places: list[Span], amendment: Amendment, index: DraftIndex) -> bool:
    """Whether a quotation that stands at some places of the draft says where `span` is, or speaks of its neighbour."""
    if any(place.contains(span) and place != span for place in places):
        return True
    if amendment.target_text is None:
        return False
    line = index.line_at(span.start)
    if line is not None and line.is_cell:
        table = _table_of(span, index)
        return table is not None and any(table.contains(place) for place in places)  # the names of row and column
    return line is not None and any(not place.overlaps(span) and line.span.contains(place) for place in places)


def _behind_table(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words for the end of an appendix whose table ends before it: they may be one more row."""
    del edits
    if amendment.operation is not Operation.INSERT or amendment.position is not Position.END or amendment.target_text:
        return None
    units = [index.document.unit(place.unit) for place in anchor.places if place.unit is not None]
    if not any(
        one.kind is UnitKind.APPENDIX and _closes_behind_table(one.span.of(index.document.text)) for one in units
    ):
        return None
    return remark(amendment, "anchor-beside-unknown")


def _closes_behind_table(text: str) -> bool:
    return "\t" in text and "\t" not in text.rstrip().rpartition("\n")[2]


def _other_mark(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """An item told by another mark than it bears: "dấu cộng thứ hai" where the second item of the point is a dash's."""
    del edits
    names = _MARK.findall(fold_plain(amendment.locator.as_written or ""))
    named = {MARK_NAMES[one] for one in names}
    units = [index.document.unit(place.unit) for place in anchor.places if named and place.unit is not None]
    items = [one.span.of(index.document.text).lstrip()[:1] for one in units if one.kind is UnitKind.BULLET]
    is_its = named.issuperset(items)
    return None if is_its else remark(amendment, "anchor-other-mark", said=short(", ".join(names)))


def _empties_cell(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go and are all that a cell of a row says: "Bỏ “Cồn Lác” ở Phụ lục I" means its row, most likely."""
    del anchor
    text = index.document.text
    if amendment.operation is not Operation.DELETE or not any(_is_cell(one, text) for one in edits):
        return None
    return remark(amendment, "anchor-empties-cell", quote=short(amendment.target_text or ""))


def _is_cell(edit: Edit, text: str) -> bool:
    around = text[max(0, edit.span.start - 1) : edit.span.start], text[edit.span.end : edit.span.end + 1]
    return not edit.text and "\t" in around and all(one in {"", "\t", "\n"} for one in around)


def _table_of(span: Span, index: DraftIndex) -> Span | None:
    unit = index.document.unit_over(span)
    above = () if unit is None else index.document.path(unit.id)
    return next((one.span for one in above if one.kind is UnitKind.TABLE), None)


DOUBTS: tuple[Doubt, ...] = (
    part_told,
    _unread,
    _tells,
    _goes_on,
    _cut_short,
    _twice,
    _middle_told,
    _leaves_joint,
    _changes_nothing,
    _stump,
    _takes_closing,
    _beside_what,
    _behind_table,
    _empties_cell,
    _other_mark,
    numbers_row,
    only_figure,
    more_than_figure,
    only_last,
    lone_quantity,
    begins_amid,
    says_again,
    doubled,
    goes_on_alike,
    lists_on,
    hangs_behind,
    stands_amid,
    small_behind_stop,
    of_which,
    cuts_value,
    turns_range,
)
