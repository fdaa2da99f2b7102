"""How a language judges a text: the tables behind agreement and criticism.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class StanceWords:
    """The words of verdicts in one language.

    `goods` praise where words of `before` or `after` say how much, `strong_goods` without; `deniable`
    blame behind `nots`; `bads` blame in any place, `weak_bads` only with such
    words. `nots` turn them round. `judged` are what may be judged, `heads` stand before a verdict that names nothing
    ("tôi thấy"); `aims` make a wish of it ("cho rõ"). `feelings` agree where somebody has read or heard the draft (`senses`).
    `nothing` says that nothing is to change, or that words stay; such words begin with `nothing_heads`. `half_nots` stand between a denial and agreement
    ("không hoàn toàn"), `not_nots` turn disagreement round. `no_views` agree with the whole and with no part.
    `procedures` are what a meeting agrees on, `formulas` end a command and hold no view. `civilities`
    wish nothing. `thanks` need `thanked`.
    `asks_to_know` stand before a question that has no mark (`question_words`), `interviewers` before one that is part of the
    report; `follow_ups` begin one that goes on with another, `selves` are the writer and his own, `own_views` say that
    the writer himself judges, `copulas` stand between a figure and what is thought of it; `policies` are what drafts do, before such a copula; `contrasts` begin what is held against praise, `papers` are
    what a text is made of, of which no deed is wished, `called_asks` name a request and make none; `announced` end a clause that only says that questions follow; `wonders` are the words without one of which a mark of question
    only wonders ("Đi lùi à?", "“văn hoá” hay “văn hóa”?"). `myself` are those words for the writer that mean nobody else. `unmarked` ask without a mark. `past` tells of views held long ago, unless `present` follows, `others` whose view is only told, `openings` are courtesies
    with which a letter begins. `form_asks` begin a form's own questions, `specify` what it asks below boxes ("Ghi rõ:"), `yes` and `no` are its
    options. `own_asks` are the words with one of which the writer himself wishes, where other words of asking tell of others, too ("wants"). `aims_first` may stand before an order or a question; `deeds`
    are orders to do what is no change of a text ("mend the steps"); behind `polite` ones a question orders them. `wording_asks` begin questions that ask for other
    words, and not to be told. `compliments` praise in the form of a question, `tags` end a sentence that only looks like one (", isn't it?"). `refers_back` are words with which a question goes on with the one before it, `reasons_trail` says that
    a question or blame right behind a change is its reason, unless the question is one of `fact_questions` without a
    `rhetorical` word. `no_questions` are questions that want no answer, `pleas`, with `plea_ends` behind them, end an order to those who are `pleaded` with ("… đi"),
    `asked_deeds` are wishes for deeds whatever else they hold, `explains_why` ask
    to be told a reason, and for no other words.
    """

    goods: Words
    strong_goods: Words
    deniable: Words
    bads: Words
    weak_bads: Words
    before: Words
    after: Words
    nots: Words
    judged: Words
    heads: Words
    aims: Words
    ends: Words
    feelings: Words
    senses: Words
    nothing: Words
    nothing_heads: Words
    half_nots: Words
    not_nots: Words
    no_views: Words
    procedures: Words
    formulas: Words
    civilities: Words
    thanks: Words
    thanked: Words
    asks_to_know: Words
    question_words: Words
    interviewers: Words
    follow_ups: Words
    form_asks: Words = ()
    wonders: Words = ()
    myself: Words = ()
    unmarked: Words = ()
    past: Words = ()
    present: Words = ()
    others: Words = ()
    openings: Words = ()
    own_views: Words = ()
    selves: Words = ()
    copulas: Words = ()
    policies: Words = ()
    contrasts: Words = ()
    papers: Words = ()
    called_asks: Words = ()
    own_asks: Words = ()
    aims_first: Words = ()
    deeds: Words = ()
    polite: Words = ()
    wording_asks: Words = ()
    compliments: Words = ()
    tags: Words = ()
    refers_back: Words = ()
    reasons_trail: bool = False
    fact_questions: Words = ()
    rhetorical: Words = ()
    no_questions: Words = ()
    pleas: Words = ()
    plea_ends: Words = ()
    pleaded: Words = ()
    asked_deeds: Words = ()
    explains_why: Words = ()
    announced: Words = ()
    specify: Words = ()
    yes: Words = ()
    no: Words = ()
