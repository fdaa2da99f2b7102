"""The limits in force, as the package reader below takes them."""

from vankien.ooxml.package import Bounds
from vankien.read.limits import LIMITS


def package_bounds() -> Bounds:
    """What a package may hold, by the limits in force."""
    return Bounds(LIMITS.members, LIMITS.unpacked, LIMITS.ratio, LIMITS.ratio_from)
