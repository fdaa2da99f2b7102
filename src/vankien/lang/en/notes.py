"""Texts under `notes` in English."""

from collections.abc import Mapping

NOTES: Mapping[str, str] = {
    "note.tracked-letter-read-as-accepted": "The file has tracked changes but is no copy of the draft: it was read as if all were accepted.",
    "note.source-empty": "There is no word in the file. Check whether the wrong file was sent.",
    "note.decisions-unreadable": "The decisions cannot be read ({why}). Use decisions.xlsx, .csv (UTF-8) or .jsonl.",
    "note.decisions-no-columns": "No head row with the columns {columns}. Leave the first row of decisions.xlsx as it is.",
    "note.decision-unreadable": "Row {row}: cannot be read ({why}). The other rows are taken.",
    "note.decision-unknown-object": "Row {row}: no amendment or group has the id {of}. Leave the column of alone.",
    "note.decision-row-changed": "Row {row}: place or wording of {of} differs from what the sheet showed. Write the sheet again and decide this row anew.",
    "note.decision-unknown-verdict": "Row {row}: the verdict '{verdict}' is not known. Is '{hint}' meant?",
    "note.decision-needs-final-text": "Row {row}: accepting {of} in part needs the words in final_text.",
    "note.decision-unknown-place": "Row {row}: there is no place '{place}'. Write a number from 1 to {count}, or start:end.",
    "note.decision-bad-day": "Row {row}: '{day}' is no day. Write dd/mm/yyyy.",
    "note.decision-contradicts": "Rows {row} decide differently about {of}: none is taken. Agree, and give it back.",
}
