"""Signs in the text that would come out that words were put beside, or taken from, the wrong place.

"sau “thiếu khu neo đậu” thêm “thiếu nước đá”" would part it from its "tránh trú bão"; without "1.500 đảng viên" a "trở
lên" would hang on nothing; "tăng bình quân 10%/năm" for "8,5%/năm" loses how it grows.
"""

import re

from vankien.anchor.index import DraftIndex
from vankien.anchor.list_pieces import may_be_piece
from vankien.anchor.remarks import remark, short
from vankien.lang.whole_tables import BOUND_BEHIND, OF_THEM
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

MANY_BEFORE = 3  # syllables before a figure that only a slip replaces with the figure; "ít nhất", "không quá" are two
LEAST_BEFORE = 2  # syllables before such an ending that nobody said should go
LEAST_ENDING, MOST_ENDING = 2, 3  # syllables of new words that only tell how many: "ba ngăn", "twenty-five years"
LEAST_ON = 2  # syllables with which both go on
SENTENCE_REACH = 1_500  # code points before an edit in which its sentence begins
LEAST_HEAD = 4  # syllables with which a sentence begins, said again
LEAST_AGAIN = 4  # syllables that would stand twice
TIMES_MORE = 3  # as many new syllables as old ones: the old words are only the first of those meant
MOST_SKIPPED = 3  # syllables between the old words and those: a figure with its name
LEAST_ITEM = 2  # syllables of new words that may be one more item like the one they stand behind
BOUND_REACH = 12  # code points behind words that go in which what belongs to them begins
STOPS = ".;:!?)\n"  # behind which no further item of a list can stand
PIECE_MARKS = frozenset((",", ";"))  # that part the pieces of a list
_PIECE = re.compile(r"[,;.:](?!\d)|\n")
_SENTENCE = re.compile(r"[.;!?]\s|\n")
_SHORT_FORM = re.compile(r"\.\s?[^\W\d_]{1,2}\.$")  # how a shortened word ends: "p.m.", "v.v."
_LABELLED = re.compile(r"\(?\w{1,2}[.)]\s")
_LONE = re.compile(r"\d+(?:[.,]\d+)*\s?%?(?:\s?[^\W\d_]+){0,3}")  # a figure with what it counts, no "3- Giữ kho"
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*(?:\s*[-–]\s*\d+(?:[.,]\d+)*)?\s*(?P<unit>%?[^\d]*)")


