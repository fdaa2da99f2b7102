"""English: whose paper a place stands in."""

from vankien.lang.others_papers import PaperWords

PAPERS = PaperWords(
    papers=("rules", "by-?laws", "code", "plan", "policy", "handbook", "constitution", "lease", "agreement", "charter", "strategy", "regulations", "report", "standing orders",
            "conditions", "minutes", "guide", "guidance", "leaflet", "contract", "statutes", "manual"),
    ofs=(r"of(?:\s+the)?", r"by(?:\s+the)?", r"from(?:\s+the)?"),
    owns=(r"(?:['’]s|s['’])(?:\s+own)?",),
    dated=("act", "bill", "order", "ordinance", "treaty", "by-law", "measure"),
    dates=("of", "dated", "for"),
    grounds=("to agree with", "to match", "in line with", "as in", "as with", "as under", "just as in", "exactly as in", "taken from", "borrowed from", "copied from", "modelled on", "on the model of", "like", "to fit", "consistent with", "in keeping with", "to conform with", "to conform to", "compare", "unlike", "because of", "so as to match", "following"),
    leads=("in", "at", "on", "under", "the", "page", "says in", "has in", "also has"),
    ours=("council", "county", "city", "board", "department", "directorate", "authority", "you", "your", "our", "ours", "this", "practice", "conduct", "draft", "present", "next", "which", "it", "its", "town", "island", "parish", "government", "works", "action"),
    fore=("in", "the", "of", "on", "at", "under", "to", "from", "for", "see", "with", "and", "as", "that", "says"),
)  # fmt: skip
