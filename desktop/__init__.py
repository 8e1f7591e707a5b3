"""The window: shows every station of the way from photo to LoRA, and owns no logic of its own."""
