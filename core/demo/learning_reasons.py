"""What is known of rows of the learning table that do not reach the trait: what holds them back, in words.

Only what was measured stands here; a row without a reason just did not get there in its steps.
"""

from __future__ import annotations

REASONS = {
    "with reg images": "the others hold it back; none of them has the star",
}
