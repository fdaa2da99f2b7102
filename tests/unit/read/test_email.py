"""Mails: who, when, what is new, what is quoted, what is attached."""

from email.message import EmailMessage

import pytest

from tests.unit.read.files import archive, kinds, manuscript, reading, roles, workbook
from vankien.model.contribution import BlockRole, Channel
from vankien.read.email import mail_manuscript, mail_manuscripts

HEAD = (
    "From: =?utf-8?b?xJDhurduZyBWxINuIEjhuqNv?= <hao@vi-du.example>\r\nTo: tieuban@vi-du.example\r\n"
    "Subject: =?utf-8?q?G=C3=B3p_=C3=BD?=\r\nDate: Sat, 02 Mar 2024 21:05:00 +0700\r\nMIME-Version: 1.0\r\n"
)


def plain(words: str, charset: str = "utf-8") -> bytes:
    return f"{HEAD}Content-Type: text/plain; charset={charset}\r\n\r\n".encode() + words.encode()


def marked(words: str) -> dict[str, BlockRole]:
    return {line: role for role, line in roles(manuscript("a.eml", plain(words)))}


@pytest.mark.parametrize("charset", ["utf-8", "windows-1258"])
def test_a_name_that_was_sent_unencoded_is_read(charset: str) -> None:
    name = "Hoàng Khải Nguyên" if charset == "utf-8" else "Hoàng Nguyên"
    head = f"From: {name} <hkn@vi-du.example>\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"
    assert manuscript("a.eml", head.encode(charset) + b"Ok.\n").facts["from"] == name


def test_headers_are_decoded() -> None:
    one = manuscript("a.eml", plain("Nhất trí.\n"))
    assert one.channel is Channel.EMAIL
    assert dict(one.facts) == {
        "from": "Đặng Văn Hảo",
        "address": "hao@vi-du.example",
        "to": "tieuban@vi-du.example",
        "subject": "Góp ý",
        "date": "2024-03-02T21:05:00+07:00",
    }


@pytest.mark.parametrize(
    "head",
    [
        "Vào Th 7, 2 thg 3, 2024 lúc 20:11 Nga <nga@vi-du.example> đã viết:",
        "On Sat, Mar 2, 2024 at 8:11 PM Nga <nga@vi-du.example> wrote:",
        "Vào 20:11, 02/03/2024, Ban thư ký đã viết:",
        "-------- Thư gốc --------",
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "Từ: Ban thư ký\nĐã gửi: Thứ bảy 2/3\nĐến: Hảo",
        "________________________________\nFrom: Nga\nSent: Saturday\nTo: Hao\nSubject: x",
        "*From:* Nga\n*Sent:* Saturday\n*To:* Hao",
        "Vào Th 7, 2 thg 3, 2024 lúc 20:11 Nga Nga Nga\n<nga@vi-du.example> đã viết:",
    ],
)
def test_an_answered_mail_is_quoted_to_its_end(head: str) -> None:
    found = marked(f"Tôi đồng ý.\n\n{head}\n\nXin mời góp ý.\nTrân trọng.\n")
    assert found["Tôi đồng ý."] is BlockRole.BODY
    assert {found[line] for line in head.split("\n")} == {BlockRole.QUOTED}
    assert found["Xin mời góp ý."] is found["Trân trọng."] is BlockRole.QUOTED


@pytest.mark.parametrize(
    "line",
    [
        "Vào năm 2019, trong bài trả lời báo, ông chủ tịch xã đã viết:",
        "From: the heart of the village",
        "Từ: mục 2 đến mục 5",
        "______________________",
        "- Thư gốc đã gửi từ tháng trước",
        "On page 4 the draft wrote:",
        "Ngày: 2/3/2024",
    ],
)
def test_words_of_the_writer_are_not_taken_for_a_quoted_mail(line: str) -> None:
    found = marked(f"Kính gửi.\n{line}\nĐề nghị bỏ mục 5.\n")
    assert found[line] is found["Đề nghị bỏ mục 5."] is BlockRole.BODY


def test_an_answer_below_the_quoted_lines_is_new() -> None:
    found = marked("On Sat, 2 Mar 2024 at 20:11, Nga wrote:\n> Mục 3 thế nào?\n\nMục 3 cần bỏ.\n> Còn mục 4?\nGiữ.\n")
    assert found["> Mục 3 thế nào?"] is found["> Còn mục 4?"] is BlockRole.QUOTED
    assert found["On Sat, 2 Mar 2024 at 20:11, Nga wrote:"] is BlockRole.QUOTED
    assert found["Mục 3 cần bỏ."] is found["Giữ."] is BlockRole.BODY


