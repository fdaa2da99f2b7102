"""Sentences in which strangers ask for changes, wish, praise and report; and what a clerk takes from each.

In `sentences.<language>.txt`, and in `places…` about where, a line with `>` is a text, each `=` below it one amendment:
operation | place | the draft's words | the new words | side; `-` is nothing, `⏎` a line's end, `&` a further place. A
text with `?` gives a comment and nothing else, one with `!` no amendment at all.
"""

from itertools import chain
from pathlib import Path

import pytest

from vankien.api import parse
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Step

LANGUAGES = ("vi", "en")
FILES = (
    "sentences",
    "places",
    "units",
    "hearsay",
    "comments",
    "figures",
    "toneless",
    "bare_words",
    "echo",
    "notes",
    "phrasing",
    "addressed",
