"""Noisy references to a draft, each with the place that it means, or with none when a clerk would ask."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from tests.gold.anchor_draft import FIELDS, sentence
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.contribution import Contributor
from vankien.model.document import Document, Unit
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ "


@dataclass(frozen=True, slots=True)
class Case:
    """One reference. `truth` is the stretch of the draft that is meant; None: only asking is right."""

    kind: str
    amendment: Amendment
    truth: Span | None


def amendment(operation: Operation, locator: Locator, **said: str | Position | None) -> Amendment:
    """An amendment as parsing gives it, from nobody in particular."""
    return Amendment("a", "c", Contributor(), operation, locator, Span(0, 1), **said)  # type: ignore[arg-type]


def misquoted(random: Random, words: str, noise: float) -> str:
    """The words with a share of their letters changed, dropped or doubled."""
    made: list[str] = []
    for char in words:
        if random.random() >= noise:
            made.append(char)
            continue
        kind = random.randrange(3)
        made.append(random.choice(LETTERS) if kind == 0 else "" if kind == 1 else char + random.choice(LETTERS))
    return "".join(made)


def paraphrased(random: Random, words: str) -> str:
    """The words with about a third of them left out or replaced by other usual ones."""
    others = ("tăng cường", "đẩy mạnh", "hiệu quả", "toàn diện", "tiếp tục")
    kept = [word if random.random() > 0.35 else random.choice(("", random.choice(others))) for word in words.split(" ")]
    return " ".join(word for word in kept if word)


def path_of(document: Document, unit: Unit, *, headings: bool = False) -> tuple[Step, ...]:
    """The whole path of a unit as a contributor cites it."""
    return tuple(
        Step(one.kind, one.number, one.heading.of(document.text) if headings else None)
        for one in document.path(unit.id)
    )


def cases(document: Document, random: Random, each: int) -> Iterator[Case]:
    """`each` cases of every kind."""
    for make in (
        wrong_page, wrong_number, paraphrased_heading, misquotation, misquotation_in_unit, respelled, repeated_phrase,
        repeated_phrase_in_unit, missing_unit, missing_words, missing_level, rewritten_passage, shortened_body,
        marked_copy,
        wrong_unit_for_words, bare_heading, other_words, other_words_in_unit, other_printing, word_in_its_sentence,
        word_in_a_sentence_of_none,
    ):  # fmt: skip
        for _ in range(each):
            case = make(document, random)
            if case is not None:
                yield case


def _unit(document: Document, random: Random, *kinds: UnitKind) -> Unit:
    return random.choice([unit for unit in document.units if unit.kind in kinds])


def _sentence(document: Document, random: Random) -> Span:
    unit = _unit(document, random, UnitKind.PARAGRAPH)
    words = unit.span.of(document.text)
    first = random.choice([0, *(at + 2 for at in range(len(words) - 60) if words[at : at + 2] == ". ")])
    return Span(unit.span.start + first, unit.span.start + words.index(".", first) + 1)


def _page(document: Document, offset: int, random: Random) -> int:
    page = (document.page_of(offset) or 1) + random.randint(-3, 3)
    return max(1, page)


def wrong_page(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.POINT, UnitKind.SECTION)
    locator = Locator(page=_page(document, unit.span.start, random), path=path_of(document, unit))
    return Case("wrong page", amendment(Operation.COMMENT, locator), unit.span)


def _has_twin(document: Document, unit: Unit) -> bool:
    words = fold_plain(unit.heading.of(document.text))
    return sum(fold_plain(other.heading.of(document.text)) == words for other in document.units) > 1


def wrong_number(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.POINT, UnitKind.SECTION)
    *above, last = path_of(document, unit)
    step = Step(last.kind, str(random.randint(5, 9)), unit.heading.of(document.text))
    locator = Locator(path=(*above[:1], step))
    part = document.path(unit.id)[0]
    words = unit.heading.of(document.text)
    twins = [other for other in document.descendants(part.id) if other.heading.of(document.text) == words]
    return Case("wrong number", amendment(Operation.COMMENT, locator), unit.span if len(twins) == 1 else None)


def paraphrased_heading(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.POINT, UnitKind.SECTION)
    *above, last = path_of(document, unit)
    step = Step(last.kind, last.number, paraphrased(random, unit.heading.of(document.text)))
    return Case("paraphrased heading", amendment(Operation.COMMENT, Locator(path=(*above, step))), unit.span)


def bare_heading(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.POINT, UnitKind.SECTION)
    plain = unicodedata.normalize("NFD", unit.heading.of(document.text)).replace("đ", "d").replace("Đ", "D")
    heading = "".join(char for char in plain if not unicodedata.combining(char))
    truth = None if _has_twin(document, unit) else unit.span
    return Case("bare heading", amendment(Operation.COMMENT, Locator(path=(Step(unit.kind, None, heading),))), truth)


def misquotation(document: Document, random: Random) -> Case:
    span = _sentence(document, random)
    said = misquoted(random, span.of(document.text), random.uniform(0, 0.2))
    found = amendment(Operation.REPLACE, Locator(), target_text=said, new_text="Câu khác.")
    return Case("misquoted", found, span)


def misquotation_in_unit(document: Document, random: Random) -> Case:
    span = _sentence(document, random)
    unit = document.unit_at(span.start)
    assert unit is not None
    assert unit.parent is not None
    locator = Locator(_page(document, span.start, random), path=path_of(document, document.unit(unit.parent)))
    said = misquoted(random, span.of(document.text), random.uniform(0, 0.2))
    return Case("misquoted in unit", amendment(Operation.DELETE, locator, target_text=said), span)


def respelled(document: Document, random: Random) -> Case:
    span = _sentence(document, random)
    words = span.of(document.text)
    said = words.replace("hóa", "hoá").replace(", ", " ,  ", 1).replace(" ,  ", ",  ").replace("-", "–").upper()
    truth = span if document.text.count(words) == 1 else None
    return Case("respelled", amendment(Operation.DELETE, Locator(), target_text=said), truth)


@lru_cache(maxsize=4)
def _folded(text: str) -> str:
    return fold_plain(text)


def _phrases(document: Document) -> list[str]:
    return [field for field in FIELDS if _folded(document.text).count(fold_plain(field)) > 1]


def repeated_phrase(document: Document, random: Random) -> Case:
    phrase = random.choice(_phrases(document))
    found = amendment(Operation.REPLACE, Locator(), target_text=phrase, new_text="lĩnh vực này")
    return Case("repeated phrase", found, None)


def repeated_phrase_in_unit(document: Document, random: Random) -> Case | None:
    unit = _unit(document, random, UnitKind.PARAGRAPH, UnitKind.BULLET)
    words = fold_plain(unit.span.of(document.text))
    inside = [phrase for phrase in _phrases(document) if words.count(phrase) == 1]
    if not inside:
        return None
    phrase = random.choice(inside)
    start = unit.span.start + words.index(phrase)
    found = amendment(Operation.DELETE, Locator(path=path_of(document, unit)), target_text=phrase)
    return Case("repeated phrase in unit", found, Span(start, start + len(phrase)))


def missing_unit(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.POINT, UnitKind.SECTION)
    *above, last = path_of(document, unit)
    step = Step(last.kind, f"{random.randint(11, 40)}")
    new = sentence(random, random.choice(FIELDS))
    found = amendment(Operation.REPLACE, Locator(path=(*above, step)), new_text=new)
    return Case("missing unit", found, None)


def missing_words(document: Document, random: Random) -> Case:
    said = sentence(random, random.choice(FIELDS))
    truth = None
    if fold_plain(said) in _folded(document.text):
        start = _folded(document.text).index(fold_plain(said))
        truth = Span(start, start + len(said))
    return Case("words not in draft", amendment(Operation.DELETE, Locator(), target_text=said), truth)


def missing_level(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.SECTION)
    same = [other for other in document.units if other.kind is unit.kind and other.number == unit.number]
    locator = Locator(path=(Step(unit.kind, unit.number),))
    return Case("missing level", amendment(Operation.COMMENT, locator), unit.span if len(same) == 1 else None)


def rewritten_passage(document: Document, random: Random) -> Case:
    """A section of several paragraphs, one of which the new wording rewrites in other words."""
    unit = _unit(document, random, UnitKind.SECTION)
    below = [one for one in document.children(unit.id) if one.kind is UnitKind.PARAGRAPH]
    if not below:
        return missing_level(document, random)
    meant = random.choice(below)
    words = [word for word in meant.span.of(document.text).split(" ") if random.random() > 0.12 or word[-1:].isdigit()]
    new = " ".join([*words, sentence(random, random.choice(FIELDS))])
    locator = Locator(_page(document, meant.span.start, random), path=path_of(document, unit))
    return Case("rewritten passage", amendment(Operation.REPLACE, locator, new_text=new), meant.span)


def shortened_body(document: Document, random: Random) -> Case:
    """A point whose new wording takes up only its first sentence: replacing the whole would lose the rest."""
    unit = _unit(document, random, UnitKind.POINT)
    words = unit.body.of(document.text)
    new = f"{words[: words.index('.')]}, phù hợp với thực tế."
    return Case(
        "shortened body", amendment(Operation.REPLACE, Locator(path=path_of(document, unit)), new_text=new), None
    )


def marked_copy(document: Document, random: Random) -> Case:
    unit = _unit(document, random, UnitKind.PARAGRAPH)
    words = unit.span.of(document.text)
    at = random.choice([place for place, char in enumerate(words) if char == " "])
    locator = Locator(context=(words[: at + 1], words[at + 1 :]))
    place = Span(unit.span.start + at + 1, unit.span.start + at + 1)
    truth = place if document.text.count(words) == 1 else None
    return Case("marked copy", amendment(Operation.INSERT, locator, new_text="thực sự "), truth)


def wrong_unit_for_words(document: Document, random: Random) -> Case:
    """A short phrase cited in a unit where it does not stand."""
    unit = _unit(document, random, UnitKind.POINT)
    words = fold_plain(unit.span.of(document.text))
    absent = [phrase for phrase in _phrases(document) if phrase not in words]
    found = amendment(Operation.DELETE, Locator(path=path_of(document, unit)), target_text=random.choice(absent))
    return Case("phrase not in its unit", found, None)


def _with_other_words(random: Random, words: str) -> str:
    """One to three words left out or replaced by other usual ones, anywhere but in figures."""
    said = words.split(" ")
    for _ in range(random.randint(1, 3)):
        at = random.randrange(1, len(said))
        if not any(char.isdigit() for char in said[at]):
            said[at] = random.choice(("", "các", "nhiều", "mạnh", "được"))
    return " ".join(word for word in said if word)


def other_words(document: Document, random: Random) -> Case:
    span = _sentence(document, random)
    words = span.of(document.text)
    truth = span if document.text.count(words) == 1 else None
    said = _with_other_words(random, words)
    return Case("other words", amendment(Operation.DELETE, Locator(), target_text=said), truth)


def other_words_in_unit(document: Document, random: Random) -> Case:
    span = _sentence(document, random)
    unit = document.unit_at(span.start)
    assert unit is not None
    said = _with_other_words(random, span.of(document.text))
    locator = Locator(_page(document, span.start, random), path=path_of(document, unit))
    return Case("other words in unit", amendment(Operation.DELETE, locator, target_text=said), span)


def _occurrences(document: Document, phrase: str) -> list[int]:
    text, found = _folded(document.text), []
    at = text.find(fold_plain(phrase))
    while at >= 0:
        found.append(at)
        at = text.find(fold_plain(phrase), at + 1)
    return found


def other_printing(document: Document, random: Random) -> Case | None:
    """A repeated phrase by a page on which, and next to which, it does not stand: another printing was cited."""
    phrase = random.choice(_phrases(document))
    pages = {document.page_of(at) or 1 for at in _occurrences(document, phrase)}
    free = [page for page in range(1, len(document.pages) + 1) if not pages & {page - 1, page, page + 1}]
    if not free:
        return None
    found = amendment(Operation.DELETE, Locator(page=random.choice(free)), target_text=phrase)
    return Case("phrase by another printing's page", found, None)


def word_in_its_sentence(document: Document, random: Random) -> Case | None:
    """A repeated phrase with the sentence in which it is meant quoted beside it."""
    span = _sentence(document, random)
    words = span.of(document.text)
    inside = [phrase for phrase in _phrases(document) if fold_plain(words).count(fold_plain(phrase)) == 1]
    if not inside or document.text.count(words) > 1:
        return None
    phrase = random.choice(inside)
    start = span.start + fold_plain(words).index(fold_plain(phrase))
    found = amendment(Operation.DELETE, Locator(quote=words), target_text=phrase)
    return Case("word in its quoted sentence", found, Span(start, start + len(phrase)))


def word_in_a_sentence_of_none(document: Document, random: Random) -> Case:
    """A repeated phrase with a sentence quoted beside it that is not in the draft."""
    phrase = random.choice(_phrases(document))
    found = amendment(Operation.DELETE, Locator(quote=f"Câu này nói về {phrase} mà ai cũng biết"), target_text=phrase)
    return Case("word in a sentence of another draft", found, None)
