"""One photo and the boxes on it: drawing, moving, resizing, zooming."""
