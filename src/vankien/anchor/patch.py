"""Edits that leave the draft clean: spaces, punctuation, capitals and line breaks around what changes."""

import re

from vankien.anchor.number_words import number_at_head
from vankien.lang.whole_tables import ARTICLES, JOINTS, LIST_LEADS, QUALITIES
from vankien.model.document import Unit
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.text.normal import fold_plain

TERMINALS = tuple(".!?…")
LIST_OPENERS = ":;"  # behind which the first of a list stands: "khách quan: | thiên tai, | dịch bệnh"
MARKS = tuple(",;:")
CLOSERS = tuple(")]”»’")
OPENERS = tuple("([“«‘")
_ENDS = ("", *TERMINALS, *MARKS, "\n", "\t", ")")  # what may stand behind the last words of a clause
NAME_REACH = 30  # code points behind a capital in which the rest of a name stands
NAME_WORDS = 3
ITEM_SIGN = re.compile(r"[-–—+•*][^\S\n]+(?=\w)")  # before the words of an item
_LABEL = re.compile(r"(?:[a-zđ]\d?|[ivxl]+)\s*[.)]\s")
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\(?[a-zđ]\d?[.)])\s+")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*(?![\w%])")
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_CLAUSE_END = re.compile(r"[.,;:!?\n]")
_WORD = re.compile(r"[^\W_]+")
_TYPED_BREAK = re.compile(r"(?<=[\w,])[^\S\n]*\n[^\S\n]*(?=[a-zà-ỹđ(])(?![a-zđ]\d?[.)])")
_AMID = re.compile(r"[^\W_][,;]? $")  # what stands before a word amid a sentence
SMALL_RUN = 3  # words that a draft must write small in a row to tell that the first of them is no name
_SHORT_FORM = re.compile(r"\.[^\W\d_]\.")  # how a shortened word ends: "p.m."
_QUALITY = re.compile(rf"(?:{'|'.join(map(re.escape, QUALITIES))})(?=\s*(?:[,.;]|$))")
BULLETS = " -–—+•*"


def replace_words(text: str, span: Span, new: str, cited: str | None = None) -> Edit:
    """Words replaced by words; the draft's final stop is kept once.

    Capitals follow the draft where the contributor cites its words in the other case.
    """
    new = _without_own_sign(text, span, unwrapped(text, span, new))
    if not new:
        return delete_words(text, span)
    new = _small_amid(text, span, _with_case(span.of(text), new, cited))
    if new.startswith(MARKS) and text[max(0, span.start - 1) : span.start] == " ":
        span = Span(span.start - 1, span.end)  # "hospitals | or schools" by ", schools or shops"
    if _SHORT_FORM.match(text, max(0, span.end - 2)) is not None:
        span = Span(span.start, span.end + 1)  # "7 p.m" with the stop that is its own
    return Edit(span, _with_stop(text, span, new))


def unwrapped(text: str, span: Span, new: str) -> str:
    """New words for words of one paragraph without the line ends of the letter: "ở vùng trồng⏎tập trung" is one line.

    Where a paragraph may be meant, at a capital, a stop or a dash, all lines stay as they were written.
    """
    typed = one_line(new)
    return typed if "\n" not in typed and "\n" not in span.of(text) else new.strip()


