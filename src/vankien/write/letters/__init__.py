"""Answer letters: one Word file for each contributor, filled into a template that an office can edit in Word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.lang.same_body import canonical
from vankien.model.amendment import Amendment
from vankien.model.contribution import Contribution, ContributorKind
from vankien.model.draft import Change
from vankien.model.ids import content_id
from vankien.text.collation import collation_key
from vankien.text.normal import bare, fold_plain
from vankien.write.claim_saying import number_text
from vankien.write.letters.built_in import built_in
from vankien.write.letters.template import Template, open_template
from vankien.write.saying import Desk, contributor_name, day, desk, place_name, proposal

FOLDER, SAMPLE = "letters", "letter-template.docx"
LONGEST_NAME = 48  # letters of a file's name; what a mail program shows of it
Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Letter:
    """What one contributor is answered: all that he, she or it sent."""

    name: str
    contributions: tuple[Contribution, ...]


def write_letters(outcome: Outcome, options: PaperOptions, own_template: Template | None = None) -> dict[str, bytes]:
    """The letters by file name; without a template of the office's own also the built-in one, to edit and give back."""
    on = desk(outcome, options)
    made: dict[str, bytes] = {}
    template = own_template
    if template is None:
        made[SAMPLE] = built_in(options)
        template = open_template(made[SAMPLE], SAMPLE)
    letters = _letters(on)
    taken = {member: change for change in outcome.taken for member in change.amendments}
    width = max(3, len(str(len(letters))))
    for place, letter in enumerate(letters, 1):
        items = [_item(on, taken, one, number) for number, one in enumerate(_amendments(on, letter), 1)]
        name = f"{FOLDER}/{place:0{width}d}-{_file_name(letter.name)}.docx"
        made[name] = template.filled(_fields(on, letter, len(items)), items)
    return made


def _letters(on: Desk) -> list[Letter]:
    """One letter a contributor, in Vietnamese order of names.

    Two letters are one contributor's when name and organisation are the same; a name alone may be two people's.
    """
    by_who: dict[str, list[Contribution]] = {}
    spoke = {one.contribution for one in on.outcome.amendments} | {one.contribution for one in on.outcome.opinions}
    for one in on.outcome.contributions:
        who = one.contributor
        if who.kind is ContributorKind.MEETING and one.id not in spoke:
            continue  # the minutes around speeches, whose speakers are answered
        known = (
            content_id("w", fold_plain(who.name or ""), *canonical(who.organisation)) if who.organisation else one.id
        )
        by_who.setdefault(known, []).append(one)
    letters = [Letter(_name(on, sent[0]), tuple(sent)) for sent in by_who.values()]
    return sorted(letters, key=lambda one: (collation_key(one.name), one.contributions[0].id))


def _name(on: Desk, one: Contribution) -> str:
    return contributor_name(one.contributor) or on.words.say("paper.letter.someone", file=one.source.file)


def _file_name(name: str) -> str:
    """The name in plain letters, whole syllables, as every system and mail program keeps them."""
    made = ""
    for part in re.findall(r"[a-z0-9]+", bare(name)):
        longer = f"{made}-{part}" if made else part[:LONGEST_NAME]
        if len(longer) > LONGEST_NAME:
            break
        made = longer
    return made or "x"


def _amendments(on: Desk, letter: Letter) -> list[Amendment]:
    sent = {one.id for one in letter.contributions}
    return [one for one in on.outcome.amendments if one.contribution in sent]


def _fields(on: Desk, letter: Letter, asked: int) -> Fields:
    """What is said once in a letter; empty where nothing is known."""
    say, consultation = on.words.say, on.outcome.consultation
    who = letter.contributions[0].contributor
    days = dict.fromkeys(one.date for one in letter.contributions if one.date)
    return {
        "issuer": consultation.issuer or say("paper.comment.author"),
        "contributor": letter.name,
        "role": " ".join(filter(None, (who.role, who.organisation))),
        "document": consultation.title or say("paper.synthesis.default-title"),
        "sent-on": ", ".join(day(one) for one in sorted(days)),
        "file": ", ".join(dict.fromkeys(one.source.file for one in letter.contributions)),
        "asked": number_text(asked, on.words.code) if asked else "",
        "opinions": "\n".join(_opinions(on, letter.contributions)),
    }


def _opinions(on: Desk, sent: Sequence[Contribution]) -> Iterator[str]:
    own = {one.id for one in sent}
    said = (
        f"- {on.words.say(f'term.stance.{one.stance}')}: {one.text.strip()}"
        for one in on.outcome.opinions
        if one.contribution in own
    )
    yield from dict.fromkeys(said)


def _item(on: Desk, taken: Mapping[str, Change], one: Amendment, number: int) -> Fields:
    """One amendment and what became of it."""
    decision = on.decisions.get(one.id)
    verdict = on.words.say("paper.letter.pending" if decision is None else f"term.verdict.{decision.verdict}")
    return {
        "number": number_text(number, on.words.code),
        "place": place_name(on, one),
        "proposal": proposal(on, one),
        "verdict": verdict,
        "reason": (decision.reason or "") if decision is not None else "",
        "final": _final(on, taken.get(one.id), one),
    }


def _final(on: Desk, change: Change | None, one: Amendment) -> str:
    """The words that the next draft has because of it; empty when it takes nothing in, or only takes words away."""
    say = on.words.say
    decision = on.decisions.get(one.id)
    if decision is None or not decision.verdict.takes_in:
        return ""
    words = decision.final_text
    if words is None and change is not None:
        words = on.amendments[change.amendments[0]].new_text
    if not words:
        return ""
    return say("paper.letter.as-asked") if words == one.new_text else say("paper.letter.words", words=words)
