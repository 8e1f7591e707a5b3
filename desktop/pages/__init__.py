"""One page for each step of the way from photos to a LoRA."""
