"""English: the words of proposals in reports, letters, forms and laws."""

import re

from vankien.lang.en import (
    demands,
    forms,
    letters,
    operations,
    opinions,
    other_texts,
    places,
    quotations,
    reported,
    requests,
    unit_names,
)
from vankien.lang.en.cited import CITED
from vankien.lang.en.days import day
from vankien.lang.en.hearsay import HEARSAY
from vankien.lang.en.phrasing import PHRASING
from vankien.lang.en.roles import ROLES
from vankien.lang.en.stances import STANCES
from vankien.lang.en.unit_words import UNIT_WORDS
from vankien.lang.en.unmarked import UNMARKED
from vankien.lang.en.wishes import WISHES
from vankien.lang.speech import Speech
from vankien.model.contribution import ContributorKind

_MEETING = re.compile(r"\b(?:meeting|conference|workshop|assembly|session|seminar)\b")
_BODY = re.compile(
    r"\b(?:department|ministry|office|committee|council|association|union|company|school|hospital|agency|board|"
    r"society|institute|university|cooperative|court|league)\b"
)


def title_case(name: str) -> str:
    """A name printed in capitals as it is written otherwise."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.search(lower) else ContributorKind.PERSON


SPEECH = Speech(
    units=unit_names.UNITS,
    short_units={},
    weak_units=unit_names.WEAK_UNITS,
    not_after=unit_names.NOT_AFTER,
    page=unit_names.PAGE,
    line=unit_names.LINE,
    ordinal_mark=unit_names.ORDINAL_MARK,
    ordinals=unit_names.ORDINALS,
    bare_ordinals=unit_names.ORDINALS,
    spoken_numbers={},
    leading_ordinals=unit_names.LEADING,
    first=unit_names.FIRST,
    next_to_last=(),
    last=unit_names.LAST,
    from_below=unit_names.FROM_BELOW,
    to=unit_names.TO,
    joins=unit_names.JOINS,
    measures=unit_names.MEASURES,
    counts=unit_names.COUNTS,
    counts_at_head=True,
    where_labels=places.WHERE_LABELS,
    where_words=places.WHERE_WORDS,
    places=places.PLACES,
    containers=places.CONTAINERS,
    bare_leads=places.BARE_LEADS,
    between=places.BETWEEN,
    after=places.AFTER,
    before=places.BEFORE,
    at_end=places.AT_END,
    at_start=places.AT_START,
    whole_of=places.WHOLE_OF,
    of_words=places.OF_WORDS,
    anaphora=places.ANAPHORA,
    this=places.THIS,
    same_words=places.SAME_WORDS,
    next_words=places.NEXT_WORDS,
    whole_draft=places.WHOLE_DRAFT,
    title_words=places.TITLE_WORDS,
    draft_titles=places.DRAFT_TITLES,
    heading_words=places.HEADING_WORDS,
    stops=places.STOPS,
    other_law=other_texts.OTHER_LAW,
    laws=other_texts.LAWS,
    acts=other_texts.ACTS,
    drafts=other_texts.DRAFTS,
    numbered=other_texts.NUMBERED,
    spans=other_texts.SPANS,
    day_words=other_texts.DAY_WORDS,
    compared=other_texts.COMPARED,
    compares=other_texts.COMPARES,
    collects=other_texts.COLLECTS,
    about_draft=other_texts.ABOUT_DRAFT,
    replaces=operations.REPLACES,
    passive=operations.PASSIVE,
    refuses=operations.REFUSES,
    uses=operations.USES,
    raises=operations.RAISES,
    corrects=operations.CORRECTS,
    errors=operations.ERRORS,
    inserts=operations.INSERTS,
    deletes=operations.DELETES,
    away=operations.AWAY,
    puts=operations.PUTS,
    puts_for=operations.PUTS_FOR,
    drop_joins=operations.DROP_JOINS,
    moves=operations.MOVES,
    ways=operations.WAYS,
    merges=operations.MERGES,
    splits=operations.SPLITS,
    renumbers=operations.RENUMBERS,
    keeps=operations.KEEPS,
    repeals=operations.REPEALS,
    repeal_mark=operations.REPEAL_MARK,
    names_words=quotations.NAMES_WORDS,
    counted_words=quotations.COUNTED_WORDS,
    bare_names=quotations.BARE_NAMES,
    weak_names=quotations.WEAK_NAMES,
    bare_not=quotations.BARE_NOT,
    bare_reasons=quotations.BARE_REASONS,
    doubtful=quotations.DOUBTFUL,
    specifics=quotations.SPECIFICS,
    marks_result=quotations.MARKS_RESULT,
    by=quotations.BY,
    turned=quotations.TURNED,
    into=quotations.INTO,
    from_words=quotations.FROM_WORDS,
    instead=quotations.INSTEAD,
    in_its_place=quotations.IN_ITS_PLACE,
    nots=quotations.NOTS,
    old_labels=quotations.OLD_LABELS,
    new_labels=quotations.NEW_LABELS,
    asks=requests.ASKS,
    denies=requests.DENIES,
    soft_questions=requests.SOFT_QUESTIONS,
    musts=requests.MUSTS,
    lacks=requests.LACKS,
    spare=requests.SPARE,
    betters=requests.BETTERS,
    ways_to_say=requests.WAYS_TO_SAY,
    wherever=requests.WHEREVER,
    or_words=requests.OR_WORDS,
    carries_on=requests.CARRIES_ON,
    also_words=requests.ALSO_WORDS,
    turns=requests.TURNS,
    slips=requests.SLIPS,
    demands=demands.DEMANDS,
    comments=demands.COMMENTS,
    policies=demands.POLICIES,
    wishes=demands.WISHES,
    courtesies=demands.COURTESIES,
    own_voice=reported.OWN_VOICE,
    reported=reported.REPORTED,
    tellers=reported.TELLERS,
    actors=reported.ACTORS,
    people=reported.PEOPLE,
    agrees=opinions.AGREES,
    disagrees=opinions.DISAGREES,
    praises=opinions.PRAISES,
    verdicts=opinions.VERDICTS,
    copulas=opinions.COPULAS,
    questions=opinions.QUESTIONS,
    topics=opinions.TOPICS,
    topic_words=opinions.TOPIC_WORDS,
    about=opinions.ABOUT,
    reasons=opinions.REASONS,
    reason_heads=opinions.REASON_HEADS,
    captions=letters.CAPTIONS,
    weekdays=letters.WEEKDAYS,
    closings=letters.CLOSINGS,
    several=letters.SEVERAL,
    lead_ins=letters.LEAD_INS,
    columns=forms.COLUMNS,
    fields=forms.FIELDS,
    blank_cells=forms.BLANK_CELLS,
    is_agreement_row=forms.IS_AGREEMENT_ROW,
    totals=forms.TOTALS,
    day=day,
    kind_of=kind_of,
    cited=CITED,
    whole_units=UNIT_WORDS,
    unmarked=UNMARKED,
    hearsay=HEARSAY,
    roles=ROLES,
    wishing=WISHES,
    stances=STANCES,
    phrasing=PHRASING,
)
