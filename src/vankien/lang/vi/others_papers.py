"""Vietnamese: whose paper a place stands in."""

from vankien.lang.others_papers import PaperWords

PAPERS = PaperWords(
    papers=("quy chế", "nội quy", "quy định", "quy ước", "hương ước", "nghị quyết", "quyết định", "kế hoạch", "đề án", "báo cáo", "chương trình",
            "công văn", "thông báo", "hợp đồng", "điều lệ", "hướng dẫn", "cam kết", "phương án", "tờ trình"),
    grounds=("để", "cho khớp", "khớp", "trùng", "trùng với", "trái", "trái với", "mâu thuẫn", "mâu thuẫn với", "chồng chéo", "phù hợp với", "đúng", "thực hiện", "triển khai", "sau khi đọc", "đã đọc", "đọc", "tham khảo", "học", "góp ý", "giống", "tránh", "vì", "do", "bởi", "nhờ"),
    ofs=("của", "bên", "ở", "do"),
    owns=("(?!)",),
    dated=("luật", "nghị định", "thông tư", "pháp lệnh", "chỉ thị", "bộ luật"),
    dates=("năm", "ban hành năm", "hồi năm", "cũ năm"),
    leads=("thì", "cũng", "có", "cũng có", "tại", "ở", "trang", "ghi ở", "chỗ", "ngay", "nói ở", "phần"),
    ours=("ta", "chúng ta", "tỉnh", "huyện", "xã", "thành phố", "phường", "tỉnh ta", "huyện nhà", "tỉnh nhà", "xã nhà", "xã ta", "huyện ta", "các đồng chí", "các anh", "ban soạn thảo",
          "tiểu ban", "tổ biên tập", "các bác", "nhiệm kỳ", "đại hội", "cấp ủy", "cơ quan soạn thảo", "đợt này", "đây",
          r"(?:đảng\s+bộ|ban\s+chấp\s+hành|ủy\s+ban|uỷ\s+ban|hội\s+đồng|ubnd|hđnd|bch|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|đảng\s+ủy)(?:\s+\w+)*"),
)  # fmt: skip
