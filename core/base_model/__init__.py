"""The Stable Diffusion model that is trained on."""
