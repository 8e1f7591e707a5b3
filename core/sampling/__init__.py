"""Pictures out of a checkpoint."""
