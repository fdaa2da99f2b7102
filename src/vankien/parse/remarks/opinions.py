"""Opinions: agreement, criticism, questions. General praise is one opinion, not ten."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Opinion, Stance
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, is_over
from vankien.parse.remarks.comments import announces
from vankien.parse.remarks.verdicts import Verdicts, verdict, verdicts
from vankien.parse.words.cues import ALL, Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

NEAR = 3  # code points between sentences that follow each other
NEAR_NOT = 40  # code points before words of disagreement in which they are denied
LEAST_WISH = 2  # words behind a request that say what is wished
LEAST_CONSENT = 3  # words of consent that no contrast ends
_PIECE_ENDS = re.compile(r"[,;:(–]\s")
_UNIT = re.compile(r"\d\.\d|\([a-z]\)")  # the number of a unit of the draft
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Remark:
    """A clause that holds an opinion."""

    stance: Stance
    topic: str | None
    locator: Locator
    span: Span
    count: int = 1
    is_outright: bool = False  # says that it agrees, or does not, in so many words
    follows: bool = False  # goes on with what stands right before it
    quotes: bool = False  # speaks of words that it quotes
    runs: bool = False  # a question that goes on with the one before it on its line
    names_draft: bool = False  # speaks of the draft by a word for one
    beside: bool = False  # stands in the clause of a change, before it is asked for


def remark(clause: str, span: Span, locator: Locator, grammar: Grammar, cues: int = ALL) -> Remark | None:
    """The opinion in a clause (lower case); None when it only tells something. `cues`: the words it may hold."""
    agrees = cues & Cue.AGREES != 0 and grammar.agrees.search(clause) is not None
    stance = _stance(clause, grammar, cues if agrees else cues & ~Cue.AGREES, is_placed=not locator.is_empty)
    if stance is None:
        return None
    follows = stance is Stance.SUGGEST or (
        stance is Stance.QUESTION and verdicts(grammar.speech).follow_up.match(clause) is not None
    )
    is_outright = _is_outright(clause, stance, grammar, cues, agrees=agrees)
    is_counted = cues & Cue.COUNTS and (stance is Stance.AGREE or stance is Stance.DISAGREE)
    count = _count(clause, grammar) if is_counted else 1
    topic = topic_of(clause, grammar.speech)
    runs = stance is Stance.QUESTION and verdicts(grammar.speech).back.search(clause) is not None
    is_of_draft = cues & Cue.DRAFTS != 0 and grammar.about_draft.search(clause) is not None
    return Remark(stance, topic, locator, span, count, is_outright, follows, BLANK in clause, runs, is_of_draft)


def _is_outright(clause: str, stance: Stance, grammar: Grammar, cues: int, *, agrees: bool) -> bool:
    """Whether somebody says in so many words that he agrees, or does not; to have no view is neither."""
    if stance is Stance.AGREE:
        return agrees and verdicts(grammar.speech).no_views.search(clause) is None
    return stance is Stance.DISAGREE and _opposes(clause, grammar, cues)


def consent_beside(part: Masked, text: str, grammar: Grammar) -> tuple[Remark, ...]:
    """The consent with which the clause of a change begins: "Tôi tán thành điều 6 nhưng khoản 2 thì bỏ …"."""
    agrees = grammar.agrees.search(part.text) if part.cues & Cue.AGREES else None
    if agrees is None or agrees[0].startswith(grammar.speech.stances.nots):  # "không bỏ" is no consent
        return ()
    table = verdicts(grammar.speech)
    ends = table.contrast.search(part.text, agrees.end()) if table.contrast is not None else None
    ask = first_ask(part.text, grammar, agrees.end())
    at = min((one.start() for one in (ends, ask) if one is not None), default=None)
    head = part.text[:at] if at is not None else ""
    if ends is None and len(head.split()) < LEAST_CONSENT:
        return ()  # "Agreed to ask …"
    if _conceded(grammar.speech).search(head) is not None:
        return ()  # "If it must stay, …": what he would have then
    at = len(head)
    span = trimmed(text, Span(part.start, part.start + at))
    one = remark(head, span, Locator(), grammar, part.cues)
    is_consent = one is not None and one.is_outright and one.stance is Stance.AGREE
    return (replace(one, beside=True),) if one is not None and is_consent else ()


@lru_cache(maxsize=8)
def _conceded(s: Speech) -> re.Pattern[str]:
    """What says that something may not go as somebody asks."""
    return compile_later(words(s.unsure.fallbacks))


def _opposes(clause: str, grammar: Grammar, cues: int) -> bool:
    """Whether a verb says that somebody is against it: "tôi phản đối"; "viết dài quá" only blames."""
    if cues & Cue.DISAGREES and grammar.disagrees.search(clause) is not None:
        return True
    return cues & Cue.AGREES != 0 and grammar.agrees.search(clause) is not None


def _count(clause: str, grammar: Grammar) -> int:
    """How many people hold it, as stated: "150/150 đại biểu" is 150; 1 when nobody counts."""
    match = grammar.heads.search(clause) if _FIGURE.search(clause) is not None else None
    return 1 if match is None else max(1, int(match["count"].replace(".", "")))


def _stance(clause: str, grammar: Grammar, cues: int, *, is_placed: bool) -> Stance | None:
    """The stance of a clause; `cues` hold `AGREES` only where it agrees in so many words."""
    table = verdicts(grammar.speech)
    if (
        "?" in clause
        and table.tag.search(clause) is None
        and (clause.rstrip(' ”"').endswith("?") or grammar.questions.search(clause))
    ):
        if table.compliment.match(clause) is not None:
            return Stance.AGREE
        if table.asked_deed.match(clause) is not None and BLANK not in clause:
            return Stance.SUGGEST
        is_forms = table.interviewers.match(clause) or table.form_asks.match(clause) or _asks_for_words(clause, table)
        is_others = is_forms or _others_ask(clause, table)
        is_others = is_others or table.no_question.search(clause) is not None
        if not is_others and (table.wonders is None or table.wonders.search(clause) is not None):
            return Stance.QUESTION
        return None
    if cues & Cue.KNOWS and table.asks_to_know.search(clause) and not grammar.reported.search(clause):
        return None if is_only_told(clause, table) or table.announced.search(clause) else Stance.QUESTION
    if cues & Cue.WONDERS and table.unmarked.search(clause) and not grammar.reported.search(clause):
        return None if is_only_told(clause, table) else Stance.QUESTION
    if cues & Cue.FORMULAS and (table.procedures.search(clause) or table.formulas.search(clause)):
        return None
    clause, is_told = _as_of_now(clause, table)
    said = _said(clause, grammar, cues, is_placed=is_placed)
    if said is None and cues & Cue.PRAISES:
        judged = _without_reason_of_wish(clause, grammar) if cues & Cue.ASKS and not is_placed else clause
        said = verdict(judged, grammar, cues, is_placed=is_placed)
    if said is not None:
        return None if is_told or _tells_of_others(clause, table) else said
    if cues & Cue.DEEDS and table.deed.match(clause) is not None and _is_deed(clause, table):
        return Stance.SUGGEST
    if _pleads(clause, cues, table) and _is_deed(clause, table) and table.announced.search(clause) is None:
        return None if is_told or _tells_of_others(clause, table) else Stance.SUGGEST
    is_wish = cues & Cue.ASKS and not is_told and _wishes(clause, grammar) and not _tells_of_others(clause, table)
    return Stance.SUGGEST if is_wish else None


def _without_reason_of_wish(clause: str, grammar: Grammar) -> str:
    """The clause without what stands behind a wish to those who can fulfil it, and judges nothing of the draft: "tôi
    mong xã mở lớp dạy đan, chứ lớp trẻ giờ chẳng biết gì" blames none.
    """
    ask = grammar.to_actors.search(clause)
    ends = None if ask is None else _PIECE_ENDS.search(clause, ask.end())
    if ends is None or BLANK in clause or not _wishes(clause, grammar):
        return clause
    return clause if verdicts(grammar.speech).judged.search(clause, ends.end()) is not None else clause[: ends.start()]


def _asks_for_words(clause: str, table: Verdicts) -> bool:
    """Whether a question asks for other words of the draft, and not to be told: "Could 2.1 and 2.4 be one point?"."""
    if table.wording_ask.match(clause) is None or table.inquires.search(clause) is not None:
        return False
    return BLANK in clause or _UNIT.search(clause) is not None or table.papers.search(clause) is not None


def _pleads(clause: str, cues: int, table: Verdicts) -> bool:
    """Whether those who can do it are asked for a deed: "Các bác sửa cái đường vào bãi đi", "Xin tỉnh sửa giùm …"."""
    if cues & Cue.ASKS and table.asks_deed.search(clause) is not None:
        return True
    return cues & Cue.PLEAS != 0 and table.plea.search(clause) is not None and table.pleaded.match(clause) is not None


def _is_deed(clause: str, table: Verdicts) -> bool:
    """Whether an order is for what is done, and not for words of a text."""
    return BLANK not in clause and table.papers.search(clause) is None


def _others_ask(clause: str, table: Verdicts) -> bool:
    """Whether a question is another's who is told to have asked: "Anh em hỏi tôi: …?"."""
    colon = clause.find(":")
    return colon > 0 and table.others.search(clause, 0, colon) is not None


