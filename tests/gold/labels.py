"""The labelled contributions: what a careful clerk would write into the table, quoted from text and draft.

Beside each contribution `x.txt` stands `x.gold`, a line a fact; `README.md` in this folder explains the marks.
Labels quote; offsets are found by search when loaded, so a label that is not verbatim fails loudly.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from vankien import api
from vankien.model.amendment import Operation
from vankien.model.draft import Draft
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GAP = " ~~ "  # stands for everything between two quoted ends
DRAFTS = {
    "sonha": (ROOT / "samples/draft/du-thao-bao-cao-chinh-tri.docx", "party"),
    "binhlac": (HERE / "drafts/binhlac.txt", "party"),
    "thuvien": (HERE / "drafts/thuvien.txt", "law"),
    "bendo": (HERE / "drafts/bendo.txt", "law"),
    "harbour": (HERE / "drafts/harbour.txt", "en"),
    "thornmere": (HERE / "drafts/thornmere.txt", "en"),
    "saltrey": (HERE / "drafts/saltrey.txt", "en"),
    "aldermere": (HERE / "drafts/aldermere.txt", "en"),
    "marlowe": (HERE / "drafts/marlowe.txt", "en"),
    "phovan": (HERE / "drafts/phovan.txt", "party"),
    "choquy": (HERE / "drafts/choquy.txt", "law"),
    "cuatram": (HERE / "drafts/cuatram.txt", "party"),
    "nhadan": (HERE / "drafts/nhadan.txt", "law"),
    "longdien": (HERE / "drafts/longdien.txt", "party"),
    "benxe": (HERE / "drafts/benxe.txt", "law"),
    "dongxa": (HERE / "drafts/dongxa.txt", "party"),
    "caythuoc": (HERE / "drafts/caythuoc.txt", "law"),
    "brackenford": (HERE / "drafts/brackenford.txt", "en"),
    "vinhkhe": (HERE / "drafts/vinhkhe.txt", "party"),
    "viahe": (HERE / "drafts/viahe.txt", "law"),
    "fenwater": (HERE / "drafts/fenwater.txt", "en"),
    "donglac": (HERE / "drafts/donglac.txt", "party"),
    "nuocsach": (HERE / "drafts/nuocsach.txt", "law"),
    "kettlewick": (HERE / "drafts/kettlewick.txt", "en"),
    "truongnoitru": (HERE / "drafts/truongnoitru.txt", "law"),
    "ashcombe": (HERE / "drafts/ashcombe.txt", "en"),
    "songmai": (HERE / "drafts/songmai.txt", "party"),
    "buaan": (HERE / "drafts/buaan.txt", "law"),
    "lacgiang": (HERE / "drafts/lacgiang.txt", "party"),
    "thanhlam": (HERE / "drafts/thanhlam.txt", "party"),
    "camlinh": (HERE / "drafts/camlinh.txt", "party"),
    "nghetrang": (HERE / "drafts/nghetrang.txt", "law"),
    "millbrook": (HERE / "drafts/millbrook.txt", "en"),
    "tienloc": (HERE / "drafts/tienloc.txt", "party"),
    "chothuy": (HERE / "drafts/chothuy.txt", "law"),
    "wexholme": (HERE / "drafts/wexholme.txt", "en"),
}
Numbers = tuple[tuple[str, str], ...]
Where = tuple[int | None, int | None, frozenset[Numbers]]


class LabelError(ValueError):
    """A label that its text or its draft does not bear out."""


@dataclass(slots=True)
class Wanted:
    """One labelled amendment. `places` is None when no place was labelled, empty when a clerk would ask."""

    operation: str
    where: Where
    line: int
    or_where: list[Where] = field(default_factory=list)
    target: str | None = None
    position: str | None = None
    has_position: bool = False
    new: str | None = None
    quote: str | None = None
    places: tuple[Span, ...] | None = None
    tags: tuple[str, ...] = ()


@dataclass(slots=True)
class Speaker:
    """One contribution inside a file: who, when, what is wanted and thought.

    Unknown is `-`; ` / ` parts fair readings.
    """

    name: str
    role: str
    organisation: str
    date: str | None = None
    kind: str | None = None
    wanted: list[Wanted] = field(default_factory=list)
    opinions: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Case:
    """One file with its labels."""

    name: str
    half: str
    path: Path
    text: str
    draft: str
    tags: tuple[str, ...] = ()
    speakers: list[Speaker] = field(default_factory=list)

    @property
    def genre(self) -> str:
        """`party`, `law` or `en`."""
        return DRAFTS[self.draft][1]

    @property
    def wanted(self) -> list[Wanted]:
        """Everything wanted by all speakers."""
        return [one for speaker in self.speakers for one in speaker.wanted]


@lru_cache
def draft(name: str) -> Draft:
    """A draft by its short name."""
    path, genre = DRAFTS[name]
    return open_draft(path, Config(genre="en")) if genre == "en" else api.read_draft(path)


def nfc(text: str) -> str:
    """The form in which everything is compared."""
    return unicodedata.normalize("NFC", text)


def find(text: str, quote: str, where: str, *, once: bool = False) -> Span:
    """The stretch that `quote` names; with `~~` everything from its first part to the next place of its second."""
    first, gap, last = quote.partition(GAP)
    start = text.find(first)
    if start < 0:
        raise LabelError(f"{where}: not in the text: {first!r}")
    if (once or gap) and text.find(first, start + 1) >= 0:
        raise LabelError(f"{where}: stands more than once: {first!r}")
    if not gap:
        return Span(start, start + len(first))
    end = text.find(last, start + len(first))
    if end < 0:
        raise LabelError(f"{where}: does not follow: {last!r}")
    return Span(start, end + len(last))


def place(document_name: str, said: str, where: str) -> Span:
    """A place of the draft: `[unit]`, words, `[unit] words`; `<` just before them, `>` just after them.

    Braces mark the words meant among those that tell where: `phát triển {mạnh} kinh tế`.
    """
    document = draft(document_name).document
    side = said[0] if said[0] in "<>" else ""
    said = said[len(side) :].strip()
    scope = Span(0, len(document.text))
    if said.startswith("["):
        unit_id, _, said = said[1:].partition("]")
        if not document.has_unit(unit_id):
            raise LabelError(f"{where}: the draft has no unit {unit_id!r}")
        scope, said = document.unit(unit_id).span, said.strip()
    span = scope
    if said:
        inside = find(scope.of(document.text), said.replace("{", "").replace("}", ""), where, once=True)
        first = scope.start + inside.start
        span = Span(first, scope.start + inside.end)
        if "{" in said:
            span = Span(first + said.index("{"), first + said.index("}") - 1)
    if side:
        return Span(span.start, span.start) if side == "<" else Span(span.end, span.end)
    return span


def pieces(number: str) -> list[str]:
    """`III.3` and `I.2.1` in their levels: a roman number is never printed joined to the next one."""
    head, dot, rest = number.partition(".")
    return [head, rest] if dot and rest and set(head) <= set("IVX") else [number]


def locator(said: str, where: str) -> Where:
    """Page, line and numbered paths from `page=14 part=I section=3 & article=9`."""
    page = line = None
    paths: list[Numbers] = []
    for way in said.split("&"):
        steps: list[tuple[str, str]] = []
        for token in way.split():
            kind, equals, number = token.partition("=")
            if not equals:
                raise LabelError(f"{where}: {token!r} is no place")
            if kind == "page":
                page = int(number)
            elif kind == "line":
                line = int(number)
            elif kind not in set(UnitKind):
                raise LabelError(f"{where}: {kind!r} is no kind of unit")
            else:
                steps += [(kind, piece) for piece in pieces(number)]
        if steps:
            paths.append(tuple(steps))
    return page, line, frozenset(paths)


def split_tags(said: str) -> tuple[str, ...]:
    """The names in a comma-separated list."""
    return tuple(tag.strip() for tag in said.split(",") if tag.strip())


def read_case(path: Path, half: str) -> Case:
    """One file and its labels. Raises `LabelError` with file and line."""
    text = nfc(path.read_text(encoding="utf-8")).lstrip("\ufeff")
    case = Case(path.stem, half, path, text, "sonha")
    label = path.with_suffix(".gold")
    for number, raw in enumerate(nfc(label.read_text(encoding="utf-8")).splitlines(), 1):
        if raw.strip():
            _take(case, raw, number, f"{half}/{label.name}:{number}")
    return case


def _take(case: Case, raw: str, number: int, where: str) -> None:
    word, _, said = raw.partition(" ")
    said = said.strip()
    if word in {"draft:", "tags:"}:
        _about_file(case, word, said)
    elif word == "who:":
        name, role, organisation = (part.strip() for part in said.split("|"))
        for part in (way for field_ in (name, role, organisation) for way in field_.split(" / ")):
            if part != "-" and part.casefold() not in " ".join(case.text.split()).casefold():
                raise LabelError(f"{where}: {part!r} is not in the text")
        case.speakers.append(Speaker(name, role, organisation))
    elif word in {"date:", "kind:", "?"}:
        _about_speaker(case, word, said, where)
    elif word == "*":
        operation, _, rest = said.partition(" ")
        if operation not in set(Operation):
            raise LabelError(f"{where}: {operation!r} is no operation")
        case.speakers[-1].wanted.append(Wanted(operation, locator(rest, where), number))
    else:
        _about_wanted(case, case.speakers[-1].wanted[-1], word, said, where)


def _about_file(case: Case, word: str, said: str) -> None:
    if word == "draft:":
        case.draft = said
    else:
        case.tags = split_tags(said)


def _about_speaker(case: Case, word: str, said: str, where: str) -> None:
    speaker = case.speakers[-1]
    if word == "date:":
        speaker.date = None if said == "-" else said
    elif word == "kind:":
        speaker.kind = said
    else:
        stance, _, quote = said.partition(" ")
        speaker.opinions.append((stance, find(case.text, quote, where).of(case.text)))


def _about_wanted(case: Case, wanted: Wanted, word: str, said: str, where: str) -> None:
    if word == "=":
        wanted.target = find(case.text, said, where).of(case.text)
    elif word == "+":
        slice_ = find(case.text, said, where).of(case.text)
        wanted.new = slice_ if wanted.new is None else f"{wanted.new}\n{slice_}"
    elif word == "~":
        wanted.quote = find(case.text, said, where).of(case.text)
    elif word == "pos":
        wanted.position, wanted.has_position = (None if said == "-" else said), True
    elif word == "or":
        wanted.or_where.append(locator("" if said == "-" else said, where))
    elif word == "#":
        wanted.tags = split_tags(said)
    elif word in {"@", "@<", "@>"}:
        found = () if said in {"ask", "none"} else (place(case.draft, word[1:] + said, where),)
        wanted.places = (wanted.places or ()) + found
    else:
        raise LabelError(f"{where}: unknown mark {word!r}")


def read_bundle(path: Path, half: str) -> Iterator[Case]:
    """The short contributions of a bundle: `## name` begins one, its lines stand after `> `, its labels below."""
    pieces_ = nfc(path.read_text(encoding="utf-8")).split("\n## ")
    line = pieces_[0].count("\n") + 2
    shared = pieces_[0].splitlines()
    for piece in pieces_[1:]:
        name, *rows = piece.splitlines()
        text = "\n".join(row[2:] for row in rows if row.startswith("> ")) + "\n"
        speakers = [] if any(row.startswith("who:") for row in rows) else [Speaker("-", "-", "-")]
        case = Case(f"{path.stem}/{name.strip()}", half, path, text, "sonha", speakers=speakers)
        for row in shared:
            if row.startswith("draft:"):
                _take(case, row, 0, f"{half}/{path.name}")
        for number, row in enumerate(rows, line + 1):
            if row.strip() and not row.startswith(">"):
                _take(case, row, number, f"{half}/{path.name}:{number}")
        line += len(rows) + 1
        yield case


def cases(half: str) -> Iterator[Case]:
    """All files of a folder, in the order of their names."""
    for bundle in sorted((HERE / half).glob("*.bundle")):
        yield from read_bundle(bundle, half)
    for label in sorted((HERE / half).glob("*.gold")):
        files = [path for path in label.parent.glob(label.stem + ".*") if path.suffix != ".gold"]
        if len(files) != 1:
            raise LabelError(f"{label.name}: {len(files)} texts belong to it")
        yield read_case(files[0], half)
