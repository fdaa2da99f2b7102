"""Errors: a caller's mistake or a broken disk. A document's flaw is a Note, never an error."""

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for
if TYPE_CHECKING:
    from vankien.model.note import Note


class VankienError(Exception):
    """The root of all errors that vankien raises; subclasses keep their facts as fields."""


class SpanError(VankienError):
    """A stretch that ends before it begins, or begins before the text."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(f"no stretch runs from {start} to {end}")
        self.start = start
        self.end = end


class DraftUnreadableError(VankienError):
    """The draft gives no text; `notes` are what its reader left."""

    def __init__(self, file: str, notes: "tuple[Note, ...]") -> None:
        kinds = ", ".join(note.kind for note in notes)
        super().__init__(f"the draft {file} cannot be read ({kinds or 'no text in it'})")
        self.file = file
        self.notes = notes


class SpokenError(VankienError):
    """An error that a person reads: `key` names its sentence in the catalogs, `facts` go into it."""

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(f"{key}: {', '.join(f'{name}={value}' for name, value in facts.items())}")
        self.key = key
        self.facts = facts


class UsageError(SpokenError):
    """The caller asked for something that cannot be: a missing file, a wrong option (exit status 2)."""


class OutsideError(SpokenError):
    """Something outside failed: disk, network, engine (exit status 3)."""


class OutputNotEmptyError(UsageError):
    """The output folder holds files already."""

    def __init__(self, folder: str) -> None:
        super().__init__("console.error.not-empty", folder=folder)


class RegisterRefusedError(UsageError):
    """A register, or what should go into one, is wrong; `notes` name every bad cell. No file was changed."""

    def __init__(self, folder: str, notes: "tuple[Note, ...]", key: str = "console.error.register-refused") -> None:
        super().__init__(key, folder=folder, count=sum(note.severity == "error" for note in notes))
        self.notes = notes


class LengthError(VankienError):
    """A change meets a text of another length than the one it was made for."""

    def __init__(self, expected: int, found: int) -> None:
        super().__init__(f"the change is for a text of {expected} code points, not of {found}")
        self.expected = expected
        self.found = found


class EditConflictError(VankienError):
    """Two edits between which no order is given; both are kept in `one` and `other`."""

    def __init__(self, one: object, other: object) -> None:
        super().__init__(f"no order is given between {one} and {other}")
        self.one = one
        self.other = other
