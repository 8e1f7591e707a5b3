"""The project's concepts for a table: what each folder teaches, how often, and what that makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from curation.export.forecast import ConceptForecast
from curation.project.concept import Concept
from curation.project.edits import ChangeConcept
from desktop.item_models.titled_table_model import AnyIndex, Title, TitledTableModel
from desktop.text import tr
from desktop.theme import colour

CONCEPT_ROLE = Qt.ItemDataRole.UserRole + 1


class ConceptColumn(IntEnum):
    """Columns of the table, from the left."""

    NAME = 0
    REPEATS = 1
    PICTURES = 2
    SAMPLES = 3
    ENLARGED = 4
    REG_REPEATS = 5
    CLASS_WORDS = 6


_EDITABLE = (
    ConceptColumn.NAME,
    ConceptColumn.REPEATS,
    ConceptColumn.REG_REPEATS,
    ConceptColumn.CLASS_WORDS,
)
_MUCH_ENLARGED = 1.25
"""From here on pictures turn visibly soft."""


@dataclass(frozen=True)
class ConceptRow:
    """A concept with what feeds it.

    Attributes:
        concept: the concept.
        picture_count: pictures in its training folder.
        reg_picture_count: pictures in its reg twin.
        mean_upscale: how much the trainer enlarges its pictures on average; 1 = not at all.
        is_counted: whether these numbers are known already.
    """

    concept: Concept
    picture_count: int = 0
    reg_picture_count: int = 0
    mean_upscale: float = 1.0
    is_counted: bool = True


def concept_rows(concepts: Sequence[Concept], forecasts: Sequence[ConceptForecast]) -> tuple[ConceptRow, ...]:
    """All concepts, with what is known of their pictures so far."""
    known = {forecast.concept_id: forecast for forecast in forecasts}
    return tuple(_row(concept, known.get(concept.id)) for concept in concepts)


def _row(concept: Concept, known: ConceptForecast | None) -> ConceptRow:
    if known is None:
        return ConceptRow(concept, is_counted=False)
    return ConceptRow(concept, known.picture_count, known.reg_picture_count, known.mean_upscale)


class ConceptTableModel(TitledTableModel[ConceptRow]):
    """One row per concept.

    Signals:
        edit_wanted(object): a `ChangeConcept` that somebody typed.
    """

    edit_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_titles(), parent)

    @override
    def show_rows(self, rows: Sequence[ConceptRow]) -> None:
        """Show these concepts; the selection stays when they are the same as before."""
        if [row.concept.id for row in rows] != [row.concept.id for row in self.rows]:
            super().show_rows(rows)
            return
        before = self._editable_values()
        self._rows = tuple(rows)
        after = self._editable_values()
        for row in range(len(self._rows)):
            for column in ConceptColumn:
                cell = (row, column)
                # A view writes what it hears of over what is being typed there: what stayed is not told.
                if cell not in after or before[cell] != after[cell]:
                    self.dataChanged.emit(self.index(*cell), self.index(*cell))

    def _editable_values(self) -> dict[tuple[int, int], Any]:
        cells = [(row, column) for row in range(len(self._rows)) for column in _EDITABLE]
        return {cell: self.data(self.index(*cell), Qt.ItemDataRole.EditRole) for cell in cells}

    def row_of(self, concept_id: int | None) -> int | None:
        """The row of a concept; None when it is not shown."""
        ids = [row.concept.id for row in self._rows]
        return ids.index(concept_id) if concept_id in ids else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_editable = index.isValid() and index.column() in _EDITABLE
        return flags | Qt.ItemFlag.ItemIsEditable if is_editable else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], ConceptColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return _value(row, column)
            case Qt.ItemDataRole.ForegroundRole if column is ConceptColumn.ENLARGED:
                return colour("warning") if row.mean_upscale >= _MUCH_ENLARGED else None
            case Qt.ItemDataRole.ToolTipRole if column is ConceptColumn.REG_REPEATS:
                count = row.reg_picture_count
                return tr("Its twin under reg/ has {count} pictures. 0: it has no twin.", count=count)
            case _ if role == CONCEPT_ROLE:
                return row
        return super().data(index, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() not in _EDITABLE:
            return False
        row, column = self.rows[index.row()], ConceptColumn(index.column())
        if value != _value(row, column):
            self.edit_wanted.emit(_change(row.concept.id, column, value))
        return True


def _value(row: ConceptRow, column: ConceptColumn) -> str | int:
    concept = row.concept
    values: dict[ConceptColumn, str | int] = {
        ConceptColumn.NAME: concept.name,
        ConceptColumn.REPEATS: concept.repeats,
        ConceptColumn.PICTURES: row.picture_count if row.is_counted else "…",
        ConceptColumn.SAMPLES: row.picture_count * concept.repeats if row.is_counted else "…",
        ConceptColumn.ENLARGED: f"{row.mean_upscale:.2f} ×" if row.picture_count else "–",
        ConceptColumn.REG_REPEATS: concept.reg_repeats,
        ConceptColumn.CLASS_WORDS: concept.class_words,
    }
    return values[column]


def _change(concept_id: int, column: ConceptColumn, value: Any) -> ChangeConcept:
    match column:
        case ConceptColumn.NAME:
            return ChangeConcept(concept_id, name=str(value).strip())
        case ConceptColumn.REPEATS:
            return ChangeConcept(concept_id, repeats=int(value))
        case ConceptColumn.REG_REPEATS:
            return ChangeConcept(concept_id, reg_repeats=int(value))
        case _:
            return ChangeConcept(concept_id, class_words=str(value).strip())


def _titles() -> tuple[Title, ...]:
    titles = {
        ConceptColumn.NAME: Title(
            tr("Concept"), tr("The folder's name after its repeats; what this folder teaches.")
        ),
        ConceptColumn.REPEATS: Title(
            tr("Repeats"), tr("How often each picture is seen in an epoch."), is_number=True
        ),
        ConceptColumn.PICTURES: Title(
            tr("Pictures"), tr("Boxes that become a picture of this folder."), is_number=True
        ),
        ConceptColumn.SAMPLES: Title(
            tr("Per epoch"),
            tr("Pictures times repeats: how often the folder is looked at in an epoch."),
            is_number=True,
        ),
        ConceptColumn.ENLARGED: Title(
            tr("Enlarged"),
            tr("How much the trainer enlarges its pictures on average. 1.00 ×: not at all; more turns soft."),
            is_number=True,
        ),
        ConceptColumn.REG_REPEATS: Title(
            tr("Reg repeats"), tr("Repeats of its twin under reg/. 0: it has none."), is_number=True
        ),
        ConceptColumn.CLASS_WORDS: Title(
            tr("Class words"), tr("Caption of reg pictures that have none of their own, such as “woman”.")
        ),
    }
    return tuple(titles[column] for column in ConceptColumn)
