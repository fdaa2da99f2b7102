"""Entries of the draft's lists, and units, that are to go and are told by their own words: "bỏ tên Bến Lở khỏi câu đó",
"Chậu cây thì xin bỏ ra", "gạch số 2 Phố Bến Lở", "Cấm giết mổ gia cầm thì …, bỏ khoản này".

What goes stands between commas in the draft, or is all of a unit; a person sees it, since things may be meant.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.draft.counted_things import Stretch, counted_things, words_of
from vankien.parse.draft.units import COUNTED, Units
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers, is_past, is_reported
from vankien.parse.prose.offered import There, add_offered
from vankien.parse.prose.wanted_figures import frame_words, is_change
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LONGEST = 300  # code points of a sentence
MOST_ENTRY = 8  # words of an entry of a list
MOST_NAMES = 3  # words before them that only say what they are, and one more
REACH = 120  # code points in which such words stand
LEAST_POINTED = 1.0  # how much must be told of a unit to which "bỏ khoản này" points
LEAST_SHARE = 0.4  # and of all that is said
MARGIN = 1.3  # and how many times as much as of any other's
_PIECE = re.compile(r"[,;:.!?–—](?!\d)|\s-\s")
_LABEL = re.compile(r"(?:^|\n)\s*\w{1,3}[.)]\s*$")
_NONE = ("(?!)",)


@dataclass(frozen=True, slots=True)
class _Patterns:
    ahead: re.Pattern[str]
    name: re.Pattern[str]
    behind: re.Pattern[str]
    pointed: re.Pattern[str]
    ends: re.Pattern[str]
    judged: re.Pattern[str]
    out_of: re.Pattern[str]
    own: re.Pattern[str]
    joint_before: re.Pattern[str]
    joint_behind: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    d = s.unmarked.drops
    if not d.entries:
        return None
    verbs, ways, leads = words((*d.verbs, *d.apart_verbs)), words(d.ways), words(d.leads)
    ends = rf"\s*(?:[.,;:!?()–—-]|$)|\s+{words((*d.ends, *d.out_of))}"
    joins = words((*s.joins, *s.or_words))
    return _Patterns(
        ahead=compile_later(rf"(?P<verb>{verbs}(?:\s+{ways}){{0,2}}?)\s+(?=\w)"),
        name=compile_later(rf"{words(d.entries)}\s+"),
        behind=compile_later(rf"\s+(?:{leads}\s+){{1,3}}(?P<verb>{verbs}(?:\s+{ways}){{0,3}})(?=\s*(?:[.,;!?]|$))"),
        pointed=compile_later(
            rf"(?P<verb>{verbs}(?:\s+{ways}){{0,2}})\s+(?:{words(d.whole_units)})\s+{words(s.this)}(?=\s*(?:[.,;!?]|$)|\s+{words(d.ends)})"
        ),
        ends=compile_later(ends),
        judged=compile_later(rf"\s+{words(d.judges)}"),
        out_of=compile_later(rf"\s{words(d.out_of)}\s"),
        own=compile_later(rf"{words((*d.doers, *s.nots, *s.hearsay.nots))}\s+$"),
        joint_before=compile_later(rf"(?:[,;:(]|\s{joins})\s*(?:{words(d.entries)}\s+)?$"),
        joint_behind=compile_later(rf"\s*(?:[,;)]|{joins}(?!\w))"),
    )


def entries_gone(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Reads which entries of the draft's lists, or which units, a line lets go; `known` amendments stand before it."""
    patterns, draft = _patterns(reading.grammar.speech), reading.backing
    if patterns is None or draft is None or draft.units is None:
        return
    script = reading.script
    if patterns.ahead.search(script.lower, line.start, line.end) is None and (
        patterns.behind.search(script.lower, line.start, line.end) is None
    ):
        return
    _without_where(reading, known, patterns)
    read = SpanIndex(one.evidence for one in reading.found[known:] if is_change(one))
    before = ""
    for clause in script.clauses_of(line):
        said = without_places(script.part(clause), reading.grammar)
        if clause.length <= LONGEST and not read.meet(clause) and not script.part(clause).quotes:
            _read(reading, clause, known, (before, said), draft, spoken)
        before = said


