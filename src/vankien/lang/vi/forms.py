"""Vietnamese: headings of tables and labels of forms."""


def _asked(*labels: str) -> tuple[str, ...]:
    """Labels of a form, alone and with a request before them: "Bỏ", "Đề nghị bỏ"."""
    asks = ("đề nghị", "xin", "kiến nghị", "đề xuất", "nên", "cần")
    return tuple(dict.fromkeys((*labels, *(f"{ask} {label}" for ask in asks for label in labels))))


_NOUNS = (
    "nội dung",
    "câu",
    "câu chữ",
    "đoạn",
    "quy định",
    "lời văn",
    "điều khoản",
    "văn bản",
    "nguyên văn",
    "nội dung quy định",
)
_OLD = ("hiện hành", "hiện tại", "hiện nay", "cũ", "gốc", "dự thảo", "trong dự thảo", "của dự thảo", "tại dự thảo",
        "theo dự thảo", "ở dự thảo", "cần sửa", "cần sửa đổi", "đang có", "ban đầu", "bản dự thảo")  # fmt: skip
_OFFERS = ("nội dung", "ý kiến", "câu", "câu chữ", "đoạn", "phương án", "lời văn", "hướng", "bản")
_NEW = ("sửa", "sửa đổi", "sửa đổi, bổ sung", "chỉnh sửa", "đề nghị", "đề nghị sửa", "đề nghị sửa đổi",
        "đề nghị sửa đổi, bổ sung", "đề xuất", "đề xuất sửa", "đề xuất sửa đổi", "kiến nghị", "kiến nghị sửa", "mới", "thay thế", "điều chỉnh",
        "chỉnh lý", "đề nghị chỉnh sửa", "đề nghị thay thế")  # fmt: skip
_OWNERS = (
    "tôi",
    "chúng tôi",
    "đơn vị",
    "cơ quan",
    "người góp ý",
    "đơn vị góp ý",
    "sở",
    "chi bộ",
    "hội",
    "phòng",
    "xã",
    "cá nhân",
)
_ASKED_BY = ("ý kiến", "kiến nghị", "đề nghị", "đề xuất", "góp ý")
OLD_NAMES = tuple(f"{noun} {which}" for noun in _NOUNS for which in _OLD if noun != which)
NEW_NAMES = tuple(f"{noun} {which}" for noun in _OFFERS for which in _NEW)
_SPEAKERS = (
    *(f"người {does}" for does in ("góp ý", "tham gia", "phát biểu", "nêu", "đề nghị", "kiến nghị", "đề xuất", "gửi", "nói")),
    *(f"người {does}" for does in ("có ý kiến", "cho ý kiến", "nêu ý kiến", "được ghi")),
    "người đại diện", "đại diện hộ", "chủ hộ", "công dân", "người dân", "hộ dân", "hội viên", "đảng viên", "tác giả",
    "đại biểu", "đồng chí", "đ/c", "ông/bà", "ông, bà", "ông (bà)", "cử tri", "tên người góp ý", "ai góp ý", "ai nói", "ai đề xuất", "ai đề nghị", "ai gửi", "ai viết",
)  # fmt: skip
_SENDERS = (
    "chi bộ", "đảng bộ", "chi bộ, đảng bộ", "tổ chức đảng", "chi hội", "chi đoàn", "thôn", "tổ dân phố", "khu phố", "ấp",
    "bản", "thôn, bản", "xã, phường", "xã", "phường", "huyện", "địa phương", "sở, ngành", "ban, ngành", "phòng, ban",
    "phòng ban", "nơi công tác", "nơi làm việc", "công tác tại", "công tác ở", "làm việc tại", "làm việc ở", "nơi gửi", "nơi góp ý", "tên đơn vị", "tên cơ quan", "tên tổ chức", "bộ phận",
    "nguồn", "nguồn góp ý", "nguồn ý kiến", "bên góp ý",
)  # fmt: skip
PROPOSAL_NAMES = tuple(
    dict.fromkeys(
        (
            *(f"{ask} của {who}" for ask in _ASKED_BY for who in _OWNERS),
            *(
                f"{noun} {which}"
                for noun in ("nội dung", "ý kiến", "phần")
                for which in ("góp ý", "tham gia", "đóng góp", "tham gia góp ý")
            ),
        )
    )
)
"""Labels and headings are made of a noun and what tells which: "nội dung" + "hiện hành", "phương án" + "đề xuất"."""
_LEVELS = ("phần", "chương", "mục", "điều", "khoản", "điểm")
PLACE_NAMES = (
    *tuple(
        dict.fromkeys(
            joint.join(row)
            for joint in (", ", "/", " - ", " ")
            for begin in range(len(_LEVELS))
            for end in range(begin + 2, min(begin + 4, len(_LEVELS)) + 1)
            for row in (_LEVELS[begin:end], _LEVELS[begin:end][::-1])
        )
    ),
    "trang/mục",
    "mục/trang",
    "trang, phần, mục",
    "phần, mục, trang",
    "trang/phần/mục",
    "phần/mục/trang",
)

