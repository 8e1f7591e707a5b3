"""What is open now, and who is told when it changes."""