@pytest.mark.parametrize(
    "mark", ["-- ", "--", "Đã gửi từ iPhone của tôi", "Sent from my iPad", "Được gửi từ Outlook cho Android"]
)
def test_what_follows_the_mark_is_a_signature(mark: str) -> None:
    found = marked(f"Bỏ mục 5.\n{mark}\nHảo, xóm Bãi\n")
    assert found["Bỏ mục 5."] is BlockRole.BODY
    assert found[mark] is found["Hảo, xóm Bãi"] is BlockRole.SIGNATURE


def test_an_unknown_charset_is_survived_and_told() -> None:
    found = reading("a.eml", plain("Đề nghị mở chợ phiên ở bản.\n", "x-sao-hoa"))
    assert found.manuscripts[0].text == "Đề nghị mở chợ phiên ở bản.\n"
    assert kinds(found) == ["charset-unknown"]


def test_a_charset_that_lies_is_seen_through() -> None:
    assert manuscript("a.eml", plain("Đề nghị mở chợ phiên.\n", "us-ascii")).text == "Đề nghị mở chợ phiên.\n"


def test_attachments_are_read_and_named() -> None:
    mail = EmailMessage()
    mail["From"], mail["Message-ID"] = "a@vi-du.example", "<1@vi-du.example>"
    mail.set_content("Xem tệp kèm.\n")
    mail.add_attachment(
        workbook([["STT", "Ý kiến"], [1, "nhất trí"]]), maintype="a", subtype="b", filename="bảng 1.xlsx"
    )
    mail.add_attachment(archive({"thư.txt": "Bỏ mục 5."}), maintype="a", subtype="zip", filename="x.zip")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n\0\0\0", maintype="image", subtype="png", filename="a.png")
    found = reading("th/a.eml", mail.as_bytes())
    assert [one.part for one in found.manuscripts] == [None, "bảng 1.xlsx/Góp ý", "x.zip/thư.txt"]
    assert [note.where.file for note in found.notes] == ["th/a.eml/a.png"]
    assert set(kinds(found)) <= {"ocr-failed", "ocr-missing"}


def test_a_mail_inside_a_mail_keeps_its_own_sender() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["From"], inner["Subject"], inner["MIME-Version"] = "Sen <sen@vi-du.example>", "Góp ý", "1.0"
    inner.set_content("Bỏ mục 5.\n")
    del inner["MIME-Version"]
    inner["MIME-Version"] = "1.0"
    outer["From"], outer["Message-ID"] = "Ban <ban@vi-du.example>", "<2@vi-du.example>"
    outer.set_content("Chuyển tiếp.\n")
    outer.add_attachment(inner)
    first, second = reading("a.eml", outer.as_bytes()).manuscripts
    assert (first.text, first.facts["from"]) == ("Chuyển tiếp.\n", "Ban")
    assert (second.text, second.facts["from"], second.channel) == ("Bỏ mục 5.\n", "Sen", Channel.EMAIL)


def test_of_alternatives_one_is_read_and_of_other_parts_all() -> None:
    mail = EmailMessage()
    mail["From"], mail["Message-ID"] = "a@vi-du.example", "<3@vi-du.example>"
    mail.set_content("Chữ thường.\n")
    mail.add_alternative("<p>Chữ <b>thường</b>.</p>", subtype="html")
    assert manuscript("a.eml", mail.as_bytes()).text == "Chữ thường.\n"
    mixed = EmailMessage()
    mixed["From"], mixed["Message-ID"] = "a@vi-du.example", "<4@vi-du.example>"
    mixed.make_mixed()
    for words, kind in (("Một", "plain"), ("<p>Hai</p><p>Ba</p>", "html")):
        part = EmailMessage()
        part.set_content(words, subtype=kind)
        mixed.attach(part)
    assert manuscript("a.eml", mixed.as_bytes()).text == "Một\nHai\nBa\n"


def test_a_page_alone_is_read_as_it_looks() -> None:
    head = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    page = head + b"<p>M\xe1\xbb\x99t<br>Hai</p><script>x</script>"
    assert manuscript("a.eml", page).text == "Một\nHai\n"


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nbroken",
        b"MIME-Version: 1.0\r\nDate: never\r\nFrom: =?x?y?z?=\r\nSubject: =?utf-8?b?%%%?=\r\n\r\nA",
        b"MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@",
        b"MIME-Version: 1.0\r\nContent-Type: text/plain; name*=zz'vi'%FF%FE; charset*=1'2'3\r\n\r\nA",
        b"MIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n",
    ],
)
def test_a_broken_mail_is_read_as_far_as_it_goes(data: bytes) -> None:
    assert reading("a.eml", data).manuscripts


def test_a_mail_without_words_says_so() -> None:
    assert kinds(reading("a.eml", HEAD + "\r\n\r\n")) == ["mail-without-text"]


