"""What a row of a table asks for: an instruction in its words, or wording for the draft's words in another cell."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Stance
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.draft.kinds import as_numbered
from vankien.parse.draft.rows import Rows, as_points, drafts_rows
from vankien.parse.given import Given, held_by
from vankien.parse.grammar.found import trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.drafts_numbers import as_numbers
from vankien.parse.places.headings import with_headings
from vankien.parse.places.locate import references
from vankien.parse.places.paths import locator_of
from vankien.parse.prose.prose import Prose
from vankien.parse.reading.place_in_old import with_place_of_old
from vankien.parse.remarks.opinions import Remark
from vankien.parse.requests.instruct import instruction
from vankien.parse.restraint.remarked import remarks_on
from vankien.parse.script import script
from vankien.parse.sheets.cell_figures import figures_between, goes_on, moves_figure
from vankien.parse.sheets.cell_newcomer import new_unit
from vankien.parse.sheets.cell_orders import begins_as_order, drops_all, led_to, speaks_of_title, unbracketed
from vankien.parse.sheets.cell_units import drops_unit, is_heading
from vankien.parse.sheets.cell_wording import orders_change, says_anew
from vankien.parse.sheets.table_cells import asked_of_table
from vankien.parse.sheets.unit_columns import place_in_words
from vankien.parse.words.block import wording
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered, masked
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later

Row = dict[str, Span]
FRAME = 12  # code points around a quotation in a cell that say no more than "sửa thành"
ASKING = ("new", "proposal")  # the cells that say what is asked for
LONGEST_AGREEMENT = 60  # code points of a cell that only agrees


def asked_in_row(text: str, cells: Row, given: Given) -> tuple[Sequence[Amendment], Sequence[Remark]]:
    """What a row asks for and says, without ids."""
    table = given.table
    cells = with_place_of_old(script(text, table), cells)
    cells = {name: cell for name, cell in cells.items() if name not in ASKING or not _is_blank(text, cell, table)}
    asked = cells.get("new") or cells.get("proposal")
    if asked is None:
        return (), ()
    said = fold_plain(unbracketed(text, asked).of(text))
    locator = _place(text, cells, given)
    if len(said) <= LONGEST_AGREEMENT and _agrees(said, text, asked, table):
        return (), (Remark(Stance.AGREE, None, locator, trimmed(text, asked)),)
    reason = trimmed(text, cells["reason"]).of(text) if "reason" in cells else None
    in_table = asked_of_table(script(text, table), cells, asked, held_by(given.draft, table, given.outline))
    if in_table:
        return [replace(one, reason=reason) for one in in_table], ()
    return _cell(text, asked, cells, (locator, reason), given)


def _is_blank(text: str, cell: Span, table: Grammar) -> bool:
    """Whether a cell says in words that it holds nothing: "None" beside a comment, "(không)"."""
    return fold_plain(unbracketed(text, cell).of(text)) in table.speech.blank_cells


def _agrees(said: str, text: str, asked: Span, table: Grammar) -> bool:
    """Whether a cell only agrees: "nhất trí, nhưng đề nghị bỏ mục 3" asks for something."""
    if said in table.speech.is_agreement_row:
        return True
    if not any(said.startswith(word) for word in table.speech.is_agreement_row):
        return False
    prose = Prose(text, table, [Line(trimmed(text, asked), BlockRole.BODY)])
    prose.read()
    return not prose.found


def _place(text: str, cells: Row, given: Given) -> Locator:
    found: list[Locator] = []
    named = _named(given)
    for name in ("place", "page"):
        if name in cells:
            span = cells[name]
            words = span.of(text)
            if name == "page" and words.strip().isdecimal():
                found.append(Locator(page=int(words), as_written=words.strip()))
                continue
            where = replace(_said_at(text, span, given), as_written=words.strip())
            found.append(where if named is None else named.put_on(where))
    counted = place_in_words({name: span.of(text) for name, span in cells.items()})
    if counted and not any(one.path for one in found):
        found.insert(0, replace(_said_at(counted, Span(0, len(counted)), given), as_written=counted))
    if not found:
        return Locator()
    page = next((one.page for one in found if one.page is not None), None)
    return replace(found[0], page=page)


def _named(given: Given) -> Rows | None:
    draft, speech = held_by(given.draft, given.table, given.outline), given.table.speech
    return None if draft is None else drafts_rows(draft.rows, draft.head, speech, draft.listed)


def _said_at(text: str, span: Span, given: Given) -> Locator:
    """The place that words say."""
    draft, speech = held_by(given.draft, given.table, given.outline), given.table.speech
    numbers = None if draft is None else draft.numbers
    lower = as_numbers(as_points(lowered(text), _named(given)), text, numbers, speech)
    stretch = masked(text, lower, span.start, span.end)
    row = with_headings(references(stretch, speech), text, stretch, span.end, speech)
    return locator_of(row, text, speech)


def _cell(
    text: str, asked: Span, cells: Row, beside: tuple[Locator, str | None], given: Given
) -> tuple[Sequence[Amendment], Sequence[Remark]]:
    """What a cell asks for: an instruction in words, else new wording for the old words beside it.

    `beside` are the place and the reason that other cells of the row tell.
    """
    (locator, reason), table = beside, given.table
    prose = Prose(text, table, [Line(trimmed(text, asked), BlockRole.BODY)], held_by(given.draft, table, given.outline))
    prose.context.place = locator if not locator.is_empty else None
    prose.context.heading = prose.context.place
    old = _old_words(prose, cells)
    prose.told_in, prose.cited = cells.get("place"), trimmed(text, cells["old"]) if old else None
    prose.read()
    found = [replace(one, reason=one.reason or reason) for one in prose.found]
    asked = trimmed(text, asked)
    if all(one.operation is Operation.COMMENT for one in found):
        told = _told_by_old(prose, asked, cells, beside) or _moved(prose, asked, cells, beside, given)
        found = found if told is None else [_as_drafted(told, prose)]
    if found:
        filled = [_beside_old(one, prose, cells, old) for one in found]
        return [_of_title(one, prose, asked) for one in filled], ()
    made, remarks = _worded(prose, asked, cells, beside)
    return [_as_drafted(one, prose) for one in made], remarks


def _beside_old(one: Amendment, prose: Prose, cells: Row, old: str | None) -> Amendment:
    """A change that names no words of the draft with those beside its cell, unless the unit of the row goes."""
    if not old or one.target_text not in {None, old} or one.operation is Operation.INSERT:
        return one
    if one.operation is Operation.DELETE and one.locator.path:
        if drops_unit(prose.script, one.evidence, one.locator):
            return replace(one, target_text=None)
        units = None if prose.backing is None else prose.backing.units
        if is_heading(prose.script, cells["old"], one.locator, units):  # no unit is left without its heading
            return replace(one, target_text=None, unread=(*one.unread, one.evidence.of(prose.text)))
    return replace(one, target_text=old)


def _of_title(one: Amendment, prose: Prose, asked: Span) -> Amendment:
    """The new words of a whole unit as those of its heading, where the cell begins with that: "Tên chương nên là …"."""
    path = one.locator.path
    is_whole = one.operation is Operation.REPLACE and one.target_text is None and bool(path)
    if not is_whole or path[-1].kind is UnitKind.TITLE or not speaks_of_title(prose.script, asked):
        return one
    return replace(one, locator=replace(one.locator, path=(*path, Step(UnitKind.TITLE))))


def _as_drafted(one: Amendment, prose: Prose) -> Amendment:
    """The change with its place told in the kinds of units that the draft has: its "11.1" may be a point."""
    draft, script = prose.backing, prose.script
    return one if draft is None else as_numbered(one, draft, script.lower, script.grammar.speech)


def _told_by_old(prose: Prose, asked: Span, cells: Row, beside: tuple[Locator, str | None]) -> Amendment | None:
    """The change of a cell that only with what stands beside it is one: "Bỏ chỉ tiêu này", "Sửa thành 30%"."""
    (locator, reason), text = beside, prose.text
    old = _old_words(prose, cells)
    if (old or locator.path) and drops_all(prose.script, asked):
        return _beside_old(_dropped(asked, locator, reason), prose, cells, old)
    there = cells.get("old") if old else None
    if there is not None and not begins_as_order(prose.script, there, asked) and says_anew(prose.script, there, asked):
        made = wording(text, asked.start, asked.end)  # "đưa tỷ lệ đạt 35%" | "đưa tỷ lệ đạt 40%": no order to raise it
        if made is not None and made.slices and not _quotes_draft(prose, asked):
            return _rewritten(text, made.slices, old, locator, reason)
    moved = figures_between(prose.script, cells["old"], asked) if "old" in cells else None
    if moved is None:
        return None
    change = _rewritten(text, moved[1:], moved[0].of(text), locator, reason)
    return replace(change, unread=(asked.of(text),)) if goes_on(prose.script, asked) else change


def _moved(prose: Prose, asked: Span, cells: Row, beside: tuple[Locator, str | None], given: Given) -> Amendment | None:
    """The move of what the place of the row names, where the cell alone says where it goes: "Chuyển xuống cuối mục II".

    Both are read as one line, place and order with a colon between, as a letter says it.
    """
    (locator, reason), place = beside, cells.get("place")
    if (
        place is None
        or not locator.path
        or _move_orders(prose.grammar.speech).search(asked.of(prose.script.lower)) is None
    ):
        return None
    lead = place.of(prose.text).replace("\n", " ").strip(" .:")
    line = f"{lead}: {asked.of(prose.text)}"
    told = Prose(line, given.table, [Line(Span(0, len(line)), BlockRole.BODY)], prose.backing)
    told.read()
    if [one.operation for one in told.found] != [Operation.MOVE] or told.found[0].new_text:
        return None
    return replace(told.found[0], evidence=asked, reason=reason)


def _worded(
    prose: Prose, asked: Span, cells: Row, beside: tuple[Locator, str | None]
) -> tuple[Sequence[Amendment], Sequence[Remark]]:
    """The wording that a cell holds, by itself or behind an order at its head; what is none is a remark."""
    (locator, reason), text, old = beside, prose.text, _old_words(prose, cells)
    step = None if old else _newcomer(prose, asked, cells)
    if step is not None:
        return [_added(asked, step, locator, reason, text)], ()
    is_placed = bool(old or locator.path)
    there = cells["old"] if old else None
    is_remark = remarks_on(prose.script, asked, cells.get("old")) or _quotes_draft(prose, asked)
    led = led_to(prose.script, asked, prose.backing) if is_placed and not is_remark else None
    if led is not None:
        return [_led(prose, led, asked, there, beside)], ()
    may_order = there is not None and begins_as_order(prose.script, there, asked)
    is_anew = there is not None and not may_order and says_anew(prose.script, there, asked)
    is_figure = moves_figure(prose.script, asked)
    is_order = locator.path and not is_anew and not (old and is_figure)
    if "new" in cells and is_order and orders_change(prose.script, asked, prose.backing):
        return [replace(_remarked(asked, locator, reason), target_text=old)], ()
    if not ("new" in cells or is_anew) or is_remark or is_figure:
        return (), prose.remarks or _plain_comment(asked, locator, text)
    stretch = masked(text, lowered(text), asked.start, asked.end)
    if instruction(text, stretch, prose.grammar) is None:
        made = wording(text, asked.start, asked.end)
        if made is not None and made.slices and is_placed:
            change = _rewritten(text, made.slices, old, locator, reason)
            return [replace(change, unread=(asked.of(text),)) if may_order else change], ()
    return (), _plain_comment(asked, locator, text)


def _led(prose: Prose, led: Span, asked: Span, old: Span | None, beside: tuple[Locator, str | None]) -> Amendment:
    """What an order at the head of a cell leads to, certain where it says the draft's words beside it anew."""
    (locator, reason), text = beside, prose.text
    made = wording(text, led.start, led.end)
    is_anew = old is not None and says_anew(prose.script, old, led)
    target = None if old is None else _bare(old, text)
    if made is None or not made.slices or (text[led.start].isdigit() and not is_anew):
        return replace(_remarked(asked, locator, reason), target_text=target)
    change = _rewritten(text, made.slices, target, locator, reason)
    return change if is_anew else replace(change, unread=(asked.of(text),))


