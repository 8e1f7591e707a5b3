"""Runs on a toy base model that is loaded once, and what a run leaves behind as sums."""

import hashlib
import json
import os
import signal
import time
from contextlib import contextmanager
from pathlib import Path

from safetensors import safe_open

from core.base_model.load import load_base_model
from core.checkpoints.header import read_header
from core.checkpoints.resume_state import ResumeState, states_in
from core.training import loaded_model, loop
from core.training.control import TrainingControl
from core.training.run import train

LIVELY = {
    # Everything that draws random numbers, so that a draw out of place would show.
    "shuffle_caption": True,
    "caption_dropout_rate": 0.2,
    "flip_aug": True,
    "network_dropout": 0.1,
    "noise_offset": 0.05,
    "gradient_accumulation_steps": 2,
    "train_batch_size": 1,
    "max_train_epochs": None,
    "lr_warmup_steps": 3,
    "save_state_on_train_end": True,
}
OPTIMIZERS = {
    "AdamW": {"learning_rate": 1e-3},
    "AdamW8bit": {"learning_rate": 1e-3, "optimizer_args": "min_8bit_size=16"},
    "Prodigy": {"learning_rate": 1.0},
    "SGDNesterov": {"learning_rate": 1e-2},
    "SGD": {"learning_rate": 1e-2, "optimizer_args": "momentum=0.5"},
}
SCHEDULES = {
    "constant_with_warmup": {},
    "cosine": {},
    "cosine_with_restarts": {"lr_scheduler_num_cycles": 3},
}


@contextmanager
def base_model_loaded_once():
    """Within the block every run takes the same base model from memory: runs give it back as it was."""
    loaded = {}

    def load(name, **options):
        if name not in loaded:
            loaded[name] = load_base_model(name, **options)
        return loaded[name]

    loaded_model.load_base_model, before = load, loaded_model.load_base_model
    try:
        yield
    finally:
        loaded_model.load_base_model = before


def run_in_parts(recipe, *stops):
    """Train to each of these steps and then to the end, every time going on from the state on disk."""
    for stop in stops:
        list(train(recipe.with_values(resume="auto"), TrainingControl(stop_at_step=stop)))
    return list(train(recipe.with_values(resume="auto")))


def sums_of(recipe):
    """Sums of the LoRA's tensors, the network and its average, the optimizer's tensors and its numbers."""
    folder, name = Path(recipe.run.output_dir), recipe.run.output_name
    with safe_open(folder / f"{name}.safetensors", "pt") as file:
        lora = file.metadata()["sshs_model_hash"]
    state = folder / f"{name}-state"
    files = json.loads((state / "sha256.json").read_text())
    numbers = json.loads((state / "train_state.json").read_text())
    return {
        "lora": lora,
        "network": files["network.safetensors"],
        "average": files.get("average.safetensors"),
        "optimizer": files["optimizer.safetensors"],
        "optimizer numbers": numbers["optimizer"],
        "losses": numbers["moment"]["recent_losses"],
    }


def kill_while_training(recipe, events, delay):
    """Train in a process that is killed so many seconds after so many events; whether it still worked."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for _ in train(recipe.with_values(resume="auto")):
                os.write(writing, b".")
        finally:
            os._exit(0)
    os.close(writing)
    told = 0
    while told < events and os.read(reading, 1):
        told += 1
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def whole_step(folder, name):
    """The step of the newest state, which must be whole, as all LoRA files must; 0 where there is none."""
    for path in folder.glob("*.safetensors"):
        header = read_header(path)
        data = path.read_bytes()[header.data_start :]
        assert hashlib.sha256(data).hexdigest() == header.metadata["sshs_model_hash"]
    found = states_in(folder, name)
    return ResumeState.read(found[0]).moment.step if found else 0


def kill_again_and_again(recipe, kills, rng, most_events=40):
    """Kill a run so often, look each time at what it left, then let it end; how many kills hit it working.

    Each comes after fewer events than ``most_events``, those of the preparation among them.
    """
    folder, name = Path(recipe.run.output_dir), recipe.run.output_name
    hits, last = 0, 0
    for _ in range(kills):
        hits += kill_while_training(recipe, rng.randrange(1, most_events), rng.random() * 0.05)
        step = whole_step(folder, name) if folder.is_dir() else 0
        assert step >= last
        last = step
    list(train(recipe.with_values(resume="auto")))
    return hits


@contextmanager
def poisoned(what, at_step):
    """Within the block the loss, a gradient or the latents of one step are no numbers."""
    gradients = loop._gradients

    def spoilt(run, batches, step):
        if step != at_step:
            return gradients(run, batches, step)
        if what == "latents":
            batches[0].latents.fill_(float("nan"))
        loss = gradients(run, batches, step)
        if what == "gradient":
            run.trained[0].grad[0] = float("nan")
        return loss * float("nan") if what == "loss" else loss

    loop._gradients = spoilt
    try:
        yield
    finally:
        loop._gradients = gradients
