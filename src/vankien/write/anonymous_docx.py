"""A Word file without the people who typed, changed, commented or last saved it."""

import re
from collections.abc import Callable, Mapping

from vankien.write.package import pack, unpack

# Written by Word with these prefixes; what another program writes otherwise carries no author of a draft in practice.
_WHO = re.compile(rb'(\s(?:w|w15|w16du):(?:author|initials|userId)=)(?:"[^"]*"|\'[^\']*\')')
_NAMED = re.compile(
    rb"(<(?P<tag>dc:creator|cp:lastModifiedBy|Manager|Company|dc:description|cp:keywords)\b[^>]*>)[^<]*(</(?P=tag)>)"
)
_LONE = re.compile(rb"<w15:presenceInfo\b[^>]*/>")
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")


def without_people(data: bytes, author: str) -> bytes:
    """The package with every author called `author`, and no person or office in its properties."""
    said = author.encode("utf-8").replace(b"&", b"&amp;").replace(b'"', b"&quot;").replace(b"<", b"&lt;")

    def named(found: re.Match[bytes]) -> bytes:
        value = said if b"author" in found[1] else b""
        return found[1] + b'"' + value + b'"'

    return pack({name: _cleaned(name, member, named) for name, member in _kept(unpack(data)).items()})


def _kept(members: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """All members but `docProps/custom.xml`'s values, which offices fill with names of their people."""
    return {name: _EMPTY if name == "docProps/custom.xml" else member for name, member in members.items()}


_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
)


def _cleaned(name: str, member: bytes, named: Callable[[re.Match[bytes]], bytes]) -> bytes:
    if name in _PROPERTIES:
        return _NAMED.sub(rb"\1\3", member)
    if name.startswith("word/") and name.endswith(".xml"):
        return _LONE.sub(b"", _WHO.sub(named, member))
    return member
