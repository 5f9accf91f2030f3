"""The card for people who have orders elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from app.welcome.card import card
from designer.theme.theme import Theme


class ImportCard(QWidget):
    """See the module.

    Signals:
        wanted: Make a shop and take in orders.

    """

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = TextButton(self.tr("Into a new shop…"), theme, icon="upload")
        self.button.clicked.connect(self.wanted)
        frame, column = card()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("Import orders"), Tone.TITLE))
        words.addWidget(
            label(
                self.tr(
                    "CSV files, or what RetailCRM answers. Your triggers stay off unless you want "
                    "them; importing the same files again changes nothing."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
