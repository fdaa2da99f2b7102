"""Wordings that nobody marked, weighed: their edges, what they may be asked for; nothing learned says nothing."""

from dataclasses import replace
from itertools import pairwise
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.parse.drafted import drafted
from tests.unit.parse.weighing import DRAFT, reading, row_of
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.contribution import Contributor
from vankien.model.document import Document
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.grammar import grammar
from vankien.parse.prose.by_changes import JOINED, LONGEST, by_changes, has_words, side_told, stretches
from vankien.parse.prose.overruled import overruled
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.changes import (
    EDGES as EDGES_TABLE,
)
from vankien.parse.weighed.changes import (
    NEW,
    NEW_ALONE,
    OLD,
    OLD_ALONE,
    PAIR,
    Candidate,
    Change,
    likeliest,
)
from vankien.parse.weighed.changes import (
    PAIRS as PAIRS_OF_KINDS,
)
from vankien.parse.weighed.edges import MOST, WAYS, Piece, pieces, pieces_by
from vankien.parse.weighed.quotations import Kind
from vankien.parse.weighed.weights import ALWAYS, columns
from vankien.parse.weighed.word_rows import FIGURE, word_row
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

SWAP = "Niêm yết giá nghe nặng lắm, bà con ghi treo bảng giá cho dễ."
EDGES = "9 -9 0 0 r1=niêm\n-9 9 0 0 l1=giá\n0 0 9 -9 r1=treo\n0 0 -9 9 l1=giá\n0 0 0 -9 l2=yết\n"
PAIRS = "9 0 0 ranks 0 0\n-4 -4 -4 always\n"


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return drafted(tmp_path_factory, DRAFT).document


def weighed(read: Reading) -> list[str]:
    for line in read.body:
        by_changes(read, line.span, lambda _: Locator())
    return [f"{one.operation} {one.target_text} → {one.new_text}" for one in read.found]


def test_a_row_knows_what_the_draft_has(document: Document) -> None:
    row = row_of("Khoản 2 Điều 1: niêm yết giá, treo bảng giá", document)
    words = [one.word for one in row.said]
    first = words.index("niêm")
    assert row.runs[first] == (3, 1)
    assert row.is_had(first, first + 3)
    assert not row.is_had(first, first + 4)
    assert row.joins[first + 1]
    assert not row.joins[first]
    assert row.back[first + 3] == 3
    assert row.gap(first) == ":"
    assert row.sign(1) == FIGURE
    assert row.named[:4] == [True] * 4


def test_a_row_knows_the_units_that_are_named(document: Document) -> None:
    there = row_of("Khoản 2 Điều 1: niêm yết giá", document)
    other = row_of("Khoản 1 Điều 2: niêm yết giá", document)
    assert there.joins_there[-2]
    assert not other.joins_there[-2]
    assert not row_of("niêm yết giá", document).there


def test_edges_tell_wordings(document: Document) -> None:
    found = pieces(row_of(SWAP, document), EDGES)
    said = [one.word for one in found.row.said]
    best = found.olds[0], found.news[0]
    assert [" ".join(said[one.first : one.end]) for one in best] == ["niêm yết giá", "treo bảng giá"]


def test_a_change_is_told_where_both_wordings_are_likely(document: Document) -> None:
    learned = LearnedWeights.of(edges=EDGES, pairs=PAIRS)
    assert weighed(reading(SWAP, document, learned)) == ["replace Niêm yết giá → treo bảng giá"]


def test_nothing_learned_tells_nothing(document: Document) -> None:
    assert weighed(reading(SWAP, document)) == []


def test_what_is_weighed_asks(document: Document) -> None:
    read = reading(SWAP, document, LearnedWeights.of(edges=EDGES, pairs=PAIRS))
    weighed(read)
    assert read.found[0].unread[-1] == SWAP  # its whole sentence: that stands in no draft


