"""How a language tells of changes that the writer does not ask for: done, wished by others, taken back.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class HearsayWords:
    """The words around a change that is told of, in one language.

    `past` says that it was before; `now` brings back to the present. `withdraws` take a request back, `lays_aside`
    leave the one in their own clause to others; `others` are third persons who ask. `nots` with
    `between` before a word of request refuse it ("không hề đề nghị"); `adopts` without a request before it, or
    `adopted`, say that the drafters took it up.
    `duties` are words of request that only tell when `bearers` stand before them ("em phải sửa mái"), unless
    these end one of `views` ("theo em phải sửa");
    `so` begins what follows from a story; `results` are such words when `outcomes` follow ("nên tôi viết"). `own_things` are the writer's, not the draft's; `kin` are
    people of theirs, who tell what they did unless a request follows; `elsewhere` names papers that are not the draft.
    Behind `beside_own` the writer is not who asks: "người nói trước tôi".
    `writes` behind the writer's own name says that he writes down what another asks ("bác Ba bảo cháu ghi: …"). `done` words
    say that something was so, or would be; `acted` right before its object says that somebody did it, unless one of
    `helpers` stands before ("the clerk replaced “a”", "to have replaced “a”"); `drafters` right before a verb say that they did it;
    `regrets` behind a change say that it would be a pity ("bỏ đi thì tiếc"); of `homes` ("xã tôi")
    `duties` only tell. `turned_down` behind the writer's own voice speak against what another asked for; of `begs`
    with one of `begged` behind them nobody asks for words ("xin đi bộ đội"). `judging` right behind the words of a change
    judge it ("thêm “a” là sáng suốt"), unless one of `favouring` follows, as in a request ("thêm “a” là đủ"); `as_drafted`
    there say that the draft has it already. `counts_back` beside a word that takes back tell how many requests that
    are, 0 being all of them ("xin rút cả hai ý kiến"). In a question `soft_nots` ask and deny nothing ("could 3.2 not say “a”?").
    """

    past: Words
    now: Words
    withdraws: Words
    lays_aside: Words
    others: Words
    nots: Words
    between: Words
    adopts: Words
    adopted: Words
    duties: Words
    bearers: Words
    views: Words
    results: Words
    outcomes: Words
    so: Words
    own_things: Words
    kin: Words
    elsewhere: Words = ()
    beside_own: Words = ()
    writes: Words = ()
    done: Words = ()
    drafters: Words = ()
    regrets: Words = ()
    homes: Words = ()
    turned_down: Words = ()
    begs: Words = ()
    begged: Words = ()
    judging: Words = ()
    as_drafted: Words = ()
    favouring: Words = ()
    acted: Words = ()
    helpers: Words = ()
    soft_nots: Words = ()
    counts_back: tuple[tuple[str, int], ...] = ()
