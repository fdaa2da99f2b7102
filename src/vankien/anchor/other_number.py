"""Names in the other number: what changes throughout changes there as well, "site wardens" with "site warden"."""

LEAST = 4  # letters of a noun whose plural is told by its last letter
_IRREGULAR = ("s", "x", "z", "y", "h", "f", "fe", "o", "man")  # ends of nouns whose plural is not theirs and an "s"


def other_number(old: str, new: str) -> tuple[str, str] | None:
    """Two names in the number in which they were not said; None where their last letters do not tell it.

    ("authorised officer", "warden") gives ("authorised officers", "wardens"), and the other way round.
    """
    pair = [" ".join(one.split()) for one in (old, new)]
    if " " not in pair[0]:
        return None  # one word may be a verb as well: "the harbour master permits mooring"
    if all(map(_is_plain, pair)):
        return f"{pair[0]}s", f"{pair[1]}s"
    if all(one.endswith("s") and _is_plain(one[:-1]) for one in pair):
        return pair[0][:-1], pair[1][:-1]
    return None


def _is_plain(name: str) -> bool:
    """Whether a name ends with a noun that takes an "s"."""
    last = name.rpartition(" ")[2]
    return len(last) >= LEAST and last.isalpha() and last.isascii() and not last.lower().endswith(_IRREGULAR)
