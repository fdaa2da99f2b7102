"""How people wish for another value without an order for words: "7h30 đi", "nên xong trước …", "thu từng tháng cho dễ"."""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WishedWords:
    """The words of one language, pieces of regular expressions in lower case; empty where nobody writes so.

    `leads` stand in the piece before the value that is wished for, `turns` a few words and `holds` a word or two
    before it, `near` right before it, `ends` right behind. `every` begins what says how often, with one of `spans`, and `times` may stand behind
    it. `moons` are days of a moon by their number, `last_days` stand before a year and mean its last day; `joints`
    join the two ends of a range, and `ranges` begin one. `topics` right behind one lead to what is said of it; `likes` behind a value are content with
    it. `puts` add words without marks, `into` behind them leads to
    what they go into, and those that begin with `vague` tell of wording without giving it.
    """

    leads: Words = ()
    turns: Words = ()
    holds: Words = ()
    near: Words = ()
    ends: Words = ()
    every: Words = ()
    spans: Words = ()
    times: Words = ()
    moons: Words = ()
    last_days: Words = ()
    joints: Words = ()
    ranges: Words = ()
    likes: Words = ()
    topics: Words = ()
    puts: Words = ()
    into: Words = ()
    vague: Words = ()


NO_WISHES = WishedWords()
