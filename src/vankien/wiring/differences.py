"""The difference of two versions, in the form that a suffix names."""

from vankien.flows.compare import Comparison, compare
from vankien.flows.past import difference
from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.model.draft import Change, Draft
from vankien.model.edit import ChangeSet
from vankien.write.difference import as_html, as_json, as_text
from vankien.write.next_docx import write_changes


def compared(old: Draft, new: Draft) -> Comparison:
    """What leads from one version to the other, without loss, and what became of passages and sections."""
    return compare(old.document, new.document, difference(old.document.text, new.document.text))


def difference_file(suffix: str, old: Draft, new: Draft, found: Comparison, catalog: Catalog) -> bytes:
    """The difference in the form that a suffix names: `.html`, `.txt`, `.json` or `.docx`."""
    if suffix == ".docx":
        return tracked_difference(old, found.change, PaperOptions(language=catalog.code))
    if suffix == ".html":
        said = as_html(old.document, new.document, found, catalog, f"{old.file} → {new.file}")
    elif suffix == ".json":
        said = as_json(old.document, new.document, found)
    else:
        said = as_text(old.document, new.document, found, catalog)
    return said.encode("utf-8")


def tracked_difference(old: Draft, change: ChangeSet, options: PaperOptions) -> bytes:
    """A change as tracked changes on the old version's file, one comment-free revision an edit."""
    changes = tuple(Change(f"difference-{place}", (), (edit,)) for place, edit in enumerate(change.edits, 1))
    return write_changes(old, changes, options)
