"""Files that are shipped with the program, and where to find them."""