def _as_of_now(clause: str, table: Verdicts) -> tuple[str, bool]:
    """The clause without what was thought before: "Trước kia tôi phản đối, nay tôi tán thành"; whether it tells of the
    past.
    """
    past = table.past.search(clause)
    now = table.present.search(clause, past.end()) if past is not None else None
    if now is None:
        return clause, past is not None
    clause = clause[now.start() :]
    return clause, table.past.search(clause) is not None


def is_only_told(clause: str, table: Verdicts) -> bool:
    """Whether a view is told of long ago, or of somebody else: "năm 1990 tôi từng phản đối", "hàng xóm tôi bảo …"."""
    return table.past.search(clause) is not None or _tells_of_others(clause, table)


def _tells_of_others(clause: str, table: Verdicts) -> bool:
    return table.others.search(clause) is not None


def _said(clause: str, grammar: Grammar, cues: int, *, is_placed: bool) -> Stance | None:
    """Agreement and disagreement in so many words: "không phải là không đồng ý" agrees, but where more is refused."""
    table = verdicts(grammar.speech)
    against = [one.start() for one in grammar.disagrees.finditer(clause)] if cues & Cue.DISAGREES else []
    if against:
        is_denied = all(table.not_not.search(clause, max(0, at - NEAR_NOT), at) for at in against)
        return Stance.AGREE if is_denied else Stance.DISAGREE
    if not cues & Cue.AGREES:
        return None
    if cues & Cue.NOTS and table.half_agrees.search(clause) is not None:
        return Stance.DISAGREE
    return None if is_placed and table.no_views.search(clause) else Stance.AGREE


