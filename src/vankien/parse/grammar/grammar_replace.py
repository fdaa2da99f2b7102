"""How people ask for other words: one phrase for another, a text anew, a title."""

import re

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import ANY, ARROW, LINE, WITHIN, Pieces, Q, demanding, words
from vankien.text.pattern import compile_later

Patterns = dict[str, re.Pattern[str]]


def replacing(s: Speech, p: Pieces) -> Patterns:
    """The patterns of orders to replace."""
    compile_ = compile_later
    at = rf"(?:{words(s.containers)}\s[^\x01,;.()\n]{{1,60}}?\s)?"  # "“c” tại khoản 3 bằng “d”"
    row = rf"\s*(?:[,;]|{p.joins})\s*(?:{p.joins}\s*)?(?:{p.names}\s*){{0,2}}"
    return {
        "replace_two": compile_(rf"(?P<verb>{p.replaces}){p.gap}(?P<old>{Q}){p.gap}{p.by}{LINE}{{0,60}}?(?P<new>{Q})"),
        "replace_passive": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{p.replaces}){WITHIN}{{0,25}}?{p.by}{LINE}{{0,60}}?(?P<new>{Q})"
        ),
        "replace_neighbour": compile_(
            rf"(?P<verb>{p.replaces})\s+(?P<what>[^\x01.;:,\n]{{1,40}}?)\s+{p.beside}\s+(?P<named>{p.names}\s+)?(?:{p.names}\s+)?"
            rf"(?P<old>{Q}){p.gap}{p.by}\s*(?:{p.names}\s*){{0,2}}{Q}"
        ),
        "replace_instead": compile_(rf"(?P<new>{Q}){WITHIN}{{0,30}}?(?P<verb>{words(s.instead)}){p.gap}(?P<old>{Q})"),
        "replace_arrow": compile_(rf"(?P<verb>)(?P<old>{Q})\s*(?:{ARROW}|=|>{{1,2}})\s*(?P<new>{Q})"),
        "replace_to": compile_(
            demanding(
                s.phrasing.turns,
                rf"(?P<verb>)(?P<old>{Q})\s*(?:(?:{words(s.containers)}\s+[\w.()]{{1,12}}(?:\s+[\w.()]{{1,8}})?"
                r"|\([\w.() ]{1,14}\))\s+)?"
                rf"{words(s.phrasing.turns)}\s*(?:{p.names}\s+)?(?P<new>{Q})",
            )
        ),
        "replace_refused": compile_(
            rf"(?P<verb>{words(s.refuses)}\s+{words(s.uses)}|{words(s.instead)}){p.gap}(?P<old>{Q}){WITHIN}{{0,40}}?"
            rf"(?:{words(s.uses)}|{p.replaces}|{p.by}){WITHIN}{{0,30}}?(?P<new>{Q})"
        ),
        "replace_dropped": compile_(
            rf"(?P<verb>{p.deletes}){p.gap}(?P<old>{Q}){WITHIN}{{0,25}}?"
            rf"(?:(?:{p.replaces}|{p.inserts})\s*{words(s.in_its_place)}|{words(s.uses)}"
            rf"|{words(s.drop_joins)}\s+(?:{p.names}\s+)?(?:{p.replaces}|{p.inserts}))(?!{p.gap}(?:{p.beside}){p.gap}{Q})"
            rf"{WITHIN}{{0,30}}?(?P<new>{Q})(?!\s*(?:{p.beside}))"
        ),
        "replace_dropped_at_once": compile_(
            rf"(?P<verb>{p.deletes})\s*:?\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q})\s*[,;]\s*{words(s.phrasing.puts_in)}"
            rf"\s*:?\s*(?:{p.names}\s+){{0,2}}(?P<new>{Q})(?=\W*$)"
        ),
        "replace_dropped_passive": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{p.deletes}){WITHIN}{{0,40}}?(?:[,;]|{p.joins})\s*(?:{p.names}\s+){{0,3}}"
            rf"(?P<new>{Q})\s*(?:\w+\s+){{0,3}}?(?:{p.inserts}|{p.replaces}|{words(s.puts)})"
            rf"(?=\s*(?:{words(s.in_its_place)})?\s*(?:[.,;!]|$|{words(s.reasons)}))"
        ),
        "replace_dropped_say": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{p.deletes})(?:\s+{words(s.away)})?\s*[,;]\s*(?:{words(s.asks)}\s+)?"
            rf"{words(s.uses)}\s*(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        "replace_corrected": compile_(
            rf"(?P<verb>)(?P<old>{Q}){WITHIN}{{0,15}}?{words(s.corrects)}{WITHIN}{{0,15}}?(?P<new>{Q})"
        ),
        "replace_softly": compile_(  # "should “a” not be “b”?"
            demanding(
                s.hearsay.soft_nots,
                rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{words(s.nots)}\s+{words(s.ways_to_say)})\s*(?:{p.names}\s*){{0,2}}"
                rf"(?P<new>{Q})[^.;:\x01]{{0,40}}\?",
            )
        ),
        "replace_wished": compile_(  # "we ask that “a” in 3.4 be “b”": no other mood follows "that" so
            demanding(
                s.phrasing.wished,
                rf"{words(s.phrasing.wished)}\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q})"
                rf"(?:\s+{words((*s.containers, *s.at_end, *s.at_start))}(?:[^\x01,;:\n.]|\.(?=\d)){{1,60}}?)?"
                rf"\s+(?P<verb>{words(s.phrasing.comes_to_be)}|{words(s.passive)}\s+(?:\w+ly\s+)?"
                rf"{words((*s.raises, *s.replaces))}\s+(?:{p.by}|{p.into}))\s*(?:{p.names}\s+){{0,2}}:?\s*(?P<new>{Q})",
            )
        ),
        "replace_but": compile_(
            rf"(?P<verb>{words(s.nots)})\s*(?:{p.names}\s*){{0,2}}(?P<old>{Q})\s*,?\s*{words(s.unmarked.but)}"
            rf"{WITHIN}{{0,20}}?(?P<new>{Q})"
        ),
        "replace_reworded": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,90}}?{words(s.asks)}\s+(?:\w+\s+){{0,2}}?"
            rf"(?P<verb>{words((*s.replaces, *s.uses, *s.raises, *s.ways_to_say))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        "replace_range": compile_(rf"(?P<verb>{p.replaces}){p.gap}{p.begins}{p.gap}{p.by}{LINE}{{0,60}}?(?P<new>{Q})"),
        "replace_rows": compile_(
            rf"(?P<verb>(?P<for>{words(s.phrasing.old_for or ('(?!)',))})|{p.replaces}){p.gap}"
            rf"(?P<olds>{Q}(?:{row}{Q})+)"
            rf"(?(for){WITHIN}{{0,60}}?{words((*s.uses, *s.puts, *s.replaces))}|{WITHIN}{{0,40}}?{p.by}){LINE}{{0,60}}?"
            rf"(?P<news>{Q}(?:{row}{Q})+)"
        ),
        "corrected_rows": compile_(  # "“a” and “b” should be “c” and “d”"
            rf"(?P<olds>{Q}(?:{row}{Q})+){WITHIN}{{0,40}}?(?P<verb>{words(s.corrects)})\s*(?:{p.names}\s*){{0,2}}:?\s*"
            rf"(?P<news>{Q}(?:{row}{Q})+)(?!\s*{words(s.corrects)})"
        ),
        "more_pairs": compile_(
            rf"[\s,;.]*(?:(?:{p.joins}|{p.carries_on})\s*)?(?:(?P<for>{words(s.phrasing.old_for)})\s+)?"
            rf"(?:{p.names}\s*){{0,2}}(?P<old>{Q})\s*(?:\([^()\x01]{{1,40}}\)\s*)?(?:(?:{p.replaces})\s*)?{at}"
            rf"(?(for),?\s*(?:{words(s.uses)}\s*)?|(?:{p.by}|{words(s.corrects)}|{ARROW})\s*)"
            rf"(?:{p.names}\s*){{0,2}}(?P<new>{Q})"
        ),
        "block": compile_(
            rf"(?P<verb>{p.changes})(?:{ANY}{{0,400}}?(?:{p.result}\s*[:.]?|:)\s*$"
            rf"|(?:[^.;:\n]|\.(?=\d)){{0,400}}?(?:{p.result}\s*:|:|{p.names}\s+[–—-]\s))"
        ),
        "block_quote": compile_(
            rf"(?P<verb>{p.changes})(?:[^.;:\n]|\.(?=\d)){{0,400}}?"
            rf"(?:{words(mark for mark in s.marks_result if mark not in s.names_words)}\s+(?=\x01)"
            rf"|(?P<by>{p.by})\s+(?:{p.names}\s+){{0,2}}(?=\x01))"
        ),
        "replace_better": compile_(
            rf"(?P<old>{Q}){WITHIN}{{1,60}}?,{WITHIN}{{0,30}}?(?P<new>{Q})(?P<verb>)"
            rf"\s*(?:\w+\s+){{0,2}}?{words(s.betters)}"
        ),
        "replace_put": compile_(
            demanding(
                s.puts,
                rf"(?P<verb>{words(s.puts)})\s+(?:{p.names}\s+){{0,2}}(?P<new>{Q})\s*{words(s.puts_for)}\s+"
                rf"(?:{p.names}\s+){{0,2}}(?P<old>{Q})",
            )
        ),
        "replace_put_old_first": compile_(
            demanding(
                s.puts,
                rf"(?P<verb>{words(s.puts)})\s+(?:\w+\s+)?{words(s.puts_for)}\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q})\s*,?\s*"
                rf"(?:{p.names}\s+){{0,3}}:?\s*(?P<new>{Q})",
            )
        ),
        "wherever_replace": compile_(
            rf"{words(s.wherever)}\s+(?:{p.names}\s*){{0,2}}(?P<old>{Q})\s+\w+\s*,?\s*"
            rf"(?:{words((*s.uses, *s.replaces))}\s+)?"
            rf"(?:{p.names}\s*){{0,2}}(?P<new>{Q})(?P<verb>)"
        ),
        "replace_not": compile_(
            rf"(?P<verb>{words((*s.asks, *s.corrects))}){WITHIN}{{0,30}}?(?P<new>{Q}){WITHIN}{{0,12}}?"
            rf"{words(s.nots)}\s*(?:{p.names}\s*){{0,2}}(?P<old>{Q})"
        ),
        "replace_bare_not": compile_(
            demanding(
                s.phrasing.nots,
                rf"(?P<new>{Q})\s*[,;(–-]*\s*(?P<verb>{words(s.phrasing.nots)})\s+(?:{p.names}\s*){{0,2}}(?P<old>{Q})",
            )
        ),
        "replace_extended": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{p.inserts})\s+{p.into}\s*(?:{p.names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        "replace_asked": compile_(
            rf"(?:(?P<verb>{words(s.asks)}){WITHIN}{{0,40}}?(?P<old>{Q})|(?P<first>{Q}){WITHIN}{{0,40}}?(?P<late>{words(s.asks)}))"
            rf"{WITHIN}{{0,40}}?{words((*s.into, *s.by))}\s*(?:{p.names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        "replace_wherever": compile_(
            rf"{words(s.wherever)}\s+(?:\w+\s+){{0,2}}?{words(s.uses)}\s*(?:{p.names}\s*){{0,2}}(?P<old>{Q})"
            rf"{WITHIN}{{0,20}}?(?P<verb>{words((*s.uses, *s.replaces))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}(?P<new>{Q})"
        ),
        "more_choices": compile_(rf"\s*,?\s*{words(s.or_words)}\s*(?:{p.by}\s*)?(?:{p.names}\s*){{0,2}}(?P<new>{Q})"),
        "bare_arrow": compile_(
            rf"(?:^|[,:])\s*(?:{p.names}\s+)?(?P<old>[^\x01,;:\n→⇒➔=>]{{3,120}}?)\s*{ARROW}\s*"
            rf"(?P<new>[^\x01;\n]{{1,160}}?)\s*(?=[.;]\s|[.;]?$|\s\([^()\n]{{1,60}}\)[.;]?$|,\s[^\x01,;:\n→⇒➔=>]{{2,80}}?{ARROW})"
        ),
        "bare_becomes": compile_(
            rf":\s*(?:{words(s.asks)}\s+)?(?:{p.names}\s+)?(?P<old>[^\x01,;:.\n()]{{3,60}}?)\s+(?:{words(s.asks)}\s+)?{p.replaces}\s+{p.by}\s+"
            rf"(?:{p.names}\s+)?(?P<new>[^\x01,;:.\n()]{{2,80}}?)\s*(?=[.;]\s|[.;]?$)"
        ),
        "puts_forward": compile_(rf"(?P<verb>{words(s.asks)})(?:\s+\w+){{1,7}}\s*:\s*(?P<new>{Q})"),
        "to_quote": compile_(
            rf"(?:^[\W\d_]*|{words(s.asks)}\s+(?:\w+\s+){{0,2}}?|[,:]\s*)"
            rf"(?P<verb>{words((*s.replaces, *s.uses, *s.raises, *s.phrasing.puts_forward))})\s*[,:]?\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place, *s.marks_result))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        "replace_raised": compile_(
            rf"{words(s.from_words)}\s+(?:{p.names}\s*){{0,2}}(?P<old>{Q})\s*(?P<verb>{p.turned}){{1,2}}\s*"
            rf"(?:{p.names}\s*){{0,2}}(?P<new>{Q})"
        ),
        "replace_said": compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{words(s.asks)})\s+(?:\w+\s+){{1,3}}?{p.by}\s*(?:{p.names}\s*){{0,2}}"
            rf"(?P<new>{Q})"
        ),
        "replace_linked": compile_(
            rf"(?P<old>{Q})\s*[,–-]?\s*(?:{words(s.asks)}\s+)?(?P<verb>{words((*s.replaces, *s.uses, *s.raises))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        "offered": compile_(
            rf"(?:^[\W\d_]*|[,:–—-]\s*|(?<!\w)(?={words((*s.own_voice, *s.phrasing.offerers))}))"
            rf"(?P<verb>{words((*s.phrasing.puts_forward, *s.phrasing.offers))})"
            rf"(?:\s+{words((*s.about, *s.containers, *s.puts_for))}\s{WITHIN}{{0,50}}?)?\s*,?\s*"
            rf"(?:{words((*s.copulas, *s.corrects, *s.phrasing.offer_copulas))}\s*)?"
            rf"(?:{words((*s.names_words, *s.in_its_place, *s.marks_result))}\s*){{0,3}}:?\s*(?P<new>{Q})"
            rf"(?=[^\w\x01]*(?:{words(s.phrasing.fillers)}[^\w\x01]*){{0,2}}$"
            rf"|\s*[.,;]?\s*{words((*s.reasons, *s.bare_reasons))})"
        ),
        "restated": compile_(
            demanding(
                s.phrasing.restates,
                rf"(?:(?P<ask>{words(s.asks)}){WITHIN}{{1,60}}?[,:;–-]\s*|^[\W\d_]*)"
                rf"(?P<verb>{words(s.phrasing.restates)})\s*,?\s*"
                rf"(?(ask)|(?={words((*s.uses, *s.replaces))}))"
                rf"(?:{words((*s.uses, *s.replaces, *s.names_words, *s.in_its_place, *s.marks_result))}\s*){{0,3}}:?\s*"
                rf"(?P<new>{Q})(?=[^\w\x01]*(?:{words(s.unmarked.fillers)}[^\w\x01]*){{0,2}}$)",
            )
        ),
        "replace_for": compile_(
            demanding(
                s.phrasing.old_for,
                rf"(?P<verb>{words(s.phrasing.old_for)})\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q}){WITHIN}{{0,120}}?"
                rf"{words((*s.uses, *s.puts, *s.replaces))}\s+(?:{p.names}\s+){{0,2}}(?P<new>{Q})",
            )
        ),
        "replace_made": compile_(
            rf"(?P<verb>{words(s.phrasing.makes)})\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q})\s*,?\s*(?P<new>{Q})"
        ),
        "favoured": compile_(rf"(?:^|[.,;:–—-]\s*|\s)(?P<new>{Q})\s*(?P<verb>{words(s.roles.conditionals)})"),
        "place_made": compile_(
            rf"(?P<verb>{words(s.phrasing.makes)})\s+(?P<place>[^\x01.;:\n]{{1,40}}?|[^\x01;:\n]{{1,16}}?)\s*:?\s*(?P<new>{Q})"
        ),
        "place_reads": compile_(
            rf"(?P<place>[^\x01.;:\n]{{1,60}}?)\s*(?P<verb>{words(s.corrects)})\s*(?:{p.names}\s+){{0,2}}:\s*(?P<new>{Q})"
        ),
        "for_unit": compile_(
            demanding(
                s.phrasing.old_for,
                rf"{words(s.phrasing.old_for)}\s+(?P<place>[^\x01.;:\n]{{1,80}}?)\s*,?\s*(?:{words(s.asks)}\s+)?"
                rf"(?P<verb>{words((*s.puts, *s.replaces))})\s*(?:{p.names}\s+){{0,2}}:?\s*(?P<new>{Q})",
            )
        ),
        "replace_preferred": compile_(
            demanding(
                s.phrasing.prefers,
                rf"(?P<verb>{words(s.phrasing.prefers)})\s+(?:{p.names}\s+){{0,2}}(?P<new>{Q})\s*"
                rf"{words(s.phrasing.over)}\s+(?:{p.names}\s+){{0,2}}(?P<old>{Q})",
            )
        ),
        "should_say": compile_(
            rf"(?P<ask>{words(s.asks)})\s+(?:[\w.()]+\s+){{0,{p.said_reach}}}?"
            rf"(?P<verb>{words((*s.uses, *s.ways_to_say))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        "new_title": compile_(
            rf"{words((*s.title_words, *s.draft_titles))}{WITHIN}{{0,60}}?"
            rf"(?:(?P<verb>{words((*s.asks, *s.uses, *s.replaces))}){WITHIN}{{0,20}}?"
            rf"(?:{words((*s.in_its_place, *s.turned))}|:)"
            rf"|(?P<at_once>{words((*s.into, *s.corrects))}|:(?=\s*\x01+[^\w\x01]*$)))\s*(?P<new>{Q})"
        ),
        "title_favoured": compile_(
            rf"{words((*s.title_words, *s.draft_titles))}{WITHIN}{{0,60}}?"
            rf"(?P<verb>{words((*s.uses, *s.replaces, *s.roles.brings))})"
            rf"(?:\s+{words((*s.roles.manners, *s.in_its_place))}){{0,4}}\s*:?\s*"
            rf"(?P<new>{Q})\s*(?:\w+\s+){{0,2}}?{words((*s.roles.favours, *s.betters))}"
        ),
        "named_anew": compile_(
            demanding(s.phrasing.names_anew, rf"(?P<verb>{words(s.phrasing.names_anew)}){WITHIN}{{1,50}}?(?P<new>{Q})")
        ),
        "say_at_once": compile_(
            rf"(?:^[\W\d_]*(?:{words(s.instead)}{WITHIN}{{1,60}}?,\s*)?|[,:–—-]\s*)"
            rf"(?P<verb>{words((*s.uses, *s.phrasing.puts_forward))})\s*[,:]?\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*(?P<new>{Q})"
            rf"[^\w\x01]*(?:{words(s.phrasing.fillers)}[^\w\x01]*){{0,2}}$"
        ),
        "reads": compile_(
            rf"(?P<ask>)(?P<verb>{words(s.corrects)})\s*(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*"
            rf"(?P<new>{Q})"
        ),
        "better_alone": compile_(
            rf"^[\W_]*(?P<new>{Q})\s*,?\s*(?:(?:\w+\s+){{0,2}}?{words(s.betters)}|{words(s.phrasing.fillers)}\W*$)"
        ),
        "passive": compile_(
            rf"{words(s.passive)}\s+{words((*s.replaces, *s.inserts))}[^.;:\n]{{0,80}}?{p.result}\s*(?::|(?=\x01))"
        ),
    }
