"""Saved pages of sites that are built quite differently: the article, who wrote it, when it was published."""

import pytest

from tests.unit.read.files import GOLDEN, manuscript, roles
from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript

PROSE = "Sau khi nghiên cứu dự thảo, tôi cơ bản nhất trí với bố cục và xin góp thêm mấy ý kiến về vùng cao"
ASKED = ("đề nghị thay cụm từ “ước đạt”", "đề nghị bổ sung vào cuối đoạn thứ hai")
VISIT = "26/11/2026"  # the day on which the pages were saved


def page(body: str, head: str = "") -> Manuscript:
    return manuscript(
        "a.html", f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    )


def of_role(one: Manuscript, role: BlockRole) -> str:
    return "\n".join(words for own, words in roles(one) if own is role)


@pytest.mark.parametrize(
    ("site", "title", "byline"),
    [
        ("news", "Cần nói rõ hơn về kinh tế vùng cao", "Báo Sơn Hà"),
        ("tables", "Trang tin Đảng bộ tỉnh", None),
        ("blog", "Đừng quên các bản chưa có đường", "Lò Thị Mai, giáo viên Trường THCS Nà Ban"),
        ("bem", "Mấy ý kiến về chỉ tiêu giảm nghèo", "Phạm Thị Hoa - Chủ tịch Hội LHPN huyện Đồng Vân"),
        ("form", "Nội dung góp ý", "Vàng Seo Pao"),
    ],
)
def test_sites_of_all_sorts_tell_title_author_and_day(site: str, title: str, byline: str | None) -> None:
    one = manuscript("a.html", (GOLDEN / f"read-html-{site}/in.html").read_bytes())
    assert (one.facts.get("title"), one.facts.get("byline")) == (title, byline)
    assert one.facts["published"].startswith("2020-09-14")
    body = of_role(one, BlockRole.BODY)
    assert ASKED[0] in body
    assert site == "form" or ASKED[1] in body
    assert VISIT not in body
    assert "Thống kê truy cập" not in body  # beside the article, on a page laid out with a table
    assert "đề nghị bỏ hẳn mục 4" not in body  # a reader's comment
    assert "chế độ cho" not in body  # a related link
    assert one.channel is (Channel.WEB if site == "form" else Channel.ARTICLE)


def test_captions_are_told() -> None:
    for site, words in (("news", "thu hoạch chè"), ("blog", "mùa mưa")):
        one = manuscript("a.html", (GOLDEN / f"read-html-{site}/in.html").read_bytes())
        assert words in of_role(one, BlockRole.CAPTION)


def test_a_day_before_the_title_is_the_day_of_the_visit() -> None:
    article = f"<h1>Góp ý</h1>{f'<p>{PROSE}.</p>' * 3}"
    assert "published" not in page(f"<div class=date>{VISIT}</div>{article}").facts
    assert page(f"<div class=date>{VISIT}</div>{article.replace('</h1>', '</h1><p>14/9/2020</p>')}").facts[
        "published"
    ] == ("2020-09-14")


def test_a_day_in_prose_is_none_of_publication() -> None:
    article = (
        f"<h1>Góp ý</h1><p>Ngày 2/9/1945, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.</p>{f'<p>{PROSE}.</p>' * 3}"
    )
    assert "published" not in page(article).facts


@pytest.mark.parametrize(
    ("inside", "lines"),
    [
        ('<span class="a">Lan</span><span class="b">12/9/2020</span>', 2),
        ("<a href=1>Thời sự</a><a href=2>Bạn đọc</a>", 2),
        ('<span class="a">Lan</span> <span class="b">12/9/2020</span>', 1),
        ("<span>đườ</span><span>ng</span> vào bản", 1),
        ('<span class="SpellE">đườ</span><span class="GramE">ng</span> vào bản', 1),
        ('Bản <b class="x">Nà</b><i class="y">Lừ</i>', 1),
    ],
)
def test_things_set_apart_by_looks_alone_are_lines_of_their_own(inside: str, lines: int) -> None:
    assert page(f"<div>{inside}</div>").text.count("\n") == lines


def test_a_table_that_places_the_page_is_none_and_one_with_named_columns_is() -> None:
    cell = "<br>".join(f"dòng thứ {place}" for place in range(8))
    placing = f"<table><tr><td colspan=2>Trang tin</td></tr><tr><td>{cell}</td><td>{PROSE}</td></tr></table>"
    assert not any(paragraph.cell for paragraph in page(placing).paragraphs)
    named = f"<table><tr><th>Vị trí</th><th>Nội dung</th></tr><tr><td>Mục 2</td><td>{cell}</td></tr></table>"
    assert any(paragraph.cell for paragraph in page(named).paragraphs)


def test_a_lead_between_title_and_article_is_read() -> None:
    lead = "Bài viết góp ý của đồng chí nguyên Bí thư Huyện ủy, xin giới thiệu cùng bạn đọc"
    body = f"<div><h1>Góp ý</h1><p class=sapo>{lead}</p><div class=content>{f'<p>{PROSE}.</p>' * 4}</div></div>"
    assert lead in of_role(page(body), BlockRole.BODY)


def said(name: str, words: str) -> str:
    return f"<div class=comment><p><b>{name}</b> · 3 May 2031</p><p>{words}</p><button>Reply</button></div>"


SAID = said("reed_warbler", "Clause 4 needs a longer notice, six weeks at least.") + said(
    "Tilda", "The ferry fee in 7.1 should be two crowns, not three."
)


def test_a_page_of_comments_is_text() -> None:
    one = page(f"<h1>Have your say: ferry rules</h1><p>2 comments</p><div id=comments>{SAID}</div>")
    body = of_role(one, BlockRole.BODY)
    assert "six weeks at least" in body
    assert "Tilda · 3 May 2031" in body
    assert "Reply" not in body
    assert one.facts["title"] == "Have your say: ferry rules"


def test_comments_below_an_article_are_none_of_it() -> None:
    one = page(f"<div><h1>Góp ý</h1>{f'<p>{PROSE}.</p>' * 3}</div><div id=comments>{SAID}</div>")
    assert "six weeks at least" not in of_role(one, BlockRole.BODY)


def test_menus_among_comments_stay_menus() -> None:
    menu = "<ul class='comment nav'><li>Newest comments first, then those with the most answers</li></ul>"
    form = "<div class='comment-form'><select><option>All the rules of the ferry</option></select></div>"
    body = of_role(page(f"<h1>Ferry rules</h1>{menu}{SAID}{form}"), BlockRole.BODY)
    assert "Newest" not in body
    assert "All the rules" not in body