def _without_own_sign(text: str, span: Span, new: str) -> str:
    """New words without the sign of a list that stands before the old ones already: "- Mở chợ" for "- | Họp chợ"."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
    sign = ITEM_SIGN.match(new)
    return new if sign is None or before == "" or before.strip(BULLETS) else new[sign.end() :]


def narrowed(text: str, span: Span, new: str) -> Span:
    """The figure alone where a bare one takes the place of a figure with its unit: "16.000 ha" by "17.000"."""
    figure = _FIGURE.match(text, span.start, span.end)
    if figure is None or _FIGURE.fullmatch(new.strip()) is None or _FIGURE.search(text, figure.end(), span.end):
        return span
    unit = text[figure.end() : span.end].strip()
    return Span(span.start, figure.end()) if unit and unit[0].isalpha() else span


def _with_stop(text: str, span: Span, new: str) -> str:
    """The new words with the final punctuation that fits what stands before and after."""
    old, after = span.of(text), text[span.end : span.end + 1]
    if _SHORT_FORM.fullmatch(old[-3:]) is not None and after == " ":
        return new  # "until 5 p.m. on Friday": no stop of a sentence
    if old.endswith(TERMINALS) and not new.endswith((*TERMINALS, *CLOSERS, ":", ";")):
        return new.rstrip(",") + old[-1]
    return _open_ended(text, span.end, new) if not old.endswith((*TERMINALS, *MARKS)) or after else new


def _open_ended(text: str, at: int, new: str) -> str:
    """Words without the stop that the draft sets itself at `at`, or that would break its sentence."""
    after = text[at : at + 1]
    if _SHORT_FORM.fullmatch(new[-3:]) is not None:
        return new[:-1] if after == "." else new  # "between 8 a.m. and 8 p.m.", before a semicolon too
    if after and after in TERMINALS + MARKS and new.endswith(TERMINALS + MARKS):
        return new.rstrip(".!?…,;: ") or new
    if new.endswith(".") and text[at : at + 1] == " " and text[at + 1 : at + 2].islower():
        return new.rstrip(".")
    return new


def _with_case(old: str, new: str, cited: str | None) -> str:
    """The new words with the draft's capital or small letter, when the first word was cited in the other case."""
    if cited and len(old) > 1 and old.isupper() and fold_plain(old) == fold_plain(cited) and not cited.isupper():
        return new.upper()  # a heading in capitals
    if cited and old and old[0] == cited[0] and _is_typed_large(old, new):
        return new[0].lower() + new[1:]
    if not cited or not old or old[0] == cited[0] or fold_plain(old[0]) != fold_plain(cited[0]):
        return new
    if old[0].isupper() and new[0].islower():
        return new[0].upper() + new[1:]
    first = new.split(maxsplit=1)[0]
    same_word = fold_plain(cited.split()[0]) == fold_plain(first)
    if old[0].islower() and new[0].isupper() and same_word and (len(first) == 1 or not first.isupper()):
        return new[0].lower() + new[1:]
    return new


def _small_amid(text: str, span: Span, new: str) -> str:
    """New words without the capital with which somebody began a sentence of a letter, where they stand amid one here.

    Only a number in words, "Sixty" for "45", or words that the draft itself writes small amid its sentences: a name
    keeps its capital, and so does a word that is asked for with one ("plan" by "Plan").
    """
    words_ = new.split(maxsplit=SMALL_RUN)[:SMALL_RUN]
    old = span.of(text).strip()
    first, had = next(iter(words_), ""), next(iter(old.split(maxsplit=1)), "")
    is_amid = _AMID.search(text, max(0, span.start - 2), span.start) is not None and not old[:1].isupper()
    is_large = first[:1].isupper() and first[1:].islower()
    if not is_amid or not is_large or fold_plain(had) == fold_plain(first) or is_sentence(new):
        return new
    small = new[0].lower() + new[1:]
    run = " ".join((small.split(maxsplit=1)[0], *words_[1:]))
    is_number = number_at_head(first) and (had[:1].isdigit() or number_at_head(had))
    is_plain = (
        len(words_) > 1 and run.islower() and re.search(rf"(?<=[^\W\d] ){re.escape(run)}(?!\w)", text) is not None
    )
    return small if is_number or is_plain else new


def _is_typed_large(old: str, new: str) -> bool:
    """Whether new words only begin with a capital because they were typed in a line of their own.

    They begin with the article with which the old ones begin small, and no name goes on: "the old lamps", "The old
    lamps and all seats"; not "công an", "Công an xã", nor words of which only the case is to change.
    """
    if fold_plain(old) == fold_plain(new):
        return False
    first, then = (*new.split(maxsplit=2), "", "")[:2]
    is_name = then[:1].isupper() or (len(first) > 1 and first.isupper())
    begins = first[:1].isupper() and first[:1].lower() + first[1:] == (old.split(maxsplit=1) or [""])[0]
    return begins and first.lower() in ARTICLES and not is_name and not new.rstrip().endswith(TERMINALS)


