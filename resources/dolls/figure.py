"""The doll's body as a list of parts, from back to front."""

import math

from resources.dolls.doll import BACKGROUNDS, COLOURS, SKINS, Doll, Rgb
from resources.dolls.shapes import (
    Ellipse,
    Limb,
    Part,
    Point,
    Polygon,
    Shape,
    both_sides,
    darker,
    lighter,
    mirrored,
    star,
)

HEAD = Ellipse((0.0, 0.232), (0.168, 0.158))
CHIN = 0.39
STAR_MIDDLE: Point = (0.0, 0.533)
STAR_RADIUS = 0.122
SHOE_HEIGHT = 0.925
_SHOULDER: Point = (0.118, 0.448)
_ARM_WIDTH = 0.082
# Elbow and hand of the doll's left arm in each kind of bearing.
_BEARINGS: dict[str, tuple[Point, Point]] = {
    "down": ((0.205, 0.555), (0.232, 0.662)),
    "spread": ((0.235, 0.452), (0.345, 0.442)),
    "up": ((0.262, 0.392), (0.318, 0.268)),
}
# Bearing of the doll's two arms (at smaller x, at larger x) in each pose.
_ARMS = {
    "arms down": ("down", "down"),
    "arms up": ("up", "up"),
    "arms spread": ("spread", "spread"),
    "waving": ("down", "up"),
}
_FIGURE = ("body", "regularization")
_INK: Rgb = (52, 40, 52)


def parts_of(doll: Doll) -> tuple[Part, ...]:
    """Build the doll: hair at the back, legs, clothes, arms, head, face, fringe, in painting order."""
    return (*_back_hair(doll), *_legs(doll), *_clothes(doll), *_arms(doll), *_head(doll), *_fringe(doll))


def wall_colour(doll: Doll) -> Rgb:
    """The plain colour behind the doll."""
    return BACKGROUNDS[doll.background]


def _back_hair(doll: Doll) -> tuple[Part, ...]:
    cap = Ellipse((0.0, 0.212), (0.205, 0.203))
    lock = Limb(((0.168, 0.24), (0.176, 0.40)), 0.078)
    whole = Part((cap, *both_sides(lock)), COLOURS[doll.hair], ())
    head_only = Part((cap,), COLOURS[doll.hair], ("face", "regularization"))
    locks = Part(both_sides(lock), COLOURS[doll.hair], ("regularization",))
    if doll.second_hair is None:
        return (locks, head_only)
    half = _half_disc(cap)
    return (locks, head_only, Part((half, lock), COLOURS[doll.second_hair], whole.kinds))


def _half_disc(cap: Ellipse) -> Polygon:
    (x, y), (rx, ry) = cap.middle, cap.radii
    angles = [math.pi * step / 40 for step in range(41)]
    return Polygon(tuple((x + rx * math.sin(angle), y - ry * math.cos(angle)) for angle in angles))


def _legs(doll: Doll) -> tuple[Part, ...]:
    if doll.top_kind == "dress" or doll.bottom_kind == "skirt":
        legs = both_sides(Limb(((0.078, 0.70), (0.086, 0.86)), 0.094))
        return (Part(legs, SKINS[doll.skin], _FIGURE), *_shoes(doll))
    colour = COLOURS[doll.bottom]
    # The shoes hide the ends of the trousers, so the box of the clothing counts only what is in sight.
    in_sight = Part(both_sides(Limb(((0.078, 0.70), (0.083, 0.83)), 0.128)), colour, ("clothing",))
    whole = Part(both_sides(Limb(((0.078, 0.70), (0.086, 0.86)), 0.128)), colour, _FIGURE)
    return (in_sight, whole, *_shoes(doll))


def _shoes(doll: Doll) -> tuple[Part, ...]:
    colour = COLOURS[doll.shoes]
    boot = (Limb(((0.09, 0.90), (0.098, 0.93)), 0.106), Ellipse((0.112, 0.947), (0.092, 0.043)))
    kinds = ("shoes", "body", "regularization")
    sole = Limb(((0.045, 0.977), (0.178, 0.977)), 0.014)
    shine = Ellipse((0.137, 0.93), (0.03, 0.011))
    return (
        Part(both_sides(*boot), colour, kinds),
        Part(both_sides(sole), darker(colour), (), outline=0.0),
        Part(both_sides(shine), lighter(colour), (), outline=0.0),
    )


