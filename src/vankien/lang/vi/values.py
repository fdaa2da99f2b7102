"""Vietnamese: the same amount or day in other characters, "20 triệu đồng" and "01/7/2022"."""

from vankien.lang.values import ValueWords

VALUES = ValueWords(
    multipliers={"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9},
    decimal=",",
    days=(
        r"(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})",
        r"(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})",
    ),
    range_joints=(
        "đến",
        "tới",
        "xuống",
        "xuống còn",
        "còn",
        "lên",
        "lên đến",
        "lên tới",
        "trên tổng số",
        "trong tổng số",
    ),
    day_words=("ngày",),
    spans=("năm", "tháng", "tuần", "quý", "ngày", "giờ", "lần", "hộ", "xã", "người", "lượt", "km", "ha", "tấn"),
    hours=("giờ", "h"),
    minutes=("phút", "p"),
    day_parts=("sáng", "trưa", "chiều", "tối", "đêm", "khuya"),
)
