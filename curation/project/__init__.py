"""Everything the user decided, in one SQLite file with an edit log."""
