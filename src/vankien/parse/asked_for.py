"""Which of the changes that were read nobody asks for, by the words around them and by the draft at hand."""

from collections.abc import Iterator, Sequence

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.already_there import is_already_there
from vankien.parse.backing import Backing
from vankien.parse.meant import is_meant
from vankien.parse.others_papers import is_of_others_paper
from vankien.parse.reading import Reading
from vankien.parse.script import Script
from vankien.parse.span_index import SpanIndex
from vankien.parse.surroundings import setting
from vankien.parse.unsure import with_doubts


def keep_asked(reading: Reading) -> None:
    """Lays aside what nobody asks for, and notes beside the rest what makes it doubtful."""
    reading.lay_aside(list(unmeant(reading.script, reading.found, reading.aside, reading.backing)))
    reading.found[:] = with_doubts(reading.script, reading.found, reading.aside, reading.backing)


def unmeant(
    script: Script, found: Sequence[Amendment], aside: Sequence[Span], draft: Backing | None
) -> Iterator[Amendment]:
    """The changes that their words, or the draft, say are not meant; `aside` are the stretches of those before."""
    held = SpanIndex((*(one.evidence for one in found), *aside))
    for one in found:
        if one.operation is Operation.COMMENT:
            continue
        if not is_meant(script, one, held) or (draft is not None and _is_by_draft(script, one, held, draft)):
            yield one


def _is_by_draft(script: Script, one: Amendment, held: SpanIndex, draft: Backing) -> bool:
    """Whether the draft tells that a change is of another paper, or is there already."""
    if draft.units is not None and is_already_there(one, draft.units):
        return True
    around = None if script.collects else setting(script, one, held)
    return around is not None and is_of_others_paper(script, around, draft)
