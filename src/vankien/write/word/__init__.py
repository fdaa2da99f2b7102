"""Changes written into the original Word file, clean or tracked, so that its formatting survives.

`runs` splits and makes runs, `lines` works on paragraphs, `patch` puts edits into the tree, `comments` adds
the comments member, `fresh` makes a package for drafts that did not come as Word files.
"""
