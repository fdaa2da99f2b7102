"""Zip packages that are the same bytes whenever they are written."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip member can bear


def pack(members: Mapping[str, bytes]) -> bytes:
    """A package of the members, in the order given, each with the fixed date."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, data in members.items():
            info = ZipInfo(name, FIXED_DATE)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            package.writestr(info, data)
    return target.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """The members of a package in their order."""
    with ZipFile(BytesIO(data)) as package:
        return {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
