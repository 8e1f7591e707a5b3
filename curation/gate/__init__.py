"""Facts of photos and crops, measured once: what the quality gate is made of."""
