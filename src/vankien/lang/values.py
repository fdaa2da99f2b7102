"""Words by which the same amount or day is written in other ways, of all languages; lower case.

A draft writes "20.000.000 đồng" and "01 tháng 7 năm 2022", people "20 triệu đồng" and "01/7/2022".
"""

MULTIPLIERS = {
    "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9,
    "thousand": 10**3, "million": 10**6, "billion": 10**9,
}  # fmt: skip
DAY_WORDS = ("ngày",)
"""What may stand before a day and is no part of it."""
DAYS = (
    r"(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})",
    r"(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})",
)
"""A day as it is written: each with its day, month and year in figures."""