def _clothes(doll: Doll) -> tuple[Part, ...]:
    kinds = ("clothing", "body", "regularization")
    top = COLOURS[doll.top]
    chest = Polygon(((-0.098, 0.44), (0.098, 0.44), (0.128, 0.65), (-0.128, 0.65)), rounding=0.034)
    if doll.top_kind == "dress":
        flare = Polygon(((-0.105, 0.62), (0.105, 0.62), (0.212, 0.80), (-0.212, 0.80)), rounding=0.03)
        hem = Limb(((-0.222, 0.806), (0.222, 0.806)), 0.018)
        return (
            Part((flare, chest), top, kinds),
            Part((hem,), lighter(top, 0.45), (), outline=0.0),
        )
    return (*_bottom(doll, kinds), Part((chest,), top, kinds), *_emblem(doll))


def _bottom(doll: Doll, kinds: tuple[str, ...]) -> tuple[Part, ...]:
    colour = COLOURS[doll.bottom]
    if doll.bottom_kind == "skirt":
        corners = ((-0.12, 0.67), (0.12, 0.67), (0.196, 0.79), (-0.196, 0.79))
        folds = both_sides(Limb(((0.045, 0.72), (0.066, 0.80)), 0.009))
        return (
            Part((Polygon(corners, rounding=0.026),), colour, kinds),
            Part(folds, darker(colour), (), outline=0.0),
        )
    hips = Polygon(((-0.112, 0.68), (0.112, 0.68), (0.104, 0.735), (-0.104, 0.735)), rounding=0.034)
    seam = Limb(((0.0, 0.75), (0.0, 0.84)), 0.01)
    return (Part((hips,), colour, kinds), Part((seam,), darker(colour), (), outline=0.0))


def _emblem(doll: Doll) -> tuple[Part, ...]:
    if doll.star is None:
        return ()
    return (Part((star(STAR_MIDDLE, STAR_RADIUS),), COLOURS[doll.star], (), outline=0.01),)


def _arms(doll: Doll) -> tuple[Part, ...]:
    at_smaller_x, at_larger_x = _ARMS[doll.pose]
    sides = ((True, at_smaller_x), (False, at_larger_x))
    return tuple(part for flip, bearing in sides for part in _arm(doll, bearing, flip=flip))


def _arm(doll: Doll, bearing: str, *, flip: bool) -> tuple[Part, ...]:
    elbow, hand = _BEARINGS[bearing]
    cuff = (elbow[0] * 0.45 + hand[0] * 0.55, elbow[1] * 0.45 + hand[1] * 0.55)
    bare: Shape = Limb((elbow, hand), _ARM_WIDTH * 0.9)
    sleeve: Shape = Limb((_SHOULDER, elbow, cuff), _ARM_WIDTH)
    if flip:
        bare, sleeve = mirrored(bare), mirrored(sleeve)
    return (
        Part((bare,), SKINS[doll.skin], ("body", "regularization")),
        Part((sleeve,), COLOURS[doll.top], ("clothing", "body", "regularization")),
    )


def _head(doll: Doll) -> tuple[Part, ...]:
    skin = SKINS[doll.skin]
    return (
        Part((Limb(((0.0, 0.36), (0.0, 0.415)), 0.07),), skin, ("regularization",)),
        Part((HEAD,), skin, ("face", "regularization")),
        Part(both_sides(Ellipse((0.102, 0.297), (0.03, 0.019))), _blush(skin), (), outline=0.0),
        Part(both_sides(Ellipse((0.068, 0.25), (0.027, 0.038))), _INK, (), outline=0.0),
        Part(both_sides(Ellipse((0.068, 0.262), (0.017, 0.021))), (104, 84, 132), (), outline=0.0),
        Part((_catchlight(0.077), _catchlight(-0.059)), (255, 255, 255), (), outline=0.0),
        Part((Limb(((-0.026, 0.316), (0.0, 0.325), (0.026, 0.316)), 0.011),), (150, 60, 66), (), outline=0.0),
    )


def _catchlight(x: float) -> Ellipse:
    return Ellipse((x, 0.236), (0.010, 0.012))


def _blush(skin: Rgb) -> Rgb:
    red, green, blue = skin
    return round(red * 0.5 + 120), round(green * 0.5 + 56), round(blue * 0.5 + 56)


def _fringe(doll: Doll) -> tuple[Part, ...]:
    left = Polygon(
        ((0.0, 0.07), (0.10, 0.085), (0.172, 0.175), (0.168, 0.235), (0.09, 0.168), (0.0, 0.158)), 0.012
    )
    sides = ((mirrored(left), doll.hair), (left, doll.second_hair or doll.hair))
    if doll.second_hair is None:
        halves: tuple[Part, ...] = (Part(both_sides(left), COLOURS[doll.hair], (), outline=0.0),)
    else:
        halves = tuple(Part((shape,), COLOURS[colour], (), outline=0.0) for shape, colour in sides)
    shine = Limb(((-0.105, 0.082), (-0.055, 0.055), (0.0, 0.047)), 0.02)
    return (*halves, Part((shine,), lighter(COLOURS[doll.hair], 0.3), (), outline=0.0))
