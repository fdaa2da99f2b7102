"""The words for the acts that one draft may hold: a decision, and the regulation that it issues."""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class OwnActWords:
    """How a place says in which of the draft's acts it is; empty where a language does not.

    `names` are names of such acts, `bare` those of them that are the draft's own where nothing more is said of them,
    though other acts are called so too. `leads` tell a name from a verb, `heads` stand before one in a heading,
    `annexed` behind it. Before `others` a name is that of another act,
    behind a numbered act's place `told` say what stands in that act.
    """

    names: Words = ()
    bare: Words = ()
    leads: Words = ()
    heads: Words = ()
    annexed: Words = ()
    others: Words = ()
    told: Words = ()


NO_ACTS = OwnActWords()
