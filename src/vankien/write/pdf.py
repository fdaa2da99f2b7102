"""PDF files without the hour and the chance that the printing program puts in: the same bytes for the same paper."""

import re

FIXED = b"19800101000000+00'00'"  # the day that all our archives bear
_DAY = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)[^)]*(?=\))")
_ID = re.compile(rb"(/ID\s*\[\s*)((?:<[0-9A-Fa-f]*>\s*)+)")
_SUM = re.compile(rb"(/DocChecksum\s*/)[0-9A-Fa-f]+")


def without_clock(data: bytes) -> bytes:
    """The file with its day, ids and checksum blanked; no byte moves, since a PDF counts them."""
    data = _DAY.sub(lambda found: found[1] + FIXED[: len(found[0]) - len(found[1])], data)
    data = _ID.sub(lambda found: found[1] + re.sub(rb"[0-9A-Fa-f]", b"0", found[2]), data)
    return _SUM.sub(lambda found: found[1] + b"0" * (len(found[0]) - len(found[1])), data)
