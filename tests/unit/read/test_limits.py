"""Limits: one table, set for a run, obeyed by every reader, described."""

import dataclasses

import pytest

from tests.unit.read.files import archive, kinds, reading, workbook
from vankien.model.errors import UsageError
from vankien.read.limits import LIMITS, Limits, changed, in_force, limits_from, using


def test_settings_are_read_with_their_unit() -> None:
    assert limits_from(()) == Limits()
    assert limits_from(("pages=9", "file=3M", "ratio=2K", "unpacked=1G")) == Limits(
        pages=9, file=3 << 20, ratio=2048, unpacked=1 << 30
    )
    assert limits_from(("pages=9", "pages=8")).pages == 8


@pytest.mark.parametrize("setting", ["", "pages", "pages=", "pages=-1", "pages=many", "sheets=3", "pages=1T", "=4"])
def test_a_setting_that_is_none_names_those_that_are(setting: str) -> None:
    with pytest.raises(UsageError) as raised:
        limits_from((setting,))
    assert "ocr_pages" in str(raised.value.facts["names"])


def test_limits_are_in_force_for_a_stretch_and_no_longer() -> None:
    with using(Limits(pages=3)):
        assert LIMITS.pages == 3
        assert changed(in_force()) == {"pages": 3}
    assert LIMITS.pages == Limits().pages
    assert changed(in_force()) == {}


def test_every_limit_says_what_it_is_for() -> None:
    assert all(one.metadata["why"] and one.metadata["unit"] for one in dataclasses.fields(Limits))


@pytest.mark.parametrize(
    ("limits", "name", "data", "kind"),
    [
        (Limits(file=10), "a.txt", b"eleven bytes", "file-too-large"),
        (Limits(members=1), "a.zip", archive({"a.txt": "x", "b.txt": "y"}), "archive-too-many"),
        (Limits(unpacked=3), "a.zip", archive({"a.txt": "xxxx"}), "archive-bomb"),
        (Limits(ratio=5, ratio_from=10), "a.zip", archive({"a.txt": "x" * 10_000}), "archive-bomb"),
        (Limits(depth=1), "a.zip", archive({"b.zip": archive({"c.txt": "x"})}), "archive-too-deep"),
        (Limits(cells=3), "a.xlsx", workbook([["a", "b"], ["c", "d"]]), "sheet-too-large"),
        (Limits(messages=1), "a.mbox", (b"From x\nMessage-ID: <1>\nSubject: a\n\nA.\n\n") * 2, "archive-too-many"),
    ],
)
def test_each_limit_holds(limits: Limits, name: str, data: bytes, kind: str) -> None:
    assert kind not in kinds(reading(name, data))
    with using(limits):
        assert kind in kinds(reading(name, data))
