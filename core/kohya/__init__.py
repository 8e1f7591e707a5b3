"""The Kohya folder on disk, exactly as sd-scripts reads it. Standard library and Pillow only."""
