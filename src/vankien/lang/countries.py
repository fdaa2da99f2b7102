"""Countries by name and by ISO code: CLDR's names through Babel, under the names that each language prefers."""

from collections.abc import Iterator, Mapping
from functools import cache

from vankien.lang.en.countries import COUNTRIES as EN
from vankien.lang.vi.countries import COUNTRIES as VI
from vankien.text.normal import bare

PREFERRED: Mapping[str, Mapping[str, tuple[str, ...]]] = {"vi": VI, "en": EN}
_LETTERS = 2  # of an ISO 3166-1 code; CLDR's regions of several countries have three digits
_NO_COUNTRIES = frozenset({"ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"})  # CLDR's regions that are none


def country_name(code: str, language: str) -> str:
    """The country's name in a language; the code itself when no one knows it."""
    preferred = PREFERRED[language].get(code.upper())
    return preferred[0] if preferred else _territories(language).get(code.upper(), code)


def country_code(name: str) -> str | None:
    """The ISO code of a country by any of its names in any language, accents and case aside; None when unknown.

    A name that two countries bear is unknown: nothing is guessed.
    """
    return _codes().get(bare(name.strip()))


@cache
def _territories(language: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - 30 ms that most commands need not spend

    return {code: str(name) for code, name in Locale(language).territories.items() if _is_country(code)}


def _is_country(code: str) -> bool:
    return len(code) == _LETTERS and code.isalpha() and code not in _NO_COUNTRIES


@cache
def _codes() -> Mapping[str, str]:
    codes: dict[str, str] = {}
    twice: set[str] = set()
    for code, name in _names():
        plain = bare(name)
        if codes.setdefault(plain, code) != code:
            twice.add(plain)
    return {name: code for name, code in codes.items() if name not in twice}


def _names() -> Iterator[tuple[str, str]]:
    for language, preferred in PREFERRED.items():
        yield from _territories(language).items()
        yield from ((code, name) for code, names in preferred.items() for name in names)
