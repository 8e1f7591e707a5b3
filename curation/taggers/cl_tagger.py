"""CL tagger and its family: the same picture as WD14's with channels first, answers before the sigmoid."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from core.errors import AtelierError
from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.model_files import find_model_file
from curation.taggers.onnx_model import Floats, open_onnx
from curation.taggers.onnx_tagger import OnnxOptions, OnnxTagger, side_of
from curation.taggers.square_picture import square_picture
from curation.taggers.tag_list import JSON_NAME, read_tag_mapping

MODEL_NAMES = "model_optimized.onnx|model.onnx"
_HALF_RANGE = 127.5


def open_cl_tagger(folder: Path, options: OnnxOptions) -> OnnxTagger:
    """Load a model of the family.

    Args:
        folder: with model_optimized.onnx and tag_mapping.json.
        options: device and batch size.

    Raises:
        AtelierError: a file is missing, damaged, or does not belong to the other.
    """
    path = find_model_file(folder, MODEL_NAMES)
    if path is None:
        raise AtelierError(
            "There is no model in “{folder}”.",
            remedy="Choose the folder that holds them, or fetch the model first.",
            folder=str(folder),
        )
    tags = read_tag_mapping(folder / JSON_NAME)
    model = open_onnx(path, device=options.device, threads=options.threads)
    side = side_of(model, 1)

    def prepare(picture: Image.Image) -> Floats:
        return channels_first(square_picture(picture, side))

    return OnnxTagger(model, tags, prepare=prepare, to_scores=sigmoid, batch_size=options.batch_size)


def channels_first(pixels: Floats) -> Floats:
    """Pixels [H, W, 3] in 0..255 as [3, H, W] in -1..1."""
    return np.ascontiguousarray((pixels / _HALF_RANGE - 1.0).transpose(2, 0, 1), dtype=np.float32)


def sigmoid(answers: Floats) -> Floats:
    """Scores in 0..1 from numbers of any size, of the same shape."""
    # Beyond 30 the answer is 0 or 1 to the last bit; the clip keeps exp from overflowing.
    scores: Floats = (1.0 / (1.0 + np.exp(-np.clip(answers, -30, 30)))).astype(np.float32)
    return scores


KIND = TaggerKind(
    name="cl_tagger",
    title="CL tags",
    help="Finds booru tags like WD14, and names of characters, series and artists besides.",
    options=OnnxOptions,
    make="curation.taggers.cl_tagger:open_cl_tagger",
    gives_scores=True,
    files=(MODEL_NAMES, JSON_NAME),
    models=(KnownModel("cella110n/cl_tagger"),),
)