def _without_where(reading: Reading, known: int, patterns: _Patterns) -> None:
    """Forgets deletions of words that only say where the entry stands that goes: "bỏ … ra khỏi danh sách cấm"."""
    gone = []
    for one in reading.found[known:]:
        if one.operation is Operation.DELETE and one.target_text:
            said = reading.script.lower[one.evidence.start : one.evidence.end]
            at = said.rfind(one.target_text.lower())
            out = patterns.out_of.search(said, 0, max(at, 0))
            verb = None if out is None else patterns.ahead.search(said, 0, out.start())
            if out is not None and verb is not None and said[verb.end() : out.start()].strip():
                gone.append(one)
    reading.forget(gone)


def _read(
    reading: Reading,
    clause: Span,
    known: int,
    told: tuple[str, str],
    draft: Backing,
    spoken: Callable[[Span], Locator | None],
) -> None:
    units, said, speech = draft.units, told[1], reading.grammar.speech
    patterns = _patterns(speech)
    assert units is not None  # noqa: S101 - asked before
    assert patterns is not None  # noqa: S101
    where = spoken(clause)
    scope = units.under(where.path) if where is not None and where.path else []
    pointed = patterns.pointed.search(said)
    if pointed is not None and not scope and _is_asked(said, pointed.start(), pointed.end(), reading.grammar):
        stretch = _pointed(f"{told[0]} {said[: pointed.start()]}", units, speech)
        if stretch is not None:
            verb = clause.start + pointed.start()
            found = Found(Operation.DELETE, verb, clause.start + pointed.end(), order=verb, unsure=True)
            add_offered(reading, clause, known, found, There(stretch.steps, None))
        return
    for row, verb, end in _candidates(said, patterns, draft):
        if not _is_asked(said, verb, end, reading.grammar):
            continue
        entry = _entry(row, f"{told[0]} {said}", units, scope, patterns, speech)
        if entry is None:
            continue
        stretch, place = entry
        target = Span(row[0].start, row[-1].end).shift(clause.start)
        order = clause.start + verb
        is_whole = _is_unit(place, stretch, units)
        found = Found(
            Operation.DELETE, order, clause.start + end, None if is_whole else target, order=order, unsure=True
        )
        add_offered(reading, clause, known, found, There(stretch.steps, None))
        return


def _candidates(said: str, patterns: _Patterns, draft: Backing) -> list[tuple[list[Token], int, int]]:
    """Words of the draft behind a verb that drops them, or before one, each with the verb and the end of the order."""
    found = []
    for match in patterns.ahead.finditer(said):
        at = match.end()
        for _ in range(MOST_NAMES):
            row = tokens(said, at, at + REACH)[:MOST_ENTRY]
            size = draft.run(row, 0) if row else 0
            size = next((n for n in range(size, 0, -1) if patterns.ends.match(said, row[n - 1].end)), 0)
            if size:
                found.append((row[:size], match.start(), row[size - 1].end))
            name = patterns.name.match(said, at)
            if name is None:
                break
            at = name.end()  # "bỏ tên Bến Lở"
    for match in patterns.behind.finditer(said):
        begin = max((one.end() for one in _PIECE.finditer(said, 0, match.start())), default=0)
        row = tokens(said, begin, match.start())
        if 0 < len(row) <= MOST_ENTRY and draft.count(row):
            found.append((row, match.start("verb"), match.end()))
    return found


