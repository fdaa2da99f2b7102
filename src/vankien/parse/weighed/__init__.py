"""Requests that no rule tells: candidates that the draft bears out, weighed by what was learned from labelled ones."""
