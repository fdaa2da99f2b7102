"""A whole report against the register of another office: what is found, how it is read, and what is said of it.

In `report.txt` every figure stands as `[[words|value|unit|comparator|verdict]]`; the register is written as such an
office writes it: tables missing, no descriptor, semicolons, byte order marks, columns of its own.
"""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from vankien.model.claim import Claim, ClaimVerdict
from vankien.wiring.config import Config
from vankien.wiring.figures import claims_of_draft

HERE = Path(__file__).parent / "reports" / "phieng-sa"
_LABEL = re.compile(r"\[\[(.*?)\]\]")
QUIET = {"no-data", "vague", "target", "norm", "out-of-date", "counting-rule", "agrees"}
WANTED = {
    "A": {"agrees"},
    "D": {"differs"},
    "I": {"inconsistent"},
    "O": {"out-of-date"},
    "C": {"counting-rule"},
    "T": {"target"},
    "N": {"norm"},
    "U": {"no-data", "vague"},
    "V": {"vague"},
    "": QUIET,
    "-": QUIET,
}
FLOORS = {"A": 24, "D": 11, "I": 17, "O": 6, "C": 1, "T": 6, "N": 2, "U": 10, "": 93, "-": 1}  # of 25, 11, 17, …


@dataclass(frozen=True, slots=True)
class Label:
    """A figure as the report's writer means it."""

    start: int
    end: int
    words: str
    value: str
    comparator: str
    verdict: str


def labelled() -> tuple[str, list[Label]]:
    """The report without its marks, and the marks."""
    marked = (HERE / "report.txt").read_text(encoding="utf-8")
    said, labels, size, at = [], [], 0, 0
    for mark in _LABEL.finditer(marked):
        words, value, _, comparator, verdict = (*mark[1].split("|"), "", "", "", "")[:5]
        said += [marked[at : mark.start()], words]
        size += mark.start() - at
        labels.append(Label(size, size + len(words), words, value, comparator or "=", verdict))
        size += len(words)
        at = mark.end()
    return "".join([*said, marked[at:]]), labels


def paired(tmp_path: Path) -> tuple[list[tuple[Label, Claim]], list[Label], list[Claim]]:
    """Each label with the claim that was read there, the labels without one, the claims without one."""
    text, labels = labelled()
    draft = tmp_path / "bao-cao.txt"
    draft.write_text(text, encoding="utf-8")
    claims = list(claims_of_draft(draft, HERE / "register", Config()).claims)
    pairs, lost = [], []
    for label in labels:
        at = next((c for c in claims if c.number.start < label.end and c.number.end > label.start), None)
        if at is None:
            lost.append(label)
        else:
            claims.remove(at)
            pairs.append((label, at))
    return pairs, lost, claims


def test_a_report_is_read_and_judged_as_its_writer_means_it(tmp_path: Path) -> None:
    pairs, lost, more = paired(tmp_path)
    assert [one.words for one in lost] == ["vài trăm hội viên"]  # a vague number is not read
    assert len(more) <= 6  # durations, stars: quantities that the report's writer did not count
    for label, claim in pairs:
        low, _, high = label.value.partition("..")
        got = claim.figure
        bounds = (got.low, got.high) if high else (got.value, got.value)
        assert bounds == (Decimal(low), Decimal(high or low)), label.words
        assert str(got.comparator) == label.comparator, label.words
    said = [(label, str(claim.because or claim.verdict)) for label, claim in pairs]
    right = Counter(label.verdict for label, verdict in said if verdict in WANTED[label.verdict])
    assert {kind: right[kind] for kind, floor in FLOORS.items() if right[kind] < floor} == {}
    accused = {"differs", "inconsistent"}
    assert [label.words for label, verdict in said if verdict in accused and label.verdict not in {"D", "I"}] == []
    assert not [one.text for one in more if one.verdict in {ClaimVerdict.DIFFERS, ClaimVerdict.INCONSISTENT}]


def test_a_place_that_the_register_knows_bears_its_party(tmp_path: Path) -> None:
    draft = tmp_path / "bao-cao.txt"
    draft.write_text("Báo cáo của tỉnh Phiêng Sa.\nNăm 2024, huyện Pá Hu đón 7 đoàn khách.\n", encoding="utf-8")
    (*_, claim) = claims_of_draft(draft, HERE / "register", Config()).claims
    assert claim.place is not None
    assert claim.place.party == "d4"