COLUMNS = {
    "number": ("stt", "tt", "số tt", "số thứ tự"),
    "name": ("họ và tên", "họ tên", "tên", *_SPEAKERS),
    "first": ("họ", "họ đệm", "họ và tên đệm", "họ và đệm", "họ và chữ đệm", "họ lót", "họ và tên lót"),
    "role": ("chức vụ", "chức danh", "nghề nghiệp"),
    "organisation": (
        "cơ quan",
        "đơn vị",
        "cơ quan, đơn vị",
        "đơn vị công tác",
        "tổ chức",
        "chủ thể góp ý",
        "cá nhân, tập thể",
        "tập thể, cá nhân",
        "cá nhân, tổ chức",
        "tổ chức, cá nhân",
        "cá nhân, đơn vị",
        "đơn vị, cá nhân",
        "địa chỉ/đơn vị",
        *_SENDERS,
    ),
    "address": ("địa chỉ", "nơi ở", "chỗ ở", "nơi cư trú", "nơi sinh sống", "thường trú", "nhà ở", "nơi thường trú"),
    "place": (
        "vị trí",
        "điều, khoản",
        "mục",
        "điều khoản",
        "phần, mục",
        "trang, mục",
        "nhóm vấn đề, điều, khoản",
        *PLACE_NAMES,
    ),
    "old": (
        "dòng số trong dự thảo",
        "số liệu trong dự thảo",
        "số liệu dự thảo",
        "trong dự thảo",
        "đang ghi",
        "bản gốc",
        "bản cũ",
        "bản in",
        "câu chữ cũ",
        "nội dung dự thảo",
        "nội dung trong dự thảo",
        "dự thảo",
        "nội dung hiện tại",
        "câu chữ trong dự thảo",
        "nguyên văn",
        "hiện hành",
        *OLD_NAMES,
    ),
    "new": (
        "cần ghi",
        "nên ghi",
        "ghi lại",
        "sửa thành",
        "số đúng",
        "số liệu đúng",
        "đề nghị sửa đổi",
        "đề nghị sửa đổi, bổ sung",
        "nội dung đề nghị",
        "đề nghị sửa thành",
        "nội dung đề nghị sửa đổi",
        "đề xuất",
        "kiến nghị",
        "nội dung sửa đổi",
        "đề nghị",
        "phương án sửa",
        "đề xuất sửa",
        "đề xuất sửa đổi",
        *NEW_NAMES,
    ),
    "proposal": ("nội dung góp ý", "ý kiến góp ý", "ý kiến", "nội dung ý kiến", "góp ý", "nội dung", *PROPOSAL_NAMES),
    "reason": ("lý do", "giải thích", "căn cứ", "lý do đề nghị", "vì sao", "tại sao", "thuyết minh", "ghi chú"),
    "date": (
        "ngày",
        "ngày góp ý",
        "ngày gửi",
        "thời gian",
        "dấu thời gian",
        "thời điểm",
        "ngày giờ",
        "gửi lúc",
        "nhận ngày",
    ),
    "page": ("trang",),
}
COLUMNS_OF_OTHERS = (
    "tiếp nhận", "xử lý", "nhập liệu", "người nhập", "phân công", "phụ trách", "giải trình", "tiếp thu", "trạng thái",
    "thẩm định", "tổng hợp bởi", "ngày sinh", "năm sinh", "người nhận", "người ghi", "người tổng hợp", "kết quả",
)  # fmt: skip
FIELDS = {
    "number": ("stt", "tt", "số tt", "số thứ tự", "góp ý số", "ý kiến số"),
    "place": (
        "ở",
        "tại",
        "vị trí",
        "chỗ",
        "nơi sửa",
        "điều khoản",
        "điều, khoản",
        "phần, mục",
        "trang, mục",
        "mục",
        "vị trí sửa",
        "vị trí góp ý",
        "địa chỉ trong dự thảo",
        "thuộc",
        "đoạn cần sửa",
        "chỗ cần sửa",
        "chỗ sửa",
        "nơi cần sửa",
        "vị trí cần sửa",
        "mục góp ý",
        "phần góp ý",
        "phần được góp ý",
        "điều góp ý",
        "điểm góp ý",
        "nội dung được góp ý",
        "điều khoản góp ý",
        "nội dung thuộc",
        "vị trí cần góp ý",
        *PLACE_NAMES,
    ),
    "page": ("trang", "trang số", "số trang"),
    "old": _asked(
        "sửa",
        "sửa từ",
        "thay",
        "thay từ",
        "thay cụm từ",
        "cũ",
        "nội dung cũ",
        "câu cũ",
        "bản cũ",
        "dự thảo",
        "bản dự thảo",
        "nguyên văn",
        "nội dung dự thảo",
        "nội dung trong dự thảo",
        "nội dung hiện hành",
        "nội dung hiện tại",
        "dự thảo ghi",
        "dự thảo viết",
        "dự thảo nêu",
        "đang ghi",
        "đang viết",
        "hiện nay",
        "hiện tại",
        "trong dự thảo",
        "đoạn cũ",
        "từ",
        "câu gốc",
        "bản gốc",
        "nguyên bản",
        "câu trong dự thảo",
        "câu, chữ trong dự thảo",
        "nội dung cần sửa",
        "câu cần sửa",
        "chữ cần sửa",
        "đoạn trong dự thảo",
        "hiện hành",
        *OLD_NAMES,
    ),
    "new": _asked(
        "thành",
        "bằng",
        "sửa thành",
        "sửa lại",
        "sửa lại thành",
        "sửa lại là",
        "thay bằng",
        "mới",
        "nội dung mới",
        "câu mới",
        "bản mới",
        "đề nghị",
        "đề nghị sửa",
        "đề nghị sửa thành",
        "đề nghị sửa lại",
        "nội dung sửa",
        "nội dung đề nghị",
        "đề xuất",
        "đề xuất sửa",
        "viết lại",
        "viết lại thành",
        "góp ý",
        "nội dung góp ý",
        "kiến nghị",
        "nên viết",
        "nên sửa thành",
        "phương án sửa",
        "đoạn mới",
        "xin sửa thành",
        "xin ghi",
        "xin sửa",
        "xin viết lại",
        "nên ghi",
        "cần ghi",
        "ghi lại",
        "ý kiến",
        "sửa đổi",
        "chỉnh sửa",
        "sửa đổi, bổ sung",
        "đề nghị sửa đổi",
        "đề nghị sửa đổi, bổ sung",
        "đề xuất sửa đổi",
    )
    + NEW_NAMES
    + PROPOSAL_NAMES,
    "content": ("nội dung",),
    "cut": _asked(
        "bỏ",
        "xóa",
        "bãi bỏ",
        "xóa bỏ",
        "bỏ nội dung",
        "nội dung bỏ",
        "nội dung cần bỏ",
        "nội dung xin bỏ",
        "nội dung bỏ đi",
        "lược bỏ",
        "cắt",
        "cắt bỏ",
        "bỏ cụm từ",
        "bỏ từ",
        "bỏ chữ",
        "bỏ câu",
        "xin bỏ",
        "gạch bỏ",
    ),
    "add": _asked(
        "thêm",
        "bổ sung",
        "chèn",
        "bổ sung nội dung",
        "bổ sung ý",
        "bổ sung thêm",
        "thêm ý",
        "thêm câu",
        "thêm cụm từ",
        "thêm từ",
        "thêm chữ",
        "bổ sung cụm từ",
        "bổ sung câu",
        "xin thêm",
        "nội dung bổ sung",
        "chèn thêm",
    ),
    "after": ("sau", "vào sau", "sau chữ", "sau từ", "sau cụm từ", "sau câu", "ngay sau", "đặt sau"),
    "before": (
        "trước",
        "vào trước",
        "trước chữ",
        "trước từ",
        "trước cụm từ",
        "trước câu",
        "ngay trước",
        "đặt trước",
    ),
    "reason": ("lý do", "lí do", "vì", "giải thích", "căn cứ", "lý do sửa", "lý do đề nghị"),
}
BLANK_CELLS = ("không", "để trống", "không có", "bỏ trống", "chưa có")
_AGREED = ("nhất trí", "đồng ý", "tán thành", "thống nhất", "giữ nguyên", "để nguyên", "không sửa", "không thay đổi",
           "không điều chỉnh", "cơ bản nhất trí", "hoàn toàn nhất trí", "hoàn toàn đồng ý", "cơ bản thống nhất", "nhất trí cao")  # fmt: skip
