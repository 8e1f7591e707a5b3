"""Small RT-DETR and ViTPose models that see one standing person, whatever the picture: set by hand.

Both are the real classes of transformers, saved as the hub's are; only their weights say where the person is.
"""

from __future__ import annotations

from pathlib import Path

FIGURE = (0.27, 0.02, 0.68, 0.99)
"""The person's box: left, top, right, bottom in shares of the photo."""
JOINTS = {
    "nose": (0.40, 0.10), "left_eye": (0.43, 0.085), "right_eye": (0.39, 0.085), "left_ear": (0.50, 0.10),
    "left_shoulder": (0.63, 0.20), "right_shoulder": (0.37, 0.21), "left_elbow": (0.65, 0.36),
    "right_elbow": (0.33, 0.37), "left_wrist": (0.57, 0.58), "right_wrist": (0.31, 0.52),
    "left_hip": (0.57, 0.60), "right_hip": (0.42, 0.60), "left_knee": (0.55, 0.78),
    "right_knee": (0.47, 0.78), "left_ankle": (0.54, 0.94), "right_ankle": (0.40, 0.94),
}  # fmt: skip
"""Where its joints are, in shares of the photo; the right ear is not seen."""
_SEEN, _UNSEEN = 0.9, 0.1
_LAYERS = 2
"""Of the person finder's decoder."""
_PATCHES = (16, 12)
"""Rows and columns of the pose model's patches, of 16 pixels each."""


def save_person_finder(folder: Path) -> Path:
    """An RT-DETR that answers with one person in `FIGURE`."""
    import torch
    import transformers

    torch.manual_seed(0)
    backbone = transformers.RTDetrResNetConfig(
        embedding_size=8, hidden_sizes=[8, 8, 8, 8], depths=[1, 1, 1, 1], layer_type="basic",
        out_features=["stage2", "stage3", "stage4"],
    )  # fmt: skip
    config = transformers.RTDetrV2Config(
        backbone_config=backbone, encoder_hidden_dim=16, encoder_in_channels=[8, 8, 8], encoder_ffn_dim=16,
        encoder_attention_heads=2, decoder_in_channels=[16, 16, 16], d_model=16, decoder_layers=_LAYERS,
        decoder_attention_heads=2, decoder_ffn_dim=16, num_queries=1, num_labels=2,
        id2label={0: "car", 1: "person"},
    )  # fmt: skip
    model = transformers.RTDetrV2ForObjectDetection(config).eval()
    decoder = model.model.decoder
    heads = (*model.class_embed, *decoder.class_embed, model.model.enc_score_head)
    corners = [one.layers[-1] for one in (*model.bbox_embed, *decoder.bbox_embed)]
    with torch.no_grad():
        for head in heads:
            head.weight.zero_()
            head.bias.copy_(torch.tensor([-9.0, 3.0]))
        for corner in (*corners, model.model.enc_bbox_head.layers[-1]):
            corner.weight.zero_()
            corner.bias.zero_()
        # What it says now is the place of one of its anchors; its layers go the rest of the way.
        anchor = model(pixel_values=torch.zeros(1, 3, 64, 64))["pred_boxes"][0, 0]
        left, top, right, bottom = FIGURE
        wanted = torch.tensor([(left + right) / 2, (top + bottom) / 2, right - left, bottom - top])
        for corner in corners:
            corner.bias.copy_((torch.logit(wanted) - torch.logit(anchor)) / _LAYERS)
    model.save_pretrained(folder)
    transformers.RTDetrImageProcessorPil(size={"height": 64, "width": 64}).save_pretrained(folder)
    return folder


def save_pose_finder(folder: Path, frame: tuple[float, float, float, float]) -> Path:
    """A ViTPose that answers with `JOINTS`.

    Its layers change nothing; each patch is known by its place alone, and the last layer says which joint
    lies in which patch.

    Args:
        folder: where it goes.
        frame: what it will be shown of a photo: left, top, width and height in shares of the photo.
    """
    import torch
    import transformers

    from curation.suggestions.joints import JOINTS as NAMES

    rows, columns = _PATCHES
    count = rows * columns
    backbone = transformers.VitPoseBackboneConfig(
        image_size=(16 * rows, 16 * columns), hidden_size=count, num_hidden_layers=1, num_attention_heads=1,
        mlp_ratio=1, out_indices=[1],
    )  # fmt: skip
    config = transformers.VitPoseConfig(backbone_config=backbone, num_labels=len(NAMES))
    model = transformers.VitPoseForPoseEstimation(config).eval()
    with torch.no_grad():
        for name, weights in model.named_parameters():
            if "layernorm" not in name:
                weights.zero_()
        model.backbone.embeddings.position_embeddings[0, 1:] = torch.eye(count)
        peak = float(model.backbone.layernorm(torch.eye(count)[:1]).max()) * 0.875**2  # as it is blown up
        for number, name in enumerate(NAMES):
            x, y = JOINTS.get(name, (0.5, 0.5))
            column = int((x - frame[0]) / frame[2] * columns)
            row = int((y - frame[1]) / frame[3] * rows)
            sure = _SEEN if name in JOINTS else _UNSEEN
            model.head.conv.weight[number, row * columns + column, 1, 1] = sure / peak
    model.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text("{}")
    return folder


def save_both(folder: Path, size: tuple[int, int]) -> dict[str, Path]:
    """Both models, for photos of this width and height; their folders by name."""
    from curation.regions.box import Box
    from curation.suggestions.pose_source import framed

    width, height = size
    left, top, right, bottom = FIGURE
    person = Box.between(left * width, top * height, right * width, bottom * height)
    seen = framed(person, _PATCHES[1] / _PATCHES[0])
    frame = (seen.left / width, seen.top / height, seen.width / width, seen.height / height)
    return {
        "persons": save_person_finder(folder / "rt-detr-standing"),
        "pose": save_pose_finder(folder / "vitpose-standing", frame),
    }
