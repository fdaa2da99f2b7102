"""What a proposal asks for, in a sentence that somebody understands who has no draft at hand."""

from dataclasses import replace
from typing import Any

import pytest

from tests.rounds import contribution, outcome, replacing
from vankien.flows.ports import PaperOptions
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.write.saying import desk, proposal

AROUND = ("Lập hồ sơ đề nghị công nhận thêm ", " di sản cấp quốc gia, chú trọng vùng cao. Việc khác.")
BASE = replacing("a-1", contribution("Lan"), "khá", "nhanh")


def said(language: str = "vi", context: tuple[str, str] | None = AROUND, **fields: Any) -> str:
    one: Amendment = replace(BASE, locator=Locator(context=context), **fields)
    return proposal(desk(outcome(), PaperOptions(language)), one)


@pytest.mark.parametrize(
    ("old", "new", "tail"),
    [
        ("6", "8", " (chỗ: “… đề nghị công nhận thêm 6 di sản cấp quốc gia, …”)"),
        ("hội họp", "họp", " (chỗ: “… đề nghị công nhận thêm hội họp di sản cấp quốc gia, …”)"),
        ("giảm văn bản giấy", "giảm giấy tờ", ""),
    ],
)
def test_a_change_in_a_copy_that_says_too_little_shows_where(old: str, new: str, tail: str) -> None:
    assert said(target_text=old, new_text=new) == f"Đề nghị thay “{old}” bằng “{new}”{tail}"


def test_words_put_into_a_copy_stand_behind_those_before_them() -> None:
    insert: dict[str, Any] = {"operation": Operation.INSERT, "target_text": None, "new_text": "hai"}
    assert said(**insert) == "Đề nghị bổ sung “hai” vào sau “đề nghị công nhận thêm”"
    assert said(context=("", " di sản"), **insert) == "Đề nghị bổ sung: “hai”"


def test_nothing_is_shown_where_nothing_is_known() -> None:
    assert said(context=None, target_text="6", new_text="8") == "Đề nghị thay “6” bằng “8”"
    assert said(context=("", ""), target_text="6", new_text="8") == "Đề nghị thay “6” bằng “8”"
    assert said("en", operation=Operation.DELETE, target_text="6", new_text=None).endswith(
        "(at “… đề nghị công nhận thêm 6 di sản cấp quốc gia, …”)"
    )
