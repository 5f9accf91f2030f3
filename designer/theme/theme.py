"""The look in use: one scheme's tokens and icons, and a signal when they change."""

import math

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter

from designer.theme.icons import Icons
from designer.theme.tokens import Scheme, Tokens, tokens


class Theme(QObject):
    """The look in use. Everything that paints asks it at the time of painting.

    Signals:
        changed: The scheme is another one; paint again.

    """

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens(scheme)
        self._icons = Icons()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    def use(self, scheme: Scheme) -> None:
        """Paint in `scheme` from now on."""
        if scheme is not self._tokens.scheme:
            self._tokens = tokens(scheme)
            self.changed.emit()

    def icon(
        self, name: str, size: int = 16, colour: QColor | None = None, *, room: int = 0
    ) -> QIcon:
        """An icon for a button or a menu, in the secondary text colour unless told."""
        look = self._tokens
        return self._icons.icon(
            name, size, colour or look.text2, disabled=look.text_disabled, room=room
        )

    def draw_icon(
        self, painter: QPainter, area: QRectF, name: str, size: int, colour: QColor
    ) -> None:
        """Paint an icon in the middle of `area`."""
        pixmap = self._icons.pixmap(name, size, colour, _density(painter))
        middle = area.center()
        painter.drawPixmap(
            QRectF(round(middle.x() - size / 2), round(middle.y() - size / 2), size, size),
            pixmap,
            QRectF(pixmap.rect()),
        )


def _density(painter: QPainter) -> float:
    """How many pixels of the device a pixel of ours covers, in quarters, so that few pictures are kept.

    The device itself does not always know: where a widget is painted into a picture it is still the widget.
    """
    scaled = painter.deviceTransform()
    across = math.hypot(scaled.m11(), scaled.m12())
    return min(max(math.ceil(across * 4) / 4, 1.0), 4.0)


def system_scheme(hint: Qt.ColorScheme) -> Scheme:
    """The scheme the system asks for; light where it does not say."""
    return Scheme.DARK if hint is Qt.ColorScheme.Dark else Scheme.LIGHT
