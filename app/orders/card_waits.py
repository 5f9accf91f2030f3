"""What will happen to the order by itself, with *now* and *cancel* for each."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.orders.card_parts import ElidedLabel
from app.orders.card_scope import CardScope
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.domain.errors import OrderpathError
from engine.domain.stored import TimerRow

_BLOCK = "waits"


class PendingActions(QWidget):
    """A tinted banner: how many automatic actions are pending, then each with when."""

    def __init__(self, scope: CardScope) -> None:
        super().__init__()
        self._theme: Theme = scope.theme
        self._scope = scope
        self._triggers = {run.id: run.trigger for run in scope.card.runs}
        waits = sorted(scope.card.waits, key=lambda wait: wait.due_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 8, 12, 8)
        column.setSpacing(0)
        title = self.tr("%Ln automatic action(s) pending", "", len(waits))
        column.addWidget(ElidedLabel(title, Tone.STRONG))
        for wait in waits:
            column.addLayout(self._line(wait))
        column.addWidget(scope.refusal(_BLOCK, self))
        scope.theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent_tint)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        self._theme.draw_icon(painter, QRectF(12, 10, 15, 16), "zap", 15, look.accent_text)
        painter.end()

    def _line(self, wait: TimerRow) -> QHBoxLayout:
        scope = self._scope
        titles = scope.card.triggers.get(self._triggers.get(wait.run, 0))
        name = titles.text(scope.reader.language) if titles is not None else self.tr("A trigger")
        when = scope.reader.formats.day_and_clock(wait.due_at, scope.reader.now)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(ElidedLabel(name, Tone.SECOND), 1)
        row.addWidget(label(when, Tone.SECOND))
        cancel = self._link(self.tr("Cancel"), self.tr("Cancel: {what}").format(what=name))
        cancel.clicked.connect(lambda: self._cancel(wait))
        now = self._link(self.tr("Do now"), self.tr("Do now: {what}").format(what=name))
        now.clicked.connect(lambda: self._end(wait))
        row.addWidget(cancel)
        row.addWidget(now)
        return row

    def _link(self, words: str, name: str) -> TextButton:
        link = TextButton(words, self._theme, kind=Kind.LINK)
        link.setAccessibleName(name)
        return link

    def _cancel(self, wait: TimerRow) -> None:
        self.setEnabled(False)
        self._scope.deeds.cancel_wait(wait, self._failed)

    def _end(self, wait: TimerRow) -> None:
        self.setEnabled(False)
        self._scope.deeds.end_wait(wait, self._failed)

    def _failed(self, error: OrderpathError) -> None:
        self._scope.failed(_BLOCK)(error)
        if isValid(self):
            self.setEnabled(True)
