"""What the document is, who modifies it, and how: identification, references, passive modifications, reasons."""

from collections.abc import Sequence

from lxml import etree

from vankien.model.amendment import Operation
from vankien.write.akn.body import Modification
from vankien.write.akn.ids import AKN
from vankien.write.package import clean
from vankien.write.saying import Desk, names

UNKNOWN_DAY = "0001-01-01"  # the schema wants a date where none is stated; its name then says so
TYPES = {Operation.SPLIT: "split", Operation.MERGE: "join", Operation.RENUMBER: "renumbering"}
AGENT = "#vankien"


def meta(desk: Desk, modifications: Sequence[Modification]) -> etree._Element:
    """The `meta` element."""
    root = etree.Element(f"{AKN}meta")
    _identification(desk, root)
    members = {one.change.id: [desk.amendments[each] for each in one.change.amendments] for one in modifications}
    used = sorted({each.contribution for found in members.values() for each in found})
    refs = {contribution: f"ref_{place}" for place, contribution in enumerate(used, 1)}
    told = [one for one in modifications if one.lines]
    if told:
        passive = _below(_below(root, "analysis", source=AGENT), "passiveModifications")
        for place, one in enumerate(told, 1):
            sources = list(dict.fromkeys(refs[each.contribution] for each in members[one.change.id]))
            _textual(passive, f"pmod_{place}", one, sources, members[one.change.id][0].operation)
    _references(desk, root, refs)
    reasons = [(place, each.reason) for place, one in enumerate(told, 1) for each in members[one.change.id]]
    _notes(root, list(dict.fromkeys((place, reason) for place, reason in reasons if reason)))
    return root


def _below(above: etree._Element, tag: str, **attributes: str) -> etree._Element:
    element = etree.SubElement(above, f"{AKN}{tag}")
    for name, value in attributes.items():
        element.set(name.rstrip("_"), clean(value))
    return element


def _identification(desk: Desk, root: etree._Element) -> None:
    draft, start = desk.outcome.draft, desk.outcome.consultation.period[0]
    work = f"/akn/vn/doc/draft/{start[:4] if start else 'nodate'}/{draft.sha256[:12]}"
    expression = f"{work}/vie:{draft.version}"
    levels = {"Work": work, "Expression": expression, "Manifestation": f"{expression}/main.xml"}
    holder = _below(root, "identification", source=AGENT)
    for level, uri in levels.items():
        one = _below(holder, f"FRBR{level}")
        this = uri if level == "Manifestation" else f"{uri}/!main"
        _below(one, "FRBRthis", value=this)
        _below(one, "FRBRuri", value=uri)
        _below(one, "FRBRdate", date=start or UNKNOWN_DAY, name="consultation" if start else "unknown")
        _below(one, "FRBRauthor", href=AGENT if level == "Manifestation" else "#issuer")
        if level == "Work":
            _below(one, "FRBRcountry", value="vn")
        elif level == "Expression":
            _below(one, "FRBRlanguage", language="vie")


def _textual(
    passive: etree._Element, name: str, one: Modification, sources: Sequence[str], operation: Operation
) -> None:
    """One change. Its GUID is the change's id in `groups.jsonl` or `amendments.jsonl`."""
    kind = "substitution" if one.old and one.new else "repeal" if one.old else "insertion"
    made = _below(passive, "textualMod", type=TYPES.get(operation, kind), eId=name, GUID=one.change.id)
    for source in sources:
        _below(made, "source", href=f"#{source}")
    for line in one.lines:
        _below(made, "destination", href=f"#{line}")
    for tag, places in (("old", one.old), ("new", one.new)):
        for place in places:
            _below(made, tag, href=f"#{place}")


def _references(desk: Desk, root: etree._Element, refs: dict[str, str]) -> None:
    """The contributions that modify the draft, the issuer, and the program that wrote the file."""
    say = desk.words.say
    holder = _below(root, "references", source=AGENT)
    for contribution, name in refs.items():
        href = f"/akn/vn/doc/contribution/{contribution}"
        _below(holder, "passiveRef", eId=name, href=href, showAs=names(desk, [contribution]) or say("page.unknown"))
    issuer = desk.outcome.consultation.issuer or say("page.unknown")
    _below(holder, "TLCOrganization", eId="issuer", href="/akn/ontology/organization/vn/issuer", showAs=issuer)
    _below(holder, "TLCObject", eId="vankien", href="/akn/ontology/object/vankien", showAs="vankien")


def _notes(root: etree._Element, reasons: Sequence[tuple[int, str]]) -> None:
    """Why a change is asked for: the format has no field for it, so a note names the modification."""
    if not reasons:
        return
    holder = _below(root, "notes", source=AGENT)
    for count, (place, reason) in enumerate(reasons, 1):
        note = _below(holder, "note", eId=f"note_{count}")
        paragraph = _below(note, "p")
        link = _below(paragraph, "ref", href=f"#pmod_{place}")
        link.text = f"pmod_{place}"
        link.tail = f": {clean(reason)}"
