"""The words of all languages that say how far a change goes: a word of one in a text of the other does no harm."""

from vankien.lang.en.whole import WHOLE as ENGLISH
from vankien.lang.vi.whole import WHOLE as VIETNAMESE

WHOLE_DOCUMENT = (*VIETNAMESE.documents, *ENGLISH.documents)
THROUGHOUT = (*VIETNAMESE.inside, *ENGLISH.inside)
COUNTED_PLACES = {**VIETNAMESE.counted, **ENGLISH.counted}
THIS_BEHIND = (*VIETNAMESE.this_behind, *ENGLISH.this_behind)
THIS_BEFORE = (*VIETNAMESE.this_before, *ENGLISH.this_before)
WHOLE_DRAFT = frozenset((*VIETNAMESE.drafts, *ENGLISH.drafts))
INTO = (*VIETNAMESE.into, *ENGLISH.into)
RANGE = (*VIETNAMESE.ranges, *ENGLISH.ranges)
GOES_ON = (*VIETNAMESE.goes_on, *ENGLISH.goes_on)
ARTICLES = VIETNAMESE.articles | ENGLISH.articles
SET_OFF = (*VIETNAMESE.set_off, *ENGLISH.set_off)
SAYS_MORE = VIETNAMESE.says_more | ENGLISH.says_more
QUALITIES = (*VIETNAMESE.qualities, *ENGLISH.qualities)
JOINS = (*VIETNAMESE.joins, *ENGLISH.joins)
JOINTS = frozenset((*VIETNAMESE.joints, *ENGLISH.joints))
LIST_LEADS = frozenset((*VIETNAMESE.list_leads, *ENGLISH.list_leads))
BOUND_BEHIND = (*VIETNAMESE.bound_behind, *ENGLISH.bound_behind)
HANGING = frozenset((*VIETNAMESE.hanging, *ENGLISH.hanging))
SAYS_OF = (*VIETNAMESE.says_of, *ENGLISH.says_of)
OF_THEM = (*VIETNAMESE.of_them, *ENGLISH.of_them)
HOW_OFTEN = (*VIETNAMESE.how_often, *ENGLISH.how_often)
MARK_NAMES = {**VIETNAMESE.mark_names, **ENGLISH.mark_names}
