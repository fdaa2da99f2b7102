"""What stands around an order: labels, lists, reasons, edges, the next order."""

import re

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import WITHIN, Pieces, Q, demanding, words
from vankien.text.pattern import compile_later

Patterns = dict[str, re.Pattern[str]]


def around(s: Speech, p: Pieces) -> Patterns:
    """The patterns of what stands around an order."""
    compile_ = compile_later
    figures = words(re.escape(one) for one in s.unmarked.figures.starts)
    other = rf"{words((*s.puts_for, *s.instead))}\s+(?:{p.names}\s+){{0,2}}(?:\x01|\d|{figures})"
    put = rf"{words(s.puts)}(?=\s[^.;:\n,]{{1,40}}?\s{other})"  # "delete 45 and put 14 in place of 7 in 44"
    numbered = rf"\s+{words(s.units)}\s+\d"
    more = rf"(?:\s+{words(s.wishing.fills)}(?={numbered}))?" if s.wishing.fills else ""  # "bổ sung thêm khoản 3"
    return {
        "next_order": compile_(
            rf"(?:[,;.:]|(?<=\s)(?={p.carries_on}))\s*(?:{words((*s.carries_on, *s.counts))}\s*[,:]?\s*){{0,2}}"
            rf"(?:(?P<order>(?:{words((*s.asks, *s.also_words))}\s+){{0,3}}(?P<verb>{p.orders}{more}|{put}))"
            rf"(?!\s*(?:{p.results}|,|{p.orders}))"
            rf"|(?P<side>{p.beside}\s*(?:{p.names}\s*){{0,2}}{Q}\s*(?:\w+\s+){{0,2}}?{p.inserts}))"
        ),
        "next_passive": compile_(
            rf"(?:\s*[,;]\s*(?:{p.joins}\s+)?|\s+{p.joins}\s+)(?:{words(s.carries_on)}\s+)?"
            rf"(?P<order>(?:{words(s.puts_for)}\s+)?(?:{p.names}\s+){{0,3}}{Q})"
            rf"(?:\s+{words(s.containers)}\s+[\w.()]+(?:\s+\d[\w.()]*)?)?"
            rf"(?:\s+{words((*s.passive, *s.asks, *s.copulas))}){{0,3}}\s+"
            rf"(?P<verb>{p.orders})(?!\s*(?:{p.names}\s+){{0,2}}\x01)"
        ),
        "next_corrected": compile_(  # "after “a” add “b”, and “c” must become “d”"
            rf"\s*[,;]\s*(?:{p.joins}\s+)?(?P<order>(?:{p.names}\s+){{0,3}}{Q})\s*{words(s.corrects)}"
            rf"\s*(?:{p.names}\s+){{0,2}}:?\s*{Q}"
        ),
        "next_wished": compile_(  # "that “a” should read “b”, and that the “c” at its head be raised to “d”"
            demanding(
                s.phrasing.wished,
                rf"\s*[,;]?\s*{p.joins}\s+(?P<order>{words(s.phrasing.wished)}\s+(?:{p.names}\s+){{0,2}}{Q})",
            )
        ),
        "joint_end": compile_(rf"(?:{p.joins}|{p.carries_on})\s*$"),
        "own_order": compile_(rf"{p.orders}(?!\s*(?:{p.results}|,|{p.orders}))"),
        "topic": compile_(
            rf"[\s\d./)(+*•–-]*(?:{words(s.about)})\s+(?:{words(s.topic_words)}\s+)?"
            rf"(?P<topic>[^\x01,:;.()\n\d]{{4,80}}?)\s*(?=[,:]|{words(s.asks)})"
        ),
        "begins_beside": compile_(rf"\s*{p.beside}\s+(?:{p.names}\s+){{0,2}}{Q}"),
        "only_places": compile_(rf"(?:{p.joins}|{words(s.of_words)}|{words(s.whole_of)}|[\W\d_])*"),
        "told": compile_(rf"{words(s.uses)}\s*[:\x01]"),
        "history": compile_(rf"\([^()]*?{words(s.denies)}\s+(?:{words(s.passive)}\s+)?{p.orders}[^()]*\)"),
        "old_label": compile_(rf"\s*[-–+*•]?\s*{words(s.old_labels)}\s*:\s*"),
        "new_label": compile_(rf"[\s;,.]*[-–+*•]?\s*{words(s.new_labels)}\s*:\s*"),
        "needs": compile_(rf"{words(s.about_draft)}\s+(?:\w+\s+){{0,2}}?{words(s.asks)}"),
        "heads": compile_(
            rf"(?P<count>\d(?<![\d.,/]\d)(?:\d{{0,2}}(?:\.\d{{3}})+|\d{{0,6}}))\s*(?:/\s*[\d.]+\s*)?{words(s.people)}"
        ),
        "lead_in": compile_(rf"{words(s.lead_ins)}\s*:\s*$"),
        "reason_head": compile_(rf"\s*\(?\s*{words(s.reason_heads)}\s*:?\s*"),
        "reason_behind": compile_(rf"[;,]?\s+(?=\(?{words(s.reason_heads)})"),
        "side_alone": compile_(
            rf"(?P<side>{p.beside})(?:\s+(?:{words((*s.this, *s.last))})){{0,2}}\s*"
            rf"(?=[.,;)!\n]|$|{words((*s.reasons, *s.bare_reasons))})"
        ),
        "side_quote": compile_(rf"(?P<side>{p.beside}){WITHIN}{{0,60}}?(?P<old>{Q})"),
        "side_told": compile_(rf"{p.beside}\s+(?:{words((*s.whole_of, *s.leading_ordinals))}\s+){{0,2}}{p.units}"),
        "side_unit": compile_(rf"(?P<side>{p.beside})\s+{p.counted}(?:{p.units}{p.dotted})"),
        "judges": compile_(rf"(?:{words(s.copulas)})\s+(?:\w+\s+){{0,2}}?{words(s.verdicts)}"),
        "to_actors": compile_(
            rf"{words(s.asks)}\s+(?:\w+\s+)?{words(s.actors)}|{words(s.actors)}\s+(?:\w+\s+){{0,2}}?{words(s.asks)}"
        ),
        "passive_end": compile_(rf"{words(s.passive)}\s*$"),
        "word_count": compile_(
            rf"(?<!\w)(?P<count>[2-9]|{'|'.join(s.bare_ordinals)})\s+{words(s.counted_words)}\s*[\"“„«]?$"
        ),
        "compared": compile_(rf"{words(s.compared)}\s+(?:[\w.]+\s+)?$"),
        "based": compile_(rf"{words(s.bases)}\s+(?:[\w.]+\s+){{0,2}}$"),
        "where_label": compile_(
            rf"[\W\d_]*{words(s.where_labels)}\s*:\s*(?:\w+\s+)?(?P<side>{p.beside})\s*(?:{p.names}\s*){{0,2}}(?P<old>{Q})"
        ),
        "unquoted_label": compile_(rf"{words(s.old_labels)}\s*:\s*(?=[^\x01\s])"),
        "result_end": compile_(rf"(?:{words((*s.by, *s.marks_result, *s.turned))}|:)\s*(?:{p.names}\s*){{0,2}}:?\s*$"),
        "turned_alone": compile_(rf"\s*{words(s.into)}\s*(?:{p.names}\s*){{0,2}}"),
        "denied_order": compile_(rf"{words(s.denies)}\s+{p.orders}"),
        "container_end": compile_(rf"{words(s.containers)}\s+(?:{words((*s.places, *s.names_words))}\s*){{1,2}}:?\s*$"),
        "named_words": compile_(rf"{p.names}\s*:?\s*$"),
        "urges": compile_(
            rf",\s*(?:{words(s.asks)}\s+)?{p.orders}(?:\s+{words(s.whole_units.urges)})?\s*(?=[.,;!]|$|{words(s.reasons)})"
        ),
        "within_words": compile_(
            rf"\s*{words((*s.containers, *s.of_words))}\s+(?:{words((*s.places, *s.names_words))}\s*){{0,2}}"
        ),
        "inside_end": compile_(rf"{words(s.containers)}\s*$"),
        "between_end": compile_(rf"{words(s.between)}\s*$"),
        "edge_behind": compile_(rf"\s*,?\s*{words((*s.at_end, *s.at_start))}"),
        "edge_alone": compile_(
            rf"{words((*s.at_end, *s.at_start))}(?!\s+(?:{p.units}|{words((*s.page, *s.line, *s.places))}))"
            rf"|{p.beside}\s*(?=[:\x01]|{words((*s.names_words, *s.inserts, *s.marks_result))})"
        ),
        "beside_end": compile_(rf"{p.beside}\s+(?:{p.names}\s*){{0,2}}:?\s*$"),
        "announced": compile_(words(s.phrasing.announces)),
        "denied_ask": compile_(rf"{words(s.phrasing.refuses)}\s*$"),
        "explained_end": compile_(rf"{words(s.phrasing.explains)}\s+(?:{p.names}\s*){{0,2}}$"),
        "or_end": compile_(rf"{words(s.or_words)}\s+(?:{p.names}\s*){{0,2}}:?\s*$"),
        "said_end": compile_(  # "bỏ tên hai bến, chỉ ghi": what is quoted then comes or stays
            rf"(?:[,;]|\s[–-]|{words(s.carries_on)})\s*(?:{words(s.asks)}\s+)?(?:[^\W\d_]+\s+)?"
            rf"(?:{words((*s.uses, *s.puts, *s.ways_to_say))}|(?P<stays>{words((*s.keeps, *s.phrasing.leaves))}))"
            rf"\s*(?:{words(s.in_its_place)}\s*)?(?:{p.names}\s*){{0,2}}:?\s*$"
        ),
        "rest_end": compile_(
            rf"{words(s.phrasing.all_that)}\s+(?:\w+\s+){{0,2}}?{p.beside}\s+(?:{p.names}\s*){{0,2}}:?\s*$"
        ),
        "put_behind": compile_(
            rf"\s*{p.inserts}\s+(?:\w+\s+)?{p.beside}\s+(?:{p.names}\s*){{0,2}}(?:{Q}|{words(s.this)})"
        ),
        "side_end": compile_(
            rf"{words((*s.after, *s.before, *s.from_words, *s.to, *s.between))}\s*(?:{p.names}\s*){{0,2}}:?\s*$"
        ),
        "beside_this": compile_(rf"(?P<side>{p.beside})\s+(?:{p.names}\s+){{1,2}}{words(s.this)}"),
        "to_this": compile_(rf"(?:^|[,;])\W*{words(s.phrasing.to_this)}"),
        "open_range": compile_(
            rf"{words(s.from_words)}\s+(?:{p.names}\s+){{0,2}}{Q}\s*,?\s*"
            rf"{words(s.to)}\s+(?:\w+\s+)?{words((*s.at_end, *s.last, *s.phrasing.ends))}"
        ),
        "until_behind": compile_(rf"\s*,?\s*(?:\w+\s+)?{words(s.to)}\s+(?:{p.names}\s+){{0,2}}(?P<until>{Q})"),
        "onward": compile_(rf"[^\x01.;:\n]{{0,40}}?(?P<words>{words(s.phrasing.onward or ('(?!)',))})"),
        "blamed_behind": compile_(rf"\s*,?\s*(?:\w+\s+)?{words(s.roles.faults or ('(?!)',))}"),
        "glosses": compile_(
            rf"[\s,;(–-]*{words(s.phrasing.restates)}\s*(?:{p.names}\s*){{0,2}}:?\s*" if s.phrasing.restates else "(?!)"
        ),
        "signs": compile_(words(s.phrasing.signs or ("(?!)",))),
        "achieved": compile_(rf"{p.orders}\s+{words(s.passive)}"),
        "specifics": compile_(rf"\s*{words(s.specifics)}"),
        "same_unit": compile_(rf"{words(s.same_words)}\s+(?P<unit>{p.units})"),
        "same_place": compile_(rf"{words((*s.same_words, *s.this))}\s+{p.units}|{p.units}\s+{words(s.this)}"),
        "slipped": compile_(
            rf"(?:{words(s.uses)}\s+(?:\w+\s+)?{words(s.errors)}\s+(?:\w+\s+)?{words((*s.into, *s.by))}"
            rf"|{words(s.phrasing.prints)}\s+(?:{words(s.errors)}\s+)?{words(s.into)})\s*"
            rf"(?:{p.names}\s*){{0,2}}$"
        ),
        "unit_quoted": compile_(rf"{p.units}\s+{Q}"),
        "other_act": compile_(
            rf"{words(s.acts)}(?:\s+{words(s.numbered)})?\s+\d+(?!\w|\s+{words(s.spans)})"
            rf"|{words(s.acts)}(?:\s+\w+){{1,8}}?\s+(?:19|20)\d\d(?!\w)"
        ),
        "hosts": compile_(rf"(?:{words((*s.names_words, *s.uses, *s.unmarked.lists))}\s*:?|[,:(–-]|^)\s*$"),
        "says_draft": compile_(rf"{words(s.old_labels)}\s*:?\s*\x01"),
        "container": compile_(rf"\s*{words(s.containers)}\s*"),
        "gap_to_place": compile_(rf"(?:\s|{words((*s.containers, *s.at_end, *s.at_start, *s.names_words))})*"),
        "frame": compile_(rf"(?:{p.framing}|[\W\d_])*"),
        "reason": compile_(rf"(?:^|[\s,.;(])(?P<cue>{words(s.reasons)})\s*:?\s*"),
    }
