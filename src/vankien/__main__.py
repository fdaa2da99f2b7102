"""`python -m vankien` is the command line."""

import sys

from vankien.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
