"""How papers put things: names, places, proposals, answers, in the reader's language."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.lang.registry import catalog
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import ON_PROPOSAL
from vankien.model.contribution import Contribution, Contributor
from vankien.model.decision import Decision, Verdict
from vankien.model.document import Document, Unit
from vankien.model.group import Conflict, Group
from vankien.model.locator import UnitKind
from vankien.text.collation import collation_key
from vankien.write.anonymous import BLACK, HIDDEN, concealed, published

MOST_NAMED, FIRST_NAMED = 20, 8  # names that a narrow cell still shows, and what it shows of more: half a page
_BLACK = re.compile(f"{BLACK}+")
_BEFORE, _AFTER = re.compile(r"\S+\s*"), re.compile(r"\s*\S+")  # words with the blanks towards the change
TELLING = 3  # words from which a changed phrase says by itself what it is about
AROUND = 5  # words shown on each side of a shorter one
COUNTED = {UnitKind.PARAGRAPH, UnitKind.BULLET, UnitKind.ROW, UnitKind.CELL, UnitKind.FOOTNOTE}


@dataclass(frozen=True, slots=True)
class Desk:
    """An outcome laid out for writing: everything by id, and the words to say it in."""

    outcome: Outcome
    options: PaperOptions
    words: Catalog
    amendments: Mapping[str, Amendment]
    contributions: Mapping[str, Contribution]
    groups: Mapping[str, Group]  # by member
    decisions: Mapping[str, Decision]  # by amendment
    order: Mapping[str, int]  # of amendments, in the draft
    conflicts: Mapping[str, tuple[Conflict, ...]]  # by amendment
    children: Mapping[str, tuple[str, ...]]  # amendments that change an amendment
    received: tuple[Contribution, ...]  # as they came, for counting: nothing hidden

    @property
    def document(self) -> Document:
        """The draft."""
        return self.outcome.draft.document


def desk(outcome: Outcome, options: PaperOptions, *, public: bool = True) -> Desk:
    """The outcome, laid out; for an anonymous edition that is published, with everything hidden that names anybody."""
    received = outcome.contributions
    if options.anonymous and public:
        outcome = concealed(outcome)
    return Desk(
        outcome,
        options,
        catalog(options.language),
        {one.id: one for one in outcome.amendments},
        {one.id: one for one in outcome.contributions},
        {member: group for group in outcome.groups for member in group.members},
        {one.of: one for one in outcome.decisions},
        {one.id: place for place, one in enumerate(outcome.amendments)},
        _by_amendment(outcome.conflicts),
        _by_parent(outcome.amendments),
        received,
    )


def _by_amendment(conflicts: Iterable[Conflict]) -> Mapping[str, tuple[Conflict, ...]]:
    found: defaultdict[str, list[Conflict]] = defaultdict(list)
    for conflict in conflicts:
        for one in conflict.amendments:
            found[one].append(conflict)
    return {one: tuple(met) for one, met in found.items()}


def _by_parent(amendments: Iterable[Amendment]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in amendments:
        if one.on is not None:
            found[one.on].append(one.id)
    return {one: tuple(children) for one, children in found.items()}


def day(iso: str | None) -> str:
    """`2020-09-24` as `24/09/2020`, `2020-09` as `09/2020`; a time of day is left out."""
    if iso is None:
        return ""
    return "/".join(reversed(iso[:10].split("-")))


def contributor_name(contributor: Contributor) -> str | None:
    """`Trịnh Thị Lan (Giám đốc Sở Nội vụ)`; a body by its own name; None when nothing is known."""
    office = " ".join(filter(None, (contributor.role, contributor.organisation)))
    if contributor.name is None:
        return office or None
    return f"{contributor.name} ({office})" if office else contributor.name


def names(desk: Desk, contributions: Iterable[str]) -> str:
    """The contributors of some contributions, each once, in Vietnamese order.

    When anonymous, those that may be named and how many others.
    """
    return "; ".join(name_list(desk, contributions))


def short_names(desk: Desk, contributions: Iterable[str]) -> str:
    """The first names and how many more there are: for a cell beside the synthesis, which has them all."""
    said = name_list(desk, contributions)
    return shortened(desk, said) if len(said) > MOST_NAMED else "; ".join(said)


def shortened(desk: Desk, said: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    others = desk.words.say("paper.synthesis.more-names", count=len(said) - FIRST_NAMED)
    return "; ".join([*said[:FIRST_NAMED], others])


def name_list(desk: Desk, contributions: Iterable[str]) -> list[str]:
    """The contributors of some contributions, each once, in Vietnamese order; the nameless of one file are counted.

    When anonymous, those that may be named and how many others.
    """
    ids = sorted(set(contributions))
    if desk.options.anonymous:
        return _published_names(desk, ids)
    known = {_name_or_file(desk, one) for one in ids if contributor_name(desk.contributions[one].contributor)}
    unknown = Counter(
        _name_or_file(desk, one) for one in ids if not contributor_name(desk.contributions[one].contributor)
    )
    several = (
        name if count == 1 else desk.words.say("paper.synthesis.copies", name=name, count=count)
        for name, count in unknown.items()
    )
    return sorted((*known, *several), key=collation_key)


def _published_names(desk: Desk, ids: Sequence[str]) -> list[str]:
    consultation = desk.outcome.consultation
    said = [contributor_name(published(desk.contributions[one].contributor, consultation)) for one in ids]
    bodies = sorted({name for name in said if name is not None}, key=collation_key)
    others = said.count(None)
    if not bodies:
        return [desk.words.say("paper.synthesis.anonymous", count=others)]
    return [*bodies, *([desk.words.say("paper.synthesis.others", count=others)] if others else [])]


def _name_or_file(desk: Desk, contribution: str) -> str:
    one = desk.contributions[contribution]
    name = contributor_name(one.contributor)
    return name or desk.words.say("paper.synthesis.someone", file=one.source.file)


def numbered(document: Document, unit_id: str | None) -> Unit | None:
    """The nearest unit at or above one that has a number of its own to be cited by."""
    if unit_id is None:
        return None
    cited = [unit for unit in document.path(unit_id) if unit.number is not None and unit.kind not in COUNTED]
    return cited[-1] if cited else None


def unit_path(desk: Desk, unit_id: str | None) -> str:
    """`Phần I, mục 3, điểm 3.6`: the numbered units from the outside in."""
    return path_name(desk.document, desk.words, unit_id)


def path_name(document: Document, words: Catalog, unit_id: str | None) -> str:
    """The numbered units of a document from the outside in, in a reader's words."""
    if unit_id is None:
        return words.say("paper.synthesis.whole")
    cited = [unit for unit in document.path(unit_id) if unit.number is not None and unit.kind not in COUNTED]
    if not cited:
        return words.say("paper.synthesis.whole")
    said = ", ".join(f"{words.say(f'term.kind.{unit.kind}')} {unit.number}" for unit in cited)
    return said[:1].upper() + said[1:]


