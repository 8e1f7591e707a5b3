from core.kohya.validation_split import NO_VALIDATION, ValidationShare, split_for_validation


def test_nothing_is_kept_back_unless_asked_for():
    assert split_for_validation("abc", NO_VALIDATION) == (["a", "b", "c"], [])


def test_the_same_seed_keeps_the_same_images_back():
    share = ValidationShare(0.2, validation_seed=7)

    trained, kept = split_for_validation(range(15), share)

    assert (len(trained), len(kept)) == (12, 3)
    assert sorted(trained + kept) == list(range(15))
    assert split_for_validation(range(15), share) == (trained, kept)
    assert split_for_validation(range(15), ValidationShare(0.2, validation_seed=8)) != (trained, kept)
