"""`manifest.json`: what went in, what came out, with which options. It names no host, clock or absolute path."""

import json
from collections import Counter
from collections.abc import Mapping

from vankien import __version__
from vankien.decide.journal import seal
from vankien.flows.fates import SourceFate
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.ids import bytes_hash
from vankien.model.records import FORMAT_VERSION, ManifestRecord, SourceFateRecord


def write_manifest(
    outcome: Outcome,
    options: PaperOptions,
    outputs: Mapping[str, bytes],
    inputs: Mapping[str, bytes],
    limits: Mapping[str, int],
    printer: str | None = None,
) -> bytes:
    """The manifest of a round.

    `inputs` are the files beside draft and sources (decisions, consultation), `limits` those that were set anew,
    `printer` the program that made the PDFs.
    """
    tools = {"pages": outcome.draft.layout_tool, "pdf": printer}
    draft, sealed = outcome.draft, seal(outcome.journal)
    record: ManifestRecord = {
        "format_version": FORMAT_VERSION,
        "vankien": __version__,
        "options": {
            "language": options.language,
            "layout": options.layout,
            "anonymous": options.anonymous,
            **({"also": ", ".join(options.also)} if options.also else {}),
            **{f"limit:{name}": value for name, value in limits.items()},
        },
        "draft": _fate_record(SourceFate(draft.file, draft.sha256, len(draft.original), draft.format, "draft")),
        "inputs": {name: bytes_hash(inputs[name]) for name in sorted(inputs)},
        "sources": [_fate_record(fate) for fate in outcome.sources],
        "outputs": [
            {"file": name, "sha256": bytes_hash(outputs[name]), "size": len(outputs[name])} for name in sorted(outputs)
        ],
        "layout_tools": {use: tool for use, tool in tools.items() if tool is not None},
        "journal": {"entries": sealed.entries, "last": sealed.last},
        "counts": counts(outcome),
    }
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _fate_record(fate: SourceFate) -> SourceFateRecord:
    return {
        "file": fate.file,
        "sha256": fate.sha256,
        "size": fate.size,
        "format": fate.format,
        "fate": fate.fate,
        "contributions": list(fate.contributions),
    }


def counts(outcome: Outcome) -> dict[str, int]:
    """How many of each thing the round has; anchors by state."""
    states = Counter(f"anchor:{one.anchor.state}" for one in outcome.amendments if one.anchor is not None)
    return {
        "sources": len(outcome.sources),
        "contributions": len(outcome.contributions),
        "amendments": len(outcome.amendments),
        "opinions": len(outcome.opinions),
        "groups": len(outcome.groups),
        "conflicts": len(outcome.conflicts),
        "decisions": len(outcome.decisions),
        "changes": len(outcome.taken),
        "notes": len(outcome.notes),
        **dict(sorted(states.items())),
    }
