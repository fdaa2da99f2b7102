"""How a language tells what another text, another place, another time or somebody's memory has.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class ElsewhereWords:
    """Who has words that the draft has not, told before those words, in one language.

    `texts` are other texts with the verb that tells what they say ("luật cũ ghi"), `places` other places ("tỉnh bạn"),
    `times` others ("trước kia:"). `memories` are what somebody took the words for, remembers or fears ("tôi nhớ là",
    "what I feared"): those are uncertain, and "please check" makes no request of them. `at` before a name in capitals
    make it a place ("in Jersey"), unless it is one of `not_names`. `says` right behind words say that somebody utters
    them ("“a”, says my wife"). `unifies` behind two wordings ask that one of them be used throughout, and do not say
    which ("cần thống nhất cách gọi"). `follows` before others say that the draft is to follow them ("như tỉnh bạn").
    """

    texts: Words = ("(?!)",)
    places: Words = ("(?!)",)
    times: Words = ("(?!)",)
    memories: Words = ("(?!)",)
    at: Words = ("(?!)",)
    not_names: Words = ("(?!)",)
    says: Words = ("(?!)",)
    follows: Words = ("(?!)",)
    unifies: Words = ("(?!)",)


NOWHERE = ElsewhereWords()
