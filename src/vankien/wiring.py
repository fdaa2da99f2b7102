"""Builds readers, writers, stores and the language profile from one configuration, and runs the flows.

Faces (command line, Python interface) call these functions; nothing below knows them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from vankien.claims.draft import Language
from vankien.decide.journal import verify
from vankien.flows.claims import Checked, check_draft, right_values
from vankien.flows.compare import Comparison, compare
from vankien.flows.consolidate import decide, understand
from vankien.flows.correct import corrected
from vankien.flows.ingest import Received, read_draft, receive
from vankien.flows.next_round import understand_next
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.past import difference
from vankien.flows.ports import PaperOptions, Progress, SourceFile, write_all
from vankien.flows.proposed_figures import with_figures
from vankien.flows.register import RegisterReading
from vankien.flows.renumbering import may_renumber, referring
from vankien.lang.base import Catalog
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.lang.registry import PROFILES
from vankien.model.correction import Correction
from vankien.model.decision import Decision
from vankien.model.draft import Change, Draft
from vankien.model.edit import ChangeSet
from vankien.model.errors import OutsideError, RegisterRefusedError, UsageError, VankienError
from vankien.model.event import Event
from vankien.model.note import Note, Severity
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.read.consultation import read_consultation
from vankien.read.corrections import read_corrections
from vankien.read.decisions import read_decisions
from vankien.read.limits import LIMITS, changed, in_force
from vankien.read.office import lay_out
from vankien.read.register.jsonld import read_jsonld
from vankien.read.register.package import read_package, read_tables
from vankien.read.register.workbook import read_workbook
from vankien.read.registry import read_file
from vankien.store.earlier import read_earlier
from vankien.store.files import Found, fate_of, listed, load, read_one
from vankien.store.journal import read_journal
from vankien.store.output import refuse_full, write_folder, write_one
from vankien.store.register import read_register_folder, write_register_folder
from vankien.write.claims import CLAIM_PAPERS
from vankien.write.claims.corrections import write_corrections
from vankien.write.difference import as_html, as_json, as_text
from vankien.write.layouts import NAMES as LAYOUT_NAMES
from vankien.write.layouts import layout
from vankien.write.letters import FOLDER as LETTERS
from vankien.write.letters import write_letters
from vankien.write.letters.template import Template, open_template
from vankien.write.manifest import write_manifest
from vankien.write.next_docx import write_changes, write_next_docx
from vankien.write.pdf import without_clock
from vankien.write.register.package import DESCRIPTOR, write_csv, write_descriptor
from vankien.write.register.tables import written
from vankien.write.registry import PAPERS, PRINTS

JOURNAL = "journal.jsonl"


@dataclass(frozen=True, slots=True)
class Letters:
    """Whether answer letters are written, and the office's own template."""

    wanted: bool = False
    template: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """What a caller may choose; everything has a default that an office can live with."""

    genre: str = "vi"  # the language profile of draft and contributions
    paper: PaperOptions = field(default_factory=PaperOptions)
    layout_given: bool = False  # an option beats what consultation.toml says
    now: str | None = None
    printed: Path | None = None  # the draft as PDF: its pages are those that contributors cite
    lays_out: bool = True  # whether LibreOffice may lay out a draft whose pages nothing else tells
    force: bool = False
    letters: Letters = Letters()


def silent(_stage: str, _done: int, _total: int) -> None:
    """Reports nothing."""


def open_draft(path: Path, config: Config) -> Draft:
    """The draft at `path`. Raises `UsageError` when it is not there, `DraftUnreadableError` when it has no text."""
    if path.is_dir():
        raise UsageError("console.error.draft-folder", file=str(path))
    if not path.is_file():
        raise UsageError("console.error.draft-missing", file=str(path))
    if config.printed is not None and not config.printed.is_file():
        raise UsageError("console.error.pages-missing", file=str(config.printed))
    printed = None if config.printed is None else read_one(config.printed, LIMITS.file)
    return read_draft(
        read_one(path, LIMITS.file), read_file, PROFILES[config.genre], printed, lay_out if config.lays_out else None
    )


def receive_from(paths: Sequence[Path], draft: Draft | None, config: Config, progress: Progress = silent) -> Received:
    """Everything under the given paths, read and parsed; every path leaves a fate.

    Raises `UsageError` when none of the paths leads to a file, `OutsideError` when none can be opened.
    """
    found, notes = listed(paths)
    left: list[Note] = []
    opened = _opened(found, left)
    received = receive(opened, draft, read_file, PROFILES[config.genre], progress, len(found))
    if not received.fates:
        raise _nothing_came(paths, left)
    fates = sorted((*received.fates, *map(fate_of, left)), key=lambda one: one.file)
    return Received(received.parsed, tuple(fates), (*notes, *left, *received.notes))


