"""Places that a request leaves out: "tại các Điều 5 đến 9, trừ Điều 7", "trong toàn văn, trừ khoản 2 Điều 3"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from vankien.lang.speech import Speech
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.paths import RANK, locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import pieces, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

REACH = 40  # code points between "trừ" and the place: "trừ trường hợp quy định tại Điều 3"
SPARED_REACH = 40  # code points before words in which it is said that they stay: "except the words “…”"
_STOP = re.compile(r"[,;(\x01]")  # behind it something else is said: "apart from “private”, which …"
STANCE_REACH = 40  # code points before a place in which it is told to stay, or weighed: "nhất trí với nội dung"
COUNTED_RANK = 9  # of a unit that has no level of its own
NEXT = 8  # code points between the places of one list: "trừ Điều 3 và khoản 2 Điều 5"


@lru_cache(maxsize=8)
def _pattern(speech: Speech) -> re.Pattern[str]:
    """What stands before places left out: "trừ" with some words between, "not", "chứ không phải" right before one."""
    fills = words((*speech.whole_of, *speech.containers))
    place = rf"(?=\s+(?:{fills}\s+){{0,2}}(?:{words(speech.units)}|[\d(]))"
    return compile_later(
        rf"{words(speech.whole_units.excepts)}|(?P<denied>{words(speech.whole_units.denials or ('(?!)',))}{place})"
    )


def excepted(script: Script, part: Masked) -> tuple[Reference, ...]:
    """The places of a clause that are left out, in order."""
    found: list[Reference] = []
    for match in _pattern(script.grammar.speech).finditer(part.text):
        end, reach = part.start + match.end(), REACH
        row: list[Reference] = []
        for one in script.references(part):
            between = part.text[end - part.start : max(0, one.span.start - part.start)]
            if 0 <= one.span.start - end <= reach and (row or _STOP.search(between) is None):
                row.append(one)
                end, reach = one.span.end, -1 if match["denied"] else NEXT  # "not 39 but 40" leaves out one
        if not row or _turn(script.grammar.speech).match(part.text, end - part.start) is None:
            found += row
    return (*found, *_kept(script, part, found))


def undecided(script: Script, part: Masked, locator: Locator) -> tuple[Locator, tuple[str, ...]]:
    """A place with what may be meant instead, and the words of both: "bỏ Điều 13 hay 14" drops neither for sure."""
    pattern, said = _either(script.grammar.speech), []
    named = script.references(part)
    for one in named:
        more = _further(script.grammar.speech).match(script.lower, one.span.end)
        if more is not None and not any(
            each.span.start < more.end() and each.span.end > more.start() for each in named
        ):
            said.append(script.text[one.span.start : more.end()])  # "byelaw 4(1), (2)": the second was not read
            continue
        if len(one.numbers) > 1 and _inner_either(script.grammar.speech).search(one.span.of(script.lower)) is not None:
            said.append(one.span.of(script.text))  # "paragraph 39 or 40", "chỉ tiêu (8) hoặc (9)"
            continue
        match = pattern.match(script.lower, one.span.end)
        held = [path for path in (locator.path, *locator.also) if path and _ends_at(path, one)]
        if match is None or not held:
            continue
        said.append(script.text[one.span.start : match.end()])
        if match["unit"] is None:
            other = (*held[-1][:-1], replace(held[-1][-1], number=match["number"], heading=None))
            locator = replace(locator, also=tuple(dict.fromkeys((*locator.also, other))))
    return locator, tuple(said)


def stays_beside(script: Script, part: Masked, locator: Locator) -> tuple[str, ...]:
    """The words by which one of several places that go may stay: "delete 2, but under 3 it should stay" asks."""
    if not locator.also or excepted(script, part):
        return ()
    said, why = _stays(script.grammar.speech).search(part.text), script.grammar.reason.search(part.text)
    if said is not None and why is not None and why.end() <= said.start():
        return ()  # "… vì cứ để theo nếp cũ là được": why they may go
    return () if said is None else (script.text[part.start + said.start() : part.start + said.end()],)


@lru_cache(maxsize=8)
def _stays(speech: Speech) -> re.Pattern[str]:
    return compile_later(words((*speech.keeps, *speech.meant.keeps)))


def spares_words(script: Script, target: Span) -> bool:
    """Whether quoted words are those that stay of what goes: "delete 39 except “…”", "bỏ khoản 2, chỉ giữ câu “…”"."""
    begin = max(0, target.start - SPARED_REACH)
    return _spared(script.grammar.speech).search(script.lower[begin : target.start]) is not None


@lru_cache(maxsize=8)
def _spared(speech: Speech) -> re.Pattern[str]:
    stays = words((*speech.whole_units.excepts, *speech.whole_units.spares))
    return compile_later(rf"(?<!\w){stays}\s+(?:[^\W\d_]+\s+){{0,3}}:?\s*[^\w\s]?$")


@lru_cache(maxsize=8)
def _further(speech: Speech) -> re.Pattern[str]:
    """A number in brackets that goes on a list of places."""
    return compile_later(rf"\s*(?:,|{words(speech.joins)})\s*\(\w{{1,3}}\)(?!\w)")


def _ends_at(path: tuple[Step, ...], one: Reference) -> bool:
    return path[-1].kind is one.kind and path[-1].number == one.numbers[-1]


@lru_cache(maxsize=8)
def _either(speech: Speech) -> re.Pattern[str]:
    """A further number of the place before it that may be meant instead: "Điều 13 hay 14", "khoản 2 hoặc khoản 3"."""
    units = words((*speech.units, *speech.page))
    return compile_later(
        rf"\s*,?\s*{words(speech.whole_units.eithers)}\s+(?:(?:{words(speech.containers)}\s+)?(?P<unit>{units})\s+)?"
        r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,3}[a-zđ]?|[a-zđ])(?!\w|[.,]?\d|\s*%)"
    )


@lru_cache(maxsize=8)
def _inner_either(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s{words(speech.whole_units.eithers)}\s")


def _kept(script: Script, part: Masked, found: list[Reference]) -> Iterator[Reference]:
    """The places told to stay as they are beside others: "ở Điều 6 thay “a” bằng “b”, ở Điều 11 giữ nguyên"."""
    if not part.cues & (Cue.KEEPS | Cue.AGREES | Cue.DISAGREES | Cue.REFUSES):
        return
    named = script.references(part)
    for places in _runs(script, part, named):
        stays = list(chain.from_iterable(_staying(script, part, places)))
        if not stays:
            continue
        others = [one for one in named if one not in stays]
        kinds = {one.kind for one in others}
        inner = max(stays, key=_rank)
        is_left = not others and _is_ordered(script, part, inner)  # "cắt đoạn này, giữ lại câu cuối"
        if not is_left and not any(_rank(one) <= _rank(inner) for one in others):
            continue  # "giữ khoản 2 Điều 5 nhưng bỏ câu cuối": of what is kept a piece is to go
        shares = inner.kind in kinds  # "bỏ khoản 2, giữ khoản 3 Điều 5": the article is that of both
        yield from (
            one for one in stays if one not in found and (one.kind is inner.kind or one.kind in kinds or not shares)
        )


def _runs(script: Script, part: Masked, named: Sequence[Reference]) -> Iterator[list[list[Reference]]]:
    """Places in a row with only commas and joints between, each with what holds it: "khoản 1, khoản 3 Điều 5"."""
    run: list[list[Reference]] = []
    for one in named:
        gap = part.text[run[-1][-1].span.end - part.start : one.span.start - part.start] if run else ""
        joint, within = _listed(script.grammar.speech)
        if run and within.fullmatch(gap) is not None:
            run[-1].append(one)
            continue
        if run and joint.fullmatch(gap) is None:
            yield run
            run = []
        run.append([one])
    if run:
        yield run


def _staying(script: Script, part: Masked, places: list[list[Reference]]) -> list[list[Reference]]:
    """Those places of a row that are told to stay, or only weighed: "giữ khoản 3", "khoản 3 đề nghị để nguyên".

    Of "giữ khoản 1, khoản 2 bỏ" and "nhất trí Điều 5 chuyển sang Điều 7" the last goes with the order behind it.
    """
    before, between, behind, ordered = _stances(script.grammar.speech)
    begin, end = places[0][0].span.start - part.start, places[-1][-1].span.end - part.start
    if behind.match(part.text, end) is not None:
        return places[-1:]
    stances = before.finditer(part.text, max(0, begin - STANCE_REACH), begin)
    if not any(between.fullmatch(part.text, one.end(), begin) for one in stances):
        return []
    return places[:-1] if ordered.match(part.text, end) is not None else places


def _is_ordered(script: Script, part: Masked, one: Reference) -> bool:
    """Whether an order stands before a place, and not behind it: "agree with 2.1 but delete “…”"."""
    orders, at = script.grammar.orders, one.span.start - part.start
    stance = next(_stances(script.grammar.speech)[0].finditer(part.text, max(0, at - STANCE_REACH), at), None)
    begin = at if stance is None else stance.start()  # "why not delete 3.3?": the order is what is denied
    return orders.search(part.text, 0, begin) is not None and orders.search(part.text, at) is None


def _rank(one: Reference) -> int:
    return RANK.get(one.kind, COUNTED_RANK) if isinstance(one.kind, UnitKind) else -1


@lru_cache(maxsize=8)
def _listed(speech: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between two places of a row, and between the parts of one: "khoản 3 của Điều 5"."""
    inside = words((*speech.of_words, *speech.containers))
    return (
        compile_later(rf"\s*(?:[,;]|{words(speech.joins)})\s*(?:{words(speech.whole_of)}\s*)?"),
        compile_later(rf"\s*(?:{inside}\s*)?"),
    )


