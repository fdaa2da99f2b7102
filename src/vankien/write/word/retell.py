"""Tells an edit of whole lines at the place where all readers understand it alike.

The paragraphs whose marks join when a reader accepts or rejects a change should have the same properties: Word keeps
those of the last, other programs those of the first (docs/decisions/0008).
"""

from collections.abc import Sequence

from lxml import etree

from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.ooxml.nodes import following_paragraph
from vankien.ooxml.package import W
from vankien.write.word.lines import PROPERTIES
from vankien.write.word.original import Original


def retold(
    original: Original, edit: Edit, before: int, *, tracked: bool, dressed_as: Sequence[etree._Element] = ()
) -> Edit:
    """The same edit at the better of two places. `before` is where the edit before it ends.

    `dressed_as` are the paragraphs whose looks new ones will take, when these are not their neighbours'.
    """
    edit = _rotated(original, edit)
    if edit.span.is_empty and edit.text.endswith("\n"):
        return _below(original, edit, before, dressed_as)
    if tracked and not edit.text and edit.span.of(original.text).endswith("\n"):
        return _from_above(original, edit, before)
    return edit


def _rotated(original: Original, edit: Edit) -> Edit:
    """An edit at a line's end that adds or takes away whole lines, told at the head of the next line."""
    start, end = edit.span.start, edit.span.end
    if original.text[start : start + 1] != "\n" or not original.begins_line(start + 1):
        return edit
    here, below = original.line(start), original.line(start + 1)
    if here is None or below is None or following_paragraph(here.paragraph) is not below.paragraph:
        return edit  # the next line stands elsewhere: in another cell, a note, after a table
    if edit.span.is_empty:
        return Edit(Span(start + 1, start + 1), edit.text[1:] + "\n") if edit.text.startswith("\n") else edit
    if edit.text or original.text[end : end + 1] != "\n":
        return edit
    last = original.line(end)
    if last is None or following_paragraph(last.paragraph) is None:
        return edit
    return Edit(Span(start + 1, end + 1), "")


def _below(original: Original, edit: Edit, before: int, dressed_as: Sequence[etree._Element]) -> Edit:
    """New paragraphs that will look like the one above, told at the end of that one, as typing there would.

    Left as it is where the one above is no model.
    """
    start = edit.span.start
    if before >= start - 1 or not original.begins_line(start):
        return edit
    above, here = original.line(start - 1), original.line(start)
    if above is None or here is None or following_paragraph(above.paragraph) is not here.paragraph:
        return edit
    if not _is_model(above.paragraph):
        return edit
    if dressed_as:
        alike = all(is_alike(above.paragraph, one) for one in dressed_as)
    else:
        alike = not original.is_heading(above.paragraph)
    return Edit(Span(start - 1, start - 1), "\n" + edit.text[:-1]) if alike else edit


def _from_above(original: Original, edit: Edit, before: int) -> Edit:
    """Whole paragraphs taken out, told from the end of the one above when the last of them looks like that one."""
    start, end = edit.span.start, edit.span.end
    if before >= start - 1 or not (original.begins_line(start) and original.begins_line(end)):
        return edit
    above, first, last = original.line(start - 1), original.line(start), original.line(end - 1)
    if above is None or first is None or last is None:
        return edit
    follows = following_paragraph(above.paragraph) is first.paragraph
    return Edit(Span(start - 1, end - 1), "") if follows and is_alike(above.paragraph, last.paragraph) else edit


def _is_model(paragraph: etree._Element) -> bool:
    """Whether new paragraphs may take all of a paragraph's properties: not a page's or a section's bounds."""
    properties = paragraph.find(PROPERTIES)
    return properties is None or all(properties.find(f"{W}{tag}") is None for tag in ("sectPr", "pageBreakBefore"))


def is_alike(one: etree._Element, other: etree._Element) -> bool:
    """Whether two paragraphs have the same properties, those of their marks aside; none that bounds a section."""
    return _is_model(one) and _is_model(other) and _look(one) == _look(other)


def _look(paragraph: etree._Element) -> list[bytes]:
    properties = paragraph.find(PROPERTIES)
    own = () if properties is None else properties
    return [etree.tostring(child, method="c14n") for child in own if child.tag != f"{W}rPr"]
