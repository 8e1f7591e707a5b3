"""PAGES: one line per page, in the order of the flow. The page list is this line."""

from __future__ import annotations

from desktop.pages.page import PageKind

PAGES: tuple[PageKind, ...] = (
    PageKind(
        "photos",
        "Photos",
        "photos",
        "desktop.pages.photos_page:PhotosPage",
        "Alt+1",
        "Bring your photos in.",
    ),
    PageKind(
        "regions",
        "Regions",
        "regions",
        "desktop.pages.regions_page:RegionsPage",
        "Alt+2",
        "Draw boxes around what the LoRA should learn.",
    ),
    PageKind(
        "captions",
        "Captions",
        "captions",
        "desktop.pages.captions_page:CaptionsPage",
        "Alt+3",
        "Write what is in each crop.",
    ),
    PageKind(
        "dataset",
        "Dataset",
        "dataset",
        "desktop.pages.dataset_page:DatasetPage",
        "Alt+4",
        "Decide what is taught and how often, and write the folder.",
        main_button="write_folder_button",
    ),
    PageKind(
        "train",
        "Train",
        "train",
        "desktop.pages.train_page:TrainPage",
        "Alt+5",
        "Train the LoRA and watch it learn.",
        main_button="train_button",
    ),
    PageKind(
        "samples",
        "Samples",
        "samples",
        "desktop.pages.samples_page:SamplesPage",
        "Alt+6",
        "Look at what every run has drawn.",
    ),
    PageKind(
        "engine",
        "AI engine",
        "settings",
        "desktop.pages.engine_page:EnginePage",
        "Alt+7",
        "Install what training needs, for your graphics card.",
        needs_project=False,
    ),
)


def page_kind(name: str) -> PageKind:
    """The record of a page.

    Raises:
        KeyError: there is no such page.
    """
    return {kind.name: kind for kind in PAGES}[name]
