"""A draft's file with changes in it: the original package patched, or a fresh one for drafts of other formats."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from vankien.model.draft import Draft
from vankien.model.edit import Edit
from vankien.model.span import Span
from vankien.ooxml.package import Package, W, as_before, parse_xml
from vankien.ooxml.styles import read_styles
from vankien.text.diff import diff
from vankien.write.package import pack, unpack
from vankien.write.word.accept import accept_revisions
from vankien.write.word.comments import Comments, declare, to_xml
from vankien.write.word.fresh import fresh_package
from vankien.write.word.patch import Patch, open_member
from vankien.write.word.runs import Ids, Signature

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
        members, source_map = unpack(draft.original), draft.source_map
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
    patch = Patch(draft.document.text, source_map, opened, styles, ids)
    comments = Comments(said, ids)
    before = len(comments.root)
    shown: dict[int, list[etree._Element]] = {}
    edits = _last_first(draft.document.text, changes)
    ends = [*(edit.span.end for edit, _ in edits[1:]), -1]
    for (edit, place), end in zip(edits, ends, strict=False):
        signature = changes[place].signature if tracked else None
        shown.setdefault(place, []).extend(patch.put(edit, signature, end))
    for place, change in enumerate(changes):
        if tracked and change.comment and change.edits:
            at = _in_order(shown.get(place, [])) or patch.place_of(change.edits[0].span.start)
            comments.add(at, change.comment, change.signature)
    for name, root in roots.items():
        members[name] = as_before(to_xml(root), members[name])
    if len(comments.root) > before:
        is_new = comments_name not in members
        members[comments_name] = to_xml(comments.root)
        if is_new:
            declare(members, package.main, comments_name)
    return pack(members)


def _last_first(text: str, changes: Sequence[Commented]) -> list[tuple[Edit, int]]:
    """The edits from the last to the first, cut down to the words that differ, each with its change's place."""
    edits = [(small, place) for place, one in enumerate(changes) for edit in one.edits for small in _small(text, edit)]
    return sorted(edits, key=lambda row: (row[0].span.start, row[0].span.end), reverse=True)


def _small(text: str, edit: Edit) -> list[Edit]:
    """An edit as the few it takes to change only what differs: readers see it, runs keep their formatting."""
    at = edit.span.start
    if edit.span.is_empty or not edit.text:
        return [edit]
    return [Edit(Span(at + start, at + end), words) for start, end, words in diff(edit.span.of(text), edit.text)]


def _in_order(elements: Sequence[etree._Element]) -> list[etree._Element]:
    """Elements in document order."""
    if len(elements) < 2:
        return list(elements)
    root = elements[0].getroottree().getroot()
    wanted = set(elements)
    return [one for one in root.iter(f"{W}ins", f"{W}del") if one in wanted]


def _main(members: dict[str, bytes]) -> str:
    root = parse_xml(members.get("_rels/.rels", b""))
    for relation in () if root is None else root:
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return str(relation.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _related_tree(package: Package, kind: str) -> etree._Element | None:
    name = package.related(kind)
    return None if name is None else package.tree(name)
