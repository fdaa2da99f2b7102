"""Two wordings beside one another of which the draft has the one: the old and the new words of a change.

Which verb joins them says nothing: "Hate the word *involve*. Use *consult*.", "1.200 hộ là đếm lộn, 1.020 hộ mới phải".
Who names both most often names the old one first; words of contrast between them ("chứ không phải") turn that round,
and where the draft says otherwise nothing is read: a letter on an older version would be read the wrong way.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backed.onward import goes_on, says_instead
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import LAST_WORD, hearsay
from vankien.parse.places.paths import locator_of
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import ARROW, words
from vankien.parse.words.plain import Masked, Quoted
from vankien.parse.words.sides import side_of

TWO = 2
SHARED = 0.5  # of the words of the shorter of two wordings that are one made anew; unlike pairs share less than a third
MOST_TIMES = 3  # as many words as its old ones a wording may have, and a few more
FEW_BETWEEN = 1  # words between two wordings that tell nothing else: "“a” thì “b”", not "“a” ở đầu, “b” ở cuối"
STOP = re.compile(r"[.!?;](?!\d)")
_WORDS = re.compile(r"\w+")
_LINK = re.compile(rf"\s*(?:[:+–—-]|{ARROW})\s*")  # alone between two wordings
_PIECES = re.compile(r"[.,;:?!()–—\x01\n](?!\d)|\s-\s")
_DRAWN = Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS
ASKING = (
    Cue.RIGHTS | Cue.ORDERED | Cue.ASKS | Cue.MINDS | Cue.CORRECTS | Cue.INSTEAD | Cue.REPLACES | Cue.TOO | Cue.RAISES
    | Cue.WANTS | Cue.WRITES | Cue.AGAINST | Cue.OPINES | Cue.FAVOURS | Cue.SIGNS | Cue.USES | Cue.BAD | Cue.WEAK
)  # fmt: skip
_TELLING = Cue.WRITES | Cue.USES | Cue.SIGNS | Cue.TOO
"""What may ask for words, and as well tell who says them or how much: "the plan says “a”, the leaflet “b”"."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    side: re.Pattern[str]
    beside: re.Pattern[str]
    contrast: re.Pattern[str]
    put_for: re.Pattern[str]
    rights: re.Pattern[str]
    adds: re.Pattern[str]
    not_added: re.Pattern[str]
    goes_with: re.Pattern[str]
    together: re.Pattern[str]
    brings: re.Pattern[str]
    favours: re.Pattern[str]
    faults: re.Pattern[str]
    praised: re.Pattern[str]
    denied: re.Pattern[str]
    unasked: re.Pattern[str]
    told: re.Pattern[str]
    refused: re.Pattern[str]
    rather: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    names, beside, u, r, v = words(s.names_words), words((*s.after, *s.before)), s.unmarked, s.roles, s.stances
    brings = words((*s.replaces, *s.uses, *s.ways_to_say, *s.raises, *s.corrects, *s.asks, *s.musts, *r.brings))
    manner = words((*r.manners, *s.by, *s.in_its_place, *s.names_words, *s.bare_names))
    rights = words((*r.rights, *u.nows))
    return _Patterns(
        denied=re.compile(words((*s.denies, *r.denials))),
        told=re.compile(words((*r.draft_says, *r.sources, *s.old_labels, *s.whose.passes))),
        refused=re.compile(rf"{words((*s.denies, *r.denials))}\s+(?:\w+\s+){{0,2}}?(?:{names}\s*){{0,2}}$"),
        rather=re.compile(rf"\s*,?\s*{words(u.but)}\s+(?:\w+\s+){{0,2}}?(?:{names}\s*){{0,2}}"),
        unasked=re.compile(rf"{words(s.hearsay.nots)}\s+{words((*s.asks, *s.musts, *s.whole_units.ought))}"),
        side=re.compile(rf"(?P<side>{beside})\s+(?:\w+\s+)?(?:{names}\s*){{0,2}}$"),
        beside=re.compile(beside),
        contrast=re.compile(words((*s.instead, *s.pairs.against, *u.contrasts, *u.rather))),
        put_for=re.compile(rf"\s*{words(s.puts_for)}\s+(?:{names}\s+){{0,2}}"),
        rights=re.compile(rf"{rights}\s*:?\s*(?:[^\W\d_]+\s+)?$"),
        adds=re.compile(words((*s.lacks, *s.inserts, *r.adds))),
        goes_with=re.compile(words(r.goes_with)),
        together=re.compile(words(r.together)),
        not_added=re.compile(rf"{words(s.denies)}\s+(?:\w+\s+)?{words((*s.inserts, *r.adds))}"),
        brings=re.compile(rf"{brings}(?:\s+{manner}){{0,5}}\s*:?\s*$"),
        favours=re.compile(rf"[\s,]*(?:\w+\s+){{0,3}}?{words((*r.favours, *s.betters))}"),
        faults=re.compile(rf"[\s,]*(?:\w+\s+){{0,4}}?{words((*r.faults, *u.too, *v.bads, *v.weak_bads, *s.errors))}"),
        praised=re.compile(rf"[\s,]*(?P<before>(?:\w+\s+){{0,3}}?){words((*v.goods, *v.strong_goods, *s.betters))}"),
    )


