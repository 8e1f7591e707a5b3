"""WD14 and its family: tags in the words of booru sites, with scores.

SmilingWolf's models of all versions, and the idolsankaku models that learned the same way from photographs.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np

from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.onnx_model import Floats, open_onnx
from curation.taggers.onnx_tagger import OnnxOptions, OnnxTagger, side_of
from curation.taggers.square_picture import square_picture
from curation.taggers.tag_list import CSV_NAME, read_tag_csv

MODEL_NAME = "model.onnx"


def open_wd14(folder: Path, options: OnnxOptions) -> OnnxTagger:
    """Load a model of the family.

    Args:
        folder: with model.onnx and selected_tags.csv.
        options: device and batch size.

    Raises:
        AtelierError: a file is missing, damaged, or does not belong to the other.
    """
    tags = read_tag_csv(folder / CSV_NAME)
    model = open_onnx(folder / MODEL_NAME, device=options.device, threads=options.threads)
    return OnnxTagger(
        model,
        tags,
        prepare=partial(square_picture, side=side_of(model, 0)),
        to_scores=_already_scores,
        batch_size=options.batch_size,
    )


def _already_scores(answers: Floats) -> Floats:
    """The graph ends in a sigmoid of its own."""
    return answers.astype(np.float32, copy=False)


KIND = TaggerKind(
    name="wd14",
    title="WD14 tags",
    help="Finds tags such as “long hair, smile”, with scores. The idolsankaku models know photos best.",
    options=OnnxOptions,
    make="curation.taggers.wd14:open_wd14",
    gives_scores=True,
    files=(MODEL_NAME, CSV_NAME),
    # Thresholds at which precision equals recall, from the models' own pages.
    models=(
        KnownModel("deepghs/idolsankaku-swinv2-tagger-v1", 0.3094, for_photos=True),
        KnownModel("deepghs/idolsankaku-eva02-large-tagger-v1", 0.4985, for_photos=True),
        KnownModel("SmilingWolf/wd-swinv2-tagger-v3", 0.2653),
        KnownModel("SmilingWolf/wd-eva02-large-tagger-v3", 0.5296),
        KnownModel("SmilingWolf/wd-vit-large-tagger-v3", 0.2606),
        KnownModel("SmilingWolf/wd-vit-tagger-v3", 0.2614),
        KnownModel("SmilingWolf/wd-convnext-tagger-v3", 0.2682),
        KnownModel("SmilingWolf/wd-v1-4-moat-tagger-v2", 0.3771),
        KnownModel("SmilingWolf/wd-v1-4-swinv2-tagger-v2", 0.3771),
        KnownModel("SmilingWolf/wd-v1-4-convnextv2-tagger-v2", 0.371),
        KnownModel("SmilingWolf/wd-v1-4-convnext-tagger-v2", 0.3685),
        KnownModel("SmilingWolf/wd-v1-4-vit-tagger-v2", 0.3537),
        KnownModel("SmilingWolf/wd-v1-4-convnext-tagger", 0.35),
        KnownModel("SmilingWolf/wd-v1-4-vit-tagger", 0.35),
    ),
)
