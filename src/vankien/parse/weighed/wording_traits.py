"""The traits by which a change of quoted words is weighed: the words around them, and what the draft has of them.

A trait is a word with its place: `o<0=` the word before the old words, `n>1=` the second behind the new ones, `b=` one
between the two, `nB=` one before them in their sentence, `t=` one behind both, `l=` one anywhere in the stretch. Where
the old words come first (`of`) or last (`nf`) is told with what stands between.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.hearsay import is_anothers, is_over, is_past, is_reported, takes_back
from vankien.parse.script import Script
from vankien.parse.weighed.seen_words import HAD, OTHER, PLACE, RENEWING, Seen, seen
from vankien.parse.weighed.wordings import Wording, wordings
from vankien.parse.words.cues import CLASSES
from vankien.parse.words.plain import Masked

NEAR = 4  # words on each side of a wording that are told with their places
SENTENCE = 25  # words on each side of it in its sentence that are told without
LONGEST_BETWEEN = 40  # words between two wordings that are told one by one
WHOLE_BETWEEN = 6  # words between them that are told as one
TO_PLACE = 12  # words from a place to a wording that are told
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.99)  # of the words of the shorter wording that the other has too
LENGTHS = (1, 2, 4, 8, 16, 30)  # words
COUNTS = (0, 1, 2, 5)  # times in the draft
RATIOS = (0.4, 0.8, 1.2, 2, 4)  # words of the new wording to one of the old
GAPS = (0, 1, 3, 6, 10, 20, 40)  # words
_STOP = re.compile(r"[.!?;](?!\d)")
_QUOTED = frozenset({HAD, RENEWING, OTHER})


@dataclass(frozen=True)
class Stretch:
    """A stretch with its wordings, and the words that a model sees of it."""

    script: Script
    part: Masked
    found: Sequence[Wording]
    row: Seen
    _told: dict[int, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def told(self, one: int) -> tuple[str, ...]:
        """The traits of a wording, whatever it is for: what is said around it, and what the draft has of it."""
        if one not in self._told:
            self._told[one] = (*_asked(self, one), *_by_draft(self.found[one]))
        return self._told[one]

    @cached_property
    def line(self) -> tuple[str, ...]:
        """The traits of all of it."""
        return (*_line(self.row.words, self.found), *_heard(self))

    def around(self, one: int) -> tuple[str, str]:
        """What stands before and behind a wording in its sentence."""
        start, end = (at - self.part.start for at in (self.found[one].span.start, self.found[one].span.end))
        text = self.part.text
        begin = max((mark.end() for mark in _STOP.finditer(text, 0, start)), default=0)
        stop = _STOP.search(text, end)
        return text[begin:start], text[end : len(text) if stop is None else stop.end()]


def stretch(script: Script, part: Masked, draft: Backing) -> Stretch | None:
    """A stretch as it is weighed; None where it has no quotation, or too many."""
    refs = script.unit_references(part)
    found = wordings(script, part, refs, draft)
    return Stretch(script, part, found, seen(part, refs, found)) if found else None


def pair_traits(said: Stretch, old: int, new: int) -> Iterator[str]:
    """What tells of a quotation and of words of the draft that the one goes for, or beside, the other."""
    row, found, words = said.row, said.found, said.row.named(old, new)
    (first, end), (begin, stop) = row.at[old], row.at[new]
    order = "of:" if end <= begin else "nf:"
    yield order
    yield from _between(words[end:begin] if end <= begin else words[stop:first], order)
    gap = Span(*sorted((found[old].span.end, found[new].span.start))) if end <= begin else None
    gap = gap or Span(*sorted((found[new].span.end, found[old].span.start)))
    yield from _classes(f"{order}b", said.script, gap.shift(-said.part.start).of(said.part.text))
    yield f"apart={max(-3, min(3, row.sentences[begin] - row.sentences[first]))}"
    for sign, one in (("o", old), ("n", new)):
        yield from _around(sign, row, words, row.at[one])
        yield from (f"{sign}{told}" for told in said.told(one))
    yield from (f"t={word}" for word in words[max(end, stop) :])
    yield from _likeness(found, old, new)
    nearest = min((abs(row.at[one][0] - begin) for one in _rivals(row, found, old, new)), default=len(words))
    yield f"nearest={nearest >= abs(first - begin)}"
    yield from said.line


def lone_traits(said: Stretch, one: int, *, is_old: bool) -> Iterator[str]:
    """What tells of a quotation alone that it goes, or of a new one that it is for a unit."""
    row, found = said.row, said.found
    words = row.named(one, None) if is_old else row.named(None, one)
    sign = "o" if is_old else "n"
    first, end = row.at[one]
    yield from _around(sign, row, words, (first, end))
    yield from (f"{sign}{told}" for told in said.told(one))
    yield from (f"t={word}" for word in words[end:])
    yield from _places(words, first, end)
    best = max((_share(found[each].said, found[one].said) for each in _rivals(row, found, one, one)), default=0.0)
    yield f"rival={_rank(best, SHARES)}"
    yield from said.line


def _classes(sign: str, script: Script, said: str) -> Iterator[str]:
    """The classes of words that stand in some of them."""
    cues = script.classes_in(said)
    return (f"{sign} {name}" for name, bit in CLASSES if cues & bit)


def _asked(said: Stretch, one: int) -> Iterator[str]:
    """What the tables of the language tell of the words around a wording: of which classes they are, whether somebody
    else asks there, or did so once.
    """
    before, behind = said.around(one)
    yield from _classes("<", said.script, before)
    yield from _classes(">", said.script, behind)
    grammar, whole = said.script.grammar, f"{before} {behind}"
    tests = {
        "past": is_past(whole, grammar),
        "reported": is_reported(whole, len(before), grammar),
        "over": is_over(whole, len(before), grammar),
        "another's": is_anothers(whole, grammar),
        "denied": grammar.denied_order.search(whole) is not None,
        "agrees": grammar.agrees.search(whole) is not None,
    }
    yield from (f" is {name}" for name, holds in tests.items() if holds)


def _heard(said: Stretch) -> Iterator[str]:
    grammar, text = said.script.grammar, said.part.text
    tests = {
        "keeps": grammar.keeps.search(text) is not None,
        "other act": grammar.other_act.search(text) is not None,
        "another's": is_anothers(text, grammar),
        "taken back": takes_back(text, grammar),
        "asks": grammar.asks.search(text) is not None,
    }
    yield from (f"is {name}" for name, holds in tests.items() if holds)


def _rank(value: float, steps: Sequence[float]) -> int:
    """The first step that a value does not pass."""
    return next((at for at, step in enumerate(steps) if value <= step), len(steps))


def _between(words: Sequence[str], order: str) -> Iterator[str]:
    if len(words) <= LONGEST_BETWEEN:
        yield from (f"{order}b={word}" for word in words)
        yield from (f"{order}bb={one}_{two}" for one, two in pairwise(words))
    yield from (f"{order}b{at}={word}" for at, word in enumerate(words[:3]))
    yield from (f"{order}e{at}={word}" for at, word in enumerate(words[:-4:-1]))
    if len(words) <= WHOLE_BETWEEN:
        yield f"{order}all={'_'.join(words)}"
    yield f"{order}gap={_rank(len(words), GAPS)}"
    yield f"{order}quoted={min(3, sum(word in _QUOTED for word in words))}"


def _around(sign: str, row: Seen, words: Sequence[str], place: tuple[int, int]) -> Iterator[str]:
    first, end = place
    before, behind = words[max(0, first - NEAR) : first][::-1], words[end : end + NEAR]
    yield from (f"{sign}<{at}={word}" for at, word in enumerate(before))
    yield from (f"{sign}>{at}={word}" for at, word in enumerate(behind))
    yield f"{sign}<<={'_'.join(before[:2])}"
    yield f"{sign}>>={'_'.join(behind[:2])}"
    own = row.sentences[first]
    for at in range(max(0, first - SENTENCE), first):
        if row.sentences[at] == own:
            yield f"{sign}B={words[at]}"
    last = ""
    for at in range(end, min(len(words), end + SENTENCE)):
        if row.sentences[at] != own:
            break
        last = words[at]
        yield f"{sign}A={last}"
    yield f"{sign}stop={last if last in '.!?;' else ''}"


def _by_draft(one: Wording) -> Iterator[str]:
    """What the draft has of a wording, and how that looks."""
    yield f"count={_rank(one.count, COUNTS)}"
    yield f"words={_rank(len(one.said), LENGTHS)}"
    facts = {
        "quoted": one.is_quoted,
        "open": not one.is_closed,
        "renews": one.renews,
        "fills": one.fills,
        "there": one.is_there,
        "figure": any(word[0].isdigit() for word in one.said),
    }
    yield from (name for name, is_so in facts.items() if is_so)


def _likeness(found: Sequence[Wording], old: int, new: int) -> Iterator[str]:
    olds, news = found[old], found[new]
    share, ratio = _share(olds.said, news.said), len(news.said) / len(olds.said)
    yield f"share={_rank(share, SHARES)}"
    yield f"ratio={_rank(ratio, RATIOS)}"
    yield f"like={_rank(share, SHARES)}_{_rank(ratio, RATIOS)}"
    one, two = f" {' '.join(olds.said)} ", f" {' '.join(news.said)} "
    if one in two:
        yield "old within new"
    if two in one:
        yield "new within old"
    yield f"counts={_rank(olds.count, COUNTS)}_{_rank(news.count, COUNTS)}_{olds.is_quoted}"
    others = [each for at, each in enumerate(found) if at not in {old, new} and each.count]
    yield f"others={min(3, sum(each.is_quoted for each in others))}"
    best = max((_share(each.said, news.said) for each in others), default=0.0)
    yield f"best={(best > share) - (best < share)}"


def _rivals(row: Seen, found: Sequence[Wording], old: int, new: int) -> Iterator[int]:
    """The other wordings that the draft has."""
    return (at for at, each in enumerate(found) if each.count and at not in {old, new} and at in row.at)


def _places(words: Sequence[str], first: int, end: int) -> Iterator[str]:
    """How far from a wording places are named, and what leads from the last to it."""
    before = next((at for at in range(first - 1, -1, -1) if words[at] == PLACE), None)
    behind = next((at for at in range(end, len(words)) if words[at] == PLACE), None)
    yield f"place<{'no' if before is None else _rank(first - before, LENGTHS)}"
    yield f"place>{'no' if behind is None else _rank(behind - end, LENGTHS)}"
    lead = words[first if before is None else before + 1 : first]
    if len(lead) <= TO_PLACE:
        yield from (f"lead={word}" for word in lead)
    if before is not None and len(lead) <= WHOLE_BETWEEN:
        yield f"leads={'_'.join(lead)}"


def _line(words: Sequence[str], found: Sequence[Wording]) -> Iterator[str]:
    """The whole of the stretch."""
    yield from (f"l={word}" for word in words)
    quoted = [one for one in found if one.is_quoted]
    yield f"quoted={min(6, len(quoted))}"
    yield f"had={min(4, sum(one.count > 0 for one in quoted))}"
    yield f"strange={min(4, sum(one.count == 0 for one in quoted))}"
    yield f"places={min(3, words.count(PLACE))}"
    yield f"size={_rank(len(words), (12, 25, 50, 100))}"


def _share(one: Sequence[str], other: Sequence[str]) -> float:
    """The part of the words of the shorter of two wordings that the other has too."""
    return (Counter(one) & Counter(other)).total() / min(len(one), len(other))
