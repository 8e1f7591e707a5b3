"""RunFields: how long the run goes, and which files and samples it writes."""

from __future__ import annotations

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import OptionalCount, OptionalPath, PathText, PromptLines
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class RunFields(Section):
    """Length, files, samples."""

    output_dir: PathText = Field(
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
    seed: int | None = Field(
        None, ge=0, lt=2**32, title="Seed", description="The same seed gives the same LoRA; empty draws one."
    )
    save_every_n_epochs: OptionalCount = Field(
        None,
        ge=1,
        title="Save every",
        description="A LoRA file every so many epochs.",
        json_schema_extra={"unit": "epochs"},
    )
    save_every_n_steps: OptionalCount = Field(
        None,
        ge=1,
        title="Save every",
        description="A LoRA file every so many steps.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    save_n_epoch_ratio: OptionalCount = Field(
        None,
        ge=1,
        title="Save so many",
        description="At least this many LoRA files, evenly over the epochs; counts before “save every”.",
        json_schema_extra={"unit": "files", "advanced": True},
    )
    save_last_n_epochs: OptionalCount = Field(
        None,
        ge=1,
        title="Keep the last",
        description="Older files saved by epoch are removed; empty keeps all.",
        json_schema_extra={"unit": "files", "advanced": True},
    )
    save_last_n_steps: OptionalCount = Field(
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
    resume: OptionalPath = Field(
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
    sample_every_n_epochs: OptionalCount = Field(
        None,
        ge=1,
        title="Sample every",
        description="Pictures every so many epochs.",
        json_schema_extra={"unit": "epochs"},
    )
    sample_every_n_steps: OptionalCount = Field(
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
