"""Names of countries beside those of CLDR, by ISO code, the first as the register says it."""

from collections.abc import Mapping

COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "CN": ("China", "People's Republic of China", "PRC"),
    "CZ": ("Czechia", "Czech Republic"),
    "DE": ("Germany", "Federal Republic of Germany"),
    "GB": ("United Kingdom", "UK", "Great Britain"),
    "KP": ("North Korea", "DPRK", "Democratic People's Republic of Korea"),
    "KR": ("South Korea", "Republic of Korea", "ROK"),
    "LA": ("Laos", "Lao PDR", "Lao People's Democratic Republic"),
    "MM": ("Myanmar", "Burma"),
    "RU": ("Russia", "Russian Federation"),
    "TR": ("Türkiye", "Turkey"),
    "US": ("United States", "USA", "United States of America"),
    "VN": ("Viet Nam", "Vietnam", "Socialist Republic of Viet Nam"),
}
