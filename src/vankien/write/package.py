"""Office packages: the same bytes whenever they are written, and only characters that they can hold."""

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from vankien.ooxml.package import ZIP_FAULTS, unpacked

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # what XML 1.0 cannot hold
FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip member can bear


def clean(text: str) -> str:
    """The text with U+FFFD for every character that an Office file cannot hold."""
    return CONTROL.sub("\ufffd", text)


def pack(members: Mapping[str, bytes], onto: bytes = b"") -> bytes:
    """A package of the members, in the order given, each with the fixed date.

    `onto` is a package to which they are added: what many files share is compressed once.
    """
    target = BytesIO(onto)
    with ZipFile(target, "a" if onto else "w", ZIP_DEFLATED) as package:
        for name, data in members.items():
            info = ZipInfo(name, FIXED_DATE)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            package.writestr(info, data)
    return target.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """The members of a package in their order; one that is damaged is empty, as Word shows a picture that is lost."""
    with ZipFile(BytesIO(data)) as package:
        return {info.filename: _member(package, info) for info in package.infolist() if not info.is_dir()}


def _member(package: ZipFile, info: ZipInfo) -> bytes:
    try:
        return unpacked(package, info)
    except ZIP_FAULTS:
        return b""
