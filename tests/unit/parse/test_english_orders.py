"""Orders of English letters over units: what goes and what comes in its place, what goes together, where units move."""

import pytest

from tests.gold.labels import draft as labelled_draft
from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

ALLOTMENTS = """TOWN OF BRACKLEMERE
DRAFT ALLOTMENTS BY-LAW
1. Plots
1.1 The Council will let 140 plots at Long Meadow and Mill Bank.
1.2 A tenant must apply on the prescribed form at least 28 days before cultivation is to begin.
1.3 The Council may refuse an application where:
(a) the applicant owes rent for another plot;
(b) the applicant lives more than 3 miles from the town;
(c) the plot is required for a school; or
(d) the site warden considers the applicant unfit.
1.4 The site warden may enter a plot at any time. A tenant who obstructs a site warden loses the plot.
1.5 The powers of site wardens may be given to volunteers.
2. Sheds
2.1 A shed may be no higher than 2 metres.
2.2 A tenant must:
(a) keep paths clear;
(b) put up a number board;
(c) keep a water butt; and
(d) burn waste only in winter.
2.3 Bonfires must be out by 9 pm each day and may not be lit before 7 am.
3. Rents
3.1 The rent is level 3 on the scale of the county and is payable by 1 April 2027.
3.2 The Council will install eight water taps by May 2029.
3.3 The rents are set out in Schedule 1.
3.4 Rents are reviewed every three years in line with wages.
Schedule 1 – Rents
Item\tKind of plot\tYearly rent
1\tHalf plot\t£40
2\tFull plot\t£75
3\tPlot with a shed\t£95
4\tLost key\t£12
"""


@pytest.fixture(scope="module")
def allotments(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ALLOTMENTS, "en")


def orders(text: str, draft: Draft) -> list[str]:
    """What each request does to which words of the draft, with a mark behind what is asked."""
    made = []
    for each in api.parse(text, "en", draft):
        for one in each.amendments:
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            places = " | ".join(place.span.of(draft.document.text)[:24] for place in anchor.places)
            said = f"{one.operation.value} {places}" + (f" → {one.new_text}" if one.new_text else "")
            made.append(said if anchor.state.is_certain else f"{said} ?")
    return made


def after(text: str, draft: Draft) -> str:
    """The draft as the certain changes of a text leave it, from the first edit on."""
    edits = [
        edit
        for each in api.parse(text, "en", draft)
        for one in each.amendments
        for edit in api.anchor(one, draft).edits
    ]
    made = draft.document.text
    for edit in sorted(edits, key=lambda one: -one.span.start):
        made = f"{made[: edit.span.start]}{edit.text}{made[edit.span.end :]}"
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Please delete paragraph (b) of clause 2.2 and put in its place “(b) paint the number on the gate;”.",
            "replace put up a number board; → (b) paint the number on the gate;",
        ),
        (
            'Delete clause 3.4 and insert in its place: "3.4 Rents are reviewed every five years."',
            "replace Rents are reviewed every → 3.4 Rents are reviewed every five years.",
        ),
        (
            "Clause 2.1 should be deleted and the following put in its place: “A shed may be no higher than 3 metres.”",
            "replace A shed may be no higher  → A shed may be no higher than 3 metres.",
        ),
        (
            "Take out (a) in 2.2 and substitute “(a) keep paths clear and 60 cm wide;”.",
            "replace keep paths clear; → (a) keep paths clear and 60 cm wide;",
        ),
        (
            "Clause 3.4 should go. In its place I suggest: “Rents are reviewed every five years.”",
            "replace Rents are reviewed every → Rents are reviewed every five years.",
        ),
        (
            "Please delete 2.2(b). Instead, insert: “(b) paint the number on the gate;”",
            "replace put up a number board; → (b) paint the number on the gate;",
        ),
    ],
)
def test_what_goes_and_what_comes_in_its_place_are_one(text: str, wanted: str, allotments: Draft) -> None:
    assert orders(text, allotments) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Delete 3.4 and insert after 3.2 “The taps are turned off in winter.”", ["delete", "insert"]),
        ("Delete clause 3.4 and in its place add a rule about frost.", ["delete"]),
        ("Delete 3.4. Instead of “eight” in 3.2 put “ten”.", ["delete", "replace"]),
        ("Do not delete 3.4 and put something in its place.", []),
    ],
)
def test_and_what_comes_elsewhere_is_another_order(text: str, wanted: list[str], allotments: Draft) -> None:
    assert [said.split()[0] for said in orders(text, allotments)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Delete 1.3(d), together with the word “or” at the end of (c).",
        "Clause 1.3(d). Delete, and with it the word “or” at the end of (c).",
        "Delete paragraph 1.3(d) and the word “or” at the end of 1.3(c).",
        "Clause 1.3(d) should be deleted, along with the word “or” at the end of (c).",
    ],
)
def test_words_that_go_together_with_a_unit_leave_it_going(text: str, allotments: Draft) -> None:
    assert orders(text, allotments) == ["delete (d) the site warden cons", "delete or"]
    assert "(c) the plot is required for a school;\n1.4" in after(text, allotments)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Delete clause 3.4 or the word “wages” in it.", ["delete 3.4 Rents are reviewed e ?"]),
        ("Nobody wants to delete 3.4 and the word “wages”.", []),
        ("In 1.3(c) delete the word “or”.", ["delete or"]),
    ],
)
def test_and_an_alternative_or_a_refusal_does_not(text: str, wanted: list[str], allotments: Draft) -> None:
    assert orders(text, allotments) == wanted


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("2. Section 3.4 is in the wrong place. It would be better as section 2.4.", "before 7 am.\n3.4 Rents"),
        ("Clause 3.1 is oddly placed. It would sit better as clause 1.6.", "to volunteers.\n3.1 The rent"),
        ("Section 3.4 should become section 2.4.", "before 7 am.\n3.4 Rents"),
        ("Section 3.4: this belongs with 3.1. Move it to follow 3.1.", "1 April 2027.\n3.4 Rents"),
        ("Clause 2.3 is about fire. Move it to follow 2.1.", "than 2 metres.\n2.3 Bonfires"),
        ("Clause 1.5: this goes with 1.3. Please move it to come straight after 1.3.", "unfit.\n1.5 The powers"),
    ],
)
def test_a_unit_moves_to_the_number_it_is_to_have(text: str, above: str, allotments: Draft) -> None:
    assert above in after(text, allotments)


