"""vankien: carries a draft document through public consultation.

The functions here are the Python face of the library; each loads what it needs when it is called,
so that importing `vankien` costs milliseconds.
"""

import sys

__version__ = "0.1.0"

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for

if TYPE_CHECKING:
    from vankien.api import anchor, consolidate, diff, parse, read_contributions, read_draft

__all__ = ["anchor", "consolidate", "diff", "parse", "read_contributions", "read_draft"]


class _Face(type(sys)):  # type: ignore[misc]
    """The package. Of `parse` and `anchor`, each a function here and a room of the house, it shows the function.

    The import system binds every room to the package as an attribute once it is loaded, whoever loads it;
    `from vankien.parse.prose import …` finds rooms without that.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__ or not isinstance(value, type(sys)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    """The function of `vankien.api` with this name, loaded at its first use."""
    if name not in __all__:
        raise AttributeError(f"module 'vankien' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - a millisecond that only this needs

    # By name, since every floor imports this package for its version: a plain import would tie them to the faces.
    found: object = getattr(import_module("vankien.api"), name)
    return found


sys.modules[__name__].__class__ = _Face