def both_quoted(script: Script, part: Masked, draft: Backing) -> Found | None:
    """Two quotations of which one stands in the draft."""
    quotes = [one for one in part.quotes if one.closed and not one.inner.is_empty]
    if len(quotes) != TWO or len(part.quotes) != TWO:
        return None
    rows = [inner_words(script, one) for one in quotes]
    stands = [draft.count(one) > 0 for one in rows]
    if stands == [True, True]:
        stands = _stand_there(script, part, quotes, draft)
    if stands[0] is stands[1] or not all(rows):
        return None
    old, new = (0, 1) if stands[0] else (1, 0)
    target, wanted = (trimmed(script.text, quotes[place].inner) for place in (old, new))
    patterns = _patterns(script.grammar.speech)
    begin, end, order = quotes[0].span.start, quotes[1].span.end, quotes[new].span.start
    found = Found(Operation.REPLACE, begin, end, target, wanted, order=order)
    side = side_before(part.text, quotes[old].span.start - part.start, script.grammar)
    if side is not None:
        between = part.text[slice(*_between(part, quotes))]
        return None if patterns.denied.search(between) is not None else put_beside(found, side, script)
    if (
        is_spoken(script.text, wanted, target)
        or patterns.together.search(part.text, *_between(part, quotes)) is not None
    ):
        return None
    is_added = patterns.goes_with.search(part.text, *_between(part, quotes)) is not None  # "“a” nên kèm “b”"
    if is_added or goes_on(script.lower, target, wanted):
        is_first = old == 0 and _is_put_on(part, quotes, script.grammar)
        return replace(found, operation=Operation.INSERT, position=Position.AFTER) if is_first else None
    if not _may_change(part, rows[old], rows[new], draft, script.grammar):
        return None
    spans = [one.span.shift(-part.start) for one in quotes]
    if _asks_for_second(part, spans, old, script.grammar):
        return found
    is_told_of = script.unit_references(part)  # not "chợ này “a”, chợ kia “b”"
    is_made_anew = (
        old == 0 and bool(is_told_of) and share(rows[0], rows[1]) >= SHARED and _may_be_meant(script, part, spans)
    )
    return replace(found, unsure=True) if is_made_anew else None


