"""What is asked: instructions and the shapes of requests."""
