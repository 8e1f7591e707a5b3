"""Trains the demo's micro base models from scratch.

    python -m core.demo.train_base_models --part vae|sd15|sdxl --out DIR

Each part is decided by its seed and goes on where an earlier run stopped. `sd15` and `sdxl` need `DIR/vae`.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch

from core.demo.train_vae import train_vae
from resources.paths import demo_base_model


def main() -> None:
    """Train the part that the command line names."""
    parser = argparse.ArgumentParser(description="Train a micro base model of the demo from scratch.")
    parser.add_argument("--part", required=True, choices=("vae", "sd15", "sdxl"))
    parser.add_argument("--out", required=True, type=Path, help="folder for weights and checkpoints")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    if asked.part == "vae":
        train_vae(asked.out, seed=asked.seed)
        return
    from core.demo.train_unet import train_unet

    train_unet(asked.part, asked.out, seed=asked.seed, tokenizers=demo_base_model(asked.part))


if __name__ == "__main__":
    main()
