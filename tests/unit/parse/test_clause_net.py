"""The network of clauses: what it counts step by step, how far it hears, and what it says beside the tables."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp, sqrt

import numpy as np
import pytest
from numpy.typing import NDArray

from vankien.api import parse
from vankien.lang.learned import CLAUSES, LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Stance
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose.by_comments import passage_of
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.opinions import Remark
from vankien.parse.weighed import clause_net
from vankien.parse.weighed.clause_net import (
    BESIDE,
    LONGEST,
    SHARE,
    STEPS,
    Hearing,
    Weighing,
    heard,
    mean_of,
    shares,
    weigh,
    windows,
    words_of,
)
from vankien.parse.weighed.comment_traits import Passage, own_traits
from vankien.parse.weighed.comments import unasked
from vankien.parse.weighed.layers import SMALL, Net, net_of
from vankien.parse.weighed.stance_traits import Heard, clauses_of
from vankien.parse.weighed.stances import weighed
from vankien.parse.words.lines import lines_of
from vankien.parse.words.span_index import SpanIndex
from vankien.read.registry import read_text

WIDE, HIDDEN = 4, 3
WORDS = ["w=bến", "w=đò", "a=be", "line", "clause"]
NAMED = ["first", "quotes"]
SAID = "Bến đò vắng. Ai trông bến?\nTrời mưa."
Rows = list[list[float]]


def small(*, with_stances: bool = True) -> Net:
    """A network of a few numbers drawn by chance, which knows five traits of words and two of clauses."""
    chance = np.random.default_rng(7)

    def some(*shape: int) -> NDArray[np.generic]:
        return chance.normal(size=shape).astype(np.float16)

    arrays: dict[str, NDArray[np.generic]] = {"words": some(len(WORDS), WIDE), "words bias": some(WIDE)}
    for number in range(len(STEPS) + len(BESIDE)):
        wide = WIDE if number < len(STEPS) else HIDDEN
        arrays |= {f"joint {number}": some(3 * wide, wide), f"joint {number} bias": some(wide)}
        arrays |= {f"even {number}": some(wide), f"even {number} bias": some(wide)}
    arrays |= {"in": some(3 * WIDE, HIDDEN), "in bias": some(HIDDEN), "clauses": some(len(NAMED), HIDDEN)}
    arrays |= {"asks": some(HIDDEN, 1), "asks bias": some(1)}
    arrays |= {"stances": some(HIDDEN, 5), "stances bias": some(5)} if with_stances else {}
    for name, names in (("words", WORDS), ("clauses", NAMED)):
        arrays[f"traits {name}"] = np.frombuffer("\n".join(names).encode(), np.uint8)
    return Net.of(arrays)


def passage(text: str, learned: LearnedWeights) -> Passage:
    """The clauses of a text in which no rule has found anything."""
    manuscript = read_text(text)
    read = Reading(manuscript.text, grammar(replace(PROFILES["vi"].speech, learned=learned)), lines_of(manuscript))
    read.body = tuple(read.lines)
    return passage_of(read)


NOTHING = LearnedWeights.of(comments="0.00 always")


# The same sums in plain numbers.


def _through(row: Sequence[float], net: Net, name: str) -> list[float]:
    matrix, bias = net.arrays[name].tolist(), net.arrays[f"{name} bias"].tolist()
    return [sum(one * line[at] for one, line in zip(row, matrix, strict=True)) + bias[at] for at in range(len(bias))]


def _vectors(net: Net, name: str, told: Sequence[str], some: Sequence[str], wide: int) -> list[float]:
    held = [net.arrays[name][told.index(one)].tolist() for one in some if one in told]
    return [sum(one[at] for one in held) for at in range(wide)]


def _joined(rows: Rows, apart: int, number: int, net: Net) -> Rows:
    none = [0.0] * len(rows[0])
    made = []
    for at, row in enumerate(rows):
        before = rows[at - apart] if at >= apart else none
        behind = rows[at + apart] if at + apart < len(rows) else none
        found = _through([*before, *row, *behind], net, f"joint {number}")
        y = [one + max(0.0, other) for one, other in zip(row, found, strict=True)]
        mean = sum(y) / len(y)
        spread = sqrt(sum((one - mean) ** 2 for one in y) / len(y) + SMALL)
        even, bias = net.arrays[f"even {number}"].tolist(), net.arrays[f"even {number} bias"].tolist()
        made.append([(one - mean) / spread * a + b for one, a, b in zip(y, even, bias, strict=True)])
    return made


def _by_hand(net: Net, words: Sequence[Sequence[Sequence[str]]], named: Sequence[Sequence[str]]) -> list[Weighing]:
    bias = net.arrays["words bias"].tolist()
    flat = [one for some in words for one in some]
    x = [[max(0.0, a + b) for a, b in zip(_vectors(net, "words", WORDS, one, WIDE), bias, strict=True)] for one in flat]
    for number, apart in enumerate(STEPS):
        x = _joined(x, apart, number, net)
    whole = [sum(column) / len(x) for column in zip(*x, strict=True)]
    y, begins = [], 0
    for some, own in zip(words, named, strict=True):
        columns = list(zip(*x[begins : begins + len(some)], strict=True))
        known = [*(sum(one) / len(one) for one in columns), *map(max, columns), *whole]
        added = _vectors(net, "clauses", NAMED, own, HIDDEN)
        y.append([max(0.0, a + b) for a, b in zip(_through(known, net, "in"), added, strict=True)])
        begins += len(some)
    for number, apart in enumerate(BESIDE, len(STEPS)):
        y = _joined(y, apart, number, net)
    made = []
    for row in y:
        each = [exp(one) for one in _through(row, net, "stances")]
        made.append(Weighing(_through(row, net, "asks")[0], tuple(one / sum(each) for one in each[:-1])))
    return made


def test_it_counts_as_told_step_by_step() -> None:
    net = small()
    words = [
        [["w=bến", "a=be", "line"], ["w=đò"], ["w=strange"]],
        [["w=đò", "clause"]],
        [["w=bến", "line"], ["a=be"], ["w=đò"], [], ["w=bến", "w=đò"], ["a=be"], ["clause"], ["w=đò"], ["w=bến"]],
    ]
    named = [["first"], ["quotes", "strange"], []]
    for one, other in zip(weigh(net, words, named), _by_hand(net, words, named), strict=True):
        assert one.asks == pytest.approx(other.asks, abs=2e-3)
        assert one.stances == pytest.approx(other.stances, abs=2e-3)


def test_it_tells_no_further_than_all_machines_count_alike() -> None:
    (one,) = weigh(small(), [[["w=bến"]]], [["first"]])
    assert one.asks == round(one.asks, 3)


def test_a_network_of_remarks_alone_knows_no_stance() -> None:
    (one,) = weigh(small(with_stances=False), [[["w=bến"]]], [["first"]])
    (other,) = weigh(small(), [[["w=bến"]]], [["first"]])
    assert (one.stances, one.asks) == ((), other.asks)


def test_the_shares_of_stances_leave_that_of_none() -> None:
    assert shares([0.0, 0.0, 0.0, 0.0, 0.0]) == pytest.approx((0.2,) * 4)
    assert sum(shares([900.0, 0.0, 0.0, 0.0, 0.0])) == pytest.approx(1)
    assert sum(shares([0.0, 0.0, 0.0, 0.0, 900.0])) == pytest.approx(0)
    assert shares([]) == ()


def test_both_weigh_the_mean() -> None:
    assert mean_of(0.5, 0.0) == pytest.approx(0.5)
    assert mean_of(1 / (1 + exp(-2.0)), -2.0 * (1 - SHARE) / SHARE) == pytest.approx(0.5)
    assert mean_of(1 / (1 + exp(-1.0)), 3.0) == pytest.approx(1 / (1 + exp(-(1 - SHARE) - 3 * SHARE)))
    assert 0 < mean_of(0.0, 0.0) < mean_of(1.0, 0.0) < 1


def test_words_know_where_clauses_and_lines_begin() -> None:
    first, second, third = passage(SAID, NOTHING).row
    assert [one[-1] for one in (words_of(first, None)[0], words_of(second, first)[0], words_of(third, second)[0])] == [
        "line",
        "clause",
        "line",
    ]
    assert words_of(second, first)[1] == ("w=trông", "a=tr", "z=ong", "t=")
    assert len(words_of(passage("đò " * (LONGEST + 5), NOTHING).row[0], None)) == LONGEST
    assert len(words_of(passage("___", NOTHING).row[0], None)) == 1


def test_what_is_heard_are_the_words_and_what_the_clause_says_itself() -> None:
    said = passage(SAID, NOTHING)
    words, named = heard(said, range(1, 3))
    assert words == [words_of(said.row[1], None), words_of(said.row[2], said.row[1])]
    assert named == [list(own_traits(said, 1)), list(own_traits(said, 2))]
    assert words[0][0][-1] == "line"  # what stands before a window is not heard


def test_windows_are_weighed_when_they_are_asked_for_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clause_net, "AT_ONCE", 2)
    asked: list[range] = []

    def hear(said: Passage, window: range) -> tuple[list[list[tuple[str, ...]]], list[list[str]]]:
        asked.append(window)
        return heard(said, window)

    monkeypatch.setattr(clause_net, "heard", hear)
    said, net = passage(SAID, NOTHING), small()
    hearing = Hearing(said, net)
    assert [list(one) for one in windows(said)] == [[0, 1], [2]]
    assert not asked
    assert hearing.at(2) == weigh(net, *heard(said, range(2, 3)))[0]
    assert hearing.stances(said.row[2].span) == weigh(net, *heard(said, range(2, 3)))[0].stances
    assert len(asked) == 1
    assert [hearing.at(0), hearing.at(1)] == weigh(net, *heard(said, range(2)))
    assert len(asked) == 2
    assert hearing.stances(Span(1, 2)) is None


def test_nothing_learned_weighs_nothing() -> None:
    said = passage(SAID, NOTHING)
    hearing = Hearing.of(said)
    assert (hearing.net, hearing.at(0), hearing.stances(said.row[0].span)) == (None, None, None)


class Loud(Hearing):
    """One that weighs all clauses alike, and remembers what it was asked."""

    def at(self, place: int) -> Weighing | None:
        self._weighed[place] = []
        return Weighing(4.0, (0.8, 0.0, 0.0, 0.0))

    @property
    def asked(self) -> set[int]:
        return set(self._weighed)


class Low(Hearing):
    """One that speaks against all clauses."""

    def at(self, place: int) -> Weighing | None:
        return Weighing(-9.0 - place, ())


@pytest.mark.parametrize(
    ("always", "hearing", "is_gone"), [("-3.00", Loud, False), ("-3.00", Low, True), ("0.00", Low, False)]
)
def test_the_network_spares_what_the_table_takes_away_and_takes_nothing_away(
    always: str, hearing: type[Hearing], *, is_gone: bool
) -> None:
    said = passage(SAID, LearnedWeights.of(comments=f"{always} always"))
    held = replace(said, commented=SpanIndex([said.row[0].span]))
    assert unasked(held, [said.row[0].span], said.script.grammar.speech, hearing(held)) == [is_gone]


def test_it_is_asked_only_where_the_table_takes_something_away() -> None:
    for always, asked in (("-3.00", {0}), ("0.00", set())):
        said = passage(SAID, LearnedWeights.of(comments=f"{always} always"))
        held = replace(said, commented=SpanIndex([said.row[0].span]))
        hearing = Loud(held)
        unasked(held, [said.row[0].span], said.script.grammar.speech, hearing)
        assert hearing.asked == asked


def test_opinions_weigh_the_mean_of_both() -> None:
    said = passage(SAID, LearnedWeights.of(stances="100 0 0 0 word vắng\n-100 -100 -100 -100 always"))
    nothing = SpanIndex(())
    body = [line for line in lines_of(read_text(SAID)) if not line.span.is_empty]
    one = Heard(said.script, body, (), (), nothing, nothing)
    tables = weighed(one, said.row, ())
    assert tables[0] is not None
    agree, *others = tables[0]
    both = weighed(one, said.row, (), Loud(said, small()))
    assert both[0] == pytest.approx([(1 - SHARE) * agree + SHARE * 0.8, *((1 - SHARE) * each for each in others)])
    assert both[1:] == tables[1:] == [None, None]
    unasked = Loud(said, small(with_stances=False))
    assert weighed(one, said.row, (), unasked) == tables
    assert not unasked.asked


@pytest.mark.parametrize(("always", "is_asked"), [("-100", True), ("-900", False)])
def test_of_what_hardly_opines_the_network_is_not_asked(always: str, *, is_asked: bool) -> None:
    columns = " ".join([always] * 4)
    said = passage(SAID, LearnedWeights.of(stances=f"100 0 0 0 word vắng\n{columns} always"))
    nothing = SpanIndex(())
    body = [line for line in lines_of(read_text(SAID)) if not line.span.is_empty]
    hearing = Loud(said, small())
    weighed(Heard(said.script, body, (), (), nothing, nothing), said.row, (), hearing)
    assert hearing.asked == ({0} if is_asked else set())


@pytest.mark.parametrize(("stance", "is_asked"), [(Stance.AGREE, True), (Stance.QUESTION, False)])
def test_of_opinions_of_the_rules_it_is_asked_always_of_their_questions_never(
    stance: Stance, *, is_asked: bool
) -> None:
    said = passage(SAID, LearnedWeights.of(stances="-900 -900 -900 -900 always"))
    nothing = SpanIndex(())
    body = [line for line in lines_of(read_text(SAID)) if not line.span.is_empty]
    remark = Remark(stance, None, Locator(), said.row[1].span)
    one = Heard(said.script, body, (), (), nothing, nothing)
    hearing = Loud(said, small())
    weighed(one, clauses_of(one, [remark]), [remark], hearing)
    assert hearing.asked == ({1} if is_asked else set())


@pytest.mark.parametrize("code", sorted(PROFILES))
def test_each_language_s_network_knows_its_words(code: str) -> None:
    net = net_of(PROFILES[code].speech.learned, CLAUSES)
    assert net is not None
    assert {"line", "clause"} <= net.rows["words"].keys()
    assert {"place first", "before on line"} <= net.rows["clauses"].keys()
    assert not {"held", "not held", "of a change"} & net.rows["clauses"].keys()  # what the rules read
    assert all(len(net.rows[name]) == len(net.arrays[name]) - 1 for name in ("words", "clauses"))
    assert all(np.isfinite(one).all() for one in net.arrays.values())


def test_words_without_tones_are_not_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Hearing, "of", lambda _said: pytest.fail("heard"))
    assert parse("Toi thay Dieu 2 chua nhac gi toi tre em di do, cac anh chi xem viet them giup.")


def test_a_remark_that_the_table_takes_away_is_spared(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Điều 2 bỏ quên mấy ghe nhỏ ở rạch Ông Bầu."
    told = Weighing(9.0, ())
    monkeypatch.setattr(Hearing, "at", lambda _, __: told)
    assert [str(one.operation) for each in parse(text, "vi") for one in each.amendments] == ["comment"]
    told = Weighing(0.0, ())
    assert [one for each in parse(text, "vi") for one in each.amendments] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("vi", "Ở rạch Ông Bầu nước lên từ tháng bảy, ghe tôi neo nhờ bên chú Út."),
        ("vi", "Điều 2 tôi đã đọc cho cả xóm Sậy nghe."),
        ("vi", "Năm ngoái bến Sậy thu vé hai lần, nay thì hết rồi."),
        ("en", "My father kept a boat at Sallow Quay for thirty years."),
        ("en", "We moved to Sallow Quay in 1998 and the lock was shut that winter."),
        ("en", "The lock keeper at Sallow Quay waved to us."),
    ],
)
def test_what_only_tells_of_a_place_is_neither_remark_nor_opinion(code: str, text: str) -> None:
    assert [one for each in parse(text, code) for one in (*each.amendments, *each.opinions)] == []
