"""The label of one line."""

from dataclasses import dataclass

from vankien.lang.outline import Counting, LabelForm
from vankien.model.locator import UnitKind

LONGEST_JUMP = 2  # numbers: a lone label further ahead of the one before is prose ("V. Putin" after "II.")


@dataclass(frozen=True, slots=True)
class Mark:
    """The label of one line.

    `family` names the way of writing ("roman", "decimal2", "decimal1)"): labels of one family in one list
    are siblings. `number` is canonical, `value` counts (None for bullets and names), `above` is
    what stands before the last number ("3" in "3.6"). `rest` is where in the line the words begin.
    """

    family: str
    form: LabelForm
    label: str
    number: str | None
    value: int | None
    rest: int
    above: str = ""
    is_generated: bool = False

    @property
    def kind(self) -> UnitKind | None:
        """The kind that the form alone decides."""
        return self.form.kind

    @property
    def is_named(self) -> bool:
        """Whether it begins with a name that this draft gives its rows."""
        return self.form.counting is Counting.NAMED

    @property
    def is_coded(self) -> bool:
        """Whether its number begins with that of what it stands in: A1, II.1."""
        return self.form.counting is Counting.CODED

    @property
    def within(self) -> str:
        """What the labels of those that it holds say above their own number."""
        return f"{self.above}.{self.value}"

    @property
    def is_word(self) -> bool:
        """Whether it begins with a word such as `Điều`."""
        return self.form.counting is Counting.WORD

    def counts_on(self, before: "Mark | None", after: "Mark | None") -> bool:
        """Whether its number follows the one before it in its row, or the one behind follows it."""
        assert self.value is not None  # noqa: S101 - the caller has looked
        if before is not None and before.value is not None and before.above == self.above:
            step = self.value - before.value
            if 0 <= step <= LONGEST_JUMP:
                return True
        return after is not None and after.above == self.above and after.value == self.value + 1