def _nothing_came(paths: Sequence[Path], left: Sequence[Note]) -> VankienError:
    """Why none of the paths gave a file: the first that the disk refused, else that there is none."""
    shut = next((note for note in left if note.kind == "source-unreadable"), None)
    if shut is not None:
        return OutsideError("console.error.outside", file=shut.where.file or "", why=str(shut.facts["why"]))
    return UsageError("console.error.no-sources", files=", ".join(map(str, paths)))


def _opened(found: Sequence[Found], left: list[Note]) -> Iterator[SourceFile]:
    """The files, each opened when its turn comes; the notes of those that cannot be go to `left`."""
    for one in found:
        result = load(one, LIMITS.file)
        if isinstance(result, Note):
            left.append(result)
        else:
            yield result


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


@dataclass(frozen=True, slots=True)
class RegisterFolder:
    """A register where it lies: its files as they were read, and what they say."""

    path: Path
    files: Mapping[str, bytes]
    reading: RegisterReading


def register_folder(path: Path) -> RegisterFolder:
    """The register in a folder, checked. Raises `RegisterRefusedError` with every bad cell when it is not whole."""
    files = read_register_folder(path)
    reading = read_package(files, str(path))
    if reading.is_refused:
        raise RegisterRefusedError(str(path), reading.notes)
    return RegisterFolder(path, files, reading)


def open_register(folder: Path) -> RegisterReading:
    """What the register in a folder says. Raises `RegisterRefusedError` when it is not whole."""
    return register_folder(folder).reading


def read_incoming(path: Path) -> RegisterReading:
    """Tables from an office: a workbook, one table as CSV, JSON-LD, or a package's folder; their cells are checked.

    Raises `UsageError` when nothing is there.
    """
    if path.is_dir():
        return read_tables(read_register_folder(path), str(path))
    if not path.is_file():
        raise UsageError("console.error.import-missing", file=str(path))
    source = read_one(path)
    suffix = path.suffix.lower()
    if suffix in {".xlsx", ".xlsm"}:
        return read_workbook(source.name, source.data)
    if suffix in {".json", ".jsonld"}:
        return read_jsonld(source.name, source.data)
    return read_tables({source.name: source.data}, source.name)


def save_register(at: RegisterFolder, register: Register, tables: Iterable[str]) -> tuple[str, ...]:
    """Writes the tables that changed, each where it lay, and the descriptor if there is one; the names of the files.

    Raises `UsageError` when somebody changed the folder since it was read: nothing is written then.
    """
    if read_register_folder(at.path) != at.files:
        raise UsageError("console.error.register-changed", folder=str(at.path))
    readings = at.reading.tables
    made = {}
    for name in TABLE_NAMES:
        if name in tables:
            reading = readings.get(name)
            path = reading.file if reading else f"{name}.csv"
            made[path] = written(register, name, reading.columns if reading else ())
    files = {path: write_csv(table, path) for path, table in made.items()}
    if DESCRIPTOR in at.files and made:
        files[DESCRIPTOR] = write_descriptor(made, at.files[DESCRIPTOR])
    if files:
        write_register_folder(at.path, files)
    return tuple(files)


def claims_of_draft(path: Path, register: Path | None, config: Config) -> Checked:
    """Every claim of the draft at `path`, checked within it and against the register in a folder."""
    draft = open_draft(path, config)
    known = None if register is None else open_register(register).register
    return check_draft(draft, claim_language(config), known, None if register is None else register.name)


def claim_language(config: Config) -> Language:
    """The tables of figures in the language of the draft."""
    return Language(FIGURE_WORDS[config.genre], CLAIM_WORDS[config.genre])


def write_claims(checked: Checked, out: Path, config: Config) -> tuple[str, ...]:
    """Writes the papers about the claims into a folder; the names of the files."""
    papers = {paper.file: paper.write(checked, config.paper) for paper in CLAIM_PAPERS}
    write_folder(out, papers, force=config.force)
    return tuple(papers)


def propose_corrections(checked: Checked, file: Path, config: Config) -> int:
    """Writes the corrections that the register proves as a contribution; how many there are."""
    letter, count = write_corrections(checked, right_values(checked, claim_language(config)), config.genre)
    write_one(file, letter)
    return count
