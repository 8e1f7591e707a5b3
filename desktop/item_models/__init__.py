"""Qt item models: they show rows and ask for edits, they never make one."""
