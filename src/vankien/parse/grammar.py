"""The one grammar of proposals, compiled from a language's tables.

instruction := [asks] verb [object] [result]          "đề nghị sửa đổi … như sau: …"
object      := quote | names-word quote | reference
result      := by quote | marks-result ":" text
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.clauses import Stops

Q = r"(?<!\x01)\x01++"  # one blanked quotation, whole: a shorter match never helps, and would cost a square
_GAP = r"[^\S\n]++"  # a run of spaces counts once: who types two says no more
WITHIN = rf"(?:{_GAP}|[^\x01.;\s]|\.(?=\d))"  # inside one clause; the dot of "3.6" ends none
ANY = rf"(?:{_GAP}|[^.;\s]|\.(?=\d))"  # the same, quotations too
LINE = rf"(?:{_GAP}|[^\x01\s])"  # up to the next quotation
ARROW = r"(?:[→⇒➔⟶⟹➝➜➡]|-+>|=+>)"


def words(entries: Iterable[str]) -> str:
    """Alternatives, longest first, with any white space for a space, at word boundaries; no words match nothing."""
    longest = sorted(entries, key=_length, reverse=True) or ["(?!)"]
    body = "|".join(entry.replace(" ", r"\s+") for entry in longest)
    return rf"(?<!\w)(?:{body})(?:(?<=\.)|(?!\w))"  # "tr.5": behind a full stop a word may begin


def _length(entry: str) -> int:
    """How long the words of an entry are without its conditions: "ghi thêm" is longer than "ghi(?! nhận)"."""
    return len(entry.partition("(?")[0]) or len(entry)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled patterns; all over masked lower-case text."""

    speech: Speech
    replace_two: re.Pattern[str]
    replace_passive: re.Pattern[str]
    replace_instead: re.Pattern[str]
    replace_arrow: re.Pattern[str]
    replace_refused: re.Pattern[str]
    replace_dropped: re.Pattern[str]
    replace_corrected: re.Pattern[str]
    replace_reworded: re.Pattern[str]
    replace_range: re.Pattern[str]
    delete_range: re.Pattern[str]
    insert_side: re.Pattern[str]
    insert_between: re.Pattern[str]
    between_insert: re.Pattern[str]
    more_pairs: re.Pattern[str]
    more_quotes: re.Pattern[str]
    next_order: re.Pattern[str]
    own_order: re.Pattern[str]
    orders: re.Pattern[str]
    turns: re.Pattern[str]
    insert_named: re.Pattern[str]
    topic: re.Pattern[str]
    only_places: re.Pattern[str]
    told: re.Pattern[str]
    history: re.Pattern[str]
    old_label: re.Pattern[str]
    new_label: re.Pattern[str]
    side: re.Pattern[str]
    demands: re.Pattern[str]
    errors: re.Pattern[str]
    about_draft: re.Pattern[str]
    policies: re.Pattern[str]
    courtesies: re.Pattern[str]
    wishes: re.Pattern[str]
    needs: re.Pattern[str]
    heads: re.Pattern[str]
    lead_in: re.Pattern[str]
    reason_head: re.Pattern[str]
    reason_behind: re.Pattern[str]
    insert_beside: re.Pattern[str]
    insert_passive: re.Pattern[str]
    beside_insert: re.Pattern[str]
    delete_quote: re.Pattern[str]
    delete_named: re.Pattern[str]
    insert_quote: re.Pattern[str]
    block: re.Pattern[str]
    block_quote: re.Pattern[str]
    side_quote: re.Pattern[str]
    side_unit: re.Pattern[str]
    judges: re.Pattern[str]
    own_ask: re.Pattern[str]
    own_voice: re.Pattern[str]
    reported: re.Pattern[str]
    compares: re.Pattern[str]
    to_actors: re.Pattern[str]
    passive_end: re.Pattern[str]
    word_count: re.Pattern[str]
    compared: re.Pattern[str]
    draft_title: re.Pattern[str]
    insert_into: re.Pattern[str]
    stops: Stops
    where_label: re.Pattern[str]
    anew: re.Pattern[str]
    unquoted_label: re.Pattern[str]
    tells: re.Pattern[str]
    rises: re.Pattern[str]
    bare_arrow: re.Pattern[str]
    to_quote: re.Pattern[str]
    instead_of: re.Pattern[str]
    insert_this: re.Pattern[str]
    replace_better: re.Pattern[str]
    replace_wherever: re.Pattern[str]
    replace_not: re.Pattern[str]
    replace_put: re.Pattern[str]
    insert_verb_between: re.Pattern[str]
    insert_host_side: re.Pattern[str]
    wherever_replace: re.Pattern[str]
    replace_extended: re.Pattern[str]
    insert_asked: re.Pattern[str]
    insert_lacking: re.Pattern[str]
    replace_asked: re.Pattern[str]
    delete_refused: re.Pattern[str]
    not_changes: re.Pattern[str]
    insert_plus: re.Pattern[str]
    more_choices: re.Pattern[str]
    host_insert: re.Pattern[str]
    side_alone: re.Pattern[str]
    changes: re.Pattern[str]
    denied_order: re.Pattern[str]
    result_end: re.Pattern[str]
    container_end: re.Pattern[str]
    side_end: re.Pattern[str]
    delete_this: re.Pattern[str]
    beside_this: re.Pattern[str]
    replace_raised: re.Pattern[str]
    replace_said: re.Pattern[str]
    replace_linked: re.Pattern[str]
    tellers: re.Pattern[str]
    should_say: re.Pattern[str]
    say_at_once: re.Pattern[str]
    open_range: re.Pattern[str]
    reads: re.Pattern[str]
    better_alone: re.Pattern[str]
    new_title: re.Pattern[str]
    lacks: re.Pattern[str]
    musts: re.Pattern[str]
    spares: re.Pattern[str]
    achieved: re.Pattern[str]
    soft_question: re.Pattern[str]
    specifics: re.Pattern[str]
    same_unit: re.Pattern[str]
    same_place: re.Pattern[str]
    other_act: re.Pattern[str]
    hosts: re.Pattern[str]
    collects: re.Pattern[str]
    says_draft: re.Pattern[str]
    counted_new: re.Pattern[str]
    container: re.Pattern[str]
    gap_to_place: re.Pattern[str]
    comment: re.Pattern[str]
    asks: re.Pattern[str]
    frame: re.Pattern[str]
    denies: re.Pattern[str]
    replaces: re.Pattern[str]
    inserts: re.Pattern[str]
    at_start: re.Pattern[str]
    at_end: re.Pattern[str]
    passive: re.Pattern[str]
    reason: re.Pattern[str]
    keeps: re.Pattern[str]
    title: re.Pattern[str]
    whole: re.Pattern[str]
    agrees: re.Pattern[str]
    disagrees: re.Pattern[str]
    praises: re.Pattern[str]
    questions: re.Pattern[str]
    several: re.Pattern[str]
    anaphora: re.Pattern[str]