@pytest.mark.parametrize(
    "text",
    [
        "Section 3.4 would not be better as section 2.4.",
        "Section 3.1 is as important as section 2.4. I would not change it.",
        "Section 3.4 works well as section 3.4.",
    ],
)
def test_and_stays_where_nobody_moves_it(text: str, allotments: Draft) -> None:
    assert orders(text, allotments) == []


def test_a_number_that_is_taken_is_asked_about(allotments: Draft) -> None:
    (said,) = orders("Clause 1.5 belongs elsewhere. It should go as 2.1.", allotments)
    assert said.startswith("move")
    assert said.endswith("?")


def test_what_a_sentence_begins_with_is_spoken_of(allotments: Draft) -> None:
    assert orders("Section 2.1 contradicts 2.3. Please delete it.", allotments) == ["delete 2.1 A shed may be no hig"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Item 2 in Schedule 1 should be deleted.", "delete 2\tFull plot\t£75 ?"),
        ("The charge of £12 for a lost key (item 4 of Schedule 1) should be dropped.", "delete 4\tLost key\t£12 ?"),
        ("In item 3 of Schedule 1 replace “£95” by “£80”.", "replace £95 → £80"),
    ],
)
def test_an_item_of_a_schedule_is_its_row(text: str, wanted: str, allotments: Draft) -> None:
    assert orders(text, allotments) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In 2.3, 9 pm should be 10 pm at weekends.", "replace 9 pm → 10 pm at weekends ?"),
        ("In 2.3 please change 9 pm to 10 pm in summer.", "replace 9 pm → 10 pm in summer ?"),
        ("In 2.3, 7 am should be 9 am on Sundays.", "replace 7 am → 9 am on Sundays ?"),
        ("In 2.1, 2 metres should be 3 metres.", "replace 2 metres → 3 metres"),
        ("In 2.3, 9 pm should be 10 pm.", "replace 9 pm → 10 pm"),
    ],
)
def test_a_figure_takes_along_when_it_holds(text: str, wanted: str, allotments: Draft) -> None:
    assert orders(text, allotments) == [wanted]


def test_what_changes_throughout_changes_in_the_other_number(allotments: Draft) -> None:
    made = after("Throughout, “site warden” should be replaced by “plot steward”.", allotments)
    assert made.count("plot steward") == 4
    assert "The powers of plot stewards" in made
    assert "warden" not in made
    made = after("Replace “site wardens” with “stewards” wherever it occurs.", allotments)
    assert made.count("steward") == 4
    assert "warden" not in made


def test_a_misquoted_end_reaches_to_its_word(allotments: Draft) -> None:
    made = after(
        "In 1.2 “at least 28 days before cultivation begins” should be “a month before cultivation begins”.", allotments
    )
    assert "prescribed form a month before cultivation begins.\n" in made


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "We ask the Council to change “eight” in 3.2 to “ten” and to say who pays for them.",
            "to say who pays for them",
        ),
        (
            "We would like “eight” in 3.2 to become “ten”, and for the taps to be lit at night.",
            "for the taps to be lit at night",
        ),
    ],
)
def test_what_goes_on_an_asking_is_told(text: str, told: str, allotments: Draft) -> None:
    (read,) = api.parse(text, "en", allotments)
    assert [one.facts["words"] for one in read.contribution.notes if one.kind == "clause-not-read"] == [told]


def test_and_what_it_is_good_for_is_not(allotments: Draft) -> None:
    text = "Please change “eight” in 3.2 to “ten” to help visitors and to save trouble."
    (read,) = api.parse(text, "en", allotments)
    assert all(one.kind != "clause-not-read" for one in read.contribution.notes)


def test_a_time_of_the_day_is_no_place(allotments: Draft) -> None:
    text = "Section 2.3. I walk home at about 1.30 and see the smoke. Please change “9 pm” to “8 pm”."
    assert orders(text, allotments) == ["replace 9 pm → 8 pm"]


def test_who_agreed_by_a_vote_asks(allotments: Draft) -> None:
    text = "It was agreed by a show of hands (38 to 2) to ask the Council to delete 3.4."
    assert orders(text, allotments) == ["delete 3.4 Rents are reviewed e"]
    assert orders("It was agreed by all to go home at 10 pm.", allotments) == []


def test_a_sentence_behind_a_place_is_no_heading_of_it(allotments: Draft) -> None:
    text = "9. Clause 1.4. After the second sentence add “The tenant is told in writing.”"
    assert orders(text, allotments) == ["insert  → The tenant is told in writing."]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("S. 28(1) is fair. Wheat (29(3)) is not. Add “or barley” at the end of that subsection.", False),
        ("S. 28(1) is fair. Section 29(3) is not. Add “or barley” at the end of that subsection.", True),
    ],
)
def test_a_bare_number_passed_over_leaves_the_place_open(text: str, certain: bool) -> None:
    draft = labelled_draft("fenwater")
    (read,) = api.parse(text, "en", draft)
    (one,) = (each for each in read.amendments if each.new_text)
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    assert anchor.state.is_certain is certain
