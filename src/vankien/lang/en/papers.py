"""Texts of documents and sheets in English."""

from collections.abc import Mapping

PAPERS: Mapping[str, str] = {
    "paper.synthesis.title": "SYNTHESIS OF CONTRIBUTIONS AND ANSWERS",
    "paper.synthesis.sheet": "Synthesis",
    "paper.synthesis.about": "Contributions on {title}",
    "paper.synthesis.default-title": "the draft",
    "paper.synthesis.period": "Period of consultation: {start} to {end}",
    "paper.synthesis.column.unit": "SUBJECT, ARTICLE, CLAUSE",
    "paper.synthesis.column.contributor": "CONTRIBUTOR",
    "paper.synthesis.column.proposal": "CONTRIBUTION",
    "paper.synthesis.column.answer": "WHAT WAS TAKEN IN, AND WHY",
    "paper.synthesis.counts": "Contributions received: {contributions}, with {amendments} amendments and {opinions} opinions.",
    "paper.synthesis.asked": "Bodies asked: {asked}; answered: {answered}.",
    "paper.synthesis.agreed": "Agreed in full, without an amendment: {names}.",
    "paper.synthesis.silent": "Sent nothing: {names}.",
    "paper.synthesis.none": "none",
    "paper.synthesis.no-place": "Contributions without a place in the draft",
    "paper.synthesis.opinions": "General opinions",
    "paper.synthesis.whole": "The whole document",
    "paper.synthesis.one-of": "{count} alike",
    "paper.synthesis.anonymous": "{count} contributors",
    "paper.synthesis.someone": "Contributor unknown ({file})",
    "paper.synthesis.reason": "Reason: {reason}",
    "paper.synthesis.final": "Wording taken in: “{text}”",
    "paper.synthesis.pending": "Not yet decided",
    "paper.proposal.replace": "Proposes to write: “{new}”",
    "paper.proposal.replace-words": "Proposes to replace “{old}” by “{new}”",
    "paper.proposal.insert": "Proposes to add: “{new}”",
    "paper.proposal.insert-after": "Proposes to add “{new}” after “{old}”",
    "paper.proposal.insert-before": "Proposes to add “{new}” before “{old}”",
    "paper.proposal.delete": "Proposes to delete: “{old}”",
    "paper.proposal.as-written": "{words}",
    "paper.place": "{path}",
    "paper.place.page": "{path} (page {page})",
    "paper.redline.legend": "Struck: taken out; underlined: put in. Proposals that conflict are not shown in the text, only noted below it.",
    "paper.decisions.sheet": "Decisions",
    "paper.decisions.members": "One by one",
    "paper.decisions.guide": "Guide",
    "paper.decisions.place": "Place in the draft",
    "paper.decisions.contributor": "Contributor",
    "paper.decisions.count": "Amendments in the group",
    "paper.decisions.proposal": "Contribution",
    "paper.decisions.old": "Words of the draft",
    "paper.decisions.new": "Proposed words",
    "paper.decisions.why": "The contributor's reason",
    "paper.decisions.state": "State of the place",
    "paper.decisions.candidates": "Possible places (write the number into place)",
    "paper.decisions.conflicts": "Conflicts with",
    "paper.decisions.offered": "Belongs to the largest set that can go in together (an offer, nothing is chosen).",
    "paper.decisions.not-offered": "Does not belong to the largest set that can go in together (an offer, nothing is chosen).",
    "paper.decisions.reads": "With this one: “{text}”",
    "paper.decisions.meets": "{of} ({kind}): “{text}”",
    "paper.decisions.more-conflicts": "… and {count} more at this place.",
    "paper.decisions.people": "{heads} people (verified {verified}); {organisations} bodies",
    "paper.decisions.correction": "Correction of the reading",
    "paper.decisions.missed": "Missed",
    "paper.decisions.missed.contribution": "contribution",
    "paper.decisions.missed.who": "Contributor",
    "paper.decisions.missed.file": "File",
    "paper.decisions.missed.found": "Amendments and opinions found",
    "paper.decisions.missed.begins": "How it begins",
    "paper.decisions.verdict.help": "Choose: {choices}",
    "paper.decisions.guide.text": (
        "Each row of the sheet “Decisions” is a group of amendments that ask for the same. Fill in the yellow columns only.\n"
        "verdict: choose from the list; leave empty while undecided.\n"
        "final_text: the committee's own words for an acceptance in part, or for a comment that is accepted.\n"
        "reason: will stand in the synthesis.\n"
        "place: where the program asks for the place, the number of the right one.\n"
        "correction: where the program read wrongly: choose “Not an amendment” or “Alone, not in this group”, or write the id (column of) of the amendment or group with which it belongs.\n"
        "A place without a verdict: the place is set, nothing is decided yet.\n"
        "Sheet “Missed”: copy the contributor's own words into words, the proposed wording (if any) into new_text; place takes words of the draft that stand there once. Copy the row if one contribution needs several.\n"
        "by, at: who decided, and the day (dd/mm/yyyy).\n"
        "To decide one amendment of a group apart, fill in its row on “One by one”; it takes the place of the group's decision.\n"
        "Rows may be sorted, filtered, removed, shared out and given back in pieces. Leave the columns of and check alone."
    ),
    "paper.comparison.title": "OLD AND NEW SIDE BY SIDE",
    "paper.comparison.old": "DRAFT",
    "paper.comparison.new": "AS AMENDED",
    "paper.comparison.reason": "REASON, CONTRIBUTOR",
    "paper.comparison.proposed": "Nothing is decided yet: the table shows the proposals without a conflict.",
    "paper.comparison.empty": "No changes.",
    "paper.comparison.removed": "(deleted)",
    "paper.comment.who": "Contributor: {names}",
    "paper.comment.why": "Reason: {reason}",
    "paper.comment.verdict": "Decision: {verdict}",
    "paper.comment.reference": "The reference follows the new number of what it names.",
    "paper.comment.id": "Amendment {id}",
    "paper.comment.author": "Editors",
}
