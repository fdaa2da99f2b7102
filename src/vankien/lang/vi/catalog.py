"""All texts of the language, joined."""

from vankien.lang.base import Catalog
from vankien.lang.vi.claim_texts import CLAIM_TEXTS
from vankien.lang.vi.console import CONSOLE
from vankien.lang.vi.notes import NOTES
from vankien.lang.vi.page import PAGE
from vankien.lang.vi.papers import PAPERS
from vankien.lang.vi.register import REGISTER
from vankien.lang.vi.terms import TERMS

CATALOG = Catalog("vi", {**TERMS, **NOTES, **PAPERS, **PAGE, **CONSOLE, **REGISTER, **CLAIM_TEXTS})
