"""Verdicts: whether a clause praises, blames, or wants nothing changed, in whatever words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Stance
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.cues import ALL, Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later

NOT_REACH = 28  # code points before a word of praise in which its denial stands
NEAR_VIEW = 16  # code points between "tôi thấy" and the verdict
FEW_WORDS = 7  # a clause of no more tells of the draft when it names nothing else
Pattern = re.Pattern[str]
PIECE_ENDS = re.compile(r"[,;:(–]")


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Compiled patterns of verdicts; all over masked lower-case text."""

    good: re.Pattern[str]
    no_question: re.Pattern[str]
    plea: re.Pattern[str]
    pleaded: re.Pattern[str]
    asks_deed: re.Pattern[str]
    explains: re.Pattern[str]
    said_good: re.Pattern[str]
    strong_good: re.Pattern[str]
    weak_bad: re.Pattern[str]
    strong_bad: re.Pattern[str]
    denied_good: re.Pattern[str]
    bad: re.Pattern[str]
    judged: re.Pattern[str]
    head: re.Pattern[str]
    aims: re.Pattern[str]
    denied: re.Pattern[str]
    feelings: re.Pattern[str]
    senses: re.Pattern[str]
    nothing: re.Pattern[str]
    half_agrees: re.Pattern[str]
    not_not: re.Pattern[str]
    no_views: re.Pattern[str]
    procedures: re.Pattern[str]
    formulas: re.Pattern[str]
    civilities: re.Pattern[str]
    thanks: re.Pattern[str]
    asks_to_know: re.Pattern[str]
    inquires: re.Pattern[str]
    interviewers: re.Pattern[str]
    form_asks: re.Pattern[str]
    follow_up: re.Pattern[str]
    wonders: re.Pattern[str] | None
    contrast: re.Pattern[str] | None
    own_view: re.Pattern[str]
    selves: re.Pattern[str]
    myself: re.Pattern[str]
    is_policy: re.Pattern[str]
    joint: re.Pattern[str]
    copula: re.Pattern[str]
    papers: re.Pattern[str]
    called_asks: re.Pattern[str]
    past: re.Pattern[str]
    unmarked: re.Pattern[str]
    present: re.Pattern[str]
    others: re.Pattern[str]
    openings: re.Pattern[str]
    own_ask: re.Pattern[str] | None
    deed: re.Pattern[str]
    asked_deed: re.Pattern[str]
    wording_ask: re.Pattern[str]
    compliment: re.Pattern[str]
    tag: re.Pattern[str]
    back: re.Pattern[str]
    announced: re.Pattern[str]
    facts: re.Pattern[str]
    rhetorical: re.Pattern[str]


