"""What the program reads, set beside the labels: one to one, then counted."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz.fuzz import ratio

from tests.gold.labels import Case, Numbers, Speaker, Wanted, Where, draft, nfc, pieces
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import DraftIndex, build_index
from vankien.model.amendment import Amendment
from vankien.model.anchor import PlaceRole
from vankien.model.contribution import Channel, Contributor
from vankien.model.document import Document
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span

NEAR = 0.9  # share of the union that two places must have in common; the edges of a misquotation are not told
_LOOSE = re.compile(r"[\s\W_]*")
_UNTIDY = re.compile(r"  | [,.;:]|[,;:][,.;:]|\.\.(?!\.)|\.[,;:]|^[ ,;:.]$")


@dataclass(slots=True)
class Count:
    """Right ones, said ones, wanted ones."""

    right: int = 0
    said: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.said + self.wanted
        return 2 * self.right / total if total else 1.0


@dataclass(slots=True)
class Miss:
    """One difference: where, what was wanted, what the program said."""

    case: str
    measure: str
    tags: tuple[str, ...]
    wanted: str
    said: str


@dataclass(slots=True)
class Score:
    """All counts of a set of files; two of them make one of both."""

    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    anchors: Counter[str] = field(default_factory=Counter)
    phenomena: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    empty_files: int = 0
    false_on_empty: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Counts what another has as well."""
        for name, count in other.counts.items():
            own = self.counts[name]
            own.right, own.said, own.wanted = (
                own.right + count.right, own.said + count.said, own.wanted + count.wanted,
            )  # fmt: skip
        self.anchors.update(other.anchors)
        for name, row in other.phenomena.items():
            self.phenomena[name].update(row)
        self.empty_files += other.empty_files
        self.false_on_empty.update(other.false_on_empty)
        self.misses += other.misses


@dataclass(slots=True)
class Said:
    """One amendment of the program, with whose it is and the words it was found in."""

    amendment: Amendment
    name: str | None
    evidence: str


@lru_cache
def index(name: str) -> DraftIndex:
    """A draft's index, made once."""
    return build_index(draft(name).document)


@cache
def _read(path: str, text: str, language: str, name: str | None) -> tuple[ParsedContribution, ...]:
    spoken_of = None if name is None else draft(name)
    if path.endswith((".txt", ".bundle")):
        return api.parse(text, language, spoken_of)
    return api.read_contributions(path, spoken_of, language)


def forget() -> None:
    """Files are read anew from here on."""
    _read.cache_clear()


def read(case: Case, *, has_draft: bool = True) -> tuple[ParsedContribution, ...]:
    """What the program finds in a file, with the draft at hand as a clerk has it, or without."""
    is_txt = case.path.suffix == ".txt"
    text = case.path.read_text(encoding="utf-8") if is_txt else case.text
    return _read(str(case.path), text, "en" if case.genre == "en" else "vi", case.draft if has_draft else None)


def numbered(path: Sequence[Step]) -> Numbers:
    """The steps that bear a number, and an appendix without one."""
    is_told = (step for step in path if step.number is not None or step.kind is UnitKind.APPENDIX)
    steps = ((str(step.kind), step.number or "") for step in is_told)
    return tuple((kind, piece) for kind, number in steps for piece in pieces(number))


def where(locator: Locator) -> Where:
    """Page, line and numbered paths of a locator; the order of a list says nothing."""
    paths = frozenset(path for path in map(numbered, (locator.path, *locator.also)) if path)
    return locator.page, locator.line, paths


def _alike(one: str | None, other: str | None) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    return ratio(one, other) / 100


def likeness(wanted: Wanted, said: Said) -> float:
    """How much the two may be the same proposal; 0 when nothing but chance joins them."""
    amendment = said.amendment
    new, target = _alike(wanted.new, amendment.new_text), _alike(wanted.target, amendment.target_text)
    quoted = wanted.quote is not None and (wanted.quote in said.evidence or said.evidence in wanted.quote)
    same_place = where(amendment.locator) in (wanted.where, *wanted.or_where)
    same_operation = str(amendment.operation) == wanted.operation
    is_bare = not (wanted.new or wanted.target or wanted.quote or any(wanted.where) or any(where(amendment.locator)))
    # "Tách ra hai câu.": nothing but what it asks for tells a label
    is_there = same_place and same_operation and (wanted.where[2] or is_bare)
    if not (new > 0.5 or target > 0.5 or quoted or is_there):
        return 0.0
    return 4 * new + 3 * target + 3 * quoted + 2 * same_operation + 2 * same_place