_AS_IT_IS = ("như dự thảo", "với dự thảo", "theo dự thảo", "như cũ", "như hiện nay", "như hiện hành", "như trong dự thảo",
             "như bản dự thảo", "như nội dung dự thảo", "với nội dung này", "nội dung này", "với nội dung dự thảo",
             "nội dung dự thảo", "với quy định này", "quy định này", "như quy định của dự thảo", "với dự thảo văn bản")  # fmt: skip
IS_AGREEMENT_ROW = (
    *_AGREED,
    *(f"{one} {way}" for one in (*_AGREED, "giữ") for way in _AS_IT_IS),
    "ok",
    "không có ý kiến",
    "không có ý kiến gì",
    "không có ý kiến khác",
    "không có ý kiến thêm",
    "không ý kiến",
)
REMARKS = (
    r"^(?:còn|hơi|quá)\s+(?:chung chung|mơ hồ|khó hiểu|chưa rõ|thiếu|trùng|dài dòng)",
    r"^chưa\s+(?:rõ|quy định rõ|nêu rõ|thống nhất|phù hợp|hợp lý|đầy đủ|khả thi|bao quát|chặt chẽ|cụ thể|đồng bộ|nhất quán|chính xác)",
    r"^không\s+(?:rõ|thống nhất|phù hợp|hợp lý|khả thi|nhất quán)(?![^.\n]*\s(?:thì|sẽ|bị|phải)\s)",
    r"^(?:trùng|mâu thuẫn|chồng chéo)\s+(?:\w+\s+)?(?:với|giữa)",
    (
        r"(?:^|[,;.]\s*)(?:(?:kính\s+)?(?:đề nghị|kiến nghị|đề xuất)|cần|nên|mong)\s+(?:\w+\s+){0,4}?(?:quy định|làm|nêu|nói|ghi|giải thích|hướng dẫn|thuyết minh|bổ sung|rà soát|xem|cân nhắc|nghiên cứu|chỉnh sửa|sửa)"
        r"\s+(?:\w+\s+){0,2}?(?:cụ thể|rõ|lại|thêm|chi tiết|cho (?:phù hợp|rõ|thống nhất|đồng bộ))(?:\s+(?:hơn|[^.;\n]{1,40}))?$"
    ),
    r"^(?:cân nhắc|xem xét|rà soát|làm rõ|xem lại|nghiên cứu)\s[^.;\n]{2,60}$",
    r"^(?:còn|chưa|không|hơi|quá)\s[^.;\n]{2,60}[,;]\s*(?:cân nhắc|xem xét|rà soát|làm rõ|xem lại|nghiên cứu)\s[^.;\n]{2,60}$",
)  # fmt: skip
"""What a cell for new wording holds that is no wording, but what somebody thinks or asks."""
TOTALS = ("cộng", "tổng cộng", "tổng số", "tổng")
LETTER_HEADS = (
    "từ",
    "đến",
    "tới",
    "ngày",
    "người gửi",
    "người nhận",
    "nơi nhận",
    "kính gửi",
    "gửi",
    "đồng gửi",
    "chủ đề",
    "v/v",
    "về việc",
    "trích yếu",
)
REMARK_HEADS = (
    (
        r"(?:quy\s+định|nội\s+dung|khoản|điểm|điều|câu|đoạn|mục|ý|phần|cụm\s+từ)\s+(?:này|trên|đó|như\s+trên|như\s+vậy)\s+(?:\w+\s+)?"
        r"(?:chưa|quá|rất|dễ|thiếu|thừa|trùng|mâu\s+thuẫn|chồng\s+chéo|khó|còn\s+(?!hiệu)|không\s+(?:phù\s+hợp|hợp\s+lý|rõ|khả\s+thi|cần\s+thiết|thống\s+nhất|sát))"
    ),
)
"""Of what is judged, and how; a law may begin "Quy định này không áp dụng …"."""
