"""Archives whose end is missing: what is whole is read, what is not is named."""

import io
import struct
import zipfile
import zlib

import pytest

from tests.unit.read.files import archive, kinds, reading
from tests.unit.words import paragraph, word_file
from vankien.read.limits import Limits, using

LETTERS = {"a.txt": "Thư một, đề nghị bỏ mục 3.", "b.txt": "Thư hai. " * 200, "thư/c.txt": "Thư ba."}


def cut(data: bytes, *, members: int) -> bytes:
    """The archive without its list and all members from a place on, but for the first bytes of the next."""
    places = [info.header_offset for info in zipfile.ZipFile(io.BytesIO(data)).infolist()]
    end = places[members] + 35 if members < len(places) else data.index(b"PK\x01\x02")
    return data[:end]


def packed(method: int, *, seekable: bool = True) -> bytes:
    """The letters in an archive; one that is not seekable has its sizes behind each member."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise io.UnsupportedOperation

    target = io.BytesIO() if seekable else Pipe()
    with zipfile.ZipFile(target, "w", method) as package:
        for name, words in LETTERS.items():
            package.writestr(name, words)
    return target.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("seekable", [True, False])
def test_what_is_whole_is_read_and_the_rest_is_named(method: int, *, seekable: bool) -> None:
    data = packed(method, seekable=seekable)
    if not seekable and method == zipfile.ZIP_STORED:
        return  # where such a member ends, only the list says
    found = reading("a.zip", cut(data, members=2))
    assert [one.part for one in found.manuscripts] == ["a.txt", "b.txt"]
    assert [one.text.strip() for one in found.manuscripts] == [LETTERS["a.txt"], LETTERS["b.txt"].strip()]
    assert kinds(found) == ["archive-cut", "member-damaged"]
    assert found.notes[0].facts == {"count": 2}
    assert str(found.notes[1].facts["member"]).startswith("th")


def test_an_archive_that_lost_only_its_list_is_read_whole() -> None:
    found = reading("a.zip", cut(packed(zipfile.ZIP_DEFLATED), members=3))
    assert {one.part for one in found.manuscripts} == set(LETTERS)
    assert kinds(found) == ["archive-cut"]


def test_a_stored_word_file_inside_makes_the_archive_no_word_file() -> None:
    whole = archive({"a.docx": word_file(paragraph("Words.")), "b.txt": "Thư."})
    found = reading("a.zip", cut(whole, members=2))
    assert "archive-cut" in kinds(found)
    assert {one.text for one in found.manuscripts} == {"Words.\n", "Thư.\n"}


def test_a_member_with_other_bytes_than_stated_is_lost() -> None:
    data = cut(packed(zipfile.ZIP_STORED), members=3).replace("Thư hai".encode(), b"XXX hai!")
    found = reading("a.zip", data)
    assert "b.txt" not in [one.part for one in found.manuscripts]
    assert ("member-damaged", "b.txt") in [(note.kind, note.facts.get("member")) for note in found.notes]


def test_a_bomb_in_a_cut_archive_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.txt", b"\x20" * 3_000_000)
        package.writestr("b.txt", "Thư.")
    with using(Limits(ratio_from=1_000_000)):
        found = reading("a.zip", cut(target.getvalue(), members=2))
    assert [one.part for one in found.manuscripts] == ["b.txt"]


def test_heads_that_lie_in_one_another_cost_no_more_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0
    usual = zlib.crc32

    def counted(data: bytes, start: int = 0) -> int:
        nonlocal taken
        taken += len(data)
        return usual(data, start)

    head = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 0, 1, 1_000_000, 1_000_000, 5, 0) + b"a.txt"
    monkeypatch.setattr("vankien.read.salvage.zlib.crc32", counted)
    with using(Limits(unpacked=3_000_000)):
        found = reading("a.zip", head * 2_000 + b" " * 1_000_000)
    assert found.manuscripts == ()
    assert taken <= 3_000_000
