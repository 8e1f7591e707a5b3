"""core without any window."""
