"""All texts of the language, joined."""

from vankien.lang.base import Catalog
from vankien.lang.en.claim_texts import CLAIM_TEXTS
from vankien.lang.en.console import CONSOLE
from vankien.lang.en.notes import NOTES
from vankien.lang.en.page import PAGE
from vankien.lang.en.papers import PAPERS
from vankien.lang.en.register import REGISTER
from vankien.lang.en.terms import TERMS

CATALOG = Catalog("en", {**TERMS, **NOTES, **PAPERS, **PAGE, **CONSOLE, **REGISTER, **CLAIM_TEXTS})
