"""New titles of units that only the sentence before names: "The title of section 6 is unclear. Rename it “…”"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.places.locate import unit_named
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_VERDICT = 60  # code points of a sentence that only judges the draft's title: "Tên kế hoạch dài quá."
VERDICT_HEAD = 20  # code points at its head in which the title is named
TITLE_BEFORE = 160  # code points before a sentence in which the one before it names a title


def is_title_before(script: Script, found: Found, clause: Span, place: Locator) -> bool:
    """Whether new words are the title of the unit of which the sentence before speaks: "rename it “…”" behind
    "section 6 is unclear", "it should read “…”" behind "the title of section 6 is unclear".
    """
    is_whole = found.operation is Operation.REPLACE and found.target is None
    if not is_whole or not place.path or place.also or place.path[-1].kind is UnitKind.TITLE:
        return False
    if _is_of_this_unit(script, found, clause, place.path[-1].kind):
        return True
    if found.new is None:
        return False
    said = Span(clause.start, max(clause.start, found.new.start))
    if _names_it_anew(script.grammar.speech).search(script.lower, said.start, said.end) is not None:
        return True
    if _it(script.grammar.speech).search(script.lower, said.start, said.end) is None:
        return False
    begin = script.lower.rfind("\n", 0, clause.start) + 1
    before = script.clauses_of(Span(max(begin, clause.start - TITLE_BEFORE), clause.start))
    return bool(before) and script.grammar.title.search(script.lower, before[-1].start, clause.start) is not None


def _is_of_this_unit(script: Script, found: Found, clause: Span, kind: UnitKind) -> bool:
    """Whether the words before the new ones name the title of a unit of this kind: "tên điều đề nghị sửa thành"."""
    end = found.end if found.new is None else found.new.start
    own = script.part(clause).text[: max(0, end - clause.start)]
    speech = script.grammar.speech
    return any(unit_named(one["unit"], speech) is kind for one in _of_unit(speech).finditer(own))


@lru_cache(maxsize=8)
def _of_unit(s: Speech) -> re.Pattern[str]:
    """What is called a title, and the kind of unit that it is of, without a number: "tên điều", "tiêu đề mục này"."""
    title = words(s.title_words)
    called = rf"(?:{title}(?:\s+{words(s.of_words)})?|(?={title})[^\W\d_]+)"
    return compile_later(rf"{called}\s+(?P<unit>{words(s.units)})(?!\s*\d|\s+[ivx]+(?!\w)|\s+\w(?!\w))")


def is_draft_title_before(script: Script, found: Found, clause: Span) -> bool:
    """Whether new words, no old ones told, are for the draft's own title, which the sentence before judges.

    "Tên kế hoạch dài quá. Đề nghị rút gọn thành “…”".
    """
    if found.operation is not Operation.REPLACE or found.target is not None or found.new is None:
        return False
    begin = script.lower.rfind("\n", 0, clause.start) + 1
    row = script.clauses_of(Span(max(begin, clause.start - TITLE_BEFORE), clause.start))
    before = row[-1] if row else clause
    if not 0 < before.length <= LONGEST_VERDICT or script.references(script.part(before)):
        return False
    end = min(before.end, before.start + VERDICT_HEAD)
    named = script.grammar.draft_title.search(script.lower, before.start, before.end)
    return named is not None and named.start() < end


@lru_cache(maxsize=8)
def _names_it_anew(s: Speech) -> re.Pattern[str]:
    """An order to give another name to what was spoken of: "rename it"."""
    verbs = [one for one in s.phrasing.names_anew if one in s.title_words]  # "call it" may be of anything
    its = s.whole_units.its
    return compile_later(rf"{words(verbs)}\s+{words(its)}(?!\w)" if verbs and its else "(?!)")


@lru_cache(maxsize=8)
def _it(s: Speech) -> re.Pattern[str]:
    its = s.whole_units.its
    return compile_later(words(its) if its else "(?!)")
