"""Who writes on saved pages and in mails: views under headings that name their speakers, forms, a body's own box."""

from pathlib import Path

import pytest

from vankien.api import read_contributions
from vankien.model.contribution import Channel, Contribution, ContributorKind, DateBasis

VIEWS = """<html><head><title>Góp ý văn kiện</title></head><body><h1>Nhiều ý kiến góp ý dự thảo</h1>
<p>Báo Lạc Hà trích đăng một số ý kiến đóng góp vào dự thảo Báo cáo chính trị trình Đại hội.</p>
<h3>{first}</h3><p>Tôi cơ bản đồng tình với dự thảo. Đề nghị bỏ từ "chậm" ở trang 5 vì không cần thiết nữa.</p>
<h3>{second}</h3><p>Thu ngân sách trong dự thảo là quá cao, đề nghị bỏ cụm từ "vượt bậc" ở trang 6 của dự thảo.</p>
<p class="author">HẢI LÝ (lược ghi)</p></body></html>"""


def read(tmp_path: Path, page: str, language: str = "vi") -> list[Contribution]:
    path = tmp_path / "page.html"
    path.write_text(f'<meta charset="utf-8">{page}', encoding="utf-8")
    return [one.contribution for one in read_contributions(path, None, language)]


def test_views_are_theirs_whom_the_headings_name(tmp_path: Path) -> None:
    page = VIEWS.format(
        first="Đồng chí Lê Văn Nam, Giám đốc Sở Tài chính: Quan tâm hơn đến vùng cao",
        second="Bà Kha Thị Lụa, Trưởng Ban Dân tộc HĐND tỉnh: Chỉ tiêu cần tính lại",
    )
    found = [(one.contributor.name, one.contributor.organisation) for one in read(tmp_path, page)]
    assert found == [("Lê Văn Nam", "Sở Tài chính"), ("Kha Thị Lụa", "Ban Dân tộc HĐND tỉnh")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Phát triển kinh tế: Quan tâm vùng cao", "Thu ngân sách: Chỉ tiêu cần tính lại"),
        ("Bà Kha Thị Lụa, Trưởng Ban Dân tộc: Quan tâm vùng cao", "Thu ngân sách: Chỉ tiêu cần tính lại"),
        ("Tưởng nhớ cụ Lê Văn Nam", "Chúc thọ bà Kha Thị Lụa"),
    ],
)
def test_headings_that_name_no_two_speakers_part_nothing(tmp_path: Path, first: str, second: str) -> None:
    assert len(read(tmp_path, VIEWS.format(first=first, second=second))) == 1


def test_who_only_wrote_down_has_no_office(tmp_path: Path) -> None:
    (one,) = read(tmp_path, VIEWS.format(first="Kinh tế: Quan tâm vùng cao", second="Ngân sách: Cần tính lại"))
    assert one.contributor.role is None


TABLE = """<html><body><h1>Have your say</h1><table>
<tr><th>Submitted</th><td>17 February 2026, 14:26</td></tr><tr><th>Name</th><td>Callum Reid</td></tr>
<tr><th>Responding as</th><td>An organisation</td></tr><tr><th>Organisation</th><td>Wend Lanes Choir</td></tr></table>
<h3>Your views</h3><p>In section 6.5 the words “at once” are too strict, please delete them here.</p></body></html>
"""
LINES = """<html><body><p><b>Consultation response 2304</b></p><p>Name: Oonagh Reid<br>Organisation: The Three Tuns<br>
Date: 19/02/2026</p><p>Comment:</p>
<p>Clause 5.6: instead of “without notice” write “on seven days’ notice”.</p></body></html>"""


def test_a_form_in_a_table_is_read_by_its_labels(tmp_path: Path) -> None:
    (one,) = read(tmp_path, TABLE, "en")
    who = one.contributor
    assert (who.name, who.organisation, who.kind) == ("Callum Reid", "Wend Lanes Choir", ContributorKind.BODY)
    assert (one.channel, one.date) == (Channel.WEB, "2026-02-17")


def test_a_form_in_plain_lines_is_no_article_and_states_its_day(tmp_path: Path) -> None:
    (one,) = read(tmp_path, LINES, "en")
    assert (one.contributor.name, one.contributor.organisation) == ("Oonagh Reid", "The Three Tuns")
    assert (one.channel, one.date, one.date_basis) == (Channel.WEB, "2026-02-19", DateBasis.STATED)


def test_an_article_that_names_somebody_behind_a_colon_stays_one(tmp_path: Path) -> None:
    said = "Park hours divide the town. The name: nobody likes it. " * 4
    (one,) = read(tmp_path, f"<html><body><h1>Park</h1><p>{said}</p><p>Please delete 8.4 now.</p></body></html>", "en")
    assert one.channel is Channel.ARTICLE


@pytest.mark.parametrize(
    ("sender", "signed", "body"),
    [
        ("Hội Làm vườn xã Lạc Hà", "Chủ tịch Hội\nKha Thị Lụa", "Hội Làm vườn xã Lạc Hà"),
        ("Hội Làm vườn xã Lạc Hà", "Kha Thị Lụa\nChủ tịch", "Hội Làm vườn xã Lạc Hà"),
        ("Hội Làm vườn xã Lạc Hà", "Chi hội trưởng Chi hội Bến Lũng\nKha Thị Lụa", "Chi hội Bến Lũng"),
        ("Văn phòng UBND xã Lạc Hà", "Kha Thị Lụa\ngiáo viên", None),
        ("Kha Thị Lụa", "Chủ tịch Hội\nKha Thị Lụa", "Hội"),
    ],
)
def test_a_mail_from_a_bodys_box_is_the_bodys(tmp_path: Path, sender: str, signed: str, body: str | None) -> None:
    path = tmp_path / "mail.eml"
    said = f"Kính gửi quý Ban,\n\nĐề nghị bỏ khoản 2 Điều 5.\n\n{signed}\n"
    head = f"From: {sender} <hop@mail.example>\nSubject: Góp ý\nDate: Thu, 15 Oct 2026 08:00:00 +0700"
    kind = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
    path.write_text(f"{head}\nMIME-Version: 1.0\n{kind}\n\n{said}", encoding="utf-8")
    (one,) = (each.contribution for each in read_contributions(path))
    assert one.contributor.organisation == body
