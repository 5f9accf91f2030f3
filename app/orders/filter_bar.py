"""The condition above the list, as text, with what is wrong shown where it is wrong."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.orders.status_menu import StatusMenu
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from designer.theme.tokens import type_step

_PAUSE_MS = 250


class ConditionField(QLineEdit):
    """A line of the condition language; plain Escape leaves it.

    Signals:
        left: The person went back to the list.

    """

    left = Signal()

    def __init__(self, hint: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(type_step("small").size)
        self.setFont(fixed)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(False)

    def show_wrong(self, wrong: bool, position: int | None) -> None:
        """Show that the text cannot be read, and underline from where; or that it can."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self._underline(position if wrong else None)

    def _underline(self, position: int | None) -> None:
        """Qt formats a line of text only through an input method's event."""
        marks = []
        if position is not None:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(self._theme.tokens.danger)
            start = position - self.cursorPosition()
            length = max(1, len(self.text()) - position)
            marks.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat, start, length, wave
                )
            )
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Announces a condition when the person pauses or presses Enter.

    It does not know whether the text can be read: whoever reads it tells `show_problem`.

    Signals:
        changed: Show the orders for which this condition holds.
        left: The person went back to the list.

    """

    changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, statuses: StatusMenu) -> None:
        super().__init__()
        self.statuses = statuses
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.field = ConditionField(
            self.tr('Condition, such as  status is "new" and total >= 5000'), theme
        )
        self.field.setAccessibleName(self.tr("Condition"))
        self.problem = label("", Tone.DANGER, wrap=True)
        self.problem.hide()
        by_status = TextButton(self.tr("By status"), theme, kind=Kind.GHOST, icon="list-filter")
        by_status.setMenu(statuses)
        self._clear = self._made_clear(theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._clear)
        row.addWidget(by_status)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.field.returnPressed.connect(self._finish)
        self.field.left.connect(self.left.emit)
        statuses.chosen.connect(self.say)

    def _made_clear(self, theme: Theme) -> IconButton:
        """The cross; where it is not needed its place stays free, so that nothing jumps."""
        clear = IconButton("x", self.tr("Show all orders"), theme)
        clear.clicked.connect(lambda: self.say(""))
        place = clear.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        clear.setSizePolicy(place)
        clear.hide()
        return clear

    @property
    def condition(self) -> str:
        """The condition announced last."""
        return self._last

    def say(self, condition: str) -> None:
        """Put `condition` into the field and announce it."""
        self.field.setText(condition)
        self._announce()

    def show_problem(self, text: str, position: int | None) -> None:
        """Say what is wrong with the text and mark from where; empty: nothing is."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.field.show_wrong(bool(text), position)

    def _finish(self) -> None:
        self._announce()
        if not self.problem.isVisible():
            self.left.emit()

    def _announce(self) -> None:
        self._pause.stop()
        text = self.field.text().strip()
        if text != self._last:
            self._last = text
            self.changed.emit(text)
