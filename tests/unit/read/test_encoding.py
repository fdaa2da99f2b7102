"""Letters in every encoding that people still have, alone and mixed."""

import unicodedata

import pytest

from vankien.read.encoding import Decoded, decode

TEXT = (
    "Kính gửi Tiểu ban Văn kiện, tôi đề nghị bổ sung vào cuối mục 2.1 cụm từ “giữ rừng đầu nguồn”.\n"
    "Thay “ước đạt” bằng “đạt”. Người góp ý: Lường Thị Chăn, xã Nà Ban.\n"
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """As Windows wrote it: tones follow their letter, other marks belong to it."""
    out = b""
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(mark for mark in parts if mark in TONES)
        plain = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in TONES))
        out += (plain + tones).encode("cp1258")
    return out


def kinds(found: Decoded) -> list[str]:
    return [note.kind for note in found.notes]


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_known_with_and_without_a_mark(name: str) -> None:
    found = decode(TEXT.encode(name))
    assert (found.text, kinds(found)) == (TEXT, [])


def test_composed_and_decomposed_letters_may_stand_in_one_text() -> None:
    mixed = TEXT[:60] + unicodedata.normalize("NFD", TEXT[60:])
    assert unicodedata.normalize("NFC", decode(mixed.encode()).text) == TEXT


@pytest.mark.parametrize("text", [TEXT, "Tôi nhất trí."])
def test_the_encoding_of_old_windows_is_guessed(text: str) -> None:
    found = decode(windows_1258(text))
    assert (unicodedata.normalize("NFC", found.text), kinds(found)) == (text, ["encoding-guessed"])


def test_a_file_put_together_from_two_is_read_line_by_line() -> None:
    found = decode(TEXT.encode() + windows_1258(TEXT))
    assert (unicodedata.normalize("NFC", found.text), kinds(found)) == (TEXT * 2, ["encoding-guessed"])


def test_letters_that_were_encoded_twice_are_read_once() -> None:
    shown = "".join(bytes([byte]).decode("cp1252", "replace") for byte in TEXT.encode())
    again = "".join(chr(byte) if char == "\ufffd" else char for byte, char in zip(TEXT.encode(), shown, strict=True))
    found = decode(again.encode())
    assert (found.text, kinds(found)) == (TEXT, ["encoding-guessed"])


@pytest.mark.parametrize("text", ["Café déjà vu à Genève.", "Müller & Söhne, Straße 5", "Ý kiến của anh Ã"])
def test_other_languages_and_single_letters_stay_as_they_are(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_few_damaged_bytes_are_marked_and_counted() -> None:
    data = TEXT.encode()
    found = decode(data[:40] + b"\xff\xfe" + data[40:])
    assert kinds(found) == ["characters-damaged"]
    assert found.text.replace("\ufffd", "") == TEXT


def test_a_line_with_one_damaged_byte_is_no_line_of_another_encoding() -> None:
    found = decode(TEXT.encode() + b"Toi nhat tri \xe0.\n")
    assert (found.text[len(TEXT) :], kinds(found)) == ("Toi nhat tri \ufffd.\n", ["characters-damaged"])
