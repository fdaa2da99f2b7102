"""How a language names a unit by the words of its heading: the tables behind "phần hạn chế", "the section on parking".

`units`, `links` and `behind` are pieces of regular expressions over lower-case text, spaces in them stand for any white
space; the others are folded words.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class CalledWords:
    """The words around a heading that names its unit, in one language.

    `units` stand before it, with `links` between ("phần nói về"), which `needs_link` demands ("the section on");
    `behind` stand behind it ("the harbour section"), `goes` before a unit to which words go ("vào phần").
    `defines` stand before a word whose definition is meant ("the definition of"), `defined_leads` between both,
    `defined_verbs` behind the word.
    """

    units: Words
    links: Words
    goes: Words
    behind: Words = ()
    needs_link: bool = False
    defines: Words = ()
    defined_leads: Words = ()
    defined_verbs: Words = ()
    least: int = 1  # words of a heading; a Vietnamese word is two syllables, and one stands in any sentence


LEADS = frozenset({"về", "các", "những", "the", "on", "our"})
"""Words at the head of a heading that people leave out or add."""
JOINTS = r"[,;:/&–-]|(?<!\w)(?:và|and)(?!\w)"
"""What stands between the things that one heading names."""
ALIKE = (frozenset({"hạn chế", "khuyết điểm", "tồn tại", "yếu kém", "thiếu sót"}),)
"""Things of which headings name two or three and mean one: "Hạn chế, khuyết điểm"."""
MEANS = ("means", "mean", "shall mean", "has the meaning", "refers to", "được hiểu là", "có nghĩa là")
"""What stands behind a word at the head of the line that says what it means."""
