"""What a short note asks for by its form, with the draft at hand: an arrow from its words, a sentence of it anew."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import SHARED, share
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.requests.bare_arrows import judging
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import ARROW, words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

MOST = 12  # words on one side of an arrow
LEAD_REACH = 70  # code points before and behind a wording in which it is asked for
PLACE_REACH = 40  # code points of new words in which a place with its levels stands that they would be
ARROWS = re.compile(rf"\s*(?:{ARROW}|[–—]+>|\s>{{1,3}}\s|\s=\s|\s-{{2,5}}\s)\s*")
_LABEL = re.compile(r"\W*(?:\d{1,3}|[a-zđ])[.)]\s")
_WORD = re.compile(r"[^\W\d_]")
_EMPTY = re.compile(r"\(\s*\)")  # where a place stood
_BEFORE = re.compile(r"[^:;.()\n→⇒➔=>]*$")
_AFTER = re.compile(r"(?:[^;.(\n→⇒➔=>]|\.(?=\d))+")


def by_arrow(script: Script, part: Masked, draft: Backing) -> Found | None:
    """Words of the draft, an arrow, others: "3.3 Dogs -> Dogs and horses"; None where quotations say it."""
    if part.quotes:
        return None
    whole = without_places(part, script.grammar)
    said = _EMPTY.sub(lambda match: " " * len(match[0]), whole)
    arrows = list(ARROWS.finditer(said))
    if len(arrows) != 1:
        return None
    (arrow,) = arrows
    before, after = _BEFORE.search(said, 0, arrow.start()), _AFTER.match(whole, arrow.end())
    if before is None or after is None or script.grammar.own_voice.search(before[0]) is not None:
        return None  # "I row from the old pier -> home"
    row = tokens(said, before.start(), arrow.start())
    old, new = _drafts(row, draft), tokens(said, after.start(), after.end())
    dropped, again = {one.word for one in row[: len(row) - len(old)]}, {one.word for one in new}
    if dropped & again or again <= {one.word for one in old}:
        return None  # "Dogs on the beach -> dogs on the pier", "mooring fees = fees"
    is_placed = bool(script.references(part))
    if not old or not 0 < len(new) <= MOST or (not is_placed and draft.count(new) > draft.count(old)):
        return None
    if share(old, new) < SHARED and not _is_all(script, part, said[before.start() : after.end()], (row, old, new)):
        return None
    target = Span(part.start + old[0].start, part.start + old[-1].end)
    wanted = trimmed(script.text, Span(part.start + after.start(), part.start + after.end()))
    return Found(Operation.REPLACE, target.start, wanted.end, target, wanted, order=wanted.start)


def _is_all(script: Script, part: Masked, piece: str, rows: tuple[Sequence[Token], ...]) -> bool:
    """Whether unlike words on both sides of an arrow are wordings: all of the old ones are the draft's, nobody speaks
    of himself or judges ("kinh tế biển => giàu có, tôi tin vậy", "hủ tục -> nặng nề quá"), no figure gives way to
    words without one, and they are no way from one place to another.
    """
    row, old, new = rows
    said = part.text[new[0].start : new[-1].end]
    if judging(script.grammar.speech).search(said) or (_has_figure(old) and not _has_figure(new)):
        return False
    patterns = script.grammar.own_voice, script.grammar.agrees, script.grammar.disagrees
    names = [script.text[part.start + one[0].start].isupper() for one in (old, new)]
    return len(old) == len(row) and not all(names) and not any(one.search(piece) for one in patterns)


def _has_figure(row: Sequence[Token]) -> bool:
    return any(char.isdecimal() for one in row for char in one.word)


def _drafts(row: Sequence[Token], draft: Backing) -> Sequence[Token]:
    """The last words of a row that stand in the draft side by side: as many as do."""
    return next((row[at:] for at in range(max(0, len(row) - MOST), len(row)) if draft.count(row[at:])), ())


def anew(script: Script, part: Masked, draft: Backing) -> Found | None:
    """A sentence of the draft said anew, in marks or behind a colon, and nothing against it."""
    found = [span for span in _sayings(script, part) if draft.renews(tokens(script.lower, span.start, span.end))]
    if len(found) != 1:
        return None
    (new,) = found
    near = script.references(script.part(Span(new.start, min(new.end, new.start + PLACE_REACH))))
    if len(near) > 1 and near[0].span.start == new.start:
        return None  # "Phần góp ý: Phần thứ hai - III - 1.1 Kinh tế rừng": a place and its heading
    before, behind = part.text[: new.start - part.start], part.text[new.end - part.start :]
    grammar = script.grammar
    if grammar.speech.unmarked.bare_notes:
        wanted = _wanted(grammar.speech)
        is_wanted = wanted.search(before[-LEAD_REACH:]) is not None or wanted.search(behind[:LEAD_REACH]) is not None
    else:
        is_wanted = _is_asked(script, part, new)
    if len(part.quotes) > 1 or not is_wanted or script.text[new.end - 1] == "?":
        return None
    is_added = _LABEL.match(script.text, new.start) is not None and _adds(grammar.speech).search(before) is not None
    operation = Operation.INSERT if is_added else Operation.REPLACE
    return Found(operation, new.start, new.end, None, new, order=new.start)


def _is_asked(script: Script, part: Masked, new: Span) -> bool:
    """Whether words said anew are asked for: by a request or what leads to them, as better, or as those of a place.

    Not where the draft, or another, is said to say them, nor where units are joined or divided.
    """
    grammar, at = script.grammar, new.start - part.start
    before, behind = part.text[:at], part.text[new.end - part.start :]
    told = (grammar.says_draft, grammar.keeps, _joins(grammar.speech))
    if any(one.search(f"{before}\x01") for one in told) or grammar.reported.search(before):
        return False
    near = before[-LEAD_REACH:].rstrip(f" {BLANK}")
    if _led(grammar.speech).search(near.rstrip(": ")) or first_ask(near, grammar) is not None:
        return True
    is_place = near.endswith(":") and bool(part.quotes) and bool(script.references(part))
    if is_place and not _WORD.search(without_places(part, grammar)[: max(0, at - 1)]):
        return True  # "Điều 4: “3. …”"
    return bool(part.quotes) and _better(grammar.speech).match(behind) is not None


@lru_cache(maxsize=8)
def _led(s: Speech) -> re.Pattern[str]:
    """What stands right before words that ought to be the draft's: "đáng lẽ là", "phải ghi", "đổi thành"."""
    ought = rf"{words((*s.asks, *s.musts, *s.whole_units.ought, *s.phrasing.rightly))}\s+(?:\w+\s+)?{words(s.uses)}"
    made = rf"{words(s.replaces)}\s+(?:\w+\s+)?{words((*s.by, *s.marks_result, *s.turned))}"
    return compile_later(rf"(?:{words(s.phrasing.rightly or ('(?!)',))}|{ought}|{made})$")


@lru_cache(maxsize=8)
def _adds(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.inserts, *s.lacks)))


@lru_cache(maxsize=8)
def _better(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*,?\s*(?:\w+\s+){{0,2}}?{words((*s.betters, *s.roles.favours))}\s*(?=[.,;!]|$)")


@lru_cache(maxsize=8)
def _joins(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.merges, *s.splits, *s.moves)))


def _sayings(script: Script, part: Masked) -> Iterator[Span]:
    """What a stretch says as wording: its quotations, or what stands behind its last colon."""
    if part.quotes:
        yield from (trimmed(script.text, one.inner) for one in part.quotes if one.closed and not one.inner.is_empty)
        return
    colon = part.text.rfind(": ")
    if colon >= 0:
        yield trimmed(script.text, Span(part.start + colon + 1, part.start + len(part.text)))


@lru_cache(maxsize=8)
def _wanted(s: Speech) -> re.Pattern[str]:
    """What asks for words, offers them, or favours them."""
    r = s.roles
    return compile_later(
        words((*s.asks, *s.uses, *r.brings, *s.betters, *r.favours, *s.phrasing.offers, *s.phrasing.puts_forward))
    )
