"""The loop, and the one door into it."""
