"""Acts that amend a law: units repealed, headings told anew, several units in one wording."""

import pytest

from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.api import parse
from vankien.lang.vi.outline import OUTLINE
from vankien.model.edit import ChangeSet
from vankien.outline.build import build_document
from vankien.read.registry import read_text

LAW = (
    "QUY CHẾ\n\nĐiều 1. Bến đò\n1. Bến có cầu.\n2. Bến có đèn.\n3. Bến có phao.\n\n"
    "Điều 2. Giờ chở khách\nĐò chở từ 5 giờ đến 18 giờ.\n\nĐiều 3. Giá vé\n1. Người lớn 5.000 đồng.\n"
)


def amended(act: str) -> str:
    """The law with every certain amendment of an act carried out."""
    document, _ = build_document(read_text(LAW), OUTLINE)
    found = [one for it in parse(act) for one in it.amendments]
    edits = [edit for one in anchor_all(found, build_index(document)) for edit in one.amendment.edits]
    return ChangeSet.of(tuple(edits), len(document.text)).apply(document.text)


@pytest.mark.parametrize(
    ("act", "old", "new"),
    [
        ("1. Bãi bỏ khoản 2 Điều 1.", "2. Bến có đèn.", "2. (được bãi bỏ)"),
        (
            "Bãi bỏ Điều 2.",
            "Điều 2. Giờ chở khách\nĐò chở từ 5 giờ đến 18 giờ.",
            "Điều 2. (được bãi bỏ)",
        ),
        (
            "Sửa đổi tên điều và khoản 2 Điều 1 như sau:\n“Điều 1. Bến khách”;\n“2. Bến có đèn pha.”.",
            "Điều 1. Bến đò\n1. Bến có cầu.\n2. Bến có đèn.",
            "Điều 1. Bến khách\n1. Bến có cầu.\n2. Bến có đèn pha.",
        ),
        ("Tôi đề nghị bãi bỏ khoản 2 Điều 1.", "2. Bến có đèn.\n", ""),
        ("Bỏ khoản 2 Điều 1.", "2. Bến có đèn.\n", ""),
        (
            "Sửa đổi khoản 1, khoản 3 Điều 1 như sau:\n“1. Bến có cầu bê tông.\n3. Bến có phao và áo phao.”",
            "1. Bến có cầu.\n2. Bến có đèn.\n3. Bến có phao.",
            "1. Bến có cầu bê tông.\n2. Bến có đèn.\n3. Bến có phao và áo phao.",
        ),
        (
            "Sửa đổi, bổ sung Điều 2 như sau:\n“Điều 2. Thời gian, số chuyến\nĐò chở 12 chuyến mỗi ngày.”",
            "Điều 2. Giờ chở khách\nĐò chở từ 5 giờ đến 18 giờ.",
            "Điều 2. Thời gian, số chuyến\nĐò chở 12 chuyến mỗi ngày.",
        ),
        (
            "Sửa đổi Điều 2 như sau:\n“Điều 2. Giờ chở khách\nĐò chở cả ngày.”",
            "Đò chở từ 5 giờ đến 18 giờ.",
            "Đò chở cả ngày.",
        ),
    ],
)
def test_an_act_gives_the_consolidated_text(act: str, old: str, new: str) -> None:
    assert amended(act) == LAW.replace(old, new)
