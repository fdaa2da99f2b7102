"""Requests that only the draft at hand tells."""
