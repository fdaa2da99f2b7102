"""Changes that rules read in a paragraph: stated where what was learned bears them out, else asked about."""

from dataclasses import replace

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.weighing import DRAFT, reading
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contributor
from vankien.model.document import Document
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.prose.overruled import overruled
from vankien.parse.prose.unborne import PARAGRAPH, SHORT, unborne
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.changes import Change
from vankien.parse.weighed.quotations import Kind

TEXT = f"Niêm yết giá thì bà con ghi treo bảng giá. {'Chợ đông từ sáng sớm. ' * (PARAGRAPH // 20)}"
ON = "Khoản 2 nên viết: treo bảng giá ở sạp. Hôm họp ai cũng ưng như vậy."


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return drafted(tmp_path_factory, DRAFT).document


def rule(read: Reading, old: str | None, new: str) -> Amendment:
    """A change as a rule reads it."""
    at = read.text.index(new)
    told = Amendment("", "", Contributor(), Operation.REPLACE, Locator(), Span(0, at + len(new)))
    return replace(told, target_text=old, new_text=new, new_text_spans=(Span(at, at + len(new)),))


def thought(read: Reading, old: str, new: str) -> Change:
    """What may be asked of a text."""
    spans = (Span(read.text.index(words), read.text.index(words) + len(words)) for words in (old, new))
    return Change(0.2, Kind.REPLACED, *spans)


def asks(read: Reading, one: Amendment, borne: list[Change], stretch: Span | None = None) -> bool:
    """Whether a change is asked about, of which a stretch, else all of the text, bears out some."""
    (told,) = unborne(read.script, [one], [(stretch or Span(0, len(read.text)), borne)])
    return bool(told.unread)


def test_what_nothing_learned_thinks_of_is_asked_about(document: Document) -> None:
    read = reading(TEXT, document)
    one = rule(read, "Niêm yết giá", "treo bảng giá")
    assert asks(read, one, [])
    assert asks(read, one, [thought(read, "bà con", "sáng sớm")])
    assert not asks(read, one, [thought(read, "Niêm yết giá", "treo bảng giá")])
    assert not asks(read, one, [thought(read, "Niêm yết", "treo bảng")])  # other edges of the same words


def test_only_short_wordings_in_a_paragraph_are_looked_at(document: Document) -> None:
    read = reading(TEXT, document)
    one = rule(read, "Niêm yết giá", "treo bảng giá")
    assert not asks(read, one, [], Span(0, one.evidence.end))
    assert not asks(read, replace(one, new_text=" ".join(["giá"] * (SHORT + 1))), [])
    assert not asks(read, replace(one, operation=Operation.INSERT), [])
    assert not asks(read, replace(one, target_text=None), [])
    marked = reading(TEXT.replace("treo bảng giá", "“treo bảng giá”"), document)
    assert not asks(marked, rule(marked, "Niêm yết giá", "treo bảng giá"), [])


def test_new_words_behind_a_colon_end_where_the_learned_ones_do(document: Document) -> None:
    read = reading(ON, document)
    one = rule(read, None, ON.partition(": ")[2])
    at = ON.index("treo")
    learned = Change(0.5, Kind.ANEW, None, Span(at, at + len("treo bảng giá ở sạp")))
    (told,) = overruled(read.script, [one], [learned])
    assert (told.new_text, told.unread) == ("treo bảng giá ở sạp", ("treo bảng giá ở sạp",))
    whole = replace(one, new_text="treo bảng giá ở sạp.", new_text_spans=(Span(at, at + len("treo bảng giá ở sạp.")),))
    assert list(overruled(read.script, [whole], [learned])) == [whole]  # the stop alone is no talk


@pytest.mark.parametrize(
    ("text", "mine", "theirs", "is_same"),
    [
        ("Sửa từ 05 giờ sáng thành từ 06 giờ sáng.", ("05 giờ", "06 giờ"), ("từ 05 giờ sáng", "từ 06 giờ sáng"), True),
        ("Để 11 giờ sớm quá, nâng lên đến 12 giờ.", ("11 giờ", "12 giờ"), ("11 giờ", "đến 12 giờ"), True),
        ("Để 11 giờ sớm quá, nâng lên quá 12 giờ.", ("11 giờ", "12 giờ"), ("11 giờ", "quá 12 giờ"), False),
        ("Sửa 05 giờ thành 06 giờ kém mười.", ("05 giờ", "06 giờ"), ("05 giờ", "06 giờ kém mười"), False),
    ],
)
def test_other_edges_of_the_same_words_are_asked_about_unless_they_come_to_the_same(
    text: str, mine: tuple[str, str], theirs: tuple[str, str], is_same: bool, document: Document
) -> None:
    read = reading(text, document)
    one = rule(read, *mine)
    (told,) = overruled(read.script, [one], [replace(thought(read, *theirs), chance=0.9)], (), read.backing)
    assert (not told.unread) is is_same
    assert (told.target_text, told.new_text) == theirs  # people's own edges were learned


@pytest.mark.parametrize(
    ("said", "is_plain"),
    [
        ("Con số 4 m2 cho một hộ nên nâng lên 5 m2.", True),  # the draft goes on so
        ("Con số 4 m2 của chợ bên nên nâng lên 5 m2.", False),
        ("Con số 4 m2 cho một hộ bán. Sạp nhà tôi nên nâng lên 5 m2.", False),
        ("Tôi đề nghị nâng bề rộng của mỗi cái sạp bán hàng ở chợ từ 4 m2 lên 5 m2.", True),
        ("Nghe nói bề rộng của mỗi cái sạp bán hàng ở chợ làng từ 4 m2 lên 5 m2.", False),
        ("Tôi đề nghị nâng bề rộng của sạp, các chợ khác ở huyện đều đã từ 4 m2 lên 5 m2.", False),
    ],
)
def test_what_is_asked_for_plainly_needs_no_bearing_out(
    said: str, is_plain: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    draft = drafted(tmp_path_factory, "Điều 1. Chợ\n1. Mỗi sạp rộng 4 m2 cho một hộ bán.\n2. Chợ họp sớm.\n").document
    read = reading(f"{said} {'Chợ đông từ sáng sớm. ' * (PARAGRAPH // 20)}", draft)
    told = replace(rule(read, "4 m2", "5 m2"), evidence=Span(0, len(said)))
    (one,) = unborne(read.script, [told], [(Span(0, len(read.text)), [])], read.backing)
    assert (not one.unread) is is_plain


def test_words_that_go_are_never_taken_for_words_that_come(document: Document) -> None:
    read = reading("Điều 1: bỏ cụm từ “bán hàng rong”.", document)
    at = read.text.index("bán")
    words = Span(at, at + len("bán hàng rong"))
    told = Amendment(
        "", "", Contributor(), Operation.DELETE, Locator(), Span(0, words.end), target_text="bán hàng rong"
    )
    (one,) = overruled(read.script, [told], [Change(0.9, Kind.ADDED, None, words)])
    assert (one.operation, one.target_text, bool(one.unread)) == (Operation.DELETE, "bán hàng rong", True)
