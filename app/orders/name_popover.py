"""Asks for the name of a view."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from designer.theme.theme import Theme

_WIDTH = 316
_LONGEST = 60


class NamePopover(Popover):
    """A line and a button; it says where the view is kept."""

    def __init__(
        self, theme: Theme, window: QWidget, name: str, take: Callable[[str], None]
    ) -> None:
        super().__init__(theme, window)
        self.setFixedWidth(_WIDTH)
        self._take = take
        self.line = QLineEdit(name)
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(self.tr("Name of the view"))
        self.line.setAccessibleName(self.tr("Name of the view"))
        self.save = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self.save.setEnabled(bool(name))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.save)
        self.column.addLayout(row)
        where = self.tr("Kept in this shop, for you: with the filter, the sorting and the columns.")
        self.column.addWidget(label(where, Tone.CAPTION, wrap=True))
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.line.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self._finish)

    @override
    def take_focus(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _finish(self) -> None:
        name = self.line.text().strip()
        self.leave()
        self._take(name)
