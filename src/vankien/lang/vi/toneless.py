"""Vietnamese without marks: the words that then stand for others too."""

from vankien.lang.toneless_words import TonelessWords

_ME = r"(?<!toi\s)(?<!em\s)(?<!minh\s)(?<!chau\s)(?<!tui\s)(?<!con\s)(?<!khong\s)(?<!chua\s)(?<!cung\s)"

TONELESS = TonelessWords(
    betrays=(
        "de nghi",
        "de xuat",
        "kien nghi",
        "gop y",
        "du thao",
        "bo sung",
        "sua",
        "them",
        "doi",
        "thay",
        "dieu",
        "khoan",
        "muc",
        "phan",
        "trang",
        "cau",
        "doan",
        "toi",
        "xin",
        "nen",
        "bo",
        "chu",
        "khong",
    ),
    dropped={
        "units": frozenset({"bang", "kho", "y"}),  # bằng, khó, y tế
        "bare_ordinals": frozenset({"sau", "tu", "nam"}),  # sau, từ, năm
        "replaces": frozenset({"chinh"}),  # chính
        "merges": frozenset({"gom", "don"}),  # gồm, đơn
        "splits": frozenset({"che"}),  # chế
        "deletes": frozenset({"luoc"}),  # chiến lược
        "uses": frozenset({"dung"}),  # đúng
        "copulas": frozenset(),
        "weak_names": frozenset({"tu", "cum"}),
        "tellers": frozenset({"ba", "moi", "co", "hay", "to", "chi", "bao", "dinh", "muon"}),
        "too": frozenset({"to", "be", "sai", "mau", "gap", "lon", "cu roi"}),
        "reported": frozenset({"bao", "ke"}),
        "kin": frozenset(),
    },
    changed={
        "bo": r"bo(?!\s+(?:sung|may|mon|truong|phan|luat|doi|nganh|chinh|van|cong|tai|ke|giao|phieu|qua|ra|tri|y|nho|khi))",
        "thay": rf"{_ME}thay(?!\s+(?:rang|la|co|ro|giao|mat|nhu|no|the|rat|hay|thi|can|nen|phan|chua|khong|cac))",
        "doi": r"(?<!bo\s)doi(?!\s+(?:moi|song|ngu|tuong|voi|ngoai|ta|dan|thu|pho|dau|hoi))",
        "chuyen": r"chuyen(?!\s+(?:doi|bien|dich|giao|nganh|mon|gia|de|trach|nghiep|tu|nay|do))",
        "dao": r"(?<!lanh\s)(?<!chi\s)dao(?!\s+(?:tao|duc|dien))",
        "gop": r"gop(?!\s+(?:y|phan|von|suc|them))",
        "viet": r"viet(?!\s+nam)",
        "sua": r"sua(?!\s+(?:chua|soan|bo))",
        "can": r"can(?!\s+(?:bo|thiet|cu|kiem|cuoc|ho))",
        "nen": r"nen(?!\s+(?:tang|kinh|van|nong|cong|giao|dan|y))",
        "chu": r"chu(?!\s+(?:tich|truong|quyen|dong|nghia|de|yeu|luc|the|tri|toa|nhiem|ho|rung|ben|xe|nhat|trong|phuong|tau|tiem))",
        "cum chu": "cum chu",
        "tu": r"tu(?!\s+(?:nhan|tuong|do|van|thuc|phap|lieu|chu|giac|hao|duy|tin|quan|luc|vung))",
        "de": r"de(?!\s+(?:nghi|xuat|an|tai|muc|cap|dieu|doa))",
        "vi": r"vi(?!\s+(?:tri|du|pham|mo|sinh))",
        "do": r"do(?!\s+(?:thi|an|dung|vat|go))",
        "ghi": r"ghi(?!\s+nhan)",
        "nang": r"nang(?!\s+(?:luong|luc|suat|cao|dong|ne))",
        "mong": r"mong(?!\s+(?:muon|thong\s+cam))",
        "dang": r"dang(?!\s+(?:uy|vien|bo|ta|phi|ky))",
        "da": r"da(?!\s+(?:dang|dien|so|nang|dan|giay))",
        "khong": "khong",
        "chua": r"chua(?!\s+(?:benh|chay))",
    },
)
