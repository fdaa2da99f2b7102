"""Labels of paragraphs: typed or generated, read by the forms of a profile, kept when they are plausible."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from vankien.lang.outline import NEUTRAL, Counting, LabelForm, OutlineProfile
from vankien.model.locator import UnitKind
from vankien.outline.codes import plausible_codes
from vankien.outline.headed import HEADED, headed_numbers
from vankien.outline.lines import Line
from vankien.outline.marks import Mark
from vankien.text.named_rows import RowForms, named_row, row_names, where_rows_stand
from vankien.text.numerals import ALL_LETTERS, from_roman, to_roman

QUOTES = tuple('“"‘«(')
GENERATED_FAMILIES = {  # OOXML's number formats whose labels no form recognises
    "bullet": "bullet",
    "decimal": "decimal1",
    "decimalZero": "decimal1",
    "upperRoman": "roman",
    "upperLetter": "upper",
    "lowerLetter": "letter",
    "lowerRoman": "small-roman",
}
NAMED_RANK = 74  # where the document itself does not tell: under "1.", above "1.1."
_NAMED_NUMBER = re.compile(r"(?P<above>(?:[A-Z]{0,2}(?=\d)|(?:[A-Z]{0,2}\d+\.)?(?:\d+\.)*))(?P<last>\d+|[IVX]+)")
_CODE = re.compile(r"(?P<head>[A-ZĐ]+)[.-]?(?P<digits>[\d.]+)")
_FORMS = {form.family: form for form in NEUTRAL}


def marks_of(lines: Sequence[Line], profile: OutlineProfile) -> tuple[tuple[Mark | None, ...], tuple[int, ...]]:
    """The label of each line, and the lines whose label looks typed but could not be one here."""
    forms = profile.rows
    said = [_said(line) if line.may_bear_label else "" for line in lines]
    names = row_names(said, forms)
    may = where_rows_stand(said, forms)
    rows = [_named(line, forms, names) if names and is_open else None for line, is_open in zip(lines, may, strict=True)]
    candidates = [tuple(_candidates(line, profile, row)) for line, row in zip(lines, rows, strict=True)]
    chosen = _chosen(candidates)
    plausible = _plausible(chosen, lines)
    doubtful = tuple(
        place
        for place, mark in enumerate(chosen)
        if mark is not None and place not in plausible and mark.family != HEADED  # "12 Rope Walk" looks like no label
    )
    kept = [mark if place in plausible else None for place, mark in enumerate(chosen)]
    return tuple(_one_delimiter(kept)), doubtful


def _said(line: Line) -> str:
    """A line with the label that the file's numbering makes before it."""
    return f"{line.facts.label} {line.text}" if line.facts.label else line.text


def _named(line: Line, forms: RowForms, names: Collection[str]) -> Mark | None:
    """The mark of a row that this draft numbers behind a name of its own; rows of one name are siblings."""
    row = named_row(_said(line), forms) if line.may_bear_label else None
    if row is None or row.name not in names:
        return None
    above, last = _NAMED_NUMBER.fullmatch(row.number).groups()  # type: ignore[union-attr]  # named_row's own numbers
    value = int(last) if last.isdecimal() else from_roman(last)
    form = LabelForm(f"named {row.name}", _NAMED_NUMBER, Counting.NAMED, NAMED_RANK, UnitKind.POINT)
    label = _said(line)[: row.end].strip()
    is_made = bool(line.facts.label)
    rest = max(0, row.end - len(line.facts.label) - 1) if is_made else row.end
    return Mark(form.family, form, label, row.number, value, rest, above, is_generated=is_made)


def _candidates(line: Line, profile: OutlineProfile, named: Mark | None) -> Iterator[Mark]:
    if not line.may_bear_label:
        return
    if named is not None:
        yield named
        return
    if line.facts.label:
        yield from _generated(line, profile)
        return
    for form in (*profile.words, *NEUTRAL):
        mark = _read(form, line.text, profile)
        if mark is not None and _stands_alone(mark, line):
            yield mark


def _generated(line: Line, profile: OutlineProfile) -> Iterator[Mark]:
    """The marks of a label that the file's numbering makes; what no form knows is a family of its own.

    The file's own word for its numbers decides between forms that look alike ("I." as numeral or letter).
    """
    label = line.facts.label.strip()
    told = GENERATED_FAMILIES.get(line.facts.number_format or "")
    read = [_read(form, label, profile) for form in (*profile.words, *NEUTRAL)]
    fitting = [mark for mark in read if mark is not None and mark.rest == len(label)]
    as_told = [mark for mark in fitting if mark.form.family == told or mark.is_word]
    for mark in as_told or fitting:
        yield replace(mark, rest=0, label=label, is_generated=True)
    if not fitting:
        yield _unread(label, told or "bullet")


