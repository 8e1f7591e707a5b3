"""From a Kohya folder to batches of latents."""
