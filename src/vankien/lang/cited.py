"""How a language names a proposal of somebody else in order to change it: the tables behind sub-amendments.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class CitedWords:
    """The words around another's proposal in one language.

    `agrees` and `as_in` stand before it and need one of `turns` behind it ("tán thành … nhưng"); `amends` change it at
    once ("sửa lại góp ý"), with `fills` between ("nội dung"). `denies` before `agrees` make a rival of it. `proposals` are its names, `number` stands
    before its number, `of_words` before whose it is. `persons` and `bodies` may begin a name in lower case, `ends` are
    words at which the name is over, `goes_on` begin a sentence that goes on with the one before.
    """

    agrees: Words
    as_in: Words
    denies: Words
    amends: Words
    fills: Words
    turns: Words
    proposals: Words
    number: Words
    of_words: Words
    persons: Words
    bodies: Words
    ends: Words
    goes_on: Words
