"""Encodings from before Unicode, told apart and undone."""

import string
import unicodedata

import pytest

from vankien.text.legacy import decode_legacy, is_syllable, repair_legacy, tcvn3, vietnamese_share, vni

PROSE = (
    "Ủy ban nhân dân xã Nà Lĩnh kính gửi tiểu ban. Chúng tôi nhất trí với dự thảo, chỉ đề nghị sửa mấy chữ ở mục hai: "
    "thay “đường liên thôn” bằng “đường liên bản”, bổ sung việc giữ rừng đầu nguồn, nuôi dưỡng nghề dệt, "
    "hỗ trợ các hộ nghèo."
)

# Every letter as TCVN 5712:1993 (VN3) and the VNI-Windows layout code it, written out by hand.
TCVN3_ROWS = [
    ("aàảãáạ", "a\xb5\xb6\xb7\xb8\xb9"),
    ("ăằẳẵắặ", "\xa8\xbb\xbc\xbd\xbe\xc6"),
    ("âầẩẫấậ", "\xa9\xc7\xc8\xc9\xca\xcb"),
    ("eèẻẽéẹ", "e\xcc\xce\xcf\xd0\xd1"),
    ("êềểễếệ", "\xaa\xd2\xd3\xd4\xd5\xd6"),
    ("iìỉĩíị", "i\xd7\xd8\xdc\xdd\xde"),
    ("oòỏõóọ", "o\xdf\xe1\xe2\xe3\xe4"),
    ("ôồổỗốộ", "\xab\xe5\xe6\xe7\xe8\xe9"),
    ("ơờởỡớợ", "\xac\xea\xeb\xec\xed\xee"),
    ("uùủũúụ", "u\xef\xf1\xf2\xf3\xf4"),
    ("ưừửữứự", "\xad\xf5\xf6\xf7\xf8\xf9"),
    ("yỳỷỹýỵ", "y\xfa\xfb\xfc\xfd\xfe"),
    ("đĐĂÂÊÔƠƯ", "\xae\xa7\xa1\xa2\xa3\xa4\xa5\xa6"),
]
VNI_ROWS = [
    ("aàảãáạ", "a aø aû aõ aù aï"),
    ("ăằẳẵắặ", "aê aè aú aü aé aë"),
    ("âầẩẫấậ", "aâ aà aå aã aá aä"),
    ("eèẻẽéẹ", "e eø eû eõ eù eï"),
    ("êềểễếệ", "eâ eà eå eã eá eä"),
    ("iìỉĩíị", "i ì æ ó í ò"),
    ("oòỏõóọ", "o oø oû oõ où oï"),
    ("ôồổỗốộ", "oâ oà oå oã oá oä"),
    ("ơờởỡớợ", "ô ôø ôû ôõ ôù ôï"),
    ("uùủũúụ", "u uø uû uõ uù uï"),
    ("ưừửữứự", "ö öø öû öõ öù öï"),
    ("yỳỷỹýỵ", "y yø yû yõ yù î"),
    ("đ", "ñ"),
]
LETTERS_TCVN3 = {ours: code for row, codes in TCVN3_ROWS for ours, code in zip(row, codes, strict=True)}
BOTH_CASES = f"ĂÂĐÊÔƠƯ{string.ascii_letters}"
LETTERS_VNI = {ours: code for row, codes in VNI_ROWS for ours, code in zip(row, codes.split(), strict=True)}
LETTERS_VNI |= {ours.upper(): code.upper() for ours, code in LETTERS_VNI.items()}
LETTERS_VNI |= {"Ỵ": "Î"}


def as_tcvn3(text: str) -> bytes:
    """Capitals with a tone have no code: they go as small letters."""
    spelled = (LETTERS_TCVN3.get(char if char in BOTH_CASES else char.lower(), char) for char in text)
    return "".join(spelled).encode("cp1252")


def as_vni(text: str) -> bytes:
    return "".join(LETTERS_VNI.get(char, char) for char in text).encode("cp1252")


