"""The languages that vankien speaks: adding one is a package and a line here."""

from vankien.lang.base import Catalog, Profile
from vankien.lang.en.catalog import CATALOG as EN
from vankien.lang.en.outline import OUTLINE as EN_OUTLINE
from vankien.lang.en.people import PEOPLE as EN_PEOPLE
from vankien.lang.en.speech import SPEECH as EN_SPEECH
from vankien.lang.vi.catalog import CATALOG as VI
from vankien.lang.vi.outline import OUTLINE as VI_OUTLINE
from vankien.lang.vi.people import PEOPLE as VI_PEOPLE
from vankien.lang.vi.speech import SPEECH as VI_SPEECH

PROFILES = {
    profile.code: profile
    for profile in (
        Profile("vi", VI_OUTLINE, VI_SPEECH, VI_PEOPLE),
        Profile("en", EN_OUTLINE, EN_SPEECH, EN_PEOPLE),
    )
}
CATALOGS = {catalog.code: catalog for catalog in (VI, EN)}


def catalog(code: str) -> Catalog:
    """The texts of a language; KeyError names the code when there is none."""
    return CATALOGS[code]
