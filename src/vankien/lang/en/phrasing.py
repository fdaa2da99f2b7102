"""English: words put forward without a verb of change."""

from vankien.lang.phrasing import PhrasingWords

PHRASING = PhrasingWords(
    puts_forward=(
        "suggest", "i suggest", "we suggest", "i would suggest", "we would suggest", "i'd suggest", "we'd suggest",
        "may i suggest", "might i suggest", "suggestion", "my suggestion", "our suggestion", "suggestion is",
        "my suggestion is", "our suggestion is", "i propose", "we propose", "i would propose", "we would propose",
        "my proposal", "our proposal", "my proposal is", "our proposal is", "perhaps", "maybe", "possibly", "how about",
        "what about", "why not", "why not simply", "better", "better still", "better would be", "better perhaps",
        "rather", "i would rather", "i'd rather", "we'd rather", "i'd prefer", "i would prefer", "we would prefer",
        "we'd prefer", "i prefer", "we prefer", "preferably", "instead", "make it", "make that", "let it be", "so",
        "it should be", "this should be", "that should be", "it must be", "it ought to be", "should be", "ought to be",
        "must be", "it should read", "this should read", "i'd put", "i would put", "we'd put", "i'd say", "i would say",
        "we would say", "i'd write", "i would write", "we would write", "i'd have", "i would have", "my wording",
        "our wording", "our text", "my version", "our version", "alternative", "an alternative would be",
        "an alternative", "correct is", "correctly", "simply", "just", "as follows", "please", "please put",
        "please write", "please say", "please use", "please read", "kindly write", "kindly put", "i recommend",
        "we recommend", "i want", "we want", "i'd like", "we'd like", "i would like", "we would like", "for example",
        "e.g.", "try", "go for", "more accurate would be", "clearer would be", "a better wording would be",
        "better wording", "a better wording is", "let us say", "let's say", "i propose instead", "we propose instead",
        "i suggest instead", "we suggest instead", "surely", "surely it is", "surely it should be", "it needs to be",
        "it has to be", "it could be", "it could read", "it might read", "could read", "might read", "could say",
    ),
    nots=("not", "and not", "instead of", "never"),
    turns=("to", "into", "becomes", "becoming"),
    puts_in=("insert", "put", "put in", "write", "write in", "add", "substitute", "say", "and insert", "and write", "and put"),
    followed=("followed by", "followed immediately by", "followed directly by", "continued with", "completed by",
              "completed with", "supplemented by", "supplemented with", "extended by", "expanded with"),
    preceded=("preceded by", "introduced by", "prefixed by", "prefixed with"),
    comes=("comes", "come", "goes", "go", "should come", "should go", "should follow", "there comes", "belongs",
           "there belongs", "should stand", "ought to come", "ought to go", "must come", "is needed", "put"),
    fillers=("please", "instead", "thanks", "thank you", "surely", "perhaps", "or similar", "or something similar",
             "or something like that", "or words to that effect", "then", "i think", "i suggest", "would do",
             "if you please", "would you", "say i", "i say", "in my view", "in our view"),
)  # fmt: skip
