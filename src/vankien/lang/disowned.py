"""How a language says that a change just named is another's cry, dreaded, given up, or answered by keeping what stands.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]
_NEVER = ("(?!)",)


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class DisownedWords:
    """The words around a change by which its writer has no part in it, in one language.

    `cries` behind a change, up to the end of its sentence, say that somebody without a name utters it ("…, cả hội trường
    hô", "shouted a man at the back"); `joins` behind that, in the writer's voice, take it up again. `dreads` before an order,
    in its piece of the sentence, wish that it may not be ("I should hate … to be dropped"), `given_up` that it is no longer asked.
    `told_by` before an order, with no wish of the writer's own between, say who gives it ("theo lời anh thợ điện", "…, nó nói").
    `lets_go` behind it say that nobody insists, or that it is others' affair; `reverses` at the head of the next sentence, with
    one of `reversed_` in it, turn round ("À không, đọc kỹ thì đúng rồi"), and `rejects_it` anywhere in it turn the wish down ("không nhất trí với ý kiến
    này"). `openers` with one of `keeps` and `fillers` are all that a sentence says which keeps what stands ("Nhưng thôi cứ giữ.");
    `where_is` in the same sentence says that a unit is to stay where it is. `outcomes` right behind an order over whole units
    tell what would come of it ("thì lại vụn", "and they fight"), which one of `welcomes` wishes for; `results` behind an order tell
    it of any change. `puts` before a thing say that the unit, on paper, goes there ("vào túi"). `ones` before a noun that is neither a unit nor one of
    `texts` say what things of the world become one ("thành một hồ sơ"). `lives` end at a figure of the writer's own life
    ("I take the 9"), `paid` beside a figure says that it is one ("is what I paid"), `others_say` that others would say it; `comes` behind it tell what it came to
    ("để 24 tháng đã mốc").
    """

    cries: Words = _NEVER
    joins: Words = _NEVER
    dreads: Words = _NEVER
    given_up: Words = _NEVER
    told_by: Words = _NEVER
    lets_go: Words = _NEVER
    reverses: Words = _NEVER
    reversed_: Words = _NEVER
    rejects_it: Words = _NEVER
    openers: Words = _NEVER
    keeps: Words = _NEVER
    fillers: Words = _NEVER
    where_is: Words = _NEVER
    outcomes: Words = _NEVER
    welcomes: Words = _NEVER
    results: Words = _NEVER
    puts: Words = _NEVER
    ones: Words = _NEVER
    texts: Words = _NEVER
    lives: Words = _NEVER
    paid: Words = _NEVER
    others_say: Words = _NEVER
    comes: Words = _NEVER


UNKNOWN = DisownedWords()
