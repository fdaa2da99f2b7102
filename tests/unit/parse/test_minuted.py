"""English minutes, letters pages, posts and columns: who speaks where; and what is no record."""

import pytest

from vankien.api import parse

Who = tuple[str | None, str | None, str | None]

MINUTES = """BELL ISLAND COMMUNITY COUNCIL
Extract from the minutes of the meeting held on Tuesday 4 June 2024

Present: Mrs Nora Quist (Chair), Mr Abel Frayne, Cllr D. Osgood (Westmark). In attendance: Miss P. Lund, clerk.

The clerk had circulated the draft.

Mr J. Rook said the buses were late. Delete point 4.2.

Cllr Osgood (Westmark) had hoped for more. He wanted "hourly" replaced by "half-hourly" in 3.1.

Mr Frayne's letter was read out and noted.

The Chair supported section 2.

Resolved: that the words "No Entry" be repainted.

P. Lund, Clerk to the Council"""


def people(text: str) -> list[Who]:
    found = [one.contribution.contributor for one in parse(text, "en")]
    return [(one.name, one.role, one.organisation) for one in found]


def test_every_paragraph_that_begins_with_a_titled_person_is_his() -> None:
    assert people(MINUTES) == [
        ("J. Rook", None, None),
        ("D. Osgood", None, None),
        ("Nora Quist", "Chair", None),
        (None, None, "BELL ISLAND COMMUNITY COUNCIL"),
    ]
    assert {one.contribution.date for one in parse(MINUTES, "en")} == {"2024-06-04"}


def test_whoever_signs_minutes_without_speakers_wrote_them_down() -> None:
    text = (
        "HOLM WOMEN'S GUILD\nMinutes of the meeting of 4 March 2025\n\nAgreed to ask that point 4.2 be deleted."
        "\n\nJ. Dunne, secretary"
    )
    (only,) = people(text)
    assert only == (None, None, "HOLM WOMEN'S GUILD")


def test_what_a_meeting_resolves_is_the_bodys_that_its_head_names() -> None:
    text = (
        "HOLM PARISH COUNCIL\nMinutes of the meeting of 4 March 2025\n\nMr Tull asked that point 4.2 be deleted.\n\n"
        "Mrs Oram wished it kept.\n\nResolved: that the word “old” be struck out of point 4.3.\n"
    )
    assert people(text)[-1] == (None, None, "HOLM PARISH COUNCIL")
    assert people(text.replace("HOLM PARISH COUNCIL\n", ""))[-1] == (None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Dear editor,\n\nMr Tull told me it rained. Mrs Oram said so too. Delete point 4.2.\n\nYours\nAnn Wick",
        "My notes\n\nI met Mr Tull. He was well.\n\nI also saw Mrs Oram. Please delete point 4.2.\n\nAnn Wick",
    ],
)
def test_a_letter_that_names_people_stays_one(text: str) -> None:
    assert [who[0] for who in people(text)] == ["Ann Wick"]


def test_letters_to_an_editor_have_a_writer_each() -> None:
    page = (
        "LETTERS TO THE EDITOR\n\nSir – The plan forgets the toilets. In 3.2 delete the second sentence.\n"
        "Mrs V. Hallam, Shingle Lane\n\nSir, – I object to 3.3.\nPETER NYE\nScout leader, 2nd Bell Island Scouts\n\n"
        "Madam - It is well written.\nRev. Alan Pike\nThe Vicarage\n\n"
        "Letters may be shortened."
    )
    assert people(page) == [
        ("V. Hallam", None, None),
        ("Peter Nye", "Scout leader", "2nd Bell Island Scouts"),
        ("Alan Pike", None, None),
    ]


def test_posts_bear_the_name_behind_the_word_for_it() -> None:
    page = (
        "Comment #11\nPosted by seadog57 on 8 March 2024 at 22:41\nDelete point 2.3.\n\n"
        "Gwen T. wrote on 9 March 2024:\nIn 3.1 change may to must.\n"
    )
    found = [(one.contribution.contributor.name, one.contribution.date) for one in parse(page, "en")]
    assert found == [("seadog57", "2024-03-08"), ("Gwen T.", "2024-03-09")]


