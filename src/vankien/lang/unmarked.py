"""How a language asks for other words where nothing is quoted: the tables behind figures and words without marks.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vankien.lang.drops import NO_DROPS, DropWords
from vankien.lang.figures import FigureWords
from vankien.lang.goes import NO_GOES, GoesWords
from vankien.lang.wished import NO_WISHES, WishedWords

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class BareOrders:
    """The orders whose words need no marks and no name, "replace sold with let in 2.3"; empty where nobody says so.

    `changes` stand before old words and `by` between them and the new; `puts` before new ones and `instead` between
    them and the old; `drops` before what goes, `and_puts` between that and what comes; `adds` before new words beside
    others; `where` before old words that `puts` then replaces. `within` lead in a place behind the words, `stops` end
    them, `manners` may stand before the order. `no_wording` begin a description of words, which
    new ones may do with `articles`; `clauses` stand in no phrase.
    """

    changes: Words = ()
    by: Words = ()
    puts: Words = ()
    instead: Words = ()
    drops: Words = ()
    and_puts: Words = ()
    adds: Words = ()
    where: Words = ()
    within: Words = ()
    stops: Words = ()
    manners: Words = ()
    no_wording: Words = ()
    clauses: Words = ()
    articles: Words = ()


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class UnmarkedWords:
    """The words around figures and phrases that bear no marks, in one language.

    `figures` knows numbers in words and units, `years` stand before a year. Two figures: `contrasts` stand between a right one and a wrong one
    ("chứ không phải"), `rather` does so behind one that is called right ("phải là … chứ …"), `but` between a wrong
    one and a right one behind "không phải". `nows` bring the present one, `too` judge the one that stands ("ít",
    "không kịp"), `opines` say what the writer thinks, `wants` stand before the one that is wanted.
    Words without marks: `leads` may stand before a weak name ("cái cụm"), `lists` name rows of words ("danh sách"), `turns` go on to the next point ("với cả"), `fillers`
    end what is said ("ạ", "hết"), `bare` are orders whose words are named by nothing, `alone` may
    follow a number in words that counts nothing ("two hours is too short, four would do"), `measured` are measures of one
    kind ("three weeks, not three months"), `sided` begin what stands behind a side and is no
    wording ("sau khi …"; empty where words beside others always bear marks), `stands` may stand before a side, or before the order behind it, `raises_alone`: whether a verb of moving right before a figure
    moves to it ("còn 12 tháng"; "cut 3 days" does not), `raisers` head an order
    to move a figure ("hạ … từ 9% xuống 7%"), `reaches` stand right before a figure that is to hold, and before no amount by which one changes ("còn", "to"), `lasts` before "from" tell of a time that has two ends ("run from 10 to 6"), `achieved` behind the figures say that it moved already ("nhờ", "was hard
    work"), `dates` write a
    day of the calendar, `lead` naming what may stand before it, `clocks` are times of the day whose figure is none by
    itself ("half past ten"), `tallies` tell of votes, whose figures nobody asks for ("by 38 to 23 we …"), `value_tails` belong to the figure before them ("làm việc", "or more"), `periods` say how often something is done, in which quarter, or at what time of the day,
    each of them one value, `orders` bring the wanted
    figure where nothing else says that it is one of the draft's, `days` are days of the calendar,
    `listed` before a bare number say which item of a list is meant ("chỉ tiêu 3"),
    `own_remarks` begin a sentence of the writer's own behind new words, `own_inside` stand in one and `own_turns`
    mostly begin one, so that a person is asked, `says_anew`: whether a sentence of the draft said
    once more in another way asks for the other, `bare_notes`: whether the form of a short note alone asks. `halves` behind
    a number in words add a half ("six and a half"). `vague` words tell of wording without giving it ("khác", "dễ hiểu
    hơn"). `some` before a name leave open
    which words are meant ("bỏ một số từ …"). `judged` are no wording but say that something will do ("… là đủ"). `drops` say in short notes that words go, `goes` that
    units go elsewhere, `wished` that another value is wished for. Behind a value with one of the units of `smaller` stands one with a smaller unit and belongs to it
    ("22 giờ 30 phút"). `hours` name the hour of a time of the day, the first as drafts do, the others as people write it
    short ("7h15").
    """

    figures: FigureWords
    years: Words
    contrasts: Words
    rather: Words
    but: Words
    nows: Words
    too: Words
    opines: Words
    wants: Words
    leads: Words
    lists: Words
    turns: Words
    fillers: Words
    vague: Words
    bare: BareOrders = BareOrders()
    raises_alone: bool = True
    alone: Words = ()
    orders: Words = ()
    measured: tuple[Words, ...] = ()
    sided: Words = ()
    stands: Words = ()
    days: Words = ()
    own_remarks: Words = ()
    own_inside: Words = ()
    own_turns: Words = ()
    raisers: Words = ()
    achieved: Words = ()
    lasts: Words = ()
    reaches: Words = ()
    dates: Words = ()
    periods: Words = ()
    clocks: Words = ()
    tallies: Words = ()
    value_tails: Words = ()
    smaller: Mapping[str, Words] = field(default_factory=dict)
    hours: Words = ()
    listed: Words = ()
    some: Words = ()
    judged: Words = ()
    says_anew: bool = False
    halves: Words = ()
    bare_notes: bool = False
    drops: DropWords = NO_DROPS
    goes: GoesWords = NO_GOES
    wished: WishedWords = NO_WISHES