def _may_be_meant(script: Script, part: Masked, spans: Sequence[Span]) -> bool:
    """Whether a wording of the draft and one like it that the draft has not may be a change, no verb asking for it.

    Who writes words of the draft down and then nearly the same ones mostly wants these: a person says it. What somebody
    else says, what another text has, and what is praised or asked about is told.
    """
    grammar, (old, new) = script.grammar, spans
    between, patterns = part.text[old.end : new.start], _patterns(grammar.speech)
    if is_turned(between, grammar) or asks_to_know(part.text, new.end, grammar) or patterns.put_for.fullmatch(between):
        return False
    if is_of_home(part.text, new.start, grammar) or _is_praised(part.text, old.end, grammar):
        return False
    head = _piece_before(part.text, new.start)
    tells = (patterns.told, grammar.tells, patterns.denied)
    return part.cues & _DRAWN == 0 and not any(one.search(head) for one in tells)


def _between(part: Masked, quotes: Sequence[Quoted]) -> tuple[int, int]:
    """Where in a piece stands what parts its two quotations."""
    return quotes[0].span.end - part.start, quotes[1].span.start - part.start


def _stand_there(script: Script, part: Masked, quotes: Sequence[Quoted], draft: Backing) -> list[bool]:
    """Which of two wordings that the draft has stand in the one unit named: "Điều 16 (1): “quý I” …, “quý II” đi ạ"."""
    named = script.unit_references(part) if part.cues & Cue.PLACES and draft.units is not None else ()
    where = locator_of(named, script.text, script.grammar.speech) if named else None
    spans = [] if where is None or where.also or draft.units is None else draft.units.under(where.path)
    if len(spans) != 1 or draft.units is None:
        return [True, True]
    row = tokens(draft.units.lower, spans[0].start, spans[0].end)
    return [has_run(row, inner_words(script, one)) for one in quotes]


def has_run(row: Sequence[Token], run: Sequence[Token]) -> bool:
    """Whether some words stand side by side in others."""
    said, short = ([one.word for one in each] for each in (row, run))
    return bool(short) and any(said[at : at + len(short)] == short for at, one in enumerate(said) if one == short[0])


def _asks_for_second(part: Masked, spans: Sequence[Span], old: int, grammar: Grammar) -> bool:
    """Whether the wording that the draft has not is asked for, not only told, where `old` is the place of the other."""
    patterns, new = _patterns(grammar.speech), 1 - old
    low, high = spans[0].end, spans[1].start
    if old == 0 and _is_rather(part.text, spans, grammar):
        return not asks_to_know(part.text, spans[1].end, grammar)
    if patterns.put_for.fullmatch(part.text, low, high) is not None:
        head = part.text[: spans[0].start]
        if old == 1:  # "thay “a” cho “b”"
            is_blamed = patterns.faults.match(part.text, spans[1].end) is not None
            return not is_blamed and (_is_brought(head, grammar) or _is_put_for(part, head, grammar))
        if not (grammar.replaces.search(_piece_before(part.text, spans[0].start)) or _is_put_for(part, head, grammar)):
            return False  # "it says “a” for “b”"
    is_other_way = is_turned(part.text[low:high], grammar)
    favoured = patterns.favours.match(part.text, low)  # "“b” mới đúng, đừng viết “a”"
    is_favoured = favoured is not None and not part.text[favoured.end() :].lstrip()[:1].isalpha()
    is_first = is_favoured or _is_asked_first(part.text, spans, grammar)
    if is_other_way if old == 0 else not (is_other_way or is_first):
        return False
    if asks_to_know(part.text, spans[new].end, grammar) or is_of_home(part.text, spans[new].start, grammar):
        return False
    is_asked_back = part.text[low:high].rstrip(" \u00a0–—-:").endswith("?")  # "“a” Why? “b”" says nothing of the second
    if is_asked_back and _WORDS.search(part.text, spans[1].end) is None:
        return False
    if is_wanted(part.text, spans[old], spans[new], grammar):
        return True
    is_asked = part.cues & ASKING & ~_TELLING or len(_WORDS.findall(part.text[low:high])) <= FEW_BETWEEN
    is_told = _is_by_others(_piece_before(part.text, spans[new].start), grammar)
    return bool(is_asked) and not is_told and not _is_unwanted(part.text, spans[old], spans[new], grammar)


