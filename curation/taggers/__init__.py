"""Words by machine: one file per tagger."""
