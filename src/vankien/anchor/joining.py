"""The edit of units that become one, or of one that becomes several, where their new wording is told.

"Gộp khoản 1 và khoản 2 Điều 9 thành khoản 1 như sau: “1. …”": the wording stands in place of what was joined.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from vankien.anchor.index import DraftIndex
from vankien.anchor.passage import lost, wording
from vankien.anchor.patch import replace_words
from vankien.model.anchor import Place
from vankien.model.edit import Edit
from vankien.model.span import Span

_LABELLED = re.compile(r"[\W_]*(?:[^\W\d_]+\s+)?(?:\d+(?:\.\d+)*[a-zđ]?|[IVXL]+|[a-zđ]\d?)\s*[.):/]\s*")


def rejoined(index: DraftIndex, places: Sequence[Place], new_text: str | None) -> tuple[Edit, ...]:
    """One edit over all places; none where a person has to look.

    That is: no wording, places that do not follow one another, sentences that the wording leaves out, labels that Word
    makes itself and the wording repeats.
    """
    if not new_text or not new_text.strip() or not places:
        return ()
    ordered = sorted(place.span for place in places)
    text = index.document.text
    if any(text[one.end : other.start].strip() or one.end > other.start for one, other in pairwise(ordered)):
        return ()
    whole = Span(ordered[0].start, ordered[-1].end)
    units = [index.document.unit(place.unit) for place in places if place.unit is not None]
    is_labelled = bool(_LABELLED.match(new_text))
    if lost(index, whole, wording(new_text)) or (is_labelled and any(one.label_generated for one in units)):
        return ()
    first = next((one for one in units if one.span.start == whole.start and one.label is not None), None)
    if first is not None and not is_labelled:
        whole = Span(first.body.start if first.heading.is_empty else first.heading.start, whole.end)
    return (replace_words(text, whole, new_text),)
