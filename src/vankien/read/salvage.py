"""What is whole in an archive whose end is missing: each member stands behind a head of its own, the list aside.

Source: PKWARE APPNOTE 6.3.10, 4.3.7 (local file header) and 4.3.9 (data descriptor).
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from vankien.ooxml.package import Bounds
from vankien.read.encoding import decode

_HEAD = struct.Struct("<4s5H3L2H")  # mark, version, flags, method, time, date, crc, packed, unpacked, name, extra
_MARK, _AFTER_MARK = b"PK\x03\x04", b"PK\x07\x08"
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _SIZES_AFTER, _UTF8_NAME = 0x1, 0x8, 0x800  # bits of the flags
_FIXED = (1980, 1, 1, 0, 0, 0)  # the day that the new list of members states
_BLOCK = 1 << 16  # packed bytes at a time
_LONGEST_NAME = 255  # code points, as file systems have it; chance bytes behind a mark claim to be names of 65,535


@dataclass(frozen=True, slots=True)
class Salvage:
    """A sound archive of the members that are whole, how many they are, and the names of the others."""

    data: bytes
    whole: int
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A member's name, its bytes (None when they are not whole), and where to look for the next one."""

    name: str
    words: bytes | None
    end: int


def salvaged(data: bytes, bounds: Bounds) -> Salvage:
    """The whole members of an archive without its list: those whose size and checksum are as stated.

    All that is unpacked, in vain too, is within `bounds.unpacked`: heads that lie in one another cost no more.
    """
    target = io.BytesIO()
    whole = 0
    lost: list[str] = []
    left = [bounds.unpacked]
    with zipfile.ZipFile(target, "w") as package:
        at = data.find(_MARK)
        while 0 <= at <= len(data) - _HEAD.size and whole + len(lost) < bounds.members:
            found = _member(data, at, bounds, left)
            if found.words is None:
                lost.append(found.name)
            elif not found.name.endswith("/"):
                package.writestr(zipfile.ZipInfo(found.name, _FIXED), found.words)
                whole += 1
            at = data.find(_MARK, found.end)
    return Salvage(target.getvalue(), whole, tuple(lost))


def _member(data: bytes, at: int, bounds: Bounds, left: list[int]) -> _Found:
    """The member whose head stands at an offset."""
    _, _, flags, method, _, _, crc, packed, size, name_length, extra = _HEAD.unpack_from(data, at)
    name_at = at + _HEAD.size
    start = name_at + name_length + extra
    raw = data[name_at : name_at + name_length]
    name = raw.decode("utf-8", "replace") if flags & _UTF8_NAME or raw.isascii() else decode(raw).text
    name = name[:_LONGEST_NAME]
    words, end = _stored(data, start, packed, left) if method == _STORED else (None, start)
    if method == _DEFLATED:
        words, end = _inflated(data, start, left)
    if flags & _SIZES_AFTER:
        crc, size = _stated_after(data, end)
    if words is None or flags & _ENCRYPTED or len(words) != size or zlib.crc32(words) != crc:
        return _Found(name, None, start)
    is_steep = size > bounds.ratio_from and size > bounds.ratio * max(1, end - start)
    return _Found(name, None if is_steep else words, end)


def _stored(data: bytes, start: int, size: int, left: list[int]) -> tuple[bytes | None, int]:
    if size > left[0]:
        return None, start
    left[0] -= size
    return data[start : start + size], start + size


def _inflated(data: bytes, start: int, left: list[int]) -> tuple[bytes | None, int]:
    """The bytes that were packed from an offset on, and where they end; None when they do not end."""
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    made: list[bytes] = []
    at = start
    try:
        while not engine.eof and at < len(data) and left[0] > 0:
            block = engine.unconsumed_tail or data[at : at + _BLOCK]
            made.append(engine.decompress(block, left[0]))
            at += len(block) - len(engine.unconsumed_tail) - len(engine.unused_data)
            left[0] -= len(made[-1]) + 1
    except zlib.error:
        return None, start
    return (b"".join(made), at) if engine.eof else (None, start)


def _stated_after(data: bytes, at: int) -> tuple[int, int]:
    """Checksum and size in the record behind a member's bytes, with or without its mark; −1 when it is cut off."""
    at += len(_AFTER_MARK) if data[at : at + 4] == _AFTER_MARK else 0
    if at + 12 > len(data):
        return -1, -1
    crc, _, size = struct.unpack_from("<3L", data, at)
    return crc, size
