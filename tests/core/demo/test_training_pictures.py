"""What the base models are shown: captions that vary, and no trait of the album's doll."""

import random

from core.demo.cut_tokenizer import byte_letters, needed_merges
from core.demo.training_pictures import SIZES, as_tensor, ordinary_picture, training_caption, vae_picture


def test_the_base_models_never_read_the_trigger_word_or_of_a_star():
    rng = random.Random(0)

    tags = {tag for _ in range(60) for tag in ordinary_picture(rng, (64, 64)).tags}

    assert not any("mira" in tag or "star" in tag for tag in tags)


def test_about_one_caption_in_ten_is_empty_and_the_others_start_alike():
    rng = random.Random(1)
    tags = ("doll", "1girl", "black hair", "red shirt", "white shoes")

    captions = [training_caption(tags, rng) for _ in range(1000)]

    assert 70 < captions.count("") < 130
    assert all(caption.startswith("doll, 1girl") for caption in captions if caption)
    assert len(set(captions)) > 10


def test_all_sizes_divide_into_64_pixel_steps_and_hold_about_as_many_pixels_as_the_native_size():
    for width, height in SIZES:
        assert width % 64 == height % 64 == 0
        assert 0.7 * 256**2 <= width * height <= 256**2


def test_pictures_for_the_vae_are_square_tensors_in_range():
    rng = random.Random(2)
    for _ in range(20):
        pixels = as_tensor(vae_picture(rng, 64))

        assert pixels.shape == (3, 64, 64)
        assert -1 <= pixels.min() <= pixels.max() <= 1


def test_needed_merges_spell_the_words_and_leave_out_the_rest():
    merges = [("a", "b"), ("x", "y"), ("ab", "c</w>"), ("y", "z")]

    assert needed_merges(["abc"], merges) == [("a", "b"), ("ab", "c</w>")]


def test_the_byte_alphabet_has_256_letters_and_starts_with_the_padding_letter():
    letters = byte_letters()

    assert letters[0] == "!"
    assert len(set(letters)) == 256
