"""The same jobs without a window: ``python -m curation``."""
