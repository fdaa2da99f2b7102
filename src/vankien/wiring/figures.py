"""The claims of a draft, checked against a register, and their papers."""

from pathlib import Path

from vankien.claims.draft import Language
from vankien.flows.claims import Checked, check_draft, right_values
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS
from vankien.store.output import write_folder, write_one
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft
from vankien.wiring.registers import open_register
from vankien.write.claims import CLAIM_PAPERS
from vankien.write.claims.corrections import write_corrections


def claims_of_draft(path: Path, register: Path | None, config: Config) -> Checked:
    """Every claim of the draft at `path`, checked within it and against the register in a folder."""
    draft = open_draft(path, config)
    known = None if register is None else open_register(register).register
    return check_draft(draft, claim_language(config), known, None if register is None else register.name)


def claim_language(config: Config) -> Language:
    """The tables of figures in the language of the draft."""
    return Language(FIGURE_WORDS[config.genre], CLAIM_WORDS[config.genre])


def write_claims(checked: Checked, out: Path, config: Config) -> tuple[str, ...]:
    """Writes the papers about the claims into a folder; the names of the files."""
    papers = {paper.file: paper.write(checked, config.paper) for paper in CLAIM_PAPERS}
    write_folder(out, papers, force=config.force)
    return tuple(papers)


def propose_corrections(checked: Checked, file: Path, config: Config) -> int:
    """Writes the corrections that the register proves as a contribution; how many there are."""
    letter, count = write_corrections(checked, right_values(checked, claim_language(config)), config.genre)
    write_one(file, letter)
    return count
