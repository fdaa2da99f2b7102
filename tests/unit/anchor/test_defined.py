"""Requests that name a definition: they are about its line, never about the place spoken of before."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TEXT = (
    "Harbour by-laws\n\n1. Mooring\n\n1.1 A skipper pays 9 crowns for a berth.\n\n"
    "1.2 A berth is let for one season.\n\n"
    "2. Words\n\nBerth means a stretch of the quay for one boat.\n\nSeason means the months from April to September.\n"
)


@pytest.fixture(scope="module")
def by_laws(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TEXT, "en")


def places(text: str, draft: Draft) -> list[str]:
    """The words of the draft at the place of the last request; none where it has no place."""
    found = [one for it in api.parse(text, "en", draft) for one in it.amendments]
    anchor = api.anchor(found[-1], draft).anchor
    return [] if anchor is None else [place.span.of(draft.document.text) for place in anchor.places]


@pytest.mark.parametrize(
    "text",
    [
        "1.1 is too dear. The definition of season should make clear that the winter is not in it.",
        "Rule 1.1 is fair. The definition of a season ought to be clearer.",
    ],
)
def test_a_definition_that_is_named_is_its_own_line(text: str, by_laws: Draft) -> None:
    (place,) = places(text, by_laws)
    assert place.startswith("Season means")


def test_words_are_looked_for_in_the_definition_that_is_named(by_laws: Draft) -> None:
    text = "1.2 is fine. In the definition of berth, replace “one boat” with “two boats”."
    assert places(text, by_laws) == ["one boat"]


@pytest.mark.parametrize(
    "text",
    [
        "1.1 is too dear. The definition of skipper should be added to this text.",
        "Rule 1.2 is fair. The definition of a visitor should be clearer.",
    ],
)
def test_a_word_without_a_line_of_its_own_takes_no_place_from_before(text: str, by_laws: Draft) -> None:
    assert places(text, by_laws) == []


@pytest.mark.parametrize(
    "text",
    [
        "In 1.1 replace “9 crowns” with “5 crowns”.",
        "1.1 is too dear. Please replace “9 crowns” with “5 crowns”.",
        "1.1: the meaning is clear, but replace “9 crowns” with “5 crowns”.",
    ],
)
def test_other_requests_go_on_where_the_text_is(text: str, by_laws: Draft) -> None:
    assert places(text, by_laws) == ["9 crowns"]


QUOTED = (
    "Harbour by-laws\n\n1. Words\n\nIn these by-laws:\n\n“berth” means a stretch of the quay for one boat;\n\n"
    "“season” means the months from 9 April to 3 September.\n\n2. Mooring\n\nThe quay opens on 9 April.\n"
)


@pytest.fixture(scope="module")
def quoted(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, QUOTED, "en")


def edits(text: str, draft: Draft) -> list[str]:
    """The words that the last request puts into the draft."""
    found = [one for it in api.parse(text, "en", draft) for one in it.amendments]
    return [edit.text for edit in api.anchor(found[-1], draft).edits]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Please insert after the definition of “berth”: “slip” means a ramp for boats.",
            ["\n\n“slip” means a ramp for boats."],
        ),
        (
            "After the definition of “berth” insert: “keel” includes a fin. We miss that word.",
            ["\n\n“keel” includes a fin."],
        ),
        ("In the definition of “berth”, after “quay” insert “or pier”.", [" or pier"]),
        ("After “one boat” insert “or raft”.", [" or raft"]),
    ],
)
def test_a_new_definition_is_an_entry_of_its_own(text: str, wanted: list[str], quoted: Draft) -> None:
    assert edits(text, quoted) == wanted


def test_a_date_that_takes_its_sentence_along_asks(quoted: Draft) -> None:
    assert edits("2 Mooring: replace “9 April” with “12 May”.", quoted) == ["12 May"]
    assert edits("2 Mooring: replace “9 April” with “let us have the quay from 12 May”.", quoted) == []
    assert edits("2 Mooring: replace “on 9 April” with “no later than 12 May”.", quoted) == ["no later than 12 May"]
