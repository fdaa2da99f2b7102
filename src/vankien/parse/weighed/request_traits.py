"""What speaks for and against a change's being asked for at all: the traits by which a change that was read is weighed.

The words of its sentence before, between and behind its wordings, those of the sentences around, their classes, how
each sentence ends, and what else the contribution asks for. Wordings, places and figures are one sign each.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from vankien.model.amendment import Amendment
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.hearsay import first_ask, is_anothers, is_over, is_past, is_reported
from vankien.parse.restraint.surroundings import Setting, line_of, old_words
from vankien.parse.script import Script
from vankien.parse.words.cues import CLASSES
from vankien.parse.words.plain import BLANK
from vankien.text.quotes import is_mark

EDGE = 3  # words at either end of what stands before, between or behind that are told with their places
REACH = 300  # code points of the line before a sentence that are looked at
MANY = (1, 2, 3, 5, 10)  # changes of a contribution, in steps
LENGTHS = (150, 300, 600, 1200, 3000)  # code points of a contribution, in steps
_TOKEN = re.compile(rf"[^\W\d_]+|\d[\d.,]*%?|{BLANK}+|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?;…])\s+")


def _signs(said: str) -> list[str]:
    """The words and marks of a text, each figure and each quotation one sign."""
    return [
        one if one[0].isalpha() else "#" if one[0].isdigit() else "“”" if one[0] == BLANK else one
        for one in _TOKEN.findall(said)
    ]


def traits(script: Script, one: Amendment, around: Setting, changes: int, draft: Backing | None) -> Iterator[str]:
    """The traits of a change, one of so many `changes` of its contribution."""
    yield from _kind(script, one, changes, draft)
    pieces = {"head": around.head, "inner": around.inner, "tail": around.tail}
    for name, said in pieces.items():
        yield from _piece(name, said)
    yield from _classes(script, pieces)
    before = _before(script, around)
    said_before = before[-1] if before else ""
    beside = dict(zip(("before", "next", "then"), (said_before, *around.following, "", ""), strict=False))
    for name, said in beside.items():
        row = _signs(said)
        yield from (f"{name} {word}" for word in set(row))
        yield f"{name} begins {' '.join(row[:2]) or 'nothing'}"
        yield f"{name} ends {row[-1] if row and not row[-1].isalpha() else 'otherwise' if row else 'nothing'}"
    yield from _classes(script, beside)
    yield from _grammar(script, one, around)


def _kind(script: Script, one: Amendment, changes: int, draft: Backing | None) -> Iterator[str]:
    """What a change is, of how many, in how long a text, and what the draft has of its words."""
    old = old_words(script, one)
    new = one.new_text_spans[0] if one.new_text_spans else None
    shape = "".join(("-" if each is None else _form(script, each)) for each in (old, new))
    yield f"{one.operation}"
    yield f"{one.operation} {shape}"
    if old is not None and new is not None:
        yield "old first" if old.start < new.start else "new first"
    yield f"changes {sum(changes > each for each in MANY)}"
    yield f"length {sum(len(script.text) > each for each in LENGTHS)}"
    yield "placed" if not one.locator.is_empty else "placeless"
    yield "unread" if one.unread else "all read"
    if draft is not None:
        for name, each in (("old", old), ("new", new)):
            if each is not None:
                row = tokens(script.lower, each.start, each.end)
                yield f"{name} {'had' if row and draft.count(row) else 'strange'}"


def _form(script: Script, span: Span) -> str:
    is_marked = span.start > 0 and is_mark(script.marks[span.start - 1])
    return "q" if is_marked else "f" if any(map(str.isdigit, script.text[span.start : span.end])) else "b"


def _piece(name: str, said: str) -> Iterator[str]:
    """The words of a piece of the sentence: all, by twos, and those at its ends with their places."""
    row = _signs(said)
    yield from (f"{name} {word}" for word in set(row))
    yield from (f"{name} {one} {other}" for one, other in set(pairwise(row)))
    yield from (f"{name}+{at} {word}" for at, word in enumerate(row[:EDGE]))
    yield from (f"{name}-{at} {word}" for at, word in enumerate(row[: -EDGE - 1 : -1]))
    yield f"{name} long {min(8, len(row) // 3)}"


def _classes(script: Script, pieces: dict[str, str]) -> Iterator[str]:
    for name, said in pieces.items():
        cues = script.classes_in(said)
        yield from (f"{name} is {called}" for called, bit in CLASSES if cues & bit)


def _before(script: Script, around: Setting) -> list[str]:
    """The sentences of the line before that of the change, the line above where it begins one."""
    begin = around.first - len(around.head)
    line = line_of(script.text, Span(begin, begin))
    start = line.start
    if not script.text[start:begin].strip() and start > 1:
        start = line_of(script.text, Span(start - 2, start - 2)).start
    said = script.part(Span(max(start, begin - REACH), begin)).text if begin > start else ""
    return [one for one in _SENTENCE.split(said.strip()) if one]


def _grammar(script: Script, one: Amendment, around: Setting) -> Iterator[str]:
    """What the rules of hearsay say of the sentence and of those around it."""
    said, grammar = f"{around.head}{around.inner}{around.tail}", script.grammar
    at = len(around.head)
    tests = {
        "asked before": first_ask(around.head, grammar) is not None,
        "asked behind": first_ask(around.tail, grammar) is not None,
        "past": is_past(said, grammar),
        "reported": is_reported(said, at, grammar),
        "over": is_over(said, at, grammar),
        "another's": is_anothers(said, grammar),
        "question": said.rstrip().endswith("?"),
        "agreed": grammar.agrees.search(said) is not None,
        "agreed behind": any(grammar.agrees.search(each) is not None for each in around.following),
        "asked next": any(first_ask(each, grammar) is not None for each in around.following),
        "collects": script.collects,
    }
    yield from (f"is {name}" for name, holds in tests.items() if holds)
    if one.reason is not None:
        yield "has reason"
