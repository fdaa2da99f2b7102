"""Free prose, line by line: the walk that brings the rooms below together."""
