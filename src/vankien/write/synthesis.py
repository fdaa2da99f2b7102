"""The rows of the official synthesis, for every form it is written in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vankien.flows.outcome import Consultation
from vankien.model.amendment import Opinion, Stance
from vankien.model.group import Group
from vankien.text.collation import collation_key
from vankien.write.asked import answers
from vankien.write.claim_saying import number_text
from vankien.write.saying import (
    MOST_NAMED,
    Desk,
    answer,
    contributor_name,
    day,
    in_order,
    name_list,
    names,
    numbered,
    place_name,
    proposal,
    shortened,
    unit_path,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a group of amendments that ask for the same, or an opinion."""

    unit: str
    contributors: str
    proposal: str
    answer: str
    listed: tuple[str, ...] = ()  # all contributors, when they are too many for a cell
    list_number: int = 0  # under which the row refers to them


@dataclass(frozen=True, slots=True)
class Band:
    """What the rows below belong to."""

    title: str


def rows(desk: Desk) -> Iterator[Row | Band]:
    """Bands and rows in the order of the draft; then what has no place, then opinions."""
    document = desk.document
    groups = sorted(desk.outcome.groups, key=lambda group: in_order(desk, group))
    band: str | None = None
    lists = 0
    for group in groups:
        head = desk.amendments[group.representative]
        placed = head.anchor is not None and head.anchor.span is not None
        unit = numbered(document, head.anchor.unit if head.anchor else None) if placed else None
        title = _band_title(desk, unit.id if unit else None) if placed else desk.words.say("paper.synthesis.no-place")
        if title != band:
            band = title
            yield Band(title)
        row = group_row(desk, group)
        if row.listed:
            lists += 1
            said = desk.words.say("paper.synthesis.see-list", number=lists)
            row = replace(row, contributors=f"{row.contributors}\n{said}", list_number=lists)
        yield row
    yield from _opinion_rows(desk)


def _band_title(desk: Desk, unit_id: str | None) -> str:
    """The path and the heading, such as `Phần I, mục 3. Quốc phòng, an ninh`."""
    path = unit_path(desk, unit_id)
    if unit_id is None:
        return path
    heading = desk.document.unit(unit_id).heading.of(desk.document.text).strip()
    return f"{path}. {heading}" if heading else path


def group_row(desk: Desk, group: Group) -> Row:
    """The row of a group, told by its representative."""
    head = desk.amendments[group.representative]
    members = [desk.amendments[member] for member in group.members]
    named = name_list(desk, [member.contribution for member in members])
    is_long = len(named) > MOST_NAMED
    said = shortened(desk, named) if is_long else "; ".join(named)
    if group.size > 1 and not desk.options.anonymous:
        said = f"{said}\n({desk.words.say('paper.synthesis.one-of', count=group.size)})"
    wanted = [proposal(desk, head)]
    reasons = dict.fromkeys(member.reason for member in members if member.reason)
    wanted += [desk.words.say("paper.synthesis.reason", reason=reason) for reason in reasons]
    answered = dict.fromkeys(answer(desk, desk.decisions.get(member.id)) for member in members)
    return Row(place_name(desk, head), said, "\n".join(wanted), "\n".join(answered), tuple(named) if is_long else ())


def _opinion_rows(desk: Desk) -> Iterator[Row | Band]:
    if not desk.outcome.opinions:
        return
    yield Band(desk.words.say("paper.synthesis.opinions"))
    whole = desk.words.say("paper.synthesis.whole")
    for stance in Stance:
        for opinion in desk.outcome.opinions:
            if opinion.stance is stance:
                place = opinion.locator.as_written or topic_name(desk, opinion) or whole
                label = desk.words.say(f"term.stance.{stance}")
                count = (
                    f" ({desk.words.say('paper.synthesis.heads', count=_number(desk, opinion.count))})"
                    if opinion.count > 1
                    else ""
                )
                said = names(desk, [opinion.contribution])
                yield Row(place, said, f"{label}{count}: {opinion.text.strip()}", "")


