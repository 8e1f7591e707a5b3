"""What is written to disk while training."""
