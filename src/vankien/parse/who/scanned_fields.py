"""Fields of forms whose spaces a scan lost or made: "Họvà tên: …", "H ọ và tên : Nguy ễn Văn C ường"."""

from functools import lru_cache

from vankien.lang.people import People

LONGEST_LABEL = 40  # code points before the colon


@lru_cache(maxsize=8)
def _labels(p: People) -> dict[str, str]:
    """What each label asks for, by its letters alone."""
    return {_letters(label): kind for kind, labels in p.fields.items() for label in labels if " " in label}


def _letters(said: str) -> str:
    return "".join(said.lower().split())


def scanned_field(line: str, p: People) -> tuple[str, str] | None:
    """What a line's label asks for, and the answer; None where its letters are no label's of two words and more."""
    label, colon, value = line.partition(":")
    if not colon or len(label) > LONGEST_LABEL or not p.family_names:
        return None
    kind = _labels(p).get(_letters(label))
    if not kind or not value.strip():
        return None
    return kind, _closed_up(value.strip(), p) if kind == "name" else value.strip()


def _closed_up(name: str, p: People) -> str:
    """A name whose syllables a scan parted: small letters go on with the piece before unless they are a syllable."""
    made: list[str] = []
    for piece in name.split():
        is_rest = bool(made) and made[-1][:1].isupper() and piece.islower()
        if is_rest and piece not in p.middle_names and piece not in p.family_names:
            made[-1] += piece
        else:
            made.append(piece)
    return " ".join(made)
