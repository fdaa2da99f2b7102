"""`decisions.xlsx`: what the committee must read, beside the columns it fills in.

One row a group, since a campaign of a thousand letters is decided once; `of` is then the group's id. A
second sheet lists the members of larger groups one by one, for a committee that wants to split: a row
filled in there takes the place of the group's decision. There is no sheet protection, because
locked cells cannot be sorted: `of` and `check` are verified on return instead. Hidden columns name the members of
each group: its row holds for them also when later letters have made it another group.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.group.explain import sides
from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict
from vankien.model.group import Group
from vankien.model.sheet import FILLED_IN, MEMBERS, member_cells, row_check
from vankien.write.claim_saying import figure_line
from vankien.write.paper_xlsx import body_format, cell_text, head_format, new_book, row_height
from vankien.write.saying import (
    Desk,
    day,
    desk,
    evidence,
    in_order,
    names,
    new_words,
    old_words,
    parent_of,
    place_name,
    proposal,
    unit_path,
)

SHOWN = ("place", "contributor", "count", "proposal", "old", "new", "why", "state", "candidates", "conflicts")
WIDTHS = {"place": 26, "contributor": 28, "count": 9, "proposal": 52, "old": 44, "new": 44, "why": 26, "state": 16,
          "candidates": 38, "conflicts": 48, "figures": 40, "of": 21, "verdict": 20, "final_text": 40, "reason": 36,
          "correction": 22, "by": 16, "at": 12, "check": 12}  # characters  # fmt: skip
SIDES_SHOWN = 4  # rivals told in full in one cell; more are counted
YELLOW = (*FILLED_IN, "correction")
MISSED = ("contribution", "who", "file", "found", "begins", "words", "operation", "new_text", "place", "by", "at")
PRINTED = 55  # per cent: the widest of three pages side by side, 220 characters, on A4 landscape
HEAD_POINTS = 48  # height of the head: three lines, as the narrow columns need
BEGINS = 300  # letters of a contribution in the sheet of what was missed, enough to know it by
WORDS_SHOWN = 120  # letters of a candidate's words, enough to know the place by


@dataclass(frozen=True, slots=True)
class Line:
    """One row to decide on: `of` names a group or an amendment."""

    of: str
    head: Amendment
    members: tuple[str, ...]


def write_decisions_xlsx(outcome: Outcome, options: PaperOptions) -> bytes:
    """The workbook: decisions by group, members one by one, a guide."""
    on = desk(outcome, options, public=False)  # what comes back is checked against the true texts
    target = BytesIO()
    book = new_book(target)
    say = on.words.say
    groups = sorted(outcome.groups, key=lambda group: in_order(on, group))
    _sheet(book, say("paper.decisions.sheet"), on, [_group_line(on, group) for group in groups])
    split = [line for group in groups if group.size > 1 for line in _member_lines(on, group)]
    if split:
        _sheet(book, say("paper.decisions.members"), on, split)
    _missed_sheet(book, on)
    guide = book.add_worksheet(say("paper.decisions.guide"))
    guide.set_column(0, 0, 110)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for row, line in enumerate(say("paper.decisions.guide.text").split("\n")):
        guide.write_string(row, 0, line, wrapped)
    book.close()
    return target.getvalue()


def _group_line(on: Desk, group: Group) -> Line:
    head = on.amendments[group.representative]
    return Line(group.id if group.size > 1 else head.id, head, group.members)


def _member_lines(on: Desk, group: Group) -> Iterator[Line]:
    for member in group.members:
        yield Line(member, on.amendments[member], (member,))


def _sheet(book: Workbook, name: str, on: Desk, lines: Sequence[Line]) -> None:
    sheet = book.add_worksheet(name)
    figures = ("figures",) if on.outcome.figures else ()  # only where a register was given
    groups = [tuple(member_cells(line.members)) if len(line.members) > 1 else () for line in lines]
    wide = max(map(len, groups), default=0)
    hidden = ("check", *(MEMBERS if not number else f"{MEMBERS}{number + 1}" for number in range(wide)))
    columns = (*SHOWN, *figures, *FILLED_IN, "correction")
    _heads(book, sheet, on, (*columns, *hidden))
    shown, filled = body_format(book), body_format(book, filled_in=True)
    for row, line in enumerate(lines, 1):
        cells = list(_cells(on, line))
        sheet.set_row(row, row_height(zip(cells, (WIDTHS[name] for name in columns), strict=True)))
        for column, text in enumerate(cells):
            _write(sheet, row, column, text, filled if column >= columns.index("of") else shown)
        for column, text in enumerate((row_check(line.head), *groups[row - 1]), len(columns)):
            _write(sheet, row, column, text, shown)
    last = max(len(lines), 1)
    labels = [on.words.say(f"term.verdict.{verdict}") for verdict in Verdict]
    verdict = columns.index("verdict")
    sheet.data_validation(1, verdict, last, verdict, {"validate": "list", "source": labels, "error_type": "warning"})
    correction = columns.index("correction")
    words = [on.words.say(f"term.correction.{one}") for one in ("not-amendment", "alone")]
    choice = {"validate": "list", "source": words, "error_type": "information"}  # an id may be written as well
    sheet.data_validation(1, correction, last, correction, choice)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(columns) + len(hidden) - 1)  # what is sorted takes its check and members along
    sheet.set_column(len(columns), len(columns) + len(hidden) - 1, WIDTHS["check"], None, {"hidden": True})
    sheet.set_landscape()
    sheet.set_paper(9)  # A4: what is asked, what it meets, and what is filled in, on a page each beside one another
    sheet.set_margins(left=0.3, right=0.3, top=0.4, bottom=0.4)
    sheet.set_print_scale(PRINTED)
    sheet.set_v_pagebreaks([columns.index("why"), columns.index("of")])
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)


def _missed_sheet(book: Workbook, on: Desk) -> None:
    """One row a contribution, for what the program did not find in it."""
    say = on.words.say
    sheet = book.add_worksheet(say("paper.decisions.missed"))
    plain, yellow = head_format(book), head_format(book, filled_in=True)
    shown, filled = body_format(book), body_format(book, filled_in=True)
    for column, name in enumerate(MISSED):
        is_shown = name in {"who", "file", "found", "begins"}
        sheet.set_column(column, column, 40 if name in {"begins", "words", "new_text", "place"} else 20)
        sheet.write_string(
            0, column, say(f"paper.decisions.missed.{name}") if is_shown else name, plain if is_shown else yellow
        )
    found = Counter(one.contribution for one in on.outcome.amendments)
    found.update(one.contribution for one in on.outcome.opinions)
    for row, one in enumerate(on.outcome.contributions, 1):
        is_named = not on.options.anonymous
        begins = " ".join(one.text[: 2 * BEGINS].split())[:BEGINS]
        who, file = (names(on, [one.id]), one.source.file) if is_named else ("", "")
        for column, text in enumerate((one.id, who, file, str(found[one.id]), begins)):
            _write(sheet, row, column, text, shown)
        for column in range(5, len(MISSED)):
            sheet.write_blank(row, column, None, filled)
    last = max(len(on.outcome.contributions), 1)
    asked = [say(f"term.operation.{one}") for one in ("replace", "insert", "delete", "comment")]
    column = MISSED.index("operation")
    sheet.data_validation(1, column, last, column, {"validate": "list", "source": asked, "error_type": "warning"})
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(MISSED) - 1)


def _heads(book: Workbook, sheet: Worksheet, on: Desk, columns: Sequence[str]) -> None:
    plain, yellow = head_format(book), head_format(book, filled_in=True)
    sheet.set_row(0, HEAD_POINTS)
    for column, name in enumerate(columns):
        sheet.set_column(column, column, WIDTHS.get(name, WIDTHS["check"]))
        is_own = name in YELLOW or name == "check" or name.startswith(MEMBERS)
        is_first_place = name == "place" and column == 0
        title = name if is_own and not is_first_place else on.words.say(f"paper.decisions.{name}")
        sheet.write_string(0, column, title, yellow if is_own and not is_first_place else plain)


def _cells(on: Desk, line: Line) -> Iterator[str]:
    head = line.head
    decision = _common_decision(on, line)
    yield place_name(on, head)
    yield names(on, [on.amendments[member].contribution for member in line.members])
    yield _count(on, line)
    yield evidence(on, head) if head.new_text is None and parent_of(on, head) is None else proposal(on, head)
    yield old_words(on, head)
    yield new_words(head)
    yield "\n".join(dict.fromkeys(filter(None, (on.amendments[member].reason for member in line.members))))
    yield "" if head.anchor is None else on.words.say(f"term.state.{head.anchor.state}")
    yield "\n".join(_candidates(on, head))
    yield "\n".join(dict.fromkeys(_conflicts(on, line)))
    if on.outcome.figures:
        wrong = [claim for member in line.members for claim in on.outcome.figures.get(member, ())]
        yield "\n".join(dict.fromkeys(figure_line(claim, on.words) for claim in wrong))
    yield line.of
    yield "" if decision is None else on.words.say(f"term.verdict.{decision.verdict}")
    yield (decision.final_text or "") if decision else ""
    yield (decision.reason or "") if decision else ""
    yield f"{decision.place.start}:{decision.place.end}" if decision and decision.place else ""
    yield (decision.by or "") if decision else ""
    yield day(decision.at) if decision else ""
    yield ""  # correction


def _count(on: Desk, line: Line) -> str:
    """How many proposals; below it the people and bodies behind a group, verified ones apart."""
    group = on.groups[line.head.id]
    if len(line.members) == 1:
        return "1"
    facts = {"heads": group.heads, "verified": group.verified, "organisations": group.organisations}
    return f"{len(line.members)}\n{on.words.say('paper.decisions.people', **facts)}"


def _common_decision(on: Desk, line: Line) -> Decision | None:
    """The decision that all members share, so that a second round starts from what is decided."""
    found = [on.decisions.get(member) for member in line.members]
    first = found[0]
    same = all(
        one is not None and first is not None and (one.verdict, one.final_text) == (first.verdict, first.final_text)
        for one in found
    )
    return first if same else None


def _candidates(on: Desk, amendment: Amendment) -> Iterator[str]:
    anchor = amendment.anchor
    if anchor is None or anchor.state.is_certain:
        return
    for number, candidate in enumerate(anchor.candidates, 1):
        words = candidate.span.of(on.document.text).strip().replace("\n", " ")
        short = words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"
        page = on.document.page_of(candidate.span.start)
        where = unit_path(on, candidate.unit) + (f", {on.words.say('term.page')} {page}" if page else "")
        yield f"{number}) {where}: {short}"


def _conflicts(on: Desk, line: Line) -> Iterator[str]:
    """What the passage would read with this row and with each that it meets; which of them can go in together."""
    own = set(line.members)
    met = {conflict.id: conflict for member in line.members for conflict in on.conflicts.get(member, ())}
    if not met:
        return
    say = on.words.say
    offered = any(not own.isdisjoint(conflict.offered) for conflict in met.values())
    yield say("paper.decisions.offered" if offered else "paper.decisions.not-offered")
    shown = 0
    for conflict in met.values():
        others = [one for one in conflict.amendments if one not in own][: max(0, SIDES_SHOWN - shown)]
        wanted = own.union(others)
        told = {one.amendment: one.text for one in sides(conflict, on.amendments, on.document.text, wanted)}
        if shown < SIDES_SHOWN:
            yield from (say("paper.decisions.reads", text=told[one]) for one in conflict.amendments if one in own)
        for other in conflict.amendments:
            if other in own:
                continue
            shown += 1
            if shown <= SIDES_SHOWN:
                group = on.groups[other]
                name, kind = group.id if group.size > 1 else other, say(f"term.conflict.{conflict.kind}")
                yield say("paper.decisions.meets", of=name, kind=kind, text=told[other])
    if shown > SIDES_SHOWN:
        yield say("paper.decisions.more-conflicts", count=shown - SIDES_SHOWN)


def _write(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    if text:
        sheet.write_string(row, column, cell_text(text), style)
    else:
        sheet.write_blank(row, column, None, style)
