"""What the draft at hand has: its words, units, rows, tables and figures."""
