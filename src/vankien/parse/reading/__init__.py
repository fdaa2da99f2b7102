"""What the reading of one contribution gathers, and the place of each order."""
