"""Changes of wordings that nobody marked: which a stretch most likely asks for, by what was learned of many letters.

First the gaps between its words are weighed as edges of wordings (`edges.py`), then what the likeliest wordings may be
asked for. Nothing but that the draft has the old words is certain of it: what is found so always asks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.weighed.change_traits import lone_traits, pair_traits
from vankien.parse.weighed.edges import Piece, Pieces, pieces
from vankien.parse.weighed.layers import Net, net_of, one_thread
from vankien.parse.weighed.net import piece_of, seen_by
from vankien.parse.weighed.quotations import Kind
from vankien.parse.weighed.weights import ALWAYS, columns
from vankien.parse.weighed.word_rows import WordRow, word_row
from vankien.text.tones import place_tones

Offer = tuple[Kind, tuple[int, int] | None, tuple[int, int] | None]
PAIRS = (Kind.REPLACED, Kind.BEHIND, Kind.BEFORE)
OLD_ALONE, NEW_ALONE = (Kind.GONE,), (Kind.ANEW, Kind.ADDED)
EDGES, PAIR, OLD, NEW = "edges", "pairs", "olds", "news"  # the tables
LIKELY = 0.35  # from here on a change is told; of those told so, four in five were asked for in files not learned from
MOST_PAIRS = 28  # that are weighed: those whose edges weigh most
MOST_ALONE = 10
SHARE = 0.6  # of a weight that the network has, the rest the tables
UNSEEN = -8.0  # what a candidate weighs of which one of both does not think
HOPELESS = 0.01  # times as likely as nothing: what the tables find likelier together, the network is asked about
LEAST = 4  # words of a stretch that may ask


@dataclass(frozen=True, slots=True)
class Change:
    """What a stretch may ask for: the old words and the new ones in the contribution, and how likely it does."""

    chance: float
    kind: Kind
    old: Span | None
    new: Span | None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Its wordings in their order."""
        return tuple(sorted(one for one in (self.old, self.new) if one is not None))


def ranked_pairs(found: Pieces) -> list[tuple[int, int]]:
    """The ranks of the old and new wordings that may be pairs, those whose edges weigh most first."""
    rows = [
        (one.weight + other.weight, -at, -to)
        for at, one in enumerate(found.olds)
        for to, other in enumerate(found.news)
        if not one.overlaps(other) and not _are_same(found, one, other)
    ]
    return [(-at, -to) for _, at, to in sorted(rows, reverse=True)]


def _are_same(found: Pieces, one: Piece, other: Piece) -> bool:
    """Whether two wordings are the same words: "Stone is lovely. Stone it should stay." changes nothing."""
    said = found.row.said
    words, others = ([place_tones(each.word) for each in said[piece.first : piece.end]] for piece in (one, other))
    return words == others


