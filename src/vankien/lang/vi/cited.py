"""Vietnamese: how one contributor names another's proposal in order to change it."""

from vankien.lang.cited import CitedWords

CITED = CitedWords(
    agrees=("tán thành", "nhất trí", "đồng ý", "đồng tình", "ủng hộ", "thống nhất", "tán đồng", "chấp nhận"),
    as_in=("theo", "như", "trên cơ sở", "tiếp thu"),
    denies=("không", "chưa", "không hoàn toàn", "chưa hoàn toàn", "không thể", "chưa thật sự"),
    amends=("sửa", "sửa lại", "sửa đổi", "sửa thêm", "điều chỉnh", "điều chỉnh lại", "chỉnh lại", "chỉnh sửa",
            "bổ sung vào", "bổ sung thêm vào", "bổ sung cho", "bổ sung thêm cho", "thêm vào"),
    fills=("nội dung", "phần", "các", "một", "những"),
    turns=("nhưng", "song", "tuy nhiên", "tuy vậy", "với điều kiện", "chỉ xin", "chỉ đề nghị", "riêng", "có điều"),
    proposals=("đề nghị", "ý kiến", "góp ý", "ý kiến góp ý", "ý kiến đóng góp", "đề xuất", "kiến nghị", "phương án"),
    number=("số", "thứ"),
    of_words=("của", "do"),
    persons=("đồng chí", "đ/c", "ông", "bà", "anh", "chị", "đại biểu", "giáo sư", "tiến sĩ", "bác sĩ", "kỹ sư",
             "luật sư", "thầy", "cô", "bác"),
    bodies=("sở", "hội", "ban", "chi bộ", "đảng bộ", "đảng ủy", "huyện ủy", "thành ủy", "thị ủy", "phòng", "trường",
            "văn phòng", "liên đoàn", "đoàn", "ủy ban", "công ty", "hợp tác xã", "viện", "trung tâm", "câu lạc bộ",
            "mặt trận", "tổ dân phố", "thôn", "xã", "phường"),
    ends=("về", "tại", "ở", "nhưng", "song", "tuy nhiên", "tuy vậy", "đối với", "trong", "liên quan", "là", "thì", "với",
          "nêu", "nêu trên", "đã", "có", "theo hướng", "như sau", "thành", "để", "cho", "và đề nghị", "trên", "đề nghị",
          "đưa ra", "gửi", "góp ý", "đề xuất", "nên", "cần", "riêng", "chỉ",
          "cụm từ", "chữ", "câu", "nội dung", "đoạn", "từ"),
    goes_on=("nhưng", "song", "tuy nhiên", "tuy vậy", "có điều", "riêng"),
)  # fmt: skip
