"""English: which of two wordings stands in the draft, and which one is wanted."""

from vankien.lang.roles import RoleWords

ROLES = RoleWords(
    brings=("say", "call it", "make it", "make that", "put", "write", "try", "use", "read"),
    manners=("simply", "just", "plainly", "instead", "rather", "outright", "please", "clearly"),
    draft_says=("says", "reads", "has", "calls it", "you write", "you say", "it says", "why say"),
    holds=("the figure", "the figure of", "the target", "the target of", "the date"),
    faults=(r"is\s+(?:too\s+|rather\s+|very\s+|so\s+|a\s+bit\s+)?(?:weak|vague|unclear|wrong|clumsy|pompous|jargon|short|long|low|high|old|ugly|unkind|odd)",
            "means nothing", "sounds wrong", r"(?:isn.t|is\s+not|aren.t|are\s+not)\s+\w+"),
    favours=("is better", "would be better", "is clearer", "would do", "is right", "is kinder", "reads better", "please", "instead", "if you please"),
    adds=("mention", "there should be", "should come", "comes", "goes", "belongs"),
    minds=("check", "correct", "update", "misprint", "wrong", "mistake", "typo", "look again at"),
    rights=("the figure is", "it is", "the right figure is", "it should be", "i count", "we count", "actually", "in fact it is"),
    both=("both", "all of them", "all in", "all on"),
    becomes=("into", "to become", "becomes"),
)  # fmt: skip
