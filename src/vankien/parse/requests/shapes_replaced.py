"""Shapes of requests that quote both wordings, the draft's and the new one."""

import re
from functools import lru_cache

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, inner_words, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import asks_softly
from vankien.parse.places.locate import references
from vankien.parse.requests.shapes_alike import drops_part, puts_beside
from vankien.parse.words.cues import ALL, Cue
from vankien.parse.words.plain import Masked

CUT_OFF = ("…", "...")  # behind words that go on
TWO = 2  # quotations: the draft's words and the new ones


def replace_two(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The draft's words and the new ones, both quoted: "thay “a” bằng “b”" in all its turns."""
    if len(stretch.quotes) < TWO or (
        grammar.followed.search(stretch.text) is not None
        or (stretch.cues & Cue.BESIDE and grammar.beside_it.search(stretch.text) is not None)
    ):
        return None
    for pattern, need in _ways(grammar):
        match = pattern.search(stretch.text) if need == ALL or stretch.cues & need else None
        if match is None or not _tells_both(stretch, match, pattern, grammar):
            continue
        target, new = inner_words(text, stretch, match, "old"), inner_words(text, stretch, match, "new")
        if target is not None and new is not None and target != new and not new.is_empty:
            return _replaced(text, stretch, match, (target, new), grammar)
    return None


def _replaced(text: str, stretch: Masked, match: re.Match[str], said: tuple[Span, Span], grammar: Grammar) -> Found:
    """What two wordings ask for in the order in which they are said."""
    target, new = said
    if grammar.slipped.search(stretch.text, match.start("verb"), match.start("new")):
        target, new = new, target  # "“a” ghi nhầm thành “b”": the draft has the second
    begin = min(at_group(stretch, match, name) for name in ("verb", "old", "new"))
    until = inner_words(text, stretch, match, "until") if "until" in match.re.groupindex else None
    order, end = at_group(stretch, match, "verb"), stretch.start + match.end()
    if until is None and _holds_more(text, stretch, target, new):
        return Found(Operation.REPLACE, begin, end, None, new, order=order)
    if until is None and drops_part(text, stretch, target, new, grammar):
        return Found(Operation.DELETE, begin, end, new, order=order)
    if until is None and target.of(text).endswith(CUT_OFF):
        return _of_cut_off(stretch, target, new, (begin, end, order), grammar)
    return Found(Operation.REPLACE, begin, end, target, new, until=until, order=order)


def _of_cut_off(stretch: Masked, target: Span, new: Span, places: tuple[int, int, int], grammar: Grammar) -> Found:
    """The order where the old words are quoted by their beginning, "“Không cấp phép mới…”": all of the unit that is
    pointed at ("viết lại gạch này là") is meant, else a person says how far they go.
    """
    begin, end, order = places
    between = stretch.text[max(0, target.end - stretch.start) : max(0, new.start - stretch.start)]
    if grammar.anaphora.search(between) is not None:
        return Found(Operation.REPLACE, begin, end, None, new, order=order)
    return Found(Operation.REPLACE, begin, end, target, new, order=order, unsure=True)


@lru_cache(maxsize=8)
def _ways(grammar: Grammar) -> tuple[tuple[re.Pattern[str], int], ...]:
    """The patterns that name both wordings, the surest first, with the classes of words of which each needs one."""
    return (
        (grammar.replace_softly, Cue.ASKS),
        (grammar.replace_bare_not, ALL),
        (grammar.replace_wished, Cue.ASKS),
        (grammar.replace_range, Cue.FROM),
        (grammar.replace_raised, Cue.FROM),
        (grammar.replace_put, ALL),
        (grammar.replace_put_old_first, ALL),
        (grammar.replace_for, Cue.USES | Cue.REPLACES),
        (grammar.replace_preferred, ALL),
        (grammar.replace_made, ALL),
        (grammar.replace_refused, Cue.REFUSES | Cue.INSTEAD),
        (grammar.replace_dropped, Cue.DELETES),
        (grammar.replace_dropped_at_once, Cue.DELETES),
        (grammar.replace_dropped_passive, Cue.DELETES),
        (grammar.replace_dropped_say, Cue.DELETES),
        (grammar.replace_two, Cue.REPLACES),
        (grammar.replace_passive, Cue.REPLACES),
        (grammar.replace_instead, Cue.INSTEAD),
        (grammar.replace_wherever, Cue.USES),
        (grammar.wherever_replace, Cue.USES | Cue.REPLACES),
        (grammar.replace_not, Cue.ASKS | Cue.CORRECTS),
        (grammar.replace_extended, Cue.INSERTS),
        (grammar.replace_arrow, Cue.SIGNS),
        (grammar.replace_to, ALL),
        (grammar.replace_better, Cue.RIGHTS),
        (grammar.replace_corrected, Cue.CORRECTS),
        (grammar.replace_but, Cue.INSTEAD),
        (grammar.replace_reworded, Cue.REPLACES | Cue.USES | Cue.RAISES),
        (grammar.replace_linked, Cue.REPLACES | Cue.USES | Cue.RAISES),
        (grammar.replace_said, Cue.ASKS),
    )


def _tells_both(stretch: Masked, match: re.Match[str], pattern: re.Pattern[str], grammar: Grammar) -> bool:
    """Whether a match names the draft's words and the new ones, and not what its shape may mean besides."""
    if grammar.put_behind.match(stretch.text, match.end("new")) is not None:
        return False  # "“a” ought to have “b” tacked on after “c”" puts in
    if stretch.cues & Cue.BETWEEN and grammar.second_between.search(stretch.text, 0, match.start("old")) is not None:
        return False  # "between “a” and “b” we would put “c”" takes neither
    if pattern is grammar.replace_corrected or pattern is grammar.replace_but:
        if not _is_correction(stretch, match, grammar):
            return False
    elif pattern is grammar.replace_raised:
        return not _drops_range(stretch, match, grammar)
    elif pattern is grammar.replace_put:  # "dùng “a” cho “b” thì hơi lạ"
        return grammar.blamed_behind.match(stretch.text, match.end()) is None
    elif pattern is grammar.replace_two:
        return not puts_beside(stretch, match.start("old"), grammar)
    elif pattern is grammar.replace_not and asks_softly(stretch, match, grammar):
        return False  # "should “a” not be “b”?" asks for the second
    elif pattern is grammar.replace_to or pattern is grammar.replace_bare_not:
        return _is_only_named(stretch, match, grammar)
    is_loose = pattern in _loose(grammar)  # "sau “a” ghi “b”" puts in
    return not is_loose or grammar.beside_end.search(stretch.text, 0, match.start("old")) is None


def _holds_more(text: str, stretch: Masked, target: Span, new: Span) -> bool:
    """Whether new words also hold others quoted before them: "swap “a” and “b”: “b, a, c”" takes neither alone."""
    said = new.of(text)
    others = [trimmed(text, one.inner) for one in stretch.quotes if one.closed and one.span.end <= new.start]
    held = {one.of(text) for one in others if one.of(text) in said}
    return target.end <= new.start and target.of(text) in held and len(held) > 1


def _drops_range(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether two quotations are the ends of what goes: "strike everything from “a” to “b”"."""
    dropped = grammar.delete_range.search(stretch.text)
    return dropped is not None and dropped.start("old") == match.start("old")


def _loose(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    """The shapes whose verb may as well bring in words beside others: "ghi", "viết là"."""
    return (
        grammar.replace_corrected,
        grammar.replace_reworded,
        grammar.replace_linked,
        grammar.replace_said,
        grammar.replace_passive,
    )


def _is_only_named(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether no verb and no "from" stands before two quotations joined by "to" or "not": "“May” to “June” please"."""
    before = stretch.text[: match.start()]
    if grammar.says_draft.search(stretch.text[: match.start() + 1]) is not None:
        return False  # "the draft says “a”, not “b”"
    if grammar.side_end.search(before) is not None:
        return False
    return all(grammar.tells.fullmatch(one[0]) is not None for one in grammar.orders.finditer(before))


def _is_correction(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether "“…” phải là “…”" corrects a slip: it says so, asks, or names a place; not "“…” should go after “…”"."""
    if grammar.side.search(stretch.text, match.end("old"), match.start("new")):
        return False
    return (
        grammar.errors.search(stretch.text) is not None
        or grammar.asks.search(stretch.text) is not None
        or bool(references(stretch, grammar.speech))
    )
