"""vankien: carries a draft document through public consultation.

The functions here are the Python face of the library; each loads what it needs when it is called,
so that importing `vankien` costs milliseconds.
"""

import sys

__version__ = "0.1.0"

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for

if TYPE_CHECKING:
    from vankien.api import anchor, consolidate, diff, kept_patterns, parse, read_contributions, read_draft

__all__ = ["anchor", "consolidate", "diff", "kept_patterns", "parse", "read_contributions", "read_draft"]


class _Room(type(sys)):  # type: ignore[misc]
    """A room that shares its name with a function of the face (`parse`, `anchor`): called, it is the function."""

    def __call__(self, *args: object, **kwargs: object) -> object:
        return _function(self.__name__.rpartition(".")[2])(*args, **kwargs)  # type: ignore[operator]


class _Face(type(sys)):  # type: ignore[misc]
    """The package. The import system binds every room to it as an attribute once it is loaded, whoever loads it."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in __all__ and isinstance(value, type(sys)):
            value.__class__ = _Room
        super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    """The function of `vankien.api` with this name, loaded at its first use."""
    if name not in __all__:
        raise AttributeError(f"module 'vankien' has no attribute {name!r}")
    return _function(name)


def _function(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415 - a millisecond that only this needs

    # By name, since every floor imports this package for its version: a plain import would tie them to the faces.
    found: object = getattr(import_module("vankien.api"), name)
    return found


sys.modules[__name__].__class__ = _Face
