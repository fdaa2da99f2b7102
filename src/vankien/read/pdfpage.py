"""What a PDF page draws: its characters on their base lines, and the thin lines that make tables."""

import ctypes
import math
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from vankien.read.glyphs import Glyph, Rule

DESCENT, ASCENT = 0.22, 0.89  # of the font's size below and above the base line: the loose box of Times
BOLD = 600  # a font's weight, from which people see it as bold
MOST_RULES = 20_000  # drawn shapes of one page that are looked at; a map has more, and no table
THICK = 3.0  # points; a thicker shape is no line


def glyphs_of(text: pypdfium2.PdfTextPage) -> list[Glyph]:
    """The characters of a page with boxes that depend on font size and base line alone.

    PDFium's own boxes follow the ink in some fonts: a comma would stand on a line below its word. Spaces that PDFium
    makes up between characters of different fonts are left out.
    """
    count = text.count_chars()
    whole = text.get_text_range()
    characters = list(whole) if len(whole) == count else [text.get_text_range(place, 1) for place in range(count)]
    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    made: list[Glyph] = []
    for place, char in enumerate(characters):
        if char.isspace() or not char:
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text, place, box) or not pdfium.FPDFText_GetCharOrigin(
            text, place, x, y
        ):
            continue
        size = pdfium.FPDFText_GetFontSize(text, place)
        if pdfium.FPDFText_GetMatrix(text, place, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        size = size if 0 < size < math.inf else max(1.0, box.top - box.bottom)
        bottom = y.value - DESCENT * size
        top = bottom + (ASCENT + DESCENT) * size
        made.append((char, box.left, bottom, max(box.right, box.left), top, place))
    return made


def is_bold(text: pypdfium2.PdfTextPage, place: int) -> bool:
    """Whether a character is bold, by its font's weight or name."""
    if pdfium.FPDFText_GetFontWeight(text, place) >= BOLD:
        return True
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, place, name, len(name), flags)
    return b"bold" in name.value.lower()


def rules_of(page: pypdfium2.PdfPage) -> list[Rule]:
    """The thin lines of a page; a frame gives its four sides."""
    found: list[Rule] = []
    for place, shape in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])):
        if place >= MOST_RULES:
            return []
        try:
            left, bottom, right, top = shape.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        if min(right - left, top - bottom) <= THICK:
            found.append((left, bottom, right, top))
        elif _is_stroked(shape):
            found.extend(_sides(left, bottom, right, top))
    return found


def _is_stroked(shape: pypdfium2.PdfObject) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(shape, fill, stroke)) and bool(stroke.value)


def _sides(left: float, bottom: float, right: float, top: float) -> Iterator[Rule]:
    yield (left, bottom, right, bottom)
    yield (left, top, right, top)
    yield (left, bottom, left, top)
    yield (right, bottom, right, top)


def bold_places(text: pypdfium2.PdfTextPage, places: Sequence[int]) -> bool:
    """Whether all of some characters are bold."""
    return bool(places) and all(is_bold(text, place) for place in places)
