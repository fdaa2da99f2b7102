"""What mail programs of all languages write around a message: a letter's own language says nothing of its program's."""

from vankien.lang.en import mail as en
from vankien.lang.vi import mail as vi

ANSWERS = (*vi.ANSWERS, *en.ANSWERS)
ORIGINALS = (*vi.ORIGINALS, *en.ORIGINALS)
FORWARDS = (*vi.FORWARDS, *en.FORWARDS)
SENDERS = (*vi.SENDERS, *en.SENDERS)
DATES = (*vi.DATES, *en.DATES)
HEADERS = (*vi.HEADERS, *en.HEADERS)
PASSES_ON = (*vi.PASSES_ON, *en.PASSES_ON)
"""What somebody says over a mail that he only hands on."""
WROTE = (*vi.WROTE, *en.WROTE)
"""The verb behind the sender's name, with which the line over an earlier mail ends."""
ENCLOSES = (*vi.ENCLOSES, *en.ENCLOSES)
"""What says that it is enclosed: then the mail below is only the one that is answered."""
