"""The words around a number that is a place by itself in a draft whose paragraphs are numbered through: "in 29"."""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class BareNumberWords:
    """How a number alone is a place; empty where a language does not say so.

    `leads` stand before it anywhere ("in 29"), `heads` only where a sentence begins ("On 29, …"), `marks` say that it
    is a number ("no. 29"). `orders` go on behind it ("29 should read"), `verbs` have units for their object ("delete
    29"), unless one of `puts` goes on: then figures change. `joins` lead to one more ("12 and 14", "71 with 70").
    Before `counted` a lead tells of a share: "one in 12". `subjects` go on behind a number that is led ("in 29 it says"),
    `tells` behind one that speaks itself, wherever it stands ("I see that 29 says").
    """

    leads: Words = ()
    heads: Words = ()
    marks: Words = ()
    orders: Words = ()
    verbs: Words = ()
    puts: Words = ()
    joins: Words = ()
    counted: Words = ()
    subjects: Words = ()
    tells: Words = ()


NO_BARE_NUMBERS = BareNumberWords()
