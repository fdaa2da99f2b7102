"""What a language gives: a profile of tables over one grammar, and the words that people read."""

from collections.abc import Mapping
from dataclasses import dataclass

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for
if TYPE_CHECKING:
    from vankien.lang.outline import OutlineProfile
    from vankien.lang.people import People
    from vankien.lang.speech import Speech
    from vankien.model.note import Note


@dataclass(frozen=True, slots=True)
class Catalog:
    """The sentences and words of one language for everything a person reads.

    Keys are grouped by a prefix: `note.` (a sentence for each kind of note), `paper.` (documents and
    sheets), `page.` (redline.html), `console.` (the command line), `why.` (what the disk refuses), `term.`
    (verdicts, states, operations, kinds of units, channels, stances). Values are `str.format` templates.
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
        """The sentence of a note, with its file and facts put in."""
        return self.say(f"note.{note.kind}", **{"file": note.where.file or "", **note.facts})


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
