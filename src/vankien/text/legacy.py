"""Text from before Unicode: TCVN3, VNI and windows-1258 to NFC, and which of them it is.

Sources: TCVN 5712:1993 (table VN3); the VNI-Windows layout as published by its maker; Microsoft's code
page 1258. Capital letters with tones have no code in TCVN3 (a second font showed small letters as
capitals), so they come out small.
"""

import re
import unicodedata
from dataclasses import dataclass

_TCVN3_FROM = (
    "\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
    "\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb"
    "\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xdc\xdd\xde"
    "\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee"
    "\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe"
)
_TCVN3_TO = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
_TCVN3 = str.maketrans(_TCVN3_FROM, _TCVN3_TO)

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
# VNI writes a mark as a letter of its own after the vowel.
_VNI_MARKS = {
    "ø": _GRAVE,
    "ù": _ACUTE,
    "û": _HOOK,
    "õ": _TILDE,
    "ï": _DOT,
    "â": _CIRCUMFLEX,
    "à": _CIRCUMFLEX + _GRAVE,
    "á": _CIRCUMFLEX + _ACUTE,
    "å": _CIRCUMFLEX + _HOOK,
    "ã": _CIRCUMFLEX + _TILDE,
    "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE,
    "è": _BREVE + _GRAVE,
    "é": _BREVE + _ACUTE,
    "ú": _BREVE + _HOOK,
    "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}
_VNI_MARKS |= {letter.upper(): mark for letter, mark in _VNI_MARKS.items()}
_VNI_ALONE = {"ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ"}
_VNI_ALONE |= {letter.upper(): ours.upper() for letter, ours in _VNI_ALONE.items()}
_VNI = re.compile(f"([AEOUYaeouyÔÖôö])([{''.join(_VNI_MARKS)}])|([{''.join(_VNI_ALONE)}])")

ENCODINGS = ("windows-1258", "tcvn3", "vni", "windows-1252")
SAMPLE = 65_536  # bytes looked at for the choice; a page of text would do

_ONSET = "(?:ngh|nh|ng|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
_OPEN = (  # vowels that end a syllable
    "uya|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uao|uêu|uyu|ai|ao|au|âu|ay|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uơ|ưa|ưi|ưu"
)
_VOWELS = "uyê|iê|yê|oa|oă|oe|oo|uâ|uă|uê|uô|uy|ươ|[aăâeêioôơuưy]"
_SYLLABLE = re.compile(f"{_ONSET}(?:(?:{_OPEN})|(?:{_VOWELS})(?:(?P<stop>ch|[ckpt])|ng|nh|[mn])?)")
_STOPPED = {_ACUTE, _DOT}  # tones before a final stop; a name such as Đăk is an exception that misleads less
_TONES = str.maketrans(dict.fromkeys(map(ord, _GRAVE + _ACUTE + _HOOK + _TILDE + _DOT)))
_EDGES = "\"'()[]{}<>.,;:!?-/+*=%&“”‘’–—…•\xa0\u200b0123456789"
_WORDS = re.compile(r"[^\s\-/–—]+")


def tcvn3(text: str) -> str:
    """The text meant by TCVN3 codes that were read as Latin-1."""
    return text.translate(_TCVN3)


def vni(text: str) -> str:
    """The text meant by VNI codes that were read as Latin-1, NFC."""

    def letter(match: re.Match[str]) -> str:
        vowel, mark, alone = match.groups()
        if alone is not None:
            return _VNI_ALONE[alone]
        return _VNI_ALONE.get(vowel, vowel) + _VNI_MARKS[mark]

    return unicodedata.normalize("NFC", _VNI.sub(letter, text))


@dataclass(frozen=True, slots=True)
class Guess:
    """A text, the encoding it was taken from, and the share (0..1) of its accented words that are Vietnamese."""

    text: str
    encoding: str
    share: float


def decode_legacy(data: bytes) -> Guess:
    """The text of bytes that are not Unicode, by the encoding that gives the most Vietnamese syllables.

    Without an accented word the first encoding wins. Every byte gives a character: those that
    an encoding leaves open come out as U+FFFD. Linear.
    """
    sample = data[:SAMPLE]
    best = max(ENCODINGS, key=lambda name: _votes(_decode(sample, name)))
    text = _decode(data, best)
    return Guess(text, best, vietnamese_share(text[:SAMPLE]))


def repair_legacy(text: str) -> Guess | None:
    """The text meant when TCVN3 or VNI codes were stored as if they were Latin letters; None when it is fine."""
    sample = text[:SAMPLE]
    if sample.isascii() or vietnamese_share(sample) >= 0.5:  # half wrong is what chance gives at most
        return None
    best = max(("tcvn3", "vni"), key=lambda name: _votes(_repaired(sample, name)))
    share = vietnamese_share(_repaired(sample, best))
    if share < 0.8 or _votes(_repaired(sample, best)) < 3:  # three words: less could be a foreign name
        return None
    return Guess(_repaired(text, best), best, share)


def _repaired(text: str, name: str) -> str:
    return tcvn3(text) if name == "tcvn3" else vni(text)


def _decode(data: bytes, name: str) -> str:
    if name == "windows-1258":
        return unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    latin = data.decode("cp1252", "replace")
    return latin if name == "windows-1252" else _repaired(latin, name)


def vietnamese_share(text: str) -> float:
    """The share (0..1) of words with a non-ASCII letter that are Vietnamese syllables; 1 when there are none."""
    good, bad = _count(text)
    return good / (good + bad) if good + bad else 1.0


def _votes(text: str) -> int:
    good, bad = _count(text)
    return good - bad


def _count(text: str) -> tuple[int, int]:
    good = bad = 0
    for found in _WORDS.finditer(text):
        word = found.group().strip(_EDGES)
        if not word or word.isascii() or not any(map(str.isalpha, word)):  # a "·" alone parts words in any language
            continue
        if is_syllable(word):
            good += 1
        else:
            bad += 1
    return good, bad


def is_syllable(word: str) -> bool:
    """Whether the word is built like a Vietnamese syllable: onset, vowels, coda, at most one tone that fits them."""
    low = unicodedata.normalize("NFC", word).lower()
    spread = unicodedata.normalize("NFD", low)
    untoned = spread.translate(_TONES)
    found = _SYLLABLE.fullmatch(unicodedata.normalize("NFC", untoned))
    if found is None or len(spread) - len(untoned) > 1:
        return False
    tone = next((mark for mark in spread if ord(mark) in _TONES), "")
    return found["stop"] is None or tone in _STOPPED
