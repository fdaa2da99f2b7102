"""Labels are those that Word shows."""

import pytest

from tests.unit.words import paragraph, read, word_file
from vankien.read.labels import shown


def level(place: int, form: str, text: str, more: str = "") -> str:
    shape = f'<w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/>{shape}</w:lvl>'


def abstract(*levels: str, own: int = 0) -> str:
    return f'<w:abstractNum w:abstractNumId="{own}">{"".join(levels)}</w:abstractNum>'


def num(own: int, of: int = 0, more: str = "") -> str:
    return f'<w:num w:numId="{own}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(place: int, own: int = 1) -> str:
    return paragraph("x", f'<w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{own}"/></w:numPr>')


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [one.label for one in read(word_file(body, numbering=numbering, styles=styles)).paragraphs]


REPORT = abstract(
    level(0, "ordinalText", "Phần thứ %1"),
    level(1, "upperRoman", "%2."),
    level(2, "decimal", "%3."),
    level(3, "decimal", "%3.%4."),
    level(4, "lowerLetter", "%5)"),
)


def test_levels_count_below_one_another_and_begin_anew() -> None:
    body = "".join(map(item, (0, 1, 2, 3, 3, 4, 4, 2, 3, 1, 2, 0, 1)))
    expected = [
        "Phần thứ nhất",
        "I.",
        "1.",
        "1.1.",
        "1.2.",
        "a)",
        "b)",
        "2.",
        "2.1.",
        "II.",
        "1.",
        "Phần thứ hai",
        "I.",
    ]
    assert labels(body, REPORT + num(1)) == expected


def test_legal_numbering_shows_all_levels_in_digits() -> None:
    list_ = abstract(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
    assert labels(item(0) + item(1), list_ + num(1)) == ["I.", "1.1."]


def test_a_level_may_count_on_through_its_parents() -> None:
    list_ = abstract(level(0, "decimal", "%1."), level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'))
    assert labels("".join(map(item, (0, 1, 1, 0, 1))), list_ + num(1)) == ["1.", "Điều 1.", "Điều 2.", "2.", "Điều 3."]


def test_two_instances_of_a_list_count_together_unless_one_starts_over() -> None:
    list_ = abstract(level(0, "decimal", "%1)"))
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    body = item(0) + item(0, 2) + item(0, 3) + item(0, 3)
    assert labels(body, list_ + num(1) + num(2) + num(3, more=over)) == ["1)", "2)", "7)", "8)"]


def test_a_start_of_its_own_holds_after_each_restart() -> None:
    list_ = abstract(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."))
    over = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'
    assert labels("".join(map(item, (0, 1, 1, 0, 1))), list_ + num(1, more=over)) == [
        "1.",
        "1.5.",
        "1.6.",
        "2.",
        "2.5.",
    ]


def test_an_instance_may_have_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.")}</w:lvlOverride>'
    assert labels(item(0, 2), abstract(level(0, "decimal", "%1.")) + num(2, more=own)) == ["A."]


def test_a_list_may_be_defined_where_a_style_points() -> None:
    numbering = (
        abstract('<w:numStyleLink w:val="L"/>', own=0)
        + abstract(level(0, "decimal", "Mục %1"), own=1)
        + num(1, 0)
        + num(2, 1)
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
        "</w:style>"
    )
    assert labels(item(0), numbering, styles) == ["Mục 1"]


HEADINGS = (
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    '</w:style><w:style w:type="paragraph" w:styleId="K"><w:name w:val="khác"/><w:basedOn w:val="H2"/></w:style>'
)


@pytest.mark.parametrize("style", ["H2", "K"])
def test_a_style_is_numbered_at_the_level_that_names_it_or_its_ancestor(style: str) -> None:
    list_ = abstract(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="H2"/>'))
    assert labels(paragraph("x", f'<w:pStyle w:val="{style}"/>'), list_ + num(1), HEADINGS) == ["a)"]


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    body = paragraph("x", '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert labels(body, abstract(level(0, "decimal", "%1.")) + num(1), HEADINGS) == [""]


def test_a_paragraph_that_goes_is_not_counted() -> None:
    properties = (
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3" w:author="An"/></w:rPr>'
    )
    struck = '<w:del w:id="4" w:author="An"><w:r><w:delText>x</w:delText></w:r></w:del>'
    gone = f"<w:p><w:pPr>{properties}</w:pPr>{struck}</w:p>"
    assert labels(item(0) + gone + item(0), abstract(level(0, "decimal", "%1.")) + num(1)) == ["1.", "2."]


def test_bullets_of_symbol_fonts_are_shown_as_bullets() -> None:
    assert labels(item(0), abstract(level(0, "bullet", "\uf0b7")) + num(1)) == ["•"]
    assert labels(item(0), abstract(level(0, "bullet", "-")) + num(1)) == ["-"]


@pytest.mark.parametrize(
    ("count", "form", "label"),
    [
        (4, "upperRoman", "IV"), (9, "lowerRoman", "ix"), (27, "lowerLetter", "aa"), (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"), (12, "decimalZero", "12"), (7, "001", "007"), (4, "ordinalText", "tư"),
        (21, "ordinalText", "hai mươi mốt"), (15, "cardinalText", "Mười lăm"), (3, "none", ""),
        (5, "never heard of", "5"),
    ],
)  # fmt: skip
def test_numbers_are_shown_in_their_format(count: int, form: str, label: str) -> None:
    assert shown(count, form) == label
