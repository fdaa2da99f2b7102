"""What a person should know when a place is open. Each kind has its sentence in `lang/*/notes.py`."""

from vankien.anchor.path import Finding
from vankien.model.amendment import Amendment
from vankien.model.document import Document
from vankien.model.locator import Step
from vankien.model.note import Note, Severity, Where

QUOTED = 80  # code points of a quotation that a note shows; enough to find it by eye


def remark(amendment: Amendment, kind: str, severity: Severity = Severity.WARNING, **facts: str | int) -> Note:
    """A note at the amendment's words in its contribution."""
    return Note(kind, severity, Where(None, amendment.evidence.start, amendment.evidence.end), facts)


def short(words: str) -> str:
    """The beginning of a quotation, on one line."""
    plain = " ".join(words.split())
    return plain if len(plain) <= QUOTED else plain[: QUOTED - 1] + "…"


def page_remarks(amendment: Amendment, document: Document) -> tuple[Note, ...]:
    """A note when the cited page lies behind the last one."""
    page, last = amendment.locator.page, len(document.pages)
    if page is None or not last or 1 <= page <= last:
        return ()
    return (remark(amendment, "anchor-page-not-in-draft", page=page, last=last),)


def unit_remark(amendment: Amendment, finding: Finding, document: Document) -> Note:
    """A note that names the step which leads nowhere and the unit that comes closest."""
    step = finding.failed or Step(amendment.locator.path[-1].kind)
    said = step.number or short(step.heading or "")
    if said.startswith("-"):  # counted from the end: nobody wrote "-1"
        said = short(amendment.locator.as_written or str(step.kind))
    unit = finding.nearest
    if unit is None:
        return remark(amendment, "anchor-unit-unknown", said=short(amendment.locator.as_written or said))
    words = (unit.label or unit.number or "", unit.heading.of(document.text))
    nearest = short(" ".join(word for word in words if word)) or unit.id
    return remark(amendment, "anchor-unit-not-found", step=said, unit_kind=str(step.kind), nearest=nearest)
