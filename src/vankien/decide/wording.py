"""What an accepted amendment does to the draft: its own edits, the committee's words, a person's place."""

from collections.abc import Sequence

from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.decision import Decision, Verdict
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.text.normal import nfc

PUNCTUATION = ".,;:!?)”»…"


def edits_of(decision: Decision, amendment: Amendment, text: str) -> tuple[Edit, ...] | str:
    """The edits that a decision makes, or the kind of the note that says why it makes none.

    `final_text` takes the place of the proposed words and keeps the spaces and line feeds around
    them. A `place` is obeyed as given, but never across cells.
    """
    final = None if decision.final_text is None else nfc(decision.final_text)[0].strip()
    if final is None and decision.verdict is Verdict.ACCEPT_IN_PART:
        return "decision-without-final-text"
    if decision.place is not None and not _is_own(decision.place, amendment):
        return _placed(decision.place, final, amendment, text)
    anchor = amendment.anchor
    if anchor is None or not anchor.state.is_certain or anchor.span is None:
        return "decision-without-place"
    if final is None:
        return amendment.edits or "decision-without-wording"
    if amendment.edits:
        return _reworded(amendment.edits, anchor.span, final, text)
    if "\n" in anchor.span.of(text) and decision.place is None:  # a remark on a whole section
        return "decision-place-too-wide"
    return _placed(anchor.span, final, amendment, text)


def _is_own(place: Span, amendment: Amendment) -> bool:
    """Whether a person confirmed the place that the program found."""
    anchor = amendment.anchor
    return anchor is not None and anchor.state.is_certain and anchor.span == place


def _reworded(edits: Sequence[Edit], place: Span, final: str, text: str) -> tuple[Edit, ...] | str:
    """The edits with their new words replaced by the committee's; a deletion becomes a replacement."""
    if all(not edit.text for edit in edits):
        return (_replacing(place, final, text),) if len(edits) == 1 else "decision-place-not-enough"
    return tuple(edit if not edit.text else Edit(edit.span, _dressed(edit, final, text)) for edit in edits)


def _dressed(edit: Edit, final: str, text: str) -> str:
    """The committee's words with the white space that stood around the proposed ones, no full stop doubled."""
    before = edit.text[: len(edit.text) - len(edit.text.lstrip())]
    after = edit.text[len(edit.text.rstrip()) :] if edit.text.strip() else ""
    if not after:
        final = _without_second_stop(final, edit.span.end, text)
    return f"{before}{final}{after}"


def _without_second_stop(final: str, at: int, text: str) -> str:
    return final[:-1] if final.endswith(".") and text[at : at + 1] == "." else final


def _replacing(place: Span, new: str, text: str) -> Edit:
    return Edit(place, _without_second_stop(new, place.end, text))


def _placed(place: Span, final: str | None, amendment: Amendment, text: str) -> tuple[Edit, ...] | str:
    """Edits made anew for a place that a person chose."""
    if place.end > len(text):
        return "decision-place-outside"
    if "\t" in place.of(text):
        return "decision-place-crosses-cells"
    new = amendment.new_text if final is None else final
    if amendment.operation is Operation.DELETE and final is None:
        return (_deleting(place, text),)
    if new is None or (final is None and amendment.operation not in {Operation.REPLACE, Operation.INSERT}):
        return "decision-place-not-enough"
    if amendment.operation is Operation.INSERT or place.is_empty:
        return (_inserting(place, amendment.position, new, text),)
    return (_replacing(place, new, text),)


def _is_line(place: Span, text: str) -> bool:
    """Whether a place is whole lines."""
    begins = place.start == 0 or text[place.start - 1] == "\n"
    return begins and not place.is_empty and text[place.end : place.end + 1] in ("\n", "")


def _deleting(place: Span, text: str) -> Edit:
    """Takes the words out with one of the spaces around them; whole lines with their line feed."""
    if _is_line(place, text):
        if place.end < len(text):
            return Edit(Span(place.start, place.end + 1), "")
        return Edit(Span(max(0, place.start - 1), place.end), "")
    after = text[place.end : place.end + 1]
    if text[place.start - 1 : place.start] == " " and (after in PUNCTUATION or after in (" ", "\n", "\t", "")):
        return Edit(Span(place.start - 1, place.end), "")
    return Edit(Span(place.start, place.end + 1), "") if after == " " else Edit(place, "")


def _inserting(place: Span, position: Position | None, new: str, text: str) -> Edit:
    """Puts words beside or into a place: a paragraph of their own beside whole lines, else with single spaces."""
    is_before = position in {Position.BEFORE, Position.START}
    at = place.start if is_before else place.end
    if _is_line(place, text) and position in {Position.BEFORE, Position.AFTER, None}:
        return Edit(Span(at, at), f"{new}\n" if is_before else f"\n{new}")
    left, right = text[at - 1 : at], text[at : at + 1]
    before = "" if left in ("", " ", "\n", "\t", "(", "“") or new[:1] in PUNCTUATION else " "
    after = "" if right in ("", " ", "\n", "\t") or right in PUNCTUATION else " "
    return Edit(Span(at, at), f"{before}{new}{after}")
