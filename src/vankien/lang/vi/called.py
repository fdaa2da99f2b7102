"""Vietnamese: how a unit is named by the words of its heading: "phần hạn chế", "vào mục Phát triển du lịch"."""

from vankien.lang.called import CalledWords

CALLED = CalledWords(
    units=("phần", "phần nội dung", "mục", "tiểu mục", "chỗ", "chương", "điều", "khoản", "điểm", "nội dung"),
    links=("về", "nói về", "viết về", "nêu về", "quy định về", "có tên", "có tên là", "có tiêu đề"),
    goes=("vào", "vô", "vào cuối", "vào đầu", "ở", "tại", "trong", "cho", "ở cuối", "ở đầu", "cuối", "đầu", "thuộc", "của",
          "xuống", "sang", "lên", "về", "qua", "xuống cuối", "lên đầu"),
    least=2,
    defines=("khái niệm", "định nghĩa", "giải thích từ ngữ", "giải thích từ", "giải nghĩa"),
    defined_leads=("về", "từ", "cụm từ", "thuật ngữ", "của"),
    defined_verbs=("chưa", "còn", "không", "quá", "hơi", "thiếu", "bỏ sót", "phải"),
)  # fmt: skip
