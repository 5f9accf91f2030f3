"""What a move asks for, under its button: only those fields, what would follow, and the move itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.orders.value_rows import TextRow, ValueRow, row_for
from app.parts.buttons import Kind, TextButton
from app.parts.field_row import Head
from app.parts.labels import Tone, label
from app.parts.popover import Popover
from app.parts.shadow import SHADOW
from app.reader import Reader
from designer.theme.theme import Theme
from engine.conditions.fields import Vocabulary
from engine.desks.cards import Move
from engine.domain.order import Order
from engine.domain.value import Value

WIDTH = 416


class MovePopover(Popover):
    """Keeps what was typed when it is closed, and shows it again when it is opened.

    Signals:
        confirmed: Move the order (values of fields by name, the comment).

    """

    confirmed = Signal(object, str)

    def __init__(
        self, move: Move, order: Order, reader: Reader, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.move_ = move
        self.order = order
        target = reader.status(move.target)
        self.rows: dict[str, ValueRow] = {}
        self._touched = False
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(label(self.tr("To go to {status}").format(status=target), Tone.STRONG))
        head.addWidget(label(self.tr("asked by this transition"), Tone.CAPTION))
        self.column.addLayout(head)
        for name in move.needs:
            self.rows[name] = row = self._row(name, reader, theme)
            row.edited.connect(self._touch)
            self.column.addWidget(row)
        self._problem = label("", Tone.DANGER, wrap=True)
        self._problem.hide()
        self.column.addWidget(self._problem)
        self._then = label("", Tone.CAPTION, wrap=True)
        self._then.hide()
        self.column.addWidget(self._then)
        self.column.addLayout(self._foot(target, theme))

    def show_followers(self, titles: Sequence[str]) -> None:
        """Say which triggers the move would start."""
        self._then.setText(self.tr("then: {triggers}").format(triggers=", ".join(titles)))
        self._then.setVisible(bool(titles))
        self.fit()

    def show_problem(self, text: str) -> None:
        """Say why the move was refused."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.confirm.setEnabled(True)
        self.fit()

    def open_by(self, button: QWidget) -> None:
        """Appear under the button, the first field ready to be typed into."""
        self.show_problem("")
        # The name of a status may be long, and stands in the title and on the button.
        self.open_under(button, width=max(WIDTH, self.sizeHint().width() - 2 * SHADOW))

    @override
    def take_focus(self) -> None:
        next(iter(self.rows.values())).setFocus()

    @property
    def then(self) -> str:
        """What it says would follow; empty: nothing, or it is not known yet."""
        return self._then.text() if self._then.isVisibleTo(self) else ""

    @property
    def touched(self) -> bool:
        """Whether something was typed that must not get lost."""
        return self._touched

    def take(self) -> None:
        """Move the order, where everything that is asked for has been said."""
        unsaid = [row for row in self.rows.values() if not self._said(row)]
        if unsaid:
            unsaid[0].setFocus()
            self.fit()
            return
        values: dict[str, Value] = {
            name.removeprefix("order."): row.read() for name, row in self.rows.items()
        }
        comment = str(values.pop("comment", ""))
        self.confirm.setEnabled(False)
        self.confirmed.emit(values, comment)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    def _row(self, name: str, reader: Reader, theme: Theme) -> ValueRow:
        if name == "comment":
            return TextRow(self.tr("Comment"), hint=self.tr("Why"), head=Head.BESIDE)
        field = Vocabulary(reader.references).field(f"order.{name.removeprefix('order.')}")
        return row_for(field, reader, theme, self.order.currency, head=Head.BESIDE)

    def _foot(self, target: str, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        cancel = TextButton(self.tr("Cancel"), theme, kind=Kind.GHOST)
        cancel.clicked.connect(self.leave)
        row.addWidget(cancel)
        row.addWidget(label(self.tr("Esc"), Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)
        move = self.tr("Move to {status}").format(status=target)
        self.confirm = TextButton(move, theme, kind=Kind.PRIMARY)
        self.confirm.clicked.connect(self.take)
        row.addWidget(self.confirm)
        return row

    def _touch(self) -> None:
        self._touched = True

    def _said(self, row: ValueRow) -> bool:
        if not row.sound():
            return False
        if row.read() in (None, "", ()):
            row.show_problem(self.tr("Say this first"))
            return False
        return True
