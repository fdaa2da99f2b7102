"""A card: who proposes what, why, how sure its place is, what was decided, and with what it conflicts."""

from collections.abc import Iterator

from vankien.lang.registry import CATALOGS
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import WAYS, Anchor
from vankien.model.claim import Claim
from vankien.model.edit import Edit
from vankien.model.group import Group
from vankien.text.diff import diff
from vankien.write.claim_saying import figure_line
from vankien.write.redline.words import Both, escape
from vankien.write.saying import Desk, contributor_name, day, evidence, names, parent_of, unit_path

SURE, RATHER_SURE = 0.9, 0.7  # scores from which the page says "very sure", "fairly sure"
AROUND = 60  # code points of the draft shown on each side of a change
LONG = 900  # code points from which a card folds its wording
CANDIDATE_WORDS = 110


def is_open(amendment: Amendment) -> bool:
    """Whether a person must place it."""
    return amendment.anchor is None or not amendment.anchor.state.is_certain or amendment.anchor.span is None


def card(on: Desk, both: Both, group: Group) -> str:
    """The card of a group, told by its representative."""
    head = on.amendments[group.representative]
    decision = on.decisions.get(head.id)
    verdict = "none" if decision is None else str(decision.verdict)
    state = "unresolved" if head.anchor is None else str(head.anchor.state)
    meets = list(_conflicts(on, both, group))
    units = " ".join(unit.id for unit in on.document.path(head.anchor.unit)) if head.anchor and head.anchor.unit else ""
    kind = "card asks" if is_open(head) else "card meets" if meets else "card"
    chips = [
        f'<span class="chip {state}">{both(f"term.state.{state}")}</span>',
        f'<span class="chip {verdict}">{both(f"term.verdict.{verdict}")}</span>',
    ]
    if meets:
        chips.append(f'<span class="chip meet">⚠ {both("page.conflicts")}</span>')
    meeting = ' data-meets="1"' if meets else ""
    return (
        f'<section class="{kind}" id="{escape(group.id)}" tabindex="-1" data-state="{state}" data-verdict="{verdict}" '
        f'data-units="{escape(units)}"{meeting}><div class="chips">{"".join(chips)}</div>'
        f'<p class="who">{escape(_who(on, both, head))}</p>{_size(both, group)}'
        f'<p class="what"><b>{both(f"term.operation.{head.operation}")}</b></p>{_redline(on, both, head)}'
        f"<dl>{''.join(_facts(on, both, group, head, meets))}</dl></section>\n"
    )


def _who(on: Desk, both: Both, head: Amendment) -> str:
    contribution = on.contributions[head.contribution]
    name = contributor_name(contribution.contributor)
    if name is None and on.options.anonymous:
        return both.words.say("page.anonymous", number=on.order[head.id] + 1)
    name = name or both.words.say("page.unknown")
    date = day(contribution.date)
    return f"{name} · {date}" if date else name


def _size(both: Both, group: Group) -> str:
    return f' <span class="chip">{both("page.people", count=group.size)}</span>' if group.size > 1 else ""


def _facts(on: Desk, both: Both, group: Group, head: Amendment, meets: list[str]) -> Iterator[str]:
    members = [on.amendments[member] for member in group.members]
    if group.size > 1 and not on.options.anonymous:
        yield _fact(both, "page.members", escape(names(on, [one.contribution for one in members])))
    parent = parent_of(on, head)
    if parent is not None:
        link = f'<a href="#{escape(on.groups[parent.id].id)}">{escape(_who(on, both, parent))}</a>'
        yield _fact(both, "page.on", link)
    children = {on.groups[one].id: one for member in group.members for one in on.children.get(member, ())}
    if children:
        links = [
            f'<a href="#{escape(there)}">{escape(_who(on, both, on.amendments[one]))}</a>'
            for there, one in children.items()
        ]
        yield _fact(both, "page.changed-by", "<br>".join(links))
    if head.locator.as_written:
        yield _fact(both, "page.as-written", escape(head.locator.as_written))
    reasons = dict.fromkeys(one.reason for one in members if one.reason)
    if reasons:
        yield _fact(both, "page.reason", "<br>".join(map(escape, reasons)))
    if head.anchor is not None and head.anchor.state.is_certain:
        yield _fact(both, "page.why", _why(both, head.anchor))
    if is_open(head):
        candidates = "".join(_candidates(on, head))
        if candidates:
            yield _fact(both, "page.candidates", f"<ol>{candidates}</ol>")
    decision = on.decisions.get(head.id)
    if decision is not None and decision.reason:
        yield _fact(both, f"term.verdict.{decision.verdict}", escape(decision.reason))
    if meets:
        yield _fact(both, "page.conflicts", "<br>".join(meets))
    wrong = [claim for member in group.members for claim in on.outcome.figures.get(member, ())]
    if wrong:
        yield _fact(both, "page.figures", "<br>".join(dict.fromkeys(_figure(claim) for claim in wrong)))
    said = escape(evidence(on, head))
    source = "" if on.options.anonymous else f"<br><small>{both('page.source', file=_source(on, head))}</small>"
    yield _fact(both, "page.words", f"<details><summary>{both('page.whole')}</summary>{said}{source}</details>")


