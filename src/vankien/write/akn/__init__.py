"""`draft.akn.xml`: the draft and its modifications in Akoma Ntoso 3.0 (OASIS LegalDocML), for other systems of law.

`ids` names elements, `body` lays the units out as a hierarchy with the changes in place, `meta` says what modifies
what. docs/decisions/0014 says how ids are made and what the format cannot carry.
"""

from lxml import etree

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.akn.body import Body
from vankien.write.akn.ids import AKN, Names
from vankien.write.akn.meta import meta
from vankien.write.saying import desk


def write_akn(outcome: Outcome, options: PaperOptions) -> bytes:
    """The document; the changes in it are those of `tracked.docx`."""
    on = desk(outcome, options)
    root = etree.Element(f"{AKN}akomaNtoso", nsmap={None: AKN[1:-1]})
    document = etree.SubElement(root, f"{AKN}doc")
    document.set("name", "draft")
    document.set("contains", "originalVersion")
    names = Names()
    body = Body(on.document, on.outcome.shown, names)
    tree = body.build()
    document.append(meta(on, body.modifications()))
    document.append(tree)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
