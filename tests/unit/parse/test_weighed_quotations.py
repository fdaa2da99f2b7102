"""Quotations that no rule reads, weighed: what a stretch may ask for, by which traits; nothing learned says nothing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.parse.drafted import drafted
from tests.unit.parse.weighing import DRAFT, knowing, reading
from vankien.lang.learned import NOTHING_LEARNED, LearnedWeights
from vankien.model.amendment import Operation
from vankien.model.document import Document
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.prose.by_quotations import LONGEST, by_quotations
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.quotations import Choice, Kind, as_found, choices, likely
from vankien.parse.weighed.seen_words import seen
from vankien.parse.weighed.wordings import MOST_QUOTED, wordings

ALL = tuple(Kind)
SWAP = "Đề nghị “niêm yết giá” với “treo bảng giá”."


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return drafted(tmp_path_factory, DRAFT).document


def offered(read: Reading, kinds: Sequence[Kind] = ALL) -> list[Choice]:
    assert read.backing is not None
    return [*choices(read.script, read.script.part(read.lines[0].span), read.backing, kinds)]


def shown(read: Reading, one: Choice) -> str:
    old, new = (None if each is None else each.inner.of(read.text) for each in (one.old, one.new))
    return f"{one.kind} {old} → {new}"


def weighed(read: Reading) -> list[str]:
    by_quotations(read, read.lines[0].span, 0, lambda _: Locator())
    return [f"{one.operation} {one.target_text} → {one.new_text}" for one in read.found]


def test_wordings_are_quotations_and_runs_of_the_draft(document: Document) -> None:
    read = reading("Khoản 1 Điều 2: ban quản lý dán nội quy mà ghi “trực đêm” hay “trực ngày”?", document)
    part = read.script.part(read.lines[0].span)
    assert read.backing is not None
    found = wordings(read.script, part, read.script.unit_references(part), read.backing)
    assert [(one.inner.of(read.text), one.count, one.is_quoted, one.is_there) for one in found] == [
        ("trực đêm", 1, True, True),
        ("trực ngày", 0, True, False),
        ("Điều 2", 1, False, False),
        ("ban quản lý dán nội quy", 1, False, False),
    ]


def test_a_list_of_quotations_is_left_alone(document: Document) -> None:
    many = " ".join("“trực đêm”" for _ in range(MOST_QUOTED + 1))
    assert offered(reading(f"Từ điển: {many}.", document)) == []
    assert offered(reading("Không có chữ nào trong ngoặc.", document)) == []


def test_quotations_places_and_figures_are_single_words(document: Document) -> None:
    read = reading("Khoản 2 Điều 1, 30 hộ xin “niêm yết giá” là “treo bảng giá”.", document)
    part = read.script.part(read.lines[0].span)
    refs = read.script.unit_references(part)
    assert read.backing is not None
    row = seen(part, refs, wordings(read.script, part, refs, read.backing))
    assert " ".join(row.words).replace("<place> <place>", "<place>") == "<place> , # hộ xin <had> là <other> ."
    assert row.named(0, 1)[-4:] == ["<old>", "là", "<new>", "."]


def test_what_a_quotation_may_be_asked_for(document: Document) -> None:
    read = reading(SWAP, document)
    assert [shown(read, one) for one in offered(read)] == [
        "gone niêm yết giá → None",
        "replaced niêm yết giá → treo bảng giá",
        "behind niêm yết giá → treo bảng giá",
        "before niêm yết giá → treo bảng giá",
        "anew None → treo bảng giá",
        "added None → treo bảng giá",
    ]


def test_words_that_the_draft_lacks_are_no_old_ones(document: Document) -> None:
    read = reading("“bờ đê” thì nói “bờ sông”.", document)
    assert {one.kind for one in offered(read)} == {Kind.ANEW, Kind.ADDED}


def test_traits_tell_order_likeness_and_the_draft(document: Document) -> None:
    before = offered(reading(SWAP, document), [Kind.REPLACED])[0].traits
    behind = offered(reading("Đề nghị “treo bảng giá” với “niêm yết giá”.", document), [Kind.REPLACED])[0].traits
    assert {"of:", "of:b=với", "of:all=với", "o<0=nghị", "n>0=.", "ocount=1", "ncount=0"} <= {*before}
    assert {"nf:", "nf:b=với", "n<0=nghị"} <= {*behind}
    assert not {"of:", "of:b=với"} & {*behind}


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("Ông Bảy đề nghị “niêm yết giá” thành “treo bảng giá”.", "is another's"),
        ("Giữ nguyên “niêm yết giá”, đừng “treo bảng giá”.", "is keeps"),
        ("Năm ngoái “niêm yết giá” đã là “treo bảng giá”.", "n is past"),
    ],
)
def test_traits_tell_what_turns_orders_off(document: Document, text: str, trait: str) -> None:
    assert trait in offered(reading(text, document), [Kind.REPLACED])[0].traits
    assert trait not in offered(reading(SWAP, document), [Kind.REPLACED])[0].traits


def test_the_likeliest_change_is_read_and_always_asks(document: Document) -> None:
    read = reading(SWAP, document, LearnedWeights.of(quotations="2.00 replaced of:b=với\n1.00 behind of:b=với\n"))
    assert weighed(read) == ["replace niêm yết giá → treo bảng giá"]
    assert read.found[0].unread[-1] == "“niêm yết giá” với “treo bảng giá”"


def test_nothing_learned_says_nothing(document: Document) -> None:
    assert weighed(reading(SWAP, document)) == []
    assert not [*likely(offered(reading(SWAP, document)), knowing(NOTHING_LEARNED).speech)]


def test_each_wording_is_of_one_change(document: Document) -> None:
    text = "Đề nghị “trực đêm” với “trực ngày”, “hằng ngày” với “hằng tuần”."
    found = weighed(reading(text, document, LearnedWeights.of(quotations="3.00 replaced of:all=với\n")))
    assert found == ["replace trực đêm → trực ngày", "replace hằng ngày → hằng tuần"]


def test_marks_of_the_sentence_around_are_no_part_of_the_words(document: Document) -> None:
    read = reading("Đề nghị “niêm yết giá” với “treo bảng giá?”", document)
    found = [as_found(read.script, one).new for one in offered(read, [Kind.REPLACED, Kind.ADDED])]
    assert [one and one.of(read.text) for one in found] == ["treo bảng giá", "treo bảng giá?"]


def test_new_words_for_no_unit_are_none(document: Document) -> None:
    learned = LearnedWeights.of(quotations="9.00 anew\n")
    assert weighed(reading("Xin hát “Chợ quê ta” rất hay.", document, learned)) == []
    assert weighed(reading("Khoản 1 Điều 2: xin “Tổ bảo vệ trực ngày.”", document, learned)) != []


def test_what_a_rule_read_is_left_to_it(document: Document) -> None:
    read = reading(SWAP, document, LearnedWeights.of(quotations="5.00 replaced\n"))
    weighed(read)
    known = read.found[0]
    read.found[:] = [replace(known, operation=Operation.DELETE, evidence=Span(0, len(SWAP) - 1))]
    assert weighed(read) == ["delete niêm yết giá → treo bảng giá"]


def test_what_turns_an_order_off_turns_this_off(document: Document) -> None:
    text = "Đề nghị giữ nguyên “niêm yết giá” với “treo bảng giá”."
    assert weighed(reading(text, document, LearnedWeights.of(quotations="9.00 replaced\n"))) == []
    assert weighed(reading(SWAP, document, LearnedWeights.of(quotations="1.00 replaced\n"))) != []


def test_where_nobody_asks_nothing_is_read(document: Document) -> None:
    text = "Ở quê “niêm yết giá” với “treo bảng giá” khác nhau nhiều lắm."
    assert weighed(reading(text, document, LearnedWeights.of(quotations="9.00 replaced\n"))) == []


def test_an_article_on_one_line_is_not_weighed(document: Document) -> None:
    text = f"{SWAP[:-1]} {'và chuyện chợ quê ' * (LONGEST // 10)}."
    assert weighed(reading(text, document, LearnedWeights.of(quotations="9.00 replaced\n"))) == []


def test_a_choice_is_an_order_that_a_person_confirms(document: Document) -> None:
    read = reading(SWAP, document)
    found = {one.kind: as_found(read.script, one) for one in offered(read)}
    assert all(one.unsure for one in found.values())
    assert found[Kind.BEHIND].operation is Operation.INSERT
    assert found[Kind.GONE].new is None
    assert found[Kind.ANEW].target is None


@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "trực đêm", "niêm yết giá", "khoản 1", ".", "\n", "và", "5%"]), max_size=30
    )
)
def test_any_marks_can_be_weighed(document: Document, pieces: list[str]) -> None:
    read = reading(" ".join(pieces) or "x", document)
    assert read.backing is not None
    for line in read.lines:
        for one in choices(read.script, read.script.part(line.span), read.backing, ALL):
            assert all(line.span.contains(each.inner) for each in one.wordings)
            assert one.traits
