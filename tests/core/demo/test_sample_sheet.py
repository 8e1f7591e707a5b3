"""The sheet shows every sample of a row, so that what was counted can be seen."""

from __future__ import annotations

from PIL import Image

from core.demo.sample_sheet import write_sheet

COLOURS = {("new", "base"): 40, ("new", "lora"): 90, ("ordinary", "base"): 140, ("ordinary", "lora"): 190}


def test_a_sheet_holds_ten_samples_of_either_sort_without_and_with_the_lora(tmp_path):
    for (sort, drawn_by), grey in COLOURS.items():
        (tmp_path / sort).mkdir(exist_ok=True)
        for number in range(1, 11):
            Image.new("RGB", (256, 256), (grey, grey, grey)).save(
                tmp_path / sort / f"{number:02d}_{drawn_by}.png"
            )

    write_sheet(tmp_path, tmp_path / "sheets" / "lora.png", "lora")

    with Image.open(tmp_path / "sheets" / "lora.png") as sheet:
        counts = {colour[0]: count for count, colour in sheet.getcolors(1 << 16) if len(set(colour)) == 1}
    assert [counts[grey] for grey in COLOURS.values()] == [10 * 160 * 160] * 4
