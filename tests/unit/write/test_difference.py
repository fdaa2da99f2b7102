"""Two versions in one text: both come back from it, moved passages lead to each other, sections are named."""

import json
import re

from hypothesis import given

from tests.laws.test_text_laws import FEW, composed
from tests.unit.flows.test_references import CULTURE, LAW, REPORT, WITH_ARTICLE, document
from vankien.flows.compare import Comparison, compare
from vankien.flows.past import difference
from vankien.lang.registry import CATALOGS
from vankien.model.document import Document
from vankien.write.difference import as_html, as_json, as_text, runs

VI = CATALOGS["vi"]
MOVED = REPORT.replace(CULTURE, "").replace("Thực hiện như", f"{CULTURE}Thực hiện như")


FESTIVAL = "Lễ hội được khôi phục, gắn với chăn nuôi nêu tại mục 1.2."
CARRIED = REPORT.replace(f"{FESTIVAL}\n", "").replace("Thực hiện như", f"{FESTIVAL} Thực hiện như")


def found(old: Document, new: Document) -> Comparison:
    return compare(old, new, difference(old.text, new.text))


@FEW
@given(composed, composed)
def test_both_texts_come_back(one: str, other: str) -> None:
    old, new = Document(one), Document(other)
    told = list(runs(old, new, found(old, new)))
    assert "".join(run.text for run in told if run.kind != "added") == one
    assert "".join(run.text for run in told if run.kind != "struck") == other


def test_the_page_names_sections_and_leads_from_a_moved_passage_to_its_place() -> None:
    old, new = document(REPORT), document(MOVED)
    page = as_html(old, new, found(old, new), VI, "cũ → mới")
    assert "Chuyển chỗ: Phần I, mục 2 “Văn hóa” → Phần II, mục 2 “Văn hóa”" in page
    page = as_html(old, document(CARRIED), found(old, document(CARRIED)), VI, "cũ → mới")
    assert sorted(re.findall(r'href="#(\w+)"', page)) == ["from1", "to1"]
    assert all(f'id="{anchor}"' in page for anchor in ("from1", "to1"))
    assert page.count('class="moved"') == 2


def test_words_of_the_document_are_never_markup() -> None:
    old, new = document("1. A\n<script>x</script> & y\n"), document("1. A\n<script>z</script> & y\n")
    page = as_html(old, new, found(old, new), VI, "<b>")
    assert "<script" not in page
    assert "<b>" not in page


def test_plain_lines_tell_sections_first_and_only_what_changes() -> None:
    old, new = document(LAW), document(WITH_ARTICLE)
    lines = as_text(old, new, found(old, new), VI).splitlines()
    assert lines[0] == "Đổi số: Chương I, điều 2 “Nguyên tắc” → Chương I, điều 3 “Nguyên tắc”"
    assert "Thêm: Chương I, điều 2 “Giải thích”" in lines
    assert not any("Chợ họp công khai" in line for line in lines)


def test_data_leads_from_one_version_to_the_other() -> None:
    old, new = document(REPORT), document(MOVED)
    record = json.loads(as_json(old, new, found(old, new)))
    parts, at = [], 0
    for edit in record["edits"]:
        parts += [REPORT[at : edit["start"]], edit["text"]]
        at = edit["end"]
    assert "".join((*parts, REPORT[at:])) == MOVED
    (move,) = json.loads(as_json(old, document(CARRIED), found(old, document(CARRIED))))["moves"]
    assert REPORT[move["start"] : move["end"]] == CARRIED[move["new_start"] : move["new_end"]] == FESTIVAL
    assert [(one["fate"], one["new"]["id"]) for one in record["sections"]] == [("moved", "part-II/section-2")]
