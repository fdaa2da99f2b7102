"""The words around rows of a draft's tables: "Phụ lục, dòng 7", "bảng chỉ tiêu, hàng cuối"."""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class TableWords:
    """How a language names tables and their rows; entries are pieces of regular expressions.

    `tables` name what holds the rows, `rows` stand before the number of one, `numbered` between the two. `parts` name
    things counted in the table that are no row ("cột 3"). `notes` begin a line under the rows. `away` takes a row out
    of the table without a word for deleting. `apart` between two figures tell that the second is of another thing ("mỗi hộ
    2 ha"). `whole` may stand between the order and the row that goes, `ends` behind it. `small` are the
    words of a row's name that tell nothing, where a language says its other words in any order.
    """

    tables: Words = ()
    rows: Words = ()
    numbered: Words = ()
    parts: Words = ()
    away: Words = ()
    whole: Words = ()
    ends: Words = ()
    apart: Words = ()
    small: frozenset[str] = frozenset()


NO_TABLES = TableWords()