def _is_asked(said: str, verb: int, end: int, grammar: Grammar) -> bool:
    """Whether an order is one: nobody did it, nobody else asks for it, and no question is put."""
    patterns = _patterns(grammar.speech)
    assert patterns is not None  # noqa: S101 - asked before
    begin = max((one.end() for one in _PIECE.finditer(said, 0, verb)), default=0)
    piece = said[begin:end]
    if patterns.own.search(said, begin, verb) is not None or asks_to_know(said, end, grammar):
        return False
    if patterns.judged.match(said, end) is not None:
        return False  # "bỏ thuốc, bỏ rượu thì khỏe người": what comes of it is told
    if grammar.denies.search(said, begin, verb) is not None or grammar.keeps.search(piece) is not None:
        return False
    return not (is_past(piece, grammar) or is_anothers(piece, grammar) or is_reported(piece, verb - begin, grammar))


def _entry(
    row: Sequence[Token],
    around: str,
    units: Units,
    scope: Sequence[Span],
    patterns: _Patterns,
    speech: Speech,
) -> tuple[Stretch, Span] | None:
    """The sentence of the draft in whose list some words are an entry, and where; the one that is spoken of."""
    places = _places(row, units)
    things = counted_things(units, speech)
    held = []
    for place in places:
        stretch = next((one for one in things.stretches if one.span.contains(place)), None)
        inside = not scope or any(span.contains(place) for span in scope)
        if stretch is not None and inside and _is_entry(place, stretch, units, patterns):
            held.append((stretch, place))
    if not held:
        return None
    about = words_of(frame_words(speech).sub(" ", around)) - words_of(" ".join(one.word for one in row))
    sizes = [things.likeness(about, stretch) for stretch, _ in held]
    best = max(range(len(held)), key=sizes.__getitem__)
    rivals = [size for at, size in enumerate(sizes) if at != best]
    return (
        held[best] if not rivals or sizes[best] >= MARGIN * max(rivals) > 0 or max(rivals) == 0 < sizes[best] else None
    )


def _places(row: Sequence[Token], units: Units) -> list[Span]:
    """Where words stand in the draft side by side, whatever marks stand between them."""
    pattern = r"\W+".join(re.escape(one.word) for one in row)
    return [Span(*one.span()) for one in re.finditer(rf"(?<!\w){pattern}(?!\w)", units.lower)]


def _is_entry(place: Span, stretch: Stretch, units: Units, patterns: _Patterns) -> bool:
    """Whether words stand in a list, a mark or "and" on one side, or are all of a unit."""
    before, behind = units.lower[stretch.span.start : place.start], units.lower[place.end : stretch.span.end]
    if patterns.joint_before.search(before) is not None or patterns.joint_behind.match(behind) is not None:
        return True
    return _is_unit(place, stretch, units)


def _is_unit(place: Span, stretch: Stretch, units: Units) -> bool:
    """Whether words are all that a numbered unit says: "2. Phố Bến Lở (đoạn trước chợ)."."""
    before, behind = units.lower[stretch.span.start : place.start], units.lower[place.end : stretch.span.end]
    is_first = not before.strip() or _LABEL.search(before) is not None
    is_numbered = bool(stretch.steps) and stretch.steps[-1].kind not in COUNTED
    return is_numbered and is_first and not behind.strip(" .;,)\n")


def _pointed(before: str, units: Units, speech: Speech) -> Stretch | None:
    """The numbered sentence of the draft of which the words before an order speak that points to one."""
    about = words_of(frame_words(speech).sub(" ", before))
    things = counted_things(units, speech)
    rows = [one for one in things.stretches if one.steps and one.steps[-1].kind not in COUNTED]
    sizes = [_own_likeness(about, one, things.weight) for one in rows]
    if not sizes:
        return None
    best = max(range(len(rows)), key=sizes.__getitem__)
    rivals = [size for at, size in enumerate(sizes) if rows[at].steps != rows[best].steps]
    is_told = sizes[best] >= max(LEAST_POINTED, LEAST_SHARE * sum(map(things.weight, rows[best].words)))
    return rows[best] if is_told and sizes[best] >= MARGIN * max(rivals, default=0.0) else None


def _own_likeness(about: frozenset[str], stretch: Stretch, weight: Callable[[str], float]) -> float:
    return sum(map(weight, about & stretch.words))