def _is_put_for(part: Masked, head: str, grammar: Grammar) -> bool:
    """Whether nothing but a place stands before words that are to stand for others: "14(4): “b” for “a”, please"."""
    if not part.cues & Cue.PLACES:
        return False
    said = without_places(part, grammar)[: len(head)]
    return grammar.frame.fullmatch(said) is not None


def _is_rather(said: str, spans: Sequence[Span], grammar: Grammar) -> bool:
    """Whether the first of two wordings is refused for the second: "không trả “a” mà trả “b”"."""
    patterns, (first, second) = _patterns(grammar.speech), spans
    is_refused = patterns.refused.search(said, 0, first.start) is not None
    return is_refused and patterns.rather.fullmatch(said, first.end, second.start) is not None


def _is_put_on(part: Masked, quotes: Sequence[Quoted], grammar: Grammar) -> bool:
    """Whether the second of two wordings is asked for behind the first: it stands right beside it, or a word asks."""
    said, (old, new) = part.text, (one.span.shift(-part.start) for one in quotes)
    between = said[old.end : new.start]
    if _patterns(grammar.speech).not_added.search(between) is not None:
        return False  # "“a” không nên kèm “b”"
    if part.cues & _DRAWN or is_turned(between, grammar) or says_instead(said, grammar.speech):
        return False
    if _patterns(grammar.speech).unasked.search(between) is not None:  # "“a” không nên kèm “và b”"
        return False
    if asks_to_know(said, new.end, grammar) or is_of_home(said, new.start, grammar):
        return False
    if _is_by_others(_piece_before(said, new.start), grammar) or _is_unwanted(said, old, new, grammar):
        return False
    return _LINK.fullmatch(between) is not None or bool(part.cues & (ASKING & ~_TELLING | Cue.INSERTS))


def _may_change(part: Masked, old: Sequence[Token], new: Sequence[Token], draft: Backing, grammar: Grammar) -> bool:
    """Whether one wording may become the other: unlike ones need a request and no verb that puts beside or drops, and
    the new words account for what goes.
    """
    shared, patterns = share(old, new), _patterns(grammar.speech)
    is_deed = part.cues & _DRAWN or not part.cues & ASKING or grammar.to_actors.search(part.text)
    if shared < SHARED and is_deed:
        return False
    if shared < SHARED and (patterns.beside.search(part.text) or patterns.adds.search(part.text)):
        return False
    if shared < 1 and len(old) > MOST_TIMES * len(new) + TWO:
        return False  # more would go than the new words account for
    return not (draft.renews(new) and len(new) > TWO * len(old))  # a sentence anew, the old words only a part of it


Way = Callable[[Script, Masked, Backing], Found | None]


def is_spoken(text: str, new: Span, old: Span) -> bool:
    """Whether a quotation is what somebody says aloud and no wording: it asks or calls, and the old words do not."""
    return text[new.end - 1] in "?!" and text[old.end - 1] not in "?!"


def share(one: Sequence[Token], other: Sequence[Token]) -> float:
    """Of the words of the shorter wording, those that the other has too: 0 to 1."""
    first, second = ({token.word for token in row} for row in (one, other))
    return len(first & second) / max(1, min(len(first), len(second)))


def inner_words(script: Script, quote: Quoted) -> list[Token]:
    """The words between the marks of a quotation."""
    return tokens(script.lower, quote.inner.start, quote.inner.end)


def side_before(said: str, at: int, grammar: Grammar) -> re.Match[str] | None:
    """The side on which something goes of what begins at an offset: "sau chữ “a”"."""
    return _patterns(grammar.speech).side.search(said, 0, at)


def put_beside(found: Found, side: re.Match[str], script: Script) -> Found:
    """The new words beside the old ones: "sau chữ “a” … “b”"."""
    assert found.target is not None and found.new is not None  # noqa: S101, PT018 - both are told
    position = side_of(side, script.grammar.speech)
    return Found(Operation.INSERT, found.verb, found.end, found.target, found.new, position, order=found.order)


