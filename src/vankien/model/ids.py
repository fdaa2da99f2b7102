"""Identity by content: the same thing bears the same id in every run and on every machine."""

from hashlib import sha256

HEX_DIGITS = 16  # 64 bits: fourteen million records collide with a chance of about 5 in a million


def content_id(prefix: str, *parts: str) -> str:
    """A stable id such as `a-3f09…`, made from `parts` alone.

    Parts are joined by the unit separator, so that ("ab", "c") and ("a", "bc") differ.
    """
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return f"{prefix}-{sha256(joined).hexdigest()[:HEX_DIGITS]}"


def bytes_hash(data: bytes) -> str:
    """The SHA-256 of a file's bytes in hexadecimal, as written into sources and manifests."""
    return sha256(data).hexdigest()
