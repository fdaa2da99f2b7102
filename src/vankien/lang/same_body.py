"""Whether two names mean one body, whatever way they are written, and who speaks for it."""

from functools import lru_cache

from vankien.lang.bodies import BESIDE_HEADS, DROPPED, HEADS, ONLY_THERE, PROVINCE, SHORT
from vankien.model.contribution import Contributor, ContributorKind
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

LONGEST_PLACE = 4  # syllables of a province's name: Bà Rịa - Vũng Tàu
LONGEST_SHORT = max(len(short.split()) for short in SHORT)


def speaks_for(contributor: Contributor) -> bool:
    """A body or meeting itself, its head, or somebody listed without an office, as in a sheet of all bodies."""
    if contributor.kind is not ContributorKind.PERSON or contributor.role is None:
        return True
    role = fold_plain(contributor.role).replace(".", " ").strip()
    for beside in BESIDE_HEADS:
        role = role.removeprefix(f"{beside} ")
    return any(role == head or role.startswith(f"{head} ") for head in HEADS) and not role.startswith("nguyên ")


def is_same_body(asked: str, said: str) -> bool:
    """Whether two ways of writing mean one body: short or whole, any case, with or without the province's name."""
    one, other = canonical(asked), canonical(said)
    if not one or not other:
        return False
    if one == other:
        return True
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if longer[: len(shorter)] != shorter:
        return False
    tail = longer[len(shorter) :]
    ends_there = any(_ends(shorter, _parts(level)) for level in PROVINCE)
    if ends_there:  # "… tỉnh" and "… tỉnh Sơn Hà"
        return len(tail) <= LONGEST_PLACE
    named = next(
        (tail[len(_parts(level)) :] for level in PROVINCE if tail[: len(_parts(level))] == _parts(level)), None
    )
    is_there = shorter is one or any(shorter[: len(_parts(kind))] == _parts(kind) for kind in ONLY_THERE)
    return named is not None and len(named) <= LONGEST_PLACE and is_there


def _parts(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _ends(name: tuple[str, ...], level: tuple[str, ...]) -> bool:
    return name[-len(level) :] == level


@lru_cache(maxsize=100_000)
def canonical(name: str) -> tuple[str, ...]:
    """The syllables of a body's name, short forms written out, joining words left out."""
    parts = syllables(fold_plain(name))
    made: list[str] = []
    at = 0
    while at < len(parts):
        for length in range(LONGEST_SHORT, 0, -1):
            whole = SHORT.get(" ".join(parts[at : at + length]))
            if whole is not None and at + length <= len(parts):
                made += whole.split()
                at += length
                break
        else:
            made.append(parts[at])
            at += 1
    return tuple(one for one in made if one not in DROPPED)
