"""Foreign words as one line that a screen shows as they are: nothing in them moves the cursor or turns the line."""

_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
_HIDDEN = (
    *range(0x20),
    *range(0x7F, 0xA0),  # what a terminal obeys
    *(
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ),  # what turns the direction: "gpj.exe" as "exe.jpg"
)
_SHOWN = {code: f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" for code in _HIDDEN} | _BREAKS


def one_line(words: str) -> str:
    """The words without line breaks, with escapes for controls and marks of direction; printable words unchanged."""
    return words if words.isprintable() else words.translate(_SHOWN)
