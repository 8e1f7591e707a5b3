"""LoRA Atelier's engine: from a Kohya folder to a trained LoRA file. Knows no window."""
