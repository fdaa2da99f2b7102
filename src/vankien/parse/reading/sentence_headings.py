"""Sentences behind the colon of a place that are no heading: "Về Điều 28: Theo luật hiện hành, … . Bỏ khoản 3.".

A heading told beside a number helps to find its unit, and one that the unit does not bear makes the place doubtful.
Where the numbers alone lead to one unit, and what stands behind the colon is long and like no heading of the draft, it
is what somebody says of the place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment
from vankien.parse.draft.units import Units
from vankien.parse.script import Script
from vankien.text.normal import fold_plain

LEAST = 6  # words; fewer are a name, which may be that of another unit
GAP = 4  # code points from the colon to the sentence
ALIKE = 0.5  # of the words that stand in a heading of the draft


def without_sentences(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, their places without headings that are sentences."""
    for one in found:
        path = one.locator.path
        long = [step.heading for step in path if step.heading is not None and len(step.heading.split()) >= LEAST]
        if not long or len(units.under(path)) != 1:
            yield one
            continue
        said = {each for each in long if _is_sentence(script, each, units)}
        plain = tuple(replace(step, heading=None) if step.heading in said else step for step in path)
        yield one if plain == path else replace(one, locator=replace(one.locator, path=plain))


def _is_sentence(script: Script, heading: str, units: Units) -> bool:
    at = script.text.find(heading)
    if at < 0 or not script.text[max(0, at - GAP) : at].rstrip().endswith(":"):
        return False
    said = frozenset(fold_plain(heading).split())
    return not any(len(said & own) >= ALIKE * len(said) for own in units.headings)
