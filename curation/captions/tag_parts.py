"""Which part of a person a tag speaks of, so that a crop keeps the tags of what is visible in it.

Booru tags end in the thing they speak of ("black thighhighs", "long hair"), so the last known word decides;
a few whole tags mean something else than their last word.
"""

from __future__ import annotations

import functools
from collections.abc import Collection

PERSON = "person"  # who and how many
FACE = "face"
HAIR = "hair"
TORSO = "torso"
LEGS = "legs"
FEET = "feet"
FIGURE = "figure"  # how much of the body is in the picture

_WORDS: dict[str, str] = {
    PERSON: """
        1girl 1boy 1other 2girls 2boys 3girls 3boys solo girl boy woman man female male girls boys
        people multiple_girls multiple_boys child doll skin tan
    """,
    FACE: """
        eyes eye eyelashes eyebrows eyeshadow smile grin frown blush lips lipstick mouth nose tongue
        teeth fang fangs face facing beard mustache stubble freckles makeup glasses eyewear
        sunglasses goggles expression tears crying laughing expressionless smirk pout mole looking
        portrait close-up wink eyepatch mask ears ear earrings earring forehead cheek chin facepaint
        profile
    """,
    HAIR: """
        hair bangs ponytail twintails braid braids bun bob sidelocks ahoge haircut hairband hairclip
        hairpin scrunchie bald hat cap beret headwear headband helmet crown tiara hairstyle updo
        curls drill drills blonde brunette redhead
    """,
    TORSO: """
        shirt blouse dress jacket coat hoodie sweater cardigan vest top bra bikini swimsuit kimono
        uniform sleeves sleeve collar collarbone necktie bowtie tie scarf necklace pendant choker
        breasts cleavage midriff navel stomach back shoulders arms arm hands hand fingers
        fingernails nails gloves glove bracelet watch ring apron corset leotard bodysuit armpits
        belt shoulder t-shirt turtleneck buttons suit cape cloak pocket neck waist wristwatch
        wristband camisole serafuku armband neckerchief hood chest muscular
    """,
    LEGS: """
        skirt shorts pants jeans trousers leggings pantyhose thighhighs thighs legs leg knees hips
        underwear panties miniskirt garter overalls zettai_ryouiki hakama kneeling squatting
        stockings ass
    """,
    FEET: """
        shoes shoe boots boot sneakers sandals sandal footwear heels loafers slippers socks sock
        kneehighs feet foot toes toenails soles barefoot geta zouri uwabaki ankle ankles laces
        shoelaces flats pumps
    """,
    FIGURE: """
        standing sitting lying walking running jumping full_body cowboy_shot upper_body lower_body
    """,
}
_PART_OF_WORD = {word: part for part, words in _WORDS.items() for word in words.split()}
# Whole tags that mean something else than their last word.
_PART_OF_TAG: dict[str, str] = {
    "hair ornament": HAIR,
    "hair ribbon": HAIR,
    "hair bow": HAIR,
    "hair flower": HAIR,
    "hair over one eye": HAIR,
    "looking at viewer": FACE,
    "looking to the side": FACE,
    "looking back": FACE,
    "one eye closed": FACE,
    "closed mouth": FACE,
    "facing viewer": FACE,
    "full body": FIGURE,
    "upper body": FIGURE,
    "lower body": FIGURE,
    "cowboy shot": FIGURE,
    "from behind": FIGURE,
    "high heels": FEET,
    "no shoes": FEET,
    "multiple girls": PERSON,
    "multiple boys": PERSON,
    "male focus": PERSON,
    "female focus": PERSON,
    "dark-skinned female": PERSON,
    "dark-skinned male": PERSON,
    "facial hair": FACE,
    "cat ears": HAIR,
    "animal ears": HAIR,
    "crossed legs": LEGS,
    "crossed arms": TORSO,
    "head out of frame": FIGURE,
    "feet out of frame": FIGURE,
}
# What stays true of a person wherever one looks: passed on from the photo to its crops.
_IDENTITY_WORDS = frozenset(
    {
        "1girl", "1boy", "1other", "girl", "boy", "woman", "man", "female", "male", "solo", "hair",
        "eyes", "bangs", "skin", "freckles", "beard", "mustache", "ponytail", "twintails", "braid",
        "braids", "bob", "ahoge", "mole", "blonde", "brunette", "redhead", "bald", "doll",
    }
)  # fmt: skip


@functools.lru_cache(maxsize=65536)
def part_of(tag: str) -> str | None:
    """The part a tag speaks of, or None for the surroundings, the light, and whatever is not known."""
    words = tag.strip().lower().replace("_", " ")
    if words in _PART_OF_TAG:
        return _PART_OF_TAG[words]
    if words.replace(" ", "_") in _PART_OF_WORD:
        return _PART_OF_WORD[words.replace(" ", "_")]
    return next((_PART_OF_WORD[word] for word in reversed(words.split()) if word in _PART_OF_WORD), None)


def is_identity(tag: str) -> bool:
    """Whether a tag says who somebody is, such as the colour of hair and eyes."""
    words = tag.strip().lower().replace("_", " ").split()
    return bool(words) and words[-1] in _IDENTITY_WORDS


def is_visible(tag: str, shown: Collection[str]) -> bool:
    """Whether a tag may describe a crop that shows these parts; no parts named means all of them."""
    part = part_of(tag)
    return not shown or part is None or part in shown