@lru_cache(maxsize=8)
def verdicts(speech: Speech) -> Verdicts:
    """The patterns of a language, compiled once."""
    t = speech.stances
    before, after, nots = words(t.before), words(t.after), words(t.nots)
    stop = r"(?=\s*(?:[.,;!?)–-]|$))"
    end = rf"(?=\s*(?:[.,;!?)\x01–-]|$|{words(t.ends)}))"

    def said(entries: tuple[str, ...]) -> str:
        some = words(entries)
        return rf"(?:(?:{before}\s+){{1,3}}{some}(?:\s+{after}){{0,2}}|{some}(?:\s+{after}){{1,2}}){end}"

    def large(pattern: str) -> re.Pattern[str]:
        """A pattern of many words: three places in four begin none, and are told at one look."""
        return compile_later(rf"(?<!\w)(?:{pattern})")

    compile_ = compile_later
    questions = words((*speech.questions, *t.question_words))
    return Verdicts(
        good=large(rf"{said(t.goods)}|{words(t.strong_goods)}{stop}"),
        no_question=compile_(words(t.no_questions or ("(?!)",))),
        plea=compile_(rf"{words(t.pleas or ('(?!)',))}(?:\s+{words(t.plea_ends or ('(?!)',))}){{0,2}}\s*[.!]*\s*$"),
        pleaded=compile_(rf"[\W\d_]*(?:{words(t.heads)}\W+){{0,3}}{words(t.pleaded or ('(?!)',))}"),
        explains=compile_(words(t.explains_why or ("(?!)",))),
        asks_deed=compile_(words(t.asked_deeds or ("(?!)",))),
        said_good=large(said(t.goods)),
        strong_good=compile_(rf"{words(t.strong_goods)}{stop}"),
        weak_bad=large(said(t.weak_bads)),
        strong_bad=compile_(words(t.bads)),
        denied_good=compile_(
            rf"{nots}\s+(?:{before}\s+){{0,2}}{words((*t.deniable, *t.strong_goods))}(?:\s+{after}){{0,2}}{end}"
        ),
        bad=large(rf"{words(t.bads)}|{said(t.weak_bads)}"),
        judged=compile_(words(t.judged)),
        head=compile_(rf"(?:{words((*t.heads, *t.before))}|[\W\d_])*"),
        aims=compile_(words(t.aims)),
        denied=compile_(rf"{nots}\s+(?:{words((*t.before, *t.after))}\s+){{0,2}}$"),
        feelings=compile_(words(t.feelings)),
        senses=compile_(words(t.senses)),
        nothing=compile_(words(t.nothing)),
        half_agrees=compile_(rf"{nots}\s+(?:{words(t.half_nots)}\s+){{0,3}}{words(speech.agrees)}"),
        not_not=compile_(rf"{words(t.not_nots)}\s*$"),
        no_views=compile_(words(t.no_views)),
        procedures=compile_(words(t.procedures)),
        formulas=compile_(words(t.formulas or ("(?!)",))),
        civilities=compile_(words(t.civilities)),
        thanks=compile_(rf"{words(t.thanks)}\s+(?:\w+\s+){{1,6}}?{words(t.thanked)}"),
        asks_to_know=compile_(rf"{words(t.asks_to_know)}[^.;?\n]{{0,80}}?{questions}"),
        inquires=compile_(words(t.asks_to_know)),
        myself=compile_(words(t.myself or t.selves)),
        selves=compile_(rf"{words(t.selves)}\s+(?:\w+\s+){{0,2}}$"),
        own_view=compile_(words(t.own_views)),
        is_policy=compile_(rf"\d|{words(t.policies)}"),
        joint=compile_(rf"{words(t.copulas)}\s+(?:\w+\s+){{0,2}}$"),
        copula=compile_(words(t.copulas)),
        papers=compile_(words(t.papers)),
        called_asks=compile_(words(t.called_asks)),
        past=compile_(words(t.past or ("(?!)",))),
        unmarked=compile_(words(t.unmarked or ("(?!)",))),
        present=compile_(words(t.present or ("(?!)",))),
        others=compile_(words(t.others or ("(?!)",))),
        openings=compile_(words(t.openings or ("(?!)",))),
        own_ask=compile_(words(t.own_asks)) if t.own_asks else None,
        deed=compile_(
            rf"[\W\d_]*(?:{words(t.aims_first)}\W+){{0,3}}(?:{words(t.polite)}\s+(?:\w+\s+)?)?{words(t.deeds)}"
        ),
        asked_deed=compile_(
            rf"[\W\d_]*(?:{words(t.aims_first)}\W+){{0,2}}{words(t.polite)}\s+(?:\w+\s+)?{words(t.deeds)}"
        ),
        wording_ask=compile_(rf"[\W\d_]*(?:{words(t.aims_first)}\W+){{0,2}}{words(t.wording_asks)}"),
        tag=compile_(words(t.tags)),
        back=compile_(words(t.refers_back)),
        compliment=compile_(rf"[\W\d_]*{words(t.compliments)}"),
        facts=compile_(rf"\W*(?:\w+\s*,\s*)?{words(t.fact_questions or ('(?!)',))}"),
        rhetorical=compile_(words(t.rhetorical or ("(?!)",))),
        announced=compile_(words(t.announced or ("(?!)",))),
        contrast=compile_(words(t.contrasts)) if t.contrasts else None,
        wonders=compile_(words(t.wonders)) if t.wonders else None,
        follow_up=compile_(rf"\W*(?:{words(t.follow_ups)}|(?:\w+\W+){{0,3}}\w+\W*$)"),
        form_asks=compile_(
            rf"[\W\d_]*(?:[a-zđ][.)]\s+|[a-z]+\s?\d{{1,2}}[.:)]\s+|[^\W\d_][\w' ]{{2,30}}:\s+)?"
            rf"{words(t.form_asks or ('(?!)',))}"
        ),
        interviewers=compile_(rf"\s*[-–*+]?\s*{words(t.interviewers)}\s*:"),
    )


