"""Places and wordings that only the draft at hand makes plain: rows, parts told by words, new units, cut-off words.

Each case says how surely it is placed: a person is asked ("?") where a careful clerk would ask.
"""

import pytest

from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

REPORT = """DỰ THẢO BÁO CÁO

PHẦN THỨ NHẤT
KẾT QUẢ

I. KẾT QUẢ ĐẠT ĐƯỢC
1. Kinh tế
1.1. Trồng trọt
Trồng 300 ha chè. Chè bán được giá.
7
\f1.2. Chăn nuôi
Đàn dê có 2.100 con. Chăn nuôi gắn với chợ phiên và nhà lưới.

PHẦN THỨ HAI
NHIỆM VỤ

I. QUAN ĐIỂM
1.1. Giữ rừng là trước hết.

II. NHIỆM VỤ, GIẢI PHÁP
2. Các chỉ tiêu chủ yếu
2.1. Về kinh tế
(1) Thu ngân sách đạt 40 tỷ đồng.
(2) Trồng mới 90 ha quế.
3. Nông nghiệp
3.1. Mở chợ phiên và nhà lưới ở sáu thôn. Đẩy mạnh vay vốn ưu đãi.
3.2. Giữ nguồn nước cho ruộng bậc thang; làm 12 km mương.

PHỤ LỤC
DANH MỤC CÔNG TRÌNH

STT\tTên công trình\tQuy mô\tThời gian
1\tCầu Nà Phặc\t42 m\t2026 - 2027
2\tĐường Bản Cuôn\t3,1 km\t2027 - 2029
3\tTrạm y tế Pác Nặm\t9 giường\t2028
"""
PLAN = """DISTRICT PLAN

PART A: HOMES

1 Purpose
1.1 The plan says where homes go.
1.2 Towpaths are lit between dusk and 11 p.m. so far as is practicable.

2 Building
2.1 A bridge will be opened before the 40th dwelling is lived in.
2.2 These greens are kept:
(a) Mill Green;
(b) Dock Green.
2.3 Lofts are let for four years.

10 Last words
10.1 Maps are printed so far as is practicable.

Schedule 1. Sites

No.\tSite\tHomes\tYear
1\tRope Walk\t60\t2030
2\tGas Yard\t45\t2031
3\tTannery Lane\t30\t2034
"""


def drafted(text: str, folder: pytest.TempPathFactory, language: str) -> tuple[Draft, DraftIndex]:
    path = folder.mktemp("draft") / "draft.txt"
    path.write_text(text, encoding="utf-8")
    draft = open_draft(path, Config(genre=language))
    return draft, build_index(draft.document)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[Draft, DraftIndex]:
    return drafted(REPORT, tmp_path_factory, "vi")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Draft, DraftIndex]:
    return drafted(PLAN, tmp_path_factory, "en")


def told(text: str, at: tuple[Draft, DraftIndex], language: str = "vi") -> list[str]:
    """What each amendment asks for, and where: the words of the draft, "?" before them where a person is asked."""
    draft, index = at
    found = [one for each in api.parse(text, language, draft) for one in each.amendments]
    return [said(one.amendment, draft) for one in anchor_all(found, index)]


def said(one: Amendment, draft: Draft) -> str:
    anchor = one.anchor
    assert anchor is not None
    spans = [place.span.of(draft.document.text).split("\n")[0][:24] for place in anchor.places]
    doubt = "" if anchor.state.is_certain else "?"
    return f"{one.operation} {one.target_text or '-'} > {one.new_text or '-'} @ {doubt}{' & '.join(spans)}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chỉ tiêu 2 sửa 90 thành 120.", ["replace 90 > 120 @ 90"]),
        ("Nhiệm vụ 3.2: bỏ cụm từ “cho ruộng bậc thang”.", ["delete cho ruộng bậc thang > - @ cho ruộng bậc thang"]),
        (
            "Phụ lục, công trình số 1: thời gian đề nghị đẩy sớm lên 2025 - 2026 thay vì 2026 - 2027, vì dân mong.",
            ["replace 2026 - 2027 > 2025 - 2026 @ 2026 - 2027"],
        ),
        (
            "Phụ lục: bổ sung sau công trình số 3 một dòng: “4 – Kè Nà Ản – 200 m – 2030”.",
            ["insert - > 4 – Kè Nà Ản – 200 m – 2030 @ "],
        ),
        (
            "Hai chỗ ghi “chợ phiên và nhà lưới”, xin sửa là “chợ phiên, nhà lưới”.",
            ["replace chợ phiên và nhà lưới > chợ phiên, nhà lưới @ chợ phiên và nhà lưới & chợ phiên và nhà lưới"],
        ),
        ("Phần kết quả, điểm 1.1, đề nghị bỏ câu cuối.", ["delete - > - @ Chè bán được giá."]),
        (
            "Phần thứ hai, mục II, điểm 3.2 giữ. Điểm 3.1, câu Đẩy mạnh vay vốn ưu đãi theo tôi nên bỏ đi.",
            ["delete Đẩy mạnh vay vốn ưu đãi > - @ ?Đẩy mạnh vay vốn ưu đãi"],
        ),
        (
            "Câu “Giữ nguồn nước…” đề nghị sửa thành “Giữ nguồn nước sạch.”",
            ["replace Giữ nguồn nước… > Giữ nguồn nước sạch. @ ?Giữ nguồn nước"],
        ),
    ],
)
def test_the_draft_tells_the_place(text: str, expected: list[str], report: tuple[Draft, DraftIndex]) -> None:
    assert told(text, report) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kiến nghị thêm điểm 1.2 với nội dung: Giữ rừng cho con cháu.",  # there is one: which is meant?
        "Hai chỗ ở trang 2 đều ghi “2.100 con”, xin thống nhất dùng “2.300 con”.",  # it stands once
        "Bỏ nội dung chợ phiên ở điểm 3.1.",  # those two words alone?
    ],
)
def test_a_person_is_asked(text: str, report: tuple[Draft, DraftIndex]) -> None:
    assert [one for one in told(text, report) if "@ ?" not in one] == []


