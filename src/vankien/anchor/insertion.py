"""Where new words go: next to quoted words, or at an edge of a unit."""

import re
from bisect import bisect_left

from vankien.anchor.combine import Proposed
from vankien.anchor.index import DraftIndex, Line
from vankien.anchor.list_pieces import last_piece, stands_apart
from vankien.anchor.newcomer import inner_neighbour
from vankien.anchor.numbers import number_key
from vankien.anchor.patch import (
    CLOSERS,
    OPENERS,
    TERMINALS,
    insert_after,
    insert_before,
    is_fragment,
    is_sentence,
    one_line,
    paragraph_after,
    paragraph_before,
)
from vankien.lang.whole_tables import GOES_ON
from vankien.model.amendment import Amendment, Position
from vankien.model.anchor import Extent
from vankien.model.document import Unit
from vankien.model.edit import Edit
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

SENTENCE = 6  # syllables from which a capital and a stop make a sentence; "Bộ đội Biên phòng." may be a name
LIKE_ITEM = 2  # syllables with which the lines of one list begin
DASHES = ("—", "–", "-")  # with which the lead-in of a list in an English act ends
INLINE = frozenset({UnitKind.PARAGRAPH, UnitKind.BULLET, UnitKind.CELL, UnitKind.FOOTNOTE, UnitKind.SENTENCE})
WITHOUT_ITEMS = INLINE | {UnitKind.TABLE, UnitKind.ROW}
_RUN_IN = re.compile(r"[^.;:!?\n\t]{2,70}:[^\S\n]+(?=[^\W\d_])")  # a name of what follows, in one line with it
_QUOTED_TERM = re.compile(r"\s*[“\"‘][^“”\"‘’\n]{2,70}[”\"’]\s+\w")  # "“slip” means …"
_LABELLED = re.compile(r"\s*\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]?\s+")  # "2.1 “berth” means …"
_JOINT = re.compile(r";\s*(?:[^\W\d_]{2,4}\s*)?$")
JOINT_REACH = 12  # code points in which an item ends with what leads to the next
_BULLET = re.compile(r"\s*[-–—+•*]\s+")
_NUMBERED = re.compile(r"\s*\(?(?P<number>\d+(?:\.\d+)*[a-zđ]?|[a-zđ]\d?|[IVXL]+)(?:\s*[.)/]|\s?[–-])\s+(?!\d)")


def word_insertion(index: DraftIndex, words: Span, amendment: Amendment) -> Edit | None:
    """The insertion next to quoted words; None without wording, or when nothing says on which side.

    A wording of several paragraphs, or one next to a whole heading, becomes paragraphs of its own.
    """
    new, position, text = amendment.new_text, amendment.position or _own_side(amendment), index.document.text
    if not new or not new.strip() or position is None:
        return None
    new = one_line(new) if is_fragment(new) else new
    line = index.line_at(words.start)
    if line is not None and is_fragment(new) and _ends_heading(line, words):
        is_part = words.start > _heading_start(text, line)
        return _in_heading(text, words, new, position) if is_part or _goes_on(new) else None
    whole = line is not None and words.end >= line.span.end - 1 and (line.is_heading or line.span.start == words.start)
    if line is not None and line.is_heading and words.of(text).isupper() and len(syllables(words.of(text))) > 1:
        new = new.upper()  # a heading in capitals
    own = "\n" in new.strip() or (line is not None and line.is_heading and whole) or bool(_BULLET.match(new))
    after = position in {Position.AFTER, Position.END}
    at_end = position is Position.END and not is_fragment(new)
    if line is not None and line.is_heading and whole and at_end and line.unit is not None:
        return _at_end(
            index, index.document.unit(line.unit), new
        )  # "cuối “Chỉ tiêu cụ thể”" is the end of that section
    is_item = line is not None and not line.is_cell and _is_item(new) and len(syllables(new)) >= SENTENCE
    if line is not None and (is_item or (own and not line.is_cell)):
        if not whole and not (is_item and _begin_alike(line.span.of(text), new)):
            return None
        return (
            paragraph_after(line.span.end, new) if after else paragraph_before(_line_start(text, line.span.start), new)
        )
    if line is not None and _is_entry(index, line, words, new):
        begin, end = _line_start(text, line.span.start), line.span.end
        return paragraph_after(end, new) if after else paragraph_before(begin, new)
    new = _as_sentence(text, line, words, new, is_after=after)
    if line is not None and is_sentence(new):
        around = next((one for one in line.sentences if one.contains(words)), words)
        inside = text[words.end : around.end].strip(" .!?…") if after else text[around.start : words.start].strip()
        if inside and len(syllables(new)) < SENTENCE:
            return None
        words = around if inside else words  # no sentence stands inside another
    if not after:
        return insert_before(text, words.start, new)
    if _goes_on(new) and text[words.end - 1] in TERMINALS and text[words.end : words.end + 1] in ("", " ", "\n", "\t"):
        words = Span(words.start, words.end - 1)  # within the sentence that was cited with its stop
    return insert_after(text, words.end, f", {new.strip()}" if stands_apart(text, words, new) else new)


