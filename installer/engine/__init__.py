"""The AI engine: which packages, fetched, installed beside the old ones, tried, switched to, rolled back."""
