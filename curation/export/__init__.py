"""The way out and back in: a Kohya folder on disk."""