def pairs(wanted: list[Wanted], said: list[Said]) -> list[tuple[Wanted | None, Said | None]]:
    """Labels and findings joined one to one, likest first; what is left over stands alone."""
    ranked = sorted(
        ((likeness(one, other), -i, -j) for i, one in enumerate(wanted) for j, other in enumerate(said)), reverse=True
    )
    left, right = set(range(len(wanted))), set(range(len(said)))
    made: dict[int, int] = {}
    for score, i, j in ranked:
        if score > 0 and -i in left and -j in right:
            made[-i] = -j
            left.discard(-i)
            right.discard(-j)
    joined: list[tuple[Wanted | None, Said | None]] = [
        (one, said[made[i]] if i in made else None) for i, one in enumerate(wanted)
    ]
    return joined + [(None, said[j]) for j in sorted(right)]


def found(parsed: tuple[ParsedContribution, ...]) -> list[Said]:
    """All amendments of a file, flat."""
    return [
        Said(one, it.contribution.contributor.name, one.evidence.of(it.contribution.text))
        for it in parsed
        for one in it.amendments
    ]


def score_case(case: Case, score: Score, *, has_draft: bool = True) -> None:
    """Adds one file to the counts."""
    parsed = read(case, has_draft=has_draft)
    said = found(parsed)
    anchored = anchor_all([one.amendment for one in said], index(case.draft))
    said = [Said(it.amendment, one.name, one.evidence) for it, one in zip(anchored, said, strict=True)]
    if not case.wanted:
        score.empty_files += 1
        for one in said:
            kind = "comment" if one.amendment.operation == "comment" else "wording"
            score.false_on_empty[kind] += 1
    for speaker in case.speakers:
        for one_wanted in speaker.wanted:
            score.anchors["labelled"] += one_wanted.places is not None
    for label, finding in pairs(case.wanted, said):
        _score_pair(case, label, finding, score)
    _score_speakers(case, parsed, score)
    _score_opinions(case, parsed, score)


def shown_label(wanted: Wanted | None) -> str:
    """A label on one line."""
    if wanted is None:
        return "nothing"
    place = (
        " ".join(map(str, wanted.where[:2]))
        + " "
        + " & ".join("/".join(f"{kind}={number}" for kind, number in path) for path in sorted(wanted.where[2]))
    )
    return f"{wanted.operation} ({place}) target={wanted.target!r} new={wanted.new!r} pos={wanted.position}" + (
        f" quote={wanted.quote!r}" if wanted.quote else ""
    )


def shown_said(said: Said | None) -> str:
    """A finding on one line."""
    if said is None:
        return "nothing"
    one = said.amendment
    place = where(one.locator)
    ways = " & ".join("/".join(f"{kind}={number}" for kind, number in path) for path in sorted(place[2]))
    state = f"{one.anchor.state} {one.anchor.method}" if one.anchor else ""
    position = one.position and str(one.position)
    return (
        f"{one.operation} ({place[0]} {place[1]} {ways}) target={one.target_text!r} new={one.new_text!r}"
        f" pos={position} [{state}]"
    )


def _spaced(text: str | None) -> str:
    """The words with one space between them: how lines break says nothing."""
    return " ".join((text or "").split())


def checks(wanted: Wanted, said: Said) -> dict[str, bool]:
    """Which fields of a joined pair are right."""
    one = said.amendment
    return {
        "operation": str(one.operation) == wanted.operation,
        "locator": where(one.locator) in (wanted.where, *wanted.or_where),
        "text": _spaced(one.new_text) == _spaced(wanted.new),
        "target": _spaced(one.target_text) == _spaced(wanted.target),
        "position": not wanted.has_position or (one.position and str(one.position)) == wanted.position,
    }


