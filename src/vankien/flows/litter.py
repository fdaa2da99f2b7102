"""Which files are nobody's contribution, wherever files are found: in folders and in archives."""

_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


def is_litter(name: str) -> bool:
    """Whether a name is hidden, a lock of an open document (`~$x.docx`), or what file managers leave behind."""
    return name.startswith((".", "~$")) or name.lower() in _LITTER
