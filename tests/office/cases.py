"""Pages of the sample draft with chance edits, the same in every run, for other programs to judge."""

from collections.abc import Callable
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
WORDS = (
    "bảo đảm", "an sinh", "xã hội", "phát triển", "bền vững", "vùng biên", "hợp tác", "hữu nghị", "đồng bộ", "hiệu quả",
)  # fmt: skip
MOVED = 0.3  # share of changes that are moves
PAGE = 14  # blocks of the body, about a page


@dataclass(frozen=True)
class Case:
    """A page, the changes on it, and the two files made of them.

    `unlike`: a whole paragraph goes between two that look different from it, or comes below one that does.
    LibreOffice then gives a neighbour its looks, in Word's own files too; its words are right, its label is not.
    """

    draft: Draft
    changes: tuple[tuple[Edit, ...], ...]
    tracked: bytes
    clean: bytes
    unlike: bool


def cases(count: int, folder: Path, seed: int = 20) -> list[Case]:
    """Pages with edits, written by way of files in `folder`; the same ones for the same seed."""
    chance = Random(seed)  # noqa: S311 - the same cases in every run
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
    changes = _changes(chance, draft)
    told = [Commented(edits, Signature("Lò Văn Páo", None), ("Lý do",)) for edits in changes]
    return Case(
        draft,
        changes,
        write_document(draft, told, tracked=True),
        write_document(draft, told, tracked=False),
        any(_is_unlike(body, draft, edits) for edits in changes),
    )


def _is_unlike(body: etree._Element, draft: Draft, edits: tuple[Edit, ...]) -> bool:
    text = draft.document.text
    gone = next((edit for edit in edits if not edit.text and edit.span.of(text).endswith("\n")), None)
    if gone is None:
        return False
    looks = _looks(body, draft)
    at = gone.span.start
    come = [looks(edit.span.start, -1) for edit in edits if edit is not gone]
    return looks(at, 0) not in (looks(at, -1), looks(at, 1)) or any(looks(at, 0) != above for above in come)


def _looks(body: etree._Element, draft: Draft) -> Callable[[int, int], bytes]:
    """The looks of the paragraph so many below the one that begins at an offset."""
    paragraphs = list(body.iter(f"{W}p"))
    places = {start: element for start, _, element in draft.source_map.paragraphs}

    def look(offset: int, below: int) -> bytes:
        place = places[offset] + below
        properties = paragraphs[place].find(f"{W}pPr") if 0 <= place < len(paragraphs) else None
        return b"" if properties is None else etree.tostring(properties, method="c14n")

    return look


def _changes(chance: Random, draft: Draft) -> tuple[tuple[Edit, ...], ...]:
    """Up to six changes that keep apart: words changed, added, dropped, moved; paragraphs added, dropped, moved."""
    text = draft.document.text
    starts = [start for start, _, element in draft.source_map.paragraphs if element >= 0]
    lines = [Span(start, text.index("\n", start)) for start in starts if "\n" in text[start:]]
    plain = [line for line in lines if "\t" not in text[line.start - 1 : line.end + 1] and line.length > 20]
    chosen = chance.sample(plain, min(len(plain), chance.randint(1, 6)))
    taken: list[Span] = []
    changes: list[tuple[Edit, ...]] = []
    while chosen:
        line = chosen.pop()
        edits = _move(chance, text, line, chosen.pop()) if chosen and chance.random() < MOVED else ()
        edits = edits or (_edit(chance, text, line),)
        around = [Span(max(0, edit.span.start - 1), edit.span.end + 2) for edit in edits]
        if not any(one.overlaps(other) for one in around for other in taken):
            taken += around
            changes.append(edits)
    return tuple(changes)


def _move(chance: Random, text: str, line: Span, other: Span) -> tuple[Edit, ...]:
    """A whole paragraph, or some words of it, to another; nothing when it stands there already."""
    if chance.random() < 0.5:
        source, place = Span(line.start, line.end + 1), other.start
    else:
        spaces = [at for at in range(line.start + 1, line.end - 1) if text[at] == " "]
        low, high = sorted(chance.sample(spaces, 2)) if len(spaces) > 1 else (line.start, line.end)
        source = Span(low, high)
        place = chance.choice([at for at in range(other.start, other.end) if text[at] == " "] or [other.end])
    if source.start - 1 <= place <= source.end + 1:
        return ()
    return (Edit(source, ""), Edit(Span(place, place), source.of(text)))


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
