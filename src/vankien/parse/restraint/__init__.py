"""Whether a change that was read is meant, the writer's to ask for, and sure enough to be stated."""
