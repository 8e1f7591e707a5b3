"""The adapters that are trained, one file each."""
