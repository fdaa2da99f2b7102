"""The exchange formats by name, from which the JSON Schemas under `docs/reference/schema/` are made."""

from vankien.model.claim_records import ClaimRecord
from vankien.model.records import (
    AmendmentRecord,
    ConflictRecord,
    ContributionRecord,
    CorrectionRecord,
    DecisionRecord,
    DraftRecord,
    EventRecord,
    GroupRecord,
    ManifestRecord,
    NoteRecord,
    OpinionRecord,
    VersionRecord,
)
from vankien.model.register.records import RegisterCountRecord

RECORDS: dict[str, type] = {
    "contribution": ContributionRecord,
    "amendment": AmendmentRecord,
    "opinion": OpinionRecord,
    "group": GroupRecord,
    "conflict": ConflictRecord,
    "decision": DecisionRecord,
    "correction": CorrectionRecord,
    "note": NoteRecord,
    "draft": DraftRecord,
    "version": VersionRecord,
    "event": EventRecord,
    "manifest": ManifestRecord,
    "register-count": RegisterCountRecord,
    "claim": ClaimRecord,
}