def _ends_heading(line: Line, words: Span) -> bool:
    """Whether words are the last of a heading: "đúng giờ" of "3. Mở bến đúng giờ"."""
    return line.is_heading and words.end >= line.span.end - 1


def _heading_start(text: str, line: Line) -> int:
    """Where the words of a heading begin, behind its number."""
    label = _NUMBERED.match(line.span.of(text))
    return line.span.start + (0 if label is None else label.end())


def _in_heading(text: str, words: Span, new: str, position: Position) -> Edit:
    """New words within the line of a heading, beside its last words."""
    if words.of(text).isupper() and len(syllables(words.of(text))) > 1:
        new = new.upper()
    if position in {Position.BEFORE, Position.START}:
        return insert_before(text, words.start, new)
    return insert_after(text, words.end, f", {new.strip()}" if stands_apart(text, words, new) else new)


def _is_entry(index: DraftIndex, line: Line, words: Span, new: str) -> bool:
    """Whether new words are one more entry of a list that explains a term in each paragraph.

    "Lamp: a light on a post." goes behind the entry of "Kerb". The words beside which they go are the term of such a
    paragraph, and another stands next to it.
    """
    text = index.document.text
    if not line.is_cell and not line.is_heading and _is_quoted_entry(index, line, words, new):
        return True
    is_term = words.start == line.span.start and text[words.end : words.end + 2].strip('"”’')[:1] == ":"
    if line.is_cell or line.is_heading or not is_term or _RUN_IN.match(new.strip()) is None:
        return False
    at = bisect_left(index.line_starts, line.span.start)
    beside = (*index.lines[max(0, at - 1) : at], *index.lines[at + 1 : at + 2])
    return any(_RUN_IN.match(one.span.of(text)) is not None for one in beside)


def _is_quoted_entry(index: DraftIndex, line: Line, words: Span, new: str) -> bool:
    """Whether a definition goes beside one whose term is quoted as its own is: "“berth” means …", "“slip” means …"."""
    text = index.document.text
    label = _LABELLED.match(text, line.span.start, words.start)
    begin = line.span.start if label is None else label.end()
    opens = text[begin : words.start] in (*OPENERS, '"')
    is_term = opens and text[words.end : words.end + 1] in (*CLOSERS, '"')
    return is_term and all(_QUOTED_TERM.match(one) is not None for one in (text[begin : line.span.end], new))


def _as_sentence(text: str, line: Line | None, words: Span, new: str, *, is_after: bool) -> str:
    """New words with the stop that they lack where they follow a whole sentence, cited with its stop or without."""
    if line is None or not is_after or len(syllables(new)) < SENTENCE or is_fragment(new) or not new[:1].isupper():
        return new
    is_whole = any(one.start == words.start and not text[words.end : one.end].strip(" .!?…") for one in line.sentences)
    stop = text[words.end : words.end + 1]
    ends = text[words.end - 1] in TERMINALS or (stop != "" and stop in TERMINALS)
    return f"{new.rstrip()}." if is_whole and ends and not new.rstrip().endswith((*TERMINALS, ";", ":")) else new