def _score_pair(case: Case, label: Wanted | None, said: Said | None, score: Score) -> None:
    right = checks(label, said) if label and said else {}
    is_new = bool(label and label.new), bool(said and said.amendment.new_text)
    is_target = bool(label and label.target), bool(said and said.amendment.target_text)
    both = right.get("operation", False) and right.get("locator", False)
    whole = both and right["text"] and right["target"]
    is_comment = (label is not None and label.operation == "comment") or (
        label is None and said is not None and said.amendment.operation == "comment"
    )
    exists = label is not None, said is not None
    no = (False, False)
    rows = {
        "operation+locator": (both, exists),
        "whole amendment": (whole, exists),
        "whole, with wording": (whole, no if is_comment else exists),
        "comment": (whole, exists if is_comment else no),
        "operation": (right.get("operation", False), exists),
        "locator": (right.get("locator", False), exists),
        "text": (right.get("text", False) and all(is_new), is_new),
        "target": (right.get("target", False) and all(is_target), is_target),
    }
    for name, (is_right, (in_label, in_said)) in rows.items():
        count = score.counts[name]
        count.right += is_right and in_label and in_said
        count.wanted += in_label
        count.said += in_said
    tags = (*(label.tags if label else ()), *case.tags)
    if not whole:
        wrong = ", ".join(name for name, is_right in right.items() if not is_right)
        measure = wrong or ("missed" if label else "false")
        line = f"{case.half}/{case.name}:{label.line if label else 0}"
        score.misses.append(Miss(line, measure, (*tags, measure), shown_label(label), shown_said(said)))
    if said is not None and said.amendment.operation != "comment":
        score.anchors["with wording"] += 1
        score.anchors["false with wording"] += label is None or label.operation == "comment"
    if label is not None:
        for tag in tags:
            score.phenomena[tag]["n"] += 1
            score.phenomena[tag]["whole"] += whole
    if said is not None:
        _score_anchor(case, label, said, score, tags)


def _score_anchor(case: Case, label: Wanted | None, said: Said, score: Score, tags: tuple[str, ...]) -> None:
    anchor = said.amendment.anchor
    assert anchor is not None
    if label is None:
        score.anchors["false amendment placed as certain"] += anchor.state.is_certain and bool(said.amendment.edits)
        return
    if label.places is None:
        return
    document = draft(case.draft).document
    if label.operation == "comment":
        verdict = "comment " + comment_verdict(label, said, document)
    else:
        verdict = placed(label, said, document)
    score.anchors[verdict] += 1
    if verdict == "right" and anchor.state.is_certain:
        score.anchors["applied"] += 1
        if faults := untidy(said, document.text):
            score.anchors["untidy"] += 1
            where_ = f"{case.half}/{case.name}:{label.line}"
            score.misses.append(Miss(where_, "untidy", (*tags, "untidy"), shown_label(label), str(faults)))
    for tag in tags:
        score.phenomena[tag][verdict] += 1
    if verdict not in {"right", "comment right"}:
        truth = [span.of(document.text)[:60] or f"at {span.start}" for span in label.places] or ["ask"]
        stated = [f"{one.role}:{one.span.of(document.text)[:60]!r}@{one.span.start}" for one in anchor.places]
        score.misses.append(
            Miss(
                f"{case.half}/{case.name}:{label.line}", f"anchor {verdict}", (*tags, f"anchor {verdict}"),
                f"{truth} for {shown_label(label)}", f"{stated} for {shown_said(said)}",
            )
        )  # fmt: skip


def near(one: Span, other: Span, text: str) -> bool:
    """Whether two places are the same for a reader: white space and punctuation at their edges say nothing."""
    if one.is_empty or other.is_empty:
        if not (one.is_empty and other.is_empty):
            return False
        low, high = sorted((one.start, other.start))
        return _LOOSE.fullmatch(text, low, high) is not None
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared / (max(one.end, other.end) - min(one.start, other.start)) >= NEAR:
        return True
    edges = sorted((one.start, other.start)), sorted((one.end, other.end))
    return shared > 0 and all(_LOOSE.fullmatch(text, low, high) is not None for low, high in edges)


def stretches(said: Said) -> list[Span]:
    """Where the amendment acts: its edits' places when it has several targets, else the anchor's."""
    anchor = said.amendment.anchor
    assert anchor is not None
    if said.amendment.operation == "move":
        ordered = sorted(anchor.places, key=lambda place: place.role == PlaceRole.DESTINATION)
        return [place.span for place in ordered]
    return [place.span for place in anchor.places]


