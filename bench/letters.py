"""Letters to a consultation, made of parts by a seeded generator: no two say the same, so nothing is gained by memory.

Most sentences agree, tell of a village, a year, a school, or wish well; some letters greet and sign. Where a letter
asks, its requests are sentences of the tests.
"""

from random import Random

from tests.unit.parse.test_sentences import cases

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Giàng", "Võ", "Đỗ", "Bùi", "Đinh", "Y", "Quàng", "Vi")
MIDDLES = ("Văn", "Thị", "Đức", "Thanh", "Minh", "Hữu", "Ngọc", "A", "Xuân", "Bá")
GIVEN = ("Sửu", "Hạnh", "Pành", "Thắng", "Lụa", "Mến", "Khởi", "Dần", "Ngần", "Thoa", "Chung", "Quý", "Bền", "Páo")
VILLAGES = ("Nà Khê", "Pá Khôm", "Mường Lủm", "Cái Nứa", "Ea Rông", "Lũng Thầu", "Bến Mơ", "Vàm Xẻo", "Khuổi Nọi")
PARTS: dict[str, tuple[str, ...]] = {
    "who": ("tôi", "chúng tôi", "gia đình tôi", "bà con trong thôn", "chi bộ", "tổ dân phố", "anh em trong tổ",
        "hội viên"),
    "place": ("bản", "thôn", "xóm", "ấp", "khu phố", "buôn"),
    "work": ("trồng lúa", "nuôi trâu", "đi biển", "dạy học", "chạy xe ôm", "buôn bán nhỏ", "làm rẫy", "dệt thổ cẩm",
        "đan lát"),
    "thing": ("con đường", "trạm y tế", "nhà văn hoá", "cây cầu", "trường mầm non", "kênh thuỷ lợi", "chợ phiên",
        "lưới điện"),
    "state": ("khang trang hơn trước", "đi lại dễ hơn nhiều", "sạch sẽ hẳn", "chưa bao giờ đông vui như thế",
        "còn lầy lội mùa mưa", "xuống cấp mấy năm nay", "được bà con chăm nom", "sáng đèn mỗi tối"),
    "crop": ("lúa", "ngô", "cà phê", "quế", "chè", "tôm", "dưa", "sắn"),
    "season": ("vụ mùa", "vụ xuân", "mùa mưa", "sau Tết", "đầu hè", "cuối năm ngoái", "tháng trước"),
    "text": ("dự thảo", "bản dự thảo", "báo cáo", "văn kiện", "dự thảo nghị quyết", "bản báo cáo chính trị"),
    "well": ("được chuẩn bị công phu", "có bố cục chặt chẽ", "đánh giá sát thực tiễn", "viết dễ hiểu",
        "nêu được việc lớn", "nói đúng lòng dân", "ngắn gọn mà đủ ý"),
    "agree": ("hoàn toàn nhất trí với", "tán thành", "đồng tình với", "ủng hộ", "nhất trí cao với",
        "cơ bản đồng ý với"),
    "part": ("nội dung", "phương hướng", "những mục tiêu lớn", "phần đánh giá", "cách đặt vấn đề", "các giải pháp"),
    "feel": ("phấn khởi", "yên tâm", "tin tưởng", "mừng", "xúc động", "vui"),
    "event": ("dựng lại được nhà", "cho con đi học xa", "mua thêm đôi bò", "trả xong nợ", "đổi nghề",
        "chuyển về gần chợ"),
    "kin": ("cháu lớn", "con gái tôi", "ông nhà tôi", "em trai tôi", "bà cụ", "hai đứa nhỏ"),
}  # fmt: skip


SENTENCES = (
    "{Who} {agree} {part} của {text}.",
    "{Who} {agree} {text}, thấy {text} {well}, lại {also}.",
    "Đọc {text}, {who} thấy {well} và rất {feel}.",
    "Qua {m} buổi họp ở {place} {village}, {n} người dự đều {agree} {part} này.",
    "{Who} sống ở {place} {village} đã {n} năm, làm nghề {work}, nay thấy {thing} {state}.",
    "{Season} {crop} được giá, nhà nào cũng {feel}, {kin} {event}.",
    "Năm {year}, {kin} {event}, từ đó {who} chuyển hẳn sang {work}.",
    "Ngày {d}/{m}/{year}, {place} {village} khánh thành {thing}, {who} {feel} lắm.",
    "{Thing} ở {place} {village} {state}, {season} có {n} hộ đến {work}.",
    "Mong rằng {text} sớm đi vào cuộc sống để {who} được {feel}.",
    "{Who} họp ngày {d} tháng {m}, thảo luận kỹ từng phần và biểu quyết tán thành.",
    "Nhờ {thing} ấy mà {kin} {event}, {crop} bán được {n} nghìn đồng một cân.",
    "Ông {name} ở {place} {village} kể rằng {season} {thing} {state}.",
    "Chúc các đồng chí mạnh khoẻ, {text} thành công.",
)  # fmt: skip


def name(random: Random) -> str:
    """A person's name."""
    return " ".join(random.choice(part) for part in (FAMILIES, MIDDLES, GIVEN))


def sentence(random: Random) -> str:
    """One sentence that asks for nothing, of hundreds of millions."""
    chosen = {key: random.choice(options) for key, options in PARTS.items()}
    capital = {key.capitalize(): said[0].upper() + said[1:] for key, said in chosen.items()}
    return random.choice(SENTENCES).format(
        **chosen, **capital, also=random.choice(PARTS["well"]), village=random.choice(VILLAGES), name=name(random),
        n=random.randint(2, 180), m=random.randint(1, 12), d=random.randint(1, 28), year=random.randint(1975, 2025),
    )  # fmt: skip


def letter(random: Random, asking: list[str]) -> str:
    """A letter of 4 to 24 lines with one or two sentences each, and all of `asking`; every third greets and signs."""
    counts = [random.randint(1, 2) for _ in range(random.randint(4, 24))]
    lines = [" ".join(sentence(random) for _ in range(count)) for count in counts]
    for request in asking:
        lines.insert(random.randrange(len(lines)), request)
    if random.random() < 1 / 3:
        day = f"{random.choice(VILLAGES)}, ngày {random.randint(1, 28)} tháng {random.randint(1, 12)} năm 2025"
        lines = ["Kính gửi: Ban soạn thảo", *lines, day, "Người góp ý", name(random)]
    return "\n".join(lines)


def letters(random: Random, share: float, size: int) -> list[str]:
    """Contributions of some 500 to 4,000 bytes, in all `size`; `share` of them ask for other words, 1 to 4 times."""
    requests = [text for language, text, _ in cases(">") if language == "vi"]
    made: list[str] = []
    total = 0
    while total < size:
        asking = [random.choice(requests) for _ in range(random.randint(1, 4))] if random.random() < share else []
        made.append(letter(random, asking))
        total += len(made[-1].encode())
    return made