def _old_words(prose: Prose, cells: Row) -> str | None:
    """The draft's words in their cell; none where it names the whole draft: "Toàn văn"."""
    if "old" not in cells:
        return None
    span = trimmed(prose.text, cells["old"])
    is_whole = prose.grammar.whole.fullmatch(prose.script.lower, span.start, span.end) is not None
    return None if is_whole else _bare(span, prose.text)


def _bare(span: Span, text: str) -> str:
    """Words without the marks around them."""
    return trimmed(text, span).of(text).strip('“”"')


def _quotes_draft(prose: Prose, asked: Span) -> bool:
    """Whether a cell speaks of words that it quotes and the draft has: no new wording does."""
    part = prose.script.part(asked)
    quotes = [one.inner for one in part.quotes if one.closed and one.span.length < asked.length - FRAME]
    lower = prose.script.lower
    return prose.backing is not None and any(prose.backing.count(tokens(lower, one.start, one.end)) for one in quotes)


def _remarked(asked: Span, locator: Locator, reason: str | None) -> Amendment:
    """A change that a cell orders without the words that a unit shall have."""
    return Amendment("", "", Contributor(), Operation.COMMENT, locator, evidence=asked, reason=reason)


def _dropped(asked: Span, locator: Locator, reason: str | None) -> Amendment:
    """What a row is about and its cell says no more of than that it goes."""
    return Amendment("", "", Contributor(), Operation.DELETE, locator, evidence=asked, reason=reason)