def is_turned(between: str, grammar: Grammar) -> bool:
    """Whether the first of two wordings is the wanted one: "“a” chứ không phải “b”".

    A contrast in a sentence before tells nothing: "“a” không phải thuật ngữ pháp lý. Thuật ngữ đúng là “b”".
    """
    begin = max((one.end() for one in STOP.finditer(between)), default=0)
    return _patterns(grammar.speech).contrast.search(between, begin) is not None


def asks_to_know(said: str, at: int, grammar: Grammar) -> bool:
    """Whether the sentence around an offset only asks to know."""
    stop = STOP.search(said, at)
    return stop is not None and stop[0] == "?" and grammar.soft_question.search(said) is None


def _is_brought(head: str, grammar: Grammar) -> bool:
    """Whether a verb brings a wording, and no third person does it: "mẹ hay gọi là “…”"."""
    verb = _patterns(grammar.speech).brings.search(head)
    if verb is None or _is_by_others(head[: verb.start()], grammar):
        return False
    before = LAST_WORD.search(head, 0, verb.start())
    return before is None or grammar.tellers.fullmatch(before[0]) is None


def _is_by_others(head: str, grammar: Grammar) -> bool:
    """Whether a piece of a sentence begins with who does it: "cô giáo thì dạy là"; what must be or not be is nobody."""
    said = head.lstrip()
    is_nobody = any(one.match(said) for one in (grammar.musts, grammar.asks, grammar.denies))
    return grammar.tellers.match(said) is not None and not is_nobody


def is_of_home(said: str, at: int, grammar: Grammar) -> bool:
    """Whether the sentence before an offset tells of the writer's own village or firm, not of what the draft does."""
    begin = max((one.end() for one in STOP.finditer(said, 0, at)), default=0)
    return hearsay(grammar.speech).homes.search(said, begin, at) is not None


def is_wanted(said: str, old: Span, new: Span, grammar: Grammar) -> bool:
    """Whether the words around two wordings favour the new one or blame the old one, and not the other way round."""
    if _is_unwanted(said, old, new, grammar):
        return False
    patterns = _patterns(grammar.speech)
    head = _piece_before(said, new.start)
    low, high = min(old.end, new.end), max(old.start, new.start)
    if not head.strip(" :–—-=>/→") or patterns.contrast.search(said, low, high) is not None:
        return True
    return (
        _is_brought(head, grammar)
        or patterns.favours.match(said, new.end) is not None
        or patterns.faults.match(said, old.end) is not None
        or patterns.rights.search(head) is not None
    )


def _piece_before(said: str, at: int) -> str:
    """What stands before an offset in its piece of the sentence."""
    return said[max((one.end() for one in _PIECES.finditer(said, 0, at)), default=0) : at]


def _is_unwanted(said: str, old: Span, new: Span, grammar: Grammar) -> bool:
    """Whether the words right behind two wordings praise the old one, or blame the new one."""
    patterns = _patterns(grammar.speech)
    is_turned = grammar.turns.search(said, old.end, max(old.end, new.start)) is not None  # "“a” là trúng, nhưng …: “b”"
    is_blamed = patterns.faults.match(said, new.end) is not None and patterns.favours.match(said, new.end) is None
    return (_is_praised(said, old.end, grammar) and not is_turned) or is_blamed


def _is_asked_first(said: str, spans: Sequence[Span], grammar: Grammar) -> bool:
    """Whether the first of two wordings is asked for where it stands: "phải là “b”, chứ giờ mới có “a”"."""
    return _is_brought(_piece_before(said, spans[0].start), grammar)


def _is_praised(said: str, at: int, grammar: Grammar) -> bool:
    """Whether the words right behind a wording praise it: "“a” thì đúng", not "“a” chưa đúng"."""
    match = _patterns(grammar.speech).praised.match(said, at)
    return match is not None and grammar.denies.search(match["before"]) is None
