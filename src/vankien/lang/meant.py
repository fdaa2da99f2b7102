"""How a language says that a change named in full is not meant: supposed, dared, shrugged off, or answered by what follows.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class MeantWords:
    """The words around a change that nobody means, in one language.

    `supposes` before an order set it in a condition ("nếu các anh bỏ …"), unless one of `courtesies` follows ("nếu được,
    …") or the condition ends before it (`then`). What would come of it decides: one of `favours` behind is a wish ("… thì rõ hơn"),
    `spoils` are none. `dares` before an order, or `either` anywhere, mean nobody's wish; `shrugs` behind the words leave it
    open or call it useless ("… làm gì", "… tùy các anh").
    `jokes` in the next sentence take all of it back; `concludes` with one of `keeps` there settles for the draft, `settles`
    do so at its head. `bodies` with one of `wants` before an order are third parties; the writer, of `voices`, who then speaks
    without one of `joins` has only told of it. `answers` in the next sentence say what others did with a request told.
    `aims` at the head of a sentence, before an order, with `needs` behind it, tell what somebody would have to do first ("to
    delete B4.4, you would need a vote"). `own_slips` correct the writer's own words, `own_papers` are other papers than the draft. One of `ors` between two wordings
    that may go leaves the choice to others; `nots` before a favour deny it, before a wish they refuse to ask. `rejects` are what
    the writer says of another's wish; `weak` asks only grant what one of `buts` with `spoils` then turns down ("có thể thay …, song
    mất …"). Behind `settles` may stand `as_is` and no more: "giữ nguyên như cũ", not "giữ nguyên khoản 2".
    """

    supposes: Words
    courtesies: Words
    then: Words
    consequences: Words
    favours: Words
    spoils: Words
    dares: Words
    either: Words
    shrugs: Words
    jokes: Words
    settles: Words
    concludes: Words
    keeps: Words
    bodies: Words
    wants: Words
    voices: Words
    joins: Words
    answers: Words
    own_slips: Words
    own_papers: Words
    ors: Words
    nots: Words
    rejects: Words
    weak: Words
    buts: Words
    as_is: Words
    aims: Words = ()
    needs: Words = ()
