"""How people ask for more words, or fewer: put in beside others, left out."""

import re

from vankien.lang.speech import Speech
from vankien.parse.places.drafts_numbers import CODED
from vankien.parse.words.pieces import LINE, WITHIN, Pieces, Q, demanding, words
from vankien.text.pattern import compile_later

Patterns = dict[str, re.Pattern[str]]


def adding(s: Speech, p: Pieces) -> Patterns:
    """The patterns of orders to put in and to drop."""
    return {
        **_between(s, p),
        **_side_behind(s, p),
        **_side_ahead(s, p),
        **_quoted_first(s, p),
        **_inserting(s, p),
        **_dropping(s, p),
    }


def _between(s: Speech, p: Pieces) -> Patterns:
    """Words that go between two others."""
    return {
        "insert_between": compile_later(
            rf"(?P<verb>{words((*s.inserts, *s.uses))}){p.gap}(?P<new>{Q}){p.gap}{p.between}"
        ),
        "second_between": compile_later(
            rf"{words(s.between)}{WITHIN}{{0,40}}?(?:{Q}\s*(?:{p.joins}|,){WITHIN}{{0,20}}?)?$"
        ),
        "between_insert": compile_later(
            rf"{p.between}{WITHIN}{{0,60}}?(?P<verb>{words((*s.inserts, *s.uses))}){WITHIN}{{0,40}}?(?P<new>{Q})"
        ),
        "insert_verb_between": compile_later(
            rf"(?P<verb>{p.inserts}){WITHIN}{{0,20}}?{p.between}{WITHIN}{{0,60}}?(?P<new>{Q})"
        ),
    }


def _side_behind(s: Speech, p: Pieces) -> Patterns:
    """Words to put in, and behind the verb or the new words those beside which they go."""
    return {
        "insert_side": compile_later(
            rf"(?P<verb>{p.inserts}){WITHIN}{{0,25}}?(?P<side>{p.beside})(?P<mid>[^\x01.;:\n]{{0,40}}?)(?P<old>{Q})"
            rf"{WITHIN}{{0,60}}?(?P<new>{Q})"
        ),
        "insert_put_beside": compile_later(
            rf"(?P<verb>{p.inserts}){p.gap}(?P<new>{Q})(?:{LINE}|{Q}){{0,120}}?[,;:(]\s*"
            rf"(?:{words((*s.whole_units.puts, *s.whole_units.stands, *s.unmarked.stands))})\s+(?:\w+\s+)?"
            rf"(?P<side>{p.beside})(?P<mid>\s+(?:{p.names}\s*){{0,2}})(?P<old>{Q})"
        ),
        "insert_passive": compile_later(
            rf"(?P<new>{Q}){WITHIN}{{0,30}}?(?P<verb>{p.inserts}){WITHIN}{{0,30}}?(?P<side>{p.beside})"
            rf"(?P<mid>{WITHIN}{{0,30}}?)(?P<old>{Q})"
        ),
        "insert_beside": compile_later(
            rf"(?P<verb>{p.inserts}){p.gap}(?P<new>{Q}){p.gap}(?P<side>{p.beside})"
            rf"(?P<mid>{WITHIN}{{0,60}}?)(?P<old>{Q})"
        ),
        "insert_nearby": compile_later(
            rf"(?P<verb>{p.inserts}){WITHIN}{{0,60}}?(?P<new>{Q}){WITHIN}{{0,20}}?{words(s.roles.nearby)}\s+"
            rf"(?:{p.names}\s*){{0,2}}(?P<old>{Q})"
        ),
        "insert_lacking": compile_later(
            rf"(?P<verb>{words(s.lacks)})\s*(?:{p.names}\s*){{0,2}}(?P<new>{Q}){WITHIN}{{0,20}}?(?P<side>{p.beside})"
            rf"(?P<mid>{WITHIN}{{0,20}}?)(?P<old>{Q})"
        ),
        "insert_asked": compile_later(
            rf"(?P<verb>{words(s.asks)}){WITHIN}{{1,40}}?(?P<new>{Q}){WITHIN}{{0,20}}?(?P<side>{p.beside})"
            rf"(?P<mid>{WITHIN}{{0,20}}?)(?P<old>{Q})"
        ),
    }


