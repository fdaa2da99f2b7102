"""Opinions weighed against what is asked for: a question or blame that leads to a change is its reason, no opinion.

"Chuẩn nào? Ghi rõ là “chuẩn hạng II”." asks for words; a clerk writes the change down and not the question. Who asks to
be told ("xin hỏi"), speaks against somebody in so many words, or speaks of another place than the change, has a view of
his own.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Stance
from vankien.model.locator import Locator
from vankien.parse.grammar.grammar import Grammar, grammar
from vankien.parse.remarks.opinions import Remark
from vankien.parse.remarks.verdicts import verdict, verdicts

_NEXT = re.compile(r"[ \t]*[^.!?\n]{3,200}[.!?\n]?")  # the sentence behind
AGAIN_REACH = 100  # code points from an opposed change to the words that what stands is to stay
NEAR = 4  # code points between a change and the sentence behind it: marks and a space
REACH = 200  # code points of a paragraph between a reason and the change it is given for


def weighed(remarks: Sequence[Remark], found: Sequence[Amendment], text: str, speech: Speech) -> list[Remark]:
    """The remarks without those that only lead to the next change of their paragraph."""
    asked = sorted(found, key=lambda one: one.evidence.start)
    begins = [one.evidence.start for one in asked]
    kept: list[Remark] = []
    for one in remarks:
        if _blames_words(one, text, speech):
            continue
        if kept and _says_again(kept[-1], one, text, speech):
            continue
        at = bisect_left(begins, one.span.end)
        behind = asked[at] if at < len(asked) else None
        if speech.stances.reasons_trail and _trails(one, asked, text, speech):
            continue
        if (behind is None or not _leads(one, behind, text, speech)) and not _leads_on(one, text, speech):
            kept.append(one)
    return kept


def _blames_words(one: Remark, text: str, speech: Speech) -> bool:
    """Whether blame is of words that it quotes ("“nhóm dẫn đầu” nghe chung chung"): it wants the text changed, and is
    the reason of that change or a remark on the text, read or not; a verb of opposing is a view all the same.
    """
    if one.is_outright or one.stance is not Stance.DISAGREE or not one.quotes:
        return False
    return verdicts(speech).inquires.search(one.span.of(text).lower()) is None


def _says_again(before: Remark, one: Remark, text: str, speech: Speech) -> bool:
    """Whether what is to stay is what somebody else's change was just opposed for: "Tôi không tán thành bỏ Điều 8. Giữ
    nguyên.": one view.
    """
    if before.stance is not Stance.DISAGREE or not before.is_outright or one.stance is not Stance.AGREE or one.quotes:
        return False
    between = text[before.span.end : one.span.start]
    if len(between) > AGAIN_REACH or "\n" in between or _are_apart(one.locator, before.locator):
        return False
    return verdicts(speech).nothing.search(one.span.of(text).lower()) is not None


def _trails(one: Remark, asked: Sequence[Amendment], text: str, speech: Speech) -> bool:
    """Whether a question or blame right behind a change only says why: "Take out “a”. Where else are we to go?"."""
    if one.is_outright or one.stance not in {Stance.QUESTION, Stance.DISAGREE}:
        return False
    before = next((it for it in reversed(asked) if it.evidence.end <= one.span.start), None)
    if before is None or one.span.start - before.evidence.end > NEAR or _are_apart(one.locator, before.locator):
        return False
    said = one.span.of(text).lower()
    between = text[before.evidence.end : one.span.start]
    if one.stance is Stance.QUESTION and _wants_to_know(said, speech):
        return False
    return "\n" not in between and verdicts(speech).inquires.search(said) is None


def _wants_to_know(said: str, speech: Speech) -> bool:
    """Whether a question asks for a fact ("Who owns the bank?"), and not, as a reason does, for consent ("Why should we
    pay twice?", "Who wants that?").
    """
    table = verdicts(speech)
    return table.facts.match(said) is not None and table.rhetorical.search(said) is None


def without_silence(remarks: Sequence[Remark], found: Sequence[Amendment], text: str, speech: Speech) -> list[Remark]:
    """The remarks without those that have nothing to say ("3.5. Không có ý kiến"), where the contribution says more.

    Alone in a contribution such words consent to the whole.
    """
    kept = [one for one in remarks if one.stance is not Stance.AGREE or not _is_silent(one, text, speech)]
    return kept if found or kept else list(remarks)


def _is_silent(one: Remark, text: str, speech: Speech) -> bool:
    """Whether words tell of no view and nothing beside it."""
    said = one.span.of(text).lower()
    rest, count = verdicts(speech).no_views.subn(" ", said)
    table = grammar(speech)
    return count > 0 and table.agrees.search(rest) is None and verdict(rest, table, is_placed=True) is None


def _leads_on(one: Remark, text: str, speech: Speech) -> bool:
    """Whether blame stands before an order for other words that was not understood: "quá cao, hạ còn 90%"."""
    if one.is_outright or one.stance is not Stance.DISAGREE:
        return False
    table = grammar(speech)
    said = one.span.of(text).lower()
    next_ = _NEXT.match(text, one.span.end)
    behind = "" if next_ is None or next_[0].endswith("?") else next_[0].lower()
    own = said[_verdict_end(said, speech) :]
    if not any(_orders(words_, table) for words_ in (own, behind)):
        return False
    return verdicts(speech).inquires.search(said) is None


def _orders(said: str, table: Grammar) -> bool:
    """Whether words order other words: "sửa 100% thành 96%", "đề nghị viết lại"."""
    return table.changes.search(said) is not None or (
        table.asks.search(said) is not None and table.orders.search(said) is not None
    )


def _verdict_end(said: str, speech: Speech) -> int:
    bad = verdicts(speech).bad.search(said)
    return len(said) if bad is None else bad.end()


def _leads(one: Remark, behind: Amendment, text: str, speech: Speech) -> bool:
    """Whether a remark gives the reason of the change that follows it."""
    if one.is_outright or one.stance not in {Stance.QUESTION, Stance.DISAGREE}:
        return False
    start, end = one.span.end, behind.evidence.start
    if (
        one.stance is Stance.QUESTION
        and one.locator.is_empty
        and _begins_with_place(text[start : behind.evidence.end], behind.locator)
    ):
        return False  # "Mẫu ở đâu? Điều 6 sửa …": of another matter
    if end - start > REACH or "\n" in text[start:end] or _are_apart(one.locator, behind.locator):
        return False
    return verdicts(speech).inquires.search(one.span.of(text).lower()) is None


def _begins_with_place(said: str, place: Locator) -> bool:
    """Whether words begin with the place that the change behind them names."""
    named = (place.as_written or "").strip().lower()
    return bool(named) and said.lstrip(" .;-–").lower().startswith(named)


def _are_apart(one: Locator, other: Locator) -> bool:
    """Whether both name a place and the names disagree: "Điều 12" and "Điều 3", pages 4 and 9."""
    if one.page is not None and other.page is not None and one.page != other.page:
        return True
    numbers = {step.kind: step.number for step in one.path}
    return any(numbers.get(step.kind, step.number) != step.number for step in other.path)