def as_1258(text: str) -> bytes:
    """Tones as marks after their letters, the letters themselves whole."""
    spread = []
    for char in text:
        base, tone = char, ""
        for mark in "\u0300\u0301\u0303\u0309\u0323":
            if mark in unicodedata.normalize("NFD", char):
                tone = mark
                base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", char).replace(mark, ""))
        spread.append(base + tone)
    return "".join(spread).encode("cp1258")


@pytest.mark.parametrize(("row", "codes"), TCVN3_ROWS)
def test_tcvn3_letters(row: str, codes: str) -> None:
    assert tcvn3(codes) == row


@pytest.mark.parametrize(("row", "codes"), VNI_ROWS)
def test_vni_letters(row: str, codes: str) -> None:
    assert vni(codes) == row.replace(" ", "") or vni(codes) == " ".join(row)
    assert vni(codes.upper()) == " ".join(row.upper())


def test_prose_in_each_encoding_is_recognised_and_read() -> None:
    guesses = [decode_legacy(as_vni(PROSE)), decode_legacy(as_1258(PROSE))]
    assert [guess.encoding for guess in guesses] == ["vni", "windows-1258"]
    assert [guess.text for guess in guesses] == [PROSE, PROSE]
    guess = decode_legacy(as_tcvn3(PROSE))
    assert guess.encoding == "tcvn3"
    assert guess.text == PROSE.replace("Ủy", "ủy")
    assert guess.share == 1


@pytest.mark.parametrize("sentence", ["Nhất trí.", "Đề nghị mở rộng chợ phiên", "Tôi ở xóm Đồi, rất ủng hộ"])
def test_a_short_sentence_is_enough(sentence: str) -> None:
    assert decode_legacy(as_vni(sentence)).text == sentence
    assert decode_legacy(as_1258(sentence)).text == sentence
    assert decode_legacy(as_tcvn3(sentence)).text.lower() == sentence.lower()


def test_western_text_stays_western() -> None:
    text = "Café Müller à Zürich, façade, naïve, über, señor, déjà"
    guess = decode_legacy(text.encode("cp1252"))
    assert guess.text == text
    assert guess.share < 0.6


def test_no_byte_is_dropped() -> None:
    assert len(decode_legacy(bytes(range(128, 256))).text) >= 120
    assert decode_legacy(b"").text == ""
    assert decode_legacy(b"plain").share == 1


def test_old_codes_inside_unicode_are_mended() -> None:
    for data, name in ((as_tcvn3(PROSE), "tcvn3"), (as_vni(PROSE), "vni")):
        guess = repair_legacy(data.decode("cp1252"))
        assert guess is not None
        assert guess.encoding == name
        assert guess.text.lower() == PROSE.lower()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain words",
        PROSE,
        "Café à Zürich",
        "Übung, Größe und Äpfel",
        "Đinh Núp",
        "naïve façade café déjà vu à côté",
        "Ann P. · 2 May\nI like it.\nBob · 3 May\nMe too.\nCy · 4 May\nSame · here",  # dots that part words
    ],
)
def test_text_that_needs_no_mending_is_left(text: str) -> None:
    assert repair_legacy(text) is None


@pytest.mark.parametrize(
    "word",
    [
        "nghiêng",
        "Đuổi",
        "khuỷu",
        "thuở",
        "quyết",
        "quý",
        "giếng",
        "gì",
        "ươm",
        "yêu",
        "oằn",
        "xoong",
        "uỵch",
        "huơ",
        "NGUYỄN",
    ],
)
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["café", "über", "strées", "mấẩ", "ắṕ", "bcd", "đfa", "", "ñandú"])
def test_what_is_no_syllable(word: str) -> None:
    assert not is_syllable(word)


def test_the_share_counts_words_with_marks_only() -> None:
    assert vietnamese_share("plain text 123") == 1
    assert vietnamese_share("đẹp và über") == pytest.approx(2 / 3)
    assert vietnamese_share("“đẹp”, (và) über.") == pytest.approx(2 / 3)