def _unread(label: str, family: str) -> Mark:
    """The mark of a generated label in no known form."""
    if family == "bullet":
        return Mark(f"bullet{label}", _FORMS["bullet"], label, None, None, 0, is_generated=True)
    form = _FORMS["decimal" if family == "decimal1" else family]
    number = label.strip(".()/:- ") or None
    value = int(number) if number is not None and number.isdecimal() else None
    return Mark(family, form, label, number, value, 0, is_generated=True)


def _read(form: LabelForm, text: str, profile: OutlineProfile) -> Mark | None:
    """The mark that a text begins with in this form; None when it does not."""
    match = form.pattern.match(text)
    if match is None:
        return None
    label = match["label"].strip()
    rest = match.end("label")
    if form.counting is Counting.BULLET:
        glyph = "-" if match["mark"] in "-–—\u2212" else match["mark"]
        return Mark(f"bullet{glyph}", form, label, None, None, rest)
    numbered = _number(form, match["number"], profile)
    if numbered is None:
        return None
    family, number, value, above = numbered
    if form.counting is Counting.WORD:
        return Mark(family, form, label, number, value, rest)
    stop = match["stop"].strip()
    if family == "decimal1":
        if not stop:
            return None
        family += "" if stop in "./" else stop
    return Mark(family, form, label, number, value, rest, above)


def _number(
    form: LabelForm, number: str | None, profile: OutlineProfile
) -> tuple[str, str | None, int | None, str] | None:
    """Family, canonical number, value and what stands above, of the number in a label."""
    if form.counting is Counting.WORD:
        return _word_number(form, number, profile)
    assert number is not None  # noqa: S101 - every other form has a number
    if form.counting is Counting.ROMAN:
        value = from_roman(number)
        return None if value is None else (form.family, number, value, "")
    if form.counting is Counting.DECIMAL:
        above, _, last = number.rpartition(".")
        depth = number.count(".") + 1
        family = f"decimal{depth}" if form.family == "decimal" else form.family
        return family, number, int(last), above
    if form.counting is Counting.CODED:
        return _coded(form.family, number)
    value = _letter_value(number, profile)
    return None if value is None else (form.family, number, value, "")


def _coded(family: str, number: str) -> tuple[str, str, int, str]:
    """Family, canonical number, value and what stands above of "A1.2", "A.1.2" (A1.2), and of "II.1.2" (1.2 in II)."""
    match = _CODE.fullmatch(number)
    assert match is not None  # noqa: S101 - the form has matched
    digits = match["digits"]
    whole = f"{match['head']}{digits}" if family == "coded" else digits
    above, _, last = f"{match['head']}.{digits}".rpartition(".")
    return f"{family}{digits.count('.') + 1}", whole, int(last), above


def _letter_value(number: str, profile: OutlineProfile) -> int | None:
    """Letters count in the order of the profile; capitals as in A, B, C, D (Đ is none of them); d1 counts as d."""
    if number[0].isupper():
        return ord(number) - ord("A") + 1 if number.isascii() else None
    place = profile.letters.find(number[0])
    return None if place < 0 else place + 1


def _word_number(
    form: LabelForm, number: str | None, profile: OutlineProfile
) -> tuple[str, str | None, int | None, str] | None:
    if number is None:
        return form.family, None, None, ""
    digits = number.rstrip(ALL_LETTERS)
    value = int(digits) if digits.isdecimal() else profile.ordinal(number)
    is_letter = len(number) == 1 and number.upper() not in "IVX" and number.isalpha()  # a hundred parts are none
    if value is None:
        value = _letter_value(number.upper(), profile) if is_letter else from_roman(number)
    if value is None and form.kind is UnitKind.APPENDIX and number[1:].lstrip(".").isdecimal():
        return form.family, number[0] + number[1:].lstrip("."), None, ""  # "Annex A1", behind which "B1" may come
    if value is None:
        return None
    is_counted = form.kind is UnitKind.PART and not is_letter
    canonical = to_roman(value) if is_counted and 0 < value < 4000 else number
    return form.family, canonical.lower() if canonical[:1].isdigit() else canonical, value, ""


