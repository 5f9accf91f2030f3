"""The condition above the list, as chips or as text, with what is wrong shown where it is wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.conditions.chip_row import ChipRow
from app.conditions.condition_field import ConditionField
from app.conditions.reading import ConditionReader
from app.conditions.words import Wording
from app.error_texts import error_text
from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.conditions.errors import ConditionError
from engine.conditions.text import write
from engine.conditions.tree import ALWAYS, Tree
from engine.domain.errors import OrderpathError
from engine.domain.moment import Moment

_PAUSE_MS = 250


class FilterBar(QWidget):
    """Two views of one tree, of which one is seen: neither locks the other.

    The text a person typed stays as typed as long as it says what is listed.

    Signals:
        changed: Show the orders for which this condition holds (a `Tree`).
        left: The person went back to the list.

    """

    changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        wording: Callable[[], Wording],
        reader: ConditionReader,
        theme: Theme,
        now: Callable[[], Moment],
    ) -> None:
        super().__init__()
        self._wording = wording
        self._reader = reader
        self._tree: Tree = ALWAYS
        self._typed: tuple[str, Tree] = ("", ALWAYS)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.chips = ChipRow(wording, theme, now)
        self.field = ConditionField(
            self.tr('Condition, such as  status is "new" and total >= 5000'), wording, theme
        )
        self.field.setAccessibleName(self.tr("Condition"))
        self.problem = label("", Tone.DANGER, wrap=True)
        self.problem.hide()
        self.turn = TextButton(self.tr("As text"), theme, kind=Kind.GHOST, icon="code-xml")
        self._clear = self._made_clear(theme)
        self._lay_out()
        self._connect()
        self.show_text(wanted=False)

    @property
    def condition(self) -> Tree:
        """The condition announced last."""
        return self._tree

    @property
    def as_text(self) -> bool:
        """Whether the text is seen, and not the chips."""
        return not self.field.isHidden()

    def show_condition(self, tree: Tree) -> None:
        """Show and announce another condition."""
        self._pause.stop()
        self._reader.forget()
        self.show_problem("", None)
        self._take(tree)

    def say(self, text: str) -> None:
        """Put `text` into the text form, and announce what it means once it has been read."""
        self.field.setText(text)
        self._read()

    def start(self) -> None:
        """Take the keyboard: where one types, or where one adds a chip."""
        if self.as_text:
            self.field.setFocus()
        else:
            self.chips.choose_field()

    def show_text(self, *, wanted: bool) -> None:
        """Show the condition as text, or as chips."""
        if wanted and not self.problem.text():
            self.field.setText(self._text())
        self.field.setVisible(wanted)
        self.chips.setVisible(not wanted)
        self.turn.setText(self.tr("As chips") if wanted else self.tr("As text"))
        if not wanted:
            self._drop_typed()

    def show_problem(self, text: str, position: int | None) -> None:
        """Say what is wrong with the condition and mark from where; empty: nothing is."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.field.show_wrong(bool(text), position)

    def refresh_words(self) -> None:
        """Say the chips anew: the shop's lists have changed."""
        self.chips.show_tree(self._tree)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)

    def _made_clear(self, theme: Theme) -> IconButton:
        """The cross; where it is not needed its place stays free, so that nothing jumps."""
        clear = IconButton("x", self.tr("Show all orders"), theme)
        clear.clicked.connect(lambda: self.show_condition(ALWAYS))
        place = clear.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        clear.setSizePolicy(place)
        clear.hide()
        return clear

    def _connect(self) -> None:
        self.chips.changed.connect(self._take_chips)
        self.chips.text_wanted.connect(self._open_text)
        self.turn.clicked.connect(self._turn)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._finish)
        self.field.left.connect(self.left)

    def _turn(self) -> None:
        if self.as_text:
            self.show_text(wanted=False)
            self.left.emit()
        else:
            self._open_text()

    def _open_text(self) -> None:
        self.show_text(wanted=True)
        self.field.setFocus()

    def _text(self) -> str:
        """What the person typed, as long as it means this; else the condition as it is written."""
        text, meant = self._typed
        if meant == self._tree:
            return text
        wording = self._wording()
        try:
            return write(self._tree, wording.vocabulary, wording.language)
        except ConditionError:
            return ""

    def _take_chips(self, tree: Tree) -> None:
        self.show_problem("", None)
        self._announce(tree)

    def _take(self, tree: Tree) -> None:
        self.chips.show_tree(tree)
        self._announce(tree)
        if self.as_text:
            self.field.setText(self._text())

    def _announce(self, tree: Tree) -> None:
        self._clear.setVisible(tree != ALWAYS)
        if tree != self._tree:
            self._tree = tree
            self.changed.emit(tree)

    def _finish(self) -> None:
        self._read(and_leave=True)

    def _read(self, *, and_leave: bool = False) -> None:
        self._pause.stop()
        text = self.field.text().strip()

        def take(tree: Tree) -> None:
            self.show_problem("", None)
            self._typed = (text, tree)
            self.chips.show_tree(tree)
            self._announce(tree)
            if and_leave:
                self.left.emit()

        self._reader.read(text, take, self._refuse)

    def _refuse(self, error: OrderpathError) -> None:
        """Show the text that cannot be read, with what is wrong."""
        position = error.position if isinstance(error, ConditionError) else None
        self.show_problem(error_text(error), position)
        if not self.as_text:
            self.show_text(wanted=True)

    def _drop_typed(self) -> None:
        """The chips show what is listed; a text that could not be read is given up."""
        self._pause.stop()
        self.show_problem("", None)