def test_mails_too_deep_in_one_another_are_refused() -> None:
    data = plain("Trong cùng.\n")
    for _ in range(4):
        data = archive({"a.zip": data} if data.startswith(b"PK") else {"thư.eml": data})
    found = reading("a.zip", data)
    assert found.manuscripts == ()
    assert kinds(found) == ["archive-too-deep"]


FORWARD = """Kính chuyển Tiểu ban tổng hợp.

---------- Thư đã chuyển tiếp ---------
Từ: Lò Thị Chăn <chan@example.vn>
Ngày: T2, 14 thg 9, 2020 lúc 08:15
Chủ đề: Góp ý
Đến: <vanphong@example.vn>

Đề nghị bỏ mục 3.
"""


def test_a_mail_passed_on_speaks_with_its_first_sender() -> None:
    one = mail_manuscript(FORWARD, {"from": "Văn phòng", "date": "2020-09-20T08:00:00"})
    assert (one.facts["from"], one.facts["date"]) == ("Lò Thị Chăn", "2020-09-14")
    assert one.facts["forwarded_by"] == "Văn phòng"
    assert [words for role, words in roles(one) if role is BlockRole.BODY and words] == ["Đề nghị bỏ mục 3."]


OWN = "Phần em chỉ xin một chỗ: bỏ “cơ bản” ở mục 2.\n\n"


def test_of_a_mail_passed_on_below_own_words_both_writers_speak() -> None:
    one, other = mail_manuscripts(
        OWN + FORWARD, {"from": "Văn phòng", "date": "2020-09-20T08:00:00", "to": "x@y.example"}
    )
    assert (one.facts["from"], one.part, "mục 3" in one.text) == ("Văn phòng", None, False)
    assert (other.facts["from"], other.facts["date"], other.part) == ("Lò Thị Chăn", "2020-09-14", "passed-on")
    assert other.facts["forwarded_by"] == "Văn phòng"
    assert [words for role, words in roles(other) if role is BlockRole.BODY and words] == ["Đề nghị bỏ mục 3."]


def test_the_mail_of_those_who_asked_is_only_answered() -> None:
    (one,) = mail_manuscripts(OWN + FORWARD, {"from": "Páo", "to": "Tổ biên tập <chan@example.vn>"})
    assert roles(one)[0] == (BlockRole.BODY, OWN.strip())
    assert roles(one)[-1] == (BlockRole.QUOTED, "Đề nghị bỏ mục 3.")


def test_mails_passed_on_again_and_again_each_speak() -> None:
    apple = "Begin forwarded message:\n\nFrom: Ann <ann@x.example>\nDate: Mon, 1 Jun 2026 at 22:47\nTo: Bo\n\n"
    text = "Delete “old”.\n\n" + apple + "Delete “older” too.\n\n" + apple.replace("Ann", "Cy") + "Delete the rest.\n"
    assert [one.facts["from"] for one in mail_manuscripts(text, {"from": "Bo"})] == ["Bo", "Ann", "Cy"]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi có ý kiến dài về dự thảo. " * 10 + FORWARD,
        FORWARD.replace("Thư đã chuyển tiếp", "Thư gốc"),
        "Đề nghị bỏ mục 2.\n\nTừ: Lan <lan@example.vn>\nĐã gửi: hôm qua\nĐến: tôi\n\nKính gửi.\n",
    ],
)
def test_an_answer_keeps_its_own_sender(text: str) -> None:
    one = mail_manuscript(text, {"from": "Páo", "date": "2020-09-20"})
    assert (one.facts["from"], one.facts["date"]) == ("Páo", "2020-09-20")
    assert "Đề nghị bỏ mục 3." not in [words for role, words in roles(one) if role is BlockRole.BODY]


def test_a_mail_handed_on_as_an_answer_speaks_with_its_first_sender() -> None:
    text = (
        "Em xin chuyển ý kiến chú Tuấn ạ.\n\n"
        "Vào CN, 27 thg 9, 2020 lúc 20:15 Vũ Minh Tuấn <tuan@vi-du.example> đã viết:\n"
        "> Đề nghị bỏ mục 3.\n"
    )
    one = mail_manuscript(text, {"from": "Páo", "date": "2020-09-28"})
    assert (one.facts["from"], one.facts["date"]) == ("Vũ Minh Tuấn", "2020-09-27")
    assert one.paragraphs[-1].role is BlockRole.BODY


def test_an_answer_that_encloses_a_file_hands_nothing_on() -> None:
    text = (
        "Em chuyển file góp ý của chi bộ đính kèm ạ.\n\n"
        "Vào CN, 27 thg 9, 2020 lúc 20:15 Ban thư ký <btk@vi-du.example> đã viết:\n"
        "> Mời góp ý.\n"
    )
    one = mail_manuscript(text, {"from": "Páo", "date": "2020-09-28"})
    assert one.facts["from"] == "Páo"
