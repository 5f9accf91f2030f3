"""The row above the list that narrows it: to the tasks of a trigger, to those of a person."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.parts.buttons import IconButton, Kind, TextButton
from designer.theme.theme import Theme


class ChoiceButton(TextButton):
    """A button that says what is chosen, and offers the rest in a menu.

    Signals:
        chosen: This id was chosen; None: any.

    """

    chosen = Signal(object)

    def __init__(self, name: str, any_text: str, icon: str, theme: Theme) -> None:
        super().__init__("", theme, kind=Kind.GHOST, icon=icon)
        self._name = name
        self._any = any_text
        self._names: Mapping[int, str] = {}
        self._choice: int | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setAccessibleName(name)
        self._say()

    def offer(self, names: Mapping[int, str]) -> None:
        """Offer these by id."""
        self._names = names
        self._say()

    def choose(self, choice: int | None) -> None:
        """Show that this is chosen; `chosen` is not emitted."""
        self._choice = choice
        self._say()

    def _fill(self) -> None:
        self._menu.clear()
        for choice, text in ((None, self._any), *self._names.items()):
            action = QAction(text.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(choice == self._choice)
            action.triggered.connect(lambda _checked, choice=choice: self._take(choice))
            self._menu.addAction(action)

    def _take(self, choice: int | None) -> None:
        self.choose(choice)
        self.chosen.emit(choice)

    def _say(self) -> None:
        value = self._any if self._choice is None else self._names.get(self._choice, "–")
        self.setText(f"{self._name}: {value}".replace("&", "&&"))


class NarrowingRow(QWidget):
    """Two choices, and a cross that takes both back.

    Signals:
        changed: Something else is chosen.

    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.trigger: int | None = None
        self.person: int | None = None
        self.setFixedHeight(44)
        self.by_trigger = ChoiceButton(self.tr("Trigger"), self.tr("any"), "zap", theme)
        self.by_person = ChoiceButton(self.tr("For"), self.tr("anybody"), "user", theme)
        self._clear = IconButton("x", self.tr("Show all tasks"), theme)
        self._clear.clicked.connect(self.clear)
        self.by_trigger.chosen.connect(self._take_trigger)
        self.by_person.chosen.connect(self._take_person)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for part in (self.by_trigger, self.by_person, self._clear):
            row.addWidget(part)
        row.addStretch()
        self._clear.hide()

    def clear(self) -> None:
        """Choose nothing."""
        self.trigger = self.person = None
        self.by_trigger.choose(None)
        self.by_person.choose(None)
        self._tell()

    def _take_trigger(self, trigger: int | None) -> None:
        self.trigger = trigger
        self._tell()

    def _take_person(self, person: int | None) -> None:
        self.person = person
        self._tell()

    def _tell(self) -> None:
        self._clear.setVisible(self.trigger is not None or self.person is not None)
        self.changed.emit()
