"""Signs in the text that would come out that a request was misread: a sentence cut to a stump.

Without "Residents may apply" only "for a permit." would be left; without the name of what it defines, "means …".
"""

from vankien.anchor.index import DraftIndex, Line
from vankien.lang.whole_tables import HANGING, SAYS_OF
from vankien.model.amendment import Amendment, Operation
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.tones import place_tones
from vankien.text.words import syllables

STUMP = 3  # syllables of a sentence below which it is none
LONG = 12  # syllables from which a quotation means its whole sentence, and what it leaves is a slip at its edge
BEGINNING = 4  # syllables with which a sentence begins, whose loss leaves no beginning
MARKS = ".,;:!?"
ENDS = ".;:!?"  # of a clause; "shall, so far as is practicable, consult" goes on
WORD_REACH = 12  # code points before words that go in which the word before them stands
VERB_REACH = 20  # code points behind words that go in which a verb stands that speaks of them


def leaves_stump(amendment: Amendment, edits: tuple[Edit, ...], index: DraftIndex) -> bool:
    """Whether words that go leave a sentence without its beginning, or hardly a word of it.

    Who quotes the sentence around them, or crosses them out in a copy, has seen what is left.
    """
    is_seen = amendment.locator.quote is not None or amendment.locator.context is not None
    if amendment.operation is not Operation.DELETE or not amendment.target_text or is_seen:
        return False
    text = index.document.text
    for edit in edits:
        line = index.line_at(edit.span.start)
        if line is None or line.is_cell or line.is_heading:
            continue
        sentence = _sentence(line, edit.span)
        before, behind = _around(edit.span, sentence, index)
        if not before and not behind:
            continue
        if _leaves_hanging(edit, text):
            return True
        lost = syllables(fold_plain(edit.span.of(text)))
        if len(lost) >= LONG:
            continue
        if len(before) + len(behind) < STUMP and text[sentence.end - 1] in ".!?":
            return True
        if not before and _speaks_of_them(edit, text):
            return True
        follows = text[edit.span.end : edit.span.end + 2].lstrip()[:1]
        ends = edit.span.of(text).rstrip()[-1:] in MARKS
        if not before and len(lost) >= BEGINNING and follows.islower() and not ends:
            return True
    return False


def _leaves_hanging(edit: Edit, text: str) -> bool:
    """Whether a word that leads to the words that go would end its clause: "nộp chậm bị | cắt điện." leaves "bị."."""
    behind = (edit.text + text[edit.span.end : edit.span.end + 2]).lstrip(" ")[:1]
    last = text[max(0, edit.span.start - WORD_REACH) : edit.span.start].split()[-1:]
    return bool(last) and behind in {*ENDS, "\n", ""} and place_tones(last[0].lower()) in HANGING


def _speaks_of_them(edit: Edit, text: str) -> bool:
    """Whether what is left begins with a verb that spoke of the words: "bỏ định nghĩa “Tủ sách”" leaves "Là nơi …"."""
    left = edit.text + text[edit.span.end : edit.span.end + VERB_REACH]
    return fold_plain(left).lstrip().startswith(SAYS_OF)


def _sentence(line: Line, span: Span) -> Span:
    """The sentence of a paragraph in which a stretch begins."""
    return next((one for one in line.sentences if one.start <= span.start <= one.end), line.span)


def _around(span: Span, sentence: Span, index: DraftIndex) -> tuple[list[str], list[str]]:
    """The syllables of a sentence before a stretch of it, and behind."""
    text = index.document.text
    before, behind = text[sentence.start : span.start], text[span.end : max(span.end, sentence.end)]
    return syllables(fold_plain(before)), syllables(fold_plain(behind))
