from vankien.lang.en.outline import OUTLINE as EN
from vankien.lang.vi.outline import ordinal
from vankien.model.manuscript import Manuscript
from vankien.outline.build import build_document


def test_an_english_statute_has_parts_articles_clauses_and_points() -> None:
    text = "FOREWORD\nPart Two\nMARKETS\nArticle 4. Stalls\n1. A stall is let.\n(a) Rent is due.\nAnnex B\nForms"
    document, _ = build_document(Manuscript(text), EN)
    assert [unit.id for unit in document.units] == [
        "part-foreword",
        "part-II",
        "part-II/article-4",
        "part-II/article-4/clause-1",
        "part-II/article-4/clause-1/point-a",
        "appendix-B",
    ]


def test_english_prose_that_names_a_part_is_a_paragraph() -> None:
    document, _ = build_document(Manuscript("Part One: Aims\nPart two of the plan is late.\nPart Two: Means"), EN)
    assert [unit.id for unit in document.units if unit.label] == ["part-I", "part-II"]


def test_vietnamese_ordinals_are_read() -> None:
    words = ("thứ nhất", "thứ tư", "thứ mười", "thứ mười một", "Thứ hai mươi", "nhất", "thứ lạ")
    assert [ordinal(word) for word in words] == [1, 4, 10, 11, 20, None, None]


def test_english_letters_are_those_of_english() -> None:
    items = "\n".join(f"({letter}) item {letter};" for letter in "abcdefghijk")
    document, notes = build_document(Manuscript(f"1. Aims\n1.1 The Board will\n{items}"), EN)
    assert "".join(unit.number or "" for unit in document.units[2:]) == "abcdefghijk"
    assert not notes


def test_the_last_item_but_one_of_an_english_list_is_no_heading() -> None:
    text = "1. Stalls\n(1) A stall bears—\n(a) a lamp;\n(b) a number; and\n(c) a name.\n2. Roads, bridges\nTo be kept."
    document, _ = build_document(Manuscript(text), EN)
    headings = {unit.number: unit.heading.of(text) for unit in document.units if unit.label}
    assert headings["b"] == ""
    assert headings["2"] == "Roads, bridges"
