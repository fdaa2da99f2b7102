"""Where compiled patterns are kept between runs: the cache folder of whoever runs the program."""

import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from platformdirs import user_cache_path

from vankien.store.patterns import patterns_kept_in

FOLDER = "VANKIEN_CACHE"  # the environment's word for another folder; empty: nothing is kept


def kept_patterns() -> AbstractContextManager[None]:
    """While this lasts, the patterns of languages are taken from where the last run left them.

    They are kept in the user's cache folder, or in the one that VANKIEN_CACHE names; an empty one keeps nothing.
    """
    stated = os.environ.get(FOLDER)
    if stated == "":
        return nullcontext()
    return patterns_kept_in(user_cache_path("vankien", appauthor=False) if stated is None else Path(stated))
