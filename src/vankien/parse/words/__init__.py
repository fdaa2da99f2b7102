"""The text as the grammar sees it: plain, cut in lines and clauses, its cue words and its quantities."""
