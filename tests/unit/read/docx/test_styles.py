"""What styles inherit."""

from tests.unit.words import NS
from vankien.ooxml.package import parse_xml
from vankien.ooxml.styles import MOST_ANCESTORS, Style, read_styles


def styles(inside: str) -> dict[str, Style]:
    return dict(read_styles(parse_xml(f"<w:styles {NS}>{inside}</w:styles>".encode()))[0])


def style(name: str, based_on: str = "", properties: str = "", kind: str = "paragraph") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}">{based}<w:pPr>{properties}</w:pPr></w:style>'


def test_what_a_style_does_not_say_the_nearest_ancestor_does() -> None:
    found = styles(
        style("a", "", '<w:jc w:val="center"/><w:outlineLvl w:val="3"/>')
        + style("b", "a", '<w:outlineLvl w:val="1"/>')
        + style("c", "b")
        + style("d", "lost", '<w:jc w:val="left"/>')
    )
    assert (found["c"].align, found["c"].outline) == ("center", 1)
    assert (found["d"].align, found["d"].outline) == ("left", None)


def test_a_list_keeps_the_name_of_the_style_that_names_it() -> None:
    number = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr>'
    found = styles(style("a", "", number) + style("b", "a"))
    assert (found["b"].num_id, found["b"].level, found["b"].num_style) == ("7", 2, "a")


def test_styles_in_a_circle_and_long_chains_end() -> None:
    found = styles(style("a", "b") + style("b", "a", '<w:jc w:val="right"/>'))
    assert found["a"].align == found["b"].align == "right"
    chain = style("0", "", '<w:jc w:val="right"/>') + "".join(style(f"{n + 1}", f"{n}") for n in range(100))
    assert styles(chain)[f"{MOST_ANCESTORS}"].align == "right"
    assert styles(chain)["100"].align is None


def test_styles_of_tables_are_left_out() -> None:
    assert list(styles(style("a", kind="table") + style("b", kind="character"))) == ["b"]
