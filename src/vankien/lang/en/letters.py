"""English: the frame of a letter or report: captions, weekdays, closings, heads of lists."""

CAPTIONS = ("photo:", "source:", "photograph:")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOSINGS = (
    "yours sincerely", "yours faithfully", "thank you", "with best regards", "best regards", "sincerely",
    "respectfully", "kind regards", "regards", "best wishes", "yours", "many thanks", "with thanks", "thanks",
    "yours truly", "with kind regards", "cheers", "faithfully",
)  # fmt: skip
SEVERAL = (
    "some", "several", "a few", "the following points", "the following comments", "comments", "changes",
    "amendments", "corrections", "suggestions",
)  # fmt: skip
LEAD_INS = ("as follows", "following", "below", "these changes", "the following changes", "the following amendments")