@lru_cache(maxsize=8)
def grammar(speech: Speech) -> Grammar:
    """The grammar of a language, compiled once."""
    return _build(speech)


def _build(s: Speech) -> Grammar:  # a table of patterns: long, and one idea
    replaces, inserts, deletes = words(s.replaces), words(s.inserts), words(s.deletes)
    names, by = words(s.names_words), words(s.by)
    beside = words((*s.after, *s.before))
    units = words(s.units)
    gap = rf"{WITHIN}{{0,90}}?"
    result = words(s.marks_result)
    changes = words((*s.replaces, *s.inserts))
    turned = words((*s.turned, *s.raises))
    into, joins = words(s.into), words(s.joins)
    between = rf"{words(s.between)}{WITHIN}{{0,40}}?(?P<old>{Q})\s*(?:{joins}|,){WITHIN}{{0,20}}?{Q}"
    named = rf"(?:{names}\s+){{0,2}}"
    starts = rf"{words(s.from_words)}\s+{named}"
    begins = rf"{starts}(?P<old>{Q}){WITHIN}{{0,20}}?{words(s.to)}\s+{named}(?P<until>{Q})"
    orders = words((*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers))
    carries_on = words(s.carries_on)
    counted = rf"(?:(?:\w+\s+)?{words(s.leading_ordinals)}\s+)?" if s.leading_ordinals else ""
    dotted = r"|\d+(?:\.\d+)+(?!\w)|\([a-z]\)" if s.counts_at_head else ""  # "after 2.4"
    results = words((*s.by, *s.marks_result, *s.in_its_place))
    framing = words(
        (
            *s.line,
            *s.whole_of,
            *s.own_voice,
            *s.places,
            *s.names_words,
            *s.after,
            *s.before,
            *s.at_start,
            *s.at_end,
            *s.errors,
            *s.joins,
            *s.carries_on,
            *s.whole_units.leads,
        )
    )
    compile_ = re.compile
    return Grammar(
        speech=s,
        replace_two=compile_(rf"(?P<verb>{replaces}){gap}(?P<old>{Q}){gap}{by}{LINE}{{0,60}}?(?P<new>{Q})"),
        replace_passive=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{replaces}){WITHIN}{{0,25}}?{by}{LINE}{{0,60}}?(?P<new>{Q})"
        ),
        replace_instead=compile_(rf"(?P<new>{Q}){WITHIN}{{0,30}}?(?P<verb>{words(s.instead)}){gap}(?P<old>{Q})"),
        replace_arrow=compile_(rf"(?P<verb>)(?P<old>{Q})\s*(?:{ARROW}|=)\s*(?P<new>{Q})"),
        replace_refused=compile_(
            rf"(?P<verb>{words(s.refuses)}\s+{words(s.uses)}|{words(s.instead)}){gap}(?P<old>{Q}){WITHIN}{{0,40}}?"
            rf"(?:{words(s.uses)}|{replaces}|{by}){WITHIN}{{0,30}}?(?P<new>{Q})"
        ),
        replace_dropped=compile_(
            rf"(?P<verb>{deletes}){gap}(?P<old>{Q}){WITHIN}{{0,25}}?"
            rf"(?:(?:{replaces}|{inserts})\s*{words(s.in_its_place)}|{words(s.uses)}"
            rf"|{words(s.drop_joins)}\s+(?:{replaces}|{inserts})(?!{gap}(?:{beside}){gap}{Q}))"
            rf"{WITHIN}{{0,30}}?(?P<new>{Q})(?!\s*(?:{beside}))"
        ),
        replace_corrected=compile_(
            rf"(?P<verb>)(?P<old>{Q}){WITHIN}{{0,15}}?{words(s.corrects)}{WITHIN}{{0,15}}?(?P<new>{Q})"
        ),
        replace_reworded=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,90}}?{words(s.asks)}\s+(?:\w+\s+){{0,2}}?"
            rf"(?P<verb>{words((*s.replaces, *s.uses, *s.raises, *s.ways_to_say))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        replace_range=compile_(rf"(?P<verb>{replaces}){gap}{begins}{gap}{by}{LINE}{{0,60}}?(?P<new>{Q})"),
        delete_range=compile_(rf"(?P<verb>{deletes}){gap}{begins}"),
        insert_side=compile_(
            rf"(?P<verb>{inserts}){WITHIN}{{0,25}}?(?P<side>{beside})(?P<mid>[^\x01.;:\n]{{0,40}}?)(?P<old>{Q})"
            rf"{WITHIN}{{0,60}}?(?P<new>{Q})"
        ),
        insert_between=compile_(rf"(?P<verb>{inserts}){gap}(?P<new>{Q}){gap}{between}"),
        between_insert=compile_(rf"{between}{WITHIN}{{0,60}}?(?P<verb>{inserts}){WITHIN}{{0,40}}?(?P<new>{Q})"),
        more_pairs=compile_(
            rf"[\s,;.]*(?:(?:{joins}|{carries_on})\s*)?(?:{names}\s*){{0,2}}(?P<old>{Q})\s*"
            rf"(?:\([^()\x01]{{1,40}}\)\s*)?(?:(?:{replaces})\s*)?(?:{by}|{words(s.corrects)}|{ARROW})\s*"
            rf"(?:{names}\s*){{0,2}}(?P<new>{Q})"
        ),
        more_quotes=compile_(
            rf"\s*(?:[,;]|{joins})\s*(?:{joins}\s*)?(?:{names}\s*){{0,2}}(?P<old>{Q})(?!\s*{replaces})"
            rf"(?=\s*(?:[,;.()]|$|{joins}|{words(s.stops)}))"
        ),
        next_order=compile_(
            rf"(?:[,;.:]|(?<=\s)(?={carries_on}))\s*(?:{carries_on}\s*,?\s*){{0,2}}"
            rf"(?:(?P<order>(?:{words(s.asks)}\s+){{0,2}}(?P<verb>{orders}))(?!\s*(?:{results}|,|{orders}))"
            rf"|(?P<side>{beside}\s*(?:{names}\s*){{0,2}}{Q}\s*(?:\w+\s+){{0,2}}?{inserts}))"
        ),
        own_order=compile_(rf"{orders}(?!\s*(?:{results}|,|{orders}))"),
        orders=compile_(orders),
        demands=compile_(words(s.demands)),
        topic=compile_(
            rf"[\s\d./)(+*•–-]*(?:{words(s.about)})\s+(?:{words(s.topic_words)}\s+)?"
            rf"(?P<topic>[^\x01,:;.()\n\d]{{4,80}}?)\s*(?=[,:]|{words(s.asks)})"
        ),
        only_places=compile_(rf"(?:{joins}|{words(s.of_words)}|{words(s.whole_of)}|[\W\d_])*"),
        insert_named=compile_(
            rf"(?P<new>{Q}){WITHIN}{{0,60}}?(?:(?P<verb>{inserts})\s+(?:{words((*s.names_words, *s.units))}\s+){{1,2}}"
            rf"{words(s.this)}|(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}"
            rf"{WITHIN}{{0,30}}?(?P<late>{inserts}))"
        ),
        told=compile_(rf"{words(s.uses)}\s*[:\x01]"),
        history=compile_(rf"\([^()]*?{words(s.denies)}\s+(?:{words(s.passive)}\s+)?{orders}[^()]*\)"),
        old_label=compile_(rf"\s*[-–+*•]?\s*{words(s.old_labels)}\s*:\s*"),
        new_label=compile_(rf"[\s;,.]*[-–+*•]?\s*{words(s.new_labels)}\s*:\s*"),
        side=compile_(beside),
        turns=compile_(words(s.turns)),
        errors=compile_(words(s.errors)),
        about_draft=compile_(words(s.about_draft)),
        policies=compile_(words(s.policies)),
        courtesies=compile_(words(s.courtesies)),
        wishes=compile_(words(s.wishes)),
        needs=compile_(rf"{words(s.about_draft)}\s+(?:\w+\s+){{0,2}}?{words(s.asks)}"),
        heads=compile_(
            rf"(?<![\d.,/])(?P<count>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,7}})\s*(?:/\s*[\d.]+\s*)?{words(s.people)}"
        ),
        lead_in=compile_(rf"{words(s.lead_ins)}\s*:\s*$"),
        reason_head=compile_(rf"\s*\(?\s*{words(s.reason_heads)}\s*:?\s*"),
        reason_behind=compile_(rf"[;,]?\s+(?=\(?{words(s.reason_heads)})"),
        insert_passive=compile_(
            rf"(?P<new>{Q}){WITHIN}{{0,30}}?(?P<verb>{inserts}){WITHIN}{{0,30}}?(?P<side>{beside})"
            rf"(?P<mid>{WITHIN}{{0,30}}?)(?P<old>{Q})"
        ),
        insert_beside=compile_(
            rf"(?P<verb>{inserts}){gap}(?P<new>{Q}){gap}(?P<side>{beside})"
            rf"(?P<mid>{WITHIN}{{0,60}}?)(?P<old>{Q})"
        ),
        beside_insert=compile_(
            rf"(?P<side>{beside})(?P<mid>{WITHIN}{{0,60}}?)(?P<old>{Q}){WITHIN}{{0,120}}?"
            rf"(?P<verb>{words((*s.inserts, *s.lacks, *s.musts))})"
            rf"{LINE}{{0,60}}?(?P<new>{Q})"
        ),
        delete_named=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,100}}?(?P<verb>{deletes})\s*"
            rf"(?:(?:{words((*s.whole_of, *s.names_words))}\s+){{1,3}}{words(s.this)}"
            rf"|(?:{words((*s.whole_of, *s.away))}\s*)?(?=[.;,]|$|{words((*s.reasons, *s.unmarked.fillers))}"
            rf"|{words((*s.from_words, *s.containers, *s.bare_leads))}\s+(?:\w+\s+)?"
            rf"(?:{words((*s.units, *s.page, *s.line))}|\d)))"
        ),
        delete_quote=compile_(rf"(?P<verb>{deletes}){gap}(?P<old>{Q})"),
        insert_quote=compile_(rf"(?P<verb>{inserts}){WITHIN}{{0,120}}?(?P<new>{Q})"),
        block=compile_(
            rf"(?P<verb>{changes})(?:{ANY}{{0,400}}?(?:{result}\s*[:.]?|:)\s*$"
            rf"|(?:[^.;:\n]|\.(?=\d)){{0,400}}?(?:{result}\s*:|:|{names}\s+[–—-]\s))"
        ),
        block_quote=compile_(
            rf"(?P<verb>{changes})(?:[^.;:\n]|\.(?=\d)){{0,400}}?"
            rf"(?:{words(mark for mark in s.marks_result if mark not in s.names_words)}\s+(?=\x01)"
            rf"|(?P<by>{by})\s+(?:{names}\s+){{0,2}}(?=\x01))"
        ),
        replace_better=compile_(
            rf"(?P<old>{Q}){WITHIN}{{1,60}}?,{WITHIN}{{0,30}}?(?P<new>{Q})(?P<verb>)"
            rf"\s*(?:\w+\s+){{0,2}}?{words(s.betters)}"
        ),
        replace_put=compile_(
            rf"(?P<verb>{words(s.puts)})\s+(?:{names}\s+){{0,2}}(?P<new>{Q})\s*{words(s.puts_for)}\s+"
            rf"(?:{names}\s+){{0,2}}(?P<old>{Q})"
        ),
        insert_verb_between=compile_(rf"(?P<verb>{inserts}){WITHIN}{{0,20}}?{between}{WITHIN}{{0,60}}?(?P<new>{Q})"),
        insert_host_side=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,30}}?(?P<verb>{words((*s.lacks, *s.inserts))}){WITHIN}{{0,25}}?(?P<new>{Q})"
            rf"{WITHIN}{{0,15}}?(?P<side>{beside})\s+{words(s.this)}"
        ),
        wherever_replace=compile_(
            rf"{words(s.wherever)}\s+(?:{names}\s*){{0,2}}(?P<old>{Q})\s+\w+\s*,?\s*"
            rf"(?:{words((*s.uses, *s.replaces))}\s+)?"
            rf"(?:{names}\s*){{0,2}}(?P<new>{Q})(?P<verb>)"
        ),
        replace_not=compile_(
            rf"(?P<verb>{words((*s.asks, *s.corrects))}){WITHIN}{{0,30}}?(?P<new>{Q}){WITHIN}{{0,12}}?"
            rf"{words(s.nots)}\s*(?:{names}\s*){{0,2}}(?P<old>{Q})"
        ),
        replace_extended=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{inserts})\s+{into}\s*(?:{names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        replace_asked=compile_(
            rf"(?:(?P<verb>{words(s.asks)}){WITHIN}{{0,40}}?(?P<old>{Q})|(?P<first>{Q}){WITHIN}{{0,40}}?(?P<late>{words(s.asks)}))"
            rf"{WITHIN}{{0,40}}?{words((*s.into, *s.by))}\s*(?:{names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        insert_lacking=compile_(
            rf"(?P<verb>{words(s.lacks)})\s*(?:{names}\s*){{0,2}}(?P<new>{Q}){WITHIN}{{0,20}}?(?P<side>{beside})"
            rf"(?P<mid>{WITHIN}{{0,20}}?)(?P<old>{Q})"
        ),
        not_changes=compile_(words((*s.inserts, *s.deletes, *s.merges, *s.splits, *s.renumbers))),
        delete_refused=compile_(rf"(?P<verb>{words(s.refuses)}\s+{words(s.uses)})\s*(?:{names}\s*){{0,2}}(?P<old>{Q})"),
        insert_asked=compile_(
            rf"(?P<verb>{words(s.asks)}){WITHIN}{{1,40}}?(?P<new>{Q}){WITHIN}{{0,20}}?(?P<side>{beside})"
            rf"(?P<mid>{WITHIN}{{0,20}}?)(?P<old>{Q})"
        ),
        replace_wherever=compile_(
            rf"{words(s.wherever)}\s+(?:\w+\s+){{0,2}}?{words(s.uses)}\s*(?:{names}\s*){{0,2}}(?P<old>{Q})"
            rf"{WITHIN}{{0,20}}?(?P<verb>{words((*s.uses, *s.replaces))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}(?P<new>{Q})"
        ),
        insert_plus=compile_(rf"(?P<old>{Q})\s*\+\s*(?P<new>{Q})"),
        more_choices=compile_(rf"\s*,?\s*{words(s.or_words)}\s*(?:{by}\s*)?(?:{names}\s*){{0,2}}(?P<new>{Q})"),
        insert_this=compile_(
            rf"(?P<verb>{inserts})\s+(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}"
            rf"|(?:{words((*s.names_words, *s.units))}\s+){{1,2}}{words(s.this)}{WITHIN}{{0,30}}?{inserts}"
        ),
        host_insert=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,30}}?(?P<verb>{inserts}){WITHIN}{{0,25}}?(?P<side>{beside})\s+{words(s.this)}"
            rf"\s*(?:{names}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        side_alone=compile_(
            rf"(?P<side>{beside})(?:\s+(?:{words((*s.this, *s.last))})){{0,2}}\s*"
            rf"(?=[.,;)!\n]|$|{words((*s.reasons, *s.bare_reasons))})"
        ),
        side_quote=compile_(rf"(?P<side>{beside}){WITHIN}{{0,60}}?(?P<old>{Q})"),
        side_unit=compile_(rf"(?P<side>{beside})\s+{counted}(?:{units}{dotted})"),
        judges=compile_(rf"(?:{words(s.copulas)})\s+(?:\w+\s+){{0,2}}?{words(s.verdicts)}"),
        own_ask=compile_(words(s.wishes)),
        own_voice=compile_(words(s.own_voice)),
        reported=compile_(words(s.reported)),
        compares=compile_(words(s.compares)),
        to_actors=compile_(
            rf"{words(s.asks)}\s+(?:\w+\s+)?{words(s.actors)}|{words(s.actors)}\s+(?:\w+\s+){{0,2}}?{words(s.asks)}"
        ),
        passive_end=compile_(rf"{words(s.passive)}\s*$"),
        word_count=compile_(
            rf"(?<!\w)(?P<count>[2-9]|{'|'.join(s.bare_ordinals)})\s+{words(s.counted_words)}\s*[\"“„«]?$"
        ),
        compared=compile_(rf"{words(s.compared)}\s+(?:[\w.]+\s+)?$"),
        draft_title=compile_(words(s.draft_titles)),
        insert_into=compile_(rf"(?P<verb>{inserts})\s+{into}\s*(?:{names}\s*){{0,2}}:?\s*(?P<new>{Q})"),
        stops=Stops(
            compile_(rf"(?:{words((*s.units, *s.page, *s.line))})\s*[\w.()]{{1,8}}$"),
            compile_(words((*s.deletes, *s.agrees, *s.keeps))),
            compile_(
                rf"\s+(?:{orders}|{words((*s.wishes, *s.about, *s.carries_on, *s.own_voice))}"
                rf"|{words((*s.units, *s.page, *s.counts))})"
            ),
            compile_(
                rf"(?<!\w)(?:{'|'.join(entry for entry in (*s.page, *s.units) if entry.endswith('.')) or r'(?!)'})$"
            ),
        ),
        where_label=compile_(
            rf"[\W\d_]*{words(s.where_labels)}\s*:\s*(?:\w+\s+)?(?P<side>{beside})\s*(?:{names}\s*){{0,2}}(?P<old>{Q})"
        ),
        anew=compile_(words((*s.in_its_place, *s.lead_ins))),
        unquoted_label=compile_(rf"{words(s.old_labels)}\s*:\s*(?=[^\x01\s])"),
        tells=compile_(words(s.uses)),
        rises=compile_(words((*s.raises, *s.unmarked.figures.rises, *s.unmarked.figures.falls))),
        bare_arrow=compile_(
            rf"(?:^|[,:])\s*(?:{names}\s+)?(?P<old>[^\x01,;:\n→⇒➔=>]{{3,120}}?)\s*{ARROW}\s*"
            rf"(?P<new>[^\x01;\n]{{1,160}}?)\s*(?=[.;]\s|[.;]?$)"
        ),
        to_quote=compile_(
            rf"(?:^[\W\d_]*|{words(s.asks)}\s+(?:\w+\s+){{0,2}}?|[,:]\s*)"
            rf"(?P<verb>{words((*s.replaces, *s.uses, *s.raises))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place, *s.marks_result))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        instead_of=compile_(words(s.instead)),
        changes=compile_(words((*s.replaces, *s.raises, *s.corrects))),
        result_end=compile_(rf"(?:{words((*s.by, *s.marks_result, *s.turned))}|:)\s*(?:{names}\s*){{0,2}}:?\s*$"),
        denied_order=compile_(rf"{words(s.denies)}\s+{orders}"),
        container_end=compile_(rf"{words(s.containers)}\s+(?:{words((*s.places, *s.names_words))}\s*){{1,2}}:?\s*$"),
        side_end=compile_(
            rf"{words((*s.after, *s.before, *s.from_words, *s.to, *s.between))}\s*(?:{names}\s*){{0,2}}:?\s*$"
        ),
        delete_this=compile_(
            rf"(?P<verb>{deletes})\s+(?:{words((*s.whole_of, *s.names_words))}\s+){{0,3}}{words(s.this)}"
        ),
        beside_this=compile_(rf"(?P<side>{beside})\s+(?:{names}\s+){{1,2}}{words(s.this)}"),
        replace_raised=compile_(
            rf"{words(s.from_words)}\s+(?:{names}\s*){{0,2}}(?P<old>{Q})\s*(?P<verb>{turned}){{1,2}}\s*"
            rf"(?:{names}\s*){{0,2}}(?P<new>{Q})"
        ),
        replace_said=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{words(s.asks)})\s+(?:\w+\s+){{1,3}}?{by}\s*(?:{names}\s*){{0,2}}"
            rf"(?P<new>{Q})"
        ),
        replace_linked=compile_(
            rf"(?P<old>{Q})\s*[,–-]?\s*(?:{words(s.asks)}\s+)?(?P<verb>{words((*s.replaces, *s.uses, *s.raises))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,3}}:?\s*(?P<new>{Q})"
        ),
        tellers=compile_(words(s.tellers)),
        should_say=compile_(
            rf"(?P<ask>{words(s.asks)})\s+(?:\w+\s+){{0,2}}?(?P<verb>{words((*s.uses, *s.ways_to_say))})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*(?P<new>{Q})"
        ),
        new_title=compile_(
            rf"{words(s.title_words)}{WITHIN}{{0,60}}?(?P<verb>{words((*s.asks, *s.uses, *s.replaces))})"
            rf"{WITHIN}{{0,20}}?(?:{words(s.in_its_place)}|:)\s*(?P<new>{Q})"
        ),
        say_at_once=compile_(
            rf"(?:^[\W\d_]*|[:–—]\s*)(?P<verb>{words(s.uses)})\s*"
            rf"(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*(?P<new>{Q})[^\w\x01]*$"
        ),
        open_range=compile_(
            rf"{words(s.from_words)}\s+(?:{names}\s+){{0,2}}{Q}\s*,?\s*"
            rf"{words(s.to)}\s+(?:\w+\s+)?{words((*s.at_end, *s.last))}"
        ),
        reads=compile_(
            rf"(?P<ask>)(?P<verb>{words(s.corrects)})\s*(?:{words((*s.names_words, *s.in_its_place))}\s*){{0,2}}:?\s*"
            rf"(?P<new>{Q})"
        ),
        better_alone=compile_(rf"^[\W_]*(?P<new>{Q})\s*(?:\w+\s+){{0,2}}?{words(s.betters)}"),
        lacks=compile_(
            rf"(?P<verb>{words((*s.lacks, *s.musts))})(?!\s*{Q}\s*(?:{beside})){WITHIN}{{0,60}}?(?P<new>{Q})"
        ),
        musts=compile_(words(s.musts)),
        spares=compile_(
            rf"(?P<old>{Q}){WITHIN}{{0,60}}?(?P<verb>{words(s.spare)})(?:\s+{words(s.away)})?\s*(?=[.,;!)]|$)"
        ),
        achieved=compile_(rf"{orders}\s+{words(s.passive)}"),
        soft_question=compile_(words(s.soft_questions)),
        specifics=compile_(rf"\s*{words(s.specifics)}"),
        same_unit=compile_(rf"{words(s.same_words)}\s+(?P<unit>{units})"),
        same_place=compile_(rf"{words((*s.same_words, *s.this))}\s+{units}|{units}\s+{words(s.this)}"),
        other_act=compile_(
            rf"{words(s.acts)}(?:\s+{words(s.numbered)})?\s+\d+(?!\w|\s+{words(s.spans)})"
            rf"|{words(s.acts)}(?:\s+\w+){{1,8}}?\s+(?:19|20)\d\d(?!\w)"
        ),
        hosts=compile_(rf"(?:{words((*s.names_words, *s.uses, *s.unmarked.lists))}\s*:?|[,:(–-]|^)\s*$"),
        collects=compile_(words(s.collects)),
        says_draft=compile_(rf"{words(s.old_labels)}\s*:?\s*\x01"),
        counted_new=compile_(rf"{inserts}(?:[,\s]|\d|{inserts}|{names}|{words(s.whole_of)}|{words(s.replaces)})*"),
        container=compile_(rf"\s*{words(s.containers)}\s*"),
        gap_to_place=compile_(rf"(?:\s|{words((*s.containers, *s.at_end, *s.at_start, *s.names_words))})*"),
        comment=compile_(words((*s.comments, *s.replaces, *s.inserts, *s.deletes))),
        asks=compile_(words(s.asks)),
        frame=compile_(rf"(?:{framing}|[\W\d_])*"),
        denies=compile_(words(s.denies)),
        replaces=compile_(replaces),
        inserts=compile_(inserts),
        at_start=compile_(words(s.at_start)),
        at_end=compile_(words(s.at_end)),
        passive=compile_(
            rf"{words(s.passive)}\s+{words((*s.replaces, *s.inserts))}[^.;:\n]{{0,80}}?{result}\s*(?::|(?=\x01))"
        ),
        reason=compile_(rf"(?:^|[\s,.;(])(?P<cue>{words(s.reasons)})\s*:?\s*"),
        keeps=compile_(words(s.keeps)),
        title=compile_(words(s.title_words)),
        whole=compile_(words(s.whole_draft)),
        agrees=compile_(words(s.agrees)),
        disagrees=compile_(words(s.disagrees)),
        praises=compile_(words(s.praises)),
        questions=compile_(words(s.questions)),
        several=compile_(words(s.several)),
        anaphora=compile_(words(s.anaphora)),
    )
