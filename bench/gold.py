"""How well the program reads and places what real people write, measured on the labelled contributions.

    python bench/gold.py [dev|held|short|short-held|en|en-held|people|people-held|laws …] [--show PHENOMENON]

Without a set: all. `--show` prints each miss of a phenomenon or measure (`text`, `missed`, `false`, `metadata role`,
`anchor wrong` …); `--show all` prints every miss.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure import head
from tests.gold.compare import Score, score_all, score_people
from tests.gold.consolidated import consolidations
from tests.gold.hands import HANDS, survivors
from tests.gold.labels import Case, cases
from tests.gold.places import anchored_labels

PEOPLE = ("people", "people-held")  # whose labels say who speaks and when, and nothing else
SETS = ("dev", "held", "short", "short-held", "en", "en-held")
PLACED = ("right", "offered", "asked", "wrong")


def bound(wrong: int, n: int) -> float:
    """Upper end of the 95 % interval of a share (Clopper-Pearson, one-sided), by bisection."""
    if n == 0:
        return 1.0
    low, high = wrong / n, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(wrong, n, middle) > 0.05:
            low = middle
        else:
            high = middle
    return high


def _at_most(wrong: int, n: int, share: float) -> float:
    """The chance of at most `wrong` in `n` when each has the chance `share`."""
    term = total = (1 - share) ** n
    for k in range(1, wrong + 1):
        if share >= 1:
            return 0.0
        term *= (n - k + 1) / k * share / (1 - share)
        total += term
    return total


def report(title: str, files: list[Case]) -> Score:
    """Prints all figures of a set."""
    score = score_all(iter(files))
    amendments = sum(len(case.wanted) for case in files)
    print(f"\n== {title}: {len(files)} files, {amendments} amendments, {score.empty_files} files without any")
    for name, count in score.counts.items():
        print(
            f"   {name:<24} precision {count.precision:.3f}  recall {count.recall:.3f}  F1 {count.f1:.3f}"
            f"   (right {count.right}, said {count.said}, wanted {count.wanted})"
        )
    _anchors(score)
    false = score.false_on_empty
    print(f"   false amendments on files without any: {false['wording']} with wording, {false['comment']} comments")
    counts, wrong = anchored_labels(files)
    n = counts.total()
    print(f"   the labels themselves anchored, n={n}: " + ", ".join(f"{name} {counts[name]}" for name in PLACED))
    print(f"   of these wrong stated as certain {counts['wrong']}, 95 % upper bound {bound(counts['wrong'], n):.2%}")
    for line in wrong:
        print(f"      {line}")
    return score


def _anchors(score: Score) -> None:
    found = score.anchors
    certain = found["right"] + found["wrong"]
    n = sum(found[name] for name in PLACED)
    print(f"   anchors n={n}: " + ", ".join(f"{name} {found[name]}" for name in PLACED))
    print(
        f"   wrong stated as certain {found['wrong']} of {n} placed, 95 % upper bound {bound(found['wrong'], n):.2%}"
        f" (of the right or wrong ones: {certain})"
    )
    false, stated = found["false with wording"], found["with wording"]
    print(f"   proposals of wording that nobody made: {false} of {stated}, {false / stated if stated else 0:.2%}")
    print(f"   applied at the right place {found['applied']}, of these untidy (spaces, punctuation) {found['untidy']}")
    remarks = {name: found[f"comment {name}"] for name in ("right", "asked", "wrong")}
    print(f"   remarks without wording: {remarks}; false amendments with edits: "
          f"{found['false amendment placed as certain']}")  # fmt: skip


def phenomena(score: Score) -> None:
    """A row a phenomenon, weakest first."""
    print("\n   phenomenon                        n  whole   right offered asked wrong")
    rows = sorted(
        score.phenomena.items(), key=lambda row: (row[1]["whole"] / row[1]["n"] if row[1]["n"] else 1, row[0])
    )
    for name, counts in rows:
        n = counts["n"]
        places = "".join(f"{counts[kind]:>8}" for kind in PLACED)
        print(f"   {name:<30} {n:>4} {counts['whole'] / n if n else 1:>6.0%}{places}")


def show(score: Score, name: str) -> None:
    """Prints the misses of a phenomenon or measure."""
    for miss in score.misses:
        if name == "all" or name in miss.tags or name in miss.measure.split(", ") or name in miss.case:
            print(f"\n- {miss.case} [{miss.measure}] {', '.join(miss.tags)}")
            print(f"    wanted {miss.wanted}")
            print(f"    said   {miss.said}")


def hands(files: list[Case]) -> None:
    """How many amendments come out the same when another keyboard wrote the text."""
    print("\n   the same amendments in another hand")
    for name, hand in HANDS.items():
        same, total, changed = survivors(files, hand)
        print(f"   {name:<34} {same:>4} of {total:>4} {same / total if total else 1:>7.1%}  {', '.join(changed[:5])}")


def chosen(names: list[str]) -> Iterator[tuple[str, list[Case]]]:
    """The sets asked for, the law genre inside each also by itself."""
    for name in names:
        files = list(cases(name))
        yield name, files
        laws = [case for case in files if case.genre == "law"]
        if laws and len(laws) < len(files):
            yield f"{name}, of these the law genre", laws


def laws(*, is_shown: bool) -> None:
    """Amending acts carried out on their laws, unit for unit."""
    done = list(consolidations())
    right, said, wanted = (sum(getattr(one, name) for one in done) for name in ("right", "said", "wanted"))
    whole = sum(one.is_whole for one in done)
    print(f"\n== laws: {len(done)} acts; consolidated exactly {whole}; asked {sum(one.asked for one in done)}")
    print(f"   units right {right} of {wanted} wanted, {said} said: {right / wanted:.3f} of the wanted")
    for one in done:
        verdict = "whole" if one.is_whole else "not whole"
        print(f"   {one.name:<20} {one.right:>3} of {one.wanted:>3}, asked {one.asked}, {verdict}")
        for expected, made in one.misses if is_shown else ():
            print(f"      wanted {expected}\n      said   {made}")


def people(name: str) -> Score:
    """Prints how well it is told who speaks, and when."""
    files = list(cases(name))
    score = score_people(iter(files))
    print(f"\n== {name}: {len(files)} files, {sum(len(case.speakers) for case in files)} contributions")
    for row, count in score.counts.items():
        print(f"   {row:<22} F1 {count.f1:.3f}   (right {count.right}, said {count.said}, wanted {count.wanted})")
    return score


def main() -> None:
    """All figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument(
        "sets",
        nargs="*",
        help=f"{', '.join((*SETS, *PEOPLE))}, laws; all when none is named",
    )
    parser.add_argument("--show", metavar="PHENOMENON", help="print each miss of it")
    options = parser.parse_args()
    head("labelled contributions")
    for name in [one for one in options.sets or PEOPLE if one in PEOPLE]:
        found = people(name)
        if options.show:
            show(found, options.show)
    for title, files in chosen([name for name in options.sets or SETS if name not in ("laws", *PEOPLE)]):
        score = report(title, files)
        if ", of" not in title:
            phenomena(score)
            if title in {"dev", "held"}:
                hands(files)
            if options.show:
                show(score, options.show)
    if not options.sets or "laws" in options.sets:
        laws(is_shown=bool(options.show))


if __name__ == "__main__":
    main()
