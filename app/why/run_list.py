"""The list of runs at the left: whose runs, narrowed by outcome, walked by arrow keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.parts.buttons import IconButton
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from app.why.outcomes import FILTERS, filter_words
from app.why.rows import WIDTH, Rows
from app.why.run_model import RunListModel
from designer.theme.theme import Theme

OF_TRIGGER, OF_ORDER = 0, 1


class RunList(QWidget):
    """188 pixels of runs, of a trigger or of an order.

    Signals:
        picked: The person is at this run.
        scope_chosen: List the runs OF_TRIGGER, or OF_ORDER.
        narrowed: The person wants runs with other outcomes (a tuple of them).

    """

    picked = Signal(int)
    scope_chosen = Signal(int)
    narrowed = Signal(tuple)

    def __init__(self, model: RunListModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.count = label("", Tone.CAPTION)
        self.scope = Segmented([Segment(self.tr("Trigger")), Segment(self.tr("Order"))], theme)
        self.outcomes = QComboBox()
        self.outcomes.setAccessibleName(self.tr("Outcome"))
        self.outcomes.addItems([filter_words(outcomes) for outcomes in FILTERS])
        self.rows = Rows(self.tr("Runs"), model, theme)
        self._lay_out(theme)
        self.rows.picked.connect(self.picked.emit)
        self.scope.chosen.connect(self.scope_chosen.emit)
        self.outcomes.activated.connect(lambda place: self.narrowed.emit(FILTERS[place]))
        model.counted.connect(self._show_count)

    def _lay_out(self, theme: Theme) -> None:
        up = IconButton("arrow-up", self.tr("Newer run"), theme, shortcut="K")
        down = IconButton("arrow-down", self.tr("Older run"), theme, shortcut="J")
        up.clicked.connect(lambda: self.rows.step(-1))
        down.clicked.connect(lambda: self.rows.step(1))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Runs"), Tone.STRONG))
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(up)
        head.addWidget(down)
        upper = QVBoxLayout()
        upper.setContentsMargins(8, 8, 8, 8)
        upper.setSpacing(8)
        upper.addLayout(head)
        upper.addWidget(self.scope)
        upper.addWidget(self.outcomes)
        self.setFixedWidth(WIDTH)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self.rows, 1)

    def _show_count(self, count: int) -> None:
        self.count.setText(self._model.reader.formats.whole(count))
