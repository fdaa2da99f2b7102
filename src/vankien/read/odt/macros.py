"""Whether an OpenDocument file holds macros. None is ever run, and nothing that is written has any."""

import io
import re
import zipfile

from vankien.ooxml.package import ZIP_FAULTS

# A module of a library, or a script in another language; every file may have an empty library and its lists.
_MODULE = re.compile(r"Basic/[^/]+/(?!(?:script|dialog)-l[bc]\.xml$)[^/]+|Scripts/.*[^/]")
_FLAT = (b"<ooo:module", b"<script:module")  # the same in a file that is one XML document


def has_macros(data: bytes) -> bool:
    """Whether there is one, by the names of the members; of a flat file, by its tags."""
    if not data.startswith(b"PK"):
        return any(tag in data for tag in _FLAT)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return any(map(_MODULE.fullmatch, package.namelist()))
    except ZIP_FAULTS:
        return False
