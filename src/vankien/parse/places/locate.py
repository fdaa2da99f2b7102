"""Words about a place: from "trang 14, Phần I, mục 3" to a locator.

reference := unit number {("," | joins) [unit] number} [to [unit] number]
number    := roman | digits {"." digits} | letter | address | ordinal-mark ordinal | first | last
          | letter "(" roman ")" | [count] unit first | last | next
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase

from vankien.lang.speech import Speech
from vankien.lang.whole_tables import INTO
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.bare import with_bare
from vankien.parse.places.bare_ranges import with_ranges
from vankien.parse.places.numbering import IN_WORDS, between, canonical, manner
from vankien.parse.places.place_grammar import YEAR, Patterns, patterns_of
from vankien.parse.places.reference import COUNTED, LINE, NEXT, PAGE, PREVIOUS, Reference
from vankien.parse.places.spoken_numbers import spoken_numbers
from vankien.parse.places.unnumbered import is_alone, thought_kind
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import Masked
from vankien.text.numerals import LETTERS, to_roman

NUMBERED_ON = {UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.SECTION}  # kinds of which "the next one" is the next number
SAID_TOO = {UnitKind.POINT, UnitKind.ARTICLE}  # kinds whose names count what somebody says: "điểm thứ hai"
MARKED_BELOW = {UnitKind.ARTICLE, UnitKind.APPENDIX}  # kinds behind whose number "no. 3" counts what they hold
NAMES = 512  # names of units remembered as they are written, in all spacings
SEEN = 1_024  # stretches whose places are remembered: one reader after the other asks for those of a line's clauses
LONGEST_ORDINAL = 20  # code points of an ordinal in words
LONGEST_SLIP = 40  # code points between a wrong number and the right one: "điểm 2.2… à nhầm, điểm 2.1"
_DIGIT_AHEAD = re.compile(r"\s*\d")
_FIGURE_NEXT = re.compile(r"\s*,\s*\d{1,2}(?:\.\d{1,2})*(?![\w%])(?!\.\d)")
BEHIND_REACH = 32  # code points before a count in which the name and number stand that hold it
_BEHIND_NUMBER = re.compile(r"[^\W\d_]\s+(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}),\s+(?:the\s+)?$")
"""The number of a unit and a comma: what is counted behind it stands in that unit."""
_BEHIND_SECTION = re.compile(r"\s*[,/–-]\s*")
_PLAIN_NUMBER = re.compile(r"\d{1,2}\Z")
_YEAR = re.compile(YEAR)
_OWNER = re.compile(r"\w['’]")


def references(stretch: Masked, speech: Speech) -> tuple[Reference, ...]:
    """All references outside quotations, in order. Those into other laws are none."""
    return _references(stretch, speech)[0] if stretch.cues & Cue.PLACES else ()


def foreign_references(stretch: Masked, speech: Speech) -> tuple[Span, ...]:
    """Where places of other laws are named outside quotations, in order."""
    return _references(stretch, speech)[1] if stretch.cues & Cue.PLACES else ()


@lru_cache(maxsize=SEEN)
def _references(stretch: Masked, speech: Speech) -> tuple[tuple[Reference, ...], tuple[Span, ...]]:
    patterns = patterns_of(speech)
    text = stretch.text
    found: list[Reference] = []
    at = 0
    spoken = spoken_numbers(text, speech)
    names = patterns.unit if patterns.glued.search(text) is None else patterns.unit_or_glued
    while (match := names.search(text, at)) is not None:
        at = match.end()
        if _OWNER.fullmatch(text, max(0, match.start() - 2), match.start()) is not None:
            at = match.start() + 1  # the "s" of "the board's 5 members" names no section
            continue
        before = found[-1] if found else None
        one = _named(text, match, None if before is None else before.shifted(-stretch.start), patterns, speech)
        if one is not None and len(one.numbers) == 1 and _YEAR.fullmatch(one.numbers[0]) is not None:
            continue  # "the By-law 2027" is a whole act of that year
        if one is not None and not any(one.span.overlaps(other.span) for other in spoken):
            at = max(at, one.span.end)
            found.append(one.shifted(stretch.start))
    if spoken:
        said = [one.shifted(stretch.start) for one in spoken]
        found = sorted((*found, *said), key=lambda one: one.span.start)
    found = with_ranges(with_bare(found, stretch, speech), stretch, speech)
    if not found:
        return (), ()
    found = _within_part(found, stretch, speech)
    named = _without_slips(found, stretch, patterns)
    own = _own_law(named, text, stretch.start, patterns)
    kept = {one.span for one in own}
    return own, tuple(one.span for one in named if one.span not in kept)


def _named(
    text: str, match: re.Match[str], before: Reference | None, patterns: Patterns, speech: Speech
) -> Reference | None:
    """The reference that the name of a unit begins, behind the one before."""
    kind, last = _kind(match[0], speech), 0 if before is None else before.span.end
    thought = thought_kind(text, match, before, patterns, speech)
    if match[0].replace(".", "\\.") in speech.page and _DIGIT_AHEAD.match(text, match.end()):
        kind = PAGE  # "p.13" is a page, "P. III" a part: a short name that both tables have
    if patterns.compound.search(text, max(0, match.start() - 12), match.end()):
        return None
    is_told = kind is UnitKind.PART and bool(text[last : match.start()].strip())
    if is_told and _is_share(text, match.start(), patterns, speech):
        return None
    row = _numbers(text, match.end(), (match[0], thought or kind), patterns, speech)
    if row is None:
        return _without_number(text, match, kind, patterns, speech)
    numbers, end = row
    if thought is not None:
        return Reference(thought, numbers[:1], Span(match.start(), end))
    if not _stands(text, match, (numbers, end), patterns, speech):
        return None
    is_edge = kind is UnitKind.CLAUSE and numbers in {("1",), ("-1",)} and not text[end - 1].isdigit()
    if is_edge and text[last : match.start()].rstrip().endswith(INTO):
        return None  # "thêm vào khoản cuối": into it, or as the last one?
    if not text[end - 1].isdigit() and text[last : match.start()].strip():
        numbers = _several_at_edge(
            numbers, text[max(last, match.start() - LONGEST_ORDINAL) : match.start()], kind, speech
        )
    if kind is UnitKind.PART and numbers[0][0].isdigit() and "." in numbers[0]:
        kind = UnitKind.POINT  # "pt 2.4": parts bear one number
    if kind in COUNTED and (numbers[0].isalpha() or text[end - 1] == ")"):
        kind = UnitKind.POINT  # "bullet (b)", "paragraph (2)": what bears a letter or brackets is not counted
    return Reference(kind, numbers, Span(match.start(), end))


def _without_number(
    text: str, match: re.Match[str], kind: UnitKind | str, patterns: Patterns, speech: Speech
) -> Reference | None:
    """The reference of "đoạn tiếp theo", of "the second paragraph" and of the only appendix."""
    following = patterns.following.match(text, match.end())
    head = max(0, match.start() - LONGEST_ORDINAL)
    is_new = patterns.one_more.search(text, head, match.start()) or patterns.adds.search(text, head, match.start())
    if following is not None and not is_new and kind in COUNTED | NUMBERED_ON:
        number = PREVIOUS if following["next"] is None else NEXT
        return Reference(kind, (number,), Span(match.start(), following.end()))
    if kind is UnitKind.APPENDIX and is_alone(text, match, speech):
        return Reference(kind, ("",), Span(*match.span()))
    lead = _leading(text, match.start(), kind, patterns, speech)
    return None if lead is None else Reference(kind, (lead[0],), Span(lead[1], match.end()))


def _stands(
    text: str, match: re.Match[str], row: tuple[tuple[str, ...], int], patterns: Patterns, speech: Speech
) -> bool:
    """Whether a name and number are a place: "gạch 2 chữ" is an order, "Điểm thứ hai: …" the speaker's own count."""
    numbers, end = row
    kind = _kind(match[0], speech)
    if " ".join(match[0].split()) in speech.weak_units:
        if len(match[0].split()) > 1 and text[end - 1] == ")" and "(" in text[match.end() : end]:
            return True  # "chỉ tiêu (14) khó đạt"
        is_point = (len(numbers[0]) == 1 and numbers[0].isalpha()) or "." in numbers[0] or text[end - 1] == ")"
        return patterns.stop.match(text, end) is not None and (kind is not UnitKind.POINT or is_point)
    if kind != PAGE and patterns.measure.match(text, end):  # "đoạn 3 km cuối"; "trang 20 hộ nghèo còn 9%" is a page
        return False
    if kind is UnitKind.APPENDIX and numbers[0] == "A" and text[end - 1] == "a" and match[0] in speech.plans:
        return patterns.stop.match(text, end) is not None  # "we schedule a meeting"
    if match[0] in speech.agenda and text[end : end + 1] in {".", ":"} and not text[: match.start()].strip():
        return False  # "Item 7. The committee …": the meeting's own count
    if kind not in SAID_TOO or patterns.marked.match(text, match.end()) is None:
        return True
    if kind is UnitKind.ARTICLE and not text[end - 1].isdigit():
        return False  # "Điều thứ hai tôi muốn thưa": articles are numbered in figures
    if not text[: match.start()].strip().strip("-+*•–"):
        return patterns.of_unit.match(text, end) is not None
    return True


