"""The tables of figures by language; apart from the profiles, since only checking figures needs them."""

from vankien.lang.en.claims import CLAIMS as EN_CLAIMS
from vankien.lang.en.figures import FIGURES as EN
from vankien.lang.vi.claims import CLAIMS as VI_CLAIMS
from vankien.lang.vi.figures import FIGURES as VI

FIGURE_WORDS = {"vi": VI, "en": EN}
CLAIM_WORDS = {"vi": VI_CLAIMS, "en": EN_CLAIMS}