@pytest.mark.parametrize(
    "text",
    [
        "Nhiệm kỳ qua đạt 12/15 chỉ tiêu, 2 chỉ tiêu không đạt.",
        "Sau sáp nhập thôn chỉ còn một nhà văn hóa, dân đi họp xa.",
        "Năm ngoái thôn tôi không quy định khoản thu nào.",
    ],
)
def test_nothing_is_asked(text: str, report: tuple[Draft, DraftIndex]) -> None:
    assert told(text, report) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please remove site 2, Gas Yard, from Schedule 1.", ["delete - > - @ ?2\tGas Yard\t45\t2031"]),
        ("In Schedule 1 the homes at Rope Walk should be 40, not 60.", ["replace 60 > 40 @ 60"]),
        ("Schedule 1: put Tannery Lane back to 2036 instead of 2034.", ["replace 2034 > 2036 @ 2034"]),
        (
            "Schedule 1: after site 3 add a row: 4 – Coal Wharf – 20 – 2035",
            ["insert - > 4 – Coal Wharf – 20 – 2035 @ "],
        ),
        ("In 2.1 the bridge is needed before the 20th dwelling, not the 40th.", ["replace 40th > 20th @ 40th"]),
        ("We should like “Rope Green” added to the list in 2.2.", ["insert - > Rope Green @ ?"]),
        (
            "Take “so far as is practicable” out wherever it appears (1.2 and 10.1).",
            ["delete so far as is practicable > - @ so far as is practicable & so far as is practicable"],
        ),
        ("1.2: change 11 p.m. to 9.30 p.m.", ["replace 11 p.m. > 9.30 p.m. @ 11 p.m."]),
        (
            "Which part is it about? Part A, para 2.3\nWhat change would you like to see?\nfive years, not four years",
            ["replace four years > five years @ four years"],
        ),
    ],
)
def test_english_drafts_tell_it_too(text: str, expected: list[str], plan: tuple[Draft, DraftIndex]) -> None:
    assert told(text, plan, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "I have seen “Rope Green” added to many such lists.",
        "I see that Gas Yard is in Schedule 1 with 45 homes.",
        "We do not want “Rope Green” added to 2.2.",
    ],
)
def test_english_readers_invent_nothing(text: str, plan: tuple[Draft, DraftIndex]) -> None:
    assert [one for one in told(text, plan, "en") if not one.startswith("comment")] == []


CELLS = "STT\tVị trí\tNội dung dự thảo\tNội dung đề nghị\tLý do\n"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Phần thứ hai, II, 3.1\tMở chợ phiên và nhà lưới ở sáu thôn\tNhất trí như dự thảo\t", []),
        (
            "Phần thứ hai, II, 3.1\tMở chợ phiên và nhà lưới ở sáu thôn\tBỏ nội dung này\tđã làm xong",
            ["delete Mở chợ phiên và nhà lưới ở sáu thôn > - @ Mở chợ phiên và nhà lưới"],
        ),
        (
            "Phần thứ hai, II, 3.1\tĐẩy mạnh vay vốn ưu đãi.\tBổ sung vào sau câu này: Cho hộ nghèo vay trước.\t",
            ["insert Đẩy mạnh vay vốn ưu đãi. > Cho hộ nghèo vay trước. @ "],
        ),
    ],
)
def test_a_cell_speaks_of_the_one_beside_it(row: str, expected: list[str], report: tuple[Draft, DraftIndex]) -> None:
    first = "Phần thứ nhất, I, 1.1\tTrồng 300 ha chè.\tTrồng 350 ha chè.\tsố mới\n"
    found = told(f"{CELLS}1\t{first}2\t{row}\n", report)
    assert found == ["replace Trồng 300 ha chè. > Trồng 350 ha chè. @ Trồng 300 ha chè.", *expected]


@pytest.mark.parametrize(
    ("answer", "operation"),
    [
        ("Chưa rõ thôn nào được mở, đề nghị quy định cụ thể.", "comment"),
        ("Không thống nhất với điểm 1.2, cần rà soát lại.", "comment"),
        ("Mở chợ phiên ở bảy thôn; xã lập hồ sơ, đề nghị huyện cấp vốn.", "replace"),  # wording that asks somebody
        ("Các thôn cần rà soát lại chợ phiên và nhà lưới.", "replace"),
    ],
)
def test_a_remark_is_no_new_wording(answer: str, operation: str, report: tuple[Draft, DraftIndex]) -> None:
    text = f"3. Phần thứ hai, mục II, điểm 3.1\nDự thảo: “Mở chợ phiên và nhà lưới ở sáu thôn.”\nĐề xuất: {answer}\n"
    assert [one.split()[0] for one in told(text, report)] == [operation]
