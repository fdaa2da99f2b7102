"""Pieces of a list within a sentence: whether words put beside one are one more, and where one ends."""

import re

from vankien.anchor.patch import TERMINALS, is_sentence
from vankien.lang.whole_tables import GOES_ON, JOINTS, QUALITIES, SAYS_MORE, SET_OFF
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

LEAST_PIECE = 2  # syllables of a piece of a list that are told from one word said of the piece before it
LONG_PIECE = 4  # syllables from which words behind a whole piece are one more, and no quality of it
LIKE_LAST = 3  # syllables of the last thing of a list, and of one more behind it; fewer may say more of it
NEXT_REACH = 12  # code points in which the mark before words, and the word behind them, stand
LONGEST_PIECE = 120  # code points of the last piece of a list
LIST_MARKS = (",", ";")  # that part the pieces of a list within a sentence
_HYPHENS = ("—", "–", "-")  # between the two names of a thing
_MARK = re.compile(r"[,;.:!?\n]")
_NUMBER_AHEAD = re.compile(r"\d,\s*$")  # before the last number of a row
_PIECE_END = re.compile(r"[,;.:!?\n]\s+")


def stands_apart(text: str, words: Span, new: str) -> bool:
    """Whether a comma parts new words from those they follow.

    That is before "trong đó …", and before one more piece of a list: it is of the kind of the piece before it, and
    begins like that ("…, cầu Nà Lạn | , cầu Nà Pài | và …"), or the words before it are a whole piece of which it says
    no more ("giá vật tư tăng cao | , dịch bệnh tái phát |, hai trận lũ").
    """
    plain = fold_plain(new).strip()
    if plain.startswith((",", ";")):
        return False  # it brings its own
    if plain.startswith(SET_OFF):
        return True
    if _is_one_more_number(text, words, plain):
        return True
    words = last_piece(text, words)
    mine, before = syllables(plain), syllables(fold_plain(words.of(text)))
    if min(len(mine), len(before)) < LEAST_PIECE or mine == before or is_sentence(new) or mine[0] in JOINTS:
        return False
    begins, ends = _list_edges(text, words)
    if _is_named_thing(new) and _is_named_thing(words.of(text)) and (begins or _is_joined(text, words.start)):
        return mine[0] not in SAYS_MORE  # "… và cầu Ngã Ba | , đường Cồn Sẻ | trước năm 2027"
    is_alike = mine[0] == before[0] and (begins or mine[0] not in SAYS_MORE)  # "theo lịch họp | theo luật", no list
    if is_alike or (begins and all(_is_quality(one) for one in (plain, fold_plain(words.of(text))))):
        return ends  # no piece ends in "thiếu khu neo đậu | tránh trú bão"
    if mine[0] in SAYS_MORE:
        return False
    if _is_joined(text, words.start) and _closes(text, words.end):  # "… và | người khuyết tật | , phụ nữ nghèo."
        return len(mine) >= len(before) >= LIKE_LAST
    return begins and ends and len(mine) >= LONG_PIECE


def _closes(text: str, at: int) -> bool:
    """Whether a sentence or a piece of it ends at an offset, and no further words of the last thing stand there."""
    return text[at : at + 1] in ("", "\n", "\t", *TERMINALS, ";")


def _is_one_more_number(text: str, words: Span, new: str) -> bool:
    """Whether new words end with a number and go behind the last number of a row: "đường 238, 241 | , đường 245"."""
    ahead = text[max(0, words.start - NEXT_REACH) : words.start]
    is_number = words.of(text).strip().isdecimal() and _NUMBER_AHEAD.search(ahead) is not None
    return is_number and new[:1].isalnum() and new.rsplit(maxsplit=1)[-1].isdecimal() and len(new.split()) <= LONG_PIECE


def _is_named_thing(words: str) -> bool:
    """Whether words are a thing with the name it bears, and no more: "cầu Ngã Ba", "đường Bến Cát - Cồn Sẻ"."""
    kind, *name = words.split()
    if name and name[0].islower():
        name = name[1:]
    return kind.islower() and len(name) > 0 and all(one[:1].isupper() or one in _HYPHENS for one in name)


def _is_joined(text: str, at: int) -> bool:
    """Whether a joining word stands before words: "… và | cầu Ngã Ba"."""
    ahead = syllables(fold_plain(text[max(0, at - NEXT_REACH) : at]))
    return bool(ahead) and ahead[-1] in JOINTS


def may_be_piece(text: str, at: int, new: str, old: str) -> bool:
    """Whether new words without a mark before them may be one more piece of a list, or say more of the one before.

    A piece ends where they go, and they are as long as one: "công tác thú y | tiêm phòng cho đàn gia cầm |, vệ sinh";
    they are several pieces themselves: "cảnh quan | tiếng chim, bóng cây |, nguồn nước"; or they are as short as `old`,
    behind which they go, and as the piece before or behind: "chợ, cửa hàng | quán ăn |, siêu thị".
    """
    plain = fold_plain(new).strip()
    mine = syllables(plain)
    if len(mine) < LEAST_PIECE or is_sentence(new) or not plain[:1].isalpha():
        return False
    is_apart = mine[0] in SAYS_MORE or mine[0] in JOINTS or plain.startswith((*SET_OFF, *GOES_ON)) or _is_quality(plain)
    behind = text[at : at + NEXT_REACH].lstrip(" ")
    if is_apart or not behind.startswith(","):
        return False
    before = syllables(fold_plain(old))
    if "," in new or len(mine) < LONG_PIECE:
        return ("," in new or len(mine) == len(before)) and _is_in_row(text, at, before)
    return True


def _is_in_row(text: str, at: int, old: list[str]) -> bool:
    """Whether old words are one of several short pieces in a row: they begin behind a mark, or the next piece is as
    short as they are: "giữ tiếng nói |, trang phục và lễ hội".
    """
    piece = last_piece(text, Span(text.rfind("\n", 0, at) + 1, at))
    begins = piece.start > 0 and syllables(fold_plain(piece.of(text))) == old and text[piece.start - 2] in LIST_MARKS
    behind = syllables(fold_plain(_MARK.split(text[at + 1 : at + LONGEST_PIECE], maxsplit=1)[0]))
    ends = (place for place, one in enumerate(behind) if one in JOINTS or one in SAYS_MORE)
    return begins or next(ends, len(behind)) == len(old)


def _is_quality(words: str) -> bool:
    """Whether words say how something is, as pieces of a list do: "sạch, đẹp | , an toàn"."""
    return any(words.strip().startswith(one) and not words.strip()[len(one) :][:1].isalnum() for one in QUALITIES)


def _list_edges(text: str, words: Span) -> tuple[bool, bool]:
    """Whether a piece of a list begins, and one ends, where words do."""
    ahead = text[max(0, words.start - NEXT_REACH) : words.start].rstrip(" ")
    behind = text[words.end : words.end + NEXT_REACH].lstrip(" ")
    is_joined = any(word in JOINTS for word in syllables(fold_plain(behind))[:1])
    stops = behind[:1] in ("", "\n", "\t", *TERMINALS) and ahead.endswith(LIST_MARKS)
    return ahead.endswith((*LIST_MARKS, ":", "\n")), is_joined or behind.startswith(LIST_MARKS) or stops


def last_piece(text: str, words: Span) -> Span:
    """The last piece of a list at whose end new words go: "rõ giờ" of "ghi rõ tên, rõ ngày, rõ giờ"."""
    pieces = list(_PIECE_END.finditer(text, max(words.start, words.end - LONGEST_PIECE), words.end))
    return Span(pieces[-1].end() if pieces else words.start, words.end)
