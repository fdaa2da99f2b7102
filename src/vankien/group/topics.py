"""The telling words of a request without wording."""

from collections import Counter
from dataclasses import dataclass

from vankien.lang.weight import NEGATIONS, NUMBER_WORDS
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

# Syllables that requests of any content share: asking, naming a place, joining words. Chosen by hand from
# how such requests are written; a missing one only makes two requests look a little more alike.
COMMON = frozenset(
    {
        "đề", "nghị", "kiến", "cần", "nên", "phải", "xem", "xét", "nghiên", "cứu", "cân", "nhắc", "bổ", "sung",
        "chỉnh", "sửa", "làm", "rõ", "thêm", "quy", "định", "nội", "dung", "tôi", "chúng", "ban", "soạn", "thảo",
        "dự", "văn", "tiểu", "tổ", "biên", "tập", "tại", "ở", "trang", "phần", "chương", "mục", "điểm", "điều",
        "khoản", "đoạn", "dòng", "câu", "của", "và", "các", "những", "cho", "về", "này", "là", "với", "để", "theo",
        "the", "a", "an", "of", "and", "to", "in", "on", "for", "should", "please", "consider", "propose", "we",
        "i", "page", "part", "section", "point", "article", "clause", "paragraph",
    }
)  # fmt: skip


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