def _is_item(new: str) -> bool:
    """Whether words are a line of a list: a capital at the beginning, a semicolon at the end."""
    return new.strip()[:1].isupper() and new.rstrip().endswith(";")


def _begin_alike(line: str, new: str) -> bool:
    """Whether a line of a list and a new one begin with the same words: "Căn cứ Luật Đất đai …;"."""
    heads = (syllables(fold_plain(one))[:LIKE_ITEM] for one in (line, new))
    return line.rstrip().endswith(";") and len({tuple(one) for one in heads}) == 1


def _own_side(amendment: Amendment) -> Position | None:
    """The side on which a wording can only stand: what begins with a comma or "và" goes on the words before it."""
    new = fold_plain(amendment.new_text or "").lstrip()
    return Position.AFTER if new.startswith((",", ";", *GOES_ON)) else None


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def insertion_places(
    index: DraftIndex, place: Proposed, new: str, position: Position | None, *, runs_on: bool = False
) -> list[tuple[Proposed, Edit]]:
    """The places that a unit and a side name, each an empty span with its edit.

    Words that run on stand in the unit's paragraph at that side, where it has but paragraphs.

    Without a side the words go to the unit's end, unless the unit has parts of its own under which they
    could stand as well: then both ends are offered, and a person chooses.
    """
    unit = None if place.unit is None or place.extent is not Extent.UNIT else index.document.unit(place.unit)
    if unit is None:
        return [_offer(place, _beside(index, place.span, new, position), 0.0)]
    edit = _run_on(index, unit, new, position) if runs_on else None
    if edit is not None:
        return [_offer(place, edit, 0.05 if position is None else 0.0)]
    inner = None if position in {Position.BEFORE, Position.START} else inner_neighbour(index, unit, new)
    if inner is not None:
        return [_offer(place, _after_unit(index, inner, new), 0.05)]
    if position is Position.BEFORE:
        return [_offer(place, paragraph_before(unit.span.start, new), 0.0)]
    if position is Position.AFTER:
        beside = [] if unit.parent is None else list(index.document.children(unit.parent))
        row = [one for one in beside if one.kind is unit.kind]
        closed = closing(index, row) if row and row[-1] is unit else None
        leads_on = closed is not None and _end(index, unit) == closed  # what stands behind it leads to a table
        behind = [] if closed is None or leads_on else [_offer(place, paragraph_after(closed, new), 0.0)]
        return [_offer(place, _after_unit(index, unit, new), 0.0), *behind]
    if position is Position.START:
        lead = unit.heading.of(index.document.text).rstrip().endswith(DASHES)
        return [_offer(place, _at_start(index, unit, new), 0.25 if lead else 0.0)]  # a lead-in is words, no heading
    if position is Position.END and not _NUMBERED.match(new):  # one more of a row may stand before what closes it
        return [_offer(place, _at_end(index, unit, new), 0.0)]
    return _somewhere(index, place, unit, new)


def _run_on(index: DraftIndex, unit: Unit, new: str, position: Position | None) -> Edit | None:
    """Sentences put into a unit's first or last paragraph, or into its only one where no side is told; None for other
    words, and where a list or a table is.
    """
    below = index.document.children(unit.id)
    lines = [line for line in index.lines_in(unit.span) if not line.is_heading]
    is_plain = (
        lines and not any(line.is_cell for line in lines) and all(one.kind is UnitKind.PARAGRAPH for one in below)
    )
    if not is_plain or not new.strip()[:1].isupper() or "\n" in new.strip() or is_itemised(new):
        return None
    if position in {Position.BEFORE, Position.AFTER} or (position is None and len(lines) > 1):
        return None
    text = index.document.text
    if position is Position.START:
        return insert_before(text, _opening(index, unit) if unit.heading.is_empty else lines[0].span.start, new)
    last = lines[-1].span.of(text).rstrip()
    return insert_after(text, lines[-1].span.end, new) if last.endswith(TERMINALS) else None


