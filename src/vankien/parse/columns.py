"""What the heading of a column names: place, old words, new words, who, when."""

from vankien.lang.speech import Speech
from vankien.text.normal import fold_plain

LONGEST_HEADING = 80  # code points


def column(said: str, speech: Speech) -> str | None:
    """What a heading names: the whole of it first, else the longest known beginning."""
    plain = fold_plain(said).strip(" .:*")
    if not plain or len(plain) > LONGEST_HEADING:
        return None
    names = [(heading, name) for name, headings in speech.columns.items() for heading in headings]
    exact = next((name for heading, name in names if plain == heading), None)
    if exact is not None:
        return exact
    begun = [(len(heading), name) for heading, name in names if plain.startswith((f"{heading} ", f"{heading},"))]
    return max(begun)[1] if begun else None
