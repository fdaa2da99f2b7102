"""Where: from words about a place to references and paths."""