@dataclass(frozen=True, slots=True)
class Candidate:
    """What wordings of a row may be asked for, and how much speaks for it."""

    weight: float
    kind: Kind
    old: Piece | None
    new: Piece | None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its wordings."""
        return tuple(one for one in (self.old, self.new) if one is not None)

    def overlaps(self, other: "Candidate") -> bool:
        """Whether it shares a word with another."""
        return any(one.overlaps(each) for one in self.pieces for each in other.pieces)


def candidates(found: Pieces, speech: Speech) -> Iterator[Candidate]:
    """All that the wordings of a row may be asked for, weighed by the tables."""
    pairs, olds, news = _tables(speech)
    for old, new in ranked_pairs(found)[:MOST_PAIRS] if pairs else ():
        weights = _weights(pair_traits(found, old, new), pairs, len(PAIRS))
        yield from _each(weights, PAIRS, found.olds[old], found.news[new])
    for at, piece in enumerate(found.olds[:MOST_ALONE] if olds else ()):
        yield from _each(_weights(lone_traits(found, at, is_old=True), olds, len(OLD_ALONE)), OLD_ALONE, piece, None)
    for at, piece in enumerate(found.news[:MOST_ALONE] if news else ()):
        yield from _each(_weights(lone_traits(found, at, is_old=False), news, len(NEW_ALONE)), NEW_ALONE, None, piece)


def _each(weights: Sequence[float], kinds: Sequence[Kind], old: Piece | None, new: Piece | None) -> Iterator[Candidate]:
    return (Candidate(weight, kind, old, new) for weight, kind in zip(weights, kinds, strict=True))


def by_tables(row: WordRow, speech: Speech, _net: Net | None = None) -> list[Candidate]:
    """What the wordings of a row may be asked for, as the tables weigh it."""
    return list(candidates(pieces(row, speech.learned.table(EDGES)), speech))


def by_net(row: WordRow, _speech: Speech, net: Net) -> list[Candidate]:
    """The same, as the network weighs it."""
    with one_thread():
        seen = seen_by(net, row)
        olds, news, pairs = seen.pieces.olds, seen.pieces.news, ranked_pairs(seen.pieces)[:MOST_PAIRS]
        found: list[Candidate] = []
        for (old, new), told in zip(pairs, seen.pairs(pairs), strict=True):
            found += _each(told, PAIRS, olds[old], news[new])
        for piece, told in zip(olds, seen.alone(are_old=True, most=MOST_ALONE), strict=False):
            found += _each(told, OLD_ALONE, piece, None)
        for piece, told in zip(news, seen.alone(are_old=False, most=MOST_ALONE), strict=False):
            found += _each(told, NEW_ALONE, None, piece)
        return found


def by_both(row: WordRow, speech: Speech, net: Net | None) -> list[Candidate]:
    """The same, as both weigh it: what only one of them thinks of weighs little with the other.

    Where the tables find nothing at all likely they tell alone: two in five stretches are such, and hardly one in five
    hundred of the changes that both would tell stands there (record 0047).
    """
    told = by_tables(row, speech)
    if net is None or fsum(exp(one.weight) for one in told) < HOPELESS:
        return told
    weights: dict[Offer, tuple[float, float]] = {_offer(one): (one.weight, UNSEEN) for one in told}
    for one in by_net(row, speech, net):
        weights[_offer(one)] = (weights.get(_offer(one), (UNSEEN, UNSEEN))[0], one.weight)
    return [
        Candidate(
            (1 - SHARE) * table + SHARE * network, kind, *(None if each is None else Piece(0.0, *each) for each in ends)
        )
        for (kind, *ends), (table, network) in weights.items()
    ]


def _offer(one: Candidate) -> Offer:
    return one.kind, piece_of(one.old), piece_of(one.new)


def _tables(speech: Speech) -> tuple[Mapping[str, tuple[float, ...]], ...]:
    kinds = ((PAIR, PAIRS), (OLD, OLD_ALONE), (NEW, NEW_ALONE))
    return tuple(columns(speech.learned.table(name), len(some)) for name, some in kinds)


def _weights(traits: Iterator[str], table: Mapping[str, tuple[float, ...]], number: int) -> list[float]:
    rows = [table[one] for one in {ALWAYS, *traits} if one in table]
    return [fsum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * number


def likeliest(found: Iterable[Candidate], least: float = LIKELY) -> Iterator[tuple[float, Candidate]]:
    """The candidates that are likely asked for and how likely each is, of those that share words the likeliest.

    A stretch asks for one of them, or for nothing, which weighs zero; behind what is taken, for one of the others.
    """
    left = sorted(found, key=lambda one: -one.weight)
    while left:
        best = left[0]
        most = max(best.weight, 0.0)
        all_ = fsum((exp(-most), *(exp(one.weight - most) for one in left)))
        chance = exp(best.weight - most) / all_
        if chance < least:
            return
        yield chance, best
        left = [one for one in left[1:] if not one.overlaps(best)]


def likely_changes(script: Script, span: Span, draft: Backing, least: float = LIKELY) -> list[Change]:
    """The changes that a stretch most likely asks for, the likeliest first; no word in two."""
    speech = script.grammar.speech
    learned = speech.learned.table(EDGES)
    row = word_row(script, span, draft) if learned else None
    if row is None or row.size < LEAST:
        return []
    return [
        Change(
            chance,
            one.kind,
            None if one.old is None else row.span(one.old.first, one.old.end),
            None if one.new is None else row.span(one.new.first, one.new.end),
        )
        for chance, one in likeliest(by_both(row, speech, net_of(speech.learned)), least)
    ]


_OPERATIONS = {Kind.REPLACED: Operation.REPLACE, Kind.ANEW: Operation.REPLACE, Kind.GONE: Operation.DELETE}
_SIDES = {Kind.BEHIND: Position.AFTER, Kind.BEFORE: Position.BEFORE}


def as_found(change: Change) -> Found:
    """The order that a change is; no word of the language's tables asks for it, so that a person does."""
    about = change.spans
    return Found(
        _OPERATIONS.get(change.kind, Operation.INSERT),
        about[0].start,
        about[-1].end,
        change.old,
        change.new,
        _SIDES.get(change.kind),
        order=(change.new or about[0]).start,
        unsure=True,
    )
