"""Who writes in English where a head, a first line or a second office tells it."""

import pytest

from vankien.api import parse

ASKS = "Please delete 8.4."
Who = tuple[str | None, str | None, str | None]


def office(text: str) -> Who:
    (found,) = parse(text, "en")
    who = found.contribution.contributor
    return who.name, who.role, who.organisation


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            f"From the Chair of the Wend Ramblers\n\nDear Ann,\n\n{ASKS}\n\nRuth Hale\nChair",
            ("Ruth Hale", "Chair", "Wend Ramblers"),
        ),
        (
            f"Guild of Wend Bakers\nRegional Officer: Ann Lea\n25 May 2026\n\n{ASKS}",
            ("Ann Lea", "Regional Officer", "Guild of Wend Bakers"),
        ),
        (
            f"Wend Council of Faiths\nCo-chairs: Rabbi Ruth Hale and Imam Adil Khan\n\n{ASKS}",
            ("Ruth Hale", "Co-chair", "Wend Council of Faiths"),
        ),
        (f"Wend Garden Society\nCase Officer: please reply to us\n\n{ASKS}", (None, None, "Wend Garden Society")),
        (
            f"Comments by Ruth Hale, formerly Deputy Librarian\n\n{ASKS}",
            ("Ruth Hale", "formerly Deputy Librarian", None),
        ),
        (f"Comments on the draft by-law\n\n{ASKS}", (None, None, None)),
        (
            f"# Green Group: amendments to the draft\n\nProposed by Councillor Ruth Hale, seconded by Mr Lea\n\n{ASKS}",
            ("Ruth Hale", "Councillor", "Green Group"),
        ),
        (f"The wording proposed by Dr Adil Khan is better. {ASKS}\n\nRuth Hale", ("Ruth Hale", None, None)),
    ],
)
def test_a_head_names_who_writes(text: str, who: Who) -> None:
    assert office(text) == who


@pytest.mark.parametrize(
    ("first", "body"),
    [
        ("Wend Hackney Carriage Association, 188 members.", "Wend Hackney Carriage Association"),
        ("Wend Cycling Campaign", "Wend Cycling Campaign"),
        ("We met the Wend Association twice.", None),
        ("Our association is small, 12 members.", None),
    ],
)
def test_a_first_line_names_for_whom_an_officer_signs(first: str, body: str | None) -> None:
    assert office(f"Dear Sirs,\n\n{first}\n\n{ASKS}\n\nAnn Lea\nSecretary") == ("Ann Lea", "Secretary", body)


@pytest.mark.parametrize(
    ("first", "heads"),
    [
        ("Wend Taxi Association, 188 members.", 188),
        ("Wend Taxi Association\n\nWe write on behalf of our 40 members.", 40),
        ("Wend Taxi Association\n\nThe hall holds, at most, 40 people.", None),
        ("Wend Taxi Association\n\nThe draft says that 5 members present make a meeting.", None),
    ],
)
def test_members_of_a_body_are_its_heads(first: str, heads: int | None) -> None:
    (found,) = parse(f"Dear Sirs,\n\n{first}\n\n{ASKS}\n\nAnn Lea\nSecretary", "en")
    assert found.contribution.contributor.heads == heads


@pytest.mark.parametrize(
    ("below", "role", "body"),
    [
        ("Superintendent\nDistrict Commander, Wend", "Superintendent", None),
        ("Chief Inspector\nArea Commander, Wend Constabulary", "Chief Inspector", "Wend Constabulary"),
        ("Harbour Master\nPort of Wend", "Harbour Master", "Port of Wend"),
        ("Landlady\nThe Jolly Farmer", "Landlady", "The Jolly Farmer"),
        ("Happy Paws Dog Walking", None, "Happy Paws Dog Walking"),
        ("Lower Saltgate", None, None),
    ],
)
def test_a_second_office_is_no_body(below: str, role: str | None, body: str | None) -> None:
    assert office(f"{ASKS}\n\nYours sincerely,\n\nRuth Hale\n{below}") == ("Ruth Hale", role, body)