def verdict(clause: str, grammar: Grammar, cues: int = ALL, *, is_placed: bool) -> Stance | None:
    """Agreement or disagreement that a clause (lower case, masked) says without a verb of agreeing.

    `cues` are the classes of words that it may hold.
    """
    table = verdicts(grammar.speech)
    if cues & Cue.NOTHING and table.nothing.search(clause) is not None:
        return Stance.AGREE
    bad = _either(table.bad, table.strong_bad, table.weak_bad, cues & Cue.BAD, cues & Cue.WEAK)
    found = None if bad is None else bad.search(clause)
    if found is not None and _is_of_draft(clause, found, table, is_placed=is_placed):
        return Stance.AGREE if _is_denied(clause, found, table, cues) else Stance.DISAGREE
    found = table.denied_good.search(clause) if cues & Cue.DENIED else None
    if found is not None and _is_of_draft(clause, found, table, is_placed=is_placed):
        return Stance.DISAGREE
    good = _either(table.good, table.strong_good, table.said_good, cues & Cue.STRONG, cues & Cue.GOOD)
    for found in good.finditer(clause) if good is not None else ():
        if table.contrast is not None and table.contrast.search(clause, found.end()) is not None:
            break  # "thì đúng, nhưng …": what is praised is only granted
        if _is_of_draft(clause, found, table, is_placed=is_placed):
            return Stance.DISAGREE if _is_denied(clause, found, table, cues) else Stance.AGREE
    return Stance.AGREE if cues & (Cue.FEELS | Cue.THANKS) and _feels(clause, table, cues) else None


def _either(both: Pattern, first: Pattern, second: Pattern, has_first: int, has_second: int) -> Pattern | None:
    """The pattern of two that has to be looked for where words of the one or of both stand; else None."""
    if has_first:
        return both if has_second else first
    return second if has_second else None


def _is_denied(clause: str, found: re.Match[str], table: Verdicts, cues: int) -> bool:
    if not cues & Cue.NOTS:
        return False
    return table.denied.search(clause, max(0, found.start() - NOT_REACH), found.start()) is not None


def _is_of_draft(clause: str, found: re.Match[str], table: Verdicts, *, is_placed: bool) -> bool:
    """Whether a verdict is on the draft and no aim of a wish: "viết cho rõ" judges nothing."""
    begin = max((one.end() for one in PIECE_ENDS.finditer(clause, 0, found.start())), default=0)
    own = table.own_view.search(clause, begin, found.end())  # "tôi thấy" may begin the verdict, too: "tôi | thấy hay"
    own = own if own is not None and own.start() < found.start() <= own.end() + NEAR_VIEW else None
    joint = own or table.joint.search(clause, begin, found.start()) or table.copula.match(clause, found.start())
    joined = None if joint is None else joint.start()
    if joined is not None and table.is_policy.search(clause, 0, joined) is not None:
        return table.aims.search(clause, joined, found.start()) is None  # "miễn phí cho con em … là rất đúng"
    if table.aims.search(clause, begin if own is None else own.start(), found.start()) is not None:
        return False
    if is_placed or BLANK in clause or table.judged.search(clause, 0, found.end()) is not None:
        return True
    if table.head.fullmatch(clause, begin, found.start()) is not None:
        return True
    return own is not None


def _feels(clause: str, table: Verdicts, cues: int) -> bool:
    """Whether somebody who has read or heard the draft is glad: "đọc mà mừng"; thanks for what was done."""
    if cues & Cue.THANKS and table.thanks.search(clause) is not None:
        return True
    found = table.feelings.search(clause) if cues & Cue.FEELS else None
    if found is None or _is_denied(clause, found, table, cues):
        return False
    if table.openings.search(clause, found.end()) is not None:
        return False  # "Tôi đọc dự thảo với nhiều xúc động và xin gửi vài dòng"
    own = table.selves.search(clause, 0, found.start())  # "… phải tính chi phí thì tôi mừng": the aim is another's
    if table.aims.search(clause, 0 if own is None else own.start(), found.start()) is not None:
        return False
    if table.senses.search(clause) is not None:
        return True
    if len(clause.split()) <= FEW_WORDS and (own is not None or table.head.fullmatch(clause, 0, found.start())):
        return True
    if own is None:
        return False
    is_of_policy = table.is_policy.search(clause, 0, own.start()) is not None  # "học sinh được miễn vé, bà con mừng"
    return is_of_policy or BLANK in clause or table.judged.search(clause) is not None
