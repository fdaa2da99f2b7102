"""The one real contribution, on the sample draft. Skipped where the folder with it is absent."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import DRAFT, ROOT
from vankien.cli.main import main

SEEDS = ROOT.parent / "shared" / "seeds"
SEED = next(iter(sorted(SEEDS.glob("*.txt"))), None) if SEEDS.is_dir() else None
pytestmark = pytest.mark.skipif(SEED is None, reason="no ../shared/seeds beside the project")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed") / "out"
    assert SEED is not None
    assert main(["consolidate", str(DRAFT), str(SEED), "-o", str(folder)]) == 0
    return folder


def _records(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _amendments(out: Path) -> list[dict[str, Any]]:
    return sorted(_records(out, "amendments"), key=lambda one: one["evidence"][0])


def test_who_speaks_and_when(out: Path) -> None:
    (one,) = _records(out, "contributions")
    who = one["contributor"]
    assert (who["name"], who["role"], who["organisation"]) == ("Trịnh Tuyết Mai", "Giám đốc", "Sở Ngoại vụ")
    assert one["channel"] == "article"
    assert one["date"] is None  # the day in the page's head is the day of a visit


def test_the_general_opinion(out: Path) -> None:
    (one,) = _records(out, "opinions")
    assert one["stance"] == "agree"


def test_two_amendments_exact_at_both_ends(out: Path) -> None:
    first, second = _amendments(out)
    assert {first["operation"], second["operation"]} == {"replace"}
    assert first["new_text"].startswith("Công tác đối ngoại được thực hiện tích cực")
    assert first["new_text"].endswith("bước đầu phát huy hiệu quả.")
    assert second["new_text"].startswith("Tiếp tục đẩy mạnh các hoạt động đối ngoại Đảng")
    assert second["new_text"].endswith("các tổ chức quốc tế, khu vực tại Việt Nam")
    assert "quốc phòng, an ninh. Tiếp tục thúc đẩy" in second["new_text"]  # the mark that strays there is left out
    assert "“huyện – thị hữu nghị quốc tế”" in first["new_text"]  # marks inside belong to the wording
    assert first["target_text"] is None
    assert second["target_text"] is None


def test_the_places_as_cited(out: Path) -> None:
    first, second = (one["locator"] for one in _amendments(out))
    assert (first["page"], second["page"]) == (14, 40)
    assert [(step["kind"], step["number"]) for step in first["path"]] == [("part", "I"), ("section", "3")]
    assert [(step["kind"], step["number"]) for step in second["path"]] == [
        ("part", "IV"),
        ("section", "3"),
        ("point", "3.6"),
    ]
    assert first["path"][1]["heading"].startswith("Quốc phòng, an ninh, tư pháp được tăng cường")
    assert second["path"][2]["heading"] == "Nâng cao hiệu quả công tác đối ngoại, chủ động, tích cực hội nhập quốc tế"


def test_each_stands_where_it_is_meant(out: Path) -> None:
    first, second = (one["anchor"] for one in _amendments(out))
    text = json.loads((out / "draft.json").read_text(encoding="utf-8"))["text"]
    assert {first["state"], second["state"]} <= {"exact", "fuzzy"}
    meant = text[first["start"] : first["end"]]
    assert meant.startswith("Công tác đối ngoại")
    assert "quốc phòng" not in meant.split(".")[0].lower()
    assert first["unit"].startswith("part-I/section-3")
    assert first["extent"] == "passage"
    assert second["unit"].startswith("part-IV/section-3/point-3.6")
    assert second["extent"] == "body"
