"""Bounds within which files are read, in one place. What goes beyond is refused with a note, never cut in silence."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read of one source.

    Sizes are in bytes. Chosen so that the largest honest file seen (a congress report with maps, 60 MiB;
    a sheet of 100,000 rows) passes with room, while a hostile one stays within a clerk's machine (2 GiB).
    """

    file: int = 200 * MIB  # one source as it lies on the disk
    unpacked: int = 400 * MIB  # all members of one package or archive together
    ratio: int = 200  # unpacked : packed, of one member; text packs about 10 : 1, a bomb 1000 : 1
    ratio_from: int = 10 * MIB  # smaller members may have any ratio: blank sheets pack very well
    members: int = 5_000  # files in one archive
    depth: int = 2  # archives or mails inside one another: an archive of mails with attachments is honest
    cells: int = 4_000_000  # cells of one workbook, blank ones of the used range included
    pages: int = 5_000  # pages of one PDF
    nesting: int = 256  # elements inside one another in HTML; browsers stop at 512
    messages: int = 20_000  # mails in one mailbox
    office_seconds: int = 60  # for LibreOffice to convert one file; a report of 100 pages takes 3
    ocr_seconds: int = 60  # for tesseract to read one page; a full page takes 5
    ocr_pages: int = 300  # pages of one scan that are recognised


LIMITS = Limits()
