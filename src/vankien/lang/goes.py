"""How a short note says that a unit goes elsewhere, where no order of the grammar fits: for `parse/backed/moves.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class GoesWords:
    """`verbs` bring something elsewhere ("bê"), `stands` let it stand there ("nằm"), `soft` words may stand between
    these and the side ("ngay", "giùm"). `above` are sides beside those of the grammar; `tops` and `bottoms`
    the ends of what holds a unit; `ends` may follow them. `judges` say of a move how it would be ("thì rối"), `stays` tell
    what is so, or what others want ("như dự thảo", "đang").
    """

    verbs: Words = ()
    stands: Words = ()
    soft: Words = ()
    above: Words = ()
    tops: Words = ()
    bottoms: Words = ()
    ends: Words = ()
    judges: Words = ()
    stays: Words = ()


NO_GOES = GoesWords()
