"""Pages of the sample draft with chance edits, the same in every run, for other programs to judge."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from lxml import etree

from vankien.api import read_draft
from vankien.model.draft import Draft
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.write.package import pack, unpack
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAMPLE = Path(__file__).parents[2] / "samples" / "draft" / "du-thao-bao-cao-chinh-tri.docx"
WORDS = [
    "bảo",
    "đảm",
    "an",
    "sinh",
    "xã",
    "hội",
    "phát",
    "triển",
    "bền",
    "vững",
    "vùng",
    "biên",
    "hợp",
    "tác",
    "hữu",
    "nghị",
    "đồng",
    "bộ",
    "hiệu",
    "quả",
]
PAGE = 14  # blocks of the body, about a page


@dataclass(frozen=True)
class Case:
    """A page, the edits on it, and the two files made of them.

    `unlike`: a whole paragraph goes between two that look different from it. LibreOffice then gives the one below
    the looks of the one that went, in Word's own files too; its words are right, its label is not.
    """

    draft: Draft
    edits: tuple[Edit, ...]
    tracked: bytes
    clean: bytes
    unlike: bool


def cases(count: int, folder: Path) -> list[Case]:
    """Pages with edits, written by way of files in `folder`."""
    chance = Random(20)  # noqa: S311 - the same cases in every run
    members = unpack(SAMPLE.read_bytes())
    return [_case(chance, members, folder / f"page-{place}.docx") for place in range(count)]


def _case(chance: Random, members: dict[str, bytes], file: Path) -> Case:
    body = etree.fromstring(members["word/document.xml"])
    blocks = body[0]
    first = chance.randrange(len(blocks) - PAGE - 1)
    for place in reversed(range(len(blocks) - 1)):
        if not first <= place < first + PAGE:
            blocks.remove(blocks[place])
    file.write_bytes(pack({**members, "word/document.xml": etree.tostring(body)}))
    draft = read_draft(file)
    edits = _edits(chance, draft)
    changes = [Commented((edit,), Signature("Lò Văn Páo", None), ("Lý do",)) for edit in edits]
    return Case(
        draft,
        edits,
        write_document(draft, changes, tracked=True),
        write_document(draft, changes, tracked=False),
        any(_is_unlike(body, draft, edit) for edit in edits),
    )


def _is_unlike(body: etree._Element, draft: Draft, edit: Edit) -> bool:
    if edit.text or not edit.span.of(draft.document.text).endswith("\n"):
        return False
    places = [element for start, _, element in draft.source_map.paragraphs if start == edit.span.start]
    paragraphs = list(body.iter(f"{W}p"))
    at = places[0]
    looks = [_look(paragraphs[place]) if 0 <= place < len(paragraphs) else b"" for place in (at - 1, at, at + 1)]
    return looks[1] not in (looks[0], looks[2])


def _look(paragraph: etree._Element) -> bytes:
    properties = paragraph.find(f"{W}pPr")
    return b"" if properties is None else etree.tostring(properties, method="c14n")


def _edits(chance: Random, draft: Draft) -> tuple[Edit, ...]:
    """Up to six edits that keep apart: words changed, added, dropped, paragraphs added and dropped."""
    text = draft.document.text
    starts = [start for start, _, element in draft.source_map.paragraphs if element >= 0]
    lines = [Span(start, text.index("\n", start)) for start in starts if "\n" in text[start:]]
    plain = [line for line in lines if "\t" not in text[line.start - 1 : line.end + 1] and line.length > 20]
    chosen = sorted(chance.sample(range(len(plain)), min(len(plain), chance.randint(1, 6))))
    edits: list[Edit] = []
    for place in chosen:
        edit = _edit(chance, text, plain[place])
        if not edits or edits[-1].span.end + 1 < edit.span.start:
            edits.append(edit)
    return tuple(edits)


def _edit(chance: Random, text: str, line: Span) -> Edit:
    new = " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))
    kind = chance.choice(["words", "words", "add", "drop", "paragraph", "line"])
    spaces = [place for place in range(line.start + 1, line.end - 1) if text[place] == " "]
    low, high = sorted(chance.sample(spaces, 2)) if len(spaces) > 1 else (line.start, line.end)
    if kind == "words":
        return Edit(Span(low + 1, high), new)
    if kind == "add":
        return Edit(Span(low, low), f" {new}")
    if kind == "drop":
        return Edit(Span(low, high), "")
    if kind == "paragraph":
        return Edit(Span(line.end, line.end), f"\n{new.capitalize()}.")
    return Edit(Span(line.start, line.end + 1), "")
