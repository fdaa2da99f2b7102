"""Sheets, tables in letters and marked-up files."""
