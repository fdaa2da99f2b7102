"""What the reader and the writer of Word files must agree on: the package, its XML, how text nodes are numbered."""
