"""The button that narrows the list to one kind of alerts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.alerts.words import kind_text, look_of
from app.parts.buttons import Kind, TextButton
from designer.theme.theme import Theme


class KindButton(TextButton):
    """Says which kind is chosen, and offers those there are.

    Signals:
        chosen: This kind was chosen; empty: any.

    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme, kind=Kind.GHOST, icon="list-filter")
        self._look = theme
        self._kinds: tuple[str, ...] = ()
        self.kind = ""
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.choose("")

    def offer(self, kinds: tuple[str, ...]) -> None:
        """Offer these kinds."""
        self._kinds = kinds

    def choose(self, kind: str) -> None:
        """Show that this kind is chosen; `chosen` is not emitted."""
        self.kind = kind
        name = kind_text(kind) if kind else self.tr("any")
        self.setText(self.tr("Kind: {name}").format(name=name))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for kind in ("", *self._kinds):
            action = QAction(kind_text(kind) if kind else self.tr("any"), menu)
            action.setCheckable(True)
            action.setChecked(kind == self.kind)
            if kind:
                action.setIcon(self._look.icon(look_of(kind).icon))
            action.triggered.connect(lambda _checked, kind=kind: self._take(kind))
            menu.addAction(action)

    def _take(self, kind: str) -> None:
        self.choose(kind)
        self.chosen.emit(kind)