@pytest.mark.parametrize(
    "text",
    [
        "Tôi đồng ý: niêm yết giá, bà con ghi treo bảng giá cũng là một.",
        "Năm 1985 người ta đã bỏ niêm yết giá, ghi treo bảng giá.",
    ],
)
def test_what_words_turn_off_two_wordings_may_outweigh(text: str, document: Document) -> None:
    told = LearnedWeights.of(edges=EDGES, pairs=PAIRS)
    assert weighed(reading(text, document, told)) == ["replace niêm yết giá → treo bảng giá"]
    alone = LearnedWeights.of(edges=EDGES, olds="9 rank 0\n-4 always\n")
    assert weighed(reading(text, document, alone)) == []
    assert weighed(reading("Niêm yết giá thì bỏ.", document, alone)) == ["delete Niêm yết giá → None"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Cuối điểm 3.1, Phần thứ nhất, tôi mong có câu ấy.", Position.END),
        ("Ở đầu khoản 2 phải nói đã.", Position.START),
        ("Cần một khoản nữa ngay sau khoản 4 của Điều 7.", Position.AFTER),
        ("Tôi mong có câu ấy trước khoản 4 Điều 7.", Position.BEFORE),
        ("Ở khoản 4 Điều 7 tôi mong có câu ấy.", None),
        ("Sau Điều 3 tôi đọc đến Điều 4, ở khoản 2 mong có câu ấy.", None),
        ("Mấy năm sau, ở khoản 4, ai cũng mong có câu ấy.", None),
        ("Cuối cùng, khoản 4 cần câu ấy.", None),
    ],
)
def test_words_before_a_unit_tell_the_side(text: str, side: Position | None, document: Document) -> None:
    read = reading(text, document)
    assert side_told(read, read.script.part(Span(0, len(text)))) is side


def test_short_lines_are_read_with_the_one_above(document: Document) -> None:
    read = reading("Dự thảo: niêm yết giá\nXin ghi: treo bảng giá\n", document)
    assert [[one.of(read.text) for one in stretches(read, line.span)] for line in read.body[:2]] == [
        ["Dự thảo: niêm yết giá"],
        ["Dự thảo: niêm yết giá\nXin ghi: treo bảng giá"],
    ]
    items = reading("4. Tôi đọc chỗ niêm yết giá\n5. Xin ghi: treo bảng giá\n", document)
    assert [[one.of(items.text) for one in stretches(items, line.span)] for line in items.body[:2]] == [
        ["4. Tôi đọc chỗ niêm yết giá"],
        ["5. Xin ghi: treo bảng giá"],
    ]
    far = reading(f"{'chợ ' * JOINED}\ntreo bảng giá\n", document)
    assert [one.of(far.text) for one in stretches(far, far.body[1].span)] == ["treo bảng giá"]


@given(st.lists(st.sampled_from(["niêm", "yết", "giá", "treo", "05", ".", ",", "\n", "cân đúng", "“", "điều 2"])))
def test_laws_of_rows_and_pieces(document: Document, words: list[str]) -> None:
    read = reading(" ".join(words), document)
    assert read.backing is not None
    row = word_row(read.script, Span(0, len(read.text)), read.backing)
    assert len(row.gaps) == len(row.joins) == len(row.back) == len(row.lasts) == len(row.nexts) == row.size + 1
    for first, (size, count) in enumerate(row.runs):
        assert read.backing.count(row.said[first : first + size]) == count
    found = pieces_by(row, [[0.0] * WAYS] * (row.size + 1))
    assert len(found.olds) <= MOST
    for one in found.olds:
        assert row.is_had(one.first, one.end)
        assert row.sentences[one.first] == row.sentences[one.end - 1]
    for one in found.news:
        assert 0 <= one.first < one.end <= row.size


@given(
    st.lists(
        st.tuples(st.floats(-20, 20), st.sampled_from(list(Kind)), st.integers(0, 6), st.integers(1, 3)), max_size=12
    )
)
def test_no_word_is_told_in_two(rows: list[tuple[float, Kind, int, int]]) -> None:
    found = [Candidate(weight, kind, None, Piece(0.0, first, first + size)) for weight, kind, first, size in rows]
    told = list(likeliest(found))
    assert all(0 < chance <= 1 for chance, _ in told)
    assert not any(one.overlaps(other) for at, (_, one) in enumerate(told) for _, other in told[:at])


def test_a_long_line_is_read_in_runs(document: Document) -> None:
    read = reading("Chợ họp sớm quá. " * LONGEST, document)
    runs = [*stretches(read, read.body[0].span)]
    assert all(one.length <= LONGEST for one in runs)
    assert sum(one.length for one in runs) > 0.9 * len(read.text)


def amendment(read: Reading, target: str | None, new: str | None) -> Amendment:
    """A change of some words of a text, as a rule reads it."""
    spans = [Span(read.text.index(words), read.text.index(words) + len(words)) for words in (target, new) if words]
    evidence = Span(min(one.start for one in spans), max(one.end for one in spans))
    news = (spans[-1],) if new else ()
    operation = Operation.REPLACE if new else Operation.DELETE
    return Amendment(
        "", "", Contributor(), operation, Locator(), evidence, target_text=target, new_text=new, new_text_spans=news
    )