def _within_part(found: list[Reference], stretch: Masked, speech: Speech) -> list[Reference]:
    """References with a "part" that another part holds as what it is, a section: "phần II của Phần thứ ba"."""
    made = list(found)
    for at, (one, holder) in enumerate(pairwise(found)):
        is_held = one.kind is UnitKind.SECTION and any(each.kind is UnitKind.PART for each in found[:at])
        if is_held and (below := _below(one, holder, stretch)) is not None:
            made[at + 1] = below
        if one.kind is not UnitKind.PART or holder.kind is not UnitKind.PART:
            continue
        between = stretch.text[one.span.end - stretch.start : holder.span.start - stretch.start].strip()
        if between in {*speech.of_words, *speech.containers}:
            made[at] = replace(one, kind=UnitKind.SECTION)
    return made


def _below(one: Reference, other: Reference, stretch: Masked) -> Reference | None:
    """A "part" with a plain number behind a section of a part as one of those below: "Phần I, mục II, phần 3"."""
    between = stretch.text[one.span.end - stretch.start : other.span.start - stretch.start]
    if other.kind is not UnitKind.PART or _BEHIND_SECTION.fullmatch(between) is None:
        return None
    plain = _PLAIN_NUMBER.search(stretch.text, other.span.start - stretch.start, other.span.end - stretch.start)
    return None if plain is None else replace(other, kind=UnitKind.SECTION, numbers=(plain[0],))


