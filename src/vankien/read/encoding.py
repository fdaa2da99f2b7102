"""Bytes to text: Unicode with or without a mark, else the Vietnamese encodings from before it."""

import codecs
from dataclasses import dataclass

from vankien.model.note import Note, Severity
from vankien.text.legacy import decode_legacy, repair_legacy, vietnamese_share

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LEAST_SHARE = 0.6  # of accented words that must be Vietnamese syllables; foreign text stays below
ZEROS = 0.15  # share of zero bytes at odd or even places that makes UTF-16; Vietnamese letters from the
# Latin Extended Additional block have none, spaces and plain letters (over 60 % of any text) one each
LEAST_WORDS = 3  # with an accent, which lines in another encoding must have: less is damage
SAMPLE = 65_536  # code points looked at
WHOLE = 4  # whole characters for each damaged one make UTF-8: an old encoding has hardly any by chance


# Codecs that Python has beside charsets: escapes, not letters; those of domain names take quadratic time.
_NO_CHARSETS = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, how it was encoded, and what a person should know about that."""

    text: str
    encoding: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text in the bytes, without a byte order mark; every byte is accounted for.

    Damaged characters become U+FFFD and are noted with their count.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _damaged(data[len(mark) :], name)
    wide = _utf16(data)
    if wide is not None:
        return _damaged(data, wide)
    try:
        return _repaired(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    mixed = _by_lines(data)
    if mixed is not None:
        return mixed
    lenient = data.decode("utf-8", "replace")
    foreign = sum(char > "\x7f" for char in lenient)
    lost = lenient.count("\ufffd")
    if foreign - lost >= WHOLE * lost:
        return Decoded(lenient, "utf-8", (_lost(lost),))
    guess = decode_legacy(data)
    unsure = guess.share < LEAST_SHARE
    kind = "encoding-unsure" if unsure else "encoding-guessed"
    severity = Severity.WARNING if unsure else Severity.INFO
    return Decoded(guess.text, guess.encoding, (Note(kind, severity, facts={"encoding": guess.encoding}),))


def decode_as(data: bytes, charset: str) -> str | None:
    """The text in a charset that somebody stated; None when the bytes are not in it.

    Raises `LookupError` for a charset that is not known.
    """
    try:
        if codecs.lookup(charset).name.replace("_", "-") in _NO_CHARSETS:
            raise LookupError(charset)
        return data.decode(charset)
    except UnicodeError:
        return None
    except ValueError:  # a zero byte in the name
        raise LookupError(charset) from None


def _damaged(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode(name))
    return Decoded(text, name, (_lost(lost),) if lost > 0 else ())


def _lost(count: int) -> Note:
    return Note("characters-damaged", Severity.WARNING, facts={"count": count})


def _repaired(text: str) -> Decoded:
    """UTF-8 that may carry an old encoding inside, as programs leave it when they convert without asking."""
    twice = _twice(text)
    if twice is not None:
        return Decoded(twice, "utf-8", (Note("encoding-guessed", Severity.INFO, facts={"encoding": "utf-8 × 2"}),))
    guess = repair_legacy(text)
    if guess is None:
        return Decoded(text, "utf-8")
    note = Note("encoding-guessed", Severity.INFO, facts={"encoding": guess.encoding})
    return Decoded(guess.text, guess.encoding, (note,))


def _by_lines(data: bytes) -> Decoded | None:
    """The text of a file put together from two: some lines in UTF-8, others in an old encoding; else None."""
    lines = data.split(b"\n")
    old = [line for line in lines if not _is_utf8(line)]
    if not any(not line.isascii() for line in lines if _is_utf8(line)):
        return None
    guess = decode_legacy(b"\n".join(old))
    found = guess.text.split("\n")
    telling = sum(not word.isascii() for word in guess.text.split())
    if guess.share < LEAST_SHARE or telling < LEAST_WORDS or len(found) != len(old):
        return None
    rest = iter(found)
    text = "\n".join(line.decode("utf-8") if _is_utf8(line) else next(rest) for line in lines)
    return Decoded(text, "utf-8", (Note("encoding-guessed", Severity.INFO, facts={"encoding": guess.encoding}),))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _twice(text: str) -> str | None:
    """The text meant when UTF-8 was taken for Latin letters and stored as UTF-8 again; None when it was not."""
    if text.isascii() or vietnamese_share(text[:SAMPLE]) >= LEAST_SHARE:
        return None
    try:
        meant = "".join(map(_byte, text)).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
    return meant if vietnamese_share(meant[:SAMPLE]) >= LEAST_SHARE else None


def _byte(char: str) -> str:
    """The Latin letter of the byte that was shown as a character of windows-1252."""
    return chr(char.encode("cp1252")[0]) if char > "\xff" else char


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, told by where the zero bytes stand."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2 or 0 not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > ZEROS * half and even < 0.1 * odd:
        return "utf-16-le"
    if even > ZEROS * half and odd < 0.1 * even:
        return "utf-16-be"
    return None
