"""`claims.jsonl`: every claim of the draft, in its order."""

from vankien.flows.claims import Checked
from vankien.flows.ports import PaperOptions
from vankien.lang.registry import catalog
from vankien.model.claim_codec import claim_record
from vankien.model.claim_records import ClaimRecord
from vankien.write.claim_saying import fact_text
from vankien.write.jsonl import json_line


def claim_records(checked: Checked, code: str) -> list[ClaimRecord]:
    """The records, with their sentences in a language."""
    words = catalog(code)
    document = checked.draft.document
    return [claim_record(one, document, lambda fact: fact_text(fact, words)) for one in checked.claims]


def write_claims_jsonl(checked: Checked, options: PaperOptions) -> bytes:
    """One claim a line."""
    return "".join(map(json_line, claim_records(checked, options.language))).encode("utf-8")
