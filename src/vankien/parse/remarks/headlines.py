"""Headlines: "NGƯỜI DÂN NÓI GÌ VỀ DỰ THẢO?" over an article asks nobody anything."""

from collections.abc import Sequence

from vankien.lang.speech import Speech
from vankien.model.amendment import Stance
from vankien.model.contribution import BlockRole
from vankien.parse.remarks.opinions import Remark
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.words.lines import Line

LONGEST = 120  # code points of a headline
LEAST_WORDS = 3  # of a line in capitals; "ĐỒNG Ý" is an answer
LEAST_LINES = 3  # of a text that bears a headline; a note of two lines begins with what it says


def without_headlines(remarks: Sequence[Remark], text: str, lines: Sequence[Line], speech: Speech) -> list[Remark]:
    """The remarks without those that a headline makes: a line in capitals over small ones, a question as first line."""
    if not remarks:
        return []
    said = [line for line in lines if line.role is BlockRole.BODY and line.span.of(text).strip()]
    heads = [line for line in said if _is_loud(line.span.of(text))] if not text.isupper() else []
    first = said[0] if len(said) >= LEAST_LINES else None
    return [
        one
        for one in remarks
        if not any(line.span.contains(one.span) for line in heads) and not _asks_first(one, first, text, speech)
    ]


def _is_loud(line: str) -> bool:
    return line.isupper() and len(line.split()) >= LEAST_WORDS and len(line) <= LONGEST


def _asks_first(one: Remark, first: Line | None, text: str, speech: Speech) -> bool:
    """Whether a question is the whole first line of a text: what an article is about."""
    if first is None or one.stance is not Stance.QUESTION or not first.span.contains(one.span):
        return False
    words = first.span.of(text).strip()
    is_whole = len(words) <= LONGEST and words == one.span.of(text).strip()
    return is_whole and verdicts(speech).inquires.search(words.lower()) is None
