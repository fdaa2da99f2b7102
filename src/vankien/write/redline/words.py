"""Words on the page in both languages, and text made safe for HTML."""

import html
import re

from vankien.lang.registry import CATALOGS

# What turns text around or hides it would let a contributor's words change how others' are read.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escape(text: str) -> str:
    """Text for HTML: nothing in it is markup, turns the direction, or is invisible control."""
    return html.escape(_TURNING.sub("", _CONTROL.sub("\ufffd", text)), quote=True)


class Both:
    """Says a key in both languages; the page's style shows one."""

    def __init__(self, code: str) -> None:
        self.words = CATALOGS[code]

    def __call__(self, key: str, **facts: object) -> str:
        """The key's text in both languages, as elements."""
        safe = {name: escape(value) if isinstance(value, str) else value for name, value in facts.items()}
        said = {code: catalog.say(key, **safe) for code, catalog in CATALOGS.items()}
        if len(set(said.values())) == 1:
            return said["vi"]
        return "".join(f'<span class="{code}" lang="{code}">{words}</span>' for code, words in said.items())

    def data(self, key: str) -> str:
        """Attributes with both texts, for places that hold no elements (options, buttons)."""
        return " ".join(f'data-{code}="{escape(catalog.say(key))}"' for code, catalog in CATALOGS.items())
