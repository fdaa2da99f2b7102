"""Texts of documents and sheets in Vietnamese."""

from collections.abc import Mapping

PAPERS: Mapping[str, str] = {
    "paper.synthesis.title": "BẢNG TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH",
    "paper.synthesis.sheet": "Tổng hợp",
    "paper.synthesis.about": "Ý kiến góp ý đối với {title}",
    "paper.synthesis.default-title": "dự thảo văn bản",
    "paper.synthesis.period": "Thời gian lấy ý kiến: từ {start} đến {end}",
    "paper.synthesis.column.unit": "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN",
    "paper.synthesis.column.contributor": "CHỦ THỂ GÓP Ý",
    "paper.synthesis.column.proposal": "NỘI DUNG GÓP Ý",
    "paper.synthesis.column.answer": "NỘI DUNG TIẾP THU, GIẢI TRÌNH",
    "paper.synthesis.counts": "Số bản góp ý nhận được: {contributions}, trong đó có {amendments} đề nghị sửa đổi, bổ sung và {opinions} ý kiến chung.",
    "paper.synthesis.asked": "Số cơ quan, đơn vị được lấy ý kiến: {asked}; đã gửi ý kiến: {answered}.",
    "paper.synthesis.agreed": "Nhất trí hoàn toàn, không đề nghị sửa đổi: {names}.",
    "paper.synthesis.silent": "Chưa gửi ý kiến: {names}.",
    "paper.synthesis.none": "không có",
    "paper.synthesis.no-place": "Ý kiến chưa xác định được vị trí trong dự thảo",
    "paper.synthesis.opinions": "Ý kiến chung",
    "paper.synthesis.whole": "Toàn văn bản",
    "paper.synthesis.one-of": "{count} ý kiến giống nhau",
    "paper.synthesis.anonymous": "{count} ý kiến",
    "paper.synthesis.someone": "Không rõ người góp ý ({file})",
    "paper.synthesis.reason": "Lý do: {reason}",
    "paper.synthesis.final": "Lời văn tiếp thu: “{text}”",
    "paper.synthesis.pending": "Chưa có quyết định",
    "paper.proposal.replace": "Đề nghị sửa thành: “{new}”",
    "paper.proposal.replace-words": "Đề nghị thay “{old}” bằng “{new}”",
    "paper.proposal.insert": "Đề nghị bổ sung: “{new}”",
    "paper.proposal.insert-after": "Đề nghị bổ sung “{new}” vào sau “{old}”",
    "paper.proposal.insert-before": "Đề nghị bổ sung “{new}” vào trước “{old}”",
    "paper.proposal.delete": "Đề nghị bỏ: “{old}”",
    "paper.proposal.as-written": "{words}",
    "paper.place": "{path}",
    "paper.place.page": "{path} (trang {page})",
    "paper.redline.legend": "Chữ gạch ngang: bỏ; chữ gạch chân: thêm. Đề nghị mâu thuẫn nhau không thể hiện trong lời văn, chỉ ghi ở dưới đoạn.",
    "paper.decisions.sheet": "Quyết định",
    "paper.decisions.members": "Từng đề nghị",
    "paper.decisions.guide": "Hướng dẫn",
    "paper.decisions.place": "Vị trí trong dự thảo",
    "paper.decisions.contributor": "Người, cơ quan góp ý",
    "paper.decisions.count": "Số đề nghị trong nhóm",
    "paper.decisions.proposal": "Nội dung góp ý",
    "paper.decisions.old": "Lời văn trong dự thảo",
    "paper.decisions.new": "Lời văn đề nghị",
    "paper.decisions.why": "Lý do của người góp ý",
    "paper.decisions.state": "Tình trạng vị trí",
    "paper.decisions.candidates": "Các vị trí có thể (ghi số vào cột place)",
    "paper.decisions.conflicts": "Mâu thuẫn với",
    "paper.decisions.offered": "Thuộc tập lớn nhất có thể cùng tiếp thu (gợi ý, không tự chọn).",
    "paper.decisions.not-offered": "Không thuộc tập lớn nhất có thể cùng tiếp thu (gợi ý, không tự chọn).",
    "paper.decisions.reads": "Theo đề nghị này: “{text}”",
    "paper.decisions.meets": "{of} ({kind}): “{text}”",
    "paper.decisions.more-conflicts": "… và {count} đề nghị khác cùng chỗ.",
    "paper.decisions.people": "{heads} người (đã xác minh {verified}); {organisations} cơ quan",
    "paper.decisions.correction": "Sửa cách đọc",
    "paper.decisions.missed": "Đọc sót",
    "paper.decisions.missed.contribution": "contribution",
    "paper.decisions.missed.who": "Người, cơ quan góp ý",
    "paper.decisions.missed.file": "Tệp",
    "paper.decisions.missed.found": "Số đề nghị, ý kiến đã đọc được",
    "paper.decisions.missed.begins": "Đầu bản góp ý",
    "paper.decisions.verdict.help": "Chọn: {choices}",
    "paper.decisions.guide.text": (
        "Mỗi dòng ở trang “Quyết định” là một nhóm đề nghị giống nhau. Chỉ điền các cột có nền vàng.\n"
        "verdict: chọn trong danh sách; để trống nếu chưa quyết định.\n"
        "final_text: lời văn của Ban khi tiếp thu một phần, hoặc khi tiếp thu một góp ý không có lời văn.\n"
        "reason: lý do, sẽ ghi vào bảng tổng hợp.\n"
        "place: khi chương trình hỏi vị trí, ghi số thứ tự của vị trí đúng.\n"
        "correction: chỗ chương trình đọc sai: chọn “Không phải đề nghị” hoặc “Tách khỏi nhóm”, hoặc ghi mã (cột of) của đề nghị, nhóm mà đề nghị này thuộc về.\n"
        "Chỉ ghi place, để trống verdict: vị trí được xác định lại, chưa quyết định.\n"
        "Trang “Đọc sót”: chép nguyên văn lời của người góp ý vào words, lời văn đề nghị (nếu có) vào new_text; place là lời của dự thảo có đúng một chỗ. Cần nhiều dòng cho một bản góp ý thì chép thêm dòng.\n"
        "by, at: người quyết định và ngày (dd/mm/yyyy).\n"
        "Muốn quyết định riêng cho một đề nghị trong nhóm: điền ở trang “Từng đề nghị”; dòng đó thay quyết định của nhóm.\n"
        "Có thể sắp xếp, lọc, xóa dòng, chia cho nhiều người rồi gửi lại từng phần. Đừng sửa cột of và cột check."
    ),
    "paper.comparison.title": "BẢNG SO SÁNH DỰ THẢO CŨ VÀ MỚI",
    "paper.comparison.old": "DỰ THẢO",
    "paper.comparison.new": "BẢN SỬA",
    "paper.comparison.reason": "LÝ DO, NGƯỜI GÓP Ý",
    "paper.comparison.proposed": "Chưa có quyết định: bảng này nêu các đề nghị không mâu thuẫn.",
    "paper.comparison.empty": "Không có thay đổi.",
    "paper.comparison.removed": "(bỏ)",
    "paper.comment.who": "Người góp ý: {names}",
    "paper.comment.why": "Lý do: {reason}",
    "paper.comment.verdict": "Quyết định: {verdict}",
    "paper.comment.reference": "Dẫn chiếu theo số mới của đơn vị được dẫn.",
    "paper.comment.id": "Đề nghị {id}",
    "paper.comment.author": "Ban Biên tập",
}
