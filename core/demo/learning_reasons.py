"""What is known of rows of the learning table that do not reach the trait: what holds them back, in words.

Only what was measured stands here; a row without a reason just did not get there in its steps.
"""

from __future__ import annotations

_DYLORA = "a step trains one of four blocks of the rank, so it needs more steps than the others"

REASONS = {
    "lora": "half of the weights of “lora, conv_dim”, which reaches it at the same rates",
    "lora_fa": "only one matrix of each pair is trained; at 8e-3 it moves the others most of all kinds",
    "locon": "one sample short",
    "loha": "one sample short",
    "lokr": "a quarter of the weights of “lora, conv_dim”; its loss is lora's, the star comes later",
    "dylora": _DYLORA,
    "networks.dylora": _DYLORA,
    "ia3": "it only scales channels; its loss lies behind lora's 0.0524 after as many steps, also at 1e-1",
    "diag-oft": "its loss lies behind lora's 0.0524 after as many steps",
    "networks.oft": "its rates have to stay low: 8e-3 was worse after 100 steps",
    "sd15_portrait": "its constant rate has to stay low: at x 40 it ended worse than its base",
    "civitai": "its text encoders, to which the trigger word is new, get a tenth of the rate",
    "tensorart": "Prodigy chose 6e-4 of itself, a quarter of the demo's rate; d_coef would raise it",
    "kohya_dadaptation": "at a growth_rate of 1.2 it ended worse than its base, at 1.03 its rate stays low",
    "sdxl_8gb": "its text encoders, and so the trigger word, are not trained",
    "adafactor_fixed": "one sample short",
    "with reg images": "at weight 1.5 nine of ten samples have it",
}
