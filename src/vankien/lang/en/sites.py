"""What English sites print beside an article; each a piece of a pattern, lower case."""

PUBLISHED = (r"published(?: on)?", r"posted(?: on)?", r"updated(?: on)?")
BYLINES = ("by", "author", "written by")
RELATED = (r"related (?:articles|posts|stories)", r"read more", r"more (?:news|stories)", r"most read")
NAMES = ("full name", "name")  # labels of a form
