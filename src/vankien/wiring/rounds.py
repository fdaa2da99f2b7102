"""One round of a consultation, from files to files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vankien.decide.journal import verify
from vankien.flows.consolidate import decide, understand
from vankien.flows.correct import corrected
from vankien.flows.ingest import read_draft
from vankien.flows.next_round import understand_next
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.papers import write_all
from vankien.flows.ports import Progress, SourceFile
from vankien.flows.proposed_figures import with_figures
from vankien.flows.renumbering import may_renumber, referring
from vankien.lang.registry import PROFILES
from vankien.model.correction import Correction
from vankien.model.decision import Decision
from vankien.model.errors import UsageError
from vankien.model.event import Event
from vankien.model.note import Note, Severity
from vankien.read.consultation import read_consultation
from vankien.read.corrections import read_corrections
from vankien.read.decisions import read_decisions
from vankien.read.limits import LIMITS, changed, in_force
from vankien.read.office import lay_out
from vankien.read.registry import read_file
from vankien.store.earlier import read_earlier
from vankien.store.files import read_one
from vankien.store.journal import read_journal
from vankien.store.output import refuse_full, write_folder
from vankien.wiring.config import Config, silent
from vankien.wiring.drafts import open_draft
from vankien.wiring.figures import claim_language
from vankien.wiring.registers import open_register
from vankien.wiring.sources import receive_from
from vankien.write.layouts import NAMES as LAYOUT_NAMES
from vankien.write.layouts import layout
from vankien.write.letters import FOLDER as LETTERS
from vankien.write.letters import write_letters
from vankien.write.letters.template import Template, open_template
from vankien.write.manifest import write_manifest
from vankien.write.next_docx import write_next_docx
from vankien.write.pdf import without_clock
from vankien.write.registry import PAPERS, PRINTS

JOURNAL = "journal.jsonl"


@dataclass(frozen=True, slots=True)
class Order:
    """What `consolidate` is asked to do."""

    draft: Path
    sources: tuple[Path, ...]
    out: Path
    decisions: tuple[Path, ...] = ()
    consultation: Path | None = None
    after: Path | None = None  # the folder of the round that this one continues
    register: Path | None = None  # the folder that the figures of proposed texts are held against


def consolidate(order: Order, config: Config, progress: Progress = silent) -> tuple[Outcome, tuple[str, ...]]:
    """The main job, from files to files: what it came to, and the names of the files written into `order.out`."""
    if order.after is not None and order.out.exists() and order.after.exists() and order.out.samefile(order.after):
        raise UsageError("console.error.after-is-out", folder=str(order.out))
    refuse_full(order.out, force=config.force)
    inputs = _inputs(order, config.printed)
    consultation = Consultation() if order.consultation is None else read_consultation(read_one(order.consultation))
    config = _with_layout(config, consultation, inputs)
    template = _letter_template(order.out, config, inputs)
    before = None if order.after is None else read_earlier(order.after)
    journal = _earlier_journal(order.out, () if before is None else before.journal)
    draft = open_draft(order.draft, config)
    received = receive_from(order.sources, draft, config, progress)
    if before is None:
        outcome = understand(draft, received, consultation, progress)
    else:
        outcome = understand_next(draft, before, received, consultation, progress)
    if order.register is not None:
        outcome = with_figures(outcome, open_register(order.register).register, claim_language(config))
    outcome, given = _answered(order.decisions, outcome)
    outcome = _with_references(decide(outcome, given, journal, config.now), config)
    printed, tool, notes = _prints(outcome, config, progress)
    outcome = replace(outcome, notes=(*outcome.notes, *notes))
    papers = {**write_all(PAPERS, outcome, config.paper, progress), **printed}
    if config.letters.wanted:
        papers |= write_letters(outcome, config.paper, template)
    papers["manifest.json"] = write_manifest(outcome, config.paper, papers, inputs, changed(in_force()), tool)
    write_folder(order.out, papers, force=config.force)
    return outcome, tuple(papers)


def _prints(
    outcome: Outcome, config: Config, progress: Progress
) -> tuple[Mapping[str, bytes], str | None, tuple[Note, ...]]:
    """The papers that are asked for as PDF, by LibreOffice; its name; a note for each that it cannot print."""
    made: dict[str, bytes] = {}
    tool, notes = None, []
    for name, data in write_all(PRINTS, outcome, config.paper, progress).items():
        laid = lay_out(SourceFile(name, data))
        if laid is None:
            notes.append(Note("pdf-missing", Severity.WARNING, facts={"file": name}))
        else:
            made[name], tool = without_clock(laid.printed.data), laid.tool
    return made, tool, tuple(notes)


def _with_references(outcome: Outcome, config: Config) -> Outcome:
    """The outcome with references following the numbers of the next draft, which is written and read back for that."""
    if not outcome.taken or not may_renumber(outcome):
        return outcome
    profile = PROFILES[config.genre]
    source = SourceFile("next.docx", write_next_docx(outcome, config.paper))
    return referring(outcome, read_draft(source, read_file, profile).document, profile.speech)


def _answered(paths: Sequence[Path], outcome: Outcome) -> tuple[Outcome, list[Decision]]:
    """The outcome as the files' corrections leave it, notes on refused rows in it, and the decisions given."""
    given: list[Decision] = []
    corrections: list[Correction] = []
    said: list[Note] = []
    for path in paths:
        source = read_one(path)
        decisions, notes = read_decisions(source, outcome)
        corrected_here, more = read_corrections(source, outcome)
        given.extend(decisions)
        corrections.extend(corrected_here)
        said.extend((*notes, *more))
    return corrected(replace(outcome, notes=(*outcome.notes, *said)), corrections), given


