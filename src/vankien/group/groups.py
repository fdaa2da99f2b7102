"""Groups of amendments that ask for the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.group.effects import Effect, Shift, do_alike, effect_of, shifts_of, weighty
from vankien.group.people import count_people
from vankien.group.topics import topic_words
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contribution
from vankien.model.document import Document
from vankien.model.edit import Edit
from vankien.model.group import Group, GroupKind
from vankien.model.ids import content_id
from vankien.text.normal import fold_plain
from vankien.text.similar import likeness

NEAR = 0.8  # share of what two proposals change that must be the same; below, a clerk reads two requests
ALIKE_TOPIC = 0.6  # share of telling words that two requests without wording have in common


def group_amendments(
    amendments: Sequence[Amendment], document: Document, contributions: Sequence[Contribution]
) -> tuple[Group, ...]:
    """All amendments in groups, each in exactly one, by place in the draft; the order of the input says nothing.

    Exact: the same effect on the draft, or word for word the same request while its place is open. Near: the
    effects overlap by `NEAR` and nothing weighty differs. Topic: requests without wording for one unit about one
    thing. A near group lies around its commonest wording: likeness is never handed on from member to member.
    """
    ordered = sorted(amendments, key=lambda amendment: amendment.id)
    texts = {one.id: one.text for one in contributions}
    people = {one.id: one for one in contributions}
    clusters = [
        *_by_effect([one for one in ordered if _has_effect(one)], document),
        *_by_request([one for one in ordered if not _has_effect(one) and not _is_comment(one)]),
        *_by_topic([one for one in ordered if _is_comment(one) and not _has_effect(one)], texts),
    ]
    groups = [_group(cluster, people) for cluster in clusters]
    places = {one.id: _place(one, document) for one in ordered}
    return tuple(sorted(groups, key=lambda group: (places[group.representative], group.id)))


def regrouped(
    groups: Sequence[Group],
    piles: Iterable[tuple[str, ...]],
    amendments: Sequence[Amendment],
    contributions: Iterable[Contribution],
) -> tuple[Group, ...]:
    """The groups with those that a person put together or took apart, counted anew; each keeps its place.

    A pile of members that stood in no one group is near (topic for comments): nobody said that they ask for exactly
    the same. Its representative is that of the group with most members in it.
    """
    by_id = {one.id: one for one in amendments}
    people = {one.id: one for one in contributions}
    home = {member: group for group in groups for member in group.members}
    order = {one.id: place for place, one in enumerate(amendments)}
    made: list[Group] = []
    changed: set[str] = set()
    for members in piles:
        changed.update(members)
        homes = sorted({home[one].id for one in members})
        largest = max((home[one] for one in members), key=lambda group: (group.size, group.id))
        head = largest.representative if largest.representative in members else members[0]
        only_comments = all(_is_comment(by_id[one]) for one in members)
        kind = home[members[0]].kind if len(homes) == 1 else GroupKind.TOPIC if only_comments else GroupKind.NEAR
        cluster = _Cluster(kind, by_id[head], tuple(by_id[one] for one in members))
        made.append(_group(cluster, people))
    kept = [group for group in groups if changed.isdisjoint(group.members)]
    return tuple(sorted((*kept, *made), key=lambda group: (order[group.representative], group.id)))


def _has_effect(amendment: Amendment) -> bool:
    return bool(amendment.edits) and amendment.anchor is not None and amendment.anchor.state.is_certain


def _is_comment(amendment: Amendment) -> bool:
    return amendment.operation is Operation.COMMENT


def _place(amendment: Amendment, document: Document) -> int:
    span = None if amendment.anchor is None else amendment.anchor.span
    return len(document.text) + 1 if span is None else span.start


@dataclass(frozen=True, slots=True)
class _Cluster:
    kind: GroupKind
    representative: Amendment
    members: tuple[Amendment, ...]


@dataclass(frozen=True, slots=True)
class _Variant:
    """One effect and all who ask for exactly it."""

    shifts: tuple[Shift, ...]
    members: tuple[Amendment, ...]


def _by_effect(amendments: Iterable[Amendment], document: Document) -> Iterator[_Cluster]:
    text = document.text
    known: dict[tuple[Edit, ...], Effect] = {}
    exact: defaultdict[tuple[object, ...], list[Amendment]] = defaultdict(list)
    effects: dict[tuple[object, ...], Effect] = {}
    for amendment in amendments:
        effect = known.get(amendment.edits)
        if effect is None:
            effect = known[amendment.edits] = effect_of(amendment.edits, text)
        exact[effect.key].append(amendment)
        effects.setdefault(effect.key, effect)
    buckets: defaultdict[tuple[object, ...], list[_Variant]] = defaultdict(list)
    for key, members in exact.items():
        effect = effects[key]
        stretches = tuple((region.start, region.end) for region in effect.regions)
        on = next((one.on for one in members if one.on is not None), None)  # never near the one that it changes
        buckets[stretches, effect.weight, on].append(_Variant(shifts_of(effect), tuple(members)))
    for variants in buckets.values():
        yield from _around_medoids(variants)


def _around_medoids(variants: Sequence[_Variant]) -> Iterator[_Cluster]:
    """Clusters of variants of one place and one weight: each around the commonest wording not yet taken."""
    left = sorted(variants, key=lambda variant: (-len(variant.members), variant.members[0].id))
    while left:
        centre, *others = left
        near, left = [centre], []
        for one in others:
            (near if do_alike(centre.shifts, one.shifts, NEAR) else left).append(one)
        members = sorted((member for one in near for member in one.members), key=lambda member: member.id)
        kind = GroupKind.EXACT if len(near) == 1 else GroupKind.NEAR
        yield _Cluster(kind, centre.members[0], tuple(members))


def _by_request(amendments: Iterable[Amendment]) -> Iterator[_Cluster]:
    """Clusters of amendments without effect (open place, or nothing to apply) that ask word for word the same."""
    same: defaultdict[tuple[object, ...], list[Amendment]] = defaultdict(list)
    for amendment in amendments:
        same[_request(amendment)].append(amendment)
    for members in same.values():
        yield _Cluster(GroupKind.EXACT, members[0], tuple(members))


def _request(amendment: Amendment) -> tuple[object, ...]:
    where, going = amendment.locator, amendment.destination
    anchor = amendment.anchor
    said = tuple(None if one is None else _words(one) for one in (amendment.target_text, amendment.new_text))
    place = tuple((step.kind, step.number, fold_plain(step.heading or "")) for step in where.path)
    also = tuple(tuple((step.kind, step.number) for step in path) for path in where.also)
    to = None if going is None else tuple((step.kind, step.number) for step in going.path)
    is_nothing = not any((place, also, to, *said))
    own = amendment.id if is_nothing else None  # what says nothing is like nothing
    certain = anchor.unit if anchor is not None and anchor.state.is_certain else None
    return amendment.operation, amendment.position, said, place, also, where.page, where.line, to, certain, own


def _words(text: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    """A wording for comparing word for word: folded, with what is weighty beside it since folding hides capitals."""
    return fold_plain(text).strip(), tuple(sorted(weighty(text).items()))


def _by_topic(amendments: Sequence[Amendment], texts: Mapping[str, str]) -> Iterator[_Cluster]:
    """Clusters of comments on one unit whose telling words are alike and whose weighty words are the same."""
    said = {one.id: one.evidence.of(texts.get(one.contribution, "")) for one in amendments}
    buckets: defaultdict[tuple[object, ...], list[Amendment]] = defaultdict(list)
    for amendment in amendments:
        words = topic_words(said[amendment.id])
        buckets[_subject(amendment), tuple(sorted(words.weighty.items()))].append(amendment)
    telling = {one.id: topic_words(said[one.id]).telling for one in amendments}
    for members in buckets.values():
        yield from _around_comments(members, telling)


def _subject(amendment: Amendment) -> object:
    anchor = amendment.anchor
    if anchor is not None and anchor.state.is_certain and anchor.unit is not None:
        return anchor.unit
    return tuple((step.kind, step.number) for step in amendment.locator.path)


def _around_comments(members: Sequence[Amendment], telling: Mapping[str, str]) -> Iterator[_Cluster]:
    left = list(members)
    while left:
        centre = left[0]
        alike = [
            one
            for one in left
            if one is centre or (telling[one.id] and likeness(telling[centre.id], telling[one.id]) >= ALIKE_TOPIC)
        ]
        taken = {one.id for one in alike}
        left = [one for one in left if one.id not in taken]
        yield _Cluster(GroupKind.TOPIC, centre, tuple(alike))


def _group(cluster: _Cluster, people: Mapping[str, Contribution]) -> Group:
    members = tuple(one.id for one in cluster.members)
    heads, organisations, verified = count_people(cluster.members, people)
    return Group(
        id=content_id("g", *members),
        kind=cluster.kind,
        representative=cluster.representative.id,
        members=members,
        size=len(members),
        heads=heads,
        organisations=organisations,
        verified=verified,
    )
