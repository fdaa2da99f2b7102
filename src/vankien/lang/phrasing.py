"""How a language puts words forward without a verb of change: "perhaps “…”", "followed by “…”", "“…” comes after".

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space. A language in
which nobody speaks so leaves them empty.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class PhrasingWords:
    """Words around quotations that tell which is new.

    `puts_forward` stand right before new words at the head of a clause ("I suggest “…”"), `turns` alone between old words and new
    ones (“May” to “June”), `nots` alone between new words and old ones, `puts_in` between words to
    drop and those that take their place ("delete “a”, insert “b”"), `followed` and `preceded`
    between the draft's words and those that go beside them, `comes` between a side and new words ("after “a” comes
    “b”"). `fillers` may follow new words at the end of a clause. `all_that` stand
    before a side for what nobody quotes ("everything after “a”"), `explains`
    before words of the draft that something unsaid is to explain ("a footnote explaining “a”"), `ands` go on behind a
    whole request ("that 2.3 be deleted and that …"), `refuses` before a wish turn it off, `names_anew` before a unit
    and its new name ("rename Part III “a”"), `announces` say that changes follow and ask for none themselves, `opens` that
    remarks do; `urges`, behind a word of asking, ask for a change once more and name nothing ("sửa lại cho đúng"); with `deeds` begins what else
    is asked for behind a reason ("…; dành kinh phí cho …").
    `offers` are names of a wording offered ("my version"), which may name its place behind them ("… for 3.3: “…”");
    `offerers` may stand in the midst of a clause before `puts_forward` ("for 3.3 Mr Orr suggests"), `offer_copulas` behind an
    offer ("would be"). `old_for` stand before old words whose new ones a verb brings in ("for “a” read “b”"), `makes` before old words
    or a place that new ones follow at once ("make 3.3 “b”"); between
    new words and old ones of which one is the better, `prefers` stand before and `over` between ("I prefer “b” to “a”"). `ends` name the end of a unit up to
    which something goes ("from “a” to the end of 2.2"). `to_this` heads a
    request to put words behind those just quoted ("to this should be added: “b”"), `subordinates` a
    clause behind whose comma a bare order asks ("while you are at it, cut “a”"). `onward` behind words of the draft say
    that what follows them is meant too ("từ “a” trở đi"). `prints` say how words came out on paper ("“a” in thành “b”"), `signs` are names of punctuation,
    `restates` stand between a request and the words it comes to ("hạ xuống, tức là “…”"), `pieces` tell parts of a
    sentence that nobody numbers alike ("vế 2"), `word_kinds` name words by their kind ("hai động từ ấy"),
    `small_parts` name parts of a unit that go without it ("cut the sentence"), `owned_pieces` more of them with a unit
    behind them ("the second half of 2.3"), `told_pieces` stand before words without marks that are pointed back to ("đoạn … Cắt
    đoạn này"), `several` point back to more than one ("leave them out"),
    `purposes` head a clause that gives the reason of an order over a whole unit behind its comma ("to save money, delete 4.4").
    `rightly` stand before what the draft ought to say ("đáng lẽ là “…”"); `wished` lead to old words of which `comes_to_be`
    brings the new ones ("we ask that “a” be “b”"). `has_done` stand before words of which a verb behind them says what
    is to become ("we should like “a” added to 8.4"). `leaves` lead, behind words that go, to those that stay ("bỏ bớt, giữ “a”").
    """

    puts_forward: Words = ()
    turns: Words = ()
    nots: Words = ()
    puts_in: Words = ()
    followed: Words = ()
    preceded: Words = ()
    comes: Words = ()
    fillers: Words = ()
    all_that: Words = ()
    explains: Words = ()
    ands: Words = ()
    that_again: Words = ()
    refuses: Words = ()
    names_anew: Words = ()
    announces: Words = ()
    urges: Words = ()
    opens: Words = ()
    deeds: Words = ()
    offers: Words = ()
    offerers: Words = ()
    offer_copulas: Words = ()
    makes: Words = ()
    ends: Words = ()
    old_for: Words = ()
    leaves: Words = ()
    prefers: Words = ()
    over: Words = ()
    to_this: Words = ()
    subordinates: Words = ()
    onward: Words = ()
    prints: Words = ()
    signs: Words = ()
    pieces: Words = ()
    small_parts: Words = ()
    owned_pieces: Words = ()
    told_pieces: Words = ()
    several: Words = ()
    restates: Words = ()
    word_kinds: Words = ()
    rightly: Words = ()
    purposes: Words = ()
    wished: Words = ()
    comes_to_be: Words = ()
    has_done: Words = ()


SAID_PLAINLY = PhrasingWords()
"""Of a language in which nobody speaks so."""