def _without_slips(found: list[Reference], stretch: Masked, patterns: Patterns) -> list[Reference]:
    """References without those that the next words take back: "điểm 2.2, à nhầm, điểm 2.1"."""
    kept: list[Reference] = []
    for one in found:
        between = stretch.text[kept[-1].span.end - stretch.start : one.span.start - stretch.start] if kept else ""
        if len(between) <= LONGEST_SLIP and patterns.slip.search(between):
            same = [at for at, other in enumerate(kept) if other.kind is one.kind]
            del kept[same[-1] if same else len(kept) :]  # "khoản 3 Điều 4, à không, khoản 3 Điều 8"
        kept.append(one)
    return kept


def _is_share(text: str, at: int, patterns: Patterns, speech: Speech) -> bool:
    """Whether a number in words stands before "phần": "hai phần ba" is a share."""
    before = patterns.count.search(text, max(0, at - LONGEST_ORDINAL), at)
    last = text[max(0, at - LONGEST_ORDINAL) : at].split()[-1:]
    is_one = not speech.leading_ordinals and bool(last) and speech.bare_ordinals.get(last[0]) == 1  # "một phần năm"
    return is_one or (before is not None and not before["count"].isdecimal())


def _several_at_edge(numbers: tuple[str, ...], before: str, kind: UnitKind | str, speech: Speech) -> tuple[str, ...]:
    """Both numbers of "hai gạch đầu dòng cuối": counted places at an edge, as many as the word before says."""
    if kind not in COUNTED | {UnitKind.CLAUSE} or numbers not in {("1",), ("-1",)}:
        return numbers
    match = patterns_of(speech).count.search(before)
    if match is None:
        return numbers
    said = " ".join(match["count"].split())
    count = int(said) if said.isdecimal() else speech.ordinals[said]
    if count < 2:
        return numbers
    return tuple(str(one) for one in (range(1, count + 1) if numbers == ("1",) else range(-count, 0)))


def heading_lead(speech: Speech) -> re.Pattern[str]:
    """What may stand between a reference and its heading in quotes: "về", ":", "(", nothing."""
    return patterns_of(speech).before_quote


