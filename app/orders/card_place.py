"""How much of the page the card takes: beside the list, or nearly all of it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from app.orders.card_panel import CardPanel
from app.settings import Settings
from designer.theme.tokens import measure

_LEAST = 360
_MORE = 160
"""How much wider than usual the card may be drawn beside the list."""
_WIDE = 1152
_LIST_LEAST = 420
"""Less than this is no list: a wide card then takes its room."""


class CardPlace(QObject):
    """Remembers on this machine whether the card was wide, and how wide it was beside the list."""

    def __init__(
        self, splitter: QSplitter, listing: QWidget, panel: CardPanel, settings: Settings
    ) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._list = listing
        self._panel = panel
        self._settings = settings
        self._beside = [1000, measure("panel")]
        panel.setMinimumWidth(_LEAST)
        panel.setMaximumWidth(measure("panel") + _MORE)
        panel.widened.connect(self.widen)
        splitter.installEventFilter(self)
        panel.installEventFilter(self)
        if settings.widths("wide card"):
            self.widen(True)

    def widen(self, wide: bool) -> None:
        """Give the card its room, or the list."""
        if wide == self._panel.wide:
            return
        if wide:
            self._beside = self._splitter.sizes()
        self._panel.be_wide(wide)
        self._panel.setMaximumWidth(16_777_215 if wide else measure("panel") + _MORE)
        self._panel.setMinimumWidth(_LEAST)
        self._settings.remember_widths("wide card", (_WIDE,) if wide else ())
        self._arrange()
        if not wide:
            self._splitter.setSizes(self._beside)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide) and (
            watched is self._panel or event.type() == QEvent.Type.Resize
        ):
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """A wide card with too little room beside it stands alone; the list comes back with its end."""
        wide = self._panel.wide and not self._panel.isHidden()
        room = self._splitter.width()
        alone = wide and room - _WIDE < _LIST_LEAST
        if self._list.isHidden() != alone:
            had_keyboard = self._list.isAncestorOf(self._list.window().focusWidget())
            self._list.setHidden(alone)
            if alone and had_keyboard:
                self._panel.setFocus()
        if wide and not alone:
            self._splitter.setSizes([room - _WIDE, _WIDE])
