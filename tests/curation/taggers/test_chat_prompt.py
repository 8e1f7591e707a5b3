from __future__ import annotations

import json

import pytest

from curation.taggers.chat_prompt import ChatPrompt
from tests.curation.taggers.tiny_captioners import ADDED, PARTS, TEXT_ONLY, tokenizer_of


def tokenizer(template):
    made, _ = tokenizer_of(("<unk>", "<pad>", "<image>", "<|image_pad|>"), pad_token="<pad>")
    made.chat_template = template
    return made


@pytest.mark.slow
@pytest.mark.parametrize(
    ("template", "mark"),
    [(PARTS, "<|image_pad|>"), (TEXT_ONLY, "<image>"), (ADDED, "<image>"), (None, "<image>")],
)
@pytest.mark.parametrize("system", ["", "Be short."])
def test_every_way_of_writing_templates_gives_one_mark_and_the_question(template, mark, system):
    written = ChatPrompt(tokenizer(template), mark, system).text("Describe this")

    assert written.count(mark) == 1
    assert "Describe this" in written
    assert "'type'" not in written
    assert not system or template is None or written.index(system) < written.index("Describe")


@pytest.mark.slow
def test_a_template_beside_the_tokenizer_is_found(tmp_path):
    (tmp_path / "chat_template.json").write_text(json.dumps({"chat_template": ADDED}))

    written = ChatPrompt(tokenizer(None), "<image>", folder=tmp_path).text("Describe this")

    assert written == "<image>Describe this assistant: "
