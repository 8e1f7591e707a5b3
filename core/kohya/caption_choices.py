"""The caption of one step: what of a written caption the text encoder is shown this time.

Every random choice is drawn in sd-scripts' order, so that ``random.Random`` with its seed gives its very
captions.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass

_BRACES = re.compile(r"\{([^}]+)\}")
# Stand for literal braces while the choices between single ones are made; private use: no caption has them.
_OPEN, _CLOSE = "\ue000", "\ue001"


@dataclass(frozen=True)
class CaptionOptions:
    """How a caption changes from step to step. Field names are sd-scripts' options.

    Args:
        shuffle_caption: put the tags in a new order.
        keep_tokens: how many tags at the front are neither moved nor dropped.
        keep_tokens_separator: text that ends the kept front, and begins a kept back where it stands twice.
        caption_separator: what stands between tags.
        secondary_separator: joins tags that move together; becomes the separator at the end.
        enable_wildcard: choose one line of several, and one of ``{red|blue}``.
        caption_prefix: text put before, with a space.
        caption_suffix: text put after, with a space.
        caption_dropout_rate: chance that the whole caption is left out, 0 to 1.
        caption_dropout_every_n_epochs: leave all captions out in every n-th epoch; 0 = never.
        caption_tag_dropout_rate: chance of each tag to be left out, 0 to 1.
        token_warmup_min: tags shown at the start of a warm-up.
        token_warmup_step: steps until all tags are shown; below 1 a share of all steps; 0 = no warm-up.
        tidy_captions: leave out empty tags and a separator that nothing has taken away.
    """

    shuffle_caption: bool = False
    keep_tokens: int = 0
    keep_tokens_separator: str = ""
    caption_separator: str = ","
    secondary_separator: str = ""
    enable_wildcard: bool = False
    caption_prefix: str = ""
    caption_suffix: str = ""
    caption_dropout_rate: float = 0.0
    caption_dropout_every_n_epochs: int = 0
    caption_tag_dropout_rate: float = 0.0
    token_warmup_min: int = 1
    token_warmup_step: float = 0
    tidy_captions: bool = False

    @property
    def moves_tags(self) -> bool:
        """Whether captions are taken apart into tags at all."""
        return self.shuffle_caption or self.token_warmup_step > 0 or self.caption_tag_dropout_rate > 0

    @property
    def changes_words(self) -> bool:
        """Whether captions come in more ways than whole and not at all."""
        return self.moves_tags or self.enable_wildcard

    @property
    def varies(self) -> bool:
        """Whether one image's caption can differ between steps at all."""
        drops = self.caption_dropout_rate > 0 or self.caption_dropout_every_n_epochs > 0
        return self.changes_words or drops


def step_caption(
    caption: str,
    options: CaptionOptions,
    rng: random.Random,
    *,
    epoch: int = 1,
    step: int = 0,
    max_train_steps: int = 0,
) -> str:
    """The caption to show at one step.

    Args:
        caption: the caption as written, one or several lines; where one of them is chosen, none is blank.
        options: what may change.
        rng: source of every draw.
        epoch: the current epoch, from 1.
        step: the current step, from 0.
        max_train_steps: steps of the whole run; needed where a warm-up is a share of them.
    """
    text = _with_ends(caption, options)
    if is_left_out(options, rng, epoch):
        return ""
    text = _choose_wildcards(text, rng) if options.enable_wildcard else text.split("\n")[0]
    if options.moves_tags:
        text = _choose_tags(text, options, rng, step=step, max_train_steps=max_train_steps)
    if options.secondary_separator:
        text = text.replace(options.secondary_separator, options.caption_separator)
    return _tidied(text, options) if options.tidy_captions else text


def _tidied(text: str, options: CaptionOptions) -> str:
    if options.keep_tokens_separator:
        text = text.replace(options.keep_tokens_separator, options.caption_separator)
    return ", ".join(_present_tags(text, options))


def _with_ends(caption: str, options: CaptionOptions) -> str:
    if options.caption_prefix:
        caption = f"{options.caption_prefix} {caption}"
    return f"{caption} {options.caption_suffix}" if options.caption_suffix else caption


def is_left_out(options: CaptionOptions, rng: random.Random, epoch: int) -> bool:
    """Whether a sample is shown without words; draws once where there is a rate."""
    # The draw comes first and always when there is a rate: it keeps later draws in step with sd-scripts.
    if options.caption_dropout_rate > 0 and rng.random() < options.caption_dropout_rate:
        return True
    every = options.caption_dropout_every_n_epochs
    return every > 0 and epoch % every == 0


def _choose_wildcards(text: str, rng: random.Random) -> str:
    if "\n" in text:
        text = rng.choice(text.split("\n"))
    text = text.replace("{{", _OPEN).replace("}}", _CLOSE)
    text = _BRACES.sub(lambda match: rng.choice(match.group(1).split("|")), text)
    return text.replace(_OPEN, "{").replace(_CLOSE, "}")


def _choose_tags(
    text: str, options: CaptionOptions, rng: random.Random, *, step: int, max_train_steps: int
) -> str:
    front, middle, back = _parts(text, options)
    warmup = options.token_warmup_step
    if warmup < 1:
        warmup = math.floor(warmup * max_train_steps)
    if warmup and step < warmup:
        # Multiplied after dividing, as sd-scripts does: the other way round rounds differently now and then.
        grown = math.floor(step * ((len(middle) - options.token_warmup_min) / warmup))
        middle = middle[: grown + options.token_warmup_min]
    if options.shuffle_caption:
        rng.shuffle(middle)
    middle = _drop_tags(middle, options.caption_tag_dropout_rate, rng)
    return ", ".join(front + middle + back)


def _drop_tags(tags: list[str], rate: float, rng: random.Random) -> list[str]:
    return [tag for tag in tags if rng.random() >= rate] if rate > 0 else tags


def _parts(text: str, options: CaptionOptions) -> tuple[list[str], list[str], list[str]]:
    """Tags that stay in front, tags that may move, tags that stay at the back."""
    mark = options.keep_tokens_separator
    if mark and mark in text:
        front, _, middle = text.partition(mark)
        back = ""
        if mark in middle:
            middle, _, back = middle.partition(mark)
        return _present_tags(front, options), _present_tags(middle, options), _present_tags(back, options)
    tags = [tag.strip() for tag in text.strip().split(options.caption_separator)]
    return tags[: options.keep_tokens], tags[options.keep_tokens :], []


def _present_tags(text: str, options: CaptionOptions) -> list[str]:
    return [tag.strip() for tag in text.split(options.caption_separator) if tag.strip()]
