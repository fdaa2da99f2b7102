"""What turns a change off that the draft at hand would bear out: told, past, refused, kept, or taken back behind."""

import re
from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.parse.backed.figure_words import is_denied
from vankien.parse.backed.pairs import STOP
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import LAST_WORD, hearsay, is_gloss, is_over, is_past, is_reported, takes_back
from vankien.parse.restraint.elsewhere import is_elsewhere
from vankien.parse.script import Script
from vankien.parse.words.plain import BLANK, Masked

WORD_REACH = 20  # code points before a verb in which the word before it stands
_STOP = re.compile(r"[.;!?](?!\d)")
_PIECE = re.compile(r"[,.;:!?](?!\d)")
TAIL = 80  # code points behind the two within which they are taken back


def is_off(script: Script, part: Masked, found: Found) -> bool:
    """Whether the words around a change tell of it, refuse it, keep what stands, or take it back behind."""
    grammar, text = script.grammar, part.text
    if found.operation is Operation.DELETE:  # "…, vì điều trên đã ghi": what was done is the reason
        text = without_words(part, found).text
        is_apart = found.target is None or found.target.end <= found.verb
        if grammar.speech.there.joins or is_apart:  # "this number should not exist": what lets it go may deny
            begin, end = found.verb - part.start, found.end - part.start
            text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
        reason = grammar.reason.search(text, found.end - part.start)
        text = text if reason is None else text[: reason.start("cue")]
    assert found.order is not None  # noqa: S101 - where the new words stand
    if any(one.search(text) for one in (grammar.keeps, grammar.other_act)):
        return True
    if any(not _denies_old(part, found, one.end()) for one in grammar.denied_order.finditer(text)):
        return True
    said = grammar.disagrees.sub(" ", _without_reason(text, found, part, grammar))
    if grammar.agrees.search(said):  # who does not agree agrees with nothing
        return True
    if is_refused(script, part.start, found) or _is_disliked(script, part, found):
        return True
    at, end = found.order - part.start, part.start + len(text)
    tail = script.lower[end : end + TAIL].split("\n")[0]
    if takes_back(tail, grammar) or is_over(tail, len(tail), grammar) or grammar.denied_ask.search(tail):
        return True
    if is_gloss(part, found, grammar) or (found.operation is Operation.INSERT and _is_told(text, grammar)):
        return True
    if _was_done(text, grammar):
        return True
    is_anew = found.operation is Operation.REPLACE and found.target is not None
    if is_anew and found.new is not None and is_elsewhere(script, found.target, found.new):
        return True
    own = max((one.end() for one in STOP.finditer(text, 0, at)), default=0)  # the reason before may be of the past
    return is_past(text[own:], grammar) or is_reported(text, at, grammar) or is_over(text, at, grammar)


def _is_disliked(script: Script, part: Masked, found: Found) -> bool:
    """Whether somebody disagrees right behind the new words: "tăng lên 5.000 đồng là tôi phản đối"."""
    if found.new is None or found.target is None or found.new.start < found.target.end:
        return False
    behind = script.lower[found.new.end : max(found.new.end, part.start + len(part.text))]
    against = script.grammar.disagrees.search(behind)
    return against is not None and _PIECE.search(behind, 0, against.start()) is None


def is_refused(script: Script, start: int, found: Found) -> bool:
    """Whether the words before the new figure of a stretch that begins at `start` refuse it, the old one before them:
    "nên giữ 15 ngày, không nên có 20 ngày", but not "không nên ghi 15 ngày mà ghi 20 ngày".
    """
    new, old = found.new, found.target
    if new is None or not script.lower[new.start : new.start + 1].isdigit():
        return False
    begin = old.end if old is not None and old.end <= new.start else start
    return is_denied(script.lower[begin : new.start], script.grammar.speech)


def _without_reason(text: str, found: Found, part: Masked, grammar: Grammar) -> str:
    """A stretch without the piece that gives the reason: "vì các xưởng vẫn ủng hộ" agrees with nothing."""
    reason = grammar.reason.search(text, found.end - part.start)
    if reason is None:
        return text
    ends = _PIECE.search(text, reason.end())
    return text[: reason.start("cue")] + ("" if ends is None else text[ends.start() :])


def _denies_old(part: Masked, found: Found, end: int) -> bool:
    """Whether an order that is denied is one for the old words: right behind it, the new ones before ("“b” mới đúng,
    đừng viết “a”"), or in a piece of its own before the new ones.
    """
    if found.target is None or found.new is None:
        return False
    if found.target.end <= part.start + end <= found.new.start:  # "viết “a” thì chẳng ai đặt; “b” mới ra việc"
        return _STOP.search(part.text, end, found.new.start - part.start) is not None
    if not found.new.end < part.start + end < found.target.start:
        return False
    return not part.text[end : found.target.start - part.start].strip(f" {BLANK}\"“”'‘’:")


def _was_done(text: str, grammar: Grammar) -> bool:
    """Whether somebody did what the words tell: "the old plan replaced “a” by “b”"."""
    table = hearsay(grammar.speech)
    return any(table.helped.search(text, 0, one.start()) is None for one in table.acted.finditer(text))


def _is_told(text: str, grammar: Grammar) -> bool:
    """Whether somebody else puts in: "Mr Lennox, who would insert “cats” after “dogs”"; not "xin có thêm khoản …"."""
    for one in grammar.inserts.finditer(text):
        before = LAST_WORD.search(text, max(0, one.start() - WORD_REACH), one.start())
        if before is None or grammar.tellers.fullmatch(before[0]) is None:
            continue
        if grammar.asks.search(text, 0, one.start()) is None:
            return True
    return False


def without_words(part: Masked, found: Found) -> Masked:
    """The stretch without the words of a change: "every" in them says nothing of places."""
    said = part.text
    for span in (found.target, found.new):
        if span is not None and said[span.start - part.start : span.end - part.start].isprintable():
            begin, end = span.start - part.start, span.end - part.start
            said = f"{said[:begin]}{' ' * (end - begin)}{said[end:]}"
    return replace(part, text=said)
