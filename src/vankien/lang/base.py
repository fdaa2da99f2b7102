"""What a language gives: a profile of tables over one grammar, and the words that people read."""

from collections.abc import Mapping
from dataclasses import dataclass

from vankien.text.visible import one_line

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for
if TYPE_CHECKING:
    from vankien.lang.outline import OutlineProfile
    from vankien.lang.people import People
    from vankien.lang.speech import Speech
    from vankien.model.note import Note

LEAST_GROUPED = 10_000  # smaller numbers are pages and rows, and looked up as they are written


@dataclass(frozen=True, slots=True)
class Catalog:
    """The sentences and words of one language for everything a person reads.

    Keys are grouped by a prefix: `note.` (a sentence for each kind of note), `paper.` (documents and
    sheets), `page.` (redline.html), `console.` (the command line), `why.` (what the disk refuses), `term.`
    (verdicts, states, operations, kinds of units, stances). Values are `str.format` templates.
    """

    code: str
    texts: Mapping[str, str]

    def say(self, key: str, /, **facts: object) -> str:
        """The text for `key` with `facts` put in; the key itself when the language lacks it."""
        template = self.texts.get(key)
        if "why" in facts:  # a name of what the disk refuses has a sentence of its own
            facts["why"] = self.texts.get(f"why.{facts['why']}", facts["why"])
        return key if template is None else template.format_map(_Known(facts))

    def note(self, note: "Note") -> str:
        """The sentence of a note, with its file and facts put in, on one line."""
        facts = {"file": note.where.file or "", **note.facts}
        return self.say(f"note.{note.kind}", **{name: self._shown(fact) for name, fact in facts.items()})

    def _shown(self, fact: object) -> object:
        """A fact as a sentence holds it: foreign words tamed, the digits of a long number in groups."""
        if isinstance(fact, str):
            return one_line(fact)
        return self.digits(fact) if isinstance(fact, int) and abs(fact) >= LEAST_GROUPED else fact

    def digits(self, number: int) -> str:
        """A number with its digits in groups: `1.234`."""
        return f"{number:,}".replace(",", self.texts.get("number.thousands", ","))


class _Known(dict[str, object]):
    """Facts by name; one that is missing shows as `…`, since half a sentence helps more than none."""

    def __missing__(self, key: str) -> str:
        return "…"


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """What a language brings to the stages: how drafts are labelled, how people speak of changes and of themselves."""

    code: str
    outline: "OutlineProfile"
    speech: "Speech"
    people: "People"
