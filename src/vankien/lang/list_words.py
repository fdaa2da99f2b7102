"""How a language says that something goes off a list or comes onto it: for `parse/prose/listed_items.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class ListWords:
    """The words around an item of a list, in one language.

    `takes` are orders to take it off ("strike"), `taken` says that this is done to it, both before `offs` ("from"); `puts`,
    `put` and `ons` are the same for one that comes. `musts` stand between an item and what is to be done to it,
    `mays` only where a word asks before them. `lists` name what holds items, `heads` stand before a list's name,
    `ofs` between it and its place, `ends` behind all that.
    """

    takes: Words = ()
    taken: Words = ()
    offs: Words = ()
    puts: Words = ()
    put: Words = ()
    ons: Words = ()
    musts: Words = ()
    mays: Words = ()
    lists: Words = ()
    heads: Words = ()
    ofs: Words = ()
    ends: Words = ()


NO_LISTS = ListWords()
"""A language of which nobody has said how it speaks of lists."""
