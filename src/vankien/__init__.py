"""vankien: carries a draft document through public consultation.

The functions here are the Python face of the library; each loads what it needs when it is called,
so that importing `vankien` costs milliseconds.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from vankien.api import anchor, consolidate, diff, parse, read_contributions, read_draft

__all__ = ["anchor", "consolidate", "diff", "parse", "read_contributions", "read_draft"]


def __getattr__(name: str) -> object:
    """The function of `vankien.api` with this name, loaded at its first use."""
    if name not in __all__:
        raise AttributeError(f"module 'vankien' has no attribute {name!r}")
    from vankien import api  # noqa: PLC0415 - the whole point is to load it late

    return getattr(api, name)
