"""The same contributions in other hands: what a keyboard, a mail program or a copy does to a text must not matter."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

from tests.gold.compare import where
from tests.gold.labels import Case
from vankien import api
from vankien.model.amendment import Amendment
from vankien.text.normal import fold_plain

_OLD_TONES = dict(
    zip(
        ["òa", "óa", "ỏa", "õa", "ọa", "ùy", "úy", "ủy", "ụy"],
        ["oà", "oá", "oả", "oã", "oạ", "uỳ", "uý", "uỷ", "uỵ"],
        strict=True,
    )
)
_OLD = re.compile(rf"(?:{'|'.join(_OLD_TONES)})(?!\w)")
_OPEN_END = re.compile(r"”(?=\s*(?:\n|$))")


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


def _doubled(text: str) -> str:
    return re.sub(r"(\w) (\w)", r"\1  \2", text)


def _unclosed(text: str) -> str:
    return _OPEN_END.sub("", text)


def _hard_spaces(text: str) -> str:
    return re.sub(r"(\d) ", "\\1\u00a0", text)


def _old_tones(text: str) -> str:
    return _OLD.sub(lambda match: _OLD_TONES[match[0]], text)


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


def _one_line(text: str) -> str:
    return re.sub(r"\s*\n\s*", " ", text)


def _eth(text: str) -> str:
    return text.replace("Đ", "Ð")


HANDS: dict[str, Callable[[str], str]] = {
    "NFD": _nfd,
    "straight quotes": _straight,
    "doubled spaces": _doubled,
    "closing quotes lost at line ends": _unclosed,
    "hard spaces after figures": _hard_spaces,
    "old tone placement": _old_tones,
    "CRLF": _crlf,
    "Ð for Đ": _eth,
    "one line": _one_line,
}


def _words(text: str | None) -> str:
    folded = fold_plain(unicodedata.normalize("NFC", text or "").replace("Ð", "Đ"))
    return "".join(char for char in folded if char.isalnum())


def _told(one: Amendment) -> tuple[object, ...]:
    return str(one.operation), where(one.locator), _words(one.target_text), _words(one.new_text)


@cache
def _as_written(text: str) -> Counter[tuple[object, ...]]:
    return _amendments(text)


def _amendments(text: str) -> Counter[tuple[object, ...]]:
    return Counter(_told(one) for it in api.parse(text) for one in it.amendments)


def survivors(cases: Iterable[Case], hand: Callable[[str], str]) -> tuple[int, int, list[str]]:
    """How many amendments come out the same in another hand, of how many; the files in which some do not."""
    same = total = 0
    changed: list[str] = []
    for case in cases:
        if case.path.suffix not in {".txt", ".bundle"} or case.genre == "en" or _is_of_spelling(case, hand):
            continue
        plain, written = _as_written(case.text), _amendments(hand(case.text))
        kept = (plain & written).total()
        same, total = same + kept, total + max(plain.total(), written.total())
        if plain != written:
            changed.append(case.name)
    return same, total, changed


def _is_of_spelling(case: Case, hand: Callable[[str], str]) -> bool:
    """Whether a request is for what the other hand does away with: "“xã hội hóa” phải viết “xã hội hoá”"."""
    pairs = ((one.target, one.new) for one in case.wanted if one.target and one.new)
    return any(target != new and hand(target) == hand(new) for target, new in pairs)