def delete_words(text: str, span: Span) -> Edit:
    """Words deleted with one of the spaces and one of the commas around them.

    A whole paragraph goes with its label and its line break, a whole sentence with its full stop; what follows at the
    beginning of a sentence gets its capital.
    """
    start, end = line_around(text, span)
    is_all = not text[span.end : end].strip(" .!?…;")
    if is_all and (not text[start : span.start].strip(BULLETS) or _ITEM.fullmatch(text, start, span.start)):
        return delete_lines(text, Span(start, end))
    before = text[: span.start].rstrip(" ")
    ahead = text[start : span.start]
    is_first = not ahead.strip(BULLETS) or _ITEM.fullmatch(ahead) is not None  # "c) | Không mở mới; | từng bước …"
    if is_first or before[-1] in "\n\t" or before.endswith(TERMINALS):
        return _delete_opening(text, span)
    return _delete_inner(text, span, len(before))


def line_around(text: str, span: Span) -> tuple[int, int]:
    """Where the paragraph or cell around a stretch begins and ends."""
    start = max(text.rfind("\n", 0, span.start), text.rfind("\t", 0, span.start)) + 1
    stops = [at for at in (text.find("\n", span.end), text.find("\t", span.end)) if at >= 0]
    return start, min(stops, default=len(text))


def delete_lines(text: str, span: Span) -> Edit:
    """Whole paragraphs deleted with one line break; a cell stays and is emptied."""
    start, end = span.start, span.end
    while end > start and text[end - 1] == "\n":
        end -= 1
    if text[start - 1 : start] == "\t" or text[end : end + 1] == "\t":
        return Edit(Span(start, end), "")
    if text[end : end + 1] == "\n":
        apart = text[max(0, start - 2) : start] in ("\n\n", "") and text[end : end + 2] == "\n\n"
        return Edit(Span(start, end + (2 if apart else 1)), "")
    return Edit(Span(start - 1 if text[start - 1 : start] == "\n" else start, end), "")


def leave_mark(text: str, unit: Unit, mark: str) -> Edit:
    """All words of a unit replaced by a mark behind its label."""
    start = unit.body.start if unit.heading.is_empty else unit.heading.start
    end = len(text[: unit.span.end].rstrip())
    return Edit(Span(start, max(start, end)), mark)


def _delete_opening(text: str, span: Span) -> Edit:
    """Words at the beginning of a sentence: the next word takes over their capital."""
    end = span.end
    if text[end : end + 1] in TERMINALS and not span.of(text).endswith(TERMINALS):
        end += 1
    while text[end : end + 1] in (" ", ",", ";"):
        end += 1
    following = text[end : end + 1]
    if not following or following in "\n\t":
        start = len(text[: span.start].rstrip(" "))
        return Edit(Span(start, end), "")
    if following.islower() and text[span.start].isupper():
        return Edit(Span(span.start, end + 1), following.upper())
    return Edit(Span(span.start, end), "")


def _delete_inner(text: str, span: Span, start: int) -> Edit:
    """Words inside or at the end of a sentence; `start` is where the word before them ends."""
    end = span.end
    if text[end - 1] in TERMINALS and text[start - 1] not in TERMINALS:
        end -= 1
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in OPENERS and after in CLOSERS:
        start, end = len(text[: start - 1].rstrip(" ")), end + 1
    elif after == "," and (before in LIST_OPENERS or _opens_list(text, start) or _opens_qualities(text, span)):
        end += 1
    elif before == "," and _next_word(text, end) in JOINTS:
        start -= 1  # "ngô, | khoai | và sắn"
    elif before in MARKS and after in _ENDS and fold_plain(span.of(text)) not in JOINTS:  # not of "…; | or |"
        start -= 1
    elif start == span.start and after == " " and before in OPENERS:
        end += 1
    return Edit(Span(start, end), "")


def _opens_list(text: str, at: int) -> bool:
    """Whether the word that ends at an offset opens a list: "from | grants, dues and investors"."""
    begin = at
    while begin and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at].lower() in LIST_LEADS


def _opens_qualities(text: str, span: Span) -> bool:
    """Whether words before a comma are the first of several qualities: "tổ chức | vui tươi, | gọn nhẹ"."""
    behind = fold_plain(text[span.end + 1 : span.end + NAME_REACH]).lstrip()
    return fold_plain(span.of(text)) in QUALITIES and _QUALITY.match(behind) is not None


def _next_word(text: str, at: int) -> str:
    match = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return "" if match is None else match[0]


