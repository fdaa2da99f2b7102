"""Letters with tracked changes or comments: read as letters, with what colleagues said of them beside."""

from tests.unit.read.files import archive
from tests.unit.words import paragraph, word_file
from vankien.flows.ingest import Received, read_draft, receive
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Channel
from vankien.model.draft import Draft
from vankien.read.registry import read_file

DRAFT_LINE = "Phát triển mạng lưới chợ phiên vùng cao gắn với du lịch cộng đồng."
HEAD = paragraph("Kính gửi: Tiểu ban Văn kiện")
CHANGED = (
    "<w:p><w:r><w:t>Tôi nhất trí với </w:t></w:r>"
    '<w:ins w:author="Lò Thị Pâng" w:date="2025-03-01T08:00:00Z"><w:r><w:t>toàn bộ </w:t></w:r></w:ins>'
    '<w:del w:author="Lò Thị Pâng" w:date="2025-03-01T08:00:00Z"><w:r><w:delText>một phần </w:delText></w:r></w:del>'
    "<w:r><w:t>bản dự thảo đã gửi.</w:t></w:r></w:p>"
)
REMARKED = (
    '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Tôi nhất trí với bản dự thảo đã gửi.</w:t></w:r>'
    '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>'
)
COMMENT = (
    '<w:comment w:id="4" w:author="Quàng Văn Dọn" w:date="2025-04-02T09:00:00Z">'
    "<w:p><w:r><w:t>Đề nghị thêm chợ Tà Xén.</w:t></w:r></w:p></w:comment>"
)
SIGNED = paragraph("Lò Thị Pâng")


def received(data: bytes, draft: Draft | None, name: str = "thu.docx") -> Received:
    return receive([SourceFile(name, data)], draft, read_file, PROFILES["vi"], lambda *_: None, 1)


def draft() -> Draft:
    return read_draft(SourceFile("du-thao.docx", word_file(paragraph(DRAFT_LINE))), read_file, PROFILES["vi"])


def said(one: Received) -> list[tuple[Channel, str | None, str]]:
    return [(of.channel, of.contributor.name, of.text) for of in (one.contribution for one in one.parsed)]


def test_a_letter_that_its_author_revised_is_read_as_accepted_with_a_draft_and_without() -> None:
    letter = word_file(HEAD + CHANGED + SIGNED)
    for of, kind in ((draft(), "tracked-letter-read-as-accepted"), (None, "tracked-read-as-letter")):
        one = received(letter, of)
        text = "Kính gửi: Tiểu ban Văn kiện\nTôi nhất trí với toàn bộ bản dự thảo đã gửi.\nLò Thị Pâng\n"
        assert said(one) == [(Channel.LETTER, "Lò Thị Pâng", text)]
        assert [note.kind for note in one.notes] == [kind]


def test_a_comment_on_a_letter_is_a_contribution_of_its_own_and_no_word_of_the_letter() -> None:
    letter = word_file(HEAD + REMARKED + SIGNED, comments=COMMENT)
    for of in (draft(), None):
        one = received(letter, of)
        body = "Tôi nhất trí với bản dự thảo đã gửi.\n"
        assert said(one) == [
            (Channel.LETTER, "Lò Thị Pâng", f"Kính gửi: Tiểu ban Văn kiện\n{body}Lò Thị Pâng\n"),
            (Channel.TRACKED, "Quàng Văn Dọn", f"{body}Đề nghị thêm chợ Tà Xén.\n"),
        ]
        assert one.notes == ()


def test_without_a_draft_a_marked_file_that_addresses_nobody_is_markup() -> None:
    one = received(word_file(CHANGED), None)
    assert [(channel, name) for channel, name, _ in said(one)] == [(Channel.TRACKED, "Lò Thị Pâng")]


def test_a_letter_beside_a_marked_copy_in_one_archive_loses_nothing() -> None:
    copy = word_file(paragraph(DRAFT_LINE) + CHANGED)
    packed = archive({"ban-sao.docx": copy, "thu.docx": word_file(HEAD + CHANGED + SIGNED)})
    one = received(packed, draft(), "gop-y.zip")
    assert [channel for channel, _, _ in said(one)] == [Channel.TRACKED, Channel.LETTER]
    assert "Kính gửi: Tiểu ban Văn kiện" in said(one)[1][2]
