"""What English mail programs write around a message; each a piece of a pattern, lower case."""

ANSWERS = (r"on\s.{1,160}wrote",)  # before the message that is answered, the colon aside
FORWARDS = ("original message", "forwarded message")
SENDERS = ("from",)
HEADERS = ("sent", "date", "to", "subject")
DEVICES = (r"sent from (?:my |yahoo |outlook|mail for )\S.{0,40}",)