def topic_name(desk: Desk, opinion: Opinion) -> str | None:
    """What an opinion is about in the reader's words; a topic that no table knows as it was written."""
    if opinion.topic is None:
        return None
    key = f"term.topic.{opinion.topic}"
    return desk.words.say(key) if key in desk.words.texts else opinion.topic


def summary(desk: Desk) -> list[str]:
    """The lines before the table: what came in, who agreed in full, who sent nothing."""
    outcome, say = desk.outcome, desk.words.say
    lines = []
    start, end = outcome.consultation.period
    if start and end:
        lines.append(say("paper.synthesis.period", start=day(start), end=day(end)))
    lines.append(
        say(
            "paper.synthesis.counts",
            contributions=_number(desk, len(outcome.contributions)),
            amendments=_number(desk, len(outcome.amendments)),
            opinions=_number(desk, len(outcome.opinions)),
        )
    )
    lines += _counted(desk)
    lines += _asked(desk)
    lines.append(say("paper.synthesis.agreed", names=_agreed(desk)))
    return lines


def _counted(desk: Desk) -> Iterator[str]:
    """How many people hold each kind of opinion: one record may count a whole meeting."""
    held = [(stance, sum(one.count for one in desk.outcome.opinions if one.stance is stance)) for stance in Stance]
    said = [
        f"{desk.words.say(f'term.stance.{stance}').lower()} {_number(desk, count)}" for stance, count in held if count
    ]
    if sum(count for _, count in held) > len(desk.outcome.opinions):
        yield desk.words.say("paper.synthesis.counted", stances="; ".join(said))


def _asked(desk: Desk) -> Iterator[str]:
    """Of the bodies that were asked: how many answered, of whom only staff wrote, who sent nothing."""
    bodies = desk.outcome.consultation.bodies
    if not bodies:
        return
    found = answers(bodies, desk.received)
    yield desk.words.say(
        "paper.synthesis.asked", asked=_number(desk, len(bodies)), answered=_number(desk, len(found.answered))
    )
    if found.only_staff:
        yield desk.words.say("paper.synthesis.only-staff", names=_bodies(desk, found.only_staff))
    yield desk.words.say("paper.synthesis.silent", names=_bodies(desk, found.silent))


def _bodies(desk: Desk, said: Sequence[str]) -> str:
    """Bodies by name; their number in an anonymous edition that may not name them."""
    if desk.options.anonymous and not desk.outcome.consultation.publish.get("bodies", False):
        return _number(desk, len(said))
    return "; ".join(sorted(said, key=collation_key)) or desk.words.say("paper.synthesis.none")


def _agreed(desk: Desk) -> str:
    """Those who agree and ask for nothing; their number only when anonymous."""
    asking = {one.contribution for one in desk.outcome.amendments}
    doubting = {one.contribution for one in desk.outcome.opinions if one.stance is not Stance.AGREE}
    agreeing = {one.contribution for one in desk.outcome.opinions} - asking - doubting
    if desk.options.anonymous:
        return names(desk, agreeing) if agreeing else desk.words.say("paper.synthesis.none")
    found = [contributor_name(desk.contributions[one].contributor) for one in sorted(agreeing)]
    said: list[str] = sorted({name for name in found if name is not None}, key=collation_key)
    if None in found:
        said.append(desk.words.say("paper.synthesis.unnamed", count=_number(desk, found.count(None))))
    return "; ".join(said) or desk.words.say("paper.synthesis.none")


def title_lines(desk: Desk, consultation: Consultation) -> list[str]:
    """The title of the synthesis."""
    say = desk.words.say
    about = consultation.title or say("paper.synthesis.default-title")
    return [say("paper.synthesis.title"), say("paper.synthesis.about", title=about)]


def list_title(desk: Desk, row: Row) -> str:
    """The title of a list of names that a row refers to."""
    return desk.words.say(
        "paper.synthesis.list", number=row.list_number, place=row.unit, count=_number(desk, len(row.listed))
    )


COLUMNS = ("unit", "contributor", "proposal", "answer")


def heads(desk: Desk) -> list[str]:
    """The official column heads."""
    return [desk.words.say(f"paper.synthesis.column.{name}") for name in COLUMNS]


def _number(desk: Desk, value: int) -> str:
    return number_text(value, desk.words.code)
