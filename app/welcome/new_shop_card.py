"""The card that makes a new shop: which path it begins with, its name and its currency."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.formats import CURRENCIES
from app.i18n import translate
from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from app.shop_files import SUFFIX, shop_filter
from app.welcome.card import NewShop, card
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_ROW = 60
_PICTURE = QSize(148, 44)
_INSET = 8
_PILL = QSize(22, 12)


@dataclass(frozen=True, slots=True)
class Preset:
    """An order path to begin with: its name and a line about it, and its groups from left to right."""

    code: str
    title: str
    about: str
    way: tuple[str, ...]
    below: tuple[str, ...] = ()


PRESETS = (
    Preset(
        "universal",
        str(QT_TRANSLATE_NOOP("Presets", "Universal")),
        str(QT_TRANSLATE_NOOP("Presets", "23 statuses in six groups")),
        ("new", "approval", "assembling", "delivery", "complete"),
        ("cancel", "cancel", "cancel"),
    ),
)  # fmt: skip


class NewShopCard(QWidget):
    """See the module.

    Signals:
        wanted: Make this `NewShop`.

    """

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.presets = [PresetButton(preset, theme) for preset in PRESETS]
        self.presets[0].setChecked(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the shop"))
        self.name.setAccessibleName(self.tr("Name of the shop"))
        self.currency = QComboBox()
        self.currency.addItems(CURRENCIES)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.setToolTip(self.tr("Currency"))
        self.currency.setCurrentText(_currency_here())
        self.create_shop = TextButton(self.tr("Create the shop…"), theme)
        self.create_shop.clicked.connect(self._create)
        self.name.returnPressed.connect(self._create)
        self._lay_out()

    def keep(self, name: str) -> NewShop | None:
        """Ask where to keep a shop of this name, set up as the card says; None: nowhere."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the shop"), f"{name}{SUFFIX}", shop_filter()
        )
        if not chosen:
            return None
        preset = next(button.preset for button in self.presets if button.isChecked())
        return NewShop(
            name=name,
            file=Path(chosen),
            currency=self.currency.currentText(),
            preset=preset.code,
        )

    def _lay_out(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("New shop"), Tone.TITLE))
        said = self.tr("Choose a path to begin with. All of it can be redrawn later.")
        column.addWidget(label(said, Tone.SECOND, wrap=True))
        for button in self.presets:
            column.addWidget(button)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.currency)
        row.addWidget(self.create_shop)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _create(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        shop = self.keep(name)
        if shop is not None:
            self.wanted.emit(shop)


class PresetButton(QAbstractButton):
    """A path to choose: a small picture of it, its name, a line about it."""

    def __init__(self, preset: Preset, theme: Theme) -> None:
        super().__init__()
        self.preset = preset
        self._theme = theme
        self._title = translate("Presets", preset.title)
        self._about = translate("Presets", preset.about)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._about)
        self.setFixedHeight(_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(look.accent, 2) if chosen else QPen(look.line_strong, 1))
        painter.setBrush(look.hover if self.underMouse() else look.raised)
        painter.drawRoundedRect(area, 10, 10)
        picture = QRectF(area.left() + _INSET, area.top() + _INSET - 1, _PICTURE.width(), 0)
        picture.setHeight(_PICTURE.height())
        _paint_way(painter, picture, self.preset, look)
        words = area.adjusted(_PICTURE.width() + 2 * _INSET + 4, 0, -12, 0)
        painter.setFont(font(Step.BODY, weight=500))
        painter.setPen(look.text)
        painter.drawText(words.adjusted(0, 10, 0, 0), Qt.AlignmentFlag.AlignTop, self._title)
        painter.setFont(font(Step.SMALL))
        painter.setPen(look.text2)
        painter.drawText(
            words.adjusted(0, 0, 0, -9),
            Qt.AlignmentFlag.AlignBottom,
            _elided(self._about, words.width()),
        )
        painter.end()


def _elided(text: str, room: float) -> str:
    return QFontMetrics(font(Step.SMALL)).elidedText(text, Qt.TextElideMode.ElideRight, round(room))


def _paint_way(painter: QPainter, room: QRectF, preset: Preset, look: Tokens) -> None:
    """The groups as pills in a row, those that end it badly below them."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.sunken)
    painter.drawRoundedRect(room, 7, 7)
    pitch = (room.width() - 2 * 6 - _PILL.width()) / (len(preset.way) - 1)
    line = room.top() + (room.height() / 2 if not preset.below else 15)
    left = room.left() + 6
    painter.setPen(QPen(look.edge, 1.25))
    painter.drawLine(round(left), round(line), round(room.right() - 6), round(line))
    for place, group in enumerate(preset.way):
        _paint_pill(painter, left + place * pitch, line, look, group)
    for place, group in enumerate(preset.below):
        _paint_pill(painter, left + (place + 1) * pitch, line + 16, look, group)


def _paint_pill(painter: QPainter, left: float, middle: float, look: Tokens, group: str) -> None:
    colours = look.group(group)
    painter.setPen(QPen(colours.edge, 1))
    painter.setBrush(colours.fill)
    box = QRectF(left, middle - _PILL.height() / 2, _PILL.width(), _PILL.height())
    painter.drawRoundedRect(box, 5, 5)


def _currency_here() -> str:
    """The currency of this machine's country, where it is one of those offered."""
    here = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return here if here in CURRENCIES else CURRENCIES[0]
