"""The card of shops there are already: those opened lately, or any by its file."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.formats import Formats
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.row_ground import paint_row_ground
from app.settings import OpenedFile
from app.shop_files import shop_filter
from app.welcome.card import card
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from engine.domain.moment import Moment

_SHOWN = 5
_ROW = 32
_ICON = 15
_GAP = 10


class FilesCard(QWidget):
    """See the module.

    Signals:
        wanted: Open this file.

    """

    wanted = Signal(Path)

    def __init__(
        self, files: tuple[OpenedFile, ...], formats: Formats, now: Moment, theme: Theme
    ) -> None:
        super().__init__()
        there = [opened for opened in files if opened.file.exists()][:_SHOWN]
        self.rows = [_FileRow(opened, _when(opened, formats, now), theme) for opened in there]
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Open a file"), Tone.TITLE))
        head.addStretch()
        browse = TextButton(self.tr("Browse…"), theme, kind=Kind.LINK)
        browse.clicked.connect(self._browse)
        head.addWidget(browse)
        column.addLayout(head)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.rows:
            row.clicked.connect(lambda _checked, file=row.file: self.wanted.emit(file))
            rows.addWidget(row)
        column.addLayout(rows)
        if not self.rows:
            column.addWidget(
                label(self.tr("Shops you open will be listed here."), Tone.SECOND, wrap=True)
            )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a shop"), "", shop_filter())
        if chosen:
            self.wanted.emit(Path(chosen))


class _FileRow(QAbstractButton):
    """A file: its name, its folder as far as there is room, when it was opened."""

    def __init__(self, opened: OpenedFile, when: str, theme: Theme) -> None:
        super().__init__()
        self.file = opened.file
        self._when = when
        self._theme = theme
        self.setText(self.file.name)
        self.setAccessibleName(self.file.name)
        self.setToolTip(str(self.file))
        self.setFixedHeight(_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_row_ground(painter, area, look, hovered=self.underMouse(), focused=self.hasFocus())
        icon = QRectF(4, 0, _ICON, area.height())
        self._theme.draw_icon(painter, icon, "file", _ICON, look.text2)
        self._paint_words(painter, area.adjusted(4 + _ICON + _GAP, 0, -4, 0))
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        look, middle = self._theme.tokens, Qt.AlignmentFlag.AlignVCenter
        small, strong = font(Step.SMALL, figures=True), font(Step.BODY, weight=500)
        painter.setFont(small)
        painter.setPen(look.text3)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self._when)
        room = area.width() - QFontMetrics(small).horizontalAdvance(self._when) - _GAP
        name = QFontMetrics(strong).elidedText(
            self.file.name, Qt.TextElideMode.ElideMiddle, round(room)
        )
        painter.setFont(strong)
        painter.setPen(look.text)
        painter.drawText(area, middle, name)
        taken = QFontMetrics(strong).horizontalAdvance(name) + _GAP
        folder = QFontMetrics(small).elidedText(
            str(self.file.parent), Qt.TextElideMode.ElideLeft, round(room - taken)
        )
        painter.setFont(small)
        painter.setPen(look.text3)
        painter.drawText(area.adjusted(taken, 0, 0, 0), middle, folder)


def _when(opened: OpenedFile, formats: Formats, now: Moment) -> str:
    return "" if opened.at is None else formats.day_and_clock(opened.at, now)
