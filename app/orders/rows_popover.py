"""A few fields under a link, saved together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.error_texts import error_text
from app.orders.value_rows import ValueRow
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from designer.theme.theme import Theme
from engine.domain.errors import OrderpathError

_WIDTH = 360


class RowsPopover(Popover):
    """Enter saves; what was refused is said below, and nothing typed is lost.

    Signals:
        confirmed: Every row can be read: save them.

    """

    confirmed = Signal()

    def __init__(self, title: str, rows: Sequence[ValueRow], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.rows = tuple(rows)
        self.column.addWidget(label(title, Tone.STRONG))
        for row in rows:
            self.column.addWidget(row)
        self._problem = label("", Tone.DANGER, wrap=True)
        self._problem.hide()
        self.column.addWidget(self._problem)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        cancel = TextButton(self.tr("Cancel"), theme, kind=Kind.GHOST)
        cancel.clicked.connect(self.leave)
        self.confirm = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self.confirm.clicked.connect(self._take)
        foot.addWidget(cancel)
        foot.addWidget(self.confirm)
        self.column.addLayout(foot)

    def open_by(self, anchor: QWidget) -> None:
        """Appear under the link, the first field ready."""
        self.open_under(anchor, width=_WIDTH)

    @override
    def take_focus(self) -> None:
        self.rows[0].setFocus()

    def finish(self) -> None:
        """It was saved."""
        if isValid(self):
            self.leave()

    def fail(self, error: OrderpathError) -> None:
        """It was not saved; say why."""
        if isValid(self):
            self._problem.setText(error_text(error))
            self._problem.show()
            self.confirm.setEnabled(True)
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        wrong = [row for row in self.rows if not row.sound()]
        if wrong:
            wrong[0].setFocus()
            self.fit()
            return
        self.confirm.setEnabled(False)
        self.confirmed.emit()
