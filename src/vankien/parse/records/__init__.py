"""Several who speak in one text: minutes, transcripts, chats, letters in a row."""
