"""How a language says that a change is not the writer's to ask for: a neighbour's, another act's, only dreamt of.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WhoseWords:
    """The words that tell whose a change is, in one language.

    `thirds` are others whose deeds are told ("huyện bên", "họ"); `passes` that time goes by on its own ("năm sau"), if an order or one of
    `deeds` follows. `foreign`
    name another act as the one that changes ("the bill now before …"); `arrows` turn one wording into another, in a note as
    in a story. `unreal` behind a change say that it is dreamt of ("if I had the money"); `stays` at the head of what follows
    that nothing is to be done, unless it is said of another unit or of the `rest` ("các khoản khác"). `softly` before a denial ask ("might it not say"); `readings` are what somebody took
    the words for. `unless` in the sentence say that words are wrong or meant otherwise: who tells that corrects. `undone` behind a past say what others
    left undone then ("dự thảo trước đã có, không sửa"); `heard` before a figure say that others told it;
    `abouts` before others say that a place only speaks of them ("nói về chợ kia"). `renamed` before a name say that what the draft
    names bears it by now ("đã đổi tên thành"): with a request behind, that is no story.
    """

    thirds: Words
    passes: Words
    deeds: Words
    foreign: Words
    arrows: Words
    unreal: Words
    stays: Words
    readings: Words
    softly: Words
    rest: Words
    unless: Words
    undone: Words
    heard: Words
    abouts: Words
    renamed: Words
