"""Loading and counting a register, at n, 10n and 100n rows; beside a plain DictReader over the same bytes.

    python bench/register.py

n counts the rows of all tables. Members are spread over the twinnings, a tenth of the units was merged.
"""

import csv
import io
from datetime import date

from measure import head, measure

from vankien.model.register.count import By, count
from vankien.model.register.rows import Indicator
from vankien.read.register.package import read_package
from vankien.write.register.package import write_package

DAY = date(2024, 6, 30)
INDICATOR = Indicator("v", source="twinning:village")


def made(twinnings: int) -> dict[str, bytes]:
    """The files of a register with so many twinnings, about seven rows each."""
    party, succession, twinning, member = (io.StringIO() for _ in range(4))
    party.write("id,kind,name_vi,iso_country\n")
    succession.write("from,to,kind,date\n")
    twinning.write("id,kind,name,valid_from\n")
    member.write("twinning,party,side\n")
    for n in range(twinnings):
        party.write(f"h{n},village,Thôn {n},VN\nt{n},village,Thôn bên kia {n},CN\n")
        twinning.write(f"k{n},village,Thôn {n} – Thôn bên kia {n},{2000 + n % 24}-0{1 + n % 9}-11\n")
        member.write(f"k{n},h{n},vn\nk{n},t{n},foreign\nk{n},t{n // 2},foreign\n" if n else "k0,h0,vn\nk0,t0,foreign\n")
        if n % 10 == 1:
            succession.write(f"h{n},h{n - 1},merge,2020-02-01\n")
    tables = {"party": party, "party_succession": succession, "twinning": twinning, "twinning_member": member}
    return {f"{name}.csv": text.getvalue().encode() for name, text in tables.items()}


def plain(files: dict[str, bytes]) -> int:
    """What a script without any check does: dictionaries of text."""
    return sum(len(list(csv.DictReader(io.StringIO(data.decode())))) for data in files.values())


def main() -> None:
    """Prints the figures."""
    head("register: load, count, write")
    for twinnings in (150, 1_500, 15_000):
        files = made(twinnings)
        rows = plain(files)
        repeat = 3 if twinnings < 10_000 else 1
        measure("csv.DictReader, nothing checked", rows, lambda files=files: plain(files), repeat=repeat)
        measure("read_package: typed, checked, linked", rows, lambda files=files: read_package(files), repeat=repeat)
        register = read_package(files).register
        measure("count by partner", rows, lambda r=register: count(r, INDICATOR, DAY, By.PARTNER), repeat=repeat)
        measure("write_package", rows, lambda r=register: write_package(r), repeat=repeat)


if __name__ == "__main__":
    main()