def is_sentence(new: str) -> bool:
    """Whether words are a sentence of their own: a capital at the beginning, a stop at the end."""
    plain = new.strip().rstrip('”"')
    return plain[:1].isupper() and plain.endswith(TERMINALS)


def is_fragment(new: str) -> bool:
    """Whether words can only stand inside a sentence: they begin small or with a comma and bear no label."""
    plain = one_line(new)
    return "\n" not in plain and (plain[:1].islower() or plain.startswith(MARKS)) and not _LABEL.match(plain)


def one_line(new: str) -> str:
    """Words whose lines were broken as they were typed, in one line; paragraphs stay apart."""
    return _TYPED_BREAK.sub(" ", new.strip())


def insert_after(text: str, at: int, new: str) -> Edit:
    """Words put behind the word that ends at `at`; a whole sentence goes behind the full stop that follows."""
    new = new.strip()
    if is_sentence(new) and text[at : at + 1] and text[at] in TERMINALS:
        at += 1
    before, after = text[at - 1 : at], text[at : at + 1]
    if new.startswith(MARKS) and before in MARKS:
        new = new[1:].lstrip()
    new = _open_ended(text, at, new)
    if before in TERMINALS and new[:1].isupper() and not new.endswith((*TERMINALS, *CLOSERS, ":", ";")):
        new += "."
    left = "" if new.startswith((*MARKS, *TERMINALS, ")")) or before in ("", " ", "\n", "\t", *OPENERS) else " "
    right = "" if not after or after.isspace() or after in (*TERMINALS, *MARKS, *CLOSERS) else " "
    return Edit(Span(at, at), left + new + right)


def insert_before(text: str, at: int, new: str) -> Edit:
    """Words put before the word that begins at `at`; at the beginning of a sentence they get its capital."""
    new = new.strip()
    before, after = text[:at], text[at : at + 1]
    opening = not before.rstrip(" ") or before.rstrip(" ")[-1] in "\n\t" or before.rstrip(" ").endswith(TERMINALS)
    opening = opening or _ITEM.fullmatch(text, line_around(text, Span(at, at))[0], at) is not None  # "5.1 | The Guild"
    if opening and after.isupper() and new[:1].islower():
        new = new[0].upper() + new[1:]
    if new.endswith(".") and after.islower():
        new = new.rstrip(".")
    if new.startswith(MARKS) and before.endswith(" ") and not before.endswith("  "):
        return Edit(Span(at - 1, at - 1), new)  # ", after a vote," stands on the word before
    left = " " if before and not before[-1].isspace() and before[-1] not in OPENERS else ""
    if opening and new.endswith(",") and "\n" not in new and _is_capital_of_place(text, at):
        return Edit(Span(at, at + 1), f"{left}{new} {after.lower()}")
    return Edit(Span(at, at), f"{left}{new}" if not after or after.isspace() else f"{left}{new} ")


def _is_capital_of_place(text: str, at: int) -> bool:
    """Whether a word has its capital because it begins a sentence, and keeps none amid one: no name, which a text
    writes so elsewhere too, and no word of a name of several.
    """
    word = _WORD.match(text, at)
    if word is None or not text[at].isupper() or not word[0][1:].islower():
        return False
    near = _CLAUSE_END.split(text[word.end() : word.end() + NAME_REACH], maxsplit=1)[0]
    goes_on = _WORD.findall(near)[:NAME_WORDS]
    if not goes_on or (goes_on[0][0].islower() and not all(one[0].islower() for one in goes_on)):
        return False  # "Ủy ban Kiểm tra"
    small = f"{word[0].lower()} {goes_on[0]}"  # "The Council", which is "the Council" elsewhere
    if not goes_on[0][0].islower() and re.search(rf"(?<!\w){re.escape(small)}(?!\w)", text) is None:
        return False
    return re.search(rf"(?<=[^\W\d]|[,;]) {re.escape(word[0])}(?!\w)", text) is None


def paragraph_after(at: int, new: str) -> Edit:
    """A paragraph of its own behind the paragraph that ends at `at`."""
    return Edit(Span(at, at), "\n" + new.strip())


def paragraph_before(at: int, new: str) -> Edit:
    """A paragraph of its own before the one that begins at `at`."""
    return Edit(Span(at, at), new.strip() + "\n")
