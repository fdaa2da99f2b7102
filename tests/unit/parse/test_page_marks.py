"""Page numbers that a scan leaves between two lines belong to no wording."""

import pytest

from vankien import api


def only(text: str) -> tuple[str | None, tuple[str, ...]]:
    (parsed,) = api.parse(text)
    (one,) = parsed.amendments
    return one.new_text, tuple(span.of(parsed.contribution.text) for span in one.new_text_spans)


@pytest.mark.parametrize("mark", ["- 2 -", "Trang 2/3", "– 12 –"])
def test_a_page_mark_inside_a_wording_is_left_out(mark: str) -> None:
    text = (
        "Mục 3 phần I: đề nghị thay “giữ rừng đầu nguồn” bằng “giữ rừng đầu nguồn, trồng\n"
        f"{mark}\nthêm rừng chắn cát ven biển”."
    )
    new, slices = only(text)
    assert new is not None
    assert new == "".join(slices)
    assert " ".join(new.split()) == "giữ rừng đầu nguồn, trồng thêm rừng chắn cát ven biển"


def test_a_line_that_only_looks_like_a_mark_stays() -> None:
    new, _ = only("Mục 3 phần I, bổ sung:\n“- Trồng cây ven đê;\n- 2 bến đò mới.”")
    assert new == "- Trồng cây ven đê;\n- 2 bến đò mới."


def test_a_quotation_on_the_next_line_belongs_to_what_names_it() -> None:
    (parsed,) = api.parse("Mục 4: bổ sung cụm từ “tiết kiệm” vào sau cụm từ\n“kiểm tra, giám sát” ở câu thứ hai.")
    (one,) = parsed.amendments
    assert (one.target_text, one.new_text, one.position) == ("kiểm tra, giám sát", "tiết kiệm", "after")
