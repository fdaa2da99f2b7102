"""Texts under `notes` in Vietnamese."""

from collections.abc import Mapping

NOTES: Mapping[str, str] = {
    "note.tracked-letter-read-as-accepted": "Tệp có sửa đổi được ghi vết nhưng không phải bản sao của dự thảo: đọc như đã chấp nhận mọi sửa đổi.",
    "note.source-empty": "Tệp không có chữ nào. Kiểm tra xem có gửi nhầm tệp hay không.",
    "note.decisions-unreadable": "Không đọc được tệp quyết định ({why}). Dùng decisions.xlsx, .csv (UTF-8) hoặc .jsonl.",
    "note.decisions-no-columns": "Không thấy dòng tiêu đề với các cột {columns}. Giữ nguyên dòng đầu của decisions.xlsx.",
    "note.decision-unreadable": "Dòng {row}: không đọc được ({why}). Các dòng khác vẫn được nhận.",
    "note.decision-unknown-object": "Dòng {row}: không có đề nghị hay nhóm nào mang mã {of}. Giữ nguyên cột of.",
    "note.decision-row-changed": "Dòng {row}: vị trí hoặc lời văn của {of} đã khác so với lúc xuất bảng. Xuất lại bảng và quyết định lại dòng này.",
    "note.decision-unknown-verdict": "Dòng {row}: không hiểu quyết định “{verdict}”. Có phải “{hint}”?",
    "note.decision-needs-final-text": "Dòng {row}: tiếp thu một phần {of} cần lời văn ở cột final_text.",
    "note.decision-unknown-place": "Dòng {row}: vị trí “{place}” không có. Ghi số từ 1 đến {count}, hoặc đầu:cuối.",
    "note.decision-bad-day": "Dòng {row}: “{day}” không phải ngày. Viết dd/mm/yyyy.",
    "note.decision-contradicts": "Các dòng {row} quyết định khác nhau về {of}: không dòng nào được nhận. Thống nhất rồi gửi lại.",
}
