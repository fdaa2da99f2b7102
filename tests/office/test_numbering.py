"""Labels and paragraphs of generated and sample files, compared with the text that LibreOffice shows.

Left out, since LibreOffice does not know it: legal numbering (`w:isLgl`), for which Word's own rule is tested beside.
"""

import random
import re
import unicodedata
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

from tests import office
from tests.unit.words import word_file
from vankien.flows.ports import SourceFile, View
from vankien.model.manuscript import Story
from vankien.read.registry import read_file

SEED = 20_261_125
FILES = 24
PARAGRAPHS = 60
SAMPLES = Path(__file__).parents[2] / "samples"
FORMATS = ("decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "decimalZero")
SHAPES = ("%{0}.", "%{0})", "({0})", "%{0}/", "Điều %{0}.", "Mục %{0}", "Khoản %{0}:", "{0}")
STYLE = "GhiChu"  # the style that one level is linked with
WORDS = ("phát triển kinh tế cửa khẩu gắn với bảo vệ môi trường và giữ vững quốc phòng an ninh").split()  # noqa: SIM905


class Lists:
    """A numbering member by chance, and paragraphs in its lists. Lives for one file."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._used: set[int] = set()
        self.abstracts = chance.randint(1, 3)
        self.instances = self.abstracts + chance.randint(0, 2)
        self.depths = [chance.randint(2, 5) for _ in range(self.abstracts)]
        self.of = [*range(self.abstracts), *(chance.randrange(self.abstracts) for _ in range(self.instances))]

    def member(self) -> str:
        lists = "".join(self._abstract(own) for own in range(self.abstracts))
        return lists + "".join(self._instance(own) for own in range(self.instances))

    def _abstract(self, own: int) -> str:
        levels = "".join(self._level(place, own) for place in range(self.depths[own]))
        kind = '<w:multiLevelType w:val="multilevel"/>'
        return f'<w:abstractNum w:abstractNumId="{own}">{kind}{levels}</w:abstractNum>'

    def _level(self, place: int, own: int) -> str:
        chance = self._chance
        form = chance.choice(FORMATS)
        text = chance.choice(SHAPES).format(place + 1) if place == 0 or chance.random() < 0.5 else self._chain(place)
        text = text if "%" in text else f"%{place + 1}."
        start = chance.choice((1, 1, 1, 1, 3))
        linked = f'<w:pStyle w:val="{STYLE}"/>' if own == 0 and place == 1 else ""
        said = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{linked}<w:lvlText w:val="{text}"/>'
        return f'<w:lvl w:ilvl="{place}">{said}</w:lvl>'

    def _chain(self, place: int) -> str:
        first = self._chance.randint(0, place)
        return ".".join(f"%{one + 1}" for one in range(first, place + 1)) + self._chance.choice((".", ")", ""))

    def _instance(self, own: int) -> str:
        begins = ""
        if own >= self.abstracts and self._chance.random() < 0.8:
            start = f'<w:startOverride w:val="{self._chance.randint(1, 5)}"/>'
            begins = f'<w:lvlOverride w:ilvl="0">{start}</w:lvlOverride>'
        return f'<w:num w:numId="{own + 1}"><w:abstractNumId w:val="{self.of[own]}"/>{begins}</w:num>'

    def paragraphs(self) -> Iterator[str]:
        """Levels go at most one deeper at a time, as people write."""
        own, level = 0, 0
        for _ in range(PARAGRAPHS):
            draw = self._chance.random()
            if draw < 0.15:
                yield ""
                continue
            if draw < 0.25:
                own, level = self._chance.randrange(self.instances), 0
            elif draw < 0.35 and 0 in self._used and self.of[own] == 0:
                level = 1
                yield f'<w:pStyle w:val="{STYLE}"/>'
                continue
            else:
                level = self._chance.randint(0, min(level + 1, self.depths[self.of[own]] - 1))
            self._used.add(self.of[own])
            yield f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{own + 1}"/></w:numPr>'


STYLES = (
    f'<w:style w:type="paragraph" w:styleId="{STYLE}"><w:name w:val="{STYLE}"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)


def generated() -> list[bytes]:
    chance = random.Random(SEED)  # noqa: S311 - tests want the same files each time
    files = []
    for _ in range(FILES):
        lists = Lists(chance)
        member = lists.member()
        body = "".join(
            f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{_words(chance, place)}</w:t></w:r></w:p>"
            for place, properties in enumerate(lists.paragraphs())
        )
        files.append(word_file(body, numbering=member, styles=STYLES))
    return files


def _words(chance: random.Random, place: int) -> str:
    return f"đoạn {place} " + " ".join(chance.sample(WORDS, 4))


def shown(name: str, data: bytes) -> list[str]:
    """What we read, a line a paragraph with its label in front; notes, which LibreOffice puts elsewhere, left out."""
    (one,) = read_file(SourceFile(name, data), View.FINAL).manuscripts
    rows = [
        f"{paragraph.label} {paragraph.span.of(one.text)}"
        for paragraph in one.paragraphs
        if paragraph.story is not Story.FOOTNOTE
    ]
    return _lines("\n".join(rows))


def _lines(text: str) -> list[str]:
    rows = (" ".join(unicodedata.normalize("NFC", row).split()) for row in text.replace("\u2028", "\n").split("\n"))
    return [re.sub(r"^[-•–+*]\s", "• ", row) for row in rows if row]  # LibreOffice writes every bullet alike


NOTED = "2020 – 20251."  # LibreOffice writes the number of the sample's footnote into the words


@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with its Python bindings is not installed")
def test_every_paragraph_bears_the_label_that_libreoffice_shows(tmp_path: Path) -> None:
    samples = sorted(SAMPLES.glob("*/*.docx"))
    files = [*generated(), *(path.read_bytes() for path in samples if "du-thao-sua" not in path.name)]
    unlike: list[str] = []
    count = 0
    for place, (data, made) in enumerate(zip(files, office.converted(files, tmp_path), strict=True)):
        for name, text, file in (("docx", made.text, data), ("odt", made.odt_text, made.odt)):
            theirs = [row.replace(NOTED, "2020 – 2025.") for row in _lines(text)]
            count += len(theirs)
            unlike += unified_diff(theirs, shown(f"a.{name}", file), f"{place} LibreOffice", f"{place} {name}", n=0)
    assert count > FILES * PARAGRAPHS
    assert not unlike, "\n".join(unlike[:60])
