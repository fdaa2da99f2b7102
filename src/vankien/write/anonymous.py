"""A round as it may be published: no names, offices, mail addresses or telephone numbers of those who wrote.

The draft itself is never touched. In what contributors say (reasons, opinions, their own words) names of all of them
are hidden, and in each one's words also the office that he or she names as theirs. In proposed wording a name stays
when the draft has it too: there it is part of the text. A person whom others mention, and who is no contributor,
cannot be known from a list: whoever publishes reads the paper once.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from vankien.flows.outcome import Consultation, Outcome
from vankien.model.amendment import Amendment
from vankien.model.contribution import Contribution, Contributor, ContributorKind, Source
from vankien.model.decision import Decision
from vankien.model.draft import Change
from vankien.text.tones import place_tones

HIDDEN, BLACK = "[…]", "█"
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[\s\-–.]{1,4}")  # what stands between the syllables of one name, line breaks included
_MAIL = re.compile(r"[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+")
_DAY = r"(?!\d{1,2}[.\-/ ]\d{1,2}[.\-/ ](?:19|20)\d\d\b)"
# +84 or 0, a network or province, eight or nine digits in groups; a day (03.09.2020) and a figure (0,25) are none.
_PHONE = re.compile(
    rf"(?<![\w.,/+])(?<!\d[.\-]){_DAY}\(?(?:\+?84|0)[ .\-]?\(?[235789](?:[ .\-)]{{0,2}}\d){{8,9}}(?![\d%]|[.,]\d)"
)
_FOUND = re.compile(f"{_MAIL.pattern}|{_PHONE.pattern}")
_STROKE = str.maketrans("Ðð", "Đđ")

Syllables = tuple[str, ...]


def published(contributor: Contributor, consultation: Consultation) -> Contributor:
    """What may be said of a contributor: a body's name where `publish.bodies` says so, of a person nothing."""
    is_body = contributor.kind is not ContributorKind.PERSON and consultation.publish.get("bodies", False)
    named = contributor.organisation if is_body else None
    return Contributor(None, None, named, contributor.kind, contributor.heads, contributor.verified)


def concealed(outcome: Outcome) -> Outcome:
    """The outcome with everything hidden that names who wrote; offsets into contributions still hold."""
    return _Veil(outcome).outcome()


class _Veil:
    """Knows the names of one round."""

    def __init__(self, outcome: Outcome) -> None:
        self._round = outcome
        written = {name for one in outcome.contributions if (name := one.contributor.name)}
        self._names = _by_first(filter(_is_long, (_syllables(name) for name in written)))
        drafted = dict(_names_in(outcome.draft.document.text, self._names))
        kept = {_syllables(outcome.draft.document.text[start:end]) for start, end in drafted.items()}
        self._foreign = _by_first(name for names in self._names.values() for name in names if name not in kept)
        self._by_id = {one.id: one for one in outcome.contributions}

    def outcome(self) -> Outcome:
        one = self._round
        return replace(
            one,
            contributions=tuple(map(self._contribution, one.contributions)),
            amendments=tuple(map(self._amendment, one.amendments)),
            opinions=tuple(
                replace(each, text=self._said(each.text, each.contribution), topic=self._maybe(each.topic))
                for each in one.opinions
            ),
            decisions=tuple(map(self._decision, one.decisions)),
            shown=tuple(map(self._change, one.shown)),
            taken=tuple(map(self._change, one.taken)),
            notes=(),
            sources=(),
            journal=(),
            corrections=(),
        )

    def _contribution(self, one: Contribution) -> Contribution:
        parts, at = [], 0
        for start, end in self._places(one.text, one.id):
            parts += [one.text[at:start], BLACK * (end - start)]
            at = end
        return replace(
            one,
            source=Source("", None, ""),
            title=None,
            text="".join([*parts, one.text[at:]]),
            contributor=published(one.contributor, self._round.consultation),
            notes=(),
        )

    def _amendment(self, one: Amendment) -> Amendment:
        locator = replace(one.locator, as_written=self._maybe(one.locator.as_written))
        return replace(
            one,
            contributor=published(one.contributor, self._round.consultation),
            locator=locator,
            target_text=self._wording(one.target_text),
            new_text=self._wording(one.new_text),
            cites=None,
            reason=None if one.reason is None else self._said(one.reason, one.contribution),
            edits=tuple(replace(edit, text=self._wording(edit.text) or "") for edit in one.edits),
        )

    def _decision(self, one: Decision) -> Decision:
        return replace(one, by=None, reason=self._maybe(one.reason), final_text=self._wording(one.final_text))

    def _change(self, one: Change) -> Change:
        return replace(one, edits=tuple(replace(edit, text=self._wording(edit.text) or "") for edit in one.edits))

    def _said(self, text: str, contribution: str) -> str:
        """Words of a contributor."""
        return _hidden(text, self._places(text, contribution))

    def _maybe(self, text: str | None) -> str | None:
        return text and _hidden(text, _places(text, self._names))

    def _wording(self, text: str | None) -> str | None:
        return text and _hidden(text, _places(text, self._foreign))

    def _places(self, text: str, contribution: str) -> list[tuple[int, int]]:
        own = self._by_id[contribution].contributor
        open_ = published(own, self._round.consultation)
        said = [own.name or ""]
        said += [] if open_.organisation else [own.organisation or "", f"{own.role or ''} {own.organisation or ''}"]
        return _places(text, self._names, _by_first(filter(None, map(_syllables, said))))


def _is_long(name: Syllables) -> bool:
    """One syllable alone is a word like any other (`lan`, `nam`): it is hidden only in its bearer's own words."""
    return len(name) > 1


def _syllables(name: str) -> Syllables:
    return tuple(_WORD.findall(_lower(name)))


def _lower(text: str) -> str:
    """Lower case, tones in one place, as long as the text."""
    text = place_tones(text).translate(_STROKE)
    low = text.lower()
    return low if len(low) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def _by_first(names: Iterable[Syllables]) -> dict[str, list[Syllables]]:
    """Names by their first syllable, longest first."""
    found: dict[str, list[Syllables]] = {}
    for name in sorted(set(names), key=lambda one: (-len(one), one)):
        found.setdefault(name[0], []).append(name)
    return found


def _places(text: str, *lists: dict[str, list[Syllables]]) -> list[tuple[int, int]]:
    """Stretches to hide, in order, those that touch or overlap as one."""
    met = [match.span() for match in _FOUND.finditer(text)]
    for names in lists:
        met += _names_in(text, names)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(met):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _names_in(text: str, names: dict[str, list[Syllables]]) -> Iterator[tuple[int, int]]:
    low = _lower(text)
    words = [match.span() for match in _WORD.finditer(low)] if names else []
    for place, (start, end) in enumerate(words):
        for name in names.get(low[start:end], ()):
            spans = words[place : place + len(name)]
            if len(spans) == len(name) and _is_name(low, spans, name):
                yield start, spans[-1][1]
                break


def _is_name(low: str, spans: list[tuple[int, int]], name: Syllables) -> bool:
    if any(low[start:end] != part for (start, end), part in zip(spans, name, strict=True)):
        return False
    gaps = pairwise(spans)
    return all(_BETWEEN.fullmatch(low, before[1], after[0]) for before, after in gaps)


def _hidden(text: str, places: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in places:
        parts += [text[at:start], HIDDEN]
        at = end
    return "".join([*parts, text[at:]])