def knowing(chance: float) -> LearnedWeights:
    """What makes the pair of "niêm yết giá" and "treo bảng giá" about so likely."""
    return LearnedWeights.of(edges=EDGES, pairs=f"{9 + log(chance / (1 - chance))} 0 0 ranks 0 0\n-9 -9 -9 always\n")


@pytest.mark.parametrize(
    ("target", "new", "chance", "is_told"),
    [
        ("bà con", None, 0.9, True),
        ("bà con", None, 0.6, False),  # the rule's reading is likelier to be the whole
        ("yết giá", None, 0.9, False),
        (None, "treo bảng giá cho", 0.9, False),
        ("bà con ghi sổ", None, 0.9, False),  # cited otherwise: nobody can tell where
    ],
)
def test_a_change_among_the_words_of_another_shares_none_of_them(
    target: str | None, new: str | None, chance: float, is_told: bool, document: Document
) -> None:
    read = reading(SWAP, document, knowing(chance))
    cited = target if target is None or target in SWAP else "bà con"
    whole = replace(amendment(read, cited, new), target_text=target, evidence=Span(0, len(SWAP)))
    read.found.append(whole)
    read.taken.append(whole.evidence)
    assert (weighed(read)[1:] == ["replace Niêm yết giá → treo bảng giá"]) is is_told


def test_words_cited_twice_are_shared_wherever_they_stand(document: Document) -> None:
    read = reading("Chữ niêm yết giá nặng, bỏ niêm yết giá.", document)
    rule = replace(amendment(read, "niêm yết giá", None), evidence=Span(0, len(read.text)))
    again = read.text.rindex("niêm yết")
    assert has_words(read.text, rule, Span(again, again + 8))
    assert not has_words(read.text, rule, Span(0, 3))


@pytest.mark.parametrize(
    ("text", "chance", "is_told"),
    [
        ("Niêm yết giá hay treo bảng giá?", 0.95, True),
        ("Niêm yết giá hay treo bảng giá?", 0.8, False),
        ("Ta gọi “niêm yết giá”, họ gọi “treo bảng giá”.", 0.8, True),
        ("Ta gọi “niêm yết giá”, họ gọi “treo bảng giá”.", 0.37, False),
        ("Niêm yết giá nặng, treo bảng giá dễ.", 0.37, True),
        ("Niêm yết giá nặng, treo bảng giá dễ.", 0.3, False),
    ],
)
def test_how_likely_two_wordings_must_be(text: str, chance: float, is_told: bool, document: Document) -> None:
    assert bool(weighed(reading(text, document, knowing(chance)))) is is_told


