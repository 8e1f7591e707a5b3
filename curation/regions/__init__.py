"""Boxes on photos: arithmetic, kinds, and what lies under the pointer. No Qt, no numpy."""