def _inputs(order: Order, printed: Path | None) -> dict[str, bytes]:
    """The files beside draft and sources, by name; a missing one stops the work before it begins."""
    inputs: dict[str, bytes] = {}
    if printed is not None:
        inputs[printed.name] = _named(printed, "console.error.pages-missing")
    for path in order.decisions:
        data = _named(path, "console.error.decisions-missing")
        times = sum(one == path.name or one.startswith(f"{path.name} (") for one in inputs)
        inputs[f"{path.name} ({times + 1})" if times else path.name] = data  # sheets shared out come back by one name
    if order.consultation is not None:
        if not order.consultation.is_file():
            why = "EISDIR" if order.consultation.is_dir() else "ENOENT"
            raise UsageError("console.error.consultation", file=str(order.consultation), why=why)
        inputs[order.consultation.name] = read_one(order.consultation).data
    if order.after is not None and (order.after / JOURNAL).is_file():
        inputs[f"after/{JOURNAL}"] = read_one(order.after / JOURNAL).data
    return inputs


def _named(path: Path, missing: str) -> bytes:
    """The bytes of a file that the caller names; `UsageError` when it is not there or a folder."""
    if path.is_dir():
        raise UsageError("console.error.is-folder", file=str(path))
    if not path.is_file():
        raise UsageError(missing, file=str(path))
    return read_one(path, LIMITS.file).data


def _with_layout(config: Config, consultation: Consultation, inputs: dict[str, bytes]) -> Config:
    """The configuration with the layout in force; an office's own file is read, checked, and put among the inputs."""
    wanted = config.paper.layout
    if not config.layout_given:
        return replace(config, paper=replace(config.paper, layout=consultation.layout or wanted))
    if wanted in LAYOUT_NAMES:
        return config
    path = Path(wanted)
    if path.suffix != ".toml" or not path.is_file():
        raise UsageError("console.error.layout", file=wanted, why="EISDIR" if path.is_dir() else "ENOENT")
    inputs[path.name] = read_one(path).data
    paper = replace(config.paper, layout=path.name, own_layout=inputs[path.name].decode("utf-8-sig", "replace"))
    layout(paper)
    return replace(config, paper=paper)


def _letter_template(out: Path, config: Config, inputs: dict[str, bytes]) -> Template | None:
    """The office's own letter, checked before long work is done in vain, and put among the inputs.

    Letters of an earlier run may be numbered otherwise: they are never mixed with new ones.
    """
    if not config.letters.wanted:
        return None
    if config.paper.anonymous:
        raise UsageError("console.error.letters-anonymous")
    if (out / LETTERS).is_dir() and any((out / LETTERS).glob("*.docx")):
        raise UsageError("console.error.letters-there", folder=str(out / LETTERS))
    path = config.letters.template
    if path is None:
        return None
    inputs[path.name] = _named(path, "console.error.template-missing")
    return open_template(inputs[path.name], path.name)


def _earlier_journal(folder: Path, before: tuple[Event, ...]) -> tuple[Event, ...]:
    """The journal to extend: the one in the output folder, else that of the round before.

    A broken one is never built upon, and one that does not begin with the round before is another round's.
    """
    path = folder / JOURNAL
    if not path.is_file():
        return before
    events = read_journal(path)
    bad = verify(events)
    if bad is not None:
        raise UsageError("console.error.journal", folder=str(folder), seq=bad.seq)
    if events[: len(before)] != before:
        raise UsageError("console.error.journal-rewritten", folder=str(folder))
    return events
