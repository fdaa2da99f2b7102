"""Who writes, for which body, and on which day."""