def _wishes(clause: str, grammar: Grammar) -> bool:
    """Whether a clause wishes something without asking for other words, and is no mere courtesy."""
    if BLANK in clause or clause.rstrip().endswith(":"):
        return False
    table = verdicts(grammar.speech)
    clause = table.called_asks.sub(_blanked, clause)
    if table.own_ask is not None and table.own_ask.search(clause) is None:
        return False  # "the County wants to sell it": told of others
    ask = first_ask(clause, grammar) or grammar.wishes.search(clause)
    if ask is None:
        return False
    wish = _piece(clause, ask)
    if any(one.search(wish) is not None for one in (table.papers, grammar.courtesies, grammar.reported)):
        return False
    if grammar.denied_ask.search(clause, 0, ask.start()) is not None:
        return False  # "I do not propose it"
    if len(clause[ask.end() :].split()) < LEAST_WISH or is_over(clause, ask.end(), grammar):
        return False
    if announces(clause, ask, grammar) or table.civilities.search(clause, ask.start()) is not None:
        return False
    return any(pattern.search(clause) for pattern in (grammar.wishes, grammar.to_actors, grammar.needs))


def _piece(clause: str, ask: re.Match[str]) -> str:
    """The wish without what is told before it and behind it: "…: mong tỉnh sửa cầu, năm ngoái lũ cuốn"."""
    begin = max((one.end() for one in _PIECE_ENDS.finditer(clause, 0, ask.start())), default=0)
    ends = _PIECE_ENDS.search(clause, ask.end())
    return clause[begin : len(clause) if ends is None else ends.start()]


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def topic_of(clause: str, speech: Speech) -> str | None:
    """What a clause (lower case) is about, by the first word of a table that stands in it."""
    for topic, cues in speech.topics.items():
        for cue in cues:
            if cue in clause:
                return topic
    return None


def merged(remarks: Sequence[Remark], text: str) -> list[Remark]:
    """Remarks with all general agreement joined into one, and questions or wishes that go on into the first of them."""
    rest = [one for one in remarks if not _is_general(one)]
    general = [one for one in remarks if _is_general(one)]
    kept = [one for at, one in enumerate(rest) if at == 0 or not _goes_on(rest[at - 1], one, text)]
    if not general:
        return kept
    at = max(range(len(general)), key=lambda place: (_weight(general[place]), -place))
    topic = next((one.topic for one in general if one.topic), None)
    span = Span(general[at].span.start, _near_end(general[at:]))
    one = replace(general[at], topic=topic, span=span, count=max(one.count for one in general))
    return sorted([one, *kept], key=lambda other: other.span)


def _weight(one: Remark) -> int:
    """How plainly a remark agrees with the whole: in so many words, and best where it names the draft."""
    return one.is_outright + (one.is_outright and one.names_draft)


def _goes_on(before: Remark, one: Remark, text: str) -> bool:
    """Whether a question or a wish goes on with the one right before it: "Bao giờ có điện? Hay là lại chờ?"."""
    is_near = one.span.start - before.span.end <= NEAR and "\n" not in text[before.span.end : one.span.start]
    return is_near and (one.follows or one.runs) and one.stance is before.stance


def _is_general(one: Remark) -> bool:
    """Whether a remark agrees with the whole."""
    return one.stance is Stance.AGREE and one.locator.is_empty and not one.quotes


def _near_end(general: Iterable[Remark]) -> int:
    """Where a run of praise ends: remarks further off are praised again, and quoted no longer."""
    end = -1
    for one in general:
        if end < 0 or one.span.start - end <= NEAR:
            end = one.span.end
    return end


def opinion_of(one: Remark, contribution: str, text: str) -> Opinion:
    """The opinion that a remark is."""
    words = one.span.of(text)
    own = content_id("o", contribution, one.stance, words, str(one.span.start))
    return Opinion(own, contribution, one.stance, one.topic, one.locator, words, one.span, one.count)
