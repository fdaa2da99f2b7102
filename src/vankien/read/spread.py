"""What a workbook would unpack to, told before a library does it: the library itself knows no bounds."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import IO

from lxml import etree

from vankien.model.note import Note, Severity
from vankien.ooxml.package import ZIP_FAULTS
from vankien.read.limits import LIMITS

BLOCK = 1 << 20  # bytes unpacked at a time
OVERLAP = 400  # bytes of one block seen again with the next: a tag that lies across
_STATED = rb"""\sr\s*=\s*["']"""
_ROW = re.compile(rb"<(?:\w+:)?row" + rb"(?:\s[^<>]{0,200}?)?" + _STATED + rb"(\d{1,9})")
_CELL = re.compile(_STATED + rb"([A-Z]{1,3})\d{1,9}[\"']")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_BROKEN = (*ZIP_FAULTS, etree.XMLSyntaxError)


def refuse_bomb(data: bytes) -> Note | None:
    """The note that refuses a workbook which unpacks to too much, or spreads its cells over too wide an area.

    Reads every member by blocks, whatever the list of members claims. Not for .xls, whose area is bounded.
    """
    if not data.startswith(b"PK"):
        return None
    left = LIMITS.unpacked
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for info in package.infolist():
            if info.flag_bits & 0x1:  # bit 0: the member has a password
                return Note("file-encrypted", Severity.ERROR)
            if info.file_size > left or _is_steep(info):
                return Note("archive-bomb", Severity.ERROR, facts={"member": info.filename})
            left -= info.file_size
            try:
                cells = _area(package, info)
            except _BROKEN as fault:  # a forged size shows as a wrong checksum
                facts: dict[str, str | int] = {"kind": "sheet", "fault": type(fault).__name__}
                return Note("file-damaged", Severity.ERROR, facts=facts)
            if cells > LIMITS.cells:
                facts = {"sheet": info.filename, "cells": cells, "limit": LIMITS.cells}
                return Note("sheet-too-large", Severity.ERROR, facts=facts)
    return None


def _is_steep(info: zipfile.ZipInfo) -> bool:
    return info.file_size > LIMITS.ratio_from and info.file_size > LIMITS.ratio * max(1, info.compress_size)


def _area(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> int:
    """How many cells the rectangle around a sheet's cells holds; 0 for other members, which are only unpacked."""
    name = info.filename
    with package.open(info) as stream:
        if name == "content.xml":
            return _open_document(stream)
        if not (name.startswith("xl/") and name.endswith(".xml") and "sheet" in name):
            while stream.read(BLOCK):
                pass
            return 0
        return _office(stream)


def _office(stream: IO[bytes]) -> int:
    """The area of an .xlsx sheet."""
    rows = columns = 0
    block = stream.read(BLOCK)
    while block:
        rows = max(rows, max((int(found) for found in _ROW.findall(block)), default=0))
        columns = max(columns, max(map(_number, set(_CELL.findall(block))), default=0))
        following = stream.read(BLOCK)
        block = block[-OVERLAP:] + following if following else b""
    return rows * columns


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _open_document(stream: IO[bytes]) -> int:
    """The area of an .ods workbook's largest table: rows and cells may state how often they are repeated."""
    largest = height = width = filled = 0
    for _, element in etree.iterparse(
        stream, tag=(f"{_TABLE}table-row", f"{_TABLE}table"), recover=True, no_network=True
    ):
        if element.tag == f"{_TABLE}table":
            largest = max(largest, filled * width)
            height = width = filled = 0
        else:
            height += _times(element, "rows")
            reach = _filled(element)
            if reach:
                filled, width = height, max(width, reach)
        element.clear()
    return max(largest, filled * width)


def _filled(row: etree._Element) -> int:
    """The last column of a row with something in it."""
    at = last = 0
    for cell in row:
        at += _times(cell, "columns")
        last = at if len(cell) or len(cell.attrib) > 2 else last
    return last


def merged_areas(data: bytes, table: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """First and last cell (row, column from 0) of each area that one cell of an .ods table covers; none for others."""
    if b"opendocument.spreadsheet" not in data[:120]:
        return []
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    row = number = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("content.xml") as stream:
        for _, element in etree.iterparse(stream, tag=(f"{_TABLE}table-row", f"{_TABLE}table"), recover=True):
            if element.tag == f"{_TABLE}table":
                row, number = 0, number + 1
                continue
            if number == table:
                found.extend(
                    ((row, left), (row + high - 1, left + wide - 1)) for left, high, wide in _spanning(element)
                )
            row += _times(element, "rows")
            element.clear()
    return found


def _spanning(row: etree._Element) -> Iterator[tuple[int, int, int]]:
    """Column, height and width of the cells of a row that reach beyond it."""
    at = 0
    for cell in row:
        high, wide = (cell.get(f"{_TABLE}number-{what}-spanned", "1") for what in ("rows", "columns"))
        if high.isdecimal() and wide.isdecimal() and len(high) < 8 and int(high) > 1:
            yield at, int(high), int(wide)
        at += _times(cell, "columns")


def _times(element: etree._Element, what: str) -> int:
    stated = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return int(stated) if stated.isdecimal() and len(stated) < 12 else 1
