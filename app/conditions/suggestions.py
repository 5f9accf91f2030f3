"""The list under a condition's text: what may follow where the cursor is."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from app.conditions.choice_list import Choice, ChoiceModel, ChoiceRow
from app.conditions.completion import Completion
from designer.theme.theme import Theme

_WIDTH = 300
_ROW = 28
_MOST_ROWS = 9


class Suggestions(QFrame):
    """Floats over the window and never takes the keyboard: the field hands it the keys it may want.

    Signals:
        accepted: This text (str) shall stand from this place (int) on.

    """

    accepted = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start = 0
        self._model = ChoiceModel((), self)
        self.list = QListView()
        self.list.setProperty("surface", "raised")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceRow(self._model, theme, self, several=False))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._accept(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        self.hide()

    def offer(self, completion: Completion, corner: QPoint) -> None:
        """Show what may follow, at `corner` of the parent; nothing at all hides the list."""
        self._start = completion.start
        self._model.offer(
            [Choice(each.text, each.text, each.meaning) for each in completion.suggestions]
        )
        rows = len(completion.suggestions)
        self.setVisible(rows > 0)
        if rows:
            self.setFixedSize(_WIDTH, min(rows, _MOST_ROWS) * _ROW + 16)
            self.move(corner)
            self.raise_()

    def texts(self) -> tuple[str, ...]:
        """What is offered now."""
        if self.isHidden():
            return ()
        return tuple(self._model.choice(row).name for row in range(self._model.rowCount()))

    def step(self, by: int) -> None:
        """Choose the next, or with -1 the one before."""
        rows = self._model.rowCount()
        row = self.list.currentIndex().row()
        row = (row + by) % rows if row >= 0 else (0 if by > 0 else rows - 1)
        self.list.setCurrentIndex(self._model.index(row))

    def accept_chosen(self, *, or_first: bool) -> bool:
        """Take what is chosen, or else the first if told so; whether anything was taken."""
        row = self.list.currentIndex().row()
        if row < 0 and not or_first:
            return False
        self._accept(max(row, 0))
        return True

    def _accept(self, row: int) -> None:
        self.accepted.emit(self._model.choice(row).name, self._start)
