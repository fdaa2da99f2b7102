"""Who wrote and when, in letters as different people write them (`people.vi.txt`, `people.en.txt`)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vankien.api import parse
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.people import in_cells

HERE = Path(__file__).parent


def _cases(language: str) -> Iterator[tuple[str, list[str]]]:
    wanted: list[str] = []
    for line in (HERE / f"people.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            wanted.append(line[2:])
        elif line and not line.startswith("#"):
            yield line.replace("⏎", "\n"), wanted
            wanted = []


def _is(wanted: str, said: str | None) -> bool:
    ways = wanted.strip().split(" / ")
    return any((said is None) if way == "-" else (said or "").casefold() == way.casefold() for way in ways)


def _said(text: str, language: str) -> list[tuple[str | None, ...]]:
    found = [one.contribution for one in parse(text, language)]
    return [(it.contributor.name, it.contributor.role, it.contributor.organisation, it.date) for it in found]


@pytest.mark.parametrize(("text", "wanted"), [*_cases("vi")])
def test_who_wrote_is_known_and_nobody_else(text: str, wanted: list[str]) -> None:
    said = _said(text, "vi")
    assert len(said) == len(wanted), said
    for label, facts in zip(wanted, said, strict=True):
        assert all(map(_is, label.split(" | "), facts)), facts


@pytest.mark.parametrize(("text", "wanted"), [*_cases("en")])
def test_an_english_letter_says_who_wrote_it(text: str, wanted: list[str]) -> None:
    said = [one for one in _said(text, "en") if any(one[:3]) or len(wanted) == 1]
    assert len(said) == len(wanted), said
    for label, facts in zip(wanted, said, strict=True):
        assert all(map(_is, label.split(" | "), facts)), facts


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("MTTQ xã Nà Sằm", (None, None, "MTTQ xã Nà Sằm", ContributorKind.BODY)),
        ("Hà Văn Sử (Sở Y tế)", ("Hà Văn Sử", None, "Sở Y tế", ContributorKind.PERSON)),
        ("Hà Văn Sử", ("Hà Văn Sử", None, None, ContributorKind.PERSON)),
        (
            "Ông Hà Văn Sử, Ủy viên Ban Thường trực",  # of which body, nobody says
            ("Hà Văn Sử", "Ủy viên Ban Thường trực", None, ContributorKind.PERSON),
        ),
        (
            "Ông Hà Văn Sử, Chủ tịch Hội Làm vườn xã Nà Sằm",
            ("Hà Văn Sử", "Chủ tịch", "Hội Làm vườn xã Nà Sằm", ContributorKind.PERSON),
        ),
    ],
)
def test_a_cell_that_names_a_person_or_a_body_is_taken_apart(
    said: str, who: tuple[str | None, str | None, str | None, ContributorKind]
) -> None:
    found = in_cells(Contributor(said), PROFILES["vi"].people)
    assert (found.name, found.role, found.organisation, found.kind) == who


def test_a_person_in_a_column_of_bodies_has_a_whole_office() -> None:
    found = in_cells(Contributor(None, None, "Ông Hà Văn Sử, Ủy viên Ban Thường trực"), PROFILES["vi"].people)
    assert (found.name, found.role, found.organisation) == ("Hà Văn Sử", "Ủy viên Ban Thường trực", None)
