"""Pictures as their owner brought them: found, read, shown small. Never changed."""
