"""A region as a picture of its own, at the very size that training uses."""
