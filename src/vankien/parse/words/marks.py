"""The text with every mark that people type for a quotation mark as “ or ”; same length, nothing else changed.

Single marks, backquotes, double commas and angle brackets in pairs stand for quotation marks; marks doubled on both
sides are one. An apostrophe inside a word or behind a letter opens nothing: K'Long, Ka' Dơng, 5'.
"""

import re

from vankien.text.quotes import MARKS

LONGEST = 400  # code points between two single marks; what is longer is two apostrophes
_MARK = re.escape(MARKS)
_WORDS = rf"(?=[^\s'’‘´`‹›<>{_MARK}])(?:[^\n'’‘´`‹›<>{_MARK}]|(?<=\w)['’](?=\w)|<(?!<)|>(?!>)){{1,{LONGEST}}}"
_BEFORE = r"(?:(?<=[\s(\[:,;–-])|^)"
_BEHIND = r"(?=[\s.,;:)\]!?…–-]|$)"
_PAIRS = re.compile(
    rf"(?m){_BEFORE}(?:(?P<two>''|``|,,|‘‘|<<){_WORDS}(?P<two_>''|``|´´|’’|>>){_BEHIND}"
    rf"|['‘’`‹‚]{_WORDS}['’‘´`›]{_BEHIND})"
    rf"|““(?=[^\s“”])[^\n“”]+””|««(?=[^\s«»])[^\n«»]+»»|„„(?=[^\s„“])[^\n„“]+““"
    rf"|\"\"(?=[^\s\"])[^\n\"]+(?<=\S)\"\""
)
_ANY = ("'", "‘", "’", "`", "‹", "‚", "<<", ",,", "““", "««", "„„", '""')
_ARROW = re.compile(  # an old wording whose mark was never closed before the arrow: "“a -> “b”"
    rf"(?P<open>[“\"«„])(?P<words>[^\n{_MARK}]{{1,{LONGEST}}}?\w)[^\S\n](?=[^\S\n]*(?:[→⇒➔⟶➝➜➡]|[-=]+>)\s*[“\"«„])"
)
_LEADS = re.compile(r"(?<=\w)[^\S\n]{0,3}[\u2013\u2014](?=[^\S\n]*\n\s{0,4}[“\"«„])")
"""A dash that ends a line and leads in the words quoted below it: "After section 11 insert—"."""
_STOPPED = re.compile(rf"[“„«](?:[^“”„«»\n]){{0,{LONGEST}}}[”»]|\"[^\"\n]{{1,{LONGEST}}}\"")


def with_marks(text: str) -> str:
    """The text with pairs of other marks as quotation marks. Linear: each opening mark looks `LONGEST` ahead."""
    if ">" in text or "→" in text or "⇒" in text:
        text = _ARROW.sub(lambda match: f"“{match['words']}”", text)
    if "\u2014" in text or "\u2013" in text:
        text = _LEADS.sub(lambda match: ":".rjust(len(match[0])), text)
    if not any(mark in text for mark in _ANY):
        return text
    return _PAIRS.sub(lambda match: match[0] if _is_inside(text, match.start()) else _marked(match), text)


def _marked(match: re.Match[str]) -> str:
    wide = match["two"] is not None or match[0][0] in '“"«„'
    if wide:
        return f" “{match[0][2:-2]}” "
    return f"“{match[0][1:-1]}”"


def _is_inside(text: str, at: int) -> bool:
    """Whether an offset lies between double marks of its line: single ones in there belong to the words quoted."""
    start = text.rfind("\n", 0, at) + 1
    return any(
        quote.start() < at < quote.end()
        for quote in _STOPPED.finditer(text, max(start, at - LONGEST), min(len(text), at + LONGEST))
    )
