"""The tables of figures by language; apart from the profiles, since only checking figures needs them."""

from vankien.lang.en.figures import FIGURES as EN
from vankien.lang.vi.figures import FIGURES as VI

FIGURE_WORDS = {"vi": VI, "en": EN}
