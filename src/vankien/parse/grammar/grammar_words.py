"""Classes of words, each a pattern of its own."""

import re

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import Pieces, words
from vankien.text.pattern import compile_later

Patterns = dict[str, re.Pattern[str]]


def word_classes(s: Speech, p: Pieces) -> Patterns:
    """The patterns of classes of words."""
    compile_ = compile_later
    return {
        "orders": compile_(p.orders),
        "subordinate": compile_(rf"\W*{words(s.phrasing.subordinates)}"),
        "purpose": compile_(rf"\W*{words(s.phrasing.purposes)}"),
        "demands": compile_(words(s.demands)),
        "side": compile_(p.beside),
        "turns": compile_(words(s.turns)),
        "errors": compile_(words(s.errors)),
        "about_draft": compile_(words(s.about_draft)),
        "policies": compile_(words(s.policies)),
        "courtesies": compile_(words(s.courtesies)),
        "wishes": compile_(words(s.wishes)),
        "not_changes": compile_(words((*s.inserts, *s.deletes, *s.merges, *s.splits, *s.renumbers))),
        "own_ask": compile_(words(s.wishes)),
        "own_voice": compile_(words(s.own_voice)),
        "reported": compile_(words(s.reported)),
        "compares": compile_(words(s.compares)),
        "draft_title": compile_(words(s.draft_titles)),
        "anew": compile_(words((*s.in_its_place, *s.lead_ins))),
        "tells": compile_(words(s.uses)),
        "rises": compile_(words((*s.raises, *s.unmarked.figures.rises, *s.unmarked.figures.falls))),
        "instead_of": compile_(words(s.instead)),
        "dropping": compile_(p.deletes),
        "changes": compile_(words((*s.replaces, *s.raises, *s.corrects))),
        "tellers": compile_(words(s.tellers)),
        "musts": compile_(words(s.musts)),
        "soft_question": compile_(words(s.soft_questions)),
        "collects": compile_(words(s.collects)),
        "comment": compile_(words((*s.comments, *s.replaces, *s.inserts, *s.deletes))),
        "asks": compile_(words(s.asks)),
        "denies": compile_(words(s.denies)),
        "replaces": compile_(p.replaces),
        "inserts": compile_(p.inserts),
        "at_start": compile_(words(s.at_start)),
        "at_end": compile_(words(s.at_end)),
        "keeps": compile_(words(s.keeps)),
        "title": compile_(words(s.title_words)),
        "whole": compile_(words(s.whole_draft)),
        "agrees": compile_(words(s.agrees)),
        "disagrees": compile_(words(s.disagrees)),
        "praises": compile_(words(s.praises)),
        "questions": compile_(words(s.questions)),
        "several": compile_(words(s.several)),
        "anaphora": compile_(words(s.anaphora)),
    }
