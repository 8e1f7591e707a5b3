"""Pure tensor functions of diffusion."""