def only_figure(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A figure with its unit for words that end with such a figure: the words before it are hardly meant to go."""
    del anchor, edits, index
    before = _before_figure(amendment)
    if amendment.operation is not Operation.REPLACE or before is None or before < MANY_BEFORE:
        return None
    return remark(amendment, "anchor-part-told", quote=short(amendment.target_text or ""))


def _before_figure(amendment: Amendment) -> int | None:
    """The syllables before the figure of the old words where the new ones are a figure of the same unit and no more."""
    old, new = (fold_plain(words or "").strip() for words in (amendment.target_text, amendment.new_text))
    figure, last = _FIGURE.fullmatch(new), _FIGURE.search(old)
    if figure is None or last is None or last["unit"] != figure["unit"]:
        return None
    return len(syllables(old[: last.start()]))


def more_than_figure(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that end with a figure for a figure alone: "let us open the pool on 2 May instead of 9 June" would
    put "open the pool on" where the draft has said it already.
    """
    del anchor
    text = index.document.text
    if amendment.operation is not Operation.REPLACE or not any(_says_more(edit, text) for edit in edits):
        return None
    return remark(amendment, "anchor-words-twice", quote=short(amendment.new_text or ""))


def _says_more(edit: Edit, text: str) -> bool:
    """Whether an edit puts several words with a figure at their end where a figure alone stands."""
    old, new = fold_plain(edit.span.of(text)).strip(), fold_plain(edit.text).strip()
    last = _FIGURE.search(new)
    if _FIGURE.fullmatch(old) is None or last is None or last.end() < len(new):
        return False
    is_like = len(syllables(last["unit"])) == len(syllables(old)) - 1
    return is_like and len(syllables(new[: last.start()])) >= MANY_BEFORE


def lone_quantity(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A figure put in by itself, beside nothing: "thống nhất một số là 39.150 ha" changes one, and says not which."""
    del anchor, edits, index
    is_loose = amendment.operation is Operation.INSERT and not amendment.target_text
    new = fold_plain(amendment.new_text or "").strip(" .,;")
    if not is_loose or amendment.locator.context is not None or _LONE.fullmatch(new) is None:
        return None
    return remark(amendment, "anchor-beside-unknown")


def begins_amid(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go on a sentence, put into a unit beside nothing: "phải thêm: và đọc trên loa" may belong anywhere."""
    del anchor, edits, index
    is_loose = amendment.operation is Operation.INSERT and not amendment.target_text and amendment.position is None
    new = (amendment.new_text or "").strip()
    if (
        not is_loose
        or amendment.locator.context is not None
        or _LABELLED.match(new)
        or not new.lstrip("(")[:1].islower()
    ):
        return None
    return remark(amendment, "anchor-beside-unknown")


def only_last(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A few words that end as the old ones do: "trang bị 64 xe hai ngăn" for "ba ngăn" would lose the lorries."""
    del anchor, edits, index
    old, new = (syllables(fold_plain(words or "")) for words in (amendment.target_text, amendment.new_text))
    is_short = amendment.operation is Operation.REPLACE and LEAST_ENDING <= len(new) <= MOST_ENDING
    if not is_short or len(old) - len(new) < LEAST_BEFORE or old[-1] != new[-1] or set(new) <= set(old):
        return None
    starts = ((words or "")[:1].isdecimal() for words in (amendment.target_text, amendment.new_text))
    if all(starts) or _before_figure(amendment) is not None:
        return None  # "08 giờ sáng" for "07 giờ 30 phút sáng"; what goes before a figure is weighed above
    return remark(amendment, "anchor-part-told", quote=short(amendment.target_text or ""))


def says_again(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that end with what the draft has right behind the old ones: it would stand there twice.

    "“Cử” thành “Chọn công khai 60 cán bộ trẻ đi học”", where the draft says "Cử 40 cán bộ trẻ đi học".
    """
    del anchor
    if amendment.operation is not Operation.REPLACE or not amendment.target_text:
        return None
    text, old = index.document.text, syllables(fold_plain(amendment.target_text))
    for edit in edits:
        new = syllables(fold_plain(edit.text))
        if len(new) < TIMES_MORE * len(old):
            continue  # "tiến tới chính quyền số" for "xây dựng chính quyền số"
        behind = syllables(fold_plain(text[edit.span.end : edit.span.end + 2 * len(edit.text)]))
        before = syllables(fold_plain(text[max(0, edit.span.start - 2 * len(edit.text)) : edit.span.start]))
        if _goes_on_with(new, behind) or _goes_on_with(new[::-1], before[::-1]) or _tells_sentence(new, edit, text):
            return remark(amendment, "anchor-words-twice", quote=short(edit.text))
    return None


def _tells_sentence(new: list[str], edit: Edit, text: str) -> bool:
    """Whether new words begin as the sentence does in the middle of which they would be put: all of it anew."""
    low = max(0, edit.span.start - SENTENCE_REACH)
    begin = max((one.end() for one in _SENTENCE.finditer(text, low, edit.span.start)), default=low)
    before = syllables(fold_plain(text[begin : edit.span.start]))
    head = new[:LEAST_HEAD]
    return len(head) == LEAST_HEAD and any(before[at : at + LEAST_HEAD] == head for at in range(len(before)))


def goes_on_alike(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that are the old ones and go on as the draft does: more than the old words is said anew.

    "người khuyết tật" for "người khuyết tật được giảm 25% giá vé", where the draft goes on "được giảm 15% giá vé".
    """
    del anchor
    old = syllables(fold_plain(amendment.target_text or ""))
    if amendment.operation is not Operation.REPLACE or not old:
        return None
    for edit in edits:
        new = syllables(fold_plain(edit.text))
        rest = new[len(old) :] if new[: len(old)] == old else []
        behind = syllables(fold_plain(index.document.text[edit.span.end : edit.span.end + len(edit.text)]))
        if len(rest) >= LEAST_ON and rest[:LEAST_ON] == behind[:LEAST_ON]:
            return remark(amendment, "anchor-words-twice", quote=short(edit.text))
    return None


def lists_on(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that tell anew the pieces of a list that follow the old ones, too, which would stand there twice.

    "bến là cửa ngõ, chợ là đòn bẩy" for "bến là trung tâm", where the draft goes on ", chợ là động lực".
    """
    del anchor
    if amendment.operation is not Operation.REPLACE or not amendment.target_text:
        return None
    old, text = _pieces(amendment.target_text), index.document.text
    for edit in edits:
        new = _pieces(edit.text)
        behind = text[edit.span.end : edit.span.end + 2 * len(edit.text) + LEAST_ON]
        follows = _pieces(behind[1:])[:1] if behind[:1] in PIECE_MARKS else []
        is_kept = new[: len(old)] == old  # one more piece: "chợ là đòn bẩy, chợ là động lực"
        if is_kept or not follows or len(new) <= len(old):
            continue
        if len(follows[0][:LEAST_ON]) == LEAST_ON and follows[0][:LEAST_ON] in [one[:LEAST_ON] for one in new[1:]]:
            return remark(amendment, "anchor-words-twice", quote=short(edit.text))
    return None


def _pieces(words: str) -> list[list[str]]:
    """The syllables of each piece of a list."""
    pieces = (syllables(piece) for piece in _PIECE.split(fold_plain(words)))
    return [piece for piece in pieces if piece]


def _goes_on_with(new: list[str], beside: list[str]) -> bool:
    """Whether some syllables end with those that others have at their beginning, or near it."""
    starts = range(len(new) - LEAST_AGAIN + 1)
    return any(new[at:] == beside[skip : skip + len(new) - at] for at in starts for skip in range(MOST_SKIPPED + 1))


def hangs_behind(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that go and leave behind them what belongs to them alone: "Kết nạp … trở lên mỗi năm"."""
    del anchor
    is_marked = amendment.locator.context is not None or amendment.locator.quote is not None
    if amendment.operation is not Operation.DELETE or not amendment.target_text or is_marked:
        return None
    text = index.document.text
    for edit in edits:
        behind = fold_plain(text[edit.span.end : edit.span.end + BOUND_REACH]).lstrip()
        if behind.startswith(BOUND_BEHIND):
            return remark(amendment, "anchor-stump-left", quote=short(amendment.target_text))
    return None


def stands_amid(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words put behind others of which they part the rest, that end with a comma where a mark follows, or may want one.

    "công tác thú y | tiêm phòng cho đàn gia cầm |, vệ sinh": one more piece of the list, or what the one before is for?
    """
    del anchor
    new = (amendment.new_text or "").strip()
    is_beside = amendment.operation is Operation.INSERT and amendment.target_text is not None
    if not is_beside or amendment.locator.context is not None or amendment.position is Position.BEFORE:
        return None
    text = index.document.text
    for edit in edits:
        behind = text[edit.span.end : edit.span.end + 2].lstrip(" ")[:1]
        ends_list = new.endswith(",") and (behind in STOPS or not behind)
        is_one_more = _is_one_more(new, amendment.target_text or "") and not edit.text.startswith(",")
        is_open = not edit.text.startswith(",") and may_be_piece(text, edit.span.end, new, amendment.target_text or "")
        if ends_list or is_open or (behind.isalpha() and (is_one_more or amendment.position is Position.END)):
            return remark(amendment, "anchor-stands-amid", quote=short(new))
    return None


def _is_one_more(new: str, old: str) -> bool:
    """Whether new words begin as those do behind which they go, and no comma parts them: one more item of a list."""
    if new.startswith((",", ";")) or new.endswith(",") or old.rstrip().endswith(","):
        return False
    more, item = syllables(fold_plain(new)), syllables(fold_plain(old))
    return len(more) >= LEAST_ITEM and more[:1] == item[:1]


def small_behind_stop(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Words that begin small put behind the stop of a sentence: before the stop they go, or begin one of their own?"""
    del anchor
    text = index.document.text
    if amendment.operation is not Operation.INSERT:
        return None
    for edit in edits:
        is_behind = edit.span.is_empty and text[max(0, edit.span.end - 1) : edit.span.end] in (".", "!", "?")
        is_short_form = _SHORT_FORM.search(text, max(0, edit.span.end - 4), edit.span.end) is not None
        if is_behind and not is_short_form and "\n" not in edit.text and edit.text.strip()[:1].islower():
            return remark(amendment, "anchor-stands-amid", quote=short(edit.text.strip()))
    return None


def of_which(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A sentence that says "of these" for a unit of several sentences: behind which of them it goes, nobody said."""
    del edits
    new = fold_plain(amendment.new_text or "").lstrip(' "“')
    is_open = amendment.operation is Operation.INSERT and not amendment.target_text and amendment.position is None
    if not is_open or not new.startswith(OF_THEM):
        return None
    spans = [index.document.unit(place.unit).span for place in anchor.places if place.unit is not None]
    if all(sum(len(line.sentences) for line in index.lines_in(one) if not line.is_heading) <= 1 for one in spans):
        return None
    return remark(amendment, "anchor-stands-amid", quote=short(amendment.new_text or ""))
