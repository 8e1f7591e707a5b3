"""The only threads and child processes of the window."""