def placed(label: Wanted, said: Said, document: Document) -> str:
    """`right`, `wrong` (a false place stated as certain), `offered` (asked, the truth among the choices), `asked`."""
    anchor = said.amendment.anchor
    assert anchor is not None
    assert label.places is not None
    text = document.text
    stated = stretches(said)
    if anchor.state.is_certain:
        if not label.places:
            return "wrong"
        if label.operation in {"merge", "split", "renumber"}:
            homes = {unit.id for truth in label.places if (unit := document.unit_over(truth))}
            return "right" if {place.unit for place in anchor.places} == homes else "wrong"
        same = len(stated) == len(label.places) and all(
            any(near(place, truth, text) for place in stated) for truth in label.places
        )
        return "right" if same or _acts_there(label.places, said, text) or _same_effect(label, said, text) else "wrong"
    if not label.places:
        return "right"
    offered = [one.span for one in anchor.candidates] + stated
    return "offered" if all(any(near(one, truth, text) for one in offered) for truth in label.places) else "asked"


def _acts_there(truths: tuple[Span, ...], said: Said, text: str) -> bool:
    """Whether the edits do exactly what is wanted there, however the place itself was stated."""
    spans = [edit.span for edit in said.amendment.edits]
    return len(spans) == len(truths) and all(any(near(span, truth, text) for span in spans) for truth in truths)


def untidy(said: Said, text: str) -> list[str]:
    """Where the edits leave doubled spaces, doubled or stray punctuation, or words grown together."""
    found: list[str] = []
    for edit in said.amendment.edits:
        before, after = text[max(0, edit.span.start - 20) : edit.span.start], text[edit.span.end : edit.span.end + 20]
        joined = before + edit.text + after
        seams = (len(before), len(before) + len(edit.text))
        cuts = (edit.span.start, edit.span.end)  # an edit that begins or ends inside a word grows nothing together
        inside = [0 < cut < len(text) and text[cut - 1 : cut + 1].isalnum() for cut in cuts]
        glued = any(
            not within and 0 < seam < len(joined) and joined[seam - 1 : seam + 1].isalnum()
            for within, seam in zip(inside, seams, strict=True)
        )
        around = [joined[max(0, seam - 3) : seam + 3] for seam in seams]
        if glued or any(_UNTIDY.search(piece) for piece in around):
            found.append(f"{before}[{edit.text[:60]}]{after}")
    return found


MOVED = 2  # places of a move: what goes, and where


def _same_effect(label: Wanted, said: Said, text: str) -> bool:
    """Whether the draft reads the same as with the new words put at the true place, however that was done."""
    edits = said.amendment.edits
    assert label.places is not None
    is_move = label.operation == "move" and len(label.places) == MOVED
    if not edits or not (is_move or (len(label.places) == 1 and label.operation in {"replace", "delete", "insert"})):
        return False
    got, end = "", 0
    for edit in sorted(edits, key=lambda one: one.span):
        got, end = got + text[end : edit.span.start] + edit.text, edit.span.end
    truth = label.places[0]
    if is_move:  # two neighbours that change places are one of them moved
        goes, words = label.places[1].start, truth.of(text)
        first, last = sorted(((truth, ""), (Span(goes, goes), words)), key=lambda one: one[0])
        pieces_ = (text[: first[0].start], first[1], text[first[0].end : last[0].start], last[1], text[last[0].end :])
        return _bare(got + text[end:]) == _bare("".join(pieces_))
    ideal = text[: truth.start] + " " + (label.new or "") + " " + text[truth.end :]
    return _bare(got + text[end:]) == _bare(ideal)


def _bare(text: str) -> str:
    """Letters and figures alone, without case."""
    return "".join(char for char in text if char.isalnum()).casefold()


def comment_verdict(label: Wanted, said: Said, document: Document) -> str:
    """A remark is at its place when it stands in the unit that was meant, or in a piece of it."""
    anchor = said.amendment.anchor
    assert anchor is not None
    assert label.places is not None
    if not anchor.state.is_certain:
        return "asked" if label.places else "right"
    stated = [place.span for place in anchor.places]
    homes = [document.unit_over(truth) for truth in label.places]
    around = [home.span if home else truth for home, truth in zip(homes, label.places, strict=True)]
    is_right = bool(stated) and all(any(home.contains(span) for home in around) for span in stated)
    return "right" if is_right else "wrong"


def _same_words(one: str | None, other: str | None) -> bool:
    """Names alike but for the case of letters and white space."""
    return " ".join(nfc(one or "").split()).casefold() == " ".join(nfc(other or "").split()).casefold()