ASKS = "Please delete “very” in section 2."
PAPER = "The Bell Observer, Friday 8 March 2024, page 7\n\nTides\nBy Della Hurst"


@pytest.mark.parametrize(
    ("text", "who", "day"),
    [
        (f"{PAPER}\n\n{ASKS}", ("Della Hurst", None, None), "2024-03-08"),
        (f"Notes from the quay: a column by Ed Farr\n\n{ASKS}", ("Ed Farr", None, None), None),
        (f"By Friday noon\n\n{ASKS}", (None, None, None), None),
        (f"By the harbour wall\n\n{ASKS}", (None, None, None), None),
        (
            f"{ASKS}\n\nKind regards\nChidi\n\nChidi Obi (he/him)\nDevelopment Manager | Bell Sailability\nT: 0199 000",
            ("Chidi Obi", "Development Manager", "Bell Sailability"),
            None,
        ),
        (f"{ASKS}\n\nYours faithfully\npp. Dr S. Lall\nBell Practice", ("S. Lall", None, "Bell Practice"), None),
        (f"{ASKS}\n\nBest wishes\nWalt and Doreen Keel", ("Walt and Doreen Keel", None, None), None),
        (
            f"{ASKS}\n\nYours sincerely\nDr Hel Aske\nPrincipal Coastal Adviser",
            ("Hel Aske", "Principal Coastal Adviser", None),
            None,
        ),
        (
            f"To: the team\nFrom: Dr Inga Sol, County Ecologist\nDate: 12 March 2024\n\n{ASKS}",
            ("Inga Sol", "County Ecologist", None),
            "2024-03-12",
        ),
        (
            f"{ASKS}\n\nSigned: J. Trevor, Chairman; Ruth Abba, Honorary Secretary",
            ("J. Trevor", "Chairman", None),
            None,
        ),
        (f"{ASKS}\n\nJo Amad\nDated this 7th day of March 2024", ("Jo Amad", None, None), "2024-03-07"),
        (f"{ASKS}\n\nJo Amad\nThe twenty-first of May 2024", ("Jo Amad", None, None), "2024-05-21"),
        (f"{ASKS}\n\nJo Amad\nMonday 4 March", ("Jo Amad", None, None), None),
    ],
)  # fmt: skip
def test_forms_in_which_english_writers_name_themselves(text: str, who: Who, day: str | None) -> None:
    (one,) = parse(text, "en")
    found = one.contribution.contributor
    assert ((found.name, found.role, found.organisation), one.contribution.date) == (who, day)


def test_a_title_before_a_family_is_no_office_in_a_transcript() -> None:
    record = (
        "CHAIR: Professor March?\n\nPROFESSOR MARCH: Bell Institute. In 3.1 change may to must.\n\n"
        "COUNCILLOR FENN: Delete point 4.2.\n\nCHAIR: Thank you."
    )
    assert [who for who in people(record) if who[1] != "Chair"] == [
        ("Professor March", None, "Bell Institute"),
        ("Councillor Fenn", None, None),
    ]


@pytest.mark.parametrize("marks", [("1. ", "2. "), ("[1] ", "[2] "), ("(1) ", "(2) "), ("#1 ", "#2 ")])
def test_speakers_are_counted_in_any_marks(marks: tuple[str, str]) -> None:
    said = (
        "Bà Lò Thị Pâng - trưởng bản Huổi Sang: Khoản 1 Điều 4 đổi “năm giờ” thành “sáu giờ”.",
        "Ông Quàng Văn Dọn: Điều 8 giữ nguyên.",
    )
    text = "BIÊN BẢN HỌP BẢN\nNgày 09/5/2027\n\n" + "\n\n".join(
        f"{mark}{one}" for mark, one in zip(marks, said, strict=True)
    )
    assert [one.contribution.contributor.name for one in parse(text, "vi")] == ["Lò Thị Pâng", "Quàng Văn Dọn"]
