"""`redline.odt` and `synthesis.odt`, for offices that work with OpenDocument; PDFs are printed from them.

`paper` builds a file, `synthesis` and `redline` fill it.
"""
