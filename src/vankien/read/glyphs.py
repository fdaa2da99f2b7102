"""Characters and thin lines as a page places them, in points from its lower left corner."""

Glyph = tuple[str, float, float, float, float, int]
"""A character, its left, bottom, right, top, and its ordinal in the page's content."""
Rule = tuple[float, float, float, float]
"""A thin line: left, bottom, right, top."""