def unit_at_end(words_: str, speech: Speech) -> UnitKind | None:
    """The numbered kind of unit whose name ends a stretch of lower-case words."""
    last = patterns_of(speech).unit_end.search(words_)
    kind = None if last is None else _kind(last["unit"], speech)
    return kind if isinstance(kind, UnitKind) and kind not in COUNTED else None


LAST_OF = {UnitKind.POINT, UnitKind.CLAUSE}  # kinds of which the last is told by what holds it


def _leading(text: str, at: int, kind: UnitKind | str, patterns: Patterns, speech: Speech) -> tuple[str, int] | None:
    """The number that an ordinal before the unit's name gives, and where it begins: "the second paragraph"."""
    if patterns.leads is None:
        return None
    match = patterns.leads.search(text, max(0, at - LONGEST_ORDINAL), at)
    if match is None:
        return None
    is_new = patterns.one_more.search(text, max(0, match.start() - LONGEST_ORDINAL), match.start()) is not None
    if is_new and kind in COUNTED:
        return None  # "4.2 to gain a second sentence": no place that the draft has
    value = speech.leading_ordinals[" ".join(match[0].split())]
    if kind in COUNTED or kind in {PAGE, LINE}:
        return str(value), match.start()
    name = patterns.unit.match(text, at)
    is_piece = name is not None and patterns.of_unit.match(text, name.end()) is not None  # "the first part of clause 2"
    behind = _BEHIND_NUMBER.search(text, max(0, match.start() - BEHIND_REACH), match.start())
    if kind in LAST_OF and (is_piece or (kind is UnitKind.POINT and behind is not None)):
        return str(value), match.start()  # "the last point of Section 3", "Section 3, second point"
    if value < 1 or kind not in IN_WORDS or (kind is UnitKind.PART and is_piece):
        return None
    return to_roman(value) if kind is UnitKind.PART else str(value), match.start()


@lru_cache(maxsize=NAMES)
def _kind(word: str, speech: Speech) -> UnitKind | str:
    """What a name of a place names."""
    name = _entry(word)
    return speech.units.get(name, LINE if name in speech.line else PAGE)


def unit_named(word: str, speech: Speech) -> UnitKind:
    """The kind of unit that a word of `speech.units` names, as it stands in a text: "k."."""
    return speech.units[_entry(word)]


def _entry(word: str) -> str:
    """A name as the tables hold it; what they hold are patterns."""
    return re.escape(" ".join(word.split())).replace("\\ ", " ").replace("\\-", "-")


def _numbers(
    text: str, at: int, unit: tuple[str, UnitKind | str], patterns: Patterns, speech: Speech
) -> tuple[tuple[str, ...], int] | None:
    """The canonical numbers that begin at an offset, and where they end."""
    name, kind = unit
    is_plural = name in speech.plural_units  # "sections 11 and 7 deal with …": the second is no number of things
    ranged = patterns.range_lead.match(text, at)
    first = patterns.number.match(text, at if ranged is None else ranged.end())
    number = None if first is None else canonical(first, kind, speech)
    if first is None or number is None or _runs_on(text, first, kind, patterns, speech):
        return None
    if first["end"] and kind is UnitKind.CLAUSE and not _is_edge(text, first.end(), patterns):
        return None  # "khoản đầu tư" is none
    found, end = [number], first.end()
    while (join := patterns.join.match(text, end)) is not None:
        following = patterns.number.match(text, join.end())
        is_next = following is not None and (_is_dotted(following) or (is_plural and _is_figure(following)))
        if following is None or not (is_next or _ends_list(text, following.end(), patterns)):
            break
        again = patterns.unit.search(text, end, join.end())
        number = canonical(following, kind, speech)
        is_below = kind in MARKED_BELOW and patterns.inner_mark.match(text, join.end()) is not None
        if (
            number is None or again is not None or number in found or is_below
        ):  # "khoản 2 và khoản 3": a reference of its own
            break
        if manner(following, kind) != manner(first, kind):  # "Phần thứ ba, I.2": the next level
            break
        if kind is UnitKind.PART and len(found) == 1 and _leads_down(text, join, following):
            break
        found.append(number)
        end = following.end()
    to = patterns.to.match(text, end)
    if to is not None and to["unit"] and _kind(to["unit"], speech) is not kind:
        to = None  # "Phần II - mục 3": the next level
    last = None if to is None else patterns.number.match(text, to.end())
    if last is not None and manner(last, kind) != manner(first, kind):
        last = None  # "Phần thứ nhất - II - 1.3": the next level
    if to is not None and last is not None and patterns.stop.match(text, last.end()):
        number = canonical(last, kind, speech)
        others = between(found[-1], number, ascii_lowercase if speech.counts_at_head else LETTERS)
        if number is not None and others:
            found.extend(others)
            end = last.end()
    below = patterns.below.match(text, end)
    if below is not None and found[0].isdecimal():
        return tuple(f"-{one}" for one in found), below.end()
    return tuple(found), end


