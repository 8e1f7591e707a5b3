"""The optimizers, one file each, and their schedules."""
