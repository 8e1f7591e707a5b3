"""Tiny captioners with chance weights, saved as the published ones are: same classes, same files."""

from __future__ import annotations

WORDS = (
    "a",
    "red",
    "doll",
    "with",
    "long",
    "hair",
    "user",
    "assistant",
    "system",
    "Describe",
    "this",
    "USER",
)
VISION = {
    "hidden_size": 16,
    "intermediate_size": 16,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "image_size": 28,
    "patch_size": 14,
}
# As the three makers write them: the picture as a part, as nothing at all, and added by the template itself.
PARTS = (
    "{% for m in messages %}<|im_start|>{{ m.role }} {% if m.content is string %}{{ m.content }}{% else %}"
    "{% for c in m.content %}{% if c.type == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{% else %}{{ c.text }}{% endif %}{% endfor %}{% endif %}<|im_end|>{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant {% endif %}"
)
TEXT_ONLY = "{% for m in messages %}{{ m.role + ': ' + m.content }} {% endfor %}assistant: "
ADDED = (
    "{% for m in messages %}{% if m.role == 'user' %}<image>{% endif %}{{ m.content }} "
    "{% endfor %}assistant: "
)


def tokenizer_of(specials, **named):
    """A tokenizer that knows some words and marks; the unknown mark is the first."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    words = {word: place for place, word in enumerate((*specials, *WORDS))}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token=specials[0]))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    made = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token=specials[0],
        additional_special_tokens=list(specials[1:]),
        **named,
    )
    return made, len(words)


def make_qwen(folder, kind):
    """Save a Qwen-VL: ``kind`` is "qwen2_5_vl" or "qwen3_vl"."""
    import torch
    import transformers

    marks = ("<unk>", "<pad>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>")
    tokenizer, count = tokenizer_of(
        (*marks, "<|image_pad|>", "<|video_pad|>"), pad_token="<pad>", eos_token="<|im_end|>"
    )
    tokenizer.chat_template = PARTS
    text = {
        "vocab_size": count,
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "head_dim": 8,
        "bos_token_id": 2,
        "eos_token_id": 3,
        "pad_token_id": 1,
        "rope_parameters": {"rope_type": "default", "mrope_section": [1, 1, 2], "rope_theta": 10000.0},
    }
    vision = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 16}
    ids = {
        "image_token_id": 6,
        "video_token_id": 7,
        "vision_start_token_id": 4,
        "vision_end_token_id": 5,
    }
    torch.manual_seed(0)
    if kind == "qwen2_5_vl":
        patch = 14
        config = transformers.Qwen2_5_VLConfig(
            text_config=text, vision_config={**vision, "fullatt_block_indexes": [0]}, **ids
        )
        model = transformers.Qwen2_5_VLForConditionalGeneration(config)
    else:
        patch = 16
        extra = {"num_position_embeddings": 16, "deepstack_visual_indexes": [0]}
        config = transformers.Qwen3VLConfig(text_config=text, vision_config={**vision, **extra}, **ids)
        model = transformers.Qwen3VLForConditionalGeneration(config)
    pictures = transformers.Qwen2VLImageProcessorPil(patch_size=patch, min_pixels=28 * 28, max_pixels=64 * 64)
    for part in (model, tokenizer, pictures):
        part.save_pretrained(folder)
    return folder


def make_llava(folder, template=ADDED, **saving):
    """Save a LLaVA with CLIP's eye and LLaMA's tongue."""
    import torch
    import transformers

    tokenizer, count = tokenizer_of(
        ("<unk>", "<pad>", "<s>", "</s>", "<image>"), pad_token="<pad>", eos_token="</s>", bos_token="<s>"
    )
    torch.manual_seed(0)
    text = transformers.LlamaConfig(
        vocab_size=count,
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        bos_token_id=2,
        eos_token_id=3,
        pad_token_id=1,
    )
    config = transformers.LlavaConfig(
        vision_config=transformers.CLIPVisionConfig(**VISION),
        text_config=text,
        image_token_id=4,
        image_seq_length=4,
        vision_feature_layer=-1,
    )
    pictures = transformers.CLIPImageProcessorPil(
        size={"shortest_edge": 28}, crop_size={"height": 28, "width": 28}
    )
    transformers.LlavaForConditionalGeneration(config).save_pretrained(folder, **saving)
    transformers.LlavaProcessor(
        pictures,
        tokenizer,
        patch_size=14,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
        chat_template=template,
    ).save_pretrained(folder)
    return folder


def make_florence2(folder):
    """Save a Florence-2 with a small DaViT eye and BART's tongue."""
    import torch
    import transformers

    tokenizer, count = tokenizer_of(
        ("<unk>", "<pad>", "<s>", "</s>", "<image>"),
        pad_token="<pad>",
        eos_token="</s>",
        bos_token="<s>",
        model_specific_special_tokens={"image_token": "<image>"},
    )
    torch.manual_seed(0)
    text = transformers.BartConfig(
        vocab_size=count,
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=128,
        bos_token_id=2,
        eos_token_id=3,
        pad_token_id=1,
        decoder_start_token_id=3,
        forced_eos_token_id=3,
    )
    vision = {
        "depths": [1, 1, 1, 1],
        "embed_dim": [8, 8, 16, 16],
        "num_heads": [2, 2, 2, 2],
        "num_groups": [2, 2, 2, 2],
        "window_size": 2,
        "projection_dim": 16,
    }
    config = transformers.Florence2Config(
        text_config=text.to_dict(), vision_config=vision, image_token_id=4, is_encoder_decoder=True
    )
    pictures = transformers.CLIPImageProcessorPil(size={"height": 64, "width": 64}, do_center_crop=False)
    pictures.image_seq_length = 5
    transformers.Florence2ForConditionalGeneration(config).save_pretrained(folder)
    transformers.Florence2Processor(pictures, tokenizer).save_pretrained(folder)
    return folder
