"""Words meant throughout a unit change in that unit alone; definitions and lead-ins are no loose words."""

import pytest

from vankien.anchor.amendment import Anchored, anchor_all
from vankien.anchor.index import build_index
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

LAW = (
    "Part 1",
    "Sales",
    "1. Meanings",
    "In this Ordinance—",
    "“stall” means a table under a roof let by the week;",
    "“the Warden” means the Warden of the Fair.",
    "2. Stalls",
    "(1) A stall bears—",
    "(a) a lamp;",
    "(b) a number that shows by night; and",
    "(c) a name.",
    "(2) No stall is let twice.",
    "Schedule 1",
    "Manners",
    "1. No horn is blown.",
    "2. No dog is let in.",
)
REPORT = (
    "PHẦN I",
    "KẾT QUẢ",
    "1. Chợ",
    "Chợ phiên họp 12 lần.",
    "2. Đường",
    "(1) Đường chợ dài 9 km.",
    "(2) Cầu chợ rộng 3 m.",
    "PHẦN II",
    "VIỆC TỚI",
    "1. Trường",
    "Trường gần chợ, xa chợ cá.",
)
TWICE = ("Part I. Now", "Section 1. Boats", "Boats pay.", "Part II. Then", "Section 1. Aims", "Boats go. Boats rest.")


def made(said: str, lines: tuple[str, ...], language: str = "en") -> tuple[Document, list[Anchored]]:
    at, paragraphs = 0, []
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    profile = PROFILES[language]
    document, _ = build_document(Manuscript("\n".join(lines) + "\n", tuple(paragraphs)), profile.outline)
    parsed = parse_manuscript(read_text(said + "\n"), profile, Source("", None, ""), draft=document)
    return document, list(anchor_all([one for each in parsed for one in each.amendments], build_index(document)))


def changed(said: str, lines: tuple[str, ...], language: str = "en") -> list[str]:
    """The lines that come out anew; "asks" where no edit is certain."""
    document, found = made(said, lines, language)
    edits = [edit for one in found for edit in one.amendment.edits]
    after = ChangeSet.of(edits, len(document.text)).apply(document.text).splitlines()
    return [one for one in after if one not in lines] if edits else ["asks"]


@pytest.mark.parametrize(
    ("said", "lines", "language", "after"),
    [
        ("Throughout section 2, replace “No” with “Never a”.", LAW, "en", ["(2) Never a stall is let twice."]),
        ("Throughout Section 1, replace “Boats” with “Ships”.", TWICE, "en", ["asks"]),  # of which part?
        ("Throughout Part II, replace “Boats” with “Ships”.", TWICE, "en", ["Ships go. Ships rest."]),
        ("Mục 1 phần II: mọi chữ “chợ” đổi thành “bến”.", REPORT, "vi", ["Trường gần bến, xa bến cá."]),
        (
            "Đề nghị thống nhất dùng từ “bến” thay cho từ “chợ” trong toàn bộ dự thảo.",
            REPORT,
            "vi",
            [
                "1. Bến",
                "Bến phiên họp 12 lần.",
                "(1) Đường bến dài 9 km.",
                "(2) Cầu bến rộng 3 m.",
                "Trường gần bến, xa bến cá.",
            ],
        ),
        ("Đề nghị thống nhất dùng từ “bến” thay cho từ “chợ” ở mục 1.", REPORT, "vi", ["asks"]),
        ("Omit the definition of “stall” in section 1.", LAW, "en", ["asks"]),  # "means a table" is none
        ("Section 2(1) should begin: “A stall bears at all hours—”.", LAW, "en", ["asks"]),  # not below its lead-in
        (
            "Section 2(1)(b) should read “a number that shines by night; and”.",
            LAW,
            "en",
            ["(b) a number that shines by night; and"],
        ),
    ],
)
def test_what_is_meant_is_changed_and_nothing_beside_it(
    said: str, lines: tuple[str, ...], language: str, after: list[str]
) -> None:
    assert changed(said, lines, language) == after
