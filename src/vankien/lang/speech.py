"""How a language speaks of changes: the tables that the one grammar of proposals is fed with.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space. The entries of
a language stand by idea in the modules beside its `speech.py`: `unit_names`, `places`, `other_texts`, `operations`,
`quotations`, `requests`, `demands`, `reported`, `opinions`, `letters` and `forms`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vankien.lang.bare_numbers import NO_BARE_NUMBERS, BareNumberWords
from vankien.lang.bare_pairs import NO_PAIRS, PairWords
from vankien.lang.called import CalledWords
from vankien.lang.cited import CitedWords
from vankien.lang.disowned import UNKNOWN, DisownedWords
from vankien.lang.elsewhere import NOWHERE, ElsewhereWords
from vankien.lang.hearsay import HearsayWords
from vankien.lang.learned import NOTHING_LEARNED, LearnedWeights
from vankien.lang.leaving import NOTHING_LEFT, LeavingWords
from vankien.lang.list_words import NO_LISTS, ListWords
from vankien.lang.meant import MeantWords
from vankien.lang.narrated import StoryWords
from vankien.lang.others_papers import NO_PAPERS, PaperWords
from vankien.lang.own_acts import NO_ACTS, OwnActWords
from vankien.lang.phrasing import SAID_PLAINLY, PhrasingWords
from vankien.lang.pointed import NO_POINTED, PointedWords
from vankien.lang.roles import RoleWords
from vankien.lang.rows import NO_ROWS, RowWords
from vankien.lang.stances import StanceWords
from vankien.lang.table_words import NO_TABLES, TableWords
from vankien.lang.there import NO_THERE, ThereWords
from vankien.lang.toneless_words import TonelessWords
from vankien.lang.unit_words import UnitWords
from vankien.lang.unmarked import UnmarkedWords
from vankien.lang.unsure import SURE, UnsureWords
from vankien.lang.wanted import NOTHING_WANTED, WantedWords
from vankien.lang.whose import WhoseWords
from vankien.lang.wishes import WishWords
from vankien.model.contribution import ContributorKind
from vankien.model.locator import UnitKind

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class Speech:
    """The words of proposals in one language.

    Places: `units` name kinds of units, `page` and `line` are words before their numbers, `whole_draft` says
    everywhere. Operations: verbs by class. `marks_result` stands before new wording. `asks` are words of
    request, `hedges` weigh without asking for words, `denies` turn a request off. `names_words` are
    what stands between a verb and a quotation ("cụm từ"). Stances and topics make opinions.
    Restraint: `reported` says that others ask, `own_voice` that the writer does, `collects` stands in the head
    of a text that gathers what others ask; `copulas` and `verdicts` judge a change; `actors` are asked for
    deeds, not for words; `compares` tells how drafts
    differ. `turned` stands between an old figure and a new one, `counted_words` are what a
    quotation is counted in (syllables in Vietnamese), `compared` stands before a place that only serves to
    compare, `draft_titles` name the draft's own title, `bare_leads` before a dotted
    number that is a place without a unit's name, `counts_at_head` says that one at the head of a line is such,
    `where_words` stand around a place that
    a clause of its own tells, `short_units` are letters for names, `misread_units` patterns of misread ones with the right one of as many letters, `weak_units` name units only before a number that ends there, `slips` take a
    place back, before `measures` a number counts no units, `laws` are other ones unless they are `drafts`, `acts` with a number (behind
    `numbered`, before no `spans` of time) are other documents, `counts` number what
    the writer says, `also_words` go on a place, `away` behind a verb
    of dropping, `soft_questions` ask for a change, `specifics` go on a request, `same_words` name the unit spoken of. `containers` before the
    unit into which new ones go, `next_words` behind a unit's name for the one that follows, `previous_words` for the one before.
    Words without marks: `bare_names` stand before them, `weak_names` only behind a verb; before `bare_not` they name none.
    `puts` and `puts_for` name the new words first: "put “b” for “a”". `drop_joins` make one change of "delete “a” and insert “b”", where a language speaks so.
    `columns` are the headings of tables, `fields` the labels of forms, both by what stands under or behind them,
    `field_questions` patterns of labels and headings that no list can hold;
    `nameless` ones for a name that tell none; `blank_cells` are words that leave a field empty, `remark_cells` those of one for new
    wording that holds none: they are searched in all of it; `remark_heads` begin one that judges the draft.
    `shortened` are written with a full stop that ends no sentence, `shortened_mid` where a word that joins stands behind.
    `bare_reasons` end such words, among `doubtful` ones their end cannot be told.
    """

    # unit_names
    units: Mapping[str, UnitKind]
    short_units: Mapping[str, UnitKind]
    misread_units: Mapping[str, str]
    weak_units: Words
    not_after: Words
    page: Words
    line: Words
    shortened: Words
    shortened_mid: Words
    ordinal_mark: Words
    ordinals: Mapping[str, int]
    bare_ordinals: Mapping[str, int]
    spoken_numbers: Mapping[str, int]
    leading_ordinals: Mapping[str, int]
    first: Words
    next_to_last: Words
    last: Words
    from_below: Words
    to: Words
    joins: Words
    measures: Words
    counts: Words
    counts_at_head: bool
    # places
    where_labels: Words
    where_words: Words
    places: Words
    containers: Words
    bare_leads: Words
    between: Words
    after: Words
    before: Words
    at_end: Words
    at_start: Words
    whole_of: Words
    of_words: Words
    anaphora: Words
    this: Words
    same_words: Words
    next_words: Words
    previous_words: Words
    whole_draft: Words
    title_words: Words
    draft_titles: Words
    heading_words: Words
    stops: Words
    # other_texts
    other_law: Words
    laws: Words
    acts: Words
    drafts: Words
    numbered: Words
    spans: Words
    day_words: Words
    compared: Words
    bases: Words  # before what others are brought in line with: "theo điểm 4.1"
    thens: Words  # between what is only spoken of and what is meant: "theo điểm 4.1 thì điểm 4.2 …"
    compares: Words
    collects: Words
    about_draft: Words
    # operations
    replaces: Words
    passive: Words
    refuses: Words
    uses: Words
    raises: Words
    corrects: Words
    errors: Words
    inserts: Words
    deletes: Words
    away: Words
    puts: Words
    puts_for: Words
    drop_joins: Words
    moves: Words
    ways: Words
    merges: Words
    splits: Words
    renumbers: Words
    keeps: Words
    repeals: Words
    repeal_mark: str
    # quotations
    names_words: Words
    counted_words: Words
    bare_names: Words
    weak_names: Words
    bare_not: Words
    bare_reasons: Words
    doubtful: Words
    specifics: Words
    marks_result: Words
    by: Words
    turned: Words
    into: Words
    from_words: Words
    instead: Words
    in_its_place: Words
    nots: Words
    old_labels: Words
    new_labels: Words
    # requests
    asks: Words
    denies: Words
    soft_questions: Words
    musts: Words
    lacks: Words
    spare: Words
    betters: Words
    ways_to_say: Words
    wherever: Words
    or_words: Words
    carries_on: Words
    also_words: Words
    turns: Words
    slips: Words
    # demands
    demands: Words
    comments: Words
    policies: Words
    wishes: Words
    courtesies: Words
    # reported
    own_voice: Words
    reported: Words
    tellers: Words
    actors: Words
    people: Words
    # opinions
    agrees: Words
    disagrees: Words
    praises: Words
    verdicts: Words
    copulas: Words
    questions: Words
    topics: Mapping[str, Words]
    topic_words: Words
    about: Words
    reasons: Words
    reason_heads: Words
    # letters
    captions: Words
    weekdays: Words
    closings: Words
    several: Words
    lead_ins: Words
    # forms
    columns: Mapping[str, Words]
    nameless: Words
    columns_of_others: Words  # in headings of what those add who handle what came in: "xử lý", "handled by"
    fields: Mapping[str, Words]
    field_questions: Mapping[str, Words]
    blank_cells: Words
    remark_cells: Words
    remark_heads: Words
    is_agreement_row: Words
    totals: Words
    letter_heads: Words  # labels above a letter or a memo, of which several stand together: "From:", "To:", "Date:"
    # tables with a class of their own
    day: Callable[[str], str | None]
    kind_of: Callable[[str], ContributorKind]
    cited: CitedWords
    called: CalledWords
    whole_units: UnitWords
    unmarked: UnmarkedWords
    hearsay: HearsayWords
    stories: StoryWords
    meant: MeantWords
    whose: WhoseWords
    roles: RoleWords
    wishing: WishWords
    stances: StanceWords
    phrasing: PhrasingWords = SAID_PLAINLY
    pairs: PairWords = NO_PAIRS
    pointed: PointedWords = NO_POINTED
    acts_own: OwnActWords = NO_ACTS
    numbers: BareNumberWords = NO_BARE_NUMBERS
    elsewhere: ElsewhereWords = NOWHERE
    disowned: DisownedWords = UNKNOWN
    papers: PaperWords = NO_PAPERS
    rows: RowWords = NO_ROWS
    tables: TableWords = NO_TABLES
    lists: ListWords = NO_LISTS
    no_letters: Words = ()  # words that begin with a letter that stands alone and numbers no unit: "mục Y tế"
    leaving: LeavingWords = NOTHING_LEFT
    there: ThereWords = NO_THERE
    wanted: WantedWords = NOTHING_WANTED
    unsure: UnsureWords = SURE
    learned: LearnedWeights = NOTHING_LEARNED
    answers: Words = ()  # what a mail program writes before the mail that is answered, the colon aside
    agenda: Words = ()
    plural_units: Words = ()  # names of several units, behind which at least two numbers stand
    plans: Words = ()  # names of units that are verbs, too: "we schedule a meeting"
    somewhere: Words = ()
    measuring: Words = ()  # before a dotted number that is a measure and no place: "my van is 6.2"
    hourly: Words = ()  # before what is a time of the day where it may be one: "we close at 11.30"
    spoken_dots: Words = ()
    toneless: TonelessWords | None = None
    is_toneless: bool = False
    toned: "Speech | None" = None  # of tables without marks those with them
    stops_inside: bool = False  # whether a sentence's stop may stand inside the marks of the words it ends with
