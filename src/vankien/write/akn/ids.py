"""Names of elements: the eId of the OASIS naming convention, `part_I__sec_3__point_3-6`."""

import re
from collections import Counter

from vankien.model.locator import UnitKind

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
# The element that a unit becomes. Khoản is a clause, a bullet an indent; an appendix has no element of its own.
ELEMENTS = {
    UnitKind.PART: "part",
    UnitKind.CHAPTER: "chapter",
    UnitKind.SECTION: "section",
    UnitKind.ARTICLE: "article",
    UnitKind.CLAUSE: "clause",
    UnitKind.POINT: "point",
    UnitKind.BULLET: "indent",
    UnitKind.APPENDIX: "hcontainer",
}
# Abbreviations of the Akoma Ntoso Naming Convention 1.0, section 5.3; other elements go by their own names.
SHORT = {"chapter": "chp", "section": "sec", "article": "art", "clause": "cl", "alinea": "al"}
_UNSAID = re.compile(r"[^\w]+")


class Names:
    """Gives out eIds, each once: a second element that would bear one gets `_2` behind its name."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def __call__(self, above: str, element: str, number: str | None = None) -> str:
        """The eId of an element below the one called `above`; `number` as cited, None counts."""
        name = SHORT.get(element, element)
        if number is None:
            kind = f"{above}__{name}" if above else name
            self._used[f"# {kind}"] += 1
            return self._once(f"{kind}_{self._used[f'# {kind}']}")
        said = _UNSAID.sub("-", number).strip("-") or "0"
        return self._once(f"{above}__{name}_{said}" if above else f"{name}_{said}")

    def _once(self, name: str) -> str:
        self._used[name] += 1
        return name if self._used[name] == 1 else self._once(f"{name}_{self._used[name]}")
