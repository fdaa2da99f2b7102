"""Compound files for tests (Outlook messages), made from their streams."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

SECTOR, SMALL = 512, 64  # bytes
CUTOFF = 4096  # bytes; smaller streams lie in the small sectors
FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
Tree = Mapping[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    data: bytes = b""
    left: int = NONE
    right: int = NONE
    child: int = NONE
    start: int = END
    size: int = 0


@dataclass
class _File:
    entries: list[_Entry] = field(default_factory=list)
    sectors: list[bytes] = field(default_factory=list)
    chain: list[int] = field(default_factory=list)
    small: bytes = b""
    small_chain: list[int] = field(default_factory=list)

    def add(self, tree: Tree) -> int:
        """The entries of a storage as a balanced tree; the place of its root."""
        places = []
        for name, inside in tree.items():
            entry = _Entry(name, 2, inside) if isinstance(inside, bytes) else _Entry(name, 1)
            self.entries.append(entry)
            places.append(len(self.entries) - 1)
            if not isinstance(inside, bytes):
                entry.child = self.add(inside)
        places.sort(key=lambda place: (len(self.entries[place].name), self.entries[place].name.upper()))
        return self._balanced(places)

    def _balanced(self, places: Sequence[int]) -> int:
        if not places:
            return NONE
        middle = len(places) // 2
        entry = self.entries[places[middle]]
        entry.left, entry.right = self._balanced(places[:middle]), self._balanced(places[middle + 1 :])
        return places[middle]

    def store(self, data: bytes) -> int:
        """Writes data into sectors of their own; the first one."""
        if not data:
            return END
        first = len(self.sectors)
        count = -(-len(data) // SECTOR)
        for place in range(count):
            self.sectors.append(data[place * SECTOR : (place + 1) * SECTOR].ljust(SECTOR, b"\0"))
            self.chain.append(END if place == count - 1 else first + place + 1)
        return first

    def store_small(self, data: bytes) -> int:
        """Writes data into small sectors; the first one."""
        if not data:
            return END
        first = len(self.small_chain)
        count = -(-len(data) // SMALL)
        self.small += data.ljust(count * SMALL, b"\0")
        self.small_chain += [first + place + 1 for place in range(count - 1)] + [END]
        return first


def compound(tree: Tree) -> bytes:
    """A compound file (version 3). Source: MS-CFB."""
    made = _File()
    root = _Entry("Root Entry", 5)
    made.entries.append(root)
    root.child = made.add(tree)
    for entry in made.entries:
        if entry.kind == 2:
            entry.size = len(entry.data)
            entry.start = (made.store if entry.size >= CUTOFF else made.store_small)(entry.data)
    root.start, root.size = made.store(made.small), len(made.small)
    small_fat = made.store(b"".join(struct.pack("<I", one) for one in made.small_chain))
    directory = made.store(b"".join(map(_packed, made.entries)))
    count = 1
    while count * SECTOR // 4 < len(made.sectors) + count:
        count += 1
    first = len(made.sectors)
    chain = [*made.chain, *[FAT] * count]
    chain += [FREE] * (count * SECTOR // 4 - len(chain))
    sectors = b"".join(made.sectors) + b"".join(struct.pack("<I", one) for one in chain)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack(
        "<IIIIIIIII", 0, count, directory, 0, CUTOFF, small_fat, -(-len(made.small_chain) // 128), END, 0
    )
    head += b"".join(struct.pack("<I", first + place if place < count else FREE) for place in range(109))
    return head + sectors


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name) + 2, entry.kind, 1)
    links = struct.pack("<III", entry.left, entry.right, entry.child)
    return head + links + bytes(36) + struct.pack("<IQ", entry.start, entry.size)


def message(subject: str, sender: tuple[str, str], body: str, files: Mapping[str, bytes], sent: int) -> bytes:
    """An Outlook message; `sent` in seconds since 1970. Source: MS-OXMSG."""
    time = (sent + 11_644_473_600) * 10_000_000
    texts = {0x001A: "IPM.Note", 0x0037: subject, 0x0C1A: sender[0], 0x0C1F: sender[1], 0x1000: body}
    head = struct.pack("<8xIIII8x", 0, len(files), 0, len(files))
    tree = _object(head, texts, {}, struct.pack("<IIQ", 0x00390040, 6, time))
    tree["__nameid_version1.0"] = {f"__substg1.0_000{place}0102": b"" for place in (2, 3, 4)}
    for place, (name, data) in enumerate(files.items()):
        method = struct.pack("<IIQ", 0x37050003, 6, 1)
        tree[f"__attach_version1.0_#{place:08X}"] = _object(bytes(8), {0x3707: name}, {0x3701: data}, method)
    return compound(tree)


def _object(
    head: bytes, texts: Mapping[int, str], blobs: Mapping[int, bytes], fixed: bytes
) -> dict[str, "bytes | Tree"]:
    """A storage with the properties of a message or an attachment."""
    values = {(own, 0x001F): text.encode("utf-16-le") for own, text in texts.items()}
    values |= {(own, 0x0102): blob for own, blob in blobs.items()}
    tree: dict[str, bytes | Tree] = {f"__substg1.0_{own:04X}{kind:04X}": data for (own, kind), data in values.items()}
    listed = b"".join(
        struct.pack("<HHIII", kind, own, 6, len(data) + (2 if kind == 0x001F else 0), 0)
        for (own, kind), data in values.items()
    )
    tree["__properties_version1.0"] = head + listed + fixed
    return tree
