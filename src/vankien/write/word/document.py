"""A draft's file with changes in it: the original package patched, or a fresh one for drafts of other formats."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from vankien.model.draft import Draft
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.ooxml.active import without_active
from vankien.ooxml.package import Package, as_before, parse_xml
from vankien.ooxml.styles import read_styles
from vankien.text.diff import diff
from vankien.write.package import pack, unpack
from vankien.write.word.accept import accept_revisions
from vankien.write.word.comments import Comments, declare, paragraph_child, to_xml
from vankien.write.word.fresh import fresh_package
from vankien.write.word.lines import PARAGRAPH, hanging
from vankien.write.word.moves import fence, moves
from vankien.write.word.original import Original, open_member
from vankien.write.word.patch import Patch
from vankien.write.word.runs import Ids, Signature, Tracking

NOBODY = Signature("vankien", None)


@dataclass(frozen=True, slots=True)
class Commented:
    """Edits that belong together, whose they are, and the lines of their comment (none: no comment)."""

    edits: tuple[Edit, ...]
    signature: Signature = NOBODY
    comment: tuple[str, ...] = ()


def write_document(draft: Draft, changes: Sequence[Commented], *, tracked: bool) -> bytes:
    """The draft's file with the changes, clean or tracked; members that do not change stay byte for byte."""
    if draft.format == "docx":
        members, source_map = without_active(unpack(draft.original)), draft.source_map
    else:
        members, source_map = fresh_package(draft.document)
    package = Package(members, _main(members))
    names = {package.main, *(part for _, part, _ in source_map.paragraphs)}
    roots = {name: root for name in sorted(names) if (root := package.tree(name)) is not None}
    comments_name = package.related("comments") or f"{package.main.rpartition('/')[0]}/comments.xml"
    said = package.tree(comments_name)
    ids = Ids([*roots.values(), *(() if said is None else (said,))])
    opened = {name: open_member(root) for name, root in roots.items()}
    for root in roots.values():
        accept_revisions(root)
    styles, _ = read_styles(_related_tree(package, "styles"))
    original = Original(draft.document.text, source_map, opened, styles)
    patch = Patch(original, ids)
    comments = Comments(said, ids)
    before = len(comments.root)
    shown: dict[tuple[int, int], list[etree._Element]] = {}
    steps = list(_last_first(original, changes))
    ends = [*(step.edit.span.end for step in steps[1:]), -1]
    for step, end in zip(steps, ends, strict=False):
        tracking = _tracking(changes[step.change].signature, step) if tracked else None
        made = patch.put(step.edit, tracking, end, step.shift)
        if tracking is not None:
            shown.setdefault((step.change, step.whole), []).extend(made)
            if step.move:
                fence(made, step.move, tracking.signature, ids)
    order = {one: place for root in roots.values() for place, one in enumerate(root.iter(PARAGRAPH))}
    for (place, whole), words in reversed(shown.items()):  # in text order, as people read them
        change = changes[place]
        if change.comment:
            at = _in_order(words, order)
            at = at or patch.place_of(change.edits[whole].span.start)
            comments.add(_in_body(original, at), change.comment, change.signature)
    for name, root in roots.items():
        members[name] = as_before(to_xml(root), members[name])
    if len(comments.root) > before:
        is_new = comments_name not in members
        members[comments_name] = to_xml(comments.root)
        if is_new:
            declare(members, package.main, comments_name)
    return pack(members)


@dataclass(frozen=True, slots=True)
class Step:
    """One edit to put in: of which change, and which of its edits it is part of.

    `move` names the move of which it is one half (else empty); `shift` leads from moved words to where they stood.
    """

    edit: Edit
    change: int
    whole: int
    move: str = ""
    shift: int | None = None


def _last_first(original: Original, changes: Sequence[Commented]) -> Iterator[Step]:
    """The edits from the last to the first, cut down to the words that differ."""
    steps = [step for place, change in enumerate(changes) for step in _steps(original, change, place)]
    yield from sorted(steps, key=lambda step: (step.edit.span.start, step.edit.span.end), reverse=True)


def _steps(original: Original, change: Commented, place: int) -> Iterator[Step]:
    halves: dict[Edit, tuple[str, int | None]] = {}
    for count, move in enumerate(moves(original.text, change.edits), 1):
        if original.has_hanging(move.source.span):
            continue  # a note's words stand elsewhere: they cannot be moved along
        name = f"move{place + 1}.{count}"
        halves[move.source], halves[move.target] = (name, None), (name, move.shift)
    for whole, edit in enumerate(change.edits):
        name, shift = halves.get(edit, ("", None))
        for small in _small(original.text, edit):
            yield Step(small, place, whole, name, shift)


def _tracking(signature: Signature, step: Step) -> Tracking:
    return Tracking(signature, "moveFrom", "moveTo") if step.move else Tracking(signature)


def _small(text: str, edit: Edit) -> list[Edit]:
    """An edit as the few it takes to change only what differs: readers see it, runs keep their formatting."""
    at = edit.span.start
    if edit.span.is_empty or not edit.text:
        return [edit]
    return [Edit(Span(at + start, at + end), words) for start, end, words in diff(edit.span.of(text), edit.text)]


def _in_order(elements: Sequence[etree._Element], order: Mapping[etree._Element, int]) -> list[etree._Element]:
    """Elements in document order; `order` is that of the paragraphs."""

    def place(element: etree._Element) -> tuple[int, int]:
        paragraph = next(element.iterancestors(PARAGRAPH))
        child = paragraph_child(element)
        return order[paragraph], -1 if child is None else paragraph.index(child)

    return list(elements) if len(elements) < 2 else sorted(elements, key=place)


def _in_body(original: Original, elements: Sequence[etree._Element]) -> list[etree._Element]:
    """Where a comment can hang: notes and text boxes bear none, the run does on which they hang themselves."""
    holder = None if not elements else hanging(next(elements[0].iterancestors(PARAGRAPH)))
    while holder is not None:
        run = original.run_of(holder)
        elements = [] if run is None else [run]
        holder = None if run is None else hanging(next(run.iterancestors(PARAGRAPH)))
    return list(elements)


def _main(members: dict[str, bytes]) -> str:
    root = parse_xml(members.get("_rels/.rels", b""))
    for relation in () if root is None else root:
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return str(relation.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _related_tree(package: Package, kind: str) -> etree._Element | None:
    name = package.related(kind)
    return None if name is None else package.tree(name)
