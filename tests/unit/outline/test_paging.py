"""Pages of a draft, told by a printed copy."""

import pytest

from vankien.model.contribution import BlockRole
from vankien.model.manuscript import Manuscript, Paragraph, Story
from vankien.model.span import Span
from vankien.outline.paging import page_starts

LINES = [
    f"Đoạn {place} nói về việc số {place * 7} của xã {place * 13} trong năm {1900 + place}." for place in range(60)
]
TEXT = "".join(f"{line}\n" for line in LINES)


def printed(pages: list[list[str]], furniture: str = "", note: str = "") -> Manuscript:
    """A copy with these paragraphs a page; each page bears a running head and maybe a footnote at its foot."""
    text, starts, paragraphs = "", [], []
    for number, lines in enumerate(pages, 1):
        starts.append(len(text))
        head = f"{furniture} {number}" if furniture else ""
        foot = f"{number} {note}" if note else ""
        for line, role, story in (
            (head, BlockRole.FURNITURE, Story.BODY),
            *((one, BlockRole.BODY, Story.BODY) for one in lines),
            (foot, BlockRole.BODY, Story.FOOTNOTE),
        ):
            if line:
                paragraphs.append(Paragraph(Span(len(text), len(text) + len(line)), role=role, story=story))
                text += f"{line}\n"
    return Manuscript(text, tuple(paragraphs), pages=tuple(starts))


def cut(*ends: int) -> list[list[str]]:
    return [LINES[start:end] for start, end in zip((0, *ends), (*ends, len(LINES)), strict=True)]


def begins(starts: tuple[int, ...] | None) -> list[str]:
    assert starts is not None
    return [TEXT[start:].split(" nói")[0] for start in starts]


def test_pages_begin_where_those_of_the_copy_do() -> None:
    assert begins(page_starts(TEXT, printed(cut(20, 41)))) == ["Đoạn 0", "Đoạn 20", "Đoạn 41"]


def test_running_heads_and_footnotes_of_the_copy_are_passed_over() -> None:
    copy = printed(cut(20, 41), furniture="Dự thảo lần 3", note="Số liệu của Cục Thống kê tỉnh")
    assert begins(page_starts(TEXT, copy)) == ["Đoạn 0", "Đoạn 20", "Đoạn 41"]


def test_labels_that_only_the_copy_shows_are_no_hindrance() -> None:
    pages = [[f"{place}. {line}" for place, line in enumerate(page, 1)] for page in cut(20, 41)]
    assert begins(page_starts(TEXT, printed(pages))) == ["Đoạn 0", "Đoạn 20", "Đoạn 41"]


def test_a_page_may_begin_inside_a_paragraph() -> None:
    first, mark, rest = LINES[30].partition("của xã")
    second = mark + rest
    starts = page_starts(TEXT, printed([[*LINES[:30], first], [second, *LINES[31:]]]))
    assert starts is not None
    assert TEXT[starts[1] :].startswith(second)


def test_words_that_return_are_taken_behind_the_page_before() -> None:
    text = "\n".join([*LINES[:20], *LINES[:20], *LINES[20:]])
    starts = page_starts(text, printed([LINES[:20], LINES[:20], LINES[20:]]))
    assert starts == (0, text.index(LINES[0], 5), text.index(LINES[20]))


def test_a_page_of_pictures_begins_with_the_next_one() -> None:
    pages = cut(20, 30, 41)
    starts = page_starts(TEXT, printed([pages[0], ["Hình ảnh của địa phương xa lạ không có ở đâu cả"], *pages[2:]]))
    assert begins(starts) == ["Đoạn 0", "Đoạn 30", "Đoạn 30", "Đoạn 41"]


@pytest.mark.parametrize(
    "copy",
    [
        printed([["Một văn bản khác hẳn nói về chuyện khác và không có gì chung với dự thảo này"] * 20] * 3),
        printed([LINES[:3]]),
        Manuscript("", pages=(0,)),
        Manuscript(TEXT),
    ],
)
def test_another_text_or_a_single_page_is_no_copy(copy: Manuscript) -> None:
    assert page_starts(TEXT, copy) is None
