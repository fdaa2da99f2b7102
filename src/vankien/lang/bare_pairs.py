"""How a language asks for one wording instead of another where neither bears marks nor a name.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class PairWords:
    """The words around two wordings of one thing, in one language; empty where such pairs always bear marks or names.

    `writes` are verbs that bring a wording ("ghi"), `of_text` those of them that speak of
    nothing else ("viết thành"), `changes` those that take the old one first ("đổi a thành b"),
    `by` stands between the two or behind the verb, `manners` between a verb and the wording. `again` stands behind a
    verb that needs no `by` then. `against` stands between
    a wanted wording and the one the draft has ("chứ"), `away` before the old one that is named first ("thay vì").
    `faults` judge the words of the draft ("nghe như …"), `of_words` say that they are words ("là từ hán việt").
    `purposes` begin what the wording is for ("cho gọn"). `favours` stand behind the wanted one ("dễ nghe hơn"), `ends` behind what is said ("nhé", "đi mấy anh"),
    `names` before either ("chữ", "chỗ"), `vague` in what tells of a wording without giving it, `alone` do so where nothing
    stands before them ("ngắn gọn"), `nudges` stand before
    an order and ask for nothing alone, `nothing` in sentences that only tell,
    `words` are reasons of other tables that may as well be words of a wording,
    `shortens` are verbs that announce a shorter wording ("rút còn: …"),
    `light` words tell of no likeness, `done` that something was done,
    `points_back` stand for words quoted before ("như thế"). Behind a verb with `clearly`, `topics` name what is to be
    told and give no words ("ghi rõ cách báo").
    """

    writes: Words = ()
    of_text: Words = ()
    changes: Words = ()
    purposes: Words = ()
    by: Words = ()
    manners: Words = ()
    again: Words = ()
    against: Words = ()
    away: Words = ()
    faults: Words = ()
    of_words: Words = ()
    favours: Words = ()
    ends: Words = ()
    names: Words = ()
    vague: Words = ()
    alone: Words = ()
    nudges: Words = ()
    nothing: Words = ()
    words: Words = ()
    shortens: Words = ()
    light: Words = ()
    done: Words = ()
    points_back: Words = ()
    clearly: Words = ()
    topics: Words = ()


NO_PAIRS = PairWords()
