"""Titles of articles stand above the text; what stands below it may sign it."""

import pytest

from tests.unit.read.files import manuscript
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript

ASKS = "Tôi đề nghị thay cụm từ “ước đạt” bằng “đạt” tại trang 15"


def page(*lines: str) -> ParsedContribution:
    body = "".join(f"<p>{line}</p>" for line in lines)
    one = manuscript("bai.html", f"<html><body>{body}</body></html>")
    (made,) = parse_manuscript(one, PROFILES["vi"], Source("bai.html", None, "0"))
    return made


@pytest.mark.parametrize("only", [ASKS, f"{ASKS}. Lò Văn Inh, cán bộ hưu trí", f"{ASKS}."])
def test_the_only_line_is_no_title(only: str) -> None:
    one = page(only)
    assert one.contribution.title is None
    assert len(one.amendments) == 1


def test_the_name_behind_the_text_signs_it() -> None:
    one = page(f"{ASKS}.", "Lò Văn Inh")
    assert (one.contribution.title, one.contribution.contributor.name) == (None, "Lò Văn Inh")


def test_a_line_above_the_text_is_its_title() -> None:
    one = page("Góp ý về bảo hiểm cho vùng hồi", f"{ASKS}.", "Lò Văn Inh")
    assert one.contribution.title == "Góp ý về bảo hiểm cho vùng hồi"
    assert len(one.amendments) == 1
