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


UNMARKED = """BÁO CÁO
1. Mùa màng
Năm qua xã gặp nhiều khó khăn do dịch tả, bão lụt và giá lúa giảm. Bão lụt làm hỏng hai cầu.
2. Đồng áng
Trồng lúa, nuôi cá và làm muối. Phòng chống sâu bệnh, bão lụt.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "bao-cao.txt"
    path.write_text(UNMARKED, encoding="utf-8")
    return api.read_draft(path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Tôi đề nghị đưa bão lụt lên trước dịch tả, vì thiệt hại do bão lớn hơn.",  # of three places the one list
            "Năm qua xã gặp nhiều khó khăn do bão lụt, dịch tả và giá lúa giảm. Bão lụt làm hỏng hai cầu.",
        ),
        (
            "Tôi thấy nên chuyển dịch tả xuống sau bão lụt.",
            "Năm qua xã gặp nhiều khó khăn do bão lụt, dịch tả và giá lúa giảm. Bão lụt làm hỏng hai cầu.",
        ),
    ],
)
def test_pieces_of_a_list_change_places_without_marks(text: str, wanted: str, report: Draft) -> None:
    assert carried_out(text, report) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Tôi đề nghị đưa hạn hán lên trước dịch tả, vì năm nào cũng hạn.",  # the draft has no such piece
        "Đề nghị đưa cầu đường lên trước bão lụt.",
        "Đề nghị đưa giá lúa lên trước nuôi cá.",  # of two lists
        "Kiến nghị đưa văn bản này lên trước dịch tả.",
    ],
)
def test_words_that_go_up_or_down_come_in_nowhere_as_new(text: str, report: Draft) -> None:
    (read,) = api.parse(text, draft=report)
    assert (read.amendments, bool(read.opinions or read.contribution.notes)) == ((), True)


def test_what_is_written_beside_others_still_comes_in(report: Draft) -> None:
    text = "Tôi đề nghị ghi nuôi vịt vào sau nuôi cá."
    (one,) = [one for each in api.parse(text, draft=report) for one in each.amendments]
    assert (one.target_text, one.new_text) == ("nuôi cá", "nuôi vịt")
