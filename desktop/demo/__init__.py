"""The embedded demo: the whole way from photos to a LoRA in one command."""
