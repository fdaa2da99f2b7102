"""Vietnamese: a decision, a resolution, and what they issue."""

from vankien.lang.own_acts import OwnActWords

OWN_ACTS = OwnActWords(
    names=(
        "quyết định", "nghị quyết", "thông tư", "nghị định", "quy định", "quy chế", "điều lệ", "nội quy", "kế hoạch", "đề án",
        "chương trình", "phương án", "hướng dẫn", "quy trình", "quy ước", "hương ước",
    ),
    bare=("quyết định",),
    leads=("dự thảo", "bản dự thảo", "bản", "văn bản", "phần"),
    heads=("về", "đối với", "góp ý", "ý kiến", "nội dung", "vào", "tại", "trong", "cho", "ở", "phần"),
    annexed=("kèm theo", "ban hành kèm theo", "này", "ban hành"),
    others=("ban hành", "của", "ngày", "hiện hành", "cũ", "trước đây", "trước đó", "tỉnh", "trung ương", "bộ", "pháp luật", "chung", "tại", "này quy định"),
    told=(r"(?:có\s+|đã\s+|cũng\s+)?(?:yêu\s+cầu|quy\s+định|nêu|chỉ\s+rõ|giao|nhấn\s+mạnh|xác\s+định|đặt\s+ra|viết|ghi)",),
)  # fmt: skip
