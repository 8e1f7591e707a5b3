"""What makes the package, on Linux: tools, pictures, file tree, lists, checksums. None of it is shipped."""
