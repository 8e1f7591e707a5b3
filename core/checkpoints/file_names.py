"""Names of the files a run writes, as sd-scripts names them."""

from __future__ import annotations


def checkpoint_name(output_name: str, *, epoch: int | None = None, step: int | None = None) -> str:
    """The file name of a checkpoint.

    Args:
        output_name: the run's name; the last file bears it as it is.
        epoch: the epoch after which it is saved, from 1.
        step: the step after which it is saved, from 1.

    Returns:
        ``name-000003.safetensors``, ``name-step00000500.safetensors`` or ``name.safetensors``.

    Raises:
        ValueError: both an epoch and a step are named.
    """
    if epoch is not None and step is not None:
        raise ValueError("a checkpoint is saved after an epoch or after a step")
    if epoch is not None:
        return f"{output_name}-{epoch:06d}.safetensors"
    if step is not None:
        return f"{output_name}-step{step:08d}.safetensors"
    return f"{output_name}.safetensors"


def state_name(output_name: str, *, epoch: int | None = None, step: int | None = None) -> str:
    """The folder name of a training state that a run can go on from; arguments as :func:`checkpoint_name`."""
    return checkpoint_name(output_name, epoch=epoch, step=step).removesuffix(".safetensors") + "-state"
