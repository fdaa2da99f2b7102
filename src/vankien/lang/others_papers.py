"""How a language names the paper of somebody in which a place stands: "Quy chế của Sở Xây dựng, Điều 9".

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class PaperWords:
    """Papers that have places, and whose they are, in one language.

    `papers` are kinds of texts, `ofs` stand between one and its owner, `owns` behind an owner that stands before it
    ("the Trust's rules"). `fore` are words before an owner that are no part of its
    name; `leads` may stand between the owner and the place; `ours` are owners that mean the draft's own,
    whoever issues it ("the Council's draft" is found in the draft's head). `grounds` before a paper say that it is why
    something is asked for, and not where; `dated` are further ones that are told by their
    year, `dates` stand between one and its year ("để khớp quy định của Luật Đường bộ, khoản 2 …").
    """

    papers: Words
    ofs: Words
    owns: Words
    leads: Words
    ours: Words
    fore: Words = ()
    grounds: Words = ()
    dated: Words = ()
    dates: Words = ("(?!)",)


NO_PAPERS = PaperWords(("(?!)",), ("(?!)",), ("(?!)",), ("(?!)",), ())