def _each_once(parsed: tuple[ParsedContribution, ...]) -> tuple[ParsedContribution, ...]:
    """The contributions, those of one sheet that the same person gives on the same day as one: a row is no person."""
    kept: dict[object, ParsedContribution] = {}
    for it in parsed:
        one = it.contribution
        is_row = one.channel is Channel.SHEET and one.contributor != Contributor()
        kept.setdefault((one.contributor, one.date) if is_row else one.id, it)
    return tuple(kept.values())


def _score_speakers(case: Case, parsed: tuple[ParsedContribution, ...], score: Score) -> None:
    parsed = _each_once(parsed)
    wanted = list(case.speakers)
    said = [it.contribution for it in parsed]
    score.counts["contributions"].wanted += len(wanted)
    score.counts["contributions"].said += len(said)
    score.counts["contributions"].right += min(len(wanted), len(said))
    joined = list(_join_speakers(wanted, parsed))
    for speaker, it in joined:
        facts = it.contribution.contributor if it else None
        fields = {
            "name": (speaker.name if speaker else None, facts.name if facts else None),
            "role": (speaker.role if speaker else None, facts.role if facts else None),
            "organisation": (speaker.organisation if speaker else None, facts.organisation if facts else None),
            "date": (speaker.date if speaker else None, it.contribution.date if it else None),
        }
        for name, (said_label, value) in fields.items():
            ways = (said_label or "-").split(" / ")
            is_right = any(_same_words(None if way == "-" else way, value) for way in ways)
            label = None if ways == ["-"] or ("-" in ways and value is None) else said_label
            for row in ("metadata", f"metadata {name}"):
                count = score.counts[row]
                count.wanted += bool(label)
                count.said += bool(value)
                count.right += is_right and bool(label)
            if not is_right:
                tags = (*case.tags, "metadata", f"metadata {name}")
                score.misses.append(
                    Miss(f"{case.half}/{case.name}", f"metadata {name}", tags, repr(label), repr(value))
                )


def _join_speakers(
    wanted: list[Speaker], parsed: tuple[ParsedContribution, ...]
) -> Iterator[tuple[Speaker | None, ParsedContribution | None]]:
    """Speakers and contributions: by name where a name agrees, the rest in order."""
    rest = list(parsed)
    late: list[Speaker] = []
    for speaker in wanted:
        ways = (speaker.name or "").split(" / ")
        same = [it for it in rest if any(way and _same_words(it.contribution.contributor.name, way) for way in ways)]
        if same:
            rest.remove(same[0])
            yield speaker, same[0]
        else:
            late.append(speaker)
    if len(rest) > len(late):  # the record of a meeting is nobody's speech; what asks for nothing says nothing false
        rest = [it for it in rest if it.amendments or it.opinions or it.contribution.contributor.name]
    for place in range(max(len(late), len(rest))):
        yield late[place] if place < len(late) else None, rest[place] if place < len(rest) else None


def _score_opinions(case: Case, parsed: tuple[ParsedContribution, ...], score: Score) -> None:
    said = [(str(one.stance), one.evidence.of(it.contribution.text)) for it in parsed for one in it.opinions]
    count = score.counts["opinions"]
    wanted = [opinion for speaker in case.speakers for opinion in speaker.opinions]
    count.wanted += len(wanted)
    count.said += len(said)
    left = list(said)
    for stance, quote in wanted:
        for one in left:
            if one[0] == stance and (quote in one[1] or one[1] in quote):
                left.remove(one)
                count.right += 1
                break
        else:
            near_ones = [one for one in said if quote in one[1] or one[1] in quote]
            score.misses.append(
                Miss(
                    f"{case.half}/{case.name}",
                    "opinion",
                    (*case.tags, "opinion"),
                    f"{stance} {quote!r}",
                    f"{near_ones}",
                )
            )


def score_people(cases: Iterator[Case]) -> Score:
    """Who speaks in some files, and when: the draft says nothing of it."""
    score = Score()
    for case in cases:
        _score_speakers(case, read(case, has_draft=False), score)
    return score


def score_all(cases: Iterator[Case], *, has_draft: bool = True) -> Score:
    """The counts of many files."""
    score = Score()
    for case in cases:
        score_case(case, score, has_draft=has_draft)
    return score
