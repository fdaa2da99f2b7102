"""The telling words of a request without wording."""

from collections import Counter
from dataclasses import dataclass

from vankien.lang.weight_tables import COMMON, NEGATIONS, NUMBER_WORDS
from vankien.text.normal import fold_plain
from vankien.text.words import syllables


@dataclass(frozen=True, slots=True)
class TopicWords:
    """What a request is about: `telling` syllables in order, `weighty` numbers and negations, counted."""

    telling: str
    weighty: Counter[str]


def topic_words(said: str) -> TopicWords:
    """The words of a request that say what it is about."""
    folded = syllables(fold_plain(said))
    telling = " ".join(word for word in folded if word not in COMMON)
    return TopicWords(telling, Counter(w for w in folded if w[0].isdigit() or w in NEGATIONS | NUMBER_WORDS))