def _side_ahead(s: Speech, p: Pieces) -> Patterns:
    """Words beside which others go, told before these."""
    return {
        "beside_say": compile_later(
            rf"(?P<side>{p.beside})(?P<mid>{WITHIN}{{0,30}}?)(?P<old>{Q})\s*,?\s*(?:{words(s.asks)}\s+(?:\w+\s+)?)?"
            rf"(?P<verb>{words(s.uses)})\s*(?:{p.names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        "beside_words": compile_later(
            rf"(?P<side>{p.beside})(?P<mid>\s+(?:{p.names}\s+){{0,2}})(?P<old>{Q})(?P<verb>){WITHIN}{{0,25}}?\s*"
            rf"{p.names}\s*:?\s*(?P<new>{Q})(?=\s*[.;,!]|\s*$)"
        ),
        "followed": compile_later(
            demanding(
                (*s.phrasing.followed, *s.phrasing.preceded),
                rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>(?P<after>{words(s.phrasing.followed)})|{words(s.phrasing.preceded)})"
                rf"\s*(?:{p.names}\s*){{0,3}}:?\s*(?P<new>{Q})",
            )
        ),
        "beside_late": compile_later(
            rf"(?P<side>{p.beside})(?P<mid>{WITHIN}{{0,40}}?)(?P<old>{Q}){WITHIN}{{0,25}}?(?P<new>{Q}){WITHIN}{{0,25}}?"
            rf"(?P<verb>{p.inserts})"
        ),
        "beside_it": compile_later(
            rf"(?P<old>{Q}){WITHIN}{{0,20}}?(?P<verb>{words((*s.asks, *s.lacks, *s.uses))}){WITHIN}{{1,40}}?"
            rf"(?P<side>{p.beside})\s+{words(s.this)}{WITHIN}{{0,20}}?(?P<new>{Q})"
        ),
        "beside_insert": compile_later(
            rf"(?P<side>{p.beside})(?P<mid>{WITHIN}{{0,60}}?)(?P<old>{Q}){WITHIN}{{0,120}}?"
            rf"(?P<verb>{words((*s.inserts, *s.lacks, *s.musts, *s.phrasing.comes))})"
            rf"{LINE}{{0,60}}?(?P<new>{Q})"
        ),
        "insert_host_side": compile_later(
            rf"(?P<old>{Q}){WITHIN}{{0,30}}?(?P<verb>{words((*s.lacks, *s.inserts))}){WITHIN}{{0,25}}?(?P<new>{Q})"
            rf"{WITHIN}{{0,15}}?(?P<side>{p.beside})\s+{words(s.this)}"
        ),
        "insert_plus": compile_later(rf"(?P<old>{Q})\s*\+\s*(?P<new>{Q})"),
        "host_insert": compile_later(
            rf"(?P<old>{Q}){WITHIN}{{0,30}}?(?P<verb>{p.inserts}){WITHIN}{{0,25}}?(?P<side>{p.beside})\s+{words(s.this)}"
            rf"\s*(?:{p.names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
    }


def _quoted_first(s: Speech, p: Pieces) -> Patterns:
    """Words to put in that stand before the order: "“a” is what we ask to add", "we should like “a” added"."""
    return {
        "insert_named": compile_later(
            rf"(?P<new>{Q}){WITHIN}{{0,60}}?"
            rf"(?:(?P<verb>{p.inserts})\s+(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}"
            rf"|(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}"
            rf"{WITHIN}{{0,30}}?(?P<late>{p.inserts}))"
        ),
        "insert_is": compile_later(
            rf"(?P<new>{Q})\s*,?\s*{words(s.copulas)}\s+(?:\w+\s+)?{p.names}\s+(?:(?:{words(s.own_voice)})\s+)?"
            rf"{words(s.asks)}\s+(?:\w+\s+)?(?P<verb>{p.inserts})"
        ),
        "insert_given": compile_later(
            rf"(?P<new>{Q}){WITHIN}{{0,40}}?{words(s.passive)}\s+(?:\w+\s+)?(?P<verb>{p.inserts})"
            if s.counts_at_head
            else r"(?!)"
        ),
        "insert_had": compile_later(  # "we should like “a” added to 8.4"
            rf"{words(s.phrasing.has_done)}\s+(?:{p.names}\s*){{0,3}}(?P<new>{Q})\s*(?:\w+ly\s+|also\s+)?"
            rf"(?P<verb>(?=\w*(?:ed|put|written|built)(?!\w))(?:{p.inserts}|put(?=\s+(?:in|into|to|at)\s+(?:\w+\s+)?(?:{p.units}|{p.names}|\d))))"
            if s.phrasing.has_done
            else r"(?!)"
        ),
        "insert_denied": compile_later(words((*s.refuses, *s.stances.nots)) if s.phrasing.has_done else r"(?!)"),
    }


