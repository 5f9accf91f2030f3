"""Buttons whose icons follow the theme."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from designer.theme.theme import Theme
from designer.theme.tokens import Tokens

_ICON = 15
_ROOM = 3
"""Between icon and words, beside the little that the style leaves."""


class Kind(Enum):
    """How much a button asks to be pressed."""

    NORMAL = "normal"
    PRIMARY = "primary"
    GHOST = "ghost"
    LINK = "link"
    CHOICE = "choice"


class TextButton(QPushButton):
    """A button with words, and an icon before them if wanted."""

    def __init__(
        self, text: str, theme: Theme, *, kind: Kind = Kind.NORMAL, icon: str = ""
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_ICON + _ROOM, _ICON))
        if icon:
            theme.changed.connect(self._show_icon)
            self._show_icon()

    def show_icon(self, icon: str) -> None:
        """Be marked by `icon` from now on; only for a button that began with one."""
        self._icon = icon
        self._show_icon()

    def _show_icon(self) -> None:
        look = self._theme.tokens
        colour = look.on_accent if self._kind is Kind.PRIMARY else look.text2
        self.setIcon(self._theme.icon(self._icon, _ICON, colour, room=_ROOM))


class IconButton(QToolButton):
    """A button that is only an icon; its name is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, theme: Theme, *, shortcut: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut})" if shortcut else name)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._show_icon)
        self._show_icon()

    def show_icon(self, icon: str) -> None:
        """Be `icon` from now on."""
        self._icon = icon
        self._show_icon()

    def _show_icon(self) -> None:
        look: Tokens = self._theme.tokens
        self.setIcon(self._theme.icon(self._icon, 16, look.text2))
