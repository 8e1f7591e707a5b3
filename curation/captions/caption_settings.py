"""How a project's captions are put together and measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from curation.captions.caption import Caption, parse_caption
from curation.captions.templates import Layers, Template

TOKEN_LIMITS = (75, 150, 225)
USUAL_TEMPLATE = "{tags}, {sentence}"


@dataclass(frozen=True)
class CaptionSettings:
    """Settings of all captions of a project.

    Attributes:
        template: how tags, sentence and notes become one text when they are written out.
        token_limit: how many tokens of a caption the trainer is told to read: 75, 150 or 225.
        reg_captions: whether reg crops are written out with words of their own; their class words stand in
            for them where not.
    """

    template: str = USUAL_TEMPLATE
    token_limit: int = TOKEN_LIMITS[0]
    reg_captions: bool = True

    def words_for(
        self, caption: LayeredCaption, *, name: str = "", class_words: str = "", is_reg: bool = False
    ) -> Caption:
        """What the trainer reads beside one picture of a concept; empty where no caption file is written.

        Args:
            caption: of the picture.
            name: of the concept; pictures of its reg folder are not called by it.
            class_words: what the concept is one of.
            is_reg: whether the picture goes into the reg folder.

        Raises:
            AtelierError: the template cannot be read.
        """
        if is_reg and not self.reg_captions:
            return parse_caption(class_words)
        trigger = "" if is_reg else name
        words = caption.written_out(self.template, trigger=trigger, class_words=class_words)
        return parse_caption(class_words) if words.is_empty and is_reg else words


@dataclass(frozen=True)
class LayeredCaption:
    """A caption with what stands beside its tags.

    Attributes:
        caption: the words of the grid.
        sentence: the same picture in a sentence, or "".
        notes: what the person wrote down for themselves, or "".
    """

    caption: Caption = field(default_factory=Caption)
    sentence: str = ""
    notes: str = ""

    def written_out(self, template: str, *, trigger: str = "", class_words: str = "") -> Caption:
        """The one text that the trainer reads.

        A caption without other layers goes out to the letter under the usual template.

        Args:
            template: how the layers are put together.
            trigger: for its place in the template.
            class_words: for its place in the template.

        Raises:
            AtelierError: the template cannot be read.
        """
        is_plain = template == USUAL_TEMPLATE and not self.sentence
        if is_plain or (self.caption.is_empty and not self.sentence):
            return self.caption
        layers = Layers(self.caption.tags, self.sentence, self.notes)
        return Template.parse(template).filled_with(layers, trigger=trigger, class_words=class_words)
