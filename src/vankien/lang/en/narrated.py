"""English: stories of the writer's life, of the town and of other acts."""

from vankien.lang.narrated import StoryWords

STORIES = StoryWords(
    frames=(r"(?:back\s+)?in\s+(?:19\d\d|200\d)\s*,?\s+(?:\w+\s+){0,2}?(?:i|we|my|our|they|he|she)",
            r"when\s+(?:i|we|my\s+\w+)\s+(?:was|were|first|still|ran|worked|started|had|lived|used)", r"years\s+ago", "in my day", "in those days",
            "once upon a time", r"(?:at\s+first|in\s+the\s+old\s+days|long\s+ago|back\s+then)"),
    recalls=(r"i\s+(?:still\s+)?remember", "reminds me of"),
    present=("now", "today", "this time", "these days"),
    drafts=("draft", "this plan", "this document", "the plan", "committee"),
    leads=("so", "therefore", "hence", "and", "thus"),
    deeds=(),
    acts=("act", "order", "regulation", "regulations", "by-laws", "bylaws", "directive"),
    act_marks=(r"of\s+(?:19|20)\d\d", r"(?:19|20)\d\d", r"no\.?\s*\d+"),
    done=("was", "were", "has", "had", "already"),
    reasons=("under", "following", "in line with", "as in", "see", "per"),
    speakers=("children", "people", "locals", "everyone", "the kids"),
    says=("write", "say", "call"),
    in_acts=("by", "under", "in"),
    world=("wages", "salary", "the sign", "street lamp", "the bus"),
    owners=(),
    not_owned=(),
    contrasts=("rather than", "instead of"),
)  # fmt: skip
