"""RunSection: how long the run goes, what it writes and where."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import PromptLines
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class RunSection(Section):
    """Length, precision, files."""

    output_dir: str = Field(
        "", title="Output folder", description="Where the LoRA files, samples and the log go."
    )
    output_name: str = Field("last", title="Name", description="File name of the LoRA, without ending.")
    train_batch_size: int = Field(1, ge=1, le=64, title="Batch size", description="Pictures per step.")
    gradient_accumulation_steps: int = Field(
        1,
        ge=1,
        le=1024,
        title="Accumulation",
        description="Batches gathered for one step.",
        json_schema_extra=_ADVANCED,
    )
    gradient_checkpointing: bool = Field(
        False, title="Gradient checkpointing", description="Less memory, about a third slower."
    )
    max_train_epochs: int | None = Field(
        None, ge=1, title="Epochs", description="Passes over all pictures; counts before steps."
    )
    max_train_steps: int = Field(
        1600, ge=1, title="Steps", description="Length of the run where no epochs are given."
    )
    mixed_precision: Literal["no", "fp16", "bf16"] = Field(
        "no",
        title="Precision",
        description="bf16 for recent cards, fp16 for older ones, no for exact numbers.",
    )
    save_precision: Literal["float", "fp16", "bf16"] | None = Field(
        None,
        title="Precision of files",
        description="fp16 is small and read everywhere; empty keeps 32 bits.",
        json_schema_extra=_ADVANCED,
    )
    seed: int | None = Field(
        None, ge=0, lt=2**32, title="Seed", description="The same seed gives the same LoRA; empty draws one."
    )
    save_every_n_epochs: int | None = Field(
        None,
        ge=1,
        title="Save every",
        description="A LoRA file every so many epochs.",
        json_schema_extra={"unit": "epochs"},
    )
    save_every_n_steps: int | None = Field(
        None,
        ge=1,
        title="Save every",
        description="A LoRA file every so many steps.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    save_n_epoch_ratio: int | None = Field(
        None,
        ge=1,
        title="Save so many",
        description="At least this many LoRA files, evenly over the epochs; counts before “save every”.",
        json_schema_extra={"unit": "files", "advanced": True},
    )
    save_last_n_epochs: int | None = Field(
        None,
        ge=1,
        title="Keep the last",
        description="Older files saved by epoch are removed; empty keeps all.",
        json_schema_extra={"unit": "files", "advanced": True},
    )
    save_last_n_steps: int | None = Field(
        None,
        ge=1,
        title="Keep the last",
        description="Files saved by step are removed when they are older; empty keeps all.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    save_state: bool = Field(
        False,
        title="Save the state too",
        description="Beside every LoRA file what is needed to go on exactly there; the newest two are kept.",
    )
    save_state_on_train_end: bool = Field(
        False,
        title="Save the state at the end",
        description="To train longer later. A run that is stopped always saves it.",
        json_schema_extra=_ADVANCED,
    )
    resume: str | None = Field(
        None,
        title="Go on from",
        description="A state folder, or auto: the newest whole one of this name in the output folder.",
        json_schema_extra=_ADVANCED,
    )
    resume_anyway: bool = Field(
        False,
        title="Go on with differences",
        description="Also where recipe or pictures are not as they were: the numbers will be others.",
        json_schema_extra=_ADVANCED,
    )
    sample_prompts: PromptLines = Field(
        None, title="Sample prompts", description="A file of prompt lines, or the lines themselves."
    )
    sample_every_n_epochs: int | None = Field(
        None,
        ge=1,
        title="Sample every",
        description="Pictures every so many epochs.",
        json_schema_extra={"unit": "epochs"},
    )
    sample_every_n_steps: int | None = Field(
        None,
        ge=1,
        title="Sample every",
        description="Pictures every so many steps.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    sample_at_first: bool = Field(
        False, title="Sample first", description="Pictures before the first step, to compare with."
    )
    sample_sampler: str = Field(
        "euler_a", title="Sampler", description="How sample pictures are drawn.", json_schema_extra=_ADVANCED
    )
    validation_split: float = Field(
        0.0,
        ge=0,
        lt=1,
        title="Keep back",
        description="Share of each training folder that is only looked at, to see what is really learned.",
        json_schema_extra=_ADVANCED,
    )
    validation_seed: int | None = Field(
        None,
        ge=0,
        lt=2**32,
        title="Seed of keeping back",
        description="Chooses those pictures and their noise; empty takes the run's seed.",
        json_schema_extra=_ADVANCED,
    )
    validate_every_n_epochs: int | None = Field(
        None,
        ge=1,
        title="Look every",
        description="At the pictures kept back, every so many epochs; empty is every epoch.",
        json_schema_extra={"unit": "epochs", "advanced": True},
    )
    validate_every_n_steps: int | None = Field(
        None,
        ge=1,
        title="Look every",
        description="At the pictures kept back, every so many steps besides.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    max_validation_steps: int | None = Field(
        None,
        ge=1,
        title="Look at most",
        description="At so many batches of pictures kept back; empty is all.",
        json_schema_extra={"unit": "batches", "advanced": True},
    )
    device: Literal["auto", "cpu", "cuda"] = Field(
        "auto",
        title="Device",
        description="auto takes the graphics card where there is one.",
        json_schema_extra=_ADVANCED,
    )
    num_processes: int | None = Field(
        None,
        ge=1,
        title="Processes",
        description="How many must train together (torchrun --nproc_per_node); empty takes what was started.",
        json_schema_extra=_ADVANCED,
    )
    no_metadata: bool = Field(
        False,
        title="No metadata",
        description="Folder names, tags and the base model's name stay out of the file.",
        json_schema_extra=_ADVANCED,
    )
    training_comment: str | None = Field(
        None, title="Comment", description="Written into the LoRA file.", json_schema_extra=_ADVANCED
    )
    metadata_title: str | None = Field(
        None, title="Title", description="Of the LoRA, written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_author: str | None = Field(
        None, title="Author", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_description: str | None = Field(
        None, title="Description", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_license: str | None = Field(
        None, title="Licence", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_tags: str | None = Field(
        None, title="Tags", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_trigger_phrase: str | None = Field(
        None,
        title="Trigger",
        description="Words that call the LoRA, written into the file.",
        json_schema_extra=_ADVANCED,
    )
    metadata_usage_hint: str | None = Field(
        None, title="Usage hint", description="Written into the file.", json_schema_extra=_ADVANCED
    )

    @property
    def seed_of_validation(self) -> int:
        """What chooses the pictures kept back and their noise."""
        return (self.seed or 0) if self.validation_seed is None else self.validation_seed
