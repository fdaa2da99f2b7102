"""vankien: carries a draft document through public consultation.

The functions here are the Python face of the library; each loads what it needs when it is called,
so that importing `vankien` costs milliseconds.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # as typing's own, whose import every start of the program would pay for

if TYPE_CHECKING:
    from vankien.api import anchor, consolidate, diff, parse, read_contributions, read_draft

__all__ = ["anchor", "consolidate", "diff", "parse", "read_contributions", "read_draft"]


def __getattr__(name: str) -> object:
    """The function of `vankien.api` with this name, loaded at its first use."""
    if name not in __all__:
        raise AttributeError(f"module 'vankien' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - a millisecond that only this needs

    # By name, since every floor imports this package for its version: a plain import would tie them to the faces.
    found: object = getattr(import_module("vankien.api"), name)
    return found