def _newcomer(prose: Prose, asked: Span, cells: Row) -> Step | None:
    """The unit that a cell adds at the place of its row, if the draft lacks it."""
    units = None if prose.backing is None else prose.backing.units
    if units is None or "new" not in cells:
        return None
    said = {name: span.of(prose.script.lower) for name, span in cells.items()}
    return new_unit(prose.script, asked, said.get("place") or place_in_words(said), units)


def _added(asked: Span, step: Step, locator: Locator, reason: str | None, text: str) -> Amendment:
    """A unit put in where its number has its place."""
    where = Locator(page=locator.page, path=(step,), as_written=locator.as_written)
    return replace(_rewritten(text, (asked,), None, where, reason), operation=Operation.INSERT)


def _plain_comment(asked: Span, locator: Locator, text: str) -> list[Remark]:
    return [Remark(Stance.SUGGEST, None, locator, trimmed(text, asked))]


def _rewritten(text: str, slices: tuple[Span, ...], old: str | None, locator: Locator, reason: str | None) -> Amendment:
    return Amendment(
        id="",
        contribution="",
        contributor=Contributor(),
        operation=Operation.REPLACE,
        locator=locator,
        evidence=Span(slices[0].start, slices[-1].end),
        target_text=old,
        new_text="".join(span.of(text) for span in slices),
        new_text_spans=slices,
        reason=reason,
    )


@lru_cache(maxsize=8)
def _move_orders(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.moves))
