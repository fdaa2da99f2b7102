"""The one grammar of proposals, compiled from a language's tables.

instruction := [asks] verb [object] [result]          "đề nghị sửa đổi … như sau: …"
object      := quote | names-word quote | reference
result      := by quote | marks-result ":" text
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.grammar.grammar_add import adding
from vankien.parse.grammar.grammar_around import around
from vankien.parse.grammar.grammar_replace import replacing
from vankien.parse.grammar.grammar_words import word_classes
from vankien.parse.words.clauses import Stops
from vankien.parse.words.pieces import Pieces, pieces, words
from vankien.text.pattern import compile_later


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class Grammar:
    """Compiled patterns; all over masked lower-case text. First orders, then what stands around them, then words."""

    speech: Speech
    stops: Stops
    replace_two: re.Pattern[str]
    replace_passive: re.Pattern[str]
    replace_neighbour: re.Pattern[str]
    replace_instead: re.Pattern[str]
    replace_arrow: re.Pattern[str]
    replace_to: re.Pattern[str]
    replace_refused: re.Pattern[str]
    replace_dropped: re.Pattern[str]
    replace_dropped_at_once: re.Pattern[str]
    replace_dropped_passive: re.Pattern[str]
    replace_dropped_say: re.Pattern[str]
    replace_corrected: re.Pattern[str]
    replace_but: re.Pattern[str]
    replace_softly: re.Pattern[str]
    replace_wished: re.Pattern[str]
    second_between: re.Pattern[str]
    purpose: re.Pattern[str]
    next_wished: re.Pattern[str]
    replace_reworded: re.Pattern[str]
    replace_range: re.Pattern[str]
    replace_rows: re.Pattern[str]
    corrected_rows: re.Pattern[str]
    more_pairs: re.Pattern[str]
    block: re.Pattern[str]
    block_quote: re.Pattern[str]
    replace_better: re.Pattern[str]
    replace_put: re.Pattern[str]
    wherever_replace: re.Pattern[str]
    replace_not: re.Pattern[str]
    replace_bare_not: re.Pattern[str]
    followed: re.Pattern[str]
    named_anew: re.Pattern[str]
    beside_late: re.Pattern[str]
    beside_it: re.Pattern[str]
    replace_extended: re.Pattern[str]
    replace_asked: re.Pattern[str]
    replace_wherever: re.Pattern[str]
    replace_put_old_first: re.Pattern[str]
    heading_end: re.Pattern[str]
    piece_told: re.Pattern[str]
    more_choices: re.Pattern[str]
    bare_arrow: re.Pattern[str]
    bare_becomes: re.Pattern[str]
    puts_forward: re.Pattern[str]
    to_quote: re.Pattern[str]
    replace_raised: re.Pattern[str]
    replace_said: re.Pattern[str]
    replace_linked: re.Pattern[str]
    should_say: re.Pattern[str]
    offered: re.Pattern[str]
    restated: re.Pattern[str]
    replace_for: re.Pattern[str]
    replace_made: re.Pattern[str]
    place_made: re.Pattern[str]
    place_reads: re.Pattern[str]
    for_unit: re.Pattern[str]
    favoured: re.Pattern[str]
    replace_preferred: re.Pattern[str]
    new_title: re.Pattern[str]
    title_favoured: re.Pattern[str]
    say_at_once: re.Pattern[str]
    reads: re.Pattern[str]
    better_alone: re.Pattern[str]
    passive: re.Pattern[str]
    delete_range: re.Pattern[str]
    insert_side: re.Pattern[str]
    insert_between: re.Pattern[str]
    between_insert: re.Pattern[str]
    more_quotes: re.Pattern[str]
    insert_named: re.Pattern[str]
    insert_is: re.Pattern[str]
    insert_given: re.Pattern[str]
    insert_had: re.Pattern[str]
    insert_denied: re.Pattern[str]
    insert_put_beside: re.Pattern[str]
    insert_passive: re.Pattern[str]
    insert_beside: re.Pattern[str]
    insert_at_edge: re.Pattern[str]
    beside_say: re.Pattern[str]
    beside_words: re.Pattern[str]
    beside_insert: re.Pattern[str]
    beside_end: re.Pattern[str]
    delete_named: re.Pattern[str]
    delete_quote: re.Pattern[str]
    insert_quote: re.Pattern[str]
    insert_nearby: re.Pattern[str]
    insert_verb_between: re.Pattern[str]
    insert_host_side: re.Pattern[str]
    insert_lacking: re.Pattern[str]
    delete_refused: re.Pattern[str]
    insert_asked: re.Pattern[str]
    insert_plus: re.Pattern[str]
    insert_this: re.Pattern[str]
    host_insert: re.Pattern[str]
    insert_into: re.Pattern[str]
    delete_this: re.Pattern[str]
    lacks: re.Pattern[str]
    spares: re.Pattern[str]
    spares_named: re.Pattern[str]
    counted_new: re.Pattern[str]
    next_order: re.Pattern[str]
    next_corrected: re.Pattern[str]
    next_passive: re.Pattern[str]
    own_order: re.Pattern[str]
    joint_end: re.Pattern[str]
    topic: re.Pattern[str]
    begins_beside: re.Pattern[str]
    only_places: re.Pattern[str]
    told: re.Pattern[str]
    history: re.Pattern[str]
    old_label: re.Pattern[str]
    new_label: re.Pattern[str]
    needs: re.Pattern[str]
    heads: re.Pattern[str]
    lead_in: re.Pattern[str]
    reason_head: re.Pattern[str]
    reason_behind: re.Pattern[str]
    side_alone: re.Pattern[str]
    side_quote: re.Pattern[str]
    side_unit: re.Pattern[str]
    side_told: re.Pattern[str]
    judges: re.Pattern[str]
    to_actors: re.Pattern[str]
    passive_end: re.Pattern[str]
    word_count: re.Pattern[str]
    compared: re.Pattern[str]
    based: re.Pattern[str]
    where_label: re.Pattern[str]
    unquoted_label: re.Pattern[str]
    result_end: re.Pattern[str]
    turned_alone: re.Pattern[str]
    denied_order: re.Pattern[str]
    container_end: re.Pattern[str]
    urges: re.Pattern[str]
    within_words: re.Pattern[str]
    named_words: re.Pattern[str]
    inside_end: re.Pattern[str]
    between_end: re.Pattern[str]
    edge_behind: re.Pattern[str]
    edge_alone: re.Pattern[str]
    announced: re.Pattern[str]
    denied_ask: re.Pattern[str]
    explained_end: re.Pattern[str]
    rest_end: re.Pattern[str]
    said_end: re.Pattern[str]
    or_end: re.Pattern[str]
    side_end: re.Pattern[str]
    put_behind: re.Pattern[str]
    beside_this: re.Pattern[str]
    to_this: re.Pattern[str]
    open_range: re.Pattern[str]
    onward: re.Pattern[str]
    until_behind: re.Pattern[str]
    blamed_behind: re.Pattern[str]
    glosses: re.Pattern[str]
    signs: re.Pattern[str]
    achieved: re.Pattern[str]
    specifics: re.Pattern[str]
    same_unit: re.Pattern[str]
    same_place: re.Pattern[str]
    unit_quoted: re.Pattern[str]
    slipped: re.Pattern[str]
    other_act: re.Pattern[str]
    hosts: re.Pattern[str]
    says_draft: re.Pattern[str]
    container: re.Pattern[str]
    gap_to_place: re.Pattern[str]
    frame: re.Pattern[str]
    reason: re.Pattern[str]
    orders: re.Pattern[str]
    subordinate: re.Pattern[str]
    demands: re.Pattern[str]
    side: re.Pattern[str]
    turns: re.Pattern[str]
    errors: re.Pattern[str]
    about_draft: re.Pattern[str]
    policies: re.Pattern[str]
    courtesies: re.Pattern[str]
    wishes: re.Pattern[str]
    not_changes: re.Pattern[str]
    own_ask: re.Pattern[str]
    own_voice: re.Pattern[str]
    reported: re.Pattern[str]
    compares: re.Pattern[str]
    draft_title: re.Pattern[str]
    anew: re.Pattern[str]
    tells: re.Pattern[str]
    rises: re.Pattern[str]
    instead_of: re.Pattern[str]
    changes: re.Pattern[str]
    dropping: re.Pattern[str]
    tellers: re.Pattern[str]
    musts: re.Pattern[str]
    soft_question: re.Pattern[str]
    collects: re.Pattern[str]
    comment: re.Pattern[str]
    asks: re.Pattern[str]
    denies: re.Pattern[str]
    replaces: re.Pattern[str]
    inserts: re.Pattern[str]
    at_start: re.Pattern[str]
    at_end: re.Pattern[str]
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
def grammar(s: Speech) -> Grammar:
    """The grammar of a language, compiled once."""
    p = pieces(s)
    return Grammar(s, _stops(s, p), **replacing(s, p), **adding(s, p), **around(s, p), **word_classes(s, p))


def _stops(s: Speech, p: Pieces) -> Stops:
    """What tells a full stop behind a number from the end of a sentence."""
    compile_ = compile_later
    short, lines = (
        [entry for entry in row if entry.endswith(".")] for row in ((*s.page, *s.units), (*s.line, *s.ordinal_mark))
    )
    return Stops(
        compile_(rf"(?:{words((*s.units, *s.page, *s.line))})\s*[\w.()]{{1,8}}$"),
        compile_(words((*s.deletes, *s.agrees, *s.keeps))),
        compile_(
            rf"\s+(?:{p.orders}|{words((*s.wishes, *s.about, *s.carries_on, *s.own_voice))}"
            rf"|{words((*s.units, *s.page, *s.counts))})"
        ),
        compile_(rf"(?<!\w)(?:{'|'.join((*short, *(f'{one}[.]' for one in s.shortened)))})$"),
        compile_(rf"(?<!\w)(?:{'|'.join(lines) or r'(?!)'})$"),
        compile_(rf"(?<!\w)(?:{'|'.join(s.shortened_mid)})[.]$"),
        compile_(
            rf"\s+{words((*s.joins, *s.carries_on, *s.containers, *s.to, *s.turned, *s.denies, *s.unmarked.contrasts))}"
        ),
    )
