"""Requests in fields, line by line or in drawn tables."""
