"""How likely a change that the rules read is asked for at all, by what was learned from letters and from notes that ask
for nothing: a careful clerk asks where much speaks against it, however plainly its words stand there.
"""

from vankien.model.amendment import Amendment
from vankien.parse.draft.backing import Backing
from vankien.parse.restraint.surroundings import Setting
from vankien.parse.script import Script
from vankien.parse.weighed.request_traits import traits
from vankien.parse.weighed.weights import chance, weights

SURE = (
    0.8  # below, a person is asked: 2 to 4 in a hundred of those asked for lie there, a quarter or more of the others
)


def is_sure(script: Script, one: Amendment, around: Setting, changes: int, draft: Backing | None) -> bool:
    """Whether a change, one of so many `changes`, most likely is asked for; it is where nothing was learned."""
    learned = script.grammar.speech.learned.table("requests")
    return not learned or chance(traits(script, one, around, changes, draft), weights(learned)) >= SURE
