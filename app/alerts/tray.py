"""A notice of the system's, for when the window is not looked at; silent where the desktop has no tray."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from designer.theme.theme import Theme


class Tray(QObject):
    """The program's icon in the tray, there only once it has something to say.

    Signals:
        clicked: The person clicked the notice or the icon.

    """

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: QSystemTrayIcon | None = None

    @staticmethod
    def there() -> bool:
        """Whether this desktop shows such notices."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def tell(self, title: str, text: str) -> bool:
        """Show a notice; whether there is where to show it."""
        if not self.there():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._theme.icon("waypoints", 22), self)
            self._icon.messageClicked.connect(self.clicked.emit)
            self._icon.activated.connect(lambda _reason: self.clicked.emit())
            self._icon.show()
        self._icon.showMessage(title, text, self._theme.icon("bell", 22))
        return True

    def leave(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()
