"""The weighty words of all languages together: a word of one language in a text of the other does no harm."""

from vankien.lang.en.weight import WEIGHT as ENGLISH
from vankien.lang.vi.weight import WEIGHT as VIETNAMESE

NEGATIONS = frozenset((*VIETNAMESE.negations, *ENGLISH.negations))
NUMBER_WORDS = frozenset((*VIETNAMESE.numbers, *ENGLISH.numbers))
COMMON = frozenset((*VIETNAMESE.common, *ENGLISH.common))
WEIGHTY = NEGATIONS | NUMBER_WORDS | {word for one in (VIETNAMESE, ENGLISH) for word in (*one.directions, *one.levels)}
