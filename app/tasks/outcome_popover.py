"""How did it end? Asked under the tick: an outcome by mouse or digit, a remark, done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from app.tasks.words import OUTCOMES, outcome_text
from designer.theme.theme import Theme

_WIDTH = 400


class OutcomePopover(Popover):
    """Done is chosen at first, so that Enter is enough for the most frequent end.

    Signals:
        ended: The task ended with this outcome and this remark.

    """

    ended = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setMinimumWidth(_WIDTH)
        self._choices = QButtonGroup(self)
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("In your own words"))
        self.own.setAccessibleName(self.tr("Own words"))
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(self.tr("Comment, if there is something to say"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.finish = TextButton(self.tr("Finish"), theme, kind=Kind.PRIMARY)
        self.finish.clicked.connect(self._end)
        for field in (self.own, self.comment):
            field.returnPressed.connect(self._end)
        self.own.textChanged.connect(self._show_readiness)
        self._lay_out(theme)
        self._choices.button(0).setChecked(True)
        self._choose(0)

    def choice(self, place: int) -> TextButton:
        """The button of an outcome; the last is that of one's own words."""
        button = self._choices.button(place)
        assert isinstance(button, TextButton)
        return button

    @override
    def take_focus(self) -> None:
        self.choice(0).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        elif 0 <= place <= len(OUTCOMES):
            self.choice(place).click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        self.column.addWidget(label(self.tr("How did it end?"), Tone.STRONG))
        row = QHBoxLayout()
        row.setSpacing(4)
        names = [*map(outcome_text, OUTCOMES), self.tr("Own words")]
        for place, name in enumerate(names):
            button = TextButton(name, theme, kind=Kind.GHOST)
            button.setCheckable(True)
            button.setToolTip(f"{name} ({place + 1})")
            self._choices.addButton(button, place)
            row.addWidget(button)
        row.addStretch()
        self._choices.idClicked.connect(self._choose)
        self.column.addLayout(row)
        self.column.addWidget(self.own)
        self.column.addWidget(self.comment)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.finish)
        self.column.addLayout(foot)

    def _choose(self, place: int) -> None:
        own = place == len(OUTCOMES)
        self.own.setVisible(own)
        if own:
            self.own.setFocus()
        self._show_readiness()
        if self.isVisible():
            self.adjustSize()

    def _outcome(self) -> str:
        place = self._choices.checkedId()
        return OUTCOMES[place] if place < len(OUTCOMES) else self.own.text().strip()

    def _show_readiness(self) -> None:
        self.finish.setEnabled(bool(self._outcome()))

    def _end(self) -> None:
        outcome = self._outcome()
        if outcome:
            comment = self.comment.text().strip()
            self.leave()
            self.ended.emit(outcome, comment)
