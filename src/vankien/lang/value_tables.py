"""The tables of amounts and days of all languages: a draft's words say which of them counts."""

from vankien.lang.en.values import VALUES as ENGLISH
from vankien.lang.values import ValueWords
from vankien.lang.vi.values import VALUES as VIETNAMESE

VALUES: tuple[ValueWords, ...] = (VIETNAMESE, ENGLISH)