def place_name(desk: Desk, amendment: Amendment) -> str:
    """Where an amendment stands; as its contributor wrote it while the place is open."""
    anchor = amendment.anchor
    if anchor is None or anchor.span is None:
        return amendment.locator.as_written or desk.words.say("paper.synthesis.whole")
    path = unit_path(desk, anchor.unit)
    page = desk.document.page_of(anchor.span.start)
    key = "paper.place" if page is None else "paper.place.page"
    return desk.words.say(key, path=path, page=page)


def old_words(desk: Desk, amendment: Amendment) -> str:
    """The draft's words at the places of an amendment."""
    anchor = amendment.anchor
    if anchor is None:
        return amendment.target_text or ""
    text = desk.document.text
    return " … ".join(filter(None, (place.span.of(text).strip() for place in anchor.places)))


def new_words(amendment: Amendment) -> str:
    """The words that would stand in the draft; of one that changes another's proposal, what both come to."""
    anchor = amendment.anchor
    if anchor is not None and anchor.method == ON_PROPOSAL:
        return " … ".join(filter(None, (edit.text.strip() for edit in amendment.edits)))
    return amendment.new_text or ""


def parent_of(desk: Desk, amendment: Amendment) -> Amendment | None:
    """The proposal of another contributor that an amendment changes."""
    return None if amendment.on is None else desk.amendments.get(amendment.on)


