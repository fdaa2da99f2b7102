"""Which of the draft's like figures a bare old one is: the words behind it in the contribution tell.

"Chỉ tiêu 12 bác sĩ/1 vạn dân khó đạt, hạ xuống 11": 12 stands many times, "12 bác sĩ" once.
"""

import re

from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.script import Script

MOST_WORDS = 3  # behind the figure
_BARE = re.compile(r"\d+(?:[.,]\d+)*")
_BEHIND = re.compile(rf"(?:[^\S\n]+[^\W\d_]+){{1,{MOST_WORDS}}}")


def told_figure(script: Script, target: Span | None, draft: Backing | None) -> str | None:
    """The bare figure with the words behind it that the draft has at one place only; None where they tell none."""
    if draft is None or draft.units is None or target is None:
        return None
    if _BARE.fullmatch(script.lower, target.start, target.end) is None:
        return None
    behind = _BEHIND.match(script.lower, target.end)
    said = [] if behind is None else behind[0].split()
    figure = script.lower[target.start : target.end]
    for count in range(len(said), 0, -1):
        words = " ".join((figure, *said[:count]))
        places = draft.units.places(words)
        if places:
            return words if len(places) == 1 else None
    return None
