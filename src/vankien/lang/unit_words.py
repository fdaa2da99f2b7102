"""How a language asks for changes to whole units: to drop, move, swap, join, divide and renumber them.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space. The plain
verbs of these operations (`deletes`, `moves`, `merges`, `splits`, `renumbers`) stand in `Speech`.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class UnitWords:
    """The words around whole units in one language.

    `unneeded` says that a unit can go ("không cần … nữa"), `no_more` ends such a sentence behind the unit's name.
    `swaps` exchange two units by themselves, `exchanges` only with `each_other` behind. `puts` say where a unit is to
    stand, `stands` where it ought to, and only behind a word of request. `becomes` stands between a unit and its new
    number, `former` behind the old one, `citing` before numbers that only refer to a unit. `halves` end a request to
    divide. `named` stands before the name of what comes out. `urges` behind a verb make it an order. `fillers` may stand between a verb and its unit. A verb
    `leads` may stand before a
    bare order; a verb right behind one of `compounds` is part of another word, one with `partly` drops only some of the unit. `items` name
    numbered pieces of a report by what they are, `withs` stands between two that are joined, `firsts` say
    that a unit goes before all others, `excepts` stands before places that are left out, `eithers` between two of which one is meant, `turns` behind them
    where the request is about just those. `entire` before a name of a unit without number means
    the one spoken of ("bỏ cả mục"). `owns` stands between a piece of a unit and the unit ("vế sau của khoản 3"), unless
    the piece is one of its `contents` as a whole.
    `free` name rows of letters that are found without what holds them ("objective (b)").
    `denials` stand right before one that is not meant ("not 2.2"), `onlys` before the order
    that remains ("mà chỉ bỏ"), `owned` before pieces of the unit spoken of ("its last sentence"),
    `no_places` right before a number that is a day, a sum or a version.
    `described` name pieces of a text that words tell instead of numbers, with `tells` and `abouts` before what they are
    about ("đoạn nói về chợ"); `rules` stand before what a rule says ("quy định công khai …"),
    `cites` before a unit that a rule only speaks of ("để thực hiện Điều 6"), `towards` before how
    something should be written ("theo hướng"); `haves` say that the text has a piece ("có mục"); `pairs`
    count them, `together` ends a request to merge them, `apart` one to divide ("thành mục riêng"), `topics` may stand
    before what gets a piece of its own, `lasts` say that a piece goes behind all others, `frees` are verbs that take
    words away from `lists` of words or pieces. `precedes` are verbs that say beside which unit another ought to stand ("should precede 4.2"). `theys` before a request are the units spoken of ("they should be merged"). `one_more` before a unit's name says that it is a new one.
    `sentences` call new words a sentence, with `edges` they go to the edge of a paragraph ("vào cuối đoạn").
    `thoughts` count what a unit says, but not behind `no_thoughts` ("góp ý 2 …"), `in_appendix` name what an appendix without a number holds.
    `spares` say that a unit stays, and the order behind them is about another ("giữ khoản 1 nhưng bỏ khoản 2").
    `togethers` say that words go with a unit ("together with"), and so do the `ands` behind one.
    `instead` say that words come where a unit stood that goes ("in its place"), as do `substitutes` by themselves.
    """

    unneeded: Words
    no_more: Words
    swaps: Words
    exchanges: Words
    each_other: Words
    puts: Words
    stands: Words
    under: Words  # beside `owns`, between a letter and what holds it: "(b) under section 3"; "(b) in section 3" is a list's
    belongs: Words  # verbs that ask by themselves where a unit stands: "(d) belongs at the top"
    ought: Words
    becomes: Words
    former: Words
    citing: Words
    halves: Words
    named: Words
    its: Words
    urges: Words
    fillers: Words
    compounds: Words
    away_from: Words
    partly: Words
    leads: Words
    entire: Words
    owns: Words
    contents: Words
    up: Words
    items: Words
    firsts: Words
    excepts: Words
    eithers: Words
    withs: Words
    free: Words = ()
    sentences: Words = ()
    edges: Words = ()
    thoughts: Words = ()
    no_thoughts: Words = ()
    in_appendix: Words = ()
    down: Words = ()
    described: Words = ()
    tells: Words = ()
    abouts: Words = ()
    rules: Words = ()
    cites: Words = ("(?!)",)
    towards: Words = ("(?!)",)
    haves: Words = ("(?!)",)
    pairs: Words = ()
    together: Words = ()
    apart: Words = ()
    topics: Words = ()
    lasts: Words = ()
    frees: Words = ()
    lists: Words = ()
    one_more: Words = ()
    turns: Words = ()
    precedes: Words = ()
    theys: Words = ()
    spares: Words = ()
    togethers: Words = ()
    ands: Words = ("(?!)",)
    instead: Words = ()
    substitutes: Words = ("(?!)",)
    denials: Words = ()
    onlys: Words = ()
    owned: Words = ()
    no_places: Words = ()