@lru_cache(maxsize=8)
def _stances(speech: Speech) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What tells that a place stays, what may stand between ("keep its last sentence"), what tells so behind it, and
    what makes an order of one behind it.
    """
    keeps = words((*speech.keeps, *speech.whole_units.spares))
    stands = words((*speech.keeps, *speech.whole_units.spares, *speech.agrees, *speech.disagrees))
    stands = rf"(?:{stands}|{words(speech.refuses)}\s+{words(speech.deletes)})"  # "đừng bỏ khoản 1"
    u = speech.whole_units
    fills = words((*speech.about, *speech.whole_of, *speech.containers, *u.withs, *u.owned))
    voices = (*speech.own_voice, *speech.thens)
    asks = words((*speech.asks, *speech.also_words, *speech.whole_units.turns, *speech.musts, *voices))
    return (
        compile_later(stands),
        compile_later(rf"\s+(?:{fills}\s+){{0,3}}"),
        compile_later(rf"\s*,?\s*(?:{asks}\s+){{0,3}}{keeps}(?!\s+(?:{fills}\s+){{0,2}}{words(speech.units)})"),
        compile_later(
            rf"\s+(?:{asks}\s+){{0,3}}{pieces(speech).orders}(?!\s+(?:{fills}\s+){{0,2}}{words(speech.units)})"
        ),
    )


@lru_cache(maxsize=8)
def _turn(speech: Speech) -> re.Pattern[str]:
    """What turns to the places left out: "we support Part II except 2.3, which we ask you to delete"."""
    return compile_later(rf"\s*,?\s*{words(speech.whole_units.turns)}")


def without_excepted(script: Script, part: Masked, locator: Locator) -> tuple[Locator, tuple[str, ...]]:
    """The place without those of its list that are left out, and the words of what is left out inside of it.

    Where the latter are not empty no place is certain: a person sees what stays.
    """
    left_out = excepted(script, part)
    if not left_out:
        return locator, ()
    said = locator_of(left_out, script.text, script.grammar.speech)
    out = {said.path, *said.also}
    places = (locator.path, *locator.also)
    kept = tuple(path for path in places if path not in out)
    is_beside = all(any(step.kind is path[-1].kind for step in place) for path in out if path for place in places)
    if not kept or (is_beside and not out & set(places)):
        return locator, ()  # "bỏ khoản 2, giữ khoản 3": beside what goes, and not in it
    is_list = kept and out <= {locator.path, *locator.also}
    if is_list:
        return replace(locator, path=kept[0], also=kept[1:]), ()
    return locator, (script.text[left_out[0].span.start : left_out[-1].span.end],)
