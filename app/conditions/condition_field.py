"""A line of the condition language that suggests what may follow."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from app.conditions.completion import Completion, complete
from app.conditions.suggestions import Suggestions
from app.conditions.words import Wording
from designer.theme.theme import Theme
from designer.theme.tokens import type_step

_BELOW = 4


class ConditionField(QLineEdit):
    """Escape closes the suggestions, then leaves; Tab and Enter take one.

    Signals:
        left: The person went back to the list.

    """

    left = Signal()

    def __init__(self, hint: str, wording: Callable[[], Wording], theme: Theme) -> None:
        super().__init__()
        self._wording = wording
        self._theme = theme
        self._suggestions: Suggestions | None = None
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(type_step("small").size)
        self.setFont(fixed)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(False)
        self.textEdited.connect(lambda _: self.suggest())

    @property
    def suggested(self) -> tuple[str, ...]:
        """What is offered to follow now."""
        return self._suggestions.texts() if self._suggestions is not None else ()

    def suggest(self) -> None:
        """Offer what may follow where the cursor is."""
        wording = self._wording()
        found = complete(self.text(), self.cursorPosition(), wording.vocabulary, wording.language)
        self._listed().offer(found, self._corner(found))

    def show_wrong(self, wrong: bool, position: int | None) -> None:
        """Show that the text cannot be read, and underline from where; or that it can."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self._underline(position if wrong else None)

    @override
    def event(self, event: QEvent) -> bool:
        # Tab would go to the next field before it came to `keyPressEvent`.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            tab = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            if tab and self.suggested and self._listed().accept_chosen(or_first=True):
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.suggested and self._took(event.key()):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.suggest()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()

    def _took(self, key: int) -> bool:
        """Whether the key was for the suggestions."""
        listed = self._listed()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            listed.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if listed.accept_chosen(or_first=False):
                return True
            self._hide()
        return False

    def _listed(self) -> Suggestions:
        """Made when first needed, as a child of the window: it floats over what is below."""
        if self._suggestions is None:
            self._suggestions = Suggestions(self._theme, self.window())
            self._suggestions.accepted.connect(self._put_in)
        return self._suggestions

    def _hide(self) -> None:
        if self._suggestions is not None:
            self._suggestions.hide()

    def _put_in(self, text: str, start: int) -> None:
        """As if it had been typed, with a space behind it, so that one can go on."""
        behind = self.text()[self.cursorPosition() :]
        gap = "" if text.endswith(("(", "[")) or behind.startswith(" ") else " "
        self.setSelection(start, self.cursorPosition() - start)
        self.insert(text + gap)
        self.textEdited.emit(self.text())

    def _corner(self, completion: Completion) -> QPoint:
        """Under the word that is completed."""
        before = self.text()[: completion.start]
        left = min(self.fontMetrics().horizontalAdvance(before), max(0, self.width() - 160))
        return self.mapTo(self.window(), QPoint(left, self.height() + _BELOW))

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
