"""Curation: from photos to a Kohya folder. Knows no window and no torch."""
