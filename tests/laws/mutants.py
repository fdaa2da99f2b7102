"""Damaged and hostile files, made from sound ones: bytes, stretches, members of containers, unexpected values."""

import io
import zipfile
from collections.abc import Callable, Mapping
from random import Random

HOSTILE = (  # words that break what counts, sizes, nests or decodes
    *(
        b"0",
        b"-1",
        b"1e309",
        b"NaN",
        b"4294967296",
        b"99999999999999999999",
        b"",
        b"\x00",
        b"\xff\xfe",
        b"\xed\xa0\x80",
    ),
    *(b"\n", b"\r", b"\t", b'"', b"'", b"<", b">", b"&#0;", b"&x;", b"]]>", b"<!--", b"<![CDATA[", b"%s", b"../"),
    *(
        "\u202e".encode(),
        "\u0301".encode() * 40,
        "Ð".encode(),
        b"<w:p>",
        b"</w:p>",
        b"<w:tbl>",
        b"<w:r><w:t>",
        b"stream\n",
    ),
    *(
        b"<td rowspan=99999>",
        b"=?utf-8?q?=ff?=",
        b"Content-Type: multipart/mixed; boundary=x\n",
        b"(" * 300,
        b"<b>" * 300,
    ),
)


def mutant(seed: bytes, chance: Random) -> bytes:
    """A file like `seed` with one to six things wrong; a container is changed inside, its checksums kept right."""
    members = _members(seed)
    if members and chance.random() < 0.8:
        return _packed(_container(members, chance), seed)
    return _several(seed, chance)


def _several(data: bytes, chance: Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        data = chance.choice(CHANGES)(data, chance)
    return data


def _place(data: bytes, chance: Random) -> int:
    return chance.randrange(len(data) + 1)


def _flip(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: _place(data, chance)]


def _drop(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + data[at + chance.choice((1, 4, 30, 300)) :]


def _repeat(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + data[at : at + chance.choice((3, 40, 800))] * chance.choice((2, 3, 50)) + data[at:]


def _insert(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + chance.choice(HOSTILE) + data[at:]


def _swap(data: bytes, chance: Random) -> bytes:
    one, other = sorted((_place(data, chance), _place(data, chance)))
    return data[:one] + data[other:] + data[one:other]


def _value(data: bytes, chance: Random) -> bytes:
    """Another value in place of what stands between two quotation marks, as attributes do."""
    pieces = data.split(b'"')
    if len(pieces) < 3:
        return _insert(data, chance)
    at = 2 * chance.randrange(len(pieces) // 2) + 1
    return b'"'.join((*pieces[:at], chance.choice(HOSTILE), *pieces[at + 1 :]))


def _tag(data: bytes, chance: Random) -> bytes:
    """One tag gone, or said twice."""
    pieces = data.split(b"<")
    at = chance.randrange(len(pieces))
    return b"<".join((*pieces[:at], *[pieces[at]] * chance.choice((0, 2)), *pieces[at + 1 :]))


CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (_flip, _cut, _drop, _repeat, _insert, _swap, _value, _tag)


def _members(data: bytes) -> dict[str, bytes]:
    """The members of a container; none for other files."""
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _container(members: dict[str, bytes], chance: Random) -> dict[str, bytes]:
    names = sorted(members)
    for _ in range(chance.choice((1, 1, 2))):
        name, other = chance.choice(names), chance.choice(names)
        deed = chance.random()
        if deed < 0.7:
            members[name] = _several(members.get(name, b""), chance)
        elif deed < 0.8:
            members.pop(name, None)
        elif deed < 0.9:
            members[name], members[other] = members.get(other, b""), members.get(name, b"")
        else:
            members[chance.choice(("../" + name, name.upper(), "word/x.xml", name + "/" + name))] = members.get(
                name, b""
            )
    return members


def _packed(members: Mapping[str, bytes], seed: bytes) -> bytes:
    """The container again; a member that had to lie unpacked does so."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            stored = name == "mimetype" and seed[30:38] == b"mimetype"
            package.writestr(name, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()