def _somewhere(index: DraftIndex, place: Proposed, unit: Unit, new: str) -> list[tuple[Proposed, Edit]]:
    """No side was named: the end, and for a unit with parts the end of its opening paragraphs as well."""
    end = _at_end(index, unit, new)
    below = [child for child in index.document.children(unit.id) if child.kind not in INLINE | {UnitKind.TABLE}]
    labelled = is_itemised(new)
    if labelled and (closed := closing(index, below)) is not None:
        return [_offer(place, end, 0.1), _offer(place, paragraph_after(closed, new), 0.1)]
    if not below or (labelled and _continues(index, below[-1], new)):
        return [_offer(place, end, 0.05)]
    opening = below[0].span.start
    offers = [_offer(place, end, 0.1)]
    lead = [line for line in index.lines_in(Span(unit.body.start, opening)) if not line.is_heading]
    if lead:
        offers.append(_offer(place, paragraph_after(lead[-1].span.end, new), 0.1))
    return offers if len(offers) > 1 else [_offer(place, end, 0.25)]


def closing(index: DraftIndex, below: list[Unit]) -> int | None:
    """Where the last item's first paragraph ends when it alone of all items has more: these may close the section."""
    if len(below) < 2 or any(child.kind not in WITHOUT_ITEMS for child in index.document.descendants(below[-1].id)):
        return None  # its further lines are points of its own
    lines = [[line for line in index.lines_in(one.span) if not line.is_heading and not line.is_cell] for one in below]
    alone = len(lines[-1]) > 1 and all(len(one) == 1 for one in lines[:-1])
    return lines[-1][0].span.end if alone else None


def _continues(index: DraftIndex, last: Unit, new: str) -> bool:
    """Whether a labelled wording goes on after the last unit: same form of label."""
    label = _NUMBERED.match(new)
    if label is None or last.number is None or not index.document.has_unit(last.id):
        return False
    return number_key(label["number"]).form == number_key(last.number).form


def _offer(place: Proposed, edit: Edit, doubt: float) -> tuple[Proposed, Edit]:
    return Proposed(edit.span, place.unit, place.extent, min(1.0, place.score) - doubt, place.why), edit


def _beside(index: DraftIndex, span: Span, new: str, position: Position | None) -> Edit:
    """Next to a sentence or line that is no unit of its own; what is put at its end and makes none, before its stop."""
    text = index.document.text
    if position in {Position.BEFORE, Position.START}:
        return insert_before(text, span.start, new)
    if position is Position.END and is_fragment(new) and text[span.end - 1] in TERMINALS:
        return insert_after(text, span.end - 1, one_line(new))
    return insert_after(text, span.end, new)


def _after_unit(index: DraftIndex, unit: Unit, new: str) -> Edit:
    if unit.kind is UnitKind.CELL:
        return insert_after(index.document.text, _end(index, unit), new)
    return paragraph_after(_end(index, unit), _sign(unit, new) + _stopped(index, unit, new.lstrip()))


def _sign(unit: Unit, new: str) -> str:
    """The dash that a draft types before its items, for one more that bears none."""
    is_typed = unit.kind is UnitKind.BULLET and unit.label is not None and not unit.label_generated
    return f"{unit.label} " if is_typed and not is_itemised(new) else ""


def _stopped(index: DraftIndex, unit: Unit, new: str) -> str:
    """One more item with the stop that it lacks, and the item before it has: "- Dọn bến."."""
    last = index.document.text[: _end(index, unit)][-1:]
    is_item = unit.heading.is_empty and (unit.kind is UnitKind.BULLET or is_itemised(new))
    is_open = "\n" not in new.strip() and len(syllables(new)) >= SENTENCE and new.rstrip()[-1:].isalnum()
    return f"{new.rstrip()}{last}" if is_item and is_open and last in (".", ";") else new


def _at_start(index: DraftIndex, unit: Unit, new: str) -> Edit:
    if unit.heading.is_empty:
        return insert_before(index.document.text, _opening(index, unit), new)
    if unit.body.is_empty:
        return paragraph_after(unit.heading.end, new)
    return paragraph_before(unit.body.start, new)


def _opening(index: DraftIndex, unit: Unit) -> int:
    """Where the words of a unit without a heading line begin."""
    return unit.body.start + _run_in(index, unit)


