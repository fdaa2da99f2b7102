"""How a language asks for other words where nothing is quoted: the tables behind figures and words without marks.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

from vankien.lang.figures import FigureWords

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class UnmarkedWords:
    """The words around figures and phrases that bear no marks, in one language.

    `figures` knows numbers in words and units, `years` stand before a year. Two figures: `contrasts` stand between a right one and a wrong one
    ("chứ không phải"), `rather` does so behind one that is called right ("phải là … chứ …"), `but` between a wrong
    one and a right one behind "không phải". `nows` bring the present one, `too` judge the one that stands ("ít",
    "không kịp"), `opines` say what the writer thinks, `wants` stand before the one that is wanted.
    Words without marks: `leads` may stand before a weak name ("cái cụm"), `lists` name rows of words ("danh sách"), `turns` go on to the next point ("với cả"), `fillers`
    end what is said ("ạ", "hết"), `vague` words tell of wording without giving it ("khác", "dễ hiểu hơn").
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