def _figure(claim: Claim) -> str:
    """A wrong figure of the proposed text, in both languages."""
    return "".join(
        f'<span class="{code}" lang="{code}">⚠ {escape(figure_line(claim, words))}</span>'
        for code, words in CATALOGS.items()
    )


def _source(on: Desk, head: Amendment) -> str:
    source = on.contributions[head.contribution].source
    return f"{source.file} · {source.part}" if source.part else source.file


def _fact(both: Both, key: str, inside: str) -> str:
    return f"<dt>{both(key)}</dt><dd>{inside}</dd>"


def _why(both: Both, anchor: Anchor) -> str:
    ways = [way for way in anchor.method.split("+") if way in WAYS]
    level = "high" if anchor.score >= SURE else "middle" if anchor.score >= RATHER_SURE else "low"
    return ", ".join([both(f"page.method.{way}") for way in ways] + [both(f"page.score.{level}")])


def _candidates(on: Desk, head: Amendment) -> Iterator[str]:
    for candidate in head.anchor.candidates if head.anchor else ():
        words = " ".join(candidate.span.of(on.document.text).split())
        short = words if len(words) <= CANDIDATE_WORDS else words[: CANDIDATE_WORDS - 1] + "…"
        line = on.document.text.rfind("\n", 0, candidate.span.start) + 1
        yield f'<li><a href="#l{line}">{escape(unit_path(on, candidate.unit))}</a>: {escape(short)}</li>'


def _conflicts(on: Desk, both: Both, group: Group) -> Iterator[str]:
    own = set(group.members)
    met = {conflict.id: conflict for member in group.members for conflict in on.conflicts.get(member, ())}
    for conflict in met.values():
        for other in conflict.amendments:
            if other not in own:
                there = on.groups[other]
                name = escape(_who(on, both, on.amendments[other]))
                yield f'<a href="#{escape(there.id)}">{name}</a> ({both(f"term.conflict.{conflict.kind}")})'


def _redline(on: Desk, both: Both, head: Amendment) -> str:
    """The old words struck and the new ones underlined; the contributor's own words where there is no edit."""
    if head.edits:
        parts = [_edit(on.document.text, edit) for edit in head.edits]
        inside = "\n…\n".join(parts)
        size = sum(len(edit.text) for edit in head.edits)
    else:
        inside, size = _unplaced(on, head), len(head.new_text or "")
    if size <= LONG:
        return f'<div class="red tall">{inside}</div>'
    return f'<div class="red" tabindex="0" role="region" aria-label="{both.words.say("page.words")}">{inside}</div>'


def _edit(text: str, edit: Edit) -> str:
    start, end = edit.span.start, edit.span.end
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    low, high = max(line, start - AROUND), min(stop, end + AROUND)
    low = line if low == line else text.find(" ", low, start) + 1 or low  # whole words only
    high = stop if high == stop else max(text.rfind(" ", end, high), end) if " " in text[end:high] else high
    before, after = text[low:start], text[end:high]
    lead, tail = "…" if low > line else "", "…" if high < stop else ""
    return f"{lead}{escape(before)}{marked(edit.span.of(text), edit.text)}{escape(after)}{tail}"


def marked(old: str, new: str) -> str:
    """Two texts as one, with what goes struck and what comes underlined."""
    parts, at = [], 0
    for start, end, words in diff(old, new):
        parts.append(escape(old[at:start]))
        parts.append(_tag("del", old[start:end]) + _tag("ins", words))
        at = end
    return "".join([*parts, escape(old[at:])])


def _tag(name: str, words: str) -> str:
    return f"<{name}>{escape(words)}</{name}>" if words else ""


def _unplaced(on: Desk, head: Amendment) -> str:
    """A change without a place yet: struck are the words that would go, plain those that new ones stand beside."""
    if not head.new_text:
        gone = head.operation is Operation.DELETE and head.target_text
        return f"<del>{escape(gone)}</del>" if gone else escape(evidence(on, head))
    new = f"<ins>{escape(head.new_text)}</ins>"
    if not head.target_text:
        return new
    if head.operation is not Operation.INSERT:
        return f"<del>{escape(head.target_text)}</del> {new}"
    beside = escape(head.target_text)
    return f"{new} {beside}" if head.position is Position.BEFORE else f"{beside} {new}"