def _stands_alone(mark: Mark, line: Line) -> bool:
    """Whether what follows a typed label lets it be one: "Phần I của dự thảo" and "2.5 triệu" are prose."""
    rest = line.text[mark.rest :]
    if mark.is_word:
        words = rest.lstrip(" \t")
        return (
            not words
            or mark.label.endswith(".")
            or words[0] in ".:-–—/"
            or ((line.is_capitals or line.is_styled) and words[0].isupper())
        )
    if not rest:
        return mark.form.counting is not Counting.BULLET
    if not rest[0].isspace():
        if mark.is_coded and mark.label[-1].isdigit():
            return False  # "H5N1"
        return rest[0].isupper() or (rest[0] in '“"(' and not mark.label[-1].isdigit())
    following = rest.lstrip()[:2]
    if mark.label[-1].isdigit():  # "3.6 Nâng cao", without a stop
        return following[:1].isupper() or (mark.is_coded and following[:1] in QUOTES)
    if mark.family in {"upper", "roman"}:  # "V. I. Lênin", "C. Mác": the initials of a name
        return not (len(following) == 2 and following[0].isupper() and following[1] == ".")
    return True


def _chosen(candidates: Sequence[Sequence[Mark]]) -> list[Mark | None]:
    """One mark a line: where two forms fit ("i)" is a letter or a numeral), the one that goes on counting."""
    last: dict[str, tuple[int, int]] = {}
    chosen: list[Mark | None] = []
    for place, marks in enumerate(candidates):
        mark = marks[0] if len(marks) == 1 else _likelier(marks, last)
        if mark is not None and mark.value is not None:
            last[mark.family] = (mark.value, place)
        chosen.append(mark)
    return chosen


def _likelier(marks: Sequence[Mark], last: dict[str, tuple[int, int]]) -> Mark | None:
    if not marks:
        return None
    if marks[0].is_word:
        return marks[0]
    going_on = [mark for mark in marks if mark.value is not None and last.get(mark.family, (0, 0))[0] == mark.value - 1]
    known = [mark for mark in going_on if mark.family in last]
    if known:
        return max(known, key=lambda mark: last[mark.family][1])
    if going_on:
        return going_on[0]
    romans = [mark for mark in marks if mark.form.counting is Counting.ROMAN]
    return (romans or marks)[0]


def _plausible(chosen: Sequence[Mark | None], lines: Sequence[Line]) -> frozenset[int]:
    """The lines whose mark is part of a count: it begins one, or its neighbours in the family go with it."""
    rows: dict[str, list[tuple[int, Mark]]] = {}
    for place, mark in enumerate(chosen):
        if mark is not None and not mark.is_coded and mark.family != HEADED:
            rows.setdefault(mark.family, []).append((place, mark))
    kept: set[int] = set()
    for row in rows.values():
        for at, (place, mark) in enumerate(row):
            before = row[at - 1][1] if at else None
            after = row[at + 1][1] if at + 1 < len(row) else None
            if _counts(mark, before, after) or _may_stand_alone(mark, before, after, lines[place]):
                kept.add(place)
    return plausible_codes(chosen, kept) | headed_numbers(chosen, lines) | kept


def _counts(mark: Mark, before: Mark | None, after: Mark | None) -> bool:
    if mark.value is None or mark.value == 1 or mark.is_word or mark.is_named or mark.is_generated:
        return True
    return mark.counts_on(before, after)


def _may_stand_alone(mark: Mark, before: Mark | None, after: Mark | None, line: Line) -> bool:
    """Whether a number out of any count may still begin a unit, as in an extract that begins with "3.".

    Not when the count goes on around it. Roman numerals and capitals that begin a sentence are initials.
    """
    if before is not None and after is not None and _goes_on(before, after):
        return False
    words = line.text[mark.rest :].strip()
    if mark.form.family in {"roman", "upper"} and words.endswith((".", "!", "?", ";", ",")):
        return line.is_styled
    return words[:1].isupper() or line.is_styled


def _goes_on(before: Mark, after: Mark) -> bool:
    return before.value is not None and after.value == before.value + 1 and after.above == before.above


def _one_delimiter(marks: Iterable[Mark | None]) -> Iterator[Mark | None]:
    """The marks, with families that differ by their stop alone joined where one never begins a count.

    Somebody who types "1." and then "2-" goes on with one list; "1)" below "1." is another.
    """
    row = list(marks)
    begins = {mark.family for mark in row if mark is not None and mark.value == 1}
    for mark in row:
        if mark is not None and mark.family.startswith("decimal1") and mark.family not in begins:
            yield replace(mark, family="decimal1")
        else:
            yield mark
