"""200 pages of the sample with chance changes: what LibreOffice and pandoc make of the tracked files."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure import head, measure
from tests.office.cases import cases
from tests.office.judge import by_libreoffice, by_pandoc

from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

COUNT, BATCH, SEED = 200, 40, 77  # pages; pages a LibreOffice process; other pages than those of the tests


def main() -> None:
    """Prints how many pages came out as the next page when accepted and as the page when rejected."""
    head("tracked.docx as other programs settle it")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = cases(COUNT, folder, SEED)
        moves = sum(len(edits) > 1 for case in made for edits in case.changes)
        print(f"   {COUNT} pages, {sum(len(case.changes) for case in made)} changes, {moves} of them moves")
        wrong: list[str] = []
        for place in range(0, COUNT, BATCH):
            (folder / f"judged-{place}").mkdir()
            wrong += by_libreoffice(made[place : place + BATCH], folder / f"judged-{place}")
        print(f"   LibreOffice: {2 * COUNT - len(wrong)} of {2 * COUNT} right", *wrong, sep="\n      ")
        wrong = [one for case in made for one in by_pandoc(case, folder)]
        print(f"   pandoc:      {2 * COUNT - len(wrong)} of {2 * COUNT} right", *wrong, sep="\n      ")
        told = [[Commented(edits, Signature("A", None), ("Lý do",)) for edits in case.changes] for case in made]
        measure(
            "a page written as tracked changes",
            COUNT,
            lambda: [write_document(case.draft, one, tracked=True) for case, one in zip(made, told, strict=True)],
        )


main()