def _leads_down(text: str, join: re.Match[str], number: re.Match[str]) -> bool:
    """Whether a roman number behind that of a part is one of the level below, as "Phần II, III, 3.1" goes on."""
    return join[0].strip() == "," and number["digits"] is None and _FIGURE_NEXT.match(text, number.end()) is not None


def _is_edge(text: str, at: int, patterns: Patterns) -> bool:
    """Whether "đầu", "cuối" behind a name count its unit: a stop, what holds it or an order follows."""
    return patterns.of_unit.match(text, at) is not None or _ends_list(text, at, patterns)


def _ends_list(text: str, at: int, patterns: Patterns) -> bool:
    """Whether a list of numbers may end at an offset: at a stop, or before what is asked of all of them."""
    return patterns.stop.match(text, at) is not None or patterns.list_stop.match(text, at) is not None


def _is_figure(number: re.Match[str]) -> bool:
    return number["digits"] is not None or number["nested"] is not None


def _is_dotted(number: re.Match[str]) -> bool:
    """Whether a number is one of a unit however the sentence goes on: "các điểm 2.1 và 2.3 đều …"."""
    return "." in (number["digits"] or "")


def _runs_on(text: str, number: re.Match[str], kind: UnitKind | str, patterns: Patterns, speech: Speech) -> bool:
    """Whether a number in words belongs to what follows: "đoạn hai bên đường", "vào khoản một gạch đầu dòng"; pages are
    read aloud, and so are articles with a number of several words.
    """
    if number["bare"] is None or kind == PAGE:
        return False
    if kind is UnitKind.ARTICLE and len(number["bare"].split()) > 1:
        return False
    next_ = patterns.unit.match(text, number.end() + 1)
    if next_ is not None and speech.bare_ordinals.get(number["bare"]) == 1 and _kind(next_[0], speech) in COUNTED:
        return True
    return patterns.stop.match(text, number.end()) is None


def _own_law(found: Sequence[Reference], text: str, start: int, patterns: Patterns) -> tuple[Reference, ...]:
    """References without those that lead into another law, which names itself after the last of a chain or before it.

    "khoản 2 Điều 5 Luật Đất đai", "Luật Đất đai (Điều 5, khoản 2)".
    """
    kept: list[Reference] = []
    found = found[_of_act_told(found, text, start, patterns) :]
    foreign_from: int | None = None
    acts = [one for one in patterns.in_law.finditer(text) if not one["own"]]
    acts += patterns.in_act.finditer(text) if "(" in text else ()
    brackets = [Span(start + one.start("inside"), start + one.end()) for one in acts]
    for reference in reversed(found):
        end = reference.span.end - start
        if brackets and any(inside.contains(reference.span) for inside in brackets):
            continue
        if patterns.other_law.match(text, end):
            foreign_from = reference.span.start
            continue
        if foreign_from is not None and not text[end : foreign_from - start].replace(",", " ").strip():
            foreign_from = reference.span.start
            continue
        foreign_from = None
        kept.append(reference)
    return tuple(reversed(kept))


def _of_act_told(found: Sequence[Reference], text: str, start: int, patterns: Patterns) -> int:
    """How many references at the head of a stretch are of another act, of which it only tells.

    "Kết luận 92 của Tỉnh ủy, mục II điểm 3 có yêu cầu …": one chain right behind the act, and what stands there.
    """
    if not found or patterns.act_ahead.fullmatch(text, 0, found[0].span.start - start) is None:
        return 0
    count = 1
    for one, other in pairwise(found):
        if text[one.span.end - start : other.span.start - start].strip(" ,"):
            break
        count += 1
    return count if patterns.act_tells.match(text, found[count - 1].span.end - start) is not None else 0