def in_order(desk: Desk, group: Group) -> tuple[int, int]:
    """Sorts groups by place in the draft, what changes a proposal right behind that proposal."""
    head = desk.amendments[group.representative]
    own = desk.order[head.id]
    parent = parent_of(desk, head)
    if parent is None or parent.anchor is None or head.anchor is None or parent.anchor.unit != head.anchor.unit:
        return own, -1
    return desk.order[desk.groups[parent.id].representative], own


def proposal(desk: Desk, amendment: Amendment) -> str:
    """What is asked for, in one sentence, whose proposal it changes before it; a comment in its own words."""
    parent = parent_of(desk, amendment)
    asked = _asked(desk, amendment)
    if parent is None:
        return asked
    return f"{desk.words.say('paper.proposal.on', who=names(desk, [parent.contribution]))}\n{asked}"


def _asked(desk: Desk, amendment: Amendment) -> str:
    new, old = amendment.new_text, amendment.target_text
    say = desk.words.say
    match amendment.operation:
        case Operation.REPLACE if new and old:
            return say("paper.proposal.replace-words", old=old, new=new) + _around(desk, amendment, old)
        case Operation.REPLACE if new:
            return say("paper.proposal.replace", new=new)
        case Operation.INSERT if new and old and amendment.position is Position.BEFORE:
            return say("paper.proposal.insert-before", old=old, new=new)
        case Operation.INSERT if new and old and amendment.position is Position.AFTER:
            return say("paper.proposal.insert-after", old=old, new=new)
        case Operation.INSERT if new and (before := _last_words(amendment)):
            return say("paper.proposal.insert-after", old=before, new=new)
        case Operation.INSERT if new:
            return say("paper.proposal.insert", new=new)
        case Operation.DELETE if old:
            return say("paper.proposal.delete", old=old) + _around(desk, amendment, old)
    return say("paper.proposal.as-written", words=evidence(desk, amendment))


def _around(desk: Desk, amendment: Amendment, old: str) -> str:
    """Some of the words around a change in a marked-up copy, where its own say too little: "6" by "8" of what?"""
    context = amendment.locator.context
    if context is None or len(old.split()) >= TELLING:
        return ""
    before, after = _BEFORE.findall(context[0])[-AROUND:], _AFTER.findall(context[1])[:AROUND]
    words = "".join((*before, old, *after)).strip()
    return desk.words.say("paper.proposal.around", words=words) if before or after else ""


def _last_words(amendment: Amendment) -> str:
    """The words right before what somebody put into a marked-up copy; none at the beginning of a paragraph."""
    context = amendment.locator.context
    return "" if context is None else " ".join(context[0].split()[-AROUND:])


def evidence(desk: Desk, amendment: Amendment) -> str:
    """The contributor's own words for an amendment."""
    said = amendment.evidence.of(desk.contributions[amendment.contribution].text).strip()
    return _BLACK.sub(HIDDEN, said) if desk.options.anonymous else said


def answer(desk: Desk, decision: Decision | None) -> str:
    """The verdict with its reason and the committee's words."""
    say = desk.words.say
    if decision is None:
        return say("paper.synthesis.pending")
    lines = [say(f"term.verdict.{decision.verdict}")]
    if decision.final_text is not None and decision.verdict in {Verdict.ACCEPT, Verdict.ACCEPT_IN_PART}:
        lines.append(say("paper.synthesis.final", text=decision.final_text))
    if decision.reason:
        lines.append(decision.reason)
    return "\n".join(lines)
