"""How a language says what a text is to have, where no order of the grammar fits: for `parse/prose/wanted_of_text.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WantedWords:
    """`musts` say behind a unit, a draft (`drafts`) or what points back to one (`pointers`) that it is to be otherwise
    ("phải", "ought to"), `fillers` between; `verbs` is what a text can do ("nói rõ", "set out"), `unwritten` what
    units are only hoped to do ("được thực hiện nghiêm", "be enforced"). `heads` stand before a request that begins its
    clause, `asks` are its words, `softly` stand between these and the verb; `editors` are those who write. Behind `oblique` a unit is no
    subject. Before `announced` a verb
    only says that the writer will speak ("xin bổ sung một thông tin"). `figures` are what figures are called ("the limit"),
    `counting` counts the remarks of a letter at their heads ("first"), `explains` begins behind a comma what only explains.
    `plain_asks` and, before an order, `plain_wishes` are the words by which a writer himself asks ("we ask that"). `effects` say behind "should" what comes of a change ("help"),
    `backs` begin what is said of a unit that was named ("its").
    """

    musts: Words = ()
    drafts: Words = ()
    pointers: Words = ()
    fillers: Words = ()
    verbs: Words = ()
    unwritten: Words = ()
    heads: Words = ()
    asks: Words = ()
    softly: Words = ()
    editors: Words = ()
    announced: Words = ()
    oblique: Words = ()
    figures: Words = ()
    counting: Words = ()
    explains: Words = ()
    plain_asks: Words = ()
    plain_wishes: Words = ()
    effects: Words = ()
    backs: Words = ()


NOTHING_WANTED = WantedWords()
"""A language of which nobody has said how it wants something of a text."""
