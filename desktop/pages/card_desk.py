"""CardDesk: finds out which graphics card trains here, and says what the Train page's recipe makes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.recipe.graphics_card import GraphicsCard, suited_to, suits
from core.recipe.recipe import RecipeError, TrainingRecipe
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.widgets.card_row import CardRow
from desktop.workers.card_search import find_card
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.engine_state import engine_is_for_processors

RecipeNow = Callable[[], TrainingRecipe]


class CardDesk(QObject):
    """Looks for the card off the GUI thread and remembers it in the settings, for first recipes to come.

    Signals:
        changed(): there is another card than was known, or none any more.
        recipe_wanted(object): the `TrainingRecipe` with the values that suit the card.

    Args:
        context: whose settings remember the card.
        row: where it is shown.
        recipe_now: the recipe as it stands; raises RecipeError where it cannot be read.
        parent: the Qt parent.
    """

    changed = Signal()
    recipe_wanted = Signal(object)

    def __init__(self, context: AppContext, row: CardRow, recipe_now: RecipeNow, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._row, self._recipe_now = context, row, recipe_now
        self._is_known = False
        self._is_idle_card = engine_is_for_processors()
        self._searching = LatestAnswer(context.jobs, self)
        row.suit_wanted.connect(self._suit)
        self._searching.ask(find_card, self._take)

    def show(self, *, is_open: bool) -> None:
        """Say what is known, and what the recipe makes of it.

        Args:
            is_open: whether the recipe may be changed now.
        """
        card, recipe = self._context.settings.graphics_card, self._recipe()
        if card is None:
            self._row.show_card(words_without_card() if self._is_known else "…")
        elif recipe is not None:
            is_offered = is_open and not suits(recipe, card)
            words = [words_of_card(card, recipe), *([words_of_idle_card()] if self._is_idle_card else [])]
            self._row.show_card("\n".join(words), offer=words_of_offer(card) if is_offered else "")

    def _take(self, card: GraphicsCard | None) -> None:
        self._is_known = True
        settings = self._context.settings
        is_another = card != settings.graphics_card
        settings.graphics_card = card
        if is_another:
            self.changed.emit()
        else:
            self.show(is_open=not self._context.training.is_running)

    def _suit(self) -> None:
        recipe = self._recipe()
        if recipe is not None:
            self.recipe_wanted.emit(suited_to(recipe, self._context.settings.graphics_card))

    def _recipe(self) -> TrainingRecipe | None:
        try:
            return self._recipe_now()
        except RecipeError:
            return None


def words_of_card(card: GraphicsCard, recipe: TrainingRecipe) -> str:
    """The card, and what was chosen because of it."""
    if not suits(recipe, card):
        return tr("{card}; the recipe has values of its own", card=_name_of(card))
    return tr(
        "{card}: {precision} and gradient checkpointing, made to fit into {usable} GiB",
        card=_name_of(card),
        precision=card.precision,
        usable=f"{card.usable_gib:g}",
    )


def words_of_idle_card() -> str:
    """That the PyTorch which is installed leaves the card alone, and where that changes."""
    return tr("The installed AI engine trains on the processor; the page AI engine has one for the card.")


def words_without_card() -> str:
    """That there is none."""
    return tr("none that training can use was found; the processor trains")


def words_of_offer(card: GraphicsCard) -> str:
    """What suiting the recipe to the card would set."""
    return tr(
        "Sets {precision}, gradient checkpointing and Fit into {usable} GiB.",
        precision=card.precision,
        usable=f"{card.usable_gib:g}",
    )


def _name_of(card: GraphicsCard) -> str:
    return tr("{name}, {gib:.0f} GiB", name=card.name, gib=card.gib)
