"""Editions for publication: who wrote stands in no byte of them; who is part of the draft stays."""

import io
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from zipfile import ZipFile

import docx
import pytest

from tests.rounds import contribution, outcome
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.amendment import Stance
from vankien.model.contribution import Contributor, ContributorKind
from vankien.model.decision import Decision, Verdict
from vankien.model.span import Span
from vankien.write.akn import write_akn
from vankien.write.anonymous import concealed
from vankien.write.anonymous_docx import without_people
from vankien.write.comparison_docx import write_comparison_docx
from vankien.write.next_docx import write_tracked_docx
from vankien.write.odt.redline import write_redline_odt
from vankien.write.odt.synthesis import write_synthesis_odt
from vankien.write.package import pack
from vankien.write.redline import write_redline
from vankien.write.report.html import write_report_html
from vankien.write.report.paper import write_report_docx
from vankien.write.synthesis_docx import write_synthesis_docx
from vankien.write.synthesis_xlsx import write_synthesis_xlsx

PUBLIC = (
    write_synthesis_docx,
    write_synthesis_xlsx,
    write_synthesis_odt,
    write_comparison_docx,
    write_redline,
    write_redline_odt,
    write_tracked_docx,
    write_akn,
    write_report_html,
    write_report_docx,
)
ANONYMOUS = PaperOptions(anonymous=True)
SECRETS = (
    "Hoà Thị Mến",
    "Hòa Thị Mến",
    "HOÀ THỊ MẾN",
    "Trưởng bản",
    "Bản Phiêng Dao",
    "men.hoa@sonha.example",
    "0912 345 678",
)
SAID = (
    "Tôi là Hòa Thị\nMến, Trưởng bản Bản Phiêng Dao, điện thoại 0912 345 678, thư men.hoa@sonha.example, "
    "thấy con số 1.234,5 ngày 03.09.2020 là sát thực tế."
)


def _round() -> Outcome:
    """Each free text of the small round says who wrote; the second letter names the writer of the first."""
    one = outcome()
    person = Contributor("Hoà Thị Mến", "Trưởng bản", "Bản Phiêng Dao")
    first, *others = one.contributions
    first = replace(
        first,
        text=SAID,
        contributor=person,
        title="Thư của Hoà Thị Mến",
        source=replace(first.source, file="Hoà Thị Mến.txt"),
    )
    letters = (first, *(replace(each, contributor=replace(person, name="Mến")) for each in others))
    amendments = tuple(
        replace(
            each,
            contributor=person,
            reason=f"HOÀ THỊ MẾN: {each.reason}",
            evidence=Span(0, len(SAID)) if each.contribution == first.id else each.evidence,
        )
        for each in one.amendments
    )
    decision = Decision("d-1", "a-slow", Verdict.REJECT, reason="Đã trao đổi với bà Hoà Thị Mến.", by="Hoà Thị Mến")
    opinion = replace(one.opinions[0], contribution=first.id, stance=Stance.SUGGEST, text=SAID)
    return replace(one, contributions=letters, amendments=amendments, opinions=(opinion,), decisions=(decision,))


def _words(data: bytes) -> str:
    if data[:2] != b"PK":
        return data.decode("utf-8")
    with ZipFile(io.BytesIO(data)) as package:
        return "\n".join(name + package.read(name).decode("utf-8", "replace") for name in package.namelist())


@pytest.mark.parametrize("write", PUBLIC)
def test_nothing_in_a_published_paper_tells_who_wrote(write: Callable[[Outcome, PaperOptions], bytes]) -> None:
    named, hidden = _words(write(_round(), PaperOptions())), _words(write(_round(), ANONYMOUS))
    assert any(secret in named for secret in SECRETS)
    assert [secret for secret in SECRETS if secret in hidden or secret.replace(" ", "\n") in hidden] == []


