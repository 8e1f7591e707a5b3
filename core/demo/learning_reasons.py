"""What is known of rows of the learning table that do not reach the trait: what holds them back, in words.

Only what was measured or seen stands here; a row without a reason just did not get there in its steps.
"""

from __future__ import annotations

REASONS = {
    "lokr": "by eye the star is on seven, on two more a brown blot in its place",
    "networks.dylora": "a step trains one of two blocks of the rank; LyCORIS' DyLoRA needed 600 steps",
    "ia3": "it only scales channels; at 1e-1 instead of 4e-2 its loss was higher after 80 steps",
    "diag-oft": "by eye most have Mira's hair, and a spot for a star; 5e-3 was no faster",
    "networks.oft": "a step costs half as much again as a LoRA's, so that it has fewer; 8e-3 was slower",
    "sd15_portrait": "its rate is constant and has to stay low: at x 40 it ended worse than its base",
    "civitai": (
        "at x 8 and 600 steps the drawings are torn: loss 0.0574; with a second beta of 0.99 it is 0.0487,"
        " and the star on two"
    ),
    "kohya_dadaptation": (
        "the rate that it finds is above 1e-3 in 194 of 600 steps only, 2.4e-3 at most;"
        " by eye nine have yellow spots for a star"
    ),
    "with reg images": "the star comes later; no other doll has it",
}
