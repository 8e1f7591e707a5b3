"""Suggested boxes: found by a model or a cascade, and nothing until somebody accepts them."""
