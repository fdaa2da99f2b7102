"""Mailboxes and Outlook messages."""

import datetime as dt
from dataclasses import dataclass, field

import pytest

from tests.unit.read.ole import message as outlook_file
from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.read import outlook
from vankien.read.registry import read_file

MAIL = (
    "From: =?utf-8?q?L=C3=B2_V=C4=83n_P=C3=A1o?= <pao@example.vn>\n"
    "Date: Tue, 15 Sep 2020 08:00:00 +0700\nSubject: Gop y\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"
)


def read(name: str, data: bytes) -> Reading:
    return read_file(SourceFile(name, data), View.MARKUP)


def mailbox(*bodies: str) -> bytes:
    return "\n".join(
        f"From pao@example.vn Tue Sep 15 08:00:00 2020\n{MAIL.format(body=body)}" for body in bodies
    ).encode()


def test_each_mail_is_a_part_of_its_own() -> None:
    reading = read("hop-thu.mbox", mailbox("Đề nghị bỏ mục 2.", "Tôi nhất trí."))
    assert reading.format == "mbox"
    assert [one.part for one in reading.manuscripts] == ["1", "2"]
    assert [one.text.strip() for one in reading.manuscripts] == ["Đề nghị bỏ mục 2.", "Tôi nhất trí."]
    assert {one.facts["from"] for one in reading.manuscripts} == {"Lò Văn Páo"}
    assert {one.channel for one in reading.manuscripts} == {Channel.EMAIL}


def test_a_sentence_that_begins_with_from_and_was_not_quoted_stays_in_its_mail() -> None:
    reading = read("hop-thu.mbox", mailbox("I support the draft.\n\nFrom page 3 on I object.\n\nRegards", "Agreed."))
    assert [one.text.strip() for one in reading.manuscripts] == [
        "I support the draft.\n\nFrom page 3 on I object.\n\nRegards",
        "Agreed.",
    ]


def test_a_line_that_begins_with_from_is_no_new_mail() -> None:
    reading = read("hop-thu.mbox", mailbox("Trước.\n\n>From đầu năm đến nay\nFrom giữa dòng", "Sau."))
    assert len(reading.manuscripts) == 2
    assert "\nFrom đầu năm đến nay\nFrom giữa dòng" in reading.manuscripts[0].text


def test_the_suffix_alone_makes_no_mailbox_of_a_letter() -> None:
    assert read("thu.mbox", "Tôi nhất trí.".encode()).manuscripts == ()


@dataclass
class Attached:
    """An attachment as the library gives it."""

    file_name: str
    file_bytes: bytes | None
    attached_by_value: bool = True


@dataclass
class Sent:
    """A message as the library gives it."""

    body: str | None = None
    html_body: str | None = None
    subject: str | None = "Góp ý"
    sender: str | None = '"Lò Văn Páo" <pao@example.vn>'
    sent_date: dt.datetime | None = dt.datetime(2020, 9, 15, 8, tzinfo=dt.UTC)
    attachments: list[Attached] = field(default_factory=list)


def outlook_reading(monkeypatch: pytest.MonkeyPatch, message: Sent) -> Reading:
    monkeypatch.setattr("vankien.read.outlook.Message.load", lambda _data: message)
    return outlook.read_outlook(SourceFile("thu.msg", b""), View.MARKUP)


def test_an_outlook_message_is_a_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    message = Sent("Đề nghị bỏ mục 2.\r\n\r\nVào T2, Lan <lan@example.vn> đã viết:\r\n> Xin góp ý.\r\n")
    message.attachments = [Attached("phu-luc.txt", "Bổ sung biểu 3.".encode()), Attached("xa.docx", None)]
    reading = outlook_reading(monkeypatch, message)
    body, attached = reading.manuscripts
    assert dict(body.facts)["from"] == "Lò Văn Páo"
    assert body.facts["date"].startswith("2020-09-15")
    roles = {paragraph.span.of(body.text): paragraph.role for paragraph in body.paragraphs}
    assert roles["Đề nghị bỏ mục 2."] is BlockRole.BODY
    assert roles["> Xin góp ý."] is BlockRole.QUOTED
    assert (attached.part, attached.text) == ("phu-luc.txt", "Bổ sung biểu 3.\n")
    assert "attachment-not-read" in {note.kind for note in reading.notes}


def test_a_message_that_is_a_page_is_read_as_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = outlook_reading(monkeypatch, Sent(html_body="<p>Một<br>Hai</p><script>x</script>"))
    assert reading.manuscripts[0].text == "Một\nHai\n"


def test_a_file_of_outlook_gives_body_sender_day_and_attachments() -> None:
    files = {"phu-luc.txt": "Bổ sung biểu 3.".encode(), "lon.txt": "Xã vùng cao. ".encode() * 500}
    sender = ("Hoàng Thị Én", "en@example.vn")
    reading = read("thu.msg", outlook_file("Góp ý dự thảo", sender, "Đề nghị bỏ mục 2.\r\n", files, 1_600_131_600))
    body, first, second = reading.manuscripts
    assert body.text == "Đề nghị bỏ mục 2.\n"
    assert (body.facts["from"], body.facts["subject"]) == ("Hoàng Thị Én", "Góp ý dự thảo")
    assert body.facts["date"].startswith("2020-09-15")
    assert (first.part, first.text, second.part) == ("phu-luc.txt", "Bổ sung biểu 3.\n", "lon.txt")
    assert len(second.text) > 6_000


def test_a_broken_message_is_told() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le") + b"\x00" * 600
    reading = read("thu.msg", data)
    assert reading.manuscripts == ()
    assert [note.kind for note in reading.notes] == ["file-damaged"]
