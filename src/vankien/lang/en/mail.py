"""What English mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (r"on\s.{1,160}wrote",)  # before the message that is answered, the colon aside
ORIGINALS = ("original message",)  # above a mail that is answered
FORWARDS = ("forwarded message",)
SENDERS = ("from",)
DATES = ("date", "sent")
HEADERS = ("sent", "date", "to", "subject")
DEVICES = (r"sent from (?:my |yahoo |outlook|mail for )\S.{0,40}",)