def _run_in(index: DraftIndex, unit: Unit) -> int:
    """How long the heading is with which a unit's text begins ("b) Y tế, dân số: Nâng cao …"); 0 without one.

    Headings in a row: a neighbour has one too. The unit begins behind it.
    """
    length = _heading_in_line(index, unit)
    row = [one for one in index.document.children(unit.parent) if one.kind is unit.kind and one.id != unit.id]
    return length if length and any(_heading_in_line(index, one) for one in row) else 0


def _heading_in_line(index: DraftIndex, unit: Unit) -> int:
    text = index.document.text
    found = _RUN_IN.match(text, unit.body.start, unit.span.end) if unit.heading.is_empty else None
    return found.end() - unit.body.start if found is not None and text[found.end()].isupper() else 0


def _at_end(index: DraftIndex, unit: Unit, new: str) -> Edit:
    """Behind the last word of a unit: in its paragraph when it is one, else as a paragraph of its own."""
    end, text = _end(index, unit), index.document.text
    if is_fragment(new):
        new = one_line(new)
        inside = text[end - 1 : end] in TERMINALS and end - 1 > unit.span.start
        joint = _JOINT.search(text, max(unit.span.start, end - JOINT_REACH), end)
        at = joint.start() if joint is not None else end - 1 if inside else end  # "…, trees or hedges|; and"
        apart = stands_apart(text, last_piece(text, Span(unit.span.start, at)), new)
        return insert_after(text, at, f", {new.strip()}" if apart else new)
    body = [line for line in index.lines_in(unit.span) if not line.is_heading]
    is_run_on = index.running > 0  # sections of an English act; a new paragraph of a report stands by itself
    has_one = is_run_on and len(body) == 1 and not body[0].is_cell and is_sentence(new) and not is_itemised(new)
    single = len(body) <= 1 if unit.heading.is_empty else has_one
    if (single or unit.kind in INLINE) and "\n" not in new.strip() and not _BULLET.match(new):
        return insert_after(text, end, new)
    below = index.document.children(unit.id)
    item = _sign(below[-1], new) + _stopped(index, below[-1], new.lstrip()) if below else new.lstrip()
    return paragraph_after(_end(index, unit), item)


def _end(index: DraftIndex, unit: Unit) -> int:
    """Where a unit's last word ends, a table at its end and what leads to it left aside: there no paragraph can go."""
    lines = index.lines_in(unit.span)
    text = index.document.text
    is_apart = len(lines) > 1 and text[lines[-1].span.start - 1] == "\n"  # no cell of a row: "Bến Cát\t2031"
    if is_apart and lines[-1].span.of(text).strip().isdecimal():
        lines = lines[:-1]  # the number of the draft's last page, which no page follows
    running = [line for line in lines if not line.is_cell] or list(lines)
    if len(running) > 1 and running[-1] is not lines[-1] and _leads_in(text, running):
        running = running[:-1]
    return running[-1].span.end if running and unit.kind is not UnitKind.CELL else unit.span.end


def _leads_in(text: str, running: list[Line]) -> bool:
    """Whether the last paragraph leads to the table behind it, from which nothing may part it: "Giá vé như sau:"."""
    return not running[-2].is_heading and running[-1].span.of(text).rstrip().endswith(":")


def has_place(index: DraftIndex, place: Proposed, new: str, position: Position | None) -> bool:
    """Whether words that make no sentence have one sentence to go into, and its edge is named or told by them."""
    return _is_one_sentence(index, place, position) and (position is not None or _goes_on(new))


def is_itemised(new: str) -> bool:
    """Whether words begin with a label or a bullet."""
    return bool(_NUMBERED.match(new) or _BULLET.match(new))


def _goes_on(words: str) -> bool:
    """Whether words tell by a mark or a joining word that they go on a sentence: where but at its end?"""
    return fold_plain(words).lstrip().startswith((",", ";", "(", *GOES_ON))


def _is_one_sentence(index: DraftIndex, place: Proposed, position: Position | None) -> bool:
    """Whether words that make no sentence have a sentence to go into: the place is one, or its edge was named."""
    lines = [line for line in index.lines_in(place.span) if not line.is_heading]
    inside = sum(len(line.sentences) for line in lines)
    return inside <= 1 or (len(lines) == 1 and position in {Position.START, Position.END})