class TestOverruled:
    TEXT = "Chữ niêm yết giá nghe nặng, bà con ghi treo bảng giá là đủ."

    def change(self, read: Reading, old: str, new: str, chance: float) -> Change:
        spans = (Span(read.text.index(words), read.text.index(words) + len(words)) for words in (old, new))
        return Change(chance, Kind.REPLACED, *spans)

    def told(self, document: Document, chance: float, new: str = "treo bảng giá là đủ") -> list[str]:
        read = reading(self.TEXT, document, LearnedWeights.of(edges=EDGES, pairs=PAIRS))
        assert weighed(read)
        at = self.TEXT.index(new)
        rule = replace(read.found[0], new_text=new, new_text_spans=(Span(at, at + len(new)),), unread=())
        other = self.change(read, "niêm yết", "treo bảng", chance)
        [one] = overruled(read.script, [rule], [other])
        assert one.operation is Operation.REPLACE
        return [one.target_text or "", one.new_text or "", *one.unread]

    def test_a_sure_one_gives_its_words(self, document: Document) -> None:
        assert self.told(document, 0.9, "là đủ") == [
            "niêm yết",
            "treo bảng",
            self.TEXT.removesuffix(" là đủ."),
            "treo bảng",
        ]

    def test_an_unsure_one_says_nothing(self, document: Document) -> None:
        assert self.told(document, 0.5, "là đủ") == ["niêm yết giá", "là đủ"]

    def test_the_same_words_but_for_a_few_are_the_same(self, document: Document) -> None:
        assert self.told(document, 0.55) == ["niêm yết giá", "treo bảng giá là đủ"]

    def test_a_sure_one_tells_where_the_same_words_end(self, document: Document) -> None:
        asks = self.TEXT.removesuffix(" là đủ.")
        assert self.told(document, 0.65)[:2] == ["niêm yết", "treo bảng"]
        assert asks in self.told(document, 0.65)

    def test_a_word_is_not_cut(self, document: Document) -> None:
        text = "Niêm yết-giá nghe nặng, bà con ghi treo bảng giá."
        read = reading(text, document)
        spans = {words: Span(text.index(words), text.index(words) + len(words)) for words in ("Niêm yết", "treo bảng")}
        rule = amendment(read, "Niêm yết-giá", "treo bảng giá")
        assert [*overruled(read.script, [rule], [Change(0.9, Kind.REPLACED, *spans.values())])] == [rule]

    def test_no_learned_change_speaks_against_another(self, document: Document) -> None:
        read = reading("Niêm yết giá thì ghi treo bảng giá, cân đúng thì ghi cân đủ.", document)
        pairs = (("Niêm yết giá", "treo bảng giá"), ("cân đúng", "cân đủ"))
        learned = [self.change(read, *pair, 0.9) for pair in pairs]
        rules = [replace(amendment(read, *pair), evidence=Span(0, len(read.text))) for pair in pairs]
        assert [*overruled(read.script, rules[:1], learned[1:], learned)] == rules[:1]
        assert [*overruled(read.script, rules[:1], learned[1:])] != rules[:1]

    @pytest.mark.parametrize(("chance", "is_kept"), [(0.65, True), (0.75, False)])
    def test_one_of_other_words_has_to_be_surer(self, chance: float, is_kept: bool, document: Document) -> None:
        read = reading("Cân đúng thì bỏ, niêm yết giá ghi treo bảng giá.", document)
        rule = replace(amendment(read, "Cân đúng", None), evidence=Span(0, len(read.text)))
        other = self.change(read, "niêm yết giá", "treo bảng giá", chance)
        assert ([*overruled(read.script, [rule], [other])] == [rule]) is is_kept

    def test_new_words_alone_take_the_place_of_what_was_learned(self, document: Document) -> None:
        read = reading(self.TEXT, document)
        rule = replace(amendment(read, None, "treo bảng giá"), operation=Operation.REPLACE)
        told = {
            chance: [
                (one.target_text, one.position, bool(one.unread))
                for one in overruled(read.script, [rule], [self.change(read, "niêm yết giá", "treo bảng giá", chance)])
            ]
            for chance in (0.5, 0.7)
        }
        assert told == {0.5: [(None, None, False)], 0.7: [("niêm yết giá", None, True)]}

    def test_of_two_changes_of_a_sentence_each_keeps_its_words(self, document: Document) -> None:
        read = reading(self.TEXT, document, LearnedWeights.of(edges=EDGES, pairs=PAIRS))
        assert weighed(read)
        rule = replace(read.found[0], unread=())
        other = self.change(read, "niêm yết", "treo bảng", 0.95)
        beside = replace(rule, target_text="bà con", new_text="cân đúng", new_text_spans=())
        assert [one.target_text for one in overruled(read.script, [rule, beside], [other])] == [
            rule.target_text,
            "bà con",
        ]


def test_a_change_that_a_rule_read_speaks_against_no_other(document: Document) -> None:
    read = reading(SWAP, document, LearnedWeights.of(edges=EDGES, pairs=PAIRS))
    weighed(read)
    [one] = [replace(each, unread=()) for each in read.found]
    other = replace(one, target_text="bà con", new_text="dễ")
    spans = (Span(SWAP.index(words), SWAP.index(words) + len(words)) for words in ("Niêm yết giá", "treo bảng giá"))
    assert list(overruled(read.script, [one, other], [Change(0.9, Kind.REPLACED, *spans)])) == [one, other]


@pytest.mark.parametrize("code", sorted(PROFILES))
def test_every_language_has_learned_its_edges_and_changes(code: str) -> None:
    speech = PROFILES[code].speech
    for table, ways in ((EDGES_TABLE, WAYS), (PAIR, len(PAIRS_OF_KINDS)), (OLD, len(OLD_ALONE)), (NEW, len(NEW_ALONE))):
        found = columns(speech.learned.table(table), ways)
        assert ALWAYS in found
        assert all(len(row) == ways for row in found.values())


@given(st.lists(st.integers(0, 60), max_size=30), st.integers(1, 40))
def test_runs_are_short_in_order_and_leave_out_only_long_clauses(sizes: list[int], longest: int) -> None:
    text = "".join(f"{'chợ ' * size}chợ. " for size in sizes)
    manuscript = read_text(text)
    read = Reading(manuscript.text, grammar(PROFILES["vi"].speech), lines_of(manuscript))
    line = Span(0, len(read.text.rstrip("\n")))
    runs = [*read.script.runs_of(line, longest)]
    assert all(0 < one.length <= longest for one in runs) or line.is_empty
    assert all(one.end <= other.start for one, other in pairwise(runs))
    for clause in read.script.clauses_of(line):
        assert clause.length > longest or any(one.contains(clause) for one in runs)
