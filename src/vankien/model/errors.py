"""Errors: a caller's mistake or a broken disk. A document's flaw is a Note, never an error."""


class VankienError(Exception):
    """The root of all errors that vankien raises; subclasses keep their facts as fields."""


class SpanError(VankienError):
    """A stretch that ends before it begins, or begins before the text."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(f"no stretch runs from {start} to {end}")
        self.start = start
        self.end = end
