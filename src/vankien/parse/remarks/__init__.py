"""What asks for no wording: opinions, and comments as a clerk would write them down."""
