"""Fills in a sheet of decisions as a committee might, so that the demo has a second round.

    python samples/decide.py ROUND_FOLDER SHEET.csv

The rule is simple on purpose and says so in each reason: what has its place and meets no other proposal is
taken in, conflicting ones are referred, comments are deferred. A real committee reads.
"""

import csv
import json
import sys
from pathlib import Path


def records(folder: Path, name: str) -> list[dict]:
    """The records of one exchange file."""
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def decide(folder: Path) -> list[dict[str, str]]:
    """One row a group that is decided; what has no place yet is left open."""
    amendments = {one["id"]: one for one in records(folder, "amendments.jsonl")}
    contested = {one for conflict in records(folder, "conflicts.jsonl") for one in conflict["amendments"]}
    rows = []
    for group in records(folder, "groups.jsonl"):
        head = amendments[group["representative"]]
        of = group["id"] if group["size"] > 1 else head["id"]
        if head["operation"] == "comment":
            rows.append(row(of, "defer", "Để Tổ biên tập nghiên cứu khi hoàn thiện."))
        elif contested & set(group["members"]):
            rows.append(row(of, "refer", "Có đề nghị khác về cùng chỗ, xin ý kiến Ban."))
        elif head["anchor"]["state"] in {"exact", "fuzzy"} and head["edits"]:
            rows.append(row(of, "accept", "Đề nghị hợp lý, không trùng với đề nghị nào khác."))
    return rows


def row(of: str, verdict: str, reason: str) -> dict[str, str]:
    """A row of the sheet; by and at are those of the sample committee."""
    return {
        "of": of,
        "verdict": verdict,
        "final_text": "",
        "reason": reason,
        "place": "",
        "by": "Tổ biên tập",
        "at": "05/10/2020",
    }


def main() -> None:
    """Reads the round, writes the sheet."""
    folder, sheet = Path(sys.argv[1]), Path(sys.argv[2])
    rows = decide(folder)
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=["of", "verdict", "final_text", "reason", "place", "by", "at"])
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