def _inserting(s: Speech, p: Pieces) -> Patterns:
    """Words to put in, beside no others: the place says where, or nobody does."""
    return {
        "insert_at_edge": compile_later(
            rf"(?P<verb>{p.inserts}){p.gap}(?P<new>{Q})\s*{words((*s.at_end, *s.at_start))}\s+(?:{p.units}|{p.names})"
        ),
        "insert_quote": compile_later(rf"(?P<verb>{p.inserts}){WITHIN}{{0,120}}?(?P<new>{Q})"),
        "insert_this": compile_later(
            rf"(?P<verb>{p.inserts})\s+(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}"
            rf"|(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}{WITHIN}{{0,30}}?{p.inserts}"
        ),
        "insert_into": compile_later(rf"(?P<verb>{p.inserts})\s+{p.into}\s*(?:{p.names}\s*){{0,2}}:?\s*(?P<new>{Q})"),
        "lacks": compile_later(
            rf"(?P<verb>{words((*s.lacks, *s.musts))})(?!\s*{Q}\s*(?:{p.beside})){WITHIN}{{0,60}}?(?P<new>{Q})"
        ),
        "counted_new": compile_later(
            rf"{p.inserts}(?:[,\s]|\d|{p.inserts}|{p.names}|{words(s.whole_of)}|{words(s.replaces)})*"
        ),
    }


def _dropping(s: Speech, p: Pieces) -> Patterns:
    """Words that go, and what tells that only a piece of something does."""
    return {
        "delete_range": compile_later(rf"(?P<verb>{p.deletes}){p.gap}{p.begins}"),
        "more_quotes": compile_later(
            rf"\s*(?:[,;]|{p.joins})\s*(?:{p.joins}\s*)?(?:{p.names}\s*){{0,2}}(?P<old>{Q})(?!\s*{p.replaces})"
            rf"(?=\s*(?:[,;.()]|$|{p.joins}|{words(s.stops)}))"
        ),
        "delete_named": compile_later(
            rf"(?P<old>{Q}){WITHIN}{{0,100}}?(?P<verb>{p.deletes})\s*"
            rf"(?:(?:{words((*s.whole_of, *s.names_words))}\s+){{1,3}}{words(s.this)}"
            rf"|{words(s.whole_units.entire)}\s+{p.names}\s*(?=[.;,]|$)"
            rf"|(?:{words((*s.whole_of, *s.away, *s.whole_units.its))}\s*)?"
            rf"(?=[.;,?!]|$|{words((*s.reasons, *s.unmarked.fillers))}"
            rf"(?!\s+(?:{words(s.bare_names)})\s+(?!{words(s.this)})\w)"  # "lược giùm chữ lớn": a part of them
            rf"|{words((*s.from_words, *s.containers, *s.bare_leads))}\s+(?:\w+\s+)?"
            rf"(?:{words((*s.units, *s.page, *s.line))}|\d|{CODED})))"
        ),
        "heading_end": compile_later(rf"{words(s.heading_words)}\s*$"),
        "piece_told": compile_later(rf"{words((*s.units, *s.whole_units.owns, *s.about))}\s+\w"),
        "delete_quote": compile_later(rf"(?P<verb>{p.deletes}){p.gap}(?P<old>{Q})"),
        "delete_refused": compile_later(
            rf"(?P<verb>{words(s.refuses)}\s+{words(s.uses)})\s*(?:{p.names}\s*){{0,2}}(?P<old>{Q})"
        ),
        "delete_this": compile_later(
            rf"(?P<verb>{p.deletes})\s+(?:{words((*s.whole_of, *s.names_words))}\s+){{0,3}}{words(s.this)}"
        ),
        "spares_named": compile_later(rf"(?P<verb>{words(s.spare)})\s+(?:{p.names}\s+){{1,2}}(?P<old>{Q})"),
        "spares": compile_later(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{words(s.spare)})(?:\s+{words(s.away)})?"
            rf"\s*(?=[.,;!?)]|$|{words(s.reasons)}|{words((*s.from_words, *s.containers, *s.bare_leads))}\s+(?:\w+\s+)?"
            rf"(?:{words((*s.units, *s.page, *s.line, *s.about_draft))}|\d|{CODED}))"
        ),
    }
