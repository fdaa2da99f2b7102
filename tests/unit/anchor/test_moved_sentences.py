"""Sentences that move beside others which are quoted: both ends are found, or a person is asked."""

import pytest

from vankien import api
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

DRAFT = """NGHỊ QUYẾT

1. Thu chi
Thu ngân sách tăng 11%/năm. Siết kỷ luật tài chính, chống thất thu, chống lãng phí. Khuyến khích hợp tác công tư.
2. Chợ
Mở chợ đêm. Chợ phiên họp đều. Chợ bán lúa, cá, rau và muối.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "nghi-quyet.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def carried_out(text: str, draft: Draft) -> str | None:
    """The line that changed; None where a person is asked."""
    (one,) = [api.anchor(it, draft) for each in api.parse(text, draft=draft) for it in each.amendments]
    if not one.edits:
        assert one.anchor is not None
        assert not one.anchor.state.is_certain
        return None
    before = draft.document.text
    made = ChangeSet.of(one.edits, len(before)).apply(before)
    assert sorted(made.replace(" ", "")) == sorted(before.replace(" ", ""))  # nothing lost, nothing new
    (line,) = set(made.split("\n")) - set(before.split("\n"))
    return line


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Chuyển câu “Khuyến khích hợp tác công tư.” lên trước câu “Siết kỷ luật tài chính”.",
            (
                "Thu ngân sách tăng 11%/năm. Khuyến khích hợp tác công tư. "
                "Siết kỷ luật tài chính, chống thất thu, chống lãng phí."
            ),
        ),
        (
            "Mục 1: đưa câu “Thu ngân sách tăng 11%/năm.” xuống sau câu “Khuyến khích hợp tác công tư.”",
            (
                "Siết kỷ luật tài chính, chống thất thu, chống lãng phí. Khuyến khích hợp tác công tư. "
                "Thu ngân sách tăng 11%/năm."
            ),
        ),
        (
            "Chuyển cụm “chống lãng phí” lên trước “chống thất thu”.",
            (
                "Thu ngân sách tăng 11%/năm. Siết kỷ luật tài chính, chống lãng phí, chống thất thu. "
                "Khuyến khích hợp tác công tư."
            ),
        ),
        (
            "Mục 2: đưa “rau” lên trước “cá”.",
            "Mở chợ đêm. Chợ phiên họp đều. Chợ bán lúa, rau, cá và muối.",
        ),
        (
            "Mục 2: đưa “lúa” xuống sau “muối”.",
            "Mở chợ đêm. Chợ phiên họp đều. Chợ bán cá, rau, muối và lúa.",
        ),
        (
            "Chuyển câu “Chợ phiên họp đều.” lên trước câu “Mở chợ đêm.”",
            "Chợ phiên họp đều. Mở chợ đêm. Chợ bán lúa, cá, rau và muối.",
        ),
    ],
)
def test_a_sentence_goes_beside_a_quoted_one(text: str, wanted: str, draft: Draft) -> None:
    assert carried_out(text, draft) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Chuyển cụm “lãng phí” lên trước “chống thất thu”.",  # no whole piece of the list
        "Chuyển cụm “chống lãng phí” lên trước “Siết kỷ luật tài chính”.",  # a capital would have to move, too
        "Chuyển câu “Khuyến khích hợp tác công tư.” xuống sau câu “Siết kỷ luật tài chính”.",  # amid a sentence
        "Chuyển câu “Khuyến khích hợp tác công tư.” lên trước câu “Câu này không có”.",
    ],
)
def test_what_would_part_a_sentence_is_asked(text: str, draft: Draft) -> None:
    assert carried_out(text, draft) is None
