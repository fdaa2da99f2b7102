"""Notes and records that name who speaks at the edge of his paragraph."""

import pytest

from vankien import api

PIKE = "Would like “and pike” taken out of clause 21(3)."
WIDE = "Clause 12(2): “4.5 metres” should be “6 metres”."
SIXTY = "Khoản 3 Điều 16: xin thay “60 ngày” bằng “45 ngày”."
PLACES = (
    "Comments on the Bill\n\nOpening Hours, first sentence. Change “ten” to “nine”.\n\n"
    "Boat Licences, last bullet. Delete “and pike”.\n\nHarbour Dues, second sentence. Add “each year”.\n"
)
TEN = "Điều 31 nên sửa “10 triệu đồng” thành “15 triệu đồng”."


def who(text: str, language: str = "vi") -> list[tuple[str | None, str | None, str | None]]:
    found = [one.contribution.contributor for one in api.parse(text, language)]
    return [(one.name, one.role, one.organisation) for one in found]


def test_visitors_are_named_with_what_they_are() -> None:
    text = (
        "Fen Road library, drop-in\nSaturday 14 November 2026, 10 a.m. to 4 p.m.\nNotes of what people said\n\n"
        f"Ned Oakapple, eel catcher. {PIKE}\n\nConstance Mulready, retired bridge engineer. {WIDE}\n\n"
        "Winifred Latch. Told a long story and wanted nothing.\n\n"
        "Sgt Orla Beckwith, Fenmouth police. Before “may stop” in clause 34(2) insert “or”.\n"
    )
    assert who(text, "en") == [
        ("Ned Oakapple", "eel catcher", None),
        ("Constance Mulready", "retired bridge engineer", None),
        ("Winifred Latch", None, None),
        ("Orla Beckwith", None, "Fenmouth police"),
    ]
    assert {one.contribution.date for one in api.parse(text, "en")} == {"2026-11-14"}


def test_who_came_to_the_office_is_named_with_his_village() -> None:
    text = (
        "BIÊN BẢN TIẾP NHẬN Ý KIẾN TẠI BÀN TIẾP DÂN\nNgày 14/11/2026\n\n"
        f"Bà Nguyễn Thị Mận, thôn Đông. {SIXTY}\n\nÔng Lò Văn Inh, tổ trưởng tổ 4. Ông hỏi bao giờ có nước.\n\n"
        f"Ông Phạm Quốc Đạt, cựu chiến binh. {TEN}\n"
    )
    assert who(text) == [
        ("Nguyễn Thị Mận", None, None),
        ("Lò Văn Inh", "tổ trưởng", None),
        ("Phạm Quốc Đạt", "cựu chiến binh", None),
    ]


def test_names_in_brackets_behind_offices_speak() -> None:
    vi = (
        "TRÍCH GHI THẢO LUẬN TỔ 3\n\n"
        f"Chủ tịch Hội Nông dân (Lò Văn Inh): {SIXTY}\nTrưởng trạm Y tế xã (Nguyễn Thị Mận): Tôi nhất trí.\n"
    )
    assert who(vi) == [("Lò Văn Inh", "Chủ tịch", "Hội Nông dân"), ("Nguyễn Thị Mận", "Trưởng trạm", "Trạm Y tế xã")]
    en = (
        f"DEBATE on the Bill\n\nThe Leader of the Opposition (Ms Hale): {PIKE}\n\n"
        "The Minister for Waterways (Mr Crane): I support the clause as drafted.\n"
    )
    assert [one[:2] for one in who(en, "en")] == [
        ("Ms Hale", "Leader of the Opposition"),
        ("Mr Crane", "Minister for Waterways"),
    ]


def test_slips_from_a_box_are_signed_behind_a_dash() -> None:
    en = (
        "From the comment box, 2 November 2026\n\nTake out “and pike” in clause 21(3).\n– Tom, Tanner Street\n\n"
        f"{WIDE}\n– Connie Mulready, Mill Row\n\nI like it.\n– no name given\n"
    )
    assert [one[0] for one in who(en, "en")] == ["Tom", "Connie Mulready", None]
    vi = f"Góp ý gửi qua hòm thư thôn\n\n{SIXTY}\n– Mận, thôn Đông\n\n{TEN}\n– Lò Văn Inh, tổ 4\n"
    assert [one[0] for one in who(vi)] == ["Mận", "Lò Văn Inh"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PLACES, "en"),
        ("We ask for this:\n- Fen Road, the bridge.\n- Mill Row, the lamp.\n- Quay Lane\n", "en"),
        ("Our requests:\n\nDelete clause 3.\n\nClause 4 (Mooring): delete it.\n\nClause 5 (Lamps): keep it.\n", "en"),
        ("Góp ý:\n\nĐiều 16 (Tạm ngừng): bỏ khoản 3.\n\nĐiều 31 (Hỗ trợ): giữ nguyên.\n", "vi"),
        ("Đề nghị:\n- Bổ sung Tân Khê, Bản Lằng.\n- Thôn Đông\n", "vi"),
    ],
)
def test_headings_places_and_lists_are_nobodys_words(text: str, language: str) -> None:
    assert len(who(text, language)) == 1


def test_names_in_brackets_behind_a_count_speak() -> None:
    vi = (
        "BIÊN BẢN HỌP TỔ\nNgày 14/11/2026\n\n"
        f"Ý kiến 1 (cụ Mùa A Chớ): {SIXTY}\nÝ kiến 2 (bà Lò Thị Pành, giáo viên): {TEN}\n\nChủ tọa: Vi Văn Tớn\n"
    )
    assert who(vi) == [("Mùa A Chớ", None, None), ("Lò Thị Pành", "giáo viên", None)]
    en = f"Notes of the evening\n\nSpeaker 1 (Mr Ned Oakapple): {PIKE}\n\nSpeaker 2 (Mrs Latch): {WIDE}\n"
    assert [name for name, _, _ in who(en, "en")] == ["Ned Oakapple", "Mrs Latch"]


@pytest.mark.parametrize(
    "text",
    [
        f"Ý kiến 1 (khoản 3): {SIXTY}\nÝ kiến 2 (Điều 31): {TEN}\n",
        f"Ý kiến 1 (cụ Mùa A Chớ): {SIXTY}\nÝ kiến 2 (như trên): {TEN}\n",
        f"Mục 1 (Điều kiện chung): {SIXTY}\nMục 2 (Thời hạn): {TEN}\n",
    ],
)
def test_a_count_before_anything_but_names_is_no_speaker(text: str) -> None:
    assert len(who(text)) == 1
