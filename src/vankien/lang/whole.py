"""Words of a language that say how far a change goes, and how words of the draft hang together; all folded."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WholeWords:
    """The words of one language.

    `documents` say "wherever it stands in the document"; `inside` say so of whatever unit is named; `counted` say how many places there are: another number, and
    the place is asked for. `this_behind` and `this_before` stand beside the name of an act that speaks of itself,
    "Quyết định này", "this byelaw"; `drafts` are names of a draft with all its acts, which stand above the first of
    them. `into` stand between the number of a new unit and what shall hold it, `ranges` mean all from here to there.
    `goes_on` begin what goes on a phrase; before `set_off` a comma stands where they do, before
    `says_more` none: they say more of the words before them ("của", "with"); of these `joins` join like to like, and are never said in the place of
    something else. `joints` join two phrases, and stand at no end. Behind `list_leads` a list begins: whoever strikes
    out its first piece strikes out the comma behind it. `bound_behind` belong to the phrase before them and hang on
    nothing without it; with `of_them` a sentence begins that tells more of what the one before it counts.
    `qualities` begin pieces of a list that say how something is: one more of them is parted from them by a comma. Of `hanging` none ends a sentence: what they lead to stands behind ("bị", "of"); none is a word of another language at an
    end ("công an"). `says_of` stand behind what a sentence speaks of or defines, and begin none: "means", "là". `mark_names` are
    what people call the marks of the items of a list. `articles` begin phrases and no names. `how_often` are patterns of how often something is done, one value however long.
    """

    documents: tuple[str, ...]
    inside: tuple[str, ...]
    counted: Mapping[str, int]
    this_behind: tuple[str, ...]
    this_before: tuple[str, ...]
    drafts: tuple[str, ...]
    into: tuple[str, ...]
    ranges: tuple[str, ...]
    goes_on: tuple[str, ...]
    set_off: tuple[str, ...]
    says_more: frozenset[str]
    joins: tuple[str, ...]
    joints: tuple[str, ...]
    list_leads: tuple[str, ...]
    bound_behind: tuple[str, ...]
    of_them: tuple[str, ...]
    hanging: tuple[str, ...]
    says_of: tuple[str, ...]
    mark_names: Mapping[str, str]
    qualities: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    how_often: tuple[str, ...] = ()
