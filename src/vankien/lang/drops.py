"""How a short note says that words are to go, where no order of the grammar fits: the table behind `parse/backed/drops.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class DropWords:
    """`verbs` drop words that the draft has ("bớt", "gạch"), `ways` may stand between them and the words ("hẳn",
    "giùm"); `spares` ask that words be not said ("khỏi ghi"); `excess` calls words too many ("thừa") and stands alone
    beside them. `contents` say that something of the text goes, and not how many of its words ("nội dung"). `names` say
    what goes ("cụm từ", "vế"), `names_behind` those before words that a verb behind them drops, `names_back` what is
    pointed at ("yêu cầu ấy"); `leads` stand between words and the verb behind them ("thì", "tôi xin"); `ends` end what
    is said, `judges` say of a deed how it is ("là"); `apart` begin what is said of another thing ("riêng", "còn"). An entry of a
    list is told by its own words, perhaps behind one of `entries` ("tên", "đường"), and goes `out_of` something
    ("khỏi danh sách"), or by one of `apart_verbs`, which drop nothing else ("bỏ ra"); `whole_units` are what one points back to as a whole ("bỏ khoản này"), `doers` those of whom it
    is told that they do it ("tôi bỏ").
    """

    verbs: Words = ()
    ways: Words = ()
    spares: Words = ()
    excess: Words = ()
    contents: Words = ()
    names: Words = ()
    names_behind: Words = ()
    names_back: Words = ()
    leads: Words = ()
    ends: Words = ()
    judges: Words = ()
    apart: Words = ()
    entries: Words = ()
    out_of: Words = ()
    apart_verbs: Words = ()
    whole_units: Words = ()
    doers: Words = ()


NO_DROPS = DropWords()
