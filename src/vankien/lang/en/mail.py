"""What English mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (r"on\s.{1,160}wrote",)  # before the message that is answered, the colon aside
ORIGINALS = ("original message",)  # above a mail that is answered
FORWARDS = ("forwarded message",)
BEGINS_FORWARD = ("begin forwarded message",)  # the same without strokes
SENDERS = ("from",)
DATES = ("date", "sent")
HEADERS = ("sent", "date", "to", "subject")
DEVICES = (r"sent from (?:my |yahoo |outlook|mail for )\S.{0,40}",)
WROTE = ("wrote",)  # behind the sender's name, before the colon
PASSES_ON = (  # what somebody says over a mail that he only hands on
    "passing on", "pass on", "passed on", "forwarding", "forwarded", "forward", "fwd", "fyi", "see below", "on behalf of", "comments from",
)  # fmt: skip
ENCLOSES = ("attached", "attachment", "enclosed")  # then what is handed on is enclosed
