"""How a language tells, around two wordings, which one stands in the draft and which one is wanted.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class RoleWords:
    """The words beside a wording that tell what it is, in one language.

    `brings` are verbs that bring a wording besides those of the other tables ("xài"), `manners` stand between such a
    verb and the wording ("ghi thẳng"). `draft_says` stand right before what the draft has ("dự thảo đang để"), the two ends of one of `by_turns` before two wordings say that it has both ("lúc … lúc"), `holds` do
    so before a figure ("chỉ tiêu"). `faults`
    judge what stands ("nghe mơ hồ"), `favours` what is wanted ("mới kịp", "chớ"), `accepted` stand right behind a figure that may stay as it is ("thì được rồi"), `settles` do so at the end of its piece ("60% như các nơi là vừa"). `adds` are verbs of adding besides
    those of the orders ("kể luôn"). `minds` ask to look again at what stands ("coi lại"). `conditionals` say behind new words what they would be like ("would be wiser"). `denials` stand before
    a wording that is not so ("làm gì có"). `knows` name who knows better, right before a figure ("Cục Thuế: 3.187"). `stirs` move a figure at the head of a sentence alone
    ("giảm từ 12 xuống 9"). `neighbours` are others to whom one compares oneself ("tỉnh bạn"). `puts_in` bring new words
    where a side of the draft's follows ("kể … vào sau"). `rights` stand
    before the right figure ("số mới là"), `sources` right before a figure tell who counted it ("the register has"), `rests` name what else of a piece stays ("phần còn lại"), `together` between two wordings say that both are meant ("as well as"), `goes_with` stand behind a duty between words of the draft and new ones behind them ("nên kèm"), `faint` are those `favours` that often say something else ("5 người cho tuyến xã"), `attained` stand right before a figure that was reached ("tuyển được"), `reports` fill what stands before it in its sentence ("theo báo cáo … là"), `becomes` between two figures at a place are enough to ask ("45% thành 50%").
    `leads` between a figure of the place named and another lead from it to that ("30 ngày ra 60 ngày").
    `imposes` say what the draft demands ("bắt"). `both` before a place say that it is that of all requests before it ("đều ở mục 3"). `nearby`
    stand between new words and those of the draft, on which side nobody says ("cạnh"). Behind `unlacking` nothing is
    lacking ("không thiếu"). `asks_there` stand right before a figure asked for of a unit that has another ("call it"),
    `mends_there` ask to put right the one of two that the unit has ("correct the number"); empty where other words do.
    """

    brings: Words
    manners: Words
    draft_says: Words
    holds: Words
    faults: Words
    favours: Words
    adds: Words
    minds: Words
    rights: Words
    becomes: Words
    by_turns: tuple[str, ...]
    both: Words
    nearby: Words
    leads: Words = ()
    imposes: Words = ()
    denials: Words = ()
    knows: Words = ()
    stirs: Words = ()
    neighbours: Words = ()
    puts_in: Words = ()
    conditionals: Words = ()
    unlacking: Words = ()
    sources: Words = ()
    asks_there: Words = ()
    mends_there: Words = ()
    settles: Words = ()
    reports: Words = ()
    goes_with: Words = ()
    together: Words = ()
    rests: Words = ()
    faint: Words = ()
    attained: Words = ()
    merely: Words = ()  # right before a figure: it is told how little something grew ("chỉ tăng có"), and not asked for
    accepted: Words = ()