def test_figures_days_and_proposals_stay() -> None:
    (opinion,) = concealed(_round()).opinions
    assert opinion.text == (
        "Tôi là […], […], điện thoại […], thư […], thấy con số 1.234,5 ngày 03.09.2020 là sát thực tế."
    )
    assert [one.new_text for one in concealed(_round()).amendments] == [one.new_text for one in outcome().amendments]


def test_offsets_into_a_letter_still_hold() -> None:
    hidden = concealed(_round())
    assert [len(one.text) for one in hidden.contributions] == [len(one.text) for one in _round().contributions]


@pytest.mark.parametrize(
    "said",
    ["0912345678", "0912.345.678", "+84 912 345 678", "(0205) 3 812 345", "02053.812.345", "a.b-c@x.example.vn"],
)
def test_addresses_are_hidden(said: str) -> None:
    assert said not in _said(f"Xin gọi {said} khi cần.")


@pytest.mark.parametrize(
    "said",
    [
        "03.09.2020 10.30",
        "0,25 điểm",
        "850 000 000 đồng",
        "2020-2025",
        "1.234.567.890 đồng",
        "Nghị quyết 09/2020",
        "02-03-2021",
        "03.09.2020 30 40",
        "05-08-2020 12345",
        "bà Mến",
    ],
)
def test_figures_and_days_are_no_telephone_numbers(said: str) -> None:
    assert said in _said(f"Đề nghị ghi {said} vào.")


def _said(words: str) -> str:
    one = outcome()
    return concealed(replace(one, opinions=(replace(one.opinions[0], text=words),))).opinions[0].text


def test_a_name_that_the_draft_has_stays_in_proposed_wording_and_goes_from_reasons() -> None:
    one = outcome()
    first, *others = one.contributions
    first = replace(first, contributor=replace(first.contributor, name="Kinh Tế"))
    amendments = tuple(replace(each, new_text="kinh tế biên mậu", reason="theo Kinh Tế") for each in one.amendments)
    hidden = concealed(replace(one, contributions=(first, *others), amendments=amendments)).amendments[0]
    assert (hidden.new_text, hidden.reason) == ("kinh tế biên mậu", "theo […]")


def test_bodies_stay_where_the_consultation_says_so() -> None:
    one = outcome()
    body = Contributor("Vi Văn Kín", "Giám đốc", "Sở Y tế", ContributorKind.BODY)
    letters = (replace(contribution("Hoa"), contributor=body), *one.contributions[1:])
    for publish, is_named in (({}, False), ({"bodies": True}, True)):
        consultation = Consultation(bodies=("Sở Nội vụ",), publish=MappingProxyType(publish))
        words = _words(write_synthesis_docx(replace(one, contributions=letters, consultation=consultation), ANONYMOUS))
        assert ("Sở Y tế" in words, "Sở Nội vụ" in words) == (is_named, is_named)
        assert "Vi Văn Kín" not in words
        assert "Giám đốc" not in words


def test_a_word_file_forgets_who_typed_and_saved_it() -> None:
    paper = docx.Document()
    run = paper.add_paragraph().add_run("Kinh tế cửa khẩu.")
    paper.add_comment(run, text="Xem lại.", author="Vi Văn Kín", initials="VVK")
    paper.core_properties.author = paper.core_properties.last_modified_by = "Vi Văn Kín"
    target = io.BytesIO()
    paper.save(target)
    data = without_people(target.getvalue(), "Ban Biên tập")
    words = _words(data)
    assert "Vi Văn Kín" not in words
    assert "VVK" not in words
    with ZipFile(io.BytesIO(target.getvalue())) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members["docProps/custom.xml"] = "<Properties><p>Vi Văn Kín</p></Properties>".encode()
    assert "Vi Văn Kín" not in _words(without_people(pack(members), "Ban Biên tập"))
    assert [one.author for one in docx.Document(io.BytesIO(data)).comments] == ["Ban Biên tập"]
