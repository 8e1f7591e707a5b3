"""What to train and how: every setting of a run, named as sd-scripts names it."""
