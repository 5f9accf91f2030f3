"""All lines, or all payments, in a form: rows that come and go, and what others did to them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.orders.filled import Line, LineRival
from app.orders.line_rows import LineRow
from app.parts.buttons import Kind, TextButton
from designer.theme.theme import Theme


class LinesEditor(QWidget):
    """`fresh` says what a new line begins with.

    Signals:
        edited: A line was changed, added or removed.

    """

    edited = Signal()

    def __init__(
        self, make: Callable[[], LineRow], fresh: Callable[[], Line], add: str, theme: Theme
    ) -> None:
        super().__init__()
        self._make = make
        self._fresh = fresh
        self.rows: list[LineRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.add = TextButton(add, theme, kind=Kind.GHOST, icon="plus")
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._lines)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def put(self, lines: Sequence[Line]) -> None:
        """Show these; rows that are there already stay, with the keyboard in them."""
        kept = {row.id: row for row in self.rows if row.id is not None}
        new = [row for row in self.rows if row.id is None]
        wanted = {line.id for line in lines}
        for id_, row in kept.items():
            if id_ not in wanted:
                self._drop(row)
        for line in lines:
            if line.id is None:
                (new.pop(0) if new else self._row()).put(line)
            elif line.id in kept:
                kept[line.id].put(line)
            else:
                self._row().put(line)
        for row in new:
            self._drop(row)

    def typed(self) -> tuple[Line, ...]:
        """What the rows hold, texts that cannot be read as they are."""
        return tuple(row.typed() for row in self.rows)

    def unsound(self) -> list[LineRow]:
        """The rows that cannot be read; each says why."""
        return [row for row in self.rows if not row.sound()]

    def undecided(self) -> list[LineRow]:
        """The rows of which nobody has chosen a version yet."""
        return [row for row in self.rows if row.note.open]

    def ask(self, rivals: Sequence[LineRival]) -> None:
        """Show both versions of the lines that two people changed."""
        rows = {row.id: row for row in self.rows}
        for rival in rivals:
            row = rows[rival.id]
            removed = translate("Lines", "removed")
            theirs = removed if rival.theirs is None else row.words(rival.theirs)
            row.note.ask(theirs, row.words(row.typed()))
            row.note.decided.connect(
                lambda take, row=row, rival=rival: self._decide(row, rival, take=take)
            )

    def _decide(self, row: LineRow, rival: LineRival, *, take: bool) -> None:
        row.note.decided.disconnect()
        if rival.theirs is None:
            if take:
                self._drop(row)
            else:
                # The other one's removal stands: what is kept is a line of its own.
                row.put(Line(id=None, values=row.typed().values))
        elif take:
            row.put(rival.theirs)
        self.edited.emit()

    def _add(self) -> None:
        row = self._row()
        row.put(self._fresh())
        next(iter(row.rows.values())).setFocus()
        self.edited.emit()

    def _row(self) -> LineRow:
        row = self._make()
        row.edited.connect(self.edited.emit)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        return row

    def _remove(self, row: LineRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
