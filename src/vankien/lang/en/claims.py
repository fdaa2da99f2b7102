"""English phrases by which figures belong together."""

from vankien.lang.claims import ClaimWords


def _words(text: str) -> frozenset[str]:
    """The words between spaces."""
    return frozenset(text.split())


CLAIMS = ClaimWords(
    parts_of=("of which", "of whom", "among them"),
    made_of=("consisting of", "made up of", "comprising"),
    open_end=("…", "...", "etc", "such as", "for example", "mainly", "others"),
    shares=("or", "equal to", "which is", "that is", "="),
    of_all=("of all", "of the total"),
    plans=("plan", "target", "estimate", "budget", "resolution", "exceed", "compared with", "cumulative"),
    targets=("target", "aim", "will ", "strive", "plan to", "by 20"),
    norms=("must ", "shall ", "according to regulations", "no more than", "deadline"),
    future=("goals", "objectives", "tasks", "solutions", "targets", "orientation", "plan"),
    cumulative=("cumulatively", "year to date", "since the beginning of the year"),
    in_month=("in the month", "this month"),
    compared=("compared with", "than", "against"),
    raises_to=("bringing the total to", "raising the total to", "bringing the number"),
    averages=("average", "each", "every", "per "),
    rates=("rate", "density", "price", "share"),
    structure=("structure",),
    reaches=("reach", "grew", "rose"),
    goes_from=("rose from", "fell from", "increased from", "decreased from"),
    begins_at=("from",),
    rising=("rose", "increased", "grew", "up"),
    falling=("fell", "decreased", "down"),
    change_links=("or", "up", "down", "by", "that", "is", "an", "increase", "of"),
    out_of=("out of", "in a total of"),
    joins=("and",),
    goes_up=("to",),
    goes_down=("to",),
    counts=("first,", "second,", "third,", "fourth,", "fifth,", "sixth,"),
    elsewhere=("national", "nationwide", "country", "district ", "commune "),
    past=("results", "review", "assessment"),
    neutral=frozenset(
        {"there", "are", "were", "the", "province", "has", "had", "a", "total", "of", "now", "in", "with"}
    ),
    place_kinds=("district", "commune", "town", "province", "District", "Province"),
    idle=_words(
        "have has had been is are was were and with the a an of from to at in on for by that which now province whole total "
        "number signed established relations friendly friendship cooperation border international estimated about over reached"
    ),
    counting=_words("number total of the"),
    neutral_behind=_words("up down compared with and which while in from rising"),
    before_name=_words("the a in of total and which year by end its has had with"),
    relations=("twinn", "signed", "friend", "agreement", "relation", "cooperat", "mechanism", "memorand"),
    flows=_words("new newly signed added"),
    units_of=frozenset({"communes", "districts", "villages", "provinces", "towns", "posts"}),
    within=("of the", "among the", "among", "of"),
    holds=(" there are ", " are ", " there were ", " were "),
    adding=_words("new added additional more further"),
    amounts=(("the", "total", "number", "of"), ("total", "number", "of"), ("the", "number", "of"), ("number", "of")),
    named_units=frozenset({"districts", "communes", "provinces", "villages", "countries", "towns", "cities", "wards"}),
    announcing=_words("of namely are the following border"),
)
