"""What a reader is: one module of this package that ends with one registered value."""

from collections.abc import Callable
from dataclasses import dataclass

from vankien.flows.ports import Reading, SourceFile, View


@dataclass(frozen=True, slots=True)
class Reader:
    """One way of reading files.

    `name` is the kind that `read.sniff` tells, `suffixes` are lower case with the dot. `read` gives manuscripts
    and notes and should not raise for what is in the file; the registry turns what still escapes into a note.
    Kinds that hold other files (archives, mails) give `read_inside` too: the same, told how many such files lie around.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[SourceFile, View], Reading]
    read_inside: Callable[[SourceFile, View, int], Reading] | None = None
